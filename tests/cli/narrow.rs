//! Paths on the command line narrow what is reported, never what is checked.

use crate::here;
use crate::project::{all, command, repository, run};

/// Runs `check --output concise` with these paths: the quantities that are reported, and the last line.
fn narrowed(paths: &[&str]) -> (Vec<String>, String) {
    let run = here(&[&["check", "--output", "concise"], paths].concat());
    let quantities: Vec<String> = all(r"\]: (\S+) is ", &run.out).map(str::to_owned).collect();
    let summary = run.out.lines().last().expect("a report has a last line").to_owned();
    assert_eq!(run.out.lines().count(), quantities.len() + 1, "{}", run.out);
    assert_eq!(run.code, Some(i32::from(!quantities.is_empty())), "{}", run.out);
    (quantities, summary)
}

fn check(paths: &[&str], expected: &[&str], outcome: &str) {
    let (quantities, summary) = narrowed(paths);
    assert_eq!(quantities, expected, "{paths:?}");
    let (_, checked) = narrowed(&[]);
    let (checked, _) = checked.split_once(": ").expect("what was checked, then what came of it");
    assert_eq!(summary, format!("{checked}: {outcome}"));
}

#[test]
fn a_finding_with_two_ends_is_reported_when_either_end_is_named() {
    check(&["seeds/gilan.txt"], &["coverage"], "1 error (3 more outside the given paths)");
    let all = ["centres", "outpatients", "inpatients", "coverage"];
    check(&["seeds/treatment.txt"], &all, "4 errors");
    check(&["claims/centres.toml"], &["centres"], "1 error (3 more outside the given paths)");
}

#[test]
fn a_folder_stands_for_all_that_lies_in_it_and_paths_add_up() {
    check(&["seeds"], &["centres", "outpatients", "inpatients", "coverage"], "4 errors");
    check(&["."], &["centres", "outpatients", "inpatients", "coverage"], "4 errors");
    check(
        &["seeds/gilan.txt", "claims/centres.toml"],
        &["centres", "coverage"],
        "2 errors (2 more outside the given paths)",
    );
}

#[test]
fn what_lies_elsewhere_fails_nothing_and_is_counted() {
    check(&["src"], &[], "no problems here (4 more outside the given paths)");
    check(&["claims/dates.toml"], &[], "no problems here (4 more outside the given paths)");
}

#[test]
fn the_root_is_found_upward_and_paths_are_read_from_where_one_stands() {
    let concise = |folder: &str, path: &str| {
        run(command(&repository().join(folder), &["check", "--output", "concise", path]), b"")
    };
    let at_root = concise(".", "seeds/gilan.txt");
    assert_eq!(concise("seeds", "gilan.txt"), at_root);
    assert_eq!(concise("src/rules", "../../seeds/gilan.txt"), at_root);
}
