//! Mentions and figures for tests, built by hand and at random.

use proptest::prelude::*;

use super::exact::Exact;
use super::interval::{End, Interval};
use super::unit::{Dimension, Noun, Unit, physical};
use super::{About, Amount, Figure, Hedge, Kind, Mention, Reading};
use crate::source::Span;

/// Plain digits.
pub(crate) fn exact(digits: &str) -> Exact {
    Exact::parse(digits).expect("test digits")
}

/// A bare number as these digits write it.
pub(crate) fn digits(digits: &str) -> Mention {
    let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let step = Exact::pow10(-(decimals as i32));
    amount(Amount::Number { value: exact(digits), step, is_scaled: false, has_decimals: decimals > 0 })
}

/// A fraction in words.
pub(crate) fn fraction(numerator: i64, denominator: i64) -> Mention {
    amount(Amount::Fraction { part: Exact::ratio(numerator, denominator).expect("not zero"), whole: Exact::ONE })
}

/// A value, and how far it may be off.
pub(crate) fn tolerance(value: &str, by: &str) -> Mention {
    amount(Amount::Tolerance { value: exact(value), by: exact(by) })
}

/// From low to high.
pub(crate) fn range(low: i64, high: i64) -> Mention {
    amount(Amount::Range { low: low.into(), high: high.into(), has_decimals: false })
}

/// A word for many.
pub(crate) fn vague(low: i64, high: i64) -> Mention {
    amount(Amount::Vague { low: low.into(), high: high.into() })
}

fn amount(amount: Amount) -> Mention {
    Mention {
        span: Span::new(0, 0),
        number: Span::new(0, 0),
        amount,
        hedge: Hedge::None,
        unit: Unit::bare(),
        is_change: false,
        other: None,
        is_turned: false,
    }
}

impl Mention {
    pub(crate) fn hedged(self, hedge: Hedge) -> Self {
        Self { hedge, ..self }
    }

    pub(crate) fn percent(self) -> Self {
        self.of(Dimension::Percent)
    }

    pub(crate) fn of(self, dimension: Dimension) -> Self {
        Self { unit: Unit::of(dimension), ..self }
    }

    pub(crate) fn nouns(self, noun: &'static str) -> Self {
        let lang = if noun.is_ascii() { "en" } else { "fa" };
        self.of(Dimension::Noun(Noun { text: noun.into(), head: noun.into(), lang }))
    }

    /// In a unit of which one is so many base units.
    pub(crate) fn physical(self, symbol: &str) -> Self {
        let unit = physical(symbol).expect("a known unit");
        let factor = unit.factor.clone();
        Self { unit, ..self.times(&factor, factor != Exact::ONE) }
    }

    /// With a scale word.
    pub(crate) fn thousand(self) -> Self {
        self.times(&Exact::int(1_000), true)
    }

    /// With a scale word.
    pub(crate) fn million(self) -> Self {
        self.times(&Exact::int(1_000_000), true)
    }

    /// Everything times a factor.
    pub(crate) fn times(mut self, factor: &Exact, scales: bool) -> Self {
        match &mut self.amount {
            Amount::Number { value, step, is_scaled, .. } => {
                (*value, *step) = (&*value * factor, &*step * factor);
                *is_scaled |= scales;
            }
            Amount::Fraction { whole, .. } => *whole = &*whole * factor,
            Amount::Range { low, high, .. } | Amount::Vague { low, high } => {
                (*low, *high) = (&*low * factor, &*high * factor);
            }
            Amount::Tolerance { value, by } => (*value, *by) = (&*value * factor, &*by * factor),
            Amount::Period { .. } | Amount::Version(_) => {}
        }
        self
    }

    pub(crate) fn read(&self, kind: Kind) -> Figure {
        Reading::from(kind).read(self).expect("a possible figure")
    }
}

/// What was counted, of nothing that is named.
pub(crate) fn counted(value: &str) -> Figure {
    Figure::exact(exact(value), Kind::Count, Unit::bare())
}

pub(crate) const HEDGES: [Hedge; 9] = [
    Hedge::None,
    Hedge::Exactly,
    Hedge::About,
    Hedge::Nearly,
    Hedge::Over,
    Hedge::OrMore,
    Hedge::AtLeast,
    Hedge::Under,
    Hedge::AtMost,
];

pub(crate) const KINDS: [Kind; 4] = [Kind::Count, Kind::Measure, Kind::Share, Kind::Change];

/// Bare numbers come about as often as hedged ones.
pub(crate) fn any_hedge() -> impl Strategy<Value = Hedge> {
    prop_oneof![4 => Just(Hedge::None), 6 => prop::sample::select(HEDGES.to_vec())]
}

