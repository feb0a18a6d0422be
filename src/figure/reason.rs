//! Why two figures have their verdict, in a sentence: with both values and the interval that decided.

use super::exact::Exact;
use super::interval::Interval;
use super::mention::Hedge;
use super::unit::Dimension;
use super::verdict::{Comparison, Why, by_fineness};
use super::wording::number;
use super::{Figure, Form, version};

impl Comparison {
    /// The reason in a sentence, in lower case and without a full stop. The figures are those that were compared, in either
    /// order.
    pub fn sentence(&self, a: &Figure, b: &Figure) -> String {
        if [a, b].iter().all(|figure| figure.unit.dimension == Dimension::Version) {
            return version::sentence(self.why, a, b);
        }
        match self.why {
            Why::OtherUnit => {
                format!(
                    "{} and {} are different things, so they are not compared",
                    a.phrase_with_noun(),
                    b.phrase_with_noun()
                )
            }
            Why::Same => same(a, b),
            Why::Apart => format!("no {} is both {} and {}", thing(a), said(a, b), said(b, a)),
            Why::VagueApart => {
                format!("no number is both {} and {}, but one of them is only a vague word", said(a, b), said(b, a))
            }
            Why::Consistent => format!("{} and {} can both be true", said(a, b), said(b, a)),
            Why::OtherDigits => other_digits(a, b),
            Why::RoundsAway => rounds_away(a, b),
            Why::RoundsTo => rounds_to(a, b),
            Why::AsExpected => as_expected(a, b),
            Why::CoarseRounding => coarse_rounding(a, b),
            Why::Surprising => surprising(a, b),
            Why::BothHedged => format!("both can be true{}, but nobody says the value", witness(a, b)),
            Why::AtTheEdge => format!("both can be true{}, but neither is a rounding of the other", common(a, b)),
        }
    }
}

/// What a figure is one of.
fn thing(figure: &Figure) -> &'static str {
    if figure.unit.dimension == Dimension::Date { "day" } else { "number" }
}

fn same(a: &Figure, b: &Figure) -> String {
    let (one, other) = (a.phrase(), b.phrase());
    if one == other { format!("both say {one}") } else { format!("{one} and {other} are the same figure") }
}

/// What a figure commits to: its words, and the numbers they stand for where the words do not say so themselves.
fn said(figure: &Figure, other: &Figure) -> String {
    if figure.unit.dimension == Dimension::Date {
        return figure.phrase_beside(other);
    }
    let phrase = figure.phrase();
    if figure.says.as_point().is_some() {
        return if figure.hedge == Hedge::Exactly { phrase } else { format!("exactly {phrase}") };
    }
    let words = figure.words(&figure.says);
    let is_plain = matches!(figure.hedge, Hedge::Over | Hedge::OrMore | Hedge::AtLeast | Hedge::Under | Hedge::AtMost)
        || matches!(figure.form, Form::Range | Form::Vague | Form::Derived);
    if is_plain || words == phrase { phrase } else { format!("{phrase} ({words})") }
}

fn other_digits(a: &Figure, b: &Figure) -> String {
    let step = a.steps.as_ref().map_or_else(|| "digit".to_owned(), |steps| a.amount(&steps.fine));
    format!("both are given to the nearest {step}, as {} and as {}", a.phrase(), b.phrase())
}

/// 17.5 and 17: as far on the other side of 17.5 lies 18.
fn rounds_away(a: &Figure, b: &Figure) -> String {
    let (coarser, finer) = by_fineness(a, b);
    let (Some(center), Some(value)) = (&coarser.value, &finer.value) else { return same(a, b) };
    let other = &(value + value) - center;
    let (low, high) = if *center < other { (center, &other) } else { (&other, center) };
    let (value, low, high) = (finer.amount(value), coarser.amount(low), coarser.amount(high));
    format!("{value} lies just between {low} and {high}, and rounds to {}", coarser.amount(&other))
}

fn rounds_to(a: &Figure, b: &Figure) -> String {
    let (coarser, finer) = by_fineness(a, b);
    match coarser.form {
        Form::Fraction => format!("{} lies within {}", finer.phrase(), said(coarser, finer)),
        _ => format!("{} rounds to {}", finer.phrase(), coarser.phrase()),
    }
}

fn as_expected(a: &Figure, b: &Figure) -> String {
    let (hedged, bare) = if a.is_hedged() { (a, b) } else { (b, a) };
    let (bare, phrase, expected) = (bare.phrase(), hedged.phrase(), hedged.words(&hedged.reads));
    if phrase == expected {
        return format!("{bare} is {phrase}");
    }
    format!("{bare} lies where a reader of “{phrase}” expects it: {expected}")
}

fn coarse_rounding(a: &Figure, b: &Figure) -> String {
    let (coarser, finer) = by_fineness(a, b);
    let (finer, phrase) = (finer.phrase(), coarser.phrase());
    let (Some(center), Some(steps)) = (&coarser.value, &coarser.steps) else { return same(a, b) };
    let reach = Interval::around(center, &steps.coarse.half());
    format!("{finer} is {phrase} only if that stands for {}", coarser.words(&reach))
}

/// Exactly one number needs no reader's help; of two others both readings are told.
fn surprising(a: &Figure, b: &Figure) -> String {
    let takes = |figure: &Figure| format!("takes {} to mean {}", figure.phrase(), figure.words(&figure.reads));
    let outside = |loose: &Figure, point: &Figure| {
        format!("both can be true, but a reader {}, and {} lies outside", takes(loose), point.phrase())
    };
    match (a.reads.as_point(), b.reads.as_point()) {
        (None, Some(_)) => outside(a, b),
        (Some(_), None) => outside(b, a),
        _ => format!("both can be true, but a reader {} and {}", takes(a), takes(b)),
    }
}

