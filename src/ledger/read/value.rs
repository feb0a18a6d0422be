//! What the text of a value says: a number of code, a phrase that is one figure, or words with figures in them.

use super::super::account::Sight;
use crate::figure::manner::Manner;
use crate::figure::{Mention, code, scan};
use crate::source::Span;

/// What a text says.
pub enum Said {
    /// One figure.
    One(Mention, Manners),
    /// None.
    Nothing,
    /// Several.
    Several(Vec<Mention>),
}

/// How a figure stands in its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// It is the value: a bare number is exact.
    Whole,
    /// It stands among words, rounded as words are.
    Among,
}

impl Manners {
    /// The sight of a mention.
    pub fn sight(self, mention: Mention) -> Sight {
        match self {
            Self::Whole => Sight::Value(mention),
            Self::Among => Sight::Words(mention),
        }
    }
}

/// Reads a text, whose spans are those of its mentions.
pub fn read(words: &str, manner: &Manner) -> Said {
    // 3.10 is no number where a version is asked for.
    match code::whole(words).filter(|_| manner.own.is_none()) {
        Some(literal) => Said::One(literal.mention(), Manners::Whole),
        None => read_words(words, manner),
    }
}

/// Reads a text that people wrote: its numbers are none of code.
pub fn read_words(words: &str, manner: &Manner) -> Said {
    if let Some(mention) = scan::phrase_as(words, manner) {
        return Said::One(mention, Manners::Whole);
    }
    let mut mentions = scan::scan_as(words, Span::new(0, words.len()), manner).mentions;
    match mentions.len() {
        0 => Said::Nothing,
        1 => Said::One(mentions.remove(0), Manners::Among),
        _ => Said::Several(mentions),
    }
}
