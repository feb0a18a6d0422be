//! How long it takes to judge many figures of one quantity. The figures are made before the clock starts.
//!
//! What is wanted: 100 000 figures in 50 ms of one core, a million in twelve times that.

use counterclaim::figure::judge::{Strength, Witness, judge};
use counterclaim::figure::{Amount, Exact, FacetValue, Facets, Figure, Hedge, Kind, Mention, Reading, Unit};
use counterclaim::source::Span;
use divan::Bencher;

const SIZES: [usize; 2] = [100_000, 1_000_000];

fn main() {
    divan::main();
}

/// Bare and hedged, and nobody disagrees.
#[divan::bench(args = SIZES, sample_count = 10)]
fn all_agree(bencher: Bencher<'_, '_>, n: usize) {
    let figure =
        |idx: usize| if idx.is_multiple_of(2) { written(853_412, Hedge::None) } else { written(850_000, Hedge::Over) };
    run(bencher, texts(n, figure), 0);
}

/// Every hedged one differs from every other one, and all of them can be true.
#[divan::bench(args = SIZES, sample_count = 10)]
fn many_values_that_can_all_be_true(bencher: Bencher<'_, '_>, n: usize) {
    let figure = |idx: usize| match idx % 4 {
        0 => written(5_000_000, Hedge::None),
        1 => written(4_000_000 - idx, Hedge::Over),
        2 => written(5_000_000 + idx, Hedge::About),
        _ => written(6_000_000 + idx, Hedge::AtMost),
    };
    run(bencher, texts(n, figure), 1);
}

/// Every bare one contradicts every other one.
#[divan::bench(args = SIZES, sample_count = 10)]
fn all_contradict(bencher: Bencher<'_, '_>, n: usize) {
    run(bencher, texts(n, |idx| written(1 + idx * 7_919 % n, Hedge::None)), 1);
}

/// Bare and hedged ones of many values around a count.
#[divan::bench(args = SIZES, sample_count = 10)]
fn a_count_settles(bencher: Bencher<'_, '_>, n: usize) {
    let hedges = [Hedge::None, Hedge::About, Hedge::Over, Hedge::AtLeast];
    let mut witnesses = texts(n, |idx| written(1 + idx * 7_919 % n, hedges[idx % 4]));
    let count = Figure::exact(Exact::from(n / 2), Kind::Count, Unit::bare());
    witnesses[n / 3] = Witness { figure: count, strength: Strength::Counted, settles: true, facets: Facets::default() };
    run(bencher, witnesses, 2);
}

/// Figures of a thousand years, and some that do not say their year.
#[divan::bench(args = SIZES, sample_count = 10)]
fn a_thousand_contexts(bencher: Bencher<'_, '_>, n: usize) {
    let mut witnesses = texts(n, |idx| written(1 + idx % 1_000 * 13, Hedge::None));
    for (idx, witness) in witnesses.iter_mut().enumerate() {
        witness.facets.when = (idx % 1_001 > 0).then(|| FacetValue::when(&(idx % 1_000).to_string()));
    }
    run(bencher, witnesses, 1);
}

/// Figures of the months and of the years of two calendars, in a hundred places: periods that contain one another.
#[divan::bench(args = SIZES, sample_count = 10)]
fn months_within_years(bencher: Bencher<'_, '_>, n: usize) {
    let mut witnesses = texts(n, |idx| written(1 + idx % 97, Hedge::Over));
    for (idx, witness) in witnesses.iter_mut().enumerate() {
        let (year, month) = (idx / 13 % 50, idx % 13);
        let when = match (idx % 3, month) {
            (0, _) => format!("{}", 1350 + year),
            (_, 0) => format!("{}", 1971 + year),
            _ => format!("{}-{month:02}", 1971 + year),
        };
        witness.facets.when = Some(FacetValue::when(&when));
        witness.facets.scope = Some(FacetValue::scope(&(idx % 100).to_string()));
    }
    run(bencher, witnesses, 1);
}

fn run(bencher: Bencher<'_, '_>, witnesses: Vec<Witness>, n_disputes: usize) {
    assert_eq!(judge(&witnesses).len(), n_disputes, "the figures are what the bench says they are");
    bencher.bench_local(|| judge(divan::black_box(&witnesses)));
}

fn texts(n: usize, figure: impl Fn(usize) -> Figure) -> Vec<Witness> {
    let witness =
        |idx| Witness { figure: figure(idx), strength: Strength::Text, settles: false, facets: Facets::default() };
    (0..n).map(witness).collect()
}

fn written(value: usize, hedge: Hedge) -> Figure {
    let amount = Amount::Number { value: Exact::from(value), step: Exact::ONE, is_scaled: false, has_decimals: false };
    let span = Span::new(0, 0);
    let mention = Mention {
        span,
        number: span,
        amount,
        hedge,
        unit: Unit::bare(),
        is_change: false,
        other: None,
        is_turned: false,
    };
    Reading::from(Kind::Count).read(&mention).expect("counts are possible")
}
