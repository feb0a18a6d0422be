//! How long the disk was asked, for those who want to know where the time went.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long the disk was asked for what, on all threads together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spent {
    /// Looking for names.
    pub walking: Duration,
    /// How often names were looked for.
    pub n_searches: u64,
    /// Reading files whole.
    pub reading: Duration,
    /// How many were read.
    pub n_reads: u64,
}

/// The same while it is counted, in nanoseconds.
#[derive(Debug, Default)]
pub struct Spending {
    walking: Counter,
    reading: Counter,
}

#[derive(Debug, Default)]
struct Counter {
    nanos: AtomicU64,
    n: AtomicU64,
}

impl Spending {
    /// Looks for names, and counts the time.
    pub fn walking<T>(&self, walk: impl FnOnce() -> T) -> T {
        self.walking.count(walk)
    }

    /// Reads a file, and counts the time.
    pub fn reading<T>(&self, read: impl FnOnce() -> T) -> T {
        self.reading.count(read)
    }

    /// What was spent so far.
    pub fn spent(&self) -> Spent {
        let ((walking, n_searches), (reading, n_reads)) = (self.walking.so_far(), self.reading.so_far());
        Spent { walking, n_searches, reading, n_reads }
    }
}

impl Counter {
    fn count<T>(&self, work: impl FnOnce() -> T) -> T {
        let began = Instant::now();
        let done = work();
        self.nanos.fetch_add(u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
        self.n.fetch_add(1, Ordering::Relaxed);
        done
    }

    fn so_far(&self) -> (Duration, u64) {
        (Duration::from_nanos(self.nanos.load(Ordering::Relaxed)), self.n.load(Ordering::Relaxed))
    }
}
