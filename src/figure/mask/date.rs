//! Dates with the names of months: "23 July 2022", "July 23", «23 تیرماه سال 1401».

use super::year::is_year_number;
use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::hedge::{self, Place};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{self, plain_at, whole_at};
use crate::figure::token::{Gap, TokenKind};

/// The mask of a day or a year by a month.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if let Some(next) = dotted_day(digits) {
        return Some((Mask::Date, next));
    }
    let value = digits.whole()?;
    if let Some(next) = tied_month(digits, value) {
        return Some((Mask::Date, next));
    }
    if let Some(next) = calendar(line, idx) {
        return Some((Mask::Date, next));
    }
    if let Some(next) = with_blanks(digits, value).or_else(|| with_dot(digits, value)) {
        return Some((Mask::Date, next));
    }
    if let Some(next) = lone_day(digits, value) {
        return Some((Mask::Date, next));
    }
    let is_day = is_day(value);
    if let Some(month) = month_behind(line, idx + 1).filter(|_| is_day) {
        return Some((Mask::Date, behind_year(line, month + 1)));
    }
    // «11 (شباط) فبراير»
    let other = line.is_mark(idx + 1, '(').then(|| month_behind(line, idx + 2)).flatten();
    if other.filter(|month| is_day && line.is_mark(month + 1, ')')).is_some() {
        return Some((Mask::Date, idx + 1));
    }
    if is_day && is_first_of_days(line, idx) {
        return Some((Mask::Date, idx + 1));
    }
    if let Some(next) = first_of_calendar(line, idx).filter(|_| is_day) {
        return Some((Mask::Date, next));
    }
    match is_after_month(line, idx) {
        true if is_day && !line.is(idx.wrapping_sub(1), Role::Of) && !writes_short_years(line, idx) => {
            Some((Mask::Date, behind_year(line, last_day(line, idx, value) + 1)))
        }
        true if is_year_number(value) || is_short_year(digits, value) => Some((Mask::Date, idx + 1)),
        _ => None,
    }
}

/// «مهرماه ۹۷»: two digits that are no day, where years are written so, and nothing is counted.
fn is_short_year(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    let writes_so = writes_short_years(line, idx);
    let is_free = || counted::plain_unit(line, idx + 1).is_none() && !counted::has_noun(line, idx + 1);
    writes_so && (32..100).contains(&value) && digits.n_digits() == 2 && is_free()
}

/// Whether two digits behind the name of a month are a year, so that its day stands before it.
fn writes_short_years(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(|month| month.entry().language().marks.short_years)
}

/// The last of the days behind the name of a month: "June 1-5".
fn last_day(line: Line<'_>, idx: usize, first: i64) -> usize {
    let is_later = || plain_at(line, idx + 2).is_some_and(|last| is_day(last) && last > first);
    let is_day_too = line.is_tied(idx + 1, '-') && line.is_digits(idx + 2) && is_later();
    let is_counted = || counted::plain_unit(line, idx + 3).is_some() || counted::has_noun(line, idx + 3);
    if is_day_too && !line.is_tied(idx + 3, '-') && !is_counted() { idx + 2 } else { idx }
}

/// `27.out.2021`, `27-oct-21`, `27/out/2021`: the name of a month, or what is short for it, between marks that touch it.
fn tied_month(digits: Digits<'_>, value: i64) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    if !line.is_glued(idx + 1) || !line.is(idx + 2, Role::Month) {
        return None;
    }
    let mark = ['-', '.', '/'].into_iter().find(|mark| line.is_tied(idx + 1, *mark) && line.is_tied(idx + 3, *mark))?;
    let year = line.words_at(idx + 4);
    let is_year = matches!(year.len(), 2 | 4) && line.is_digits(idx + 4) && !line.is_tied(idx + 5, mark);
    (is_day(value) && is_year).then_some(idx + 5)
}

/// «5일 밝혔다»: a day of this month, where the language does not mean so many days by it.
fn lone_day(digits: Digits<'_>, value: i64) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    let day = line.follows(idx + 1).filter(|next| next.entry().is(Role::DaySuffix) && next.gap <= Gap::Seam)?;
    let behind = line.behind_ending(idx + 2).unwrap_or(idx + 2);
    let is_duration = line.is(idx + 2, Role::DayTail) || line.is(behind, Role::DayTail);
    // «불과 3일»: what says nothing of a number says that it is one.
    let is_hedged =
        hedge::before(line, idx, 0, Place::Text).edge < idx || line.phrase_before(idx, table::HEDGES).is_some();
    // 週5日, «연간 15일»
    let rate = line.phrase_before(idx, table::LEADING_RATES);
    let is_rate = rate.is_some_and(|(base, _)| matches!(base, "week" | "year"));
    let is_end = is_upper_day(line, idx);
    let means_day = !day.entry().language().marks.day_tails.is_empty();
    // 17日朝まで
    let is_only_day = !day.entry().is(Role::Unit);
    let is_free = is_only_day || (!is_duration && !is_hedged && !is_rate && !is_end);
    (means_day && is_day(value) && is_free).then_some(idx + 2)
}

