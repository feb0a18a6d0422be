//! What is known of a word: which number it is, and which parts it can play.

use std::ops::Deref;

use super::{Lexicon, Role, Roles, Table, WordId};
use crate::figure::lang::{LANGUAGES, Language, Numeral};
use crate::figure::unit::SymbolId;

/// What is known of a word. One that its language's table does not know has an entry too, with nothing in it.
#[derive(Debug, Default)]
pub struct Entry {
    /// The word.
    pub id: WordId,
    /// The languages that it is a frequent word of, a bit for each.
    pub frequent_in: u16,
    /// What is asked of every word.
    pub(super) glance: Glance,
    /// The tables of phrases that know one by this word, a bit for each.
    pub(super) tables: u64,
    pub(super) roles: Roles,
    /// As a number word.
    pub numeral: Option<Numeral>,
    /// What few words mean.
    pub(super) meanings: Option<Box<Meanings>>,
}

/// What is asked of every word of a text, drawn from its roles once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Glance {
    /// Whether a number or a figure may begin with it.
    may_begin: bool,
    /// Whether it only looks like a number word.
    is_lookalike: bool,
    /// Whether it is an article and no number.
    is_article: bool,
}

/// What few words mean.
#[derive(Debug)]
pub struct Meanings {
    /// As a fraction by itself.
    pub fraction: Option<(i64, i64)>,
    /// As the lower part of a fraction.
    pub denominator: Option<i64>,
    /// As the lower part of a fraction that stands before the upper one.
    pub lower_part: Option<i64>,
    /// As a fraction that is added to the number before it.
    pub added_behind: Option<(i64, i64)>,
    /// As a fraction that is added to the number behind it.
    pub added_before: Option<(i64, i64)>,
    /// As an ordinal: its number.
    pub nth: Option<i64>,
    /// As so much of a unit.
    pub amount: Option<((i64, i64), SymbolId)>,
    /// Behind a one: what it is per.
    pub per_one: Option<&'static str>,
    /// As letters for small money: its currency.
    pub small_money: Option<&'static str>,
    /// As a word for many.
    pub vague: Option<(i64, i64)>,
    /// Right behind a number: what it scales it by.
    pub scales: Option<Numeral>,
    /// As a word for so many times as much.
    pub factor: Option<(i64, i64)>,
    /// As a plural that follows no pattern: the singular.
    pub singular: Option<&'static str>,
    /// As two of a thing: the thing.
    pub dual: Option<&'static str>,
}

impl Meanings {
    /// Nothing.
    pub const NONE: Self = Self {
        fraction: None,
        denominator: None,
        lower_part: None,
        added_behind: None,
        added_before: None,
        nth: None,
        amount: None,
        per_one: None,
        small_money: None,
        vague: None,
        scales: None,
        factor: None,
        singular: None,
        dual: None,
    };
}

/// Few words mean more than a number or a part that they play; what they mean is read as if each word had it.
impl Deref for Entry {
    type Target = Meanings;

    fn deref(&self) -> &Meanings {
        static NONE: Meanings = Meanings::NONE;
        self.meanings.as_deref().unwrap_or(&NONE)
    }
}

impl Entry {
    /// Whether a number or a figure may begin with the word; most words of a text are none that any table knows.
    pub fn may_begin(&self) -> bool {
        self.glance.may_begin
    }

    /// Whether the table knows it, but only what stands by it tells whether it is a number word.
    pub fn is_doubtful_word(&self) -> bool {
        self.glance.is_lookalike
    }

    /// Whether it is an article and no number by itself: "a", but not "ein".
    pub fn is_mere_article(&self) -> bool {
        self.glance.is_article
    }

