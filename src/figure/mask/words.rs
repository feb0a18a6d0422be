//! Number words that are no figures: ordinals, weekdays, references, years in words, "one-off".

use super::year::{is_of_reign, is_year_number};
use super::{Mask, Masked, clock, date, is_ordinal_suffix, marked, score, told};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Numeral, Pairs, Spacing};
use crate::figure::lexicon::{Entry, Role, Roles, table};
use crate::figure::line::Line;
use crate::figure::number::{self, Number, pair};
use crate::figure::token::{Gap, Token};

/// The mask of number words, given what was read of them.
pub fn words(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let compound = line.phrase_at(idx, table::COMPOUNDS).map(|((), next)| (Mask::Word, next));
    compound
        .or_else(|| prefixed(line, idx, number))
        .or_else(|| calendar(line, idx, number))
        .or_else(|| clock::words(line, idx, number))
        .or_else(|| told::words(line, idx, number))
        .or_else(|| clock::behind_noon(line, idx, number))
        .or_else(|| pressure(line, idx, number))
        .or_else(|| score::words(line, number))
        .or_else(|| day(line, idx, number))
        .or_else(|| suffixed(line, number))
        .or_else(|| named_day(line, idx, number))
        .or_else(|| ordinal(line, idx, number))
        .or_else(|| of_idiom(line, number))
        .or_else(|| line.is(number.next, Role::Weekday).then_some((Mask::Weekday, number.next + 1)))
        .or_else(|| hyphenated(line, idx, number))
        .or_else(|| tied_one(line, idx, number))
        .or_else(|| marked(line, idx, number))
        .or_else(|| year(line, idx))
        .or_else(|| of_reign(line, number))
        .or_else(|| told_year(line, idx, number))
        .or_else(|| century(line, idx, number))
        .or_else(|| title(line, idx, number))
        .or_else(|| heading(line, idx, number))
}

/// «(میلیون ریال)», "(in millions of dollars)": what the numbers of a table are, in brackets of its own.
fn heading(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let entry = line.tokens[idx].entry();
    let is_scale = matches!(entry.numeral, Some(Numeral::Scale(_))) || entry.vague.is_some_and(|(low, _)| low >= 2_000);
    if !is_scale || number.next != idx + 1 {
        return None;
    }
    let is_opening = |at: usize| line.tokens[at].is_mark('(');
    let before = idx.checked_sub(1).filter(|_| line.before(idx).is_some())?;
    let is_led = || before > 0 && line.is(before, Role::Function) && is_opening(before - 1);
    let of = usize::from(line.is(idx + 1, Role::Of));
    let (_, next) = counted::plain_unit(line, idx + 1 + of)?;
    ((is_opening(before) || is_led()) && line.is_mark(next, ')')).then_some((Mask::Word, next))
}

