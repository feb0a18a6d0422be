//! `config show`, `extends`, the flags that set levels, and what shells and `man` are told.

use insta::assert_snapshot;

use crate::here;
use crate::project::{Project, command, run};

const DIVERGES: &str = "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|north) {figure}'\n";
const SOURCE: &str = "The south says over 40 beds, the north about 45 beds.\n";

/// The lines of `config show` that are no defaults.
fn set(project: &Project, arguments: &[&str]) -> String {
    let run = project.run(&[&["config", "show"], arguments].concat());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
    let lines = run.out.lines().skip(1).filter(|line| line.contains(" = ") && !line.ends_with("# default"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n").collect()
}

#[test]
fn every_value_says_where_it_comes_from() {
    let project = Project::new(&[
        (
            "counterclaim.toml",
            "extends = 'shared/پایه.toml'\n[rules]\ndivergent = 'error'\n[files.lang]\n'*.md' = 'fa'\n",
        ),
        ("shared/پایه.toml", "[files]\nsources = ['docs/**/*.md']\n[rules]\ndivergent = 'off'\nrounded = 'off'\n"),
    ]);
    assert_snapshot!(set(&project, &["-D", "strained", "--fail-on", "warning"]), @r#"
    sources = ["docs/**/*.md"] # shared/پایه.toml:2
    "*.md" = "fa" # counterclaim.toml:5
    strained = "error" # command line
    divergent = "error" # counterclaim.toml:3
    rounded = "off" # shared/پایه.toml:5
    fail-on = "warning" # command line
    "#);
    let alone = |key: &str| project.run(&["config", "show", "--origin", key]).out;
    assert_eq!(alone("rules.divergent"), "rules.divergent = \"error\"  # counterclaim.toml:3\n");
    assert_eq!(alone("gate.fail-on"), "gate.fail-on = \"error\"  # default\n");
    let unknown = project.run(&["config", "show", "--origin", "gate.fail-no"]);
    assert_snapshot!(unknown.err, @"counterclaim: there is no key gate.fail-no; did you mean gate.fail-on? (`counterclaim config show` lists them)");
    assert_eq!(unknown.code, Some(2));
}

#[test]
fn what_is_shown_could_be_the_file_and_programs_get_json() {
    let project =
        Project::new(&[("counterclaim.toml", "[files]\nexclude = [\"a'b\", 'c\"d']\n[files.lang]\n'متن/**' = 'fa'\n")]);
    let shown = project.run(&["config", "show"]).out;
    project.write("counterclaim.toml", &shown);
    let again = project.run(&["config", "show"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    let values = |shown: &str| shown.parse::<toml::Table>().expect("it is TOML");
    assert_eq!(values(&again.out), values(&shown));
    let json: serde_json::Value =
        serde_json::from_str(&project.run(&["config", "show", "--output", "json"]).out).unwrap();
    let settings = json["settings"].as_array().unwrap();
    assert!(settings.iter().all(|setting| setting["set-by"] == "file"), "{json:#}");
    let none = Project::new(&[]);
    std::fs::remove_file(none.root.join("counterclaim.toml")).unwrap();
    let shown = none.run(&["config", "show"]).out;
    assert!(shown.starts_with("# no counterclaim.toml in "), "{shown}");
}

fn broken(project: &Project) -> String {
    let run = project.run(&["config", "show"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    let is_said = |line: &&str| line.starts_with("error[") || line.starts_with("counterclaim: ") || line.contains("─[");
    run.err.lines().filter(is_said).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_configuration_builds_on_others_and_never_on_itself() {
    let project = Project::new(&[
        ("counterclaim.toml", "extends = ['a/one.toml', 'a/none.toml']\n"),
        ("a/one.toml", "extends = 'two.toml'\n[rules]\ndivergnt = 'off'\n"),
        ("a/two.toml", "extends = '../a/one.toml'\n"),
    ]);
    assert_snapshot!(broken(&project), @"
    error[configuration]: a configuration builds on itself: counterclaim.toml → a/one.toml → a/two.toml → a/one.toml
       ╭─[a/two.toml:1:12]
    error[configuration]: there is no rule `divergnt`
       ╭─[a/one.toml:3:1]
    error[configuration]: a/none.toml does not exist
       ╭─[counterclaim.toml:1:27]
    counterclaim: could not run: the configuration has 3 faults
    ");
}

#[test]
fn nothing_outside_the_repository_is_read_for_a_configuration() {
    let project = Project::new(&[
        ("sub/counterclaim.toml", "extends = '../shared/base.toml'\n"),
        ("shared/base.toml", "[gate]\nfail-on = 'warning'\n"),
        ("../secret.toml", "[gate]\nfail-on = 'warning'\n"),
    ]);
    let sub = |arguments: &[&str]| run(command(&project.root.join("sub"), arguments), b"");
    let show = ["config", "show", "--origin", "fail-on"];
    let outside = sub(&show);
    assert!(outside.err.contains("../shared/base.toml lies outside the repository"), "{outside:?}");
    project.write(".git/HEAD", "");
    assert_eq!(sub(&show).out, "gate.fail-on = \"warning\"  # ../shared/base.toml:2\n");
    project.write("sub/counterclaim.toml", "extends = '../../secret.toml'\n");
    assert!(sub(&show).err.contains("../../secret.toml lies outside the repository"), "{:?}", sub(&show));
    for absolute in ["/etc/passwd", "C:/secret.toml", "..\\\\secret.toml"] {
        project.write("sub/counterclaim.toml", format!("extends = \"{absolute}\"\n"));
        assert_eq!(sub(&show).code, Some(2), "{absolute}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.toml", project.root.join("link.toml")).unwrap();
        project.write("sub/counterclaim.toml", "extends = '../link.toml'\n");
        assert!(sub(&show).err.contains("is a symbolic link that leaves the root"), "{:?}", sub(&show));
    }
}

#[test]
fn the_root_is_not_looked_for_above_the_repository() {
    let project = Project::with(SOURCE, DIVERGES);
    project.write("inner/a.txt", SOURCE);
    let inner = |arguments: &[&str]| run(command(&project.root.join("inner"), arguments), b"");
    let shown = || inner(&["config", "show"]).out.lines().next().unwrap_or_default().to_owned();
    assert!(shown().ends_with("root/counterclaim.toml"), "{}", shown());
    project.write("inner/.git", "gitdir: elsewhere\n");
    assert!(shown().starts_with("# no counterclaim.toml in ") && shown().contains("inner"), "{}", shown());
}

#[test]
fn flags_set_levels_and_the_last_one_holds() {
    let project = Project::with(SOURCE, DIVERGES);
    let code = |arguments: &[&str]| project.run(arguments).code;
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["-D", "divergent"]), Some(1));
    assert_eq!(code(&["check", "--deny", "divergent", "--allow", "divergent"]), Some(0));
    assert_eq!(code(&["-A", "divergent", "-Ddivergent"]), Some(1));
    assert_eq!(code(&["--fail-on", "warning"]), Some(1));
    assert_eq!(code(&["--fail-on=warning", "-A", "all"]), Some(1), "nothing is asked");
    assert_eq!(code(&["-A", "all", "-D", "divergent"]), Some(1));
    let unknown = project.run(&["-W", "divergnt"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(2), ""));
    assert_snapshot!(unknown.err, @"counterclaim: there is no rule divergnt; did you mean divergent? (`counterclaim rules` lists them)");
    assert_eq!(code(&["--fail-on", "info"]), Some(2));
}

#[test]
fn nothing_checked_stays_an_error_whatever_is_allowed() {
    let run = Project::new(&[]).run(&["-A", "all"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.out.contains("nothing was checked"), "{}", run.out);
}

#[test]
fn every_shell_is_told_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = here(&["completions", shell]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        for word in ["check", "explain", "config", "schema", "fail-on"] {
            assert!(run.out.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(here(&["completions", "tcsh"]).code, Some(2));
}

#[test]
fn the_manual_page_names_every_command_and_each_has_its_own() {
    let page = here(&["man"]);
    assert_eq!((page.code, page.err.as_str()), (Some(0), ""));
    for word in [".TH counterclaim 1", "check", "explain", "schema", "Exit status"] {
        assert!(page.out.contains(word), "{word}");
    }
    let check = here(&["man", "check"]);
    assert!(
        check.out.contains(".TH counterclaim\\-check 1") || check.out.contains(".TH counterclaim-check 1"),
        "{}",
        check.out
    );
    assert!(check.out.contains("fail\\-on"), "{}", check.out);
    assert_eq!(here(&["man", "chekc"]).code, Some(2));
}
