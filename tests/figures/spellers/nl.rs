//! Number words in Dutch, spelled.

/// As the spelling rules have it; with "en" behind hundreds; written apart and without trema; thousands counted in hundreds.
pub const STYLES: usize = 4;

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return "nul".to_owned();
    }
    if style == 3 && (1_100..10_000).contains(&number) && !(number / 100).is_multiple_of(10) {
        return hundreds(number, style);
    }
    let mut parts: Vec<String> = [(4, "biljoen"), (3, "miljard"), (2, "miljoen")]
        .into_iter()
        .map(|(power, name)| (number / 1_000u64.pow(power) % 1_000, name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{} {name}", below_thousand(count, style)))
        .collect();
    parts.extend(below_million(number % 1_000_000, style));
    let words = parts.join(" ");
    if style == 2 { words.replace(['ë', 'é'], "e") } else { words }
}

/// "vijfentwintighonderd"
fn hundreds(number: u64, style: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let rest = if rest == 0 { String::new() } else { below_hundred(rest) };
    format!("{}honderd{rest}", below_thousand(hundreds, style))
}

fn below_million(number: u64, style: usize) -> Option<String> {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let gap = if style == 2 { " " } else { "" };
    let thousand = match thousands {
        0 => None,
        1 => Some("duizend".to_owned()),
        _ => Some(format!("{}{gap}duizend", below_thousand(thousands, style))),
    };
    let rest = (rest > 0).then(|| below_thousand(rest, style));
    match (thousand, rest) {
        (Some(thousand), Some(rest)) => Some(format!("{thousand} {rest}")),
        (thousand, rest) => thousand.or(rest),
    }
}

fn below_thousand(number: u64, style: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = match hundreds {
        0 => return below_hundred(rest),
        1 => "honderd".to_owned(),
        _ => format!("{}honderd", ONES[hundreds as usize]),
    };
    match (rest, style) {
        (0, _) => hundred,
        (1..=12, 1) => format!("{hundred}en{}", below_hundred(rest)),
        (_, 2) => format!("{hundred} {}", below_hundred(rest)),
        _ => format!("{hundred}{}", below_hundred(rest)),
    }
}

fn below_hundred(number: u64) -> String {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => ONES[number as usize].to_owned(),
        (_, 0) => TENS[tens as usize].to_owned(),
        // Two vowels would run together: "tweeëntwintig".
        (_, 2 | 3) => format!("{}ën{}", ONES[ones as usize], TENS[tens as usize]),
        (_, 1) => format!("eenen{}", TENS[tens as usize]),
        _ => format!("{}en{}", ONES[ones as usize], TENS[tens as usize]),
    }
}

const ONES: [&str; 20] = [
    "nul",
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];

const TENS: [&str; 10] =
    ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
