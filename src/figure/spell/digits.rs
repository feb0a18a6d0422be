//! Digits in the manner of other digits.

use super::{Unspelled, Written};
use crate::figure::exact::Exact;
use crate::figure::token::digit;

/// Whether a number is written with digits.
pub fn are_in(words: &str) -> bool {
    words.chars().any(|c| digit(c).is_some())
}

/// Another number with the digits of this one.
pub fn anew(written: Written<'_>, value: &Exact, mark: Option<char>) -> Result<String, Unspelled> {
    let digits = Digits::of(written.words).ok_or(Unspelled::Unknown)?;
    let manner = digits.manner(written.value).ok_or(Unspelled::Unknown)?;
    let sign = digits.sign(written.value, value).ok_or(Unspelled::Unknown)?;
    let shown = value.abs().checked_div(&manner.scale).ok_or(Unspelled::Unknown)?;
    let number = digits.write(&shown, &manner, mark)?;
    let (before, behind) = (&written.words[..digits.start], &written.words[digits.end..]);
    let before = before.strip_suffix(['-', '−']).unwrap_or(before);
    Ok(format!("{before}{sign}{number}{behind}"))
}

/// What can stand between digits, and the mark that it is. Longer ones first.
const MARKS: [(&str, char); 17] = [
    ("&thinsp;", ' '),
    ("&#x202f;", ' '),
    ("&#x202F;", ' '),
    ("&#8239;", ' '),
    ("&#8201;", ' '),
    ("&nbsp;", ' '),
    ("&#160;", ' '),
    (",", ','),
    (".", '.'),
    ("٫", '٫'),
    ("٬", '٬'),
    ("،", '،'),
    ("'", '\''),
    ("’", '\''),
    ("_", '_'),
    ("\u{202f}", ' '),
    ("\u{a0}", ' '),
];
const BLANKS: [&str; 2] = [" ", "\u{2009}"];

/// One number in digits, as it stands in some words.
struct Digits<'a> {
    words: &'a str,
    start: usize,
    end: usize,
    /// The runs of digits.
    runs: Vec<&'a str>,
    /// What stands between them, as written.
    between: Vec<(&'a str, char)>,
}

/// How digits are to be read.
struct Manner {
    /// What the words behind the digits multiply them by.
    scale: Exact,
    /// How many digits stand behind the decimal mark, which is the last of those between.
    n_decimals: usize,
}

impl<'a> Digits<'a> {
    /// The only number in digits in these words.
    fn of(words: &'a str) -> Option<Self> {
        let start = words.find(|c| digit(c).is_some())?;
        let mut digits = Self { words, start, end: start, runs: Vec::new(), between: Vec::new() };
        loop {
            let rest = &words[digits.end..];
            let run = &rest[..rest.find(|c| digit(c).is_none()).unwrap_or(rest.len())];
            digits.runs.push(run);
            digits.end += run.len();
            let Some(mark) = mark_of(&words[digits.end..]) else { break };
            digits.between.push(mark);
            digits.end += mark.0.len();
        }
        let is_other = |c: char| digit(c).is_some() || !c.is_alphanumeric() && c.is_numeric();
        (!words[digits.end..].contains(is_other) && digits.is_in_one_script()).then_some(digits)
    }

    fn is_in_one_script(&self) -> bool {
        let mut noughts = self.runs.iter().flat_map(|run| run.chars()).map(nought_of);
        let first = noughts.next();
        noughts.all(|nought| Some(nought) == first)
    }

    /// The reading that gives the value: digits are read as they stand where no words follow, else times a power of ten, a dozen
    /// or the like.
    fn manner(&self, value: &Exact) -> Option<Manner> {
        let plain: String = self.runs.concat().chars().filter_map(|c| Some(char::from(b'0' + digit(c)?))).collect();
        let number = Exact::parse(&plain)?;
        let is_alone = !self.words[self.end..].contains(char::is_alphabetic);
        let behind_last = if self.between.is_empty() { 0 } else { self.runs.last()?.chars().count() };
        [0, behind_last].into_iter().find_map(|n_decimals| {
            let shown = &number * &Exact::pow10(-i32::try_from(n_decimals).ok()?);
            let scale = if number.is_zero() { Exact::ONE } else { value.abs().checked_div(&shown)? };
            let is_scale = scale == Exact::ONE || (!is_alone && is_scale(&scale));
            (is_scale && self.is_lawful(n_decimals)).then_some(Manner { scale, n_decimals })
        })
    }

