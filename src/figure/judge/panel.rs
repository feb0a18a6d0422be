//! Figures that can all be compared with one another, summed up so that one of them, or one more, can be held against all
//! the others at once. What is asked is what `compare` would say of the worst pair; no pair is looked at.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::rounding::{Rounding, Rungs};
use crate::figure::exact::Exact;
use crate::figure::interval::{End, Interval, cmp_high, cmp_low, is_apart};
use crate::figure::verdict::{Gist, gist, is_round_measure};
use crate::figure::{Figure, Form, Steps, Verdict};

/// The verdicts that are findings, from worst to mildest.
pub const FAULTS: [Verdict; 4] = [Verdict::Contradictory, Verdict::Strained, Verdict::Divergent, Verdict::Rounded];

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

fn is_bare(figure: &Figure) -> bool {
    figure.form != Form::Derived && !figure.is_hedged()
}

fn is_hedged(figure: &Figure) -> bool {
    figure.form != Form::Derived && figure.is_hedged()
}

/// Where a number or another figure must lie to fit this one. Of what follows from others nobody expects anything.
pub fn expected(figure: &Figure) -> Interval {
    match figure.form {
        Form::Derived => Interval::all(),
        _ if figure.is_hedged() => figure.reads.clone(),
        _ => figure.says.clone(),
    }
}

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

    fn narrow(&mut self, low: &End, high: &End) {
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

/// What the figures say: whether they can all hold.
#[derive(Default)]
struct Truth<'a> {
    plain: Common,
    vague: Common,
    /// Bare numbers, by their fine step.
    digits: Vec<Digits<'a>>,
    /// Where the digits of a fine step are.
    places: HashMap<&'a Exact, usize>,
    /// Where those of the last figure are.
    last: usize,
    /// Whether some two contradict each other.
    is_divided: bool,
    has_derived: bool,
}

/// The bare numbers of one fine step; of measures those that end in zeros say less and are kept apart.
struct Digits<'a> {
    step: &'a Exact,
    sharp: Values<'a>,
    round: Values<'a>,
}

#[derive(Default)]
struct Values<'a> {
    first: Option<&'a Exact>,
    are_several: bool,
}

impl<'a> Truth<'a> {
    fn add(&mut self, figure: &'a Figure) {
        let common = if figure.form == Form::Vague { &mut self.vague } else { &mut self.plain };
        common.add(&figure.says);
        self.has_derived |= figure.form == Form::Derived;
        if let (Some(steps), Some(value), true) = (&figure.steps, &figure.value, is_bare(figure)) {
            self.last = self.place(&steps.fine);
            let digits = &mut self.digits[self.last];
            digits.values_like(figure, steps).add(value);
            self.is_divided |= digits.is_divided();
        }
        self.is_divided |= self.plain.is_empty();
    }

    /// Where the digits of this step are; most figures have the step of the one before.
    fn place(&mut self, step: &'a Exact) -> usize {
        if self.digits.get(self.last).is_some_and(|digits| digits.step == step) {
            return self.last;
        }
        let next = self.digits.len();
        let place = *self.places.entry(step).or_insert(next);
        if place == next {
            self.digits.push(Digits { step, sharp: Values::default(), round: Values::default() });
        }
        place
    }

    /// Whether some two cannot both be true, one of them being a vague word.
    fn is_strained(&self) -> bool {
        self.vague.is_empty()
            || is_apart(&self.vague.low, &self.plain.high)
            || is_apart(&self.plain.low, &self.vague.high)
    }

    fn is_contradicted_by(&self, figure: &Figure) -> bool {
        (figure.form != Form::Vague && self.plain.is_missed_by(&figure.says)) || self.has_other_digits(figure)
    }

    fn has_other_digits(&self, figure: &Figure) -> bool {
        let (Some(steps), Some(value), true) = (&figure.steps, &figure.value, is_bare(figure)) else { return false };
        self.places.get(&steps.fine).is_some_and(|place| {
            let digits = &self.digits[*place];
            digits.sharp.has_other_than(value)
                || (!is_round_measure(figure, steps) && digits.round.has_other_than(value))
        })
    }

    /// A vague word never contradicts, it strains.
    fn is_strained_by(&self, figure: &Figure) -> bool {
        self.vague.is_missed_by(&figure.says) || (figure.form == Form::Vague && self.plain.is_missed_by(&figure.says))
    }
}

