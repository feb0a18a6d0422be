//! Number words that are written together: «سیوهشتمین» is سی، و، هشتمین.

use super::{Lexicon, Role, WordId};
use crate::figure::lang::{LANGUAGES, Numeral};

/// The longest word, in bytes, that is taken apart.
const MAX_JOINED: usize = 64;

impl Lexicon {
    /// The number words that an unknown word is written together from. `None` where it is no such word, as nearly always.
    pub fn split(&self, folded: &str) -> Option<Vec<WordId>> {
        if folded.len() > MAX_JOINED || folded.is_ascii() {
            return None;
        }
        let mut split = Split { lexicon: self, folded, parts: Vec::new(), dead: 0 };
        (split.from(0) && split.parts.len() > 1).then_some(split.parts)
    }

    /// Whether a number word can be written onto the one before it.
    fn joins(&self, before: Option<WordId>, word: WordId) -> bool {
        let entry = self.entry(word);
        let Some(before) = before else {
            return entry.numeral.is_some() && LANGUAGES[entry.lang].is_joining;
        };
        let previous = self.entry(before);
        if previous.is(Role::Joiner) {
            return entry.numeral.is_some() || entry.is(Role::Ordinal) || entry.fraction.is_some();
        }
        match (previous.numeral, entry.numeral) {
            (Some(_), _) if entry.is(Role::Joiner) => true,
            (Some(Numeral::Small(few)), Some(Numeral::Hundred)) => (1..10).contains(&few),
            (Some(_), Some(Numeral::Scale(_))) => true,
            (Some(Numeral::Small(few)), None) if entry.denominator.is_some_and(|many| few < many) => true,
            (Some(_), None) => entry.is(Role::Unit) || entry.is(Role::Weekday),
            _ => false,
        }
    }
}

struct Split<'a> {
    lexicon: &'a Lexicon,
    folded: &'a str,
    parts: Vec<WordId>,
    /// Where no way on was found, by byte.
    dead: u64,
}

impl Split<'_> {
    /// Takes the rest apart; the longest known word first.
    fn from(&mut self, start: usize) -> bool {
        if start == self.folded.len() {
            return !self.parts.last().is_some_and(|last| self.lexicon.entry(*last).is(Role::Joiner));
        }
        if self.dead & (1 << start) != 0 {
            return false;
        }
        let lexicon = self.lexicon;
        for (word, id) in lexicon.joinable(&self.folded[start..]) {
            if !self.folded[start..].starts_with(&**word) || !lexicon.joins(self.parts.last().copied(), *id) {
                continue;
            }
            self.parts.push(*id);
            if self.from(start + word.len()) {
                return true;
            }
            self.parts.pop();
        }
        self.dead |= 1 << start;
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::lexicon::LEXICON;

    fn parts(word: &str) -> Option<usize> {
        LEXICON.split(word).map(|parts| parts.len())
    }

    #[test]
    fn number_words_are_taken_apart_and_other_words_are_not() {
        for word in ["سیوهشتمین", "بیستوسه", "یکهزار", "نهصد", "دوسوم", "پنجاهدرصد"]
        {
            assert!(LEXICON.id(word).is_known() || parts(word).is_some_and(|parts| parts > 1), "{word}");
        }
        for word in ["پنجره", "دهان", "سیاست", "صدا", "هزینه", "دوره", "نهاد", "هفتگی", "بیستون", "یکسان", "سهام"]
        {
            assert_eq!(parts(word), None, "{word}");
        }
    }
}
