//! Which of many peers a figure can agree with at all: those whose common numbers meet what it says. Found by their ends, so
//! that a figure need not be held against every context there is.

use std::ops::ControlFlow;

use super::Witness;
use super::context::{Context, Peers};
use super::panel::Common;
use crate::figure::Interval;
use crate::figure::interval::{End, cmp_high, cmp_low, is_apart};

/// Peers of many contexts, in the order of the lower ends of what they have in common.
pub struct Reach<'c, 'w> {
    entries: Vec<(Common, &'c Context<'w>, &'c Peers<'w>)>,
    /// The greatest upper end of each half, quarter and so on: a tree in an array, the children of `n` at `2n` and `2n + 1`.
    highest: Vec<Option<End>>,
}

/// What is done with the peers found; it may end the search.
pub type Look<'l, 'c, 'w> = &'l mut dyn FnMut(&'c Context<'w>, &'c Peers<'w>) -> ControlFlow<()>;

impl<'c, 'w> Reach<'c, 'w> {
    pub fn of(witnesses: &[Witness], peers: impl Iterator<Item = (&'c Context<'w>, &'c Peers<'w>)>) -> Self {
        let mut entries: Vec<_> = peers.map(|(context, peers)| (peers.common(witnesses), context, peers)).collect();
        entries.sort_by(|(a, ..), (b, ..)| cmp_low(&a.low, &b.low));
        let leaves = entries.len().next_power_of_two();
        let mut highest = vec![None; leaves];
        highest.extend(entries.iter().map(|(common, ..)| Some(common.high.clone())));
        highest.resize(2 * leaves, None);
        for node in (1..leaves).rev() {
            highest[node] = higher(&highest[2 * node], &highest[2 * node + 1]);
        }
        Self { entries, highest }
    }

    /// Looks at all peers whose common numbers meet the interval.
    pub fn visit(&self, says: &Interval, look: Look<'_, 'c, 'w>) -> ControlFlow<()> {
        self.visit_below(1, says, look)
    }

    fn visit_below(&self, node: usize, says: &Interval, look: Look<'_, 'c, 'w>) -> ControlFlow<()> {
        if self.highest[node].as_ref().is_none_or(|high| is_apart(says.low(), high)) {
            return ControlFlow::Continue(());
        }
        let leaves = self.highest.len() / 2;
        if node < leaves {
            self.visit_below(2 * node, says, look)?;
            return self.visit_below(2 * node + 1, says, look);
        }
        let (common, context, peers) = &self.entries[node - leaves];
        if is_apart(&common.low, says.high()) {
            // All that follow begin later still.
            return ControlFlow::Break(());
        }
        look(context, peers)
    }
}

fn higher(a: &Option<End>, b: &Option<End>) -> Option<End> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if cmp_high(a, b).is_ge() { a } else { b }.clone()),
        (only, None) | (None, only) => only.clone(),
    }
}
