//! The order of versions as exact numbers, so that intervals of versions are intervals like any other. Every component may be
//! as large as it likes, and there may be any number of them: nothing wraps, and no two different versions share a place.

use crate::figure::exact::Exact;

/// What stands behind the components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Nothing: the release.
    Release,
    /// `.dev1`: before everything else.
    Dev(Vec<Part>),
    /// `rc1`, `-beta.2`: before the release.
    Before(Vec<Part>),
    /// `.post1`: behind the release.
    Behind(Vec<Part>),
}

/// One part of what stands behind the components: a number, or letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Digits are ordered by their value, and before letters.
    Number(Exact),
    /// Letters by the alphabet.
    Letters(String),
}

fn ratio(numerator: i64, denominator: i64) -> Exact {
    Exact::ratio(numerator, denominator).expect("the denominators here are not zero")
}

fn quotient(numerator: &Exact, denominator: &Exact) -> Exact {
    numerator.checked_div(denominator).expect("a component and one more is above zero")
}

/// The place of a version: the first component, and within its room all that follows. Zeros at the end change nothing.
pub fn key(components: &[Exact], tag: &Tag) -> Exact {
    let Some((first, rest)) = components.split_first() else { return Exact::ZERO };
    let n_shown = rest.iter().rposition(|component| !component.is_zero()).map_or(0, |last| last + 1);
    let mut within = place_of(tag);
    for component in rest[..n_shown].iter().rev() {
        within = if component.is_zero() { behind_zero(&within) } else { behind(component, &within) };
    }
    first + &within
}

/// The lower half of the room belongs to the version that ends here, with all that is told apart by its tag. The quarter
/// above it belongs to those that go on with a zero: the more zeros, the nearer to the one that ends.
fn behind_zero(within: &Exact) -> Exact {
    &Exact::ONE.half() + &(within - &Exact::ONE.half()).half()
}

/// The last quarter belongs to those that go on with another number: a half of it to 1, a third of the rest to 2, and so on.
fn behind(component: &Exact, within: &Exact) -> Exact {
    let begin = quotient(&(component - &Exact::ONE), component);
    let width = quotient(&Exact::ONE, &(component * &(component + &Exact::ONE)));
    &ratio(3, 4) + &(&begin + &(&width * within)).half().half()
}

/// The place of a tag, from nothing to a half; the release itself is in the middle.
fn place_of(tag: &Tag) -> Exact {
    match tag {
        Tag::Dev(parts) => &ratio(1, 16) * &place_among(parts),
        Tag::Before(parts) => &ratio(1, 16) + &(&ratio(3, 16) * &place_among(parts)),
        Tag::Release => ratio(1, 4),
        Tag::Behind(parts) => &ratio(1, 4) + &(&ratio(1, 4) * &place_among(parts)),
    }
}

/// One more than the letters there are, so that shorter words come first.
const LETTERS: i64 = 129;

/// The place of some parts among all rows of parts, from nothing for none to one; fewer parts come first.
fn place_among(parts: &[Part]) -> Exact {
    parts.iter().rev().fold(Exact::ZERO, |within, part| match part {
        Part::Number(number) => {
            let next = number + &Exact::ONE;
            let begin = quotient(number, &next);
            let width = quotient(&Exact::ONE, &(&next * &(&next + &Exact::ONE)));
            &ratio(1, 4) + &(&begin + &(&width * &within)).half().half()
        }
        Part::Letters(letters) => {
            let mut width = ratio(1, LETTERS);
            let mut begin = Exact::ZERO;
            for letter in letters.bytes() {
                begin = &begin + &(&width * &Exact::int(i64::from(letter.min(127)) + 1));
                width = &width * &ratio(1, LETTERS);
            }
            &Exact::ONE.half() + &(&begin + &(&width * &within)).half()
        }
    })
}

/// More components than anybody writes.
const MOST: usize = 32;

