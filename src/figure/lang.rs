//! Languages as tables: what words mean to the reader of figures. One language is one file below and its name in
//! [`LANGUAGES`]; the reader itself branches on no language.

mod en;
mod fa;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::mention::Hedge;
use super::token::fold_word;

/// Every language that is read.
pub static LANGUAGES: [&Language; 2] = [&en::ENGLISH, &fa::PERSIAN];

/// The language that an unknown word is likely of, by its script.
pub fn by_script(word: &str) -> &'static Language {
    let is_arabic = word
        .chars()
        .next()
        .is_some_and(|char| matches!(char, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'));
    LANGUAGES.iter().find(|language| language.is_arabic_script == is_arabic).unwrap_or(&LANGUAGES[0])
}

/// One language. A phrase is words with single spaces; where the language writes words together (`is_joining`), the phrase
/// without its spaces is understood too.
pub struct Language {
    /// ISO 639 code.
    pub code: &'static str,
    /// The language's own name for itself, for the documentation.
    pub name: &'static str,
    /// Whether it is written in Arabic script, rather than in Latin.
    pub is_arabic_script: bool,
    /// Number words.
    pub numerals: &'static [(&'static str, Numeral)],
    /// How number words are joined to one number.
    pub joining: Joining,
    /// Words for "a", which make a scale word or a fraction a number: "a million", "a third".
    pub articles: &'static [&'static str],
    /// Number words that are mostly something else ("one", «نه»), and only count with a hedge, a scale word or a unit.
    pub doubtful: &'static [&'static str],
    /// Words between a fraction, or a word for many, and what it is of.
    pub of: &'static [&'static str],
    /// Words that are a fraction by themselves.
    pub fractions: &'static [(&'static str, (i64, i64))],
    /// Words that make a fraction of the number before them.
    pub denominators: &'static [(&'static str, i64)],
    /// Phrases that add a fraction to the number before them: "and a half".
    pub additions: &'static [(&'static str, (i64, i64))],
    /// Words for many, with the least and the most they can mean.
    pub vague: &'static [(&'static str, (i64, i64))],
    /// Letters that scale the digits right before them, with the power of ten; case counts.
    pub scale_suffixes: &'static [(&'static str, u8)],
    /// Words for the decimal mark.
    pub decimal_words: &'static [&'static str],
    /// Ordinal words; no figures.
    pub ordinals: &'static [&'static str],
    /// What makes digits an ordinal, right behind them.
    pub ordinal_suffixes: &'static [&'static str],
    /// Phrases for percent.
    pub percent: &'static [&'static str],
    /// Phrases for percentage points.
    pub points: &'static [&'static str],
    /// Hedges before the number.
    pub hedges: &'static [(&'static str, Hedge)],
    /// Hedges behind the number or its unit.
    pub trailing_hedges: &'static [(&'static str, Hedge)],
    /// Phrases before the lower end of a range, with the word between the ends: "between … and".
    pub ranges: &'static [(&'static str, &'static str)],
    /// Words between the ends of a range that need nothing before them.
    pub range_words: &'static [&'static str],
    /// Words that make a number a growth or a loss.
    pub growth: &'static [&'static str],
    /// Phrases between a growth word and its number: "rose *by* 5 %".
    pub growth_links: &'static [&'static str],
    /// Words that name physical units, with the unit's symbol.
    pub units: &'static [(&'static str, &'static str)],
    /// Words that name currencies, with the ISO 4217 code.
    pub money: &'static [(&'static str, &'static str)],
    /// Words between a count and the time it is per: "a", "per".
    pub per: &'static [&'static str],
    /// Names of months.
    pub months: &'static [&'static str],
    /// Words that, after a number word, make it the name of a weekday or the like.
    pub weekdays: &'static [&'static str],
    /// Words before (or behind) a number that make it a year.
    pub year_marks: &'static [&'static str],
    /// Words before a number that make it a reference: "section 3".
    pub reference_marks: &'static [&'static str],
    /// Words before a number that make it a version.
    pub version_marks: &'static [&'static str],
    /// Words before a number that make it a time of day.
    pub clock_marks: &'static [&'static str],
    /// Words behind a number that make it a time of day.
    pub clock_suffixes: &'static [&'static str],
    /// Words that stand between a number and its noun and carry no meaning of their own.
    pub classifiers: &'static [&'static str],
    /// Words that are no nouns and end a noun phrase.
    pub function_words: &'static [&'static str],
    /// Beginnings of words that are verbs, not nouns.
    pub verb_prefixes: &'static [&'static str],
    /// How nouns are formed.
    pub nouns: Nouns,
}

