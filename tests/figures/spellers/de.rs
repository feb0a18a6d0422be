//! Number words in German, spelled.

/// Joined; with "und" behind hundreds; in separate words; without umlauts and ß.
pub const STYLES: usize = 4;

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return "null".to_owned();
    }
    let mut parts: Vec<String> = [(4, "Billion"), (3, "Milliarde"), (2, "Million")]
        .into_iter()
        .filter_map(|(power, name)| large(number / 1_000u64.pow(power) % 1_000, name, style))
        .collect();
    let rest = number % 1_000_000;
    if rest > 0 {
        parts.push(below_million(rest, style));
    }
    let words = parts.join(" ");
    if style == 3 { without_umlauts(&words) } else { words }
}

/// "eine Million", "drei Millionen".
fn large(count: u64, name: &str, style: usize) -> Option<String> {
    let ending = if name.ends_with('e') { "n" } else { "en" };
    match count {
        0 => None,
        1 => Some(format!("eine {name}")),
        _ => Some(format!("{} {name}{ending}", below_thousand(count, style))),
    }
}

fn below_million(number: u64, style: usize) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let gap = if style == 2 { " " } else { "" };
    let thousand = match thousands {
        0 => return below_thousand(rest, style),
        1 if style == 1 => "tausend".to_owned(),
        // A last one before "tausend" is "ein".
        _ => format!("{}{gap}tausend", before_noun(&below_thousand(thousands, style))),
    };
    if rest == 0 { thousand } else { format!("{thousand}{gap}{}", below_thousand(rest, style)) }
}

fn before_noun(words: &str) -> String {
    match words.strip_suffix("eins") {
        Some(stem) => format!("{stem}ein"),
        None => words.to_owned(),
    }
}

fn below_thousand(number: u64, style: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = match hundreds {
        0 => return below_hundred(rest),
        1 if style == 1 => "hundert".to_owned(),
        _ => format!("{}hundert", before_noun(ONES[hundreds as usize])),
    };
    match (rest, style) {
        (0, _) => hundred,
        (1..20, 1) => format!("{hundred}und{}", below_hundred(rest)),
        (_, 2) => format!("{hundred} {}", below_hundred(rest)),
        _ => format!("{hundred}{}", below_hundred(rest)),
    }
}

fn below_hundred(number: u64) -> String {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => ONES[number as usize].to_owned(),
        (_, 0) => TENS[tens as usize].to_owned(),
        _ => format!("{}und{}", before_noun(ONES[ones as usize]), TENS[tens as usize]),
    }
}

fn without_umlauts(words: &str) -> String {
    words.replace('ü', "ue").replace('ö', "oe").replace('ß', "ss")
}

const ONES: [&str; 20] = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
];

const TENS: [&str; 10] =
    ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
