//! Times of day: "5 pm", "om 10 uur", «ساعت ۸ و ۳۰ دقیقه», 10時30分; with their minutes, and with the later one of two.

mod stops;

use super::marked::{has_unit, is_link};
use super::{Digits, Mask, Masked, open, score};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Script, Spacing};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{self, Number, plain_at, whole_at};
use crate::figure::token::{Gap, Token, digit};

/// The hours of a day.
pub const HOURS: std::ops::RangeInclusive<i64> = 0..=24;

/// The mask of digits that a word before them or the unit behind them makes a time of day.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    hour(digits)
        .or_else(|| open::mask(digits))
        .or_else(|| weak_clock(digits))
        .or_else(|| stops::before_day(digits))
        .or_else(|| stops::before_mark(digits))
        .or_else(|| stops::dotted(digits))
        .or_else(|| score::minute(digits))
}

/// The mask of digits that what stands right behind them makes a time of day: "5 pm", "9 bis 18 Uhr".
pub fn behind(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, literal, .. } = digits;
    if let Some(next) = behind_ordinal_hour(line, idx) {
        return Some((Mask::Clock, next));
    }
    // 3045.22点 are points of an index, as what it rose by is: 涨12.34点.
    let grew =
        || line.tokens[idx].gap <= Gap::Seam && line.before(idx).is_some_and(|word| word.entry().is(Role::Growth));
    let may_be_time = literal.is_some_and(|literal| literal.has_decimals && is_time(line.words_at(idx)) && !grew())
        || digits.whole().is_some_and(|hour| digits.n_digits() <= 2 && HOURS.contains(&hour));
    if !may_be_time {
        return None;
    }
    let next = behind_clock(line, idx).or_else(|| behind_hours(line, idx))?;
    Some((Mask::Clock, next))
}

/// "zwanzig Uhr", "om tien uur", 五時, «هشت شب».
pub fn words(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    // «साढ़े दस बजे» is half past ten.
    number.plain().filter(|plain| plain.value <= Exact::int(*HOURS.end()) && !plain.value.is_negative())?;
    let by_suffix = || behind_clock(line, number.next - 1);
    let by_mark = || behind_marked_hour(line, idx, number.next);
    by_mark().or_else(|| behind_hour(line, number.next)).or_else(by_suffix).map(|next| (Mask::Clock, next))
}

/// "midi et demi", "mezzogiorno e un quarto", "midi trente": what is added to noon or midnight.
pub fn behind_noon(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let before = line.before(idx)?;
    let is_added = before.entry().is(Role::Joiner) && number.is_part();
    let noon = if is_added { line.before(idx - 1)? } else { before };
    let is_minutes = || number.plain().and_then(|plain| plain.value.to_i64()).is_some_and(|n| (1..60).contains(&n));
    let is_free = || counted::plain_unit(line, number.next).is_none() && !counted::has_noun(line, number.next);
    (noon.entry().is(Role::Noon) && (is_added || is_minutes()) && is_free()).then_some((Mask::Clock, number.next))
}

/// Whether digits may be an hour, or hours and minutes.
pub fn is_hour(digits: Digits<'_>) -> bool {
    digits.whole().is_some_and(|hour| HOURS.contains(&hour)) || is_time(digits.words)
}

/// `5`, `18.45`
pub fn is_time(words: &str) -> bool {
    let (hours, minutes) = words.split_once(['.', ',']).unwrap_or((words, "00"));
    let value = |digits: &str| {
        let next = |value: i64, char| Some((10 * value + i64::from(digit(char)?)).min(MANY));
        digits.chars().try_fold(0, next)
    };
    let is_hour = value(hours).is_some_and(|hour| HOURS.contains(&hour));
    is_hour && minutes.chars().count() == 2 && value(minutes).is_some_and(|minute| minute < 60)
}

/// More than any hour or minute.
const MANY: i64 = 1_000;

