//! Times of day as people tell them: "ten past six", "quarter to 5", "at five to ten", "works nine to five"; and how two sides stand.

use super::open::is_open;
use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Words, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{self, Number};
use crate::figure::token::folded;

/// The minutes that are told from the hour; quarters and halves of one besides.
const MINUTES: [i64; 4] = [5, 10, 20, 25];
/// The hours that are told.
const HOURS: std::ops::RangeInclusive<i64> = 1..=12;
/// When a day's work begins.
const BEGINS: std::ops::RangeInclusive<i64> = 6..=12;

/// How what stands first is tied to the hour behind it.
struct Link {
    /// Whether the word also stands between the ends of a range.
    is_range: bool,
    next: usize,
}

/// The mask of number words that tell a time.
pub fn words(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    told(line, idx, number).or_else(|| hour_told(line, idx, number.next)).map(|next| (Mask::Clock, next))
}

/// "kvart över tre": the mask of a word for a quarter of an hour that tells one.
pub fn quarter(line: Line<'_>, idx: usize) -> Option<Masked> {
    line.at(idx)?.entry().amount?;
    let link = link(line, idx + 1).filter(|link| !link.is_range)?;
    behind_hour(line, link.next).map(|(_, next)| (Mask::Clock, next))
}

/// The mask of digits that tell a time or how two sides stand.
pub fn digits(digits: Digits<'_>) -> Option<Masked> {
    time(digits).or_else(|| sides(digits))
}

/// "9 to 5", "quarter past 8".
fn time(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let hour = digits.whole().filter(|hour| digits.n_digits() <= 2 && HOURS.contains(hour))?;
    let shift = || working_hours(line, idx, hour, link(line, idx + 1)?);
    // "5 vor 12"
    let from_hour = || {
        let is_link = link(line, idx + 1).is_some_and(|link| !link.is_range);
        number::read(line, idx).filter(|_| is_link).and_then(|number| told(line, idx, &number))
    };
    hour_told(line, idx, idx + 1).or_else(shift).or_else(from_hour).map(|next| (Mask::Clock, next))
}

/// "a vote of 52 to 48", "by 3 to 1": how two sides stand, since a range does not go down, where nothing went from one to the
/// other.
fn sides(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let first = digits.whole().filter(|_| digits.n_digits() <= 3)?;
    let link = link(line, idx + 1).filter(|link| link.is_range && link.next == idx + 2)?;
    let second = number::plain_at(line, link.next).filter(|_| line.is_digits(link.next))?;
    let next = link.next + 1;
    let goes_on = line.is_glued(next) && line.at(next).is_some_and(|next| next.is_word() || next.is_digits());
    let is_whole = number::behind(line, link.next).is_none_or(|behind| behind == next);
    let is_free = || is_whole && counted::plain_unit(line, next).is_none() && !counted::has_noun(line, next);
    let grew = || line.roles(idx.saturating_sub(GROWN)..idx).can(Role::Growth);
    let is_opened = || line.phrase_before(idx, table::RANGES).is_some();
    (second < first && !goes_on && !is_opened() && !grew() && is_free()).then_some((Mask::Identifier, next))
}

/// How far before two numbers something may have grown or fallen, in tokens.
const GROWN: usize = 6;

/// Behind the hour that minutes are told from, or behind the end of a day's work.
fn told(line: Line<'_>, idx: usize, number: &Number) -> Option<usize> {
    let link = link(line, number.next)?;
    let Some(plain) = number.plain() else {
        // "a quarter to five"
        return number.is_part().then(|| behind_hour(line, link.next)).flatten().map(|(_, next)| next);
    };
    let minutes = plain.value.to_i64()?;
    if !MINUTES.contains(&minutes) {
        return working_hours(line, idx, minutes, link);
    }
    // "fem i halv sex"
    let is_half = !link.is_range && is_half(line, link.next);
    let (hour, next) = behind_hour(line, link.next + usize::from(is_half))?;
    // "five to ten" is a range as well, "ten to five" is none.
    (!link.is_range || minutes > hour || has_mark(line, idx)).then_some(next)
}

/// Whether a word here makes an hour the half before it: "halb sieben", "half tien", "halv sex".
fn is_half(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx).is_some_and(|token| token.entry().is(Role::ClockMark) || token.entry().fraction == Some((1, 2)))
}

/// "9 to 5", "nine-to-five": no range, since it goes down, and nothing went from one to the other.
fn working_hours(line: Line<'_>, idx: usize, begin: i64, link: Link) -> Option<usize> {
    let is_tied = link.next > 0 && line.is_tied(link.next - 1, '-');
    let (end, next) = if is_tied { hour_at(line, link.next)? } else { behind_hour(line, link.next)? };
    let opening = line.phrase_before(idx, table::RANGES).map(|(_, start)| start);
    let is_free = opening.is_none_or(|start| is_open(line, start, next));
    (link.is_range && is_free && BEGINS.contains(&begin) && end < begin).then_some(next)
}

/// Behind the hour that stands here, if minutes that are no number stand before it: "quarter to *five*", "half past *9*".
fn hour_told(line: Line<'_>, idx: usize, next: usize) -> Option<usize> {
    let minutes = &line.tokens[idx.checked_sub(2)?];
    line.before(idx).and(line.before(idx - 1))?;
    let link = link(line, idx - 1).filter(|link| link.next == idx)?;
    let is_quarter = minutes.entry().denominator == Some(4);
    let is_minutes =
        is_quarter || (!link.is_range && (minutes.entry().fraction.is_some() || minutes.entry().numeral.is_some()));
    behind_hour(line, idx).filter(|(_, behind)| is_minutes && *behind == next).map(|(_, behind)| behind)
}

/// What ties minutes to an hour, in a language that tells them so.
fn link(line: Line<'_>, idx: usize) -> Option<Link> {
    let at = line.behind_hyphen(idx);
    let word = line.follows(at).filter(|token| token.is_word())?.entry();
    let is_range = word.is(Role::RangeWord) && !word.language().marks.minute_links.is_empty();
    let is_link = is_range || word.is(Role::MinuteLink);
    is_link.then(|| Link { is_range, next: line.behind_hyphen(at + 1) })
}

/// An hour of which nothing is counted or measured.
fn behind_hour(line: Line<'_>, idx: usize) -> Option<(i64, usize)> {
    let (hour, next) = hour_at(line, idx)?;
    let is_free = || counted::plain_unit(line, next).is_none() && !counted::has_noun(line, next);
    (!line.is_tied(next, '-') && is_free()).then_some((hour, next))
}

fn hour_at(line: Line<'_>, idx: usize) -> Option<(i64, usize)> {
    line.follows(idx)?;
    let number = number::read(line, idx)?;
    let plain = number.plain().filter(|plain| plain.scale == Exact::ONE && !plain.has_decimals)?;
    let hour = plain.value.to_i64().filter(|hour| HOURS.contains(hour))?;
    Some((hour, number.next))
}

/// Whether the word before says that a time follows: "*at* five to ten"; not the one that ends a hedge, "estimated at".
fn has_mark(line: Line<'_>, idx: usize) -> bool {
    let Some(before) = line.before(idx).filter(|token| token.is_word()) else { return false };
    let is_hedge = line.phrase_before(idx, table::HEDGES).is_some();
    !is_hedge && holds(before.entry().language().marks.minute_marks, line.words(before))
}

fn holds(words: Words, word: &str) -> bool {
    let word = folded(word);
    each(words).any(|known| known == word)
}
