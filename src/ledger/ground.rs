//! Grounding: which place of a source a quote stands at, and which figures stand there (docs/semantics.md, 6).
//!
//! The words are looked for as they are, then folded, then after repair of extracted text, and at last nearly
//! (`moved`). Figures are never part of what may differ.

mod aside;
mod context;
mod copy;
mod fill;
mod holes;
mod layout;
mod long;
mod masked;
mod moved;
mod negation;
mod parts;
mod pieces;
mod places;
mod reading;
mod searchable;
mod windows;
#[cfg(test)]
mod tests;

use crate::claim::Quote;
use crate::figure::Mention;
use crate::source::folded::Markup;
use crate::source::{Source, Span};

use context::Context;
use fill::Filled;
use layout::Layouts;
use pieces::Pieces;

pub use long::{ground_all, standing};
pub use reading::{Light, MOST_MENTIONS, each_in, manner_of, mentions_in, phrase_in, scan_in, window};
pub use searchable::Searchable;

/// A quote, and what helps to find it.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The quote.
    pub quote: &'a Quote,
    /// Words that must stand directly before it.
    pub prefix: Option<&'a str>,
    /// Words that must stand directly behind it.
    pub suffix: Option<&'a str>,
    /// In what light its figures are read.
    pub light: Light<'a>,
}

/// Where a quote stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grounding {
    /// At one place, its figures as they are quoted.
    Found(Hit),
    /// At one place that was reworded, with the same figures.
    Moved(Hit),
    /// At one place, perhaps reworded, where another figure stands.
    Changed {
        /// The place.
        hit: Hit,
        /// The figures that differ.
        pairs: Vec<Pair>,
    },
    /// At several places, and nothing decides. They are in order.
    Ambiguous(Vec<Hit>),
    /// Nowhere.
    Missing {
        /// What comes nearest, if anything comes near.
        nearest: Option<Span>,
    },
}

/// A place where a quote stands. Spans are bytes of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The words, from the first to the last, with the figures of holes at their edges.
    pub span: Span,
    /// How they were found.
    pub how: How,
    /// What stands in each hole, in the order of the quote.
    pub holes: Vec<Filling>,
    /// The figures of these words, hedges and units included even where they stand outside of them.
    pub mentions: Vec<Mention>,
}

/// How a quote was found, from the surest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// Byte by byte.
    Exact,
    /// With differences of typing left out.
    Folded,
    /// With damage of extracted text repaired.
    Repaired,
    /// With a few letters changed.
    Moved,
}

/// What stands in the place of a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling {
    /// One figure.
    Figure(Mention),
    /// Words that hold no figure, or hold one only among others. At an edge of the quote it is the next word, empty where
    /// the text ends.
    Words(Span),
    /// More figures than holes.
    Several(Vec<Mention>),
}

/// Two figures that ought to be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// In the joined words of the quote, holes left out (as `Quote::marked`).
    pub quoted: Span,
    /// In the source.
    pub found: Span,
}

/// Finds a quote in a source.
pub fn ground(text: &Searchable, wanted: &Wanted<'_>) -> Grounding {
    let mut search = Search::new(text.source(), wanted);
    for way in search.ways() {
        let pieces = way.pieces(search.wanted);
        if let Some(grounding) = search.look(&pieces, layout::whole(text, &pieces, way.how)) {
            return grounding;
        }
    }
    moved::ground(&search, text)
}

/// A search under way.
struct Search<'a> {
    source: &'a Source,
    wanted: &'a Wanted<'a>,
    context: Context,
    /// A place where the words stand, but not between prefix and suffix.
    elsewhere: Option<Span>,
}

/// A way to find the words of a quote as they stand.
#[derive(Clone, Copy)]
struct Way {
    markup: Markup,
    how: How,
}

impl Way {
    fn pieces(self, wanted: &Wanted<'_>) -> Pieces {
        Pieces::new(wanted.quote, self.markup)
    }
}

impl<'a> Search<'a> {
    fn new(source: &'a Source, wanted: &'a Wanted<'a>) -> Self {
        Self { source, wanted, context: Context::new(wanted), elsewhere: None }
    }

    /// The ways to find it, the surest first.
    fn ways(&self) -> Vec<Way> {
        let mut ways = vec![Way { markup: Markup::Plain, how: How::Folded }];
        // A quote may have been copied together with the marks of its source.
        if !self.source.marks().is_empty() {
            ways.push(Way { markup: Markup::of_path(&self.source.path), how: How::Folded });
        }
        ways.push(Way { markup: Markup::Plain, how: How::Repaired });
        ways
    }

    /// What comes of the places where the pieces stand.
    fn look(&mut self, pieces: &Pieces, layouts: Layouts<'_>) -> Option<Grounding> {
        let mut fitting = Vec::new();
        let mut elsewhere = None;
        let quoted = fill::Quoted::new(pieces, &reading::manner_of(self.source, self.wanted.light));
        for layout in layouts {
            let Some(filled) = fill::fill(self.source, &quoted, &layout, self.wanted.light) else { continue };
            if self.context.fits(&layout.copy, filled.before, filled.after) {
                fitting.push(filled);
            } else {
                elsewhere.get_or_insert(filled.hit.span);
            }
        }
        self.elsewhere = self.elsewhere.or(elsewhere);
        decide(fitting)
    }
}

/// The best place, when there is one best place.
fn decide(mut found: Vec<Filled>) -> Option<Grounding> {
    let best = found.iter().map(|filled| filled.rank).min()?;
    found.retain(|filled| filled.rank == best);
    let mut hits: Vec<Hit> = found.into_iter().map(|filled| filled.hit).collect();
    hits.dedup_by_key(|hit| hit.span);
    if hits.len() > 1 {
        return Some(Grounding::Ambiguous(hits));
    }
    hits.pop().map(Grounding::Found)
}
