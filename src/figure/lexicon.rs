//! Lexicons: the table of a language, indexed for reading. Each is made when a text first needs it.

mod build;
mod entry;
mod hash;
mod index;
mod initials;
mod joined;
mod latin;
mod phrases;
mod played;
mod role;
pub mod table;
mod unspaced;

use std::sync::{LazyLock, OnceLock};

pub use entry::Entry;
pub use index::{Index, MAX_WORD};
use initials::Initials;
pub use latin::Latin;
pub use role::{Role, Roles};

pub use table::Table;
use table::Tables;
pub use unspaced::Before;

use super::lang::{LANGUAGES, Language, Numeral, Spacing};

/// A word of a lexicon. Ids of two lexicons are never the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId {
    lang: u8,
    idx: u16,
}

impl WordId {
    fn idx(self) -> usize {
        usize::from(self.idx)
    }

    /// Whether the table of its language knows it.
    pub fn is_known(self) -> bool {
        self.idx != 0
    }
}

/// A language, by its place in [`LANGUAGES`].
pub type Lang = u8;

/// What a word is.
pub enum Found {
    /// One word, known or not.
    Word(&'static Entry),
    /// Several number words that are written together.
    Parts(Vec<WordId>),
}

/// Words that can be written onto others.
type Joinable = Vec<(Box<str>, WordId)>;

/// The table of a language, indexed for reading.
pub struct Lexicon {
    lang: Lang,
    index: Index,
    /// What is known of each word, by its number in the index; the first stands for the unknown one.
    entries: Vec<Entry>,
    /// Words that are written onto others.
    joinable: Initials,
    /// Words that are written onto the front of others; shorter ones first.
    proclitics: Joinable,
    /// Endings that units and scale words take on; longer ones first.
    endings: Joinable,
    /// Phrases, by one of their words.
    pub tables: Tables,
    infixes: Vec<Vec<Box<[WordId]>>>,
    /// What makes the number before it a time of day, as it is written.
    pub clock_suffixes: Vec<&'static str>,
}

/// What is known of a word that the table of a language does not know: its language.
pub fn unknown(lang: Lang) -> &'static Entry {
    static UNKNOWN: LazyLock<Vec<Entry>> =
        LazyLock::new(|| (0..).take(LANGUAGES.len()).map(|lang| Entry::new(WordId { lang, idx: 0 })).collect());
    &UNKNOWN[usize::from(lang)]
}

/// What stands between the ends of an opened range: one phrase or another.
#[derive(Clone, Copy, Debug)]
pub struct Infix(usize);

