//! Kinds whose figures prose masks, each with a reader of its own: a date is no figure in a text, but is one for a quantity
//! that is declared to be a date.

use super::Kind;
use super::calendar;
use super::manner::Manner;
use super::mention::Mention;
use super::scan::{self, Scan};
use crate::source::Span;

/// A kind that has a reader of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnKind {
    /// Instants and periods.
    Date,
}

/// Every kind that has one.
const OWN_KINDS: [OwnKind; 1] = [OwnKind::Date];

impl OwnKind {
    /// Of a declared kind, if it has a reader of its own.
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Date => Some(Self::Date),
            _ => None,
        }
    }

    /// The kind.
    pub fn kind(self) -> Kind {
        match self {
            Self::Date => Kind::Date,
        }
    }

    /// Every figure of this kind in a part of a text, in order.
    pub fn scan(self, text: &str, part: Span, manner: &Manner) -> Scan {
        match self {
            Self::Date => calendar::scan(text, part, manner),
        }
    }

    /// The figure that a phrase is as a whole.
    pub fn phrase(self, text: &str, manner: &Manner) -> Option<Mention> {
        match self {
            Self::Date => calendar::phrase(text, manner),
        }
    }
}

/// The figure that a phrase is, read in the kind that its quantity is declared to have.
pub fn phrase_of(text: &str, lang: Option<&str>, kind: Option<Kind>) -> Option<Mention> {
    let own = kind.and_then(OwnKind::of);
    scan::phrase_as(text, &Manner { own, ..Manner::of(text, lang) })
}

/// Whether a phrase is a figure of any kind, where the kind is not known yet.
pub fn is_phrase(text: &str) -> bool {
    let own = || OWN_KINDS.into_iter().any(|own| own.phrase(text, &Manner::of(text, None)).is_some());
    scan::phrase(text, None).is_some() || own()
}
