//! Files on disk, below one root and never outside it: symbolic links that lead out, folders that hold themselves, pipes
//! and devices are refused with a reason. How folders are looked through is said in `disk/folders.rs`.

mod folders;
mod ignored;
mod pdf;
mod rules;
mod spent;
mod stamps;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use folders::{Folders, Sort};
use spent::Spending;
pub use spent::Spent;

use crate::source::files::{LARGEST, Stream, too_large};
use crate::source::{Entry, Files, Glob, RootPath, Stamp, Unreadable};

pub use stamps::{Looks, Stamps};

/// The files below a folder on disk.
pub struct Disk {
    root: PathBuf,
    folders: Folders,
    /// Whether a folder is reached without a symbolic link, for the folders that were asked for.
    plain: Mutex<BTreeMap<String, bool>>,
    /// Where something is kept from run to run.
    stamps: Option<Stamps>,
    spending: Spending,
}

impl Disk {
    /// The files below this folder.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn new(root: &Path) -> io::Result<Self> {
        let root = root.canonicalize()?;
        let folders = Folders::below(&root);
        Ok(Self { root, folders, plain: Mutex::default(), stamps: None, spending: Spending::default() })
    }

    /// The same with stamps of files, where they are kept from run to run.
    #[must_use]
    pub fn with_stamps(self, stamps: Option<Stamps>) -> Self {
        Self { stamps, ..self }
    }

    /// The stamps of files, where they are kept.
    pub fn stamps(&self) -> Option<&Stamps> {
        self.stamps.as_ref()
    }

    /// The folder, with every symbolic link followed.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a path leads when every symbolic link is followed, and what stands there.
    fn resolve(&self, path: &RootPath) -> Result<(PathBuf, Metadata), Unreadable> {
        let written = self.root.join(path.as_str());
        if self.is_plain(path, &written)
            && let Ok(metadata) = fs::symlink_metadata(&written)
            && !metadata.is_symlink()
        {
            return Ok((written, metadata));
        }
        let real = written.canonicalize().map_err(|error| unreadable(&written, &error))?;
        if !real.starts_with(&self.root) {
            return Err(Unreadable::because("is a symbolic link that leaves the root"));
        }
        let metadata = fs::metadata(&real).map_err(|error| unreadable(&written, &error))?;
        Ok((real, metadata))
    }

    /// Whether no symbolic link stands on the way to the folder of a file. To ask once for each folder, and not for each file,
    /// spares most of what it costs to find a file.
    fn is_plain(&self, path: &RootPath, written: &Path) -> bool {
        let folder = path.as_str().rfind('/').map_or("", |slash| &path.as_str()[..slash]);
        let mut plain = self.plain.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(is_plain) = plain.get(folder) {
            return *is_plain;
        }
        let is_plain = written.parent().is_some_and(|written| written.canonicalize().is_ok_and(|real| real == written));
        *plain.entry(folder.to_owned()).or_insert(is_plain)
    }

    /// The path from the root that a path leads to when every symbolic link is followed.
    ///
    /// # Errors
    /// When it leads nowhere, or out of the root.
    pub fn behind_links(&self, path: &str) -> Result<String, Unreadable> {
        let (real, _) = self.resolve(&RootPath::new(path)?)?;
        Ok(below(&real, &self.root).unwrap_or_default())
    }

    /// Where a file stands, and how long it says it is. A pipe is refused before it is opened: opening one waits for somebody
    /// to write into it.
    fn file(&self, path: &str) -> Result<(PathBuf, Metadata), Unreadable> {
        let (real, metadata) = self.resolve(&RootPath::new(path)?)?;
        match entry_of(&metadata) {
            Some(Entry::File) => Ok((real, metadata)),
            Some(Entry::Folder) => Err(Entry::File.is_not()),
            None => Err(special()),
        }
    }

    /// Where a file stands that may be written to. That it is not below the root, or must not be changed, is said.
    ///
    /// # Errors
    /// When there is no such file below the root, or it is closed to writing.
    pub fn writable(&self, path: &str) -> Result<PathBuf, Unreadable> {
        let (real, _) = self.file(path)?;
        let metadata = fs::metadata(&real).map_err(|error| unreadable(&real, &error))?;
        if metadata.permissions().readonly() {
            return Err(Unreadable::because("is read-only"));
        }
        Ok(real)
    }

    fn entry(&self, path: &RootPath) -> Result<Entry, Unreadable> {
        let (_, metadata) = self.resolve(path)?;
        entry_of(&metadata).ok_or_else(special)
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        let (real, metadata) = self.file(path)?;
        if pdf::is_pdf(&real) {
            return self.spending.reading(|| pdf::text_of(&real));
        }
        let bytes = self.spending.reading(|| read_whole(&real, metadata.len()))?;
        if let Some(stamps) = &self.stamps {
            stamps.make(path, Looks::of(&metadata), &bytes);
        }
        Ok(bytes)
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let stamps = self.stamps.as_ref()?;
        self.stamp_at_hand(path).or_else(|| {
            let (real, metadata) = self.file(path).ok()?;
            let bytes = self.spending.reading(|| read_whole(&real, metadata.len())).ok()?;
            stamps.make(path, Looks::of(&metadata), &bytes)
        })
    }

    fn stamp_at_hand(&self, path: &str) -> Option<Stamp> {
        let met = || self.folders.at(path).and_then(|name| name.looks);
        self.stamps.as_ref()?.get(path, || met().or_else(|| Looks::of(&self.file(path).ok()?.1)))
    }

    fn keep_nothing(&self) {
        self.stamps.iter().for_each(Stamps::rest);
    }

    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        let (real, _) = self.file(path)?;
        Ok(Box::new(File::open(&real).map_err(|error| unreadable(&real, &error))?))
    }

    fn find(&self, glob: &str, wanted: Entry) -> Result<Vec<String>, Unreadable> {
        self.spending.walking(|| self.search(glob, wanted))
    }
}

