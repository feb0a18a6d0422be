//! The verdict on two figures of one quantity (docs/semantics.md, 4): the first line of the table that applies.

use super::exact::Exact;
use super::interval::Interval;
use super::kind::Kind;
use super::mention::Hedge;
use super::unit::Dimension;
use super::{Figure, Form, Steps};

/// What two figures are to one another, from harmless to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// They say the same.
    Identical,
    /// One says it more finely, truthfully.
    Refines,
    /// They are different things and are not judged.
    NotCompared,
    /// One may be a rounding of the other, a coarse one.
    Rounded,
    /// Both are hedged, differently: both can be true, and nobody says the value.
    Divergent,
    /// Both can hold, but not as a reader would take them.
    Strained,
    /// They cannot both hold.
    Contradictory,
}

impl Verdict {
    /// Its name, in reports and in machine-readable output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identical => "identical",
            Self::Refines => "refines",
            Self::NotCompared => "not-compared",
            Self::Rounded => "rounded",
            Self::Divergent => "divergent",
            Self::Strained => "strained",
            Self::Contradictory => "contradictory",
        }
    }
}

/// A verdict with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub why: Why,
}

/// The line of the table that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The units name different things.
    OtherUnit,
    /// Same value, same hedge.
    Same,
    /// No number satisfies both.
    Apart,
    /// No number satisfies both, but one of them is a vague word.
    VagueApart,
    /// One follows from other figures, and both can hold.
    Consistent,
    /// Equally fine, with different digits.
    OtherDigits,
    /// The finer one lies just between two coarse numbers, and rounding leads to the other.
    RoundsAway,
    /// The finer one rounds to the coarser.
    RoundsTo,
    /// The bare number lies where a reader of the hedged one expects it.
    AsExpected,
    /// The finer one rounds to the coarser only if its trailing zeros are rounding.
    CoarseRounding,
    /// Both can hold, but what a reader takes them to mean does not meet.
    Surprising,
    /// Both hedged, and different.
    BothHedged,
    /// Both can hold; the number lies at the very edge of what the other says.
    AtTheEdge,
}

/// Compares two figures of one quantity. The verdict does not depend on their order.
pub fn compare(a: &Figure, b: &Figure) -> Comparison {
    let (verdict, why) = decide(a, b);
    Comparison { verdict, why }
}

fn decide(a: &Figure, b: &Figure) -> (Verdict, Why) {
    if !is_comparable(a, b) {
        return (Verdict::NotCompared, Why::OtherUnit);
    }
    if is_identical(a, b) {
        return (Verdict::Identical, Why::Same);
    }
    if !a.says.meets(&b.says) {
        let is_vague = a.form == Form::Vague || b.form == Form::Vague;
        return if is_vague { (Verdict::Strained, Why::VagueApart) } else { (Verdict::Contradictory, Why::Apart) };
    }
    if a.form == Form::Derived || b.form == Form::Derived {
        return (Verdict::Refines, Why::Consistent);
    }
    let by_wording = match (a.is_hedged(), b.is_hedged()) {
        (false, false) => decide_bare(a, b),
        (true, false) => decide_hedged(a, b),
        (false, true) => decide_hedged(b, a),
        (true, true) => None,
    };
    if let Some(decided) = by_wording {
        return decided;
    }
    if !a.reads.meets(&b.reads) {
        return (Verdict::Strained, Why::Surprising);
    }
    if a.is_hedged() && b.is_hedged() {
        return (Verdict::Divergent, Why::BothHedged);
    }
    (Verdict::Strained, Why::AtTheEdge)
}

fn is_comparable(a: &Figure, b: &Figure) -> bool {
    a.unit.dimension.is_comparable(&b.unit.dimension) && !is_byte_mixup(a, b)
}

/// Same digits of MB and of MiB are two sizes that somebody took for one; otherwise bytes are bytes.
fn is_byte_mixup(a: &Figure, b: &Figure) -> bool {
    is_binary(a) != is_binary(b) && digits_of_bytes(a).is_some_and(|digits| digits_of_bytes(b) == Some(digits))
}

pub(super) fn is_binary(figure: &Figure) -> bool {
    figure.unit.symbol.ends_with("iB")
}

/// The digits before the unit, of bytes.
pub(super) fn digits_of_bytes(figure: &Figure) -> Option<Exact> {
    let value = figure.value.as_ref().filter(|value| !value.is_zero())?;
    if figure.unit.dimension != Dimension::Physical("B") {
        return None;
    }
    value.checked_div(&figure.unit.factor)
}

