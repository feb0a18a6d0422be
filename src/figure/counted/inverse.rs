//! Units with powers below nought: `s⁻¹`, `9.8 m s−2`, `5 W m⁻² K⁻¹`, `250 mg L-1`. They are read as the same unit with a stroke.

use super::symbol::is_letter_or_digit;
use super::{Behind, rate};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::unit::{self, Dimension, Noun, SymbolId, Unit};

/// No unit has more symbols.
const MOST: usize = 4;

/// A symbol with its power.
struct Factor {
    id: SymbolId,
    power: i8,
}

/// The unit that begins at a token, if one of its powers is below nought.
pub fn inverse(line: Line<'_>, idx: usize) -> Option<Behind> {
    // Nearly every word that is asked for has neither a sign glued on nor one behind it.
    let at = match line.at(idx + 1)? {
        next if next.gap == Gap::None && may_raise(next) => idx,
        // `3.2 m3 s-1`
        next if next.gap == Gap::None && next.is_digits() => idx + 2,
        next if next.gap == Gap::Space && next.is_word() => idx + 1,
        _ => return None,
    };
    if !(line.is_glued(at + 1) && line.at(at + 1).is_some_and(may_raise)) {
        return None;
    }
    let (factors, next) = factors(line, idx)?;
    let goes_on = line.is_glued(next) && line.at(next).is_some_and(is_letter_or_digit);
    if goes_on || factors.iter().all(|factor| factor.power > 0) {
        return None;
    }
    Some((quotient(&factors)?, next))
}

/// Whether a token may begin a power, or part two symbols.
fn may_raise(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Superscript | TokenKind::Mark('-' | '−' | '^' | '·' | '⋅'))
}

fn factors(line: Line<'_>, idx: usize) -> Option<(Vec<Factor>, usize)> {
    let (first, mut next) = factor(line, idx)?;
    let mut all = vec![first];
    while all.len() < MOST {
        let is_dot = line.is_tied(next, '·') || line.is_tied(next, '⋅');
        let is_spaced = line.at(next).is_some_and(|word| word.gap == Gap::Space && word.is_word());
        let at = next + usize::from(is_dot);
        let Some((more, behind)) = factor(line, at).filter(|(more, _)| is_dot || is_spaced && more.power < 0) else {
            break;
        };
        all.push(more);
        next = behind;
    }
    // "21 B-2 bombers": a capital with a hyphen behind it is a name, unless a unit goes before; nobody counts with decimals.
    let is_name = line.is_tied(idx + 1, '-') && line.words_at(idx).starts_with(char::is_uppercase);
    let is_measure = || idx > 0 && line.words_at(idx - 1).contains('.');
    (!is_name || line.words_at(idx).len() > 1 || is_measure()).then_some((all, next))
}

/// A symbol of a measure, and its power if it has one.
fn factor(line: Line<'_>, idx: usize) -> Option<(Factor, usize)> {
    let word = line.at(idx).filter(|word| word.is_word())?;
    let (power, next) = power(line, idx + 1).unwrap_or((1, idx + 1));
    let symbol = if power < 0 && line.words(word) == "d" { "day" } else { line.words(word) };
    let id = unit::symbol_id(symbol).filter(|id| matches!(id.unit().dimension, Dimension::Physical(_)))?;
    Some((Factor { id, power }, next))
}

/// `⁻²`, `−2`, `^-2`, `²`, `2`, where it touches the symbol.
fn power(line: Line<'_>, idx: usize) -> Option<(i8, usize)> {
    let touching = line.at(idx).filter(|token| token.gap == Gap::None)?;
    if touching.kind == TokenKind::Superscript {
        let power = match line.words(touching) {
            "²" => 2,
            "³" => 3,
            "⁻¹" => -1,
            "⁻²" => -2,
            "⁻³" => -3,
            "⁻⁴" => -4,
            _ => return None,
        };
        return Some((power, idx + 1));
    }
    let at = idx + usize::from(touching.is_mark('^'));
    let is_negative = ['-', '−'].into_iter().any(|sign| line.is_mark(at, sign));
    let digit = at + usize::from(is_negative);
    let power = match line.words_at(digit) {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        "4" => 4,
        _ => return None,
    };
    let is_tied = line.is_glued(at) && line.is_glued(digit);
    // "1 m-2 m": a range of two lengths.
    let is_range = || is_negative && unit::symbol_id(line.words_at(digit + 1)).is_some() && !is_raised(line, digit + 2);
    // `km-1.5`, "s-1-2"
    let goes_on = || {
        line.is_glued(digit + 1) && line.at(digit + 1).is_some_and(|next| is_letter_or_digit(next) || next.is_mark('-'))
    };
    (is_tied && !goes_on() && !is_range()).then_some((if is_negative { -power } else { power }, digit + 1))
}

/// Whether a sign is glued on that begins a power.
fn is_raised(line: Line<'_>, idx: usize) -> bool {
    line.is_glued(idx) && line.at(idx).is_some_and(may_raise)
}

/// The unit as it is written with a stroke.
fn quotient(factors: &[Factor]) -> Option<Unit> {
    let (upper, lower): (Vec<_>, Vec<_>) = factors.iter().partition(|factor| factor.power > 0);
    // `m s−2` is `m/s²`.
    if let ([above], [below]) = (&upper[..], &lower[..])
        && let Some(id) = unit::symbol_id(&format!("{}/{}", above.raised(), below.raised()))
    {
        return Some(id.unit());
    }
    // So much for each of a time is a rate.
    let is_rate = |factor: &Factor| factor.power == -1 && factor.id.unit().dimension.is_time();
    let time = lower.iter().position(|factor| is_rate(factor));
    let others = lower.iter().enumerate().filter(|(at, _)| Some(*at) != time).flat_map(|(_, factor)| factor.symbols());
    let others = others.collect::<Vec<_>>();
    let unit = match &upper.iter().flat_map(|factor| factor.symbols()).collect::<Vec<_>>()[..] {
        [] => {
            let names = lower.iter().enumerate().filter(|(at, _)| Some(*at) != time).map(|(_, factor)| factor.raised());
            let name = names.fold(String::new(), |name, next| name + "/" + &next);
            Unit::of(Dimension::Noun(Noun::named(&name)))
        }
        [only] if others.is_empty() => only.unit(),
        upper => unit::quotient(upper, &others)?,
    };
    match time {
        Some(time) => rate::per_base(&unit, lower[time].id.symbol()),
        None => Some(unit),
    }
}

impl Factor {
    /// The symbol with its power, however it is turned: `m²`, `s²`.
    fn raised(&self) -> String {
        let power = ["", "²", "³", "⁴"][usize::from(self.power.unsigned_abs() - 1)];
        format!("{}{power}", self.id.symbol())
    }

    /// The symbol of the power, or the symbol so many times where the tables have none.
    fn symbols(&self) -> Vec<SymbolId> {
        let times = usize::from(self.power.unsigned_abs());
        unit::symbol_id(&self.raised()).map_or_else(|| vec![self.id; times], |id| vec![id])
    }
}