/// How number words become one number.
pub struct Joining {
    /// Words that join: "and".
    pub words: &'static [&'static str],
    /// The least number such a word can join something to: 100 for "two hundred and five", 20 for «بیست و سه».
    pub floor: i64,
    /// Whether plain digits can be joined to a scale word: «۱۳ هزار و ۵۰۰».
    pub digits: bool,
    /// Whether a scale word alone is a number: «هزار».
    pub bare_scales: bool,
    /// Whether words are written together, so that an unknown word may be several known ones.
    pub is_joining: bool,
}

/// How a language forms the nouns that are counted.
pub struct Nouns {
    /// Whether the word that says what it is comes last ("treatment centre") or first.
    pub head_is_last: bool,
    /// Whether more than one needs a plural form, so that a word without one is no counted noun.
    pub has_plural: bool,
    /// Plurals that follow no pattern, with their singulars.
    pub irregular: &'static [(&'static str, &'static str)],
    /// Plural endings with what replaces them, longest first.
    pub endings: &'static [(&'static str, &'static str)],
    /// Endings that look like plurals and are none.
    pub not_plural: &'static [&'static str],
    /// Endings of adjectives that follow a noun and belong to it.
    pub adjectives: &'static [&'static str],
}

/// What a number word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numeral {
    /// A number below a thousand that is added.
    Small(i64),
    /// Times a hundred, or a hundred.
    Hundred,
    /// Times a power of ten, or that power.
    Scale(u8),
    /// Times this many, or this many: "dozen".
    Times(i64),
}

/// What is known of a word, of whatever language.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Its language, as an index of [`LANGUAGES`].
    pub lang: usize,
    /// As a number word.
    pub numeral: Option<Numeral>,
    /// As a fraction by itself.
    pub fraction: Option<(i64, i64)>,
    /// As the lower part of a fraction.
    pub denominator: Option<i64>,
    /// As a word for many.
    pub vague: Option<(i64, i64)>,
    /// As a physical unit.
    pub unit: Option<&'static str>,
    /// As a currency.
    pub money: Option<&'static str>,
    roles: u32,
}

/// A part that a word can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// Joins number words.
    Joiner,
    /// "a".
    Article,
    /// A number word that is something else too.
    Doubtful,
    /// "of".
    Of,
    /// The decimal mark in words.
    DecimalWord,
    /// An ordinal.
    Ordinal,
    /// Right behind digits: makes them an ordinal.
    OrdinalSuffix,
    /// Between the ends of a range.
    RangeWord,
    /// Growth or loss.
    Growth,
    /// Between a count and its time.
    Per,
    /// A month.
    Month,
    /// Makes a number word a weekday.
    Weekday,
    /// Makes a number a year.
    YearMark,
    /// Makes a number a reference.
    ReferenceMark,
    /// Makes a number a version.
    VersionMark,
    /// Makes a number a time of day, from before.
    ClockMark,
    /// Makes a number a time of day, from behind.
    ClockSuffix,
    /// Between number and noun, without meaning.
    Classifier,
    /// Ends a noun phrase.
    Function,
}

impl Entry {
    /// Whether the word can play this part.
    pub fn is(&self, role: Role) -> bool {
        self.roles & (1 << role as u8) != 0
    }
}

/// A word of the lexicon; [`WordId::UNKNOWN`] is none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u16);

impl WordId {
    /// A word that no table knows.
    pub const UNKNOWN: Self = Self(0);
}

/// The tables of all languages, indexed for reading.
pub struct Lexicon {
    ids: HashMap<Box<str>, WordId, std::hash::BuildHasherDefault<WordHasher>>,
    entries: Vec<Entry>,
    /// Hedges before a number, by their last word.
    pub hedges: Phrases<Hedge>,
    /// Hedges behind a number, by their first word.
    pub trailing_hedges: Phrases<Hedge>,
    /// Percent, by the first word.
    pub percent: Phrases<()>,
    /// Percentage points, by the first word.
    pub points: Phrases<()>,
    /// Additions of a fraction, by the first word.
    pub additions: Phrases<(i64, i64)>,
    /// What stands between growth and its number, by the last word.
    pub growth_links: Phrases<()>,
    /// What stands before a range, by the last word, with the word between its ends.
    pub ranges: Phrases<WordId>,
}

