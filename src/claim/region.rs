//! Regions: the part of a source that an origin looks at, a section under a heading, one of its tables, or what stands
//! between two words.

use super::Text;
use crate::source::Place;

/// A part of a source; empty it is the whole.
#[derive(Debug, Clone, Default)]
pub struct Region {
    /// The heading whose section it is, with or without its marks: `## Data`; behind the headings that this one stands under.
    pub under: Vec<Text>,
    /// The words right before it and right behind it.
    pub between: Option<(Text, Text)>,
    /// What parts the items of a list inside a sentence: `,`.
    pub split: Option<Text>,
    /// Which of the tables in it.
    pub table: Option<TableChoice>,
}

impl Region {
    /// Whether nothing narrows it.
    pub fn is_everything(&self) -> bool {
        self.under.is_empty() && self.between.is_none() && self.split.is_none() && self.table.is_none()
    }
}

/// Which table is meant.
#[derive(Debug, Clone)]
pub enum TableChoice {
    /// The n-th of the region, from 1.
    Nth(u32, Place),
    /// The one with this word in its head.
    Headed(Text),
}
