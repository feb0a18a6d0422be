//! Files as they will be: some of them changed, the others as they are on disk.

use std::collections::BTreeMap;
use std::io::Cursor;

use crate::source::{Entry, Files, Stream, Unreadable};

/// Files of which some are others than on disk.
pub struct Overlay<'a> {
    files: &'a dyn Files,
    changed: BTreeMap<String, Vec<u8>>,
}

impl<'a> Overlay<'a> {
    /// These files, with other bytes in some of them.
    pub fn new(files: &'a dyn Files, changed: BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, changed }
    }

    /// The paths of those that are changed.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.changed.keys().map(String::as_str)
    }
}

impl Files for Overlay<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        self.changed.get(path).map_or_else(|| self.files.read(path), |bytes| Ok(bytes.clone()))
    }

    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        match self.changed.get(path) {
            Some(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
            None => self.files.open(path),
        }
    }

    fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable> {
        self.files.find(glob, entry)
    }
}
