//! Attacks: what somebody could put into a repository so that whoever checks it runs, reads, waits or believes what they should
//! not. `docs/trust.md` has the table; each of its rows names a test of this file or of another one.

mod project;

use std::fs;
use std::time::{Duration, Instant};

use project::{Project, Run, all, file, repository};

/// The longest that a run may take on a slow machine in a debug build.
const SOON: Duration = Duration::from_secs(60);

/// Runs `check`; it ends soon and with a status that means something.
fn concise(project: &Project) -> Run {
    let start = Instant::now();
    let run = project.run(&["--output", "concise"]);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert!(matches!(run.code, Some(0..=2)) && !run.err.contains("panicked"), "{run:?}");
    run
}

fn says(project: &Project, words: &str) {
    let run = concise(project);
    assert!(run.code != Some(0), "{run:?}");
    assert!(run.out.contains(words) || run.err.contains(words), "{words}: {run:?}");
}

/// Every row of the table names tests that are there.
#[test]
fn the_table_of_attacks_names_its_tests() {
    let page = file("docs/trust.md");
    let named: Vec<&str> = all(r"`(\w+::\w+|attacks::\w+)`", &page).collect();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        let (module, test) = name.split_once("::").expect("a module and a test");
        let places = ["tests/{}.rs", "tests/cli/{}.rs", "src/cli/{}.rs", "src/cli/{}/tests.rs"];
        let places = places.map(|place| place.replace("{}", module));
        let is_there = |path: &String| {
            fs::read_to_string(repository().join(path)).is_ok_and(|text| text.contains(&format!("fn {test}(")))
        };
        assert!(places.iter().any(is_there), "{name}");
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    const SECRET: &str = "[[secret.stated]]\nsource = 'a.txt'\nquote = 'the secret is {figure}'\n";

    fn outside(project: &Project, name: &str, text: &str) -> std::path::PathBuf {
        let path = project.root.parent().expect("a folder").join(name);
        fs::write(&path, text).expect("a file");
        path
    }

    #[test]
    fn a_claims_file_that_is_a_link_out_is_not_read() {
        let project = Project::new(&[("a.txt", "the secret is 7\n")]);
        fs::create_dir(project.root.join("claims")).expect("a folder");
        symlink(outside(&project, "out.toml", SECRET), project.root.join("claims/c.toml")).expect("a link");
        let run = concise(&project);
        assert_eq!(run.code, Some(1), "{run:?}");
        assert!(!run.out.contains("checked 1 claim"), "{run:?}");
    }

    #[test]
    fn a_folder_of_claims_that_is_a_link_out_is_not_entered() {
        let project = Project::new(&[("a.txt", "the secret is 7\n")]);
        let folder = project.root.parent().expect("a folder").join("elsewhere");
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("c.toml"), SECRET).expect("a file");
        symlink(&folder, project.root.join("claims")).expect("a link");
        says(&project, "nothing was checked");
        project.write("counterclaim.toml", "[files]\nclaims = ['claims/c.toml']\n");
        says(&project, "leaves the root");
    }

    #[test]
    fn a_configuration_that_is_a_link_out_is_not_read() {
        let project = Project::with("12 clinics\n", SECRET);
        fs::remove_file(project.root.join("counterclaim.toml")).expect("it is there");
        let out = outside(&project, "out.toml", "[rules]\nquote-missing = 'off'\n");
        symlink(out, project.root.join("counterclaim.toml")).expect("a link");
        assert_eq!(concise(&project).code, Some(2));
    }

    #[test]
    fn what_a_configuration_builds_on_lies_in_the_repository() {
        let project = Project::with("12 clinics\n", SECRET);
        let out = outside(&project, "out.toml", "[rules]\nquote-missing = 'off'\n");
        for extends in ["../out.toml", "in.toml", &out.display().to_string()] {
            project.write("counterclaim.toml", format!("extends = ['{extends}']\n"));
            let _ = symlink(&out, project.root.join("in.toml"));
            assert_eq!(concise(&project).code, Some(2), "{extends}");
        }
    }
}

