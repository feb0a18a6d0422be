//! The verdict on two figures of one quantity (SEMANTICS 4): the first line of the table that applies.

use super::exact::Exact;
use super::interval::Interval;
use super::kind::Kind;
use super::mention::Hedge;
use super::unit::Dimension;
use super::{Figure, Form};

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

/// Same digits of MB and of MiB are two sizes that somebody took for one; otherwise bytes are bytes.
fn is_comparable(a: &Figure, b: &Figure) -> bool {
    let is_binary = |figure: &Figure| figure.unit.symbol.ends_with("iB");
    let digits = |figure: &Figure| figure.value.as_ref().and_then(|value| value.checked_div(&figure.unit.factor));
    let same_digits = a.unit.dimension == Dimension::Physical("B")
        && is_binary(a) != is_binary(b)
        && a.unit.factor != b.unit.factor
        && digits(a).is_some_and(|own| !own.is_zero() && Some(own) == digits(b));
    a.unit.dimension.is_comparable(&b.unit.dimension) && !same_digits
}

fn is_identical(a: &Figure, b: &Figure) -> bool {
    let same_hedge = plain(a.hedge) == plain(b.hedge);
    let same_intervals = || a.says == b.says && a.reads == b.reads;
    let same_value = || a.value.is_some() && a.value == b.value && (a.form != Form::Range) == (b.form != Form::Range);
    same_hedge && (same_intervals() || same_value())
}

/// "exactly 5" and a bare 5 are the same hedge: none.
fn plain(hedge: Hedge) -> Hedge {
    if hedge == Hedge::Exactly { Hedge::None } else { hedge }
}

/// Neither is hedged: digits against digits.
fn decide_bare(a: &Figure, b: &Figure) -> Option<(Verdict, Why)> {
    let (coarser, finer) = by_fineness(a, b);
    if let (Some(x), Some(y)) = (&a.steps, &b.steps)
        && x.fine == y.fine
        && a.value != b.value
        && !(a.kind == Kind::Measure && x.ends_in_zero && y.ends_in_zero)
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

/// The coarser one first. A fraction in words is coarser than digits, digits are coarser than a count.
fn by_fineness<'a>(a: &'a Figure, b: &'a Figure) -> (&'a Figure, &'a Figure) {
    let rank = |figure: &Figure| match figure.form {
        Form::Fraction => 2,
        Form::Exact | Form::Derived => 0,
        _ => 1,
    };
    let fine = |figure: &Figure| figure.steps.as_ref().map(|steps| steps.fine.clone());
    let order = rank(a).cmp(&rank(b)).then_with(|| fine(a).cmp(&fine(b))).then_with(|| a.value.cmp(&b.value));
    if order.is_ge() { (a, b) } else { (b, a) }
}

/// Whether rounding half up or half to even takes the value to the center, which is a multiple of the step.
fn rounds_to(value: &Exact, center: &Exact, step: &Exact) -> bool {
    let distance = &value.abs() - &center.abs();
    let half = step.half();
    if distance.abs() != half {
        return true;
    }
    let is_even = || {
        let steps = center.checked_div(step).map(|steps| steps.half());
        steps.is_some_and(|halved| halved.is_whole())
    };
    distance.is_negative() || is_even()
}