fn is_identical(a: &Figure, b: &Figure) -> bool {
    gist(a) == gist(b)
}

/// What makes two figures one, however they are written: the hedge with the value, or with the intervals where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Gist<'a> {
    Value(Hedge, &'a Exact),
    Span(Hedge, &'a Interval, &'a Interval),
}

pub(super) fn gist(figure: &Figure) -> Gist<'_> {
    // "exactly 5" and a bare 5 are the same hedge: none.
    let hedge = if figure.hedge == Hedge::Exactly { Hedge::None } else { figure.hedge };
    // The tolerance around a value is part of what is said.
    let value = figure.value.as_ref().filter(|_| figure.form != Form::Range);
    value.map_or(Gist::Span(hedge, &figure.says, &figure.reads), |value| Gist::Value(hedge, value))
}

/// Neither is hedged: digits against digits.
fn decide_bare(a: &Figure, b: &Figure) -> Option<(Verdict, Why)> {
    let (coarser, finer) = by_fineness(a, b);
    if let (Some(x), Some(y)) = (&a.steps, &b.steps)
        && x.fine == y.fine
        && a.value != b.value
        && !(is_round_measure(a, x) && is_round_measure(b, y))
    {
        return Some((Verdict::Contradictory, Why::OtherDigits));
    }
    let value = finer.value.as_ref()?;
    if coarser.form == Form::Fraction {
        return coarser.says.contains(value).then_some((Verdict::Refines, Why::RoundsTo));
    }
    let (center, steps) = (coarser.value.as_ref()?, coarser.steps.as_ref()?);
    if finer.steps.as_ref().is_some_and(|own| own.fine == steps.fine) {
        return None;
    }
    if Interval::around(center, &steps.held.half()).contains(value) {
        let rounds = rounds_to(value, center, &steps.fine);
        return Some(if rounds { (Verdict::Refines, Why::RoundsTo) } else { (Verdict::Strained, Why::RoundsAway) });
    }
    if !Interval::around(center, &steps.coarse.half()).contains(value) {
        return None;
    }
    // Rounding is a matter of wording; what was counted has none.
    let both_written = a.is_written() && b.is_written();
    Some(if both_written { (Verdict::Rounded, Why::CoarseRounding) } else { (Verdict::Refines, Why::CoarseRounding) })
}

/// A bare number against a hedged one: where a reader expects it, and no coarser, it is the hedged one's truth.
fn decide_hedged(hedged: &Figure, bare: &Figure) -> Option<(Verdict, Why)> {
    let is_coarser = match (&hedged.steps, &bare.steps) {
        (Some(hedged), Some(bare)) => bare.fine > hedged.fine,
        _ => false,
    };
    let is_expected = bare.value.as_ref().is_some_and(|value| hedged.reads.contains(value));
    (is_expected && !is_coarser).then_some((Verdict::Refines, Why::AsExpected))
}

/// A measure whose last digits are zeros: it says less of its last digit than a count or a share does.
pub(super) fn is_round_measure(figure: &Figure, steps: &Steps) -> bool {
    figure.kind == Kind::Measure && steps.ends_in_zero
}

/// The coarser one first.
pub(super) fn by_fineness<'a>(a: &'a Figure, b: &'a Figure) -> (&'a Figure, &'a Figure) {
    if coarseness(a) >= coarseness(b) { (a, b) } else { (b, a) }
}

/// Orders bare figures. A fraction in words is coarser than digits, digits are coarser than a count; the value comes last so
/// that no two different figures are equal.
pub(super) type Coarseness<'a> = (u8, Option<&'a Exact>, Option<&'a Exact>);

pub(super) fn coarseness(figure: &Figure) -> Coarseness<'_> {
    let rank = match figure.form {
        Form::Fraction => 2,
        Form::Exact | Form::Derived => 0,
        _ => 1,
    };
    (rank, figure.steps.as_ref().map(|steps| &steps.fine), figure.value.as_ref())
}

/// Whether rounding half up or half to even takes the value to the center, which is a multiple of the step.
fn rounds_to(value: &Exact, center: &Exact, step: &Exact) -> bool {
    let distance = &value.abs() - &center.abs();
    distance != step.half() || is_even(center, step)
}

/// Whether the last digit is even.
pub(super) fn is_even(center: &Exact, step: &Exact) -> bool {
    center.checked_div(step).is_some_and(|digits| digits.half().is_whole())
}

#[cfg(test)]
mod tests;
