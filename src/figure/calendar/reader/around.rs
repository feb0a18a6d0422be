//! What stands before and behind a date: hedges, parts of a year, and words that mean nothing.

use super::{Core, Dated, Reader};
use crate::figure::calendar::words::{self, Around};
use crate::figure::hedge::{self, Place};
use crate::figure::mention::Hedge;
use crate::figure::token::{Gap, TokenKind, folded};

/// How many words before or behind a date are looked at.
const REACH: usize = 7;

/// How many phrases may stand before one.
const MOST_PHRASES: usize = 4;

impl Reader<'_> {
    /// What stands before a date, from the nearest phrase on.
    pub(super) fn before(&self, dated: &mut Dated, core: Core, floor: usize) {
        let mut at = core.start;
        for _ in 0..MOST_PHRASES {
            let words = self.words_before(at, floor);
            let found = words::before(|nth| words.get(nth).map(|(word, _)| word.as_str()));
            let Some((around, n_words)) = found else { break };
            at = words[n_words - 1].1;
            match around {
                // What opens a range is no bound.
                Around::Hedge(_) if core.is_range => {}
                Around::Hedge(hedge) => dated.hedge = hedge,
                Around::ByEnd => dated.hedge = Hedge::AtMost,
                Around::Part(part) => dated.period = dated.period.part(part),
                Around::Nothing => continue,
            }
            dated.span.start = self.line.tokens[at].span.start;
            if dated.hedge != Hedge::None {
                break;
            }
        }
        // "about 50" and "about 1990" have their hedges in common.
        if dated.hedge == Hedge::None && !core.is_range {
            let idx = core.start;
            let place = if self.is_phrase { Place::Phrase } else { Place::Text };
            let found = hedge::before(self.line, idx, 0, place);
            let start = self.line.tokens[found.edge.min(idx)].span.start;
            if found.hedge != Hedge::None && start >= floor {
                (dated.hedge, dated.span.start) = (found.hedge, start);
            }
        }
    }

    /// What stands behind a date.
    pub(super) fn behind(&self, dated: &mut Dated) {
        let text = self.line.text;
        let rest = &text[dated.span.end..];
        // Where nothing parts words the longest phrase that begins there counts.
        let glued = words::glued_behind(rest);
        let first = (0..self.line.tokens.len()).find(|at| self.line.tokens[*at].span.start >= dated.span.end);
        let spaced = first.filter(|_| glued.is_none()).and_then(|at| {
            let words = self.words_behind(at);
            let (around, n_words) = words::behind(|nth| words.get(nth).map(|(word, _)| word.as_str()))?;
            let last = words[n_words - 1].1 - 1;
            Some((around, self.line.tokens[last].span.end))
        });
        let found = glued.map(|(around, length)| (around, dated.span.end + length)).or(spaced);
        let Some((around, end)) = found else { return };
        match around {
            Around::Hedge(hedge) if dated.hedge == Hedge::None => dated.hedge = hedge,
            Around::ByEnd if dated.hedge == Hedge::None => dated.hedge = Hedge::AtMost,
            Around::Part(part) => dated.period = dated.period.part(part),
            _ => return,
        }
        dated.span.end = end;
    }

    /// The folded words behind an index, each with the token behind it; apostrophes and hyphens between them are passed over.
    pub(super) fn words_behind(&self, idx: usize) -> Vec<(String, usize)> {
        let mut words = Vec::new();
        let mut at = idx;
        while words.len() < REACH {
            // «ه.ق»: the full stop behind a letter belongs to it.
            let is_letter = words.last().is_some_and(|(word, _): &(String, usize)| word.chars().nth(1).is_none());
            let is_stop = is_letter && self.line.is_mark(at, '.') && self.line.is_glued(at);
            let is_joint = self.line.is_tied(at, '\'') || is_stop || (!words.is_empty() && self.line.is_tied(at, '-'));
            let start = if is_joint { at + 1 } else { at };
            let Some(token) = self.line.at(start).filter(|token| start == idx || token.gap != Gap::Break) else {
                break;
            };
            if !token.is_word() {
                break;
            }
            let (word, next) = self.word(start);
            words.push((word, next));
            at = next;
        }
        words
    }

    /// The folded words before an index, the nearest first, each with its token.
    pub(super) fn words_before(&self, idx: usize, floor: usize) -> Vec<(String, usize)> {
        let mut words = Vec::new();
        let mut at = idx;
        while words.len() < REACH && at > 0 {
            if self.line.before(at).is_none() {
                break;
            }
            let before = at - 1;
            let token = &self.line.tokens[before];
            if token.span.start < floor {
                break;
            }
            match token.kind {
                TokenKind::Mark('\'' | '-') if self.line.is_glued(before) || self.line.is_glued(at) => at = before,
                TokenKind::Mark('.') if self.line.is_glued(before) && self.is_short(before) => at = before,
                TokenKind::Word => {
                    words.push((folded(self.line.words(token)).into_owned(), before));
                    at = before;
                    // Parts of a word that was taken apart share their place.
                    while at > 0 && self.line.tokens[at - 1].span == token.span {
                        at -= 1;
                    }
                }
                // "Q3"
                TokenKind::Digits if before > 0 && self.line.is_glued(before) && self.is_letter(before - 1) => {
                    let (word, _) = self.word(before - 1);
                    words.push((word, before - 1));
                    at = before - 1;
                }
                _ => break,
            }
        }
        words
    }

    fn is_short(&self, stop: usize) -> bool {
        stop > 0 && self.line.words_at(stop - 1).chars().count() <= 3
    }

    fn is_letter(&self, idx: usize) -> bool {
        let token = &self.line.tokens[idx];
        token.is_word() && self.line.words(token).chars().count() == 1
    }

    /// A folded word with the digit that a letter has behind it, and the token behind both: "q3".
    fn word(&self, idx: usize) -> (String, usize) {
        let line = self.line;
        let mut word = folded(line.words_at(idx)).into_owned();
        let digits = line.at(idx + 1).filter(|next| next.is_digits() && line.is_glued(idx + 1) && self.is_letter(idx));
        if let Some(digits) = digits {
            word.push_str(line.words(digits));
            return (word, idx + 2);
        }
        let span = line.tokens[idx].span;
        let next = (idx + 1..).find(|at| line.at(*at).is_none_or(|token| token.span != span)).unwrap_or(idx + 1);
        (word, next)
    }
}
