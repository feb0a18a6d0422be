//! Hedges of which a part stands on either side of the figure: «از ۵۰ نفر فراتر رفت», «نباید از ۲۰ کیلو بیشتر باشد».

use super::Reader;
use crate::figure::lang::{Language, each};
use crate::figure::lexicon::Role;
use crate::figure::mention::Hedge;
use crate::figure::token::{Token, TokenKind, folded};

/// How far before the figure a word may stand that makes the contrary of the hedge, in tokens.
const REACH: usize = 8;

/// A hedge around a figure, with its first token and the first one behind it.
pub struct Closed {
    pub hedge: Hedge,
    pub start: usize,
    pub next: usize,
}

impl Reader<'_> {
    /// The hedge that a word right before a figure opens and those behind the figure close.
    pub fn closed(&self, start: usize, next: usize) -> Option<Closed> {
        let opener = self.line.before(start).filter(|opener| opener.entry().is(Role::Of))?;
        let language = opener.entry().language();
        if language.phrases.closed.is_empty() || !self.line.follows(next).is_some_and(Token::is_word) {
            return None;
        }
        let (hedge, next) = self.closing(next, language)?;
        let hedge = match hedge {
            Hedge::Over if self.is_denied(start, language) => Hedge::AtMost,
            Hedge::Under if self.is_denied(start, language) => Hedge::AtLeast,
            hedge => hedge,
        };
        Some(Closed { hedge, start: start - 1, next })
    }

    /// What the words from here on close, and the first token behind them.
    fn closing(&self, next: usize, language: &Language) -> Option<(Hedge, usize)> {
        let is_here = |at: usize, word: &str| {
            self.line.follows(at).is_some_and(|token| token.is_word() && folded(self.line.words(token)) == folded(word))
        };
        let behind = |phrase: &str| {
            let fits = (next..).zip(phrase.split(' ')).all(|(at, word)| is_here(at, word));
            fits.then(|| next + phrase.split(' ').count())
        };
        let closes = |(hedge, words): &(Hedge, &'static str)| Some((*hedge, each(words).find_map(behind)?));
        language.phrases.closed.iter().find_map(closes)
    }

    /// Whether a word before the figure denies what the hedge says: «*نباید* از ۲۰ کیلو بیشتر باشد».
    fn is_denied(&self, start: usize, language: &Language) -> bool {
        let ends = |token: &&Token| matches!(token.kind, TokenKind::Mark('.' | ';' | '!' | '?'));
        let mut before =
            self.line.tokens[start.saturating_sub(REACH)..start].iter().rev().take_while(|token| !ends(token));
        before.any(|token| {
            let word = folded(self.line.words(token));
            token.is_word() && each(language.phrases.denials).any(|denial| folded(denial) == word)
        })
    }
}
