//! The figure of a version: which end of what is allowed its quantity speaks of.

use super::{Limit, Versions};
use crate::figure::exact::Exact;
use crate::figure::interval::{End, Interval};
use crate::figure::kind::{Bound, Kind};
use crate::figure::mention::Hedge;
use crate::figure::unit::{Dimension, Unit};
use crate::figure::{Figure, Form};

/// What the statement says of the bound that the quantity is: the least version, unless it is declared to be the greatest.
/// The other end is a bound of its own; where it is all that is written, it still says what the bound cannot be.
pub fn figure(versions: &Versions, bound: Option<Bound>) -> Figure {
    let (low, high) = (versions.low.as_ref(), versions.high.as_ref());
    let is_least = bound != Some(Bound::Max);
    let (limit, is_own) = match (is_least, low, high) {
        (true, Some(low), _) => (Some((low, true)), true),
        (true, None, Some(high)) => (Some((high, false)), false),
        (false, _, Some(high)) => (Some((high, false)), true),
        (false, Some(low), None) => (Some((low, true)), false),
        (_, None, None) => (None, false),
    };
    let Some((limit, is_low)) = limit else { return unbounded() };
    let key = || limit.version.key.clone();
    let (hedge, says) = match (limit.is_open, is_own, is_low) {
        (false, true, _) => (Hedge::None, Interval::point(key())),
        (true, _, true) => (Hedge::Over, Interval::above(End::Open(key()))),
        (true, _, false) => (Hedge::Under, Interval::below(End::Open(key()))),
        (false, false, true) => (Hedge::AtLeast, Interval::above(End::Closed(key()))),
        (false, false, false) => (Hedge::AtMost, Interval::below(End::Closed(key()))),
    };
    Figure { names: names([limit]), hedge, value: Some(key()), reads: says.clone(), says, ..unbounded() }
}

fn unbounded() -> Figure {
    Figure {
        kind: Kind::Version,
        unit: Unit::of(Dimension::Version),
        hedge: Hedge::None,
        form: Form::Written,
        value: None,
        says: Interval::all(),
        reads: Interval::all(),
        steps: None,
        names: Vec::new(),
    }
}

fn names<'a>(limits: impl IntoIterator<Item = &'a Limit>) -> Vec<(Exact, Box<str>)> {
    limits.into_iter().map(|limit| (limit.version.key.clone(), limit.version.text.clone())).collect()
}
