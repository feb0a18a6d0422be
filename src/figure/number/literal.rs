//! Digits as written in one token: which of their marks part groups, and which one is the decimal mark.

use super::Plain;
use crate::figure::exact::{Exact, MAX_DIGITS};
use crate::figure::line::Line;
use crate::figure::token::digit;

/// Digits as written in one token.
#[derive(Clone)]
pub struct Literal {
    /// The number.
    pub plain: Plain,
    /// How many digits are written.
    pub n_digits: usize,
    /// How many of them are decimals.
    pub n_decimals: usize,
    /// Whether marks set groups apart.
    pub is_grouped: bool,
    /// Whether a nought that is not needed stands before the others: `007`.
    pub is_padded: bool,
}

/// What can be told of digits as written without their exact number: nothing of it lies elsewhere in memory.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// The whole number that they say, if they say one.
    pub value: Option<i64>,
    /// How many digits are written.
    pub n_digits: usize,
    /// Whether marks set groups apart.
    pub is_grouped: bool,
    /// Whether a nought that is not needed stands before the others: `007`.
    pub is_padded: bool,
    /// Whether decimals are written.
    pub has_decimals: bool,
}

impl Written {
    fn of(literal: &Literal) -> Self {
        let &Literal { n_digits, is_grouped, is_padded, .. } = literal;
        let has_decimals = literal.plain.has_decimals;
        Self { value: literal.to_i64(), n_digits, is_grouped, is_padded, has_decimals }
    }

    /// Whether it is a plain whole number: neither grouped nor decimal.
    pub fn is_plain(&self) -> bool {
        !self.is_grouped && !self.has_decimals
    }
}

/// The digits of a token as written, the decimal mark being unknown.
pub fn written_at(line: Line<'_>, idx: usize) -> Option<Written> {
    line.memo().literals.map(idx, || literal(line.words_at(idx)), |literal| literal.as_ref().map(Written::of))
}

impl Literal {
    /// Whether it is a plain whole number: neither grouped nor decimal.
    pub fn is_plain(&self) -> bool {
        !self.is_grouped && !self.plain.has_decimals
    }

    /// As a machine integer, when it is one.
    pub fn to_i64(&self) -> Option<i64> {
        self.plain.value.to_i64()
    }
}

/// Whether digits may be read in two ways: `1.234` is a thousand or one.
pub fn is_two_ways(words: &str) -> bool {
    // Most digits have no marks. The wide ones begin with the byte 0xef.
    if !words.bytes().any(|byte| matches!(byte, b'.' | b',' | 0xef)) {
        return false;
    }
    let shape = Shape::of(words);
    matches!(shape.last_mark, Some('.' | ',')) && shape.other_mark.is_none() && shape.is_lawful(false)
}

/// The digits of a token, given the decimal mark as far as the passage knows it.
pub fn literal_in(line: Line<'_>, idx: usize) -> Option<Literal> {
    match line.decimal {
        // A full stop is the decimal mark where nothing is known.
        None | Some('.') => literal_at(line, idx),
        // Without marks there is nothing to know.
        decimal => {
            let plain = literal_at(line, idx).filter(Literal::is_plain);
            plain.or_else(|| literal_with(line.words_at(idx), decimal))
        }
    }
}

/// The digits of a token, the decimal mark being unknown.
pub fn literal_at(line: Line<'_>, idx: usize) -> Option<Literal> {
    line.memo().literals.get(idx, || literal(line.words_at(idx)))
}

/// The whole number that the digits of a token say, if they say one.
pub fn whole_at(line: Line<'_>, idx: usize) -> Option<i64> {
    line.memo().literals.map(idx, || literal(line.words_at(idx)), |literal| literal.as_ref()?.to_i64())
}

/// The same of digits without marks.
pub fn plain_at(line: Line<'_>, idx: usize) -> Option<i64> {
    let wanted = |literal: &Option<Literal>| literal.as_ref().filter(|literal| literal.is_plain())?.to_i64();
    line.memo().literals.map(idx, || literal(line.words_at(idx)), wanted)
}

/// Reads digits with marks between them, the decimal mark being unknown.
pub fn literal(words: &str) -> Option<Literal> {
    literal_with(words, None)
}

