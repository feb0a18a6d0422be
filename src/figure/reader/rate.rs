//! Rates that begin with the one that something is per: 1日3回, 1人あたり5000円, 一天三次.

use super::{Read, Reader};
use crate::figure::counted;
use crate::figure::hedge;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::Role;
use crate::figure::mask;
use crate::figure::token::Gap;
use crate::figure::unit::{Unit, physical};

/// How many tokens a hedge may take between what it is per and the number.
const REACH: usize = 3;

impl Reader<'_> {
    /// The rate that a one begins here.
    pub fn rate_of_one(&self, idx: usize) -> Option<Read> {
        let line = self.line;
        let one = line.at(idx)?;
        let word = line.at(idx + 1).filter(|word| word.gap <= Gap::Space)?;
        let base = word.entry().per_one?;
        let is_one = matches!(line.words(one), "1" | "１") || one.entry().numeral == Some(Numeral::Small(1));
        if !is_one {
            return None;
        }
        let begins =
            |at: &usize| line.follows(*at).is_some_and(|next| next.is_digits() || next.entry().numeral.is_some());
        // 1日に3回
        let start = idx + 2 + usize::from(line.is(idx + 2, Role::InverseRatio));
        let at = (start..start + REACH).find(begins)?;
        let is_masked = line.is_digits(at) && mask::digits(line, at).is_some();
        let is_said = at == start || hedge::before(line, at, start, self.place).edge == start;
        if is_masked || !is_said {
            return None;
        }
        let read = self.mention(at, start).filter(|read| read.start == start)?;
        let unit = counted::per_base(&read.mention.unit, base).filter(|_| is_other(&read.mention.unit, base))?;
        let mut mention = read.mention.with_unit(unit);
        mention.span = line.span(idx, read.next);
        Some(Read { mention, start: idx, ..read })
    }
}

/// Whether something is not of what it would be per: 1時間30分 is a time.
fn is_other(unit: &Unit, base: &str) -> bool {
    let base = physical(base).map(|base| base.dimension);
    base.is_none_or(|base| base != unit.dimension && !(base.is_time() && unit.dimension.is_time()))
}
