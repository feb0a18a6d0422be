//! Telephone numbers: a plus, a nought or a word before them, and digits in groups.

use super::marked::has_unit;
use super::year::is_year_number;
use super::{Digits, Mask, Masked, behind_run};
use crate::figure::counted;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::number::plain_at;
use crate::figure::token::{Gap, TokenKind};

/// The most tokens of a telephone number.
const MAX_TOKENS: usize = 12;

/// How many digits make a telephone number, where a plus or a nought says that they may.
const MIN_DIGITS: usize = 8;

/// The mask of digits that begin a telephone number.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, literal, .. } = digits;
    // "DE02 1203 0000": letters before them make a name of them.
    if line.is_glued(idx) && idx > 0 && line.tokens[idx - 1].is_word() {
        return None;
    }
    let has_plus = line.is_glued(idx) && idx > 0 && line.tokens[idx - 1].is_mark('+');
    let is_padded = literal.is_some_and(|literal| literal.is_padded && literal.is_plain()) && !is_day(digits);
    let before = line
        .before(idx)
        .filter(|token| !token.is_mark(':') && !token.is_mark('.'))
        .or_else(|| line.at(idx.checked_sub(2)?));
    // "Tfno.: 91 555 12 34"
    let before = before.map(|token| match idx.checked_sub(3) {
        Some(word) if token.is_mark('.') => &line.tokens[word],
        _ => token,
    });
    // "llame al 900 123 456"
    let before = before.map(|token| match idx.checked_sub(2) {
        Some(word) if token.entry().is(Role::Function) && token.gap <= Gap::Space => &line.tokens[word],
        _ => token,
    });
    let is_named = before.is_some_and(|token| token.entry().is(Role::Phone));
    if is_bare(digits) || is_called(digits) {
        return Some((Mask::Phone, idx + 1));
    }
    if !(has_plus || is_padded || is_named || has_area(digits) || is_area(digits) || has_trunk(digits)) {
        return None;
    }
    // `02/08/2017` is a date.
    if !has_plus && !is_named && is_date(line, idx) {
        return None;
    }
    let (n_digits, next) = groups(digits);
    let is_long = n_digits >= if is_named { 5 } else { MIN_DIGITS };
    // «الرحلة رقم 370» is a reference.
    let is_only = || next == idx + 1 && before.is_some_and(|word| !word.entry().is(Role::Reference));
    if is_named && is_only() && is_emergency(digits, idx) {
        return Some((Mask::Phone, behind_others(digits)));
    }
    // "called 12000 voters"
    if is_named && next == idx + 1 && counted::has_noun(line, next) {
        return None;
    }
    // "appelez le 3939"
    let may_be_short = n_digits == 4 && is_named && is_only();
    if may_be_short && !digits.whole().is_none_or(is_year_number) && !has_unit(digits) {
        return Some((Mask::Phone, next));
    }
    let is_one_number = next == idx + 1 && has_plus && n_digits < MIN_DIGITS + 2;
    (is_long && !is_one_number && n_digits <= 20).then(|| (Mask::Phone, behind_short(digits, next)))
}

/// Behind the short number that may be called instead: "01 23 45 67 89 ou le 15".
fn behind_short(digits: Digits<'_>, next: usize) -> usize {
    let line = digits.line;
    if !line.is(next, Role::Alternative) {
        return next;
    }
    let at = next + 1 + usize::from(line.is(next + 1, Role::Function));
    let is_short = number_of(line, at).is_some_and(|length| (2..=4).contains(&length));
    let is_free = || !has_unit(Digits { idx: at, ..digits }) && !counted::has_noun(line, at + 1);
    let goes_on = || behind_run(line, at) > at + 1;
    if is_short && !goes_on() && is_free() { at + 1 } else { next }
}

/// How many digits stand here without any mark.
fn number_of(line: Line<'_>, idx: usize) -> Option<usize> {
    plain_at(line, idx).filter(|_| line.is_digits(idx)).map(|_| line.words_at(idx).len())
}

/// `02/08/2017`
fn is_date(line: Line<'_>, idx: usize) -> bool {
    let lengths = [idx, idx + 2, idx + 4].map(|at| line.words_at(at).len());
    let is_tied = line.is_tied(idx + 1, '/') && line.is_tied(idx + 3, '/') && line.is_digits(idx + 4);
    is_tied && matches!(lengths, [1..=2, 1..=2, 4])
}

/// "call 911", "dial 112": three digits that are called and count nothing.
fn is_emergency(digits: Digits<'_>, idx: usize) -> bool {
    let line = digits.line;
    let is_short = plain_at(line, idx).is_some() && line.words_at(idx).chars().count() == 3;
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    is_short && !goes_on && !has_unit(Digits { idx, ..digits }) && !counted::has_noun(line, idx + 1)
}

