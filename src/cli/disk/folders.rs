//! The folders below a root, each read when the first glob leads into it and kept for the others: however many globs there are,
//! no folder is read twice.

use std::ffi::OsString;
use std::fs::{self, DirEntry};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use super::Looks;
use super::rules::Rules;
use crate::source::{Glob, Unreadable};

/// More names than these are not kept in memory: what holds them is read anew for each glob.
const MAX_KEPT: usize = 300_000;

/// The folders below a root.
pub struct Folders {
    root: PathBuf,
    /// Made when the first glob is looked for.
    top: OnceLock<Folder>,
    n_kept: AtomicUsize,
    max_kept: usize,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link to something.
    Link,
}

/// A folder, reached without a symbolic link.
struct Folder {
    path: PathBuf,
    /// What the folders above it leave out.
    above: Arc<Rules>,
    names: OnceLock<Names>,
}

/// Which files are asked what they say of themselves, by their paths.
type Asked<'a> = dyn Fn(&str) -> bool + 'a;

/// What a folder holds, ignored names left out, by name. Nothing where it may not be looked into.
type Names = Option<Arc<[Name]>>;

/// A name in a folder.
pub struct Name {
    name: Box<str>,
    /// What it stands for.
    pub sort: Sort,
    /// What a file said of itself, where that was asked.
    pub looks: Option<Looks>,
    /// For a folder.
    inside: Option<Box<Folder>>,
}

impl Folders {
    /// Those below this folder, which is written without symbolic links.
    pub fn below(root: &Path) -> Self {
        Self { root: root.to_owned(), top: OnceLock::new(), n_kept: AtomicUsize::new(0), max_kept: MAX_KEPT }
    }

    /// The same with another limit to what is kept in memory.
    #[cfg(test)]
    pub fn keeping_no_more_than(self, max_kept: usize) -> Self {
        Self { max_kept, ..self }
    }

    /// What stands at a path, in a folder that was read and kept, if it is not ignored.
    pub fn at(&self, path: &str) -> Option<&Name> {
        // Several names that are not Unicode may be shown as one.
        if path.contains(char::REPLACEMENT_CHARACTER) {
            return None;
        }
        let (mut folder, mut rest) = (self.top.get()?, path);
        loop {
            let (name, below) = rest.split_once('/').map_or((rest, None), |(name, below)| (name, Some(below)));
            let names = folder.names.get()?.as_deref()?;
            let found = &names[names.binary_search_by(|other| (*other.name).cmp(name)).ok()?];
            let Some(below) = below else { return Some(found) };
            (folder, rest) = (found.inside.as_deref()?, below);
        }
    }

    /// The paths that fit a glob, with what they stand for, in no order. Symbolic links to folders are not followed: what they
    /// show stands elsewhere below the root, or outside it. Where a folder is read, files are asked what they say of themselves
    /// if `is_asked` of their paths: to ask them there takes half as long.
    ///
    /// # Errors
    /// When a folder in which something may fit is closed: a count that left it out would be wrong and look right.
    pub fn fitting(&self, glob: &Glob, is_asked: &Asked<'_>) -> Result<Vec<(String, Sort)>, Unreadable> {
        let top = self.top.get_or_init(|| Folder::new(self.root.clone(), Rules::above(&self.root)));
        let mut found = Vec::new();
        self.look_into(top, glob, is_asked, &mut String::new(), &mut found)?;
        Ok(found)
    }

    /// Looks into a folder whose path from the root, with a stroke behind it, is given.
    fn look_into(
        &self,
        folder: &Folder,
        glob: &Glob,
        is_asked: &Asked<'_>,
        path: &mut String,
        found: &mut Vec<(String, Sort)>,
    ) -> Result<(), Unreadable> {
        let names = self.names(folder, path, is_asked).ok_or_else(|| closed(path))?;
        let here = path.len();
        for name in worth_a_look(&names, glob, path) {
            path.push_str(&name.name);
            if glob.fits(path) {
                found.push((path.clone(), name.sort));
            }
            if let Some(folder) = name.inside.as_deref().filter(|_| glob.may_fit_below(path)) {
                path.push('/');
                self.look_into(folder, glob, is_asked, path, found)?;
            }
            path.truncate(here);
        }
        Ok(())
    }

    fn names(&self, folder: &Folder, path: &str, is_asked: &Asked<'_>) -> Names {
        if let Some(names) = folder.names.get() {
            return names.clone();
        }
        if self.n_kept.load(Ordering::Relaxed) >= self.max_kept {
            return folder.read(path, is_asked);
        }
        let read = || {
            let names = folder.read(path, is_asked);
            self.n_kept.fetch_add(names.as_ref().map_or(0, |names| names.len()), Ordering::Relaxed);
            names
        };
        folder.names.get_or_init(read).clone()
    }
}

/// The names in a folder that a glob may speak of: one, where the glob says which.
fn worth_a_look<'n>(names: &'n [Name], glob: &Glob, path: &str) -> &'n [Name] {
    let named = glob.folder().strip_prefix(path).and_then(|rest| rest.split_once('/'));
    let Some((named, _)) = named else { return names };
    let start = names.partition_point(|name| *name.name < *named);
    let n_same = names[start..].partition_point(|name| *name.name == *named);
    &names[start..start + n_same]
}

fn closed(path: &str) -> Unreadable {
    let folder = if path.is_empty() { "a folder" } else { path.trim_end_matches('/') };
    Unreadable::because(format!("cannot be searched: {folder} may not be read"))
}

impl Folder {
    fn new(path: PathBuf, above: Arc<Rules>) -> Self {
        Self { path, above, names: OnceLock::new() }
    }

    /// Reads it; its path from the root is given.
    fn read(&self, from_root: &str, is_asked: &Asked<'_>) -> Names {
        let entries = match fs::read_dir(&self.path) {
            Ok(entries) => entries.collect::<Result<Vec<_>, _>>(),
            // What vanished while it was looked at was not there.
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        };
        let entries: Vec<_> = entries.ok()?.into_iter().map(|entry| (entry.file_name(), entry)).collect();
        let rules = self.above.and_of(&self.path, |name| entries.iter().any(|(met, _)| met == name));
        let leaves_out = rules.leaves_out();
        let mut from_root = from_root.to_owned();
        let above = from_root.len();
        let name = |(name, entry): &(OsString, DirEntry)| {
            let sort = sort_of(entry.file_type().ok()?)?;
            let path = || self.path.join(name);
            if leaves_out && rules.matched(&path(), sort == Sort::Folder).is_ignore() {
                return None;
            }
            let inside = (sort == Sort::Folder).then(|| Box::new(Self::new(path(), Arc::clone(&rules))));
            // A name that is not Unicode is found and counted, though no claim can spell it.
            let name: Box<str> = name.to_string_lossy().into();
            from_root.truncate(above);
            from_root.push_str(&name);
            let asked = Some(entry).filter(|_| sort == Sort::File && is_asked(&from_root));
            let looks = asked.and_then(|entry| Looks::of(&entry.metadata().ok()?));
            Some(Name { name, sort, looks, inside })
        };
        let mut names: Vec<Name> = entries.iter().filter_map(name).collect();
        names.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Some(names.into())
    }
}

fn sort_of(kind: fs::FileType) -> Option<Sort> {
    match () {
        () if kind.is_symlink() => Some(Sort::Link),
        () if kind.is_file() => Some(Sort::File),
        () if kind.is_dir() => Some(Sort::Folder),
        () => None,
    }
}
