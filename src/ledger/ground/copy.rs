//! The folded copies that quotes are found in: one of a whole text, kept as long as it is searched, or one of the part around a
//! place, so that a long text need not be held twice.

use std::sync::{Arc, OnceLock};

use super::searchable::Searchable;
use crate::source::Folded;
use crate::source::search::Squeezed;

/// A folded copy.
#[derive(Clone, Debug)]
pub enum Copy<'a> {
    /// Of a whole text.
    Whole(&'a Searchable),
    /// Of the part around a place.
    Part(Arc<Part>),
}

/// The copy of a part.
#[derive(Debug)]
pub struct Part {
    pub folded: Folded,
    squeezed: OnceLock<Squeezed>,
}

impl Part {
    /// Of a folded part.
    pub fn new(folded: Folded) -> Self {
        Self { folded, squeezed: OnceLock::new() }
    }
}

impl Copy<'_> {
    /// The folded text.
    pub fn folded(&self) -> &Folded {
        match self {
            Self::Whole(text) => text.source().folded(),
            Self::Part(part) => &part.folded,
        }
    }

    /// The same without blanks.
    pub fn squeezed(&self) -> &Squeezed {
        match self {
            Self::Whole(text) => text.squeezed(),
            Self::Part(part) => part.squeezed.get_or_init(|| Squeezed::new(part.folded.text())),
        }
    }
}
