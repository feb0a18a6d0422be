//! What is kept from run to run, outside the tree: never read from the repository, so that no stranger's change can bring it
//! along. It says which files were as they are now when there was nothing to say about them; without it everything is read.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::atomic;
use super::disk::{Looks, Stamps};
use crate::source::{Entry, Look, Recall, Silent, Stamp};

/// Where it is kept, if not at the system's place for caches. Empty: nowhere.
pub const FOLDER: &str = "COUNTERCLAIM_CACHE_DIR";

/// How what is kept is named.
const ENDING: &str = "cache";

/// What was not used for so long is thrown away.
const OLDEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Where something is kept for one root.
pub struct Cache {
    path: PathBuf,
    program: String,
    now: i64,
}

impl Cache {
    /// The place for this root. `None` where there is none that only its owner can write to, or it would lie in the root.
    pub fn of(root: &Path) -> Option<Self> {
        let folder = folder()?;
        let name = Stamp::of(root.as_os_str().as_encoded_bytes());
        let is_inside = folder.starts_with(root) || folder.canonicalize().is_ok_and(|folder| folder.starts_with(root));
        let cache = Self { path: folder.join(format!("{name}.{ENDING}")), program: program()?, now: now()? };
        (!is_inside && is_private(&folder)).then_some(cache)
    }

    /// What an earlier run kept. What cannot be read, or was kept by another build of the program, is as good as nothing.
    pub fn read(&self) -> (Recall, Stamps) {
        let bytes = fs::metadata(&self.path).ok().filter(is_own).and_then(|_| fs::read(&self.path).ok());
        let stored = bytes.as_ref().and_then(|bytes| postcard::from_bytes::<Stored<'_>>(unsealed(bytes)?).ok());
        let stored = stored.filter(|stored| stored.program == self.program);
        let (mut recall, stamps) = stored.and_then(Stored::unpack).unwrap_or_default();
        recall.program.clone_from(&self.program);
        (recall, stamps)
    }

    /// Keeps what this run found out. Where that cannot be done, the next run reads everything.
    pub fn write(&self, earlier: &Recall, recall: &Recall, stamps: &Stamps) {
        if earlier == recall && stamps.are_as_known() {
            return;
        }
        if let Ok(stored) = postcard::to_allocvec(&Stored::pack(recall, &stamps.all(), self.now)) {
            let _ = self.replace(&sealed(stored));
        }
    }

    fn replace(&self, bytes: &[u8]) -> std::io::Result<()> {
        let Some(folder) = self.path.parent() else { return Ok(()) };
        if !folder.exists() {
            create_private(folder)?;
        }
        clean(folder);
        atomic::write_private(&self.path, bytes)
    }
}

/// With its stamp before it: what is broken is not taken for what was kept.
fn sealed(bytes: Vec<u8>) -> Vec<u8> {
    [&Stamp::of(&bytes).to_bytes()[..], &bytes].concat()
}

fn unsealed(bytes: &[u8]) -> Option<&[u8]> {
    let (stamp, bytes) = bytes.split_first_chunk()?;
    (Stamp::of(bytes) == Stamp::from_bytes(*stamp)).then_some(bytes)
}

/// The program, its version and its build: another one may find something else.
fn program() -> Option<String> {
    let executable = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let built = nanoseconds(executable.modified().ok()?)?;
    Some(format!("counterclaim {} {} {built}", env!("CARGO_PKG_VERSION"), executable.len()))
}

fn now() -> Option<i64> {
    nanoseconds(SystemTime::now())
}

fn nanoseconds(time: SystemTime) -> Option<i64> {
    i64::try_from(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_nanos()).ok()
}

fn folder() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from);
    if let Some(folder) = variable(FOLDER) {
        return folder.is_absolute().then_some(folder);
    }
    let absolute = |name: &str| variable(name).filter(|path| path.is_absolute());
    let folder = if cfg!(windows) {
        absolute("LOCALAPPDATA")?.join("counterclaim").join("cache")
    } else if cfg!(target_os = "macos") {
        absolute("HOME")?.join("Library/Caches/counterclaim")
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))?.join("counterclaim")
    };
    Some(folder)
}

/// Whether only its owner can write there, or it is still to be made.
fn is_private(folder: &Path) -> bool {
    fs::metadata(folder).map_or(true, |metadata| metadata.is_dir() && is_own(&metadata))
}

#[cfg(unix)]
fn is_own(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o022 == 0
}

