//! Periods: days, months, quarters, halves, years and what lies between two of them, as first and last day.

use super::{Calendar, Date};

/// From a first to a last day, both of them included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The calendar it is written in.
    pub calendar: Calendar,
    /// The number of its first day.
    pub first: i64,
    /// The number of its last day, not before the first.
    pub last: i64,
}

/// Months of a year, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months {
    /// The year.
    pub year: i64,
    /// The first of them, from 1.
    pub first: i64,
    /// The last of them, not before the first.
    pub last: i64,
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One of the four.
    Quarter(i64),
    /// One of the two.
    Half(i64),
    /// "Early": the first half, as far as anybody may mean.
    Early,
    /// "Mid": what lies around its middle.
    Middle,
    /// "Late": the second half.
    Late,
    /// "The beginning of": the first quarter.
    Beginning,
    /// "The end of": the last quarter.
    End,
}

impl Part {
    /// Its first and last month.
    fn months(self) -> (i64, i64) {
        match self {
            Self::Quarter(nth) => (3 * nth - 2, 3 * nth),
            Self::Half(nth) => (6 * nth - 5, 6 * nth),
            Self::Early => (1, 6),
            Self::Middle => (4, 9),
            Self::Late => (7, 12),
            Self::Beginning => (1, 3),
            Self::End => (10, 12),
        }
    }
}

impl Period {
    /// One day.
    pub fn day(calendar: Calendar, year: i64, month: i64, day: i64) -> Option<Self> {
        let number = calendar.number(Date { year, month, day })?;
        Some(Self { calendar, first: number, last: number })
    }

    /// Whole months of a year.
    pub fn months(calendar: Calendar, year: i64, (first, last): (i64, i64)) -> Option<Self> {
        let start = calendar.number(Date { year, month: first, day: 1 })?;
        let end = calendar.number(Date { year, month: last, day: calendar.n_days(year, last) })?;
        (start <= end).then_some(Self { calendar, first: start, last: end })
    }

    /// A month.
    pub fn month(calendar: Calendar, year: i64, month: i64) -> Option<Self> {
        Self::months(calendar, year, (month, month))
    }

    /// A year.
    pub fn year(calendar: Calendar, year: i64) -> Option<Self> {
        Self::months(calendar, year, (1, 12))
    }

    /// A part of it, where it is a whole year; "the end of July" is in July, which is all that is said of it.
    #[must_use]
    pub fn part(self, part: Part) -> Self {
        let year = self.as_year();
        year.and_then(|year| Self::months(self.calendar, year, part.months())).unwrap_or(self)
    }

    /// The year that it is, if it is one.
    pub fn as_year(self) -> Option<i64> {
        let Date { year, .. } = self.calendar.date(self.first)?;
        (Self::year(self.calendar, year) == Some(self)).then_some(year)
    }

    /// The months that it is, where it is whole months of one year.
    pub fn whole_months(self) -> Option<Months> {
        let (first, last) = (self.calendar.date(self.first)?, self.calendar.date(self.last)?);
        let months = Months { year: first.year, first: first.month, last: last.month };
        let is_whole = Self::months(self.calendar, first.year, (first.month, last.month)) == Some(self);
        is_whole.then_some(months)
    }

    /// From its beginning to the end of a later one.
    pub fn until(self, later: Self) -> Option<Self> {
        (self.first <= later.last).then_some(Self { last: later.last, ..self })
    }

    /// The same, so much longer on either side.
    #[must_use]
    pub fn widened(self, n_days: i64) -> Self {
        Self { first: self.first.saturating_sub(n_days), last: self.last.saturating_add(n_days), ..self }
    }

    /// How many days it has.
    pub fn n_days(self) -> i64 {
        self.last - self.first + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_year_are_months() {
        let year = Period::year(Calendar::Gregorian, 2024).expect("a year");
        assert_eq!(Some(year.part(Part::Quarter(3))), Period::months(Calendar::Gregorian, 2024, (7, 9)));
        assert_eq!(year.part(Part::Half(1)).until(year.part(Part::Half(2))), Some(year));
        assert_eq!(year.as_year(), Some(2024));
        let july = Period::month(Calendar::Gregorian, 2024, 7).expect("a month");
        assert_eq!(july.part(Part::End), july);
    }
}
