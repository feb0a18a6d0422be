//! Decimals told in words: "five point two", «پنج و سه دهم», "5 hundredths".

use super::Plain;
use super::fraction::is_unit;
use super::literal::{Literal, literal_at};
use super::small::below_thousand;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::Gap;

/// «۳ دهم», "5 hundredths", "2 tiers", "3 Fünftel": digits before the name of a decimal place, or before another lower part that
/// is nothing else there: "3 quarters" may be nine months, "3 quintos puestos" three places.
pub fn decimal_part(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Exact, usize)> {
    let token = line.follows(next)?;
    let denominator = token.entry().denominator.filter(|_| !is_unit(line, next))?;
    let numerator = plain.value.to_i64().filter(|numerator| (2..denominator).contains(numerator))?;
    let is_part = || {
        let is_several = !token.entry().is(Role::Ordinal) || counted::is_in_plural(line, next);
        matches!(denominator, 3 | 5..=9) && token.gap == Gap::Space && is_several && !counted::has_noun(line, next + 1)
    };
    (is_decimal(&denominator) || is_part()).then_some((Exact::ratio(numerator, denominator)?, next + 1))
}

/// «۱۷ ممیز ۴», «۱۷ و ۴ دهم»: digits on both sides of a decimal mark in words.
pub fn decimal_digits(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Plain, usize)> {
    let is_joined = line.is(next, Role::DecimalPoint) || line.is(next, Role::Joiner);
    if !is_joined || !line.is_digits(next + 1) {
        return None;
    }
    let decimals = literal_at(line, next + 1).filter(Literal::is_plain)?;
    let denominator = line.follows(next + 2).and_then(|token| token.entry().denominator).filter(is_decimal);
    let (step, behind) = match denominator {
        Some(denominator) => (Exact::ratio(1, denominator)?, next + 3),
        None if line.is(next, Role::DecimalPoint) => (Exact::pow10(-i32::try_from(decimals.n_digits).ok()?), next + 2),
        None => return None,
    };
    let is_tied = line.is(next, Role::DecimalPoint)
        || line
            .follows(next)
            .is_some_and(|token| token.entry().is(Role::Joiner) && token.entry().language().numbers.joins_digits);
    let part = &decimals.plain.value * &step;
    let fits = is_tied && plain.value.is_whole() && plain.scale == Exact::ONE && part < Exact::ONE;
    let value = &plain.value + &part;
    fits.then_some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, behind))
}

/// Whether it is the name of a decimal place.
pub fn is_decimal(denominator: &i64) -> bool {
    [10, 100, 1_000, 10_000].contains(denominator)
}

/// "five point two", «پنج ممیز دو», «پنج و سه دهم».
pub fn decimal_words(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Plain, usize)> {
    if plain.scale != Exact::ONE {
        return None;
    }
    if line.is(next, Role::DecimalPoint) || is_raised_point(line, next) {
        // «ноль целых и пять десятых»
        let joined = next + 1 + usize::from(line.is(next + 1, Role::Joiner));
        return spoken_decimals(line, plain, next + 1).or_else(|| named_decimals(line, plain, joined));
    }
    let joiner = line.follows(next).filter(|token| token.entry().is(Role::Joiner))?;
    joiner.entry().language().numbers.joins_digits.then(|| named_decimals(line, plain, next + 1)).flatten()
}

/// 三・五
fn is_raised_point(line: Line<'_>, next: usize) -> bool {
    line.is_tied(next, '・') && line.tokens[next - 1].entry().language().numbers.is_positional
}

/// The most digits of a decimal that are spelled out one by one.
const MAX_SPOKEN: usize = 12;

/// "one four one five" behind the point; or a number below a thousand: «پنج ممیز بیست و پنج», "deux cent trente-six". Noughts
/// may stand before either: "zéro vingt-cinq".
fn spoken_decimals(line: Line<'_>, plain: &Plain, start: usize) -> Option<(Plain, usize)> {
    let small = |at: usize| match line.follows(at)?.entry().numeral? {
        Numeral::Small(digit @ 0..10) => Some(char::from(b'0' + digit as u8)),
        _ => None,
    };
    let noughts = (0..MAX_SPOKEN).take_while(|n| small(start + n) == Some('0')).count();
    let mut digits: String = (start..start + MAX_SPOKEN).map_while(small).collect();
    let mut at = start + digits.len();
    // "quatre-vingt-dix" is no four with something behind it.
    let first = start + noughts;
    if let Some((value, behind)) =
        line.follows(first).and_then(|_| below_thousand(line, first)).filter(|(_, behind)| *behind > at)
    {
        digits.truncate(noughts);
        digits.push_str(&value.to_string());
        at = behind;
    }
    if digits.is_empty() {
        return None;
    }
    if line.follows(at).is_some_and(|token| token.entry().denominator.as_ref().is_some_and(is_decimal)) {
        return None;
    }
    let step = Exact::pow10(-i32::try_from(digits.len()).ok()?);
    let value = &plain.value + &(&Exact::parse(&digits)? * &step);
    Some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, at))
}

/// "three tenths", «بیست و پنج صدم».
fn named_decimals(line: Line<'_>, plain: &Plain, start: usize) -> Option<(Plain, usize)> {
    let (tail, behind) = below_thousand(line, start)?;
    let denominator = line.follows(behind)?.entry().denominator.filter(is_decimal)?;
    let step = Exact::ratio(1, denominator)?;
    let part = &tail * &step;
    let decimal = Plain { value: &plain.value + &part, step, scale: Exact::ONE, has_decimals: true };
    (part < Exact::ONE).then_some((decimal, behind + 1))
}
