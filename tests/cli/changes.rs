//! Only what changed: everything is checked, and what the changes touch is reported.

use std::process::Command;

use insta::assert_snapshot;

use crate::project::{Project, Run, run};

const NORTH: &str = "# North\n\nThe north has 40 beds.\n\nMore words.\n";
const SOUTH: &str = "# South\n\nThe south says 55 beds.\n";
const CLAIMS: &str = "[[beds.stated]]\nsource = 'north.md'\nquote = 'north has {figure} beds'\n\n\
                      [[beds.stated]]\nsource = 'south.md'\nquote = 'south says {figure} beds'\n\n\
                      [[rooms.stated]]\nsource = 'north.md'\nquote = 'The {figure} rooms are open'\n\n\
                      [[pages.counted]]\nsource = 'pages/*.md'\neach = 'file'\n\n\
                      [[pages.stated]]\nsource = 'index.md'\nquote = 'We have {figure} pages'\n";

/// Git in a folder, apart from what the user has configured.
pub fn git(project: &Project, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=n", "-c", "user.email=e@x", "-c", "commit.gpgSign=false"]).args(arguments);
    command.current_dir(&project.root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    let run = run(command, b"");
    assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.err);
    run.out
}

/// A repository with two findings, committed.
pub fn repository() -> Project {
    let project = unborn();
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "first"]);
    project
}

fn unborn() -> Project {
    let project = Project::new(&[
        ("north.md", NORTH),
        ("south.md", SOUTH),
        ("index.md", "We have 2 pages.\n"),
        ("pages/a.md", "a\n"),
        ("pages/b.md", "b\n"),
        ("claims/c.toml", CLAIMS),
    ]);
    git(&project, &["init", "-qb", "main"]);
    project
}

/// The rules that are reported, and the last line.
fn seen(project: &Project, arguments: &[&str]) -> String {
    let run = project.run(&[&["--output", "concise"], arguments].concat());
    shown(&run)
}

fn shown(run: &Run) -> String {
    assert!(run.code == Some(0) || run.code == Some(1), "{run:?}");
    let rules = run.out.lines().filter_map(|line| line.split_once('[')?.1.split_once(']')).map(|(rule, _)| rule);
    let rest = run.out.lines().last().and_then(|line| line.split_once(": ")).map_or("", |(_, rest)| rest);
    format!("{} | {rest}", rules.collect::<Vec<_>>().join(" "))
}

const NONE: &str = " | no problems here (2 more outside what changed)";
const BEDS: &str = "contradictory | 1 error (1 more outside what changed)";
const ROOMS: &str = "quote-missing | 1 error (1 more outside what changed)";

fn refused(project: &Project, arguments: &[&str]) -> String {
    let run = project.run(arguments);
    assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (Some(2), "", 1), "{run:?}");
    run.err
}

#[test]
fn nothing_changed_and_the_rest_is_counted() {
    let project = repository();
    assert_eq!(seen(&project, &["--since", "HEAD"]), NONE);
    assert_eq!(seen(&project, &["--staged"]), NONE);
    assert_eq!(project.run(&["--since", "HEAD"]).code, Some(0));
}

#[test]
fn a_hook_that_runs_over_everything_does_not_look_away() {
    let project = repository();
    let under = |variables: &[(&str, &str)]| {
        let mut command = project.command(&["--staged", "--output", "concise"]);
        command.env_remove("GIT_INDEX_FILE").envs(variables.iter().copied());
        run(command, b"").code
    };
    assert_eq!(under(&[("PRE_COMMIT", "1")]), Some(1), "pre-commit run --all-files");
    assert_eq!(under(&[("PRE_COMMIT", "1"), ("GIT_INDEX_FILE", ".git/index")]), Some(0), "git commit --amend");
    assert_eq!(under(&[]), Some(0));
}

