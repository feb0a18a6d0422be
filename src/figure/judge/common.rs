//! What many intervals have in common, kept as its two ends: enough to say whether another one misses any of them.

use crate::figure::exact::Exact;
use crate::figure::interval::{End, Interval, cmp_high, cmp_low, is_apart};

/// The greatest lower end and the least upper end of many intervals. They may lie the wrong way round: then some two of the
/// intervals have nothing in common.
#[derive(Clone)]
pub struct Common {
    pub low: End,
    pub high: End,
}

impl Default for Common {
    fn default() -> Self {
        Self { low: End::Infinite, high: End::Infinite }
    }
}

impl Common {
    pub fn of(interval: &Interval) -> Self {
        Self { low: interval.low().clone(), high: interval.high().clone() }
    }

    pub fn add(&mut self, interval: &Interval) {
        self.narrow(interval.low(), interval.high());
    }

    pub fn narrow(&mut self, low: &End, high: &End) {
        if cmp_low(low, &self.low).is_gt() {
            self.low = low.clone();
        }
        if cmp_high(high, &self.high).is_lt() {
            self.high = high.clone();
        }
    }

    /// Whether some two of those added have nothing in common.
    pub fn is_empty(&self) -> bool {
        is_apart(&self.low, &self.high)
    }

    /// Whether the interval has nothing in common with one of those added.
    pub fn is_missed_by(&self, interval: &Interval) -> bool {
        is_apart(&self.low, interval.high()) || is_apart(interval.low(), &self.high)
    }

    /// Whether one of those added does not hold the number.
    pub fn excludes(&self, value: &Exact) -> bool {
        !self.low.lies_below(value) || !self.high.lies_above(value)
    }
}
