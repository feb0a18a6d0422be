//! The lexicon: the tables of all languages, indexed for reading.

mod build;
mod entry;
mod joined;
mod phrases;

use std::sync::LazyLock;

pub use entry::{Entry, Role};
pub use phrases::Phrases;

use super::mention::Hedge;
use super::token::WordBuffer;
use super::unit::SymbolId;

/// A word of the lexicon; [`WordId::UNKNOWN`] is none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u16);

impl WordId {
    /// A word that no table knows.
    pub const UNKNOWN: Self = Self(0);

    /// Whether some table knows it.
    pub fn is_known(self) -> bool {
        self != Self::UNKNOWN
    }
}

/// The longest word of the tables, in bytes; longer ones need not be looked up.
pub const MAX_WORD: usize = 48;

/// Words that can be written onto others.
type Joinable = Vec<(Box<str>, WordId)>;

/// The tables of all languages, indexed for reading.
pub struct Lexicon {
    /// Where words stand, by their hash: open addressing, a power of two and never full.
    slots: Vec<WordId>,
    /// The words, by their ids.
    words: Vec<Box<str>>,
    entries: Vec<Entry>,
    /// Words that are written onto others, by their first letter; longer ones first.
    joinable: Vec<(char, Joinable)>,
    /// Hedges before a number, by their last word.
    pub hedges: Phrases<Hedge>,
    /// Hedges behind a number, by their first word.
    pub trailing_hedges: Phrases<Hedge>,
    /// Names of units, by the first word.
    pub units: Phrases<SymbolId>,
    /// What belongs to a unit and stands behind it, by the first word.
    pub unit_tails: Phrases<()>,
    /// What stands between a number and the time it is per, by the first word; and whether it means nothing else.
    pub per_time: Phrases<bool>,
    /// What stands between a number and anything it is per, by the first word.
    pub per: Phrases<()>,
    /// What stands between growth and its number, by the last word.
    pub growth_links: Phrases<()>,
    /// What stands before a range, by the last word, with the word between its ends.
    pub ranges: Phrases<WordId>,
    /// What stands between a value and its tolerance, by the first word.
    pub tolerances: Phrases<()>,
    /// What stands between the numbers of a ratio, by the first word.
    pub ratios: Phrases<()>,
    /// What makes the number before it a time of day, as it is written.
    pub clock_suffixes: Vec<&'static str>,
}

/// The lexicon of every language, made once.
pub static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);

/// FNV-1a, eight bytes at a time: the words are short and the tables are ours, so nothing is gained by a keyed hash.
pub fn word_hash(folded: &[u8]) -> u64 {
    let mix = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let mut chunks = folded.chunks_exact(8);
    let mut hash = folded.len() as u64;
    for chunk in &mut chunks {
        hash = mix(hash, u64::from_le_bytes(chunk.try_into().expect("eight bytes")));
    }
    let tail = chunks.remainder().iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    mix(hash, tail)
}

impl Lexicon {
    /// The id of a folded word.
    #[cfg(test)]
    pub fn id(&self, folded: &str) -> WordId {
        self.find(folded, word_hash(folded.as_bytes())).0
    }

    /// The id of the word that is being read.
    pub fn id_of(&self, word: &WordBuffer) -> WordId {
        word.folded().map_or(WordId::UNKNOWN, |folded| self.find(folded, word.hash()).0)
    }

    /// The id of a word, and the slot where it stands or would stand.
    fn find(&self, folded: &str, hash: u64) -> (WordId, usize) {
        let mask = self.slots.len() - 1;
        let mut slot = (hash >> 32) as usize & mask;
        loop {
            let id = self.slots[slot];
            if id == WordId::UNKNOWN || *self.words[usize::from(id.0)] == *folded {
                return (id, slot);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// What is known of a word.
    pub fn entry(&self, id: WordId) -> &Entry {
        &self.entries[usize::from(id.0)]
    }

    /// Words that may be written onto others and begin with the same letter.
    pub fn joinable(&self, folded: &str) -> &[(Box<str>, WordId)] {
        let Some(first) = folded.chars().next() else { return &[] };
        match self.joinable.binary_search_by_key(&first, |(letter, _)| *letter) {
            Ok(idx) => &self.joinable[idx].1,
            Err(_) => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_again_and_others_are_not() {
        for (id, word) in LEXICON.words.iter().enumerate().skip(1) {
            assert_eq!(usize::from(LEXICON.id(word).0), id, "{word}");
        }
        assert_eq!(LEXICON.id("zyzzyva"), WordId::UNKNOWN);
    }

    #[test]
    fn the_longest_phrase_comes_first() {
        let than = LEXICON.id("than");
        let lengths: Vec<usize> = LEXICON.hedges.with(than).map(|(words, _)| words.len()).collect();
        assert!(lengths.is_sorted_by(|a, b| a >= b) && lengths.len() > 3);
    }
}
