//! Interval arithmetic (Moore 1966): what follows when all that is known of two numbers is where they lie.

use std::cmp::Ordering;

use super::{End, Exact, Interval, cmp_high, cmp_low};

impl Interval {
    /// The same interval with every number times the factor.
    pub fn scaled(&self, factor: &Exact) -> Self {
        if factor.is_zero() {
            return Self::point(Exact::ZERO);
        }
        let scaled = Self { low: self.low.map(|point| point * factor), high: self.high.map(|point| point * factor) };
        if factor.is_negative() { scaled.turned() } else { scaled }
    }

    /// The numbers with their sign turned.
    pub fn negated(&self) -> Self {
        let negative = |point: &Exact| -point.clone();
        Self { low: self.low.map(negative), high: self.high.map(negative) }.turned()
    }

    fn turned(self) -> Self {
        Self { low: self.high, high: self.low }
    }

    /// Every sum of a number of each.
    pub fn plus(&self, other: &Self) -> Self {
        Self { low: add_ends(&self.low, &other.low), high: add_ends(&self.high, &other.high) }
    }

    /// Every difference of a number of each.
    pub fn minus(&self, other: &Self) -> Self {
        self.plus(&other.negated())
    }

    /// Every product of a number of each.
    pub fn times(&self, other: &Self) -> Self {
        let products = [
            mul_ends(self.signed_low(), other.signed_low()),
            mul_ends(self.signed_low(), other.signed_high()),
            mul_ends(self.signed_high(), other.signed_low()),
            mul_ends(self.signed_high(), other.signed_high()),
        ];
        let low = products.iter().min_by(|a, b| a.cmp_as_low(b)).expect("four products");
        let high = products.iter().max_by(|a, b| a.cmp_as_high(b)).expect("four products");
        Self { low: low.to_end(), high: high.to_end() }
    }

    /// Every quotient of a number of each; `None` when the divisor may be zero.
    pub fn divided_by(&self, divisor: &Self) -> Option<Self> {
        if divisor.contains(&Exact::ZERO) {
            return None;
        }
        Some(self.times(&Self { low: reciprocal(&divisor.high), high: reciprocal(&divisor.low) }))
    }

    /// The greater of a number of each.
    pub fn max(&self, other: &Self) -> Self {
        let low = if cmp_low(&self.low, &other.low).is_ge() { &self.low } else { &other.low };
        let high = if cmp_high(&self.high, &other.high).is_ge() { &self.high } else { &other.high };
        Self { low: low.clone(), high: high.clone() }
    }

    /// The lesser of a number of each.
    pub fn min(&self, other: &Self) -> Self {
        self.negated().max(&other.negated()).negated()
    }

    /// The numbers without their sign.
    pub fn abs(&self) -> Self {
        if self.contains(&Exact::ZERO) {
            let reach = self.max(&self.negated());
            return Self { low: End::Closed(Exact::ZERO), high: reach.high };
        }
        if self.high.point().is_some_and(|high| *high <= Exact::ZERO) { self.negated() } else { self.clone() }
    }

    fn signed_low(&self) -> Signed<'_> {
        Signed { end: &self.low, infinite_is_positive: false }
    }

    fn signed_high(&self) -> Signed<'_> {
        Signed { end: &self.high, infinite_is_positive: true }
    }
}

/// `1 / end`: an infinite end comes as near to zero as it likes, an open zero grows without bound.
fn reciprocal(end: &End) -> End {
    match end {
        End::Infinite => End::Open(Exact::ZERO),
        End::Closed(point) => Exact::ONE.checked_div(point).map_or(End::Infinite, End::Closed),
        End::Open(point) => Exact::ONE.checked_div(point).map_or(End::Infinite, End::Open),
    }
}

fn add_ends(a: &End, b: &End) -> End {
    match (a.point(), b.point()) {
        (Some(x), Some(y)) if a.is_open() || b.is_open() => End::Open(x + y),
        (Some(x), Some(y)) => End::Closed(x + y),
        _ => End::Infinite,
    }
}

/// An end that knows which infinity it is.
#[derive(Clone, Copy)]
struct Signed<'a> {
    end: &'a End,
    infinite_is_positive: bool,
}

/// A product of two ends, on the extended number line.
enum Product {
    NegativeInfinity,
    PositiveInfinity,
    Finite { value: Exact, open: bool },
}

impl Signed<'_> {
    fn is_negative(self) -> bool {
        self.end.point().map_or(!self.infinite_is_positive, Exact::is_negative)
    }

    fn is_zero(self) -> bool {
        self.end.point().is_some_and(Exact::is_zero)
    }
}

