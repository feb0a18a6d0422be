//! What ties the ends of a range: a dash, a word, the word that belongs to what opens it, and what closes the range.

use super::Reader;
use crate::figure::counted;
use crate::figure::lang::Spacing;
use crate::figure::lexicon::{Infix, Role, table};
use crate::figure::number;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::unit::Dimension;

impl Reader<'_> {
    /// Behind what ties the ends of a range, given what opens it.
    pub fn behind_link(&self, idx: usize, infix: Option<Infix>) -> Option<usize> {
        let tied = infix.and_then(|infix| self.line.behind_infix(idx, infix));
        tied.or_else(|| self.behind_range_word(idx))
    }

    /// Behind what closes a range: "arasında", "के बीच"; an ending may stand before it.
    pub fn behind_range(&self, next: usize) -> usize {
        let tail = |at: usize| self.line.phrase(at, table::RANGE_TAILS);
        let found = tail(next).or_else(|| tail(self.line.behind_ending(next)?));
        found.map_or(next, |((), behind)| behind)
    }

    /// Behind a word that stands between the ends of a range and needs nothing before them.
    fn behind_range_word(&self, idx: usize) -> Option<usize> {
        let token = self.line.follows(idx)?;
        if let Some(((), next)) = self.line.phrase(idx, table::RANGE_PHRASES) {
            return Some(next);
        }
        let is_word = token.entry().is(Role::RangeWord) || token.entry().is(Role::Alternative);
        let is_unspaced = token.entry().language().spacing == Spacing::Nothing;
        // «۲۰تا ۳۰»: lost blanks
        let is_lost = || {
            token.entry().language().spacing == Spacing::Lost
                && self.line.at(idx.wrapping_sub(1)).is_some_and(Token::is_digits)
                && self.line.is_digits(idx + 1)
        };
        let stands_apart = token.gap != Gap::None
            || is_unspaced
            || is_lost()
            || token.entry().is(Role::Ending)
            || ['\'', '-'].iter().any(|mark| self.line.is_tied(idx.wrapping_sub(1), *mark));
        (is_word && stands_apart).then(|| self.line.behind_hyphen(idx + 1))
    }

    /// Behind a dash between two numbers, with blanks on both sides or on none; or behind dots: `5..10`, «+5…+10».
    pub fn dash(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        let is_glued = |at: usize| line.is_glued(at);
        let is_spaced = |at: usize| line.at(at).is_some_and(|token| token.gap == Gap::Space);
        match line.follows(idx)?.kind {
            // "10-to-15-minute"
            TokenKind::Mark('-') if line.is(idx + 1, Role::RangeWord) => None,
            TokenKind::Mark('-' | '—' | '−' | '~') => {
                // "15- 20 Minuten"
                let is_torn = || {
                    let unit = || counted::plain_unit(line, number::behind(line, idx + 1)?);
                    is_glued(idx) && line.is_digits(idx - 1) && line.is_digits(idx + 1) && unit().is_some()
                };
                // "75 -300 mm": what may be below zero has a sign there.
                let is_torn_off = || {
                    let unit = || counted::plain_unit(line, number::behind(line, idx + 1)?);
                    let is_size = |(unit, _): counted::Behind| {
                        matches!(unit.dimension, Dimension::Physical(_)) && !unit.symbol.starts_with('°')
                    };
                    let digits = |at: usize| line.at(at).is_some_and(Token::is_digits);
                    digits(idx.wrapping_sub(1)) && is_glued(idx + 1) && digits(idx + 1) && unit().is_some_and(is_size)
                };
                let is_even = (is_glued(idx) && is_glued(idx + 1)) || (is_spaced(idx) && is_spaced(idx + 1));
                (is_even || is_spaced(idx + 1) && is_torn() || is_spaced(idx) && is_torn_off()).then_some(idx + 1)
            }
            TokenKind::Mark('…') => line.is_tied(idx, '…').then_some(idx + 1),
            TokenKind::Mark('/') => number::slash_range(line, idx.checked_sub(1)?).then_some(idx + 1),
            TokenKind::Mark('.') => {
                let n_dots = (idx..idx + 3).take_while(|at| is_glued(*at) && line.is_mark(*at, '.')).count();
                (n_dots > 1 && is_glued(idx + n_dots)).then_some(idx + n_dots)
            }
            _ => None,
        }
    }

    /// Whether a joiner may tie the ends that a word opens, so that nothing went from one to the other: «رشد بین ۵ تا ۱۰ درصد».
    pub fn may_be_joined(&self, opening: usize, infix: Infix) -> bool {
        let lexicon = self.line.tokens[opening].entry().lexicon();
        lexicon.infixes(infix).iter().any(|words| lexicon.entry(words[0]).is(Role::Joiner))
    }

    /// Whether a joiner ties the ends: "between 5 *and* 10".
    pub fn is_joined(&self, idx: usize) -> bool {
        (idx..idx + 2).any(|at| self.line.is(at, Role::Joiner))
    }
}
