//! Two numbers that a word between hyphens makes a name: "a 3-for-1 split", "1-on-1", "a 3.31-to-1 ratio".

use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::mask::Digits;
use crate::figure::{counted, number};

/// "a 3-for-1 split", "1-on-1": a word of its own; but "10-to-15", "one-in-5".
pub fn behind_word_between(line: Line<'_>, idx: usize) -> Option<usize> {
    let is_tied = line.is_tied(idx + 1, '-') && line.is_tied(idx + 3, '-') && line.is_digits(idx + 4);
    let word = line.at(idx + 2).filter(|word| is_tied && word.is_word())?;
    let entry = word.entry();
    // "a 1-in-100-year flood"
    let is_often = entry.is(Role::Ratio) && line.is_tied(idx + 5, '-') && counted::plain_unit(line, idx + 6).is_some();
    if is_often {
        return Some(idx + 7);
    }
    let ties =
        entry.is(Role::RangeWord) || entry.is(Role::Ratio) || entry.is(Role::Joiner) || entry.is(Role::Alternative);
    (entry.is(Role::Function) && !ties && !line.is_tied(idx + 5, '-')).then_some(idx + 5)
}

/// "a 3.31-to-1 ratio": what goes down is no range.
pub fn behind_odds(digits: Digits<'_>) -> Option<usize> {
    let Digits { line, idx, literal, .. } = digits;
    let is_tied = line.is_tied(idx + 1, '-') && line.is(idx + 2, Role::RangeWord) && line.is_tied(idx + 3, '-');
    let second = number::written_at(line, idx + 4).filter(|_| is_tied && line.is_digits(idx + 4))?.value?;
    let first = line.words_at(idx).split('.').next()?.parse::<i64>().ok().filter(|_| literal.is_some())?;
    (first >= second).then_some(idx + 5)
}
