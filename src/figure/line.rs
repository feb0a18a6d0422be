//! A line of tokens: how the reader looks ahead and back in a text without running over its edges.

mod memo;

use std::ops::Range;

use super::lang::{Language, Words, each};
use super::lexicon::{Entry, Infix, Role, Roles, Table, WordId};
use super::token::{Gap, Token, TokenKind, folded};
use crate::source::Span;

use memo::Memo;
pub use memo::{Near, Touching};

/// The tokens of a text, and how they are to be read.
pub struct Passage<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
    /// The decimal mark of its numbers, as far as that is known.
    pub decimal: Option<char>,
    /// What signs stand for in its language.
    pub signs: Signs,
    /// What was read in it already.
    memo: Memo,
}

impl<'a> Passage<'a> {
    /// Tokens of a text of which nothing else is known.
    pub fn new(text: &'a str, tokens: &'a [Token]) -> Self {
        Self { text, tokens, decimal: None, signs: Signs::default(), memo: Memo::default() }
    }

    /// The same with another decimal mark.
    #[must_use]
    pub fn with_decimal(&self, decimal: Option<char>) -> Self {
        Self { decimal, memo: Memo::default(), ..*self }
    }

    /// What its rules look along.
    pub fn line(&self) -> Line<'_> {
        Line(self)
    }
}

/// A passage as the rules look along it. It is handed on with every question, so it is no more than where the passage is.
#[derive(Clone, Copy)]
pub struct Line<'a>(&'a Passage<'a>);

impl<'a> std::ops::Deref for Line<'a> {
    type Target = Passage<'a>;

    fn deref(&self) -> &Passage<'a> {
        self.0
    }
}

/// What signs stand for in a language, where that is not what they stand for elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// Those of currencies.
    currencies: &'static [(char, &'static str)],
    /// Those that stand for a minus.
    minus: Words,
}

impl Signs {
    /// Those of a language.
    pub fn of(language: &Language) -> Self {
        Self { currencies: language.units.signs, minus: language.numbers.minus_signs }
    }
}

