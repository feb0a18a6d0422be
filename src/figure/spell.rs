//! Numbers written anew: another number in the manner of one that stands there. Digits keep their script, their grouping and
//! their decimal mark, number words their language, their gender and their joints; scale words, signs and whatever else stands
//! around stay as they are. What cannot be written in that manner for sure is not written at all.

mod digits;
mod words;

use super::calendar::{self, Calendar};
use super::exact::Exact;
use super::lang::{Agreement, LANGUAGES, Language};
use super::manner::Manner;
use super::mention::Amount;
use super::unit::Unit;
use super::{scan, tongue, version};

/// Why a number is not written anew, in words that follow "it".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unspelled {
    /// It is written in a way that is not known: in several parts, as a fraction, with entities.
    Unknown,
    /// More digits would be needed than anybody writes there.
    Endless,
    /// A language's words for it are not known, or the words that stand there leave open how they are inflected.
    Words,
}

impl Unspelled {
    /// A few words for people.
    pub fn why(self) -> &'static str {
        match self {
            Self::Unknown => "its number is written in a way that is not written anew",
            Self::Endless => "the number has no end of digits",
            Self::Words => "the number words for it are not known for sure",
        }
    }
}

/// A number as it stands in a text: its words, and what they say in the unit that stands beside them.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The words or digits, scale words included.
    pub words: &'a str,
    /// What they say.
    pub value: &'a Exact,
}

impl Written<'_> {
    /// Another number in the same manner.
    ///
    /// # Errors
    /// When it cannot be written so for sure.
    pub fn anew(self, value: &Exact, manner: &Manner) -> Result<String, Unspelled> {
        let is_in_digits = digits::are_in(self.words);
        let anew = if is_in_digits {
            digits::anew(self, value, manner.decimal_in(manner.tongues))?
        } else {
            words::anew(self, value, &languages(self.words, manner))?
        };
        // What is read as another number is not what was meant; digits that cannot be read alone are read in their sentence.
        let is_open = is_in_digits && !says(self.words, self.value, manner);
        if is_open || says(&anew, value, manner) { Ok(anew) } else { Err(Unspelled::Unknown) }
    }
}

/// Whether the nouns around a number stay as they are where another one takes its place, as far as the number decides: "1 clinic"
/// does not. Where the language is not known, one is apart from all others.
pub fn agrees(old: &Exact, new: &Exact, manner: &Manner) -> bool {
    let main = manner.tongues.main().map(|lang| LANGUAGES[usize::from(lang)].nouns.agreement);
    let form = |number: &Exact| main.unwrap_or(Agreement::One).form(number);
    form(old) == form(new)
}

impl Agreement {
    /// The form of a noun by a number, as a number of its own.
    fn form(self, number: &Exact) -> u8 {
        // Fractions have one form in all of these languages.
        let Some(number) = number.abs().to_i64() else { return u8::MAX };
        let (last, last_two) = (number % 10, number % 100);
        match (self, number) {
            (Self::None, _) => 0,
            (Self::One, 1) | (Self::UpToOne, 0 | 1) => 1,
            (Self::One | Self::UpToOne, _) => 2,
            (Self::Slavic, _) if (11..=14).contains(&last_two) => 5,
            (Self::Slavic, _) if last == 1 => 1,
            (Self::Slavic, _) if (2..=4).contains(&last) => 2,
            (Self::Slavic, _) => 5,
            (Self::Arabic, 0..=2) => u8::try_from(number).unwrap_or(0),
            (Self::Arabic, _) if (3..=10).contains(&last_two) => 3,
            (Self::Arabic, _) if (11..=99).contains(&last_two) => 11,
            (Self::Arabic, _) => 100,
        }
    }
}

/// Whether words are read as a number.
fn says(words: &str, value: &Exact, manner: &Manner) -> bool {
    let prose = Manner { own: None, ..*manner };
    let read = scan::phrase_as(words, &prose).map(|mention| mention.amount);
    matches!(read, Some(Amount::Number { value: read, .. }) if read == *value)
}

/// A version in the manner of another one.
pub fn version(words: &str, version: &str) -> Option<String> {
    version::anew(words, version)
}

/// The ways to write another day in the manner of a day, month or year; which of them is meant, reading back tells.
pub fn dates(words: &str, calendar: &Unit, old: (i64, i64), new: i64, manner: &Manner) -> Vec<String> {
    calendar::anew(words, Calendar::of_symbol(calendar.symbol), old, new, manner.tongues.main())
}

/// The languages that words may be of: that of the text, or every one of their script.
fn languages(words: &str, manner: &Manner) -> Vec<&'static Language> {
    let main = manner.tongues.main();
    let own = tongue::langs_in(words).filter(|lang| main == Some(*lang));
    let others = tongue::langs_in(words).filter(|lang| main != Some(*lang));
    own.chain(others).map(|lang| LANGUAGES[usize::from(lang)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_change_where_their_language_has_them_change() {
        for (lang, old, new, expected) in [
            ("en", 41, 42, true),
            ("en", 1, 2, false),
            ("fa", 1, 2, true),
            ("fr", 0, 1, true),
            ("ru", 41, 42, false),
            ("ru", 42, 44, true),
            ("ru", 5, 12, true),
            ("ar", 41, 42, true),
            ("ar", 9, 11, false),
            ("ar", 99, 100, false),
        ] {
            let manner = Manner::of("", Some(lang));
            assert_eq!(agrees(&Exact::int(old), &Exact::int(new), &manner), expected, "{lang}: {old} → {new}");
        }
    }
}
