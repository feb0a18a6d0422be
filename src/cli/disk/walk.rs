//! Walks through the folders below a root: for one glob, or once for a listing of everything that is not hidden.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use ignore::{DirEntry, Walk, WalkBuilder};

use super::Disk;
use super::listing::{Listed, Listing, Sort};
use crate::source::{Entry, Glob, RootPath, Unreadable};

/// More names than these are not kept in memory.
const MAX_LISTED: usize = 300_000;

impl Disk {
    /// The folders that a glob may lead to, ignored ones aside. Symbolic links to folders are not followed: what they
    /// show stands elsewhere below the root, or outside it.
    fn walk(&self, is_worth_a_look: impl Fn(&DirEntry) -> bool + Send + Sync + 'static) -> Walk {
        // Inside a repository git's own rules hold, up to its top. Elsewhere `.gitignore` is read from the root down,
        // and nothing above it, so that results do not depend on where the root lies.
        let is_repository = self.root.ancestors().any(|folder| folder.join(".git").exists());
        WalkBuilder::new(&self.root)
            .standard_filters(false)
            .git_ignore(true)
            .ignore(true)
            .require_git(is_repository)
            .parents(is_repository && !self.root.join(".git").exists())
            .filter_entry(is_worth_a_look)
            .build()
    }

    /// The names that fit a glob, found by a walk of its own.
    pub(super) fn walk_for(&self, glob: &Arc<Glob>, wanted: Entry) -> Result<Vec<String>, Unreadable> {
        let (root, filter) = (self.root.clone(), Arc::clone(glob));
        let mut paths = Vec::new();
        for found in self.walk(move |entry| is_worth_a_look(entry, &root, &filter)) {
            self.n_walked.fetch_add(1, Ordering::Relaxed);
            match found {
                Ok(found) => {
                    let path = below(found.path(), &self.root).filter(|path| glob.fits(path));
                    let listed = path.and_then(|path| Some(Listed { path, sort: sort_of(&found)? }));
                    paths.extend(listed.filter(|listed| self.is(listed, wanted)).map(|listed| listed.path));
                }
                // What vanished while it was looked at was not there.
                Err(error) if is_gone(&error) => {}
                // A count of files that left out a closed folder would be wrong and look right.
                Err(error) => return Err(self.closed(&error)),
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// Everything below the root that is not hidden.
    pub(super) fn listing(&self) -> Option<&Listing> {
        let is_hidden = |entry: &DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
        let make = || {
            let (mut entries, mut closed) = (Vec::new(), Vec::new());
            for found in self.walk(move |entry| !is_hidden(entry)) {
                match found {
                    Ok(_) if entries.len() == MAX_LISTED => return None,
                    Ok(found) => {
                        let path = below(found.path(), &self.root);
                        entries.extend(path.and_then(|path| Some(Listed { path, sort: sort_of(&found)? })));
                    }
                    Err(error) if is_gone(&error) => {}
                    Err(error) => {
                        let folder = path_of(&error).and_then(|path| below(path, &self.root)).unwrap_or_default();
                        closed.push((folder, self.closed(&error)));
                    }
                }
            }
            Some(Listing::new(entries, closed))
        };
        self.listing.get_or_init(make).as_ref()
    }

    /// What is said of a folder that could not be looked into.
    fn closed(&self, error: &ignore::Error) -> Unreadable {
        let folder = path_of(error).and_then(|path| below(path, &self.root));
        Unreadable::because(format!("cannot be searched: {} may not be read", folder.as_deref().unwrap_or("a folder")))
    }

    /// Whether a name stands for what is looked for.
    pub(super) fn is(&self, listed: &Listed, wanted: Entry) -> bool {
        match listed.sort {
            Sort::File => wanted == Entry::File,
            Sort::Folder => wanted == Entry::Folder,
            Sort::Link => {
                let entry = RootPath::new(&listed.path).ok().and_then(|path| self.entry(&path).ok());
                entry == Some(wanted)
            }
        }
    }
}

/// What a name that was met on a walk stands for.
fn sort_of(found: &DirEntry) -> Option<Sort> {
    let kind = found.file_type()?;
    match () {
        () if kind.is_symlink() => Some(Sort::Link),
        () if kind.is_file() => Some(Sort::File),
        () if kind.is_dir() => Some(Sort::Folder),
        () => None,
    }
}

/// Whether what an error is about is no longer there.
fn is_gone(error: &ignore::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == ErrorKind::NotFound)
}

/// Whether a walk should look at an entry: a folder that may hold a hit, or a hit.
fn is_worth_a_look(entry: &DirEntry, root: &Path, glob: &Glob) -> bool {
    let Some(path) = below(entry.path(), root) else { return true };
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    glob.fits(&path) || (is_folder && glob.may_fit_below(&path))
}

/// The path of an entry from the root, with `/` between folders; `None` for the root itself. A name that is not Unicode
/// is found and counted, though no claim can spell it.
pub fn below(path: &Path, root: &Path) -> Option<String> {
    let parts: Vec<_> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_string_lossy()).collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// The path that an error of a walk is about.
fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
