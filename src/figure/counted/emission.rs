//! Masses of what is emitted: `2.1 tCO2e`, `350 gCO2/kWh`, `110 g CO2/km`. What it is of changes nothing about the mass.

use super::Behind;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token};
use crate::figure::unit;

/// What is emitted, as it is written with a symbol before it.
const GAS: &str = "CO";

/// What stands behind it where other gases are counted by what they do.
const EQUIVALENT: [&str; 4] = ["e", "eq", "equiv", "éq"];

/// The mass that begins at a token. Behind a blank the gas is part of the unit only before what it is told for.
pub fn emission(line: Line<'_>, idx: usize) -> Option<Behind> {
    let words = line.words_at(idx);
    let is_apart = |at: usize| line.words_at(at) == GAS && line.tokens[at].gap == Gap::Space;
    let (mass, gas) = match words.strip_suffix(GAS) {
        Some(mass) if !mass.is_empty() => (mass, idx),
        _ if is_apart(idx + 1) => (words, idx + 1),
        _ => return None,
    };
    let unit = unit::symbol_id(mass)?.unit();
    let two = line.at(gas + 1).filter(|two| two.gap == Gap::None)?;
    if !unit.dimension.measures("kg") || !matches!(line.words(two), "2" | "₂") {
        return None;
    }
    let equivalent = line.behind_hyphen(gas + 2);
    let is_equivalent = line.is_glued(equivalent) && EQUIVALENT.contains(&line.words_at(equivalent));
    let next = if is_equivalent { equivalent + 1 } else { gas + 2 };
    let goes_on = line.is_glued(next) && line.at(next).is_some_and(|next: &Token| next.is_word() || next.is_digits());
    (!goes_on && (gas == idx || line.is_tied(next, '/'))).then_some((unit, next))
}
