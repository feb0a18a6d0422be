//! Everything below the root, listed once: where many globs are asked for, one walk and a look at each name is less work
//! than many walks.

use crate::source::{Glob, Unreadable};

/// What stands below the root, hidden and ignored names left out.
pub struct Listing {
    /// By path.
    entries: Vec<Listed>,
    /// Folders that may not be looked into; an empty path where nobody knows which.
    closed: Vec<(String, Unreadable)>,
}

/// A name below the root.
pub struct Listed {
    /// Its path from the root.
    pub path: String,
    /// What it is.
    pub sort: Sort,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link to something.
    Link,
}

impl Listing {
    /// Of these names and these closed folders.
    pub fn new(mut entries: Vec<Listed>, closed: Vec<(String, Unreadable)>) -> Self {
        entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Self { entries, closed }
    }

    /// The names that fit a glob, by path.
    ///
    /// # Errors
    /// When a folder in which something may fit is closed: to leave it out would be wrong and look right.
    pub fn find<'a>(&'a self, glob: &'a Glob) -> Result<impl Iterator<Item = &'a Listed>, Unreadable> {
        let hides = |folder: &str| folder.is_empty() || glob.may_fit_below(folder);
        if let Some((_, why)) = self.closed.iter().find(|(folder, _)| hides(folder)) {
            return Err(why.clone());
        }
        let folder = glob.folder();
        let start = self.entries.partition_point(|entry| entry.path.as_str() < folder);
        let inside = self.entries[start..].iter().take_while(move |entry| entry.path.starts_with(folder));
        Ok(inside.filter(|entry| glob.fits(&entry.path)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glob_meets_what_it_would_meet_on_a_walk() {
        let listed = |path: &str| Listed { path: path.to_owned(), sort: Sort::File };
        let closed = vec![("private".to_owned(), Unreadable::because("may not be read"))];
        let listing =
            Listing::new(["docs/b.md", "docs/a.md", "docs-old/a.md", "متن/گزارش.md"].map(listed).into(), closed);
        let find = |glob: &str| {
            let glob = Glob::new(glob).unwrap();
            listing.find(&glob).map(|found| found.map(|entry| entry.path.clone()).collect::<Vec<_>>())
        };
        assert_eq!(find("docs/*.md").unwrap(), ["docs/a.md", "docs/b.md"]);
        assert_eq!(find("متن/*").unwrap(), ["متن/گزارش.md"]);
        assert_eq!(find("{docs,docs-old}/a.md").unwrap_err().why, "may not be read");
        assert_eq!(find("**/a.md").unwrap_err().why, "may not be read");
    }
}
