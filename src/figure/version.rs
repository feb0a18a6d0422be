//! Versions: what a statement such as `>=3.9,<4.0`, "3.8 or later" or "3.9, 3.10 or 3.11" allows, and the figure that it is.
//! They are read only for quantities that are declared to be versions; in a text nobody asked, they are masked.

mod anew;
mod commit;
mod ends;
mod literal;
mod operator;
mod order;
mod reader;
mod sentence;
mod statement;
mod terms;
#[cfg(test)]
mod tests;
mod words;

pub(super) use anew::anew;
pub(super) use commit::figure;
pub(super) use sentence::sentence;
pub(super) use words::{name, phrase_of, words};

pub use reader::{mentions, phrase};

use super::exact::Exact;
use super::mention::{Amount, Hedge, Mention};

/// A version as written.
#[derive(Clone, Debug)]
pub struct Version {
    /// The characters, with digits of every script made one: `v2.0.0-rc.1`.
    pub text: Box<str>,
    /// Its place in the order of all versions.
    pub key: Exact,
}

/// Two versions are equal that have one place in the order: 1.85 and 1.85.0.
impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Version {}

/// One end of what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The version at the end.
    pub version: Version,
    /// Whether the version itself lies outside.
    pub is_open: bool,
}

/// The versions that a statement allows, by their least and greatest.
#[derive(Clone, Debug)]
pub struct Versions {
    /// The least, if one is named.
    pub low: Option<Limit>,
    /// The greatest, if one is named.
    pub high: Option<Limit>,
    /// Whether a point between its digits, a sign or a word shows that it is a version; a bare `18` may be anything.
    pub is_sure: bool,
}

/// How sure somebody was does not change what was said.
impl PartialEq for Versions {
    fn eq(&self, other: &Self) -> bool {
        self.low == other.low && self.high == other.high
    }
}

impl Eq for Versions {}

impl Mention {
    /// Whether it shows by itself that it is what it was read as: a bare `18` may be anything but a version.
    pub fn is_sure(&self) -> bool {
        !matches!(&self.amount, Amount::Version(versions) if !versions.is_sure)
    }
}

/// Figures without the numbers that may be anything, where versions stand among them: "Python 3.8 on 5 machines".
pub fn without_doubtful(mentions: Vec<Mention>) -> Vec<Mention> {
    let has_sure = mentions.iter().any(Mention::is_sure);
    mentions.into_iter().filter(|mention| !has_sure || mention.is_sure()).collect()
}

impl Versions {
    /// What is allowed where either of two statements is enough.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let (low, high) = ends::either((self.low, self.high), (other.low, other.high));
        Self { low, high, is_sure: self.is_sure || other.is_sure }
    }

    /// The hedge that its words come to.
    pub fn hedge(&self) -> Hedge {
        match (&self.low, &self.high) {
            (Some(low), None) => {
                if low.is_open {
                    Hedge::Over
                } else {
                    Hedge::AtLeast
                }
            }
            (None, Some(high)) => {
                if high.is_open {
                    Hedge::Under
                } else {
                    Hedge::AtMost
                }
            }
            _ => Hedge::None,
        }
    }
}