#[test]
fn either_end_may_be_in_the_changed_lines() {
    for (path, text, expected) in [
        ("south.md", SOUTH.replace("55", "56"), BEDS),
        ("north.md", NORTH.replace("has 40", "has 41"), "quote-missing contradictory | 2 errors"),
        ("south.md", format!("{SOUTH}\nA new line.\n"), NONE),
        ("other.md", "new\n".to_owned(), NONE),
    ] {
        let project = repository();
        project.write(path, text);
        assert_eq!(seen(&project, &["--since", "HEAD"]), expected, "{path}");
        assert_eq!(seen(&project, &["--staged"]), NONE, "not staged: {path}");
        git(&project, &["add", "-A"]);
        assert_eq!(seen(&project, &["--staged"]), expected, "staged: {path}");
        git(&project, &["commit", "-qm", "second"]);
        assert_eq!(seen(&project, &["--since", "HEAD"]), NONE, "{path}");
        assert_eq!(seen(&project, &["--since", "HEAD~1"]), expected, "{path}");
    }
}

#[test]
fn a_changed_claim_touches_its_findings() {
    let project = repository();
    project
        .write("claims/c.toml", CLAIMS.replace("south says {figure} beds'", "south says {figure} beds'\nnote = 'new'"));
    assert_eq!(seen(&project, &["--since", "HEAD"]), BEDS);
    project.write("claims/c.toml", CLAIMS.replace("quote = 'The", "note = 'new'\nquote = 'The"));
    assert_eq!(seen(&project, &["--since", "HEAD"]), ROOMS);
}

#[test]
fn words_that_are_taken_out_touch_the_claim_that_quotes_them() {
    let project = repository();
    project.write("north.md", format!("{NORTH}\nLast words.\n"));
    git(&project, &["commit", "-qam", "more"]);
    project.write("north.md", NORTH);
    assert_eq!(seen(&project, &["--since", "HEAD"]), ROOMS);
}

#[test]
fn a_new_file_touches_what_counts_it() {
    let project = repository();
    project.write("pages/c.md", "c\n");
    assert_eq!(seen(&project, &["--since", "HEAD"]), "contradictory | 1 error (2 more outside what changed)");
    assert_eq!(seen(&project, &["--staged"]), NONE, "what is not staged is not counted");
    git(&project, &["add", "-A"]);
    assert_eq!(seen(&project, &["--staged"]), "contradictory | 1 error (2 more outside what changed)");
    git(&project, &["rm", "-q", "--cached", "pages/a.md"]);
    assert_eq!(seen(&project, &["--staged"]), NONE, "two pages are staged");
}

#[test]
fn an_acceptance_that_is_deleted_touches_what_it_held_back() {
    let project = repository();
    project.write("claims/a.toml", "[[accept]]\nquantity = 'beds'\nbecause = 'as spoken'\n\n[[accept]]\nrule = 'quote-missing'\nbecause = 'soon'\n");
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "accept"]);
    project.write("claims/a.toml", "[[accept]]\nrule = 'quote-missing'\nbecause = 'soon'\n");
    assert_eq!(seen(&project, &["--since", "HEAD"]), "contradictory | 1 error");
}

#[test]
fn a_changed_configuration_touches_everything() {
    let project = repository();
    project.write("counterclaim.toml", "[rules]\nquote-missing = 'error'\n");
    assert_eq!(seen(&project, &["--since", "HEAD"]), "quote-missing contradictory | 2 errors");
}

#[test]
fn a_renamed_file_counts_for_the_lines_that_changed() {
    let project = repository();
    let long: String = (0..40).map(|n| format!("Line of words {n}.\n")).collect();
    project.write("south.md", format!("{SOUTH}{long}"));
    git(&project, &["commit", "-qam", "long"]);
    git(&project, &["mv", "south.md", "far south.md"]);
    project.write("claims/c.toml", CLAIMS.replace("south.md", "far south.md"));
    git(&project, &["commit", "-qam", "renamed"]);
    assert_eq!(seen(&project, &["--since", "HEAD"]), NONE);
    git(&project, &["mv", "far south.md", "south.md"]);
    project.write("claims/c.toml", CLAIMS);
    git(&project, &["add", "-A"]);
    project.write("south.md", format!("{SOUTH}{long}The end.\n"));
    assert_eq!(seen(&project, &["--since", "HEAD"]), BEDS, "its claim changed");
    let globbed = CLAIMS.replace("'south.md'", "['*south.md']");
    project.write("claims/c.toml", &globbed);
    git(&project, &["commit", "-qam", "a glob finds it under any name"]);
    git(&project, &["mv", "south.md", "north of south.md"]);
    assert_eq!(seen(&project, &["--since", "HEAD"]), NONE, "nothing but its name changed");
}

