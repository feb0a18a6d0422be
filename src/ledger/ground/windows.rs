//! A long text with its figures masked, made a window at a time, and one pass over it for all quotes that are looked for nearly.
//! Of what has passed only the figures around the places that came near are kept; the words there are folded once more.

use std::collections::VecDeque;
use std::sync::Arc;

use super::copy::{Copy, Part};
use super::masked::Masked;
use super::moved::Nearby;
use super::reading::{Light, each_mention};
use crate::figure::Mention;
use crate::source::search::approximate::{Pattern, Place, Seekers};
use crate::source::{Source, Span};

/// How much of a text is masked at a time, in bytes; in tests so little that quotes reach over many windows.
const WINDOW: usize = if cfg!(test) { 16 } else { 16 << 10 };

/// What a pass over a text has found.
pub struct Pass<'a> {
    source: &'a Source,
    reaches: Vec<Reach>,
    near: Vec<Vec<Place>>,
    kept: Vec<Window>,
}

/// How much around a place is looked at more closely.
#[derive(Clone, Copy)]
pub struct Reach {
    /// How many symbols before its end.
    pub before: usize,
    /// How many behind it.
    pub behind: usize,
}

/// A window that has passed.
struct Window {
    /// In the text.
    span: Span,
    /// Which symbols of the text are in it.
    symbols: Span,
    mentions: Vec<Mention>,
    is_wanted: bool,
}

impl<'a> Pass<'a> {
    /// Passes over a text that is read in a light, with what will be looked at around the places of each pattern.
    pub fn over(source: &'a Source, light: Light<'_>, patterns: &[Pattern<'_>], reaches: Vec<Reach>) -> Self {
        let mut passing = Passing::new(patterns, reaches);
        let mut masking = Masking { source, at: 0, end: 0, mentions: Vec::new() };
        masking.end = masking.next_cut(WINDOW);
        each_mention(source, light, &mut |mention| {
            while masking.is_behind(&mention) {
                passing.window(masking.span(), masking.next());
            }
            masking.add(mention);
        });
        while masking.at < source.text.len() {
            passing.window(masking.span(), masking.next());
        }
        let Passing { seekers, reaches, recent, mut kept, .. } = passing;
        kept.extend(recent.into_iter().filter(|window| window.is_wanted));
        Self { source, reaches, near: seekers.end(), kept }
    }

    /// The places that come near to a pattern, the nearest first.
    pub fn near(&self, nth: usize) -> &[Place] {
        &self.near[nth]
    }

    /// What stands around one of those places.
    pub fn around(&self, nth: usize, place: Place) -> Nearby<'a> {
        let symbols = self.reaches[nth].around(place);
        let first = self.kept.partition_point(|window| window.symbols.end <= symbols.start);
        let behind = self.kept.partition_point(|window| window.symbols.start < symbols.end);
        let windows = &self.kept[first..behind.max(first)];
        let span = windows.iter().map(|window| window.span).reduce(Span::join).unwrap_or(Span::new(0, 0));
        let folded = self.source.folded_part(span);
        let mentions = windows.iter().flat_map(|window| window.mentions.iter().cloned()).collect();
        let masked = Arc::new(Masked::new(&folded, mentions));
        let first = windows.first().map_or(0, |window| window.symbols.start);
        Nearby { masked, copy: Copy::Part(Arc::new(Part::new(folded))), first }
    }
}

impl Reach {
    fn around(self, place: Place) -> Span {
        Span::new(place.end.saturating_sub(self.before), place.end + self.behind)
    }
}

/// The text in the making.
struct Masking<'a> {
    source: &'a Source,
    /// Where the next window begins and may end.
    at: usize,
    end: usize,
    /// Its figures.
    mentions: Vec<Mention>,
}

impl Masking<'_> {
    fn span(&self) -> Span {
        Span::new(self.at, self.end)
    }

    /// Whether a figure stands behind the next window, so that this is complete.
    fn is_behind(&self, mention: &Mention) -> bool {
        self.at < self.end && self.end <= mention.span.start
    }

    /// Adds a figure to the window, all of it.
    fn add(&mut self, mention: Mention) {
        if self.end < mention.span.end {
            self.end = self.next_cut(mention.span.end - self.at);
        }
        self.mentions.push(mention);
    }

    fn next(&mut self) -> Masked {
        let folded = self.source.folded_part(self.span());
        self.at = self.end;
        self.end = self.next_cut(WINDOW);
        Masked::new(&folded, std::mem::take(&mut self.mentions))
    }

    /// Words and numbers are masked as a whole.
    fn next_cut(&self, n_bytes: usize) -> usize {
        self.source.marks().cut_between_words(&self.source.text, self.at + n_bytes)
    }
}

/// A pass under way.
struct Passing {
    seekers: Seekers,
    reaches: Vec<Reach>,
    longest_before: usize,
    /// How many symbols have passed.
    n_passed: usize,
    /// Windows up to this symbol are wanted.
    wanted_to: usize,
    /// The last windows, which may be wanted still.
    recent: VecDeque<Window>,
    kept: Vec<Window>,
}

impl Passing {
    fn new(patterns: &[Pattern<'_>], reaches: Vec<Reach>) -> Self {
        Self {
            seekers: Seekers::new(patterns),
            longest_before: reaches.iter().map(|reach| reach.before).max().unwrap_or(0),
            reaches,
            n_passed: 0,
            wanted_to: 0,
            recent: VecDeque::new(),
            kept: Vec::new(),
        }
    }

    fn window(&mut self, span: Span, masked: Masked) {
        let symbols = Span::new(self.n_passed, self.n_passed + masked.symbols.len());
        self.seekers.pass(&masked.symbols);
        self.n_passed = symbols.end;
        let is_wanted = symbols.start < self.wanted_to;
        self.recent.push_back(Window { span, symbols, mentions: masked.into_mentions(), is_wanted });
        for (nth, reach) in self.reaches.iter().enumerate() {
            for place in self.seekers.places_behind(nth, symbols.start) {
                let wanted = reach.around(place);
                let reached = self.recent.iter_mut().rev().take_while(|window| wanted.start < window.symbols.end);
                reached.for_each(|window| window.is_wanted = true);
                self.wanted_to = self.wanted_to.max(wanted.end);
            }
        }
        while self.recent.front().is_some_and(|window| window.symbols.end + self.longest_before <= self.n_passed) {
            self.kept.extend(self.recent.pop_front().filter(|window| window.is_wanted));
        }
    }
}
