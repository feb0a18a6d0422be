//! Quotes as written: words, holes, and the figure that is meant.

use super::Text;

/// A quote, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The string as it stands in the claims file.
    pub text: Text,
    /// Its words and holes, in order. `{{` and `}}` are braces.
    pub pieces: Vec<Piece>,
    /// Which bytes of the joined words (holes left out) `⟦ ⟧` marks as the figure that is meant.
    pub marked: Option<(usize, usize)>,
}

/// A part of a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words that must stand in the source.
    Words(String),
    /// A hole for one whole mention: `{figure}`, or a quantity's name in a sentence.
    Hole(String),
}
