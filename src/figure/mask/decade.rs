//! Decades and centuries by their digits: `1990s`, `'90s`, "nell'800"; ages that are groups of people: "the under 21s".

use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::number::plain_at;
use crate::figure::token::{Gap, Token};

/// `'90s`
pub fn behind_apostrophe(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    let is_plural = line.is_glued(idx + 1) && line.words_at(idx + 1) == "s";
    // "nell'800", "nel '900"
    let marks = |at: usize| line.at(at).is_some_and(|token| token.entry().is(Role::Century));
    let is_century = words.len() == 3 && words.ends_with("00") && idx >= 2 && marks(idx - 2);
    if is_century && counted::plain_unit(line, idx + 1).is_none() && !counted::has_noun(line, idx + 1) {
        return Some((Mask::Year, idx + 1));
    }
    // "the mid-'90s"
    let is_tied = idx >= 2 && line.tokens[idx - 2].is_mark('-');
    (words.len() == 2 && (is_tied || line.tokens[idx - 1].gap != Gap::None))
        .then_some((Mask::Year, if is_plural { idx + 2 } else { idx + 1 }))
}

/// "under 18s", "the over 60s": people of such an age; but "in under 30s".
pub fn is_age_group(line: Line<'_>, idx: usize, digits: &str) -> bool {
    /// Ages by which people are parted, of which nobody counts seconds.
    const AGES: [&str; 7] = ["16", "17", "18", "19", "21", "23", "65"];
    let bound = |at: usize| line.phrase_before(at, table::HEDGES).filter(|(_, start)| start + 1 == at);
    let Some((Hedge::Over | Hedge::Under, start)) = bound(idx) else { return false };
    let before = |role: Role| line.before(start).is_some_and(|before| before.entry().is(role));
    let is_age = || AGES.contains(&digits) && !before(Role::OldYearMark);
    digits.len() <= 2 && !line.is_glued(idx + 2) && (is_age() || before(Role::Known))
}

/// "the 16-24s": people between two ages, the later of which is the last before a round one; but "it takes 10-15s".
pub fn is_age_band(line: Line<'_>, idx: usize) -> bool {
    if !line.is_tied(idx + 1, '-') || !line.is_glued(idx + 3) || line.words_at(idx + 3) != "s" {
        return false;
    }
    let ages = (plain_at(line, idx), plain_at(line, idx + 2).filter(|_| line.words_at(idx + 2).len() == 2));
    let (Some(youngest), Some(oldest)) = ages else { return false };
    youngest < oldest && matches!(oldest % 10, 4 | 9) && !line.is_glued(idx + 4)
}

/// `1990s`; "the 90s", as opposed to 90 seconds.
pub fn is_decade(line: Line<'_>, idx: usize, digits: &str) -> bool {
    let is_plain = digits.ends_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    // "the 90s", "early 80s"; "in 30s" are seconds.
    let names = |token: &Token| {
        let entry = token.entry();
        entry.is(Role::Determiner) || (entry.is(Role::YearMark) && !entry.is(Role::Function))
    };
    let is_named = digits.len() == 2 && line.before(idx).is_some_and(names);
    is_plain && (digits.len() == 4 || is_named)
}
