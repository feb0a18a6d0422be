//! Number words in Russian, spelled.

/// How many lawful spellings there are: nominative; nominative for feminine nouns, with ё and a bare «тысяча»; genitive;
/// instrumental.
pub const STYLES: usize = 4;

const PLAIN: usize = 0;
const FEMININE: usize = 1;
const GENITIVE: usize = 2;

/// The words of a number below 10^15.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return ["ноль", "нуль", "нуля", "нулём"][style].to_owned();
    }
    let groups = (0..5).rev().map(|scale| (number / 1_000u64.pow(scale as u32) % 1_000, scale));
    let spelled = groups.filter(|(group, _)| *group > 0).map(|(group, scale)| spell_group(group, scale, style));
    let words = spelled.collect::<Vec<_>>().join(" ");
    match words.strip_prefix("одна тысяча") {
        Some(rest) if style == FEMININE => format!("тысяча{rest}"),
        _ => words,
    }
}

/// A group of three digits with its scale word.
fn spell_group(group: u64, scale: usize, style: usize) -> String {
    let is_feminine = scale == 1 || (scale == 0 && style == FEMININE);
    let below = below_thousand(group, is_feminine, style);
    match (scale, group) {
        (0, _) => below,
        _ => format!("{below} {}", scale_word(group, scale, style)),
    }
}

/// «тысяча», «тысячи», «тысяч»: the form that the number before it asks for.
fn scale_word(group: u64, scale: usize, style: usize) -> String {
    let is_one = group % 10 == 1 && group % 100 != 11;
    let is_few = (2..=4).contains(&(group % 10)) && !(12..=14).contains(&(group % 100));
    let stem = ["", "тысяч", "миллион", "миллиард", "триллион"][scale];
    let ending = match (style, is_one, is_few) {
        (PLAIN | FEMININE, true, _) => ["а", ""],
        (PLAIN | FEMININE, _, true) => ["и", "а"],
        (GENITIVE, true, _) => ["и", "а"],
        (PLAIN | FEMININE | GENITIVE, ..) => ["", "ов"],
        (_, true, _) => ["ей", "ом"],
        _ => ["ами", "ами"],
    };
    format!("{stem}{}", ending[usize::from(scale > 1)])
}

fn below_thousand(number: u64, is_feminine: bool, style: usize) -> String {
    let (hundreds, rest) = ((number / 100) as usize, number % 100);
    let (tens, ones) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
    let parts = [
        HUNDREDS[style.max(1) - 1][hundreds].to_owned(),
        TENS[style.max(1) - 1][tens as usize].to_owned(),
        one(ones as usize, is_feminine, style),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A number below twenty.
fn one(number: usize, is_feminine: bool, style: usize) -> String {
    match (number, is_feminine, style) {
        (1, true, PLAIN | FEMININE) => "одна".to_owned(),
        (1, true, _) => "одной".to_owned(),
        (2, true, PLAIN | FEMININE) => "две".to_owned(),
        (0..=4, ..) => FEW[style.max(1) - 1][number].to_owned(),
        (8, _, GENITIVE) => "восьми".to_owned(),
        (_, _, PLAIN | FEMININE) => format!("{}ь", STEMS[number - 5]),
        (_, _, GENITIVE) => format!("{}и", STEMS[number - 5]),
        _ => format!("{}ью", STEMS[number - 5]),
    }
}

const STEMS: [&str; 15] = [
    "пят",
    "шест",
    "сем",
    "восем",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
];

const FEW: [[&str; 5]; 3] = [
    ["", "один", "два", "три", "четыре"],
    ["", "одного", "двух", "трёх", "четырёх"],
    ["", "одним", "двумя", "тремя", "четырьмя"],
];

const TENS: [[&str; 10]; 3] = [
    ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"],
    ["", "", "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяноста"],
    [
        "",
        "",
        "двадцатью",
        "тридцатью",
        "сорока",
        "пятьюдесятью",
        "шестьюдесятью",
        "семьюдесятью",
        "восемьюдесятью",
        "девяноста",
    ],
];

const HUNDREDS: [[&str; 10]; 3] = [
    ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"],
    ["", "ста", "двухсот", "трёхсот", "четырёхсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот"],
    [
        "",
        "ста",
        "двумястами",
        "тремястами",
        "четырьмястами",
        "пятьюстами",
        "шестьюстами",
        "семьюстами",
        "восемьюстами",
        "девятьюстами",
    ],
];
