//! From the tables of the languages to the lexicon.

use super::index::Index;
use super::initials::Initials;
use super::phrases::spellings;
use super::played::played;
use super::table::Tables;
use super::{Entry, Infix, Joinable, Lang, Lexicon, Role, WordId};
use crate::figure::lang::{LANGUAGES, Language, Script, Spacing, Words, each};
use crate::figure::token::folded;
use crate::figure::unit::{self, SymbolId};

/// About how many words a table has.
const ROOM: usize = 2_048;

impl Lexicon {
    /// The lexicon of a language.
    pub(super) fn build(lang: Lang) -> Self {
        let mut lexicon = Self {
            lang,
            index: Index::with_room(ROOM),
            entries: Vec::with_capacity(ROOM),
            joinable: Initials::default(),
            proclitics: Vec::new(),
            endings: Vec::new(),
            tables: Tables::new(),
            infixes: Vec::new(),
            clock_suffixes: Vec::new(),
        };
        lexicon.entries.push(Entry::new(WordId { lang, idx: 0 }));
        Builder { lexicon: &mut lexicon, lang, language: LANGUAGES[usize::from(lang)] }.add();
        lexicon.finish();
        lexicon.tables.finish(&mut lexicon.entries);
        lexicon
    }

    /// What follows from all entries together.
    fn finish(&mut self) {
        let mut by_letter = std::collections::BTreeMap::<char, Vec<(Box<str>, WordId)>>::new();
        let spacing = LANGUAGES[usize::from(self.lang)].spacing;
        for (idx, entry) in self.entries.iter_mut().enumerate() {
            entry.finish();
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
        self.meanings(self.language.nouns.duals, |entry, noun| entry.meanings_mut().dual = Some(noun));
        for (plural, singular) in self.language.nouns.irregular {
            let id = self.word(plural);
            self.lexicon.entries[id.idx()].meanings_mut().singular = Some(singular);
        }
        if matches!(self.language.script, Script::Latin | Script::Arabic) {
            self.frequent();
        }
    }

    /// Frequent words of every language of the script, of Latin letters those without accents: by them a sentence shows its
    /// language while it is read. Those that are no words of the table stay unknown to it.
    fn frequent(&mut self) {
        let script = self.language.script;
        for (lang, language) in LANGUAGES.iter().enumerate().filter(|(_, language)| language.script == script) {
            for word in each(language.common).filter(|word| script != Script::Latin || word.is_ascii()) {
                let idx = self.lexicon.index.insert(&folded(word));
                if idx == self.lexicon.entries.len() {
                    self.lexicon.entries.push(Entry::new(WordId { lang: self.lang, idx: 0 }));
                }
                self.lexicon.entries[idx].frequent_in |= 1 << lang;
            }
        }
    }

    fn numbers(&mut self) {
        let numbers = &self.language.numbers;
        self.meanings(numbers.stems, |entry, numeral| {
            entry.numeral = Some(numeral);
            entry.roles.add(Role::Stem);
        });
        self.meanings(numbers.numerals, |entry, numeral| {
            entry.numeral = Some(numeral);
            entry.roles.remove(Role::Stem);
        });
        self.meanings(numbers.lower_parts, |entry, many| entry.meanings_mut().lower_part = Some(many));
        self.meanings(numbers.added_behind, |entry, part| entry.meanings_mut().added_behind = Some(part));
        self.meanings(numbers.added_before, |entry, part| entry.meanings_mut().added_before = Some(part));
        self.meanings(numbers.fractions, |entry, fraction| entry.meanings_mut().fraction = Some(fraction));
        self.meanings(numbers.denominators, |entry, denominator| entry.meanings_mut().denominator = Some(denominator));
        for (fraction, phrases) in numbers.fractions {
            self.long_phrases(phrases, |lexicon, words| {
                lexicon.entries[words[0].idx()].roles.add(Role::FractionPhrase);
                lexicon.tables.fractions.insert(words, *fraction);
            });
        }
        for (denominator, phrases) in numbers.denominators {
            self.long_phrases(phrases, |lexicon, words| lexicon.tables.denominators.insert(words, *denominator));
        }
        self.meanings(numbers.nth, |entry, nth| entry.meanings_mut().nth = Some(nth));
        self.meanings(numbers.vague, |entry, vague| entry.meanings_mut().vague = Some(vague));
        self.meanings(numbers.scale_plurals, |entry, scale| entry.meanings_mut().scales = Some(scale));
        self.meanings(numbers.factors, |entry, factor| entry.meanings_mut().factor = Some(factor));
        self.meanings(numbers.factor_verbs, |entry, factor| {
            entry.meanings_mut().factor = Some(factor);
            entry.roles.add(Role::FactorVerb);
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
        let apart = self.language.numbers.apart.iter().map(|(_, units)| (*units, Role::Apart));
        for (words, role) in played(self.language).into_iter().chain(apart) {
            for word in each(words) {
                self.role(word, role);
            }
        }
        for (names, _, topics) in self.language.units.by_topic {
            each(names).for_each(|name| self.role(name, Role::ShortUnit));
            each(topics).for_each(|topic| self.role(topic, Role::Topic));
        }
    }

    fn role(&mut self, word: &str, role: Role) {
        let id = self.word(word);
        self.lexicon.entries[id.idx()].roles.add(role);
    }

    fn sayings(&mut self) {
        let Language { phrases, units, marks, .. } = self.language;
        for (hedge, words) in phrases.hedges {
            self.phrases(words, |lexicon, words| lexicon.tables.hedges.insert(words, *hedge));
        }
        for (hedge, words) in phrases.trailing_hedges {
            self.phrases(words, |lexicon, words| {
                if words.len() == 1 {
                    lexicon.entries[words[0].idx()].roles.add(Role::TrailingHedge);
                }
                lexicon.tables.trailing_hedges.insert(words, *hedge);
            });
        }
        for (hedge, words) in phrases.closed {
            self.phrases(words, |lexicon, words| lexicon.tables.closing_hedges.insert(words, *hedge));
        }
        self.phrases(phrases.denials, |lexicon, words| lexicon.tables.denials.insert(words, ()));
        for (hedge, words) in phrases.version_hedges {
            self.phrases(words, |lexicon, words| lexicon.tables.version_hedges.insert(words, *hedge));
        }
        for (hedge, words) in phrases.trailing_version_hedges {
            self.phrases(words, |lexicon, words| lexicon.tables.trailing_version_hedges.insert(words, *hedge));
        }
        self.phrases(phrases.list_words, |lexicon, words| lexicon.tables.list_words.insert(words, ()));
        let ranges = phrases.ranges.iter().map(|pair| (pair, false));
        for ((before, between), is_move) in ranges.chain(phrases.moves.iter().map(|pair| (pair, true))) {
            let infix = Infix(self.lexicon.infixes.len());
            self.lexicon.infixes.push(Vec::new());
            self.phrases(between, |lexicon, words| lexicon.infixes[infix.0].push(words.into()));
            self.phrases(before, |lexicon, words| {
                let tables = &mut lexicon.tables;
                if is_move { &mut tables.moves } else { &mut tables.ranges }.insert(words, infix);
            });
        }
        self.phrases(phrases.parts_of, |lexicon, words| lexicon.tables.parts_of.insert(words, ()));
        self.phrases(phrases.growth_links, |lexicon, words| lexicon.tables.growth_links.insert(words, ()));
        self.phrases(phrases.tolerances, |lexicon, words| {
            lexicon.entries[last(words).idx()].roles.add(Role::Tolerance);
            lexicon.tables.tolerances.insert(words, ());
        });
        self.phrases(phrases.ratios, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles.add(Role::Ratio);
            lexicon.tables.ratios.insert(words, ());
        });
        self.phrases(phrases.growth_tails, |lexicon, words| lexicon.tables.growth_tails.insert(words, ()));
        self.phrases(phrases.range_phrases, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles.add(Role::RangePhrase);
            lexicon.tables.range_phrases.insert(words, ());
        });
        self.phrases(phrases.range_tails, |lexicon, words| lexicon.tables.range_tails.insert(words, ()));
        self.phrases(phrases.inverse_ratios, |lexicon, words| {
            lexicon.entries[words[0].idx()].roles.add(Role::InverseRatio);
            lexicon.tables.inverse_ratios.insert(words, ());
        });
        for (symbol, names) in units.leading {
            let id = symbol_of(symbol);
            self.phrases(names, |lexicon, words| {
                lexicon.entries[last(words).idx()].roles.add(Role::Leading);
                lexicon.tables.leading.insert(words, id);
            });
        }
        for (base, words) in units.leading_rates {
            self.phrases(words, |lexicon, words| lexicon.tables.leading_rates.insert(words, *base));
        }
        for (base, words) in units.trailing_rates {
            self.phrases(words, |lexicon, words| lexicon.tables.trailing_rates.insert(words, *base));
        }
        for (base, words) in units.rate_adjectives {
            self.phrases(words, |lexicon, words| lexicon.tables.rate_adjectives.insert(words, *base));
        }
        self.meanings(units.per_one, |entry, base| entry.meanings_mut().per_one = Some(base));
        self.meanings(units.small_money, |entry, code| entry.meanings_mut().small_money = Some(code));
        self.phrases(units.per_piece, |lexicon, words| lexicon.tables.per_piece.insert(words, ()));
        self.phrases(units.below_zero, |lexicon, words| lexicon.tables.below_zero.insert(words, ()));
        self.phrases(units.below_zero_before, |lexicon, words| {
            lexicon.tables.below_zero_before.insert(words, ());
        });
        self.phrases(units.tails, |lexicon, words| lexicon.tables.unit_tails.insert(words, ()));
        self.phrases(units.per_time, |lexicon, words| lexicon.tables.per_time.insert(words, true));
        self.phrases(units.weak_per_time, |lexicon, words| lexicon.tables.per_time.insert(words, false));
        self.phrases(units.per, |lexicon, words| lexicon.tables.per.insert(words, true));
        self.phrases(units.weak_per, |lexicon, words| lexicon.tables.per.insert(words, false));
        self.phrases(units.per_many, |lexicon, words| lexicon.tables.per_many.insert(words, ()));
        self.phrases(marks.eras, |lexicon, words| lexicon.tables.eras.insert(words, ()));
        self.phrases(marks.compounds, |lexicon, words| lexicon.tables.compounds.insert(words, ()));
        self.phrases(marks.weak_clock_marks, |lexicon, words| {
            lexicon.tables.weak_clock_marks.insert(words, ());
        });
        self.lexicon.clock_suffixes.extend(each(marks.clock_suffixes));
        if self.language.spacing == Spacing::Nothing {
            each(marks.clock_suffixes).for_each(|suffix| {
                self.word(suffix);
            });
        }
    }

    fn units(&mut self) {
        for (_, names) in self.language.units.parts {
            each(names).for_each(|name| self.role(name, Role::Part));
        }
        for (amount, symbol, words) in self.language.units.amounts {
            self.meanings(&[((*amount, symbol_of(symbol)), words)], |entry, amount| {
                entry.meanings_mut().amount = Some(amount)
            });
        }
        for (symbol, names) in self.language.units.names {
            let id = symbol_of(symbol);
            for name in each(names).filter(|name| !name.contains(' ')) {
                self.role(name, Role::Unit);
            }
            self.phrases(names, |lexicon, words| lexicon.tables.units.insert(words, id));
        }
    }

    /// The same of phrases of several words.
    fn long_phrases(&mut self, phrases: Words, mut insert: impl FnMut(&mut Lexicon, &[WordId])) {
        for phrase in each(phrases).filter(|phrase| phrase.contains(' ')) {
            self.phrases(phrase, &mut insert);
        }
    }

    /// Each phrase as its words, in every spelling.
    fn phrases(&mut self, phrases: Words, mut insert: impl FnMut(&mut Lexicon, &[WordId])) {
        let mut words = Vec::new();
        let mut add = |builder: &mut Self, spelling: &str| {
            words.clear();
            words.extend(spelling.split(' ').map(|word| builder.word(word)));
            insert(builder.lexicon, &words);
        };
        for phrase in each(phrases) {
            match self.language.spacing {
                // 公里/时: the stroke parts words, blanks do not.
                Spacing::Nothing => add(self, &phrase.replace(' ', "").replace(['/', '·'], " ")),
                Spacing::Lost => spellings(phrase).for_each(|spelling| add(self, &spelling)),
                Spacing::Blanks | Spacing::Compounds => add(self, phrase),
            }
        }
    }

    fn word(&mut self, word: &str) -> WordId {
        let idx = self.lexicon.index.insert(&folded(word));
        let id = WordId { lang: self.lang, idx: u16::try_from(idx).expect("tables are small") };
        if idx == self.lexicon.entries.len() {
            self.lexicon.entries.push(Entry::new(id));
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
