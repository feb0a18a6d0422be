//! Words that look like other words and may be numbers with an ending all the same: "*yüzü* aşkın", "3 *bine* yakın".

use super::Tokenizer;
use crate::figure::lang::Script;
use crate::figure::lexicon::{Entry, Lexicon, Role, WordId};
use crate::figure::token::{Gap, Token, fold};

impl Tokenizer<'_> {
    /// Whether what stands by a word that ends here may make a number of it.
    pub(super) fn may_be_number(&mut self, end: usize, lexicon: &'static Lexicon) -> bool {
        self.is_behind_number() || self.telling_behind(end, lexicon).is_some()
    }

    /// The word that ends here: a number where the word behind it goes on with the hedge that its ending begins.
    pub(super) fn lookalike(&mut self, start: usize, script: Script, entry: &'static Entry) {
        let lexicon = entry.lexicon();
        let word = &self.text[start..self.position];
        let telling = self.telling_behind(self.position, lexicon);
        let parts = telling.and_then(|telling| lexicon.number_with_ending(self.buffer.folded(word)?, telling));
        match parts {
            Some(parts) => {
                self.parts(start, script, &parts.into_iter().map(|id| lexicon.entry(id)).collect::<Vec<_>>())
            }
            None => self.push_word(start, script, entry),
        }
    }

    /// Whether a number stands before, with a blank behind it.
    pub(super) fn is_behind_number(&self) -> bool {
        let is_number = |last: &Token| last.is_digits() || last.entry().numeral.is_some();
        self.gap == Gap::Space && self.tokens.last().is_some_and(is_number)
    }

    /// The next word, if it makes a number of one that ends here and looks like another word.
    fn telling_behind(&mut self, end: usize, lexicon: &'static Lexicon) -> Option<WordId> {
        let next = if lexicon.tells() { self.text[end..].strip_prefix(' ')? } else { return None };
        let entry = lexicon.entry_of(self.buffer.folded(&next[..fold::length(next)])?)?;
        entry.is(Role::Telling).then_some(entry.id)
    }
}