#[test]
fn what_is_staged_is_read_and_not_what_stands_in_the_working_tree() {
    let project = repository();
    project.write("south.md", SOUTH.replace("55", "56"));
    git(&project, &["add", "-A"]);
    project.write("south.md", SOUTH.replace("55", "40"));
    assert_eq!(seen(&project, &["--staged"]), BEDS, "the mended text is not staged");
    let run = project.run(&["--staged", "--output", "concise"]);
    assert!(run.out.contains("beds is 40 here and 56 there"), "{}", run.out);
    project.write("south.md", SOUTH.replace("55", "40"));
    git(&project, &["add", "-A"]);
    std::fs::remove_file(project.root.join("south.md")).expect("it is there");
    assert_eq!(
        seen(&project, &["--staged"]),
        " | no problems here (1 more outside what changed)",
        "a file that is staged and gone"
    );
    project.write("claims/c.toml", "broken [");
    assert_eq!(
        seen(&project, &["--staged"]),
        " | no problems here (1 more outside what changed)",
        "claims are read as staged"
    );
}

#[test]
fn what_is_read_of_the_working_tree_is_told_of_the_disk_that_was_asked() {
    let project = repository();
    let read = |arguments: &[&str]| {
        let run = project.run(&[&["check", "-v", "--no-cache"], arguments].concat());
        let line = run.err.lines().find(|line| line.starts_with("reading")).expect("it is told").to_owned();
        line.split_once("ms  ").expect("what was read").1.to_owned()
    };
    assert_eq!(read(&["--since", "HEAD"]), "5 files, inside the others");
    assert_eq!(read(&["--staged"]), "5 files, inside the others");
}

#[test]
fn before_the_first_commit_everything_is_new() {
    let project = unborn();
    assert!(refused(&project, &["--since", "HEAD"]).contains("there is no"), "no commit");
    git(&project, &["add", "-A"]);
    assert_eq!(seen(&project, &["--staged"]), "quote-missing contradictory | 2 errors");
}

#[test]
fn names_of_any_characters_are_followed() {
    let project = repository();
    for name in ["-x \"q\".md", "a\nb.md", "متن فارسی.md", "--since", "'\\.md"] {
        project.write(name, "words\n");
    }
    git(&project, &["add", "-A"]);
    project.write("south.md", SOUTH.replace("55", "56"));
    assert_eq!(seen(&project, &["--since", "HEAD"]), BEDS);
    git(&project, &["add", "-A"]);
    assert_eq!(seen(&project, &["--staged"]), BEDS);
}

#[test]
fn a_name_that_is_no_commit_is_refused() {
    let project = repository();
    for name in ["--output=x", "-h", "", " "] {
        let said = refused(&project, &[&format!("--since={name}")]);
        assert!(said.contains("takes a commit"), "{said}");
    }
    assert_snapshot!(refused(&project, &["--since", "nowhere"]), @"counterclaim: could not run: --since nowhere: there is no such commit here");
    assert_snapshot!(refused(&project, &["--since", "origin/main"]), @"counterclaim: could not run: --since origin/main: there is no such commit here; `git fetch` may bring it");
    assert!(!project.root.join("x").exists());
    assert_eq!(project.run(&["--since", "HEAD", "--staged"]).code, Some(2));
}

#[test]
fn no_repository_and_a_bare_one_are_told_apart() {
    let project = Project::with("a\n", "[a.b]\n");
    assert_snapshot!(refused(&project, &["--since", "HEAD"]), @"counterclaim: could not run: --since asks git what changed, and this is no git repository");
    let bare = Project::with("a\n", "[a.b]\n");
    git(&bare, &["init", "-q", "--bare", "."]);
    assert_snapshot!(refused(&bare, &["--staged"]), @"counterclaim: could not run: --staged needs a working tree, and this is a bare repository");
}

