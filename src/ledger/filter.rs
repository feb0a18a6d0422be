//! Filters at work: whether a record of a data file, or a row of a table, takes part. Numbers are compared by their exact
//! value whatever their script, words as they stand, but for blanks around them and the ways to type one letter.

use std::borrow::Cow;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::Gathering;
use super::trouble::Snag;
use crate::claim::filter::Meant;
use crate::claim::{Condition, Filter, Operand, Test, Text, nearest};
use crate::figure::{Amount, Exact, Hedge, scan};
use crate::source::folded::digit;

/// A filter, ready to be held against values.
pub struct Sieve<'a> {
    filter: &'a Filter,
    lang: Option<String>,
    columns: Vec<&'a Text>,
    checks: Vec<Check<'a>>,
}

/// A condition, ready to be held against the value of a column.
struct Check<'a> {
    column: usize,
    test: Ready<'a>,
}

enum Ready<'a> {
    Is(Known<'a>),
    Not(Known<'a>),
    AtLeast(&'a Exact),
    AtMost(&'a Exact),
    In(Vec<Known<'a>>),
    Matches(Regex),
    Missing(bool),
}

/// What a value is held against.
enum Known<'a> {
    Text(Cow<'a, str>),
    Number(&'a Exact),
    Flag(&'static str),
}

/// A value that should be a number, and that could be one or another.
#[derive(Debug, PartialEq, Eq)]
pub struct NoNumber {
    /// What is wrong, in words that follow the place of its record.
    pub why: String,
}

impl<'a> Sieve<'a> {
    /// Makes a filter ready; a pattern that does not compile is a trouble.
    pub fn new(gathering: &mut Gathering<'_, '_>, idx: usize, filter: &'a Filter) -> Option<Self> {
        let mut sieve =
            Self { filter, lang: gathering.claim(idx).lang.clone(), columns: Vec::new(), checks: Vec::new() };
        for condition in &filter.conditions {
            let test = ready(&condition.test).map_err(|why| {
                let Test::Matches(pattern) = &condition.test else { return };
                let help = "patterns are regular expressions without look-around and back-references";
                gathering.trouble(idx, Snag::Malformed { words: pattern.place.clone(), why, help });
            });
            let column = sieve.column(&condition.column);
            sieve.checks.push(Check { column, test: test.ok()? });
        }
        Some(sieve)
    }

    /// Lets everything pass.
    pub fn everything() -> Self {
        static EVERYTHING: Filter = Filter { conditions: Vec::new(), place: None };
        Self { filter: &EVERYTHING, lang: None, columns: Vec::new(), checks: Vec::new() }
    }

    fn column(&mut self, column: &'a Text) -> usize {
        let known = self.columns.iter().position(|known| known.value == column.value);
        known.unwrap_or_else(|| {
            self.columns.push(column);
            self.columns.len() - 1
        })
    }

    /// The columns that it asks for, each once.
    pub fn columns(&self) -> &[&'a Text] {
        &self.columns
    }

    /// Whether it asks no more of a column than that it is missing, or something else: a column that no record has is so.
    pub fn is_content_without(&self, column: usize) -> bool {
        let is_content = |condition: &Condition| matches!(condition.test, Test::Missing(true) | Test::Not(_));
        let name = &self.columns[column].value;
        self.filter.conditions.iter().filter(|condition| condition.column.value == *name).all(is_content)
    }

    /// Whether these values pass: `value` gives that of a column by its place in [`Self::columns`], nothing where it is
    /// missing, null or blank.
    ///
    /// # Errors
    /// When a number is asked for and the value could be read as one or another.
    pub fn holds<'v>(&self, value: impl Fn(usize) -> Option<Cow<'v, str>>) -> Result<bool, NoNumber> {
        for Check { column, test } in &self.checks {
            let value = value(*column);
            let value = value.as_deref().map(str::trim).filter(|value| !value.is_empty());
            if !test.holds(value, self.lang.as_deref()).map_err(|written| self.no_number(*column, &written))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn no_number(&self, column: usize, written: &str) -> NoNumber {
        let shown: String = written.chars().take(40).collect();
        NoNumber {
            why: format!("has `{shown}` as its {}, which is no number or could be two", self.columns[column].value),
        }
    }
}

fn ready(test: &Test) -> Result<Ready<'_>, String> {
    Ok(match test {
        Test::Is(operand) => Ready::Is(Known::new(operand)),
        Test::Not(operand) => Ready::Not(Known::new(operand)),
        Test::In(operands) => Ready::In(operands.iter().map(Known::new).collect()),
        Test::AtLeast(Operand { meant: Meant::Number(least), .. }) => Ready::AtLeast(least),
        Test::AtMost(Operand { meant: Meant::Number(most), .. }) => Ready::AtMost(most),
        Test::AtLeast(_) | Test::AtMost(_) => unreachable!("claims files refuse it"),
        Test::Matches(pattern) => Ready::Matches(super::matched::compile(&pattern.value)?),
        Test::Missing(is_missing) => Ready::Missing(*is_missing),
    })
}

impl Ready<'_> {
    /// Whether a value passes; what it says where it should be a number and may be one or another.
    fn holds(&self, value: Option<&str>, lang: Option<&str>) -> Result<bool, String> {
        let Some(value) = value else { return Ok(matches!(self, Self::Missing(true) | Self::Not(_))) };
        Ok(match self {
            Self::Is(known) => known.is(value),
            Self::Not(known) => !known.is(value),
            Self::In(known) => known.iter().any(|known| known.is(value)),
            Self::AtLeast(least) => number(value, lang)?.is_some_and(|number| number >= **least),
            Self::AtMost(most) => number(value, lang)?.is_some_and(|number| number <= **most),
            Self::Matches(pattern) => pattern.is_match(value),
            Self::Missing(is_missing) => !is_missing,
        })
    }
}

impl<'a> Known<'a> {
    fn new(operand: &'a Operand) -> Self {
        match &operand.meant {
            Meant::Text(words) => Self::Text(one_way(words.trim())),
            Meant::Number(number) => Self::Number(number),
            Meant::Flag(true) => Self::Flag("true"),
            Meant::Flag(false) => Self::Flag("false"),
        }
    }

    fn is(&self, value: &str) -> bool {
        match self {
            Self::Text(words) => *words == value || (!value.is_ascii() && *words == one_way(value)),
            Self::Number(number) => Exact::from_plain(value).is_some_and(|value| value == **number),
            Self::Flag(word) => value.eq_ignore_ascii_case(word),
        }
    }
}

/// A word in the one way to type it: digits of every script, compatibility forms, the two alphabets' yeh and kaf. Case
/// stays: `US` is not `us`.
pub fn one_way(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let one = |c: char| match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        c => digit(c).map_or(c, |digit| char::from(b'0' + digit)),
    };
    Cow::Owned(word.nfkc().map(one).collect())
}

/// The number that a value is, or that a text would write so ("1,234"); nothing where it holds no digits, and the value
/// itself where its digits say one thing or another.
fn number(value: &str, lang: Option<&str>) -> Result<Option<Exact>, String> {
    if let Some(number) = Exact::from_plain(value) {
        return Ok(Some(number));
    }
    if !value.chars().any(|c| digit(c).is_some()) {
        return Ok(None);
    }
    let mention = scan::phrase(value, lang).filter(|mention| mention.other.is_none() && mention.hedge == Hedge::None);
    match mention.map(|mention| mention.amount) {
        Some(Amount::Number { value, .. }) => Ok(Some(value)),
        _ => Err(value.to_owned()),
    }
}

/// Says of a column that is not there that it is missing, with the nearest one that is.
pub fn missing_column<'n>(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    column: &Text,
    path: &str,
    names: impl Iterator<Item = &'n str>,
) {
    /// So many are listed.
    const LISTED: usize = 12;
    let names: Vec<&str> = names.collect();
    let name = &column.value;
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "it has no columns at all".to_owned(),
        None => {
            let more = if names.len() > LISTED { " and more" } else { "" };
            format!("it has {}{more}", names[..names.len().min(LISTED)].join(", "))
        }
    };
    let why = format!("{path} has no column `{name}`");
    gathering.trouble(idx, Snag::PartMissing { part: column.place.clone(), why, help });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Place, Source, Span};

    fn place() -> Place {
        Place { source: std::sync::Arc::new(Source::new("c.toml", "")), span: Span::new(0, 0) }
    }

    fn operand(meant: Meant) -> Operand {
        Operand { meant, place: place() }
    }

    fn text(words: &str) -> Operand {
        operand(Meant::Text(words.to_owned()))
    }

    fn exact(digits: &str) -> Operand {
        operand(Meant::Number(Exact::parse(digits).unwrap()))
    }

    fn check(test: &Test, value: &str, expected: bool) {
        let value = Some(value.trim()).filter(|value| !value.is_empty());
        assert_eq!(ready(test).unwrap().holds(value, None), Ok(expected), "{test:?} {value:?}");
    }

    #[test]
    fn words_are_equal_however_they_are_typed_and_case_stays() {
        for (words, value, expected) in [
            ("owned", " owned ", true),
            ("owned", "Owned", false),
            ("بیمارستان", "بيمارستان", true),
            ("کیفیت", "كيفيت", true),
            ("سال ۱۴۰۱", "سال 1401", true),
            ("007", "7", false),
            ("1e3", "1000", false),
            ("owned", "", false),
        ] {
            check(&Test::Is(text(words)), value, expected);
            check(&Test::Not(text(words)), value, !expected);
            check(&Test::In(vec![text("x"), text(words)]), value, expected);
        }
    }

    #[test]
    fn numbers_are_equal_by_value_in_every_script() {
        for (digits, value, expected) in
            [("100", "۱۰۰", true), ("100", "100.00", true), ("0.1", "1e-1", true), ("100", "100 beds", false)]
        {
            check(&Test::Is(exact(digits)), value, expected);
        }
        check(&Test::Is(operand(Meant::Flag(true))), "True", true);
        check(&Test::Is(operand(Meant::Flag(true))), "1", false);
    }

    #[test]
    fn bounds_ask_for_numbers_and_leave_out_what_is_none() {
        for (value, at_least, at_most) in [
            ("100", true, true),
            ("۹۹", false, true),
            ("1e3", true, false),
            ("120 beds", true, false),
            ("n/a", false, false),
            ("", false, false),
        ] {
            check(&Test::AtLeast(exact("100")), value, at_least);
            check(&Test::AtMost(exact("100")), value, at_most);
        }
        let least = exact("100");
        let least = Test::AtLeast(least);
        for unclear in ["80/120", "about 100", "1,200"] {
            assert_eq!(ready(&least).unwrap().holds(Some(unclear), None), Err(unclear.to_owned()));
        }
        assert_eq!(ready(&least).unwrap().holds(Some("1,200"), Some("en")), Ok(true), "its language tells");
    }

    #[test]
    fn what_is_missing_passes_only_where_that_is_asked() {
        check(&Test::Missing(true), " ", true);
        check(&Test::Missing(false), " ", false);
        check(&Test::Missing(false), "0", true);
        check(&Test::Not(text("x")), "", true);
        let pattern = Text { value: "^شهید".to_owned(), place: place() };
        check(&Test::Matches(pattern.clone()), "شهید بهشتی", true);
        check(&Test::Matches(pattern), "", false);
    }
}
