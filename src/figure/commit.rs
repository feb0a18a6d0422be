//! What a mention commits its author to: words and digits to the intervals `S` and `E` (SEMANTICS 1 and 2).

use super::exact::Exact;
use super::fraction;
use super::interval::{End, Interval};
use super::kind::{Bound, Kind};
use super::mention::{Amount, Hedge, Mention};
use super::unit::{Dimension, Unit};
use super::{Figure, Form, Steps};

/// In what light a mention is read: what its quantity is known to be.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The kind, declared or inferred.
    pub kind: Kind,
    /// Whether the quantity is itself a bound.
    pub bound: Option<Bound>,
    /// What "about" means for this quantity, in place of the general rule.
    pub about: Option<About>,
}

/// A declared meaning of "about".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// This far either way, in the base unit.
    Within(Exact),
    /// This part of the value either way.
    Part(Exact),
}

/// A share that cannot be: more than the whole, or less than nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImpossibleShare;

impl From<Kind> for Reading {
    fn from(kind: Kind) -> Self {
        Self { kind, bound: None, about: None }
    }
}

impl Reading {
    /// The figure of a mention.
    ///
    /// # Errors
    /// A share hedged or written past 0 or 100 %.
    pub fn read(&self, mention: &Mention) -> Result<Figure, ImpossibleShare> {
        let unit = self.unit(&mention.unit);
        // Percent is per hundred: a part of one, read as a share, takes that factor.
        let percent = match (&mention.unit.dimension, &unit.dimension, &mention.amount) {
            (Dimension::Bare, Dimension::Percent, Amount::Fraction { .. }) => Exact::int(100),
            _ => Exact::ONE,
        };
        let reader = Reader { reading: self, unit, hedge: self.hedge(mention.hedge) };
        match &mention.amount {
            Amount::Number { value, step, is_scaled, has_decimals } => {
                reader.number(&Digits { value, step, has_decimals: *has_decimals }, *is_scaled)
            }
            Amount::Fraction { part, whole } => reader.fraction(part, &(whole * &percent)),
            Amount::Range { low, high, .. } => reader.span(low, high, None, Form::Range),
            Amount::Tolerance { value, by } => {
                reader.span(&(value - by), &(value + by), Some(value.clone()), Form::Range)
            }
            Amount::Vague { low, high } => reader.span(low, high, None, Form::Vague),
        }
    }

    /// A share counts percent, whether the sign is written or not.
    fn unit(&self, written: &Unit) -> Unit {
        match (self.kind, &written.dimension) {
            (Kind::Share, Dimension::Bare | Dimension::Noun(_)) => Unit::of(Dimension::Percent),
            _ => written.clone(),
        }
    }

    /// Where the quantity is itself a bound, "3.8 or later" states 3.8.
    fn hedge(&self, written: Hedge) -> Hedge {
        match (self.bound, written) {
            (Some(Bound::Min), Hedge::AtLeast | Hedge::OrMore) | (Some(Bound::Max), Hedge::AtMost) => Hedge::None,
            _ => written,
        }
    }
}

struct Reader<'a> {
    reading: &'a Reading,
    unit: Unit,
    hedge: Hedge,
}

/// A number as its digits are written.
struct Digits<'a> {
    value: &'a Exact,
    /// `g`
    step: &'a Exact,
    has_decimals: bool,
}