/// A version at this place, where its own words are not at hand.
pub fn version_at(key: &Exact) -> String {
    let first = key.floor();
    let (mut text, mut within) = (first.to_string(), key - &first);
    for _ in 0..MOST {
        if within < Exact::ONE.half() {
            break;
        }
        if within < ratio(3, 4) {
            text.push_str(".0");
            let past = &within - &Exact::ONE.half();
            within = &Exact::ONE.half() + &(&past + &past);
            continue;
        }
        let part = &(&within - &ratio(3, 4)) * &Exact::int(4);
        let component = quotient(&Exact::ONE, &(&Exact::ONE - &part)).floor();
        let begin = quotient(&(&component - &Exact::ONE), &component);
        within = &(&(&part - &begin) * &component) * &(&component + &Exact::ONE);
        text = format!("{text}.{component}");
    }
    match within.cmp(&ratio(1, 4)) {
        std::cmp::Ordering::Less => format!("{text} (before its release)"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn components(numbers: &[u64]) -> Vec<Exact> {
        numbers.iter().map(|number| Exact::parse(&number.to_string()).expect("digits")).collect()
    }

    #[test]
    fn components_are_numbers_and_zeros_at_the_end_are_none() {
        let key = |numbers: &[u64]| key(&components(numbers), &Tag::Release);
        assert!(key(&[3, 10]) > key(&[3, 9]) && key(&[3, 9, 99]) < key(&[3, 10]) && key(&[2, 99]) < key(&[3]));
        assert_eq!(key(&[1, 85]), key(&[1, 85, 0, 0]));
        assert!(key(&[1, 0, 1]) > key(&[1]) && key(&[1, 0, 0, 1]) < key(&[1, 0, 1]));
        assert!(key(&[1, u64::MAX]) < key(&[2]) && key(&[1, u64::MAX - 1]) < key(&[1, u64::MAX]));
    }

    #[test]
    fn a_place_tells_its_version() {
        for numbers in [vec![3], vec![3, 10], vec![1, 0, 0, 7], vec![0, 1], vec![2024, 10, 1], vec![1, u64::MAX, 3]] {
            let written = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
            assert_eq!(version_at(&key(&components(&numbers), &Tag::Release)), written);
        }
        let tag = Tag::Before(vec![Part::Letters("rc".to_owned())]);
        assert_eq!(version_at(&key(&components(&[3, 8]), &tag)), "3.8 (before its release)");
    }

    fn any_tag() -> impl Strategy<Value = (u8, Vec<u64>)> {
        (0u8..4, prop::collection::vec(0u64..12, 1..3))
    }

    fn tag((which, parts): &(u8, Vec<u64>)) -> Tag {
        let parts = parts.iter().map(|n| match n {
            0..6 => Part::Number(Exact::int(*n as i64)),
            n => Part::Letters("abcdef"[..*n as usize - 5].to_owned()),
        });
        match which {
            0 => Tag::Dev(parts.collect()),
            1 => Tag::Before(parts.collect()),
            2 => Tag::Release,
            _ => Tag::Behind(parts.collect()),
        }
    }

    proptest! {
        #[test]
        fn places_are_ordered_as_versions_are(
            (a, b) in (prop::collection::vec(0u64..4, 1..6), prop::collection::vec(0u64..4, 1..6)),
            (x, y) in (any_tag(), any_tag()),
        ) {
            let stripped = |numbers: &[u64]| {
                let last = numbers.iter().rposition(|n| *n != 0).map_or(1, |last| last + 1);
                numbers[..last.max(1)].to_vec()
            };
            // Numbers below six come before letters, as their row does; a release has no parts.
            let rank = |(which, parts): &(u8, Vec<u64>)| (*which, if *which == 2 { Vec::new() } else { parts.clone() });
            let expected = (stripped(&a), rank(&x)).cmp(&(stripped(&b), rank(&y)));
            let found = key(&components(&a), &tag(&x)).cmp(&key(&components(&b), &tag(&y)));
            prop_assert_eq!(found, expected);
        }
    }
}
