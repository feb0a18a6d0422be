//! A mention: one figure as a text writes it, before anybody knows what kind of quantity it speaks of.

use super::exact::Exact;
use super::unit::Unit;
use super::version::Versions;
use crate::source::Span;

/// One figure as written: where, how much, how sure, of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The whole mention with its hedge, scale word and unit, in bytes of the text it was read from.
    pub span: Span,
    /// The number alone, without hedge and unit; for a range, both ends.
    pub number: Span,
    /// The number or numbers, in the base unit.
    pub amount: Amount,
    /// How sure the author is.
    pub hedge: Hedge,
    /// What it is a number of.
    pub unit: Unit,
    /// Whether a growth word or a sign makes it a difference rather than a size.
    pub is_change: bool,
    /// What the digits say if their mark is the other one, where nothing tells whether `1.234` has decimals.
    pub other: Option<Box<Amount>>,
    /// Whether its digits look stored from right to left, as damaged extraction does. The other reading is then the one
    /// turned round, and neither can be trusted.
    pub is_turned: bool,
}

impl Mention {
    /// The same number, of something else. Within one dimension nothing changes; else the digits as written are numbers of
    /// the new unit.
    #[must_use]
    pub fn with_unit(&self, unit: Unit) -> Self {
        if self.unit.dimension == unit.dimension {
            return self.clone();
        }
        let factor = unit.factor.checked_div(&self.unit.factor).expect("no unit is nothing of its base");
        let is_larger = unit.factor > Exact::ONE;
        let other = self.other.as_ref().map(|other| Box::new(other.times(&factor, is_larger)));
        Self { amount: self.amount.times(&factor, is_larger), other, unit, ..self.clone() }
    }
}

impl Amount {
    fn times(&self, factor: &Exact, is_larger: bool) -> Self {
        match self {
            Self::Number { value, step, is_scaled, has_decimals } => Self::Number {
                value: value * factor,
                step: step * factor,
                is_scaled: *is_scaled || is_larger,
                has_decimals: *has_decimals,
            },
            Self::Fraction { part, whole } => Self::Fraction { part: part.clone(), whole: whole * factor },
            Self::Range { low, high, has_decimals } => {
                Self::Range { low: low * factor, high: high * factor, has_decimals: *has_decimals }
            }
            Self::Tolerance { value, by } => Self::Tolerance { value: value * factor, by: by * factor },
            Self::Vague { low, high } => Self::Vague { low: low * factor, high: high * factor },
            Self::Period { .. } | Self::Version(_) => self.clone(),
        }
    }
}

/// The number or numbers of a mention, times scale words and unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// One number.
    Number {
        /// The value.
        value: Exact,
        /// The place value of the last written digit, times scale word and unit.
        step: Exact,
        /// Whether a scale word or a larger unit stands by it ("13 thousand", "1 min").
        is_scaled: bool,
        /// Whether decimals are written.
        has_decimals: bool,
    },
    /// A fraction in words, of one or of a scale word ("a third", "half a million").
    Fraction {
        /// The fraction of one: 1/3.
        part: Exact,
        /// What it is a fraction of: 1, or the scale word and unit.
        whole: Exact,
    },
    /// From low to high, both included.
    Range {
        /// The lower end.
        low: Exact,
        /// The upper end, not below it.
        high: Exact,
        /// Whether decimals are written in either.
        has_decimals: bool,
    },
    /// A value with its tolerance.
    Tolerance {
        /// The value in the middle.
        value: Exact,
        /// How far it may be off.
        by: Exact,
    },
    /// A word for many: "dozens" is 20 to 200.
    Vague {
        /// The least it can mean.
        low: Exact,
        /// The most it can mean.
        high: Exact,
    },
    /// From a first to a last day, by their numbers.
    Period {
        /// The first day.
        first: i64,
        /// The last day, not before the first.
        last: i64,
    },
    /// A version, or those that a statement allows.
    Version(Box<Versions>),
}

/// The words that say how sure the author is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hedge {
    /// No hedge: the bare number.
    None,
    /// "exactly".
    Exactly,
    /// "about", "~", "حدود".
    About,
    /// "nearly", "almost": just under.
    Nearly,
    /// "more than", ">", "بیش از".
    Over,
    /// "50+", "50 or more".
    OrMore,
    /// "at least", "≥", "دست‌کم".
    AtLeast,
    /// "less than", "<", "کمتر از".
    Under,
    /// "at most", "up to", "≤", "حداکثر".
    AtMost,
}

impl Hedge {
    /// Its name in machine-readable output; a bare number has none.
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::None => return None,
            Self::Exactly => "exactly",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::Over => "more-than",
            Self::OrMore => "or-more",
            Self::AtLeast => "at-least",
            Self::Under => "less-than",
            Self::AtMost => "at-most",
        })
    }
}
