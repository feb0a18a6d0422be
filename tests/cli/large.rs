//! Texts that are larger than what is read whole: patterns and counts look at them a piece at a time.

use crate::project::Project;

/// A log of more than 64 MiB: three lines about jobs among lines that say nothing.
fn project(claims: &str) -> Project {
    let project = Project::new(&[("claims/a.toml", claims)]);
    let filler = "2026-01-01 ok: nothing happened, nothing at all, and it went on happening all day\n".repeat(1 << 12);
    let mut log = String::new();
    for nth in 0..210 {
        if nth % 100 == 7 {
            log.push_str(&format!("in all, over {} jobs ran on host {nth}; done = {nth};\r\n\n", 900 + nth));
        }
        log.push_str(&filler);
    }
    assert!(log.len() > 64 << 20, "{}", log.len());
    project.write("ci.log", log);
    project
}

#[test]
fn every_place_of_a_large_text_is_a_figure_with_its_line() {
    let project = project(
        r#"[[jobs.matched]]
source = "ci.log"
match  = 'In all, {figure} jobs ran on host (?<scope>\d+)'

[[jobs.declared]]
is    = "over 1007"
scope = "107"

[[jobs.declared]]
is    = "900"
scope = "7"

[[done.read]]
source = "ci.log"
match  = 'done = {figure};'
"#,
    );
    let run = project.run(&["check", "--output", "concise"]);
    let jobs = "ci.log:28673:9: error[contradictory]: jobs is more than 907 here and 900 there";
    let done = "ci.log:28673:45: error[contradictory]: done is said to be 107, but is 7 where it is defined, \
                and another figure in a further place";
    assert_eq!(
        run.out,
        format!("{jobs}\n{done}\nchecked 4 claims of 2 quantities in 1 source: 2 errors\n"),
        "{}",
        run.err
    );
}

#[test]
fn lines_and_matches_of_a_large_text_are_counted() {
    let project = project(
        r#"[[lines.counted]]
source = "ci.log"
each   = "line"

[[lines.declared]]
is = "860163"

[[runs.counted]]
source = "ci.log"
each   = "line"
match  = 'jobs ran on host \d+'

[[runs.counted]]
source = "ci.log"
each   = "match"
match  = '^in all, over'

[[runs.declared]]
is = "4"
"#,
    );
    let run = project.run(&["check", "--color", "never"]);
    assert!(
        run.out.contains(
            "3 counted, each line of `jobs ran on host \\d+` in ci.log: first ci.log:28673, last ci.log:847877"
        ),
        "{}",
        run.out
    );
    assert!(run.out.contains("runs is said to be 4, but is 3 by count"), "{}", run.out);
    assert!(!run.out.contains("lines is"), "{}", run.out);
}

#[test]
fn what_asks_for_a_whole_text_says_that_this_one_is_too_large() {
    let project = project(
        r#"[[jobs.stated]]
source = "ci.log"
quote  = "over {figure} jobs ran on host 7"
"#,
    );
    let run = project.run(&["check", "--output", "concise"]);
    assert!(
        run.out
            .starts_with("claims/a.toml:2:11: error[source-missing]: no source to read: ci.log is larger than 64 MiB"),
        "{}",
        run.out
    );
}