#[test]
fn a_shallow_clone_says_how_to_get_the_rest() {
    let project = repository();
    project.write("south.md", SOUTH.replace("55", "56"));
    git(&project, &["commit", "-qam", "second"]);
    git(&project, &["clone", "-q", "--depth", "1", &format!("file://{}", project.root.display()), "shallow"]);
    let shallow = crate::project::command(&project.root.join("shallow"), &["--since", "HEAD~1"]);
    let run = run(shallow, b"");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert_snapshot!(run.err, @"counterclaim: could not run: --since HEAD~1: there is no such commit here; this clone is shallow: `git fetch --unshallow` gets the rest, in GitHub Actions `fetch-depth: 0`");
}

#[test]
fn worktrees_and_detached_heads_are_working_trees() {
    let project = repository();
    git(&project, &["worktree", "add", "-q", "--detach", "../tree"]);
    let tree = project.root.parent().expect("a folder").join("tree");
    std::fs::write(tree.join("south.md"), SOUTH.replace("55", "56")).expect("a file");
    let seen = |arguments: &[&str]| {
        shown(&run(crate::project::command(&tree, &[&["--output", "concise"], arguments].concat()), b""))
    };
    assert_eq!(seen(&["--since", "main"]), BEDS);
    assert_eq!(seen(&["--staged"]), NONE);
}

#[test]
fn a_project_below_the_top_of_its_repository_sees_its_own_part() {
    let project = repository();
    let below = |folder: &str| project.root.join(folder);
    for path in ["north.md", "south.md", "index.md", "pages/a.md", "pages/b.md", "claims/c.toml", "counterclaim.toml"] {
        let text = std::fs::read_to_string(project.root.join(path)).expect("a file");
        project.write(&format!("deep/er/{path}"), text);
    }
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "deeper"]);
    project.write("south.md", SOUTH.replace("55", "57"));
    let seen = |folder: &str, arguments: &[&str]| {
        shown(&run(crate::project::command(&below(folder), &[&["--output", "concise"], arguments].concat()), b""))
    };
    assert_eq!(seen("deep/er", &["--since", "HEAD"]), NONE);
    project.write("deep/er/south.md", SOUTH.replace("55", "58"));
    assert_eq!(seen("deep/er", &["--since", "HEAD"]), BEDS);
    assert_eq!(seen("deep/er/pages", &["--since", "HEAD"]), BEDS);
    git(&project, &["add", "-A"]);
    assert_eq!(seen("deep/er", &["--staged"]), BEDS);
}

#[test]
fn what_a_configuration_builds_on_touches_every_finding() {
    let project = repository();
    for path in ["north.md", "south.md", "index.md", "pages/a.md", "pages/b.md", "claims/c.toml"] {
        let text = std::fs::read_to_string(project.root.join(path)).expect("a file");
        project.write(&format!("میان/er/{path}"), text);
    }
    project.write("میان/er/counterclaim.toml", "extends = ['../../shared/پایه.toml', 'own.toml']\n");
    project.write("میان/er/own.toml", "[gate]\nfail-on = 'error'\n");
    project.write("shared/پایه.toml", "[rules]\nquote-missing = 'warning'\n");
    project.write("shared/other.toml", "[rules]\n");
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "deeper"]);
    let seen = |arguments: &[&str]| {
        let folder = project.root.join("میان/er");
        shown(&run(crate::project::command(&folder, &[&["--output", "concise"], arguments].concat()), b""))
    };
    project.write("shared/other.toml", "[rules]\ndivergent = 'off'\n");
    git(&project, &["add", "-A"]);
    assert_eq!(seen(&["--staged"]), NONE, "nothing is built on it");
    project.write("shared/پایه.toml", "[rules]\nquote-missing = 'off'\n");
    assert_eq!(seen(&["--since", "HEAD"]), "contradictory | 1 error", "it stands in the tree");
    assert_eq!(seen(&["--staged"]), NONE, "and is not staged");
    git(&project, &["add", "-A"]);
    project.write("shared/پایه.toml", "[rules]\nquote-missing = 'error'\n");
    assert_eq!(seen(&["--staged"]), "contradictory | 1 error", "it is read as it is staged");
    git(&project, &["commit", "-qm", "the base"]);
    project.write("shared/پایه.toml", "[rules]\nquote-missing = 'off'\n");
    project.write("میان/er/own.toml", "[rules]\nquote-missing = 'warning'\n");
    git(&project, &["add", "میان"]);
    assert_eq!(seen(&["--staged"]), "quote-missing contradictory | 1 error, 1 warning", "one in the project");
}

