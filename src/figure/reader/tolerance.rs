//! Tolerances: `5 ± 0.2`, "50 plus or minus 3", `±5 °C`.

use super::measured::Measured;
use super::{Read, Reader, Taken, amount};
use crate::figure::exact::Exact;
use crate::figure::hedge::Found;
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::{Amount, Hedge};
use crate::figure::number::Plain;
use crate::figure::token::TokenKind;
use crate::figure::unit::{Dimension, Unit};

/// The most words that say plus or minus.
const MAX_TOLERANCE: usize = 4;

impl Reader<'_> {
    /// `5 ± 0.2`
    pub fn tolerance(&self, first: &Measured, leading: Found) -> Option<Read> {
        let at = self.behind_tolerance_sign(first.next)?;
        let sized = self.from(at).measured(at)?;
        let tail = self.tail(&sized, leading.hedge);
        let (value, by) = (first.number.plain()?, sized.number.plain()?);
        let own = if first.unit.dimension == Dimension::Bare { &tail.unit } else { &first.unit };
        let value = &value.value * &own.factor;
        let by = &by.value * &tail.unit.factor;
        // "5 kg ± 2 %" is two per cent of five kilograms.
        let is_relative = tail.unit.dimension == Dimension::Percent && own.dimension != Dimension::Percent;
        let by = if is_relative { &(&value.abs() * &by) * &Exact::pow10(-2) } else { by };
        let is_same = own.dimension == tail.unit.dimension || tail.unit.dimension == Dimension::Bare;
        if !(is_same || is_relative) || by.is_negative() {
            return None;
        }
        let taken = Taken { start: leading.edge, number: (first.idx, sized.number.next), next: tail.next };
        Some(self.finish(Amount::Tolerance { value, by }, tail.hedge, own.clone(), false, &taken))
    }

    /// `±5 °C`: so much to either side.
    pub fn around_nothing(&self, first: &Measured, leading: Found) -> Option<Read> {
        let before = self.line.before(first.start)?;
        let sign = match before.kind {
            TokenKind::Mark('±') => first.start - 1,
            // The last word of "plus of min" alone is a hedge; "plusminus 30" is about thirty, where the word is one.
            TokenKind::Word if leading.edge + 1 >= first.start => self
                .tolerance_word_before(first.start)
                .filter(|sign| leading.hedge != Hedge::About || *sign < leading.edge)?,
            _ => return None,
        };
        if sign < self.floor {
            return None;
        }
        let tail = self.tail(first, Hedge::None);
        let plain = first.number.plain().filter(|by| !by.value.is_negative())?;
        let by = &plain.value * &tail.unit.factor;
        let taken = Taken { start: sign, number: (first.idx, first.number.next), next: tail.next };
        if before.is_mark('±') && self.is_about(first.start, plain, &tail.unit) {
            return Some(self.finish(amount(&first.number, &tail.unit), Hedge::About, tail.unit, false, &taken));
        }
        Some(self.finish(Amount::Tolerance { value: Exact::ZERO, by }, tail.hedge, tail.unit, true, &taken))
    }

    /// "± 40 mensen", "± 200 m": about as many, in a language that writes so; but "± 5 %", "± 2 mm", "± 0,5 kg".
    fn is_about(&self, idx: usize, plain: &Plain, unit: &Unit) -> bool {
        let is_large = || plain.value >= Exact::int(10) && !unit.symbol.starts_with('°');
        let may_be = match &unit.dimension {
            Dimension::Noun(_) | Dimension::Money(_) => true,
            Dimension::Physical(_) => unit.dimension.is_time() || is_large(),
            _ => false,
        };
        may_be && !plain.has_decimals && self.line.tokens[idx].entry().language().phrases.about_by_sign
    }

    /// Where "plus or minus" begins that ends here.
    fn tolerance_word_before(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        line.tokens[idx - 1].entry().is(Role::Tolerance).then_some(())?;
        let ends = |start: &usize| line.phrase_at(*start, table::TOLERANCES).is_some_and(|((), next)| next == idx);
        (idx.saturating_sub(MAX_TOLERANCE)..idx).find(ends)
    }

    /// Behind `±`, `+/-` or "plus or minus".
    fn behind_tolerance_sign(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        if line.is_mark(idx, '±') {
            return Some(idx + 1);
        }
        if line.is_mark(idx, '+') && line.is_mark(idx + 1, '/') && line.is_mark(idx + 2, '-') {
            return Some(idx + 3);
        }
        line.phrase(idx, table::TOLERANCES).map(|((), next)| next)
    }
}
