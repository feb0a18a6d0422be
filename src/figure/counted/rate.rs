//! Rates: so much for each of something. "Services a day", "kg per person", "deaths per 100,000 people".

use super::noun::{behind_definite, counted_behind, is_noun};
use super::{Behind, plain_unit};
use crate::figure::exact::Exact;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::number;
use crate::figure::token::{Token, folded};
use crate::figure::unit::{self, Dimension, Noun, Unit};

/// The unit with what it is per, where something is said. Percent and points stay what they are, and so does a number of
/// which nobody said what it counts.
pub fn with_rate(line: Line<'_>, unit: Unit, next: usize) -> Behind {
    let named = match &unit.dimension {
        Dimension::Bare | Dimension::Percent | Dimension::Points | Dimension::Physical("×") => return (unit, next),
        Dimension::Noun(noun) => noun.clone(),
        Dimension::Physical(base) | Dimension::Money(base) => Noun::named(base),
    };
    let Some((base, behind)) = base(line, next) else { return (unit, next) };
    let known = unit::symbol_id(&format!("{}/{base}", unit.symbol)).filter(|_| !unit.symbol.is_empty());
    match known {
        Some(id) => (id.unit(), behind),
        None => (Unit { dimension: Dimension::Noun(named.per(&base)), symbol: "", factor: unit.factor }, behind),
    }
}

/// What it is per, and the first token behind.
fn base(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    if let Some((symbol, next)) = per_time_behind(line, idx) {
        return Some((symbol.to_owned(), next));
    }
    let Some(((), at)) = line.phrase(idx, |lexicon| &lexicon.per) else {
        let ((), at) = line.phrase(idx, |lexicon| &lexicon.per_many)?;
        return many(line, at);
    };
    if let Some((id, next)) = line.phrase(at, |lexicon| &lexicon.units) {
        return Some((id.symbol().to_owned(), next));
    }
    let token = line.follows(at)?;
    if token.is_digits() || token.entry().numeral.is_some() {
        return many(line, at);
    }
    is_noun(line, token).then(|| (folded(line.words(token)).into_owned(), at + 1))
}

/// A power of ten, and what it counts: "per *100,000 people*".
fn many(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    line.follows(idx)?;
    let number = number::read(line, idx)?;
    let many = &number.plain().filter(|plain| plain.value >= Exact::int(10))?.value;
    let is_power = many.last_place().is_some_and(|place| *many == Exact::pow10(place));
    if !is_power || plain_unit(line, number.next).is_some() {
        return None;
    }
    Some(match counted_behind(line, number.next, false) {
        Some(counted) => (format!("{many} {}", counted.noun(line).text), counted.next),
        None => (many.to_string(), number.next),
    })
}

/// The time that something is per: "a day", "per year", "/h", «در روز».
pub fn per_time_behind(line: Line<'_>, idx: usize) -> Option<(&'static str, usize)> {
    let is_stroke = line.is_tied(idx, '/');
    let (is_sure, at) = if is_stroke { (true, idx + 1) } else { line.phrase(idx, |lexicon| &lexicon.per_time)? };
    let at = line.behind_apostrophe(behind_definite(line, at));
    let (id, next) = line.phrase(at, |lexicon| &lexicon.units).filter(|(id, _)| id.unit().dimension.is_time())?;
    // «در سال ۱۴۰۱», «در ماه گذشته»: a time, not a rate.
    let ends = |token: &Token| !token.is_word() && !token.is_digits() || token.entry().is(Role::Function);
    let is_rate = (is_sure && !line.is_digits(next)) || line.follows(next).is_none_or(ends);
    is_rate.then_some((id.symbol(), next))
}
