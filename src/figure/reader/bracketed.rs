//! What something was, in brackets before what both numbers are of: "18,2 (Vorjahr: 17,0) Milliarden Euro", "20.3 (22.3) percent".
//! These are two figures, and what stands behind the bracket counts both.

use super::measured::Measured;
use super::moved::is_near_of;
use super::{Read, Reader};
use crate::figure::counted;
use crate::figure::hedge::Found;
use crate::figure::line::Line;
use crate::figure::mask;
use crate::figure::number::{self, Number, Size};
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::Dimension;

/// The most tokens in brackets before the number there.
const REACH: usize = 5;

impl Reader<'_> {
    /// The figure that goes on behind a bracket: the one before it, or the one in it.
    pub fn bracketed(&self, first: &Measured, leading: Found) -> Option<Read> {
        let plain = first.number.plain().filter(|_| first.unit.dimension == Dimension::Bare)?;
        let line = self.line;
        let (other, close) = match line.follows(first.next)?.kind {
            TokenKind::Mark('(') => inner(line, first.next).map(|inner| (inner, inner + 1))?,
            TokenKind::Mark(')') if line.is_digits(first.idx) => (outer(line, first.idx)?, first.next),
            _ => return None,
        };
        let other = number::read(line, other).and_then(|other| other.plain().cloned())?;
        line.follows(close + 1).filter(|token| !line.is_glued(close + 1) && !token.is_digits())?;
        let (scaled, behind) = number::scale_words(line, plain.clone(), close + 1);
        let unit = counted::unit_behind(line, behind);
        if (unit.is_none() && behind == close + 1) || !is_near_of(plain, &other) {
            return None;
        }
        let (unit, next) = unit.unwrap_or((first.unit.clone(), behind));
        let number = Number { size: Size::Plain(scaled), ..first.number.clone() };
        let mut read = self.single(&Measured { number, unit, ..first.clone() }, leading);
        // What counts both stands behind the second one, and is no figure of its own.
        read.next = if first.next == close { next } else { read.next };
        Some(read)
    }
}

/// The number right before the bracket that closes, where one opens here.
fn inner(line: Line<'_>, open: usize) -> Option<usize> {
    let close = (open + 2..=open + 2 + REACH).find(|at| line.is_mark(*at, ')'))?;
    let is_aside = |token: &Token| !matches!(token.kind, TokenKind::Mark('(' | ';'));
    let number = close - 1;
    (line.is_digits(number) && line.tokens[open + 1..number].iter().all(is_aside)).then_some(number)
}

/// The digits right before the bracket that opens before those at a token.
fn outer(line: Line<'_>, idx: usize) -> Option<usize> {
    let open = (idx.saturating_sub(REACH + 1)..idx).rev().find(|at| line.is_mark(*at, '('))?;
    let digits = open.checked_sub(1).filter(|digits| line.tokens[*digits].is_digits())?;
    (inner(line, open) == Some(idx) && mask::digits(line, digits).is_none()).then_some(digits)
}
