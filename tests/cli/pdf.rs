//! PDF files: their text comes from `pdftotext`, a stand-in of which is put on the path here.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::project::{Project, Run, command, run};

const CLAIMS: &str = "[[centres.stated]]\nsource = 'report.pdf'\nquote = '{figure} مرکز درمانی'\n\
                      [[centres.declared]]\nis = '41'\n";

/// A project with a PDF, checked with this program in the place of `pdftotext`.
fn check(program: Option<&str>) -> Run {
    let project = Project::new(&[("report.pdf", "%PDF-1.7"), ("claims/c.toml", CLAIMS), ("bin/README", "")]);
    let bin = project.root.join("bin");
    if let Some(program) = program {
        let path = bin.join("pdftotext");
        fs::write(&path, format!("#!/bin/sh\n{program}\n")).expect("a writable folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a file of our own");
    }
    let mut command = command(&project.root, &["--output", "concise"]);
    command.env("PATH", bin);
    run(command, b"")
}

#[test]
fn the_text_of_a_pdf_is_quoted_by_page_and_line() {
    let agrees = check(Some("printf '1\\n\\fما ۴۱ مرکز درمانی داریم\\n'"));
    assert_eq!(
        (agrees.code, agrees.out.as_str()),
        (Some(0), "checked 2 claims of 1 quantity in 1 source: all agree\n")
    );
    let differs = check(Some("printf '1\\n\\fما ۴۰ مرکز درمانی داریم\\n'"));
    assert_eq!(differs.code, Some(1), "{differs:?}");
    assert!(differs.out.starts_with("report.pdf:2:"), "{differs:?}");
}

#[test]
fn what_stands_in_the_way_of_a_pdf_is_said() {
    let absent = check(None);
    assert!(absent.out.contains("report.pdf is a PDF, and pdftotext is not there to read it"), "{absent:?}");
    let broken = check(Some("exit 1"));
    assert!(broken.out.contains("report.pdf is a PDF that pdftotext cannot read"), "{broken:?}");
    assert_eq!((absent.code, broken.code), (Some(1), Some(1)));
}
