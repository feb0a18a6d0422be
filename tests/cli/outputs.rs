//! `--output FORMAT[=FILE]`: several reports of one run, and where they go.

use std::fs;

use crate::project::{Project, Run};

const SOURCE: &str = "We run 12 clinics. The south says over 40 beds, the north about 45 beds.\n";
const DIVERGES: &str = "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|north) {figure}'\n";

fn project() -> Project {
    Project::with(SOURCE, DIVERGES)
}

fn out(project: &Project, format: &str) -> String {
    project.run(&["--output", format]).out
}

fn read(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Checks a call that cannot be followed: nothing is written, and the last line says why.
fn refused(project: &Project, arguments: &[&str], why: &str) {
    let run = project.run(arguments);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
    assert!(run.err.contains(why), "{arguments:?}: {}", run.err);
}

#[test]
fn one_run_writes_several_reports_and_each_is_what_it_is_alone() {
    let project = project();
    let Run { code, out: shown, err } =
        project.run(&["check", "--output", "concise", "--output", "json=a b.json", "--output=human=گزارش.txt"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert_eq!(shown, out(&project, "concise"));
    assert_eq!(read(&project, "a b.json"), out(&project, "json"));
    assert_eq!(read(&project, "گزارش.txt"), out(&project, "human"));
}

#[test]
fn human_is_what_is_written_unless_something_is_asked_for() {
    let project = project();
    assert_eq!(project.run(&[]), project.run(&["--output", "human"]));
    let run = project.run(&["--output", "json=out.json"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "", ""));
}

#[test]
fn a_file_has_no_colours_and_its_name_may_hold_an_equals_sign() {
    let project = project();
    project.run(&["--color", "always", "--output", "human=a=b.txt"]);
    assert_eq!(read(&project, "a=b.txt"), out(&project, "human"));
}

#[test]
fn a_report_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it() {
    let project = project();
    project.write("reports/out.json", "old and longer than anything".repeat(1000));
    project.run(&["--output", "json=reports/out.json"]);
    assert_eq!(read(&project, "reports/out.json"), out(&project, "json"));
    assert_eq!(fs::read_dir(project.root.join("reports")).unwrap().count(), 1);
}

#[test]
fn a_path_is_relative_to_where_the_command_runs_and_may_lie_outside_the_project() {
    let project = project();
    project.write("folder/b.txt", "");
    let mut command = project.command(&["--output", "json=out.json", "--output", "concise=../../out.txt"]);
    command.current_dir(project.root.join("folder"));
    assert_eq!(crate::project::run(command, b"").code, Some(0));
    assert_eq!(read(&project, "folder/out.json"), out(&project, "json"));
    assert_eq!(read(&project, "../out.txt"), out(&project, "concise"));
}

#[test]
fn two_reports_for_one_place_are_refused() {
    let project = project();
    project.write("folder/b.txt", "");
    let two = ["--output", "human", "--output", "json"];
    refused(&project, &two, "two reports for standard output: human and json; give one a file: json=FILE");
    let two = ["--output", "human=a.out", "--output", "json=folder/../a.out"];
    refused(&project, &two, "two reports for one file: human and json for folder/../a.out");
}

#[test]
fn what_cannot_be_written_is_said_before_anything_is_checked() {
    let project = project();
    refused(&project, &["--output", "json=no/out.json"], "cannot write no/out.json: its folder does not exist");
    refused(&project, &["--output", "json=claims"], "cannot write claims: it is a folder");
    refused(&project, &["--output", "json="], "a file is missing behind the equals sign: json=FILE");
    refused(&project, &["--output", "jsom"], "there is no format jsom; did you mean json?");
    refused(&project, &["--format", "json"], "--help");
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_permissions_stay_and_a_device_is_written_to() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let project = project();
    project.write("real.json", "old");
    fs::set_permissions(project.root.join("real.json"), fs::Permissions::from_mode(0o600)).unwrap();
    symlink("real.json", project.root.join("link.json")).unwrap();
    let run = project.run(&["--output", "json=link.json", "--output", "human=/dev/null"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(project.root.join("link.json").is_symlink());
    assert_eq!(read(&project, "real.json"), out(&project, "json"));
    assert_eq!(fs::metadata(project.root.join("real.json")).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}
