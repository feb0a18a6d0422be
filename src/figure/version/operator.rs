//! The signs before a version in manifests, and the ends that they set: `>=`, `^`, `~=`, `==`.

use super::literal::{Literal, next};
use super::{Limit, Version, Versions};
use crate::figure::exact::Exact;
use crate::figure::mention::Hedge;

/// What stands before a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Nothing, `=` or `==`: this version, or this series.
    Is,
    /// `!=`: a version that is left out, which moves no end.
    IsNot,
    /// `>`
    Above,
    /// `>=`
    From,
    /// `<`
    Below,
    /// `<=`
    UpTo,
    /// `^`: what keeps the first component that is not zero.
    Caret,
    /// `~`: what keeps the second component, or the first if there is no other.
    Tilde,
    /// `~=` and `~>`: what keeps all but the last component.
    Compatible,
}

impl Operator {
    /// The operator of these signs.
    pub fn of(signs: &str) -> Option<Self> {
        Some(match signs {
            "=" | "==" | "===" => Self::Is,
            "!=" | "<>" => Self::IsNot,
            ">" => Self::Above,
            ">=" | "=>" | "≥" => Self::From,
            "<" => Self::Below,
            "<=" | "=<" | "≤" => Self::UpTo,
            "^" => Self::Caret,
            "~" => Self::Tilde,
            "~=" | "~>" => Self::Compatible,
            _ => return None,
        })
    }

    /// What it allows of a version.
    pub fn versions(self, literal: &Literal) -> Versions {
        let Literal { version, components, is_series, .. } = literal;
        let closed = || Some(Limit { version: version.clone(), is_open: false });
        let open = |version: Option<Version>| version.map(|version| Limit { version, is_open: true });
        let behind_series = || if *is_series { next(components) } else { None };
        let (low, high) = match self {
            Self::Is if *is_series => (closed(), open(behind_series())),
            Self::Is => (closed(), closed()),
            Self::IsNot => (None, None),
            // `> 3.8.*` begins with 3.9.
            Self::Above => match behind_series() {
                Some(version) => (Some(Limit { version, is_open: false }), None),
                None => (open(Some(version.clone())), None),
            },
            Self::From => (closed(), None),
            Self::Below => (None, open(Some(version.clone()))),
            Self::UpTo if *is_series => (None, open(behind_series())),
            Self::UpTo => (None, closed()),
            Self::Caret => (closed(), open(next(&components[..=first_of_weight(components)]))),
            Self::Tilde => (closed(), open(next(&components[..components.len().min(2)]))),
            Self::Compatible => (closed(), open(next(&components[..(components.len() - 1).max(1)]))),
        };
        Versions { low, high, is_sure: true }
    }
}

/// The component that `^` keeps: the first that is not zero, or the last that is written.
fn first_of_weight(components: &[Exact]) -> usize {
    components.iter().position(|component| !component.is_zero()).unwrap_or(components.len() - 1)
}

/// What a word around a version allows of it: "3.8 or later". A bare version is both ends.
pub fn hedged(literal: &Literal, hedge: Hedge) -> Versions {
    let operator = match hedge {
        Hedge::Over => Operator::Above,
        Hedge::OrMore | Hedge::AtLeast => Operator::From,
        Hedge::Under => Operator::Below,
        Hedge::AtMost => Operator::UpTo,
        Hedge::None | Hedge::Exactly | Hedge::About | Hedge::Nearly => Operator::Is,
    };
    operator.versions(literal)
}
