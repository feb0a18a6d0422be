//! Points that are of a percentage, as the sentence around them says: "fell from 5.2 % to 4.8 %, or 0.4 points", "0,3 puan
//! azalarak yüzde 9,8 oldu".

use super::Reader;
use crate::figure::counted::Behind;
use crate::figure::exact::Exact;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::Number;
use crate::figure::token::{Gap, TokenKind};
use crate::figure::unit::{Dimension, Unit};

/// How far from the points what tells of them may stand, in tokens.
const REACH: usize = 25;

/// How far behind them something may be said to grow.
const GROWN: usize = 4;

/// More than this are points of an index or a game.
const MOST: i64 = 10;

impl Reader<'_> {
    /// Percentage points behind a number, where the sentence has a percentage and something grew in it.
    pub fn points_near(&self, number: &Number) -> Option<Behind> {
        let (line, at) = (self.line, number.next);
        line.follows(at).filter(|word| word.gap <= Gap::Space && word.entry().is(Role::PercentPoint))?;
        number.plain().filter(|plain| plain.value.abs() < Exact::int(MOST))?;
        // «۳ واحد درصد» says it by itself.
        if line.phrase(at, table::UNITS).is_some() {
            return None;
        }
        let before = (at.saturating_sub(REACH)..at).rev().take_while(|idx| !ends(line, *idx));
        let start = before.last().unwrap_or(at);
        let end = (at + 1..at + REACH).take_while(|idx| line.follows(*idx).is_some() && !ends(line, *idx)).last();
        let end = end.unwrap_or(at) + 1;
        let grows =
            line.roles(start..at).can(Role::Growth) || line.roles(at + 1..end.min(at + 1 + GROWN)).can(Role::Growth);
        let has_percent = || (start..end).any(|at| is_percent(line, at));
        (grows && has_percent()).then(|| (Unit::of(Dimension::Points), at + 1))
    }
}

/// Whether a sentence ends here.
fn ends(line: Line<'_>, idx: usize) -> bool {
    let is_end = |mark| matches!(mark, TokenKind::Mark('.' | ';' | '!' | '?' | '।'));
    line.at(idx).is_some_and(|token| is_end(token.kind))
}

fn is_percent(line: Line<'_>, idx: usize) -> bool {
    let is_percent = |unit: Unit| unit.dimension == Dimension::Percent;
    line.at(idx).is_some_and(|token| token.is_mark('%'))
        || line.phrase(idx, table::UNITS).is_some_and(|(id, _)| is_percent(id.unit()))
        || line.phrase_before(idx + 1, table::LEADING).is_some_and(|(id, _)| is_percent(id.unit()))
}

#[cfg(test)]
mod tests {
    use crate::figure::scan;
    use crate::source::Span;

    fn last_unit(text: &str) -> String {
        let mentions = scan::mentions(text, Span::new(0, text.len()), None);
        mentions.last().map_or_else(String::new, |mention| format!("{:?}", mention.unit.dimension))
    }

    #[test]
    fn points_beside_a_percentage_that_changed_are_of_it() {
        for text in [
            "It fell from 5.2% to 4.8%, or 0.4 points.",
            "El paro bajó del 14,1 % al 13,2 %, es decir, 0,9 puntos.",
            "La tasa de paro bajó 0,9 puntos.",
        ] {
            assert_eq!(last_unit(text) == "Points", text.contains('%'), "{text}");
        }
    }

    #[test]
    fn points_of_a_game_or_of_an_index_are_not() {
        for text in
            ["He scored 45 % and won 3 points.", "The index rose 2 % to 7234 points.", "It rose 2 %. We won 3 points."]
        {
            assert_ne!(last_unit(text), "Points", "{text}");
        }
    }
}