/// "om 10 uur", "10.30 uur": a time of day, where the hours alone would be a duration.
fn hour(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    let is_dotted =
        |words: &str| words.split_once('.').is_some_and(|(hour, minutes)| hour.len() <= 2 && minutes.len() == 2);
    let has_minutes = digits.has_marks() && is_dotted(words);
    let is_marked = is_marked_hour(line, idx);
    if !has_minutes && !is_marked {
        return None;
    }
    // "van 9.00 tot 17.00 uur", "9.00-17.00 uur"
    let is_tied = || is_link(digits, idx + 1) || line.is_mark(idx + 1, '-');
    let is_first = has_minutes && is_tied() && is_dotted(line.words_at(idx + 2));
    let last = if is_first { idx + 2 } else { idx };
    let (_, next) = counted::plain_unit(line, last + 1).filter(|(unit, _)| unit.symbol == "h")?;
    let is_named = line.is(last + 1, Role::Unit) && line.tokens[last + 1].entry().language().decimal_mark != '.';
    let is_hour = digits.whole().is_some_and(|hour| HOURS.contains(&hour));
    ((has_minutes && is_named) || (is_marked && is_hour)).then(|| (Mask::Clock, behind_written_minutes(line, next)))
}

/// Whether a word before a number tells hours; but "dormir 4 à 6 heures" is a range of them.
fn is_marked_hour(line: Line<'_>, idx: usize) -> bool {
    let is_number = |token: &Token| token.is_digits() || token.entry().numeral.is_some();
    let ties = |mark: usize| line.is(mark, Role::RangeWord) && line.before(mark).is_some_and(is_number);
    line.before(idx).is_some_and(|before| before.entry().is(Role::HourMark)) && !ties(idx - 1)
}

/// "a las 5", "às 10.30", "a las 18 horas": a time of day, unless something is counted.
fn weak_clock(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    line.phrase_before(idx, table::WEAK_CLOCK_MARKS).filter(|_| is_hour(digits))?;
    // "a las 9 y media"
    if let Some((_, next)) = number::added(line, idx + 1) {
        let is_free = counted::plain_unit(line, next).is_none() && !counted::has_noun(line, next);
        return is_free.then_some((Mask::Clock, next));
    }
    match counted::plain_unit(line, idx + 1) {
        Some((unit, next)) => (unit.symbol == "h").then(|| (Mask::Clock, behind_written_minutes(line, next))),
        None => (!has_unit(digits) && !counted::has_noun(line, idx + 1))
            .then(|| (Mask::Clock, stops::behind_further(digits))),
    }
}

/// Behind the unit of hours that a word before the number makes a time of day.
fn behind_marked_hour(line: Line<'_>, idx: usize, next: usize) -> Option<usize> {
    Some(idx).filter(|idx| is_marked_hour(line, *idx))?;
    let behind = counted::plain_unit(line, next).filter(|(unit, _)| unit.symbol == "h").map(|(_, behind)| behind)?;
    // "à deux heures et demie", "à quatorze heures trente"
    Some(number::added(line, behind).map_or_else(|| behind_said_minutes(line, behind), |(_, next)| next))
}

/// Behind the minutes in words that follow the hours of a time of day.
fn behind_said_minutes(line: Line<'_>, idx: usize) -> usize {
    let is_word = line.follows(idx).is_some_and(|token| token.entry().numeral.is_some() && token.gap <= Gap::Space);
    let minutes = if is_word { number::read(line, idx) } else { None };
    let is_free = |at: usize| counted::plain_unit(line, at).is_none() && !counted::has_noun(line, at);
    let is_minute = |value: i64| (1..60).contains(&value);
    let found = minutes.filter(|minutes| {
        minutes.plain().and_then(|plain| plain.value.to_i64()).is_some_and(is_minute) && is_free(minutes.next)
    });
    found.map_or(idx, |minutes| minutes.next)
}

/// Behind a time of day, and behind the one that a dash ties to it: "kl. 10–18".
pub fn behind_times(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    if let Some(next) = behind_joined_minutes(line, idx + 1).or_else(|| behind_ended_hour(line, idx)) {
        return next;
    }
    let second = Digits { idx: idx + 2, words: line.words_at(idx + 2), ..digits };
    let is_time = || line.is_digits(idx + 2) && is_time(second.words);
    let is_range = line.is_tied(idx + 1, '-') && is_time() && (line.is(idx + 3, Role::ClockMark) || !has_unit(second));
    if is_range || is_second_hour(second) { idx + 3 } else { idx + 1 }
}