static LEXICONS: [OnceLock<Lexicon>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

impl Lexicon {
    /// The lexicon of a language.
    pub fn of(lang: Lang) -> &'static Self {
        LEXICONS[usize::from(lang)].get_or_init(|| Self::build(lang))
    }

    /// Its language.
    pub fn language(&self) -> &'static Language {
        LANGUAGES[usize::from(self.lang)]
    }

    /// The phrases between the ends of a range.
    pub fn infixes(&self, infix: Infix) -> &[Box<[WordId]>] {
        self.infixes.get(infix.0).map_or(&[], Vec::as_slice)
    }

    /// What is known of a word of Latin letters without accents, in whatever case.
    #[inline]
    pub fn find_latin(&self, latin: &Latin<'_>) -> &Entry {
        &self.entries[self.index.find_latin(latin)]
    }

    /// What a folded word is. Right behind digits nothing only looks like number words: «5만원» is no full house.
    pub fn look_up(&'static self, folded: &str, is_behind_digits: bool) -> Found {
        let idx = self.index.find(folded);
        let entry = &self.entries[idx];
        // «5도로» are five degrees, and no road
        let is_other = entry.is_mere_lookalike() || (entry.is(Role::Numbered) && !entry.is(Role::Unit));
        let is_apart = !entry.is_known() || (is_behind_digits && is_other);
        match if is_apart { self.split(folded, is_behind_digits) } else { None } {
            Some(parts) => Found::Parts(parts),
            None => Found::Word(&self.entries[idx]),
        }
    }

    /// A word behind a number that only looks like a scale word or a unit with an ending, as it is here: "3 *bine* yakın".
    pub fn scale_with_ending(&self, entry: &'static Entry, folded: &str) -> Found {
        let fits = |entry: &Entry| matches!(entry.numeral, Some(Numeral::Scale(3..))) || entry.is(Role::Unit);
        let parts = if entry.is_mere_lookalike() { self.split(folded, true) } else { None };
        let begins = |parts: &Vec<WordId>| parts.first().is_some_and(|id| fits(self.entry(*id)));
        parts.filter(begins).map_or(Found::Word(entry), Found::Parts)
    }

    /// The parts of a number whose ending begins a hedge that goes on with the word behind it: "*yüzü* aşkın".
    pub fn number_with_ending(&self, folded: &str, beside: WordId) -> Option<Vec<WordId>> {
        let parts = self.split(folded, true)?;
        let [first, ending] = parts.as_slice() else { return None };
        let mut hedges = self.tables.trailing_hedges.with(self.entry(*ending), Some(beside));
        let is_hedge = hedges.any(|(words, _)| words.len() == 2);
        (is_hedge && self.entry(*first).is_number()).then_some(parts)
    }

    /// Whether a folded word means something here, by itself or taken apart.
    pub fn knows(&'static self, folded: &str) -> bool {
        match self.look_up(folded, false) {
            Found::Word(entry) => entry.is_known(),
            Found::Parts(_) => true,
        }
    }

    /// Whether a longer word that the table does not know may be several that it knows.
    pub fn takes_apart(&self) -> bool {
        let joins = || matches!(self.language().spacing, Spacing::Compounds | Spacing::Lost);
        !self.endings.is_empty() || !self.proclitics.is_empty() || joins()
    }

    /// All words of the table.
    #[cfg(test)]
    pub fn words(&self) -> impl Iterator<Item = &str> {
        (1..self.index.n_words()).map(|idx| self.index.word(idx))
    }

    /// Whether any word makes a number of what looks like another word.
    pub fn tells(&self) -> bool {
        !self.language().phrases.telling.is_empty()
    }

    /// Whether units and numbers take on endings.
    pub fn has_endings(&self) -> bool {
        !self.endings.is_empty()
    }

    /// The endings of two letters and more that a folded word can have, longer ones first.
    pub fn endings_of(&self, folded: &str) -> impl Iterator<Item = &Entry> {
        let fits = move |ending: &str| folded.len() > ending.len() + 1 && folded.ends_with(ending);
        let long = self.endings.iter().filter(|(ending, _)| ending.chars().nth(1).is_some());
        long.filter(move |(ending, _)| fits(ending)).map(|(_, id)| self.entry(*id))
    }

    /// The word, folded.
    pub fn word(&self, id: WordId) -> &str {
        self.index.word(id.idx())
    }

    /// How long a word is, in bytes.
    pub fn length_of(&self, id: WordId) -> usize {
        self.index.word(id.idx()).len()
    }

    /// What is known of a word.
    pub fn entry(&self, id: WordId) -> &Entry {
        &self.entries[id.idx()]
    }

    /// What is known of a word that the table does not know: its language.
    pub fn unknown(&self) -> &'static Entry {
        unknown(self.lang)
    }

    /// What is known of a folded word, if the table knows it.
    pub fn entry_of(&self, folded: &str) -> Option<&Entry> {
        self.entries.get(self.index.find(folded)).filter(|entry| entry.is_known())
    }

    /// The words that may be written onto others and that a text begins with, longer ones first.
    fn joinable<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (&'a str, WordId)> {
        self.joinable.of(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_again() {
        for lexicon in (0..).take(LANGUAGES.len()).map(Lexicon::of) {
            for (idx, entry) in lexicon.entries.iter().enumerate().filter(|(_, entry)| entry.is_known()) {
                assert_eq!(lexicon.entry_of(lexicon.index.word(idx)).map(|found| found.id), Some(entry.id));
            }
        }
    }

    #[test]
    fn the_longest_phrase_comes_first() {
        let english = Lexicon::of(0);
        let than = english.entry_of("than").expect("a word of English");
        let more = english.entry_of("more").map(|entry| entry.id);
        let lengths: Vec<usize> = english.tables.hedges.with(than, more).map(|(words, _)| words.len()).collect();
        assert!(lengths.is_sorted_by(|a, b| a >= b) && lengths.len() > 1);
    }
}
