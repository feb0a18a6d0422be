//! Terms: what formulas work with, an interval with the units it is in. Per cent is per hundred, units are in their base
//! unit, and what was counted is no unit: clinics and hospitals add up.

mod lengths;
mod powers;
mod result;

use super::exact::Exact;
use super::interval::Interval;
use super::unit::Unit;

pub use lengths::Lengths;
pub use powers::Powers;
pub use result::{Unfit, Wanted};

/// A number of a formula, as far as it is known, with its units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Between what and what.
    pub interval: Interval,
    /// In which units.
    pub powers: Powers,
    /// Whether it is a part of a whole or a difference of such, where that is known.
    pub ratio: Option<Ratio>,
}

/// What a number without a unit is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ratio {
    /// So many per hundred.
    Percent,
    /// A difference of percentages.
    Points,
}

/// Two terms that cannot be added: their units differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mixed;

impl Term {
    /// A number without a unit.
    pub fn bare(interval: Interval) -> Self {
        Self { interval, powers: Powers::none(), ratio: None }
    }

    /// An interval of a figure, in the base unit of its unit.
    pub fn of(interval: Interval, unit: &Unit) -> Self {
        let ratio = Ratio::of(unit);
        let interval = if ratio.is_some() { interval.scaled(&Exact::pow10(-2)) } else { interval };
        Self { interval, powers: Powers::of(unit), ratio }
    }

    /// The same units with another interval.
    #[must_use]
    pub fn with(&self, interval: Interval) -> Self {
        Self { interval, ..self.clone() }
    }

    /// Months and years in days; everything else as it is.
    #[must_use]
    pub fn in_days(&self, lengths: &Lengths) -> Self {
        self.in_seconds(lengths)
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(&self) -> Self {
        self.with(self.interval.negated())
    }

    /// Both in the same unit, where they can be.
    ///
    /// # Errors
    /// When their units differ.
    pub fn alike(&self, other: &Self, lengths: &Lengths) -> Result<(Self, Self), Mixed> {
        if let Some(per) = self.powers.shared_per(&other.powers) {
            let (a, b) = (self.with_per(per), other.with_per(per));
            if a.powers == b.powers {
                return Ok((a, b));
            }
            // Months and seconds: the months are so many days.
            let (a, b) = (a.in_seconds(lengths), b.in_seconds(lengths));
            if a.powers == b.powers {
                return Ok((a, b));
            }
        }
        Err(Mixed)
    }

    /// Their sum.
    ///
    /// # Errors
    /// When their units differ.
    pub fn plus(&self, other: &Self, lengths: &Lengths) -> Result<Self, Mixed> {
        let (a, b) = self.alike(other, lengths)?;
        Ok(Self { interval: a.interval.plus(&b.interval), powers: a.powers, ratio: None })
    }

    /// Their difference.
    ///
    /// # Errors
    /// When their units differ.
    pub fn minus(&self, other: &Self, lengths: &Lengths) -> Result<Self, Mixed> {
        self.plus(&other.negated(), lengths)
    }

    /// Their product.
    #[must_use]
    pub fn times(&self, other: &Self, lengths: &Lengths) -> Self {
        let (a, b) = self.meeting(other, lengths);
        Self { interval: a.interval.times(&b.interval), powers: a.powers.times(&b.powers), ratio: None }
    }

    /// Their quotient; `None` when the divisor may be zero.
    pub fn divided_by(&self, divisor: &Self, lengths: &Lengths) -> Option<Self> {
        let one = Self::bare(Interval::point(Exact::ONE));
        let inverse = Interval::point(Exact::ONE).divided_by(&divisor.interval)?;
        let inverse = Self { interval: inverse, powers: one.powers.over(&divisor.powers), ratio: None };
        let (a, b) = self.meeting(&inverse, lengths);
        Some(Self { interval: a.interval.times(&b.interval), powers: a.powers.times(&b.powers), ratio: None })
    }

    /// What "visits a day" is times a time: the day becomes a unit that the time is counted in. Months meet days the same way.
    fn meeting(&self, other: &Self, lengths: &Lengths) -> (Self, Self) {
        let (mut a, mut b) = (self.clone(), other.clone());
        if a.powers.has_time() && b.powers.per().is_some() {
            b = b.with_hard_per();
        }
        if b.powers.has_time() && a.powers.per().is_some() {
            a = a.with_hard_per();
        }
        let is_mixed = (a.powers.time_base() == Some("month")) != (b.powers.time_base() == Some("month"));
        if is_mixed && a.powers.has_time() && b.powers.has_time() {
            (a, b) = (a.in_seconds(lengths), b.in_seconds(lengths));
        }
        (a, b)
    }
}
