//! The kinds of quantities, and how a kind nobody declared is inferred from all the mentions of a quantity together.

use super::exact::Exact;
use super::mention::{Amount, Mention};
use super::unit::Dimension;

/// What sort of thing a quantity is, which decides how its figures are read and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Things that can be enumerated.
    Count,
    /// A size on a scale: length, duration, money.
    Measure,
    /// A part of a whole, 0 to 100 %.
    Share,
    /// A growth or difference; unbounded.
    Change,
    /// A version, ordered by component.
    Version,
    /// An instant or a period.
    Date,
    /// No figure: only the words are grounded.
    Text,
}

/// Every kind with its name in claims files, in the order of the documentation.
pub const KINDS: [(&str, Kind); 7] = [
    ("count", Kind::Count),
    ("measure", Kind::Measure),
    ("share", Kind::Share),
    ("change", Kind::Change),
    ("version", Kind::Version),
    ("date", Kind::Date),
    ("text", Kind::Text),
];

/// Names of measures that say what they measure, with the base unit of it.
pub const MEASURES: [(&str, &str); 2] = [("duration", "s"), ("size", "B")];

/// The name of the measures that have this base unit.
pub fn measure_named(base: &str) -> &'static str {
    MEASURES.iter().find(|(_, own)| *own == base).map_or("measure", |(name, _)| name)
}

/// A quantity that is itself a bound: "3.8 or later" and a bare 3.8 then state the same value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// The least that is allowed.
    Min,
    /// The most that is allowed.
    Max,
}

impl Kind {
    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        let is_measure = MEASURES.iter().any(|(known, _)| *known == name);
        let own = KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        own.or(is_measure.then_some(Self::Measure))
    }

    /// Whether figures of this kind are read and compared.
    pub fn is_judged(self) -> bool {
        self != Self::Text
    }

    /// Its name in claims files.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(_, kind)| *kind == self).expect("every kind is listed").0
    }

    /// The kind that fits all mentions of one quantity: a percentage is a share unless a growth word, a sign or a value
    /// outside 0..100 makes it a change; counted nouns or bare whole numbers are counts; the rest are measures.
    pub fn infer<'a>(mentions: impl IntoIterator<Item = &'a Mention> + Clone) -> Self {
        let any = |test: fn(&Mention) -> bool| mentions.clone().into_iter().any(test);
        if any(|mention| mention.unit.dimension == Dimension::Version) {
            return Self::Version;
        }
        if any(|mention| matches!(mention.unit.dimension, Dimension::Percent | Dimension::Points)) {
            return if any(is_change) { Self::Change } else { Self::Share };
        }
        let mut seen = mentions.clone().into_iter().peekable();
        if seen.peek().is_some() && seen.all(is_part_of_one) {
            return if any(|mention| mention.is_change) { Self::Change } else { Self::Share };
        }
        if any(|mention| !mention.unit.dimension.is_enumerable() || has_decimals(mention)) {
            return if any(|mention| mention.is_change) { Self::Change } else { Self::Measure };
        }
        if any(|mention| mention.is_change) { Self::Change } else { Self::Count }
    }
}

/// A fraction in words, of nothing that is named: "a third".
fn is_part_of_one(mention: &Mention) -> bool {
    matches!(&mention.amount, Amount::Fraction { whole, .. } if *whole == Exact::ONE)
        && mention.unit.dimension == Dimension::Bare
}

/// A percentage that is no part of a whole. A hedged bound just past 100 % stays a share, to be told that it is impossible.
fn is_change(mention: &Mention) -> bool {
    let hundred = Exact::int(100);
    let outside = |value: &Exact| value.is_negative() || *value > hundred;
    mention.is_change
        || mention.unit.dimension == Dimension::Points
        || match &mention.amount {
            Amount::Number { value, .. } | Amount::Tolerance { value, .. } => outside(value),
            Amount::Range { low, high, .. } => outside(low) || outside(high),
            Amount::Fraction { .. } | Amount::Vague { .. } | Amount::Period { .. } | Amount::Version(_) => false,
        }
}

/// Decimals that the scale word does not swallow: "2.3 million" is a count, "2.5" is not.
fn has_decimals(mention: &Mention) -> bool {
    match &mention.amount {
        Amount::Number { value, has_decimals, is_scaled, .. } => *has_decimals && !(*is_scaled && value.is_whole()),
        Amount::Range { low, high, has_decimals } => *has_decimals && !(low.is_whole() && high.is_whole()),
        Amount::Tolerance { value, by } => !value.is_whole() || !by.is_whole(),
        Amount::Fraction { part, whole } => !(part * whole).is_whole(),
        Amount::Vague { .. } | Amount::Period { .. } | Amount::Version(_) => false,
    }
}
