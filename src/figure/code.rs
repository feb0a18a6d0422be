//! Numbers as programs and configurations write them: `10_000`, `0x10`, `1e6`, `64 << 20`, `60 * 60`. No words, no units: an
//! exact number, or none.

use super::exact::{Exact, MAX_DIGITS};
use super::mention::{Amount, Hedge, Mention};
use super::unit::Unit;
use crate::source::Span;
use crate::source::folded::digit;

/// A number in code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    /// Where it stands, without the letters of its type.
    pub span: Span,
    /// Where it ends with them: `10u8`.
    pub end: usize,
    /// What it is.
    pub value: Exact,
    /// Whether decimals are written.
    pub has_decimals: bool,
}

/// The most numbers that are multiplied.
const MOST_FACTORS: usize = 12;
/// The most bits that a number is shifted by.
const MOST_SHIFTED: i64 = 256;
/// The letters behind a number that tell its type.
const TYPES: [&str; 24] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "u", "U",
    "l", "L", "ul", "UL", "ll", "LL", "ull", "ULL",
];

/// The numbers that begin at a byte: products and shifts of numbers first, then the number alone.
pub fn begins_at(text: &str, start: usize) -> Vec<Literal> {
    let Some(first) = literal(text, start) else { return Vec::new() };
    let mut found = vec![first];
    while let Some(longer) = found.last().filter(|_| found.len() < MOST_FACTORS).and_then(|last| times(text, last)) {
        found.push(longer);
    }
    found.reverse();
    found
}

/// The number that a text is as a whole, with a sign or without.
pub fn whole(text: &str) -> Option<Literal> {
    let inner = text.trim();
    let start = text.len() - text.trim_start().len();
    let sign = inner.bytes().next().filter(|byte| matches!(byte, b'-' | b'+'));
    let literal = begins_at(text, start + usize::from(sign.is_some())).into_iter().next()?;
    if literal.end != start + inner.len() {
        return None;
    }
    let value = if sign == Some(b'-') { -literal.value } else { literal.value };
    Some(Literal { span: Span::new(start, literal.span.end), value, ..literal })
}

impl Literal {
    /// The mention that it is: a bare number.
    pub fn mention(&self) -> Mention {
        let amount = Amount::Number {
            value: self.value.clone(),
            step: Exact::pow10(self.value.last_place().unwrap_or(0).min(0)),
            is_scaled: false,
            has_decimals: self.has_decimals,
        };
        Mention {
            span: self.span,
            number: self.span,
            amount,
            hedge: Hedge::None,
            unit: Unit::bare(),
            is_change: false,
            other: None,
            is_turned: false,
        }
    }
}

/// The product or shift that goes on behind a number.
fn times(text: &str, left: &Literal) -> Option<Literal> {
    let rest = &text[left.end..];
    let sign = rest.trim_start_matches([' ', '\t']);
    let is_shift = sign.starts_with("<<");
    let is_product = sign.starts_with('*') && !sign.starts_with("**");
    if !is_shift && !is_product {
        return None;
    }
    let behind = sign[if is_shift { 2 } else { 1 }..].trim_start_matches([' ', '\t']);
    let right = literal(text, text.len() - behind.len())?;
    let by = if is_shift { power_of_two(&right.value)? } else { right.value };
    let value = &left.value * &by;
    let has_decimals = left.has_decimals || right.has_decimals;
    Some(Literal { span: Span::new(left.span.start, right.span.end), end: right.end, value, has_decimals })
}

fn power_of_two(exponent: &Exact) -> Option<Exact> {
    let exponent = exponent.to_i64().filter(|bits| (0..=MOST_SHIFTED).contains(bits))?;
    let two = Exact::int(2);
    Some((0..exponent).fold(Exact::ONE, |power, _| &power * &two))
}

/// One number that begins here.
fn literal(text: &str, start: usize) -> Option<Literal> {
    let rest = text.get(start..)?;
    let (value, length, has_decimals) = radix(rest).or_else(|| decimal(rest))?;
    let number_end = start + length;
    let behind = &text[number_end..];
    // The parts of a version, an address or a date are no numbers of their own.
    let mut chars = behind.chars();
    if matches!(chars.next(), Some('.' | '٫' | '٬')) && chars.next().is_some_and(|c| digit(c).is_some()) {
        return None;
    }
    let letters = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
    let suffix = &behind[..letters];
    let is_type = TYPES.contains(&suffix.trim_start_matches('_'))
        || (has_decimals && matches!(suffix, "f" | "F" | "d" | "D" | "m" | "M"))
        || suffix == "n";
    let is_whole = !suffix.contains(|c: char| c.is_ascii_digit()) && !suffix.starts_with('_');
    if !is_type && !is_whole {
        return None;
    }
    let end = if is_type { number_end + letters } else { number_end };
    Some(Literal { span: Span::new(start, number_end), end, value, has_decimals })
}