/// "saat 9'dan 18'e kadar": a later hour, as the endings of both say.
fn behind_ended_hour(line: Line<'_>, idx: usize) -> Option<usize> {
    let second = line.behind_ending(idx + 1).filter(|at| line.is_digits(*at))?;
    let hour = plain_at(line, second)?;
    let (_, next) = line.phrase_of_ending(second + 1, table::TRAILING_HEDGES)?;
    HOURS.contains(&hour).then_some(next)
}

/// «ساعت ۸ تا ۱۶»: a later hour behind a word of range, where nothing is counted.
fn is_second_hour(second: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = second;
    let hour = || plain_at(line, idx);
    line.is_digits(idx)
        && line.is(idx - 1, Role::RangeWord)
        && hour().is_some_and(|hour| HOURS.contains(&hour))
        && !has_unit(second)
        && !counted::has_noun(line, idx + 1)
}

/// "9 bis 18 Uhr", «с 5 до 7 вечера»: what says that the later end is a time of day says it of both.
fn behind_hours(line: Line<'_>, idx: usize) -> Option<usize> {
    let is_link = line.is(idx + 1, Role::RangeWord) || line.is(idx + 1, Role::Joiner) || line.is_mark(idx + 1, '-');
    let opened = || line.phrase_before(idx, table::RANGES).and_then(|(infix, _)| line.behind_infix(idx + 1, infix));
    let is_hour = |at: &usize| line.is_digits(*at) && line.words_at(*at).len() <= 5;
    let end = if is_link { Some(idx + 2) } else { opened() };
    behind_clock(line, end.filter(is_hour)?)
}

/// Behind what makes the digits at a token a time of day: "pm", «عصر».
pub fn behind_clock(line: Line<'_>, idx: usize) -> Option<usize> {
    // "das 9-Uhr-Wetter"
    let at = line.behind_hyphen(idx + 1);
    let word = line.follows(at).filter(|token| token.is_word())?;
    if let Some(next) = behind_hour(line, idx + 1) {
        return Some(next);
    }
    let start = line.tokens[idx].span.end;
    let rest = &line.text[start..];
    let rest = if at > idx + 1 { &line.text[word.span.start..] } else { rest };
    let rest = rest.strip_prefix([' ', '\u{a0}', '\u{202f}', '\u{200c}']).unwrap_or(rest);
    let lexicon = word.entry().lexicon();
    let halves: &[&str] = if lexicon.language().script == Script::Latin { &[] } else { &HALF_DAYS };
    let length = lexicon.clock_suffixes.iter().chain(halves).find_map(|suffix| begins_with_word(rest, suffix))?;
    let end = line.text.len() - rest.len() + length;
    let next = (idx + 1..).find(|at| line.at(*at).is_none_or(|token| token.span.start >= end))?;
    if is_stay(line, idx, next) { None } else { Some(behind_minutes(line, next)) }
}

/// «۴ شب و ۵ روز»: so many nights, with a day more or less beside them.
fn is_stay(line: Line<'_>, idx: usize, next: usize) -> bool {
    let days = next + usize::from(line.is(next, Role::Joiner));
    let Some(nights) = plain_at(line, idx).filter(|_| line.is_digits(days)) else { return false };
    let is_near = plain_at(line, days).is_some_and(|days| days.abs_diff(nights) == 1);
    is_near && counted::plain_unit(line, days + 1).is_some_and(|(unit, _)| unit.symbol == "day")
}

/// The halves of a day, as languages of other scripts write them too; in some of Latin script they are words.
const HALF_DAYS: [&str; 4] = ["am", "pm", "a.m.", "p.m."];

