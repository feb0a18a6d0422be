//! Phrases of the tables, found by one of their words.

use super::{Entry, WordId};

/// Phrases with their meanings, found by one of their words; the longest first.
pub struct Phrases<T> {
    by_word: Vec<Vec<(Box<[WordId]>, T)>>,
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new() -> Self {
        Self { by_word: Vec::new() }
    }

    pub(super) fn insert(&mut self, key: WordId, words: Vec<WordId>, meaning: T) {
        let idx = key.idx();
        if self.by_word.len() <= idx {
            self.by_word.resize_with(idx + 1, Vec::new);
        }
        let phrases = &mut self.by_word[idx];
        let at = phrases.partition_point(|(other, _)| other.len() >= words.len());
        phrases.insert(at, (words.into(), meaning));
    }

    /// The phrases that begin (or end) with this word.
    pub fn with(&self, key: &Entry) -> impl Iterator<Item = (&[WordId], T)> {
        let phrases = self.by_word.get(key.id.idx()).map_or(&[][..], Vec::as_slice);
        phrases.iter().map(|(words, meaning)| (&**words, *meaning))
    }
}