pub(crate) fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(KINDS.to_vec())
}

/// Numbers that lie near one another, finely and coarsely written, so that every verdict comes up.
pub(crate) fn any_mention(kind: Kind) -> impl Strategy<Value = Mention> {
    let digits = prop_oneof![
        4 => (44i64..56).prop_map(|n| n.to_string()),
        2 => (440i64..560).prop_map(|n| format!("{}.{}", n / 10, n % 10)),
        1 => (4_490i64..5_510).prop_map(|n| format!("{}.{:02}", n / 100, n % 100)),
        2 => (4i64..7).prop_map(|n| (n * 10).to_string()),
        1 => (-3i64..130).prop_map(|n| n.to_string()),
        1 => prop::sample::select(vec!["50.0", "0", "100", "17.5", "50.5", "49.5"]).prop_map(str::to_owned),
    ];
    let digits = digits.prop_map(move |digits| match kind {
        Kind::Count => digits.split('.').next().expect("the first part").to_owned(),
        _ => digits,
    });
    let amount = prop_oneof![
        12 => digits.prop_map(|digits| self::digits(&digits)),
        2 => (1i64..8, 8i64..16).prop_map(|(n, d)| fraction(n, d)),
        2 => (35i64..52, 0i64..20).prop_map(|(low, more)| range(low, low + more)),
        1 => (10i64..60, 0i64..90).prop_map(|(low, more)| vague(low, low + more)),
    ];
    (amount, any_hedge(), 0..8).prop_map(move |(mention, hedge, choice)| with_unit(mention, kind, choice).hedged(hedge))
}

/// Units of one kind that can be compared with one another.
fn with_unit(mention: Mention, kind: Kind, choice: i32) -> Mention {
    let is_fraction = matches!(mention.amount, Amount::Fraction { .. });
    let mention = if is_fraction { mention.times(&Exact::int(100), false) } else { mention };
    match (kind, choice) {
        (Kind::Share | Kind::Change, _) => mention.percent(),
        (Kind::Measure, 0..3) => mention.times(&exact("0.001"), false).physical("km"),
        (Kind::Measure, _) => mention.physical("m"),
        (_, 0..2) => mention.times(&exact("0.001"), false).thousand(),
        (_, 2) => mention.nouns("centre"),
        (_, 3) => mention.nouns("مرکز"),
        _ => mention,
    }
}

/// Figures of one quantity: written, counted and computed ones, as far as they are possible at all.
pub(crate) fn any_figure(kind: Kind) -> impl Strategy<Value = Figure> {
    let unit = move || match kind {
        Kind::Count => Unit::bare(),
        Kind::Measure => Unit::of(Dimension::Physical("m")),
        _ => Unit::of(Dimension::Percent),
    };
    let about = prop_oneof![
        8 => Just(None),
        1 => Just(Some(About::Within(exact("0.5")))),
        1 => Just(Some(About::Part(exact("0.02")))),
    ];
    prop_oneof![
        8 => (any_mention(kind), about).prop_filter_map("impossible", move |(mention, about)| {
            Reading { kind, bound: None, about }.read(&mention).ok()
        }),
        1 => (44i64..56).prop_map(move |value| Figure::exact(value.into(), kind, unit())),
        1 => any_interval().prop_map(move |interval| Figure::derived(interval, kind, unit())),
    ]
}

/// Mostly bare numbers that are roundings of one another, or nearly: written to other digits, cut off, or a step away.
pub(crate) fn any_rounding(kind: Kind) -> impl Strategy<Value = Figure> {
    let thousandths = prop::sample::select(vec![17_500i64, 16_500, 50_000, 49_950, 853_412, 850_000, 45_000, 33_333]);
    let hedge = prop_oneof![8 => Just(Hedge::None), 1 => any_hedge()];
    let written =
        (thousandths, 0u32..=4, -1i64..=1, 0..4, hedge).prop_map(move |(value, dropped, more, choice, hedge)| {
            let step = 10i64.pow(dropped);
            let rounded = Exact::int(((value + step / 2) / step + more) * step);
            thousandths_of(kind, &rounded, 3u32.saturating_sub(dropped), choice).hedged(hedge)
        });
    prop_oneof![
        9 => written.prop_filter_map("impossible", move |mention| Reading::from(kind).read(&mention).ok()),
        1 => any_figure(kind),
    ]
}

