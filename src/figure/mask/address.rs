//! Web and mail addresses, paths and file names: whatever touches the digits, if it is one.

use super::{Digits, Mask, Masked, REACH};
use crate::figure::counted;
use crate::figure::line::{Line, Touching};
use crate::figure::token::{Token, TokenKind};

/// The mask of digits inside an address.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let touches = line.is_glued(idx) || line.is_glued(idx + 1);
    if !touches || is_nameless(line, idx) || counted::is_said_twice(line, idx) {
        return None;
    }
    let start =
        (1..=REACH.min(idx)).take_while(|back| line.is_glued(idx + 1 - back)).last().map_or(idx, |back| idx - back);
    let end = (idx + 1..idx + REACH).find(|at| !line.is_glued(*at)).unwrap_or(idx + REACH).min(line.tokens.len());
    let run = Run { line, tokens: &line.tokens[start..end] };
    let mask = run.mask()?;
    // What closes the sentence is no part of it.
    let closing = line.tokens[idx + 1..end].iter().rev().take_while(|token| closes(token)).count();
    Some((mask, end - closing))
}

fn closes(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark(mark) if !matches!(mark, '/' | '-' | '_' | '%' | '=' | '&' | '#' | '~'))
}

/// How far ahead a run is looked at together, so that its digits need not each look at all of it.
const AHEAD: usize = 8 * REACH;

/// Whether nothing that touches the digits from one to the other can be an address: no word, and no `://`.
fn is_nameless(line: Line<'_>, idx: usize) -> bool {
    let known = line.memo().touching.get().filter(|known| known.covers(idx, REACH));
    let known = known.unwrap_or_else(|| {
        let start = (idx.saturating_sub(REACH)..idx).rev().take_while(|at| line.is_glued(at + 1)).last().unwrap_or(idx);
        let end = (idx + 1..idx + AHEAD).find(|at| !line.is_glued(*at)).unwrap_or(idx + AHEAD).min(line.tokens.len());
        let tokens = &line.tokens[start..end];
        let is_scheme = |three: &[Token]| three[0].is_mark(':') && three[1].is_mark('/') && three[2].is_mark('/');
        let is_nameless = !tokens.iter().any(Token::is_word) && !tokens.windows(3).any(is_scheme);
        let touching = Touching { start, end, goes_on: (idx - start >= REACH, end - idx >= AHEAD), is_nameless };
        line.memo().touching.set(Some(touching));
        touching
    });
    known.is_nameless
}

/// Tokens without a blank between them.
struct Run<'a> {
    line: Line<'a>,
    tokens: &'a [Token],
}

impl Run<'_> {
    fn mask(&self) -> Option<Mask> {
        if self.has([":", "/", "/"]) || self.first_word() == Some("www") {
            return Some(Mask::Url);
        }
        if self.tokens.windows(3).any(|three| three[1].is_mark('@') && !is_mark(&three[0]) && three[2].is_word()) {
            return Some(Mask::Email);
        }
        let first = self.tokens.iter().find(|token| !matches!(token.kind, TokenKind::Mark('(' | '[' | '"' | '\'')))?;
        let latin = first.is_word() && self.line.words(first).is_ascii();
        let is_rooted = matches!(first.kind, TokenKind::Mark('/' | '.' | '~' | '\\'));
        if latin && self.has_domain() {
            return Some(Mask::Url);
        }
        ((latin && (self.has_folder() || self.has_ending())) || (is_rooted && self.has_folder()))
            .then_some(Mask::Identifier)
    }

    fn has(&self, marks: [&str; 3]) -> bool {
        self.tokens.windows(3).any(|three| three.iter().zip(marks).all(|(token, mark)| self.line.words(token) == mark))
    }

    fn first_word(&self) -> Option<&str> {
        self.tokens.iter().find(|token| token.is_word()).map(|token| self.line.words(token))
    }

    /// `src/`
    fn has_folder(&self) -> bool {
        // `S/50.00` is a price.
        let is_price = self.tokens.first().is_some_and(|first| self.line.words(first) == "S") && self.tokens.len() == 3;
        let is_folder = |pair: &[Token]| pair[0].is_word() && matches!(pair[1].kind, TokenKind::Mark('/' | '\\'));
        !is_price && self.tokens.windows(2).any(is_folder)
    }

    /// `example.org/`
    fn has_domain(&self) -> bool {
        self.tokens.windows(4).any(|four| {
            four[0].is_word()
                && four[1].is_mark('.')
                && four[2].is_word()
                && matches!(four[3].kind, TokenKind::Mark('/' | ':'))
        })
    }

    /// `2019.csv`: the last full stop has a few small letters behind it.
    fn has_ending(&self) -> bool {
        let words = |token: &Token| self.line.words(token);
        self.tokens.windows(2).any(|pair| {
            pair[0].is_mark('.')
                && pair[1].is_word()
                && words(&pair[1]).len() <= 5
                && words(&pair[1]).bytes().all(|byte| byte.is_ascii_lowercase())
        })
    }
}

fn is_mark(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark(_))
}
