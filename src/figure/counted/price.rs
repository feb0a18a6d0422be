//! Prices with a colon between their parts, as they were written in Sweden: "5:50 kronor".

use super::unit_behind;
use crate::figure::exact::Exact;
use crate::figure::line::Line;
use crate::figure::number::{Plain, plain_at};
use crate::figure::unit::{Dimension, Unit};

/// The amount that digits on both sides of a colon are: "5:50 kronor".
pub fn colon_price(line: Line<'_>, idx: usize) -> Option<(Plain, Unit, usize)> {
    let writes_so = line.at(idx).is_some_and(|token| !token.entry().language().units.colon_price.is_empty());
    if !writes_so || !line.is_tied(idx + 1, ':') || line.words_at(idx + 2).len() != 2 {
        return None;
    }
    let (whole, part) = (plain_at(line, idx)?, plain_at(line, idx + 2)?);
    let (unit, next) = unit_behind(line, idx + 3).filter(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)))?;
    let step = Exact::ratio(1, 100)?;
    let value = &Exact::int(whole) + &(&Exact::int(part) * &step);
    Some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, unit, next))
}