impl<'a> Digits<'a> {
    fn values_like(&mut self, figure: &Figure, steps: &Steps) -> &mut Values<'a> {
        if is_round_measure(figure, steps) { &mut self.round } else { &mut self.sharp }
    }

    fn is_divided(&self) -> bool {
        self.sharp.are_several || self.sharp.first.is_some_and(|sharp| self.round.has_other_than(sharp))
    }
}

impl<'a> Values<'a> {
    fn add(&mut self, value: &'a Exact) {
        self.are_several |= self.first.is_some_and(|first| first != value);
        self.first.get_or_insert(value);
    }

    fn has_other_than(&self, value: &Exact) -> bool {
        self.are_several || self.first.is_some_and(|first| first != value)
    }
}

/// How the figures say it: what a reader takes them to mean. What follows from others has no wording.
#[derive(Default)]
struct Wording<'a> {
    hedged: Hedged<'a>,
    bare: Bare<'a>,
    rungs: Rungs<'a>,
    /// The bare ones in order, put there when they are asked for.
    rounding: OnceCell<Rounding<'a>>,
}

#[derive(Default)]
struct Hedged<'a> {
    expected: Common,
    finest: Option<&'a Exact>,
    first: Option<Gist<'a>>,
    are_several: bool,
}

#[derive(Default)]
struct Bare<'a> {
    least: Option<&'a Exact>,
    greatest: Option<&'a Exact>,
    coarsest: Option<&'a Exact>,
}

impl<'a> Wording<'a> {
    fn add(&mut self, figure: &'a Figure) {
        if is_hedged(figure) {
            self.hedged.add(figure);
        } else if is_bare(figure) {
            self.bare.add(figure);
            self.rungs.add(figure);
        }
    }

    fn rounding(&self) -> &Rounding<'a> {
        self.rounding.get_or_init(|| Rounding::of(&self.rungs))
    }

    fn is_strained(&self) -> bool {
        let Self { hedged, bare, .. } = self;
        hedged.expected.is_empty()
            || [bare.least, bare.greatest].into_iter().flatten().any(|value| hedged.expected.excludes(value))
            || hedged.finest.zip(bare.coarsest).is_some_and(|(finest, coarsest)| coarsest > finest)
            || self.rounding().has_strained()
    }

    /// A bare number refines a hedged one if a reader expects it and it is no coarser; else the two are strained.
    fn is_strained_by(&self, figure: &Figure) -> bool {
        if is_hedged(figure) {
            return self.bare.is_unexpected_by(figure) || self.hedged.expected.is_missed_by(&figure.reads);
        }
        is_bare(figure) && (self.hedged.does_not_expect(figure) || self.rounding().is_strained_by(figure))
    }
}

impl<'a> Hedged<'a> {
    fn add(&mut self, figure: &'a Figure) {
        let gist = gist(figure);
        self.expected.add(&figure.reads);
        self.finest = self.finest.into_iter().chain(fine(figure)).min();
        self.are_several |= self.first.is_some_and(|first| first != gist);
        self.first.get_or_insert(gist);
    }

    fn does_not_expect(&self, bare: &Figure) -> bool {
        bare.value.as_ref().is_some_and(|value| self.expected.excludes(value))
            || self.finest.zip(fine(bare)).is_some_and(|(finest, own)| own > finest)
    }

    fn differs_from(&self, figure: &Figure) -> bool {
        is_hedged(figure) && (self.are_several || self.first.is_some_and(|first| first != gist(figure)))
    }
}

impl<'a> Bare<'a> {
    fn add(&mut self, figure: &'a Figure) {
        let value = figure.value.as_ref();
        self.least = self.least.into_iter().chain(value).min();
        self.greatest = self.greatest.max(value);
        self.coarsest = self.coarsest.max(fine(figure));
    }

    fn is_unexpected_by(&self, hedged: &Figure) -> bool {
        [self.least, self.greatest].into_iter().flatten().any(|value| !hedged.reads.contains(value))
            || self.coarsest.zip(fine(hedged)).is_some_and(|(coarsest, own)| coarsest > own)
    }
}

fn fine(figure: &Figure) -> Option<&Exact> {
    figure.steps.as_ref().map(|steps| &steps.fine)
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
