//! Words as the lexicon spells them: lower case, Persian letters for Arabic ones, no joiners, tatweel or marks.

use unicode_normalization::UnicodeNormalization;

use super::class::{Class, class, is_combining};
use crate::figure::lexicon::{MAX_WORD, word_hash};

/// A word as the lexicon spells it.
pub fn fold_word(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return;
    }
    let word = without_ezafe(word);
    if word.chars().any(is_form) {
        word.nfkc().for_each(|char| fold_char(char, folded));
    } else {
        word.chars().for_each(|char| fold_char(char, folded));
    }
}

/// «ماده‌ی» is «ماده» with the joint of a phrase, as «مادهٔ» is.
fn without_ezafe(word: &str) -> &str {
    let stem = word.strip_suffix("\u{200c}ی").or_else(|| word.strip_suffix("\u{200c}ي"));
    stem.filter(|stem| stem.ends_with('ه')).unwrap_or(word)
}

/// Ligatures, presentation forms and wide letters: characters that Unicode keeps for compatibility.
fn is_form(char: char) -> bool {
    matches!(char, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{ff21}'..='\u{ff5a}')
}

fn fold_char(char: char, folded: &mut String) {
    match char {
        'ي' | 'ى' | 'ئ' => folded.push('ی'),
        'ك' => folded.push('ک'),
        'ة' | 'ۀ' => folded.push('ه'),
        'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
        'ؤ' => folded.push('و'),
        'ء' | '\u{640}' => {}
        'µ' | 'μ' => folded.push('µ'),
        _ if is_combining(char) || class(char) == Class::Invisible => {}
        _ if char.is_uppercase() => folded.extend(char.to_lowercase()),
        _ => folded.push(char),
    }
}

/// The word that is being read. A buffer is filled again and again, so that no word costs an allocation.
#[derive(Default)]
pub struct WordBuffer {
    folded: String,
    is_known_long: bool,
    hash: u64,
}

impl WordBuffer {
    /// Takes the word at the start of a text, and says how many bytes it is long. Invisible characters behind its last
    /// letter are not part of it.
    pub fn fill(&mut self, rest: &str) -> usize {
        let ascii = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let goes_on = rest.as_bytes().get(ascii).is_some_and(|byte| !byte.is_ascii());
        let length = if goes_on { ascii + rest_of_word(&rest[ascii..]) } else { ascii };
        self.set(&rest[..length]);
        length
    }

    fn set(&mut self, word: &str) {
        self.folded.clear();
        // Four times: marks and joiners may be folded away.
        self.is_known_long = word.len() > 4 * MAX_WORD;
        if !self.is_known_long {
            fold_word(word, &mut self.folded);
            self.hash = word_hash(self.folded.as_bytes());
        }
    }

    /// The word as the lexicon would spell it; `None` for one that is too long to be in it.
    pub fn folded(&self) -> Option<&str> {
        (!self.is_known_long).then_some(self.folded.as_str())
    }

    /// The hash of the folded word.
    pub fn hash(&self) -> u64 {
        self.hash
    }
}

/// How long the letters are that begin here, with the invisible characters between them.
fn rest_of_word(rest: &str) -> usize {
    let mut length = 0;
    for (at, char) in rest.char_indices() {
        match class(char) {
            Class::Letter => length = at + char.len_utf8(),
            Class::Invisible => {}
            _ => break,
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tatweel_joiners_and_arabic_letters_fold_away() {
        let mut folded = String::new();
        for (written, plain) in [
            ("مســتقيم", "مستقیم"),
            ("یک\u{200c}سوم", "یکسوم"),
            ("تقریباً", "تقریبا"),
            ("Über", "über"),
            ("ﺳﻪ", "سه"),
            ("μs", "µs"),
            ("ماده\u{200c}ی", "ماده"),
        ] {
            fold_word(written, &mut folded);
            assert_eq!(folded, plain);
        }
    }

    #[test]
    fn a_word_ends_at_its_last_letter() {
        let mut buffer = WordBuffer::default();
        for (text, length) in [("two hundred", 3), ("سه\u{200c} تن", 4), ("می\u{200c}رود.", 13), ("e\u{301}!", 3)]
        {
            assert_eq!(buffer.fill(text), length, "{text}");
        }
    }
}
