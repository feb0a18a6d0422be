//! Number words in French, spelled.

/// The traditional spelling, the one of 1990, the one of Switzerland, and the traditional one in the feminine.
pub const STYLES: usize = 4;

const TRADITIONAL: usize = 0;
const OF_1990: usize = 1;
const SWISS: usize = 2;
const FEMININE: usize = 3;

const SMALL: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 10] =
    ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"];
const LARGE: [&str; 5] = ["", "mille", "million", "milliard", "billion"];

/// The words of a number.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return SMALL[0].to_owned();
    }
    let groups: Vec<String> = (0..5).rev().filter_map(|scale| group(number, scale, style)).collect();
    groups.join(" ")
}

/// Three digits with their scale word.
fn group(number: u64, scale: usize, style: usize) -> Option<String> {
    let digits = number / 1_000u64.pow(scale as u32) % 1_000;
    let words = || below_thousand(digits, style, scale != 1);
    let joint = if style == OF_1990 { "-" } else { " " };
    match (digits, scale) {
        (0, _) => None,
        (_, 0) if style == FEMININE => Some(feminine(&words())),
        (_, 0) => Some(words()),
        (1, 1) => Some(LARGE[1].to_owned()),
        (_, 1) => Some(format!("{}{joint}{}", words(), LARGE[1])),
        (1, _) => Some(format!("un {}", LARGE[scale])),
        _ => Some(format!("{} {}s", words(), LARGE[scale])),
    }
}

/// "vingt et une": a one at the end agrees with what is counted.
fn feminine(words: &str) -> String {
    match words.strip_suffix("un") {
        Some(start) => format!("{start}une"),
        None => words.to_owned(),
    }
}

/// Hundreds and what follows; the plural of hundreds and scores shows only where nothing follows, a thousand included.
fn below_thousand(number: u64, style: usize, may_end: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let plural = if rest == 0 && hundreds > 1 && may_end { "s" } else { "" };
    let joint = if style == OF_1990 { "-" } else { " " };
    let hundred = match hundreds {
        0 => return below_hundred(rest, style, may_end),
        1 => "cent".to_owned(),
        _ => format!("{}{joint}cent{plural}", SMALL[hundreds as usize]),
    };
    match rest {
        0 => hundred,
        _ => format!("{hundred}{joint}{}", below_hundred(rest, style, may_end)),
    }
}

fn below_hundred(number: u64, style: usize, may_end: bool) -> String {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => SMALL[number as usize].to_owned(),
        (7 | 9, _) if style != SWISS => tied(tens as usize - 1, ones as usize + 10, style),
        (8, 0) if style != SWISS => format!("quatre-vingt{}", if may_end { "s" } else { "" }),
        (_, 0) => TENS[tens as usize].to_owned(),
        _ => tied(tens as usize, ones as usize, style),
    }
}

/// A ten and what is added to it.
fn tied(tens: usize, rest: usize, style: usize) -> String {
    let ten = if tens == 8 && style != SWISS { "quatre-vingt" } else { TENS[tens] };
    let takes_and = matches!(rest, 1 | 11) && ten != "quatre-vingt";
    match takes_and {
        true if style == OF_1990 => format!("{ten}-et-{}", SMALL[rest]),
        true => format!("{ten} et {}", SMALL[rest]),
        false => format!("{ten}-{}", SMALL[rest]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_grammars() {
        assert_eq!(spell(71, TRADITIONAL), "soixante et onze");
        assert_eq!(spell(81, TRADITIONAL), "quatre-vingt-un");
        assert_eq!(spell(99, SWISS), "nonante-neuf");
        assert_eq!(spell(280_200, TRADITIONAL), "deux cent quatre-vingt mille deux cents");
        assert_eq!(spell(200_000_321, OF_1990), "deux-cents millions trois-cent-vingt-et-un");
        assert_eq!(spell(1_021, FEMININE), "mille vingt et une");
    }
}
