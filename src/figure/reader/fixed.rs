//! Words that are a number and what it is of in one: «يومين», "eine Viertelstunde", «كتابان».

use super::Reader;
use super::measured::Measured;
use crate::figure::counted::{self, Behind};
use crate::figure::exact::Exact;
use crate::figure::lexicon::{Role, table};
use crate::figure::number::{Number, Plain};
use crate::figure::token::Gap;
use crate::figure::unit::{Dimension, Unit};

impl Reader<'_> {
    /// A word that is so much of a unit by itself: «يومين», "eine Viertelstunde".
    pub fn fixed_amount(&self, idx: usize) -> Option<Measured> {
        let line = self.line;
        let at = if line.at(idx)?.entry().is(Role::Article) && line.follows(idx + 1).is_some() { idx + 1 } else { idx };
        let entry = line.at(at)?.entry();
        if let Some(noun) = entry.dual {
            return self.dual(at, noun);
        }
        let ((numerator, denominator), id) = entry.amount?;
        // "andra halvåret 2021": which one, not how long.
        if line.before(at).is_some_and(|before| before.entry().is(Role::Ordinal))
            && matches!(id.unit().dimension, Dimension::Physical("month"))
        {
            return None;
        }
        let value = Exact::ratio(numerator, denominator)?;
        let (step, has_decimals) = (Exact::ratio(1, denominator)?, denominator > 1);
        let number = Number::full(Plain { value, step, scale: Exact::ONE, has_decimals }, at + 1);
        let (unit, next) = self.unit_named(at).unwrap_or((id.unit(), at + 1));
        Some(Measured { idx, number, unit, start: idx, next })
    }

    /// A word for two of a thing: «كتابان», «نقطتين مئويتين»; not of things that are known: «الكتابان».
    fn dual(&self, idx: usize, noun: &'static str) -> Option<Measured> {
        let line = self.line;
        if line.before(idx).filter(|_| line.tokens[idx].gap <= Gap::Seam).is_some_and(counted::is_definite) {
            return None;
        }
        let number = Number::full(Plain::whole(Exact::int(2)), idx + 1);
        let (unit, next) = self.unit_named(idx).unwrap_or_else(|| {
            let unit = Unit::of(Dimension::Noun(counted::known_noun(noun, line.tokens[idx].entry().language())));
            counted::with_rate(line, unit, idx + 1)
        });
        Some(Measured { idx, number, unit, start: idx, next })
    }

    /// The unit whose name begins with a word for two and goes on behind it: «درجتين مئويتين».
    fn unit_named(&self, idx: usize) -> Option<Behind> {
        let (id, next) = self.line.phrase_at(idx, table::UNITS).filter(|(_, next)| *next > idx + 1)?;
        Some((id.unit(), next))
    }
}
