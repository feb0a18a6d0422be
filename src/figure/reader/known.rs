//! Numbers behind what they count, which is known: «السنوات الخمس الماضية», «الدول الثلاث».

use super::Reader;
use super::measured::Measured;
use crate::figure::counted;
use crate::figure::lexicon::{Role, table};
use crate::figure::number;
use crate::figure::token::Gap;
use crate::figure::unit::{Dimension, Unit};

impl Reader<'_> {
    /// The number word that begins at a token, of the noun or unit before it, where both are known ones.
    pub fn of_known(&self, idx: usize) -> Option<Measured> {
        let line = self.line;
        let is_article = |at: usize| line.at(at).is_some_and(counted::is_definite);
        let start = idx
            .checked_sub(3)
            .filter(|start| *start >= self.floor && line.tokens[idx - 1].entry().is(Role::Proclitic))?;
        line.at(idx)?.entry().numeral?;
        let thing = line.before(idx - 1).filter(|_| is_article(idx - 1) && is_article(start))?;
        let is_one_word =
            |at: usize| line.tokens[at].gap <= Gap::Seam || line.tokens[at].span == line.tokens[at - 1].span;
        let number = number::read(line, idx).filter(|_| is_one_word(idx) && is_one_word(idx - 2))?;
        number.plain().filter(|plain| plain.value.is_whole())?;
        let unit = line.phrase_at(idx - 2, table::UNITS).filter(|(_, next)| *next == idx - 1);
        let noun = || {
            let singular = thing.entry().singular?;
            Some(Unit::of(Dimension::Noun(counted::known_noun(singular, thing.entry().language()))))
        };
        let unit = unit.map(|(id, _)| id.unit()).or_else(noun)?;
        Some(Measured { idx, next: number.next, number, unit, start })
    }
}