    /// Draws from the roles what is asked of every word, when they are all there.
    pub(super) fn finish(&mut self) {
        const BEGINNING: Roles = Roles::of(&[Role::Beginning, Role::Stem]);
        if self.begins() && !self.is(Role::Stem) {
            self.roles.add(Role::Beginning);
        }
        self.glance = Glance {
            may_begin: self.is_known() && self.roles.any(BEGINNING),
            is_lookalike: self.is_known() && self.is(Role::Lookalike),
            is_article: self.is(Role::Article) && self.numeral.is_none() && self.meanings.is_none(),
        };
    }

    /// The parts that the word can play.
    pub fn roles(&self) -> Roles {
        self.roles
    }

    /// A word of which nothing is known yet.
    pub(super) fn new(id: WordId) -> Self {
        Self { id, ..Self::default() }
    }

    /// What the word means besides, to be filled in.
    pub(super) fn meanings_mut(&mut self) -> &mut Meanings {
        self.meanings.get_or_insert_with(|| Box::new(Meanings::NONE))
    }

    /// Whether the word can play this part.
    pub fn is(&self, role: Role) -> bool {
        self.roles.can(role)
    }

    /// Whether phrases of this table are found by the word.
    pub fn is_in<T>(&self, table: Table<T>) -> bool {
        self.tables & table.bit != 0
    }

    /// The language of the word.
    pub fn language(&self) -> &'static Language {
        LANGUAGES[usize::from(self.id.lang)]
    }

    /// The lexicon of its language.
    pub fn lexicon(&self) -> &'static Lexicon {
        Lexicon::of(self.id.lang)
    }

    /// Whether the table of its language knows the word.
    pub fn is_known(&self) -> bool {
        self.id.is_known()
    }

    fn begins(&self) -> bool {
        self.numeral.is_some()
            || self.fraction.is_some()
            || self.vague.is_some()
            || self.factor.is_some()
            || self.lower_part.is_some()
            || self.added_before.is_some()
            || self.amount.is_some()
            || self.dual.is_some()
            || (self.is(Role::Unit) && self.language().numbers.unsaid_one)
            || [Role::Article, Role::Minus, Role::LeadingRatio, Role::FractionPhrase, Role::Every]
                .iter()
                .any(|role| self.is(*role))
    }

    /// Whether the word can be part of a noun phrase.
    pub fn may_be_noun(&self) -> bool {
        const OTHER: Roles =
            Roles::of(&[Role::Function, Role::Joiner, Role::Month, Role::YearMark, Role::Unit, Role::Proclitic]);
        self.numeral.is_none()
            && self.factor.is_none()
            && self.amount.is_none()
            && self.dual.is_none()
            && !self.roles.any(OTHER)
            && !(self.is(Role::Growth) && self.singular.is_none())
            && (!self.is(Role::Ending) || self.is(Role::Counter))
    }

    /// Whether the word only looks like number words.
    pub(super) fn is_mere_lookalike(&self) -> bool {
        let is_doubtful = self.is(Role::Doubtful) && matches!(self.numeral, Some(Numeral::Many(..)));
        let is_known = self.is_number() || self.is(Role::Unit) || self.singular.is_some();
        is_doubtful || (self.is(Role::Lookalike) && !is_known)
    }

    /// Whether the word can be a part of number words written together.
    pub(super) fn is_written_together(&self) -> bool {
        const PARTS: [Role; 16] = [
            Role::Joiner,
            Role::Ordinal,
            Role::Unit,
            Role::Weekday,
            Role::Stem,
            Role::Counter,
            Role::Classifier,
            Role::Times,
            Role::Ending,
            Role::TrailingHedge,
            Role::PercentPoint,
            Role::DayTail,
            Role::Lookalike,
            Role::DecimalPoint,
            Role::Minus,
            Role::Over,
        ];
        self.is_number() || PARTS.iter().any(|role| self.is(*role))
    }

    /// Whether the word says a number or a part of one.
    pub(super) fn is_number(&self) -> bool {
        self.numeral.is_some()
            || self.fraction.is_some()
            || self.denominator.is_some()
            || self.added_behind.is_some()
            || self.vague.is_some()
    }
}
