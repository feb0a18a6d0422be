//! Smaller parts behind a size: "2 hours 30 minutes", "12 euros 50", "due euro e cinquanta", "1 m 80".

use super::Reader;
use super::measured::Measured;
use crate::figure::counted::{self, Behind};
use crate::figure::exact::Exact;
use crate::figure::lexicon::{Role, table};
use crate::figure::number::{self, Number, Plain, Size};
use crate::figure::token::Gap;
use crate::figure::unit::{Dimension, Unit, physical};

/// The most parts of one size: "1 day 2 hours 30 minutes 5 seconds".
const MAX_PARTS: usize = 4;

impl Reader<'_> {
    /// "2 hours and 30 minutes": smaller units of the same dimension, each less than one of the larger.
    pub fn with_parts(&self, first: Measured) -> Measured {
        let Measured { mut number, mut unit, mut next, .. } = first;
        for _ in 0..MAX_PARTS {
            let Some((plain, smaller, behind)) = self.smaller_part(&number, &unit, next) else { break };
            // "tra 2 euro e 50"
            let is_end = || self.line.phrase_before(first.start, table::RANGES).is_some();
            if smaller.symbol.is_empty() && self.line.is(next, Role::PartJoiner) && is_end() {
                break;
            }
            (number.size, unit, next) = (Size::Plain(plain), smaller, behind);
        }
        Measured { number, unit, next, ..first }
    }

    /// The sum in the smaller unit.
    pub fn smaller_part(&self, number: &Number, unit: &Unit, next: usize) -> Option<(Plain, Unit, usize)> {
        let line = self.line;
        let plain = number.plain().filter(|_| {
            matches!(unit.dimension, Dimension::Physical("s" | "month" | "m" | "kg") | Dimension::Money(_))
        })?;
        let is_money = matches!(unit.dimension, Dimension::Money(_));
        let joins = line.is(next, Role::Joiner) || (is_money && line.is(next, Role::PartJoiner));
        let at = next
            + usize::from(joins || (line.is_mark(next, ',') && !is_money && !line.is_digits(next.wrapping_sub(1))));
        let is_number = line.is_digits(at) || line.follows(at).is_some_and(|token| token.entry().numeral.is_some());
        let part = if is_number { number::read(line, at) } else { None }.filter(|part| !part.is_signed)?;
        let minutes = self.minutes_behind(unit, &part).filter(|_| at == next);
        // "un metro e ottanta"
        let is_height = || joins && unit.symbol == "m" && plain.value < Exact::int(10);
        // "due euro e cinquanta"
        let is_coins = is_money && line.is(next, Role::PartJoiner);
        let implied = || {
            self.implied_part(unit, &part, plain.scale != Exact::ONE).filter(|_| at == next || is_height() || is_coins)
        };
        let named = || counted::plain_unit(line, part.next).or_else(|| self.part_name(unit, part.next));
        let last = || self.last_part(unit, &part, next, at);
        let (smaller, behind) = minutes.or_else(implied).or_else(named).or_else(last)?;
        let smaller = if is_money { cents_of(unit, smaller) } else { smaller };
        // «۹ ثانیه و ۵۸ صدم ثانیه»
        if let Size::Fraction { part, .. } = &part.size {
            let is_same = joins && smaller.symbol == unit.symbol && plain.value.is_whole();
            return is_same.then(|| (number::with_whole(plain.clone(), part), smaller, behind));
        }
        let smaller_plain = part.plain()?;
        let is_smaller = smaller.dimension == unit.dimension && smaller.factor < unit.factor;
        let ratio = unit.factor.checked_div(&smaller.factor)?;
        if !is_smaller || smaller_plain.value >= ratio || !plain.value.is_whole() || line.tokens[at].gap > Gap::Line {
            return None;
        }
        let sum = Plain { value: &(&plain.value * &ratio) + &smaller_plain.value, ..smaller_plain.clone() };
        Some((sum, smaller, behind))
    }

    /// Whether digits stand as near to the name of seconds as their hundredths do: 9秒58, «9초 58».
    fn touches_seconds(&self, digits: usize) -> bool {
        let line = self.line;
        let language = line.tokens[digits - 1].entry().language();
        match line.tokens[digits].gap {
            Gap::Seam => true,
            Gap::Space => language.units.implies_hundredths && line.before(digits).is_some(),
            _ => false,
        }
    }

    /// "1 m 80" and "6 ft 2 in": the smaller unit is left out, or a word elsewhere.
    fn implied_part(&self, unit: &Unit, part: &Number, is_scaled: bool) -> Option<Behind> {
        let (line, last) = (self.line, part.next - 1);
        let ends = || {
            line.follows(part.next).is_none_or(|next| {
                // "10 lira 11a"
                !(next.is_digits() || next.is_word() && next.gap == Gap::None)
                    && counted::plain_unit(line, part.next).is_none()
                    && !counted::has_noun(line, part.next)
            })
        };
        let is_tens = || part.plain().and_then(|part| part.value.to_i64()).is_some_and(|cm| (10..100).contains(&cm));
        let has_two_digits = || {
            if line.is_digits(last) { line.words_at(last).len() == 2 } else { unit.symbol == "m" && is_tens() }
        };
        // "1 meter 80"
        let is_metre = || {
            let before = last - 1 - usize::from(line.is(last - 1, Role::Joiner));
            !line.is_digits(last) || line.words_at(before) == "m" || line.is(before, Role::Unit)
        };
        match unit.symbol {
            "m" if has_two_digits() && is_metre() && ends() => Some((physical("cm")?, part.next)),
            // 9秒58
            "s" if has_two_digits() && self.touches_seconds(last) && ends() => {
                let hundredth = Unit { factor: Exact::ratio(1, 100)?, ..unit.clone() };
                Some((hundredth, part.next))
            }
            // "12 euros 50", but "151 M€ 12 Rafale"
            _ if matches!(unit.dimension, Dimension::Money(_)) && unit.factor == Exact::ONE && !is_scaled => {
                let cents = part.plain()?.value.to_i64().filter(|cents| (10..100).contains(cents));
                // Digits are of no language.
                let word = &line.tokens[last - usize::from(line.is_digits(last))];
                // `12€50`
                let is_price = || last > 0 && counted::is_decimal_sign(line, last - 1);
                let tells = word.entry().language().units.implies_cents || is_price();
                let is_short = tells && cents.is_some() && (has_two_digits() || !line.is_digits(last));
                let money = unit.dimension.clone();
                let cent = Unit { dimension: money, symbol: "", factor: Exact::ratio(1, 100)? };
                (is_short && ends()).then_some((cent, part.next))
            }
            "ft" if line.words_at(part.next) == "in" && !line.is(part.next + 1, Role::Determiner) => {
                Some((physical("in")?, part.next + 1))
            }
            // "six foot two"
            "ft" if matches!(line.words_at(last - 1), "foot" | "ft" | "feet")
                && ends()
                && !line.is_mark(part.next, '%') =>
            {
                Some((physical("in")?, part.next))
            }
            _ => None,
        }
    }
}

/// Hundredths of money that are named like those of other money: "5 euros and 20 cents".
fn cents_of(unit: &Unit, smaller: Unit) -> Unit {
    let is_cent =
        smaller.symbol == "cent" && matches!(smaller.dimension, Dimension::Money("USD" | "EUR" | "BRL" | "MXN"));
    if is_cent { Unit { dimension: unit.dimension.clone(), ..smaller } } else { smaller }
}