impl<'a> Line<'a> {
    /// What was read in the passage already.
    pub fn memo(self) -> &'a Memo {
        &self.0.memo
    }

    /// Whether a mark is a minus in its language alone: ▲3.5%.
    pub fn is_minus(self, mark: char) -> bool {
        !self.signs.minus.is_empty() && each(self.signs.minus).any(|sign| sign.starts_with(mark))
    }

    /// The code of the currency that a sign stands for.
    pub fn currency_sign(self, sign: char) -> Option<&'static str> {
        let own = self.signs.currencies.iter().find(|(own, _)| *own == sign).map(|(_, code)| *code);
        own.or_else(|| super::unit::currency_sign(sign))
    }

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

    /// The parts that any of some words can play.
    pub fn roles(self, tokens: Range<usize>) -> Roles {
        let end = tokens.end.min(self.tokens.len());
        let tokens = self.tokens.get(tokens.start..end).unwrap_or(&[]);
        tokens.iter().fold(Roles::NONE, |roles, token| roles.or(token.entry().roles()))
    }

    /// Whether any of some words can play this part.
    pub fn has(self, tokens: Range<usize>, role: Role) -> bool {
        let tokens = self.tokens.get(tokens.start..tokens.end.min(self.tokens.len())).unwrap_or(&[]);
        tokens.iter().any(|token| token.entry().is(role))
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

    /// Behind an ending of digits or a unit, if there is one here: "400'den", «50%를».
    pub fn behind_ending(self, idx: usize) -> Option<usize> {
        let at = if self.is_tied(idx, '\'') { idx + 1 } else { idx };
        let touches = self.at(at)?.gap <= Gap::Seam;
        (touches && self.is(at, Role::Ending)).then_some(at + 1)
    }

    /// Behind an apostrophe that ties a word on to a word, if there is one here: "d'heure", "un'ora".
    pub fn behind_apostrophe(self, idx: usize) -> usize {
        let is_elided = self.is_tied(idx, '\'') && self.before(idx).is_some_and(Token::is_word);
        if is_elided { idx + 1 } else { idx }
    }

    /// Behind a phrase that begins with the ending of what stands before: "50'ye kadar", "50 kişi*ye kadar*".
    pub fn phrase_of_ending<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        let ending = self.behind_ending(idx);
        ending
            .and_then(|behind| self.phrase(behind - 1, table))
            .or_else(|| self.phrase_of_last(idx, table))
            .or_else(|| self.phrase_of_last(ending?, table))
    }

    /// The same where the word before is not taken apart. An ending of one letter may well be the word's own.
    fn phrase_of_last<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        let last = self.before(idx).filter(|token| token.is_word())?;
        let lexicon = last.entry().lexicon();
        let word = if lexicon.has_endings() { folded(self.words(last)) } else { return None };
        lexicon.endings_of(&word).find_map(|ending| {
            let beside = self.follows(idx).and_then(Token::word);
            let mut phrases = (table.of)(lexicon).with(ending, beside);
            phrases.find_map(|(words, meaning)| {
                let fits =
                    (idx..).zip(&words[1..]).all(|(at, word)| self.follows(at).and_then(Token::word) == Some(*word));
                fits.then_some((meaning, idx + words.len() - 1))
            })
        })
    }

    /// Behind an ending of digits that a hyphen ties on, if there is one here: «5-ти».
    pub fn behind_tied_ending(self, idx: usize) -> usize {
        let is_ending = self.is_tied(idx, '-') && self.is(idx + 1, Role::Ending) && !self.is_tied(idx + 2, '-');
        if is_ending { idx + 2 } else { idx }
    }

    /// Whether a full stop ties the letters here to the word behind it: "2002-2019 *K*.Brown".
    pub fn is_initial(self, idx: usize) -> bool {
        self.is_tied(idx + 1, '.') && self.at(idx + 2).is_some_and(Token::is_word)
    }

    /// Behind a hyphen that ties a word on, if there is one here.
    pub fn behind_hyphen(self, idx: usize) -> usize {
        if self.is_tied(idx, '-') { idx + 1 } else { idx }
    }

    /// Behind a word, and behind its full stop where it is written with one and the sentence goes on: "5 Mio. Euro", «руб.,».
    pub fn behind_stop(self, at: usize) -> usize {
        let stop = at + 1;
        let begins = |token: &Token| token.gap == Gap::Line && self.words(token).starts_with(char::is_uppercase);
        let goes_on = |token: &Token| match token.kind {
            // «руб./кг»
            TokenKind::Mark(',' | ';' | ')' | '/') => true,
            _ => token.gap != Gap::None && !begins(token),
        };
        let is_inside = || self.follows(stop + 1).is_some_and(goes_on) || self.at(stop + 1).is_none();
        if self.is_short(stop) && is_inside() { stop + 1 } else { stop }
    }

    /// Whether a full stop stands here that belongs to the word before it.
    fn is_short(self, idx: usize) -> bool {
        let is_abbreviation = |before: usize| self.tokens[before].entry().is(Role::Abbreviation);
        self.is_mark(idx, '.') && self.is_glued(idx) && idx.checked_sub(1).is_some_and(is_abbreviation)
    }

    /// Behind a hyphen that stands for the end of a word, if there is one here: "18- bis 25-Jährige".
    pub fn behind_suspended(self, idx: usize) -> usize {
        let is_suspended = self.is_mark(idx, '-') && self.is_glued(idx) && !self.is_glued(idx + 1);
        if is_suspended { idx + 1 } else { idx }
    }

    /// Behind the words of a phrase that begins here; single line breaks may stand between them.
    #[inline]
    pub fn phrase<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        self.follows(idx)?;
        self.phrase_at(idx, table)
    }

    /// The same for a phrase that may begin a paragraph.
    pub fn phrase_at<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        let first = self.at(idx)?.entry();
        if first.is_in(table) { self.phrase_of(idx, first, table) } else { None }
    }

    fn phrase_of<T: Copy>(self, idx: usize, first: &Entry, table: Table<T>) -> Option<(T, usize)> {
        let beside = self.at(self.next_word(idx)).and_then(Token::word);
        let mut phrases = (table.of)(first.lexicon()).with(first, beside);
        phrases.find_map(|(words, meaning)| Some((meaning, self.behind_words(idx, words)?)))
    }

    /// Behind what stands between the ends of a range, if it does here.
    pub fn behind_infix(self, idx: usize, infix: Infix) -> Option<usize> {
        let first = self.follows(idx).filter(|token| token.word().is_some())?;
        let infixes = first.entry().lexicon().infixes(infix);
        infixes
            .iter()
            .filter(|words| first.word() == words.first().copied())
            .find_map(|words| self.behind_words(idx, words))
    }

    /// Behind the words of a phrase whose first word stands here.
    fn behind_words(self, idx: usize, words: &[WordId]) -> Option<usize> {
        let mut at = idx;
        let fits = words.iter().skip(1).all(|word| {
            at = self.next_word(at);
            self.follows(at).and_then(Token::word) == Some(*word)
        });
        fits.then_some(at + 1)
    }

    /// Where the word behind another one stands in a phrase: behind its full stop, and behind what ties it on.
    fn next_word(self, idx: usize) -> usize {
        // "p.p."
        self.behind_joint(idx + 1 + usize::from(self.is_short(idx + 1)))
    }

    /// The first token of a phrase that ends right before this index.
    #[inline]
    pub fn phrase_before<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        let last = self.at(idx.checked_sub(1)?)?;
        let may_end = last.entry().is_in(table) || matches!(last.kind, TokenKind::Mark(_));
        if may_end { self.phrase_ending(idx, table) } else { None }
    }

    fn phrase_ending<T: Copy>(self, idx: usize, table: Table<T>) -> Option<(T, usize)> {
        let last_at = self.before_joint(idx)?;
        self.before(idx)?;
        let last = self.at(last_at)?.entry();
        if !last.is_in(table) {
            return None;
        }
        let first = self.word_before(last_at);
        let mut second = None;
        let mut phrases = (table.of)(last.lexicon()).with(last, first.and_then(|(_, word)| word));
        phrases.find_map(|(words, meaning)| {
            let Some((beside, others)) = words[..words.len() - 1].split_last() else { return Some((meaning, last_at)) };
            let (mut start, found) = first?;
            let Some((third, others)) = others.split_last() else {
                return (found == Some(*beside)).then_some((meaning, start));
            };
            // Many phrases go on with the same word, and few with the next one.
            let (before, word) = (*second.get_or_insert_with(|| self.word_before(start)))?;
            if found != Some(*beside) || word != Some(*third) {
                return None;
            }
            start = before;
            let fits = others.iter().rev().all(|word| match self.word_before(start) {
                Some((before, found)) => {
                    start = before;
                    found == Some(*word)
                }
                None => false,
            });
            fits.then_some((meaning, start))
        })
    }

    /// Where the word before another one stands in a phrase, and which one it is, if one stands there.
    fn word_before(self, idx: usize) -> Option<(usize, Option<WordId>)> {
        let before = self.before(idx).and(self.before_joint(idx))?;
        Some((before, self.tokens[before].word()))
    }

    /// Behind a mark that ties two words of a phrase, if there is one here.
    fn behind_joint(self, idx: usize) -> usize {
        if self.is_joint(idx) { idx + 1 } else { idx }
    }

    /// The word before an index, or before the mark that ties it on.
    fn before_joint(self, idx: usize) -> Option<usize> {
        let before = idx.checked_sub(1)?;
        if self.is_joint(before) { before.checked_sub(1) } else { Some(before) }
    }

    /// An apostrophe, a hyphen, a sign between two symbols, or the full stop of a short word: "d'un", «кВт·ч», «кв. м».
    fn is_joint(self, idx: usize) -> bool {
        match self.at(idx).map(|token| token.kind) {
            Some(TokenKind::Mark('.')) => self.is_short(idx),
            Some(TokenKind::Mark(mark @ ('\'' | '-' | '/' | '·'))) => self.is_tied(idx, mark),
            _ => false,
        }
    }
}
