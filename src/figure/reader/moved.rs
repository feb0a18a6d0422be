//! What something was before it became something else: "von 5 auf 10 Prozent", "rose from 12.3 to 14.5 million". These are two
//! figures, and what stands behind the second one counts the first one as well.

use super::measured::Measured;
use super::{Read, Reader};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge::Found;
use crate::figure::lexicon::{Infix, Role, table};
use crate::figure::mention::Hedge;
use crate::figure::number::{self, Plain, Size};
use crate::figure::token::Token;
use crate::figure::unit::{Dimension, Unit};

/// So many times larger or smaller may one be than the other where one scale word is of both.
const MAX_RATIO: i64 = 20;

/// So many times larger is no upper end of a range behind what says by how much something grew.
const FAR: i64 = 4;

impl Reader<'_> {
    /// What was read of the first figure, if what it became follows.
    pub fn moved(&self, first: &Measured, leading: Found) -> Option<Read> {
        let infix = self.move_before(first.start).or_else(|| self.move_before(leading.edge))?;
        let next = self.line.behind_infix(first.next, infix)?;
        let upper = self.upper_end(next)?;
        // "a bondi de 12,3 % à 45,67 euros": by how much, and to what.
        if first.unit.dimension == Dimension::Percent && upper.unit.dimension != Dimension::Percent {
            return None;
        }
        let mut read = self.single(&self.shared(first, &upper), leading);
        // It says how much there was, not by how much that changed.
        read.mention.is_change = first.number.is_signed;
        Some(read)
    }

    /// "fell by 1,200 to 20,900": a second number so much larger that the two are no ends of a range, unless it is of parts.
    pub fn is_far_below_next(&self, first: &Measured) -> bool {
        let low = first.number.plain().filter(|low| low.scale == Exact::ONE && low.value >= Exact::int(100));
        let next = low.and_then(|_| self.behind_link(first.next, None));
        let upper = next.filter(|next| self.line.is_digits(*next)).and_then(|next| number::read(self.line, next));
        let Some((low, upper)) = low.zip(upper) else { return false };
        let is_money = |unit: Unit| matches!(unit.dimension, Dimension::Money(_));
        let is_apt = || counted::plain_unit(self.line, upper.next).is_none_or(|(unit, _)| is_money(unit));
        let is_far = |high: &Plain| high.scale == Exact::ONE && high.value > &low.value * &Exact::int(FAR);
        upper.plain().is_some_and(is_far) && is_apt()
    }

    /// 5%から10%に引き上げ, 8%から10%へ: a word behind the second number says that it was reached.
    pub fn is_reached_behind(&self, next: usize) -> bool {
        let line = self.line;
        let moved = |word: &Token| word.entry().is(Role::Growth) || word.entry().is(Role::Moving);
        line.is(next, Role::ReachedBehind) && line.follows(next + 1).is_none_or(|word| !word.is_word() || moved(word))
    }

    /// What stands between the two figures, given where the first one begins.
    fn move_before(&self, start: usize) -> Option<Infix> {
        let line = self.line;
        let moves = line.phrase_before(start, table::MOVES).filter(|(_, start)| *start >= self.floor);
        let infix = moves.or_else(|| {
            let (infix, opening) =
                line.phrase_before(start, table::RANGES).filter(|(_, start)| *start >= self.floor)?;
            let is_move = self.grows_before(opening) || self.moves_before(opening);
            (is_move && !self.may_be_joined(opening, infix)).then_some((infix, opening))
        });
        infix.map(|(infix, _)| infix)
    }

    /// The first figure with the scale word and the unit of the second one, where it has none of its own.
    fn shared(&self, first: &Measured, upper: &Measured) -> Measured {
        let mut first = first.clone();
        if first.unit.dimension != Dimension::Bare {
            return first;
        }
        first.unit = self.tail(upper, Hedge::None).unit;
        let high = upper.number.plain().cloned();
        if let (Size::Plain(low), Some(high)) = (&mut first.number.size, high)
            && shares_scale(low, &high)
        {
            *low = low.times(&high.scale);
        }
        first
    }
}

/// Whether the scale word of the second number is of the first one too: "from 12.3 to 14.5 million", but not in "from 900 000 to
/// 1.2 million".
fn shares_scale(low: &Plain, high: &Plain) -> bool {
    low.scale == Exact::ONE && high.scale > Exact::ONE && is_near_of(low, high)
}

/// Whether two numbers are about as large, their scale words left out.
pub fn is_near_of(low: &Plain, high: &Plain) -> bool {
    let ratio = || low.value.checked_div(&high.value.checked_div(&high.scale)?);
    let limit = Exact::int(MAX_RATIO);
    ratio().is_some_and(|ratio| ratio <= limit && &ratio * &limit >= Exact::ONE)
}
