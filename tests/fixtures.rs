//! Small projects as teams have them, in `tests/fixtures/`: each is checked by the binary and says what stands in its
//! `expected.txt`. Beside each one with findings lies its look-alike, `NAME-quiet`, in which nothing is wrong.
//! `COUNTERCLAIM_RENEW=1 cargo test --test fixtures` writes what they say now.

mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use project::{Project, repository};

/// What a project says; no source of it.
const EXPECTED: &str = "expected.txt";
/// There are more than these, so that an empty folder is no success.
const FEWEST: usize = 26;

#[test]
fn every_project_says_what_it_is_expected_to_say() {
    let is_renewed = std::env::var_os("COUNTERCLAIM_RENEW").is_some();
    let mut wrong = Vec::new();
    for Fixture { name, path, said } in FIXTURES.iter() {
        let expected = path.join(EXPECTED);
        if is_renewed {
            fs::write(&expected, said).expect("what is expected can be written");
        }
        match fs::read_to_string(&expected) {
            Ok(expected) if expected == *said => {}
            Ok(expected) => wrong.push(format!("{name} says\n{said}and is expected to say\n{expected}")),
            Err(_) => wrong.push(format!("{name} has no {EXPECTED}; it says\n{said}")),
        }
    }
    let way_out = "if this is meant: COUNTERCLAIM_RENEW=1 cargo test --test fixtures";
    assert!(wrong.is_empty(), "{}\n{way_out}", wrong.join("\n"));
}

#[test]
fn there_are_projects_to_check() {
    let n_projects = FIXTURES.len();
    assert!(n_projects >= FEWEST, "{n_projects} projects in tests/fixtures, where there were {FEWEST}");
}

#[test]
fn every_project_with_findings_has_a_look_alike_without() {
    let names: BTreeSet<&str> = FIXTURES.iter().map(|fixture| fixture.name.as_str()).collect();
    for Fixture { name, said, .. } in FIXTURES.iter() {
        let n_findings = said.lines().count().saturating_sub(2);
        match name.split_once(QUIET) {
            Some((loud, _)) => {
                assert!(names.contains(loud), "{name} looks like nothing: there is no {loud}");
                assert!(n_findings == 0 && said.ends_with("\nexit 0\n"), "{name} is not quiet:\n{said}");
            }
            None => {
                assert!(names.contains(&*format!("{name}{QUIET}")), "{name} has no look-alike");
                assert!(n_findings > 0, "{name} finds nothing:\n{said}");
            }
        }
    }
}

/// How the name of a look-alike goes on behind that of the project with findings.
const QUIET: &str = "-quiet";

/// A small project.
struct Fixture {
    name: String,
    path: PathBuf,
    /// What `check` says in it, and its exit status.
    said: String,
}

/// All of them, by name, each checked once.
#[allow(clippy::print_stderr, reason = "what is not checked is said")]
static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let folders: BTreeMap<String, PathBuf> = entries(&repository().join("tests/fixtures")).collect();
    let (data, folders): (BTreeMap<_, _>, BTreeMap<_, _>) =
        folders.into_iter().partition(|(name, _)| name.starts_with("parquet-"));
    let folders: BTreeMap<_, _> =
        if cfg!(feature = "parquet") { folders.into_iter().chain(data).collect() } else { folders };
    if !cfg!(feature = "parquet") {
        eprintln!("NOT CHECKED: fixtures with Parquet, which this build does not read");
    }
    folders.into_iter().map(|(name, path)| Fixture { said: said_in(&path), name, path }).collect()
});

/// What is said of a copy of a project. A copy, since roots are looked for upwards.
fn said_in(path: &Path) -> String {
    let project = Project::new(&[]);
    copy(path, &project, "");
    let run = project.run(&["check", "--output", "concise"]);
    let code = run.code.map_or_else(|| "by a signal".to_owned(), |code| code.to_string());
    // A run that fails closes with a line on standard error, the same for all of them.
    let closes = run.code == Some(0) || (run.err.starts_with("counterclaim: ") && run.err.lines().count() == 1);
    let err = if closes && run.code != Some(2) { "" } else { run.err.as_str() };
    format!("{}{err}exit {code}\n", run.out)
}

fn copy(folder: &Path, project: &Project, below: &str) {
    for (name, path) in entries(folder).filter(|(name, _)| !below.is_empty() || name != EXPECTED) {
        if path.is_dir() {
            copy(&path, project, &format!("{below}{name}/"));
        } else {
            project.write(&format!("{below}{name}"), fs::read(&path).expect("a file of a fixture"));
        }
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = (String, PathBuf)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| {
        let path = entry.expect("a readable folder").path();
        (path.file_name().expect("an entry has a name").to_string_lossy().into_owned(), path)
    })
}
