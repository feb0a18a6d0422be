//! `pin`: a claim for each place, with the shortest quote, written where the quantity stands; and what is said where there is none.

use insta::assert_snapshot;

use crate::project::Project;

const README: &str = "# Clinics\n\nWe run 12 clinics with 45 beds in the south.\nIn 2022 there was version 2.1.0.\nSee the \"big\" 9 `clinics\\beds`, {nine} of them.\n";

fn project() -> Project {
    Project::new(&[("README.md", README), ("docs/راهنما.md", "شبکه بیش از ۱۰ درمانگاه دارد.\n")])
}

fn file(project: &Project, path: &str) -> String {
    std::fs::read_to_string(project.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Checks that the claims which are there agree.
fn agrees(project: &Project) {
    let run = project.run(&["check"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
}

#[test]
fn each_place_becomes_a_claim_that_holds() {
    let project = project();
    let run = project.run(&["pin", "README.md:3:8", "docs/راهنما.md:1", "--quantity", "clinics", "--bidi", "plain"]);
    assert_snapshot!(run.out, @r#"
    claims/clinics.toml: 2 claims of clinics added
      README.md:3:8  “run {figure} clinics”
      docs/راهنما.md:1:6  “{figure} درمانگاه”
    "#);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!(file(&project, "claims/clinics.toml"), @r#"
    [[clinics.stated]]
    source = "README.md"
    quote  = "run {figure} clinics"

    [[clinics.stated]]
    source = "docs/راهنما.md"
    quote  = "{figure} درمانگاه"
    "#);
    agrees(&project);
    project.write("README.md", README.replace("12 clinics", "13 clinics"));
    agrees(&project);
    project.write("README.md", README.replace("12 clinics", "9 clinics"));
    assert_eq!(project.run(&["check"]).code, Some(1));
}

#[test]
fn a_line_with_several_figures_asks_for_a_column_and_nothing_is_written() {
    let project = project();
    let said = |place: &str| {
        let run = project.run(&["pin", place, "--quantity", "beds"]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{run:?}");
        assert!(!project.root.join("claims").exists());
        run.err
    };
    assert_snapshot!(said("README.md:3"), @"counterclaim: README.md:3 holds 2 figures: name one by its column: “12 clinics” at README.md:3:8, “45 beds” at README.md:3:24");
    assert_snapshot!(said("README.md:3:1"), @"counterclaim: no figure stands at README.md:3:1: there is “12 clinics” at README.md:3:8, “45 beds” at README.md:3:24");
    assert_snapshot!(said("README.md:4"), @"counterclaim: README.md:4 holds no figure: “2022” is a year, “2.1.0” is a version; --kind date reads it as one");
    assert_snapshot!(said("README.md:1"), @"counterclaim: README.md:1 holds no figure");
    assert_snapshot!(said("README.md:99"), @"counterclaim: README.md has 6 lines: there is no line 99");
    assert_snapshot!(said("nowhere.md:1"), @"counterclaim: cannot read nowhere.md: No such file or directory (os error 2)");
    for wrong in ["README.md", "README.md:0", ":3", "README.md:x"] {
        assert!(said(wrong).contains("is no place"), "{wrong}");
    }
    assert!(project.run(&["pin", "README.md:3:8", "--quantity", "7up"]).err.contains("begins with a letter"));
}

#[test]
fn a_number_that_is_no_figure_is_pinned_by_its_kind() {
    let project = project();
    let run = project.run(&["pin", "README.md:4:27", "--quantity", "released", "--kind", "version"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
    assert_snapshot!(file(&project, "claims/released.toml"), @r#"
    [released]
    kind = "version"

    [[released.stated]]
    source = "README.md"
    quote  = "version {figure}"
    "#);
    agrees(&project);
}

#[test]
fn a_quantity_that_is_there_is_added_to_in_its_file_and_its_layout_stays() {
    let project = project();
    let old = "# ours\r\n[clinics] # the head\r\nkind  =   'count'\r\n\r\n[[clinics.declared]]\r\nis = \"12\"";
    project.write("claims/ours.toml", old);
    let run = project.run(&["pin", "README.md:3:8", "--quantity", "clinics"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    let added = "\r\n\r\n[[clinics.stated]]\r\nsource = \"README.md\"\r\nquote  = \"run {figure} clinics\"\r\n";
    assert_eq!(file(&project, "claims/ours.toml"), format!("{old}{added}"));
    agrees(&project);
    let again = project.run(&["pin", "README.md:3:8", "--quantity", "clinics"]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), ""));
    assert_snapshot!(again.err, @"README.md:3:8 is claimed already, by claims/ours.toml:8:1");
    assert_eq!(file(&project, "claims/ours.toml"), format!("{old}{added}"));
}

#[test]
fn words_with_quotes_braces_and_backslashes_are_written_so_that_they_are_read_back() {
    for words in [
        "say \"9 it's\" ok",
        "a\\b 9 c\\d",
        "{a} 9 {b}",
        "چای «9» بله\u{200c}ها",
        "left\t9 x\tyz",
        "bell\u{7} 9 abc\u{1b}de",
        "'9' abcd '''x'''",
    ] {
        let project = Project::new(&[("a.txt", &format!("{words}\n\nother 7 words\n"))]);
        let run = project.run(&["pin", "a.txt:1", "--quantity", "n"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{words:?} {run:?}");
        agrees(&project);
    }
}

#[test]
fn nothing_is_written_that_check_would_not_read_or_that_is_broken_already() {
    let project = project();
    let pin = |arguments: &[&str]| {
        let run = project.run(&[&["pin", "README.md:3:8", "--quantity", "clinics"], arguments].concat());
        assert_eq!(run.code, Some(2), "{run:?}");
        run.err
    };
    assert_snapshot!(pin(&["--write", "elsewhere.toml"]), @"counterclaim: `files.claims` (claims/**/*.toml) does not read elsewhere.toml: name a file with --write that it reads");
    assert!(pin(&["--write", "../claims/x.toml"]).contains("does not read"));
    project.write("claims/clinics.toml", "clinics = 3\n");
    assert!(
        pin(&[]).starts_with("counterclaim: nothing was written: claims/clinics.toml would be wrong"),
        "{}",
        pin(&[])
    );
    assert_eq!(file(&project, "claims/clinics.toml"), "clinics = 3\n");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("..", project.root.join("claims/out")).unwrap();
        std::os::unix::fs::symlink("../..", project.root.join("claims/away")).unwrap();
        assert!(
            pin(&["--write", "claims/away/x.toml"]).contains("leads out of the root"),
            "{}",
            pin(&["--write", "claims/away/x.toml"])
        );
    }
}

#[test]
fn printing_writes_nothing_and_the_same_words_twice_have_no_quote() {
    let project = Project::new(&[("a.md", "We run 12 clinics.\n\nWe run 12 clinics.\n\nThey run 9 clinics.\n")]);
    let run = project.run(&["pin", "a.md:5", "--quantity", "clinics", "--print"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (Some(0), "[[clinics.stated]]\nsource = \"a.md\"\nquote  = \"They run {figure} clinics\"\n")
    );
    assert!(!project.root.join("claims").exists());
    let twice = project.run(&["pin", "a.md:1", "--quantity", "clinics"]);
    assert_eq!(twice.code, Some(2));
    assert_snapshot!(twice.err, @"counterclaim: no quote finds a.md:1:8 alone: the same words stand elsewhere in a.md; use a `matched` claim with `prefix` or `suffix`");
}

#[test]
fn a_claim_that_contradicts_others_is_written_and_said() {
    let project = project();
    project.write("claims/c.toml", "[[clinics.declared]]\nis = '40'\n");
    let run = project.run(&["pin", "README.md:3:8", "--quantity", "clinics"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.ends_with("the figures of clinics do not agree: `counterclaim check` says how\n"), "{}", run.out);
}
