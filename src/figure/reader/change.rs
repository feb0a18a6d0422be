//! Growth and loss: whether a number says how large something is, or by how much it changed.

use super::Reader;
use crate::figure::lexicon::Role;
use crate::figure::mention::Amount;
use crate::figure::token::Gap;
use crate::figure::unit::{Dimension, Unit};

/// How many words before "from 40 to 50" may tell that something grew.
const REACH: usize = 3;

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
        matches!(unit.dimension, Dimension::Percent | Dimension::Points) && self.grows_by(start, next)
    }

    /// Whether something grew by what stands here.
    pub fn grows_by(&self, start: usize, next: usize) -> bool {
        let line = self.line;
        let linked = line.phrase_before(start, |lexicon| &lexicon.growth_links).map_or(start, |((), link)| link);
        let grew = line.before(linked).is_some_and(|token| token.entry().is(Role::Growth));
        // «به ۵۳ درصد افزایش یافت»: that is how far, not by how much.
        let reaches = line.before(start).is_some_and(|token| token.entry().is(Role::Reaching));
        grew || (line.is(self.behind_particle(next), Role::Growth) && !reaches)
    }

    /// Behind a particle that is written onto what grew, unless it says how far: «5%가», «50%로».
    fn behind_particle(&self, next: usize) -> usize {
        let tells = |at: usize| !self.line.tokens[at].entry().language().phrases.reaching.is_empty();
        let is_seam = self.line.at(next).is_some_and(|token| token.gap == Gap::Seam || token.gap == Gap::None);
        let fits = is_seam && self.line.is(next, Role::Ending) && !self.line.is(next, Role::Reaching) && tells(next);
        if fits { next + 1 } else { next }
    }

    /// "rose from 40 to 50": two figures, not a range.
    pub fn grows_before(&self, opening: usize) -> bool {
        (1..=REACH)
            .any(|back| opening.checked_sub(back).is_some_and(|idx| self.line.tokens[idx].entry().is(Role::Growth)))
    }
}
