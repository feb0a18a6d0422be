//! Times of day with a full stop between hours and minutes, where it could be a decimal mark: «в 14.30», "at 14.30 on Monday".

use super::{behind_times, has_unit, is_time};
use crate::figure::counted;
use crate::figure::lexicon::{Role, table};
use crate::figure::mask::{Digits, Mask, Masked};

/// "10.00-18.00 saatleri"
pub fn before_mark(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    if !digits.behind().can(Role::ClockMark) || !digits.has_marks() || !words.contains('.') || !is_time(words) {
        return None;
    }
    let next = behind_times(digits);
    (next > idx + 1 && line.is(next, Role::ClockMark)).then_some((Mask::Clock, next))
}

/// «в 14.30», "09.00-17.00": hours and minutes with a full stop, where decimals have a comma.
pub fn dotted(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    let is_dotted = |words: &str| words.contains('.') && is_time(words);
    if !digits.has_marks() || !is_dotted(words) {
        return None;
    }
    let has_commas = |at: usize| {
        line.at(at).is_some_and(|word| word.word().is_some() && word.entry().language().decimal_mark == ',')
    };
    let next = behind_times(digits);
    let is_range = next == idx + 3 && line.is_mark(idx + 1, '-') && is_dotted(line.words_at(idx + 2));
    // "17.00'de"
    let is_at =
        line.is_tied(idx + 1, '\'') && line.is(idx + 2, Role::Ending) && has_commas(idx + 2) && words.len() == 5;
    // «с 9.00 до 21.00»
    let opened = || line.phrase_before(idx, table::RANGES).and_then(|(infix, _)| line.behind_infix(idx + 1, infix));
    let is_later = |at: usize| line.is_digits(at) && is_dotted(line.words_at(at)) && has_commas(at - 1);
    if let Some(last) = opened().filter(|at| is_later(*at)).map(|at| Digits { idx: at, ..digits }) {
        let is_free = !has_unit(last) && !counted::has_noun(line, last.idx + 1);
        let is_time = is_free && has_quarters(words) && has_quarters(line.words_at(last.idx));
        return is_time.then_some((Mask::Clock, last.idx + 1));
    }
    // «в 18.45»
    let is_hour = || line.before(idx).is_some_and(|before| before.entry().is(Role::HourMark)) && has_commas(idx - 1);
    let is_hour = words.len() == 5 && has_quarters(words) && is_hour();
    // "09.00-18.00": a nought before the hour is written in times alone.
    let is_written_so = is_range && (words.starts_with('0') || words.ends_with("00"));
    if line.decimal == Some('.') && !is_at && !is_hour && !is_written_so {
        return None;
    }
    let is_marked =
        is_hour || idx > 0 && line.is(idx - 1, Role::YearMark) && line.before(idx).is_some() && has_commas(idx - 1);
    let is_said = is_marked || is_at || (is_range && (has_commas(next) || (idx > 0 && has_commas(idx - 1))));
    let last = Digits { idx: next - 1, ..digits };
    (is_said && !has_unit(last) && (is_range || !counted::has_noun(line, next))).then_some((Mask::Clock, next))
}

/// Whether the minutes are of those that people meet at.
fn has_quarters(words: &str) -> bool {
    ["00", "15", "30", "45"].into_iter().any(|minutes| words.ends_with(minutes))
}

/// "the meeting is at 14.30 on Monday": hours and minutes before the name of a day.
pub fn before_day(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    if !digits.behind().can(Role::DayName) || !digits.has_marks() || !words.contains('.') {
        return None;
    }
    let is_led = || line.before(idx).is_some_and(|word| word.entry().is(Role::Function));
    let is_day =
        || line.is(idx + 1, Role::DayName) || line.is(idx + 1, Role::Function) && line.is(idx + 2, Role::DayName);
    (is_time(words) && has_quarters(words) && is_led() && is_day()).then_some((Mask::Clock, idx + 1))
}

/// How far the last of several times of day is looked for, in tokens.
const REACH: usize = 8;

/// Behind the last of several times of day with a full stop: "leaves at 7.45 and 16.20".
pub fn behind_further(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    let is_dotted = |at: usize| line.words_at(at).contains('.') && is_time(line.words_at(at));
    let links = |at: usize| line.is(at, Role::Joiner) || line.is(at, Role::Alternative) || line.is_mark(at, ',');
    let is_further = |at: usize| {
        line.is_digits(at)
            && is_dotted(at)
            && !has_unit(Digits { idx: at, ..digits })
            && !counted::has_noun(line, at + 1)
    };
    let mut next = idx + 1;
    while is_dotted(idx) && next < idx + REACH && links(next) && is_further(next + 1) {
        next += 2;
    }
    next
}