/// «2~3일»: the upper end of so many days, whose lower end is digits alone.
pub fn is_upper_day(line: Line<'_>, idx: usize) -> bool {
    let is_dash = line.before(idx).is_some_and(|before| matches!(before.kind, TokenKind::Mark('~' | '-')));
    is_dash && idx >= 2 && line.tokens[idx - 2].is_digits()
}

/// "am 24.12.": a day and its month with a full stop behind either, where the sentence goes on or a word leads to them.
fn dotted_day(digits: Digits<'_>) -> Option<usize> {
    let Digits { line, idx, words, .. } = digits;
    if !line.is_mark(idx + 1, '.') {
        return None;
    }
    let (day, month) = words.split_once('.').filter(|(_, month)| month.len() <= 2)?;
    let fits = |part: &str, most: i64| part.parse().is_ok_and(|value: i64| (1..=most).contains(&value));
    let has_stop = |at: usize| line.is_mark(at, '.') && line.is_glued(at);
    let writes_so = line.tokens[idx].entry().language().numbers.ordinal_dot;
    if !writes_so || !fits(day, 31) || !fits(month, 12) || !has_stop(idx + 1) {
        return None;
    }
    let is_led = line.before(idx).is_some_and(|before| {
        before.entry().is(Role::Determiner) || before.entry().is(Role::RangeWord) || before.entry().is(Role::Weekday)
    });
    let is_last = idx >= 2 && line.is_tied(idx - 1, '-') && has_stop(idx - 2);
    let goes_on = line.follows(idx + 2).is_some_and(|next| match next.kind {
        TokenKind::Mark(mark) => next.gap == Gap::None && matches!(mark, ',' | ')' | '-' | ';' | ':' | '/'),
        TokenKind::Word => next.gap == Gap::Space && line.words(next).starts_with(char::is_lowercase),
        _ => false,
    });
    (is_led || is_last || goes_on).then_some(idx + 2)
}

/// «2024. 3. 5.»
fn with_blanks(digits: Digits<'_>, value: i64) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    let next = behind_month_and_day(line, idx)?;
    // «24. 3. 5.», where the year stands first.
    let is_short = || {
        let near = [line.before(idx), line.at(idx + 6)].into_iter().flatten().find(|token| token.is_word());
        let is_year = digits.n_digits() == 2 && value > 12 && next == idx + 6;
        is_year && near.is_some_and(|word| !word.entry().language().marks.month_suffixes.is_empty())
    };
    (is_year_number(value) || is_short()).then_some(next)
}

/// «'24. 3. 5.»: the apostrophe says that the year stands first.
pub fn behind_apostrophe(digits: Digits<'_>) -> Option<Masked> {
    let next = behind_month_and_day(digits.line, digits.idx).filter(|_| digits.n_digits() == 2)?;
    Some((Mask::Date, next))
}

/// Behind the month and the day, each behind a blank and a full stop.
fn behind_month_and_day(line: Line<'_>, idx: usize) -> Option<usize> {
    let has_stop = |at: usize| line.is_mark(at + 1, '.') && line.is_glued(at + 1);
    let part = |at: usize, limit: i64| {
        line.at(at).is_some_and(|token| token.gap == Gap::Space)
            && whole_at(line, at).is_some_and(|value| (1..=limit).contains(&value))
    };
    let is_date = has_stop(idx) && part(idx + 2, 12) && has_stop(idx + 2) && part(idx + 4, 31);
    is_date.then(|| if has_stop(idx + 4) { idx + 6 } else { idx + 5 })
}

/// «6·25 전쟁»: a day by its month.
fn with_dot(digits: Digits<'_>, value: i64) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    let day = || plain_at(line, idx + 2);
    // 9・11テロ
    let is_named = || {
        let near = [line.at(idx + 3), line.before(idx)].into_iter().flatten().find(|token| token.is_word());
        let days = near.map_or(&[][..], |word| word.entry().language().marks.named_days);
        days.iter().any(|(month, of)| *month == value && Some(*of) == day())
    };
    if line.is_tied(idx + 1, '・') && is_named() && counted::plain_unit(line, idx + 3).is_none() {
        return Some(idx + 3);
    }
    let is_tied = (1..=12).contains(&value) && line.is_tied(idx + 1, '·');
    let is_date = is_tied && day().is_some_and(is_day);
    let goes_on =
        line.is_glued(idx + 3) && !line.at(idx + 3).is_some_and(|next| next.is_mark(',') || next.is_mark('.'));
    (is_date && !goes_on).then_some(idx + 3)
}

