//! Mentions that can be read in more than one way, and what decides: the other figures of the quantity for digits like
//! `1.234`, the kind and the unit of the quantity for letters like the m of `1m`.

use std::cmp::Ordering;

use super::exact::Exact;
use super::kind::Kind;
use super::mention::{Amount, Mention};
use super::unit::{Dimension, Unit, physical};
use super::verdict::{self, Verdict};
use super::{Figure, Reading};

impl Mention {
    /// The mention in its other reading, if it has one.
    pub fn otherwise(&self) -> Option<Self> {
        let amount = (**self.other.as_ref()?).clone();
        Some(Self { amount, other: Some(Box::new(self.amount.clone())), ..self.clone() })
    }

    /// The reading that agrees best with figures that are sure, or else lies near them while the other does not, or else can be
    /// counted where something is counted; the first one where nothing decides. And whether something did.
    #[must_use]
    pub fn settled(self, sure: &[Figure], reading: &Reading) -> (Self, bool) {
        // Digits that may be reversed are no more trusted for fitting.
        if self.is_turned {
            return (self, false);
        }
        let worst = |mention: &Self| {
            let figure = reading.read(mention).ok()?;
            sure.iter().map(|other| verdict::compare(&figure, other).verdict).max()
        };
        let near =
            |mention: &Self| reading.read(mention).is_ok_and(|figure| sure.iter().all(|sure| is_near(&figure, sure)));
        let Some(other) = self.otherwise() else { return (self, false) };
        let standing = |mention: &Self| (rank(worst(mention)), !near(mention), is_split(mention, reading.kind));
        let (own, others) = (standing(&self), standing(&other));
        match others.cmp(&own) {
            Ordering::Less => (other, true),
            Ordering::Greater => (self, true),
            Ordering::Equal => (self, false),
        }
    }

    /// The mention in the light of its quantity: behind digits "m" is a minute where a time is meant and a million where things
    /// are counted. `letters` is the unit as written.
    #[must_use]
    pub fn steered(self, letters: &str, kind: Option<Kind>, unit: Option<&Unit>) -> Self {
        let meaning = MEANINGS.iter().find(|(written, meant, _)| *written == letters && meant.fits(kind, unit));
        match meaning {
            Some((.., Meaning::Unit(symbol))) => {
                physical(symbol).map_or_else(|| self.clone(), |unit| self.with_unit(unit))
            }
            Some((.., Meaning::Power(power))) => {
                let factor = &Exact::pow10(*power);
                let bare = Unit { factor: factor.clone(), ..Unit::bare() };
                Self { unit: Unit::bare(), ..self.with_unit(bare) }
            }
            None => self,
        }
    }
}

/// Whether things are counted that a number does not leave whole.
fn is_split(mention: &Mention, kind: Kind) -> bool {
    kind == Kind::Count && matches!(&mention.amount, Amount::Number { value, .. } if !value.is_whole())
}

/// Whether two figures are of one order of magnitude; the two readings of digits lie three apart.
fn is_near(figure: &Figure, sure: &Figure) -> bool {
    let middle = |figure: &Figure| {
        figure
            .value
            .clone()
            .or_else(|| figure.says.low().point().cloned())
            .or_else(|| figure.says.high().point().cloned())
    };
    let (Some(own), Some(sure)) = (middle(figure), middle(sure)) else { return false };
    let ten = &Exact::int(10);
    own.abs() <= &sure.abs() * ten && sure.abs() <= &own.abs() * ten
}

/// A verdict that cannot be reached, since no share is so large, is as bad as the worst.
fn rank(verdict: Option<Verdict>) -> Verdict {
    verdict.unwrap_or(Verdict::Contradictory)
}

/// What letters behind digits mean besides the unit that they are mostly read as: where that is so, and what they mean.
const MEANINGS: &[(&str, Meant, Meaning)] = &[
    ("m", Meant::Unit("s"), Meaning::Unit("min")),
    ("m", Meant::Unit("month"), Meaning::Unit("month")),
    ("M", Meant::Unit("month"), Meaning::Unit("month")),
    ("m", Meant::Things, Meaning::Power(6)),
    ("b", Meant::Things, Meaning::Power(9)),
    ("B", Meant::Things, Meaning::Power(9)),
    ("T", Meant::Things, Meaning::Power(12)),
    ("K", Meant::Things, Meaning::Power(3)),
    ("G", Meant::Things, Meaning::Power(9)),
];

