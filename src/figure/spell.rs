//! Numbers written anew: another number in the manner of one that stands there. Digits keep their script, their grouping and
//! their decimal mark, number words their language, their gender and their joints; scale words, signs and whatever else stands
//! around stay as they are. What cannot be written in that manner for sure is not written at all.

mod digits;
mod words;

use super::exact::Exact;
use super::lang::{LANGUAGES, Language};
use super::manner::Manner;
use super::mention::Amount;
use super::{scan, tongue};

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

/// Whether words are read as a number.
fn says(words: &str, value: &Exact, manner: &Manner) -> bool {
    let prose = Manner { own: None, ..*manner };
    let read = scan::phrase_as(words, &prose).map(|mention| mention.amount);
    matches!(read, Some(Amount::Number { value: read, .. }) if read == *value)
}

/// The languages that words may be of: that of the text, or every one of their script.
fn languages(words: &str, manner: &Manner) -> Vec<&'static Language> {
    let main = manner.tongues.main();
    let own = tongue::langs_in(words).filter(|lang| main == Some(*lang));
    let others = tongue::langs_in(words).filter(|lang| main != Some(*lang));
    own.chain(others).map(|lang| LANGUAGES[usize::from(lang)]).collect()
}
