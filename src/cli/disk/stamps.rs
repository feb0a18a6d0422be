//! Stamps of files on disk. A file that says the same of itself as when its stamp was made is not read again for it, as git
//! does it with its index.

use std::collections::{BTreeMap, HashMap};
use std::fs::Metadata;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::source::Stamp;

/// The stamps of a run: those of an earlier run, and those that this one makes.
#[derive(Default)]
pub struct Stamps {
    known: HashMap<Arc<str>, Known>,
    /// When those were made, in nanoseconds.
    known_at: i128,
    /// Those that this run made, and that were not known or are no longer good.
    made: RwLock<Made>,
    /// Whether nobody will ask for them.
    is_idle: AtomicBool,
}

/// Stamps by the path of their file, each with what the file said of itself before it was read.
type Made = BTreeMap<Arc<str>, (Option<Looks>, Stamp)>;

/// A stamp of an earlier run.
struct Known {
    looks: Looks,
    stamp: Stamp,
    /// Whether this run found the file to be as it was then.
    is_good: AtomicBool,
}

/// What a file says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks {
    /// How many bytes it has.
    pub len: u64,
    /// When its content was changed, in nanoseconds.
    pub modified: i128,
    /// When anything about it was changed; unlike the other one it cannot be set.
    pub changed: i128,
    /// Its number on its device.
    pub inode: u64,
}

/// What was changed so shortly before stamps were made may have been changed again within the same tick of the clock.
const TICK: i128 = 2_000_000_000;

impl Stamps {
    /// With those of an earlier run, which made them at this time.
    pub fn new(known: impl IntoIterator<Item = (Arc<str>, (Looks, Stamp))>, known_at: i128) -> Self {
        let known = known.into_iter();
        let known = known.map(|(path, (looks, stamp))| (path, Known { looks, stamp, is_good: AtomicBool::new(false) }));
        Self { known: known.collect(), known_at, ..Self::default() }
    }

    /// Whether an earlier run made one for a file.
    pub fn know(&self, path: &str) -> bool {
        self.known.contains_key(path)
    }

    /// The stamp of a file: the one that this run made, or that an earlier one made for a file that looks as it did then. Nobody
    /// looks at one that has none, or twice at one: within one run a file is taken to stay as it is.
    pub fn get(&self, path: &str, looks: impl FnOnce() -> Option<Looks>) -> Option<Stamp> {
        let known = self.known.get(path);
        if let Some(known) = known.filter(|known| known.is_good.load(Ordering::Acquire)) {
            return Some(known.stamp);
        }
        let made = self.made.read().unwrap_or_else(PoisonError::into_inner).get(path).map(|(_, stamp)| *stamp);
        made.or_else(|| {
            let known = known?;
            let is_good = self.is_good(known, looks());
            known.is_good.store(is_good, Ordering::Release);
            is_good.then_some(known.stamp)
        })
    }

    fn is_good(&self, known: &Known, looks: Option<Looks>) -> bool {
        looks == Some(known.looks) && known.looks.modified.max(known.looks.changed) < self.known_at - TICK
    }

    /// Makes no more of them: nothing is kept of this run.
    pub fn rest(&self) {
        self.is_idle.store(true, Ordering::Relaxed);
    }

    /// Makes the stamp of what was read of a file, which looked so before it was.
    pub fn make(&self, path: &str, looks: Option<Looks>, bytes: &[u8]) -> Option<Stamp> {
        if self.is_idle.load(Ordering::Relaxed) {
            return None;
        }
        let stamp = Stamp::of(bytes);
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        let is_good = self.known.get(path).is_some_and(|known| {
            let is_good = known.stamp == stamp && self.is_good(known, looks);
            known.is_good.store(is_good, Ordering::Release);
            is_good
        });
        match is_good {
            true => _ = made.remove(path),
            false => _ = made.insert(path.into(), (looks, stamp)),
        }
        Some(stamp)
    }

    /// Whether this run made none that was not known.
    pub fn are_as_known(&self) -> bool {
        self.made.read().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// The stamps that this run made or found still good, of files that say enough of themselves.
    pub fn all(&self) -> BTreeMap<Arc<str>, (Looks, Stamp)> {
        let made = self.made.read().unwrap_or_else(PoisonError::into_inner);
        let made = made.iter().filter_map(|(path, (looks, stamp))| Some((path.clone(), ((*looks)?, *stamp))));
        let good = self.known.iter().filter(|(_, known)| known.is_good.load(Ordering::Acquire));
        good.map(|(path, known)| (path.clone(), (known.looks, known.stamp))).chain(made).collect()
    }
}

impl Looks {
    /// What a file says of itself. `None` where the system does not tell enough to trust it.
    #[cfg(unix)]
    pub fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        Some(Self {
            len: metadata.len(),
            modified: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
            changed: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
            inode: metadata.ino(),
        })
    }

    /// What a file says of itself. `None` where the system does not tell enough to trust it.
    #[cfg(not(unix))]
    pub fn of(_: &Metadata) -> Option<Self> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOKS: Looks = Looks { len: 3, modified: 10 * TICK, changed: 10 * TICK, inode: 1 };

    fn get(looks: Looks, known_at: i128) -> Option<Stamp> {
        Stamps::new([("a.md".into(), (LOOKS, Stamp::of(b"abc")))], known_at).get("a.md", || Some(looks))
    }

    #[test]
    fn a_file_that_looks_the_same_is_the_same() {
        assert_eq!(get(LOOKS, 20 * TICK), Some(Stamp::of(b"abc")));
    }

    #[test]
    fn a_file_that_looks_another_way_is_read_again() {
        for other in [
            Looks { len: 4, ..LOOKS },
            Looks { modified: 9 * TICK, ..LOOKS },
            Looks { changed: 11 * TICK, ..LOOKS },
            Looks { inode: 2, ..LOOKS },
        ] {
            assert_eq!(get(other, 20 * TICK), None);
        }
    }

    #[test]
    fn what_was_changed_within_a_tick_of_its_stamp_is_read_again() {
        assert_eq!(get(LOOKS, 11 * TICK), None);
        assert_eq!(get(LOOKS, 9 * TICK), None);
    }

    #[test]
    fn what_was_read_goes_before_what_was_known() {
        let stamps = Stamps::new([("a.md".into(), (LOOKS, Stamp::of(b"abc")))], 20 * TICK);
        let get = || stamps.get("a.md", || Some(LOOKS));
        assert_eq!((get(), stamps.are_as_known()), (Some(Stamp::of(b"abc")), true));
        stamps.make("a.md", Some(LOOKS), b"abd");
        assert_eq!((get(), stamps.are_as_known()), (Some(Stamp::of(b"abd")), false));
        assert_eq!(stamps.all()["a.md"], (LOOKS, Stamp::of(b"abd")));
        stamps.make("a.md", Some(LOOKS), b"abc");
        assert_eq!((get(), stamps.are_as_known()), (Some(Stamp::of(b"abc")), true));
        stamps.make("a.md", None, b"abc");
        assert!(
            !stamps.are_as_known() && stamps.all().is_empty(),
            "of a file that says too little of itself none is kept"
        );
    }
}
