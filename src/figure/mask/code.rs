//! Codes that stand by digits: "status 404", "a 404 or 500 error", `:8080`, `Ctrl+2`, `UTC+3`, «2020도1234».

use super::year::is_year_number;
use super::{Digits, Mask, Masked, REACH};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::number::plain_at;
use crate::figure::token::{Gap, Token};
use crate::figure::{counted, number};

/// The mask of digits that are a code.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    answer(digits).or_else(|| case(digits)).or_else(|| port(digits)).or_else(|| key(digits))
}

/// The codes of answers on the web that people speak of.
const ANSWERS: [i64; 22] =
    [301, 302, 304, 307, 400, 401, 403, 404, 405, 408, 409, 410, 413, 418, 422, 429, 451, 500, 501, 502, 503, 504];

/// "status 404", "HTTP 500", "a 404 or 500 error"; "404 errors" are so many.
fn answer(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    digits.whole().filter(|value| (100..600).contains(value) && digits.n_digits() == 3)?;
    let last = last_answer(line, idx);
    let is_code = |token: Option<&Token>| token.is_some_and(|token| token.entry().is(Role::Code));
    let is_free = || counted::plain_unit(line, last + 1).is_none() && !counted::has_noun(line, last + 1);
    let is_named = is_code(line.before(idx)) && is_free();
    let is_known =
        || (idx..=last).step_by(2).all(|at| answer_at(line, at).is_some_and(|value| ANSWERS.contains(&value)));
    // "404-Fehler"
    let is_said = || is_code(line.follows(line.behind_hyphen(last + 1))) && is_known();
    (is_named || is_said()).then_some((Mask::Reference, last + 1))
}

fn answer_at(line: Line<'_>, idx: usize) -> Option<i64> {
    line.at(idx).filter(|token| token.is_digits())?;
    plain_at(line, idx).filter(|value| (100..600).contains(value))
}

/// The last one of several: "404, 410 or 500".
fn last_answer(line: Line<'_>, idx: usize) -> usize {
    let links = |at: usize| line.is_mark(at, ',') || line.is(at, Role::Joiner) || line.is(at, Role::Alternative);
    let goes_on = |at: &usize| links(at - 1) && answer_at(line, *at).is_some();
    (idx + 2..idx + REACH).step_by(2).take_while(goes_on).last().unwrap_or(idx)
}

/// «2020도1234», «99헌가15»: a year, the letters of a court and a number, with nothing between them.
fn case(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let touches = |at: usize| line.at(at).is_some_and(|token| token.gap <= Gap::Seam);
    let letters = line.at(idx + 1).filter(|token| token.entry().is(Role::Case))?;
    let is_year = digits.whole().is_some_and(is_year_number) && digits.n_digits() == 4;
    // «12도30분» is an angle.
    let least = if line.words(letters).chars().nth(1).is_some() { 2 } else { 3 };
    let is_long = |at: usize| line.is_digits(at) && line.words_at(at).len() >= least;
    let is_short_year = || digits.n_digits() == 2 && is_long(idx + 2);
    let is_case =
        (is_year || is_short_year()) && letters.gap <= Gap::Seam && touches(idx + 2) && line.is_digits(idx + 2);
    is_case.then_some((Mask::Reference, idx + 3))
}

/// `:8080`, with a blank before it.
fn port(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let colon = idx.checked_sub(1).filter(|at| line.is_glued(idx) && line.tokens[*at].is_mark(':'))?;
    let is_port = (4..=5).contains(&digits.n_digits()) && digits.whole().is_some();
    let is_of = || counted::plain_unit(line, idx + 1).is_some() || counted::has_noun(line, idx + 1);
    let is_free = || number::read(line, idx).is_none_or(|number| number.next == idx + 1) && !is_of();
    (is_port && !line.is_glued(colon) && is_free()).then_some((Mask::Identifier, idx + 1))
}

/// `Ctrl+2`, `UTC+3`: a plus that ties digits to a word; not "5kg+2".
fn key(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let plus = idx.checked_sub(1).filter(|at| line.is_glued(idx) && line.tokens[*at].is_mark('+'))?;
    let word = plus.checked_sub(1).filter(|at| line.is_glued(plus) && line.tokens[*at].is_word())?;
    let is_unit = word > 0 && line.is_glued(word) && line.tokens[word - 1].is_digits();
    let is_latin = line.words_at(word).is_ascii();
    (is_latin && !is_unit && !line.is_tied(idx + 1, ':')).then(|| (Mask::Identifier, digits.behind_run()))
}
