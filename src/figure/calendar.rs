//! Calendars: days by their number, in the Gregorian, the Solar Hijri (Jalali) and the lunar Hijri calendar, and the periods
//! that people name in them. A date is a period of one day; two dates are compared as intervals of day numbers.

mod anew;
mod figure;
mod numeric;
mod period;
mod reader;
mod text;
mod wording;
mod words;

pub use anew::anew;
pub use figure::{figure, mention};
pub use period::Period;
pub use text::{period_of, phrase, scan};
pub use wording::{beside, iso, phrase_of, words_of};

/// A calendar that dates are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Calendar {
    /// The civil calendar, carried back before 1582 without a break.
    Gregorian,
    /// The Solar Hijri calendar of Iran and Afghanistan.
    Jalali,
    /// The lunar Hijri calendar, by its tables; sighted months may begin up to two days off.
    Hijri,
}

/// A date of some calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: i64,
    /// The month, from 1.
    pub month: i64,
    /// The day, from 1.
    pub day: i64,
}

/// The years that are reckoned with; no text means another one.
const YEARS: std::ops::RangeInclusive<i64> = 1..=9_999;

/// The day before 1 Farvardin of the year 1, by the cycle of 33 years.
const BEFORE_JALALI: i64 = 226_895;
/// 1 Muharram of the year 1: 16 July 622 of the Julian calendar.
const FIRST_HIJRI: i64 = 227_015;

impl Calendar {
    /// Its name, which tells the dates of one from those of another; nothing for the one that needs no telling.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Gregorian => "",
            Self::Jalali => "AP",
            Self::Hijri => "AH",
        }
    }

    /// The calendar of this name.
    pub fn of_symbol(symbol: &str) -> Self {
        [Self::Jalali, Self::Hijri].into_iter().find(|own| own.symbol() == symbol).unwrap_or(Self::Gregorian)
    }

    /// The number of the first day of a year. Day 1 is 1 January of the year 1.
    ///
    /// Solar years begin with the equinox. The cycle of 33 years with leap years 1, 5, 9, 13, 17, 22, 26 and 30 gives the
    /// leap years that the Center for Calendar of the University of Tehran publishes for 1206 to 1498 AP; Birashk's cycle of
    /// 2,820 years does not (it has 1404 for 1403).
    pub fn new_year(self, year: i64) -> i64 {
        let before = year - 1;
        match self {
            Self::Gregorian => {
                365 * before + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400) + 1
            }
            Self::Jalali => BEFORE_JALALI + 365 * before + (8 * year + 21).div_euclid(33),
            Self::Hijri => FIRST_HIJRI + 354 * before + (11 * year + 3).div_euclid(30),
        }
    }

    fn is_leap(self, year: i64) -> bool {
        let usual = if self == Self::Hijri { 354 } else { 365 };
        self.new_year(year + 1) - self.new_year(year) > usual
    }

    /// How many days a month has.
    pub fn n_days(self, year: i64, month: i64) -> i64 {
        let leap = i64::from(self.is_leap(year));
        match (self, month) {
            (Self::Gregorian, 2) => 28 + leap,
            (Self::Gregorian, 4 | 6 | 9 | 11) => 30,
            (Self::Gregorian, _) => 31,
            (Self::Jalali, 1..=6) => 31,
            (Self::Jalali, 12) => 29 + leap,
            (Self::Jalali, _) => 30,
            (Self::Hijri, 12) => 29 + leap,
            (Self::Hijri, month) => 29 + month % 2,
        }
    }

    /// The number of a day; `None` where there is no such day.
    pub fn number(self, date: Date) -> Option<i64> {
        let Date { year, month, day } = date;
        let is_one = YEARS.contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        if !is_one || day > self.n_days(year, month) {
            return None;
        }
        let before: i64 = (1..month).map(|month| self.n_days(year, month)).sum();
        Some(self.new_year(year) + before + day - 1)
    }

    /// The date of a day; `None` beyond the years that are reckoned with.
    pub fn date(self, number: i64) -> Option<Date> {
        let (first, last) = (self.new_year(*YEARS.start()), self.new_year(YEARS.end() + 1));
        if !(first..last).contains(&number) {
            return None;
        }
        // No year is longer than 366 days or shorter than 354.
        let guess = (number - first) / 366 + YEARS.start();
        let year = (guess..).find(|year| self.new_year(year + 1) > number)?;
        let mut day = number - self.new_year(year) + 1;
        let mut month = 1;
        while day > self.n_days(year, month) {
            day -= self.n_days(year, month);
            month += 1;
        }
        Some(Date { year, month, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(calendar: Calendar, (year, month, day): (i64, i64, i64)) -> i64 {
        calendar.number(Date { year, month, day }).expect("a date")
    }

    #[test]
    fn days_of_two_calendars_meet() {
        for (jalali, gregorian) in [
            ((1401, 1, 1), (2022, 3, 21)),
            ((1401, 4, 23), (2022, 7, 14)),
            ((1399, 12, 30), (2021, 3, 20)),
            ((1400, 1, 1), (2021, 3, 21)),
            ((1403, 12, 30), (2025, 3, 20)),
            ((1404, 1, 1), (2025, 3, 21)),
            ((1357, 11, 22), (1979, 2, 11)),
            ((1285, 5, 14), (1906, 8, 6)),
            ((1300, 1, 1), (1921, 3, 21)),
            ((1375, 12, 30), (1997, 3, 20)),
        ] {
            assert_eq!(number(Calendar::Jalali, jalali), number(Calendar::Gregorian, gregorian), "{jalali:?}");
        }
        let near = number(Calendar::Hijri, (1443, 9, 1)) - number(Calendar::Gregorian, (2022, 4, 2));
        assert!((-2..=2).contains(&near), "Ramadan 1443 is {near} days off");
    }

    #[test]
    fn leap_years_are_those_that_are_published() {
        let leap =
            |years: std::ops::Range<i64>| years.filter(|year| Calendar::Jalali.is_leap(*year)).collect::<Vec<_>>();
        assert_eq!(leap(1370..1412), [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408]);
        assert_eq!(leap(1210..1230), [1210, 1214, 1218, 1222, 1226]);
    }

    #[test]
    fn a_day_that_is_not_there_has_no_number() {
        for (calendar, date) in [
            (Calendar::Gregorian, (2023, 2, 29)),
            (Calendar::Gregorian, (2023, 13, 1)),
            (Calendar::Jalali, (1401, 12, 30)),
            (Calendar::Jalali, (1401, 7, 31)),
            (Calendar::Gregorian, (0, 1, 1)),
            (Calendar::Gregorian, (10_000, 1, 1)),
        ] {
            let (year, month, day) = date;
            assert_eq!(calendar.number(Date { year, month, day }), None, "{date:?}");
        }
    }

    proptest! {
        #[test]
        fn a_day_has_one_date_in_each_calendar(number in 1i64..3_400_000) {
            for calendar in [Calendar::Gregorian, Calendar::Jalali, Calendar::Hijri] {
                if let Some(date) = calendar.date(number) {
                    prop_assert_eq!(calendar.number(date), Some(number));
                }
            }
        }
    }
}
