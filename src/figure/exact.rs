//! Exact numbers: what a figure is counted in. Most fit a machine word with a decimal point; the rest are big rationals.
//! No float is involved anywhere, and no operation rounds.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Add, Mul, Neg, Sub};

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// The most digits after the decimal point that the small form holds.
const MAX_SCALE: u8 = 18;

/// An exact rational number.
///
/// The form is canonical: a value that fits the small form is always in it, without trailing zeros. Equality and hashing
/// rest on that.
#[derive(Clone, PartialEq, Eq)]
pub struct Exact(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    /// `mantissa / 10^scale`
    Small {
        mantissa: i64,
        scale: u8,
    },
    Big(Box<BigRational>),
}

use Form::{Big, Small};

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self::int(0);
    /// One.
    pub const ONE: Self = Self::int(1);

    /// A whole number.
    pub const fn int(value: i64) -> Self {
        Self(Small { mantissa: value, scale: 0 })
    }

    /// `numerator / denominator`; `None` when the denominator is zero.
    pub fn ratio(numerator: i64, denominator: i64) -> Option<Self> {
        Self::int(numerator).checked_div(&Self::int(denominator))
    }

    /// Ten to a power. The caller bounds the exponent; figures read from text stay below [`MAX_EXPONENT`].
    pub fn pow10(exponent: i32) -> Self {
        match u8::try_from(exponent.unsigned_abs()) {
            Ok(n @ ..=MAX_SCALE) if exponent >= 0 => Self::int(10i64.pow(u32::from(n))),
            Ok(n @ ..=MAX_SCALE) => Self(Small { mantissa: 1, scale: n }),
            _ => {
                let power =
                    BigRational::from_integer(num_traits::pow(BigInt::from(10), exponent.unsigned_abs() as usize));
                Self::from_big(if exponent < 0 { power.recip() } else { power })
            }
        }
    }

    /// Reads plain ASCII digits with at most one `.`; `None` for anything else or for more than [`MAX_DIGITS`] digits.
    pub fn parse(digits: &str) -> Option<Self> {
        let (negative, digits) = digits.strip_prefix('-').map_or((false, digits), |rest| (true, rest));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let count = whole.len() + decimals.len();
        let all_digits = whole.bytes().chain(decimals.bytes()).all(|b| b.is_ascii_digit());
        if count == 0 || count > MAX_DIGITS || !all_digits {
            return None;
        }
        let value = match (count <= 18).then(|| decimals.len() as u8) {
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

    /// The quotient, or `None` when dividing by zero.
    pub fn checked_div(&self, by: &Self) -> Option<Self> {
        if by.is_zero() {
            return None;
        }
        if let (Small { mantissa: a, scale: 0 }, Small { mantissa: b, scale: 0 }) = (&self.0, &by.0)
            && *b != -1
            && a % b == 0
        {
            return Some(Self::int(a / b));
        }
        Some(Self::from_big(self.to_big() / by.to_big()))
    }

    /// Half of the number.
    pub fn half(&self) -> Self {
        self * &Self(Small { mantissa: 5, scale: 1 })
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        matches!(self.0, Small { mantissa: 0, .. })
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Small { mantissa, .. } => *mantissa < 0,
            Big(big) => big.is_negative(),
        }
    }

    /// Whether it has no fractional part.
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Small { scale, .. } => *scale == 0,
            Big(big) => big.is_integer(),
        }
    }

    /// The value without its sign.
    pub fn abs(&self) -> Self {
        if self.is_negative() { -self.clone() } else { self.clone() }
    }

    /// The greatest whole number not above it.
    pub fn floor(&self) -> Self {
        match &self.0 {
            Small { mantissa, scale } => Self::int(mantissa.div_euclid(10i64.pow(u32::from(*scale)))),
            Big(big) => Self::from_big(big.floor()),
        }
    }

    /// The least whole number not below it.
    pub fn ceil(&self) -> Self {
        -(-self.clone()).floor()
    }

    /// The place value of the last digit that is not zero, as an exponent of ten: 400 → 2, 17.5 → −1; `None` for zero and
    /// for numbers without a finite decimal form.
    pub fn last_place(&self) -> Option<i32> {
        match &self.0 {
            Small { mantissa: 0, .. } => None,
            Small { mantissa, scale } => {
                let mut zeros = 0;
                let mut rest = *mantissa;
                while rest % 10 == 0 {
                    rest /= 10;
                    zeros += 1;
                }
                Some(zeros - i32::from(*scale))
            }
            Big(big) => {
                let decimals = decimals_of(big.denom())?;
                let ten = BigInt::from(10);
                let mut mantissa = big.numer() * num_traits::pow(ten.clone(), decimals) / big.denom();
                let mut zeros = 0;
                loop {
                    let (quotient, remainder) = mantissa.div_rem(&ten);
                    if !remainder.is_zero() {
                        break Some(zeros - decimals as i32);
                    }
                    mantissa = quotient;
                    zeros += 1;
                }
            }
        }
    }

    /// As a machine integer, when it is one.
    pub fn to_i64(&self) -> Option<i64> {
        match &self.0 {
            Small { mantissa, scale: 0 } => Some(*mantissa),
            Small { .. } => None,
            Big(big) => big.is_integer().then(|| big.to_integer().to_i64()).flatten(),
        }
    }

    /// How many bits its digits take, so that a caller can stop numbers from growing without end. The small form counts as
    /// one machine word.
    pub fn bits(&self) -> u64 {
        match &self.0 {
            Small { .. } => 64,
            Big(big) => big.numer().bits() + big.denom().bits(),
        }
    }

    /// The small form of `mantissa / 10^scale`, or the big one where it does not fit.
    fn small(mantissa: i128, scale: u8) -> Self {
        let (mut mantissa, mut scale) = (mantissa, scale);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        match i64::try_from(mantissa) {
            // `i64::MIN` has no negative; it stays out of the small form.
            Ok(fits) if scale <= MAX_SCALE && fits != i64::MIN => Self(Small { mantissa: fits, scale }),
            _ => Self(Big(Box::new(BigRational::new(
                BigInt::from(mantissa),
                num_traits::pow(BigInt::from(10), usize::from(scale)),
            )))),
        }
    }

    fn from_big(big: BigRational) -> Self {
        let small =
            decimals_of(big.denom()).filter(|decimals| *decimals <= usize::from(MAX_SCALE)).and_then(|decimals| {
                let scaled = big.numer() * num_traits::pow(BigInt::from(10), decimals) / big.denom();
                let mantissa = scaled.to_i64().filter(|mantissa| *mantissa != i64::MIN)?;
                Some(Self::small(i128::from(mantissa), decimals as u8))
            });
        small.unwrap_or_else(|| Self(Big(Box::new(big))))
    }

    fn to_big(&self) -> BigRational {
        match &self.0 {
            Small { mantissa, scale } => {
                BigRational::new(BigInt::from(*mantissa), BigInt::from(10i64.pow(u32::from(*scale))))
            }
            Big(big) => (**big).clone(),
        }
    }
}

