//! Places on the globe: `48°51′24″ N`, `40° 25' N`, `28.61° N`, «55°45′ с. ш.», «۳۵ درجه و ۴۱ دقیقه شمالی», 北纬39度54分.

use super::{Digits, Mask, Masked};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};

/// The letters of the points of the compass in the languages that write them behind degrees.
const POINTS: [&str; 10] = ["N", "S", "E", "W", "O", "K", "G", "D", "B", "L"];

/// Those that are no scale of temperature and no other unit, so that degrees alone may stand before them.
const SURE: [&str; 5] = ["N", "S", "E", "W", "O"];

/// The mask of digits that begin a place on the globe.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    by_signs(digits).or_else(|| by_words(digits))
}

/// Degrees, minutes and seconds in words, or decimals, by the word for a side of the world.
fn by_words(digits: Digits<'_>) -> Option<Masked> {
    const MAX_PARTS: usize = 2;
    let Digits { line, idx, literal, .. } = digits;
    let is_led = line.before(idx).is_some_and(|before| before.entry().is(Role::Compass));
    if !is_led && !digits.behind().can(Role::Compass) {
        return None;
    }
    let degrees = line.phrase(idx + 1, table::UNITS).filter(|(id, _)| id.symbol() == "°").map(|(_, next)| next);
    let degrees = degrees.or_else(|| (line.is_mark(idx + 1, '°') && line.is_glued(idx + 1)).then_some(idx + 2));
    let has_decimals = literal.is_some_and(|literal| literal.has_decimals);
    let mut next = degrees.or_else(|| has_decimals.then_some(idx + 1))?;
    for _ in 0..MAX_PARTS {
        let Some(behind) = behind_word(line, next).or_else(|| behind_part(line, next)) else { break };
        next = behind;
    }
    let is_told = line.is(next, Role::Compass);
    (is_led || is_told).then_some((Mask::Identifier, next + usize::from(is_told)))
}

/// Behind minutes or seconds that a word names: «و ۴۱ دقیقه», 54分.
fn behind_word(line: Line<'_>, idx: usize) -> Option<usize> {
    let at = idx + usize::from(line.is(idx, Role::Joiner) || line.is_mark(idx, ','));
    line.follows(at).filter(|token| token.is_digits())?;
    if line.is(at + 1, Role::Part) {
        return Some(at + 2);
    }
    let (id, next) = line.phrase(at + 1, table::UNITS)?;
    matches!(id.symbol(), "min" | "s").then_some(next)
}

/// Degrees with their minutes, or with the letter for the point of the compass that they are told by.
fn by_signs(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if !line.is_glued(idx + 1) || !line.at(idx + 1).is_some_and(|sign| matches!(sign.kind, TokenKind::Mark('°' | 'º')))
    {
        return None;
    }
    let minutes = behind_part(line, idx + 2);
    let end = minutes.map(|at| behind_part(line, at).unwrap_or(at)).unwrap_or(idx + 2);
    let point = behind_point(line, end, minutes.is_some());
    (minutes.is_some() || point > end).then_some((Mask::Identifier, point))
}

/// Behind minutes or seconds below sixty and their sign: `51′`, `24.5″`, `51'24"`.
fn behind_part(line: Line<'_>, idx: usize) -> Option<usize> {
    let part = line.at(idx).filter(|part| part.is_digits() && part.gap <= Gap::Space)?;
    let words = line.words(part);
    let whole = words.split(['.', ',', '\'', '’', '′']).next().unwrap_or(words);
    let is_part = whole.len() <= 2 && whole.parse().is_ok_and(|value: u8| value < 60);
    let is_sign = |at: usize| {
        let signs = |sign: &Token| matches!(sign.kind, TokenKind::Mark('\'' | '’' | '‘' | '´' | '′' | '"' | '”' | '″'));
        line.is_glued(at) && line.at(at).is_some_and(signs)
    };
    let behind = (idx + 1..idx + 3).take_while(|at| is_sign(*at)).last().map(|at| at + 1)?;
    is_part.then_some(behind)
}

/// Behind the point of the compass, if one stands here.
fn behind_point(line: Line<'_>, idx: usize, has_minutes: bool) -> usize {
    let Some(word) = line.follows(idx).filter(|word| word.is_word() && word.gap <= Gap::Space) else { return idx };
    let letters = line.words(word);
    let has_stop = |at: usize| line.is_mark(at + 1, '.') && line.is_glued(at + 1);
    // «55,75° с. ш.», «37° в. д.»
    if has_stop(idx) && matches!((letters, line.words_at(idx + 2)), ("с" | "ю", "ш") | ("в" | "з", "д")) {
        return idx + 3 + usize::from(has_stop(idx + 2));
    }
    let ends = |next: &Token| !next.is_word() || next.entry().is(Role::Function);
    let is_apart = line.follows(idx + 1).is_none_or(ends) && !line.is_tied(idx + 1, '-');
    let is_point = if has_minutes { POINTS.contains(&letters) } else { SURE.contains(&letters) && is_apart };
    if is_point { idx + 1 } else { idx }
}
