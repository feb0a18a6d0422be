//! Numbers behind what they count, which are about as many: «человек двадцать», «лет пять», "een jaar of twintig".

use super::measured::Measured;
use super::{Read, Reader, Taken, amount};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Found};
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::Hedge;
use crate::figure::number::{self, Number};
use crate::figure::token::{Gap, Token};
use crate::figure::unit::{Dimension, Unit};

impl Reader<'_> {
    /// The number whose noun stands before it.
    pub fn inverted(&self, first: &Measured, leading: Found) -> Option<Read> {
        let start = self.noun_before(first.idx, &first.number)?;
        if first.unit.dimension != Dimension::Bare || leading.edge < first.start {
            return None;
        }
        let unit = self.unit_before_number(start, first.idx)?;
        let outer = hedge::before(self.line, start, self.floor, self.place);
        let hedge = if outer.hedge == Hedge::None { Hedge::About } else { outer.hedge };
        let taken = Taken { start: outer.edge, number: (first.idx, first.number.next), next: first.number.next };
        Some(self.finish(amount(&first.number, &unit), hedge, unit, false, &taken))
    }

    /// What the ends of a range count from before, with its first token: «человек 15–20».
    pub fn inverted_ends(&self, first: &Measured, next: usize) -> Option<(Unit, usize)> {
        let start = self.noun_before(first.idx, &Number { next, ..first.number.clone() })?;
        Some((self.unit_before_number(start, first.idx)?, start))
    }

    /// The unit or noun that begins here and ends right before a number.
    fn unit_before_number(&self, start: usize, number: usize) -> Option<Unit> {
        let named = self.line.phrase_at(start, table::UNITS).map(|(id, next)| (id.unit(), next));
        let (unit, next) = named.or_else(|| counted::one_behind(self.line, start))?;
        (next == number).then_some(unit)
    }

    /// "een jaar of twintig", "een man of tien": one of a kind, and the number of them.
    pub fn one_or_many(&self, idx: usize) -> Option<Read> {
        let line = self.line;
        if !line.tokens[idx].entry().is(Role::Article) || !line.is(idx + 2, Role::Inverting) {
            return None;
        }
        // "een stuk of 20": words that hedge.
        if line.phrase_before(idx + 3, table::HEDGES).is_some_and(|(_, start)| start == idx) {
            return None;
        }
        let (unit, next) = line
            .phrase_at(idx + 1, table::UNITS)
            .map(|(id, next)| (id.unit(), next))
            .or_else(|| counted::one_behind(line, idx + 1))?;
        line.follows(idx + 3).filter(|_| next == idx + 2)?;
        let number = number::read(line, idx + 3)?;
        let is_many = number.plain().is_some_and(|plain| plain.value.is_whole() && plain.value > Exact::int(2));
        let goes_on = counted::plain_unit(line, number.next).is_some() || counted::has_noun(line, number.next);
        let outer = hedge::before(line, idx, self.floor, self.place);
        let hedge = if outer.hedge == Hedge::None { Hedge::About } else { outer.hedge };
        let taken = Taken { start: outer.edge, number: (idx + 3, number.next), next: number.next };
        (is_many && !goes_on).then(|| self.finish(amount(&number, &unit), hedge, unit, false, &taken))
    }

    /// Where the noun begins that a number behind it counts, if one does; nothing else may be counted by it.
    pub fn noun_before(&self, idx: usize, number: &Number) -> Option<usize> {
        let line = self.line;
        let noun =
            line.before(idx).filter(|token| token.entry().is(Role::Inverted) && line.tokens[idx].gap <= Gap::Line)?;
        let start = idx.checked_sub(1).filter(|start| *start >= self.floor && line.words(noun).chars().count() > 1)?;
        // «много лет двадцать раз», «тысяч лет 20»: the word belongs to what stands before it.
        let counts = |token: &Token| {
            let entry = token.entry();
            token.is_digits() || entry.numeral.is_some() || entry.vague.is_some() || entry.is(Role::PronounMark)
        };
        let is_counted = line.before(start).is_some_and(counts);
        let is_whole = number.plain().is_some_and(|plain| !plain.has_decimals && !plain.value.is_negative());
        let next = number.next;
        let goes_on =
            counted::plain_unit(line, next).is_some() || counted::has_noun(line, next) || line.is_tied(next, '-');
        (is_whole && !is_counted && !goes_on).then_some(start)
    }
}
