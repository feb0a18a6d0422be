//! Letters that scale the digits before them: `10k`, `£2-3m`, "5 M de euros", `₹15L`, "1,5 M CHF".

use crate::figure::counted;
use crate::figure::lang::{Words, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::unit::{self, Dimension, Unit};

/// The power of ten of letters right behind digits, as some language writes them, or behind a blank by a currency. Letters that
/// are a unit too need a noun or a currency: "10m users".
pub fn suffix(line: Line<'_>, idx: usize) -> Option<u8> {
    let token = line.follows(idx).filter(|token| token.is_word())?;
    let behind_digits = idx > 0 && line.tokens[idx - 1].kind == TokenKind::Digits;
    let is_money = behind_digits && is_by_money(line, idx);
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    if !behind_digits || !(line.is_glued(idx) || is_money) || goes_on || is_told_unit(line, idx) {
        return None;
    }
    let words = line.words(token);
    let numbers = &token.entry().language().numbers;
    let is_counted = || counted::has_plural(line, idx + 1) || is_amount_behind(line, idx + 1);
    let doubtful = || power_of(words, numbers.doubtful_suffixes).filter(|_| is_money || is_counted());
    let of_money = || if is_money { power_of(words, numbers.money_suffixes) } else { None };
    power_of(words, numbers.suffixes).or_else(doubtful).or_else(of_money)
}

/// Whether letters behind digits scale an amount of money, as what stands around them says: `$5 M`, `5 M€`, "1,5 M CHF", "5 M de euros".
pub fn is_by_money(line: Line<'_>, idx: usize) -> bool {
    if line.is_glued(idx) {
        return has_money(line, idx - 1)
            || is_above_money(line, idx - 1)
            || is_before_sign(line, idx)
            || is_before_name(line, idx);
    }
    let letters = &line.tokens[idx];
    let (length, is_word) = (line.words(letters).len(), letters.entry().is_known());
    let may_be = length == 1 || !is_word || is_in_capitals(line, idx);
    let is_short = letters.gap == Gap::Space && length <= MAX_LETTERS && may_be;
    let is_before = || is_in_capitals(line, idx) && (is_before_sign(line, idx) || is_before_name(line, idx));
    is_short && (is_behind_money(line, idx) || is_before())
}

/// The most letters by which an amount of money is larger, behind a blank.
const MAX_LETTERS: usize = 4;

/// Whether a capital is among the letters: "5 m €" may be five metres.
fn is_in_capitals(line: Line<'_>, idx: usize) -> bool {
    line.words_at(idx).contains(|letter: char| letter.is_uppercase())
}

/// "$5 m", "Rs 20 cr": a blank before the letters, and a currency before the digits; but "$5 T-shirts", "£5 b and b".
fn is_behind_money(line: Line<'_>, idx: usize) -> bool {
    let ends = || {
        line.at(idx + 1).is_none_or(|next| match next.kind {
            TokenKind::Mark(mark) => matches!(mark, '.' | ',' | ';' | ')' | '|') && !line.is_glued(idx + 2),
            // "US$1,5 M y 2300"
            TokenKind::Word if next.entry().is(Role::Joiner) => line.is_digits(idx + 2),
            TokenKind::Word => next.entry().is(Role::Function),
            _ => false,
        })
    };
    let is_long = line.words_at(idx).len() >= 2 && !line.is_tied(idx + 1, '-');
    (is_long || ends()) && has_money(line, idx - 1)
}

/// How far before a number what it is about may stand, in tokens.
const NEAR: usize = 8;

/// "4 K-12 schools", "K. Smith"; "at 298 K", "cooled to 4 K", which are kelvins by what is told of them, unless something is counted or
/// paid. A table of sizes writes "149 K" too.
pub fn is_no_thousand(line: Line<'_>, idx: usize) -> bool {
    line.is_tied(idx + 1, '-')
        || line.is_initial(idx)
        || is_told_unit(line, idx)
        || (idx > 0 && line.tokens[idx].gap == Gap::Space && is_told_so(line, idx) && !is_amount(line, idx))
}

/// "it melts at *573.15K*": the same of letters that touch the digits, where no short word tells it.
pub fn is_told_unit(line: Line<'_>, idx: usize) -> bool {
    let is_tied = idx > 0 && line.tokens[idx].entry().is(Role::ShortUnit) && line.is_glued(idx);
    is_tied && line.words_at(idx) == "K" && is_told_near(line, idx) && !is_amount(line, idx)
}

/// Whether what stands around letters behind digits says that they are thousands of something.
fn is_amount(line: Line<'_>, idx: usize) -> bool {
    let is_of = || counted::has_plural(line, idx + 1) || counted::plain_unit(line, idx + 1).is_some();
    has_money(line, idx - 1) || is_of() || line.phrase(idx + 1, table::PER_TIME).is_some()
}

/// Whether words near letters that are a unit as well say that they are; a short word only right before the number.
fn is_told_so(line: Line<'_>, idx: usize) -> bool {
    let Some((_, topics)) = line.tokens[idx].entry().language().units.topics(line.words_at(idx)) else { return false };
    let is_short = || {
        let word = &line.tokens[idx - 2];
        word.entry().is(Role::Topic) && each(topics).any(|topic| topic == line.words(word))
    };
    is_told_near(line, idx) || (idx >= 2 && is_short())
}

/// The same by words that are not short.
fn is_told_near(line: Line<'_>, idx: usize) -> bool {
    let Some((_, topics)) = line.tokens[idx].entry().language().units.topics(line.words_at(idx)) else { return false };
    let tells = |at: usize| {
        let entry = line.tokens[at].entry();
        let may_tell = entry.is(Role::Topic) && !entry.is(Role::Function);
        may_tell && each(topics).any(|topic| topic == line.words_at(at))
    };
    (idx.saturating_sub(NEAR)..idx).any(tells) || (idx + 1..line.tokens.len().min(idx + NEAR / 2)).any(tells)
}

/// Whether a currency stands before digits, by its sign or by its name: "Rs 20".
fn has_money(line: Line<'_>, digits: usize) -> bool {
    counted::money_before(line, digits).is_some()
        || counted::named_before(line, digits).is_some_and(|(unit, _)| is_money(&unit))
}

fn is_money(unit: &Unit) -> bool {
    matches!(unit.dimension, Dimension::Money(_))
}

/// "10m euros", "3m tonnes", «1.2М рублей»: what no length is a length of.
fn is_amount_behind(line: Line<'_>, idx: usize) -> bool {
    let is_amount = |dimension: &Dimension| matches!(dimension, Dimension::Money(_) | Dimension::Physical("kg" | "m³"));
    line.words_at(idx).len() > 2 && counted::plain_unit(line, idx).is_some_and(|(unit, _)| is_amount(&unit.dimension))
}

/// `£2-3m`, `£2m-3m`: the upper end of a range of money.
fn is_above_money(line: Line<'_>, idx: usize) -> bool {
    let Some(last) = idx.checked_sub(2).filter(|_| line.is_tied(idx - 1, '-')) else { return false };
    let lower = if line.is_digits(last) { Some(last) } else { last.checked_sub(1).filter(|_| line.is_glued(last)) };
    lower.is_some_and(|lower| line.is_digits(lower) && counted::money_before(line, lower).is_some())
}

/// `5 M€`, `1,5 M €`: the sign behind the letters ties them to the digits as well.
fn is_before_sign(line: Line<'_>, idx: usize) -> bool {
    let is_sign = |token: &Token| matches!(token.kind, TokenKind::Mark(mark) if unit::currency_sign(mark).is_some());
    let sign = line.behind_stop(idx);
    let is_before_digits = line.is_glued(sign + 1) && line.is_digits(sign + 1);
    line.at(sign).is_some_and(|sign| sign.gap <= Gap::Space && is_sign(sign)) && !is_before_digits
}

/// "5 M de euros", "1,5 M CHF", `2 M US$`: what the letters are of ties them to the digits too.
fn is_before_name(line: Line<'_>, idx: usize) -> bool {
    let next = line.behind_stop(idx);
    let is_of = || {
        let name = || counted::plain_unit(line, line.behind_apostrophe(next + 1));
        line.is(next, Role::Of) && name().is_some_and(|(unit, _)| is_money(&unit))
    };
    let is_code = || {
        let is_apart = line.at(next).is_some_and(|code| code.is_word() && code.gap == Gap::Space);
        let is_alone = || !line.at(next + 1).is_some_and(Token::is_digits);
        is_apart && (counted::code(line, next).is_some() && is_alone() || counted::dollars(line, next).is_some())
    };
    let is_capital = line.words_at(idx).starts_with(|first: char| first.is_ascii_uppercase());
    (is_capital && is_of()) || is_code()
}

/// The power of ten that is written with these letters.
fn power_of(letters: &str, table: &[(u8, Words)]) -> Option<u8> {
    table.iter().find(|(_, suffixes)| each(suffixes).any(|suffix| suffix == letters)).map(|(power, _)| *power)
}
