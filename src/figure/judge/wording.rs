//! How figures say it: what a reader takes them to mean. What follows from others has no wording.

use std::cell::OnceCell;

use super::common::Common;
use super::rounding::{Rounding, Rungs};
use crate::figure::exact::Exact;
use crate::figure::verdict::{Gist, gist};
use crate::figure::{Figure, Form, Interval};

/// The hedged figures and the bare ones, each kind summed up.
#[derive(Default)]
pub struct Wording<'a> {
    pub hedged: Hedged<'a>,
    bare: Bare<'a>,
    rungs: Rungs<'a>,
    /// The bare ones in order, put there when they are asked for.
    rounding: OnceCell<Rounding<'a>>,
}

#[derive(Default)]
pub struct Hedged<'a> {
    /// What readers of all of them expect.
    pub expected: Common,
    finest: Option<&'a Exact>,
    first: Option<Gist<'a>>,
    /// Whether they are not all the same figure.
    pub are_several: bool,
}

#[derive(Default)]
struct Bare<'a> {
    least: Option<&'a Exact>,
    greatest: Option<&'a Exact>,
    coarsest: Option<&'a Exact>,
}

impl<'a> Wording<'a> {
    pub fn add(&mut self, figure: &'a Figure) {
        if is_hedged(figure) {
            self.hedged.add(figure);
        } else if is_bare(figure) {
            self.bare.add(figure);
            self.rungs.add(figure);
        }
    }

    pub fn rounding(&self) -> &Rounding<'a> {
        self.rounding.get_or_init(|| Rounding::of(&self.rungs))
    }

    pub fn is_strained(&self) -> bool {
        let Self { hedged, bare, .. } = self;
        hedged.expected.is_empty()
            || [bare.least, bare.greatest].into_iter().flatten().any(|value| hedged.expected.excludes(value))
            || hedged.finest.zip(bare.coarsest).is_some_and(|(finest, coarsest)| coarsest > finest)
            || self.rounding().has_strained()
    }

    /// A bare number refines a hedged one if a reader expects it and it is no coarser; else the two are strained.
    pub fn is_strained_by(&self, figure: &Figure) -> bool {
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

    pub fn differs_from(&self, figure: &Figure) -> bool {
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

/// Written or counted, without a hedge.
pub fn is_bare(figure: &Figure) -> bool {
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