/// Phrases with their meanings, found by one of their words; the longest first.
pub struct Phrases<T> {
    by_word: HashMap<WordId, Vec<(Vec<WordId>, T)>>,
}

impl<T: Copy> Phrases<T> {
    fn new() -> Self {
        Self { by_word: HashMap::new() }
    }

    fn insert(&mut self, key: WordId, words: Vec<WordId>, meaning: T) {
        let phrases = self.by_word.entry(key).or_default();
        phrases.push((words, meaning));
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }

    /// The phrases that begin (or end) with this word.
    pub fn with(&self, key: WordId) -> impl Iterator<Item = (&[WordId], T)> {
        self.by_word.get(&key).into_iter().flatten().map(|(words, meaning)| (words.as_slice(), *meaning))
    }
}

/// The longest word, in bytes, that is taken apart.
const MAX_JOINED: usize = 64;

/// The lexicon of every language, made once.
pub static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);

impl Lexicon {
    /// The id of a folded word.
    pub fn id(&self, folded: &str) -> WordId {
        self.ids.get(folded).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// What is known of a word.
    pub fn entry(&self, id: WordId) -> &Entry {
        &self.entries[usize::from(id.0)]
    }

    /// The language of a word.
    pub fn language(&self, id: WordId) -> &'static Language {
        LANGUAGES[self.entry(id).lang]
    }

    /// The number words that an unknown word is written together from: «سیوهشتمین» is سی، و، هشتمین. `None` where it is no
    /// such word, as nearly always.
    pub fn split(&self, folded: &str) -> Option<Vec<WordId>> {
        if folded.len() > MAX_JOINED {
            return None;
        }
        let mut parts = Vec::new();
        let mut dead = [false; MAX_JOINED + 1];
        (self.split_from(folded, 0, &mut parts, &mut dead) && parts.len() > 1).then_some(parts)
    }

    fn split_from(&self, folded: &str, start: usize, parts: &mut Vec<WordId>, dead: &mut [bool]) -> bool {
        if start == folded.len() {
            return !parts.last().is_some_and(|last| self.entry(*last).is(Role::Joiner));
        }
        if dead[start] {
            return false;
        }
        for end in (start + 1..=folded.len()).rev().filter(|end| folded.is_char_boundary(*end)) {
            let id = self.id(&folded[start..end]);
            if id == WordId::UNKNOWN || !self.joins(parts.last().copied(), id) {
                continue;
            }
            parts.push(id);
            if self.split_from(folded, end, parts, dead) {
                return true;
            }
            parts.pop();
        }
        dead[start] = true;
        false
    }

    /// Whether a number word can be written onto the one before it.
    fn joins(&self, before: Option<WordId>, word: WordId) -> bool {
        let entry = self.entry(word);
        let Some(before) = before else {
            return entry.numeral.is_some() && LANGUAGES[entry.lang].joining.is_joining;
        };
        let previous = self.entry(before);
        if previous.is(Role::Joiner) {
            return entry.numeral.is_some() || entry.is(Role::Ordinal) || entry.fraction.is_some();
        }
        match (previous.numeral, entry.numeral) {
            (Some(_), _) if entry.is(Role::Joiner) => true,
            (Some(Numeral::Small(few)), Some(Numeral::Hundred)) => (1..10).contains(&few),
            (Some(_), Some(Numeral::Scale(_))) => true,
            (Some(Numeral::Small(few)), None) if entry.denominator.is_some_and(|many| few < many) => true,
            (Some(_), None) => self.percent.with(word).any(|(words, ())| words.len() == 1) || entry.unit.is_some(),
            _ => false,
        }
    }

    fn build() -> Self {
        let mut lexicon = Self {
            ids: HashMap::default(),
            entries: vec![Entry::default()],
            hedges: Phrases::new(),
            trailing_hedges: Phrases::new(),
            percent: Phrases::new(),
            points: Phrases::new(),
            additions: Phrases::new(),
            growth_links: Phrases::new(),
            ranges: Phrases::new(),
        };
        for (lang, language) in LANGUAGES.iter().enumerate() {
            Builder { lexicon: &mut lexicon, lang, language }.add();
        }
        lexicon
    }
}

