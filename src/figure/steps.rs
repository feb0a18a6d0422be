//! How finely a number is written, and how far its rounding may reach (docs/semantics.md, 1).

use super::exact::Exact;
use super::kind::Kind;

/// The steps of a written number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Steps {
    /// `g`: the place value of the last written digit.
    pub fine: Exact,
    /// `g'`: the fine step, held to a fifth of the number's size where a scale word or a larger unit stands.
    pub held: Exact,
    /// `C`: the step with trailing zeros taken as rounding, held the same way.
    pub coarse: Exact,
    /// Whether the written digits end in a zero.
    pub ends_in_zero: bool,
}

/// A number as its digits are written.
#[derive(Clone, Debug)]
pub(super) struct Digits<'a> {
    pub value: &'a Exact,
    /// `g`
    pub step: Exact,
    pub is_scaled: bool,
    pub has_decimals: bool,
}

impl Digits<'_> {
    /// A count of five digits or more that ends in 000 is read as if its scale word were written.
    pub fn with_implied_scale(mut self, kind: Kind) -> Self {
        let is_long = kind == Kind::Count && self.step == Exact::ONE && self.value.abs() >= Exact::int(10_000);
        if is_long
            && !self.is_scaled
            && let Some(zeros @ 3..) = self.value.last_place()
        {
            self.step = Exact::pow10(zeros / 3 * 3);
            self.is_scaled = true;
        }
        self
    }

    /// `g`, `g'` and `C`.
    pub fn steps(&self, kind: Kind) -> Steps {
        let fine = self.step.clone();
        let fifth = &size(self.value, kind) * &tenths(2);
        let is_held = self.is_scaled && matches!(kind, Kind::Count | Kind::Measure);
        // Zero has no size to hold a step to: "0 thousand" keeps its own.
        let held = if is_held && !fifth.is_zero() { fine.clone().min(fifth.clone()) } else { fine.clone() };
        let coarse = self.coarse_step();
        let ends_in_zero = coarse > fine;
        Steps { coarse: held.clone().max(coarse.min(fifth)), fine, held, ends_in_zero }
    }

    /// `tau`: how far "about" and its kin reach where the quantity does not say so itself.
    pub fn reach(&self, kind: Kind, steps: &Steps) -> Exact {
        let size = size(self.value, kind);
        let reach = self.coarse_step().max(&size * &tenths(1));
        steps.held.clone().max(reach.min(size.half().half()))
    }

    /// `G`: the step with trailing zeros taken as not significant, a final 5 before them kept when two or more digits are
    /// significant: 400 → 100, 850 thousand → 50 000, 55 → 1. Zeros after the decimal point are written on purpose.
    fn coarse_step(&self) -> Exact {
        let digits = self.value.checked_div(&self.step).filter(|_| !self.has_decimals);
        let Some((digits, zeros @ 1..)) = digits.and_then(|digits| digits.last_place().map(|zeros| (digits, zeros)))
        else {
            return self.step.clone();
        };
        let zeros = Exact::pow10(zeros);
        let significant = digits.abs().checked_div(&zeros).expect("a power of ten is not zero");
        let step = &zeros * &self.step;
        if ends_in_five(&significant) { &step * &Exact::int(5) } else { step }
    }
}

/// Whether a whole number of two digits or more ends in 5.
fn ends_in_five(significant: &Exact) -> bool {
    let tens = significant * &tenths(1);
    tens > Exact::ONE && &tens - &tens.floor() == tenths(5)
}

/// `w`: what rounding is measured against. Near 100 % the rest is what counts.
fn size(value: &Exact, kind: Kind) -> Exact {
    let size = value.abs();
    if kind != Kind::Share {
        return size;
    }
    let rest = &Exact::int(100) - value;
    size.clone().min(rest).max(&size * &tenths(1))
}

fn tenths(count: i64) -> Exact {
    &Exact::int(count) * &Exact::pow10(-1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("test digits")
    }

    fn digits<'a>(value: &'a Exact, step: &str, is_scaled: bool, has_decimals: bool) -> Digits<'a> {
        Digits { value, step: exact(step), is_scaled, has_decimals }
    }

    #[test]
    fn coarse_steps_follow_the_written_digits() {
        for (value, step, has_decimals, coarse) in [
            ("400", "1", false, "100"),
            ("50", "1", false, "10"),
            ("850000", "1000", false, "50000"),
            ("55", "1", false, "1"),
            ("50", "0.1", true, "0.1"),
            ("0", "1", false, "1"),
            ("1234567890123456789012350", "1", false, "50"),
        ] {
            assert_eq!(digits(&exact(value), step, false, has_decimals).coarse_step(), exact(coarse), "{value}");
        }
    }

    #[test]
    fn rounding_explains_at_most_a_tenth_of_the_size() {
        for (value, step, is_scaled, kind, held, coarse) in [
            ("1000000", "1000000", true, Kind::Count, "200000", "200000"),
            ("60", "60", true, Kind::Measure, "12", "12"),
            ("850000", "1000", true, Kind::Count, "1000", "50000"),
            ("400", "1", false, Kind::Count, "1", "80"),
            ("50", "1", false, Kind::Share, "1", "10"),
            ("97", "1", false, Kind::Share, "1", "1"),
            ("100", "1", false, Kind::Share, "1", "2"),
            ("3", "1", false, Kind::Share, "1", "1"),
            ("0", "1000", true, Kind::Count, "1000", "1000"),
        ] {
            let steps = digits(&exact(value), step, is_scaled, false).steps(kind);
            assert_eq!((steps.held, steps.coarse), (exact(held), exact(coarse)), "{value}");
        }
    }

    #[test]
    fn about_reaches_a_tenth_or_to_the_next_round_number() {
        for (value, step, kind, reach) in [
            ("400", "1", Kind::Count, "100"),
            ("412", "1", Kind::Count, "41.2"),
            ("53", "1", Kind::Share, "4.7"),
            ("97", "1", Kind::Share, "1"),
            ("100", "1", Kind::Share, "2.5"),
            ("3", "1", Kind::Count, "1"),
        ] {
            let number = exact(value);
            let digits = digits(&number, step, false, false);
            assert_eq!(digits.reach(kind, &digits.steps(kind)), exact(reach), "{value}");
        }
    }

    #[test]
    fn a_long_round_count_is_read_with_its_scale_word() {
        for (value, step) in
            [("45000", "1000"), ("850000", "1000"), ("3000000", "1000000"), ("9000", "1"), ("45100", "1")]
        {
            let number = exact(value);
            assert_eq!(digits(&number, "1", false, false).with_implied_scale(Kind::Count).step, exact(step), "{value}");
        }
        let measure = exact("45000");
        assert_eq!(digits(&measure, "1", false, false).with_implied_scale(Kind::Measure).step, Exact::ONE);
    }
}
