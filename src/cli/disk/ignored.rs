//! Why a file is ignored: the line of the `.gitignore` or `.ignore` that says so.

use std::fs;
use std::path::{Path, PathBuf};

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::Disk;

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
        let repository = self.root.ancestors().find(|folder| folder.join(".git").exists());
        let top = repository.unwrap_or(&self.root);
        let file = self.root.join(path);
        // What lies in an ignored folder is never met, whatever is said of it.
        let mut below: Vec<&Path> =
            file.ancestors().take_while(|folder| folder.starts_with(top) && *folder != top).collect();
        below.reverse();
        below.into_iter().find_map(|path| self.matched(top, path))
    }

    /// The nearest line that speaks of a path; `.ignore` goes before `.gitignore`.
    fn matched(&self, top: &Path, path: &Path) -> Option<Ignored> {
        let folders: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| folder.starts_with(top)).collect();
        for name in [".ignore", ".gitignore"] {
            for folder in &folders {
                let file = folder.join(name);
                let Some(lines) = lines(folder, &file) else { continue };
                match lines.matched(path, path.is_dir()) {
                    Match::Ignore(glob) => return Some(self.said(&file, glob.original())),
                    Match::Whitelist(_) => return None,
                    Match::None => {}
                }
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

fn lines(folder: &Path, file: &Path) -> Option<Gitignore> {
    if !file.is_file() {
        return None;
    }
    let mut builder = GitignoreBuilder::new(folder);
    // Lines that are none are passed over by walks as well.
    let _ = builder.add(file);
    builder.build().ok()
}