/// So many thousandths of a percent, a thousand or a kilometre; some measures in metres, which have zeros for decimals.
fn thousandths_of(kind: Kind, count: &Exact, decimals: u32, choice: i32) -> Mention {
    let digits = with_decimals(&(count * &exact("0.001")), decimals);
    match (kind, choice) {
        (Kind::Count, _) => self::digits(&digits).thousand(),
        (Kind::Measure, 0) => self::digits(&digits).physical("km"),
        (Kind::Measure, 1) => self::digits(&digits).times(&Exact::int(1_000), false).of(Dimension::Physical("m")),
        (Kind::Measure, _) => self::digits(&count.to_string()).physical("m"),
        _ => self::digits(&digits).percent(),
    }
}

fn with_decimals(value: &Exact, decimals: u32) -> String {
    let digits = (value * &Exact::pow10(decimals as i32)).floor().to_string();
    let padded = format!("{digits:0>width$}", width = decimals as usize + 1);
    let (whole, rest) = padded.split_at(padded.len() - decimals as usize);
    if decimals == 0 { whole.to_owned() } else { format!("{whole}.{rest}") }
}

pub(crate) fn any_interval() -> impl Strategy<Value = Interval> {
    (any_end(), any_end()).prop_filter_map("nothing between", |(low, high)| Interval::new(low, high))
}

fn any_end() -> impl Strategy<Value = End> {
    (30i64..80, 0..6).prop_map(|(point, form)| match form {
        0 => End::Infinite,
        1 | 2 => End::Open(point.into()),
        _ => End::Closed(point.into()),
    })
}

#[test]
fn random_figures_come_to_every_verdict_for_every_reason() {
    use super::{Why, compare};
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    use std::collections::HashSet;
    let mut runner = TestRunner::deterministic();
    let mut seen = HashSet::new();
    for kind in KINDS.into_iter().cycle().take(4_000) {
        let any = prop_oneof![any_figure(kind), any_rounding(kind)];
        let pair = prop::collection::vec(any, 2).new_tree(&mut runner).expect("two figures").current();
        seen.insert(compare(&pair[0], &pair[1]).why);
    }
    for why in [
        Why::Same,
        Why::Apart,
        Why::VagueApart,
        Why::Consistent,
        Why::OtherDigits,
        Why::RoundsAway,
        Why::RoundsTo,
        Why::AsExpected,
        Why::CoarseRounding,
        Why::Surprising,
        Why::BothHedged,
        Why::AtTheEdge,
    ] {
        assert!(seen.contains(&why), "{why:?}");
    }
}

/// Mentions that no text makes: any number with any step, ends the wrong way round, whole numbers that are no wholes.
pub(crate) fn any_nonsense() -> impl Strategy<Value = Mention> {
    let number = (any_number(), any_number(), any::<bool>(), any::<bool>())
        .prop_map(|(value, step, is_scaled, has_decimals)| Amount::Number { value, step, is_scaled, has_decimals });
    let two = || (any_number(), any_number());
    let amount = prop_oneof![
        3 => number,
        1 => two().prop_map(|(part, whole)| Amount::Fraction { part, whole }),
        1 => two().prop_map(|(low, high)| Amount::Range { low, high, has_decimals: false }),
        1 => two().prop_map(|(value, by)| Amount::Tolerance { value, by }),
        1 => two().prop_map(|(low, high)| Amount::Vague { low, high }),
    ];
    let unit = prop_oneof![
        Just(Unit::bare()),
        Just(Unit::of(Dimension::Percent)),
        Just(Unit::of(Dimension::Money("EUR"))),
        prop::sample::select(vec!["MB", "MiB", "week", "°C", "in"]).prop_map(|symbol| physical(symbol).expect("known")),
    ];
    (amount, unit, prop::sample::select(HEDGES.to_vec())).prop_map(|(amount, unit, hedge)| Mention {
        unit,
        hedge,
        ..self::amount(amount)
    })
}

fn any_number() -> impl Strategy<Value = Exact> {
    let long = "-?[0-9]{1,60}(\\.[0-9]{0,60})?".prop_filter_map("digits", |digits| Exact::parse(&digits));
    prop_oneof![
        2 => prop::sample::select(vec![0, 1, -1, 100, i64::MAX, i64::MIN]).prop_map(Exact::int),
        2 => (-200i64..200).prop_map(Exact::int),
        1 => (any::<i64>(), 1i64..1_000).prop_map(|(n, d)| Exact::ratio(n, d).expect("not zero")),
        1 => (-400i32..400).prop_map(Exact::pow10),
        1 => long,
    ]
}

pub(crate) fn any_about() -> impl Strategy<Value = Option<About>> {
    prop_oneof![
        2 => Just(None),
        1 => any_number().prop_map(|within| Some(About::Within(within))),
        1 => any_number().prop_map(|part| Some(About::Part(part))),
    ]
}