impl Disk {
    /// How long it was asked so far.
    pub fn spent(&self) -> Spent {
        self.spending.spent()
    }

    /// What stands at a path below the root.
    pub fn entry_at(&self, path: &str) -> Option<Entry> {
        self.entry(&RootPath::new(path).ok()?).ok()
    }

    fn search(&self, glob: &str, wanted: Entry) -> Result<Vec<String>, Unreadable> {
        let path = RootPath::new(glob)?;
        let glob = Glob::new(glob)?;
        if let Some(Sort::File) = self.folders.at(path.as_str()).map(|name| name.sort).filter(|_| wanted == Entry::File)
        {
            return Ok(vec![path.as_str().to_owned()]);
        }
        // A name that holds the characters of a glob is rare, and to find out that there is none is quick.
        if glob.is_literal() || self.root.join(path.as_str()).symlink_metadata().is_ok() {
            match self.entry(&path) {
                Ok(entry) if entry == wanted => return Ok(vec![path.as_str().to_owned()]),
                Ok(_) if glob.is_literal() => return Err(wanted.is_not()),
                Err(why) if glob.is_literal() => return Err(why),
                _ => {}
            }
        }
        let is_known = |path: &str| self.stamps.as_ref().is_some_and(|stamps| stamps.know(path));
        let found = self.folders.fitting(&glob, &is_known)?;
        let found = found.into_iter().filter(|(path, sort)| self.is(path, *sort, wanted));
        let mut paths: Vec<String> = found.map(|(path, _)| path).collect();
        paths.sort_unstable();
        Ok(paths)
    }

    /// Whether a name that was met stands for what is looked for.
    fn is(&self, path: &str, sort: Sort, wanted: Entry) -> bool {
        match sort {
            Sort::File => wanted == Entry::File,
            Sort::Folder => wanted == Entry::Folder,
            Sort::Link => self.entry_at(path) == Some(wanted),
        }
    }
}

/// The path of what stands below the root, from there, with `/` between folders; `None` for the root itself.
fn below(path: &Path, root: &Path) -> Option<String> {
    let parts: Vec<_> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_string_lossy()).collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}

fn entry_of(metadata: &Metadata) -> Option<Entry> {
    if metadata.is_file() {
        Some(Entry::File)
    } else if metadata.is_dir() {
        Some(Entry::Folder)
    } else {
        None
    }
}

/// Reads a file that said it has that many bytes; it may have grown since, so the limit is held while reading.
fn read_whole(path: &Path, len: u64) -> Result<Vec<u8>, Unreadable> {
    if len > LARGEST {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(len as usize);
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(bytes) }
}

fn special() -> Unreadable {
    Unreadable::because("is neither a file nor a folder")
}

/// What the system said, in words that are the same on every system where that can be had.
fn unreadable(path: &Path, error: &io::Error) -> Unreadable {
    let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    Unreadable::because(match error.kind() {
        ErrorKind::NotFound if is_link => "is a symbolic link to nothing".to_owned(),
        ErrorKind::NotFound | ErrorKind::NotADirectory => "does not exist".to_owned(),
        ErrorKind::PermissionDenied => "may not be read".to_owned(),
        // The kind for circles has no stable name; a link that is neither dangling nor closed goes round.
        _ if is_link => "is a symbolic link that leads to itself".to_owned(),
        _ => format!("cannot be read: {error}"),
    })
}
