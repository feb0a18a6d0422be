//! Digits among digits: most numbers of tables, dumps and logs stand in rows of numbers, where nothing by them can make them
//! anything but what they say. They are told at a glance, and asked nothing else.

use super::Reader;
use crate::figure::hedge::Place;
use crate::figure::line::Line;
use crate::figure::mention::{Amount, Hedge, Mention};
use crate::figure::number::{Plain, is_two_ways, literal};
use crate::figure::token::{Gap, Token, digit};
use crate::figure::unit::Unit;

/// So many tokens are looked at for the groups of one number.
const MAX_GROUPS: usize = 8;

/// The digits of a year, or of the code of something: they are asked.
const YEARS: std::ops::RangeInclusive<i64> = 1_000..=2_100;

impl Reader<'_> {
    /// The figure that digits are which stand between other digits, with a blank or the end of a line on either side.
    pub fn in_row(&self, idx: usize) -> Option<Mention> {
        let line = self.line;
        let token = line.at(idx).filter(|token| is_apart(token) && self.place == Place::Text)?;
        let has_number_before = idx.checked_sub(1).is_some_and(|before| line.tokens[before].is_digits());
        let is_number = |at: usize| line.at(at).is_some_and(is_apart);
        if !has_number_before || !is_number(idx + 1) || !is_number(idx + 2) {
            return None;
        }
        let words = line.words(token);
        let literal = literal(words).filter(|literal| !literal.is_padded && !is_two_ways(words))?;
        let is_year = literal.is_plain() && literal.to_i64().is_some_and(|value| YEARS.contains(&value));
        let is_whole = literal.is_plain() && literal.n_digits <= GROUP;
        if is_year || (is_whole && may_be_group(line, idx + 1)) {
            return None;
        }
        let Plain { value, step, has_decimals, .. } = literal.plain;
        Some(Mention {
            span: token.span,
            number: token.span,
            amount: Amount::Number { value, step, is_scaled: false, has_decimals },
            hedge: Hedge::None,
            unit: Unit::bare(),
            is_change: false,
            other: None,
            is_turned: false,
        })
    }
}

/// Whether a token is digits behind a blank or the end of a line.
fn is_apart(token: &Token) -> bool {
    token.is_digits() && matches!(token.gap, Gap::Space | Gap::Line)
}

/// How many digits make a group.
const GROUP: usize = 3;

/// Whether the digits here may be the next group of a number, `1 234`, as they are not where more numbers go on behind them.
fn may_be_group(line: Line<'_>, idx: usize) -> bool {
    let is_number = |at: &usize| line.at(*at).is_some_and(|token| token.is_digits() && token.gap == Gap::Space);
    let is_group = |at: &usize| {
        let n_digits = line.words_at(*at).chars().take_while(|char| digit(*char).is_some()).take(GROUP + 1).count();
        is_number(at) && n_digits == GROUP
    };
    let behind = (idx..idx + MAX_GROUPS).find(|at| !is_group(at));
    behind != Some(idx) && !behind.is_some_and(|at| is_number(&at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::line::Passage;
    use crate::figure::reader::Step;
    use crate::figure::token::tokens;
    use crate::figure::tongue::Tongues;
    use proptest::prelude::*;

    /// How many numbers of a text are told at a glance; each must be what all rules make of it.
    fn n_told(text: &str, decimal: Option<char>) -> usize {
        let tokens = tokens(text, Tongues::of(text, None));
        let passage = Passage::new(text, &tokens).with_decimal(decimal);
        let line = passage.line();
        let reader = Reader::new(line, Place::Text);
        let told = (0..tokens.len()).filter_map(|idx| Some((idx, reader.in_row(idx)?)));
        told.map(|(idx, mention)| {
            let reader = reader.from(idx);
            let Step::Mention(read) = reader.step(idx) else { panic!("{mention:?} in {text}") };
            let read = reader.with_other(read, idx);
            assert_eq!((read.mention, read.next), (mention, idx + 1), "{text}");
        })
        .count()
    }

    #[test]
    fn numbers_of_a_table_are_told_at_a_glance_and_what_may_be_more_is_not() {
        for (text, n) in [
            ("1 23 4.5 ۶۷ 89\n10 11.5 12", 5),
            ("1 234 567", 0),
            ("1 234 567 8 9", 2),
            ("5 1999 6 7", 0),
            ("7 007 7 7", 0),
            ("5 2 1/2 3", 0),
            ("5 1.234 6 7", 0),
            ("5-6 7-8 9-10", 0),
            ("5 6 kg 7 km", 0),
        ] {
            assert_eq!(n_told(text, None), n, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_told_at_a_glance_is_what_all_rules_say(
            parts in prop::collection::vec(
                prop_oneof![
                    4 => "[1-9][0-9]{0,3}( |\n|\t)",
                    1 => "[1-9][0-9]{0,2}[.,][0-9]{1,3} ",
                    1 => "[۱-۹][۰-۹]{0,3} ",
                    1 => prop::sample::select(vec![
                        "about ", "page ", "2022 ", "in ", "of ", "%", "kg ", "to ", "-", "/", ", ", "\n\n", "three ", "Uhr ", "نفر ",
                        "Paris ", "million ", "tel ", "error ", "1 000 ", "(", ") ", "$", "م ", "年", "'dan ", "½ ", "10³ ", "won ",
                    ]).prop_map(str::to_owned),
                ],
                0..24,
            ),
            decimal in prop::sample::select(vec![None, Some('.'), Some(',')]),
        ) {
            n_told(&parts.concat(), decimal);
        }
    }
}
