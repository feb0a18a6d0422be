//! Number words spelled here and read back there: every number below 10^15 survives.

use counterclaim::figure::scan;
use counterclaim::figure::{Amount, Exact};
use counterclaim::source::Span;
use proptest::prelude::*;

const LIMIT: u64 = 1_000_000_000_000_000;

/// Numbers of every length, and those that end in noughts.
fn any_number() -> impl Strategy<Value = u64> {
    prop_oneof![
        0..1_000u64,
        0..1_000_000u64,
        0..LIMIT,
        (1..1_000u64, 0..5u32).prop_map(|(group, scale)| group * 1_000u64.pow(scale)),
        (1..1_000u64, 1..5u32, 1..1_000u64).prop_map(|(group, scale, rest)| group * 1_000u64.pow(scale) + rest),
    ]
    .prop_map(|number| number.min(LIMIT - 1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn english_words_come_back(number in any_number(), style in any::<English>()) {
        comes_back(&style.spell(number), number)?;
    }

    #[test]
    fn persian_words_come_back(number in any_number(), style in any::<Persian>()) {
        comes_back(&style.spell(number), number)?;
    }

    #[test]
    fn digits_of_every_script_come_back(number in any_number(), zero in prop::sample::select(ZEROS.to_vec()), mark in 0..6usize) {
        let digits = grouped(number, mark);
        let written: String =
            digits.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(zero + d).expect("a digit"))).collect();
        let read = scan::phrase(&written, None).map(|mention| mention.amount);
        prop_assert!(matches!(&read, Some(Amount::Number { value, .. }) if *value == exact(number)), "{written}: {read:?}");
    }

    #[test]
    fn words_count_what_follows_them(number in 2..LIMIT, style in any::<English>(), persian in any::<Persian>()) {
        for (text, noun) in [(format!("{} clinics", style.spell(number)), "clinic"), (format!("{} درمانگاه", persian.spell(number)), "درمانگاه")] {
            let mentions = scan::mentions(&text, Span::new(0, text.len()), None);
            prop_assert_eq!(mentions.len(), 1, "{}", text);
            prop_assert_eq!(mentions[0].span, Span::new(0, text.len()), "{}", text);
            prop_assert_eq!(mentions[0].unit.dimension.symbol(), Some(noun), "{}", text);
        }
    }
}

#[test]
fn every_number_below_ten_thousand_comes_back_in_every_style() {
    for number in 0..10_000 {
        for style in English::ALL {
            comes_back(&style.spell(number), number).expect("read back");
        }
        for style in Persian::ALL {
            comes_back(&style.spell(number), number).expect("read back");
        }
    }
}

fn comes_back(words: &str, number: u64) -> Result<(), TestCaseError> {
    let read = scan::phrase(words, None).map(|mention| mention.amount);
    prop_assert!(matches!(&read, Some(Amount::Number { value, .. }) if *value == exact(number)), "{words}: {read:?}");
    Ok(())
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

/// A way to spell English numbers.
#[derive(Clone, Copy, Debug)]
struct English {
    /// "two hundred and five", or without the word.
    has_and: bool,
    /// "twenty-three", or in two words.
    has_hyphen: bool,
    /// "two million, three thousand", or without the comma.
    has_comma: bool,
}

impl English {
    const ALL: [Self; 4] = [
        Self { has_and: true, has_hyphen: true, has_comma: false },
        Self { has_and: false, has_hyphen: true, has_comma: true },
        Self { has_and: true, has_hyphen: false, has_comma: true },
        Self { has_and: false, has_hyphen: false, has_comma: false },
    ];

    fn spell(self, number: u64) -> String {
        let scales = ["", " thousand", " million", " billion", " trillion"];
        let parts: Vec<String> = groups(number)
            .into_iter()
            .map(|(group, scale)| format!("{}{}", self.below_thousand(group), scales[scale]))
            .collect();
        if parts.is_empty() {
            return "zero".to_owned();
        }
        let (last, others) = parts.split_last().expect("not empty");
        let joint = if self.has_comma { ", " } else { " " };
        let is_small = (1..100).contains(&(number % 1_000));
        match others {
            [] => last.clone(),
            _ if self.has_and && is_small => format!("{} and {last}", others.join(joint)),
            // A comma before the last group would part it from the number.
            _ if !number.is_multiple_of(1_000) => format!("{} {last}", others.join(joint)),
            _ => parts.join(joint),
        }
    }

    fn below_thousand(self, number: u64) -> String {
        let (hundreds, rest) = (number / 100, number % 100);
        let hundred = |n: u64| format!("{} hundred", ONES[n as usize]);
        match (hundreds, rest) {
            (0, _) => self.below_hundred(rest),
            (_, 0) => hundred(hundreds),
            _ if self.has_and => format!("{} and {}", hundred(hundreds), self.below_hundred(rest)),
            _ => format!("{} {}", hundred(hundreds), self.below_hundred(rest)),
        }
    }

    fn below_hundred(self, number: u64) -> String {
        let (tens, ones) = (number / 10, number % 10);
        match (tens, ones) {
            (0 | 1, _) => ONES[number as usize].to_owned(),
            (_, 0) => TENS[tens as usize].to_owned(),
            _ => format!("{}{}{}", TENS[tens as usize], if self.has_hyphen { "-" } else { " " }, ONES[ones as usize]),
        }
    }
}

impl Arbitrary for English {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        prop::sample::select(Self::ALL.to_vec()).boxed()
    }
}

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A way to spell Persian numbers.
#[derive(Clone, Copy, Debug)]
struct Persian {
    /// What stands around و: blanks, or joiners that tie the words together.
    joint: &'static str,
    /// Whether a thousand is «یک هزار» or «هزار».
    says_one: bool,
}

impl Persian {
    const ALL: [Self; 4] = [
        Self { joint: " ", says_one: true },
        Self { joint: " ", says_one: false },
        Self { joint: "\u{200c}", says_one: true },
        Self { joint: "", says_one: false },
    ];

    fn spell(self, number: u64) -> String {
        let scales = ["", "هزار", "میلیون", "میلیارد", "تریلیون"];
        let parts: Vec<String> = groups(number)
            .into_iter()
            .map(|(group, scale)| match (group, scale) {
                (_, 0) => self.below_thousand(group),
                (1, 1) if !self.says_one => scales[1].to_owned(),
                _ => format!("{} {}", self.below_thousand(group), scales[scale]),
            })
            .collect();
        if parts.is_empty() { "صفر".to_owned() } else { parts.join(" و ") }
    }

    fn below_thousand(self, number: u64) -> String {
        let hundreds = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];
        let tens = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];
        let ones = [
            "",
            "یک",
            "دو",
            "سه",
            "چهار",
            "پنج",
            "شش",
            "هفت",
            "هشت",
            "نه",
            "ده",
            "یازده",
            "دوازده",
            "سیزده",
            "چهارده",
            "پانزده",
            "شانزده",
            "هفده",
            "هجده",
            "نوزده",
        ];
        let rest = number % 100;
        let (ten, one) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
        let parts = [hundreds[(number / 100) as usize], tens[ten as usize], ones[one as usize]];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(&format!("{}و{}", self.joint, self.joint))
    }
}

impl Arbitrary for Persian {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        prop::sample::select(Self::ALL.to_vec()).boxed()
    }
}

/// The groups of three digits that are not nought, largest first, each with its scale.
fn groups(number: u64) -> Vec<(u64, usize)> {
    (0..5)
        .rev()
        .map(|scale| (number / 1_000u64.pow(scale as u32) % 1_000, scale))
        .filter(|(group, _)| *group > 0)
        .collect()
}
