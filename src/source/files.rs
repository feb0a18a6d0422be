//! Where sources come from: one handle for disk and memory, so that tests need no disk.

use std::collections::BTreeMap;

/// A file or folder that cannot be read, and why, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// A few words: "does not exist", "is a folder".
    pub why: String,
}

/// What a glob looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// Files.
    File,
    /// Folders.
    Folder,
}

/// The files below one root. Paths are relative to it, with `/` between folders.
pub trait Files: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When there is no such file below the root, or it cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable>;

    /// The files or folders that fit a glob, sorted.
    ///
    /// # Errors
    /// When the glob is malformed or leaves the root.
    fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable>;
}

/// Files in memory, for tests and examples.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Each file under its path.
    pub files: BTreeMap<String, Vec<u8>>,
}