    /// Whether what stands before the decimal mark is grouped as people group, and does not begin with a nought.
    fn is_lawful(&self, n_decimals: usize) -> bool {
        let whole = self.whole(n_decimals);
        let lengths: Vec<usize> = whole.iter().map(|run| run.chars().count()).collect();
        let is_padded =
            lengths.first().is_some_and(|length| *length > 1) && whole[0].chars().next().and_then(digit) == Some(0);
        let is_grouped = match lengths.as_slice() {
            [] => false,
            [_] => true,
            [first, middle @ .., last] => {
                *last == 3
                    && (middle.iter().all(|length| *length == 3) && *first <= 3
                        || middle.iter().all(|length| *length == 2) && *first <= 2)
            }
        };
        is_grouped && !is_padded
    }

    fn whole(&self, n_decimals: usize) -> &[&'a str] {
        &self.runs[..self.runs.len() - usize::from(n_decimals > 0)]
    }

    /// The sign of the new number, as the old one writes it.
    fn sign(&self, old: &Exact, new: &Exact) -> Option<&'a str> {
        let before = &self.words[..self.start];
        let sign = before.char_indices().next_back().filter(|(_, c)| matches!(c, '-' | '−'));
        match (sign, old.is_negative(), new.is_negative()) {
            (Some((at, _)), true, true) => Some(&before[at..]),
            (Some(_), true, false) => Some(""),
            (Some((at, _)), false, false) => Some(&before[at..]),
            (None, false, false) => Some(""),
            _ => None,
        }
    }

    fn write(&self, shown: &Exact, manner: &Manner, mark: Option<char>) -> Result<String, Unspelled> {
        if !shown.is_decimal() {
            return Err(Unspelled::Endless);
        }
        let plain = shown.to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let whole = self.grouped(whole, manner);
        let n_decimals = decimals.len().max(manner.n_decimals);
        if n_decimals == 0 {
            return Ok(self.in_script(&whole));
        }
        let own = self.between.last().filter(|_| manner.n_decimals > 0).map(|(written, _)| (*written).to_owned());
        let mark = own.unwrap_or_else(|| self.decimal_mark(mark).to_string());
        // A mark that parts groups here parts no decimals.
        let is_taken = manner.n_decimals == 0 && self.between.iter().any(|(written, _)| *written == mark);
        if is_taken {
            return Err(Unspelled::Unknown);
        }
        Ok(format!("{}{mark}{}", self.in_script(&whole), self.in_script(&format!("{decimals:0<n_decimals$}"))))
    }

    fn decimal_mark(&self, known: Option<char>) -> char {
        match self.nought() {
            '0' => known.unwrap_or('.'),
            '٠' | '۰' => '٫',
            _ => '.',
        }
    }

    /// The digits in groups, where the old ones were; a number too short for groups does not say how longer ones are written.
    fn grouped(&self, whole: &str, manner: &Manner) -> String {
        let runs = self.whole(manner.n_decimals);
        let Some((mark, _)) = self.between.first().filter(|_| runs.len() > 1) else { return whole.to_owned() };
        let by_hundreds = runs.len() > 2 && runs[1].chars().count() == 2;
        let mut grouped = String::new();
        for (idx, c) in whole.chars().enumerate() {
            let left = whole.len() - idx;
            let is_edge = if by_hundreds { left == 3 || (left > 3 && left % 2 == 1) } else { left.is_multiple_of(3) };
            if idx > 0 && is_edge {
                grouped.push_str(mark);
            }
            grouped.push(c);
        }
        grouped
    }

    /// Plain digits as the old ones are; marks stay.
    fn in_script(&self, plain: &str) -> String {
        let nought = self.nought();
        let digit = |c: char| {
            let value = c.to_digit(10)?;
            char::from_u32(u32::from(nought) + value)
        };
        // The marks of entities and escapes hold digits of their own.
        let Some((mark, _)) = self.between.first() else {
            return plain.chars().map(|c| digit(c).unwrap_or(c)).collect();
        };
        let parts: Vec<String> =
            plain.split(mark).map(|part| part.chars().map(|c| digit(c).unwrap_or(c)).collect()).collect();
        parts.join(mark)
    }

    fn nought(&self) -> char {
        self.runs.first().and_then(|run| run.chars().next()).map_or('0', nought_of)
    }
}

/// The nought of the script that a digit is of.
fn nought_of(c: char) -> char {
    let value = digit(c).map_or(0, u32::from);
    char::from_u32(u32::from(c) - value).unwrap_or('0')
}

