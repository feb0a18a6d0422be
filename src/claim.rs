//! Claims: declared evidence for quantities, as data. What teams write in TOML becomes these types or faults in [`mod@file`];
//! nothing here has been held against a source yet.

pub mod baseline;
pub mod config;
pub mod expr;
pub mod file;
pub mod filter;
pub mod key;
pub mod origin;
pub mod quote;
pub mod region;
pub mod toml_text;

mod mark;
mod name;
mod near;
mod table;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::figure::judge::Trend;
use crate::figure::{About, Bound, Kind};
use crate::source::{Place, Source, Span};

pub use crate::figure::{Facet, FacetValue, Facets};
pub use baseline::{Baseline, Known};
pub use config::{Config, Level, SetBy};
pub use expr::Expr;
pub use filter::{Condition, Filter, Operand, Test};
pub use name::is_name as is_quantity_name;
pub use near::{listed, nearest};
pub use origin::{
    Around, At, Cell, Counted, Each, Fold, Item, Listed, Marked, Matched, Origin, Point, Read, RowChoice, Stated,
    Summed, Total, Translated,
};
pub use quote::{Hole, Piece, Quote};
pub use region::{Region, TableChoice};

/// Everything that the claims files of one root declare.
#[derive(Debug, Default)]
pub struct Claims {
    /// The quantities, by name.
    pub quantities: BTreeMap<String, Quantity>,
    /// The claims about them, in the order of the files.
    pub claims: Vec<Claim>,
    /// The disagreements that are known and explained.
    pub accepts: Vec<Accept>,
    /// The findings that were known before.
    pub baseline: Baseline,
    /// What could not be understood.
    pub faults: Vec<Fault>,
    /// The claims files themselves.
    pub files: Vec<Arc<Source>>,
    /// The texts that were looked through for marks and hold none.
    pub unmarked: Vec<String>,
}

/// A named thing that has one true value in a given scope.
#[derive(Debug, Clone)]
pub struct Quantity {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub title: Option<String>,
    /// Its kind, when it is declared.
    pub kind: Option<Kind>,
    /// The base unit of what it measures, where its kind says so: a bare letter is read in the light of it.
    pub measures: Option<&'static str>,
    /// What its bare numbers are numbers of.
    pub unit: Option<Text>,
    /// Whether it is itself a bound.
    pub bound: Option<Bound>,
    /// What "about" means for it.
    pub about: Option<About>,
    /// Which way it goes with time, if it goes only one.
    pub monotone: Option<Trend>,
    /// The facets that its claims have when they do not say otherwise.
    pub facets: Facets,
    /// Where its name stands first.
    pub place: Place,
    /// Its head with all its keys; the name where it has no head.
    pub block: Place,
}

/// Declared evidence for one quantity.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The quantity's name.
    pub quantity: String,
    /// Its own name, for `accept`.
    pub id: Option<String>,
    /// Where its figure comes from.
    pub origin: Origin,
    /// What its author believes it says.
    pub says: Option<Text>,
    /// A remark, shown with findings about it.
    pub note: Option<String>,
    /// What its figure is a number of, in place of what is read.
    pub unit: Option<Text>,
    /// What narrows it; defaults of the file and of the quantity are filled in.
    pub facets: Facets,
    /// The language of the quoted words.
    pub lang: Option<String>,
    /// Which text of a data file its source is, when it is not the whole file.
    pub field: Option<Field>,
    /// Whether it holds the value of record.
    pub authority: bool,
    /// Whether it speaks of the past: grounded, never compared.
    pub past: bool,
    /// Its header in the claims file: `[[coverage.stated]]`.
    pub place: Place,
    /// Its header with all its keys.
    pub block: Place,
}

impl Claim {
    /// The quantities whose figures its formula needs first, with their places in it. Its own quantity in another period or
    /// place is not one of them.
    pub fn asks_for<'a>(&'a self, formula: &'a Expr) -> Vec<(&'a str, Span)> {
        let is_own = |name: &str, facets: &Facets| name == self.quantity && !facets.agrees_with(&self.facets);
        let asked = formula.references().into_iter().filter(|(name, _, facets)| !is_own(name, facets));
        asked.map(|(name, span, _)| (name, span)).collect()
    }
}

/// One text field of one record of a data file.
#[derive(Debug, Clone)]
pub struct Field {
    /// The column, or the path of the field.
    pub name: Text,
    /// The filter that the record fits, and no other.
    pub record: Filter,
}

/// A string of a claims file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it says, escapes resolved.
    pub value: String,
    /// The inside of its quotes.
    pub place: Place,
}

/// A disagreement that is known and explained.
#[derive(Debug, Clone)]
pub struct Accept {
    /// Of this quantity, if given.
    pub quantity: Option<Text>,
    /// Of the claim with this id, if given.
    pub claim: Option<Text>,
    /// By this rule.
    pub rule: Option<Text>,
    /// Why; without a reason it holds nothing back.
    pub because: Option<Text>,
    /// The last day on which it is accepted.
    pub until: Option<Until>,
    /// Its header, or the comment that it is.
    pub place: Place,
    /// All that goes when it is deleted.
    pub block: Place,
    /// The element of a text that it stands beside, and to which it is limited.
    pub beside: Option<Place>,
}

/// The last day of something.
#[derive(Debug, Clone)]
pub struct Until {
    /// The day.
    pub day: Day,
    /// Where it is written.
    pub place: Place,
}

/// A day of the Gregorian calendar; ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day, from 1.
    pub day: u8,
}

impl Day {
    /// Reads `2027-03-21`.
    pub fn parse(text: &str) -> Option<Self> {
        let date: toml::value::Date = text.trim().parse::<toml::value::Datetime>().ok()?.date?;
        Some(Self { year: date.year, month: date.month, day: date.day })
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Something in a claims file or the configuration that could not be understood.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: Option<String>,
}

impl Fault {
    /// A fact and its place.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Self { place, message: message.into(), help: None }
    }

    /// The same with the way out.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}
