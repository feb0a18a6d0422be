//! What is known of a word: which number it is, and which parts it can play.

use std::ops::Deref;

use super::{Lexicon, Table, WordId};
use crate::figure::lang::{LANGUAGES, Language, Numeral};
use crate::figure::unit::SymbolId;

/// What is known of a word. One that its language's table does not know has an entry too, with nothing in it.
#[derive(Debug, Default)]
pub struct Entry {
    /// The word.
    pub id: WordId,
    /// The languages that it is a frequent word of, a bit for each.
    pub frequent_in: u16,
    /// The tables of phrases that know one by this word, a bit for each.
    pub(super) tables: u32,
    pub(super) roles: Roles,
    /// As a number word.
    pub numeral: Option<Numeral>,
    /// What few words mean.
    pub(super) meanings: Option<Box<Meanings>>,
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
    /// As a word for so many times as much.
    pub factor: Option<(i64, i64)>,
    /// As a plural that follows no pattern: the singular.
    pub singular: Option<&'static str>,
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
        factor: None,
        singular: None,
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

/// A part that a word can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// Begins a number, or a figure without one.
    Beginning,
    /// Joins number words.
    Joiner,
    /// "a".
    Article,
    /// A number word that is something else too.
    Doubtful,
    /// A doubtful word that counts one thing.
    One,
    /// A number word that means about as many.
    Approximate,
    /// "of".
    Of,
    /// The decimal mark in words.
    DecimalPoint,
    /// The minus sign in words.
    Minus,
    /// So many times as much, as a verb.
    FactorVerb,
    /// An ordinal.
    Ordinal,
    /// Right behind digits: makes them an ordinal.
    OrdinalSuffix,
    /// Between the ends of a range.
    RangeWord,
    /// Between two numbers of which either may hold.
    Alternative,
    /// Begins what stands between the numbers of a ratio.
    Ratio,
    /// Between the numbers of a ratio, but something else as well.
    WeakRatio,
    /// Before the second number of a ratio.
    Every,
    /// Before a ratio told backwards.
    LeadingRatio,
    /// Growth or loss.
    Growth,
    /// Makes a number the end of a growth.
    Reaching,
    /// A unit by itself.
    Unit,
    /// A unit, unless "of" follows.
    UnlessOf,
    /// Makes a number a multiple.
    Times,
    /// Must follow for that.
    TimesThan,
    /// Is sold by the piece.
    Piece,
    /// Makes points of a percent sign.
    PercentPoint,
    /// A month.
    Month,
    /// A month when it is written as a name.
    DoubtfulMonth,
    /// Makes a number word a weekday.
    Weekday,
    /// Fits a year behind it.
    YearMark,
    /// Fits a year of any century behind it.
    OldYearMark,
    /// Makes a number a year.
    YearName,
    /// Makes a number a reference.
    Reference,
    /// The same, unless a noun follows.
    WeakReference,
    /// The same, with a full stop.
    DottedReference,
    /// Makes a reference of the number before it.
    ReferenceSuffix,
    /// Makes a number part of a name.
    Name,
    /// Makes a number a version.
    Version,
    /// Makes a number that of a telephone.
    Phone,
    /// Makes a number a time of day, from before.
    ClockMark,
    /// Stands behind the minutes of a time of day.
    MinuteSuffix,
    /// Makes a number word a pronoun.
    PronounMark,
    /// Is not counted by "one".
    Idiom,
    /// An abbreviated hedge.
    Abbreviation,
    /// Between number and noun, without meaning.
    Classifier,
    /// A classifier that is a noun where no other follows.
    Counter,
    /// Ends a noun phrase.
    Function,
    /// Makes a verb of the word before it.
    Determiner,
    /// Takes the word before it for a part.
    LightVerb,
    /// Stands only inside other words.
    Stem,
    /// Is written onto the word behind it.
    Proclitic,
    /// Between the lower part of a fraction and the upper one.
    Over,
    /// Makes an ordinal of the number behind it.
    OrdinalPrefix,
    /// Begins what stands between the numbers of a ratio told backwards.
    InverseRatio,
    /// An ending of units and digits.
    Ending,
    /// Makes a decade of the digits before it.
    DecadeSuffix,
    /// Makes a time of day of the hours behind it.
    HourMark,
    /// Begins a fraction of several words.
    FractionPhrase,
    /// A hedge behind a number, in one word.
    TrailingHedge,
    /// Holds a number word and is none.
    Lookalike,
    /// Makes a year of the number before it.
    YearSuffix,
    /// Makes a month of the number before it.
    MonthSuffix,
    /// Makes a day of the number before it.
    DaySuffix,
    /// The name of a unit that stands before its number ends here.
    Leading,
    /// Belongs to the name of a month before it.
    MonthTail,
    /// Makes an age of round tens.
    AgeSuffix,
    /// Between the numbers of a score.
    Versus,
    /// Makes a score of two numbers by it.
    Score,
    /// Makes a century of hundreds that are written as a name.
    Century,
    /// Begins or ends the name of a street.
    Street,
    /// A town.
    Town,
    /// Makes a duration of a day.
    DayTail,
    /// Leads to a number by a word that makes it an end.
    LeadsTo,
    /// Numbers things.
    Numbering,
    /// Is numbered by the number before it.
    Numbered,
    /// Begins no longer word alone.
    Short,
    /// Ends what stands between a value and its tolerance.
    Tolerance,
    /// By two numbers: makes them hours.
    Opens,
    /// Is counted by the number behind it, which is about as many.
    Inverted,
    /// "of the" in one word.
    OfThe,
    /// Between an amount of money and its small part.
    PartJoiner,
    /// By three digits: makes the code of an answer of them.
    Code,
    /// Between a year and a number: makes the number of a case of them.
    Case,
}

/// Parts that words can play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u128);

impl Roles {
    /// None.
    pub const NONE: Self = Self(0);

    /// These.
    pub const fn of(roles: &[Role]) -> Self {
        let (mut all, mut idx) = (0, 0);
        while idx < roles.len() {
            all |= 1 << roles[idx] as u32;
            idx += 1;
        }
        Self(all)
    }

    /// Whether any of these is one of them.
    pub fn any(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether this part is one of them.
    pub fn can(self, role: Role) -> bool {
        self.0 & (1 << role as u32) != 0
    }

    /// These parts, and those.
    #[must_use]
    pub fn or(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub(super) fn add(&mut self, role: Role) {
        self.0 |= 1 << role as u32;
    }

    pub(super) fn remove(&mut self, role: Role) {
        self.0 &= !(1 << role as u32);
    }
}

impl Entry {
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

    pub(super) fn begins(&self) -> bool {
        self.numeral.is_some()
            || self.fraction.is_some()
            || self.vague.is_some()
            || self.factor.is_some()
            || self.lower_part.is_some()
            || self.added_before.is_some()
            || self.amount.is_some()
            || (self.is(Role::Unit) && self.language().numbers.unsaid_one)
            || [Role::Article, Role::Minus, Role::LeadingRatio, Role::FractionPhrase, Role::Every]
                .iter()
                .any(|role| self.is(*role))
    }

    /// Whether the word can be part of a noun phrase.
    pub fn may_be_noun(&self) -> bool {
        const OTHER: Roles = Roles::of(&[
            Role::Function,
            Role::Joiner,
            Role::Growth,
            Role::Month,
            Role::YearMark,
            Role::Unit,
            Role::Proclitic,
        ]);
        self.numeral.is_none()
            && self.factor.is_none()
            && self.amount.is_none()
            && !self.roles.any(OTHER)
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
        const PARTS: [Role; 13] = [
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
