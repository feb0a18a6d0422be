//! Colours and direction: what a report for people looks like on a terminal, in a pipe and in a log.

use crate::here;
use crate::project::{Run, command, repository, run};

const ESCAPE: char = '\u{1b}';
/// The isolates of Unicode: left-to-right, right-to-left, first strong, and the end of one.
const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

#[test]
fn a_pipe_gets_no_colours_unless_they_are_asked_for() {
    let plain = here(&["check"]);
    assert!(!plain.out.contains(ESCAPE));
    assert_eq!(here(&["check", "--color", "never"]), plain);
    assert_eq!(here(&["check", "--color", "auto"]), plain);
    assert!(here(&["check", "--color", "always"]).out.contains(ESCAPE));
}

#[test]
fn no_color_changes_nothing_in_a_pipe_and_yields_to_the_flag() {
    let with_no_color = |arguments: &[&str]| -> Run {
        let mut command = command(repository(), arguments);
        command.env("NO_COLOR", "1");
        run(command, b"")
    };
    assert_eq!(with_no_color(&["check"]), here(&["check"]));
    assert_eq!(with_no_color(&["check", "--color", "always"]), here(&["check", "--color", "always"]));
}

#[test]
fn colours_are_all_that_colour_adds() {
    let coloured = here(&["check", "--color", "always"]).out;
    let codes = regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap();
    assert_eq!(codes.replace_all(&coloured, ""), here(&["check"]).out);
}

#[test]
fn isolates_are_all_that_isolation_adds() {
    let (isolated, plain) = (here(&["check"]).out, here(&["check", "--bidi", "plain"]).out);
    assert!(isolated.contains(ISOLATES));
    assert!(!plain.contains(ISOLATES));
    assert_eq!(isolated.replace(ISOLATES, ""), plain);
    assert_eq!(here(&["check", "--bidi", "isolate"]).out, isolated);
}

#[test]
fn every_isolate_is_closed_on_its_line() {
    for line in here(&["check"]).out.lines() {
        let depth = line.chars().fold(0_i32, |depth, char| match char {
            '\u{2066}'..='\u{2068}' => depth + 1,
            '\u{2069}' => depth - 1,
            _ => depth,
        });
        assert_eq!(depth, 0, "{line:?}");
    }
}

#[test]
fn nothing_for_programs_has_colours() {
    for format in ["json", "concise"] {
        let run = here(&["check", "--output", format, "--color", "always"]);
        assert!(!run.out.contains(ESCAPE), "{}", run.out);
    }
}
