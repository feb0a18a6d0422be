//! Digits that extraction has stored from right to left, as it happens to documents in Arabic script: ۰۵ for ۵۰, ۲۲۰۲ for
//! ۲۰۲۲. A text shows it by noughts that lead its numbers where none ever ends them.

use super::lang::{LANGUAGES, Script};
use super::lexicon::Lang;
use super::tongue;
use crate::source::folded::digit;

/// Whether digits of this language may be stored so: its letters run from right to left. An unknown one may be such a one.
pub fn may_be(lang: Option<Lang>) -> bool {
    lang.is_none_or(|lang| LANGUAGES[usize::from(lang)].script == Script::Arabic)
}

/// Whether words hold letters or digits of Arabic script.
pub fn is_arabic(words: &str) -> bool {
    words.chars().any(|char| ('\u{600}'..='\u{6ff}').contains(&char))
}

/// How many numbers must begin with noughts that nobody writes before a text is doubted.
const MIN_LEADING: usize = 2;

/// So many times as often as numbers end with one: a number that was turned round never does.
const MAJORITY: usize = 8;

/// Whether the numbers of a text look turned round.
pub fn are_all(text: &str) -> bool {
    let (mut leading, mut trailing) = (0, 0);
    for number in tongue::samples(text).flat_map(numbers) {
        leading += usize::from(looks_turned(number));
        trailing += usize::from(number.len() > 1 && ends_with_nought(number) && !begins_with_nought(number));
    }
    leading >= MIN_LEADING && leading >= MAJORITY * trailing
}

/// Whether digits begin with a nought as only turned ones do: two digits, or two noughts and no more digits than a number
/// has. Codes of towns and telephones begin with one.
pub fn looks_turned(number: &str) -> bool {
    let mut digits = number.chars().filter_map(digit);
    // Nearly no number does.
    if digits.next() != Some(0) {
        return false;
    }
    let second = digits.next();
    let n_digits = 1 + usize::from(second.is_some()) + digits.clone().count();
    match second {
        Some(0) => n_digits <= MAX_DIGITS && digits.any(|digit| digit > 0),
        Some(_) => n_digits == 2 && number.chars().count() == 2,
        None => false,
    }
}

/// Longer numbers that begin with noughts are codes.
const MAX_DIGITS: usize = 9;

fn begins_with_nought(number: &str) -> bool {
    number.chars().next().and_then(digit) == Some(0)
}

fn ends_with_nought(number: &str) -> bool {
    number.chars().next_back().and_then(digit) == Some(0)
}

/// The numbers of a text that nothing ties to others: no dates, times, telephones.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    runs(text).filter_map(|(start, end)| {
        let ties = |char: char| matches!(char, '/' | '-' | ':' | '–' | '_' | '#' | '+') || char.is_ascii_alphabetic();
        let is_tied =
            text[..start].chars().next_back().is_some_and(ties) || text[end..].chars().next().is_some_and(ties);
        (!is_tied && start > 0 && end < text.len()).then_some(&text[start..end])
    })
}

/// The words with each run of digits turned round. As long as before, byte for byte.
pub fn around(words: &str) -> String {
    let mut turned = String::with_capacity(words.len());
    let mut last = 0;
    for (start, end) in runs(words) {
        turned.push_str(&words[last..start]);
        turned.extend(words[start..end].chars().rev());
        last = end;
    }
    turned.push_str(&words[last..]);
    turned
}

/// The places of runs of digits, with single marks between them.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|char| digit(char).is_some())?;
        let mut end = start;
        let mut chars = text[start..].char_indices().peekable();
        while let Some((offset, char)) = chars.next() {
            let goes_on = chars.peek().is_some_and(|(_, next)| digit(*next).is_some());
            let is_mark = matches!(char, '.' | ',' | '٫' | '٬' | '،' | '/');
            match digit(char) {
                Some(_) => end = start + offset + char.len_utf8(),
                None if is_mark && goes_on => {}
                None => break,
            }
        }
        at = end;
        Some((start, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_digits_are_turned_and_words_are_not() {
        assert_eq!(around("حدود ۰۵ درصد از ۵٫۲۱"), "حدود ۵۰ درصد از ۱۲٫۵");
        assert_eq!(around("هیچ"), "هیچ");
    }

    #[test]
    fn noughts_that_lead_show_it_and_those_that_end_deny_it() {
        assert!(are_all("در این سال ۰۵ درصد از ۰۰۴ مرکز و ۶۱ خانه باز بود."));
        for text in [
            "در این سال ۵۰ درصد از ۴۰۰ مرکز و ۱۶ خانه باز بود.",
            "تلفن ۰۲۱ ۸۸۷۷۶۶۵۵ و ۰۹۱۲۳۴۵۶۷۸۹ و ۰۳۱ ۲۲۳۳",
            "کد ۰۵ و ۰۷ برای ۵۰ نفر و ۱۰ خانه",
            "ساعت ۰۸:۳۰ تا ۰۹:۰۵",
            "",
        ] {
            assert!(!are_all(text), "{text}");
        }
    }
}
