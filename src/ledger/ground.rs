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
mod masked;
mod moved;
mod negation;
mod pieces;
mod places;
mod reading;
mod searchable;
#[cfg(test)]
mod tests;

use crate::claim::Quote;
use crate::figure::Mention;
use crate::source::Span;
use crate::source::folded::Markup;

use context::Context;
use fill::Filled;
use pieces::Pieces;

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
    let search = Search { text, wanted, context: Context::new(wanted) };
    let mut nearest = None;
    for stage in [Search::as_words, Search::as_marked_up, Search::as_repaired] {
        let found = stage(&search);
        if let Some(grounding) = decide(found.fitting) {
            return grounding;
        }
        nearest = nearest.or(found.elsewhere);
    }
    moved::ground(&search, nearest)
}

/// A search under way.
struct Search<'a> {
    text: &'a Searchable,
    wanted: &'a Wanted<'a>,
    context: Context,
}

/// What one way of searching found.
#[derive(Default)]
struct Stage {
    fitting: Vec<Filled>,
    /// A place where the words stand, but not between prefix and suffix.
    elsewhere: Option<Span>,
}

impl Search<'_> {
    fn as_words(&self) -> Stage {
        self.stage(&Pieces::new(self.wanted.quote, Markup::Plain), layout::folded)
    }

    /// A quote may have been copied together with the marks of its source.
    fn as_marked_up(&self) -> Stage {
        if self.text.source().marks().is_empty() {
            return Stage::default();
        }
        let markup = Markup::of_path(&self.text.source().path);
        self.stage(&Pieces::new(self.wanted.quote, markup), layout::folded)
    }

    fn as_repaired(&self) -> Stage {
        self.stage(&Pieces::new(self.wanted.quote, Markup::Plain), layout::repaired)
    }

    fn stage(&self, pieces: &Pieces, find: Find) -> Stage {
        let mut stage = Stage::default();
        let quoted = fill::Quoted::new(pieces, &reading::manner_of(self.text.source(), self.wanted.light));
        for layout in find(self.text, pieces, self.context.n_bytes()) {
            let Some(filled) = fill::fill(self.text.source(), &quoted, &layout, self.wanted.light) else { continue };
            if self.context.fits(&layout.copy, filled.before, filled.after) {
                stage.fitting.push(filled);
            } else {
                stage.elsewhere.get_or_insert(filled.hit.span);
            }
        }
        stage
    }
}

/// A way to find the places of a quote.
type Find = for<'a> fn(&'a Searchable, &'a Pieces, usize) -> layout::Layouts<'a>;

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
