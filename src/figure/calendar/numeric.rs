//! Dates in digits: `2022-07-14`, `14.07.2022`, `۱۴۰۱/۰۴/۲۳`, `2022-07`, `2022/23`, `2022年7月14日`.

use super::{Calendar, Period};
use crate::figure::line::Line;
use crate::figure::number::literal;
use crate::figure::token::{Token, TokenKind, digit};

/// A period with the first token behind it.
pub type Read = (Period, usize);

/// What the language of a text says of its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habit {
    /// Whether `5/7/2022` may be the seventh of May, so that only a day beyond twelve tells.
    pub month_may_lead: bool,
    /// Whether a year of the fourteenth or fifteenth century is a lunar one.
    pub is_lunar: bool,
}

/// The calendar of a year that nothing else tells.
pub fn calendar_of(year: i64, habit: Habit) -> Option<Calendar> {
    match year {
        1300..=1499 if habit.is_lunar => Some(Calendar::Hijri),
        1200..=1499 => Some(Calendar::Jalali),
        1500..=2999 => Some(Calendar::Gregorian),
        _ => None,
    }
}

/// Digits without marks, and how many.
pub fn plain(words: &str) -> Option<(i64, usize)> {
    let n_digits = words.chars().count();
    let is_plain = n_digits <= 4 && words.chars().all(|char| digit(char).is_some());
    is_plain.then(|| literal(words)?.to_i64()).flatten().map(|value| (value, n_digits))
}

/// The parts of a date: each with its digits.
struct Parts {
    mark: char,
    values: Vec<(i64, usize)>,
    next: usize,
}

/// Parts that a mark ties together, inside a token (`14.07.2022`) or over several (`2022-07-14`).
fn parts(line: Line<'_>, idx: usize) -> Option<Parts> {
    let token = line.at(idx).filter(|token| token.is_digits())?;
    let words = line.words(token);
    if words.contains('.') {
        let values: Option<Vec<_>> = words.split('.').map(plain).collect();
        return Some(Parts { mark: '.', values: values?, next: idx + 1 });
    }
    let mut values = vec![plain(words)?];
    let mut next = idx + 1;
    let mark = match line.at(next)?.kind {
        TokenKind::Mark(mark @ ('-' | '/' | '.')) => mark,
        _ => return None,
    };
    while values.len() < 3 && line.is_tied(next, mark) && line.is_digits(next + 1) {
        values.push(plain(line.words_at(next + 1))?);
        next += 2;
    }
    (values.len() > 1).then_some(Parts { mark, values, next })
}

/// The date, month or years that digits with marks between them are.
pub fn read(line: Line<'_>, idx: usize, habit: Habit) -> Option<Read> {
    let Parts { mark, values, next } = parts(line, idx)?;
    let lengths: Vec<usize> = values.iter().map(|(_, n_digits)| *n_digits).collect();
    let value = |part: usize| values[part].0;
    let period = match lengths.as_slice() {
        [4, 1..=2, 1..=2] => day((value(0), value(1), value(2)), habit),
        [1..=2, 1..=2, 4] => {
            let (first, second, year) = (value(0), value(1), value(2));
            let is_open = mark != '.' && habit.month_may_lead && first <= 12 && second <= 12 && first != second;
            let swapped = mark != '.' && habit.month_may_lead && second > 12;
            match (is_open, swapped) {
                (true, _) => None,
                (_, true) => day((year, first, second), habit),
                _ => day((year, second, first), habit),
            }
        }
        [4, 2] if value(1) == (value(0) + 1) % 100 => years(value(0), value(0) + 1, habit),
        [4, 1..=2] if mark != '.' => month(value(0), value(1), habit),
        [1..=2, 4] => month(value(1), value(0), habit),
        [4, 4] if value(0) < value(1) && mark != '.' => years(value(0), value(1), habit),
        _ => None,
    }?;
    // `2022-07-14T10:30Z`: the time of day is no part of the date.
    let next = behind_time(line, next);
    if mark != '/' && line.is_tied(next, '/') {
        let later = read(line, next + 1, habit).and_then(|(later, next)| Some((period.until(later)?, next)));
        return later.or(Some((period, next)));
    }
    Some((period, next))
}

fn day((year, month, day): (i64, i64, i64), habit: Habit) -> Option<Period> {
    Period::day(calendar_of(year, habit)?, year, month, day)
}

fn month(year: i64, month: i64, habit: Habit) -> Option<Period> {
    Period::month(calendar_of(year, habit)?, year, month)
}

fn years(first: i64, last: i64, habit: Habit) -> Option<Period> {
    let calendar = calendar_of(first, habit)?;
    Period::year(calendar, first)?.until(Period::year(calendar, last)?)
}

fn behind_time(line: Line<'_>, next: usize) -> usize {
    let is_time = |token: &Token| token.is_word() && line.words(token).starts_with(['T', 't']);
    if !(line.is_glued(next) && line.at(next).is_some_and(is_time) && line.is_glued(next + 1)) {
        return next;
    }
    let goes_on = |at: &usize| line.is_glued(*at) && line.at(*at).is_some_and(|token| !token.is_mark(','));
    (next..).take_while(goes_on).last().map_or(next, |last| last + 1)
}

/// Numbers each with its word behind them, in scripts that part no words: the period, and where it ends in the text.
pub fn spelled(text: &str, at: usize, habit: Habit) -> Option<(Period, usize)> {
    let (year, rest) = part(&text[at..], &["年", "년"], 4)?;
    let calendar = calendar_of(year, habit)?;
    let end = |rest: &str| text.len() - rest.len();
    if rest.starts_with('度') {
        return None;
    }
    for (marks, quarters) in [(["第", ""], ["季度", "四半期"]), (["", "第"], ["분기", "季"])] {
        for mark in marks {
            let digits = rest.trim_start().strip_prefix(mark);
            if let Some((nth @ 1..=4, rest)) = digits.and_then(|rest| part(rest, &quarters, 1)) {
                return Some((Period::months(calendar, year, (3 * nth - 2, 3 * nth))?, end(rest)));
            }
        }
    }
    let Some((month, rest)) = part(rest, &["月", "월"], 2) else {
        return Some((Period::year(calendar, year)?, end(rest)));
    };
    match part(rest, &["日", "일", "号", "號"], 2) {
        Some((day, rest)) => Some((Period::day(calendar, year, month, day)?, end(rest))),
        None => Some((Period::month(calendar, year, month)?, end(rest))),
    }
}

/// A number of so many digits at most with one of the words behind it, and what follows.
fn part<'a>(text: &'a str, words: &[&str], most: usize) -> Option<(i64, &'a str)> {
    let text = text.trim_start_matches(' ');
    let length: usize = text.chars().take_while(|char| digit(*char).is_some()).map(char::len_utf8).sum();
    let (value, n_digits) = plain(text.get(..length).filter(|digits| !digits.is_empty())?)?;
    let rest = text[length..].trim_start_matches(' ');
    let rest = words.iter().find_map(|word| rest.strip_prefix(word))?;
    (n_digits <= most).then_some((value, rest))
}