/// What sort of quantity must be meant.
enum Meant {
    /// One with this base unit.
    Unit(&'static str),
    /// Things or money.
    Things,
}

enum Meaning {
    /// Another unit.
    Unit(&'static str),
    /// A power of ten.
    Power(i32),
}

impl Meant {
    fn fits(&self, kind: Option<Kind>, unit: Option<&Unit>) -> bool {
        match (self, unit.map(|unit| &unit.dimension)) {
            (Self::Unit(base), Some(Dimension::Physical(known))) => base == known,
            (Self::Things, Some(Dimension::Noun(_) | Dimension::Money(_))) => true,
            (Self::Things, None) => kind == Some(Kind::Count),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{scan, unit_named};

    fn value(mention: &Mention) -> String {
        match &mention.amount {
            Amount::Number { value, .. } => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    fn read(words: &str) -> Mention {
        scan::phrase(words, None).expect("a figure")
    }

    #[test]
    fn the_quantity_tells_what_a_letter_means() {
        let steered = |unit: &str| value(&read("1m").steered("m", None, Some(&unit_named(unit))));
        assert_eq!([steered("s"), steered("visits"), steered("km"), steered("EUR")], ["60", "1000000", "1", "1000000"]);
        assert_eq!(value(&read("1m").steered("m", Some(Kind::Count), None)), "1000000");
        assert_eq!(value(&read("1m").steered("m", Some(Kind::Measure), None)), "1");
    }

    #[test]
    fn digits_that_look_reversed_have_both_readings_and_neither_is_chosen() {
        let reading = Reading::from(Kind::Share);
        let sure = [reading.read(&read("۵۰ درصد")).expect("a share")];
        let doubtful = read("۰۵ درصد");
        assert!(doubtful.is_turned);
        assert_eq!(doubtful.otherwise().as_ref().map(value).as_deref(), Some("50"));
        assert_eq!(value(&doubtful.settled(&sure, &reading).0), "5");
        assert!(!read("۵۰ درصد").is_turned && !read("05 percent").is_turned);
    }

    #[test]
    fn one_damaged_text_makes_all_its_digits_doubtful_and_a_sound_one_none() {
        let turned = |text: &str| -> Vec<bool> {
            scan::mentions(text, crate::source::Span::new(0, text.len()), None)
                .iter()
                .map(|one| one.is_turned)
                .collect()
        };
        assert_eq!(turned("در این سال ۰۵ درصد از ۰۰۴ مرکز با ۶۱ پزشک و ۵ پرستار باز بود."), [true, true, true, false]);
        assert_eq!(turned("در این سال ۵۰ درصد از ۴۰۰ مرکز با ۱۶ پزشک و ۵ پرستار باز بود."), [false; 4]);
        assert_eq!(turned("در این گزارش آمده است که ۰۰۵٬۲۱ نفر بیمه شده‌اند."), [true]);
    }

    #[test]
    fn the_other_figures_tell_how_digits_are_parted() {
        let reading = Reading::from(Kind::Count);
        let sure = [reading.read(&read("1234 visits")).expect("a count")];
        let settled = |words: &str| value(&read(words).settled(&sure, &reading).0);
        assert_eq!([settled("1.234"), settled("1,234"), settled("1.235")], ["1234", "1234", "1235"]);
        let sure = [reading.read(&read("2 visits")).expect("a count")];
        let settled = value(&read("1.235").settled(&sure, &reading).0);
        assert_eq!(settled, "1.235");
        // A thing is there or it is not.
        assert_eq!(value(&read("1.235").settled(&[], &reading).0), "1235");
        assert_eq!(value(&read("1.235").settled(&[], &Reading::from(Kind::Measure)).0), "1.235");
    }
}
