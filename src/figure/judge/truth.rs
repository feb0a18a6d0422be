//! What figures say: whether they can all hold.

use std::collections::HashMap;

use super::common::Common;
use super::wording::is_bare;
use crate::figure::exact::Exact;
use crate::figure::interval::is_apart;
use crate::figure::verdict::is_round_measure;
use crate::figure::{Figure, Form, Steps};

/// The ends of what many figures say, and their digits.
#[derive(Default)]
pub struct Truth<'a> {
    pub plain: Common,
    pub vague: Common,
    /// Bare numbers, by their fine step.
    digits: Vec<Digits<'a>>,
    /// Where the digits of a fine step are.
    places: HashMap<&'a Exact, usize>,
    /// Where those of the last figure are.
    last: usize,
    /// Whether some two contradict each other.
    pub is_divided: bool,
    /// Whether some follow from other figures.
    pub has_derived: bool,
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
    pub fn add(&mut self, figure: &'a Figure) {
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
    pub fn is_strained(&self) -> bool {
        self.vague.is_empty()
            || is_apart(&self.vague.low, &self.plain.high)
            || is_apart(&self.plain.low, &self.vague.high)
    }

    pub fn is_contradicted_by(&self, figure: &Figure) -> bool {
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
    pub fn is_strained_by(&self, figure: &Figure) -> bool {
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
