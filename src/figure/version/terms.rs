//! One version of a statement: the sign or the words before it, the words behind it, and what shows that it is a version.

use super::literal::{Literal, literal};
use super::operator::Operator;
use super::statement::Statements;
use crate::figure::hedge::{self, Found, Place};
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::Hedge;
use crate::figure::token::{Gap, TokenKind, digit};
use crate::source::Span;

/// A version with the sign before it.
pub struct Term {
    pub operator: Option<Operator>,
    pub literal: Literal,
    /// The first token, the sign included.
    pub start: usize,
    pub next: usize,
    /// The version alone.
    pub span: Span,
}

/// How many words of a name may stand between a hedge and its version: "at least Node.js 18".
pub const MOST_NAMES: usize = 4;

impl Statements<'_> {
    /// A version with the sign before it, from a token on.
    pub fn term(&self, idx: usize) -> Option<Term> {
        let line = self.line;
        let (operator, at) = match self.operator(idx) {
            Some((operator, at)) => (Some(operator), at),
            None => (None, idx),
        };
        let token = if at == idx { line.at(at) } else { line.follows(at) }?;
        let letter = token.is_word() && line.words(token).eq_ignore_ascii_case("v");
        let digits = if letter { line.at(at + 1).filter(|next| next.gap <= Gap::Seam)? } else { token };
        if !digits.is_digits() {
            return None;
        }
        // Signs of direction may stand before the digits.
        let begin = if letter { token.span.start } else { digits.span.start };
        let text = &line.text[begin..];
        let offset = text.find(|c: char| digit(c).is_some() || c == 'v' || c == 'V')?;
        let read = literal(&text[offset..], self.place == Place::Phrase)?;
        let span = Span::new(begin + offset, begin + offset + read.length);
        let n_tokens = line.tokens[at..].iter().take_while(|token| token.span.start < span.end).count();
        let last_end = line.tokens[at + n_tokens - 1].span.end;
        // `3,9`: the comma parts neither groups nor versions.
        let rest = line.text.get(span.end..last_end).unwrap_or_default();
        let is_cut = rest.contains(|c: char| digit(c).is_some());
        (!is_cut).then_some(Term { operator, literal: read, start: idx, next: at + n_tokens, span })
    }

    /// The sign that begins at a token, and the token behind it.
    fn operator(&self, idx: usize) -> Option<(Operator, usize)> {
        let line = self.line;
        let sign = |at: usize| match line.at(at)?.kind {
            TokenKind::Mark(mark @ ('>' | '<' | '=' | '~' | '^' | '!' | '≥' | '≤')) => Some(mark),
            _ => None,
        };
        let mut signs = String::from(sign(idx)?);
        let mut at = idx + 1;
        while let Some(mark) = sign(at).filter(|_| line.is_glued(at) && signs.len() < 4) {
            signs.push(mark);
            at += 1;
        }
        let is_arrow = line.is_glued(idx) && idx > 0 && matches!(line.tokens[idx - 1].kind, TokenKind::Mark('-' | '='));
        // `python=3.8` in a text is no more than the version.
        let is_plain = signs == "=" && self.place == Place::Text;
        Operator::of(&signs).filter(|_| !is_arrow && !is_plain).map(|operator| (operator, at))
    }

    /// Whether the digits are not part of something else: `py39`, `10:30`, `5 %`, `2024-05-01`.
    pub fn may_be_version(&self, term: &Term) -> bool {
        let line = self.line;
        let is_dotted = term.literal.components.len() > 1 || term.literal.is_series;
        let before = line.before(term.start).filter(|_| line.is_glued(term.start));
        let is_inside = before.is_some_and(|token| match token.kind {
            TokenKind::Word | TokenKind::Mark('-' | '_') => !is_dotted && !token.entry().is(Role::Version),
            TokenKind::Mark('.' | '$' | '€') | TokenKind::Digits => true,
            // `10:30`, but `rust:1.85` is what an image is called.
            TokenKind::Mark(':') => term.start < 2 || !line.tokens[term.start - 2].is_word(),
            TokenKind::Mark('/') => !is_dotted && term.start > 1 && line.is_digits(term.start - 2),
            _ => false,
        });
        let goes_on = |mark: char| {
            line.is_mark(term.next, mark)
                && line.is_glued(term.next)
                && line.is_digits(term.next + 1)
                && line.is_glued(term.next + 1)
        };
        let is_part = (!is_dotted && (goes_on('-') || goes_on(':'))) || goes_on(':');
        let is_measured = line.is_mark(term.next, '%')
            || line.follows(term.next).is_some_and(|token| token.entry().numeral.is_some());
        self.place == Place::Phrase || term.operator.is_some() || !(is_inside || is_part || is_measured)
    }

    /// Whether more than digits shows that it is a version.
    pub fn is_sure(&self, term: &Term) -> bool {
        let names = self.before_names(term.start) < term.start;
        let letter = self.line.text[term.span.range()].starts_with(['v', 'V']);
        term.operator.is_some() || term.literal.components.len() > 1 || term.literal.is_series || letter || names
    }

    /// The first token of the name before a token: "Python", "version", "Node.js".
    pub fn before_names(&self, idx: usize) -> usize {
        let line = self.line;
        let mut start = idx;
        for _ in 0..MOST_NAMES {
            let Some(token) = line.before(start) else { break };
            let is_name = match token.kind {
                TokenKind::Word => {
                    let is_title = line.words(token).starts_with(char::is_uppercase) && token.word().is_none();
                    let is_tail = start > 1 && line.is_glued(start - 1) && line.tokens[start - 2].is_mark('.');
                    token.entry().is(Role::Version) || is_title || is_tail
                }
                TokenKind::Mark('.') => start < idx && line.is_glued(start) && line.is_glued(start - 1),
                // `Python` in code marks, and the colon of "MSRV: 1.85".
                TokenKind::Mark('`' | '"' | '*') => line.is_glued(start) || line.is_glued(start - 1),
                _ => false,
            };
            if !is_name {
                break;
            }
            start -= 1;
        }
        start
    }

    /// The words before a version, or before its name, that say how much is allowed.
    pub fn leading(&self, idx: usize, floor: usize) -> Found {
        let names = self.before_names(idx).max(floor);
        let found =
            [idx, names].into_iter().map(|at| self.words_before(at, floor)).find(|found| found.hedge != Hedge::None);
        found.unwrap_or(Found::none(idx))
    }

    fn words_before(&self, idx: usize, floor: usize) -> Found {
        let line = self.line;
        let own = line.phrase_before(idx, table::VERSION_HEDGES).filter(|(_, start)| *start >= floor);
        let shared = hedge::before(line, idx, floor, self.place);
        match own {
            Some((hedge, edge)) if edge <= shared.edge => Found { hedge, edge },
            _ => shared,
        }
    }

    /// The words behind a version that say how much is allowed; in brackets too: "3.8 (or later)".
    pub fn trailing(&self, idx: usize) -> Option<Found> {
        let line = self.line;
        let quoted = matches!(line.at(idx).map(|token| token.kind), Some(TokenKind::Mark('`' | '"' | '*')))
            && line.is_glued(idx);
        let at = if quoted { idx + 1 } else { idx };
        if line.is_mark(at, '(') {
            return self
                .words_behind(at + 1)
                .filter(|found| line.is_mark(found.edge, ')'))
                .map(|found| Found { edge: found.edge + 1, ..found });
        }
        // «3.8 버전 이상»: the name may stand behind its version too.
        let behind_name = || line.is(at, Role::Version).then(|| self.words_behind(at + 1)).flatten();
        self.words_behind(at).or_else(behind_name)
    }

    fn words_behind(&self, idx: usize) -> Option<Found> {
        let line = self.line;
        let own = line
            .phrase_of_ending(idx, table::TRAILING_VERSION_HEDGES)
            .or_else(|| line.phrase(line.behind_hyphen(idx), table::TRAILING_VERSION_HEDGES))
            .map(|(hedge, edge)| Found { hedge, edge });
        let shared = hedge::behind(line, idx).filter(|found| says_an_end(found.hedge));
        match (own, shared) {
            (Some(own), Some(shared)) if shared.edge > own.edge => Some(shared),
            (own, shared) => own.or(shared),
        }
    }
}

pub fn says_an_end(hedge: Hedge) -> bool {
    matches!(hedge, Hedge::Over | Hedge::OrMore | Hedge::AtLeast | Hedge::Under | Hedge::AtMost)
}

/// Whether two versions without signs may be items of one list: both have points, or neither has.
pub fn is_like(a: &Term, b: &Term) -> bool {
    let is_dotted = |term: &Term| term.literal.components.len() > 1 || term.literal.is_series;
    is_dotted(a) == is_dotted(b)
}
