//! Where sources come from: one handle for disk and memory, so that tests need no disk, and the two questions that both
//! ask the same way: is this path below the root, and does it fit the glob.

mod glob;
mod memory;
mod path;
mod pattern;
mod stars;

use std::io::{Read, Seek};

use super::Stamp;

pub use glob::Glob;
pub use memory::Memory;
pub use path::RootPath;

/// A file or folder that cannot be read, and why, in words that follow its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// A few words: "does not exist", "is a folder".
    pub why: String,
}

impl Unreadable {
    /// For this reason.
    pub fn because(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}

/// What a glob looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entry {
    /// Files.
    File,
    /// Folders.
    Folder,
}

/// The largest file that is read as a whole, in MiB.
const LARGEST_IN_MIB: u64 = 64;

/// The largest file that is read as a text, in bytes.
pub const LARGEST: u64 = LARGEST_IN_MIB << 20;

/// What is said of a file above [`LARGEST`].
pub fn too_large() -> Unreadable {
    Unreadable::because(format!("is larger than {LARGEST_IN_MIB} MiB"))
}

/// The bytes of a file, a piece at a time, from any place on.
pub trait Stream: Read + Seek + Send {}

impl<T: Read + Seek + Send> Stream for T {}

/// The files below one root. Paths are relative to it, with `/` between folders, whatever the system.
pub trait Files: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When there is no such file below the root, or it cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable>;

    /// The bytes of a file as a stream, for data files, which may be larger than what is read as a text: whoever reads it
    /// holds no more of it than one record.
    ///
    /// # Errors
    /// When there is no such file below the root, or it cannot be opened.
    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable>;

    /// The files or folders that fit a glob, sorted. A path that exists is found as itself, whatever characters it holds.
    /// A glob that fits nothing finds nothing; a path without glob characters that names nothing is an error.
    ///
    /// # Errors
    /// When the glob is malformed or leaves the root, or a path without glob characters names nothing of the kind.
    fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable>;

    /// What tells the content of this file from every other; it is read for that where it must be. `None` where that cannot be
    /// known.
    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.stamp_at_hand(path)
    }

    /// The same where it is known without reading the file.
    fn stamp_at_hand(&self, path: &str) -> Option<Stamp> {
        let _ = path;
        None
    }

    /// Tells that nothing will be kept of this run: nobody will ask for stamps.
    fn keep_nothing(&self) {}
}

impl Entry {
    /// What is said where this was meant and the other was found.
    pub fn is_not(self) -> Unreadable {
        Unreadable::because(match self {
            Self::File => "is a folder",
            Self::Folder => "is a file, not a folder",
        })
    }
}
