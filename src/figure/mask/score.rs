//! Scores, blood pressures and sums: "lost 1–3", "3 to 1" by a word of winning or losing, «3대 1».

use super::marked::has_unit;
use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{Number, plain_at};
use crate::figure::token::{Token, TokenKind};

/// How far from the numbers the word may stand that says somebody played, in tokens.
const REACH: usize = 5;

/// More than this is no score that a dash parts.
const MOST: i64 = 200;

/// The mask of digits that begin a score.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_versus = line.is(idx + 1, Role::Versus) && is_goals(line, idx + 2) && digits.whole().is_some();
    let is_played = || is_pair(line, idx) && (is_played(line, idx) || is_set(line, idx));
    let is_score = is_versus || is_pressure(digits) || is_played();
    if is_score { Some((Mask::Identifier, idx + 3)) } else { of_teams(digits) }
}

/// The most goals of a side.
const MOST_GOALS: i64 = 20;

/// «استقلال ۲ – پرسپولیس ۱»: a side, its goals, a dash, the other one and its goals, where the table knows who plays.
fn of_teams(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if !line.is_mark(idx + 1, '-') || !line.is(idx + 2, Role::Score) && !is_side_before(line, idx) {
        return None;
    }
    let second = (idx + 3..idx + 5).find(|at| line.is_digits(*at)).filter(|_| line.tokens[idx + 2].is_word())?;
    let is_few = |goals: Option<i64>| goals.is_some_and(|goals| goals <= MOST_GOALS);
    let is_free = counted::plain_unit(line, second + 1).is_none() && !counted::has_noun(line, second + 1);
    (is_few(digits.whole()) && is_few(plain_at(line, second)) && is_free).then_some((Mask::Identifier, second + 1))
}

fn is_side_before(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(|side| side.entry().is(Role::Score))
}

/// «سه بر دو برد»: the goals of both sides in words, of nothing.
pub fn words(line: Line<'_>, number: &Number) -> Option<Masked> {
    let second = Some(number.next).filter(|versus| line.is(*versus, Role::Versus))? + 1;
    let goals = number.plain()?.value.to_i64().filter(|goals| (0..=MOST_GOALS).contains(goals));
    let is_counted = || counted::has_noun(line, second + 1) && !line.is(second + 1, Role::Score);
    (goals.is_some() && is_goals(line, second) && !is_counted()).then_some((Mask::Identifier, second + 1))
}

/// Digits, or a number below ten in words: «۳ بر صفر».
fn is_goals(line: Line<'_>, idx: usize) -> bool {
    let is_word = || {
        line.follows(idx).is_some_and(|token| matches!(token.entry().numeral, Some(Numeral::Small(0..10))))
            && counted::plain_unit(line, idx + 1).is_none()
    };
    line.is_digits(idx) || is_word()
}

/// «فشار خون ۱۲ روی ۸», "a blood pressure of 120 over 80".
fn is_pressure(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    line.is(idx + 1, Role::PressureLink)
        && line.is_digits(idx + 2)
        && digits.before().can(Role::Pressure)
        && digits.whole().zip(plain_at(line, idx + 2)).is_some_and(|(upper, lower)| upper > lower)
}

/// What the minutes of a match run to where time is added: `45+2`.
const HALVES: [i64; 4] = [45, 90, 105, 120];

/// The most minutes that are added.
const ADDED: i64 = 20;

/// `45+2'`, `(90+5)`, "90e+3": the minute of a match, with time added.
pub fn minute(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    digits.whole().filter(|minute| HALVES.contains(minute))?;
    let is_ordinal = line.is_glued(idx + 1) && line.is(idx + 1, Role::OrdinalSuffix);
    let plus = idx + 1 + usize::from(is_ordinal);
    let is_added = line.is_tied(plus, '+')
        && plain_at(line, plus + 1).is_some_and(|added| (1..=ADDED).contains(&added))
        && !has_unit(Digits { idx: plus + 1, ..digits });
    let is_sign = line.is_mark(plus + 2, '\'') && line.is_glued(plus + 2);
    let next = plus + 2 + usize::from(is_sign);
    let is_word = |next: &Token| (next.is_word() && !next.entry().is(Role::Ending)) || next.is_digits();
    let goes_on = line.is_glued(next) && line.at(next).is_some_and(is_word);
    (is_added && !goes_on).then_some((Mask::Clock, next))
}