impl Reader<'_> {
    fn number(&self, digits: &Digits<'_>, is_scaled: bool) -> Result<Figure, ImpossibleShare> {
        let value = digits.value;
        let (step, is_scaled) = self.implied_scale(value, digits.step, is_scaled);
        let digits = Digits { step: &step, ..*digits };
        let steps = self.steps(&digits, is_scaled);
        let tau = || self.tau(&digits, &steps);
        let around = |step: &Exact| Interval::around(value, &step.half());
        let both = |interval: Option<Interval>| interval.map(|interval| (interval.clone(), interval));
        let open = || End::Open(value.clone());
        let closed = || End::Closed(value.clone());
        let top = self.top();
        let bottom = self.bottom(value);
        let intervals = match self.hedge {
            Hedge::Exactly => both(Some(Interval::point(value.clone()))),
            Hedge::None => Some(self.bare(value, &steps, is_scaled)),
            Hedge::About => Some((Interval::around(value, &tau()), around(&steps.coarse))),
            Hedge::Nearly => Interval::new(End::Closed(value - &tau()), open())
                .zip(Interval::new(End::Closed(value - &tau().half()), open())),
            Hedge::Over => Interval::new(open(), top).zip(Interval::new(open(), End::Closed(value + &tau()))),
            Hedge::OrMore => Interval::new(closed(), top).zip(Interval::new(closed(), End::Closed(value + &tau()))),
            Hedge::AtLeast => both(Interval::new(closed(), top)),
            Hedge::Under => Interval::new(bottom, open()).zip(Interval::new(End::Closed(value - &tau()), open())),
            Hedge::AtMost => both(Interval::new(bottom, closed())),
        };
        self.figure(Some(value.clone()), intervals, Form::Written, Some(steps))
    }

    fn bare(&self, value: &Exact, steps: &Steps, is_scaled: bool) -> (Interval, Interval) {
        let around = |step: &Exact| Interval::around(value, &step.half());
        match self.reading.kind {
            Kind::Count if !is_scaled => (Interval::point(value.clone()), Interval::point(value.clone())),
            Kind::Share | Kind::Change => (around(&steps.fine), around(&steps.fine)),
            // Money is exact to its last written digit.
            _ if matches!(self.unit.dimension, Dimension::Money(_)) => (around(&steps.fine), around(&steps.fine)),
            _ => (around(&steps.coarse), around(&steps.held)),
        }
    }

    fn fraction(&self, part: &Exact, whole: &Exact) -> Result<Figure, ImpossibleShare> {
        let intervals =
            fraction::intervals(part, self.hedge).map(|(says, reads)| (says.scaled(whole), reads.scaled(whole)));
        self.figure(Some(part * whole), intervals, Form::Fraction, None)
    }

    fn span(&self, low: &Exact, high: &Exact, value: Option<Exact>, form: Form) -> Result<Figure, ImpossibleShare> {
        let interval = Interval::new(End::Closed(low.clone()), End::Closed(high.clone()));
        self.figure(value, interval.map(|interval| (interval.clone(), interval)), form, None)
    }

    /// Clips `S` and `E` to what the kind allows, and `E` to `S`.
    fn figure(
        &self,
        value: Option<Exact>,
        intervals: Option<(Interval, Interval)>,
        form: Form,
        steps: Option<Steps>,
    ) -> Result<Figure, ImpossibleShare> {
        let lowest = value.clone().unwrap_or(Exact::ZERO);
        let limits = Interval::new(self.bottom(&lowest), self.top()).ok_or(ImpossibleShare)?;
        let clipped = intervals.and_then(|(says, reads)| {
            let says = says.intersection(&limits)?;
            // What a reader takes it to mean may be cut to nothing: "almost 0".
            let reads = reads.intersection(&says).unwrap_or_else(|| says.clone());
            Some((says, reads))
        });
        let (says, reads) = clipped.ok_or(ImpossibleShare)?;
        let unit = self.unit.clone();
        Ok(Figure { kind: self.reading.kind, unit, hedge: self.hedge, form, value, says, reads, steps })
    }

    /// A count of five digits or more that ends in 000 is read as if its scale word were written.
    fn implied_scale(&self, value: &Exact, step: &Exact, is_scaled: bool) -> (Exact, bool) {
        let unscaled = (step.clone(), is_scaled);
        if is_scaled || self.reading.kind != Kind::Count || *step != Exact::ONE || value.abs() < Exact::int(10_000) {
            return unscaled;
        }
        match value.last_place() {
            Some(zeros @ 3..) => (Exact::pow10(zeros / 3 * 3), true),
            _ => unscaled,
        }
    }

    /// `g`, `g'` and `C`.
    fn steps(&self, digits: &Digits<'_>, is_scaled: bool) -> Steps {
        let fine = digits.step;
        let fifth = &self.size(digits.value) * &tenths(2);
        let coarse = digits.coarse_step();
        let held = match self.reading.kind {
            Kind::Count | Kind::Measure if is_scaled && !fifth.is_zero() => fine.clone().min(fifth.clone()),
            _ => fine.clone(),
        };
        let ends_in_zero = coarse > *fine;
        let coarse = held.clone().max(coarse.min(fifth));
        Steps { fine: fine.clone(), held, coarse, ends_in_zero }
    }

    /// How far "about" and its kin reach.
    fn tau(&self, digits: &Digits<'_>, steps: &Steps) -> Exact {
        let value = digits.value;
        match &self.reading.about {
            Some(About::Within(distance)) => return distance.clone(),
            Some(About::Part(part)) => return &value.abs() * part,
            None => {}
        }
        let size = self.size(value);
        let reach = digits.coarse_step().max(&size * &tenths(1));
        steps.held.clone().max(reach.min(size.half().half()))
    }

    /// `w`: what rounding is measured against. Near 100 % the rest is what counts.
    fn size(&self, value: &Exact) -> Exact {
        let size = value.abs();
        if self.reading.kind != Kind::Share {
            return size;
        }
        let rest = &Exact::int(100) - value;
        size.clone().min(rest).max(&size * &tenths(1))
    }

    fn top(&self) -> End {
        match self.reading.kind {
            Kind::Share => End::Closed(Exact::int(100)),
            _ => End::Infinite,
        }
    }

    /// Nothing is below zero, unless the value itself is.
    fn bottom(&self, value: &Exact) -> End {
        let has_floor = match self.reading.kind {
            Kind::Share => return End::Closed(Exact::ZERO),
            Kind::Count => true,
            Kind::Measure => matches!(self.unit.dimension, Dimension::Physical(base) if base != "°C"),
            _ => false,
        };
        if has_floor && !value.is_negative() { End::Closed(Exact::ZERO) } else { End::Infinite }
    }
}

