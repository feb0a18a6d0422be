//! The files of a project as the next commit will have them. What stands in the working tree as it is staged is read from there;
//! the rest comes from git's objects, as they are, without the filters that would run on the way to the disk.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::{Repository, both, lossy};
use crate::cli::Failure;
use crate::cli::disk::Disk;
use crate::gate::Changes;
use crate::source::files::{LARGEST, too_large};
use crate::source::{Entry, Files, Glob, RootPath, Stamp, Stream, Unreadable};

const STAGED: &str = "--staged";

/// The files of a project as they are staged.
pub struct Staged<'a> {
    repository: &'a Repository,
    disk: &'a Disk,
    /// What is staged, by path from the root.
    index: HashMap<String, Blob>,
    /// The folders of what is staged.
    folders: HashSet<String>,
    /// The files that are staged and not there.
    missing: Vec<String>,
    /// Whether any links are staged, and any repositories of their own: most have neither, and are not searched for them.
    has_links: bool,
    has_submodules: bool,
    objects: Mutex<Option<Objects>>,
}

/// A staged file.
struct Blob {
    sort: Sort,
    object: String,
    /// Whether it stands so in the working tree.
    place: InTree,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    File,
    Link,
    /// Another repository, whose files are its own.
    Submodule,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum InTree {
    Same,
    Other,
    Missing,
}

/// What git says of what is staged.
pub struct Told {
    /// What the next commit would change.
    pub changes: Changes,
    listed: Vec<u8>,
    differing: Vec<u8>,
}

impl Repository {
    /// Asks git what is staged: three questions at the same time.
    pub fn staged(&self) -> Result<Told, Failure> {
        let list = || self.ask(&["ls-files", "-s", "-t", "-z", "--", self.here()], STAGED);
        let differ = || self.ask(&[&DIFFERING[..], &[self.here()]].concat(), STAGED);
        let (changes, (listed, differing)) = both(|| self.staged_changes(), || both(list, differ));
        Ok(Told { changes: changes?, listed: listed?, differing: differing? })
    }
}

/// How git is asked for what stands in the working tree otherwise than it is staged.
const DIFFERING: [&str; 7] =
    ["diff-files", "--raw", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=all", "--"];

impl<'a> Staged<'a> {
    /// The files that git told of.
    pub fn new(repository: &'a Repository, disk: &'a Disk, told: &Told) -> Result<Self, Failure> {
        let mut index = HashMap::new();
        for record in told.listed.split(|byte| *byte == 0) {
            let Some((path, blob)) = entry(record, repository)? else { continue };
            index.insert(path, blob);
        }
        let mut fields = told.differing.split(|byte| *byte == 0);
        while let (Some(head), Some(path)) = (fields.next(), fields.next()) {
            let Some(path) = repository.below_root(path) else { continue };
            match head.last() {
                // Announced with `git add -N`, and not staged.
                Some(b'A') => _ = index.remove(&path),
                Some(b'D') => set(&mut index, &path, InTree::Missing),
                _ => set(&mut index, &path, InTree::Other),
            }
        }
        let mut folders = HashSet::new();
        for folder in index.keys().flat_map(|path| above(path)) {
            if !folders.contains(folder) {
                folders.insert(folder.to_owned());
            }
        }
        let is_missing = |blob: &Blob| blob.place == InTree::Missing && blob.sort == Sort::File;
        let mut missing: Vec<String> =
            index.iter().filter(|(_, blob)| is_missing(blob)).map(|(path, _)| path.clone()).collect();
        missing.sort_unstable();
        let has = |sort: Sort| index.values().any(|blob| blob.sort == sort);
        let (has_links, has_submodules) = (has(Sort::Link), has(Sort::Submodule));
        let objects = Mutex::new(None);
        Ok(Self { repository, disk, index, folders, missing, has_links, has_submodules, objects })
    }

    /// Whether a path is staged, or lies in a submodule, whose files are its own affair.
    fn holds(&self, path: &str) -> bool {
        self.index.contains_key(path) || self.folders.contains(path) || self.is_in_submodule(path)
    }

    fn is_in_submodule(&self, path: &str) -> bool {
        let is_one = |folder: &str| self.index.get(folder).is_some_and(|blob| blob.sort == Sort::Submodule);
        self.has_submodules && above(path).any(is_one)
    }

    /// The link on the way to a path, and the path behind it.
    fn link(&self, path: &str) -> Option<&Blob> {
        let link = |part: &str| self.index.get(part).filter(|blob| blob.sort == Sort::Link);
        if self.has_links { above(path).chain([path]).find_map(link) } else { None }
    }

    /// The staged file of a path, links followed.
    fn blob(&self, path: &str) -> Result<Place<'_>, Unreadable> {
        if self.is_in_submodule(path) {
            return Ok(Place::OnDisk(path.to_owned()));
        }
        if let Some(link) = self.link(path) {
            if link.place != InTree::Same {
                let why = "is a symbolic link that is staged otherwise than it stands here";
                return Err(Unreadable::because(why));
            }
            let target = self.disk.behind_links(path)?;
            return match self.index.get(&target) {
                Some(blob) if blob.sort == Sort::File => Ok(self.place(target, blob)),
                _ if self.is_in_submodule(&target) => Ok(Place::OnDisk(target)),
                _ => Err(not_staged()),
            };
        }
        match self.index.get(path) {
            Some(blob) if blob.sort == Sort::File => Ok(self.place(path.to_owned(), blob)),
            Some(_) => Err(Entry::File.is_not()),
            None if self.folders.contains(path) => Err(Entry::File.is_not()),
            None => Err(not_staged()),
        }
    }

    /// Where a file stands in the working tree that is staged as it stands there.
    fn on_disk(&self, path: &str) -> Option<String> {
        match self.blob(RootPath::new(path).ok()?.as_str()).ok()? {
            Place::OnDisk(path) => Some(path),
            Place::InGit(_) => None,
        }
    }

    fn place<'b>(&self, path: String, blob: &'b Blob) -> Place<'b> {
        if blob.place == InTree::Same { Place::OnDisk(path) } else { Place::InGit(&blob.object) }
    }

    fn object(&self, name: &str) -> Result<Vec<u8>, Unreadable> {
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        let read = match objects.as_mut() {
            Some(objects) => objects.read(name),
            None => {
                let started = Objects::start(self.repository)?;
                objects.insert(started).read(name)
            }
        };
        if read.is_err() {
            // What is left in the pipe belongs to the answer that was not taken.
            *objects = None;
        }
        read
    }
}

