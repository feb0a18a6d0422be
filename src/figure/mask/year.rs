//! Years: four plain digits in the range of years, without a hedge or unit, where a mark stands before them, or where nothing
//! that could be counted stands behind.

use super::marked::{has_unit, is_section};
use super::{Digits, Mask, Masked, letter};
use crate::figure::hedge::{self, Place};
use crate::figure::lang::Script;
use crate::figure::lexicon::{Role, WordId, table};
use crate::figure::mention::Hedge;
use crate::figure::number::plain_at;
use crate::figure::token::{Gap, Token};
use crate::figure::{counted, line::Line};

/// Whether a number may be a year, of the Jalali or the Gregorian calendar.
pub fn is_year_number(value: i64) -> bool {
    (1300..=1420).contains(&value) || (1600..=2100).contains(&value)
}

/// Whether a number may be a year of our time.
fn is_recent(value: i64) -> bool {
    (1300..=1420).contains(&value) || (1900..=2100).contains(&value)
}

/// The mask of a year.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let value = digits.whole().filter(|_| digits.n_digits() <= 5)?;
    let may_be_year = || digits.n_digits() == 4 && is_year_number(value);
    if let Some(next) = behind_era(line, idx + 1).filter(|_| !letter::is_unit(digits, may_be_year())) {
        return Some((Mask::Year, next));
    }
    if is_behind_era(line, idx) {
        return Some((Mask::Year, idx + 1));
    }
    if let Some(next) = reign(line, idx, value) {
        return Some((Mask::Year, next));
    }
    // 28年度, «24학년도»
    if line.follows(idx + 1).is_some_and(|next| next.gap == Gap::Seam && next.entry().is(Role::FiscalYear)) {
        return Some((Mask::Year, idx + 2));
    }
    // 中学2年: a class.
    let is_school = line.before(idx).is_some_and(|token| token.entry().is(Role::School));
    if is_school && value <= MAX_CLASS && line.is(idx + 1, Role::YearSuffix) {
        return Some((Mask::Ordinal, idx + 2));
    }
    // «1857 की क्रांति»; but «1857 में से 200», «1500 की भीड़»
    let is_mark = |next: &Token| {
        let is_word = next.entry().is(Role::Function);
        !is_word || (value % 50 != 0 && line.phrase(idx + 1, table::INVERSE_RATIOS).is_none())
    };
    let is_suffixed = line.follows(idx + 1).is_some_and(|next| next.entry().is(Role::YearSuffix) && is_mark(next));
    let is_marked = line.before(idx).is_some_and(|token| token.entry().is(Role::YearName));
    let may_be_year = is_year_number(value) || (is_old_number(value) && value % 100 != 0);
    if is_suffixed && (is_marked || (digits.n_digits() == 4 && may_be_year)) {
        // «2022 में»: the postposition is no part of it.
        return Some((Mask::Year, idx + 2 - usize::from(line.is(idx + 1, Role::Function))));
    }
    if is_locative(digits, value) {
        return Some((Mask::Year, idx + 1));
    }
    let may_be_bare = digits.n_digits() == 4 && is_year_number(value);
    if is_size(line, idx) {
        return None;
    }
    let is_year = is_before_verb(digits, value)
        || is_named(digits, value)
        || (may_be_bare && is_bare(digits, value))
        || is_old(digits, value);
    // "NJA 2015 s. 899"
    let is_free = || (!has_unit(digits) && !is_lower_end(digits)) || is_section(line, idx + 1);
    (is_year && is_free()).then_some((Mask::Year, idx + 1))
}

/// The most years of one school.
const MAX_CLASS: i64 = 6;

/// The longest reign, in years.
const MAX_REIGN: i64 = 64;

/// Behind the year of a reign, or behind the one of our time in brackets that says the same: 元禄12年（1699）, «태조 4년(1395)».
fn reign(line: Line<'_>, idx: usize, value: i64) -> Option<usize> {
    if value <= MAX_REIGN {
        return is_of_reign(line, idx + 1).then_some(idx + 2);
    }
    let is_opened = idx >= 3 && line.is_mark(idx - 1, '(') && is_of_reign(line, idx - 2);
    let is_reign = || match plain_at(line, idx - 3) {
        Some(year) => year <= MAX_REIGN,
        None => line.tokens[idx - 3].entry().numeral.is_some(),
    };
    (is_opened && is_reign()).then(|| idx + 1 + usize::from(line.is(idx + 1, Role::YearSuffix)))
}

