//! How far a statement is from what the rows add up to, and whether rounding explains it.

use crate::figure::{Dimension, Exact, Figure, Kind, Unit};

/// In words; nothing where one of them is open to one side, so that there is no telling how far.
pub fn difference(sum: &Figure, said: &Figure) -> Option<String> {
    let off = said.says.minus(&sum.says);
    let high = off.low().point().and(off.high().point())?;
    let unit = match &sum.unit.dimension {
        Dimension::Percent => Unit::of(Dimension::Points),
        Dimension::Noun(_) => Unit::bare(),
        _ => sum.unit.clone(),
    };
    let is_less = *high < Exact::ZERO;
    let distance = if is_less { off.negated() } else { off.clone() };
    let phrase = Figure::derived(distance, Kind::Measure, unit).phrase();
    let than = if is_less { "less than the sum" } else { "more than the sum" };
    Some(match (off.contains(&Exact::ZERO), off.as_point()) {
        (true, Some(_)) => return None,
        (true, None) => "rounding explains the difference".to_owned(),
        (false, Some(_)) => format!("it is {phrase} {than}, and nothing is rounded"),
        (false, None) => format!("it is {phrase} {than}, which rounding does not explain"),
    })
}