#[test]
fn patterns_that_unfold_without_end() {
    for pattern in ["(?:(?:\\w{99}){99}){99}", "(?:x+x+)+y", "(?:a|aa)+$", "\\pL{1000}{100}"] {
        for origin in ["matched", "counted"] {
            let each = if origin == "counted" { "each = 'match'\n" } else { "" };
            let hole = if origin == "counted" { "" } else { " {figure}" };
            let claims = format!("[[a.{origin}]]\nsource = 'a.txt'\n{each}match = '{pattern}{hole}'\n");
            concise(&Project::with(&format!("{} 12", "a".repeat(30_000)), &claims));
        }
    }
}

#[test]
fn a_pattern_of_a_megabyte() {
    let claims = format!("[[a.matched]]\nsource = 'a.txt'\nmatch = '{}{{figure}}'\n", "(?:ab|cd)".repeat(120_000));
    says(&Project::with("12", &claims), "the pattern is too large");
}

#[test]
fn a_pattern_that_fits_everywhere() {
    let claims = "[[a.matched]]\nsource = 'a.txt'\nmatch = '{figure}'\nunless = 'z'\n";
    says(&Project::with(&"7\n".repeat(101_000), claims), "fits in more than 100000 places");
    let read = "[[a.read]]\nsource = 'a.txt'\nmatch = 'beds: {figure}'\n";
    says(&Project::with(&format!("{}beds: 7\n", "7\n".repeat(500_000)), read), "holds more than 500000 figures");
    // All of it in one line takes no longer for each.
    concise(&Project::with(&"7 ".repeat(10_000), claims));
}

#[test]
fn more_claims_than_anybody_has() {
    let project = Project::with("b\n", "");
    let claims: String = (0..100_001).map(|_| "[[q.declared]]\nis = '1'\n").collect();
    project.write("claims/c.toml", claims);
    says(&project, "more than 100000 claims: from here on they are not checked");
}

#[test]
fn toml_that_is_nested_or_repeated_without_end() {
    for text in [
        format!("a = {}{}", "{b=".repeat(50_000), "}".repeat(50_000)),
        format!("[{}]", vec!["a"; 50_000].join(".")),
        format!("a{} = 1", ".a".repeat(50_000)),
        "[[a.b]]\n".repeat(50_000),
        "[".repeat(200_000),
        "\"".repeat(200_000),
    ] {
        for path in ["claims/c.toml", "counterclaim.toml", "counterclaim-baseline.toml"] {
            let project = Project::with("12\n", "[[a.stated]]\nsource = 'a.txt'\nquote = '{figure}'\n");
            project.write(path, &text);
            assert_ne!(concise(&project).code, Some(0), "{path}: {}", &text[..10]);
        }
    }
}

#[test]
fn numbers_that_would_fill_the_memory() {
    for is in [
        "10^10^10",
        "10^(10^10)",
        "1e1000000000",
        "9".repeat(100_000).as_str(),
        "1 000 000 000e99999999",
        "10¹⁰⁰⁰⁰⁰⁰⁰⁰⁰",
    ] {
        concise(&Project::with("", &format!("[[a.declared]]\nis = '{is}'\n[[b.computed]]\nis = 'a * a * {is}'\n")));
        concise(&Project::with(
            &format!("There are {is} clinics."),
            "[[a.matched]]\nsource = 'a.txt'\nmatch = 'are {figure}'\n[[a.declared]]\nis = '12'\n",
        ));
    }
}

fn read(path: &str, text: impl AsRef<[u8]>, at: &str) -> Project {
    let project = Project::new(&[("claims/c.toml", &format!("[[a.read]]\nsource = '{path}'\nat = '{at}'\n"))]);
    project.write(path, text);
    project
}

#[test]
fn yaml_whose_aliases_multiply() {
    let mut text = "a: &a [1,1,1,1,1,1,1,1,1,1]\n".to_owned();
    for (from, to) in "abcdefghi".chars().zip("bcdefghij".chars()) {
        text += &format!("{to}: &{to} [{}]\n", vec![format!("*{from}"); 10].join(","));
    }
    assert_ne!(concise(&read("d.yaml", &text, "j[0][0][0]")).code, Some(0));
}

