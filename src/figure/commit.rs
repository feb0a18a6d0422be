//! What a mention commits its author to: words and digits to the intervals `S` and `E` (docs/semantics.md, 2).

use super::calendar;
use super::exact::Exact;
use super::fraction;
use super::interval::{End, Interval};
use super::kind::{Bound, Kind};
use super::mention::{Amount, Hedge, Mention};
use super::steps::{Digits, Steps};
use super::unit::{Dimension, Unit};
use super::{Figure, Form, version};

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
        let hedge = self.hedge(mention.hedge);
        let reader = |unit: &Unit| Reader { reading: self, kind: self.kind(unit), unit: unit.clone(), hedge };
        match &mention.amount {
            Amount::Fraction { part, whole } if self.is_part_of_hundred(mention) => {
                reader(&Unit::of(Dimension::Percent)).fraction(part, &(whole * &Exact::int(100)))
            }
            Amount::Fraction { part, whole } => reader(&mention.unit).fraction(part, whole),
            Amount::Number { value, step, is_scaled, has_decimals } => {
                let (is_scaled, has_decimals) = (*is_scaled, *has_decimals);
                let digits = Digits { value, step: step.clone(), is_scaled, has_decimals };
                reader(&self.unit(&mention.unit)).number(digits.with_implied_scale(self.kind))
            }
            Amount::Range { low, high, .. } => reader(&self.unit(&mention.unit)).span(low, high, None, Form::Range),
            Amount::Tolerance { value, by } => {
                let (low, high) = (value - by, value + by);
                reader(&self.unit(&mention.unit)).span(&low, &high, Some(value.clone()), Form::Range)
            }
            Amount::Version(versions) => Ok(version::figure(versions, self.bound)),
            Amount::Vague { low, high } => reader(&self.unit(&mention.unit)).span(low, high, None, Form::Vague),
            Amount::Period { first, last } => Ok(calendar::figure(*first, *last, hedge, &mention.unit)),
        }
    }

    /// Where the quantity is itself a bound, "3.8 or later" states 3.8.
    fn hedge(&self, written: Hedge) -> Hedge {
        match (self.bound, written) {
            (Some(Bound::Min), Hedge::AtLeast | Hedge::OrMore) | (Some(Bound::Max), Hedge::AtMost) => Hedge::None,
            _ => written,
        }
    }

    /// A share counts percent, whether the sign is written or not.
    fn unit(&self, written: &Unit) -> Unit {
        if self.kind == Kind::Share && written.dimension == Dimension::Bare {
            return Unit::of(Dimension::Percent);
        }
        written.clone()
    }

    /// "A third of the patients" is a share of them, and "a third more" is a growth by so many percent.
    fn is_part_of_hundred(&self, mention: &Mention) -> bool {
        matches!(
            (self.kind, &mention.unit.dimension),
            (Kind::Share, Dimension::Bare | Dimension::Noun(_)) | (Kind::Change, Dimension::Bare)
        ) && matches!(&mention.amount, Amount::Fraction { whole, .. } if *whole == Exact::ONE)
    }

    /// Only percentages are shares. What else stands under such a quantity is of another dimension, which is to be said of
    /// it; that it is no part of a hundred is not.
    fn kind(&self, unit: &Unit) -> Kind {
        match (self.kind, &unit.dimension) {
            (Kind::Share, Dimension::Percent) => Kind::Share,
            (Kind::Share, Dimension::Bare | Dimension::Noun(_)) => Kind::Count,
            (Kind::Share, Dimension::Points) => Kind::Change,
            (Kind::Share, Dimension::Physical(_) | Dimension::Money(_) | Dimension::Date | Dimension::Version) => {
                Kind::Measure
            }
            (kind, _) => kind,
        }
    }
}

struct Reader<'a> {
    reading: &'a Reading,
    kind: Kind,
    unit: Unit,
    hedge: Hedge,
}

/// `S` and `E`, before they are clipped; `E` is missing where nothing is left of it.
struct Meaning {
    says: Interval,
    reads: Option<Interval>,
}

impl Meaning {
    fn plain(says: Interval) -> Self {
        Self { reads: Some(says.clone()), says }
    }
}

