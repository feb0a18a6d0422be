//! Read figures: a value of structured data, the figure of a pattern in code, a cell of a table. Each way has a file of its
//! own; what a value becomes is said here, once.

mod cell;
mod path;
mod pattern;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::locate::Located;
use crate::claim::{Point, Read};
use crate::figure::Mention;
use crate::source::Place;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, read: &Read) {
    match &read.point {
        Point::Path { at, pattern } => path::gather(gathering, idx, read, at, pattern.as_ref()),
        Point::Pattern(pattern) => pattern::gather(gathering, idx, read, pattern),
        Point::Cell(cell) => cell::gather(gathering, idx, read, cell),
    }
}

/// Notes a value that was read. The place is the number with its hedge and unit, as its source writes them.
fn see(gathering: &mut Gathering<'_, '_>, idx: usize, located: &Located, place: Place, mention: Mention) {
    gathering.covered.push(place.clone());
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    let sight = if gathering.is_text(idx) { Sight::Text } else { Sight::Value(mention) };
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: Vec::new() });
}

/// Notes the words of a quantity that has no figures.
fn see_words(gathering: &mut Gathering<'_, '_>, idx: usize, located: &Located, place: Place) {
    gathering.covered.push(place.clone());
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    gathering.sightings.push(Sighting { claim: idx, place, sight: Sight::Text, facets, notes: Vec::new() });
}