#[test]
fn data_that_is_nested_without_end() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(200_000), close.repeat(200_000));
    for (path, text) in [
        ("d.json", deep("[", "]")),
        ("d.json", deep("{\"a\":", "}")),
        ("d.yaml", deep("[", "]")),
        ("d.yaml", "- ".repeat(100_000)),
        ("d.toml", format!("a = {}", deep("[", "]"))),
    ] {
        assert_ne!(concise(&read(path, &text, "a")).code, Some(0), "{path}");
    }
}

#[test]
fn notebooks_and_pdfs_that_are_none() {
    for (path, text) in [
        ("a.ipynb", "[".repeat(200_000)),
        ("a.ipynb", "{\"cells\": {}}".to_owned()),
        (
            "a.ipynb",
            format!("{{\"cells\": [{}]}}", vec!["{\"cell_type\":\"markdown\",\"source\":[[]]}"; 1_000].join(",")),
        ),
        ("a.pdf", "no such thing".to_owned()),
        ("-h.pdf", "%PDF-1.7 broken".to_owned()),
    ] {
        let project = Project::new(&[(
            "claims/c.toml",
            &format!("[[a.stated]]\nsource = '{path}'\nquote = '{{figure}} beds'\n"),
        )]);
        project.write(path, text);
        says(&project, path);
    }
}

#[test]
fn texts_made_of_marks() {
    for unit in [
        "<!--",
        "<!-- counterclaim: accept divergent because ",
        "<!-- counterclaim: accept divergent because x until 2026-0-1 -->\n",
        "<p>",
        "- ",
        "> ",
        "`",
        "[a](",
        "| ",
        "<li><!-- counterclaim: accept rounded because x -->",
    ] {
        let text = unit.repeat(700);
        for path in ["a.md", "a.html", "a.tex", "a.rst"] {
            let project = Project::new(&[(
                "claims/c.toml",
                &format!("[[a.stated]]\nsource = '{path}'\nquote = '{{figure}} beds'\n"),
            )]);
            project.write(path, &text);
            concise(&project);
        }
    }
}

/// An acceptance in a text speaks of its element, whatever its words pretend.
#[test]
fn an_acceptance_does_not_reach_beyond_its_paragraph() {
    let claims = "[[beds.matched]]\nsource = '*.md'\nmatch = '(?:says|has) {figure}'\n";
    for comment in [
        "<!-- counterclaim: accept contradictory because x\n\n-->",
        "<!-- counterclaim: accept contradictory -->",
        "<!-- counterclaim: accept contradictory because x until 0000-01-01 -->",
        "<!-- counterclaim: accept * because x -->",
    ] {
        let text = format!("Words. {comment} More.\n\nIt says 40 beds.\n\nIt has 55 beds.\n");
        says(
            &Project::new(&[("a.md", &text), ("claims/c.toml", claims)]),
            "contradictory]: beds is 40 here and 55 there",
        );
    }
}

/// A baseline cannot be written so that it holds back what it does not name.
#[test]
fn a_forged_baseline_holds_nothing_else_back() {
    let project = Project::with(
        "It says 40 and has 55.\n",
        "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|has) {figure}'\n",
    );
    let entry = |rule: &str, fingerprint: &str, count: &str| {
        format!("version = 1\n[[finding]]\nrule = '{rule}'\nfingerprint = '{fingerprint}'\ncount = {count}\n")
    };
    for text in [
        entry("contradictory", &"0".repeat(32), "9223372036854775807"),
        entry("contradictory", "*", "1"),
        entry("*", &"0".repeat(32), "1"),
        entry("claims-file", &"0".repeat(32), "1"),
        entry("contradictory", &"0".repeat(32), "99999999999999999999999"),
    ] {
        project.write("counterclaim-baseline.toml", text);
        assert_ne!(concise(&project).code, Some(0));
    }
}