impl Reader<'_> {
    fn number(&self, digits: Digits<'_>) -> Result<Figure, ImpossibleShare> {
        let value = digits.value;
        let steps = digits.steps(self.kind);
        let open = || End::Open(value.clone());
        let closed = || End::Closed(value.clone());
        let tau = || self.tau(&digits, &steps);
        let meaning = match self.hedge {
            Hedge::None => self.bare(value, &steps, digits.is_scaled),
            Hedge::Exactly => Meaning::plain(Interval::point(value.clone())),
            Hedge::About => Meaning {
                says: Interval::around(value, &tau()),
                reads: Some(Interval::around(value, &steps.coarse.half())),
            },
            Hedge::Nearly => self.nearly(value, &tau()),
            Hedge::Over => {
                Meaning { says: Interval::above(open()), reads: Interval::new(open(), End::Closed(value + &tau())) }
            }
            Hedge::OrMore => {
                Meaning { says: Interval::above(closed()), reads: Interval::new(closed(), End::Closed(value + &tau())) }
            }
            Hedge::AtLeast => Meaning::plain(Interval::above(closed())),
            Hedge::Under => {
                Meaning { says: Interval::below(open()), reads: Interval::new(End::Closed(value - &tau()), open()) }
            }
            Hedge::AtMost => Meaning::plain(Interval::below(closed())),
        };
        let steps = (!self.is_stepless()).then_some(steps);
        self.figure(Some(value.clone()), meaning, Form::Written, steps)
    }

    fn bare(&self, value: &Exact, steps: &Steps, is_scaled: bool) -> Meaning {
        let around = |step: &Exact| Interval::around(value, &step.half());
        match self.kind {
            Kind::Count if !is_scaled => Meaning::plain(Interval::point(value.clone())),
            _ if self.is_stepless() => Meaning::plain(Interval::point(value.clone())),
            Kind::Share | Kind::Change => Meaning::plain(around(&steps.fine)),
            // Money is exact to its last written digit.
            _ if matches!(self.unit.dimension, Dimension::Money(_)) => Meaning::plain(around(&steps.held)),
            _ => Meaning { says: around(&steps.coarse), reads: Some(around(&steps.held)) },
        }
    }

    /// Just under; where nothing lies below, "almost 0" is just above it.
    fn nearly(&self, value: &Exact, tau: &Exact) -> Meaning {
        let is_at_floor = value.is_zero() && self.has_floor();
        let reach = |by: Exact| {
            let (open, near) = (End::Open(value.clone()), if is_at_floor { value + &by } else { value - &by });
            let near = End::Closed(near);
            if is_at_floor { Interval::new(open, near) } else { Interval::new(near, open) }
        };
        let says = reach(tau.clone()).unwrap_or_else(|| Interval::point(value.clone()));
        Meaning { says, reads: reach(tau.half()) }
    }

    fn fraction(&self, part: &Exact, whole: &Exact) -> Result<Figure, ImpossibleShare> {
        let (says, reads) = fraction::intervals(part, self.hedge);
        let meaning = Meaning { says: says.scaled(whole), reads: Some(reads.scaled(whole)) };
        self.figure(Some(part * whole), meaning, Form::Fraction, None)
    }

    fn span(&self, low: &Exact, high: &Exact, value: Option<Exact>, form: Form) -> Result<Figure, ImpossibleShare> {
        self.figure(value, Meaning::plain(Interval::between(low.clone(), high.clone())), form, None)
    }

    /// Clips `S` to what the kind allows, and `E` to `S`.
    fn figure(
        &self,
        value: Option<Exact>,
        meaning: Meaning,
        form: Form,
        steps: Option<Steps>,
    ) -> Result<Figure, ImpossibleShare> {
        let lowest = value.as_ref().or(meaning.says.low().point());
        let limits = self.limits(lowest.is_some_and(Exact::is_negative));
        let says = match meaning.says.intersection(&limits) {
            Some(says) => says,
            None if self.kind == Kind::Share => return Err(ImpossibleShare),
            // "Fewer than 0": nonsense stays what it is.
            None => meaning.says,
        };
        // What a reader takes it to mean may be cut to nothing: "at most 120 %".
        let reads = meaning.reads.and_then(|reads| reads.intersection(&says)).unwrap_or_else(|| says.clone());
        let (kind, unit, hedge) = (self.kind, self.unit.clone(), self.hedge);
        Ok(Figure { kind, unit, hedge, form, value, says, reads, steps, names: Vec::new() })
    }

    /// How far "about" and its kin reach.
    fn tau(&self, digits: &Digits<'_>, steps: &Steps) -> Exact {
        let declared = match &self.reading.about {
            Some(About::Within(distance)) => distance.clone(),
            Some(About::Part(part)) => &digits.value.abs() * part,
            None => return digits.reach(self.kind, steps),
        };
        // A tenth of nothing is nothing, but "more than 0" still means something.
        if declared > Exact::ZERO { declared } else { steps.held.clone() }
    }

    /// From `bot` to `top`. Nothing is below zero, unless the figure itself is.
    fn limits(&self, is_negative: bool) -> Interval {
        match self.kind {
            Kind::Share => Interval::between(Exact::ZERO, Exact::int(100)),
            _ if self.has_floor() && !is_negative => Interval::above(End::Closed(Exact::ZERO)),
            _ => Interval::all(),
        }
    }

    fn has_floor(&self) -> bool {
        match self.kind {
            Kind::Count | Kind::Share => true,
            Kind::Measure => matches!(self.unit.dimension, Dimension::Physical(base) if base != "°C"),
            _ => false,
        }
    }

    /// Whether digits are names rather than sizes: 3.10 is no rounding of 3.1.
    fn is_stepless(&self) -> bool {
        matches!(self.kind, Kind::Version | Kind::Date | Kind::Text)
    }
}
