//! A project in a temporary folder, and the binary run in it, for the tests that look at the tool from outside.

#![allow(dead_code, reason = "each test takes what it needs")]

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// The longest that one run may take. No test comes near it: it turns a hang into a failure.
const PATIENCE: Duration = Duration::from_secs(120);

/// The root of this repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of this repository.
pub fn file(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What the first group of a pattern takes, everywhere it fits.
pub fn all<'t>(pattern: &str, text: &'t str) -> impl Iterator<Item = &'t str> {
    let pattern = regex::Regex::new(pattern).expect("a sound pattern");
    let found = pattern.captures_iter(text).map(|found| found.get(1).expect("it has a group").as_str());
    found.collect::<Vec<_>>().into_iter()
}

/// A folder of its own for one test, gone when the test ends.
pub struct Project {
    pub root: PathBuf,
}

impl Project {
    /// A project of these files. It has a `counterclaim.toml`, an empty one if none is given.
    pub fn new(files: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("counterclaim-{}-{number}", std::process::id());
        let project = Self { root: std::env::temp_dir().join(name).join("root") };
        project.write("counterclaim.toml", "");
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    /// A project with one source, `a.txt`, and one claims file, `claims/c.toml`.
    pub fn with(source: &str, claims: &str) -> Self {
        Self::new(&[("a.txt", source), ("claims/c.toml", claims)])
    }

    /// Writes a file, and the folders that it lies in.
    pub fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder for the test");
        fs::write(path, contents).expect("a file for the test");
    }

    /// The binary in this project. Nothing of the environment shows in what it does.
    pub fn command(&self, arguments: &[&str]) -> Command {
        command(&self.root, arguments)
    }

    /// Runs the binary in this project.
    pub fn run(&self, arguments: &[&str]) -> Run {
        run(self.command(arguments), b"")
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.root.parent().expect("the root lies in a folder of its own"));
    }
}

/// What a run came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The exit status; `None` when a signal ended it.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The binary in a folder. Nothing of the environment shows in what it does.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterclaim"));
    command.args(arguments).current_dir(folder).env_remove("NO_COLOR").env("COUNTERCLAIM_TODAY", "2026-01-01");
    // Nothing is kept from run to run, but where a test says so.
    command.env("COUNTERCLAIM_CACHE_DIR", "");
    command
}

/// Runs a command to its end, with this on its standard input. Output that is not UTF-8 is a failure.
pub fn run(mut command: Command, input: &[u8]) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    // A command that reads nothing closes its end early: that is no failure of the test.
    thread::spawn(move || _ = stdin.write_all(&input));
    let out = in_background(child.stdout.take().expect("piped"));
    let err = in_background(child.stderr.take().expect("piped"));
    let (out, err) = (finished(&mut child, &out, &command), finished(&mut child, &err, &command));
    let status = child.wait().expect("the command was started");
    Run { code: status.code(), out, err }
}

fn in_background(mut pipe: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        sender.send(bytes)
    });
    receiver
}

fn finished(child: &mut Child, output: &Receiver<Vec<u8>>, command: &Command) -> String {
    let Ok(bytes) = output.recv_timeout(PATIENCE) else {
        let _ = child.kill();
        panic!("{command:?} does not come to an end");
    };
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("{command:?} wrote what is no UTF-8: {error}"))
}
