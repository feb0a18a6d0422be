//! From a period and its hedge to a mention, and from that to the days that it commits its author to.

use super::{Calendar, Period};
use crate::figure::interval::{End, Interval};
use crate::figure::mention::{Amount, Hedge, Mention};
use crate::figure::unit::{Dimension, Unit};
use crate::figure::{Exact, Figure, Form, Kind};
use crate::source::Span;

/// How far a lunar date may be off by the tables, in days.
pub const HIJRI_SLACK: i64 = 2;

/// How many times its own length "about" reaches before and behind a period; a year that ends in 0 is rounder.
const ABOUT: i64 = 1;
const ABOUT_ROUND: i64 = 5;

/// The mention of a period.
pub fn mention(period: Period, hedge: Hedge, span: Span, number: Span) -> Mention {
    let slack = if period.calendar == Calendar::Hijri { HIJRI_SLACK } else { 0 };
    let Period { first, last, .. } = period.widened(slack);
    let unit = Unit { symbol: period.calendar.symbol(), ..Unit::of(Dimension::Date) };
    Mention {
        span,
        number,
        amount: Amount::Period { first, last },
        hedge,
        unit,
        is_change: false,
        other: None,
        is_turned: false,
    }
}

/// The figure of a period from its first to its last day. A bare one says that the day lies in it, and nothing of wording:
/// periods that have a day in common agree, and those that have none contradict each other.
pub fn figure(first: i64, last: i64, hedge: Hedge, unit: &Unit) -> Figure {
    let period = Interval::between(Exact::int(first), Exact::int(last));
    let closed = |day: i64| End::Closed(Exact::int(day));
    let open = |day: i64| End::Open(Exact::int(day));
    let (says, reads) = match hedge {
        Hedge::None | Hedge::Exactly => (period.clone(), period),
        Hedge::About | Hedge::Nearly => {
            let reach = reach(first, last, unit);
            (Interval::between(Exact::int(first - reach), Exact::int(last + reach)), period)
        }
        Hedge::AtLeast | Hedge::OrMore => same(Interval::above(closed(first))),
        Hedge::Over => same(Interval::above(open(last))),
        Hedge::AtMost => same(Interval::below(closed(last))),
        Hedge::Under => same(Interval::below(open(first))),
    };
    let form = if matches!(hedge, Hedge::None | Hedge::Exactly) { Form::Derived } else { Form::Written };
    Figure {
        kind: Kind::Date,
        unit: unit.clone(),
        hedge,
        form,
        value: None,
        says,
        reads,
        steps: None,
        names: Vec::new(),
    }
}

fn same(interval: Interval) -> (Interval, Interval) {
    (interval.clone(), interval)
}

fn reach(first: i64, last: i64, unit: &Unit) -> i64 {
    let calendar = Calendar::of_symbol(unit.symbol);
    let period = Period { calendar, first, last };
    let is_round = period.as_year().is_some_and(|year| year % 10 == 0);
    period.n_days() * if is_round { ABOUT_ROUND } else { ABOUT }
}
