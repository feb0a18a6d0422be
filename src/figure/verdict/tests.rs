//! What two quantities may say of each other, checked: the worked cases and the laws.

use super::*;
use crate::figure::mention::{Amount, Mention};
use crate::figure::sample::*;
use crate::figure::{Reading, Unit};
use proptest::prelude::*;

fn three() -> impl Strategy<Value = [Figure; 3]> {
    any_kind().prop_flat_map(|kind| {
        let any = move || prop_oneof![any_figure(kind), any_rounding(kind)];
        [any(), any(), any()]
    })
}

/// A truthful statement about a value that was counted or measured.
fn check_truth(kind: Kind, mention: &Mention, value: &Exact) -> Result<(), TestCaseError> {
    let figure = mention.read(kind);
    let unit = if kind == Kind::Share { Unit::of(Dimension::Percent) } else { Unit::bare() };
    let truth = Figure::exact(value.clone(), kind, unit);
    let verdict = compare(&figure, &truth).verdict;
    prop_assert_ne!(verdict, Verdict::Contradictory, "{:?} {}", figure, value);
    prop_assert_ne!(verdict, Verdict::NotCompared);
    Ok(())
}

/// The value rounded to a multiple of the step; halves go to the even digit or up.
fn rounded(value: &Exact, step: &Exact, to_even: bool) -> Exact {
    let digits = value.checked_div(step).expect("a step is not zero");
    let half = Exact::ONE.half();
    let up = (&digits + &half).floor();
    let is_half = &digits - &digits.floor() == half;
    let digits = if is_half && to_even && !up.half().is_whole() { digits.floor() } else { up };
    &digits * step
}

fn hundredths(value: i64) -> Exact {
    &Exact::int(value) * &exact("0.01")
}

fn written(value: Exact, step: Exact, is_scaled: bool) -> Mention {
    let has_decimals = !step.is_whole();
    Mention { amount: Amount::Number { value, step, is_scaled, has_decimals }, ..digits("0") }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_verdict_does_not_depend_on_the_order([a, b, _] in three()) {
        prop_assert_eq!(compare(&a, &b), compare(&b, &a));
    }

    #[test]
    fn identical_is_an_equivalence([a, b, c] in three()) {
        let is_identical = |a, b| compare(a, b).verdict == Verdict::Identical;
        prop_assert!(is_identical(&a, &a));
        prop_assert!(!(is_identical(&a, &b) && is_identical(&b, &c)) || is_identical(&a, &c));
    }

    #[test]
    fn what_is_read_lies_inside_what_is_said([a, _, _] in three()) {
        prop_assert!(a.says.covers(&a.reads), "{a:?}");
    }

    #[test]
    fn what_can_both_be_true_is_never_contradictory_unless_in_its_digits([a, b, _] in three()) {
        let Comparison { verdict, why } = compare(&a, &b);
        if verdict == Verdict::Contradictory {
            prop_assert!(why == Why::OtherDigits || !a.says.meets(&b.says));
        } else if verdict != Verdict::Strained {
            prop_assert!(a.says.meets(&b.says));
        }
    }

    #[test]
    fn a_rounding_of_a_share_does_not_contradict_it(
        value in 0i64..=10_000, place in -2i32..=1, to_even: bool, about: bool,
    ) {
        let (value, step) = (hundredths(value), Exact::pow10(place));
        let hedge = if about { Hedge::About } else { Hedge::None };
        let mention = written(rounded(&value, &step, to_even), step, false).percent().hedged(hedge);
        check_truth(Kind::Share, &mention, &value)?;
    }

    #[test]
    fn a_rounding_of_a_measure_does_not_contradict_it(
        value in 0i64..=5_000_000, place in -2i32..=2, is_scaled: bool, to_even: bool, about: bool,
    ) {
        let (value, step) = (hundredths(value), Exact::pow10(place));
        let hedge = if about { Hedge::About } else { Hedge::None };
        let rounded = rounded(&value, &step, to_even);
        // Rounding explains at most a tenth where a scale word stands.
        prop_assume!(!is_scaled || &step * &Exact::int(5) <= rounded);
        check_truth(Kind::Measure, &written(rounded, step, is_scaled).hedged(hedge), &value)?;
    }

    #[test]
    fn a_rounding_of_a_count_to_its_scale_word_does_not_contradict_it(
        value in 10_000i64..=90_000_000, exponent in 2i32..=6, about: bool,
    ) {
        let (value, step) = (Exact::int(value), Exact::pow10(exponent));
        let hedge = if about { Hedge::About } else { Hedge::None };
        let rounded = rounded(&value, &step, false);
        prop_assume!(&step * &Exact::int(5) <= rounded);
        check_truth(Kind::Count, &written(rounded, step, true).hedged(hedge), &value)?;
    }

    #[test]
    fn bounds_and_ranges_that_hold_do_not_contradict(kind in any_kind(), value in 1i64..100, off in 0i64..100) {
        let exact = Exact::int(value);
        let below = (value - off).max(0);
        let hedged = |number: i64, hedge| digits(&number.to_string()).hedged(hedge);
        let unit = |mention: Mention| match kind {
            Kind::Share => mention.percent(),
            _ => mention,
        };
        let check = |mention: Mention| check_truth(kind, &unit(mention), &exact);
        check(hedged(below, Hedge::AtLeast))?;
        check(hedged(below, Hedge::OrMore))?;
        check(hedged(value, Hedge::AtMost))?;
        check(hedged(value, Hedge::Exactly))?;
        check(range(below, (value + off).min(100)))?;
        if below < value {
            check(hedged(below, Hedge::Over))?;
        }
        if off > 0 && value + off <= 100 {
            check(hedged(value + off, Hedge::Under))?;
        }
        // A tenth of the size, or one step, is always near.
        if value < 100 {
            check(hedged(value + 1, Hedge::Nearly))?;
        }
    }

    #[test]
    fn larger_units_and_scale_words_do_not_change_a_verdict(
        (a, b) in prop_oneof![
            (any_mention(Kind::Change), any_mention(Kind::Change)).prop_map(|pair| (Kind::Change, pair)),
            (any_mention(Kind::Measure), any_mention(Kind::Measure)).prop_map(|pair| (Kind::Measure, pair)),
        ].prop_map(|(kind, (a, b))| ((kind, a), (kind, b))),
        exponent in -6i32..9,
    ) {
        let factor = Exact::pow10(exponent);
        let read = |(kind, mention): &(Kind, Mention)| Reading::from(*kind).read(mention).expect("no share");
        let scaled = |(kind, mention): &(Kind, Mention)| read(&(*kind, mention.clone().times(&factor, false)));
        prop_assert_eq!(compare(&read(&a), &read(&b)), compare(&scaled(&a), &scaled(&b)));
    }

    #[test]
    fn no_number_is_too_strange_to_be_read_compared_and_told(
        kind in prop::sample::select(crate::figure::KINDS.map(|(_, kind)| kind).to_vec()),
        (a, b) in (any_nonsense(), any_nonsense()),
        about in any_about(),
    ) {
        let reading = Reading { kind, bound: None, about };
        let (Ok(a), Ok(b)) = (reading.read(&a), reading.read(&b)) else {
            prop_assert_eq!(kind, Kind::Share);
            return Ok(());
        };
        prop_assert!(a.says.covers(&a.reads) && b.says.covers(&b.reads));
        let comparison = compare(&a, &b);
        prop_assert_eq!(comparison, compare(&b, &a));
        prop_assert!(!comparison.sentence(&a, &b).is_empty());
    }
}
