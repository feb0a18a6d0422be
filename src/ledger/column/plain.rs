//! Plain numbers of data files on their way to a sum: folded one by one, since there may be more than memory holds.

use super::{Entry, folding};
use crate::claim::Fold;
use crate::figure::{Amount, Exact, Hedge, Interval, Mention, Unit};
use crate::source::{Place, Span};

/// Plain numbers of a column.
pub struct Plain {
    fold: Fold,
    is_rounded: bool,
    n: usize,
    folded: Option<Interval>,
    /// One of them: the first, or the first with decimals.
    example: Option<Entry>,
    has_decimals: bool,
    is_fine: bool,
    like_thousands: Option<Place>,
}

impl Plain {
    /// None yet. Shares and changes are taken as rounded to their last digit, everything else as exact.
    pub fn new(fold: Fold, is_rounded: bool) -> Self {
        Self {
            fold,
            is_rounded,
            n: 0,
            folded: None,
            example: None,
            has_decimals: false,
            is_fine: false,
            like_thousands: None,
        }
    }

    /// Adds a number as it is written; `is_text` says that people may have written it, a point between thousands included.
    pub fn add(&mut self, value: Exact, words: &str, is_text: bool, place: impl Fn() -> Place) {
        let decimals = words.rsplit_once(['.', '٫']).map(|(_, decimals)| decimals);
        let has_decimals = decimals.is_some();
        if self.example.is_none() || (!self.has_decimals && has_decimals) {
            self.example = Some(entry(place(), &value, step(words, decimals), has_decimals));
            self.has_decimals = has_decimals;
        }
        if is_text && self.like_thousands.is_none() && is_like_thousands(words) {
            self.like_thousands = Some(place());
        }
        self.is_fine = self.is_fine || value.last_place().is_some_and(|place| place < 3);
        let cell = if self.is_rounded {
            Interval::around(&value, &step(words, decimals).half())
        } else {
            Interval::point(value)
        };
        self.folded = Some(match self.folded.take() {
            Some(folded) => folding(self.fold)(&folded, &cell),
            None => cell,
        });
        self.n += 1;
    }

    /// Those of two files.
    pub fn join(self, other: Self) -> Self {
        let folded = match (self.folded, other.folded) {
            (Some(own), Some(other)) => Some(folding(self.fold)(&own, &other)),
            (own, other) => own.or(other),
        };
        let example =
            if self.has_decimals || !other.has_decimals { self.example.or(other.example) } else { other.example };
        Self {
            fold: self.fold,
            is_rounded: self.is_rounded,
            n: self.n + other.n,
            folded,
            example,
            has_decimals: self.has_decimals || other.has_decimals,
            is_fine: self.is_fine || other.is_fine,
            like_thousands: self.like_thousands.or(other.like_thousands),
        }
    }

    /// How many there are.
    pub fn n_cells(&self) -> usize {
        self.n
    }

    /// What they come to; the mean is still to be taken of it.
    pub fn folded(&self) -> Option<Interval> {
        self.folded.clone()
    }

    /// Of what all of them are numbers.
    pub fn of_unit(&mut self, unit: &Unit) {
        let Some(example) = self.example.as_mut().filter(|example| example.mention.unit.dimension != unit.dimension)
        else {
            return;
        };
        example.mention = example.mention.with_unit(unit.clone());
        self.folded = self.folded.as_ref().map(|folded| folded.scaled(&unit.factor));
    }

    /// One of them, in place of all.
    pub fn example(&self) -> Option<&Entry> {
        self.example.as_ref()
    }

    /// Whether any of them is finer than thousands.
    pub fn is_fine(&self) -> bool {
        self.is_fine
    }

    /// The first one whose point could part thousands: `1.234`.
    pub fn like_thousands(&self) -> Option<&Place> {
        self.like_thousands.as_ref()
    }
}

/// A bare number.
fn entry(place: Place, value: &Exact, step: Exact, has_decimals: bool) -> Entry {
    let span = Span::new(0, place.source.text.len());
    let mention = Mention {
        span,
        number: span,
        amount: Amount::Number { value: value.clone(), step, is_scaled: false, has_decimals },
        hedge: Hedge::None,
        unit: Unit::bare(),
        is_change: false,
        other: None,
        is_turned: false,
    };
    Entry { place, mention, n: 1, is_data: true }
}

/// The place value of the last digit.
fn step(words: &str, decimals: Option<&str>) -> Exact {
    let exponent = words.split_once(['e', 'E']).and_then(|(_, exponent)| exponent.parse::<i32>().ok());
    let decimals = decimals.unwrap_or_default().chars().take_while(|c| !matches!(c, 'e' | 'E')).count();
    Exact::pow10(exponent.unwrap_or_default() - i32::try_from(decimals).unwrap_or_default())
}

/// `1.234`, `-12.500`: as thousands are written where the comma parts decimals.
pub fn is_like_thousands(words: &str) -> bool {
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = words.trim_start_matches(['-', '+']).split_once('.');
    parts.is_some_and(|(whole, rest)| {
        (1..=3).contains(&whole.len()) && rest.len() == 3 && is_digits(whole) && is_digits(rest) && whole != "0"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_tells_how_finely_a_number_is_written() {
        for (words, expected) in [("12", "1"), ("33.3", "0.1"), ("۳۳٫۳", "0.1"), ("1.25e2", "1"), ("5e3", "1000")] {
            let decimals = words.rsplit_once(['.', '٫']).map(|(_, decimals)| decimals);
            assert_eq!(step(words, decimals), Exact::parse(expected).unwrap(), "{words}");
        }
    }

    #[test]
    fn a_point_before_three_digits_may_part_thousands() {
        for (words, expected) in
            [("1.234", true), ("-12.500", true), ("0.125", false), ("1.25", false), ("1234", false)]
        {
            assert_eq!(is_like_thousands(words), expected, "{words}");
        }
    }
}
