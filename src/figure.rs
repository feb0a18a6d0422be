//! Figures: what one piece of evidence says a quantity is, and whether two of them agree.
//!
//! The way of a figure: [`scan`] finds the mentions of a text ([`Mention`]: value, hedge, unit, as written); read in the kind
//! of its quantity a mention becomes a [`Figure`] with the interval it commits to (`says`) and the one a reader takes it
//! to mean (`reads`); [`verdict`] compares two figures, [`judge`] any number of them.

pub mod calendar;
pub mod code;
pub mod exact;
pub mod facet;
pub mod interval;
pub mod judge;
pub mod kind;
pub mod lang;
pub mod mention;
pub mod pair;
pub mod scan;
pub mod term;
pub mod unit;
pub mod verdict;
pub mod version;

mod columns;
mod commit;
mod counted;
mod fraction;
mod hedge;
mod lexicon;
mod line;
pub mod manner;
pub mod mask;
mod number;
pub mod own;
mod reader;
#[cfg(test)]
pub(crate) mod sample;
mod settle;
mod steps;
pub mod spell;
mod token;
mod tongue;
mod turned;
mod reason;
mod wording;

pub use commit::{About, ImpossibleShare, Reading};
pub use counted::{per_in_name, unit_named};
pub use exact::Exact;
pub use facet::{Facet, FacetValue, Facets};
pub use interval::{End, Interval};
pub use kind::{Bound, KINDS, Kind, MEASURES, measure_named};
pub use mention::{Amount, Hedge, Mention};
pub use steps::Steps;
pub use term::Term;
pub use unit::{Dimension, Noun, Unit, whole_unit_of_bytes};
pub use verdict::{Comparison, Verdict, Why, compare};
pub use wording::grouped;

/// What one piece of evidence says a quantity is. All numbers are in the base unit of the dimension (percent for shares).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What kind of quantity it was read as.
    pub kind: Kind,
    /// What it is a number of.
    pub unit: Unit,
    /// The hedge it was written with.
    pub hedge: Hedge,
    /// How it came to be known, which decides how strictly it is compared.
    pub form: Form,
    /// The number written, counted or read; ranges, vague words and derived intervals have none.
    pub value: Option<Exact>,
    /// `S`: what must hold for the statement to be true.
    pub says: Interval,
    /// `E`, inside `S`: what a reader takes it to mean.
    pub reads: Interval,
    /// The steps of a written number; `None` where steps do not apply.
    pub steps: Option<Steps>,
    /// The words of its ends, where the numbers only order what they stand for: versions as written.
    pub names: Vec<(Exact, Box<str>)>,
}

/// How a figure came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A number in words or digits, with or without a hedge.
    Written,
    /// A fraction in words: "a third".
    Fraction,
    /// Two ends, or a value with its tolerance.
    Range,
    /// A word for many: "dozens".
    Vague,
    /// Counted, or a bare number of data or code: nothing is rounded.
    Exact,
    /// Computed from other figures, or a count that is a lower bound.
    Derived,
}

impl Figure {
    /// What was counted in full, or read as a bare number from data: exactly this.
    pub fn exact(value: Exact, kind: Kind, unit: Unit) -> Self {
        let is_bare_share = kind == Kind::Share && unit.dimension == Dimension::Bare;
        let unit = if is_bare_share { Unit::of(Dimension::Percent) } else { unit };
        Self {
            kind,
            unit,
            hedge: Hedge::None,
            form: Form::Exact,
            says: Interval::point(value.clone()),
            reads: Interval::point(value.clone()),
            value: Some(value),
            steps: None,
            names: Vec::new(),
        }
    }

    /// What follows from other figures: an interval, and nothing about wording.
    pub fn derived(interval: Interval, kind: Kind, unit: Unit) -> Self {
        Self {
            kind,
            unit,
            hedge: Hedge::None,
            form: Form::Derived,
            value: interval.as_point().cloned(),
            says: interval.clone(),
            reads: interval,
            steps: None,
            names: Vec::new(),
        }
    }

    /// Whether somebody wrote it with words of their own, so that its wording can be compared.
    pub fn is_written(&self) -> bool {
        !matches!(self.form, Form::Exact | Form::Derived)
    }

    /// Whether the author left room: a hedge, a range or a vague word.
    pub fn is_hedged(&self) -> bool {
        matches!(self.form, Form::Range | Form::Vague) || !matches!(self.hedge, Hedge::None | Hedge::Exactly)
    }
}
