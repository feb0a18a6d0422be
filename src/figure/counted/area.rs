//! So many for each of an area, of which little else is said: `275/km²`, "710/sq mi", "21 000 hab./km²".

use super::Behind;
use super::symbol::{is_letter_or_digit, raised};
use crate::figure::lexicon::table;
use crate::figure::line::Line;
use crate::figure::token::folded;
use crate::figure::unit::{self, Dimension, Noun, SymbolId, Unit};

/// `/km²`: so many for each of a unit, of which nothing else is said.
pub fn each(line: Line<'_>, idx: usize) -> Option<Behind> {
    let is_behind = line.is_tied(idx, '/') && idx > 0 && line.tokens[idx - 1].is_digits();
    let (id, next) = if is_behind { area(line, idx + 1)? } else { return None };
    Some((of_nothing(id), next))
}

/// "338.4 *per square mile*": the same in words.
pub fn per(line: Line<'_>, idx: usize) -> Option<Behind> {
    line.follows(idx).filter(|word| word.entry().is_in(table::PER))?;
    let (_, at) = line.phrase(idx, table::PER)?;
    let (id, next) = area(line, at)?;
    (idx > 0 && line.tokens[idx - 1].is_digits()).then(|| (of_nothing(id), next))
}

fn of_nothing(id: SymbolId) -> Unit {
    Unit::of(Dimension::Noun(Noun::named(&format!("/{}", id.symbol()))))
}

/// "21 000 *hab./km²*", "275 *inh./sq mi*": what is short for those who live there, and the area that they are told for.
pub fn each_of(line: Line<'_>, idx: usize) -> Option<Behind> {
    let stop = usize::from(line.is_mark(idx + 1, '.') && line.is_glued(idx + 1));
    let stroke = idx + 1 + stop;
    // Nearly every word that is asked for has no stroke behind it.
    let word = line.at(idx).filter(|word| line.is_tied(stroke, '/') && word.is_word())?;
    let is_short = stop > 0 || line.words(word).len() <= MAX_SHORT;
    let (id, next) = if is_short { area(line, stroke + 1)? } else { return None };
    let noun = super::one_noun(&folded(line.words(word)), word.entry().language());
    Some((Unit::of(Dimension::Noun(noun.per(id.symbol()))), next))
}

/// The most letters of a word that is cut short without a full stop.
const MAX_SHORT: usize = 4;

/// The area or the room that is named here, with the first token behind it: `km²`, `km2`, "sq mi".
fn area(line: Line<'_>, idx: usize) -> Option<(SymbolId, usize)> {
    let word = line.at(idx).filter(|word| word.is_word())?;
    let by_symbol = || {
        let id = unit::symbol_id(line.words(word))?;
        Some(raised(line, id, idx + 1).unwrap_or((id, idx + 1)))
    };
    // Of what is in a litre nobody says how many there are for each.
    let is_area = |(id, _): &(SymbolId, usize)| id.unit().dimension.measures("m²") || id.symbol().ends_with('³');
    let ends = |(_, next): &(SymbolId, usize)| !line.is_glued(*next) || !line.at(*next).is_some_and(is_letter_or_digit);
    by_symbol().filter(is_area).or_else(|| line.phrase(idx, table::UNITS).filter(is_area)).filter(ends)
}