fn mul_ends(a: Signed<'_>, b: Signed<'_>) -> Product {
    if a.is_zero() || b.is_zero() {
        // 0 · x is reached when the zero itself is; an open zero times anything only comes near.
        let closed_zero = (a.is_zero() && !a.end.is_open()) || (b.is_zero() && !b.end.is_open());
        return Product::Finite { value: Exact::ZERO, open: !closed_zero };
    }
    match (a.end.point(), b.end.point()) {
        (Some(x), Some(y)) => Product::Finite { value: x * y, open: a.end.is_open() || b.end.is_open() },
        _ if a.is_negative() == b.is_negative() => Product::PositiveInfinity,
        _ => Product::NegativeInfinity,
    }
}

impl Product {
    fn to_end(&self) -> End {
        match self {
            Self::Finite { value, open: true } => End::Open(value.clone()),
            Self::Finite { value, open: false } => End::Closed(value.clone()),
            _ => End::Infinite,
        }
    }

    fn cmp_value(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Finite { value: a, .. }, Self::Finite { value: b, .. }) => a.cmp(b),
            _ => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(&self) -> i8 {
        match self {
            Self::NegativeInfinity => -1,
            Self::Finite { .. } => 0,
            Self::PositiveInfinity => 1,
        }
    }

    fn is_open(&self) -> bool {
        matches!(self, Self::Finite { open: true, .. })
    }

    /// Of two equal lower ends the closed one reaches further.
    fn cmp_as_low(&self, other: &Self) -> Ordering {
        self.cmp_value(other).then(self.is_open().cmp(&other.is_open()))
    }

    fn cmp_as_high(&self, other: &Self) -> Ordering {
        self.cmp_value(other).then(other.is_open().cmp(&self.is_open()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn closed(low: i64, high: i64) -> Interval {
        Interval::between(low.into(), high.into())
    }

    fn above(low: i64) -> Interval {
        Interval::above(End::Open(low.into()))
    }

    #[test]
    fn more_than_a_million_a_day_is_more_than_365_million_a_year() {
        assert_eq!(above(1_000_000).times(&Interval::point(Exact::int(365))), above(365_000_000));
    }

    #[test]
    fn dividing_by_what_may_be_zero_has_no_answer() {
        assert_eq!(closed(1, 2).divided_by(&closed(0, 5)), None);
        assert_eq!(closed(1, 2).divided_by(&closed(-1, 1)), None);
        assert_eq!(closed(10, 20).divided_by(&closed(2, 5)), Some(closed(2, 10)));
        assert_eq!(closed(10, 20).divided_by(&closed(-5, -2)), Some(closed(-10, -2)));
        assert_eq!(closed(1, 2).divided_by(&above(0)).map(|q| q.to_string()), Some("(0, ∞)".into()));
    }

    #[test]
    fn a_closed_zero_is_reached_by_every_product() {
        assert_eq!(closed(0, 2).times(&above(3)).to_string(), "[0, ∞)");
    }

    #[test]
    fn the_greater_the_lesser_and_the_size_keep_their_ends() {
        assert_eq!(closed(1, 5).max(&above(3)).to_string(), "(3, ∞)");
        assert_eq!(closed(1, 5).min(&above(3)).to_string(), "[1, 5]");
        assert_eq!(closed(-7, 5).abs().to_string(), "[0, 7]");
        assert_eq!(above(-2).abs().to_string(), "[0, ∞)");
        assert_eq!(above(2).negated().abs(), above(2));
        assert_eq!(closed(-7, 0).abs(), closed(0, 7));
    }

    #[test]
    fn a_negative_factor_turns_an_interval_around() {
        assert_eq!(above(3).scaled(&Exact::int(-2)).to_string(), "(−∞, -6)");
        assert_eq!(above(3).scaled(&Exact::ZERO), Interval::point(Exact::ZERO));
    }

    proptest! {
        #[test]
        fn arithmetic_holds_the_arithmetic_of_members(
            a in -50i64..50, la in 0i64..20, b in -50i64..50, lb in 0i64..20, x in 0i64..20, y in 0i64..20,
        ) {
            let (p, q) = (closed(a, a + la), closed(b, b + lb));
            let (m, n) = (Exact::int(a + x.min(la)), Exact::int(b + y.min(lb)));
            prop_assert!(p.plus(&q).contains(&(&m + &n)));
            prop_assert!(p.minus(&q).contains(&(&m - &n)));
            prop_assert!(p.times(&q).contains(&(&m * &n)));
            prop_assert!(p.max(&q).contains(&m.clone().max(n.clone())) && p.min(&q).contains(&m.clone().min(n.clone())));
            prop_assert!(p.abs().contains(&m.abs()) && p.negated().contains(&-m.clone()));
            if let Some(quotients) = p.divided_by(&q) {
                prop_assert!(quotients.contains(&m.checked_div(&n).expect("no zero in the divisor")));
            }
        }
    }
}
