//! Hedges of which a part stands on either side of the figure: «از ۵۰ نفر فراتر رفت», «نباید از ۲۰ کیلو بیشتر باشد».

use super::Reader;
use crate::figure::hedge::Found;
use crate::figure::lexicon::{Role, Roles, table};
use crate::figure::mention::Hedge;
use crate::figure::number;
use crate::figure::token::TokenKind;

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
        const OPENERS: Roles = Roles::of(&[Role::Of, Role::Than]);
        self.line.before(start).filter(|opener| opener.entry().roles().any(OPENERS))?;
        let (hedge, next) = self.line.phrase(next, table::CLOSING_HEDGES)?;
        // 比30人多20人: by how many.
        if self.line.tokens[start - 1].entry().is(Role::Than)
            && (self.line.is_digits(next) || number::behind(self.line, next).is_some())
        {
            return None;
        }
        let hedge = match hedge {
            Hedge::Over if self.is_denied(start) => Hedge::AtMost,
            Hedge::Under if self.is_denied(start) => Hedge::AtLeast,
            hedge => hedge,
        };
        Some(Closed { hedge, start: start - 1, next })
    }

    /// Whether words behind a figure that say it is exact lead to the digits behind them: «أكثر من 5000 *أو يساوي* 6000».
    pub fn leads_on(&self, found: &Found) -> bool {
        found.hedge == Hedge::Exactly && self.line.is_digits(found.edge)
    }

    /// The hedge that a verb right behind the figure denies, with the first token behind it: «کمتر از ۳۰ سال *نیست*».
    pub fn denied(&self, hedge: Hedge, next: usize) -> Option<(Hedge, usize)> {
        let contrary = match hedge {
            Hedge::Over => Hedge::AtMost,
            Hedge::Under => Hedge::AtLeast,
            _ => return None,
        };
        self.line.is(next, Role::Denied).then_some((contrary, next + 1))
    }

    /// Whether words before the figure deny what the hedge says: «*نباید* از ۲۰ کیلو بیشتر باشد».
    fn is_denied(&self, start: usize) -> bool {
        let ends = |at: &usize| matches!(self.line.tokens[*at].kind, TokenKind::Mark('.' | ';' | '!' | '?'));
        let mut before = (start.saturating_sub(REACH)..start).rev().take_while(|at| !ends(at));
        before.any(|at| self.line.phrase_at(at, table::DENIALS).is_some())
    }
}
