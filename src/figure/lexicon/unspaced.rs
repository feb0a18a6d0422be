//! Words of languages that part none of them: the longest one that the table knows, from a place on.

use super::{Entry, Lexicon};

impl Lexicon {
    /// The longest word of the table that a text begins with, and its length in bytes.
    pub fn longest(&self, text: &str) -> Option<(&Entry, usize)> {
        let (word, id) = self.joinable(text).iter().find(|(word, _)| text.starts_with(&**word))?;
        Some((self.entry(*id), word.len()))
    }
}