/// Where a staged file can be read.
enum Place<'a> {
    OnDisk(String),
    InGit(&'a str),
}

impl Files for Staged<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        let path = RootPath::new(path)?;
        match self.blob(path.as_str())? {
            Place::OnDisk(path) => self.disk.read(&path),
            Place::InGit(_) if path.as_str().to_ascii_lowercase().ends_with(".pdf") => Err(Unreadable::because(
                "is a PDF that is staged otherwise than it stands here: stage it, or restore it",
            )),
            Place::InGit(object) => self.object(object),
        }
    }

    fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        let path = RootPath::new(path)?;
        match self.blob(path.as_str())? {
            Place::OnDisk(path) => self.disk.open(&path),
            Place::InGit(object) => Ok(Box::new(Cursor::new(self.object(object)?))),
        }
    }

    /// What is staged otherwise than it stands here has none: it is read anew.
    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.disk.stamp(&self.on_disk(path)?)
    }

    fn stamp_at_hand(&self, path: &str) -> Option<Stamp> {
        self.disk.stamp_at_hand(&self.on_disk(path)?)
    }

    fn keep_nothing(&self) {
        self.disk.keep_nothing();
    }

    fn find(&self, glob: &str, wanted: Entry) -> Result<Vec<String>, Unreadable> {
        let path = RootPath::new(glob)?;
        let pattern = Glob::new(glob)?;
        let mut found = match self.disk.find(glob, wanted) {
            Ok(found) => found,
            Err(_) if pattern.is_literal() => Vec::new(),
            Err(why) => return Err(why),
        };
        found.retain(|path| self.holds(path) || self.link(path).is_some());
        if self.missing.is_empty() && !found.is_empty() {
            return Ok(found);
        }
        let missing = self.missing.iter().map(String::as_str);
        let missing: BTreeSet<&str> = match wanted {
            Entry::File => missing.collect(),
            Entry::Folder => missing.flat_map(above).collect(),
        };
        let fits = |name: &&str| pattern.fits(name) || *name == path.as_str();
        found.extend(missing.into_iter().filter(fits).map(str::to_owned));
        found.sort();
        found.dedup();
        if found.is_empty() && pattern.is_literal() {
            return Err(self.disk.find(glob, wanted).err().unwrap_or_else(not_staged));
        }
        Ok(found)
    }
}

