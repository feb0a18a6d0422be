//! Number words in Spanish, spelled.

/// Masculine; feminine; without accents; tens and units in one word.
pub const STYLES: usize = 4;

const MASCULINE: usize = 0;
const FEMININE: usize = 1;
const PLAIN: usize = 2;
const FUSED: usize = 3;

const BELOW_THIRTY: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];

const TENS: [&str; 10] = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    let words = if number == 0 { BELOW_THIRTY[0].to_owned() } else { long(number, style) };
    if style == PLAIN { words.replace('é', "e").replace('ó', "o").replace('ú', "u") } else { words }
}

/// The long scale: a billion is a million millions, and thousands of millions stand between.
fn long(number: u64, style: usize) -> String {
    let parts =
        [(number / 1_000_000_000_000, "billón", "billones"), (number / 1_000_000 % 1_000_000, "millón", "millones")];
    let mut words: Vec<String> = Vec::new();
    for (count, one, many) in parts {
        match count {
            0 => {}
            1 => words.push(format!("un {one}")),
            _ => words.push(format!("{} {many}", shortened(below_million(count, masculine(style))))),
        }
    }
    let rest = number % 1_000_000;
    if rest > 0 {
        words.push(below_million(rest, style));
    }
    words.join(" ")
}

/// Scale words are masculine, whatever is counted.
fn masculine(style: usize) -> usize {
    if style == FEMININE { MASCULINE } else { style }
}

fn below_million(number: u64, style: usize) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let head = match thousands {
        0 => String::new(),
        1 => "mil".to_owned(),
        _ => format!("{} mil", shortened(below_thousand(thousands, style))),
    };
    let tail = if rest > 0 { below_thousand(rest, style) } else { String::new() };
    format!("{head} {tail}").trim().to_owned()
}

/// "veintiún mil", "treinta y un millones": one loses its ending before what it counts.
fn shortened(words: String) -> String {
    match words.strip_suffix("uno") {
        Some(head) if head.ends_with('i') => format!("{head}ún"),
        Some(head) => format!("{head}un"),
        None => words,
    }
}

fn below_thousand(number: u64, style: usize) -> String {
    if number == 100 {
        return "cien".to_owned();
    }
    let hundreds = gendered(HUNDREDS[(number / 100) as usize], style);
    format!("{hundreds} {}", below_hundred(number % 100, style)).trim().to_owned()
}

fn below_hundred(number: u64, style: usize) -> String {
    let (ten, unit) = ((number / 10) as usize, (number % 10) as usize);
    match number {
        0 => String::new(),
        1..30 => gendered(BELOW_THIRTY[number as usize], style),
        _ if unit == 0 => TENS[ten].to_owned(),
        _ if style == FUSED => format!("{}i{}", TENS[ten], stressed(unit)),
        _ => format!("{} y {}", TENS[ten], gendered(BELOW_THIRTY[unit], style)),
    }
}

/// The unit at the end of a longer word takes an accent.
fn stressed(unit: usize) -> String {
    match unit {
        2 => "dós".to_owned(),
        3 => "trés".to_owned(),
        6 => "séis".to_owned(),
        _ => BELOW_THIRTY[unit].to_owned(),
    }
}

fn gendered(words: &str, style: usize) -> String {
    if style != FEMININE {
        return words.to_owned();
    }
    match (words.strip_suffix("ientos"), words.strip_suffix("uno")) {
        (Some(head), _) => format!("{head}ientas"),
        (_, Some(head)) => format!("{head}una"),
        _ => words.to_owned(),
    }
}