/// "watched Twelve Angry Men", "the Six Nations", "the Big Four banks": a capital where no sentence begins, and another one on
/// one side of it; on both sides they are those of a heading.
fn title(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let is_name = |at: usize| {
        let mut letters = line.words_at(at).chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    if number.next != idx + 1 || !is_name(idx) {
        return None;
    }
    let before = line.before(idx).filter(|before| before.is_word() && line.tokens[idx].gap == Gap::Space)?;
    let next = line.follows(number.next).filter(|next| next.is_word() && next.gap == Gap::Space)?;
    let is_free = next.entry().numeral.is_none() && counted::plain_unit(line, number.next).is_none();
    let entry = before.entry();
    let is_title = if is_name(number.next) {
        // "Opening of Two Hospitals": small words are small in headings too.
        let is_led = entry.is(Role::Determiner) || !entry.is(Role::Function) && !entry.is_in(table::HEDGES);
        is_led && line.words(before).starts_with(char::is_lowercase)
    } else {
        let is_inside = line.before(idx - 1).is_some_and(Token::is_word);
        is_inside && is_name(idx - 1) && !entry.is(Role::Function) && entry.numeral.is_none()
    };
    (is_title && is_free).then_some((Mask::Word, number.next))
}

/// "nel Novecento"
fn century(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let value = number.plain()?.value.to_i64()?;
    let is_name =
        (200..1000).contains(&value) && value % 100 == 0 && line.words_at(idx).starts_with(char::is_uppercase);
    let apostrophe = usize::from(line.before(idx)?.is_mark('\''));
    let is_marked = idx > apostrophe && line.tokens[idx - 1 - apostrophe].entry().is(Role::Century);
    (is_name && is_marked).then_some((Mask::Year, number.next))
}

/// 第三
fn prefixed(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let prefix = line.before(idx).filter(|token| token.entry().is(Role::OrdinalPrefix));
    prefix.filter(|_| line.tokens[idx].gap <= Gap::Seam).map(|_| (Mask::Ordinal, number.next))
}

/// 二〇二二年, 三月: a year or a month by the word behind it.
fn calendar(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    const PARTS: Roles = Roles::of(&[Role::YearSuffix, Role::MonthSuffix]);
    let next = line.follows(number.next)?;
    if next.entry().roles().any(PARTS)
        && let Some(next) = date::calendar(line, idx)
    {
        return Some((Mask::Date, next));
    }
    let value = number.plain()?.value.to_i64()?;
    let next = if next.gap <= Gap::Seam { next.entry() } else { return None };
    let is_month = next.is(Role::MonthSuffix) && (1..=12).contains(&value);
    let is_of_era = || line.before(idx).is_some_and(|token| token.entry().is(Role::YearName));
    let is_year = next.is(Role::YearSuffix) && (is_year_number(value) || is_of_era());
    // 八十年代
    let is_era = line.phrase(number.next, table::ERAS).is_some();
    let mask = if is_month { Mask::Date } else { Mask::Year };
    (is_month || is_year || is_era).then_some((mask, number.next + 1))
}

/// 九・一一: the day of an event, where it could be a decimal.
fn named_day(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let plain = number.plain().filter(|plain| plain.has_decimals && line.is_tied(idx + 1, '・'))?;
    let days = line.tokens[idx].entry().language().marks.named_days;
    let is_day = |(month, day): &(i64, i64)| plain.value == &Exact::int(*month) + &(&Exact::int(*day) * &plain.step);
    let is_free = || counted::plain_unit(line, number.next).is_none();
    (days.iter().any(is_day) && is_free()).then_some((Mask::Date, number.next))
}

/// «فشار خون دوازده روی هشت»
fn pressure(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let is_linked = line.is(number.next, Role::PressureLink) && line.follows(number.next + 1).is_some();
    let next = if is_linked { number::behind(line, number.next + 1)? } else { return None };
    line.roles(idx.saturating_sub(super::NEAR)..idx).can(Role::Pressure).then_some((Mask::Identifier, next))
}

/// "cinco de mayo", «یازده سپتامبر»: a day in words and its month.
fn day(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    number.plain()?.value.to_i64().filter(|day| (1..=31).contains(day))?;
    // «یازده سپتامبر»: right before the name of a month, where days are told so.
    let own = line.tokens[idx].entry();
    let stands_right_before = !own.is(Role::Article) && date::is_month_behind(line, number.next);
    let is_word = own.numeral.is_some() && (line.is(number.next, Role::Of) || stands_right_before);
    date::behind_ordinal(line, number.next).filter(|_| is_word).map(|next| (Mask::Date, next))
}

/// 三番目, 二十一世纪
fn suffixed(line: Line<'_>, number: &Number) -> Option<Masked> {
    number.plain()?;
    let is_reference = line.is(number.next, Role::ReferenceSuffix);
    let by_reference = is_reference.then_some((Mask::Reference, number.next + 1));
    by_reference.or_else(|| is_ordinal_suffix(line, number.next).then_some((Mask::Ordinal, number.next + 1)))
}

/// "twenty-first", «سی و هشتمین», "vingt et unième": an ordinal behind a joiner belongs to the number where the joiner can
/// join; not "two and first".
fn ordinal(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let hyphen = line.behind_hyphen(number.next);
    let joins = line.follows(hyphen).filter(|token| token.entry().is(Role::Joiner)).is_some_and(|joiner| {
        let numbers = &joiner.entry().language().numbers;
        let is_large = || number.plain().is_some_and(|plain| plain.value >= Exact::int(numbers.joins_from));
        // "einundzwanzigste"
        let is_inside = joiner.gap <= Gap::Seam;
        numbers.joins_digits || is_large() || is_inside
    });
    let at = if joins { line.behind_hyphen(hyphen + 1) } else { hyphen };
    let entry = line.follows(at)?.entry();
    let is_suffix =
        || entry.is(Role::OrdinalSuffix) && line.words_at(at).chars().count() > 1 && !line.words_at(at).is_ascii();
    // "the twenty-second time", "a twenty-second delay"
    let is_unit = entry.is(Role::Unit) && !(is_known(line, idx) && at == hyphen && hyphen > number.next);
    // «بیست و چهارم تیر ۸۸»
    let date = || date::behind_ordinal(line, at + 1).map(|next| (Mask::Date, next));
    let is_ordinal = (entry.is(Role::Ordinal) || is_suffix()) && !is_unit;
    is_ordinal.then(|| date().unwrap_or((Mask::Ordinal, at + 1)))
}

/// Whether what stands before says that a thing is known: "*the* twenty-second".
fn is_known(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(|before| before.entry().is(Role::Determiner))
}

/// "one-off", "half-life": a word of its own, unless it counts what is tied on: "two-bed".
fn hyphenated(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let next = number.next;
    let own = line.tokens[idx].entry();
    // "a quarter-point"
    let has_article = own.is(Role::Article) && next == idx + 2 && number.is_part();
    let is_free = || counted::plain_unit(line, next + 1).is_none();
    let is_tied = line.is_tied(next, '-') && (next == idx + 1 || (has_article && is_free()));
    // "meio-dia" is noon, «meio dia» half a day.
    let is_idiom = |token: &Token| own.fraction.is_some() && own.is(Role::Doubtful) && token.entry().is(Role::Idiom);
    let is_other = |token: &Token| !token.entry().is(Role::Unit) || is_idiom(token);
    let tied = line.at(next + 1).filter(|token| is_tied && token.is_word() && is_other(token))?;
    let is_hedge = crate::figure::hedge::behind(line, next).is_some();
    let is_ratio = tied.entry().is(Role::Ratio) && line.is_tied(next + 2, '-');
    // "fifty-fifty"
    if tied.entry().numeral.is_some_and(|numeral| own.numeral == Some(numeral)) && !line.is_tied(next + 2, '-') {
        return Some((Mask::Word, next + 2));
    }
    let is_tied_range = tied.entry().is(Role::RangeWord) && line.is_tied(next + 2, '-');
    let is_range = tied.entry().numeral.is_some() || tied.entry().is(Role::Times) || is_ratio || is_tied_range;
    let counts = !own.is(Role::Doubtful) && number.plain().is_some() && counted::has_noun(line, next);
    (!is_hedge && !is_range && !counts).then_some((Mask::Word, next + 2))
}

/// "an off-by-one error", "a best-of-seven series": the end of a word of its own.
fn tied_one(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let is_tied = idx >= 2 && line.is_tied(idx - 1, '-');
    // "a best-of-seven series"
    let is_of = is_tied && line.is(idx - 2, Role::Of) && idx >= 3 && line.is_tied(idx - 3, '-');
    let is_one =
        (line.tokens[idx].entry().is(Role::One) || is_of) && number.next == idx + 1 && line.words_at(idx).is_ascii();
    let word = line.tokens.get(idx.checked_sub(2)?).filter(|word| is_one && is_tied && word.is_word())?;
    let entry = word.entry();
    let is_part = entry.numeral.is_some() || entry.is_in(table::HEDGES) || entry.is(Role::RangeWord);
    (is_of || !is_part).then_some((Mask::Word, number.next))
}

/// "quart de finale", "mezzo di trasporto"
fn of_idiom(line: Line<'_>, number: &Number) -> Option<Masked> {
    const OTHER: Roles = Roles::of(&[Role::Of, Role::OfThe, Role::Function, Role::Unit, Role::Ratio, Role::Growth]);
    let next = number.next;
    // "half a day" is a time.
    let is_time = || line.is(next, Role::Article) && counted::plain_unit(line, next + 1).is_some();
    let is_idiom = line.is(next, Role::Of) && line.is(line.behind_apostrophe(next + 1), Role::Idiom) && !is_time();
    // «یک چهارم نهایی»
    let is_name = |token: &Token| {
        let entry = token.entry();
        entry.is(Role::Idiom) && !entry.roles().any(OTHER) && !entry.language().nouns.head_is_last
    };
    let is_title = || line.follows(next).is_some_and(is_name) && counted::plain_unit(line, next).is_none();
    (number.is_part() && (is_idiom || is_title())).then_some((Mask::Word, next))
}

/// What the word before makes of them: "chapter five", "the second half", "no one", «ساعت ده».
fn marked(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let (before, own) = (line.before(idx)?.entry(), line.tokens[idx].entry());
    if let Some(next) = clock::behind_ordinal_hour(line, idx) {
        return Some((Mask::Clock, next));
    }
    let is_hour = || number.plain().is_some_and(|plain| plain.value <= Exact::int(24));
    let may_be_hour = || line.phrase_before(idx, table::WEAK_CLOCK_MARKS).is_some() && is_hour();
    let is_measured = || counted::plain_unit(line, number.next).is_some();
    let is_counted = || counted::has_noun(line, number.next);
    let is_word = own.numeral.is_some() && own.fraction.is_none();
    // "Week Twenty-Eight"
    // "Nummer vierhundertacht"
    let is_tied_on = || {
        own.language().spacing == Spacing::Compounds
            && line.tokens[idx + 1..number.next].iter().all(|token| token.gap == Gap::Seam)
    };
    let is_one_word = || number.next == idx + 1 || number.next == idx + 3 && line.is_tied(idx + 1, '-') || is_tied_on();
    let mask = match () {
        () if own.fraction.is_some() && is_behind_hour(line, idx) => Mask::Clock,
        () if before.is(Role::PronounMark) && (own.is(Role::Doubtful) || own.fraction.is_some()) => Mask::Word,
        () if before.is(Role::Ordinal) && own.fraction.is_some() => Mask::Word,
        // «الحادية عشرة»
        () if before.is(Role::Ordinal) && is_teen(own) => Mask::Ordinal,
        () if before.is(Role::Reference) && is_one_word() && is_word && !marked::tells_how_many(line, idx - 1) => {
            Mask::Reference
        }
        () if before.is(Role::WeakReference) && is_one_word() && is_word && !is_counted() => Mask::Reference,
        () if before.is(Role::ClockMark) && is_word && number.next <= idx + 3 && !is_measured() => Mask::Clock,
        () if is_word && may_be_hour() && !is_measured() && !is_counted() => Mask::Clock,
        () if is_word && is_behind_year_name(line, idx) && !is_measured() && is_year(number) => Mask::Year,
        () => return None,
    };
    let minutes = clock::behind_joined_minutes(line, number.next).filter(|_| mask == Mask::Clock);
    Some((mask, minutes.unwrap_or(number.next)))
}

/// «الخامسة والنصف»: an hour as an ordinal, and what is joined to it.
fn is_behind_hour(line: Line<'_>, idx: usize) -> bool {
    // «السابعة إلا ربعا»
    let is_link = || line.is(idx - 1, Role::MinuteLink);
    let is_joined = || line.is(idx - 1, Role::Joiner) && line.tokens[idx].gap <= Gap::Seam;
    idx >= 2
        && (is_joined() || is_link())
        && line.tokens[idx - 2].entry().is(Role::Ordinal)
        && line.before(idx - 1).is_some()
}

/// Whether the word for a year or a decade stands before, "of the" between them left out: "la década de los ochenta".
pub fn is_behind_year_name(line: Line<'_>, idx: usize) -> bool {
    let is_of = |at: usize| at > 0 && line.is(at, Role::Of);
    let of = match idx {
        1.. if is_of(idx - 1) => idx - 1,
        2.. if line.is(idx - 1, Role::Function) && is_of(idx - 2) => idx - 2,
        _ => idx,
    };
    line.before(of).is_some_and(|token| token.entry().is(Role::YearName))
}

/// Whether the word makes a teen of the unit before it.
fn is_teen(entry: &Entry) -> bool {
    entry.numeral == Some(Numeral::Small(10)) && entry.language().numbers.teens
}

/// A year, or the tens of a decade: «سال یک هزار و چهارصد و یک», «دهه هفتاد».
fn is_year(number: &Number) -> bool {
    let value = number.plain().and_then(|plain| plain.value.to_i64());
    value.is_some_and(|value| is_year_number(value) || (value % 10 == 0 && (10..100).contains(&value)))
}

/// 康熙五十二年（1713年）
fn of_reign(line: Line<'_>, number: &Number) -> Option<Masked> {
    let is_year = line.is(number.next, Role::YearSuffix) && is_of_reign(line, number.next) && number.plain().is_some();
    is_year.then_some((Mask::Year, number.next + 1))
}

/// "en mille neuf cent quatorze", "nel millenovecentoquattordici": as digits would be a year of any century.
fn told_year(line: Line<'_>, idx: usize, number: &Number) -> Option<Masked> {
    let before = line.before(idx).filter(|before| before.entry().is(Role::OldYearMark) || before.is_mark('\''))?;
    let mark = if before.is_word() { idx - 1 } else { idx.checked_sub(2)? };
    let value = number.plain().filter(|plain| plain.step == Exact::ONE)?.value.to_i64()?;
    let is_year = (1000..=2100).contains(&value) && value % 100 != 0 && line.tokens[mark].entry().is(Role::OldYearMark);
    let grows = || mark.checked_sub(1).is_some_and(|at| line.tokens[at].entry().is(Role::Growth));
    let is_counted = || counted::plain_unit(line, number.next).is_some() || counted::has_noun(line, number.next);
    (is_year && !grows() && !is_counted()).then_some((Mask::Year, number.next))
}

/// "nineteen eighty-four", "twenty twenty-four".
fn year(line: Line<'_>, idx: usize) -> Option<Masked> {
    let (first, second, second_at, next) = pair(line, idx, Pairs::Year)?;
    let is_apart = !line.follows(second_at).is_none_or(Token::is_digits);
    ((13..=20).contains(&first) && (10..100).contains(&second) && is_apart).then_some((Mask::Year, next))
}
