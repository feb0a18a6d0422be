//! Figures that can all be compared with one another, summed up so that one of them, or one more, can be held against all
//! the others at once. What is asked is what `compare` would say of the worst pair; no pair is looked at.

use std::cell::OnceCell;

use super::common::Common;
use super::truth::Truth;
use super::wording::{Wording, is_bare};
use crate::figure::{Figure, Interval, Verdict};

/// The verdicts that are findings, from worst to mildest.
pub const FAULTS: [Verdict; 4] = [Verdict::Contradictory, Verdict::Strained, Verdict::Divergent, Verdict::Rounded];

/// Figures that can be compared, one added after another.
#[derive(Default)]
pub struct Panel<'a> {
    figures: Vec<&'a Figure>,
    truth: Truth<'a>,
    wording: Wording<'a>,
    /// The wording of all figures, where they contradict each other and it is asked for nevertheless.
    whole_wording: OnceCell<Wording<'a>>,
}

impl<'a> Panel<'a> {
    pub fn add(&mut self, figure: &'a Figure) {
        self.figures.push(figure);
        self.truth.add(figure);
        // How it is said matters only as long as all can be true.
        if !self.truth.is_divided {
            self.wording.add(figure);
        }
    }

    /// The worst verdict on any two of the panel, if it is a fault.
    pub fn worst(&self) -> Option<Verdict> {
        FAULTS.into_iter().find(|fault| match fault {
            Verdict::Contradictory => self.truth.is_divided,
            Verdict::Strained => self.truth.is_strained() || self.wording().is_strained(),
            Verdict::Divergent => self.wording().hedged.are_several,
            _ => self.wording().rounding().has_rounded(),
        })
    }

    /// The worst verdict on a figure and any of the panel; what is no fault counts as `Refines`.
    pub fn verdict(&self, figure: &Figure) -> Verdict {
        FAULTS.into_iter().find(|fault| self.is_off(figure, *fault)).unwrap_or(Verdict::Refines)
    }

    /// Whether the figure and one of the panel have this verdict, if none have a worse one.
    pub fn is_off(&self, figure: &Figure, fault: Verdict) -> bool {
        match fault {
            Verdict::Contradictory => self.truth.is_contradicted_by(figure),
            Verdict::Strained => self.truth.is_strained_by(figure) || self.wording().is_strained_by(figure),
            Verdict::Divergent => self.wording().hedged.differs_from(figure),
            _ => is_bare(figure) && self.wording().rounding().is_rounded_by(figure),
        }
    }

    /// Whether no number satisfies both the interval and some figure of the panel.
    pub fn is_missed_by(&self, interval: &Interval) -> bool {
        self.truth.plain.is_missed_by(interval) || self.truth.vague.is_missed_by(interval)
    }

    /// Where the numbers lie that satisfy every figure.
    pub fn possible(&self) -> Common {
        let mut common = self.truth.plain.clone();
        common.narrow(&self.truth.vague.low, &self.truth.vague.high);
        common
    }

    /// Where the numbers lie that fit every figure, as readers take them; or more, where not all have been looked at.
    pub fn expected(&self) -> Common {
        if self.truth.has_derived {
            return Common::default();
        }
        let mut common = self.possible();
        common.narrow(&self.wording.hedged.expected.low, &self.wording.hedged.expected.high);
        common
    }

    fn wording(&self) -> &Wording<'a> {
        if !self.truth.is_divided {
            return &self.wording;
        }
        self.whole_wording.get_or_init(|| {
            let mut wording = Wording::default();
            self.figures.iter().for_each(|figure| wording.add(figure));
            wording
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::compare;
    use crate::figure::sample::*;
    use proptest::prelude::*;

    fn figures(at_most: usize) -> impl Strategy<Value = Vec<Figure>> {
        any_kind().prop_flat_map(move |kind| {
            prop_oneof![
                prop::collection::vec(any_figure(kind), 1..=at_most),
                prop::collection::vec(any_rounding(kind), 1..=at_most),
            ]
        })
    }

    fn panel(figures: &[Figure]) -> Panel<'_> {
        let mut panel = Panel::default();
        figures.iter().for_each(|figure| panel.add(figure));
        panel
    }

    /// The worst verdict, and the figures that are in a pair with it.
    fn worst(figures: &[Figure]) -> Option<(Verdict, Vec<usize>)> {
        let panel = panel(figures);
        let worst = panel.worst()?;
        Some((worst, (0..figures.len()).filter(|idx| panel.is_off(&figures[*idx], worst)).collect()))
    }

    /// What every pair says, the slow way.
    fn all_pairs(figures: &[Figure]) -> Option<(Verdict, Vec<usize>)> {
        let places = || 0..figures.len();
        let verdict = |a: usize, b: usize| compare(&figures[a], &figures[b]).verdict;
        let worst = places().flat_map(|a| places().map(move |b| verdict(a, b))).max()?;
        let off = places().filter(|a| places().any(|b| verdict(*a, b) == worst)).collect();
        FAULTS.contains(&worst).then_some((worst, off))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(6_000))]

        #[test]
        fn the_worst_of_a_panel_is_the_worst_of_all_pairs(figures in figures(3)) {
            prop_assert_eq!(worst(&figures), all_pairs(&figures));
        }

        #[test]
        fn the_worst_of_a_large_panel_is_the_worst_of_all_pairs(figures in figures(12)) {
            prop_assert_eq!(worst(&figures), all_pairs(&figures));
        }

        #[test]
        fn one_more_figure_is_held_against_all_of_them(figures in figures(6)) {
            let (one, others) = figures.split_first().expect("at least one");
            let worst = others.iter().map(|other| compare(one, other).verdict).max();
            let expected = worst.filter(|worst| FAULTS.contains(worst)).unwrap_or(Verdict::Refines);
            prop_assert_eq!(panel(others).verdict(one), expected);
        }
    }
}
