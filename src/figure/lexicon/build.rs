//! From the tables of the languages to the lexicon.

use super::index::Index;
use super::initials::Initials;
use super::{Entry, Infix, Joinable, Lang, Lexicon, Phrases, Role, WordId};
use crate::figure::lang::{LANGUAGES, Language, Spacing, Words, each};
use crate::figure::token::folded;
use crate::figure::unit::{self, SymbolId};

impl Lexicon {
    /// The lexicon of a language.
    pub(super) fn build(lang: Lang) -> Self {
        let mut lexicon = Self {
            lang,
            index: Index::new(),
            entries: vec![Entry { id: WordId { lang, idx: 0 }, ..Entry::default() }],
            joinable: Initials::default(),
            proclitics: Vec::new(),
            endings: Vec::new(),
            hedges: Phrases::new(),
            trailing_hedges: Phrases::new(),
            version_hedges: Phrases::new(),
            trailing_version_hedges: Phrases::new(),
            list_words: Phrases::new(),
            units: Phrases::new(),
            unit_tails: Phrases::new(),
            below_zero: Phrases::new(),
            below_zero_before: Phrases::new(),
            per_time: Phrases::new(),
            leading_rates: Phrases::new(),
            trailing_rates: Phrases::new(),
            per_piece: Phrases::new(),
            per: Phrases::new(),
            per_many: Phrases::new(),
            growth_links: Phrases::new(),
            ranges: Phrases::new(),
            infixes: Vec::new(),
            tolerances: Phrases::new(),
            ratios: Phrases::new(),
            fractions: Phrases::new(),
            denominators: Phrases::new(),
            eras: Phrases::new(),
            compounds: Phrases::new(),
            range_tails: Phrases::new(),
            growth_tails: Phrases::new(),
            inverse_ratios: Phrases::new(),
            leading: Phrases::new(),
            weak_clock_marks: Phrases::new(),
            clock_suffixes: Vec::new(),
        };
        Builder { lexicon: &mut lexicon, lang, language: LANGUAGES[usize::from(lang)] }.add();
        lexicon.finish();
        lexicon
    }

    /// What follows from all entries together.
    fn finish(&mut self) {
        let mut by_letter = std::collections::BTreeMap::<char, Vec<(Box<str>, WordId)>>::new();
        let spacing = LANGUAGES[usize::from(self.lang)].spacing;
        for (idx, entry) in self.entries.iter_mut().enumerate() {
            if entry.begins() && !entry.is(Role::Stem) {
                entry.roles |= 1 << Role::Beginning as u32;
            }
            let word = self.index.word(idx);
            let joins = match spacing {
                Spacing::Blanks => false,
                Spacing::Lost if entry.is(Role::Of) => true,
                Spacing::Compounds | Spacing::Lost => entry.is_written_together(),
                Spacing::Nothing => true,
            };
            if let Some(first) = word.chars().next().filter(|_| joins) {
                by_letter.entry(first).or_default().push((word.into(), entry.id));
            }
        }
        self.joinable = Initials::new(by_letter);
        self.proclitics = self.with_role(Role::Proclitic);
        self.endings = self.with_role(Role::Ending);
        self.endings.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        self.proclitics.sort_by_key(|(word, _)| word.len());
    }

    fn with_role(&self, role: Role) -> Joinable {
        let words = self.entries.iter().enumerate().filter(|(_, entry)| entry.is(role));
        words.map(|(idx, entry)| (self.index.word(idx).into(), entry.id)).collect()
    }
}

