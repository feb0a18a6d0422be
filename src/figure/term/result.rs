//! What a formula gives, in the unit that its quantity has.

use super::{Lengths, Powers, Ratio, Term};
use crate::figure::exact::Exact;
use crate::figure::interval::Interval;
use crate::figure::unit::{self, Dimension, Unit};

/// Why a result is no figure of its quantity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has no unit, and its quantity has this one.
    NoUnit(String),
    /// It is so many times a time, and its quantity has no time in it.
    Time,
    /// Its unit is no unit of anything.
    NoName(String),
}

/// What the quantity of a formula is a number of, as far as it is known.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What its other figures are in.
    pub seen: Option<Unit>,
    /// What claim or head say of numbers without a unit.
    pub declared: Option<Unit>,
    /// Whether it is a share, which counts per hundred.
    pub is_share: bool,
}

impl Wanted {
    /// What it is in, for all that is known.
    pub fn unit(&self) -> Option<&Unit> {
        self.declared.as_ref().or(self.seen.as_ref())
    }

    /// Whether it counts in days or other times of a fixed length, so that months and years are to be counted in days too.
    pub fn is_in_seconds(&self) -> bool {
        self.unit().is_some_and(|unit| Powers::of(unit).is_in_seconds())
    }
}

impl Term {
    /// The interval in the unit that is wanted, with that unit.
    ///
    /// # Errors
    /// When a unit is missing, or is none.
    pub fn into_unit(self, wanted: &Wanted, lengths: &Lengths) -> Result<(Interval, Unit), Unfit> {
        let term = self.into_rate(wanted, lengths);
        if term.powers.is_bare() && !term.powers.per().is_some_and(|per| per.is_inverse) {
            return term.without_unit(wanted);
        }
        let term = if term.powers.is_bare() { term.with_hard_per() } else { term };
        let term = term.into_time(wanted, lengths);
        let dimension = term.powers.dimension().ok_or_else(|| Unfit::NoName(term.powers.to_string()))?;
        let is_bare = matches!(wanted.unit().map(|unit| &unit.dimension), Some(Dimension::Bare | Dimension::Noun(_)));
        if dimension.is_time() && is_bare {
            return Err(Unfit::Time);
        }
        let unit = wanted.unit().filter(|unit| unit.dimension == dimension);
        Ok((term.interval, unit.cloned().unwrap_or_else(|| Unit::of(dimension))))
    }

    fn without_unit(self, wanted: &Wanted) -> Result<(Interval, Unit), Unfit> {
        let per_cent = |interval: &Interval| interval.scaled(&Exact::int(100));
        let is_bare = matches!(wanted.seen.as_ref().map(|unit| &unit.dimension), Some(Dimension::Bare));
        match self.ratio {
            Some(Ratio::Points) => return Ok((per_cent(&self.interval), Unit::of(Dimension::Points))),
            Some(Ratio::Percent) if !is_bare || wanted.is_share => {
                return Ok((per_cent(&self.interval), Unit::of(Dimension::Percent)));
            }
            _ => {}
        }
        match wanted.unit().map(|unit| &unit.dimension) {
            Some(Dimension::Points) => Ok((per_cent(&self.interval), Unit::of(Dimension::Points))),
            Some(Dimension::Percent) => Ok((per_cent(&self.interval), Unit::of(Dimension::Percent))),
            _ if wanted.is_share => Ok((per_cent(&self.interval), Unit::of(Dimension::Percent))),
            Some(Dimension::Version) => Ok((self.interval, Unit::of(Dimension::Version))),
            Some(Dimension::Money(code)) => Ok((self.interval, unit::money(code))),
            Some(Dimension::Physical(base)) if *base != "×" => match &wanted.declared {
                Some(unit) => Ok((self.interval.scaled(&unit.factor), unit.clone())),
                None => Err(Unfit::NoUnit((*base).to_owned())),
            },
            _ => Ok((self.interval, Unit::bare())),
        }
    }

    /// "Visits over a year" as visits a day, where these are wanted.
    fn into_rate(self, wanted: &Wanted, lengths: &Lengths) -> Self {
        let powers = wanted.unit().map(Powers::of);
        let per =
            powers.as_ref().and_then(Powers::per).filter(|_| self.powers.per().is_none() && self.powers.has_time());
        let Some((per, unit)) = per.and_then(|per| Some((per, unit::physical(per.symbol)?))) else { return self };
        let length = Self::of(Interval::point(unit.factor.clone()), &unit);
        let is_in_seconds = self.powers.time_base() == Some("s");
        let length = if is_in_seconds { length.in_seconds(lengths) } else { length };
        let rate = self.times(&length, lengths);
        if rate.powers.has_time() { self } else { rate.with_per(Some(per)) }
    }

