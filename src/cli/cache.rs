//! What is kept from run to run, outside the tree: never read from the repository, so that no stranger's change can bring it
//! along. It says which files were as they are now when there was nothing to say about them; without it everything is read.

mod stored;

use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use self::stored::Stored;
use super::atomic;
use super::disk::Stamps;
use crate::source::{Recall, Stamp};

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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cli::disk::Looks;
    use crate::source::{Look, Silent};

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
