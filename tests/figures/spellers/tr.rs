//! Number words in Turkish, spelled.

/// In words of their own; written together as on a cheque; in capitals; without dots and hooks.
pub const STYLES: usize = 4;

const ONES: [&str; 10] = ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"];
const TENS: [&str; 10] = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"];
const SCALES: [&str; 5] = ["", "bin", "milyon", "milyar", "trilyon"];

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    let words = words(number);
    match style {
        0 => words.join(" "),
        1 => words.concat(),
        2 => capitals(&words.join(" ")),
        _ => plain(&words.join(" ")),
    }
}

fn words(number: u64) -> Vec<&'static str> {
    if number == 0 {
        return vec![ONES[0]];
    }
    let mut words = Vec::new();
    for scale in (0..SCALES.len()).rev() {
        let group = number / 1_000u64.pow(scale as u32) % 1_000;
        // A thousand is "bin", but a million is "bir milyon".
        if group > 1 || scale != 1 {
            words.extend(below_thousand(group));
        }
        if group > 0 && scale > 0 {
            words.push(SCALES[scale]);
        }
    }
    words
}

fn below_thousand(number: u64) -> Vec<&'static str> {
    let (hundreds, tens, ones) = ((number / 100) as usize, (number / 10 % 10) as usize, (number % 10) as usize);
    let mut words = Vec::new();
    if hundreds > 1 {
        words.push(ONES[hundreds]);
    }
    if hundreds > 0 {
        words.push("yüz");
    }
    if tens > 0 {
        words.push(TENS[tens]);
    }
    if ones > 0 {
        words.push(ONES[ones]);
    }
    words
}

fn capitals(words: &str) -> String {
    words.chars().map(|char| if char == 'i' { 'İ' } else { char.to_uppercase().next().unwrap_or(char) }).collect()
}

fn plain(words: &str) -> String {
    let plain = |char| match char {
        'ı' => 'i',
        'ü' => 'u',
        'ö' => 'o',
        'ş' => 's',
        'ç' => 'c',
        'ğ' => 'g',
        _ => char,
    };
    words.chars().map(plain).collect()
}
