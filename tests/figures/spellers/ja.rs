//! Number words in Japanese, spelled.

pub const STYLES: usize = 5;

/// With and without a one before thousand, formal, digits one by one, and digits with the large scale words.
pub fn spell(number: u64, style: usize) -> String {
    match style {
        0 => sections(number, |section| kanji(section, false)),
        1 => sections(number, |section| kanji(section, true)),
        2 => sections(number, formal),
        3 => number.to_string().bytes().map(|digit| RING[usize::from(digit - b'0')]).collect(),
        _ => sections(number, |section| section.to_string()),
    }
}

const KANJI: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const RING: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const FORMAL: [&str; 10] = ["零", "壱", "弐", "参", "四", "五", "六", "七", "八", "九"];

/// Four digits at a time, each with its scale word.
fn sections(number: u64, spell: impl Fn(u64) -> String) -> String {
    if number == 0 {
        return spell(0);
    }
    let scales = [(1_0000_0000_0000, "兆"), (1_0000_0000, "億"), (1_0000, "万"), (1, "")];
    let parts = scales.map(|(size, scale)| match number / size % 1_0000 {
        0 => String::new(),
        section => format!("{}{scale}", spell(section)),
    });
    parts.concat()
}

/// A thousand begins with a one where another scale word follows, or never.
fn kanji(section: u64, has_one: bool) -> String {
    places(section, KANJI, ["", "十", "百", "千"], |place| place == 0 || (has_one && place == 3))
}

fn formal(section: u64) -> String {
    places(section, FORMAL, ["", "拾", "百", "千"], |_| true)
}

/// Digits with the words of their places; a one only where it is said.
fn places(section: u64, digits: [&str; 10], tens: [&str; 4], says_one: impl Fn(u32) -> bool) -> String {
    if section == 0 {
        return digits[0].to_owned();
    }
    let mut spelled = String::new();
    for place in (0..4).rev() {
        let digit = (section / 10u64.pow(place) % 10) as usize;
        if digit > 1 || (digit == 1 && says_one(place)) {
            spelled.push_str(digits[digit]);
        }
        if digit > 0 {
            spelled.push_str(tens[place as usize]);
        }
    }
    spelled
}
