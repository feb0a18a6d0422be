//! Sides of one thing, of which the last one names the unit of all: `120 x 80 x 75 cm`, `1920 × 1080 px`.

use super::{Behind, plain_unit};
use crate::figure::exact::Exact;
use crate::figure::line::Line;
use crate::figure::number;
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::Unit;

/// The most sides of one thing.
const MOST: usize = 4;

/// "4 x 100 m": of two lengths in metres one is no more than so many times the other, where they are sides.
const MAX_RATIO: i64 = 10;

/// The unit of a number behind which further sides stand.
pub fn unit_of_sides(line: Line<'_>, idx: usize, next: usize) -> Option<Behind> {
    if !is_times(line, next) || !line.tokens[next - 1].is_digits() {
        return None;
    }
    let (mut last, mut n_sides) = (next + 1, if is_side_before(line, idx) { 3 } else { 2 });
    let mut end = number::behind(line, last)?;
    while is_times(line, end) && n_sides <= MOST {
        (last, n_sides) = (end + 1, n_sides + 1);
        end = number::behind(line, last)?;
    }
    let (unit, _) = plain_unit(line, end).filter(|(unit, _)| is_of_sides(unit))?;
    let is_pair_of_metres = n_sides == 2 && unit.symbol == "m";
    (!is_pair_of_metres || are_near(line, idx, last)).then_some((unit, next))
}

/// Whether digits are a side that touches the sign of another one: `120x80x75 cm`.
pub fn is_tied_side(line: Line<'_>, idx: usize) -> bool {
    let touches = |at: usize| line.is_glued(at) && is_times(line, at);
    if touches(idx + 1) && unit_of_sides(line, idx, idx + 1).is_some() {
        return true;
    }
    // The last one, and those before it.
    let begins = |first: &usize| !touches(first.wrapping_sub(1)) && unit_of_sides(line, *first, first + 1).is_some();
    idx >= 2 && touches(idx - 1) && (1..MOST).filter_map(|back| idx.checked_sub(2 * back)).any(|first| begins(&first))
}

/// Whether a length is told in it that things have; nothing is some kilometres long and wide.
fn is_of_sides(unit: &Unit) -> bool {
    let is_small = || unit.dimension.measures("m") && unit.factor <= Exact::ONE;
    unit.symbol == "px" || is_small()
}

/// The sign between two sides, which touches both of them or none.
fn is_times(line: Line<'_>, idx: usize) -> bool {
    let is_sign = |token: &Token| match token.kind {
        TokenKind::Mark(mark) => mark == '×',
        // The last two are Cyrillic.
        _ => matches!(line.words(token), "x" | "X" | "х" | "Х"),
    };
    line.follows(idx).is_some_and(is_sign) && line.is_digits(idx + 1) && line.is_glued(idx) == line.is_glued(idx + 1)
}

fn is_side_before(line: Line<'_>, idx: usize) -> bool {
    idx >= 2 && is_times(line, idx - 1) && line.tokens[idx - 2].is_digits()
}

fn are_near(line: Line<'_>, first: usize, last: usize) -> bool {
    let value = |at: usize| number::read(line, at).and_then(|number| number.plain().map(|plain| plain.value.clone()));
    let limit = Exact::int(MAX_RATIO);
    let ratio = value(first).zip(value(last)).and_then(|(first, last)| last.checked_div(&first));
    ratio.is_some_and(|ratio| ratio < limit && &ratio * &limit > Exact::ONE)
}

#[cfg(test)]
mod tests {
    use crate::figure::scan::scan;
    use crate::source::Span;

    /// The units of the figures of a text.
    fn units(text: &str) -> Vec<&'static str> {
        let scan = scan(text, Span::new(0, text.len()), Some("en"));
        scan.mentions.iter().map(|mention| mention.unit.symbol).collect()
    }

    #[test]
    fn the_last_side_names_the_unit_of_all() {
        for (text, expected) in [
            ("120 x 80 x 75 cm", &["cm", "cm", "cm"][..]),
            ("30 × 40 cm", &["cm", "cm"]),
            ("3 x 4 m", &["m", "m"]),
            ("120x80x75 cm", &["cm", "cm", "cm"]),
            ("a 30x40cm box", &["cm", "cm"]),
            ("two 8x8x2-inch pans", &["in", "in", "in"]),
            ("9x1-1/2-inch", &["in", "in"]),
            ("1920×1080 pixels", &["px", "px"]),
            ("200 x 90 x 2 cm", &["cm", "cm", "cm"]),
        ] {
            assert_eq!(units(text), expected, "{text}");
        }
    }

    #[test]
    fn how_many_there_are_is_no_side() {
        for (text, expected) in [
            ("a 4 x 100 m relay", &["", "m"][..]),
            ("6 x 330 ml", &["", "mL"]),
            ("4 x 10 km", &["", "km"]),
            ("2 × 250 mg", &["", "mg"]),
            ("12 x 34", &["", ""]),
            ("a 4x4 and 4x100m", &[]),
        ] {
            assert_eq!(units(text), expected, "{text}");
        }
    }
}