/// A mark between digits that words begin with, if a digit follows it.
fn mark_of(words: &str) -> Option<(&str, char)> {
    let is_before_digit = |written: &str| words[written.len()..].chars().next().is_some_and(|c| digit(c).is_some());
    let blank = || BLANKS.iter().find(|blank| words.starts_with(**blank)).map(|blank| (*blank, ' '));
    let mark = MARKS.iter().find(|(written, _)| words.starts_with(written)).copied().or_else(blank)?;
    is_before_digit(mark.0).then(|| (&words[..mark.0.len()], mark.1))
}

/// Whether a number is one that a scale word stands for: a power of ten, or a dozen.
fn is_scale(scale: &Exact) -> bool {
    let powers = (1..=18).map(Exact::pow10);
    *scale == Exact::int(12) || powers.into_iter().any(|power| power == *scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(words: &str, old: &str, new: &str, expected: Option<&str>) {
        let (old, new) = (Exact::parse(old).unwrap(), Exact::parse(new).unwrap());
        let written = anew(Written { words, value: &old }, &new, Some('.'));
        assert_eq!(written.ok().as_deref(), expected, "{words} → {new}");
    }

    #[test]
    fn digits_keep_their_script() {
        check("41", "41", "42", Some("42"));
        check("۴۱", "41", "42", Some("۴۲"));
        check("٤١", "41", "42", Some("٤٢"));
        check("४१", "41", "42", Some("४२"));
        check("４１", "41", "42", Some("４２"));
        check("৪১", "41", "42", Some("৪২"));
        check("۴1", "41", "42", None);
    }

    #[test]
    fn digits_keep_their_groups() {
        check("1,234", "1234", "1235", Some("1,235"));
        check("1.234", "1234", "98765", Some("98.765"));
        check("1 234", "1234", "1234567", Some("1 234 567"));
        check("1\u{202f}234", "1234", "999", Some("999"));
        check("12,34,567", "1234567", "123456789", Some("12,34,56,789"));
        check("۱٬۲۳۴", "1234", "1235", Some("۱٬۲۳۵"));
        check("1'234", "1234", "2001", Some("2'001"));
        check("1_000_000", "1000000", "1250000", Some("1_250_000"));
        check("2&nbsp;001", "2001", "12003", Some("12&nbsp;003"));
        check("999", "999", "1000", Some("1000"));
    }

    #[test]
    fn decimals_are_as_many_as_they_were_or_as_are_needed() {
        check("1.25", "1.25", "1.5", Some("1.50"));
        check("1,2", "1.2", "1.3", Some("1,3"));
        check("۳٫۵", "3.5", "4", Some("۴٫۰"));
        check("12", "12", "12.5", Some("12.5"));
        check("۱۲", "12", "12.5", Some("۱۲٫۵"));
        check("1,234.5", "1234.5", "2000.25", Some("2,000.25"));
        check("1.234", "1.234", "1.235", Some("1.235"));
        let third = Exact::ratio(1, 3).unwrap();
        let written = Written { words: "12", value: &Exact::int(12) };
        assert_eq!(anew(written, &third, None), Err(Unspelled::Endless));
    }

    #[test]
    fn scale_words_and_signs_stay() {
        check("1.2 million", "1200000", "1300000", Some("1.3 million"));
        check("850 thousand", "850000", "853412", Some("853.412 thousand"));
        check("۲٫۳ میلیون", "2300000", "2400000", Some("۲٫۴ میلیون"));
        check("-5", "-5", "-7", Some("-7"));
        check("−5", "-5", "7", Some("7"));
        check("10k", "10000", "12000", Some("12k"));
    }

    #[test]
    fn what_is_written_in_parts_is_left_alone() {
        check("۱۳ هزار و ۵۰۰", "13500", "13600", None);
        check("007", "7", "8", None);
        check("2½", "2.5", "3", None);
        check("1,23,4", "1234", "1235", None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_as_meant(old in 0i64..100_000_000, new in 0i64..100_000_000, nought in prop::sample::select(vec!['0', '۰', '٠', '०']), mark in prop::sample::select(vec![",", "'", " ", "_", ""])) {
            let written = |value: i64| {
                let digits = value.to_string();
                let mut grouped = String::new();
                for (idx, c) in digits.chars().enumerate() {
                    if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
                        grouped.push_str(mark);
                    }
                    grouped.push(char::from_u32(u32::from(nought) + c.to_digit(10).unwrap()).unwrap());
                }
                grouped
            };
            let words = written(old);
            let anew = anew(Written { words: &words, value: &Exact::int(old) }, &Exact::int(new), Some('.')).unwrap();
            let plain = |words: &str| words.chars().filter_map(digit).map(|digit| char::from(b'0' + digit)).collect::<String>();
            prop_assert_eq!(plain(&anew), new.to_string());
            if old > 999 {
                prop_assert_eq!(anew, written(new));
            }
        }
    }
}
