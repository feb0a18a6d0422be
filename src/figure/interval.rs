//! Intervals of exact numbers with open, closed or missing ends. An interval is never empty: low lies below high, or both
//! are the same closed point.

use std::cmp::Ordering;
use std::fmt;

use super::exact::Exact;

/// One end of an interval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Nothing bounds this side.
    Infinite,
    /// The point belongs to the interval.
    Closed(Exact),
    /// The point itself does not belong to it.
    Open(Exact),
}

impl End {
    /// The point, unless the end is infinite.
    pub fn point(&self) -> Option<&Exact> {
        match self {
            Self::Infinite => None,
            Self::Closed(point) | Self::Open(point) => Some(point),
        }
    }

    /// Whether the point is left out; an infinite end is not open.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open(_))
    }

    fn map(&self, change: impl Fn(&Exact) -> Exact) -> Self {
        match self {
            Self::Infinite => Self::Infinite,
            Self::Closed(point) => Self::Closed(change(point)),
            Self::Open(point) => Self::Open(change(point)),
        }
    }
}

/// Orders two lower ends: the one that admits smaller numbers is less.
pub fn cmp_low(a: &End, b: &End) -> Ordering {
    cmp_ends(a, b, Ordering::Less)
}

/// Orders two upper ends: the one that admits greater numbers is greater.
pub fn cmp_high(a: &End, b: &End) -> Ordering {
    cmp_ends(a, b, Ordering::Greater)
}

/// `outward` is how an infinite end compares with a finite one on this side.
fn cmp_ends(a: &End, b: &End, outward: Ordering) -> Ordering {
    match (a.point(), b.point()) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => outward,
        (Some(_), None) => outward.reverse(),
        (Some(x), Some(y)) => x.cmp(y).then_with(|| match (a.is_open(), b.is_open()) {
            (false, true) => outward,
            (true, false) => outward.reverse(),
            _ => Ordering::Equal,
        }),
    }
}

/// Whether everything at or above `low` misses everything at or below `high`.
pub fn is_apart(low: &End, high: &End) -> bool {
    match (low.point(), high.point()) {
        (Some(low_point), Some(high_point)) => match low_point.cmp(high_point) {
            Ordering::Less => false,
            Ordering::Equal => low.is_open() || high.is_open(),
            Ordering::Greater => true,
        },
        _ => false,
    }
}

/// A set of numbers without a gap.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Interval {
    low: End,
    high: End,
}

impl Interval {
    /// From low to high; `None` when nothing lies between.
    pub fn new(low: End, high: End) -> Option<Self> {
        (!is_apart(&low, &high)).then_some(Self { low, high })
    }

    /// Exactly one number.
    pub fn point(value: Exact) -> Self {
        Self { low: End::Closed(value.clone()), high: End::Closed(value) }
    }

    /// Every number.
    pub const fn all() -> Self {
        Self { low: End::Infinite, high: End::Infinite }
    }

    /// `[center − radius, center + radius]`; the radius is not negative.
    pub fn around(center: &Exact, radius: &Exact) -> Self {
        Self { low: End::Closed(center - radius), high: End::Closed(center + radius) }
    }

    /// The lower end.
    pub fn low(&self) -> &End {
        &self.low
    }

    /// The upper end.
    pub fn high(&self) -> &End {
        &self.high
    }

    /// The one number it holds, when it holds just one.
    pub fn as_point(&self) -> Option<&Exact> {
        match (&self.low, &self.high) {
            (End::Closed(low), End::Closed(high)) if low == high => Some(low),
            _ => None,
        }
    }

    /// Whether the number lies inside.
    pub fn contains(&self, value: &Exact) -> bool {
        let point = End::Closed(value.clone());
        !is_apart(&self.low, &point) && !is_apart(&point, &self.high)
    }

    /// Whether every number of the other one lies inside.
    pub fn covers(&self, other: &Self) -> bool {
        cmp_low(&self.low, &other.low).is_le() && cmp_high(&self.high, &other.high).is_ge()
    }

    /// Whether they have a number in common.
    pub fn meets(&self, other: &Self) -> bool {
        !is_apart(&self.low, &other.high) && !is_apart(&other.low, &self.high)
    }

    /// What they have in common.
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        let low = if cmp_low(&self.low, &other.low).is_ge() { &self.low } else { &other.low };
        let high = if cmp_high(&self.high, &other.high).is_le() { &self.high } else { &other.high };
        Self::new(low.clone(), high.clone())
    }

    /// The same interval with every number times a positive factor.
    pub fn scaled(&self, factor: &Exact) -> Self {
        Self { low: self.low.map(|point| point * factor), high: self.high.map(|point| point * factor) }
    }

    /// The numbers with their sign turned.
    pub fn negated(&self) -> Self {
        Self { low: self.high.map(|point| -point.clone()), high: self.low.map(|point| -point.clone()) }
    }

    /// Every sum of a number of each (interval arithmetic, Moore 1966).
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

/// `[400, 450)`, `(50, ∞)`, `{22}`.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(point) = self.as_point() {
            return write!(f, "{{{point}}}");
        }
        match &self.low {
            End::Infinite => f.write_str("(−∞")?,
            End::Closed(low) => write!(f, "[{low}")?,
            End::Open(low) => write!(f, "({low}")?,
        }
        match &self.high {
            End::Infinite => f.write_str(", ∞)"),
            End::Closed(high) => write!(f, ", {high}]"),
            End::Open(high) => write!(f, ", {high})"),
        }
    }
}

impl fmt::Debug for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn closed(low: i64, high: i64) -> Interval {
        Interval::new(End::Closed(low.into()), End::Closed(high.into())).expect("low below high")
    }

    fn above(low: i64) -> Interval {
        Interval::new(End::Open(low.into()), End::Infinite).expect("never empty")
    }

    #[test]
    fn open_ends_that_touch_are_apart() {
        assert!(!above(50).meets(&Interval::point(Exact::int(50))));
        assert!(closed(40, 50).meets(&closed(50, 60)));
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
            if let Some(quotients) = p.divided_by(&q) {
                prop_assert!(quotients.contains(&m.checked_div(&n).expect("no zero in the divisor")));
            }
        }
    }
}
