//! Kinds whose figures prose masks, each with a reader of its own: a date or a version is no figure in a text, but is one for
//! a quantity that is declared to be a date or a version.

use super::Kind;
use super::manner::Manner;
use super::mention::Mention;
use super::scan::{self, Scan};
use super::{calendar, version};
use crate::source::Span;

/// A kind that has a reader of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnKind {
    /// Instants and periods.
    Date,
    /// Versions and what is allowed of them.
    Version,
}

/// Every kind that has one.
const OWN_KINDS: [OwnKind; 2] = [OwnKind::Date, OwnKind::Version];

impl OwnKind {
    /// Of a declared kind, if it has a reader of its own.
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Date => Some(Self::Date),
            Kind::Version => Some(Self::Version),
            _ => None,
        }
    }

    /// The kind.
    pub fn kind(self) -> Kind {
        match self {
            Self::Date => Kind::Date,
            Self::Version => Kind::Version,
        }
    }

    /// Every figure of this kind in a part of a text, in order.
    pub fn scan(self, text: &str, part: Span, manner: &Manner) -> Scan {
        match self {
            Self::Date => calendar::scan(text, part, manner),
            Self::Version => Scan { mentions: version::mentions(text, part, manner), masked: Vec::new() },
        }
    }

    /// The figure that a phrase is as a whole.
    pub fn phrase(self, text: &str, manner: &Manner) -> Option<Mention> {
        match self {
            Self::Date => calendar::phrase(text, manner),
            Self::Version => version::phrase(text, manner),
        }
    }

    /// What to say of words that are no figure of this kind, or are one where none of this kind was asked for.
    pub fn no_phrase(self, text: &str) -> String {
        let name = self.kind().name();
        if self.phrase(text, &Manner::of(text, None)).is_some() {
            return format!("is a {name}: say --kind {name}");
        }
        let help = match self {
            Self::Date => "write it as a text would: '14 July 2022', '1401', 'by the end of 2024'",
            Self::Version => "write it as a text or a manifest would: '3.8 or later', '>=3.9,<4.0'",
        };
        format!("is no {name}; {help}")
    }
}

/// The kind that a phrase is a figure of, if only that one's reader knows it.
pub fn kind_of_phrase(text: &str) -> Option<OwnKind> {
    let is_phrase = |own: &OwnKind| own.phrase(text, &Manner::of(text, None)).is_some_and(|mention| mention.is_sure());
    OWN_KINDS.into_iter().find(is_phrase)
}

/// The figure that a phrase is, read in the kind that its quantity is declared to have.
pub fn phrase_of(text: &str, lang: Option<&str>, kind: Option<Kind>) -> Option<Mention> {
    let own = kind.and_then(OwnKind::of);
    scan::phrase_as(text, &Manner { own, ..Manner::of(text, lang) })
}

/// Whether a phrase is a figure of any kind, where the kind is not known yet.
pub fn is_phrase(text: &str) -> bool {
    scan::phrase(text, None).is_some() || kind_of_phrase(text).is_some()
}
