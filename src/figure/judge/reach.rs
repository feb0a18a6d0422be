//! Which of many intervals meet one: found by their ends, so that not every one has to be looked at.

use std::ops::ControlFlow;

use super::common::Common;
use crate::figure::Interval;
use crate::figure::interval::{End, cmp_high, cmp_low, is_apart};

/// What many groups of figures have in common, in the order of the lower ends.
pub struct Reach {
    entries: Vec<(Common, usize)>,
    /// The greatest upper end of all, of each half, quarter and so on: a tree in an array, the children of `n` at `2n` and
    /// `2n + 1`.
    highest: Vec<Option<End>>,
}

/// What is done with each group that is found; it may end the search.
pub type Look<'l> = &'l mut dyn FnMut(usize) -> ControlFlow<()>;

impl Reach {
    pub fn of(commons: impl Iterator<Item = Common>) -> Self {
        let mut entries: Vec<(Common, usize)> = commons.zip(0..).collect();
        entries.sort_by(|(a, _), (b, _)| cmp_low(&a.low, &b.low));
        let n_leaves = entries.len().next_power_of_two();
        let mut highest = vec![None; n_leaves];
        highest.extend(entries.iter().map(|(common, _)| Some(common.high.clone())));
        highest.resize(2 * n_leaves, None);
        for node in (1..n_leaves).rev() {
            highest[node] = higher(&highest[2 * node], &highest[2 * node + 1]);
        }
        Self { entries, highest }
    }

    /// Looks at every group that the interval meets.
    pub fn visit(&self, interval: &Interval, look: Look<'_>) {
        let _ = self.visit_below(1, interval, look);
    }

    fn visit_below(&self, node: usize, interval: &Interval, look: Look<'_>) -> ControlFlow<()> {
        if self.highest[node].as_ref().is_none_or(|high| is_apart(interval.low(), high)) {
            return ControlFlow::Continue(());
        }
        let n_leaves = self.highest.len() / 2;
        if node < n_leaves {
            self.visit_below(2 * node, interval, look)?;
            return self.visit_below(2 * node + 1, interval, look);
        }
        let (common, group) = &self.entries[node - n_leaves];
        // All that follow begin later still.
        if is_apart(&common.low, interval.high()) { ControlFlow::Break(()) } else { look(*group) }
    }
}

fn higher(a: &Option<End>, b: &Option<End>) -> Option<End> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if cmp_high(a, b).is_ge() { a } else { b }.clone()),
        (only, None) | (None, only) => only.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::sample::any_interval;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_meets_is_found_and_nothing_else(
            intervals in prop::collection::vec(any_interval(), 0..12), one in any_interval(),
        ) {
            let mut found = Vec::new();
            Reach::of(intervals.iter().map(Common::of)).visit(&one, &mut |group| {
                found.push(group);
                ControlFlow::Continue(())
            });
            found.sort_unstable();
            let expected: Vec<usize> = (0..intervals.len()).filter(|idx| one.meets(&intervals[*idx])).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