/// The longest run of digits that is read as a number. Longer ones are data, and multiplying them would take for ever.
pub const MAX_DIGITS: usize = 400;
/// The greatest power of ten a text may ask for.
pub const MAX_EXPONENT: i32 = 400;

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

/// Two mantissas brought to the larger of their scales. Never overflows: 2^63 · 10^18 < 2^127.
fn aligned(a: (i64, u8), b: (i64, u8)) -> (i128, i128, u8) {
    let scale = a.1.max(b.1);
    let to_scale = |(mantissa, own): (i64, u8)| i128::from(mantissa) * 10i128.pow(u32::from(scale - own));
    (to_scale(a), to_scale(b), scale)
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) if sa == sb => a.cmp(b),
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) => {
                let (a, b, _) = aligned((*a, *sa), (*b, *sb));
                a.cmp(&b)
            }
            _ => self.to_big().cmp(&other.to_big()),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Exact {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Add for &Exact {
    type Output = Exact;

    fn add(self, other: &Exact) -> Exact {
        match (&self.0, &other.0) {
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) => {
                let (a, b, scale) = aligned((*a, *sa), (*b, *sb));
                Exact::small(a + b, scale)
            }
            _ => Exact::from_big(self.to_big() + other.to_big()),
        }
    }
}

impl Mul for &Exact {
    type Output = Exact;

    fn mul(self, other: &Exact) -> Exact {
        match (&self.0, &other.0) {
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) => {
                Exact::small(i128::from(*a) * i128::from(*b), sa + sb)
            }
            _ => Exact::from_big(self.to_big() * other.to_big()),
        }
    }
}

impl Sub for &Exact {
    type Output = Exact;

    fn sub(self, other: &Exact) -> Exact {
        self + &-other.clone()
    }
}

impl Neg for Exact {
    type Output = Self;

    fn neg(self) -> Self {
        match self.0 {
            Small { mantissa, scale } => Self(Small { mantissa: -mantissa, scale }),
            Big(big) => Self::from_big(-*big),
        }
    }
}

impl From<i64> for Exact {
    fn from(value: i64) -> Self {
        Self::small(i128::from(value), 0)
    }
}

impl From<usize> for Exact {
    fn from(value: usize) -> Self {
        Self::small(value as i128, 0)
    }
}

/// `53`, `17.5`, `1/3`: decimals where they end, a fraction where they do not.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Small { mantissa, scale } => {
                f.write_str(&point(*mantissa < 0, &mantissa.unsigned_abs().to_string(), usize::from(*scale)))
            }
            Big(big) => match decimals_of(big.denom()) {
                Some(decimals) => {
                    let scaled = big.numer() * num_traits::pow(BigInt::from(10), decimals) / big.denom();
                    f.write_str(&point(big.is_negative(), &scaled.magnitude().to_string(), decimals))
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
    fn differences_of_decimals_are_exact() {
        assert_eq!(&exact("1.1") - &exact("1.0"), &exact("1.2") - &exact("1.1"));
    }

    #[test]
    fn a_third_is_shown_as_a_fraction() {
        assert_eq!(Exact::ratio(1, 3).expect("not zero").to_string(), "1/3");
        assert_eq!(Exact::ratio(1, 0), None);
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

    proptest! {
        #[test]
        fn small_and_big_forms_agree(a in any::<i64>(), b in any::<i64>(), sa in 0u8..=18, sb in 0u8..=18) {
            let (x, y) = (Exact::small(a.into(), sa), Exact::small(b.into(), sb));
            prop_assert_eq!((&x + &y).to_big(), x.to_big() + y.to_big());
            prop_assert_eq!((&x * &y).to_big(), x.to_big() * y.to_big());
            prop_assert_eq!(x.cmp(&y), x.to_big().cmp(&y.to_big()));
            prop_assert_eq!(Exact::from_big(x.to_big()), x);
        }

        #[test]
        fn what_is_shown_reads_back(mantissa in any::<i64>(), scale in 0u8..=18) {
            let number = Exact::small(mantissa.into(), scale);
            prop_assert_eq!(Exact::parse(&number.to_string()), Some(number));
        }
    }
}
