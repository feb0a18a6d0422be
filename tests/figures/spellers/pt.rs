//! Number words in Portuguese, spelled.

/// Brazilian; Brazilian with commas; European; feminine; every part joined.
pub const STYLES: usize = 5;

const COMMAS: usize = 1;
const EUROPEAN: usize = 2;
const FEMININE: usize = 3;
const JOINED: usize = 4;

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "quatorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
];

const TENS: [&str; 10] =
    ["", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];

const HUNDREDS: [&str; 10] = [
    "",
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
];

const SHORT: [(u64, &str, &str); 3] = [
    (1_000_000_000_000, "trilhão", "trilhões"),
    (1_000_000_000, "bilhão", "bilhões"),
    (1_000_000, "milhão", "milhões"),
];

const LONG: [(u64, &str, &str); 2] = [(1_000_000_000_000, "bilião", "biliões"), (1_000_000, "milhão", "milhões")];

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    let words = match number {
        0 => BELOW_TWENTY[0].to_owned(),
        _ if style == EUROPEAN => scaled(number, &LONG, style),
        _ => scaled(number, &SHORT, style),
    };
    if style == EUROPEAN { european(&words) } else { words }
}

/// Scale words with what stands before them; they are masculine, whatever is counted.
fn scaled(number: u64, scales: &[(u64, &str, &str)], style: usize) -> String {
    let (mut words, mut rest) = (String::new(), number);
    let masculine = if style == FEMININE { 0 } else { style };
    for (size, one, many) in scales {
        let count = rest / size;
        rest %= size;
        let name = if count == 1 { one } else { many };
        if count > 0 {
            words = joined(&words, &format!("{} {name}", below_million(count, masculine)), is_round(count), style);
        }
    }
    let joint = if rest < 1_000 { without_comma(style) } else { style };
    if rest == 0 { words } else { joined(&words, &below_million(rest, style), is_round(rest), joint) }
}

fn below_million(number: u64, style: usize) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let head = match thousands {
        0 => String::new(),
        1 => "mil".to_owned(),
        _ => format!("{} mil", below_thousand(thousands, style)),
    };
    let joint = without_comma(style);
    if rest == 0 { head } else { joined(&head, &below_thousand(rest, style), is_round(rest), joint) }
}

/// A comma before units and hundreds would begin a further number.
fn without_comma(style: usize) -> usize {
    if style == COMMAS { 0 } else { style }
}

/// Whether "e" stands before it: below a hundred, or whole hundreds.
fn is_round(number: u64) -> bool {
    number < 100 || (number < 1_000 && number.is_multiple_of(100))
}

fn joined(head: &str, tail: &str, is_round: bool, style: usize) -> String {
    match style {
        _ if head.is_empty() => tail.to_owned(),
        _ if is_round || style == JOINED => format!("{head} e {tail}"),
        COMMAS => format!("{head}, {tail}"),
        _ => format!("{head} {tail}"),
    }
}

fn below_thousand(number: u64, style: usize) -> String {
    if number == 100 {
        return "cem".to_owned();
    }
    let tens = below_hundred(number % 100, style);
    match (number / 100, number % 100) {
        (0, _) => tens,
        (hundreds, 0) => hundred(hundreds, style),
        (hundreds, _) => format!("{} e {tens}", hundred(hundreds, style)),
    }
}

fn hundred(hundreds: u64, style: usize) -> String {
    let word = HUNDREDS[hundreds as usize];
    match word.strip_suffix("os").filter(|_| style == FEMININE) {
        Some(head) => format!("{head}as"),
        None => word.to_owned(),
    }
}

fn below_hundred(number: u64, style: usize) -> String {
    let (ten, unit) = ((number / 10) as usize, number % 10);
    match number {
        0..20 => small(number, style),
        _ if unit == 0 => TENS[ten].to_owned(),
        _ => format!("{} e {}", TENS[ten], small(unit, style)),
    }
}

fn small(number: u64, style: usize) -> String {
    let word = match (number, style) {
        (1, FEMININE) => "uma",
        (2, FEMININE) => "duas",
        _ => BELOW_TWENTY[number as usize],
    };
    word.to_owned()
}

/// As in Portugal.
fn european(words: &str) -> String {
    words
        .replace("dezesseis", "dezasseis")
        .replace("dezessete", "dezassete")
        .replace("dezenove", "dezanove")
        .replace("quatorze", "catorze")
}