/// `0x1F`, `0b1010`, `0o17`: the value, its length, no decimals.
fn radix(rest: &str) -> Option<(Exact, usize, bool)> {
    let radix = match rest.get(..2)? {
        "0x" | "0X" => 16,
        "0b" | "0B" => 2,
        "0o" | "0O" => 8,
        _ => return None,
    };
    let base = Exact::int(i64::from(radix));
    let mut value = Exact::ZERO;
    let (mut n_digits, mut length) = (0, 2);
    for c in rest[2..].chars() {
        match c.to_digit(radix) {
            Some(digit) => {
                value = &(&value * &base) + &Exact::int(i64::from(digit));
                n_digits += 1;
            }
            None if c == '_' => {}
            None => break,
        }
        length += 1;
    }
    (1..=MAX_DIGITS / 4).contains(&n_digits).then_some((value, length, false))
}

/// `10_000`, `10'000`, `.5`, `1.5e3`, digits of any script.
fn decimal(rest: &str) -> Option<(Exact, usize, bool)> {
    let mut digits = String::new();
    let mut length = run(rest, &mut digits);
    let n_whole = digits.len();
    if rest[length..].starts_with('.') && rest[length + 1..].starts_with(|c| digit(c).is_some()) {
        digits.push('.');
        length += 1 + run(&rest[length + 1..], &mut digits);
    }
    let has_decimals = digits.len() > n_whole;
    let value = Exact::parse(&digits)?;
    let Some((exponent, more)) = exponent(&rest[length..]) else { return Some((value, length, has_decimals)) };
    Some((&value * &Exact::pow10(exponent), length + more, has_decimals))
}

/// A run of digits with the marks that part them; its length.
fn run(rest: &str, digits: &mut String) -> usize {
    let mut length = 0;
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        match digit(c) {
            Some(worth) => digits.push(char::from(b'0' + worth)),
            None if matches!(c, '_' | '\'') && length > 0 && chars.peek().is_some_and(|c| digit(*c).is_some()) => {}
            None => break,
        }
        length += c.len_utf8();
    }
    length
}

/// `e6`, `E-3`: the exponent and its length.
fn exponent(rest: &str) -> Option<(i32, usize)> {
    let digits = rest.strip_prefix(['e', 'E'])?;
    let unsigned = digits.strip_prefix(['-', '+']).unwrap_or(digits);
    let length = unsigned.find(|c: char| !c.is_ascii_digit()).unwrap_or(unsigned.len());
    let size: i32 = unsigned[..length].parse().ok().filter(|size| *size <= super::exact::MAX_EXPONENT)?;
    let exponent = if digits.starts_with('-') { -size } else { size };
    Some((exponent, rest.len() - unsigned.len() + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(whole(text).map(|literal| literal.value.to_string()).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn numbers_of_code_are_read() {
        check("10_000", "10000");
        check("10'000", "10000");
        check("0x10", "16");
        check("0b1010", "10");
        check("0o17", "15");
        check("1e6", "1000000");
        check("2.5E-1", "0.25");
        check("64 << 20", "67108864");
        check("60 * 60*24", "86400");
        check(" -5 ", "-5");
        check("10u64", "10");
        check("10_u8", "10");
        check("1.5f", "1.5");
        check(".5", "0.5");
        check("۱۲", "12");
    }

    #[test]
    fn what_is_no_number_of_code_is_none() {
        for text in
            ["", "-", "x", "1.2.3", "10 + 5", "10s", "12ab3f", "1 << 100000", "1e999", "0x", "2 ** 3", "۱۲٫۵", "1,000"]
        {
            check(text, "");
        }
        check(&"9".repeat(500), "");
        check(&format!("0x{}", "f".repeat(500)), "");
    }

    #[test]
    fn products_come_before_their_first_number() {
        let found = begins_at("x = 2 * 60 * time.Second", 4);
        let found: Vec<_> = found.iter().map(|literal| (literal.value.to_string(), literal.end)).collect();
        assert_eq!(found, [("120".to_owned(), 10), ("2".to_owned(), 5)]);
    }

    #[test]
    fn no_text_breaks_the_reader() {
        for text in ["0é", "é", "1é.", "1e", "1eé", "0x_", "1_é", "1'", "1 * ", "1 << é", "9.é", "٫5"] {
            for (start, _) in text.char_indices() {
                let _ = begins_at(text, start);
            }
            let _ = whole(text);
        }
    }
}