/// «2022年3月21日», «3월 21일»: each number with its word behind it; a year alone is no date, a day alone may be a duration.
pub fn calendar(line: Line<'_>, idx: usize) -> Option<usize> {
    let mut next = idx;
    if let Some((year, behind)) = calendar_part(line, next, Role::YearSuffix) {
        let is_named = || line.before(idx).is_some_and(|token| token.entry().is(Role::YearName));
        // «24년 3월»
        let has_month = || {
            let month = calendar_part(line, behind, Role::MonthSuffix).filter(|(month, _)| is_month_number(*month));
            // 判刑8年6月: where it is a unit too, so many years and months
            month.is_some_and(|(_, next)| !line.tokens[next - 1].entry().is(Role::Unit))
                && !line.before(idx).is_some_and(|before| before.entry().is(Role::Sentence))
        };
        next = if is_year_number(year) || is_named() || has_month() { behind } else { next };
    }
    let (month, behind) = calendar_part(line, next, Role::MonthSuffix)?;
    if !is_month_number(month) {
        return None;
    }
    let day = calendar_part(line, behind, Role::DaySuffix).filter(|(day, _)| is_day(*day));
    Some(day.map(|(_, next)| next).or_else(|| behind_days(line, behind)).unwrap_or(behind))
}

fn is_month_number(value: i64) -> bool {
    (1..=12).contains(&value)
}

/// The most days of one month in a row.
const MAX_DAYS: usize = 6;

/// Behind the days of a month, of which the last one says what all of them are: 5月*2、3日*, «3월 *2~3일*».
fn behind_days(line: Line<'_>, idx: usize) -> Option<usize> {
    let mut at = idx;
    for _ in 0..MAX_DAYS {
        line.follows(at)?;
        if let Some((_, next)) = calendar_part(line, at, Role::DaySuffix).filter(|(day, _)| is_day(*day)) {
            return Some(next);
        }
        let next = number::behind(line, at)?;
        whole_at(line, at).filter(|day| line.is_digits(at) && next == at + 1 && is_day(*day))?;
        let ties = match line.follows(next)?.kind {
            TokenKind::Mark(mark) => matches!(mark, '、' | ',' | '~' | '-' | '—' | '·' | '・'),
            _ => line.is(next, Role::RangeWord) || line.is(next, Role::Joiner),
        };
        at = next + 1;
        if !ties {
            return None;
        }
    }
    None
}

/// A number and the word behind it that makes it a part of a date.
fn calendar_part(line: Line<'_>, idx: usize, role: Role) -> Option<(i64, usize)> {
    let is_part = |next: usize| line.follows(next).is_some_and(|word| word.entry().is(role) && word.gap <= Gap::Space);
    if line.at(idx)?.is_digits() {
        return if is_part(idx + 1) { Some((whole_at(line, idx)?, idx + 2)) } else { None };
    }
    let number = number::read(line, idx)?;
    let value = number.plain()?.value.to_i64()?;
    is_part(number.next).then_some((value, number.next + 1))
}

/// Whether a month stands before a token, or before the "of" there.
fn is_after_month(line: Line<'_>, idx: usize) -> bool {
    if idx == 0 || line.before(idx).is_none() {
        return false;
    }
    let of = usize::from(line.is(idx - 1, Role::Of));
    let stop = usize::from(line.is_mark(idx - 1, '.') && line.is_glued(idx - 1));
    let tail = |month: usize| usize::from(month > 0 && line.is(month, Role::MonthTail));
    (idx - of - stop).checked_sub(1).is_some_and(|month| is_month(line, month - tail(month)))
}

/// The name of a month behind a day: "21 March", "21. März", "21 de marzo".
fn month_behind(line: Line<'_>, idx: usize) -> Option<usize> {
    let stop = usize::from(line.is_mark(idx, '.') && line.is_glued(idx));
    let of = usize::from(line.is(idx + stop, Role::Of) && !line.is(idx + stop, Role::Month));
    let month = idx + stop + of;
    is_month_behind(line, month).then(|| month + usize::from(line.is(month + 1, Role::MonthTail)))
}

fn is_day(value: i64) -> bool {
    (1..=31).contains(&value)
}

