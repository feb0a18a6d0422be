//! Amounts of which only the last part has two ends: 168円32〜36銭, 2時間30〜40分, "1 hour 20–30 minutes".

use super::measured::Measured;
use super::{Read, Reader, Taken};
use crate::figure::hedge::Found;
use crate::figure::mention::Amount;
use crate::figure::number;
use crate::figure::token::{Gap, Token};
use crate::figure::unit::Dimension;

impl Reader<'_> {
    /// The range whose ends share the larger part that was read.
    pub fn range_of_last_part(&self, first: &Measured, leading: Found) -> Option<Read> {
        let line = self.line;
        let has_parts = matches!(first.unit.dimension, Dimension::Physical("s" | "month") | Dimension::Money(_));
        let at = first.next;
        let begins = |token: &&Token| token.is_digits() && token.gap <= Gap::Space;
        line.follows(at).filter(|token| has_parts && begins(token))?;
        let larger = first.number.plain().filter(|plain| plain.value.is_whole() && !plain.value.is_negative())?;
        let low = number::read(line, at)?;
        let upper = self.upper_end(self.dash(low.next).or_else(|| self.behind_link(low.next, None))?)?;
        let (low, high) = (low.plain()?, upper.number.plain()?);
        let tail = self.tail(&upper, leading.hedge);
        let unit = tail.unit;
        let ratio = first.unit.factor.checked_div(&unit.factor)?;
        let is_smaller = unit.dimension == first.unit.dimension && unit.factor < first.unit.factor;
        if !is_smaller || low.value >= high.value || high.value >= ratio {
            return None;
        }
        let whole = &larger.value * &first.unit.factor;
        let with = |part| &whole + &(part * &unit.factor);
        let has_decimals = low.has_decimals || high.has_decimals;
        let amount = Amount::Range { low: with(&low.value), high: with(&high.value), has_decimals };
        let taken = Taken { start: leading.edge, number: (first.idx, upper.number.next), next: tail.next };
        Some(self.finish(amount, tail.hedge, unit, false, &taken))
    }
}