/// `5+1`, «۱+۵»: the name of a group, or a sum; no two figures. Not `5+10 km`.
pub fn sum(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_tied = line.is_tied(idx + 1, '+') && line.is_digits(idx + 2) && !line.is_tied(idx + 3, '.');
    let is_small = |value: Option<i64>| value.is_some_and(|value| (0..100).contains(&value));
    let is_counted = || {
        let scales = |next: &Token| next.entry().numeral.is_some();
        counted::plain_unit(line, idx + 3).is_some() || line.follows(idx + 3).is_some_and(scales)
    };
    let is_sum = is_tied && is_small(digits.whole()) && is_small(plain_at(line, idx + 2)) && !is_counted();
    is_sum.then_some((Mask::Identifier, idx + 3))
}

/// Two small numbers with a dash or a word of range between them, and of nothing.
fn is_pair(line: Line<'_>, idx: usize) -> bool {
    let is_dash = line.is_mark(idx + 1, '-') && (line.is_glued(idx + 1) == line.is_glued(idx + 2));
    // «از ۱۲ به ۱۵» is no score.
    let is_to = || line.is(idx + 1, Role::Reaching) && line.phrase_before(idx, table::RANGES).is_none();
    let is_tied = is_dash || line.is(idx + 1, Role::RangeWord) || is_to();
    let may_score =
        |at: usize| line.at(at).is_some_and(Token::is_digits) && plain_at(line, at).is_some_and(|value| value <= MOST);
    // "won by 10 to 15 %"
    let is_counted = || counted::has_noun(line, idx + 3) && !line.is(idx + 3, Role::Score);
    let is_of = || is_counted() || counted::plain_unit(line, idx + 3).is_some() || line.is_tied(idx + 3, '-');
    is_tied && may_score(idx) && may_score(idx + 2) && !is_of()
}

/// "6-4, 3-6, 7-5": one set among others, where the winner's number stands first in another one.
fn is_set(line: Line<'_>, idx: usize) -> bool {
    const MOST: i64 = 7;
    let set = |at: usize| {
        let is_tied = line.at(at).is_some_and(Token::is_digits) && line.is_tied(at + 1, '-') && line.is_digits(at + 2);
        let (first, second) = (plain_at(line, at).filter(|_| is_tied)?, plain_at(line, at + 2)?);
        ((0..=MOST).contains(&first) && (0..=MOST).contains(&second) && first.max(second) >= 6)
            .then_some(first > second)
    };
    let links = |at: usize| line.is_mark(at, ',') || line.is(at, Role::Joiner);
    let before = || idx >= 4 && links(idx - 1) && set(idx - 4) == Some(true);
    let behind = || links(idx + 3) && set(idx + 4) == Some(true);
    set(idx).is_some() && (before() || behind())
}

/// Whether a word near the numbers says that somebody played, in the same sentence.
fn is_played(line: Line<'_>, idx: usize) -> bool {
    let is_word = |at: usize| line.tokens[at].entry().is(Role::Score);
    let mut before =
        (idx.saturating_sub(REACH)..idx).rev().take_while(|at| !ends(line, *at) && line.before(at + 1).is_some());
    let mut behind = (idx + 3..idx + 3 + REACH).take_while(|at| line.follows(*at).is_some() && !ends(line, *at));
    before.any(is_word) || behind.any(is_word)
}

fn ends(line: Line<'_>, idx: usize) -> bool {
    line.at(idx).is_some_and(|token| matches!(token.kind, TokenKind::Mark('.' | ';' | '!' | '?')))
}
