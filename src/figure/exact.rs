//! Exact numbers: what a figure is counted in. Most fit a machine word with a decimal point; the rest are big rationals.
//! No float is involved anywhere, and no operation rounds. How they are read and written stands in `decimal`.

mod decimal;
mod plain;

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::{Add, Mul, Neg, Sub};

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive};

pub use decimal::{MAX_DIGITS, MAX_EXPONENT};

/// The most digits after the decimal point that the small form holds.
const MAX_SCALE: u8 = 18;

/// An exact rational number.
///
/// The form is canonical: a value that fits the small form is always in it, without trailing zeros. Equality and hashing
/// rest on that.
#[derive(PartialEq, Eq)]
pub struct Exact(Form);

#[derive(PartialEq, Eq, Hash)]
enum Form {
    /// `mantissa / 10^scale`
    Small {
        mantissa: i64,
        scale: u8,
    },
    Big(Box<BigRational>),
}

use Form::{Big, Small};

/// Nearly all are small, and are copied as a machine word is.
impl Clone for Exact {
    #[inline]
    fn clone(&self) -> Self {
        match &self.0 {
            Small { mantissa, scale } => Self(Small { mantissa: *mantissa, scale: *scale }),
            Big(big) => Self(Big(big.clone())),
        }
    }
}

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
        if denominator == 1 {
            return Some(Self::int(numerator));
        }
        Self::int(numerator).checked_div(&Self::int(denominator))
    }

    /// Whether it is `numerator / denominator`.
    pub fn is_ratio(&self, numerator: i64, denominator: i64) -> bool {
        Self::ratio(numerator, denominator).as_ref() == Some(self)
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

    /// The quotient, or `None` when dividing by zero.
    pub fn checked_div(&self, by: &Self) -> Option<Self> {
        if by.is_zero() {
            return None;
        }
        if let (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) = (&self.0, &by.0) {
            if *by == Self::ONE {
                return Some(self.clone());
            }
            if sa == sb {
                return Some(Self::quotient(*a, *b));
            }
            let (a, b, _) = aligned((*a, *sa), (*b, *sb));
            if let (Ok(a), Ok(b)) = (i64::try_from(a), i64::try_from(b)) {
                return Some(Self::quotient(a, b));
            }
            if a % b == 0 {
                return Some(Self::small(a / b, 0));
            }
            // Most quotients end within the decimals of the small form.
            if let Some(a) = a.checked_mul(10i128.pow(u32::from(MAX_SCALE)))
                && a % b == 0
            {
                return Some(Self::small(a / b, MAX_SCALE));
            }
        }
        Some(Self::from_big(self.to_big() / by.to_big()))
    }

    /// The quotient of machine integers, which big ones are not needed to reduce.
    fn quotient(numerator: i64, denominator: i64) -> Self {
        let divisor = numerator.unsigned_abs().gcd(&denominator.unsigned_abs());
        let (part, whole) = (numerator.unsigned_abs() / divisor, denominator.unsigned_abs() / divisor);
        let sign = i128::from(numerator.signum() * denominator.signum());
        match scale_of(whole) {
            // What is no more than 10^18 times a machine word.
            Some(scale) => {
                Self::small(sign * i128::from(part) * i128::from(10u64.pow(u32::from(scale)) / whole), scale)
            }
            None => Self(Big(Box::new(BigRational::new_raw((sign * i128::from(part)).into(), whole.into())))),
        }
    }

    /// Half of the number.
    pub fn half(&self) -> Self {
        match &self.0 {
            // Half of an even mantissa ends in no zero that the whole did not end in.
            Small { mantissa, scale } if mantissa % 2 == 0 => Self(Small { mantissa: mantissa / 2, scale: *scale }),
            _ => self * &Self(Small { mantissa: 5, scale: 1 }),
        }
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

    /// As a machine integer, when it is one.
    pub fn to_i64(&self) -> Option<i64> {
        match &self.0 {
            Small { mantissa, scale: 0 } => Some(*mantissa),
            // Canonical: what fits a machine integer is never in the big form.
            _ => None,
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
        let (mantissa, scale) = match i64::try_from(mantissa) {
            Ok(fits) => without_zeros(fits, scale),
            Err(_) => {
                let (mut mantissa, mut scale) = (mantissa, scale);
                while scale > 0 && mantissa % 10 == 0 {
                    mantissa /= 10;
                    scale -= 1;
                }
                match i64::try_from(mantissa) {
                    Ok(fits) => (fits, scale),
                    Err(_) => return Self::big(mantissa, scale),
                }
            }
        };
        if scale <= MAX_SCALE { Self(Small { mantissa, scale }) } else { Self::big(i128::from(mantissa), scale) }
    }

    /// The big form; the caller has seen that the small one does not do.
    fn big(mantissa: i128, scale: u8) -> Self {
        if scale == 0 {
            return Self(Big(Box::new(BigRational::from_integer(BigInt::from(mantissa)))));
        }
        let denominator = num_traits::pow(BigInt::from(10), usize::from(scale));
        Self(Big(Box::new(BigRational::new(BigInt::from(mantissa), denominator))))
    }

    fn from_big(big: BigRational) -> Self {
        if big.is_integer() {
            return big.numer().to_i64().map_or_else(|| Self(Big(Box::new(big))), Self::int);
        }
        let small = big.denom().to_u64().and_then(scale_of).and_then(|scale| {
            let mantissa = big.numer() * 10i64.pow(u32::from(scale)) / big.denom();
            Some(Self(Small { mantissa: mantissa.to_i64()?, scale }))
        });
        small.unwrap_or_else(|| Self(Big(Box::new(big))))
    }

    fn to_big(&self) -> BigRational {
        match &self.0 {
            Small { mantissa, scale: 0 } => BigRational::from_integer(BigInt::from(*mantissa)),
            Small { mantissa, scale } => {
                BigRational::new(BigInt::from(*mantissa), BigInt::from(10i64.pow(u32::from(*scale))))
            }
            Big(big) => (**big).clone(),
        }
    }
}

fn without_zeros(mut mantissa: i64, mut scale: u8) -> (i64, u8) {
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    (mantissa, scale)
}

/// How many decimals a reduced fraction with this denominator has, when the small form can hold them.
fn scale_of(denominator: u64) -> Option<u8> {
    let twos = denominator.trailing_zeros();
    let (mut rest, mut fives) = (denominator >> twos, 0);
    while rest.is_multiple_of(5) {
        rest /= 5;
        fives += 1;
    }
    let scale = u8::try_from(twos.max(fives)).ok()?;
    (rest == 1 && scale <= MAX_SCALE).then_some(scale)
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
            (Big(a), Big(b)) => a.cmp(b),
            (Small { mantissa, scale }, Big(big)) => cmp_small_with_big(*mantissa, *scale, big),
            (Big(big), Small { mantissa, scale }) => cmp_small_with_big(*mantissa, *scale, big).reverse(),
        }
    }
}