#[cfg(not(unix))]
fn is_own(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn create_private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_private(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

/// Throws away what nobody used for long: its project may be gone.
fn clean(folder: &Path) {
    let is_old = |path: &Path| {
        let modified = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        modified.and_then(|modified| modified.elapsed().ok()).is_some_and(|age| age > OLDEST)
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let ours = [OsStr::new(ENDING), OsStr::new("new")];
    for path in entries.filter(|path| path.extension().is_some_and(|name| ours.contains(&name)) && is_old(path)) {
        let _ = fs::remove_file(path);
    }
}

/// The file. Names are kept once, and spoken of by their number.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    program: &'a str,
    at: i64,
    #[serde(borrow)]
    names: Vec<&'a str>,
    /// The first of the names are those of files: length, changed content, changed at all, inode, stamp.
    files: Vec<(u64, i64, i64, u64, StoredStamp)>,
    unmarked: Vec<usize>,
    #[serde(borrow)]
    silent: Vec<StoredSilent<'a>>,
}

#[derive(Serialize, Deserialize)]
struct StoredSilent<'a> {
    key: StoredStamp,
    /// A glob, whether it looks for folders, and the stamp of the names that fit it.
    #[serde(borrow)]
    found: Vec<(&'a str, bool, StoredStamp)>,
    held: Vec<usize>,
    texts: Vec<usize>,
}

type StoredStamp = [u8; Stamp::LENGTH];

impl<'a> Stored<'a> {
    fn pack(recall: &'a Recall, stamps: &'a BTreeMap<Arc<str>, (Looks, Stamp)>, at: i64) -> Self {
        let mut names: Vec<&str> = stamps.keys().map(|path| &**path).collect();
        let mut numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(idx, name)| (*name, idx)).collect();
        let clamp = |time: i128| i64::try_from(time).unwrap_or(i64::MAX);
        let row = |(looks, stamp): &(Looks, Stamp)| {
            (looks.len, clamp(looks.modified), clamp(looks.changed), looks.inode, stamp.to_bytes())
        };
        let is_unmarked = |(_, stamp): &(Looks, Stamp)| recall.unmarked.contains(stamp);
        let unmarked = stamps.values().enumerate().filter(|(_, file)| is_unmarked(file)).map(|(idx, _)| idx).collect();
        let mut silent = Vec::new();
        for (key, group) in &recall.silent {
            let mut stored =
                StoredSilent { key: key.to_bytes(), found: Vec::new(), held: Vec::new(), texts: Vec::new() };
            let mut is_kept = true;
            for look in &group.looks {
                match look {
                    Look::Found { glob, entry, names } => {
                        stored.found.push((glob, *entry == Entry::Folder, names.to_bytes()));
                    }
                    Look::Held { path, stamp } => {
                        let file = stamps.get(path).filter(|(_, known)| known == stamp);
                        match file.and_then(|_| numbers.get(&**path)) {
                            Some(idx) => stored.held.push(*idx),
                            // Changed while it was looked at, or on a system whose files say too little of themselves.
                            None => is_kept = false,
                        }
                    }
                }
            }
            for text in &group.texts {
                let next = names.len();
                let idx = *numbers.entry(text).or_insert_with(|| {
                    names.push(text);
                    next
                });
                stored.texts.push(idx);
            }
            if is_kept {
                silent.push(stored);
            }
        }
        let files = stamps.values().map(row).collect();
        Self { program: &recall.program, at, names, files, unmarked, silent }
    }

    fn unpack(self) -> Option<(Recall, Stamps)> {
        let Self { program, at, names, files, unmarked, silent } = self;
        let names: Vec<Arc<str>> = names.into_iter().map(Arc::from).collect();
        let file = |(len, modified, changed, inode, stamp): (u64, i64, i64, u64, StoredStamp)| {
            let looks = Looks { len, modified: modified.into(), changed: changed.into(), inode };
            (looks, Stamp::from_bytes(stamp))
        };
        let known: Vec<(Looks, Stamp)> = files.into_iter().map(file).collect();
        let unmarked: Option<BTreeSet<Stamp>> = unmarked.into_iter().map(|idx| Some(known.get(idx)?.1)).collect();
        let group = |stored: StoredSilent<'_>| {
            let found = stored.found.into_iter().map(|(glob, is_folder, names)| {
                let entry = if is_folder { Entry::Folder } else { Entry::File };
                Some(Look::Found { glob: glob.to_owned(), entry, names: Stamp::from_bytes(names) })
            });
            let held = stored.held.into_iter();
            let held = held.map(|idx| Some(Look::Held { path: names.get(idx)?.clone(), stamp: known.get(idx)?.1 }));
            let looks: Option<BTreeSet<Look>> = found.chain(held).collect();
            let texts: Option<BTreeSet<Arc<str>>> = stored.texts.iter().map(|idx| names.get(*idx).cloned()).collect();
            Some((Stamp::from_bytes(stored.key), Arc::new(Silent { looks: looks?, texts: texts? })))
        };
        let silent: Option<BTreeMap<Stamp, Arc<Silent>>> = silent.into_iter().map(group).collect();
        let recall = Recall { program: program.to_owned(), unmarked: unmarked?, silent: silent? };
        Some((recall, Stamps::new(names.into_iter().zip(known), at.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_build_kept_is_as_good_as_nothing() {
        let folder = std::env::temp_dir().join(format!("counterclaim-cache-{}", std::process::id()));
        let cache = |program: &str| Cache { path: folder.join("root.cache"), program: program.to_owned(), now: 0 };
        let looks = Looks { len: 1, modified: 1, changed: 1, inode: 1 };
        let stamps = Stamps::default();
        let stamp = stamps.make("a.md", Some(looks), b"a").expect("they are not at rest");
        let silent =
            Silent { looks: [Look::Held { path: "a.md".into(), stamp }].into(), texts: ["b.md".into()].into() };
        let recall = Recall {
            program: "this build".to_owned(),
            unmarked: [stamp].into(),
            silent: [(Stamp::of(b"key"), Arc::new(silent))].into(),
        };
        cache("this build").write(&Recall::default(), &recall, &stamps);
        assert_eq!(cache("this build").read().0, recall);
        assert!(cache("that build").read().0.is_empty());
        fs::remove_dir_all(folder).expect("it was made");
    }
}
