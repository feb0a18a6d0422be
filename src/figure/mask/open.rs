//! The hours at which something is open: "van 9 tot 17 uur", "de 9 h à 17 h 30", "Mo–Fr 9–17".

use super::clock::{HOURS, behind_written_minutes, is_hour};
use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{plain_at, written_at};
use crate::figure::token::TokenKind;

/// The mask of the hours from which and to which something is open.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    dashed(digits).or_else(|| told(digits)).or_else(|| of_weekday(digits))
}

/// "Montag bis Freitag 8 bis 17", «شنبه تا چهارشنبه ۸ الی ۱۷»: the hours of a day's work right behind a weekday.
fn of_weekday(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    line.before(idx).filter(|day| day.entry().is(Role::Weekday))?;
    let begins = digits.whole().is_some_and(|hour| BEGINS.contains(&hour));
    let is_tied = line.is(idx + 1, Role::RangeWord) || line.is_tied(idx + 1, '-');
    let ends = begins && is_tied && line.is_digits(idx + 2);
    let is_later = ends && plain_at(line, idx + 2).is_some_and(|end| (13..=23).contains(&end));
    let is_free = || counted::plain_unit(line, idx + 3).is_none() && !counted::has_noun(line, idx + 3);
    (is_later && is_free()).then_some((Mask::Clock, idx + 3))
}

/// "Mo–Fr 9–17", "aperto 9-18": two hours with a dash, the later one behind, by a word for what is open or when.
fn dashed(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if !digits.before().can(Role::Opens) || !line.is_mark(idx + 1, '-') || !line.is_digits(idx + 2) {
        return None;
    }
    let later = Digits { idx: idx + 2, words: line.words_at(idx + 2), literal: written_at(line, idx + 2), ..digits };
    let rises = || plain_at(line, idx).zip(plain_at(line, idx + 2)).is_none_or(|(first, last)| first < last);
    let next = match counted::plain_unit(line, idx + 3) {
        Some((unit, next)) => Some(next).filter(|_| unit.symbol == "h"),
        None => Some(idx + 3).filter(|next| !counted::has_noun(line, *next)),
    }?;
    let are_hours = is_hour(digits) && is_hour(later) && rises() && !line.is_tied(idx + 3, '-');
    (are_hours && is_open(line, idx, next)).then_some((Mask::Clock, next))
}

/// The hours at which a day's work begins and ends, where two numbers of hours could be a duration as well.
const BEGINS: std::ops::RangeInclusive<i64> = 6..=12;
const ENDS: std::ops::RangeInclusive<i64> = 16..=23;

/// "van 9 tot 17 uur", "de 9 h à 17 h 30", «с 9 до 18 часов»; but "van 9 tot 17 uur per week". Without a word for hours, by
/// a word for what is open: «работает с 9 до 18».
fn told(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let begin = digits.whole().filter(|hour| HOURS.contains(hour))?;
    let (infix, opening) = line.phrase_before(idx, table::RANGES)?;
    let behind_hours =
        |at: usize| counted::plain_unit(line, at).filter(|(unit, _)| unit.symbol == "h").map(|(_, next)| next);
    let first = behind_hours(idx + 1);
    let last = line.behind_infix(first.unwrap_or(idx + 1), infix).filter(|at| line.is_digits(*at))?;
    let end = plain_at(line, last)?;
    if !HOURS.contains(&end) {
        return None;
    }
    let Some(next) = behind_hours(last + 1) else {
        let is_free = counted::plain_unit(line, last + 1).is_none() && !counted::has_noun(line, last + 1);
        return (is_free && is_open(line, opening, last + 1)).then_some((Mask::Clock, last + 1));
    };
    let marks = &line.tokens[opening].entry().language().marks;
    let tells_hours = !marks.hour_marks.is_empty() || !marks.weak_clock_marks.is_empty();
    let next = behind_written_minutes(line, next);
    // "de 14h à 19h": either is written as a time is.
    let is_written = |at: usize| line.is_glued(at) && matches!(line.words_at(at), "h" | "H");
    let are_times = begin >= *BEGINS.start() && is_written(idx + 1) && is_written(last + 1) && !line.is(next, Role::Of);
    let is_day = tells_hours && begin < end && (are_times || BEGINS.contains(&begin) && ENDS.contains(&end));
    let is_time = (is_day || is_open(line, opening, next)) && counted::per_time_behind(line, next).is_none();
    // "das 9h às 17h": each is a time of day by itself.
    let is_marked = || line.phrase_before(last, table::WEAK_CLOCK_MARKS).is_some();
    let next = first.filter(|_| is_marked() || line.tokens[last - 1].entry().is(Role::HourMark)).unwrap_or(next);
    is_time.then_some((Mask::Clock, next))
}

/// How far from its hours the word for what is open may stand, in tokens.
const REACH: usize = 5;

/// Whether a word before or right behind two numbers says that something is open.
pub fn is_open(line: Line<'_>, start: usize, next: usize) -> bool {
    let opens = |at: usize| line.tokens[at].entry().is(Role::Opens);
    let before = (start.saturating_sub(REACH)..start).rev().take_while(|at| {
        // "Sa. 9-17": the full stop of a short word.
        let is_short = |at: usize| line.is_mark(at, '.') && line.is_glued(at) && at > 0 && opens(at - 1);
        let ends = matches!(line.tokens[*at].kind, TokenKind::Mark('.' | ';' | '!' | '?')) && !is_short(*at);
        !ends && line.before(at + 1).is_some()
    });
    before.into_iter().any(opens) || line.is(next, Role::Opens)
}
