//! Bare numbers against one another, from the coarsest to the finest: does each finer one round to every coarser one?

use std::collections::{HashMap, HashSet};

use super::common::Common;
use crate::figure::exact::Exact;
use crate::figure::interval::Interval;
use crate::figure::verdict::{Coarseness, coarseness, is_even};
use crate::figure::{Figure, Form, Steps};

/// Bare numbers in the order of their fineness. The figures can all hold: no two of them contradict each other.
#[derive(Default)]
pub struct Rounding<'a> {
    /// The finest first.
    rungs: Vec<Rung<'a>>,
    /// At each place: what lies below it, the finer ones.
    finer: Vec<Finer<'a>>,
    /// At each place: what lies at it and above it.
    coarser: Vec<Coarser>,
    /// Each value with the fineness of the finest that has it.
    values: HashMap<&'a Exact, Coarseness<'a>>,
    /// What just does not round to a number, with the fineness of the coarsest such number.
    rejects: HashMap<Exact, Coarseness<'a>>,
}

/// A bare number, and which finer ones it can stand for.
#[derive(Clone)]
struct Rung<'a> {
    coarseness: Coarseness<'a>,
    value: &'a Exact,
    /// Good to its last digit.
    close: Interval,
    /// Good to its trailing zeros.
    loose: Interval,
    /// The end of `close` that rounds away from it.
    reject: Option<Exact>,
}

#[derive(Clone, Default)]
struct Finer<'a> {
    all: Extremes<'a>,
    /// Rounding is a matter of wording; what was counted has none.
    written: Extremes<'a>,
}

#[derive(Clone, Default)]
struct Extremes<'a> {
    least: Option<&'a Exact>,
    greatest: Option<&'a Exact>,
}

#[derive(Clone, Default)]
struct Coarser {
    close: Common,
    loose: Common,
}

impl<'a> Rounding<'a> {
    pub fn of(rungs: &Rungs<'a>) -> Self {
        let mut rungs: Vec<Rung<'a>> = rungs.figures.iter().copied().filter_map(Rung::of).collect();
        rungs.sort_unstable_by_key(|rung| rung.coarseness);
        let mut rounding = Self { rungs, ..Self::default() };
        rounding.look_down();
        rounding.look_up();
        rounding
    }

    /// Whether two of these are no rounding of each other.
    pub fn has_strained(&self) -> bool {
        self.rungs.iter().any(|rung| self.is_strained(rung))
    }

    /// Whether two of these are a rounding of each other only by their trailing zeros. None are strained.
    pub fn has_rounded(&self) -> bool {
        self.rungs.iter().any(|rung| self.is_rounded(rung))
    }

    /// Whether the bare figure and one of these are no rounding of each other.
    pub fn is_strained_by(&self, figure: &Figure) -> bool {
        Rung::of(figure).is_some_and(|rung| self.is_strained(&rung))
    }

    /// Whether the bare figure and one of these are a rounding of each other only by their trailing zeros. They are not
    /// strained.
    pub fn is_rounded_by(&self, figure: &Figure) -> bool {
        Rung::of(figure).is_some_and(|rung| self.is_rounded(&rung))
    }

    fn is_strained(&self, rung: &Rung<'_>) -> bool {
        let (below, above) = self.place(rung);
        self.coarser[above].loose.excludes(rung.value)
            || self.finer[below].all.leave(&rung.loose)
            || self.has_equal_step(rung, below, above)
            || self.rejects.get(rung.value).is_some_and(|coarsest| *coarsest > rung.coarseness)
            || rung.reject.as_ref().and_then(|end| self.values.get(end)).is_some_and(|own| *own < rung.coarseness)
    }

    fn is_rounded(&self, rung: &Rung<'_>) -> bool {
        let (below, above) = self.place(rung);
        (rung.is_written() && self.coarser[above].close.excludes(rung.value))
            || self.finer[below].written.leave(&rung.close)
    }