#[test]
fn a_submodule_that_moved_is_changed_as_a_whole() {
    let other = repository();
    let project = Project::new(&[(
        "claims/c.toml",
        &CLAIMS.replace("'north.md'", "'sub/north.md'").replace("'south.md'", "'sub/south.md'"),
    )]);
    git(&project, &["init", "-qb", "main"]);
    let from = other.root.display().to_string();
    git(&project, &["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &from, "sub"]);
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "first"]);
    let rules = |arguments: &[&str]| seen(&project, arguments).split_once(" |").map(|(rules, _)| rules.to_owned());
    assert_eq!(rules(&["--since", "HEAD"]).as_deref(), Some(""));
    let sub = run(
        {
            let mut command = Command::new("git");
            command.args([
                "-C",
                "sub",
                "-c",
                "user.name=n",
                "-c",
                "user.email=e@x",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "moved",
            ]);
            command.current_dir(&project.root);
            command
        },
        b"",
    );
    assert_eq!(sub.code, Some(0), "{sub:?}");
    assert!(rules(&["--since", "HEAD"]).is_some_and(|rules| rules.contains("contradictory")));
    assert_eq!(rules(&["--staged"]).as_deref(), Some(""));
    git(&project, &["add", "sub"]);
    assert!(rules(&["--staged"]).is_some_and(|rules| rules.contains("contradictory")));
}

#[test]
fn hooks_see_the_commit_that_is_being_made() {
    let project = repository();
    let binary = env!("CARGO_BIN_EXE_counterclaim");
    project.write(".git/hooks/pre-commit", format!("#!/bin/sh\nexec '{binary}' --staged --output concise\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let hook = project.root.join(".git/hooks/pre-commit");
        std::fs::set_permissions(hook, std::fs::Permissions::from_mode(0o755)).expect("a hook");
        project.write("south.md", SOUTH.replace("55", "56"));
        project.write("other.md", "words\n");
        git(&project, &["add", "other.md"]);
        git(&project, &["commit", "-qm", "only the other one", "other.md"]);
        let mut commit = Command::new("git");
        commit.args(["-c", "user.name=n", "-c", "user.email=e@x", "commit", "-qam", "all"]).current_dir(&project.root);
        let run = run(commit, b"");
        assert_eq!(run.code, Some(1), "{run:?}");
        assert!(run.err.contains("counterclaim: 1 error at or above"), "{}", run.err);
    }
}

/// What a repository's own configuration and attributes could make git do.
#[cfg(unix)]
#[test]
fn nothing_that_a_repository_configures_is_run() {
    let project = repository();
    let trap = project.root.parent().expect("a folder").join("sprung");
    let spring = format!("touch '{}'; cat", trap.display());
    for key in [
        "core.fsmonitor",
        "diff.external",
        "filter.x.clean",
        "filter.x.smudge",
        "filter.x.process",
        "diff.x.textconv",
        "diff.x.command",
        "core.pager",
        "core.sshCommand",
    ] {
        git(&project, &["config", key, &spring]);
    }
    git(&project, &["config", "filter.x.required", "true"]);
    git(&project, &["config", "diff.noprefix", "true"]);
    git(&project, &["config", "color.ui", "always"]);
    project.write(".gitattributes", "* filter=x diff=x\n");
    project.write("south.md", SOUTH.replace("55", "56"));
    let mut command = project.command(&["--since", "HEAD", "--output", "concise"]);
    command.env("GIT_EXTERNAL_DIFF", &spring).env("GIT_DIFF_OPTS", "-u9").env("GIT_PAGER", &spring);
    assert_eq!(shown(&run(command, b"")), BEDS);
    assert_eq!(seen(&project, &["--staged"]), NONE);
    assert!(!trap.exists(), "something was run");
}