fn tenths(count: i64) -> Exact {
    Exact::ratio(count, 10).expect("ten is not zero")
}

impl Digits<'_> {
    /// `G`: the step with trailing zeros taken as not significant, a final 5 before them kept when two or more digits are
    /// significant: 400 → 100, 850 thousand → 50 000, 55 → 1. Zeros after the decimal point are written on purpose.
    fn coarse_step(&self) -> Exact {
        let fine = || self.step.clone();
        let Some(digits) = self.value.checked_div(self.step).filter(|_| !self.has_decimals) else { return fine() };
        let zeros = match digits.last_place() {
            Some(zeros @ 1..) => Exact::pow10(zeros),
            _ => return fine(),
        };
        let significant = digits.checked_div(&zeros).expect("a power of ten is not zero").abs();
        let ends_in_five = significant.to_i64().is_some_and(|digits| digits >= 10 && digits % 10 == 5);
        let step = &zeros * self.step;
        if ends_in_five { &step * &Exact::int(5) } else { step }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coarse_steps_follow_the_written_digits() {
        let exact = |text: &str| Exact::parse(text).expect("test digits");
        for (value, step, has_decimals, coarse) in [
            ("400", "1", false, "100"),
            ("50", "1", false, "10"),
            ("850000", "1000", false, "50000"),
            ("55", "1", false, "1"),
            ("50", "0.1", true, "0.1"),
            ("0", "1", false, "1"),
        ] {
            let digits = Digits { value: &exact(value), step: &exact(step), has_decimals };
            assert_eq!(digits.coarse_step(), exact(coarse), "{value}");
        }
    }
}