struct Builder<'a> {
    lexicon: &'a mut Lexicon,
    lang: Lang,
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
        self.meanings(numbers.stems, |entry, numeral| {
            entry.numeral = Some(numeral);
            entry.roles |= 1 << Role::Stem as u32;
        });
        self.meanings(numbers.numerals, |entry, numeral| {
            entry.numeral = Some(numeral);
            entry.roles &= !(1 << Role::Stem as u32);
        });
        self.meanings(numbers.lower_parts, |entry, many| entry.lower_part = Some(many));
        self.meanings(numbers.added_behind, |entry, part| entry.added_behind = Some(part));
        self.meanings(numbers.added_before, |entry, part| entry.added_before = Some(part));
        self.meanings(numbers.fractions, |entry, fraction| entry.fraction = Some(fraction));
        self.meanings(numbers.denominators, |entry, denominator| entry.denominator = Some(denominator));
        for (fraction, phrases) in numbers.fractions {
            self.long_phrases(phrases, |lexicon, words| {
                lexicon.entries[words[0].idx()].roles |= 1 << Role::FractionPhrase as u32;
                lexicon.fractions.insert(words[0], words, *fraction);
            });
        }
        for (denominator, phrases) in numbers.denominators {
            self.long_phrases(phrases, |lexicon, words| lexicon.denominators.insert(words[0], words, *denominator));
        }
        self.meanings(numbers.nth, |entry, nth| entry.nth = Some(nth));
        self.meanings(numbers.vague, |entry, vague| entry.vague = Some(vague));
        self.meanings(numbers.factors, |entry, factor| entry.factor = Some(factor));
        self.meanings(numbers.factor_verbs, |entry, factor| {
            entry.factor = Some(factor);
            entry.roles |= 1 << Role::FactorVerb as u32;
        });
    }

    fn meanings<T: Copy>(&mut self, words: &[(T, Words)], set: impl Fn(&mut Entry, T)) {
        for (meaning, words) in words {
            for word in each(words).filter(|word| !word.contains(' ')) {
                let id = self.word(word);
                set(&mut self.lexicon.entries[id.idx()], *meaning);
            }
        }
    }

    fn roles(&mut self) {
        let Language { numbers, phrases, units, marks, nouns, .. } = self.language;
        for (words, role) in [
            (numbers.joiners, Role::Joiner),
            (numbers.proclitics, Role::Proclitic),
            (numbers.over, Role::Over),
            (numbers.ordinal_prefixes, Role::OrdinalPrefix),
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
            (phrases.leading_to, Role::LeadsTo),
            (marks.numbering, Role::Numbering),
            (marks.numbered, Role::Numbered),
            (phrases.abbreviations, Role::Abbreviation),
            (units.unless_of, Role::UnlessOf),
            (units.endings, Role::Ending),
            (units.times, Role::Times),
            (units.pieces, Role::Piece),
            (units.times_than, Role::TimesThan),
            (units.percent_points, Role::PercentPoint),
            (marks.months, Role::Month),
            (marks.doubtful_months, Role::DoubtfulMonth),
            (marks.month_tails, Role::MonthTail),
            (marks.weekdays, Role::Weekday),
            (marks.year_marks, Role::YearMark),
            (marks.old_year_marks, Role::OldYearMark),
            (marks.year_names, Role::YearName),
            (marks.decade_suffixes, Role::DecadeSuffix),
            (marks.hour_marks, Role::HourMark),
            (marks.age_suffixes, Role::AgeSuffix),
            (marks.versus, Role::Versus),
            (marks.scores, Role::Score),
            (marks.centuries, Role::Century),
            (marks.streets, Role::Street),
            (marks.towns, Role::Town),
            (marks.day_tails, Role::DayTail),
            (numbers.short, Role::Short),
            (marks.lookalikes, Role::Lookalike),
            (marks.year_suffixes, Role::YearSuffix),
            (marks.month_suffixes, Role::MonthSuffix),
            (marks.day_suffixes, Role::DaySuffix),
            (marks.references, Role::Reference),
            (marks.weak_references, Role::WeakReference),
            (marks.dotted_references, Role::DottedReference),
            (marks.reference_suffixes, Role::ReferenceSuffix),
            (marks.names, Role::Name),
            (marks.versions, Role::Version),
            (units.part_joiners, Role::PartJoiner),
            (marks.codes, Role::Code),
            (marks.opens, Role::Opens),
            (marks.cases, Role::Case),
            (phrases.of_the, Role::OfThe),
            (phrases.inverted, Role::Inverted),
            (marks.phones, Role::Phone),
            (marks.clock_marks, Role::ClockMark),
            (marks.minute_suffixes, Role::MinuteSuffix),
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
        self.lexicon.entries[id.idx()].roles |= 1 << role as u32;
    }

    fn sayings(&mut self) {
        let Language { phrases, units, marks, .. } = self.language;
        for (hedge, words) in phrases.hedges {
            self.phrases(words, |lexicon, words| lexicon.hedges.insert(last(&words), words, *hedge));
        }
        for (hedge, words) in phrases.trailing_hedges {
            self.phrases(words, |lexicon, words| {
                if words.len() == 1 {
                    lexicon.entries[words[0].idx()].roles |= 1 << Role::TrailingHedge as u32;
                }
                lexicon.trailing_hedges.insert(words[0], words, *hedge);
            });
        }
        for (hedge, words) in phrases.version_hedges {
            self.phrases(words, |lexicon, words| lexicon.version_hedges.insert(last(&words), words, *hedge));
        }
        for (hedge, words) in phrases.trailing_version_hedges {
            self.phrases(words, |lexicon, words| lexicon.trailing_version_hedges.insert(words[0], words, *hedge));
        }
        self.phrases(phrases.list_words, |lexicon, words| lexicon.list_words.insert(words[0], words, ()));
        for (before, between) in phrases.ranges {
            let infix = Infix(self.lexicon.infixes.len());
            self.lexicon.infixes.push(Vec::new());
            self.phrases(between, |lexicon, words| lexicon.infixes[infix.0].push(words.into()));
            self.phrases(before, |lexicon, words| lexicon.ranges.insert(last(&words), words, infix));
        }
        self.phrases(phrases.growth_links, |lexicon, words| lexicon.growth_links.insert(last(&words), words, ()));
        self.phrases(phrases.tolerances, |lexicon, words| {
            lexicon.entries[last(&words).idx()].roles |= 1 << Role::Tolerance as u32;
            lexicon.tolerances.insert(words[0], words, ());
        });
        self.phrases(phrases.ratios, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles |= 1 << Role::Ratio as u32;
            lexicon.ratios.insert(words[0], words, ());
        });
        self.phrases(phrases.growth_tails, |lexicon, words| lexicon.growth_tails.insert(words[0], words, ()));
        self.phrases(phrases.range_tails, |lexicon, words| lexicon.range_tails.insert(words[0], words, ()));
        self.phrases(phrases.inverse_ratios, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles |= 1 << Role::InverseRatio as u32;
            lexicon.inverse_ratios.insert(words[0], words, ());
        });
        for (symbol, names) in units.leading {
            let id = symbol_of(symbol);
            self.phrases(names, |lexicon, words| {
                lexicon.entries[last(&words).idx()].roles |= 1 << Role::Leading as u32;
                lexicon.leading.insert(last(&words), words, id);
            });
        }
        for (base, words) in units.leading_rates {
            self.phrases(words, |lexicon, words| lexicon.leading_rates.insert(last(&words), words, *base));
        }
        for (base, words) in units.trailing_rates {
            self.phrases(words, |lexicon, words| lexicon.trailing_rates.insert(words[0], words, *base));
        }
        self.meanings(units.per_one, |entry, base| entry.per_one = Some(base));
        self.meanings(units.small_money, |entry, code| entry.small_money = Some(code));
        self.phrases(units.per_piece, |lexicon, words| lexicon.per_piece.insert(words[0], words, ()));
        self.phrases(units.below_zero, |lexicon, words| lexicon.below_zero.insert(words[0], words, ()));
        self.phrases(units.below_zero_before, |lexicon, words| {
            lexicon.below_zero_before.insert(last(&words), words, ());
        });
        self.phrases(units.tails, |lexicon, words| lexicon.unit_tails.insert(words[0], words, ()));
        self.phrases(units.per_time, |lexicon, words| lexicon.per_time.insert(words[0], words, true));
        self.phrases(units.weak_per_time, |lexicon, words| lexicon.per_time.insert(words[0], words, false));
        self.phrases(units.per, |lexicon, words| lexicon.per.insert(words[0], words, ()));
        self.phrases(units.per_many, |lexicon, words| lexicon.per_many.insert(words[0], words, ()));
        self.phrases(marks.eras, |lexicon, words| lexicon.eras.insert(words[0], words, ()));
        self.phrases(marks.compounds, |lexicon, words| lexicon.compounds.insert(words[0], words, ()));
        self.phrases(marks.weak_clock_marks, |lexicon, words| {
            lexicon.weak_clock_marks.insert(last(&words), words, ());
        });
        self.lexicon.clock_suffixes.extend(each(marks.clock_suffixes));
        if self.language.spacing == Spacing::Nothing {
            each(marks.clock_suffixes).for_each(|suffix| {
                self.word(suffix);
            });
        }
    }

    fn units(&mut self) {
        for (amount, symbol, words) in self.language.units.amounts {
            self.meanings(&[((*amount, symbol_of(symbol)), words)], |entry, amount| entry.amount = Some(amount));
        }
        for (symbol, names) in self.language.units.names {
            let id = symbol_of(symbol);
            for name in each(names).filter(|name| !name.contains(' ')) {
                self.role(name, Role::Unit);
            }
            self.phrases(names, |lexicon, words| lexicon.units.insert(words[0], words, id));
        }
    }

    /// The same of phrases of several words.
    fn long_phrases(&mut self, phrases: Words, mut insert: impl FnMut(&mut Lexicon, Vec<WordId>)) {
        for phrase in each(phrases).filter(|phrase| phrase.contains(' ')) {
            self.phrases(phrase, &mut insert);
        }
    }

    /// Each phrase as its words, in every spelling.
    fn phrases(&mut self, phrases: Words, mut insert: impl FnMut(&mut Lexicon, Vec<WordId>)) {
        for phrase in each(phrases) {
            if !phrase.contains(' ') {
                let words = vec![self.word(phrase)];
                insert(self.lexicon, words);
                continue;
            }
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
        let joints: &[&str] = match self.language.spacing {
            Spacing::Blanks | Spacing::Compounds => &[" "],
            Spacing::Lost => &[" ", ""],
            Spacing::Nothing => &[""],
        };
        let rests = self.spellings(rest);
        rests.iter().flat_map(|rest| joints.iter().map(move |joint| format!("{first}{joint}{rest}"))).collect()
    }

    fn word(&mut self, word: &str) -> WordId {
        let idx = self.lexicon.index.insert(&folded(word));
        let id = WordId { lang: self.lang, idx: u16::try_from(idx).expect("tables are small") };
        if idx == self.lexicon.entries.len() {
            self.lexicon.entries.push(Entry { id, ..Entry::default() });
        }
        id
    }
}

fn symbol_of(symbol: &str) -> SymbolId {
    unit::symbol_id(symbol).unwrap_or_else(|| panic!("the tables name a unit {symbol} that is none"))
}

fn last(words: &[WordId]) -> WordId {
    words[words.len() - 1]
}
