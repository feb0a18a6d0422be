//! Dates and periods in words, as messages show them: "14 July 2022", "Q3 2024", "by the end of 1401", with the other calendar
//! beside it where two figures are written in different ones.

use super::figure::HIJRI_SLACK;
use super::{Calendar, Date, Period};
use crate::figure::mention::Hedge;
use crate::figure::{End, Exact, Figure, Interval};

const GREGORIAN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const JALALI: [&str; 12] = [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];
const HIJRI: [&str; 12] = [
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qada",
    "Dhu al-Hijja",
];

/// A figure in words.
pub fn phrase_of(figure: &Figure) -> String {
    let calendar = Calendar::of_symbol(figure.unit.symbol);
    if figure.hedge == Hedge::About {
        return format!("about {}", interval_in(calendar, &figure.reads));
    }
    interval_in(calendar, &figure.says)
}

/// The same with the words of another calendar beside it, where the other figure is written in that one.
pub fn beside(figure: &Figure, other: &Figure) -> String {
    let (own, theirs) = (Calendar::of_symbol(figure.unit.symbol), Calendar::of_symbol(other.unit.symbol));
    let phrase = phrase_of(figure);
    // Lunar dates of tables are no more than near: nothing is shown beside them.
    if own == theirs || own == Calendar::Hijri || theirs == Calendar::Hijri {
        return phrase;
    }
    let interval = if figure.hedge == Hedge::About { &figure.reads } else { &figure.says };
    format!("{phrase} ({})", interval_in(theirs, interval))
}

/// Some days in words of the calendar that a figure is written in.
pub fn words_of(figure: &Figure, interval: &Interval) -> String {
    interval_in(Calendar::of_symbol(figure.unit.symbol), interval)
}

fn interval_in(calendar: Calendar, interval: &Interval) -> String {
    let slack = if calendar == Calendar::Hijri { HIJRI_SLACK } else { 0 };
    let day = |end: &End| end.point().and_then(Exact::to_i64);
    let (low, high) = (interval.low(), interval.high());
    let words = match (day(low), day(high)) {
        (Some(first), Some(last)) => {
            let period = Period { calendar, first, last }.widened(-slack);
            if period.first <= period.last { name(period) } else { None }
        }
        (Some(first), None) if low.is_open() => end_of(calendar, first - slack).map(|end| format!("after {end}")),
        (Some(first), None) => start_of(calendar, first + slack).map(|start| format!("since {start}")),
        (None, Some(last)) if high.is_open() => start_of(calendar, last - slack).map(|start| format!("before {start}")),
        (None, Some(last)) => {
            let end = last - slack;
            let is_day = shortest_ending(calendar, end).is_none();
            end_of(calendar, end)
                .map(|words| if is_day { format!("by {words}") } else { format!("by the end of {words}") })
        }
        (None, None) => None,
    };
    words.unwrap_or_else(|| if interval == &Interval::all() { "any day".to_owned() } else { interval.to_string() })
}

/// The name of a period.
fn name(period: Period) -> Option<String> {
    let Period { calendar, first, last } = period;
    let (start, end) = (calendar.date(first)?, calendar.date(last)?);
    if first == last {
        return Some(day_name(calendar, start));
    }
    let is_whole = start.day == 1 && end.day == calendar.n_days(end.year, end.month);
    if !is_whole {
        return Some(format!("{} to {}", day_name(calendar, start), day_name(calendar, end)));
    }
    let (year, month) = (year_name(calendar, start.year), |month: i64| month_name(calendar, month));
    Some(match (start.month, end.month) {
        (1, 12) if start.year == end.year => year,
        (1, 12) => format!("{year} to {}", year_name(calendar, end.year)),
        _ if start.year != end.year => {
            format!("{} {year} to {} {}", month(start.month), month(end.month), year_name(calendar, end.year))
        }
        (only, same) if only == same => format!("{} {year}", month(only)),
        (1, 6) => format!("the first half of {year}"),
        (7, 12) => format!("the second half of {year}"),
        (from, to) if from % 3 == 1 && to == from + 2 => format!("Q{} {year}", to / 3),
        (from, to) => format!("{} to {} {year}", month(from), month(to)),
    })
}

fn day_name(calendar: Calendar, date: Date) -> String {
    format!("{} {} {}", date.day, month_name(calendar, date.month), year_name(calendar, date.year))
}

fn year_name(calendar: Calendar, year: i64) -> String {
    if calendar == Calendar::Hijri { format!("{year} AH") } else { year.to_string() }
}

fn month_name(calendar: Calendar, month: i64) -> &'static str {
    let names = match calendar {
        Calendar::Gregorian => GREGORIAN,
        Calendar::Jalali => JALALI,
        Calendar::Hijri => HIJRI,
    };
    usize::try_from(month - 1).ok().and_then(|idx| names.get(idx).copied()).unwrap_or_default()
}

/// The number of a day as ISO 8601 writes it.
pub fn iso(day: &Exact) -> Option<String> {
    let Date { year, month, day } = Calendar::Gregorian.date(day.to_i64()?)?;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// What begins with a day: a year, a month, or the day itself.
fn start_of(calendar: Calendar, first: i64) -> Option<String> {
    let date = calendar.date(first)?;
    Some(match (date.month, date.day) {
        (1, 1) => year_name(calendar, date.year),
        (month, 1) => format!("{} {}", month_name(calendar, month), year_name(calendar, date.year)),
        _ => day_name(calendar, date),
    })
}

/// What ends with a day: a year, a month, or the day itself.
fn end_of(calendar: Calendar, last: i64) -> Option<String> {
    let day = || calendar.date(last).map(|date| day_name(calendar, date));
    shortest_ending(calendar, last).or_else(day)
}

/// The year or month that ends with a day.
fn shortest_ending(calendar: Calendar, last: i64) -> Option<String> {
    let date = calendar.date(last)?;
    let year = year_name(calendar, date.year);
    match (date.month, date.day == calendar.n_days(date.year, date.month)) {
        (12, true) => Some(year),
        (month, true) => Some(format!("{} {year}", month_name(calendar, month))),
        _ => None,
    }
}