fn cmp_small_with_big(mantissa: i64, scale: u8, big: &BigRational) -> Ordering {
    // Canonical: a whole number in the big form is beyond all machine integers.
    if big.is_integer() {
        return if big.is_negative() { Ordering::Greater } else { Ordering::Less };
    }
    (big.denom() * mantissa).cmp(&(big.numer() * 10i64.pow(u32::from(scale))))
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

impl Sub for &Exact {
    type Output = Exact;

    fn sub(self, other: &Exact) -> Exact {
        match (&self.0, &other.0) {
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) => {
                let (a, b, scale) = aligned((*a, *sa), (*b, *sb));
                Exact::small(a - b, scale)
            }
            _ => Exact::from_big(self.to_big() - other.to_big()),
        }
    }
}

impl Mul for &Exact {
    type Output = Exact;

    fn mul(self, other: &Exact) -> Exact {
        match (&self.0, &other.0) {
            // Most units and scale words are one of what they are.
            (_, Small { mantissa: 1, scale: 0 }) => self.clone(),
            (Small { mantissa: 1, scale: 0 }, _) => other.clone(),
            (Small { mantissa: a, scale: sa }, Small { mantissa: b, scale: sb }) => {
                Exact::small(i128::from(*a) * i128::from(*b), sa + sb)
            }
            _ => {
                let (own, other) = (self.to_big(), other.to_big());
                // Whole numbers leave nothing to reduce.
                let is_whole = own.is_integer() && other.is_integer();
                Exact::from_big(if is_whole { (own.numer() * other.numer()).into() } else { own * other })
            }
        }
    }
}

impl Neg for Exact {
    type Output = Self;

    fn neg(self) -> Self {
        match self.0 {
            Small { mantissa, scale } => Self::small(-i128::from(mantissa), scale),
            Big(big) => Self::from_big(-*big),
        }
    }
}

impl From<i64> for Exact {
    fn from(value: i64) -> Self {
        Self::int(value)
    }
}

impl From<usize> for Exact {
    fn from(value: usize) -> Self {
        Self::small(value as i128, 0)
    }
}

#[cfg(test)]
mod tests;