/// How long the word is that a text begins with, in whatever case and with whatever blanks, if the word ends there.
fn begins_with_word(text: &str, word: &str) -> Option<usize> {
    // Most texts begin with another letter.
    let heads = [text, word].map(|text| text.bytes().next().unwrap_or_default());
    if heads.iter().all(u8::is_ascii_graphic) && !heads[0].eq_ignore_ascii_case(&heads[1]) {
        return None;
    }
    let is_same = |letter: char, written: char| match letter {
        ' ' => written.is_whitespace(),
        _ => letter == written || letter.eq_ignore_ascii_case(&written) || written.to_lowercase().eq([letter]),
    };
    let mut written = text.chars();
    let fits = word.chars().all(|letter| written.next().is_some_and(|char| is_same(letter, char)));
    let rest = written.as_str();
    (fits && !rest.starts_with(char::is_alphanumeric)).then_some(text.len() - rest.len())
}

/// Behind the word for hours where nothing parts words, and behind the minutes: 10時30分.
fn behind_hour(line: Line<'_>, idx: usize) -> Option<usize> {
    let word = line.follows(idx).filter(|token| token.is_word() && token.gap <= Gap::Space)?;
    let lexicon = word.entry().lexicon();
    let is_hour = word.word().is_some() && lexicon.clock_suffixes.contains(&line.words(word));
    if !is_hour || lexicon.language().spacing != Spacing::Nothing {
        return None;
    }
    let behind = number::behind(line, idx + 1).filter(|at| line.is(*at, Role::MinuteSuffix)).map(|at| at + 1);
    let seconds = |minutes| behind_part(line, minutes, "s").unwrap_or(minutes);
    Some(behind.map_or(idx + 1, seconds))
}

/// Behind the minutes and seconds that follow an hour: «3시 30분».
fn behind_minutes(line: Line<'_>, next: usize) -> usize {
    let Some(minutes) = behind_part(line, next, "min") else { return next };
    behind_part(line, minutes, "s").unwrap_or(minutes)
}

/// Behind so many minutes or seconds, fewer than sixty.
fn behind_part(line: Line<'_>, at: usize, symbol: &str) -> Option<usize> {
    let small = line.is_digits(at) && whole_at(line, at).is_some_and(|n| n < 60);
    let unit = line.phrase(at + 1, table::UNITS).filter(|(id, _)| small && id.symbol() == symbol);
    unit.map(|(_, behind)| behind)
}

/// Behind the minutes that a word joins to an hour: «ساعت ۸ و ۳۰ دقیقه».
pub fn behind_joined_minutes(line: Line<'_>, joiner: usize) -> Option<usize> {
    line.follows(joiner).filter(|token| token.entry().is(Role::Joiner))?;
    line.follows(joiner + 1)?;
    let minutes = number::read(line, joiner + 1)?;
    minutes.plain().and_then(|plain| plain.value.to_i64()).filter(|minutes| (0..60).contains(minutes))?;
    let unit = line.phrase(minutes.next, table::UNITS);
    unit.filter(|(id, _)| id.symbol() == "min").map(|(_, behind)| behind)
}

/// «الثامنة و 7 دقائق و 31 ثانية»: the minutes that are joined to an hour that is an ordinal, which begin at a token.
pub fn behind_ordinal_hour(line: Line<'_>, idx: usize) -> Option<usize> {
    let joiner = idx.checked_sub(1).filter(|joiner| line.is(*joiner, Role::Joiner))?;
    let hour = line.before(joiner)?.entry();
    // «الحادية عشرة»
    let is_teen = || joiner >= 2 && hour.numeral.is_some() && line.tokens[joiner - 2].entry().is(Role::Ordinal);
    let minutes = (hour.is(Role::Ordinal) || is_teen()).then(|| behind_joined_minutes(line, joiner)).flatten()?;
    let seconds = number::behind(line, minutes + 1).filter(|_| line.is(minutes, Role::Joiner));
    let unit = seconds.and_then(|at| line.phrase(at, table::UNITS)).filter(|(id, _)| id.symbol() == "s");
    Some(unit.map_or(minutes, |(_, behind)| behind))
}

/// "às 10h30", "à 14 h 30"
pub fn behind_written_minutes(line: Line<'_>, next: usize) -> usize {
    let is_glued = line.is_glued(next) && line.is_digits(next);
    next + usize::from(is_glued || number::is_minutes(line, next))
}
