//! Letters behind digits that are short for the half of a day, for an era or for a unit: «من 9 ص إلى 5 م», «عام 2005 م», «5 م²».

use super::{Digits, Mask, Masked};
use crate::figure::lexicon::{Role, Roles};
use crate::figure::line::Line;
use crate::figure::token::Token;

/// How far before an hour another one may stand, in tokens.
const REACH: usize = 6;

/// «9 ص», «5 م»: an hour with the letter of its half of the day. A letter that is a unit too is none of an hour, unless another
/// hour stands before.
pub fn hour(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let letter = line.follows(idx + 1).filter(|letter| letter.entry().is(Role::HourLetter))?;
    let is_hour = digits.whole().is_some_and(|value| (1..=12).contains(&value));
    let is_unit = letter.entry().is(Role::Unit);
    let first = idx.saturating_sub(REACH);
    let tells = |token: &Token| token.entry().is(Role::HourLetter) && !token.entry().is(Role::Unit);
    let is_time = || line.tokens[first..idx].iter().any(|token| tells(token) || token.entry().is(Role::ClockMark));
    (is_hour && !is_raised(line, idx + 2) && (!is_unit || is_time())).then_some((Mask::Clock, idx + 2))
}

/// Whether the word behind digits, which may be an era, is a unit here: «5 م²», «طوله 5 م», but «عام 711 م», «2005 م».
pub fn is_unit(digits: Digits<'_>, may_be_year: bool) -> bool {
    const YEARS: Roles = Roles::of(&[Role::YearName, Role::YearMark, Role::OldYearMark, Role::OrdinalNoun]);
    let Digits { line, idx, .. } = digits;
    if !line.is(idx + 1, Role::Unit) {
        return false;
    }
    let is_marked = || line.before(idx).is_some_and(|word| word.entry().roles().any(YEARS));
    // «711م»
    let is_year = || may_be_year || (digits.n_digits() > 2 && line.is_glued(idx + 1));
    is_raised(line, idx + 2) || !(is_marked() || is_year())
}

/// Whether what makes a square or a cube of a unit touches it.
fn is_raised(line: Line<'_>, idx: usize) -> bool {
    line.is_glued(idx) && matches!(line.words_at(idx), "²" | "³" | "2" | "3" | "٢" | "٣")
}
