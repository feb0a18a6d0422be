//! Numbers behind what they count, which are about as many: «человек двадцать», «лет пять».

use super::measured::Measured;
use super::{Read, Reader, Taken, amount};
use crate::figure::counted;
use crate::figure::hedge::{self, Found};
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::Hedge;
use crate::figure::number::Number;
use crate::figure::token::{Gap, Token};
use crate::figure::unit::Dimension;

impl Reader<'_> {
    /// The number whose noun stands before it.
    pub fn inverted(&self, first: &Measured, leading: Found) -> Option<Read> {
        let start = self.noun_before(first.idx, &first.number)?;
        if first.unit.dimension != Dimension::Bare || leading.edge < first.start {
            return None;
        }
        let line = self.line;
        let (unit, next) = line
            .phrase_at(start, table::UNITS)
            .map(|(id, next)| (id.unit(), next))
            .or_else(|| counted::one_behind(line, start))?;
        let outer = hedge::before(line, start, self.floor, self.place);
        let hedge = if outer.hedge == Hedge::None { Hedge::About } else { outer.hedge };
        let taken = Taken { start: outer.edge, number: (first.idx, first.number.next), next: first.number.next };
        (next == first.idx).then(|| self.finish(amount(&first.number, &unit), hedge, unit, false, &taken))
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
