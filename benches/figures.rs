//! How fast figures are read, in megabytes for each second of processor time, and how much longer than prose it takes to read
//! what nobody writes.
//!
//! What is wanted: 60 MB/s of English, 30 of Persian, 15 of Chinese and Japanese; hostile rows no more than 3 times as long
//! per byte as prose of the same language.
#![allow(missing_docs, clippy::float_arithmetic, clippy::print_stdout)]

mod shared;

use std::fs;
use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use counterclaim::figure::scan::{self, Found};
use counterclaim::source::Span;
use shared::corpora::{Corpus, Sort, hostile, prose};

const PROSE: usize = 2 << 20;
const HOSTILE: usize = 1 << 20;
/// Each text is read so often; the fastest counts.
const RUNS: usize = 5;

fn main() {
    // Run as a test, without the flag that `cargo bench` passes, it only has to work.
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let (n_prose, n_hostile, n_runs) = if is_bench { (PROSE, HOSTILE, RUNS) } else { (1 << 12, 1 << 12, 1) };
    // Words on the command line choose the rows: `cargo bench --bench figures -- zh hedges`. Prose is read for comparison.
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_chosen =
        |corpus: &Corpus| chosen.is_empty() || chosen.iter().any(|word| corpus.name.contains(word.as_str()));
    let prose: Vec<Measured> = prose(n_prose).map(|corpus| Measured::new(corpus, n_runs)).collect();
    println!("{:<20} {:>8} {:>9} {:>9}", "prose", "MB/s", "figures", "masked");
    for read in prose.iter().filter(|read| is_chosen(&read.corpus)) {
        println!("{:<20} {:>8.1} {:>9} {:>9}", read.corpus.name, read.speed(), read.n_figures, read.n_masked);
    }
    println!("\n{:<20} {:>8} {:>18} {:>18}", "hostile", "MB/s", "times few numbers", "times many numbers");
    for read in hostile(n_hostile).filter(is_chosen).map(|corpus| Measured::new(corpus, n_runs)) {
        let times = |sort| {
            let is_like = |prose: &&Measured| prose.corpus.sort == sort && prose.corpus.lang == read.corpus.lang;
            prose.iter().find(is_like).expect("rows are held against prose that is read").speed() / read.speed()
        };
        let (few, many) = (times(Sort::Few), times(Sort::Many));
        println!("{:<20} {:>8.1} {few:>18.2} {many:>18.2}", read.corpus.name, read.speed());
    }
}

/// A corpus and what reading it came to.
struct Measured {
    corpus: Corpus,
    n_figures: usize,
    n_masked: usize,
    seconds: f64,
}

impl Measured {
    fn new(corpus: Corpus, n_runs: usize) -> Self {
        let whole = Span::new(0, corpus.text.len());
        let mut read = Self { corpus, n_figures: 0, n_masked: 0, seconds: f64::INFINITY };
        for _ in 0..n_runs {
            (read.n_figures, read.n_masked) = (0, 0);
            let start = Clock::now();
            scan::each(black_box(&read.corpus.text), whole, None, &mut |found| match found {
                Found::Figure(_) => read.n_figures += 1,
                Found::Masked(..) => read.n_masked += 1,
            });
            read.seconds = read.seconds.min(start.seconds());
        }
        read
    }

    fn speed(&self) -> f64 {
        self.corpus.text.len() as f64 / 1e6 / self.seconds
    }
}

/// The processor time of this thread where the system tells it, else the time that passes.
enum Clock {
    Processor(u64),
    Wall(Instant),
}

impl Clock {
    fn now() -> Self {
        processor_time().map_or_else(|| Self::Wall(Instant::now()), Self::Processor)
    }

    fn seconds(&self) -> f64 {
        match self {
            Self::Processor(start) => (processor_time().unwrap_or(*start) - start) as f64 / 1e9,
            Self::Wall(start) => start.elapsed().as_secs_f64(),
        }
    }
}

/// In nanoseconds. What a thread has used is written down when it rests.
fn processor_time() -> Option<u64> {
    thread::sleep(Duration::from_micros(1));
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}
