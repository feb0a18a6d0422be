//! `counterclaim fix`: what a program can mend, mended; or shown as a patch.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::overlay::Overlay;
use super::project::Project;
use super::root::Root;
use super::{Disk, Outcome, atomic, baseline, output, today};
use crate::claim::Day;
use crate::finding::Finding;
use crate::gate::Gate;
use crate::repair::{self, Change, Repair, Scope};
use crate::report::Style;
use crate::report::repaired::{Outcome as Repaired, render};
use crate::rules;
use crate::source::{Files, decode};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Fix only findings in these files and folders
    paths: Vec<PathBuf>,
    /// Write nothing; show what would change as a patch for `git apply`
    #[arg(long)]
    diff: bool,
    /// Also make changes that somebody should look at: hedged figures, what a claim asserts, values in code
    #[arg(long = "unsafe")]
    is_unsafe: bool,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    let paths = arguments.paths.iter().map(|path| root.relative(path)).collect::<Result<Vec<_>, _>>()?;
    let gate = Gate { paths, changes: None, fail_on: root.config.fail_on };
    let today = today::today()?;
    let (findings, _) = findings(&root, &root.disk, (&gate, today), style)?;
    let scope = if arguments.is_unsafe { Scope::Unsafe } else { Scope::Safe };
    let repair = Repair::of(&findings, scope);
    let mut edited = Edited::default();
    for (path, changes) in &repair.files {
        let done = if arguments.diff { show(&root.disk, path, changes) } else { change(&root.disk, path, changes) };
        match done {
            Ok(file) => edited.take(path, file),
            Err(why) => edited.refused.push((path.clone(), why)),
        }
    }
    if !edited.patch.is_empty() {
        output::write(|out| out.write_all(edited.patch.as_bytes()))?;
    }
    // What is left is what is found when everything is read again.
    let overlay = Overlay::new(&root.disk, edited.files);
    let (left, n_checked) = self::findings(&root, &overlay, (&gate, today), style)?;
    let done = overlay.paths().collect();
    let repaired = Repaired {
        before: &findings,
        repair: &repair,
        done,
        refused: &edited.refused,
        left: &left,
        is_made: !arguments.diff,
    };
    if arguments.diff {
        output::complain(|err| render(&repaired, &style, err));
    } else {
        output::write(|out| render(&repaired, &style, out))?;
    }
    Ok(gate.reason(&left, n_checked).map_or(ExitCode::SUCCESS, |reason| output::stopped(&reason)))
}

/// What is found, and how many claims were held against something.
fn findings(
    root: &Root,
    files: &dyn Files,
    (gate, today): (&Gate, Day),
    style: Style,
) -> Result<(Vec<Finding>, usize), super::Failure> {
    let mut project = Project::read(root, files, None)?;
    project.claims.baseline = baseline::read(root, &project.sources, style)?;
    let ledger = project.ledger();
    let mut findings = rules::check(&ledger, &root.config, Some(today));
    gate.judge(&mut findings);
    Ok((findings, ledger.n_checked()))
}

/// What became of the files.
#[derive(Default)]
struct Edited {
    files: BTreeMap<String, Vec<u8>>,
    patch: String,
    refused: Vec<(String, String)>,
}

/// A file as it is when it is edited.
struct File {
    bytes: Vec<u8>,
    patch: String,
}

impl Edited {
    fn take(&mut self, path: &str, file: File) {
        self.patch.push_str(&file.patch);
        self.files.insert(path.to_owned(), file.bytes);
    }
}

const CHANGED: &str = "has changed since it was read: run it again";

/// Writes the changes of one file.
fn change(disk: &Disk, path: &str, changes: &[Change]) -> Result<File, String> {
    let real = disk.writable(path).map_err(|unreadable| unreadable.why)?;
    let old = disk.read(path).map_err(|unreadable| unreadable.why)?;
    let bytes = repair::applied_to_bytes(&old, changes).map_err(|_| CHANGED.to_owned())?;
    atomic::write(&real, &bytes).map_err(|error| format!("cannot be written: {error}"))?;
    Ok(File { bytes, patch: String::new() })
}

/// The patch of one file.
fn show(disk: &Disk, path: &str, changes: &[Change]) -> Result<File, String> {
    let old = disk.read(path).map_err(|unreadable| unreadable.why)?;
    let bytes = repair::applied_to_bytes(&old, changes).map_err(|_| CHANGED.to_owned())?;
    if old.starts_with(&[0xFF, 0xFE]) || old.starts_with(&[0xFE, 0xFF]) {
        return Err("is UTF-16, which no patch can show".to_owned());
    }
    let text = decode(old).map_err(|unreadable| unreadable.why)?;
    let patch = repair::patch(path, &text, changes).map_err(|_| CHANGED.to_owned())?;
    Ok(File { bytes, patch })
}
