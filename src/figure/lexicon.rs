//! The lexicon: the tables of all languages, indexed for reading.

mod build;
mod entry;
mod index;
mod joined;
mod phrases;

use std::sync::LazyLock;

pub use entry::{Entry, Role};
pub use index::MAX_WORD;
pub use phrases::Phrases;

use self::index::Index;
use super::mention::Hedge;
use super::unit::SymbolId;

/// A word of the lexicon; [`WordId::UNKNOWN`] is none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u16);

impl WordId {
    /// A word that no table knows.
    pub const UNKNOWN: Self = Self(0);

    fn idx(self) -> usize {
        usize::from(self.0)
    }

    /// Whether some table knows it.
    pub fn is_known(self) -> bool {
        self != Self::UNKNOWN
    }
}

/// What a word is.
pub enum Found {
    /// One word, known or not.
    Word(WordId),
    /// Several number words that are written together.
    Parts(Vec<WordId>),
}

/// Words that can be written onto others.
type Joinable = Vec<(Box<str>, WordId)>;

/// The tables of all languages, indexed for reading.
pub struct Lexicon {
    index: Index,
    entries: Vec<Entry>,
    /// Which words begin a figure: asked of every word, and small enough to stay at hand.
    begins: Vec<bool>,
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

impl Lexicon {
    /// The id of a word of Latin letters without accents.
    pub fn find_latin(&self, letters: &[u8]) -> WordId {
        self.index.find_latin(letters)
    }

    /// What a folded word is.
    pub fn look_up(&self, folded: &str) -> Found {
        let id = self.index.find(folded);
        match if id.is_known() { None } else { self.split(folded) } {
            Some(parts) => Found::Parts(parts),
            None => Found::Word(id),
        }
    }

    /// Whether a figure may begin with a word.
    pub fn begins(&self, id: WordId) -> bool {
        self.begins[id.idx()]
    }

    /// What is known of a word.
    pub fn entry(&self, id: WordId) -> &Entry {
        &self.entries[id.idx()]
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

    impl Lexicon {
        /// The id of a folded word.
        pub(super) fn id(&self, folded: &str) -> WordId {
            self.index.find(folded)
        }
    }

    #[test]
    fn every_word_is_found_again() {
        for id in (1..LEXICON.entries.len()).map(|idx| WordId(idx as u16)) {
            assert_eq!(LEXICON.id(LEXICON.index.word(id)), id);
        }
    }

    #[test]
    fn the_longest_phrase_comes_first() {
        let than = LEXICON.id("than");
        let lengths: Vec<usize> = LEXICON.hedges.with(than).map(|(words, _)| words.len()).collect();
        assert!(lengths.is_sorted_by(|a, b| a >= b) && lengths.len() > 3);
    }
}
