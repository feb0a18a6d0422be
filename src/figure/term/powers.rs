//! Units as products of powers of base units: km/h is m¹ · s⁻¹. What a rate is per ("visits a day") is kept as it was
//! written, since a bare 365 beside it may well mean days.

use std::collections::BTreeMap;
use std::fmt;

use super::{Ratio, Term};
use crate::figure::exact::Exact;
use crate::figure::interval::Interval;
use crate::figure::unit::{self, Dimension, Unit};

/// A base unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    /// Of a physical dimension.
    Physical(&'static str),
    /// Of money.
    Money(&'static str),
}

/// A product of powers of base units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// The exponents, none of which is zero.
    bases: BTreeMap<Base, i32>,
    /// The time that a rate is per, in the number as it is: 4 visits a day are 4.
    per: Option<Per>,
}

/// The time that a rate is per.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Per {
    /// "day"
    pub symbol: &'static str,
    /// Whether it is the other way round: days, as visits over visits a day are.
    pub is_inverse: bool,
}

/// Base units that are products of others: W is J · s⁻¹.
const DERIVED: [(&str, &[(&str, i32)]); 8] = [
    ("m²", &[("m", 2)]),
    ("m³", &[("m", 3)]),
    ("m/s", &[("m", 1), ("s", -1)]),
    ("bit/s", &[("bit", 1), ("s", -1)]),
    ("B/s", &[("B", 1), ("s", -1)]),
    ("W", &[("J", 1), ("s", -1)]),
    ("Hz", &[("s", -1)]),
    ("Pa", &[("N", 1), ("m", -2)]),
];
/// The greatest exponent either way; what goes beyond is no unit of anything.
const MOST: i32 = 64;

impl Powers {
    /// No unit.
    pub fn none() -> Self {
        Self::default()
    }

    /// Those of a unit.
    pub fn of(unit: &Unit) -> Self {
        match &unit.dimension {
            Dimension::Bare
            | Dimension::Percent
            | Dimension::Points
            | Dimension::Date
            | Dimension::Version
            | Dimension::Physical("×") => Self::none(),
            Dimension::Physical(base) => Self::of_base(base),
            Dimension::Money(code) => Self { bases: BTreeMap::from([(Base::Money(code), 1)]), per: None },
            Dimension::Noun(noun) => {
                noun.head.split_once('/').map_or_else(Self::none, |(of, per)| Self::of_rate(of, per))
            }
        }
    }

    /// So much of something per something; only units count.
    fn of_rate(of: &str, per: &str) -> Self {
        let of = unit::symbol_id(of).map_or_else(Self::none, |id| Self::of(&id.unit()));
        let time = unit::symbol_id(per).filter(|id| id.unit().dimension.is_time());
        Self { per: time.map(|id| Per { symbol: id.symbol(), is_inverse: false }), ..of }
    }

    fn of_base(base: &'static str) -> Self {
        let derived = DERIVED.iter().find(|(symbol, _)| *symbol == base);
        let parts = derived.map_or_else(|| vec![(base, 1)], |(_, parts)| parts.to_vec());
        Self { bases: parts.into_iter().map(|(base, power)| (Base::Physical(base), power)).collect(), per: None }
    }

    /// Whether there is no unit, apart from what a rate is per.
    pub fn is_bare(&self) -> bool {
        self.bases.is_empty()
    }

    /// What it is per.
    pub fn per(&self) -> Option<Per> {
        self.per
    }

    /// The one dimension that these are, where there is one.
    pub fn dimension(&self) -> Option<Dimension> {
        let derived =
            DERIVED.iter().map(|(symbol, _)| *symbol).find(|symbol| Self::of_base(symbol).bases == self.bases);
        if let Some(symbol) = derived {
            return Some(Dimension::Physical(symbol));
        }
        let mut bases = self.bases.iter();
        match (bases.next(), bases.next()) {
            (None, _) => Some(Dimension::Bare),
            (Some((Base::Physical(base), 1)), None) => Some(Dimension::Physical(base)),
            (Some((Base::Money(code), 1)), None) => Some(Dimension::Money(code)),
            _ => None,
        }
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut bases = self.bases.clone();
        for (base, power) in &other.bases {
            let sum = (bases.get(base).copied().unwrap_or_default() + power).clamp(-MOST, MOST);
            if sum == 0 {
                bases.remove(base)
            } else {
                bases.insert(*base, sum)
            };
        }
        let per = match (self.per, other.per) {
            // A rate over a rate, or a rate times so many days.
            (Some(_), Some(_)) => None,
            (own, others) => own.or(others),
        };
        Self { bases, per }
    }

