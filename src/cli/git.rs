//! Git: the program, called without a shell and without what a repository's configuration could make it do: no hooks, no pager, no
//! file system monitor, no filters, no other programs for differences, no network, no prompts, no lock on the index.
//!
//! Variables like `GIT_INDEX_FILE` stay as they are: hooks run with them, and they say which commit is being made.

pub mod changes;
pub mod staged;

use std::panic;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use super::Failure;

/// What is set for every call, whatever the repository or the user have configured.
const SETTINGS: [&str; 8] = [
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.hooksPath=/dev/null",
    "core.quotePath=false",
    "core.pager=cat",
    "diff.external=",
    "color.ui=false",
    "protocol.allow=never",
];

/// Variables that would have git write or run something else.
const UNSET: [&str; 10] = [
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
    "GIT_PAGER",
    "GIT_EDITOR",
    "GIT_ASKPASS",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_PREFIX",
];

/// A working tree.
pub struct Repository {
    /// Its top folder.
    top: PathBuf,
    /// The folder of the repository itself, where the environment names one.
    folder: Option<PathBuf>,
    /// The root of the project from the top, with a slash behind it; empty where they are one.
    prefix: String,
    /// What keeps its filters from running.
    filters: Vec<String>,
    is_shallow: bool,
}

impl Repository {
    /// The working tree that a root lies in; `asked` is the flag that needs it.
    pub fn around(root: &Path, asked: &str) -> Result<Self, Failure> {
        let is_named = std::env::var_os("GIT_DIR").is_some();
        let call = |arguments: &[&str]| {
            let mut command = bare();
            // Where a hook names the repository, it does so from where it was started.
            if !is_named {
                command.current_dir(root);
            }
            run(command.args(arguments), asked)
        };
        let tree = || call(&["rev-parse", "--is-shallow-repository", "--show-toplevel", "--absolute-git-dir"]);
        // Nothing is found with status 1.
        let filters = || call(&["config", "--null", "--name-only", "--get-regexp", r"^filter\."]);
        let (output, filters) = both(tree, filters);
        let output = output?;
        let said = lossy(&output.stdout);
        let lines: Vec<&str> = said.lines().collect();
        let [is_shallow, top, folder] = lines[..] else { return Err(no_tree(&output, asked)) };
        if !output.status.success() {
            return Err(no_tree(&output, asked));
        }
        let outside =
            || Failure::new(format!("could not run: {asked} needs the project to lie in the working tree of git"));
        let top = Path::new(top).canonicalize().map_err(|_| outside())?;
        let below = root.strip_prefix(&top).map_err(|_| outside())?;
        let mut prefix: String = below.iter().map(|part| format!("{}/", part.to_string_lossy())).collect();
        if prefix == "/" {
            prefix.clear();
        }
        let folder = is_named.then(|| PathBuf::from(folder));
        let filters = filters?.stdout;
        let filters = filters.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        let filters = filters.map(|name| format!("{}=", lossy(name))).collect();
        Ok(Self { top, folder, prefix, filters, is_shallow: is_shallow == "true" })
    }

    /// A call of git at the top of the working tree.
    fn command(&self) -> Command {
        let mut command = bare();
        command.current_dir(&self.top);
        if let Some(folder) = &self.folder {
            command.env("GIT_DIR", folder).env("GIT_WORK_TREE", &self.top);
        }
        for filter in &self.filters {
            let value = if filter.ends_with(".required=") { format!("{filter}false") } else { filter.clone() };
            command.args(["-c", &value]);
        }
        command
    }

    /// What a call says, which must go well.
    fn ask(&self, arguments: &[&str], asked: &str) -> Result<Vec<u8>, Failure> {
        let mut command = self.command();
        let output = run(command.args(arguments), asked)?;
        if output.status.success() { Ok(output.stdout) } else { Err(refused(&output, asked)) }
    }

    /// The one line that a call says, if it goes well.
    fn line(&self, arguments: &[&str], asked: &str) -> Result<Option<String>, Failure> {
        let mut command = self.command();
        let output = run(command.args(arguments), asked)?;
        Ok(output.status.success().then(|| lossy(&output.stdout).trim().to_owned()).filter(|line| !line.is_empty()))
    }

    /// A path from the top as one from the root, if it lies below it.
    fn below_root(&self, path: &[u8]) -> Option<String> {
        let below = path.strip_prefix(self.prefix.as_bytes())?;
        (!below.is_empty()).then(|| lossy(below))
    }

    /// A path from the top as one from the root, if it does not lie below it: `../shared/base.toml`.
    fn beyond_root(&self, path: &[u8]) -> Option<String> {
        if path.starts_with(self.prefix.as_bytes()) {
            return None;
        }
        let is_end = |at: &usize| self.prefix.as_bytes()[*at] == b'/';
        let n_common = path.iter().zip(self.prefix.as_bytes()).take_while(|(a, b)| a == b).count();
        let shared = (0..n_common).rev().find(is_end).map_or(0, |at| at + 1);
        let n_up = self.prefix[shared..].matches('/').count();
        Some("../".repeat(n_up) + &lossy(&path[shared..]))
    }

    /// The project's part of the working tree, as a path for git.
    fn here(&self) -> &str {
        if self.prefix.is_empty() { "." } else { self.prefix.trim_end_matches('/') }
    }

    /// The commit of a name.
    fn commit(&self, name: &str, asked: &str) -> Result<Option<String>, Failure> {
        self.line(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")], asked)
    }
}

fn bare() -> Command {
    let mut command = Command::new("git");
    command.args(["--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs"]);
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    for name in UNSET {
        command.env_remove(name);
    }
    command
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("LC_ALL", "C");
    command.stdin(Stdio::null());
    command
}

fn run(command: &mut Command, asked: &str) -> Result<Output, Failure> {
    command.output().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Failure::new(format!("could not run: {asked} needs git, which is not there")),
        _ => Failure::new(format!("could not run: {asked} needs git, which cannot be started: {error}")),
    })
}

/// Two things at the same time; where one is a call of git, another process works on it.
pub fn both<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|fault| panic::resume_unwind(fault)), other)
    })
}

/// No working tree around the root.
fn no_tree(output: &Output, asked: &str) -> Failure {
    let said = lossy(&output.stderr);
    if said.contains("not a git repository") {
        return Failure::new(format!("could not run: {asked} asks git what changed, and this is no git repository"));
    }
    if said.contains("must be run in a work tree") {
        return Failure::new(format!("could not run: {asked} needs a working tree, and this is a bare repository"));
    }
    refused(output, asked)
}

/// Git's own words, the first line of them.
fn refused(output: &Output, asked: &str) -> Failure {
    let said = lossy(&output.stderr);
    let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("nothing");
    Failure::new(format!("could not run: {asked} asked git, which says: {line}"))
}

/// Names that are no Unicode are shown as well as can be, as everywhere.
fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
