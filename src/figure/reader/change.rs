//! Growth and loss: whether a number says how large something is, or by how much it changed.

use super::Reader;
use super::measured::Measured;
use crate::figure::counted;
use crate::figure::hedge::{self, Found};
use crate::figure::lang::Numeral;
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::{Amount, Hedge};
use crate::figure::number;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::unit::{Dimension, Unit};

/// How many words before "from 40 to 50" may tell that something grew.
const REACH: usize = 3;

/// How far before "by 45 %" something may have grown, in tokens.
const OBJECT: usize = 9;

impl Reader<'_> {
    /// Whether a growth word stands by the mention: "rose by 5 %", "11 percent growth", «رشدی 11 درصدی».
    pub fn is_change(&self, amount: &Amount, unit: &Unit, start: usize, next: usize) -> bool {
        let is_part = matches!(amount, Amount::Fraction { .. }) && unit.dimension == Dimension::Bare;
        match &unit.dimension {
            Dimension::Physical("×") => self.line.is(self.line.behind_ending(next).unwrap_or(next), Role::LightVerb),
            _ if is_part => self.grows_by(start, next),
            _ => self.is_percent_change(unit, start, next),
        }
    }

    /// The same of a percentage.
    pub fn is_percent_change(&self, unit: &Unit, start: usize, next: usize) -> bool {
        matches!(unit.dimension, Dimension::Percent | Dimension::Points)
            && (self.grows_by(start, next) || self.is_other_word(start))
    }

    /// "fell 631.6 points, *or 2.7 %*": what something changed by, in other words.
    fn is_other_word(&self, start: usize) -> bool {
        let line = self.line;
        let Some(last) = start.checked_sub(1).filter(|_| line.before(start).is_some()) else { return false };
        if !line.tokens[last].entry().is(Role::Alternative) && !line.tokens[last].is_mark('(') {
            return false;
        }
        let is_part = |token: &Token| {
            let entry = token.entry();
            let is_money = |mark: char| crate::figure::unit::currency_sign(mark).is_some();
            match token.kind {
                TokenKind::Mark(mark) => matches!(mark, ',' | '%') || is_money(mark),
                TokenKind::Digits => true,
                _ => entry.is(Role::Unit) || entry.is(Role::PercentPoint) || entry.numeral.is_some(),
            }
        };
        let mut before = (last.saturating_sub(OBJECT)..last).rev().take_while(|at| line.before(at + 1).is_some());
        let first = before.find(|at| !is_part(&line.tokens[*at]));
        first.is_some_and(|first| first + 1 < last && line.tokens[first].entry().is(Role::Growth))
    }

    /// Whether something grew by what stands here.
    pub fn grows_by(&self, start: usize, next: usize) -> bool {
        let line = self.line;
        let linked = line.phrase_before(start, table::GROWTH_LINKS).map_or(start, |((), link)| link);
        // «۱۵ ساله و بیشتر ۷,۶ درصد»: the hedge of what stands before.
        let is_hedge = |at: usize| {
            let first = at.checked_sub(2).filter(|first| line.tokens[*first].entry().is_in(table::TRAILING_HEDGES));
            first.and_then(|first| line.phrase(first, table::TRAILING_HEDGES)).is_some_and(|(_, next)| next == at)
        };
        let is_growth =
            |at: usize| line.before(at).is_some_and(|token| token.entry().is(Role::Growth)) && !is_hedge(at);
        // «رشد اقتصادی ۴ درصد»
        let rated = line.phrase_before(linked, table::LEADING_RATES).is_some_and(|(_, rate)| is_growth(rate));
        let grew = is_growth(linked) || rated || (counted::is_adjective_before(line, linked) && is_growth(linked - 1));
        // «به ۵۳ درصد افزایش یافت»: that is how far, not by how much.
        // "%50'ye yükseldi": the ending says so.
        // «550억 달러*로* 7.8% 증가»: an ending belongs to what stands before it.
        let leads = |token: &Token| {
            token.entry().is(Role::Reaching) && !(token.entry().is(Role::Ending) && token.gap <= Gap::Seam)
        };
        let reaches = line.before(start).is_some_and(leads)
            || next.checked_sub(1).is_some_and(|last| line.is(last, Role::Ending) && line.is(last, Role::Reaching));
        // «5 प्रतिशत की वृद्धि»
        let tail = line.phrase(next, table::GROWTH_TAILS).map(|((), behind)| line.behind_apostrophe(behind));
        let next = tail.unwrap_or_else(|| self.behind_particle(next));
        !reaches && (grew || line.is(next, Role::Growth) || self.grew_by(start, next) || self.subject_grew(linked))
    }

    /// «انخفضت الأسعار 3.2%»: the growth word, what grew, the number.
    fn subject_grew(&self, start: usize) -> bool {
        const SUBJECT: usize = 8;
        let line = self.line;
        if !line.before(start).is_some_and(|word| word.entry().language().phrases.growth_subjects) {
            return false;
        }
        let grew = |at: usize| line.tokens[at].entry().is(Role::Growth);
        let goes_on = |at: &usize| {
            let entry = line.tokens[*at].entry();
            let is_noun = entry.numeral.is_none() && !entry.is(Role::Function);
            line.before(at + 1).is_some_and(Token::is_word) && (is_noun || grew(*at))
        };
        (start.saturating_sub(SUBJECT)..start).rev().take_while(goes_on).any(grew)
    }

    /// "cut emissions by 45 %", where what grew or fell stands between; "used by 45 % of adults" is a share.
    fn grew_by(&self, start: usize, next: usize) -> bool {
        let line = self.line;
        let Some(((), link)) = line.phrase_before(start, table::GROWTH_LINKS) else { return false };
        let is_end = |token: &Token| matches!(token.kind, TokenKind::Mark('.' | ';' | ':' | '!' | '?'));
        let mut before = (link.saturating_sub(OBJECT)..link)
            .rev()
            .take_while(|at| line.before(at + 1).is_some_and(|token| !is_end(token)));
        let grew = |at: usize| line.tokens[at].entry().is(Role::Growth);
        line.is(link, Role::GrowthBy) && !line.is(next, Role::Of) && before.any(grew)
    }

    /// Behind a particle that is written onto what grew, unless it says how far: «5%가», «50%로».
    fn behind_particle(&self, next: usize) -> usize {
        let tells = |at: usize| !self.line.tokens[at].entry().language().phrases.reaching.is_empty();
        let is_seam = self.line.at(next).is_some_and(|token| token.gap == Gap::Seam || token.gap == Gap::None);
        let fits = is_seam && self.line.is(next, Role::Ending) && !self.line.is(next, Role::Reaching) && tells(next);
        if fits { next + 1 } else { next }
    }

    /// The hedge before a token. Words that compare the figure before them with what follows are none of it: "12 procent *meer dan*
    /// de 985 miljoen", "0,9 procentenheter *högre än* ett år tidigare".
    pub fn said_before(&self, idx: usize) -> Found {
        let line = self.line;
        let found = hedge::before(line, idx, self.floor, self.place);
        let is_behind = self.floor > 0 && found.edge == self.floor && line.tokens[self.floor].gap <= Gap::Line;
        if is_behind && (self.compares(found, idx) || self.lasts(found, idx)) { Found::none(idx) } else { found }
    }

    /// "£3.5bn *over* five years": right behind a figure the word tells how long it took.
    fn lasts(&self, found: Found, idx: usize) -> bool {
        let is_word = found.hedge == Hedge::Over && found.edge + 1 == idx && self.line.tokens[found.edge].is_word();
        let next = if is_word { number::behind(self.line, idx) } else { None };
        next.and_then(|next| counted::plain_unit(self.line, next)).is_some_and(|(unit, _)| unit.dimension.is_time())
    }

    /// Whether words that look like a hedge compare the measure before them with what follows: "0.3 points *lower than* a year
    /// earlier".
    pub fn compares(&self, found: Found, idx: usize) -> bool {
        let line = self.line;
        let is_measure = |last: &Token| {
            let entry = last.entry();
            last.is_mark('%')
                || last.is_mark('×')
                || matches!(line.words(last), "x" | "X")
                || entry.is(Role::Times)
                || entry.is(Role::Unit)
                || entry.is(Role::PercentPoint)
                || matches!(entry.numeral, Some(Numeral::Hundred | Numeral::Scale(_)))
        };
        // "120.000 meer dan een jaar eerder"
        let is_past = |last: &Token| last.is_digits() && (idx + 1..=idx + 2).any(|at| line.is(at, Role::Earlier));
        found.edge > 0
            && found.edge < idx
            && (found.edge..idx).any(|at| line.tokens[at].entry().is(Role::Than))
            && (is_measure(&line.tokens[found.edge - 1]) || is_past(&line.tokens[found.edge - 1]))
    }

    /// Whether the word that was taken for a hedge says that something is more: 比去年快0.3个百分点.
    pub fn says_growth(&self, first: &Measured, leading: Found) -> bool {
        let is_growth = leading.edge + 1 == first.start && self.line.tokens[leading.edge].entry().is(Role::Growth);
        let is_part = || matches!(first.unit.dimension, Dimension::Percent | Dimension::Points);
        leading.hedge == Hedge::Nearly
            && is_growth
            && (is_part() || first.number.plain().is_some_and(|plain| plain.has_decimals))
    }

    /// The hedge before a token, or before the word that says how far something grew: «вырос *почти* до 50 %».
    pub fn leading(&self, idx: usize) -> Found {
        let found = self.said_before(idx);
        if found.edge < idx || !self.is_reached(idx) {
            return found;
        }
        let outer = hedge::before(self.line, idx - 1, self.floor, self.place);
        if outer.hedge == Hedge::None { found } else { outer }
    }

    /// Whether the word before a token is a hedge that says here how far something grew.
    pub fn is_reached(&self, idx: usize) -> bool {
        let is_word = |(_, start): (Hedge, usize)| start + 1 == idx;
        idx.checked_sub(1).is_some_and(|word| hedge::is_reached(self.line, word))
            && self.line.phrase_before(idx, table::HEDGES).is_some_and(is_word)
    }

    /// "rose from 40 to 50": two figures, not a range.
    pub fn grows_before(&self, opening: usize) -> bool {
        self.has_before(opening, Role::Growth)
    }

    /// "est passé de 12 à 15 %": the same, where the word never says by how much.
    pub fn moves_before(&self, opening: usize) -> bool {
        self.has_before(opening, Role::Moving) || self.is_behind_percent(opening)
    }

    /// "aumentará un 20%, de 207 a 249 pesos": what a percentage did.
    fn is_behind_percent(&self, opening: usize) -> bool {
        let line = self.line;
        let last = opening.checked_sub(2).filter(|last| line.is_mark(last + 1, ',') && line.is_glued(last + 1));
        last.is_some_and(|last| line.tokens[last].is_mark('%')) && line.before(opening).is_some()
    }

    fn has_before(&self, idx: usize, role: Role) -> bool {
        (1..=REACH).any(|back| idx.checked_sub(back).is_some_and(|at| self.line.tokens[at].entry().is(role)))
    }
}