fn not_staged() -> Unreadable {
    Unreadable::because("is not staged")
}

fn set(index: &mut HashMap<String, Blob>, path: &str, place: InTree) {
    if let Some(blob) = index.get_mut(path) {
        blob.place = place;
    }
}

/// The folders above a path, the topmost first.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// One record of `ls-files -s -t`: `H 100644 OBJECT 0<tab>PATH`.
fn entry(record: &[u8], repository: &Repository) -> Result<Option<(String, Blob)>, Failure> {
    let Some(tab) = memchr::memchr(b'\t', record) else { return Ok(None) };
    let head = lossy(&record[..tab]);
    let words: Vec<&str> = head.split(' ').collect();
    let [tag, mode, object, stage] = words[..] else { return Ok(None) };
    let Some(path) = repository.below_root(&record[tab + 1..]) else { return Ok(None) };
    if stage != "0" {
        let why = format!("could not run: {STAGED}: {path} is not merged; resolve it and stage it");
        return Err(Failure::new(why));
    }
    let sort = match mode {
        "120000" => Sort::Link,
        "160000" => Sort::Submodule,
        _ => Sort::File,
    };
    // Files that are left out of a sparse working tree are not there, and no difference says so.
    let place = if tag == "S" { InTree::Missing } else { InTree::Same };
    Ok(Some((path, Blob { sort, object: object.to_owned(), place })))
}

/// A running `git cat-file --batch`.
struct Objects {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    fn start(repository: &Repository) -> Result<Self, Unreadable> {
        let cannot = |why: &str| Unreadable::because(format!("is staged, and git cannot be asked for it: {why}"));
        let mut command = repository.command();
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| cannot(&error.to_string()))?;
        let (Some(questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(cannot("no pipe"));
        };
        Ok(Self { child, questions, answers: BufReader::new(answers) })
    }

    /// The bytes of an object: its name, its type and its size stand in the line before them, a line break behind them.
    fn read(&mut self, name: &str) -> Result<Vec<u8>, Unreadable> {
        let broken = |_: std::io::Error| Unreadable::because("is staged, and git does not hand it out");
        writeln!(self.questions, "{name}").and_then(|()| self.questions.flush()).map_err(broken)?;
        let mut head = String::new();
        self.answers.by_ref().take(1_000).read_line(&mut head).map_err(broken)?;
        let words: Vec<&str> = head.split_whitespace().collect();
        let size: Option<u64> = match words[..] {
            [_, "blob", size] => size.parse().ok(),
            _ => None,
        };
        let Some(size) = size else { return Err(Unreadable::because("is staged, and git does not have it")) };
        if size > LARGEST {
            return Err(too_large());
        }
        let mut bytes = vec![0; size as usize];
        self.answers.read_exact(&mut bytes).map_err(broken)?;
        self.answers.read_exact(&mut [0]).map_err(broken)?;
        Ok(bytes)
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
