//! Degrees below zero, whichever side of them says so: "15 degrees below zero", "10 Minusgrade", «शून्य से 15 डिग्री नीचे».

use super::Reader;
use super::measured::Measured;
use crate::figure::lang::{Numeral, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::token::{Token, folded};
use crate::figure::unit::Dimension;

impl Reader<'_> {
    /// "15 degrees below zero", "15 Grad unter null".
    pub fn below_zero(&self, measured: Measured) -> Measured {
        let line = self.line;
        // "10 Minusgrade"
        let named = Some(measured.next).filter(|next| line.is(next - 1, Role::BelowZero));
        let behind = named.or_else(|| line.phrase(measured.next, table::BELOW_ZERO).map(|((), next)| next));
        let before = line.phrase_before(measured.start, table::BELOW_ZERO_BEFORE);
        let before = before.map(|((), start)| start).filter(|start| *start >= self.floor);
        // «शून्य से 5 डिग्री नीचे»
        let is_tail = |word: &Token| {
            let folded = folded(line.words(word));
            each(word.entry().language().units.below_zero_tails).any(|tail| tail == folded)
        };
        let tail = || line.follows(measured.next).is_some_and(is_tail).then_some(measured.next + 1);
        let behind = behind.or_else(|| before.and_then(|_| tail()));
        let is_above = measured.number.plain().is_some_and(|plain| !plain.value.is_negative());
        if !is_above || (behind.is_none() && before.is_none()) {
            return measured;
        }
        match measured.number.clone().negated() {
            Some(number) => Measured {
                number,
                start: before.unwrap_or(measured.start),
                next: behind.unwrap_or(measured.next),
                ..measured
            },
            None => measured,
        }
    }

    /// "5 bis 8 Minusgrade": what makes degrees below zero of the upper end of a range does so of the lower one.
    pub fn as_far_below_zero(&self, lower: &Measured, upper: &Measured) -> Measured {
        let line = self.line;
        let may_be = upper.unit.symbol.starts_with('°') && lower.unit.dimension == Dimension::Bare;
        let is_told = || {
            let ends = |at: usize| line.phrase(at, table::BELOW_ZERO).is_some_and(|(_, next)| next == upper.next);
            line.is(upper.next - 1, Role::BelowZero) || (upper.number.next..upper.next).any(ends)
        };
        let is_free = may_be && !lower.number.is_signed && upper.number.is_signed && is_told();
        let number = if is_free { lower.number.clone().negated() } else { None };
        number.map_or_else(|| lower.clone(), |number| Measured { number, ..lower.clone() })
    }

    /// "10 below zero": several words behind a number say so where nobody says of what.
    pub fn bare_below_zero(&self, bare: Measured) -> Measured {
        let behind = self.line.phrase(bare.next, table::BELOW_ZERO).map(|((), next)| next);
        match behind.filter(|next| *next > bare.next + 1).and_then(|next| Some((bare.number.clone().negated()?, next)))
        {
            Some((number, next)) if !bare.number.is_signed => Measured { number, next, ..bare },
            _ => bare,
        }
    }

    /// «शून्य से 15 डिग्री नीचे»: degrees behind the nought that they are below.
    pub fn below_nought(&self, idx: usize) -> Option<Measured> {
        let entry = self.line.at(idx)?.entry();
        let is_nought = entry.numeral == Some(Numeral::Small(0));
        if !is_nought || entry.language().units.below_zero_before.is_empty() {
            return None;
        }
        let begins = |at: usize| self.line.follows(at).and_then(|_| self.measured(at));
        (idx + 1..idx + 4).filter_map(begins).find(|measured| measured.start == idx)
    }
}