/// Reads digits with marks between them, given the decimal mark as far as it is known. `None` where the marks follow no rule
/// (`1.2.3`), or the digits are too many.
pub fn literal_with(words: &str, decimal: Option<char>) -> Option<Literal> {
    if words.len() > 8 * MAX_DIGITS {
        return None;
    }
    if words.len() <= MAX_MACHINE && words.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(plain_digits(words));
    }
    let shape = Shape::of(words);
    let has_decimals = shape.has_decimal_mark(decimal)?;
    let n_decimals = if has_decimals { shape.groups.last() } else { 0 };
    let is_grouped = shape.groups.n_groups > 1 + usize::from(has_decimals);
    let is_lawful = !is_grouped || shape.is_lawful(has_decimals);
    if !is_lawful || shape.n_digits > MAX_DIGITS {
        return None;
    }
    let step = Exact::pow10(-i32::try_from(n_decimals).ok()?);
    let value = value(words, shape.n_digits, n_decimals, &step)?;
    let plain = Plain { value, step, scale: Exact::ONE, has_decimals };
    let n_whole = shape.n_digits - n_decimals;
    Some(Literal { plain, n_digits: shape.n_digits, n_decimals, is_grouped, is_padded: shape.is_padded && n_whole > 1 })
}

/// So many digits fit a machine word.
const MAX_MACHINE: usize = 18;

/// Digits without marks, as most are.
fn plain_digits(words: &str) -> Literal {
    let value = words.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    let is_padded = words.len() > 1 && words.starts_with('0');
    let plain = Plain::whole(Exact::int(value));
    Literal { plain, n_digits: words.len(), n_decimals: 0, is_grouped: false, is_padded }
}

/// Most numbers fit a machine word; the others are spelled out in plain digits.
fn value(words: &str, n_digits: usize, n_decimals: usize, step: &Exact) -> Option<Exact> {
    let digits = words.chars().filter_map(digit);
    if n_digits <= MAX_MACHINE {
        let mantissa = digits.fold(0i64, |sum, digit| sum * 10 + i64::from(digit));
        return Some(if n_decimals == 0 { Exact::int(mantissa) } else { &Exact::int(mantissa) * step });
    }
    let mut plain: String = digits.map(|digit| char::from(b'0' + digit)).collect();
    if n_decimals > 0 {
        plain.insert(n_digits - n_decimals, '.');
    }
    Exact::parse(&plain)
}

/// The marks between digits, and how many digits they part.
struct Shape {
    groups: Groups,
    n_digits: usize,
    is_padded: bool,
    last_mark: Option<char>,
    /// The mark that all but the last one are.
    other_mark: Option<char>,
    /// Whether those before the last one differ among themselves.
    is_mixed: bool,
}

/// The lengths of the groups that marks part. Only the last two need to be known apart: which of them are lawful depends
/// on whether the last mark is a decimal mark.
#[derive(Default)]
struct Groups {
    n_groups: usize,
    first: usize,
    last_two: (usize, usize),
    /// Whether all groups but the first and the last two have three digits, or two.
    middle: Middle,
}

struct Middle {
    all_threes: bool,
    all_twos: bool,
}

impl Default for Middle {
    fn default() -> Self {
        Self { all_threes: true, all_twos: true }
    }
}

impl Groups {
    fn push(&mut self, length: usize) {
        if self.n_groups >= 3 {
            self.middle.all_threes &= self.last_two.0 == 3;
            self.middle.all_twos &= self.last_two.0 == 2;
        }
        if self.n_groups == 0 {
            self.first = length;
        }
        self.last_two = (self.last_two.1, length);
        self.n_groups += 1;
    }

    fn last(&self) -> usize {
        self.last_two.1
    }
}

/// Marks that look alike are one mark.
fn plain(mark: char) -> char {
    match mark {
        '’' => '\'',
        '，' => ',',
        '．' => '.',
        other => other,
    }
}

impl Shape {
    fn of(words: &str) -> Self {
        let mut shape = Self {
            groups: Groups::default(),
            n_digits: 0,
            is_padded: false,
            last_mark: None,
            other_mark: None,
            is_mixed: false,
        };
        let mut length = 0;
        for char in words.chars() {
            match digit(char) {
                Some(digit) => {
                    shape.is_padded |= shape.n_digits == 0 && digit == 0;
                    shape.n_digits += 1;
                    length += 1;
                }
                // What is set upon a digit is no mark.
                None if crate::figure::token::is_extending(char) => {}
                None => {
                    shape.groups.push(length);
                    shape.mark(plain(char));
                    length = 0;
                }
            }
        }
        shape.groups.push(length);
        shape
    }

