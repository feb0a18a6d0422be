//! From the tables of the languages to the lexicon.

use super::index::Index;
use super::{Entry, Lexicon, Phrases, Role, WordId};
use crate::figure::lang::{LANGUAGES, Language, Words, each};
use crate::figure::token::folded;
use crate::figure::unit;

impl Lexicon {
    /// The lexicon of every language.
    pub(super) fn build() -> Self {
        let mut lexicon = Self {
            index: Index::new(),
            begins: Vec::new(),
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
        let mut by_letter = std::collections::BTreeMap::<char, Vec<(Box<str>, WordId)>>::new();
        for (id, entry) in (0..).zip(&mut self.entries) {
            if entry.begins() {
                entry.roles |= 1 << Role::Beginning as u8;
            }
            let word = self.index.word(WordId(id));
            let joins = entry.language().is_joining && entry.is_written_together();
            if let Some(first) = word.chars().next().filter(|_| joins) {
                by_letter.entry(first).or_default().push((word.into(), WordId(id)));
            }
        }
        self.begins = self.entries.iter().map(|entry| entry.is(Role::Beginning)).collect();
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
        for (plural, singular) in self.language.nouns.irregular {
            let id = self.word(plural);
            self.lexicon.entries[id.idx()].singular = Some(singular);
        }
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
                set(&mut self.lexicon.entries[id.idx()], *meaning);
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
            (marks.weak_references, Role::WeakReference),
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
        self.lexicon.entries[id.idx()].roles |= 1 << role as u8;
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
        self.phrases(phrases.ratios, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles |= 1 << Role::Ratio as u8;
            lexicon.ratios.insert(words[0], words, ());
        });
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
        let id = self.lexicon.index.insert(&folded(word));
        if id.idx() == self.lexicon.entries.len() {
            self.lexicon.entries.push(Entry { lang: self.lang, ..Entry::default() });
        }
        id
    }
}

fn last(words: &[WordId]) -> WordId {
    words[words.len() - 1]
}
