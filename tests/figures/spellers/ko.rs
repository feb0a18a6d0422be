//! Number words in Korean, spelled.

/// Joined; parted at every ten thousand; with every one said, as on bills; with native tens and ones.
pub const STYLES: usize = 4;

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    let style = style % STYLES;
    if number == 0 {
        return "영".to_owned();
    }
    // «이» alone is "this".
    if (style == 3 && number < 100) || number == 2 {
        return native(number);
    }
    let says_one = style == 2;
    let groups: Vec<String> = (0..4)
        .rev()
        .map(|scale| (number / 10_000u64.pow(scale as u32) % 10_000, scale))
        .filter(|(group, _)| *group > 0)
        .map(|(group, scale)| match (group, scale) {
            // Ten thousand alone needs no one before it.
            (1, 1) if !says_one && number < 20_000 => MYRIADS[1].to_owned(),
            _ => format!("{}{}", below_myriad(group, says_one), MYRIADS[scale]),
        })
        .collect();
    // «육만이» is sixty thousand with the particle 이, and «육만 이» is no better: two by itself is native.
    let (last, others) = groups.split_last().expect("the number is not nought");
    let joint = if matches!(style, 1 | 3) { " " } else { "" };
    if last == DIGITS[2] && !others.is_empty() {
        return format!("{}{joint}둘", others.join(joint));
    }
    groups.join(joint)
}

/// Digits with their places: «천이백삼십사».
fn below_myriad(number: u64, says_one: bool) -> String {
    let places = (0..4).rev().map(|place| (number / 10u64.pow(place as u32) % 10, place));
    let words: Vec<String> = places
        .filter(|(digit, _)| *digit > 0)
        .map(|(digit, place)| {
            let is_silent = digit == 1 && place > 0 && !says_one;
            format!("{}{}", if is_silent { "" } else { DIGITS[digit as usize] }, PLACES[place])
        })
        .collect();
    words.concat()
}

/// «스물셋».
fn native(number: u64) -> String {
    format!("{}{}", NATIVE_TENS[(number / 10) as usize], NATIVE_ONES[(number % 10) as usize])
}

const DIGITS: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const PLACES: [&str; 4] = ["", "십", "백", "천"];
const MYRIADS: [&str; 4] = ["", "만", "억", "조"];
const NATIVE_TENS: [&str; 10] = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
const NATIVE_ONES: [&str; 10] = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
