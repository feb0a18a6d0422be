//! Number words in English, spelled.

/// How many ways there are.
pub const STYLES: usize = English::ALL.len();

/// The words of a number below 10^15.
pub fn spell(number: u64, style: usize) -> String {
    English::ALL[style].spell(number)
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

/// The groups of three digits that are not nought, largest first, each with its scale.
fn groups(number: u64) -> Vec<(u64, usize)> {
    (0..5)
        .rev()
        .map(|scale| (number / 1_000u64.pow(scale as u32) % 1_000, scale))
        .filter(|(group, _)| *group > 0)
        .collect()
}
