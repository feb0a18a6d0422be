//! Places on the globe: `48°51′24″ N`, `40° 25' N`, `28.61° N`, «55°45′ с. ш.».

use super::{Digits, Mask, Masked};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};

/// The letters of the points of the compass in the languages that write them behind degrees.
const POINTS: [&str; 10] = ["N", "S", "E", "W", "O", "K", "G", "D", "B", "L"];

/// Those that are no scale of temperature and no other unit, so that degrees alone may stand before them.
const SURE: [&str; 5] = ["N", "S", "E", "W", "O"];

/// The mask of degrees with their minutes, or with the point of the compass that they are told by.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
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
