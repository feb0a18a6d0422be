//! Intervals of exact numbers with open, closed or missing ends. An interval is never empty: low lies below high, or both
//! are the same closed point. Sums, products and the like stand in `arithmetic`.

mod arithmetic;

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

    /// Whether, as a lower end, it lets the number in.
    pub fn lies_below(&self, value: &Exact) -> bool {
        self.lets_in(value, Ordering::Less)
    }

    /// Whether, as an upper end, it lets the number in.
    pub fn lies_above(&self, value: &Exact) -> bool {
        self.lets_in(value, Ordering::Greater)
    }

    fn lets_in(&self, value: &Exact, side: Ordering) -> bool {
        self.point().is_none_or(|point| match point.cmp(value) {
            Ordering::Equal => !self.is_open(),
            order => order == side,
        })
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

    /// Everything at or above the lower end.
    pub const fn above(low: End) -> Self {
        Self { low, high: End::Infinite }
    }

    /// Everything at or below the upper end.
    pub const fn below(high: End) -> Self {
        Self { low: End::Infinite, high }
    }

    /// The numbers between two, both included, in whichever order they come.
    pub fn between(a: Exact, b: Exact) -> Self {
        let (low, high) = if a <= b { (a, b) } else { (b, a) };
        Self { low: End::Closed(low), high: End::Closed(high) }
    }

    /// `[center − radius, center + radius]`
    pub fn around(center: &Exact, radius: &Exact) -> Self {
        Self::between(center - radius, center + radius)
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
        self.low.lies_below(value) && self.high.lies_above(value)
    }

    /// Whether every number of the other one lies inside.
    pub fn covers(&self, other: &Self) -> bool {
        cmp_low(&self.low, &other.low).is_le() && cmp_high(&self.high, &other.high).is_ge()
    }

    /// Whether they have a number in common.
    pub fn meets(&self, other: &Self) -> bool {
        !is_apart(&self.low, &other.high) && !is_apart(&other.low, &self.high)
    }

    /// From a number on.
    pub fn at_least(low: Exact) -> Self {
        Self { low: End::Closed(low), high: End::Infinite }
    }

    /// The smallest interval that covers both.
    pub fn hull(&self, other: &Self) -> Self {
        let low = if cmp_low(&self.low, &other.low).is_le() { &self.low } else { &other.low };
        let high = if cmp_high(&self.high, &other.high).is_ge() { &self.high } else { &other.high };
        Self { low: low.clone(), high: high.clone() }
    }

    /// The interval with its finite ends moved outward by these distances, which are not negative.
    pub fn widened(&self, down: Option<Exact>, up: Option<Exact>) -> Self {
        let low = self.low.map(|point| down.as_ref().map_or_else(|| point.clone(), |down| point - down));
        let high = self.high.map(|point| up.as_ref().map_or_else(|| point.clone(), |up| point + up));
        Self { low, high }
    }

    /// Whether a whole number lies inside.
    pub fn holds_whole_number(&self) -> bool {
        let Some(low) = self.low.point() else { return true };
        let first = low.ceil();
        let next = &first + &Exact::ONE;
        self.contains(&first) || self.contains(&next)
    }

    /// What they have in common.
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        let low = if cmp_low(&self.low, &other.low).is_ge() { &self.low } else { &other.low };
        let high = if cmp_high(&self.high, &other.high).is_le() { &self.high } else { &other.high };
        Self::new(low.clone(), high.clone())
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
        Interval::between(low.into(), high.into())
    }

    fn above(low: i64) -> Interval {
        Interval::above(End::Open(low.into()))
    }

    #[test]
    fn open_ends_that_touch_are_apart() {
        assert!(!above(50).meets(&Interval::point(Exact::int(50))));
        assert!(closed(40, 50).meets(&closed(50, 60)));
    }

    #[test]
    fn an_open_end_lets_everything_in_but_its_point() {
        assert!(!above(50).contains(&Exact::int(50)));
        assert!(above(50).contains(&Exact::int(51)));
        assert!(closed(40, 50).contains(&Exact::int(50)));
        assert!(!closed(40, 50).contains(&Exact::int(51)));
    }

    #[test]
    fn a_whole_number_lies_inside_or_none_does() {
        let tenths = |low: i64, high: i64| closed(low, high).scaled(&Exact::pow10(-1));
        assert!(!tenths(325, 335).scaled(&Exact::pow10(-1)).holds_whole_number());
        assert!(tenths(395, 405).holds_whole_number() && tenths(400, 400).holds_whole_number());
        assert!(above(3).holds_whole_number() && above(3).negated().holds_whole_number());
        let open = |low: i64, high: i64| Interval::new(End::Open(low.into()), End::Open(high.into()));
        assert!(open(3, 5).is_some_and(|open| open.holds_whole_number()));
        assert!(!open(3, 4).is_some_and(|open| open.holds_whole_number()));
    }

    #[test]
    fn nothing_lies_between_an_end_and_itself_unless_both_are_closed() {
        let point = || Exact::int(5);
        assert_eq!(Interval::new(End::Open(point()), End::Closed(point())), None);
        assert_eq!(Interval::new(End::Closed(point()), End::Closed(point())), Some(Interval::point(point())));
    }

    fn end() -> impl Strategy<Value = End> {
        (0i64..6, 0..5).prop_map(|(point, form)| match form {
            0 => End::Infinite,
            1 | 2 => End::Open(point.into()),
            _ => End::Closed(point.into()),
        })
    }

    fn interval() -> impl Strategy<Value = Interval> {
        (end(), end()).prop_filter_map("nothing between", |(low, high)| Interval::new(low, high))
    }

    /// Every point that can tell two of the intervals above apart: the whole numbers and what lies between and beyond.
    fn points() -> impl Iterator<Item = Exact> {
        (-2..14).map(|halves| Exact::int(halves).half())
    }

    proptest! {
        #[test]
        fn relations_of_intervals_are_those_of_their_points(a in interval(), b in interval()) {
            let both = |point: &Exact| a.contains(point) && b.contains(point);
            prop_assert_eq!(a.meets(&b), points().any(|point| both(&point)));
            prop_assert_eq!(a.covers(&b), points().all(|point| a.contains(&point) || !b.contains(&point)));
            let common = a.intersection(&b);
            for point in points() {
                prop_assert_eq!(common.as_ref().is_some_and(|common| common.contains(&point)), both(&point));
            }
        }
    }
}
