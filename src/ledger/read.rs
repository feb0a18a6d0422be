//! Read figures: a value of structured data, the figure of a pattern in code, a cell of a table. Each way has a file of its
//! own; what a value becomes is said here, once.

mod cell;
mod path;
mod pattern;
mod record;
mod value;
mod versions;

#[cfg(test)]
mod tests;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::locate::Located;
use super::passes::Wish;
use super::trouble::Snag;
use crate::claim::{Point, Read, Text};
use crate::figure::Mention;
use crate::source::{Place, Source};
use crate::structure::tree::Node;

pub use pattern::{Pattern, spaced};
pub use record::Fitting;

/// What a claim that reads a value asks of a data file.
pub fn wish<'a>(gathering: &mut Gathering<'a, '_>, idx: usize, read: &'a Read, path: &str) -> Option<Wish<'a>> {
    let Point::Cell(cell) = &read.point else { return None };
    record::wish(gathering, idx, cell, path)
}

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, read: &Read) {
    match &read.point {
        Point::Path { at, pattern } => path::gather(gathering, idx, read, at, pattern.as_ref()),
        Point::Pattern(pattern) => pattern::gather(gathering, idx, read, pattern),
        Point::Cell(cell) => cell::gather(gathering, idx, read, cell),
    }
}

pub(super) use path::{Absent, document, nodes};

/// Notes a value that was read. The place is the number with its hedge and unit, as its source writes them.
fn see(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    located: &Located,
    place: Place,
    sight: Sight,
    note: Option<String>,
) {
    gathering.covered.push(place.clone());
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    let sight = if gathering.is_text(idx) { Sight::Text } else { sight };
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: note.into_iter().collect() });
}

/// What one of the texts of a source says.
enum Found {
    /// Values, or troubles that are told.
    Something,
    /// Nothing; the trouble to tell where that is not enough.
    Nothing(Snag),
}

/// Reads every text of a claim's sources. Of those that one glob fits, one with the value is enough, unless every source
/// must have it.
fn each_source(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    read: &Read,
    mut find: impl FnMut(&mut Gathering<'_, '_>, &Located, &Text) -> Found,
) {
    for text in &read.sources {
        let mut missing = Vec::new();
        let located = gathering.locate(idx, std::slice::from_ref(text));
        for located in &located {
            if let Found::Nothing(snag) = find(gathering, located, text) {
                missing.push(snag);
            }
        }
        if read.every_source || missing.len() == located.len() {
            let n_told = if read.every_source { missing.len() } else { 1 };
            missing.into_iter().take(n_told).for_each(|snag| gathering.trouble(idx, snag));
        }
    }
}

/// A value of structured data, with what its text says.
struct Written<'a> {
    source: &'a std::sync::Arc<Source>,
    node: &'a Node,
    words: &'a str,
}

impl Written<'_> {
    /// The place of a part of the words; where escapes hide it, it is the whole value.
    fn place(&self, part: crate::source::Span) -> Place {
        let is_plain = self.node.span.of(&self.source.text) == self.words;
        let span = if is_plain { part.shifted(self.node.span.start) } else { self.node.span };
        Place { source: std::sync::Arc::clone(self.source), span }
    }

    /// A mention of the words as a mention of the source.
    fn mention(&self, mention: &Mention) -> Mention {
        let place = |span| self.place(span).span;
        Mention { span: place(mention.span), number: place(mention.number), ..mention.clone() }
    }
}

/// Notes the words of a quantity that has no figures.
fn see_words(gathering: &mut Gathering<'_, '_>, idx: usize, located: &Located, place: Place) {
    gathering.covered.push(place.clone());
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    gathering.sightings.push(Sighting { claim: idx, place, sight: Sight::Text, facets, notes: Vec::new() });
}
