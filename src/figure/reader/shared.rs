//! What the upper end of a range says of its lower end as well: 五六百, "three or four hundred", «سه چهارصد نفر».

use super::measured::Measured;
use super::pair::tens;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{self, Number, Plain, Size};
use crate::figure::token::folded;
use crate::figure::unit::{Dimension, Unit};

/// The ends with what stands by one of them only. `digit` is the second one of two digits that share the word of their place.
pub fn ends(line: Line<'_>, lower: &Measured, upper: Measured, digit: Option<i64>) -> (Measured, Measured) {
    let (mut lower, mut upper) = (lower.clone(), upper);
    let (hundreds, dozens) = (shares_hundreds(line, &lower, &upper), shared_dozens(line, &lower, &upper));
    let (Size::Plain(low), Size::Plain(high)) = (&mut lower.number.size, &mut upper.number.size) else {
        return (lower, upper);
    };
    let place = match digit {
        Some(digit) => place_of(low, high, digit),
        None => hundreds.then_some(Exact::int(100)).or(dozens),
    };
    if let Some(place) = place {
        // 十七八: both are more than ten.
        if digit.is_some_and(|digit| digit < 10) {
            high.value = &high.value + &(&tens(&low.value) * &place);
        }
        low.value = &low.value * &place;
    }
    (lower, upper)
}

/// "5–10 and 15–20 %": the unit of a second range that a joiner ties to one of nothing.
pub fn unit_of_next(line: Line<'_>, joiner: usize) -> Option<Unit> {
    let low = joiner + 1;
    let is_joined = line.follows(joiner).is_some_and(|word| word.entry().is_in(table::LIST_WORDS));
    let is_range = is_joined && line.is_digits(low) && line.is_tied(low + 1, '-');
    let unit = counted::plain_unit(line, low + 3).filter(|_| is_range && line.is_digits(low + 2));
    unit.map(|(unit, _)| unit)
}

/// The most numbers of a list that share a unit.
const MAX_LISTED: usize = 5;

/// "4.6 and 3.1 percentage points", 4.6、3.8和3.1个百分点: the unit of the last one of a list is that of all, where all have decimals.
pub fn unit_of_list(line: Line<'_>, idx: usize, has_decimals: bool) -> Option<Unit> {
    let mut at = idx;
    for _ in 0..MAX_LISTED {
        let joined = line.phrase(at, table::LIST_WORDS).map(|((), next)| next);
        let next = joined.or_else(|| line.is_mark(at, ',').then_some(at + 1)).filter(|next| line.is_digits(*next))?;
        let number = number::read(line, next)?;
        let plain = number.plain()?;
        if let Some((unit, behind)) = counted::plain_unit(line, number.next) {
            let is_share = matches!(unit.dimension, Dimension::Percent | Dimension::Points);
            let is_shared = is_share && has_decimals && plain.has_decimals || is_adjective(line, behind - 1);
            return Some(unit).filter(|_| is_shared && joined.is_some());
        }
        at = number.next;
    }
    None
}

/// «۱۰ و ۲۰ مگاواتی»: a unit with the ending of an adjective, which belongs to all of a list.
fn is_adjective(line: Line<'_>, idx: usize) -> bool {
    let Some(token) = line.follows(idx).filter(|token| token.is_word()) else { return false };
    let (entry, word) = (token.entry(), folded(line.words(token)));
    let stem = |ending: &&str| word.strip_suffix(*ending).filter(|stem| stem.chars().nth(1).is_some());
    let is_unit = |stem: &str| entry.lexicon().entry_of(stem).is_some_and(|stem| stem.is(Role::Unit));
    entry.is(Role::Unit) && entry.language().nouns.adjectives.iter().filter_map(stem).any(is_unit)
}

/// 五六百: the place of the second digit.
fn place_of(low: &Plain, high: &Plain, digit: i64) -> Option<Exact> {
    let place = high.value.checked_div(&Exact::int(digit))?;
    (place.is_whole() && low.scale == Exact::ONE).then_some(place)
}

/// "three or four hundred": a word below ten, and hundreds behind it.
fn shares_hundreds(line: Line<'_>, lower: &Measured, upper: &Measured) -> bool {
    let is_word = line.tokens[lower.number.next - 1].is_word() && lower.number.next == lower.idx + 1;
    let is_apart = lower.number.next <= upper.idx && lower.next == lower.number.next;
    let (true, Some(low), Some(high)) = (is_word && is_apart, lower.number.plain(), upper.number.plain()) else {
        return false;
    };
    let last = line.tokens[upper.number.next - 1].entry().numeral;
    let is_hundreds = match last {
        Some(Numeral::Hundred) => upper.number.next > upper.idx + 1,
        Some(Numeral::Small(value)) => value >= 200 && value % 100 == 0,
        _ => false,
    };
    is_hundreds && low.value < Exact::int(10) && &low.value * &Exact::int(100) < high.value
}

/// "two to three dozen": what a word is times, behind the upper end alone.
fn shared_dozens(line: Line<'_>, lower: &Measured, upper: &Measured) -> Option<Exact> {
    let is_small =
        lower.number.plain().is_some_and(|low| low.value < Exact::int(10)) && lower.next == lower.number.next;
    let is_said = |number: &Number| matches!(line.tokens[number.next - 1].entry().numeral, Some(Numeral::Times(_)));
    let fits = is_small && is_said(&upper.number) && upper.number.next > upper.idx + 1 && !is_said(&lower.number);
    match line.tokens[upper.number.next - 1].entry().numeral {
        Some(Numeral::Times(times)) if fits => Some(Exact::int(times)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::scan;
    use crate::source::Span;

    #[test]
    fn a_range_of_nothing_takes_the_unit_of_the_range_that_is_joined_to_it() {
        let units = |text: &str| -> Vec<String> {
            let mentions = scan::mentions(text, Span::new(0, text.len()), None);
            mentions.iter().map(|mention| mention.unit.dimension.symbol().unwrap_or("-").to_owned()).collect()
        };
        assert_eq!(units("between 5–10 and 15–20 km away"), ["m", "m"]);
        assert_eq!(units("5 and 15–20 km away"), ["-", "m"]);
    }
}