/// Whether a word makes a year of the number before it, and a year of our time stands in brackets behind it.
pub fn is_of_reign(line: Line<'_>, suffix: usize) -> bool {
    let year = suffix + 2;
    let is_opened = line.is(suffix, Role::YearSuffix) && line.is_mark(suffix + 1, '(') && line.is_glued(suffix + 1);
    let closing = year + 1 + usize::from(line.is(year + 1, Role::YearSuffix));
    let is_year = || plain_at(line, year).is_some_and(|year| (500..=2100).contains(&year));
    is_opened && line.is_digits(year) && line.is_mark(closing, ')') && is_year()
}

/// "1453'te": the ending says when, of a year that is not recent.
fn is_locative(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_when = line.is_tied(idx + 1, '\'') && line.is(idx + 2, Role::Ending) && line.is(idx + 2, Role::Over);
    let may_be_year = is_old_number(value) || is_year_number(value);
    digits.n_digits() == 4 && value % 100 != 0 && may_be_year && is_when && !counted::has_noun(line, idx + 3)
}

/// "1723 wurde die Kirche geweiht": so many would take the plural.
fn is_before_verb(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    let begins = || idx == 0 || line.tokens[idx].gap >= Gap::Line || line.is_mark(idx - 1, '.');
    let may_be_year = digits.n_digits() == 4 && (is_old_number(value) || is_year_number(value));
    may_be_year && line.is(idx + 1, Role::YearVerb) && begins()
}

/// "1366 x 768": one of two sizes.
fn is_size(line: Line<'_>, idx: usize) -> bool {
    let is_by = |at: usize| line.is_mark(at, '×') || matches!(line.words_at(at), "x" | "X");
    let is_first = is_by(idx + 1) && line.is_digits(idx + 2);
    is_first || (idx >= 2 && is_by(idx - 1) && line.tokens[idx - 2].is_digits())
}

/// `1350-1450 m`, "entre 1800 et 2000 mètres": the unit behind the upper end says that neither is a year.
fn is_lower_end(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    if !line.is_digits(idx + 2) {
        return false;
    }
    let opened = || line.phrase_before(idx, table::RANGES).and_then(|(infix, _)| line.behind_infix(idx + 1, infix));
    let is_link = line.is_tied(idx + 1, '-') || line.is(idx + 1, Role::RangeWord);
    let is_tied = is_link || opened() == Some(idx + 2);
    is_tied && !line.is(idx + 3, Role::YearSuffix) && has_unit(Digits { idx: idx + 2, ..digits })
}

/// "en 1492", "desde 1500 hasta 1650", "In 1066, the": a year that could be a number as well needs a mark of its own, and a round
/// one the beginning of a sentence or another year.
fn is_old(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    // "um 1723", where the word alone fits no year that is not as old.
    let is_early = (1600..1900).contains(&value) && marks_old(line, idx);
    if !(is_old_number(value) || is_early) || digits.n_digits() != 4 || counted::has_noun(line, idx + 1) {
        return false;
    }
    // "subió en 1250", "um 1250 gesenkt"
    if (idx >= 2 && line.tokens[idx - 2].entry().is(Role::Growth)) || line.is(idx + 1, Role::Growth) {
        return false;
    }
    let year_at = |at: usize| {
        let other = || plain_at(line, at);
        let is_year = |other: i64| is_old_number(other) || is_year_number(other);
        line.at(at).is_some_and(Token::is_digits)
            && other().is_some_and(|other| is_year(other) && (other % 50 != 0 || value % 50 != 0))
    };
    let links = |at: usize| line.is(at, Role::Joiner) || line.is(at, Role::RangeWord) || line.is(at, Role::YearMark);
    let is_second = idx >= 3 && links(idx - 1) && year_at(idx - 2) && marks_old(line, idx - 2);
    let is_first = || links(idx + 1) && year_at(idx + 2) && !counted::has_noun(line, idx + 3);
    let begins = || idx >= 1 && line.words_at(idx - 1).starts_with(char::is_uppercase);
    is_second || (marks_old(line, idx) && (value % 100 != 0 || is_first() || begins()))
}

/// Years that are too old to be one without a mark.
fn is_old_number(value: i64) -> bool {
    (1000..1600).contains(&value)
}

/// Whether a word stands before that fits a year of any century.
fn marks_old(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(|token| token.entry().is(Role::OldYearMark))
}

/// Behind "BC", in capitals where the script has them, or behind "v. Chr.".
fn behind_era(line: Line<'_>, idx: usize) -> Option<usize> {
    let first = line.follows(idx).filter(|token| token.word().is_some())?;
    let beside = line.follows(behind_stop(line, idx)).and_then(Token::word);
    if !first.entry().is_in(table::ERAS) {
        return None;
    }
    let mut eras = first.entry().lexicon().tables.eras.with(first.entry(), beside);
    eras.find_map(|(words, ())| {
        let mut next = behind_stop(line, idx);
        for word in &words[1..] {
            line.follows(next).filter(|token| token.word() == Some(*word))?;
            next = behind_stop(line, next);
        }
        let is_capital = line.words(first).chars().all(|char| !char.is_ascii_lowercase());
        (words.len() > 1 || is_capital).then_some(if words.len() > 1 { next } else { idx + 1 })
    })
}

