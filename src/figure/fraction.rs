//! Fractions in words: how far "a third" reaches before one would have said "a quarter" or "two fifths".

use super::exact::Exact;
use super::interval::{End, Interval};
use super::mention::Hedge;

/// The fractions people name in words, between nothing and the whole.
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

/// The named fractions next to one, which is put among them if it is not there.
struct Neighbours {
    below: Exact,
    above: Exact,
}

fn neighbours(part: &Exact) -> Neighbours {
    let named = || NAMED.iter().map(|(n, d)| Exact::ratio(*n, *d).expect("no zero denominators")).chain([Exact::ONE]);
    Neighbours {
        below: named().filter(|other| other < part).max().unwrap_or(Exact::ZERO),
        above: named().filter(|other| other > part).min().unwrap_or(Exact::ONE),
    }
}

/// `S` and `E` of a fraction of one, under a hedge; `None` where nothing is left, as in "more than the whole".
pub fn intervals(part: &Exact, hedge: Hedge) -> Option<(Interval, Interval)> {
    let Neighbours { below, above } = neighbours(part);
    let both = |interval: Interval| (interval.clone(), interval);
    let open = |point: &Exact| End::Open(point.clone());
    let closed = |point: &Exact| End::Closed(point.clone());
    match hedge {
        Hedge::None | Hedge::Exactly | Hedge::About => {
            let middle = |other: &Exact| End::Open((part + other).half());
            Interval::new(middle(&below), middle(&above)).map(both)
        }
        Hedge::Nearly => Some((
            Interval::new(closed(&below), open(part))?,
            Interval::new(End::Closed((&below + part).half()), open(part))?,
        )),
        Hedge::Over => {
            Some((Interval::new(open(part), closed(&Exact::ONE))?, Interval::new(open(part), closed(&above))?))
        }
        Hedge::OrMore => {
            Some((Interval::new(closed(part), closed(&Exact::ONE))?, Interval::new(closed(part), closed(&above))?))
        }
        Hedge::AtLeast => Interval::new(closed(part), closed(&Exact::ONE)).map(both),
        Hedge::Under => {
            Some((Interval::new(closed(&Exact::ZERO), open(part))?, Interval::new(closed(&below), open(part))?))
        }
        Hedge::AtMost => Interval::new(closed(&Exact::ZERO), closed(part)).map(both),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(numerator: i64, denominator: i64, hedge: Hedge) -> String {
        let part = Exact::ratio(numerator, denominator).expect("not zero");
        intervals(&part, hedge).map_or_else(String::new, |(says, reads)| format!("{says} {reads}"))
    }

    #[test]
    fn a_third_reaches_halfway_to_a_quarter_and_to_two_fifths() {
        assert_eq!(says(1, 3, Hedge::None), "(7/24, 11/30) (7/24, 11/30)");
        assert_eq!(says(1, 3, Hedge::About), says(1, 3, Hedge::None));
    }

    #[test]
    fn more_than_half_reads_as_up_to_three_fifths() {
        assert_eq!(says(1, 2, Hedge::Over), "(0.5, 1] (0.5, 0.6]");
    }

    #[test]
    fn an_unnamed_fraction_is_put_among_its_neighbours() {
        assert_eq!(says(3, 7, Hedge::None), "(29/70, 13/28) (29/70, 13/28)");
    }
}
