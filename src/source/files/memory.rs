//! Files in memory, for tests and examples.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use super::{Entry, Files, Glob, RootPath, Stamp, Stream, Unreadable};

/// Files in memory, for tests and examples.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Each file under its path.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// From paths and texts.
    pub fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self { files: files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect() }
    }

    fn entry(&self, path: &str) -> Option<Entry> {
        if self.files.contains_key(path) {
            return Some(Entry::File);
        }
        self.folders().contains(path).then_some(Entry::Folder)
    }

    /// Every folder that holds something.
    fn folders(&self) -> BTreeSet<&str> {
        self.files.keys().flat_map(|path| path.match_indices('/').map(|(slash, _)| &path[..slash])).collect()
    }
}

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        let path = RootPath::new(path)?;
        match self.files.get(path.as_str()) {
            Some(bytes) => Ok(bytes.clone()),
            None if self.entry(path.as_str()).is_some() => Err(Entry::File.is_not()),
            None => Err(Unreadable::because("does not exist")),
        }
    }

    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        Ok(Box::new(Cursor::new(self.read(path)?)))
    }

    fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable> {
        let path = RootPath::new(glob)?;
        if self.entry(path.as_str()) == Some(entry) {
            return Ok(vec![path.as_str().to_owned()]);
        }
        let glob = Glob::new(glob)?;
        if glob.is_literal() {
            let is_other = self.entry(path.as_str()).is_some();
            return Err(if is_other { entry.is_not() } else { Unreadable::because("does not exist") });
        }
        let paths: Vec<&str> = match entry {
            Entry::File => self.files.keys().map(String::as_str).collect(),
            Entry::Folder => self.folders().into_iter().collect(),
        };
        Ok(paths.into_iter().filter(|path| glob.fits(path)).map(str::to_owned).collect())
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.read(path).ok().map(|bytes| Stamp::of(&bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Memory {
        Memory::new([("README.md", "a"), ("docs/fa/راهنما.md", "ب"), ("docs/[id].md", "c"), (".github/ci.yml", "d")])
    }

    fn found(glob: &str, entry: Entry) -> Result<Vec<String>, String> {
        memory().find(glob, entry).map_err(|unreadable| unreadable.why)
    }

    #[test]
    fn files_are_read_by_any_spelling_of_their_path() {
        assert_eq!(memory().read("./docs/fa/راهنما.md"), Ok("ب".into()));
        assert_eq!(memory().read("docs").unwrap_err().why, "is a folder");
        assert_eq!(memory().read("nowhere.md").unwrap_err().why, "does not exist");
        assert_eq!(memory().read("../README.md").unwrap_err().why, "leaves the root with `..`");
    }

    #[test]
    fn a_glob_finds_sorted_paths_or_nothing() {
        assert_eq!(found("**/*.md", Entry::File).unwrap(), ["README.md", "docs/[id].md", "docs/fa/راهنما.md"]);
        assert_eq!(found("docs/*", Entry::Folder).unwrap(), ["docs/fa"]);
        assert_eq!(found("**", Entry::Folder).unwrap(), ["docs", "docs/fa"]);
        assert!(found("*.csv", Entry::File).unwrap().is_empty());
    }

    #[test]
    fn a_path_that_exists_is_itself_and_one_that_does_not_is_an_error() {
        assert_eq!(found("docs/[id].md", Entry::File).unwrap(), ["docs/[id].md"]);
        assert_eq!(found(".github/ci.yml", Entry::File).unwrap(), [".github/ci.yml"]);
        assert_eq!(found("docs/en.md", Entry::File).unwrap_err(), "does not exist");
        assert_eq!(found("docs", Entry::File).unwrap_err(), "is a folder");
        assert_eq!(found("README.md", Entry::Folder).unwrap_err(), "is a file, not a folder");
    }
}
