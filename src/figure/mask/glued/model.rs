//! Names of machines, and how fine their pictures are: "an AMD 5950x", `1920×1080`.

use crate::figure::lexicon::Role;
use crate::figure::mask::Digits;
use crate::figure::token::Token;
use crate::figure::{counted, number};

/// `1920×1080`: how fine a picture is, by the dots of both sides.
pub fn is_fineness(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_side = |at: usize| number::plain_at(line, at).is_some() && line.words_at(at).len() >= 3;
    let goes_on = line.is_glued(idx + 3) && line.at(idx + 3).is_some_and(|next| next.is_word() || next.is_digits());
    is_side(idx)
        && line.is_glued(idx + 2)
        && is_side(idx + 2)
        && !goes_on
        && counted::plain_unit(line, idx + 3).is_none()
}

/// "an AMD 5950x", "Ryzen 7 5800X": a model behind a name; but "Redis 4000x faster".
pub fn is_chip(digits: Digits<'_>) -> bool {
    let Digits { line, idx, words, .. } = digits;
    if !matches!(line.words_at(idx + 1), "x" | "X") || digits.n_digits() != 4 || words.ends_with("000") {
        return false;
    }
    let is_name = |word: &Token| word.is_digits() || line.words(word).starts_with(|first: char| first.is_uppercase());
    let goes_on = line.is_glued(idx + 2) && line.at(idx + 2).is_some_and(|next| next.is_word() || next.is_digits());
    line.before(idx).is_some_and(is_name) && !goes_on && !line.is(idx + 2, Role::TimesThan)
}
