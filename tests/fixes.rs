//! Small projects that `counterclaim fix` mends, in `tests/fixes/`: as they were in `before`, as they are then in `after`, with
//! what is said meanwhile in `said.txt`. `COUNTERCLAIM_RENEW=1 cargo test --test fixes` writes what becomes of them now.

mod project;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use project::{Project, repository};

/// There are more than these, so that an empty folder is no success.
const FEWEST: usize = 10;

#[test]
fn every_project_is_mended_as_it_is_expected_and_once_is_enough() {
    let is_renewed = std::env::var_os("COUNTERCLAIM_RENEW").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let project = case.project();
        let run = project.run(&case.arguments("fix"));
        let said = format!("{}{}exit {}\n", run.out, run.err, run.code.unwrap_or(-1));
        let after = case.state(&project);
        if is_renewed {
            case.renew(&said, &after);
        }
        if fs::read_to_string(case.folder.join("said.txt")).ok().as_ref() != Some(&said) {
            wrong.push(format!("{} says\n{said}", case.name));
        }
        if files(&case.folder.join("after")) != after {
            wrong.push(format!("{} becomes something else", case.name));
        }
        let again = project.run(&case.arguments("fix"));
        assert_eq!(again.code, run.code, "{}: {}", case.name, again.out);
        assert!(again.out.contains("nothing to fix"), "{} is not mended at once:\n{}", case.name, again.out);
        assert_eq!(case.state(&project), after, "{} changes at the second run", case.name);
    }
    assert!(wrong.is_empty(), "{}\nif this is meant: COUNTERCLAIM_RENEW=1 cargo test --test fixes", wrong.join("\n"));
}

#[test]
fn a_patch_comes_to_the_same_through_git() {
    for case in cases() {
        let project = case.project();
        let run = project.run(&case.arguments("fix").into_iter().chain(["--diff"]).collect::<Vec<_>>());
        assert_eq!(case.state(&project), files(&case.folder.join("before")), "{}: something was written", case.name);
        if files(&case.folder.join("before")) == files(&case.folder.join("after")) {
            assert_eq!(run.out, "", "{}", case.name);
            continue;
        }
        // In a folder of a repository as well as at its top.
        for below in ["", "below/"] {
            let repository = Project::new(&[]);
            let folder = repository.root.join(below);
            for (path, bytes) in files(&case.folder.join("before")) {
                repository.write(&format!("{below}{path}"), bytes);
            }
            git(&repository.root, &["init", "-q"]);
            repository.write(".git/fix.patch", &run.out);
            let patch = repository.root.join(".git/fix.patch");
            git(&folder, &["apply", patch.to_str().expect("a path")]);
            let applied = files(&folder);
            for (path, bytes) in files(&case.folder.join("after")) {
                assert_eq!(applied.get(&path), Some(&bytes), "{}: {path} by the patch\n{}", case.name, run.out);
            }
        }
    }
}

#[test]
fn there_are_projects_to_mend() {
    assert!(cases().len() >= FEWEST, "tests/fixes has lost its projects");
}

/// A project to mend.
struct Case {
    name: String,
    folder: PathBuf,
    flags: Vec<&'static str>,
}

impl Case {
    /// A copy of it as it was.
    fn project(&self) -> Project {
        let project = Project::new(&[]);
        for (path, bytes) in files(&self.folder.join("before")) {
            project.write(&path, bytes);
        }
        project
    }

    fn arguments(&self, command: &'static str) -> Vec<&'static str> {
        std::iter::once(command).chain(self.flags.iter().copied()).collect()
    }

    fn state(&self, project: &Project) -> BTreeMap<String, Vec<u8>> {
        files(&project.root)
    }

    fn renew(&self, said: &str, after: &BTreeMap<String, Vec<u8>>) {
        fs::write(self.folder.join("said.txt"), said).expect("what is said can be written");
        let _ = fs::remove_dir_all(self.folder.join("after"));
        for (path, bytes) in after {
            let path = self.folder.join("after").join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
    }
}

fn cases() -> Vec<Case> {
    let folders = fs::read_dir(repository().join("tests/fixes")).expect("the folder is there");
    let mut cases: Vec<Case> = folders
        .map(|entry| {
            let folder = entry.expect("a readable folder").path();
            let flags = fs::read_to_string(folder.join("arguments.txt")).unwrap_or_default();
            assert!(matches!(flags.trim(), "" | "--unsafe"), "{}", folder.display());
            let flags = if flags.trim().is_empty() { Vec::new() } else { vec!["--unsafe"] };
            Case { name: folder.file_name().expect("a name").to_string_lossy().into_owned(), folder, flags }
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// Every file of a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                open.extend((path.file_name() != Some(".git".as_ref())).then_some(path));
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).expect("a readable file"));
            }
        }
    }
    found
}

fn git(folder: &Path, arguments: &[&str]) {
    let run = Command::new("git").args(arguments).current_dir(folder).output().expect("git is there");
    assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
}
