//! The lexicon: the tables of all languages, indexed for reading.

mod entry;
mod joined;

use std::sync::LazyLock;

use super::lang::{LANGUAGES, Language, Words, each};
use crate::figure::mention::Hedge;
use crate::figure::token::{WordBuffer, fold_word};
use crate::figure::unit::{self, SymbolId};

pub use entry::{Entry, Role};

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

/// Words that can be written onto others.
type Joinable = Vec<(Box<str>, WordId)>;

/// Phrases with their meanings, found by one of their words; the longest first.
pub struct Phrases<T> {
    by_word: Vec<Vec<(Box<[WordId]>, T)>>,
}

impl<T: Copy> Phrases<T> {
    fn new() -> Self {
        Self { by_word: Vec::new() }
    }

    fn insert(&mut self, key: WordId, words: Vec<WordId>, meaning: T) {
        let idx = usize::from(key.0);
        if self.by_word.len() <= idx {
            self.by_word.resize_with(idx + 1, Vec::new);
        }
        let phrases = &mut self.by_word[idx];
        phrases.push((words.into(), meaning));
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }

    /// The phrases that begin (or end) with this word.
    pub fn with(&self, key: WordId) -> impl Iterator<Item = (&[WordId], T)> {
        self.by_word.get(usize::from(key.0)).into_iter().flatten().map(|(words, meaning)| (&**words, *meaning))
    }
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

    fn build() -> Self {
        let mut lexicon = Self {
            slots: vec![WordId::UNKNOWN; 1 << 13],
            words: vec!["".into()],
            entries: vec![Entry::default()],
            joinable: Vec::new(),
            hedges: Phrases::new(),
            trailing_hedges: Phrases::new(),
            units: Phrases::new(),
            unit_tails: Phrases::new(),
            per_time: Phrases::new(),
            per: Phrases::new(),
            growth_links: Phrases::new(),
            ranges: Phrases::new(),
            tolerances: Phrases::new(),
            ratios: Phrases::new(),
            clock_suffixes: Vec::new(),
        };
        for (lang, language) in LANGUAGES.iter().enumerate() {
            Builder { lexicon: &mut lexicon, lang, language }.add();
        }
        lexicon.finish();
        lexicon
    }

    /// What follows from all entries together.
    fn finish(&mut self) {
        let mut by_letter = std::collections::BTreeMap::<char, Joinable>::new();
        for (id, entry) in (0..).zip(&mut self.entries) {
            if entry.begins() {
                entry.roles |= 1 << Role::Beginning as u8;
            }
            let word = &self.words[usize::from(id)];
            let joins = entry.language().is_joining && entry.is_written_together();
            if let Some(first) = word.chars().next().filter(|_| joins) {
                by_letter.entry(first).or_default().push((word.clone(), WordId(id)));
            }
        }
        self.joinable = by_letter.into_iter().collect();
        for (_, words) in &mut self.joinable {
            words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
    }
}

struct Builder<'a> {
    lexicon: &'a mut Lexicon,
    lang: usize,
    language: &'static Language,
}

