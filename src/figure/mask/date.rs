//! Dates with the names of months: "23 July 2022", "July 23", «23 تیرماه سال 1401».

use super::year::is_year_number;
use super::{Digits, Mask, Masked};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::number::literal;
use crate::figure::token::Gap;

/// The mask of a day or a year by a month.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let value = digits.whole()?;
    let is_day = is_day(value);
    if is_day && is_month_behind(line, idx + 1) {
        return Some((Mask::Date, behind_year(line, idx + 2)));
    }
    if is_day && is_first_of_days(line, idx) {
        return Some((Mask::Date, idx + 1));
    }
    let is_after_month = idx > 0 && line.before(idx).is_some() && is_month(line, idx - 1);
    match is_after_month {
        true if is_day => Some((Mask::Date, behind_year(line, idx + 1))),
        true if is_year_number(value) => Some((Mask::Date, idx + 1)),
        _ => None,
    }
}

fn is_day(value: i64) -> bool {
    (1..=31).contains(&value)
}

/// "from 5 to 7 July"
fn is_first_of_days(line: Line<'_>, idx: usize) -> bool {
    let is_range = line.is(idx + 1, Role::RangeWord) || line.is(idx + 1, Role::Joiner);
    let second = literal(line.words_at(idx + 2)).and_then(|literal| literal.to_i64());
    is_range && line.is_digits(idx + 2) && second.is_some_and(is_day) && is_month_behind(line, idx + 3)
}

/// Whether the name of a month follows.
pub fn is_month_behind(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx).is_some() && is_month(line, idx)
}

/// Whether the name of a month stands here; "may" and its like are months only when written as names, and where a phrase
/// ends with them.
fn is_month(line: Line<'_>, idx: usize) -> bool {
    let Some(token) = line.at(idx).filter(|token| token.entry().is(Role::Month)) else { return false };
    let words = line.words(token);
    let is_name = !words.is_ascii() || !words.starts_with(|char: char| char.is_ascii_lowercase());
    let ends = || line.follows(idx + 1).is_none_or(|next| !next.is_word() || next.entry().is(Role::YearName));
    is_name && (!token.entry().is(Role::DoubtfulMonth) || words.is_ascii() || ends())
}

/// Behind the year that follows a day, if one does.
fn behind_year(line: Line<'_>, next: usize) -> usize {
    let comma = usize::from(line.is_mark(next, ','));
    let named = usize::from(line.is(next + comma, Role::YearName));
    let at = next + comma + named;
    let year = line.at(at).filter(|token| token.is_digits() && token.gap != Gap::Break).map(|token| line.words(token));
    let is_year = year.and_then(literal).is_some_and(|literal| {
        literal.is_plain()
            && (literal.n_digits == 4 || (literal.n_digits == 2 && comma == 0 && named == 0 && is_last(line, at)))
    });
    if is_year { at + 1 } else { next }
}

fn is_last(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx + 1).is_none_or(|next| !next.is_word() && !next.is_digits())
}

/// Behind "of July", «تیر» that follow an ordinal.
pub fn behind_ordinal(line: Line<'_>, next: usize) -> Option<usize> {
    let at = if line.is(next, Role::Of) && !is_month(line, next) { next + 1 } else { next };
    is_month_behind(line, at).then(|| behind_year(line, at + 1))
}
