//! Number words spelled here and read back there: every number below 10^15 survives, in every language and in every way it
//! is spelled.

use counterclaim::figure::scan;
use counterclaim::figure::{Amount, Exact};
use counterclaim::source::Span;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

const LIMIT: u64 = 1_000_000_000_000_000;

/// How a language spells a number, in one of its ways.
pub type Spell = fn(u64, usize) -> String;

/// Numbers of every length, and those that end in noughts.
fn any_number() -> impl Strategy<Value = u64> {
    prop_oneof![
        0..1_000u64,
        0..1_000_000u64,
        0..LIMIT,
        (1..1_000u64, 0..5u32).prop_map(|(group, scale)| group * 1_000u64.pow(scale)),
        (1..1_000u64, 1..5u32, 1..1_000u64).prop_map(|(group, scale, rest)| group * 1_000u64.pow(scale) + rest),
        (1..10_000u64, 1..4u32, 1..10_000u64).prop_map(|(group, scale, rest)| group * 10_000u64.pow(scale) + rest),
    ]
    .prop_map(|number| number.min(LIMIT - 1))
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Holds the reader against a speller: chance, and every number below two thousand.
pub fn hold(code: &str, styles: usize, spell: Spell) {
    let small: Vec<String> = (0..styles)
        .flat_map(|style| (0..2_000).filter_map(move |number| lost(code, &spell(number, style), number)))
        .take(20)
        .collect();
    assert!(small.is_empty(), "numbers are lost:\n{}", small.join("\n"));
    let any = (any_number(), 0..styles);
    let comes_back = |(number, style): (u64, usize)| match lost(code, &spell(number, style), number) {
        Some(lost) => Err(TestCaseError::fail(lost)),
        None => Ok(()),
    };
    if let Err(error) = TestRunner::new(config(2_000)).run(&any, |(number, style)| comes_back((number, style))) {
        panic!("{error}");
    }
}

fn lost(code: &str, words: &str, number: u64) -> Option<String> {
    let read = scan::phrase(words, Some(code)).map(|mention| mention.amount);
    let is_same = matches!(&read, Some(Amount::Number { value, .. }) if *value == exact(number));
    (!is_same).then(|| format!("{number}: {words}: {read:?}"))
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn digits_of_every_script_come_back(number in any_number(), zero in prop::sample::select(ZEROS.to_vec()), mark in 0..6usize) {
        let digits = grouped(number, mark);
        let written: String =
            digits.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(zero + d).expect("a digit"))).collect();
        let read = scan::phrase(&written, Some("en")).map(|mention| mention.amount);
        prop_assert!(matches!(&read, Some(Amount::Number { value, .. }) if *value == exact(number)), "{written}: {read:?}");
    }

    #[test]
    fn words_count_what_follows_them(number in 2..LIMIT, style in 0..4usize) {
        let english = format!("{} clinics", super::spellers::en::spell(number, style));
        let persian = format!("{} درمانگاه", super::spellers::fa::spell(number, style));
        for (text, noun) in [(english, "clinic"), (persian, "درمانگاه")] {
            let mentions = scan::mentions(&text, Span::new(0, text.len()), None);
            prop_assert_eq!(mentions.len(), 1, "{}", text);
            prop_assert_eq!(mentions[0].span, Span::new(0, text.len()), "{}", text);
            prop_assert_eq!(mentions[0].unit.dimension.symbol(), Some(noun), "{}", text);
        }
    }
}

fn exact(number: u64) -> Exact {
    Exact::from(i64::try_from(number).expect("below 10^15"))
}

const ZEROS: [u32; 10] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0xFF10, 0x1D7CE, 0xA620];

/// Digits in groups of three, with one mark or another, or in the Indian way.
fn grouped(number: u64, style: usize) -> String {
    let digits = number.to_string();
    let mark = ["", ",", "٬", "'", "\u{202f}", ","][style];
    let is_end = |left: usize| {
        if style == 5 { left == 3 || (left > 3 && left % 2 == 1) } else { left > 0 && left.is_multiple_of(3) }
    };
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && is_end(digits.len() - at) {
            grouped.push_str(mark);
        }
        grouped.push(digit);
    }
    grouped
}
