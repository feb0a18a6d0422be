//! Number words in Italian, spelled.

/// Written as one word up to a million; in groups of three digits; with "e" before the last group; without the accent.
pub const STYLES: usize = 4;

const TOGETHER: usize = 0;
const APART: usize = 1;
const WITH_AND: usize = 2;
const WITHOUT_ACCENT: usize = 3;

const SMALL: [&str; 20] = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
];
const TENS: [&str; 10] =
    ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];
const LARGE: [(&str, &str); 3] = [("milione", "milioni"), ("miliardo", "miliardi"), ("bilione", "bilioni")];

/// The words of a number.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return SMALL[0].to_owned();
    }
    let large = (0..3).rev().filter_map(|scale| millions(number / 1_000_000 / 1_000u64.pow(scale) % 1_000, scale));
    let mut parts: Vec<String> = large.collect();
    let rest = below_million(number % 1_000_000, style);
    if style == WITH_AND && !parts.is_empty() && !rest.is_empty() {
        parts.push("e".to_owned());
    }
    parts.extend((!rest.is_empty()).then_some(rest));
    let words = parts.join(" ");
    if style == WITHOUT_ACCENT { words.replace('é', "e") } else { words }
}

/// "due milioni", "un miliardo".
fn millions(digits: u64, scale: u32) -> Option<String> {
    let (one, many) = LARGE[scale as usize];
    match digits {
        0 => None,
        1 => Some(format!("un {one}")),
        _ => Some(format!("{} {many}", accented(below_thousand(digits)))),
    }
}

fn below_million(number: u64, style: usize) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let thousand = match thousands {
        0 => String::new(),
        1 => "mille".to_owned(),
        _ => format!("{}mila", below_thousand(thousands)),
    };
    let joint = match style {
        APART if thousands > 0 && rest > 0 => " ",
        WITH_AND if thousands > 0 && rest > 0 => " e ",
        _ => "",
    };
    let last = if rest > 0 { below_thousand(rest) } else { String::new() };
    accented(format!("{thousand}{joint}{last}"))
}

/// Hundreds and what follows: "centotto" drops a vowel.
fn below_thousand(number: u64) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = match hundreds {
        0 => return below_hundred(rest),
        1 => "cento".to_owned(),
        _ => format!("{}cento", SMALL[hundreds as usize]),
    };
    match rest {
        0 => hundred,
        8 | 80..90 => format!("{}{}", &hundred[..hundred.len() - 1], below_hundred(rest)),
        _ => format!("{hundred}{}", below_hundred(rest)),
    }
}

/// "ventuno", "ventotto": the ten drops its vowel before another one.
fn below_hundred(number: u64) -> String {
    let (ten, one) = (TENS[number as usize / 10], number as usize % 10);
    match (number, one) {
        (0..20, _) => SMALL[number as usize].to_owned(),
        (_, 0) => ten.to_owned(),
        (_, 1 | 8) => format!("{}{}", &ten[..ten.len() - 1], SMALL[one]),
        _ => format!("{ten}{}", SMALL[one]),
    }
}

/// A three at the end of a longer word is stressed.
fn accented(words: String) -> String {
    match words.strip_suffix("tre") {
        Some(start) if start.ends_with(|char: char| char.is_alphabetic()) => format!("{start}tré"),
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_grammars() {
        assert_eq!(spell(28, TOGETHER), "ventotto");
        assert_eq!(spell(3, TOGETHER), "tre");
        assert_eq!(spell(123, TOGETHER), "centoventitré");
        assert_eq!(spell(188_021, TOGETHER), "centottantottomilaventuno");
        assert_eq!(spell(2_300, APART), "duemila trecento");
        assert_eq!(spell(2_000_003, WITH_AND), "due milioni e tre");
        assert_eq!(spell(23_000_023, WITHOUT_ACCENT), "ventitre milioni ventitre");
    }
}