    /// Months in days or days in months, where these are wanted.
    fn into_time(self, wanted: &Wanted, lengths: &Lengths) -> Self {
        let base = wanted.unit().map(|unit| &unit.dimension);
        match (self.powers.dimension(), base) {
            (Some(Dimension::Physical("month")), Some(Dimension::Physical("s"))) => self.in_seconds(lengths),
            (Some(Dimension::Physical("s")), Some(Dimension::Physical("month"))) => {
                let year = lengths.seconds(&Interval::point(Exact::int(12)));
                let months = self.interval.divided_by(&year).map(|years| years.scaled(&Exact::int(12)));
                let powers = Powers::of(&unit::physical("month").expect("it is in the table"));
                months.map_or(self.clone(), |interval| Self { interval, powers, ratio: None })
            }
            _ => self,
        }
    }
}

impl Powers {
    /// Whether there is a time of a fixed length in it.
    pub fn is_in_seconds(&self) -> bool {
        let per = self.per().and_then(|per| unit::physical(per.symbol));
        self.time_base() == Some("s") || per.is_some_and(|unit| unit.dimension == Dimension::Physical("s"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::FacetValue;
    use crate::figure::mention::Amount;
    use crate::figure::scan;
    use crate::figure::term::Mixed;

    fn term(text: &str) -> Term {
        let mention = scan::phrase(text, None).expect(text);
        let Amount::Number { value, .. } = &mention.amount else { panic!("{text} is no number") };
        Term::of(Interval::point(value.clone()), &mention.unit)
    }

    fn unit(text: &str) -> Unit {
        scan::phrase(text, None).expect(text).unit
    }

    fn wanted(text: &str) -> Wanted {
        Wanted { seen: (!text.is_empty()).then(|| unit(text)), declared: None, is_share: false }
    }

    fn check(term: Term, in_unit_of: &str, expected: &str) {
        let shown = match term.into_unit(&wanted(in_unit_of), &Lengths::default()) {
            Ok((interval, unit)) => format!("{interval} {}", unit.dimension.symbol().unwrap_or("-")),
            Err(unfit) => format!("{unfit:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn sums_are_in_one_unit_and_different_units_have_none() {
        let lengths = Lengths::default();
        check(term("5 km").plus(&term("300 m"), &lengths).expect("lengths"), "5 km", "{5300} m");
        check(term("1 year").plus(&term("1 day"), &lengths).expect("times"), "", "[31622400, 31708800] s");
        check(term("12 clinics").plus(&term("9 hospitals"), &lengths).expect("counts"), "", "{21} -");
        check(term("50 %").plus(&term("25 %"), &lengths).expect("shares"), "3 %", "{75} %");
        assert_eq!(term("5 km").plus(&term("3 kg"), &lengths), Err(Mixed));
        assert_eq!(term("5 km").plus(&term("3"), &lengths), Err(Mixed));
        assert_eq!(term("5 EUR").plus(&term("3 USD"), &lengths), Err(Mixed));
    }

    #[test]
    fn a_rate_times_a_time_is_a_number() {
        let lengths = Lengths::default();
        let times = |a: &str, b: &str, lengths: &Lengths| term(a).times(&term(b), lengths);
        check(times("4 visits per day", "1 year", &lengths), "9 visits", "[1460, 1464] -");
        check(
            times("4 visits per day", "1 year", &Lengths::of(Some(&FacetValue::when("1403")))),
            "9 visits",
            "{1464} -",
        );
        check(times("1 week", "4 visits per day", &lengths), "9 visits", "{28} -");
        check(times("4 visits per day", "365", &lengths), "9 visits", "{1460} -");
        check(times("40 visits per month", "1 year", &lengths), "9 visits", "{480} -");
        check(times("60 km/h", "30 min", &lengths), "1 km", "{30000} m");
    }

    #[test]
    fn a_number_over_a_time_is_the_rate_that_is_wanted() {
        let lengths = Lengths::default();
        let over = |a: &str, b: &str| term(a).divided_by(&term(b), &lengths).expect("not zero");
        check(over("480 visits", "1 year"), "9 visits per month", "{40} -");
        check(over("60 visits", "30 days"), "9 visits per day", "{2} -");
        check(over("100 km", "2 hours"), "9 km/h", "{125/9} m/s");
        check(over("100 visits", "4 visits per day"), "9 days", "{2160000} s");
        check(over("5 km", "2 kg"), "", "NoName(\"m/kg\")");
    }

    #[test]
    fn what_has_no_unit_takes_that_of_money_and_not_that_of_a_length() {
        check(term("5"), "3 EUR", "{5} EUR");
        check(term("5"), "3 km", "NoUnit(\"m\")");
        let declared = Wanted { declared: Some(unit("1 km")), ..Wanted::default() };
        let (interval, _) = term("5").into_unit(&declared, &Lengths::default()).expect("declared");
        assert_eq!(interval.to_string(), "{5000}");
    }
}