    /// Where the finer ones end and where the coarser ones begin.
    fn place(&self, rung: &Rung<'_>) -> (usize, usize) {
        let below = self.rungs.partition_point(|other| other.coarseness < rung.coarseness);
        let above = self.rungs.partition_point(|other| other.coarseness <= rung.coarseness);
        (below, above)
    }

    /// Other digits, equally fine, and no contradiction: measures that end in zeros.
    fn has_equal_step(&self, rung: &Rung<'_>, below: usize, above: usize) -> bool {
        let neighbours = [below.checked_sub(1), Some(above)].into_iter().flatten();
        let is_equal = |other: &Rung<'_>| other.coarseness.1.is_some() && other.coarseness.1 == rung.coarseness.1;
        neighbours.filter_map(|idx| self.rungs.get(idx)).any(is_equal)
    }

    fn look_down(&mut self) {
        let mut finer = Finer::default();
        for rung in &self.rungs {
            self.finer.push(finer.clone());
            finer.add(rung);
            self.values.entry(rung.value).or_insert(rung.coarseness);
        }
        self.finer.push(finer);
    }

    fn look_up(&mut self) {
        let mut coarser = Coarser::default();
        self.coarser.push(coarser.clone());
        for rung in self.rungs.iter().rev() {
            coarser.close.add(&rung.close);
            coarser.loose.add(&rung.loose);
            self.coarser.push(coarser.clone());
            if let Some(reject) = &rung.reject {
                self.rejects.entry(reject.clone()).or_insert(rung.coarseness);
            }
        }
        self.coarser.reverse();
    }
}

/// Bare figures, each of them once.
#[derive(Default)]
pub struct Rungs<'a> {
    figures: Vec<&'a Figure>,
    seen: HashSet<Key<'a>>,
    last: Option<Key<'a>>,
}

type Key<'a> = (Coarseness<'a>, Option<&'a Steps>);

impl<'a> Rungs<'a> {
    pub fn add(&mut self, figure: &'a Figure) {
        let key = (coarseness(figure), figure.steps.as_ref());
        // Many figures are like the one before, and hashing takes its time.
        if self.last.replace(key) != Some(key) && self.seen.insert(key) {
            self.figures.push(figure);
        }
    }
}

impl<'a> Rung<'a> {
    fn of(figure: &'a Figure) -> Option<Self> {
        let value = figure.value.as_ref()?;
        let (close, loose) = match &figure.steps {
            _ if figure.form == Form::Fraction => (figure.says.clone(), figure.says.clone()),
            Some(steps) => (Interval::around(value, &steps.held.half()), Interval::around(value, &steps.coarse.half())),
            // What was counted stands for itself alone: whatever differs contradicts it.
            None => (Interval::all(), Interval::all()),
        };
        let reject = figure.steps.as_ref().and_then(|steps| reject(value, steps));
        Some(Self { coarseness: coarseness(figure), value, close, loose, reject })
    }
}

impl Rung<'_> {
    /// What was counted is finest of all.
    fn is_written(&self) -> bool {
        self.coarseness.0 > 0
    }
}

/// The end of `R(v, g)` that neither half up nor half to even leads to the value: the outer one of an odd digit.
fn reject(value: &Exact, steps: &Steps) -> Option<Exact> {
    if steps.held < steps.fine || is_even(value, &steps.fine) {
        return None;
    }
    let half = steps.fine.half();
    Some(if value.is_negative() { value - &half } else { value + &half })
}

impl<'a> Finer<'a> {
    fn add(&mut self, rung: &Rung<'a>) {
        self.all.add(rung.value);
        if rung.is_written() {
            self.written.add(rung.value);
        }
    }
}

impl<'a> Extremes<'a> {
    fn add(&mut self, value: &'a Exact) {
        self.least = Some(self.least.map_or(value, |least| least.min(value)));
        self.greatest = self.greatest.max(Some(value));
    }

    /// Whether one of them lies outside the interval.
    fn leave(&self, interval: &Interval) -> bool {
        [self.least, self.greatest].into_iter().flatten().any(|value| !interval.contains(value))
    }
}
