//! Why a file is ignored: the line of the `.gitignore` or `.ignore` that says so.

use std::fs;
use std::path::{Path, PathBuf};

use ignore::Match;

use super::Disk;
use super::rules::Rules;

/// A line that has a file ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The file that holds the line, from the root where it lies below it.
    pub path: String,
    /// Which line it is, from 1.
    pub line: usize,
    /// The line.
    pub pattern: String,
}

impl Disk {
    /// The line that has a file or a folder above it ignored, as walks do.
    pub fn ignored(&self, path: &str) -> Option<Ignored> {
        let file = self.root.join(path);
        let mut rules = Rules::above(&self.root);
        let mut below: Vec<&Path> = file.ancestors().take_while(|at| *at != self.root).collect();
        // What lies in an ignored folder is never met, whatever is said of it.
        below.reverse();
        for path in below {
            let folder = path.parent()?;
            rules = rules.and_of(folder, |name| folder.join(name).exists());
            if let Match::Ignore(line) = rules.matched(path, path.is_dir()) {
                return Some(self.said(line.from()?, line.original()));
            }
        }
        None
    }

    fn said(&self, file: &Path, pattern: &str) -> Ignored {
        let text = fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().position(|line| line.trim_end() == pattern.trim_end()).map_or(1, |idx| idx + 1);
        let shown: PathBuf = file.strip_prefix(&self.root).unwrap_or(file).to_owned();
        Ignored { path: shown.to_string_lossy().replace('\\', "/"), line, pattern: pattern.to_owned() }
    }
}
