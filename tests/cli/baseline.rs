//! The baseline: what is known stops nobody, what is new does, and the file only shrinks.

use insta::assert_snapshot;

use crate::project::Project;

const TEXT: &str = "The south says 40 beds, the north 55 beds.\n";
const CLAIMS: &str = "[[beds.matched]]\nsource = '*.txt'\nmatch = '(?:says|north) {figure}'\n\
                      [[rooms.stated]]\nsource = 'a.txt'\nquote = 'no room of {figure} is empty'\n";
const BASELINE: &str = "counterclaim-baseline.toml";

fn created() -> Project {
    let project = Project::with(TEXT, CLAIMS);
    let run = project.run(&["baseline", "create"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "counterclaim-baseline.toml: 2 findings\n"), "{run:?}");
    project
}

fn concise(project: &Project) -> String {
    project.run(&["--output", "concise"]).out
}

fn text(project: &Project, path: &str) -> String {
    std::fs::read_to_string(project.root.join(path)).expect("a file of the test")
}

#[test]
fn what_is_known_stops_nobody_and_is_counted() {
    let project = created();
    let run = project.run(&[]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!(run.out, @"checked 2 claims of 2 quantities in 1 source: no new problems (2 in the baseline)");
    let all = project.run(&["--no-baseline", "--output", "concise"]);
    assert_eq!(all.code, Some(1));
    assert_snapshot!(all.out, @"
    a.txt:1:16: error[contradictory]: beds is 40 here and 55 there
    claims/c.toml:6:10: error[quote-missing]: the quote is not in a.txt
    checked 2 claims of 2 quantities in 1 source: 2 errors
    ");
}

#[test]
fn the_file_is_sorted_and_says_what_was_found() {
    assert_snapshot!(text(&created(), BASELINE), @"
    # Findings that were there when this was written. They are not reported again; everything else is.
    # `counterclaim baseline prune` takes out what is mended. Nothing adds to this file.
    version = 1

    [[finding]]
    rule        = \"contradictory\"
    quantity    = \"beds\"
    fingerprint = \"3d13e08af23e342785b93bcb363956a6\"
    message     = \"beds is 40 here and 55 there\"
    count       = 1

    [[finding]]
    rule        = \"quote-missing\"
    quantity    = \"rooms\"
    fingerprint = \"cb23f527d9eb4d670635caa82ad45c69\"
    message     = \"the quote is not in a.txt\"
    count       = 1
    ");
}

#[test]
fn moves_names_and_layout_disturb_nothing() {
    let project = created();
    std::fs::remove_file(project.root.join("a.txt")).expect("it is there");
    project.write("z.txt", "A new beginning.\n\nThe south says\n۴۰\nbeds, the north 55 beds. The end.\n");
    project.write("claims/c.toml", format!("# moved\n\n{}", CLAIMS.replace("a.txt", "z.txt")));
    let run = project.run(&[]);
    assert_eq!(run.code, Some(0), "{}", run.out);
    assert!(run.out.ends_with("no new problems (2 in the baseline)\n"), "{}", run.out);
}

#[test]
fn a_changed_figure_in_a_known_finding_is_new_and_its_entry_is_stale() {
    let project = created();
    project.write("a.txt", TEXT.replace("55", "56"));
    assert_eq!(project.run(&[]).code, Some(1));
    assert_snapshot!(concise(&project), @"
    a.txt:1:16: error[contradictory]: beds is 40 here and 56 there
    counterclaim-baseline.toml:8:16: warning[baseline-stale]: a finding of the baseline is gone
    checked 2 claims of 2 quantities in 1 source: 1 error, 1 warning (1 in the baseline)
    ");
}

/// A project in which three places disagree, and all of it is known.
fn of_three() -> Project {
    let project = Project::with("", "[[beds.matched]]\nsource = '*.txt'\nmatch = 'says {figure}'\n");
    for (path, number) in [("a.txt", "40"), ("b.txt", "55"), ("c.txt", "۵۶")] {
        project.write(path, format!("The page says {number} beds.\n"));
    }
    let run = project.run(&["baseline", "create"]);
    assert_eq!(run.out, "counterclaim-baseline.toml: 1 finding\n", "{run:?}");
    project
}

#[test]
fn what_is_left_when_a_part_is_mended_is_not_new() {
    let project = of_three();
    project.write("c.txt", "The page says ۴۰ beds.\n");
    let run = project.run(&["--output", "concise"]);
    assert_eq!(run.code, Some(0));
    assert_snapshot!(run.out, @"
    counterclaim-baseline.toml:8:16: warning[baseline-stale]: a part of a finding of the baseline is gone
    checked 1 claim of 1 quantity in 3 sources: 1 warning (1 in the baseline)
    ");
    project.write(BASELINE, text(&project, BASELINE).replace("[[finding]]", "# asked in May\n[[finding]]"));
    assert_snapshot!(project.run(&["baseline", "show"]).out, @"
    partly mended: contradictory beds is 40 here and 55 there, and another figure in a further place
    counterclaim-baseline.toml: 1 entry, 1 to take out
    ");
    let fixed = Project::new(&[]);
    for path in ["a.txt", "b.txt", "c.txt", "claims/c.toml", BASELINE] {
        fixed.write(path, text(&project, path));
    }
    assert_eq!(fixed.run(&["fix"]).code, Some(0));
    assert_snapshot!(project.run(&["baseline", "prune"]).out, @"
    taken out in part: contradictory beds is 40 here and 55 there, and another figure in a further place
    counterclaim-baseline.toml: 1 entry left
    ");
    assert_eq!(text(&fixed, BASELINE), text(&project, BASELINE), "`fix` does the same");
    assert_snapshot!(text(&project, BASELINE), @r#"
    # Findings that were there when this was written. They are not reported again; everything else is.
    # `counterclaim baseline prune` takes out what is mended. Nothing adds to this file.
    version = 1

    # asked in May
    [[finding]]
    rule        = "contradictory"
    quantity    = "beds"
    fingerprint = "696cb27f16875580c1bb2168a3048d18"
    message     = "beds is 40 here and 55 there"
    parts       = ["22d0ac62038c9161", "d59fc166f50fb916"]
    count       = 1
    "#);
    assert_eq!(
        project.run(&[]).out,
        "checked 1 claim of 1 quantity in 3 sources: no new problems (1 in the baseline)\n"
    );
    project.write("c.txt", "The page says ۵۶ beds.\n");
    assert_eq!(project.run(&[]).code, Some(1), "what was mended is new when it comes back");
}

#[test]
fn a_part_that_changed_otherwise_is_new() {
    for number in ["57", "55"] {
        let project = of_three();
        project.write("c.txt", format!("The page says {number} beds.\n"));
        assert_eq!(project.run(&[]).code, Some(1), "{number}: {}", concise(&project));
    }
}

#[test]
fn a_third_place_with_a_known_figure_is_new() {
    let project = created();
    project.write("b.txt", "Here it says 55 beds.\n");
    assert_eq!(project.run(&[]).code, Some(1), "{}", concise(&project));
}

#[test]
fn prune_takes_out_what_is_mended_and_keeps_the_rest_as_it_was_written() {
    let project = created();
    project.write(
        BASELINE,
        text(&project, BASELINE)
            .replace("[[finding]]\nrule        = \"quote", "# asked in May\n[[finding]]\nrule        = \"quote"),
    );
    project.write("a.txt", "The south says 40 beds, the north 40 beds.\n");
    assert_snapshot!(project.run(&["baseline", "show"]).out, @"
    mended: contradictory beds is 40 here and 55 there
    stands: quote-missing the quote is not in a.txt
    counterclaim-baseline.toml: 2 entries, 1 to take out
    ");
    assert_snapshot!(project.run(&["baseline", "prune"]).out, @"
    taken out: contradictory beds is 40 here and 55 there
    counterclaim-baseline.toml: 1 entry left
    ");
    assert_snapshot!(text(&project, BASELINE), @"
    # Findings that were there when this was written. They are not reported again; everything else is.
    # `counterclaim baseline prune` takes out what is mended. Nothing adds to this file.
    version = 1

    # asked in May
    [[finding]]
    rule        = \"quote-missing\"
    quantity    = \"rooms\"
    fingerprint = \"cb23f527d9eb4d670635caa82ad45c69\"
    message     = \"the quote is not in a.txt\"
    count       = 1
    ");
    assert_eq!(project.run(&[]).code, Some(0));
    let again = text(&project, BASELINE);
    project.run(&["baseline", "prune"]);
    assert_eq!(text(&project, BASELINE), again);
    project.write("a.txt", TEXT);
    assert_eq!(project.run(&[]).code, Some(1), "what was mended may not come back unseen");
}

#[test]
fn nothing_adds_to_it() {
    let project = created();
    let before = text(&project, BASELINE);
    project.write("b.txt", "Here it says about 700 beds.\n");
    let run = project.run(&["baseline", "create"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("is there already, and a baseline only shrinks"), "{}", run.err);
    project.run(&["baseline", "prune"]);
    project.run(&[]);
    assert!(!text(&project, BASELINE).contains("700"));
    assert!(text(&project, BASELINE).len() <= before.len());
}

#[test]
fn what_is_wrong_with_the_claims_themselves_is_never_known() {
    let project = Project::with(TEXT, &format!("{CLAIMS}[[beds.stated]]\nquote = 'x'\n"));
    let run = project.run(&["baseline", "create"]);
    assert_snapshot!(run.out, @"
    counterclaim-baseline.toml: 2 findings
    left out: 1 finding about claims files and acceptances (claims-file)
    ");
    assert_eq!(project.run(&[]).code, Some(1));
    let empty = Project::new(&[]);
    let run = empty.run(&["baseline", "create"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
    assert!(!empty.root.join(BASELINE).exists());
}

#[test]
fn a_rule_that_is_off_makes_nothing_stale() {
    let project = created();
    project.write(
        "counterclaim.toml",
        "[rules]\nstrained = 'off'\ndivergent = 'off'\ncontradictory = 'off'\nquote-missing = 'off'\n",
    );
    assert_snapshot!(concise(&project), @"checked 2 claims of 2 quantities in 1 source: all agree");
}

#[test]
fn a_broken_baseline_stops_the_run_at_its_place() {
    let project = created();
    project.write(BASELINE, "version = 1\n[[finding]]\nrule = 'divergnt'\nfingerprint = 'abc'\ncount = 0\n");
    let run = project.run(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert_snapshot!(run.err, @"
    error[baseline]: there is no rule `divergnt`
       ╭─[counterclaim-baseline.toml:3:9]
     3 │ ▶ rule = '⟦divergnt⟧'
       · ┬
       · ╰── here
       ╰────
      help: did you mean `divergent`?

    error[baseline]: `abc` is no fingerprint
       ╭─[counterclaim-baseline.toml:4:16]
     4 │ ▶ fingerprint = '⟦abc⟧'
       · ┬
       · ╰── here
       ╰────
      help: it has 32 digits from 0 to f, as `counterclaim baseline create` writes it

    error[baseline]: `0` is no count
       ╭─[counterclaim-baseline.toml:5:9]
     5 │ ▶ count = ⟦0⟧
       · ┬
       · ╰── here
       ╰────
      help: it is 1 or more

    counterclaim: could not run: counterclaim-baseline.toml has 3 faults
    ");
    for broken in ["", "version = 2\n", "version = 1\n[[finding]\n", "version = 1\n[finding]\n", "\u{0}"] {
        project.write(BASELINE, broken);
        let run = project.run(&[]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{broken}: {}", run.err);
        assert!(run.err.lines().last().is_some_and(|line| line.starts_with("counterclaim: ")), "{}", run.err);
    }
}

#[test]
fn one_that_is_configured_must_be_there_and_inside() {
    let project = Project::with(TEXT, CLAIMS);
    project.write("counterclaim.toml", "[gate]\nbaseline = 'ci/known.toml'\n");
    let run = project.run(&[]);
    assert_eq!(run.code, Some(2));
    assert_snapshot!(run.err, @"counterclaim: could not run: the baseline ci/known.toml does not exist; `counterclaim baseline create` writes it");
    std::fs::create_dir(project.root.join("ci")).expect("a folder");
    assert_eq!(project.run(&["baseline", "create"]).code, Some(0));
    assert_eq!(project.run(&[]).code, Some(0));
    project.write("counterclaim.toml", "[gate]\nbaseline = '../known.toml'\n");
    assert_eq!(project.run(&[]).code, Some(2));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_neither_read_nor_written_through() {
    let project = Project::with(TEXT, CLAIMS);
    let outside = project.root.parent().expect("a folder").join("outside.toml");
    std::fs::write(&outside, "version = 1\n").expect("a file");
    std::os::unix::fs::symlink(&outside, project.root.join(BASELINE)).expect("a link");
    for arguments in [&[][..], &["baseline", "create"], &["baseline", "prune"], &["baseline", "show"]] {
        let run = project.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}: {}", run.err);
    }
    assert_eq!(std::fs::read_to_string(&outside).expect("it is there"), "version = 1\n");
}
