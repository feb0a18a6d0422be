//! Feet and inches by their signs: `5'10"`.

use super::literal::{Literal, literal};
use crate::figure::exact::Exact;
use crate::figure::line::Line;
use crate::figure::token::{Token, TokenKind};

/// The inches that are written so, and the first token behind; minutes and seconds behind degrees are none.
pub fn feet_and_inches(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    if !line.at(idx)?.is_digits() || (idx > 0 && line.is_glued(idx)) {
        return None;
    }
    let is_bare = |words: &str| words.bytes().all(|byte| byte.is_ascii_digit());
    if !line.is_glued(idx + 1) && is_bare(line.words_at(idx)) {
        return None;
    }
    let (feet, inches, behind) = match line.words_at(idx).split_once(['\'', '’', '′']) {
        Some((feet, inches)) => (feet, inches, idx + 1),
        // `5'10"`, `5' 10"`
        None if is_sign(line, idx + 1, &['\'', '′', '’']) && line.is_digits(idx + 2) => {
            (line.words_at(idx), line.words_at(idx + 2), idx + 3)
        }
        None => return None,
    };
    let value = |digits: &str| literal(digits).filter(Literal::is_plain)?.to_i64();
    let (feet, inches) = (value(feet)?, value(inches)?);
    let fits = (1..100).contains(&feet) && (0..12).contains(&inches) && is_sign(line, behind, &['"', '″', '”']);
    fits.then(|| (Exact::int(feet * 12 + inches), behind + 1))
}

fn is_sign(line: Line<'_>, idx: usize, signs: &[char]) -> bool {
    let is_one = |token: &Token| matches!(token.kind, TokenKind::Mark(mark) if signs.contains(&mark));
    line.is_glued(idx) && line.at(idx).is_some_and(is_one)
}
