//! Exact numbers as digits: read from them, shown in them, and where the last one that counts stands.

use std::fmt;

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::{Big, Exact, Small};

/// The longest run of digits that is read as a number. Longer ones are data, and multiplying them would take for ever.
pub const MAX_DIGITS: usize = 400;
/// The greatest power of ten a text may ask for.
pub const MAX_EXPONENT: i32 = 400;

impl Exact {
    /// Reads plain ASCII digits with at most one `.`; `None` for anything else or for more than [`MAX_DIGITS`] digits.
    pub fn parse(digits: &str) -> Option<Self> {
        let (negative, digits) = digits.strip_prefix('-').map_or((false, digits), |rest| (true, rest));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let count = whole.len() + decimals.len();
        let all_digits = whole.bytes().chain(decimals.bytes()).all(|b| b.is_ascii_digit());
        if count == 0 || count > MAX_DIGITS || !all_digits {
            return None;
        }
        let value = match (count <= 18).then_some(decimals.len() as u8) {
            Some(scale) => {
                let mantissa =
                    whole.bytes().chain(decimals.bytes()).fold(0i64, |sum, b| sum * 10 + i64::from(b - b'0'));
                Self::small(i128::from(mantissa), scale)
            }
            None => {
                let mantissa: BigInt = format!("{whole}{decimals}").parse().ok()?;
                Self::from_big(BigRational::new(mantissa, num_traits::pow(BigInt::from(10), decimals.len())))
            }
        };
        Some(if negative { -value } else { value })
    }

    /// The place value of the last digit that is not zero, as an exponent of ten: 400 → 2, 17.5 → −1; `None` for zero and
    /// for numbers without a finite decimal form.
    pub fn last_place(&self) -> Option<i32> {
        match &self.0 {
            Small { mantissa: 0, .. } => None,
            Small { mantissa, scale } => {
                let (mut rest, mut zeros) = (*mantissa, 0);
                while rest % 10 == 0 {
                    rest /= 10;
                    zeros += 1;
                }
                Some(zeros - i32::from(*scale))
            }
            Big(big) => {
                let (mut rest, decimals) = scaled(big)?;
                let (ten, mut zeros) = (BigInt::from(10), 0);
                loop {
                    let (quotient, remainder) = rest.div_rem(&ten);
                    if !remainder.is_zero() {
                        break Some(zeros - decimals as i32);
                    }
                    rest = quotient;
                    zeros += 1;
                }
            }
        }
    }

    /// Whether its digits come to an end.
    pub fn is_decimal(&self) -> bool {
        match &self.0 {
            Small { .. } => true,
            Big(big) => decimals_of(big.denom()).is_some(),
        }
    }
}

/// `numerator / denominator` as a whole number and how many of its digits are decimals.
fn scaled(big: &BigRational) -> Option<(BigInt, usize)> {
    let decimals = decimals_of(big.denom())?;
    Some((big.numer() * num_traits::pow(BigInt::from(10), decimals) / big.denom(), decimals))
}

/// How many decimals a fraction with this denominator has; `None` when they never end or are too many to be written.
fn decimals_of(denominator: &BigInt) -> Option<usize> {
    let mut rest = denominator.clone();
    let mut count = [0usize; 2];
    for (factor, count) in [2, 5].into_iter().zip(&mut count) {
        let factor = BigInt::from(factor);
        loop {
            let (quotient, remainder) = rest.div_rem(&factor);
            if !remainder.is_zero() {
                break;
            }
            rest = quotient;
            *count += 1;
            if *count > 2 * MAX_EXPONENT as usize {
                return None;
            }
        }
    }
    rest.is_one().then(|| count[0].max(count[1]))
}

/// `53`, `17.5`, `1/3`: decimals where they end, a fraction where they do not.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Small { mantissa, scale } => {
                f.write_str(&point(*mantissa < 0, &mantissa.unsigned_abs().to_string(), usize::from(*scale)))
            }
            Big(big) => match scaled(big) {
                Some((digits, decimals)) => {
                    f.write_str(&point(big.is_negative(), &digits.magnitude().to_string(), decimals))
                }
                None => write!(f, "{}/{}", big.numer(), big.denom()),
            },
        }
    }
}

fn point(negative: bool, digits: &str, scale: usize) -> String {
    let sign = if negative { "-" } else { "" };
    if scale == 0 {
        return format!("{sign}{digits}");
    }
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, decimals) = padded.split_at(padded.len() - scale);
    format!("{sign}{whole}.{decimals}")
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("test digits")
    }

    #[test]
    fn forty_digits_and_forty_decimals_survive() {
        let digits = format!("1{}.{}1", "0".repeat(40), "0".repeat(39));
        assert_eq!(exact(&digits).to_string(), digits);
    }

    #[test]
    fn a_third_is_shown_as_a_fraction() {
        assert_eq!(Exact::ratio(1, 3).expect("not zero").to_string(), "1/3");
        assert_eq!(Exact::ratio(7, 40).expect("not zero").to_string(), "0.175");
    }

    #[test]
    fn last_place_is_that_of_the_last_digit_that_counts() {
        for (text, place) in
            [("400", Some(2)), ("17.5", Some(-1)), ("850000", Some(4)), ("0", None), ("1.10", Some(-1))]
        {
            assert_eq!(exact(text).last_place(), place, "{text}");
        }
    }

    #[test]
    fn signs_and_points_alone_are_no_digits() {
        for text in ["", "-", ".", "--1", "1.2.3", "+1", "٣", "1 000"] {
            assert_eq!(Exact::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(mantissa in any::<i64>(), scale in 0u8..=18, zeros in 0usize..30) {
            let number = Exact::small(mantissa.into(), scale);
            prop_assert_eq!(Exact::parse(&number.to_string()), Some(number));
            let long = format!("{mantissa}{}", "0".repeat(zeros));
            prop_assert_eq!(exact(&long).to_string(), if mantissa == 0 { "0".to_owned() } else { long });
        }
    }
}
