//! Powers: `10³`, `5.5×10³`, `5.5e3`, `10^-7`, `2^64`; `5.5×10−3`, where copying lost the raised letters.

use super::Plain;
use super::literal::{literal, literal_at};
use crate::figure::exact::{Exact, MAX_EXPONENT};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};

/// What digits are with the power of ten behind them.
pub enum Power {
    /// There is none.
    None,
    /// The number, and the first token behind.
    Read(Plain, usize),
    /// There is one that is greater than any number that is read.
    Unreadable,
}

/// The power of ten behind digits.
pub fn power_behind(line: Line<'_>, plain: &Plain, idx: usize, next: usize) -> Power {
    let is_ten = || line.words_at(idx).chars().count() == 2 && plain.value == Exact::int(10);
    if next == idx + 1 && is_raised(line, next) && is_ten() {
        return power_of_ten(line, idx)
            .map_or(Power::Unreadable, |(power, behind)| Power::Read(Plain::power(power), behind));
    }
    if next == idx + 1 && line.is_tied(next, '^') {
        // `2^48` is exact, as `10^6` need not be.
        let written = |power: Exact| if power.is_whole() { Plain::whole(power) } else { Plain::power(power) };
        return power_at(line, idx, &plain.value)
            .map_or(Power::Unreadable, |(power, behind)| Power::Read(written(power), behind));
    }
    let Some(sign) = line.at(next) else { return Power::None };
    if is_times(line, sign) && is_raised(line, next + 2) {
        let base = literal_at(line, next + 1).map(|base| base.plain.value);
        let power = match base {
            Some(base) if base == Exact::int(10) => power_of_ten(line, next + 1),
            Some(base) => power_at(line, next + 1, &base),
            None => None,
        };
        return power.map_or(Power::Unreadable, |(power, behind)| Power::Read(times(plain, &power), behind));
    }
    if let Some((power, behind)) = lowered(line, plain, next) {
        return Power::Read(times(plain, &power), behind);
    }
    let is_e = line.is_glued(next) && matches!(line.words(sign), "e" | "E");
    match if is_e { signed_exponent(line, next + 1) } else { None } {
        Some((exponent, behind)) => Power::Read(times(plain, &Exact::pow10(exponent)), behind),
        None => Power::None,
    }
}

/// The greatest exponent of a number other than ten.
const MAX_RAISED: u32 = 128;

/// `2^10`, `2.5^-1`: a number times itself, where no sum goes on: `2^31-1`.
fn power_at(line: Line<'_>, idx: usize, base: &Exact) -> Option<(Exact, usize)> {
    let (exponent, behind) = signed_exponent(line, idx + 2).filter(|_| line.is_tied(idx + 1, '^'))?;
    let goes_on = ['^', '-', '+', '*'].into_iter().any(|sign| line.is_tied(behind, sign));
    let n_times = exponent.unsigned_abs();
    let is_short = n_times <= MAX_RAISED && *base < Exact::int(1_000_000) && !base.is_zero() && !goes_on;
    let power = is_short.then(|| (0..n_times).fold(Exact::ONE, |power, _| &power * base))?;
    Some((if exponent < 0 { Exact::ONE.checked_div(&power)? } else { power }, behind))
}

/// Whether an exponent touches what stands before it.
fn is_raised(line: Line<'_>, idx: usize) -> bool {
    line.is_glued(idx) && line.at(idx).is_some_and(|sign| sign.is_mark('^') || sign.kind == TokenKind::Superscript)
}

/// The scale word that a power is leaves decimals behind where it is below one.
fn times(plain: &Plain, power: &Exact) -> Plain {
    let product = plain.times(power);
    Plain { has_decimals: plain.has_decimals || !product.value.is_whole(), ..product }
}

fn is_times(line: Line<'_>, sign: &Token) -> bool {
    sign.is_mark('×') || sign.is_mark('·') || sign.is_mark('*') || (sign.is_word() && line.words(sign) == "x")
}

/// The power that `10³` or `10^3` is, where the ten stands at the index.
fn power_of_ten(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let sign = line.at(idx + 1).filter(|_| line.is_glued(idx + 1))?;
    if sign.kind == TokenKind::Superscript {
        let plain: String = line.words(sign).chars().map(plain_superscript).collect();
        let digits = plain.trim_start_matches(['-', '+']);
        return Some((Exact::pow10(exponent(digits, plain.starts_with('-'))?), idx + 2));
    }
    let (exponent, behind) = signed_exponent(line, idx + 2).filter(|_| sign.is_mark('^'))?;
    Some((Exact::pow10(exponent), behind))
}

/// `2.48×10−5`: copied from where the exponent was raised. A hyphen may mean a range, but not behind decimals.
fn lowered(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Exact, usize)> {
    let sign = line.at(next).filter(|sign| sign.is_mark('×') || sign.is_mark('·') || line.words(sign) == "x")?;
    let raised = line.at(next + 2).filter(|_| line.is_glued(next + 2) && line.words_at(next + 1) == "10")?;
    let is_sure = line.words(raised) == "−" || plain.has_decimals;
    let (exponent, behind) = signed_exponent(line, next + 2).filter(|_| is_sure && sign.gap <= Gap::Space)?;
    let goes_on = line.is_glued(behind) && line.at(behind).is_some_and(|next| next.is_digits() || next.is_mark('/'));
    (line.words_at(next + 3).len() <= 2 && !goes_on).then(|| (Exact::pow10(exponent), behind))
}

/// Digits that touch what stands before them, with or without a sign.
fn signed_exponent(line: Line<'_>, idx: usize) -> Option<(i32, usize)> {
    let is_signed = ['-', '−', '+'].iter().any(|sign| line.is_mark(idx, *sign));
    let at = idx + usize::from(is_signed);
    let is_glued = line.is_glued(idx) && line.is_glued(at);
    let digits = line.at(at).filter(|token| is_glued && token.is_digits())?;
    let is_negative = is_signed && !line.is_mark(idx, '+');
    Some((exponent(line.words(digits), is_negative)?, at + 1))
}

fn exponent(digits: &str, is_negative: bool) -> Option<i32> {
    let exponent = literal(digits)?.to_i64().filter(|size| *size <= i64::from(MAX_EXPONENT))?;
    let exponent = i32::try_from(exponent).ok()?;
    Some(if is_negative { -exponent } else { exponent })
}

fn plain_superscript(char: char) -> char {
    match char {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        _ => '+',
    }
}
