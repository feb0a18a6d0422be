//! Units of several symbols: `mg/dL`, `W/m²`, `N·m`, `kJ/(kg·K)`, `6 L/100 km`.

use super::symbol::{is_letter_or_digit, raised};
use super::{Behind, rate};
use crate::figure::lexicon::table;
use crate::figure::line::Line;
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{self, Dimension, SymbolId};

/// The unit of several symbols that begins at a token.
pub fn compound(line: Line<'_>, idx: usize) -> Option<Behind> {
    // Nearly every word that is asked for has nothing glued on.
    if !line.is_glued(idx + 1) {
        return None;
    }
    let (_, next) = factor(line, idx)?;
    if !line.is_tied(next, '/') && !is_dot(line, next) {
        return None;
    }
    let (upper, next) = product(line, idx)?;
    if let Some(next) = hundred_km(line, next) {
        let [only] = upper[..] else { return None };
        return Some((unit::per_hundred_km(only), next));
    }
    if let Some(yearly) = yearly(line, &upper, next) {
        return Some(yearly);
    }
    if let Some(known) = in_table(line, idx, next) {
        return Some(known);
    }
    let (lower, end) = if line.is_tied(next, '/') { lower(line, next + 1)? } else { (Vec::new(), next) };
    let goes_on = line.is_glued(end) && line.at(end).is_some_and(is_letter_or_digit);
    if goes_on {
        return None;
    }
    let words = line.tokens[idx].span.join(line.tokens[end - 1].span).of(line.text);
    if let Some(id) = known(words) {
        return Some((id.unit(), end));
    }
    // `L/h`, «мг/ч»: so much for each of a time is a rate.
    let is_rate = lower.len() == 1 && line.phrase(next + 1, table::UNITS).is_some();
    if is_rate || lower.iter().any(|id| id.unit().dimension.is_time()) {
        return None;
    }
    Some((unit::quotient(&upper, &lower)?, end))
}

/// `kWh/(m²·a)`, `kWh/m²a`: for each area, and each year, by its sign in the passes of houses.
fn yearly(line: Line<'_>, upper: &[SymbolId], stroke: usize) -> Option<Behind> {
    let n_brackets = usize::from(line.is_mark(stroke + 1, '('));
    let (area, next) = factor(line, stroke + 1 + n_brackets)?;
    let year = next + usize::from(is_dot(line, next));
    let is_apart = n_brackets == 0 && !line.is_glued(year);
    let closes = n_brackets == 0 || line.is_mark(year + 1, ')');
    let end = year + 1 + n_brackets;
    let goes_on = line.is_glued(end) && line.at(end).is_some_and(is_letter_or_digit);
    if line.words_at(year) != "a" || is_apart || !closes || goes_on || !area.unit().dimension.measures("m²") {
        return None;
    }
    rate::per_base(&unit::quotient(upper, &[area])?, "year").map(|unit| (unit, end))
}

/// The symbol of the tables that these are: `km/h`, `N⋅m`.
fn known(words: &str) -> Option<SymbolId> {
    unit::symbol_id(words).or_else(|| {
        let is_dotted = words.contains(DOTS);
        let find = |dot: &str| unit::symbol_id(&words.replace(DOTS, dot));
        if is_dotted { find("").or_else(|| find("·")) } else { None }
    })
}

/// `km/u`, `m/s²`: two symbols with a stroke, of which the second may stand in no table by itself.
fn in_table(line: Line<'_>, idx: usize, stroke: usize) -> Option<Behind> {
    let word = line.at(stroke + 1).filter(|word| line.is_tied(stroke, '/') && word.is_word())?;
    let caret = usize::from(line.is_tied(stroke + 2, '^'));
    let power = stroke + 2 + caret;
    let power = line.at(power).filter(|token| line.is_glued(power) && is_power(token));
    let end = stroke + 2 + power.map_or(0, |_| caret + 1);
    let words = line.tokens[idx].span.join(power.unwrap_or(word).span).of(line.text);
    let id = if caret > 0 { unit::symbol_id(&words.replace('^', "")) } else { unit::symbol_id(words) }?;
    (!line.is_glued(end) || !line.at(end).is_some_and(is_letter_or_digit)).then(|| (id.unit(), end))
}

/// The signs between the symbols of a product.
const DOTS: [char; 4] = ['·', '⋅', '•', '∙'];

/// What an amount is for each of: one symbol, or several in brackets or without: `J/mol·K`.
fn lower(line: Line<'_>, idx: usize) -> Option<(Vec<SymbolId>, usize)> {
    if !line.is_mark(idx, '(') {
        return product(line, idx);
    }
    let (lower, next) = product(line, idx + 1)?;
    (line.is_mark(next, ')') && line.is_glued(next)).then_some((lower, next + 1))
}

/// Symbols with dots between them.
fn product(line: Line<'_>, idx: usize) -> Option<(Vec<SymbolId>, usize)> {
    let (first, mut next) = factor(line, idx)?;
    let mut all = vec![first];
    while all.len() < MOST && is_dot(line, next) {
        let (id, behind) = factor(line, next + 1)?;
        all.push(id);
        next = behind;
    }
    Some((all, next))
}

fn is_dot(line: Line<'_>, idx: usize) -> bool {
    DOTS.iter().any(|dot| line.is_tied(idx, *dot))
}

/// No unit has more symbols.
const MOST: usize = 4;

/// The symbol of a measure, with its power.
fn factor(line: Line<'_>, idx: usize) -> Option<(SymbolId, usize)> {
    let word = line.at(idx).filter(|word| word.is_word())?;
    let id = unit::symbol_id(line.words(word)).filter(|id| matches!(id.unit().dimension, Dimension::Physical(_)))?;
    let is_raised = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(is_power) || line.is_tied(idx + 1, '^');
    if !is_raised {
        return Some((id, idx + 1));
    }
    raised(line, id, idx + 1)
}

fn is_power(token: &Token) -> bool {
    token.kind == TokenKind::Superscript || token.is_digits()
}

/// `/100 km`, `/100km`
fn hundred_km(line: Line<'_>, idx: usize) -> Option<usize> {
    let goes_on = || line.is_glued(idx + 3) && line.at(idx + 3).is_some_and(is_letter_or_digit);
    let is_base = line.is_tied(idx, '/') && line.words_at(idx + 1) == "100" && line.words_at(idx + 2) == "km";
    (is_base && !goes_on()).then_some(idx + 3)
}