/// «با ۱۱۰ تماس بگیرید», «119에 신고»: three digits with what leads to them, and the verb behind them.
fn is_called(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let ending = line.behind_ending(idx + 1);
    let verb = ending.unwrap_or(idx + 1);
    let calls = line.follows(verb).is_some_and(|word| word.entry().is(Role::Phone) && word.gap == Gap::Space);
    let is_led = || line.before(idx).is_some_and(|word| word.entry().is(Role::Function));
    let is_short = || plain_at(line, idx).is_some() && line.words_at(idx).chars().count() == 3;
    calls && is_short() && (ending.is_some() || is_led() && line.is(verb + 1, Role::LightVerb))
}

/// Behind the last of several of them: "dial 112 or 999".
fn behind_others(digits: Digits<'_>) -> usize {
    let line = digits.line;
    let mut next = digits.idx + 1;
    while next < digits.idx + MAX_TOKENS
        && (line.is(next, Role::Alternative) || line.is_mark(next, ',') || line.is_mark(next, '/'))
        && line.is_digits(next + 1)
        && is_emergency(digits, next + 1)
    {
        next += 2;
    }
    next
}

/// `9876543210`: as many digits as such numbers have, which count nothing.
fn is_bare(digits: Digits<'_>) -> bool {
    let Digits { line, idx, words, literal } = digits;
    let n_digits =
        literal.filter(|literal| literal.is_plain() && !literal.is_grouped).map_or(0, |literal| literal.n_digits);
    // Few numbers are so long.
    if n_digits < MIN_DIGITS || words.ends_with("000") {
        return false;
    }
    // Of the languages of the words by it.
    let fits = [line.before(idx), line.follows(idx + 1), line.at(idx)].into_iter().flatten().any(|token| {
        let phones = token.entry().language().marks.bare_phones;
        phones.iter().any(|(length, head)| words.len() == *length && words.starts_with(head))
    });
    fits && !has_unit(digits) && !counted::has_noun(line, idx + 1)
}

/// `8 (800) 555-35-35`
fn has_area(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    digits.n_digits() == 1
        && line.is_mark(idx + 1, '(')
        && line.is_digits(idx + 2)
        && (3..=5).contains(&line.words_at(idx + 2).chars().count())
        && line.is_mark(idx + 3, ')')
        && line.is_digits(idx + 4)
}

/// `04/05/2013`: a day.
fn is_day(digits: Digits<'_>) -> bool {
    let Digits { line, idx, words, .. } = digits;
    let is_tied = line.is_tied(idx + 1, '/') && line.is_tied(idx + 3, '/') && !line.is_tied(idx + 5, '/');
    is_tied && words.len() == 2 && line.words_at(idx + 2).len() == 2 && matches!(line.words_at(idx + 4).len(), 2 | 4)
}

/// `0 532 123 45 67`
fn has_trunk(digits: Digits<'_>) -> bool {
    let Digits { line, idx, words, .. } = digits;
    let is_group = |at: usize| {
        line.at(at).is_some_and(|group| group.is_digits() && group.gap == Gap::Space) && line.words_at(at).len() == 3
    };
    words == "0" && is_group(idx + 1) && is_group(idx + 2) && line.is_digits(idx + 3)
}

/// `(212) 555-0147`
fn is_area(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    (2..=5).contains(&digits.n_digits())
        && line.is_glued(idx)
        && idx > 0
        && line.tokens[idx - 1].is_mark('(')
        && line.is_mark(idx + 1, ')')
        && line.is_digits(idx + 2)
        && line.is_tied(idx + 3, '-')
        && line.is_digits(idx + 4)
}

/// How many digits stand in the groups that begin here, and the first token behind.
fn groups(digits: Digits<'_>) -> (usize, usize) {
    let Digits { line, idx, .. } = digits;
    let (mut n_digits, mut next, mut last) = (0, idx, idx);
    while let Some(token) = line.at(next).filter(|token| next == idx || token.gap <= Gap::Space) {
        match token.kind {
            TokenKind::Digits if line.words(token).chars().all(|char| crate::figure::token::digit(char).is_some()) => {
                n_digits += line.words(token).chars().count();
                last = next;
            }
            TokenKind::Mark('-' | '(' | ')' | '/' | '.') => {}
            _ => break,
        }
        next += 1;
        if next > idx + MAX_TOKENS {
            break;
        }
    }
    (n_digits, last + 1)
}
