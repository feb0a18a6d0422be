//! Multiples by the word for times: "three times as many", "3x per dag", «вырос в 3 раза».

use super::Reader;
use crate::figure::counted::{self, Behind};
use crate::figure::hedge;
use crate::figure::lang::each;
use crate::figure::lexicon::Role;
use crate::figure::token::{Gap, TokenKind};
use crate::figure::unit::{Dimension, Unit, symbol_id};

impl Reader<'_> {
    /// "three times as many", «سه برابر».
    pub fn times_behind(&self, next: usize) -> Option<Behind> {
        let at = self.line.behind_hyphen(next);
        let times = self.line.follows(at).map(|token| token.entry()).filter(|entry| entry.is(Role::Times))?;
        let needs_more = !times.language().units.times_than.is_empty();
        let unit = symbol_id("×")?.unit();
        (!needs_more || self.line.is(at + 1, Role::TimesThan)).then_some((unit, at + 1))
    }

    /// "3x per dag", "3 × täglich": how often, not how many times as much.
    pub fn times_per(&self, next: usize) -> Option<Behind> {
        let line = self.line;
        let sign = line.follows(next).filter(|token| matches!(line.words(token), "x" | "X" | "×"))?;
        let (time, behind) = counted::time_behind(line, next + 1).filter(|_| sign.gap <= Gap::Space)?;
        let language = line.tokens[next + 1].entry().language();
        let times = each(language.units.times).next()?;
        Some((Unit::of(Dimension::Noun(counted::one_noun(times, language).per(time))), behind))
    }

    /// «вырос более чем в 3 раза»: where something grew, nothing needs to follow.
    pub fn times_grown(&self, idx: usize, next: usize) -> Option<Behind> {
        let start = || hedge::before(self.line, idx, 0, self.place).edge;
        // «в полтора раза»
        // «в два–три раза»
        let is_second = self.line.before(idx).is_some_and(|before| matches!(before.kind, TokenKind::Mark('-' | '—')));
        let first = idx.checked_sub(2).filter(|at| is_second && self.line.tokens[*at].entry().numeral.is_some());
        let first = first.unwrap_or(idx);
        let is_led = || self.line.before(first).is_some_and(|before| before.entry().is(Role::TimesBefore));
        let grew = self.line.is(next, Role::Times) && (is_led() || self.grows_by(start(), next + 1));
        symbol_id("×").filter(|_| grew).map(|id| (id.unit(), next + 1))
    }
}