impl Builder<'_> {
    fn add(&mut self) {
        self.numbers();
        self.sayings();
        self.units();
        self.roles();
    }

    fn numbers(&mut self) {
        let numbers = &self.language.numbers;
        self.meanings(numbers.numerals, |entry, numeral| entry.numeral = Some(numeral));
        self.meanings(numbers.fractions, |entry, fraction| entry.fraction = Some(fraction));
        self.meanings(numbers.denominators, |entry, denominator| entry.denominator = Some(denominator));
        self.meanings(numbers.vague, |entry, vague| entry.vague = Some(vague));
        self.meanings(numbers.factors, |entry, factor| entry.factor = Some(factor));
        self.meanings(numbers.factor_verbs, |entry, factor| {
            entry.factor = Some(factor);
            entry.roles |= 1 << Role::FactorVerb as u8;
        });
    }

    fn meanings<T: Copy>(&mut self, words: &[(T, Words)], set: impl Fn(&mut Entry, T)) {
        for (meaning, words) in words {
            for word in each(words) {
                let id = self.word(word);
                set(&mut self.lexicon.entries[usize::from(id.0)], *meaning);
            }
        }
    }

    fn roles(&mut self) {
        let Language { numbers, phrases, units, marks, nouns, .. } = self.language;
        for (words, role) in [
            (numbers.joiners, Role::Joiner),
            (numbers.articles, Role::Article),
            (numbers.doubtful, Role::Doubtful),
            (numbers.ones, Role::One),
            (numbers.approximate, Role::Approximate),
            (numbers.of, Role::Of),
            (numbers.decimal_points, Role::DecimalPoint),
            (numbers.minus, Role::Minus),
            (numbers.ordinals, Role::Ordinal),
            (numbers.ordinal_suffixes, Role::OrdinalSuffix),
            (phrases.range_words, Role::RangeWord),
            (phrases.alternatives, Role::Alternative),
            (phrases.weak_ratios, Role::WeakRatio),
            (phrases.every, Role::Every),
            (phrases.leading_ratios, Role::LeadingRatio),
            (phrases.growth, Role::Growth),
            (phrases.reaching, Role::Reaching),
            (phrases.abbreviations, Role::Abbreviation),
            (units.unless_of, Role::UnlessOf),
            (units.times, Role::Times),
            (units.times_than, Role::TimesThan),
            (units.percent_points, Role::PercentPoint),
            (marks.months, Role::Month),
            (marks.doubtful_months, Role::DoubtfulMonth),
            (marks.weekdays, Role::Weekday),
            (marks.year_marks, Role::YearMark),
            (marks.year_names, Role::YearName),
            (marks.eras, Role::Era),
            (marks.references, Role::Reference),
            (marks.dotted_references, Role::DottedReference),
            (marks.names, Role::Name),
            (marks.versions, Role::Version),
            (marks.phones, Role::Phone),
            (marks.clock_marks, Role::ClockMark),
            (marks.pronoun_marks, Role::PronounMark),
            (marks.idioms, Role::Idiom),
            (nouns.classifiers, Role::Classifier),
            (nouns.counters, Role::Counter),
            (nouns.function_words, Role::Function),
            (nouns.determiners, Role::Determiner),
            (nouns.light_verbs, Role::LightVerb),
        ] {
            for word in each(words) {
                self.role(word, role);
            }
        }
    }

    fn role(&mut self, word: &str, role: Role) {
        let id = self.word(word);
        self.lexicon.entries[usize::from(id.0)].roles |= 1 << role as u8;
    }

    fn sayings(&mut self) {
        let Language { phrases, units, marks, .. } = self.language;
        for (hedge, words) in phrases.hedges {
            self.phrases(words, |lexicon, words| lexicon.hedges.insert(last(&words), words, *hedge));
        }
        for (hedge, words) in phrases.trailing_hedges {
            self.phrases(words, |lexicon, words| lexicon.trailing_hedges.insert(words[0], words, *hedge));
        }
        for (before, between) in phrases.ranges {
            for between in each(between) {
                let infix = self.word(between);
                self.phrases(before, |lexicon, words| lexicon.ranges.insert(last(&words), words, infix));
            }
        }
        self.phrases(phrases.growth_links, |lexicon, words| lexicon.growth_links.insert(last(&words), words, ()));
        self.phrases(phrases.tolerances, |lexicon, words| lexicon.tolerances.insert(words[0], words, ()));
        self.phrases(phrases.ratios, |lexicon, words| lexicon.ratios.insert(words[0], words, ()));
        self.phrases(units.tails, |lexicon, words| lexicon.unit_tails.insert(words[0], words, ()));
        self.phrases(units.per_time, |lexicon, words| lexicon.per_time.insert(words[0], words, true));
        self.phrases(units.weak_per_time, |lexicon, words| lexicon.per_time.insert(words[0], words, false));
        self.phrases(units.per, |lexicon, words| lexicon.per.insert(words[0], words, ()));
        self.lexicon.clock_suffixes.extend(each(marks.clock_suffixes));
    }

    fn units(&mut self) {
        for (symbol, names) in self.language.units.names {
            let id = unit::symbol_id(symbol).unwrap_or_else(|| panic!("the tables name a unit {symbol} that is none"));
            for name in each(names).filter(|name| !name.contains(' ')) {
                self.role(name, Role::Unit);
            }
            self.phrases(names, |lexicon, words| lexicon.units.insert(words[0], words, id));
        }
    }

    /// Each phrase as its words, in every spelling.
    fn phrases(&mut self, phrases: Words, mut insert: impl FnMut(&mut Lexicon, Vec<WordId>)) {
        for phrase in each(phrases) {
            for spelling in self.spellings(phrase) {
                let words = spelling.split(' ').map(|word| self.word(word)).collect();
                insert(self.lexicon, words);
            }
        }
    }

    /// A phrase as it stands; and, where words are written together, with any of its blanks left out.
    fn spellings(&self, phrase: &str) -> Vec<String> {
        let (first, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
        if rest.is_empty() {
            return vec![first.to_owned()];
        }
        let joints: &[&str] = if self.language.is_joining { &[" ", ""] } else { &[" "] };
        let rests = self.spellings(rest);
        rests.iter().flat_map(|rest| joints.iter().map(move |joint| format!("{first}{joint}{rest}"))).collect()
    }

    fn word(&mut self, word: &str) -> WordId {
        let mut folded = String::new();
        fold_word(word, &mut folded);
        assert!(folded.len() <= MAX_WORD, "{word} is longer than any word that is looked up");
        let (id, slot) = self.lexicon.find(&folded, word_hash(folded.as_bytes()));
        if id.is_known() {
            return id;
        }
        let next = u16::try_from(self.lexicon.words.len()).expect("the tables hold fewer than 65 536 words");
        assert!(self.lexicon.words.len() * 2 < self.lexicon.slots.len(), "more words than slots");
        self.lexicon.slots[slot] = WordId(next);
        self.lexicon.words.push(folded.into());
        self.lexicon.entries.push(Entry { lang: self.lang, ..Entry::default() });
        WordId(next)
    }
}

fn last(words: &[WordId]) -> WordId {
    words[words.len() - 1]
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
