//! `files`: which are read, and why one is read or not; and `-v`, which says where the time went.

use insta::assert_snapshot;

use crate::project::Project;

fn project() -> Project {
    let project = Project::new(&[
        ("counterclaim.toml", "[files]\nsources = ['docs/**/*.md', '*.csv']\nexclude = ['docs/old/**']\n"),
        (".gitignore", "# made\n/docs/made/\n*.log\n"),
        ("docs/a.md", "We run 12 clinics.\n"),
        ("docs/made/b.md", "12\n"),
        ("docs/old/c.md", "12\n"),
        ("docs/.hidden/d.md", "12\n"),
        ("docs/راهنما.md", "۱۲\n"),
        ("notes.txt", "12\n"),
        ("run.log", "took 12 steps\n"),
        (
            "claims/c.toml",
            "[[clinics.stated]]\nsource = 'docs/a.md'\nquote = 'run {figure}'\n[[steps.stated]]\nsource = 'run.log'\nquote = 'took {figure}'\n",
        ),
    ]);
    project.write("docs/latin1.md", b"caf\xe9 12\n");
    project
}

fn why(path: &str) -> String {
    let run = project().run(&["files", "--bidi", "plain", "--why", path]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
    run.out
}

#[test]
fn each_file_says_why_it_is_read_or_not() {
    assert_snapshot!(why("docs/a.md"), @"
    docs/a.md is read: a source
      fits “docs/**/*.md” of `files.sources` (counterclaim.toml:2)
      [[clinics.stated]] speaks of it (claims/c.toml:1)
    ");
    assert_snapshot!(why("claims/c.toml"), @"
    claims/c.toml is read: a claims file
      fits “claims/**/*.toml” of `files.claims` (default)
    ");
    assert_snapshot!(why("docs/made/b.md"), @"
    docs/made/b.md is not read
      fits “docs/**/*.md” of `files.sources` (counterclaim.toml:2)
      but is ignored by “/docs/made/” (.gitignore:2)
    ");
    assert_snapshot!(why("docs/old/c.md"), @"
    docs/old/c.md is not read
      fits “docs/**/*.md” of `files.sources` (counterclaim.toml:2)
      but is left out by “docs/old/**” of `files.exclude` (counterclaim.toml:3)
    ");
    assert_snapshot!(why("docs/.hidden/d.md"), @"
    docs/.hidden/d.md is not read
      is hidden: a glob meets a name that begins with a dot only where it names the dot
    ");
    assert_snapshot!(why("docs/latin1.md"), @"
    docs/latin1.md is not read
      fits “docs/**/*.md” of `files.sources` (counterclaim.toml:2)
      but is not UTF-8: byte 3 (0xe9)
    ");
    assert_snapshot!(why("notes.txt"), @"
    notes.txt is not read
      no glob of `files.claims` or `files.sources` fits it, and no claim speaks of it
    ");
    assert_snapshot!(why("run.log"), @"
    run.log is read: a source
      [[steps.stated]] speaks of it (claims/c.toml:4)
    ");
    assert_snapshot!(why("docs/gone.md"), @"
    docs/gone.md is not read
      fits “docs/**/*.md” of `files.sources` (counterclaim.toml:2)
      but does not exist
    ");
    assert!(why("docs/راهنما.md").starts_with("docs/راهنما.md is read: a source\n"));
    let outside = project().run(&["files", "--why", "../x.md"]);
    assert_eq!((outside.code, outside.err.as_str()), (Some(2), "counterclaim: ../x.md is outside the project\n"));
}

#[test]
fn what_is_said_of_a_file_is_what_happens_to_it() {
    let project = project();
    let listed = project.run(&["files", "--bidi", "plain"]);
    assert_snapshot!(listed.out, @"
    claims  claims/c.toml
    source  docs/a.md
    source  docs/latin1.md
    source  docs/راهنما.md
    source  run.log
    ");
    for path in
        ["docs/a.md", "docs/made/b.md", "docs/old/c.md", "docs/.hidden/d.md", "docs/راهنما.md", "notes.txt", "run.log"]
    {
        let is_listed = listed.out.lines().any(|line| line == format!("source  {path}"));
        assert_eq!(why(path).starts_with(&format!("{path} is read")), is_listed, "{path}");
    }
}

#[test]
fn verbose_says_on_standard_error_where_the_time_went() {
    let run = project().run(&["check", "-v", "-A", "all"]);
    let stages: Vec<&str> = run.err.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(
        stages,
        ["claims", "grounding", "judging", "writing", "all", "walking", "reading", "counterclaim:"],
        "{}",
        run.err
    );
    let n_timed = run.err.lines().filter(|line| line.contains(" ms")).count();
    assert_eq!(n_timed, stages.len() - 1, "{}", run.err);
    assert!(!run.out.contains(" ms"), "{}", run.out);
    assert_eq!(project().run(&["check", "-A", "all"]).err, "counterclaim: nothing was checked\n");
}