    pub(super) fn over(&self, other: &Self) -> Self {
        let turned = other.bases.iter().map(|(base, power)| (*base, -power)).collect();
        let per = other.per.map(|per| Per { is_inverse: !per.is_inverse, ..per });
        self.times(&Self { bases: turned, per })
    }

    /// The same without what it is per.
    pub(super) fn without_per(&self) -> Self {
        Self { per: None, ..self.clone() }
    }

    /// What two terms that are added are per: what either says, if the other does not say something else.
    pub(super) fn shared_per(&self, other: &Self) -> Option<Option<Per>> {
        match (self.per, other.per) {
            (Some(a), Some(b)) if a != b => None,
            (a, b) => Some(a.or(b)),
        }
    }

    /// The time in it, by its base unit.
    pub(super) fn time_base(&self) -> Option<&'static str> {
        ["month", "s"].into_iter().find(|base| self.bases.contains_key(&Base::Physical(base)))
    }

    pub(super) fn has_time(&self) -> bool {
        self.time_base().is_some()
    }

    fn power(&self, base: &'static str) -> i32 {
        self.bases.get(&Base::Physical(base)).copied().unwrap_or_default()
    }

    fn with_power(mut self, base: &'static str, power: i32) -> Self {
        if power == 0 {
            self.bases.remove(&Base::Physical(base));
        } else {
            self.bases.insert(Base::Physical(base), power.clamp(-MOST, MOST));
        }
        self
    }
}

impl Term {
    pub(super) fn with_per(&self, per: Option<Per>) -> Self {
        Self { powers: Powers { per, ..self.powers.clone() }, ..self.clone() }
    }

    /// The same per the time of a rate, if it has no time yet.
    #[must_use]
    pub fn or_per(self, rate: &Unit) -> Self {
        let is_open = self.powers.per.is_none() && !self.powers.has_time() && self.ratio.is_none();
        if is_open { self.with_per(Powers::of(rate).per) } else { self }
    }

    /// What it is per becomes a unit: 4 visits a day are 4/86,400 a second.
    pub(super) fn with_hard_per(&self) -> Self {
        let Some((per, unit)) = self.powers.per.and_then(|per| Some((per, unit::physical(per.symbol)?))) else {
            return self.clone();
        };
        let Dimension::Physical(base) = unit.dimension else { return self.clone() };
        let step = if per.is_inverse { 1 } else { -1 };
        let factor = if per.is_inverse { unit.factor } else { inverse(&unit.factor) };
        let power = self.powers.power(base) + step;
        let powers = self.powers.without_per().with_power(base, power);
        Self { interval: self.interval.scaled(&factor), powers, ratio: None }
    }

    /// Months as seconds, as long as they are said to be.
    pub(super) fn in_seconds(&self, lengths: &super::Lengths) -> Self {
        let months = self.powers.power("month");
        let seconds = self.powers.power("s") + months;
        let interval = match months {
            0 => return self.clone(),
            1 => lengths.seconds(&self.interval),
            _ => {
                let month = lengths.seconds(&Interval::point(Exact::ONE));
                (0..months.abs().min(MOST)).fold(self.interval.clone(), |interval, _| {
                    if months > 0 { interval.times(&month) } else { interval.divided_by(&month).unwrap_or(interval) }
                })
            }
        };
        let powers = self.powers.clone().with_power("month", 0).with_power("s", seconds);
        Self { interval, powers, ..self.clone() }
    }
}

fn inverse(factor: &Exact) -> Exact {
    Exact::ONE.checked_div(factor).expect("no unit is nothing of its base")
}

impl Ratio {
    pub(super) fn of(unit: &Unit) -> Option<Self> {
        match unit.dimension {
            Dimension::Percent => Some(Self::Percent),
            Dimension::Points => Some(Self::Points),
            _ => None,
        }
    }
}

/// `m`, `kg·m/s²`, `USD`, `a number per day`.
impl fmt::Display for Powers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |base: &Base| match base {
            Base::Physical(name) | Base::Money(name) => *name,
        };
        let product = |positive: bool| {
            let bases = self.bases.iter().filter(|(_, power)| (**power > 0) == positive);
            let raised = bases.map(|(base, power)| match power.abs() {
                1 => name(base).to_owned(),
                power => format!("{}^{power}", name(base)),
            });
            raised.collect::<Vec<_>>().join("·")
        };
        let (over, under) = (product(true), product(false));
        let per = self.per.filter(|per| !per.is_inverse).map(|per| format!(" per {}", per.symbol)).unwrap_or_default();
        match (over.as_str(), under.as_str()) {
            ("", "") => write!(f, "a number{per}"),
            ("", under) => write!(f, "1/{under}{per}"),
            (over, "") => write!(f, "{over}{per}"),
            (over, under) => write!(f, "{over}/{under}{per}"),
        }
    }
}
