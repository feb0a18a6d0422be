//! A line of tokens: how the reader looks ahead and back in a text without running over its edges.

use super::lexicon::{Phrases, Role, WordId};
use super::token::{Gap, Token};
use crate::source::Span;

/// The tokens of a text.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
}

impl<'a> Line<'a> {
    /// The token at an index, if there is one.
    pub fn at(self, idx: usize) -> Option<&'a Token> {
        self.tokens.get(idx)
    }

    /// The token at an index, if it continues the phrase: no paragraph break before it.
    pub fn follows(self, idx: usize) -> Option<&'a Token> {
        self.at(idx).filter(|token| token.gap != Gap::Break)
    }

    /// The token before an index, if the one at the index continues it.
    pub fn before(self, idx: usize) -> Option<&'a Token> {
        let token = self.at(idx)?;
        if token.gap == Gap::Break { None } else { self.at(idx.checked_sub(1)?) }
    }

    /// The words of a token.
    pub fn words(self, token: &Token) -> &'a str {
        token.span.of(self.text)
    }

    /// The words of the token at an index; nothing where there is none.
    pub fn words_at(self, idx: usize) -> &'a str {
        self.at(idx).map_or("", |token| self.words(token))
    }

    /// The place of some tokens, the last one not included.
    pub fn span(self, start: usize, next: usize) -> Span {
        self.tokens[start].span.join(self.tokens[next - 1].span)
    }

    /// Whether a word that follows can play this part.
    pub fn is(self, idx: usize, role: Role) -> bool {
        self.follows(idx).is_some_and(|token| token.entry().is(role))
    }

    /// Whether this mark follows.
    pub fn is_mark(self, idx: usize, mark: char) -> bool {
        self.follows(idx).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether digits follow.
    pub fn is_digits(self, idx: usize) -> bool {
        self.follows(idx).is_some_and(Token::is_digits)
    }

    /// Whether the token touches the one before it.
    pub fn is_glued(self, idx: usize) -> bool {
        self.at(idx).is_some_and(|token| token.gap == Gap::None)
    }

    /// Whether this mark stands here and touches both of its neighbours.
    pub fn is_tied(self, idx: usize, mark: char) -> bool {
        self.is_mark(idx, mark) && self.is_glued(idx) && self.is_glued(idx + 1)
    }

    /// Behind a hyphen that ties a word on, if there is one here.
    pub fn behind_hyphen(self, idx: usize) -> usize {
        if self.is_tied(idx, '-') { idx + 1 } else { idx }
    }

    /// Behind the words of a phrase that begins here; single line breaks may stand between them.
    pub fn phrase<T: Copy>(self, idx: usize, phrases: &Phrases<T>) -> Option<(T, usize)> {
        self.follows(idx)?;
        self.phrase_at(idx, phrases)
    }

    /// The same for a phrase that may begin a paragraph.
    pub fn phrase_at<T: Copy>(self, idx: usize, phrases: &Phrases<T>) -> Option<(T, usize)> {
        let first = self.known_word(self.at(idx)?)?;
        phrases.with(first).find_map(|(words, meaning)| {
            let fits = words
                .iter()
                .enumerate()
                .all(|(step, word)| step == 0 || self.follows(idx + step).and_then(Token::word) == Some(*word));
            fits.then_some((meaning, idx + words.len()))
        })
    }

    /// The first token of a phrase that ends right before this index.
    pub fn phrase_before<T: Copy>(self, idx: usize, phrases: &Phrases<T>) -> Option<(T, usize)> {
        let last = self.known_word(self.before(idx)?)?;
        phrases.with(last).find_map(|(words, meaning)| {
            let start = idx.checked_sub(words.len())?;
            let fits = words.iter().enumerate().all(|(step, word)| {
                let token = &self.tokens[start + step];
                token.word() == Some(*word) && (step == 0 || token.gap != Gap::Break)
            });
            fits.then_some((meaning, start))
        })
    }

    fn known_word(self, token: &Token) -> Option<WordId> {
        token.word().filter(|word| word.is_known())
    }
}
