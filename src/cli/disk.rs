//! Files on disk, below one root and never outside it: symbolic links that lead out, folders that hold themselves, pipes
//! and devices are refused with a reason.

mod listing;
mod pdf;

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use ignore::{DirEntry, Walk, WalkBuilder};

use listing::{Listed, Listing, Sort};

use crate::source::files::{LARGEST, Stream, too_large};
use crate::source::{Entry, Files, Glob, RootPath, Unreadable};

/// The files below a folder on disk.
pub struct Disk {
    root: PathBuf,
    /// How many names were looked at on walks for single globs.
    n_walked: AtomicUsize,
    /// Made once so many globs are asked for that it pays; nothing where there are too many files to keep.
    listing: OnceLock<Option<Listing>>,
}

/// Behind so many names the next walk is the last one: it lists everything.
const MAX_WALKED: usize = 5_000;

/// More names than these are not kept in memory.
const MAX_LISTED: usize = 300_000;

impl Disk {
    /// The files below this folder.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn new(root: &Path) -> io::Result<Self> {
        Ok(Self { root: root.canonicalize()?, n_walked: AtomicUsize::new(0), listing: OnceLock::new() })
    }

    /// The folder, with every symbolic link followed.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a path leads when every symbolic link is followed, and what stands there.
    fn resolve(&self, path: &RootPath) -> Result<(PathBuf, Metadata), Unreadable> {
        let written = self.root.join(path.as_str());
        let real = written.canonicalize().map_err(|error| unreadable(&written, &error))?;
        if !real.starts_with(&self.root) {
            return Err(Unreadable::because("is a symbolic link that leaves the root"));
        }
        let metadata = fs::metadata(&real).map_err(|error| unreadable(&written, &error))?;
        Ok((real, metadata))
    }

    /// Where a file stands, and how long it says it is. A pipe is refused before it is opened: opening one waits for somebody
    /// to write into it.
    fn file(&self, path: &str) -> Result<(PathBuf, u64), Unreadable> {
        let (real, metadata) = self.resolve(&RootPath::new(path)?)?;
        match entry_of(&metadata) {
            Some(Entry::File) => Ok((real, metadata.len())),
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
    fn walk_for(&self, glob: &Arc<Glob>, wanted: Entry) -> Result<Vec<String>, Unreadable> {
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
    fn listing(&self) -> Option<&Listing> {
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
    fn is(&self, listed: &Listed, wanted: Entry) -> bool {
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

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        let (real, len) = self.file(path)?;
        if pdf::is_pdf(&real) { pdf::text_of(&real) } else { read_whole(&real, len) }
    }

    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        let (real, _) = self.file(path)?;
        Ok(Box::new(File::open(&real).map_err(|error| unreadable(&real, &error))?))
    }

    fn find(&self, glob: &str, wanted: Entry) -> Result<Vec<String>, Unreadable> {
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

/// Whether a walk should look at an entry: a folder that may hold a hit, or a hit.
fn is_worth_a_look(entry: &DirEntry, root: &Path, glob: &Glob) -> bool {
    let Some(path) = below(entry.path(), root) else { return true };
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    glob.fits(&path) || (is_folder && glob.may_fit_below(&path))
}

/// The path of an entry from the root, with `/` between folders; `None` for the root itself. A name that is not Unicode
/// is found and counted, though no claim can spell it.
fn below(path: &Path, root: &Path) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, gone when the test ends.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, &str)]) -> Self {
            let path = std::env::temp_dir().join(format!("counterclaim-disk-{}-{name}", std::process::id()));
            let folder = Self(path);
            fs::create_dir_all(folder.0.join("root")).unwrap();
            for (path, text) in files {
                let path = folder.0.join("root").join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            folder
        }

        fn disk(&self) -> Disk {
            Disk::new(&self.0.join("root")).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn why(result: Result<Vec<u8>, Unreadable>) -> String {
        result.unwrap_err().why
    }

    #[test]
    fn files_are_read_and_found_by_paths_from_the_root() {
        let folder = Folder::new("plain", &[("متن/گزارش.txt", "۵۳ درصد"), ("متن/fa/b.txt", ""), ("c.txt", "")]);
        let disk = folder.disk();
        assert_eq!(disk.read("./متن/گزارش.txt").unwrap(), "۵۳ درصد".as_bytes());
        assert_eq!(disk.find("متن/**/*.txt", Entry::File).unwrap(), ["متن/fa/b.txt", "متن/گزارش.txt"]);
        assert_eq!(disk.find("متن/*.txt", Entry::File).unwrap(), ["متن/گزارش.txt"]);
        assert_eq!(disk.find("**", Entry::Folder).unwrap(), ["متن", "متن/fa"]);
        assert_eq!(disk.find("c.txt", Entry::File).unwrap(), ["c.txt"]);
        assert!(disk.find("*.csv", Entry::File).unwrap().is_empty());
    }

    #[test]
    fn what_is_no_readable_file_says_why() {
        let folder = Folder::new("reasons", &[("docs/a.md", "")]);
        fs::write(folder.0.join("secret"), "out of bounds").unwrap();
        let huge = File::create(folder.0.join("root/huge.txt")).unwrap();
        huge.set_len(LARGEST + 1).unwrap();
        let disk = folder.disk();
        assert_eq!(why(disk.read("docs")), "is a folder");
        assert_eq!(why(disk.read("docs/b.md")), "does not exist");
        assert_eq!(why(disk.read("docs/a.md/b")), "does not exist");
        assert_eq!(why(disk.read("../secret")), "leaves the root with `..`");
        assert_eq!(why(disk.read("huge.txt")), "is larger than 64 MiB");
        let mut large = disk.open("huge.txt").unwrap();
        assert_eq!(large.read(&mut [1; 3]).unwrap(), 3, "a stream has no limit");
        let closed = |path: &str| disk.open(path).err().unwrap().why;
        assert_eq!((closed("docs"), closed("../secret")), (why(disk.read("docs")), why(disk.read("../secret"))));
        assert_eq!(disk.find("docs", Entry::File).unwrap_err().why, "is a folder");
        assert_eq!(disk.find("docs/b.md", Entry::File).unwrap_err().why, "does not exist");
        assert_eq!(disk.find("../*", Entry::File).unwrap_err().why, "leaves the root with `..`");
    }

    #[test]
    fn ignored_files_are_read_by_name_and_not_found_by_glob() {
        let folder = Folder::new(
            "ignored",
            &[
                (".gitignore", "/build\n*.log\n"),
                ("build/a.txt", ""),
                ("b.txt", ""),
                ("c.log", ""),
                (".ignore", "d.txt"),
            ],
        );
        fs::write(folder.0.join("root/d.txt"), "").unwrap();
        let disk = folder.disk();
        assert_eq!(disk.find("**/*.{txt,log}", Entry::File).unwrap(), ["b.txt"]);
        assert_eq!(disk.find("build/a.txt", Entry::File).unwrap(), ["build/a.txt"]);
        assert_eq!(disk.read("c.log").unwrap(), b"");
    }

    #[test]
    fn hidden_folders_are_met_only_when_they_are_named() {
        let folder = Folder::new("hidden", &[(".github/ci.yml", ""), (".git/config.yml", ""), ("a.yml", "")]);
        let disk = folder.disk();
        assert_eq!(disk.find("**/*.yml", Entry::File).unwrap(), ["a.yml"]);
        assert_eq!(disk.find(".github/**", Entry::File).unwrap(), [".github/ci.yml"]);
        assert_eq!(disk.find(".git*/*", Entry::File).unwrap(), [".git/config.yml", ".github/ci.yml"]);
    }

    #[test]
    fn what_is_ignored_above_the_root_counts_only_inside_one_repository() {
        let folder = Folder::new("above", &[("a.txt", "")]);
        fs::write(folder.0.join(".gitignore"), "*.txt").unwrap();
        assert_eq!(folder.disk().find("*.txt", Entry::File).unwrap(), ["a.txt"]);
        fs::create_dir(folder.0.join(".git")).unwrap();
        assert!(folder.disk().find("*.txt", Entry::File).unwrap().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn symbolic_links_lead_neither_out_nor_round_in_circles() {
        use std::os::unix::fs::symlink;

        let folder = Folder::new("links", &[("docs/a.md", "متن")]);
        fs::write(folder.0.join("secret.md"), "out of bounds").unwrap();
        let root = folder.0.join("root");
        symlink("../secret.md", root.join("out.md")).unwrap();
        symlink("..", root.join("above")).unwrap();
        symlink("round.md", root.join("round.md")).unwrap();
        symlink("nowhere.md", root.join("nothing.md")).unwrap();
        symlink("docs/a.md", root.join("in.md")).unwrap();
        symlink("..", root.join("docs/up")).unwrap();
        let disk = folder.disk();
        assert_eq!(disk.read("in.md").unwrap(), "متن".as_bytes());
        assert_eq!(disk.read("docs/up/docs/a.md").unwrap(), "متن".as_bytes());
        assert_eq!(why(disk.read("out.md")), "is a symbolic link that leaves the root");
        assert_eq!(why(disk.read("above/secret.md")), "is a symbolic link that leaves the root");
        assert_eq!(why(disk.read("round.md")), "is a symbolic link that leads to itself");
        assert_eq!(why(disk.read("nothing.md")), "is a symbolic link to nothing");
        assert_eq!(disk.find("**/*.md", Entry::File).unwrap(), ["docs/a.md", "in.md"]);
    }

    #[test]
    fn many_globs_find_what_each_finds_alone() {
        let files = [
            (".gitignore", "*.log"),
            (".github/ci.yml", ""),
            ("docs/.hidden/a.md", ""),
            ("docs/a.md", ""),
            ("docs/fa/گزارش.md", ""),
            ("docs-old/a.md", ""),
            ("a.log", ""),
            ("a.md", ""),
        ];
        let folder = Folder::new("many", &files);
        let globs =
            ["*", "**", "**/*.md", "docs/**", "docs/*/*.md", "d*/a.md", "{docs,docs-old}/*.md", ".git*/*", "*.log"];
        let busy = folder.disk();
        busy.n_walked.store(MAX_WALKED, Ordering::Relaxed);
        globs.iter().for_each(|glob| assert!(busy.find(glob, Entry::File).is_ok()));
        assert!(busy.listing.get().is_some());
        for glob in globs {
            for entry in [Entry::File, Entry::Folder] {
                assert_eq!(busy.find(glob, entry), folder.disk().find(glob, entry), "{glob}");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_refused_and_not_waited_for() {
        let folder = Folder::new("pipe", &[]);
        let made = std::process::Command::new("mkfifo").arg(folder.0.join("root/pipe.txt")).status().unwrap();
        assert!(made.success());
        assert_eq!(why(folder.disk().read("pipe.txt")), "is neither a file nor a folder");
        assert_eq!(folder.disk().open("pipe.txt").err().unwrap().why, "is neither a file nor a folder");
        assert!(folder.disk().find("*.txt", Entry::File).unwrap().is_empty());
    }
}
