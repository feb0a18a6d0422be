//! Exit status: 0 nothing at or above `fail-on`, 1 findings, 2 could not run. Whatever is not 0 says why in its last line.

use insta::assert_snapshot;

use crate::project::{Project, Run};

const SOURCE: &str =
    "We run 12 clinics, and yes, twelve clinics. The south says over 40 beds, the north about 45 beds.\n";
const AGREES: &str = "[[clinics.matched]]\nsource = 'a.txt'\nmatch = '{figure}(?:,|\\.)'\nunless = 'beds'\n";
const DIVERGES: &str = "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|north) {figure}'\n";

/// The last line on either stream.
fn last(run: &Run) -> String {
    let text = if run.err.is_empty() { &run.out } else { &run.err };
    text.lines().last().unwrap_or_default().to_owned()
}

fn check(project: &Project, arguments: &[&str], code: i32, says: &str) {
    let run = project.run(arguments);
    assert_eq!((run.code, last(&run).as_str()), (Some(code), says), "{run:?}");
}

#[test]
fn zero_when_all_agree() {
    check(&Project::with(SOURCE, AGREES), &[], 0, "checked 1 claim of 1 quantity in 1 source: all agree");
}

#[test]
fn zero_for_warnings_unless_the_gate_says_otherwise() {
    let project = Project::with(SOURCE, DIVERGES);
    check(&project, &[], 0, "checked 1 claim of 1 quantity in 1 source: 1 warning");
    project.write("counterclaim.toml", "[gate]\nfail-on = 'warning'\n");
    check(&project, &[], 1, "counterclaim: 1 warning at or above fail-on = \"warning\"");
}

#[test]
fn one_for_errors_and_severity_is_configured_by_rule() {
    let project = Project::with(SOURCE, DIVERGES);
    project.write("counterclaim.toml", "[rules]\ndivergent = 'error'\n");
    check(&project, &[], 1, "counterclaim: 1 error at or above fail-on = \"error\"");
    project.write("counterclaim.toml", "[rules]\ndivergent = 'off'\n");
    check(&project, &[], 0, "checked 1 claim of 1 quantity in 1 source: all agree");
}

#[test]
fn one_when_nothing_was_checked() {
    let run = Project::new(&[]).run(&["--output", "concise"]);
    assert_snapshot!(run.out, @"
    -: error[nothing-checked]: nothing was checked: there is no claims file
    checked 0 claims of 0 quantities in 0 sources: 1 error
    ");
    assert_eq!(run.code, Some(1));
}

#[test]
fn two_when_called_wrongly() {
    let project = Project::with(SOURCE, AGREES);
    for arguments in
        [&["--no-such-flag"][..], &["check", "--output", "xml"], &["explain"], &["figures"], &["compare", "5"]]
    {
        let run = project.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains("--help"), "{}", run.err);
    }
}

#[test]
fn two_when_a_path_is_missing_or_outside() {
    let project = Project::with(SOURCE, AGREES);
    let missing = project.run(&["nowhere.txt"]);
    assert_eq!((missing.code, missing.out.as_str()), (Some(2), ""));
    assert!(missing.err.starts_with("counterclaim: cannot read nowhere.txt"), "{}", missing.err);
    check(&project, &[".."], 2, "counterclaim: .. is outside the project");
}

#[test]
fn two_when_the_configuration_is_broken_and_every_fault_is_shown() {
    let project = Project::with(SOURCE, AGREES);
    project.write("counterclaim.toml", "[rules]\ndivergnt = 'off'\n[gate]\nfail-on = 'fatal'\n[files\n");
    let run = project.run(&[]);
    assert_snapshot!(run.err, @"
    error[configuration]: there is no rule `divergnt`
       ╭─[counterclaim.toml:2:1]
     2 │ ▶ ⟦divergnt⟧ = 'off'
       · ┬
       · ╰── here
       ╰────
      help: did you mean `divergent`?

    error[configuration]: there is no gate `fatal`
       ╭─[counterclaim.toml:4:12]
     4 │ ▶ fail-on = '⟦fatal⟧'
       · ┬
       · ╰── here
       ╰────
      help: known are error and warning

    error[configuration]: this is no TOML: unclosed table, expected `]`
       ╭─[counterclaim.toml:5:1]
     5 │ ▶ ⟦[files⟧
       · ┬
       · ╰── here
       ╰────
      help: mend this line: what it says was not read

    counterclaim: could not run: counterclaim.toml has 3 faults
    ");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
}

#[test]
fn two_when_today_is_no_date() {
    let project = Project::with(SOURCE, AGREES);
    let mut command = project.command(&[]);
    command.env("COUNTERCLAIM_TODAY", "tomorrow");
    let run = crate::project::run(command, b"");
    assert_eq!(
        (run.code, last(&run).as_str()),
        (Some(2), "counterclaim: COUNTERCLAIM_TODAY is no date like 2027-03-21: tomorrow")
    );
}

#[test]
fn an_acceptance_holds_through_its_last_day() {
    let accept = "[[accept]]\nquantity = 'beds'\nrule = 'divergent'\nbecause = 'as spoken'\nuntil = 2026-06-30\n";
    let project = Project::with(SOURCE, &format!("{DIVERGES}{accept}"));
    let on = |day: &str| {
        let mut command = project.command(&["--output", "concise"]);
        command.env("COUNTERCLAIM_TODAY", day);
        crate::project::run(command, b"").out
    };
    assert_snapshot!(on("2026-06-30"), @"checked 1 claim of 1 quantity in 1 source: all agree");
    assert_snapshot!(on("2026-07-01"), @"
    a.txt:1:60: warning[divergent]: beds is more than 40 here and about 45 there
    claims/c.toml:8:9: warning[accept-expired]: accepted until 2026-06-30, which has passed
    checked 1 claim of 1 quantity in 1 source: 2 warnings
    ");
}
