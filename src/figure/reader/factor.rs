//! Multiples without a number: "doubled", "twice as large", "tenfold", "twice a week", "once a year".

use super::{Read, Reader, Taken};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Found, Place};
use crate::figure::lang::each;
use crate::figure::lexicon::{Entry, Role, table};
use crate::figure::mention::{Amount, Hedge};
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{Dimension, Noun, Unit, symbol_id};

impl Reader<'_> {
    /// The multiple that a word says, if it says one here.
    pub fn factor(&self, idx: usize) -> Option<Read> {
        let entry = self.line.at(idx)?.entry();
        let (numerator, denominator) = entry.factor?;
        if entry.is(Role::FactorVerb) && self.is_told_behind_subject(idx) {
            return None;
        }
        let value = Exact::ratio(numerator, denominator)?;
        let leading = self.factor_hedge(entry, idx);
        // "más del doble": nobody hedges what is no number.
        let is_hedged = leading.hedge != Hedge::None;
        let (unit, next) = self.factor_unit(entry, idx, is_hedged)?;
        let amount = Amount::Number { has_decimals: !value.is_whole(), value, step: Exact::ONE, is_scaled: false };
        let taken = Taken { start: leading.edge, number: (idx, idx + 1), next };
        let mut read = self.finish(amount, leading.hedge, unit, false, &taken);
        read.mention.is_change |= entry.is(Role::FactorVerb);
        Some(read)
    }

    /// «تضاعفت الصادرات *أربعة أضعاف*»: the number behind what grew says how many times, and the verb no more than that it did.
    fn is_told_behind_subject(&self, idx: usize) -> bool {
        const SUBJECT: usize = 6;
        let line = self.line;
        let words = (idx + 1..idx + SUBJECT).take_while(|at| line.follows(*at).is_some_and(|token| !ends(token)));
        words.into_iter().any(|at| line.is(at, Role::Times) && line.before(at).is_some_and(is_number))
    }

    /// The hedge of a multiple; a verb may have one that says something else before numbers: "a *plus que* doublé".
    fn factor_hedge(&self, entry: &Entry, idx: usize) -> Found {
        let compares =
            |(hedge, start): &(Hedge, usize)| *hedge == Hedge::Over && *start >= self.floor && start + 1 < idx;
        let own = self.line.phrase_before(idx, table::VERSION_HEDGES).filter(compares);
        match own.filter(|_| entry.is(Role::FactorVerb)) {
            Some((hedge, start)) => Found { hedge, edge: start },
            None => hedge::before(self.line, idx, self.floor, self.place),
        }
    }

    fn factor_unit(&self, entry: &Entry, idx: usize, is_hedged: bool) -> Option<(Unit, usize)> {
        if entry.is(Role::Doubtful)
            && let Some((time, next)) = counted::time_behind(self.line, idx + 1)
        {
            let times = each(entry.language().units.times).next()?;
            let noun = counted::one_noun(times, entry.language());
            return Some((Unit::of(Dimension::Noun(Noun::per(noun, time))), next));
        }
        // "once more": only so often is it a number.
        if entry.factor == Some((1, 1)) {
            return None;
        }
        let compares = self.line.is(idx + 1, Role::TimesThan) || self.line.is(idx + 1, Role::Determiner);
        let stands = !entry.is(Role::Doubtful) || compares || is_hedged || self.place == Place::Phrase;
        Some((symbol_id("×").filter(|_| stands)?.unit(), idx + 1))
    }
}

fn ends(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark('.' | ',' | ';' | ':' | '(' | ')'))
}

fn is_number(token: &Token) -> bool {
    token.is_digits() || token.entry().numeral.is_some()
}
