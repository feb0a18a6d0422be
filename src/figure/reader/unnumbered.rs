//! Units without a number: "an hour and a half", and one that a hedge counts, "less than a kilogram", "about an hour".

use super::Reader;
use super::measured::Measured;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Found};
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::Hedge;
use crate::figure::number::{self, Number, Plain};
use crate::figure::token::folded;
use crate::figure::unit::{Dimension, Unit};

/// Units whose names are nothing else: one steps over a bar and under a yard.
const PLAIN: [&str; 10] = ["km", "mi", "kg", "t", "min", "h", "week", "month", "year", "decade"];

/// Those of them that nobody praises.
const MEASURED: [&str; 6] = ["km", "mi", "kg", "t", "min", "h"];

impl Reader<'_> {
    /// "an hour and a half", «ساعة ونصف»: an article, if the language needs one, a unit and the fraction behind it.
    pub fn article_unit(&self, idx: usize) -> Option<Measured> {
        let line = self.line;
        let entry = line.at(idx)?.entry();
        let is_unit = entry.is(Role::Unit) && entry.language().numbers.unsaid_one;
        let at = if entry.is(Role::Article) { line.behind_apostrophe(idx + 1) } else { idx };
        let (unit, next) = match line.phrase_at(idx, table::UNITS).filter(|_| is_unit) {
            Some((id, next)) => (id.unit(), next),
            None => counted::plain_unit(line, at).filter(|_| at > idx)?,
        };
        let Some((part, behind)) = number::added(line, next) else {
            return self.hedged_unit(idx, unit.clone(), next).or_else(|| self.one_and_cents(idx, unit, next));
        };
        // «الثانية والنصف» is a time of day.
        let definite = entry.language().nouns.definite;
        if is_unit && !definite.is_empty() && folded(line.words_at(idx)).starts_with(definite) {
            return None;
        }
        let behind = self.behind_same(&unit, behind).unwrap_or(behind);
        let plain = number::with_whole(Plain::whole(Exact::ONE), &part);
        Some(Measured { idx, number: Number::full(plain, behind), unit, start: idx, next: behind })
    }

    /// "a dollar fifty"
    fn one_and_cents(&self, idx: usize, unit: Unit, next: usize) -> Option<Measured> {
        let is_money = matches!(unit.dimension, Dimension::Money(_));
        let number = Number::full(Plain::whole(Exact::ONE), next);
        let whole = Measured { idx, number, unit, start: idx, next };
        let measured = self.with_parts(whole);
        (is_money && measured.next > next).then_some(measured)
    }

    /// The one unit behind an article, if a hedge stands before it; "over a year" may well mean during one.
    fn hedged_unit(&self, idx: usize, unit: Unit, next: usize) -> Option<Measured> {
        let entry = self.line.at(idx)?.entry();
        let is_article = entry.is(Role::Article) && entry.numeral.is_none();
        let found = hedge::before(self.line, idx, 0, self.place);
        let is_hedged = match found.hedge {
            _ if self.compares(found, idx) => false,
            // "an hour or so", "a year or more", "a year old"
            Hedge::None => {
                self.line.tokens[next - 1].entry().is_in(table::UNIT_TAILS)
                    || matches!(
                        hedge::behind(self.line, next),
                        Some(Found { hedge: Hedge::About | Hedge::OrMore | Hedge::AtMost, .. })
                    )
            }
            Hedge::Over => found.edge + 1 < idx,
            _ => true,
        };
        let is_plain = PLAIN.contains(&unit.symbol);
        let number = Number::full(Plain::whole(Exact::ONE), idx + 1);
        (is_article && is_hedged && is_plain).then_some(Measured { idx, number, unit, start: idx, next })
    }

    /// "eine gute Stunde", "en knapp timme": the unit behind an article and a hedge. What is good may be praised: "ein gutes
    /// Jahr".
    pub fn unit_behind_hedge(&self, idx: usize) -> Option<Measured> {
        let line = self.line;
        line.at(idx).filter(|article| article.entry().is(Role::Article))?;
        let (hedge, at) = hedge::behind_article(line, idx).filter(|(hedge, _)| *hedge != Hedge::None)?;
        let (unit, next) = counted::unit_behind(line, at)?;
        let is_praise = line.is(at - 1, Role::Praise) && !MEASURED.contains(&unit.symbol);
        let number = Number { hedge, ..Number::full(Plain::whole(Exact::ONE), at) };
        let is_plain = PLAIN.contains(&unit.symbol) && !is_praise;
        is_plain.then_some(Measured { idx, number, unit, start: idx, next })
    }
}