/// "AD 79": the era in capitals before the year.
fn is_behind_era(line: Line<'_>, idx: usize) -> bool {
    let Some(era) = line.before(idx).filter(|era| era.entry().is_in(table::ERAS)) else { return false };
    let words = line.words(era);
    let is_capital = words.len() > 1 && words.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_name = |(words, ()): (&[WordId], ())| words.len() == 1;
    is_capital && era.entry().lexicon().tables.eras.with(era.entry(), None).any(is_name)
}

fn behind_stop(line: Line<'_>, idx: usize) -> usize {
    if line.is_mark(idx + 1, '.') && line.is_glued(idx + 1) { idx + 2 } else { idx + 1 }
}

/// "the year 5", «سال ۹۸», «دهه ۷۰»; but «در این سال ۲۰ نفر» are people.
fn is_named(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_named = digits.n_digits() <= 4 && super::words::is_behind_year_name(line, idx);
    // "pro Jahr 60 Operationen"
    let is_rate = || (2..=3).any(|back| idx.checked_sub(back).is_some_and(|at| is_per_time(line, at, idx)));
    let is_long = digits.n_digits() == 4 || (digits.n_digits() == 2 && value >= 50 && !is_rate());
    let is_right_before = line.before(idx).is_some_and(|token| token.entry().is(Role::YearName));
    is_named && (is_long || (is_right_before && !counted::has_noun(line, idx + 1)))
}

/// Whether words up to here say a time that something is per.
fn is_per_time(line: Line<'_>, idx: usize, next: usize) -> bool {
    let time = line.phrase_at(idx, table::PER_TIME).map(|(_, time)| time);
    time.and_then(|time| line.phrase(time, table::UNITS)).is_some_and(|(_, behind)| behind == next)
}

/// Four digits with nothing by them that makes them a number of something.
fn is_bare(digits: Digits<'_>, value: i64) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_counted = || counted::has_noun(line, idx + 1) && !is_before_name(line, idx + 1);
    let hedge = hedge::before(line, idx, 0, Place::Text);
    let is_marked = is_marked(line, idx);
    if hedge.edge < idx && !is_marked {
        // "since about 1990", "around 2015", "un buen 2019"; but "more than 2001", "about 2000"
        let is_vague = || hedge.hedge == Hedge::About || line.is(idx - 1, Role::Praise);
        let is_time = is_marked_at(line, hedge.edge) || (is_recent(value) && value % 50 != 0 && is_vague());
        return is_time && !is_counted();
    }
    let is_money = counted::money_before(line, idx).is_some() || counted::percent_before(line, idx).is_some();
    if is_money || (!is_marked && hedge::behind(line, idx + 1).is_some()) {
        return false;
    }
    // "It costs 1400": a round number, where few mean the Persian calendar.
    let is_round = value < 1500 && value % 50 == 0 && digits.words.is_ascii();
    let is_jalali = is_round && line.tokens[idx].entry().language().script != Script::Arabic;
    if is_marked { is_recent(value) || !is_counted() } else { is_recent(value) && !is_jalali && !is_counted() }
}

/// "2022 *Dünya Kupası*": two capitals where nouns have none are a name.
fn is_before_name(line: Line<'_>, idx: usize) -> bool {
    let is_capital = |at: usize| {
        let word = line.follows(at).filter(|word| word.gap == Gap::Space && word.is_word());
        word.is_some_and(|word| {
            line.words(word).starts_with(char::is_uppercase) && !word.entry().language().nouns.has_capitals
        })
    };
    is_capital(idx) && is_capital(idx + 1)
}

fn is_marked(line: Line<'_>, idx: usize) -> bool {
    let marks = |token: &Token| token.entry().is(Role::YearMark) || token.entry().is(Role::Month) || token.is_mark('©');
    // "inc. 1885", "est. 1921"
    let is_short =
        |before: &Token| before.is_mark('.') && before.gap == Gap::None && line.tokens[idx].gap == Gap::Space;
    let short = || idx.checked_sub(2).filter(|at| line.words_at(*at).len() <= 4).map(|at| &line.tokens[at]);
    line.before(idx).is_some_and(|before| marks(before) || (is_short(before) && short().is_some_and(marks)))
}

/// The same where a hedge stands between.
fn is_marked_at(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(|token| token.entry().is(Role::YearMark))
}
