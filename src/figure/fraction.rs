//! Fractions in words: how far "a third" reaches before one would have said "a quarter" or "two fifths".

use super::exact::Exact;
use super::interval::{End, Interval};
use super::mention::Hedge;

/// The fractions people name in words, from nothing up to the whole.
const NAMED: [(i64, i64); 15] = [
    (0, 1),
    (1, 10),
    (1, 8),
    (1, 6),
    (1, 5),
    (1, 4),
    (1, 3),
    (2, 5),
    (1, 2),
    (3, 5),
    (2, 3),
    (3, 4),
    (4, 5),
    (5, 6),
    (9, 10),
];

/// `S` and `E` of a fraction of one, under a hedge, before they are clipped.
pub(super) fn intervals(part: &Exact, hedge: Hedge) -> (Interval, Interval) {
    let below = below(part);
    let above = -self::below(&-part.clone());
    let middle = |other: &Exact| (part + other).half();
    let twice = |interval: Interval| (interval.clone(), interval);
    let open = || End::Open(part.clone());
    let closed = || End::Closed(part.clone());
    let span = |low: End, high: End| Interval::new(low, high).expect("the fraction lies between its neighbours");
    match hedge {
        Hedge::None | Hedge::Exactly | Hedge::About => {
            twice(span(End::Open(middle(&below)), End::Open(middle(&above))))
        }
        Hedge::Nearly => {
            let halfway = middle(&below);
            (span(End::Closed(below), open()), span(End::Closed(halfway), open()))
        }
        Hedge::Over => (Interval::above(open()), span(open(), End::Closed(above))),
        Hedge::OrMore => (Interval::above(closed()), span(closed(), End::Closed(above))),
        Hedge::AtLeast => twice(Interval::above(closed())),
        Hedge::Under => (Interval::below(open()), span(End::Closed(below), open())),
        Hedge::AtMost => twice(Interval::below(closed())),
    }
}

/// The next named fraction below: past the whole they come again (one and a third), below zero they are mirrored.
fn below(part: &Exact) -> Exact {
    let named = || NAMED.iter().map(|(n, d)| Exact::ratio(*n, *d).expect("no zero denominators"));
    if part.is_negative() || part.is_zero() {
        let size = -part.clone();
        let whole = size.floor();
        let rest = &size - &whole;
        return -(&whole + &named().find(|other| *other > rest).unwrap_or(Exact::ONE));
    }
    // A whole number has its neighbour in the whole below it.
    let whole = &part.ceil() - &Exact::ONE;
    let rest = part - &whole;
    &whole + &named().rfind(|other| *other < rest).unwrap_or(Exact::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEDGES: [Hedge; 9] = [
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

    fn says(numerator: i64, denominator: i64, hedge: Hedge) -> String {
        let part = Exact::ratio(numerator, denominator).expect("not zero");
        let (says, reads) = intervals(&part, hedge);
        format!("{says} {reads}")
    }

    #[test]
    fn a_third_reaches_halfway_to_a_quarter_and_to_two_fifths() {
        assert_eq!(says(1, 3, Hedge::None), "(7/24, 11/30) (7/24, 11/30)");
        assert_eq!(says(1, 3, Hedge::About), says(1, 3, Hedge::None));
    }

    #[test]
    fn more_than_half_reads_as_up_to_three_fifths() {
        assert_eq!(says(1, 2, Hedge::Over), "(0.5, ∞) (0.5, 0.6]");
        assert_eq!(says(1, 2, Hedge::Under), "(−∞, 0.5) [0.4, 0.5)");
    }

    #[test]
    fn almost_half_reaches_down_to_two_fifths() {
        assert_eq!(says(1, 2, Hedge::Nearly), "[0.4, 0.5) [0.45, 0.5)");
    }

    #[test]
    fn an_unnamed_fraction_is_put_among_its_neighbours() {
        assert_eq!(says(3, 7, Hedge::None), "(29/70, 13/28) (29/70, 13/28)");
    }

    #[test]
    fn past_the_whole_the_fractions_come_again() {
        assert_eq!(says(3, 2, Hedge::None), "(1.45, 1.55) (1.45, 1.55)");
        assert_eq!(says(1, 1, Hedge::None), "(0.95, 1.05) (0.95, 1.05)");
        assert_eq!(says(-1, 3, Hedge::None), "(-11/30, -7/24) (-11/30, -7/24)");
    }

    proptest! {
        #[test]
        fn a_fraction_lies_strictly_between_its_neighbours(n in -500i64..500, d in 1i64..60) {
            let part = Exact::ratio(n, d).expect("not zero");
            let above = -below(&-part.clone());
            prop_assert!(below(&part) < part && part < above);
            for hedge in HEDGES {
                let (says, reads) = intervals(&part, hedge);
                prop_assert!(says.covers(&reads), "{hedge:?} {says} {reads}");
            }
        }
    }
}
