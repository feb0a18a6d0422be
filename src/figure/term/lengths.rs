//! How long months and years are in a formula: as long as any is, or as long as those of the period that the facet `when`
//! names, in whichever calendar it is one.

use crate::figure::calendar::{Calendar, Period};
use crate::figure::exact::Exact;
use crate::figure::facet::FacetValue;
use crate::figure::interval::Interval;

/// The lengths of months and years, in days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lengths {
    /// The period that is named: its months, and how many days all of them have at least and at most.
    named: Option<(i64, (i64, i64))>,
    /// The shortest and the longest month.
    month: (i64, i64),
    /// The shortest and the longest year.
    year: (i64, i64),
}

impl Default for Lengths {
    fn default() -> Self {
        Self { named: None, month: (28, 31), year: (365, 366) }
    }
}

/// A day, in seconds.
const DAY: i64 = 86_400;
/// The calendars that a period may be whole months of, to the day.
const CALENDARS: [Calendar; 2] = [Calendar::Gregorian, Calendar::Jalali];

impl Lengths {
    /// Those of the months or the year that a time names; of any, where it names none.
    pub fn of(when: Option<&FacetValue>) -> Self {
        if let Some((first, last)) = when.and_then(FacetValue::lunar_days) {
            return Self::of_lunar(Period { calendar: Calendar::Hijri, first, last }).unwrap_or_default();
        }
        let Some((first, last)) = when.and_then(FacetValue::days) else { return Self::default() };
        let named = CALENDARS.into_iter().find_map(|calendar| Self::of_period(Period { calendar, first, last }));
        named.unwrap_or_default()
    }

    /// Of whole months that lie in one year.
    fn of_period(period: Period) -> Option<Self> {
        let months = period.whole_months()?;
        let days = |month: &i64| period.calendar.n_days(months.year, *month);
        let all = || months.first..=months.last;
        let n = months.last - months.first + 1;
        let shortest = all().map(|month| days(&month)).min()?;
        let longest = all().map(|month| days(&month)).max()?;
        let year = if n == 12 { (period.n_days(), period.n_days()) } else { Self::default().year };
        Some(Self { named: Some((n, (period.n_days(), period.n_days()))), month: (shortest, longest), year })
    }

    /// Of whole lunar months in one year. A month begins when the moon is seen, so tables tell its length but roughly.
    fn of_lunar(period: Period) -> Option<Self> {
        const MONTH: (i64, i64) = (29, 30);
        const YEAR: (i64, i64) = (354, 355);
        let months = period.whole_months()?;
        let n = months.last - months.first + 1;
        let days = if n == 12 { YEAR } else { (MONTH.0 * n, MONTH.1 * n) };
        Some(Self { named: Some((n, days)), month: MONTH, year: YEAR })
    }

    /// So many months in seconds: those that are named as they are, whole years as years, what is left as months.
    pub fn seconds(&self, months: &Interval) -> Interval {
        let point = |n: i64| Interval::point(Exact::int(n * DAY));
        let between = |(least, most): (i64, i64)| point(least).hull(&point(most));
        let (month, year) = (self.month(months), between(self.year));
        let month = between(month);
        let Some(value) = months.as_point() else { return months.times(&month) };
        if let Some((_, days)) = self.named.filter(|(n, _)| *value == Exact::int(*n)) {
            return between(days);
        }
        let twelfth = Exact::ratio(1, 12).expect("twelve is not zero");
        let years = (value * &twelfth).floor();
        let rest = value - &(&years * &Exact::int(12));
        year.scaled(&years).plus(&month.scaled(&rest))
    }

    /// The shortest and the longest of so many months; more of them than are named may be any.
    fn month(&self, months: &Interval) -> (i64, i64) {
        let fits = |n: i64| months.as_point().is_some_and(|value| *value <= Exact::int(n));
        match self.named {
            Some((n, _)) if fits(n) => self.month,
            _ => Self::default().month,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(when: Option<&str>, months: i64) -> String {
        let when = when.map(FacetValue::when);
        let seconds = Lengths::of(when.as_ref()).seconds(&Interval::point(Exact::int(months)));
        seconds.scaled(&Exact::ratio(1, DAY).expect("not zero")).to_string()
    }

    #[test]
    fn a_year_has_365_or_366_days_unless_it_is_named() {
        for (when, months, expected) in [
            (None, 12, "[365, 366]"),
            (None, 1, "[28, 31]"),
            (None, 14, "[421, 428]"),
            (Some("1401"), 12, "{365}"),
            (Some("۱۴۰۳"), 12, "{366}"),
            (Some("سال ۱۴۰۳"), 12, "{366}"),
            (Some("2024-03-20/2025-03-20"), 12, "{366}"),
            (Some("1403"), 1, "[30, 31]"),
            (Some("1401"), 1, "[29, 31]"),
            (Some("2024"), 12, "{366}"),
            (Some("2023"), 24, "{730}"),
            (Some("1900"), 12, "{365}"),
            (Some("spring"), 12, "[365, 366]"),
            (Some("1444 AH"), 12, "[354, 355]"),
            (Some("۱۴۴۴ هجری قمری"), 12, "[354, 355]"),
            (Some("1444 AH"), 1, "[29, 30]"),
        ] {
            assert_eq!(days(when, months), expected, "{when:?} {months}");
        }
    }

    #[test]
    fn a_month_that_is_named_has_the_days_that_it_has() {
        for (when, months, expected) in [
            ("July 2022", 1, "{31}"),
            ("2024-02", 1, "{29}"),
            ("2023-02", 1, "{28}"),
            ("۱۴۰۱ تیر", 1, "[28, 31]"),
            ("تیر ۱۴۰۱", 1, "{31}"),
            ("اسفند ۱۴۰۱", 1, "{29}"),
            ("اسفند ۱۴۰۳", 1, "{30}"),
            ("Q3 2024", 3, "{92}"),
            ("Q1 2023", 3, "{90}"),
            ("Q1 2023", 1, "[28, 31]"),
            ("Q3 2024", 1, "[30, 31]"),
            ("نیمه اول ۱۴۰۱", 6, "{186}"),
            // More months than the one that is named are any.
            ("July 2022", 3, "[84, 93]"),
            ("July 2022", 12, "[365, 366]"),
            // A month of another calendar is none of either, unless its days are.
            ("2022-06-22/2022-07-22", 1, "{31}"),
            ("2022-06-01/2022-07-22", 1, "[28, 31]"),
        ] {
            assert_eq!(days(Some(when), months), expected, "{when} {months}");
        }
    }
}