/// How both can be true: ` (53 > 50)`, or the numbers that they have in common.
fn witness(a: &Figure, b: &Figure) -> String {
    let order = order(a, b).or_else(|| order(b, a));
    order.map_or_else(|| common(a, b), |order| format!(" ({order})"))
}

/// The value of the one within the bound that the other sets, where both are shown alike.
fn order(bound: &Figure, figure: &Figure) -> Option<String> {
    let sign = match bound.hedge {
        Hedge::Over => ">",
        Hedge::OrMore | Hedge::AtLeast => "≥",
        Hedge::Under => "<",
        Hedge::AtMost => "≤",
        _ => return None,
    };
    let (end, value) = (bound.value.as_ref()?, figure.value.as_ref()?);
    let holds = bound.says.contains(value) && figure.says.contains(value);
    let is_unscaled = |figure: &Figure| figure.unit.factor == Exact::ONE && figure.form != Form::Fraction;
    let shows = holds && is_unscaled(bound) && is_unscaled(figure);
    shows.then(|| format!("{} {sign} {}", number(value), number(end)))
}

fn common(a: &Figure, b: &Figure) -> String {
    a.says.intersection(&b.says).map_or_else(String::new, |common| format!(" ({})", a.words(&common)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::mention::Mention;
    use crate::figure::sample::*;
    use crate::figure::{Dimension, Kind, compare};
    use proptest::prelude::*;

    #[test]
    fn reasons_name_both_values_and_what_decided() {
        use Hedge::*;
        let p = |text: &str| digits(text).percent();
        let n = |text: &str| digits(text);
        for (kind, a, b, sentence) in [
            (Kind::Count, n("400").hedged(Over), n("22"), "no number is both more than 400 and exactly 22"),
            (
                Kind::Count,
                n("140").million(),
                n("365").million().hedged(Over),
                "no number is both 140 million (135 million to 145 million) and more than 365 million",
            ),
            (Kind::Share, p("17.5"), p("17"), "17.5 % lies just between 17 % and 18 %, and rounds to 18 %"),
            (Kind::Share, p("17.4"), p("17"), "17.4 % rounds to 17 %"),
            (Kind::Share, p("53"), p("54"), "both are given to the nearest 1 %, as 53 % and as 54 %"),
            (
                Kind::Share,
                p("50").hedged(Over),
                p("53").hedged(About),
                "both can be true (53 > 50), but nobody says the value",
            ),
            (
                Kind::Count,
                n("50").hedged(Over),
                n("50").hedged(AtLeast),
                "both can be true (more than 50), but nobody says the value",
            ),
            (
                Kind::Share,
                p("53").hedged(About),
                p("54").hedged(About),
                "both can be true (49.4 to 57.7 %), but nobody says the value",
            ),
            (
                Kind::Count,
                n("400").hedged(Over),
                n("853"),
                "both can be true, but a reader takes more than 400 to mean just over 400 to 500, and 853 lies outside",
            ),
            (
                Kind::Count,
                n("400").hedged(Over),
                n("412"),
                "412 lies where a reader of “more than 400” expects it: just over 400 to 500",
            ),
            (Kind::Count, n("10").hedged(AtLeast), n("10"), "10 is at least 10"),
            (
                Kind::Count,
                n("850").thousand(),
                n("853412"),
                "853,412 is 850,000 only if that stands for 825,000 to 875,000",
            ),
            (Kind::Share, fraction(1, 3), p("33"), "33 % lies within a third (between 7/24 and 11/30)"),
            (
                Kind::Share,
                fraction(1, 3),
                p("40"),
                "no number is both a third (between 7/24 and 11/30) and 40 % (39.5 to 40.5 %)",
            ),
            (
                Kind::Share,
                p("50").hedged(Over),
                p("50"),
                "both can be true (just over 50 to 50.5 %), but neither is a rounding of the other",
            ),
            (
                Kind::Count,
                vague(200, 2_000),
                n("4").million(),
                "no number is both vaguely 200 to 2,000 and 4 million (3.6 million to 4.4 million), \
                 but one of them is only a vague word",
            ),
            (
                Kind::Count,
                n("12").nouns("clinic"),
                n("12").nouns("ward"),
                "12 (clinic) and 12 (ward) are different things, so they are not compared",
            ),
            (
                Kind::Change,
                p("71"),
                n("71").of(Dimension::Points),
                "71 % and 71 percentage points are different things, so they are not compared",
            ),
            (Kind::Share, p("50.0"), fraction(1, 2), "50 % and half are the same figure"),
            (Kind::Share, p("53"), p("53"), "both say 53 %"),
            (
                Kind::Measure,
                n("1").physical("min"),
                n("40").physical("s"),
                "no number is both 1 min (0.9 to 1.1 min) and 40 s (36 to 44 s)",
            ),
        ] {
            assert_eq!(told(kind, &a, &b), sentence);
        }
    }

    fn told(kind: Kind, a: &Mention, b: &Mention) -> String {
        let (a, b) = (a.read(kind), b.read(kind));
        compare(&a, &b).sentence(&a, &b)
    }

    proptest! {
        #[test]
        fn a_reason_reads_as_one_line(
            (a, b) in any_kind().prop_flat_map(|kind| (any_figure(kind), any_figure(kind))),
        ) {
            let sentence = compare(&a, &b).sentence(&a, &b);
            prop_assert!(!sentence.contains('\n') && !sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
        }
    }
}
