//! The worked cases of the reference (`docs/semantics.md`), and what it says beside them: two phrases and their verdict.
//! `{22}` is what was counted. The kind is inferred from both together, as the ledger does.

use counterclaim::figure::Verdict::{self, *};
use counterclaim::figure::pair::{Pair, Phrase};
use counterclaim::figure::{About, Bound, Exact, Kind, Reading, compare};

/// Two phrases and their verdict, whichever comes first.
const WORKED: &[(&str, &str, Verdict)] = &[
    ("> 50 %", "~ 53 %", Divergent),
    ("> 400", "{22}", Contradictory),
    ("> 400", "853", Strained),
    ("{53}", "53 %", Identical),
    ("> 400", "412", Refines),
    ("> 400", "~ 450", Divergent),
    ("850 thousand", "853 412", Rounded),
    ("17.5 %", "17 %", Strained),
    ("17.5 %", "18 %", Refines),
    ("17.4 %", "17 %", Refines),
    ("16.5 %", "16 %", Refines),
    ("53 %", "54 %", Contradictory),
    ("50 %", "51 %", Contradictory),
    ("~ 53 %", "~ 54 %", Divergent),
    ("~ 97 %", "90 %", Contradictory),
    ("> 180", "194", Refines),
    ("> 1900", "2001", Refines),
    ("~ 53 %", "53 %", Refines),
    ("~ 40 %", "42 %", Refines),
    ("nearly 40 %", "31 %", Strained),
    ("nearly 40 %", "37 %", Refines),
    ("~ 400", "412", Refines),
    ("400", "~ 412", Strained),
    ("840 thousand", "850 thousand", Contradictory),
    ("1 million", "600 thousand", Contradictory),
    ("1 min", "40 s", Contradictory),
    ("a third", "33 %", Refines),
    ("a third", "40 %", Contradictory),
    ("> 50", "≥ 50", Divergent),
    ("> 50", "< 50", Contradictory),
    ("> 50", "50", Contradictory),
    ("> 50 %", "50 %", Strained),
    ("≥ 10", "10", Refines),
    ("12+", "{12}", Refines),
    ("50.0 %", "half", Identical),
    ("12", "a dozen", Identical),
    ("~ 100 %", "60 %", Contradictory),
    ("45,000", "44,870", Refines),
    ("40–50", "45", Refines),
    ("hundreds", "853", Refines),
    ("hundreds", "4 million", Strained),
    ("up to 64", "{128}", Contradictory),
    ("71 %", "71 percentage points", NotCompared),
];

/// What else the reference says: rules of its sections 1, 2 and 4 that no worked case shows.
const BESIDE: &[(&str, &str, Verdict)] = &[
    // However written, and in whatever script.
    ("۵۳ درصد", "53 %", Identical),
    ("بیش از ۵۰ درصد", "> 50 %", Identical),
    ("بیش از ۵۰ درصد", "حدود ۵۳ درصد", Divergent),
    ("یک‌سوم", "۳۳ درصد", Refines),
    ("یک‌سوم", "a third", Identical),
    ("صدها", "853", Refines),
    ("حداکثر ۶۴", "{128}", Contradictory),
    ("0.5 km", "500 m", Identical),
    ("exactly 5", "5", Identical),
    ("45,000", "45 thousand", Identical),
    // A range is its ends, not its middle.
    ("40–50", "40–50", Identical),
    ("40–50", "40–51", Divergent),
    // A rounding explains at most a tenth.
    ("10 thousand", "{9874}", Refines),
    ("10 thousand", "{9200}", Refines),
    ("10 thousand", "{8900}", Contradictory),
    ("1 million", "{1100000}", Refines),
    ("2 million", "1.5 million", Contradictory),
    // Equally fine, other digits: contradictory for measures, too, unless both end in zeros.
    ("412 km", "413 km", Contradictory),
    ("400 km", "450 km", Strained),
    ("400 km", "500 km", Contradictory),
    // Rounding to the last digit is quiet, to the trailing zeros it is not, and beside a count it is.
    ("850 thousand", "{853412}", Refines),
    ("850 thousand", "850,412", Refines),
    ("about 850 thousand", "853,412", Refines),
    // Near the whole the rest is what counts.
    ("~ 97 %", "96 %", Strained),
    ("99.5 %", "99.9 %", Contradictory),
    // Money is exact to its last written digit.
    ("€850 thousand", "€853,412", Contradictory),
    ("€3.2 million", "€3,214,000", Refines),
    // Fractions: as their hedge says, as far as their neighbours.
    ("more than half", "58 %", Refines),
    ("more than half", "70 %", Strained),
    ("more than half", "45 %", Contradictory),
    ("more than half", "> 50 %", Identical),
    ("about half", "half", Refines),
    ("half a million", "480,123", Refines),
    ("more than half a million", "1.2 million", Strained),
    ("half an hour", "28 min", Refines),
    // Vague words never say more than that something is strange.
    ("dozens", "{4000}", Strained),
    ("dozens", "hundreds", Divergent),
    // What is bare and coarser is no truth of what is hedged.
    ("~ 53.2 %", "53 %", Strained),
    ("under 50 %", "48 %", Refines),
    ("under 50 %", "20 %", Strained),
    ("53 ± 2 %", "54 %", Refines),
    ("53 ± 2 %", "53 ± 3 %", Divergent),
    // Other things, other numbers.
    ("12 clinics", "12 wards", NotCompared),
    ("12 clinics", "12", Identical),
    ("12 clinics", "۱۲ درمانگاه", Identical),
    ("64 MB", "64 MiB", NotCompared),
    ("€5", "$5", NotCompared),
    ("12 clinics", "71 %", NotCompared),
];

