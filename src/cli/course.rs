//! The course of a run: how long each of its stages took (`-v`), and on a terminal a line that says what it is at when that takes
//! more than a second.

use std::io::{self, IsTerminal};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::disk::Spent;
use super::output;

/// A run that is over before then says nothing of its course.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is drawn.
const BEAT: Duration = Duration::from_millis(200);

/// The course of a run.
pub struct Course {
    laps: Vec<Lap>,
    progress: Option<Progress>,
}

/// A stage, and when it began.
struct Lap {
    stage: &'static str,
    began: Instant,
}

impl Course {
    /// Begins a run.
    pub fn begin(stage: &'static str) -> Self {
        let mut course = Self { laps: Vec::new(), progress: Progress::start() };
        course.enter(stage);
        course
    }

    /// Goes on to the next stage.
    pub fn enter(&mut self, stage: &'static str) {
        self.laps.push(Lap { stage, began: Instant::now() });
        if let Some(progress) = &self.progress {
            progress.says(stage);
        }
    }

    /// Takes the line away: what follows is written.
    pub fn clear(&mut self) {
        self.progress = None;
    }

    /// Where the time went, stage by stage; walking and reading are parts of the others, on all threads together.
    pub fn report(&self, spent: Spent) -> String {
        let now = Instant::now();
        let ends = self.laps.iter().skip(1).map(|lap| lap.began).chain([now]);
        let laps = self.laps.iter().zip(ends).map(|(lap, end)| (lap.stage, end - lap.began));
        let whole = self.laps.first().map_or(Duration::ZERO, |first| now - first.began);
        let mut lines: Vec<String> = laps.map(|(stage, time)| line(stage, time, "")).collect();
        lines.push(line("all", whole, ""));
        lines.push(line("walking", spent.walking, &format!("{} searches, inside the others", spent.n_searches)));
        lines.push(line("reading", spent.reading, &format!("{} files, inside the others", spent.n_reads)));
        lines.concat()
    }
}

fn line(stage: &str, time: Duration, what: &str) -> String {
    let micros = time.as_micros();
    let line = format!("{stage:10} {:>6}.{:01} ms  {what}", micros / 1_000, micros / 100 % 10);
    format!("{}\n", line.trim_end())
}

/// The line on a terminal.
struct Progress {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    said: Mutex<Said>,
    changed: Condvar,
}

#[derive(Default)]
struct Said {
    stage: &'static str,
    is_over: bool,
}

impl Progress {
    /// Starts it, where somebody can see it.
    fn start() -> Option<Self> {
        let is_dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        (io::stderr().is_terminal() && !is_dumb)
            .then(|| Self::draw_on(PATIENCE, |line| output::complain(|err| write!(err, "{line}"))))
    }

    fn draw_on(patience: Duration, draw: impl Fn(&str) + Send + 'static) -> Self {
        let shared = Arc::new(Shared::default());
        let seen = Arc::clone(&shared);
        let thread = thread::spawn(move || run(&seen, patience, draw));
        Self { shared, thread: Some(thread) }
    }

    fn says(&self, stage: &'static str) {
        lock(&self.shared).stage = stage;
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        lock(&self.shared).is_over = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // It draws and ends; what it could fail at is drawing.
            let _ = thread.join();
        }
    }
}

fn run(shared: &Shared, patience: Duration, draw: impl Fn(&str)) {
    let began = Instant::now();
    let (mut wait, mut is_drawn) = (patience, false);
    loop {
        let said = lock(shared);
        let waited = shared.changed.wait_timeout_while(said, wait, |said| !said.is_over);
        let (said, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if said.is_over {
            break;
        }
        draw(&format!("\r\u{1b}[2Kcounterclaim: {} ({} s)", said.stage, began.elapsed().as_secs()));
        (wait, is_drawn) = (BEAT, true);
    }
    if is_drawn {
        draw("\r\u{1b}[2K");
    }
}

fn lock(shared: &Shared) -> MutexGuard<'_, Said> {
    shared.said.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn the_line_is_drawn_when_patience_ends_and_is_gone_at_the_end() {
        let (drawn, lines) = channel();
        let progress =
            Progress::draw_on(Duration::ZERO, move |line| drawn.send(line.to_owned()).expect("somebody looks"));
        progress.says("grounding");
        let first = lines.recv().expect("it is drawn");
        assert!(first.starts_with("\r\u{1b}[2Kcounterclaim: "), "{first:?}");
        drop(progress);
        assert_eq!(lines.iter().last().as_deref(), Some("\r\u{1b}[2K"));
    }

    #[test]
    fn a_run_that_is_soon_over_draws_nothing() {
        let (drawn, lines) = channel();
        drop(Progress::draw_on(Duration::from_secs(600), move |line| {
            drawn.send(line.to_owned()).expect("somebody looks")
        }));
        assert_eq!(lines.iter().count(), 0);
    }
}
