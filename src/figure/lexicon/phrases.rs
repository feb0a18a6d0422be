//! Phrases of the tables, found by one of their words.

use super::{Entry, WordId};

/// Phrases with their meanings, found by one of their words; the longest first.
pub struct Phrases<T> {
    /// For each word of the lexicon its place among the groups, from one on; nought for a word without phrases.
    places: Vec<u16>,
    groups: Vec<Vec<(Box<[WordId]>, T)>>,
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new() -> Self {
        Self { places: Vec::new(), groups: Vec::new() }
    }

    pub(super) fn insert(&mut self, key: WordId, words: Vec<WordId>, meaning: T) {
        let idx = key.idx();
        if self.places.len() <= idx {
            self.places.resize(idx + 1, 0);
        }
        if self.places[idx] == 0 {
            self.groups.push(Vec::new());
            self.places[idx] = u16::try_from(self.groups.len()).expect("there are no more groups than words");
        }
        let phrases = &mut self.groups[usize::from(self.places[idx]) - 1];
        let at = phrases.partition_point(|(other, _)| other.len() >= words.len());
        phrases.insert(at, (words.into(), meaning));
    }

    /// The phrases that begin (or end) with this word.
    pub fn with(&self, key: &Entry) -> impl Iterator<Item = (&[WordId], T)> {
        let place = self.places.get(key.id.idx()).map_or(0, |place| usize::from(*place));
        let phrases = place.checked_sub(1).map_or(&[][..], |place| &self.groups[place]);
        phrases.iter().map(|(words, meaning)| (&**words, *meaning))
    }
}
