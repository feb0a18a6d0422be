//! How long months and years are in a formula: as long as any is, or as long as the one that the facet `when` names.

use crate::figure::exact::Exact;
use crate::figure::interval::Interval;

/// The lengths of a month and of a year, in days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    month: (i64, i64),
    year: (i64, i64),
}

impl Default for Calendar {
    fn default() -> Self {
        Self { month: (28, 31), year: (365, 366) }
    }
}

/// A day, in seconds.
const DAY: i64 = 86_400;

impl Calendar {
    /// The calendar of the year that is named, Jalali or Gregorian; of any, where none is.
    pub fn of(when: Option<&str>) -> Self {
        let Some(year) = when.and_then(year_of) else { return Self::default() };
        let days = if is_leap(year) { 366 } else { 365 };
        Self { year: (days, days), ..Self::default() }
    }

    /// So many months in seconds: whole years as years, what is left as months.
    pub fn seconds(&self, months: &Interval) -> Interval {
        let point = |n: i64| Interval::point(Exact::int(n * DAY));
        let month = point(self.month.0).hull(&point(self.month.1));
        let year = point(self.year.0).hull(&point(self.year.1));
        let Some(value) = months.as_point() else { return months.times(&month) };
        let twelfth = Exact::ratio(1, 12).expect("twelve is not zero");
        let years = (value * &twelfth).floor();
        let rest = value - &(&years * &Exact::int(12));
        year.scaled(&years).plus(&month.scaled(&rest))
    }
}

/// The year that a facet names: `1401`, `۱۴۰۱`, `2024`.
fn year_of(when: &str) -> Option<i64> {
    let digits: String = when.trim().chars().map(|digit| ascii(digit).unwrap_or(digit)).collect();
    digits.parse().ok().filter(|_| digits.len() == 4)
}

fn ascii(digit: char) -> Option<char> {
    let zero = [0x30, 0x660, 0x6f0].into_iter().find(|zero| (*zero..*zero + 10).contains(&(digit as u32)))?;
    char::from_digit(digit as u32 - zero, 10)
}

/// Jalali years by the cycle of 33, which holds from 1178 to 1633; Gregorian ones by their rule.
fn is_leap(year: i64) -> bool {
    if (1178..=1633).contains(&year) {
        return [1, 5, 9, 13, 17, 22, 26, 30].contains(&(year % 33));
    }
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(when: Option<&str>, months: i64) -> String {
        let seconds = Calendar::of(when).seconds(&Interval::point(Exact::int(months)));
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
            (Some("1403"), 1, "[28, 31]"),
            (Some("2024"), 12, "{366}"),
            (Some("2023"), 24, "{730}"),
            (Some("1900"), 12, "{365}"),
            (Some("spring"), 12, "[365, 366]"),
        ] {
            assert_eq!(days(when, months), expected, "{when:?} {months}");
        }
    }
}
