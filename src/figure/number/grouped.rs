//! Groups of three digits that a stroke or a full stop parts where sums of money are written so: «۲/۴۵۰/۰۰۰ تومان», «۱۲۰.۰۰۰ تومان».

use super::Plain;
use super::literal::{Literal, is_two_ways, literal_with, plain_at};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::Spacing;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::Token;
use crate::figure::unit::Dimension;

/// Money that nobody pays or writes thousandths of.
const WHOLE: [&str; 6] = ["IRR", "IRT", "IQD", "LBP", "VND", "IDR"];

/// The most groups behind the first one.
const MAX_GROUPS: usize = 5;

/// «۵۰/۰۰۰/۰۰۰ ریال», and with one stroke of money that has no thousandths: «۱۲۰/۰۰۰ تومان», but «۱/۱۲۵ دلار».
pub fn slashed(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    if !line.is_tied(idx + 1, '/') {
        return None;
    }
    let group = |at: usize| plain_at(line, at).filter(|_| line.is_digits(at) && n_digits(line, at) == 3);
    let first = plain_at(line, idx).filter(|first| *first > 0 && (1..=3).contains(&n_digits(line, idx)))?;
    let (mut value, mut next) = (first, idx + 1);
    while line.is_tied(next, '/') && next < idx + 2 * MAX_GROUPS {
        let Some(group) = group(next + 1) else { break };
        (value, next) = (1_000 * value + group, next + 2);
    }
    // «۲۵۰/۰۰۰/- ریال»
    let is_of = match next - idx {
        1 => false,
        3 => is_whole(line, next),
        _ => is_joined_amount(line, next),
    };
    is_of.then(|| (Plain::whole(Exact::int(value)), next))
}

/// Digits whose three decimals are a group, as what they are of has no thousandths: «۱۲۰.۰۰۰ تومان», «۱۲.۳۴۵ نفر».
pub fn of_whole(line: Line<'_>, idx: usize, literal: Literal) -> Literal {
    let words = line.words_at(idx);
    if literal.n_decimals != 3 || literal.is_grouped || !is_two_ways(words) {
        return literal;
    }
    let is_counted = || line.follows(idx + 1).is_some_and(|word| word.entry().is(Role::Counter) && is_joined(word));
    let other = if words.contains('.') { ',' } else { '.' };
    let whole = Some(other).filter(|_| is_whole(line, idx + 1) || is_counted());
    whole.and_then(|decimal| literal_with(words, Some(decimal))).unwrap_or(literal)
}

fn n_digits(line: Line<'_>, idx: usize) -> usize {
    line.words_at(idx).chars().count()
}

/// Whether money without thousandths stands here.
fn is_whole(line: Line<'_>, idx: usize) -> bool {
    let code = |unit: &Dimension| matches!(unit, Dimension::Money(code) if WHOLE.contains(code));
    counted::plain_unit(line, idx).is_some_and(|(unit, _)| code(&unit.dimension))
}

/// Whether a unit stands here in a language that loses blanks, as it writes strokes.
fn is_joined_amount(line: Line<'_>, idx: usize) -> bool {
    let is_price = is_whole(line, idx);
    is_price || (line.follows(idx).is_some_and(is_joined) && counted::plain_unit(line, idx).is_some())
}

fn is_joined(word: &Token) -> bool {
    word.word().is_some() && word.entry().language().spacing == Spacing::Lost
}
