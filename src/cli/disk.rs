//! Files on disk, below one root and never outside it: symbolic links that lead out, folders that hold themselves, pipes
//! and devices are refused with a reason. How folders are walked is said in `disk/walk.rs`.

mod ignored;
mod listing;
mod pdf;
mod spent;
mod stamps;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use listing::Listing;
use spent::Spending;
pub use spent::Spent;

use crate::source::files::{LARGEST, Stream, too_large};
use crate::source::{Entry, Files, Glob, RootPath, Stamp, Unreadable};

pub use stamps::{Looks, Stamps};

/// The files below a folder on disk.
pub struct Disk {
    root: PathBuf,
    /// How many names were looked at on walks for single globs.
    n_walked: AtomicUsize,
    /// Made once so many globs are asked for that it pays; nothing where there are too many files to keep.
    listing: OnceLock<Option<Listing>>,
    /// Whether a folder is reached without a symbolic link, for the folders that were asked for.
    plain: Mutex<BTreeMap<PathBuf, bool>>,
    /// Where something is kept from run to run.
    stamps: Option<Stamps>,
    spending: Spending,
}

/// Behind so many names the next walk is the last one: it lists everything.
const MAX_WALKED: usize = 5_000;

impl Disk {
    /// The files below this folder.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn new(root: &Path) -> io::Result<Self> {
        let root = root.canonicalize()?;
        let (n_walked, listing, plain) = (AtomicUsize::new(0), OnceLock::new(), Mutex::default());
        Ok(Self { root, n_walked, listing, plain, stamps: None, spending: Spending::default() })
    }

    /// The same with stamps of files, which are kept from run to run.
    #[must_use]
    pub fn with_stamps(mut self, stamps: Stamps) -> Self {
        self.stamps = Some(stamps);
        self
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
        if self.is_plain(&written)
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
    fn is_plain(&self, file: &Path) -> bool {
        let Some(folder) = file.parent() else { return false };
        let mut plain = self.plain.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(is_plain) = plain.get(folder) {
            return *is_plain;
        }
        let is_plain = folder.starts_with(&self.root) && folder.canonicalize().is_ok_and(|real| real == folder);
        *plain.entry(folder.to_owned()).or_insert(is_plain)
    }

    /// The path from the root that a path leads to when every symbolic link is followed.
    ///
    /// # Errors
    /// When it leads nowhere, or out of the root.
    pub fn behind_links(&self, path: &str) -> Result<String, Unreadable> {
        let (real, _) = self.resolve(&RootPath::new(path)?)?;
        Ok(walk::below(&real, &self.root).unwrap_or_default())
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
            stamps.put(path, Looks::of(&metadata), Stamp::of(&bytes));
        }
        Ok(bytes)
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let stamps = self.stamps.as_ref()?;
        if let Some(stamp) = stamps.made_for(path) {
            return Some(stamp);
        }
        let (real, metadata) = self.file(path).ok()?;
        let looks = Looks::of(&metadata);
        let whole = || self.spending.reading(|| read_whole(&real, metadata.len()));
        let read = || Some(stamps.put(path, looks, Stamp::of(&whole().ok()?)));
        stamps.get(path, looks).or_else(read)
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
        match self.entry(&path) {
            Ok(entry) if entry == wanted => return Ok(vec![path.as_str().to_owned()]),
            Ok(_) if glob.is_literal() => return Err(wanted.is_not()),
            Err(why) if glob.is_literal() => return Err(why),
            _ => {}
        }
        let is_many = !glob.names_hidden() && self.n_walked.load(Ordering::Relaxed) >= MAX_WALKED;
        match if is_many { self.listing() } else { None } {
            Some(listing) => {
                let found = listing.find(&glob)?;
                Ok(found.filter(|listed| self.is(listed, wanted)).map(|listed| listed.path.clone()).collect())
            }
            _ => self.walk_for(&Arc::new(glob), wanted),
        }
    }
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