struct Builder<'a> {
    lexicon: &'a mut Lexicon,
    lang: usize,
    language: &'static Language,
}

impl Builder<'_> {
    fn add(&mut self) {
        let language = self.language;
        self.words(language.numerals, |entry, numeral| entry.numeral = Some(numeral));
        self.words(language.fractions, |entry, fraction| entry.fraction = Some(fraction));
        self.words(language.denominators, |entry, denominator| entry.denominator = Some(denominator));
        self.words(language.vague, |entry, vague| entry.vague = Some(vague));
        self.words(language.units, |entry, unit| entry.unit = Some(unit));
        self.words(language.money, |entry, money| entry.money = Some(money));
        for (words, role) in [
            (language.joining.words, Role::Joiner),
            (language.articles, Role::Article),
            (language.doubtful, Role::Doubtful),
            (language.of, Role::Of),
            (language.decimal_words, Role::DecimalWord),
            (language.ordinals, Role::Ordinal),
            (language.ordinal_suffixes, Role::OrdinalSuffix),
            (language.range_words, Role::RangeWord),
            (language.growth, Role::Growth),
            (language.per, Role::Per),
            (language.months, Role::Month),
            (language.weekdays, Role::Weekday),
            (language.year_marks, Role::YearMark),
            (language.reference_marks, Role::ReferenceMark),
            (language.version_marks, Role::VersionMark),
            (language.clock_marks, Role::ClockMark),
            (language.clock_suffixes, Role::ClockSuffix),
            (language.classifiers, Role::Classifier),
            (language.function_words, Role::Function),
        ] {
            for word in words {
                let id = self.word(word);
                self.lexicon.entries[usize::from(id.0)].roles |= 1 << role as u8;
            }
        }
        self.phrases();
    }

    fn phrases(&mut self) {
        let language = self.language;
        for (phrase, hedge) in language.hedges {
            for words in self.spellings(phrase) {
                self.lexicon.hedges.insert(words[words.len() - 1], words, *hedge);
            }
        }
        for (phrase, hedge) in language.trailing_hedges {
            for words in self.spellings(phrase) {
                self.lexicon.trailing_hedges.insert(words[0], words, *hedge);
            }
        }
        for (phrase, infix) in language.ranges {
            let infix = self.word(infix);
            for words in self.spellings(phrase) {
                self.lexicon.ranges.insert(words[words.len() - 1], words, infix);
            }
        }
        for (phrase, fraction) in language.additions {
            for words in self.spellings(phrase) {
                self.lexicon.additions.insert(words[0], words, *fraction);
            }
        }
        for phrase in language.growth_links {
            for words in self.spellings(phrase) {
                self.lexicon.growth_links.insert(words[words.len() - 1], words, ());
            }
        }
        for phrase in language.percent {
            for words in self.spellings(phrase) {
                self.lexicon.percent.insert(words[0], words, ());
            }
        }
        for phrase in language.points {
            for words in self.spellings(phrase) {
                self.lexicon.points.insert(words[0], words, ());
            }
        }
    }

    fn words<T: Copy>(&mut self, words: &[(&str, T)], set: impl Fn(&mut Entry, T)) {
        for (word, meaning) in words {
            let id = self.word(word);
            set(&mut self.lexicon.entries[usize::from(id.0)], *meaning);
        }
    }

    /// The words of a phrase; and, where words are written together, the phrase as one word.
    fn spellings(&mut self, phrase: &str) -> Vec<Vec<WordId>> {
        let words: Vec<WordId> = phrase.split(' ').map(|word| self.word(word)).collect();
        let mut spellings = vec![words];
        if self.language.joining.is_joining && phrase.contains(' ') {
            spellings.push(vec![self.word(&phrase.replace(' ', ""))]);
        }
        spellings
    }

    fn word(&mut self, word: &str) -> WordId {
        let mut folded = String::new();
        fold_word(word, &mut folded);
        let next = WordId(u16::try_from(self.lexicon.entries.len()).expect("the tables hold fewer than 65 536 words"));
        let id = *self.lexicon.ids.entry(folded.into_boxed_str()).or_insert(next);
        if id == next {
            self.lexicon.entries.push(Entry { lang: self.lang, ..Entry::default() });
        }
        id
    }
}

/// FNV-1a: the words are short and the tables are ours, so nothing is gained by a keyed hash.
pub struct WordHasher(u64);

impl Default for WordHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl std::hash::Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
