//! Words of languages that part none of them: the longest one that the table knows, from a place on.

use super::{Entry, Lexicon, Role};
use crate::figure::lang::Numeral;

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// No number.
    Word,
    /// Digits, or a digit in words.
    Digit,
    /// The word of a place: 百, 万.
    Place,
}

impl Before {
    /// What a word is before another one.
    pub fn of(entry: &Entry) -> Self {
        match entry.numeral {
            Some(Numeral::Hundred | Numeral::Scale(_)) => Self::Place,
            Some(_) => Self::Digit,
            None => Self::Word,
        }
    }
}

impl Lexicon {
    /// The longest word of the table that a text begins with, and its length in bytes. A word that only looks like a number
    /// gives way to the number words themselves: 五千万 is no 千万 (by all means), 十分钟 no 十分 (very).
    pub fn longest(&self, text: &str, before: Before) -> Option<(&Entry, usize)> {
        self.joinable(text)
            .map(|(word, id)| (self.entry(id), word.len()))
            .find(|(entry, length)| !entry.is_mere_lookalike() || !self.gives_way(text, *length, before))
    }

    fn gives_way(&self, text: &str, length: usize, before: Before) -> bool {
        let first = text.chars().next().map_or(0, char::len_utf8);
        let begins_with = self.entry_of(&text[..first]);
        let is_hedge = begins_with.is_some_and(|entry| entry.is(Role::TrailingHedge));
        let goes_on = match begins_with.map_or(Before::Word, Before::of) {
            // 三十多年 is no 多年.
            Before::Word => is_hedge && before != Before::Word,
            Before::Digit => before == Before::Place,
            Before::Place => before != Before::Word,
        };
        goes_on || self.is_torn(text, length)
    }

    /// Whether a unit, or what stands in a fraction, begins inside a word and ends behind it.
    fn is_torn(&self, text: &str, length: usize) -> bool {
        let inside = text[..length].char_indices().skip(1);
        inside.map(|(at, _)| at).any(|at| {
            self.joinable(&text[at..]).filter(|(word, _)| at + word.len() > length).any(|(_, id)| {
                let entry = self.entry(id);
                entry.is(Role::Unit) || entry.is(Role::Over)
            })
        })
    }
}

impl Entry {
    /// Whether a word means something behind a number only: a classifier, a unit.
    pub fn is_only_by_numbers(&self) -> bool {
        let is_other = self.is_number() || self.is(Role::Function) || self.is(Role::RangeWord) || self.is(Role::Joiner);
        let is_by = [Role::Classifier, Role::Counter, Role::Unit].iter().any(|role| self.is(*role));
        !is_other && (is_by || self.singular.is_some())
    }
}
