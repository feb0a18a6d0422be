//! The exit contract: 0, 1 or 2; whatever is not 0 ends with one line on standard error that says why; nothing checked is never
//! green.

use crate::project::{Project, Run};

const TEXT: &str = "The south says over 40 beds, the north about 45 beds. It says 3 rooms and has 4 rooms.\n";
const CLAIMS: &str = "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|north) {figure} beds'\n\
                      [[rooms.matched]]\nsource = 'a.txt'\nmatch = '{figure} rooms'\n";

fn project() -> Project {
    Project::with(TEXT, CLAIMS)
}

/// The last line on standard error names the reason, and it is the only one unless there is something to show above it.
fn ends(run: &Run, code: i32, reason: &str) {
    assert_eq!(run.code, Some(code), "{run:?}");
    let last = run.err.lines().last().unwrap_or_default();
    assert_eq!(last, if code == 0 { String::new() } else { format!("counterclaim: {reason}") }, "{run:?}");
}

#[test]
fn zero_says_nothing_on_standard_error() {
    let project = Project::with("All 40 beds.\n", "[[beds.stated]]\nsource = 'a.txt'\nquote = 'All {figure} beds'\n");
    ends(&project.run(&[]), 0, "");
    ends(&project.run(&["rules"]), 0, "");
    ends(&project.run(&["--version"]), 0, "");
    ends(&project.run(&["--help"]), 0, "");
}

#[test]
fn one_says_how_much_stands_against_the_run() {
    let project = project();
    ends(&project.run(&[]), 1, "1 error at or above fail-on = \"error\"");
    project.write("counterclaim.toml", "[gate]\nfail-on = 'warning'\n");
    ends(&project.run(&[]), 1, "1 error and 1 warning at or above fail-on = \"warning\"");
    ends(&project.run(&["--output", "json"]), 1, "1 error and 1 warning at or above fail-on = \"warning\"");
}

#[test]
fn two_says_what_stopped_the_run() {
    let project = project();
    ends(&project.run(&["--nope"]), 2, "called wrongly: unexpected argument '--nope' found");
    ends(
        &project.run(&["explain", "nope"]),
        2,
        project.run(&["explain", "nope"]).err.trim_end().trim_start_matches("counterclaim: "),
    );
    project.write("counterclaim.toml", "[rules]\nx = 1\n");
    ends(&project.run(&[]), 2, "could not run: counterclaim.toml has 1 fault");
    ends(&project.run(&["--exit-zero"]), 2, "could not run: counterclaim.toml has 1 fault");
}

#[test]
fn exit_zero_lets_findings_pass_and_nothing_else() {
    let run = project().run(&["--exit-zero"]);
    ends(&run, 0, "");
    assert!(run.out.ends_with("1 error, 1 warning\n"), "{}", run.out);
    ends(&Project::new(&[]).run(&["--exit-zero"]), 1, "1 error at or above fail-on = \"error\"");
}

#[test]
fn nothing_checked_is_never_green() {
    let empty = Project::new(&[("a.md", "words\n")]);
    for rules in ["", "[rules]\nnothing-checked = 'off'\n", "[rules]\nnothing-checked = 'info'\n"] {
        empty.write("counterclaim.toml", rules);
        for arguments in [&[][..], &["a.md"], &["--exit-zero"], &["--no-baseline"]] {
            let run = empty.run(arguments);
            assert_eq!(run.code, Some(1), "{rules} {arguments:?}: {run:?}");
            assert!(run.err.starts_with("counterclaim: "), "{}", run.err);
        }
    }
    let off = project();
    let names = off.run(&["rules", "--color", "never"]).out;
    let names: Vec<&str> = names.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let all_off: String = names
        .iter()
        .filter(|name| name.contains('-') || name.ends_with(['y', 't', 'd']))
        .map(|name| format!("{name} = 'off'\n"))
        .collect();
    off.write("counterclaim.toml", format!("[rules]\n{all_off}"));
    ends(&off.run(&[]), 1, "nothing was checked");
}

#[test]
fn a_claims_file_that_cannot_be_read_stops_narrowed_runs_too() {
    let project = project();
    project.write("claims/d.toml", "[[broken\n");
    project.write("other.txt", "words\n");
    for arguments in [&[][..], &["other.txt"], &["claims/c.toml"]] {
        let run = project.run(arguments);
        assert_eq!(run.code, Some(1), "{arguments:?}");
        assert!(run.out.contains("claims-file"), "{arguments:?}: {}", run.out);
    }
}