/// "from 5 to 7 July", "del 5 al 7 de julio"
fn is_first_of_days(line: Line<'_>, idx: usize) -> bool {
    let opened = line.phrase_before(idx, table::RANGES);
    const TIES: [Role; 3] = [Role::RangeWord, Role::Joiner, Role::Alternative];
    let tied = TIES.iter().any(|role| line.is(idx + 1, *role)).then_some(idx + 2);
    // "9 t/m 13 mei"
    let said = || line.phrase(idx + 1, table::RANGE_PHRASES).map(|((), next)| next);
    let infix = || opened.and_then(|(infix, _)| line.behind_infix(idx + 1, infix));
    let Some(behind) = tied.or_else(infix).or_else(said) else { return false };
    // "entre el 3 y el 10 de abril"
    let at = behind + usize::from(line.is(behind, Role::Function));
    line.is_digits(at) && whole_at(line, at).is_some_and(is_day) && month_behind(line, at + 1).is_some()
}

/// Behind the first of two months, or behind both of two days: 1—6月, 3至5日.
fn first_of_calendar(line: Line<'_>, idx: usize) -> Option<usize> {
    let is_dash = ['-', '—', '~'].into_iter().any(|mark| line.is_tied(idx + 1, mark));
    let is_range = is_dash || line.is(idx + 1, Role::RangeWord);
    let part = |role: Role| calendar_part(line, idx + 2, role).filter(|(value, _)| is_day(*value));
    if !is_range || !line.is_digits(idx + 2) {
        return None;
    }
    let months = part(Role::MonthSuffix).map(|_| idx + 1);
    months.or_else(|| part(Role::DaySuffix).filter(|_| !is_few_days(line, idx)).map(|(_, next)| next))
}

/// «2~3일»: a number of days and the next one, where a day alone is one of the month.
fn is_few_days(line: Line<'_>, idx: usize) -> bool {
    let value = |at: usize| plain_at(line, at);
    let is_next = value(idx).is_some_and(|first| first < 7 && value(idx + 2) == Some(first + 1));
    let means_day = line.at(idx + 3).is_some_and(|day| !day.entry().language().marks.day_tails.is_empty());
    means_day && is_next && !line.before(idx).is_some_and(|before| before.entry().is(Role::MonthSuffix))
}

/// Whether the name of a month follows.
pub fn is_month_behind(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx).is_some() && is_month(line, idx)
}

/// Whether the name of a month stands here; "may" and its like are months only when written as names, or where the script
/// has no capitals, where a phrase ends with them.
fn is_month(line: Line<'_>, idx: usize) -> bool {
    let Some(token) = line.at(idx).filter(|token| token.entry().is(Role::Month)) else { return false };
    let words = line.words(token);
    let is_name = !words.is_ascii() || !words.starts_with(|char: char| char.is_ascii_lowercase());
    let ends = || line.follows(idx + 1).is_none_or(|next| !next.is_word() || next.entry().is(Role::YearName));
    // «دی ماه»
    let has_tail = || line.is(idx + 1, Role::MonthTail);
    // "5 mar 2024"
    let has_year = || behind_year(line, idx + 1) > idx + 1;
    let is_alone = || is_name && (words.is_ascii() || ends());
    !token.entry().is(Role::DoubtfulMonth) || has_tail() || is_alone() || has_year()
}

/// Behind the year that follows a day, if one does: "July, 2022", "marzo de 2022", «марта 2022 года».
fn behind_year(line: Line<'_>, next: usize) -> usize {
    let mark = usize::from(line.is_mark(next, ',') || (line.is_mark(next, '.') && line.is_glued(next)));
    let of = usize::from(line.is(next + mark, Role::Of));
    let named = usize::from(line.is(next + mark + of, Role::YearName));
    let at = next + mark + of + named;
    let year = line.at(at).filter(|token| token.is_digits() && token.gap != Gap::Break).map(|token| line.words(token));
    let is_short = mark + of + named == 0;
    let is_year = year.and_then(number::literal).is_some_and(|literal| {
        // «9 فروردین 03 ساعت 12:24»
        let is_padded = || literal.is_padded && writes_short_years(line, at);
        let is_two = || literal.n_digits == 2 && is_short && (is_last(line, at) || is_padded());
        literal.is_plain() && (literal.n_digits == 4 || is_two())
    });
    // "onze avril deux mille treize"
    if line.at(at).is_some_and(|word| word.entry().numeral.is_some() && word.gap <= Gap::Space) {
        let said = number::read(line, at).filter(|said| {
            said.next > at + 1 && said.plain().and_then(|plain| plain.value.to_i64()).is_some_and(is_year_number)
        });
        return said.map_or(next, |said| said.next);
    }
    match is_year {
        true if line.is(at + 1, Role::YearSuffix) => at + 2,
        true => at + 1,
        false => next,
    }
}

fn is_last(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx + 1).is_none_or(|next| !next.is_word() && !next.is_digits())
}

/// Behind "of July", «تیر» that follow an ordinal.
pub fn behind_ordinal(line: Line<'_>, next: usize) -> Option<usize> {
    month_behind(line, next).map(|month| behind_year(line, month + 1))
}