#[test]
fn worked_cases_have_their_verdict() {
    check(WORKED);
}

#[test]
fn the_rules_beside_them_hold() {
    check(BESIDE);
}

fn check(cases: &[(&str, &str, Verdict)]) {
    let wrong: Vec<String> = cases.iter().filter_map(|case| complaint(*case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn complaint((a, b, expected): (&str, &str, Verdict)) -> Option<String> {
    let pair = |a, b| Pair::new(phrase(a), phrase(b), None);
    let (one, other) = (pair(a, b), pair(b, a));
    let is_right = one.verdict() == expected && other.verdict() == expected;
    (!is_right).then(|| format!("{a} / {b} is not {}\n{}\n{}", expected.name(), one.report(), other.report()))
}

fn phrase(text: &str) -> Phrase {
    Phrase::read(text, None, None).unwrap_or_else(|| panic!("no figure: {text}"))
}

#[test]
fn a_share_past_the_whole_is_impossible() {
    let reading = Reading::from(Kind::Share);
    let is_possible = |text| reading.read(&phrase(text).mention).is_ok();
    for text in ["more than 100 %", "104 %", "over 104 %", "fewer than 0 %", "at least 101 %"] {
        assert!(!is_possible(text), "{text}");
    }
    for text in ["100 %", "about 100 %", "up to 100 %", "almost 0 %", "at least 100 %", "less than 120 %", "0 %"] {
        assert!(is_possible(text), "{text}");
    }
}

#[test]
fn intervals_are_those_of_the_reference() {
    for (text, expected) in [
        ("412", "{412} {412}"),
        ("exactly 412", "{412} {412}"),
        ("850 thousand", "[825000, 875000] [849500, 850500]"),
        ("850 km", "[825000, 875000] [849500, 850500]"),
        ("17.5 %", "[17.45, 17.55] [17.45, 17.55]"),
        ("about 400", "[300, 500] [360, 440]"),
        ("nearly 40 %", "[30, 40) [35, 40)"),
        ("more than 400", "(400, ∞) (400, 500]"),
        ("more than 50 %", "(50, 100] (50, 60]"),
        ("50+", "[50, ∞) [50, 60]"),
        ("at least 10", "[10, ∞) [10, ∞)"),
        ("fewer than 50", "[0, 50) [40, 50)"),
        ("up to 64", "[0, 64] [0, 64]"),
        ("40 to 50", "[40, 50] [40, 50]"),
        ("45 ± 5", "[40, 50] [40, 50]"),
        ("dozens", "[20, 200] [20, 200]"),
        ("half a million", "(450000, 550000) (450000, 550000)"),
        ("1 min", "[54, 66] [54, 66]"),
        ("about 100 %", "[97.5, 100] [99, 100]"),
    ] {
        let mention = phrase(text).mention;
        let figure = Reading::from(Kind::infer([&mention])).read(&mention).expect("a possible figure");
        assert_eq!(format!("{} {}", figure.says, figure.reads), expected, "{text}");
    }
}

#[test]
fn a_bound_states_its_value() {
    let read = |text, bound| {
        let reading = Reading { kind: Kind::Count, bound: Some(bound), about: None };
        reading.read(&phrase(text).mention).expect("no share")
    };
    for (a, b, bound, expected) in [
        ("at least 12", "12", Bound::Min, Identical),
        ("12 or more", "12", Bound::Min, Identical),
        ("12+", "14", Bound::Min, Contradictory),
        ("up to 64", "64", Bound::Max, Identical),
        ("up to 64", "128", Bound::Max, Contradictory),
    ] {
        assert_eq!(compare(&read(a, bound), &read(b, bound)).verdict, expected, "{a} / {b}");
    }
}

#[test]
fn a_declared_about_replaces_the_general_one() {
    let says = |text, about| {
        let reading = Reading { kind: Kind::Count, bound: None, about: Some(about) };
        reading.read(&phrase(text).mention).expect("no share").says.to_string()
    };
    let part = |text| About::Part(Exact::parse(text).expect("digits"));
    assert_eq!(says("about 400", About::Within(Exact::int(7))), "[393, 407]");
    assert_eq!(says("about 400", part("0.05")), "[380, 420]");
    assert_eq!(says("nearly 400", part("0.05")), "[380, 400)");
    assert_eq!(says("more than 0", part("0.05")), "(0, ∞)");
}
