//! Number words in Swedish, spelled.

/// Written together below a million; in words of their own; without the one before hundred and thousand; with "och".
pub const STYLES: usize = 4;

const ONES: [&str; 20] = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
];
const TENS: [&str; 10] = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];
const SCALES: [(u64, &str, &str); 3] = [
    (1_000_000_000_000, "en biljon", "biljoner"),
    (1_000_000_000, "en miljard", "miljarder"),
    (1_000_000, "en miljon", "miljoner"),
];

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    if number == 0 {
        return ONES[0].to_owned();
    }
    let (mut parts, mut rest) = (Vec::new(), number);
    for (scale, one, many) in SCALES {
        match rest / scale {
            0 => {}
            1 => parts.push(one.to_owned()),
            count => parts.push(format!("{} {many}", below_million(count, style))),
        }
        rest %= scale;
    }
    if rest > 0 {
        parts.push(below_million(rest, style));
    }
    parts.join(" ")
}

fn below_million(number: u64, style: usize) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let joint = if style == 0 { "" } else { " " };
    let thousand = match thousands {
        0 => String::new(),
        1 => first("tusen", style),
        _ => format!("{}{joint}tusen", below_thousand(thousands, style)),
    };
    match (thousands, rest) {
        (_, 0) => thousand,
        (0, _) => below_thousand(rest, style),
        _ if style == 3 && rest < 100 => format!("{thousand} och {}", below_thousand(rest, style)),
        _ => format!("{thousand}{joint}{}", below_thousand(rest, style)),
    }
}

/// One hundred or one thousand: "etthundra", "ett hundra", "hundra".
fn first(word: &str, style: usize) -> String {
    match style {
        0 if word == "tusen" => "ettusen".to_owned(),
        0 => format!("ett{word}"),
        1 => format!("ett {word}"),
        _ => word.to_owned(),
    }
}

fn below_thousand(number: u64, style: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let joint = match style {
        1 => " ",
        3 => " och ",
        _ => "",
    };
    let hundred = match hundreds {
        0 => return below_hundred(rest, style),
        1 => first("hundra", style),
        _ if style == 1 => format!("{} hundra", ONES[hundreds as usize]),
        _ => format!("{}hundra", ONES[hundreds as usize]),
    };
    if rest == 0 { hundred } else { format!("{hundred}{joint}{}", below_hundred(rest, style)) }
}

fn below_hundred(number: u64, style: usize) -> String {
    let joint = if style == 1 { " " } else { "" };
    match number {
        0..20 => ONES[number as usize].to_owned(),
        _ if number.is_multiple_of(10) => TENS[(number / 10) as usize].to_owned(),
        _ => format!("{}{joint}{}", TENS[(number / 10) as usize], ONES[(number % 10) as usize]),
    }
}
