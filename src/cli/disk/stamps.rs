//! Stamps of files on disk. A file that says the same of itself as when its stamp was made is not read again for it, as git
//! does it with its index.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::source::Stamp;

/// The stamps of a run: those of an earlier run, and those that this one makes.
#[derive(Default)]
pub struct Stamps {
    known: BTreeMap<String, (Looks, Stamp)>,
    /// When those were made, in nanoseconds.
    known_at: i128,
    made: Mutex<BTreeMap<String, (Option<Looks>, Stamp)>>,
    /// Whether nobody will ask for them.
    is_idle: AtomicBool,
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
    pub fn new(known: BTreeMap<String, (Looks, Stamp)>, known_at: i128) -> Self {
        Self { known, known_at, ..Self::default() }
    }

    /// The stamp that this run made for a file, or found still good: within one run a file is taken to stay as it is.
    pub fn made_for(&self, path: &str) -> Option<Stamp> {
        self.made().get(path).map(|(_, stamp)| *stamp)
    }

    /// The stamp that an earlier run made for a file that looks as it did then; nobody looks at one that has none.
    pub fn get(&self, path: &str, looks: impl FnOnce() -> Option<Looks>) -> Option<Stamp> {
        let (made_of, stamp) = self.known.get(path)?;
        let looks = looks()?;
        let is_same = *made_of == looks && self.is_settled(&looks);
        is_same.then(|| self.put(path, Some(looks), *stamp))
    }

    fn is_settled(&self, looks: &Looks) -> bool {
        looks.modified.max(looks.changed) < self.known_at - TICK
    }

    /// Makes no more of them: nothing is kept of this run.
    pub fn rest(&self) {
        self.is_idle.store(true, Ordering::Relaxed);
    }

    /// Keeps the stamp of what was read of a file, which looked so before.
    pub fn make(&self, path: &str, looks: Option<Looks>, bytes: &[u8]) {
        if !self.is_idle.load(Ordering::Relaxed) {
            self.put(path, looks, Stamp::of(bytes));
        }
    }

    /// Keeps the stamp of a file that looked so before it was read.
    pub fn put(&self, path: &str, looks: Option<Looks>, stamp: Stamp) -> Stamp {
        self.made().insert(path.to_owned(), (looks, stamp));
        stamp
    }

    /// Whether this run made no stamp that was not known.
    pub fn are_as_known(&self) -> bool {
        let made = self.made();
        let is_known = |path: &String, looks: &Option<Looks>| {
            self.known.get(path).is_some_and(|(known, _)| Some(*known) == *looks && self.is_settled(known))
        };
        made.len() == self.known.len() && made.iter().all(|(path, (looks, _))| is_known(path, looks))
    }

    /// The stamps that this run made or found still good, of files that say enough of themselves.
    pub fn all(&self) -> BTreeMap<String, (Looks, Stamp)> {
        let made = self.made();
        made.iter().filter_map(|(path, (looks, stamp))| Some((path.clone(), ((*looks)?, *stamp)))).collect()
    }

    fn made(&self) -> MutexGuard<'_, BTreeMap<String, (Option<Looks>, Stamp)>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
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
        let known = BTreeMap::from([("a.md".to_owned(), (LOOKS, Stamp::of(b"abc")))]);
        Stamps::new(known, known_at).get("a.md", || Some(looks))
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
}