    fn mark(&mut self, mark: char) {
        if let Some(previous) = self.last_mark.replace(mark) {
            self.is_mixed |= self.other_mark.is_some_and(|other| other != previous);
            self.other_mark = Some(previous);
        }
    }

    /// Whether the last mark is a decimal mark; `None` where no reading is lawful.
    fn has_decimal_mark(&self, known: Option<char>) -> Option<bool> {
        let Some(last) = self.last_mark else { return Some(false) };
        let is_same = !self.is_mixed && self.other_mark.is_none_or(|other| other == last);
        match last {
            '٫' => (!self.is_mixed && self.other_mark != Some('٫')).then_some(true),
            '٬' | '\'' | '_' | '،' => Some(false),
            '.' | ',' if self.other_mark.is_none() => Some(last == known.unwrap_or('.') || !self.is_lawful(false)),
            '.' | ',' if is_same => self.is_lawful(false).then_some(false),
            // "1,336.000": millions with a comma and thousands with a full stop, as Austrian papers part them; but `1’234’567.891`.
            '.' if known == Some(',')
                && self.other_mark == Some(',')
                && self.groups.n_groups == 3
                && self.is_lawful(false) =>
            {
                Some(false)
            }
            '.' | ',' => (!self.is_mixed).then_some(true),
            _ => None,
        }
    }

    /// `1,234,567`, or `12,34,567` as in South Asia; the decimals left out where there are some.
    fn is_lawful(&self, has_decimals: bool) -> bool {
        let Groups { n_groups, first, last_two, middle } = &self.groups;
        let n_groups = n_groups - usize::from(has_decimals);
        let last = if has_decimals { last_two.0 } else { last_two.1 };
        // Where there are no decimals, the last but one is in the middle too.
        let also_middle = (!has_decimals && n_groups >= 3).then_some(last_two.0);
        let is_begun = (1..=3).contains(first) && !self.is_padded;
        let by_thousands = middle.all_threes && also_middle.is_none_or(|length| length == 3);
        let by_hundreds = *first <= 2 && middle.all_twos && also_middle.is_none_or(|length| length == 2);
        n_groups <= 1 || (is_begun && last == 3 && (by_thousands || by_hundreds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(words: &str) -> Option<String> {
        literal(words).map(|literal| literal.plain.value.to_string())
    }

    #[test]
    fn marks_that_follow_no_rule_are_not_read() {
        for words in
            ["1.2.3", "1,234.567.8", "12,3456,789", "1٫2٫3", "1,2,3", "0,123,456", "1'23", "1,23,4", "12,34,56"]
        {
            assert_eq!(read(words), None, "{words}");
        }
    }

    #[test]
    fn groups_and_decimals_are_told_apart() {
        for (words, value) in [
            ("1,234", "1234"),
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1.234.567", "1234567"),
            ("12,34,567", "1234567"),
            ("12,34,567.8", "1234567.8"),
            ("1,00,00,000", "10000000"),
            ("۱٬۲۳۴٫۵", "1234.5"),
            ("1.234", "1.234"),
            ("12,5", "12.5"),
            ("0,123", "0.123"),
            ("00", "0"),
        ] {
            assert_eq!(read(words).as_deref(), Some(value), "{words}");
        }
    }

    #[test]
    fn four_hundred_digits_are_a_number_and_one_more_is_not() {
        let digits = "7".repeat(MAX_DIGITS);
        assert_eq!(read(&digits), Some(digits.clone()));
        assert_eq!(read(&format!("{digits}7")), None);
    }

    proptest! {
        #[test]
        fn every_number_survives_its_grouping(value in any::<u64>(), mark in prop::sample::select(vec![',', '٬', '\'', '_'])) {
            let digits = value.to_string();
            let grouped: String = digits.char_indices().fold(String::new(), |mut grouped, (at, char)| {
                if at > 0 && (digits.len() - at) % 3 == 0 {
                    grouped.push(mark);
                }
                grouped.push(char);
                grouped
            });
            prop_assert_eq!(read(&grouped), Some(digits));
        }
    }
}
