//! Numbers as data writes them: digits of any script, a sign, a decimal point, an exponent. Nothing is guessed: a comma may
//! part thousands or decimals, so a number with one is none here.

use super::{Exact, MAX_DIGITS, MAX_EXPONENT};
use crate::source::folded::digit;

impl Exact {
    /// Reads a number as data writes it: `-1.5e3`, `۱۲٫۵`, `+7`. `None` for everything else.
    pub fn from_plain(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > 4 * MAX_DIGITS {
            return None;
        }
        let ascii = if text.is_ascii() { None } else { Some(to_ascii(text)?) };
        let text = ascii.as_deref().unwrap_or(text);
        let (sign, rest) = match text.as_bytes().first()? {
            b'-' => (-1, &text[1..]),
            b'+' => (1, &text[1..]),
            _ => (1, text),
        };
        let (digits, exponent) = rest.split_once(['e', 'E']).map_or((rest, None), |(digits, e)| (digits, Some(e)));
        // A second sign would be taken for one of the digits.
        if digits.starts_with('-') {
            return None;
        }
        let value = &Self::parse(digits)? * &Self::int(sign);
        match exponent {
            None => Some(value),
            Some(exponent) => {
                let exponent: i32 = exponent.parse().ok()?;
                (exponent.abs() <= MAX_EXPONENT).then(|| &value * &Self::pow10(exponent))
            }
        }
    }
}

/// The same in ASCII; `None` where a character is no part of a number.
fn to_ascii(text: &str) -> Option<String> {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '٫' => ascii.push('.'),
            '٬' => {}
            '−' => ascii.push('-'),
            // Marks of direction stand around numbers in right-to-left texts.
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
            c if c.is_ascii() => ascii.push(c),
            c => ascii.push(char::from(b'0' + digit(c)?)),
        }
    }
    Some(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_whatever_their_script_and_form() {
        for (text, digits) in [
            (" 12 ", "12"),
            ("+7", "7"),
            ("-0.50", "-0.5"),
            ("1.5e3", "1500"),
            ("25E-1", "2.5"),
            ("۱۲٫۵", "12.5"),
            ("−۱٬۰۰۰", "-1000"),
            ("١٠٠", "100"),
            ("007", "7"),
        ] {
            assert_eq!(Exact::from_plain(text), Exact::parse(digits), "{text}");
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_no_number() {
        for text in
            ["1,234", "1 234", "12 %", "1.2.3", "--1", "+-1", "1e", "e5", "1e999999", "", "nan", "0x1f", "پنج", "½"]
        {
            assert_eq!(Exact::from_plain(text), None, "{text}");
        }
    }
}
