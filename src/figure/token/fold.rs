//! Words as the lexicon spells them: lower case, Persian letters for Arabic ones, no joiners, tatweel or marks.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::class::{Class, class, is_combining, traits};
use crate::figure::lang::Script;
use crate::figure::lexicon::MAX_WORD;

/// A word as the lexicon spells it; most are spelled so already.
pub fn folded(word: &str) -> Cow<'_, str> {
    let is_small = word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_uppercase());
    if is_small || word.chars().all(is_folded) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    fold(word, &mut folded);
    Cow::Owned(folded)
}

/// A word as people should see it: in small letters and without what only stretches or marks them, but with its own letters
/// and joiners.
pub fn plain(word: &str) -> Cow<'_, str> {
    if word.chars().all(is_folded) {
        return Cow::Borrowed(word);
    }
    if word.chars().any(|char| is_form(char) || is_accent(char)) {
        return folded(word);
    }
    let is_drawn = |char: &char| {
        *char == '\u{640}' || matches!(char, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{ad}' | '\u{200d}'..='\u{200f}')
    };
    let kept = word.chars().filter(|char| !is_drawn(char));
    Cow::Owned(kept.flat_map(|char| if char == 'İ' { 'i'.to_lowercase() } else { char.to_lowercase() }).collect())
}

/// Whether a character folds to itself. Rare ones that do may be denied.
fn is_folded(char: char) -> bool {
    match char {
        'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' => true,
        'ئ' | 'ة' | 'أ' | 'إ' | 'آ' | 'ؤ' | 'ء' | 'ي' | 'ى' | 'ك' | 'ۀ' | 'ٱ' | '\u{640}' => false,
        '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' => char != '\u{670}',
        'а'..='я' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
        '\u{900}'..='\u{93b}' | '\u{93d}'..='\u{957}' => true,
        _ => false,
    }
}

fn fold(word: &str, folded: &mut String) {
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return;
    }
    let word = without_ezafe(word);
    if word.chars().any(is_form) {
        word.nfkc().for_each(|char| fold_char(char, folded));
    } else if word.chars().any(is_accent) {
        word.nfc().for_each(|char| fold_char(char, folded));
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

/// What makes a letter with an accent of the letter before it.
fn is_accent(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

/// Devanagari signs that make the word; the dot below is left out as often as not.
fn is_vowel_sign(char: char) -> bool {
    matches!(char, '\u{900}'..='\u{963}') && char != '\u{93c}'
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
        'ё' | 'Ё' => folded.push('е'),
        // i with its dot, as the capital of Turkish makes it
        'İ' => folded.push('i'),
        '\u{958}'..='\u{95f}' => folded.extend(char.nfd().filter(|char| *char != '\u{93c}')),
        _ if is_vowel_sign(char) => folded.push(char),
        _ if is_combining(char) || class(char) == Class::Invisible => {}
        _ if char.is_uppercase() => folded.extend(char.to_lowercase()),
        _ => folded.push(char),
    }
}

/// How long the letters are that begin here, with the invisible characters between them, but not those behind the last. Where
/// a script that parts no words begins or ends, a word ends.
pub fn length(rest: &str) -> usize {
    let mut length = 0;
    let part = |script| match script {
        parted @ (Script::Han | Script::Hangul) => Some(parted),
        _ => None,
    };
    let first = rest.chars().next().and_then(|first| part(traits(first).script));
    for (at, char) in rest.char_indices() {
        let traits = traits(char);
        match traits.class {
            Class::Letter if !traits.is_combining && part(traits.script) != first => break,
            Class::Letter => length = at + char.len_utf8(),
            Class::Invisible => {}
            _ => break,
        }
    }
    length
}

/// A word that is being looked up: folded in a buffer that is filled again and again, so that none costs an allocation.
#[derive(Default)]
pub struct WordBuffer {
    folded: String,
}

impl WordBuffer {
    /// The word as the lexicon spells it; `None` for one that is longer than any of the lexicon's.
    pub fn folded<'a>(&'a mut self, word: &'a str) -> Option<&'a str> {
        // Four times: marks and joiners may be folded away.
        if word.len() > 4 * MAX_WORD {
            return None;
        }
        if word.chars().all(is_folded) {
            return Some(word);
        }
        self.folded.clear();
        fold(word, &mut self.folded);
        Some(&self.folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tatweel_joiners_and_arabic_letters_fold_away() {
        for (written, plain) in [
            ("مســتقيم", "مستقیم"),
            ("یک\u{200c}سوم", "یکسوم"),
            ("تقریباً", "تقریبا"),
            ("Über", "über"),
            ("ﺳﻪ", "سه"),
            ("μs", "µs"),
            ("ماده\u{200c}ی", "ماده"),
        ] {
            assert_eq!(folded(written), plain);
        }
    }

    #[test]
    fn people_see_the_letters_that_were_written() {
        for (written, seen) in [
            ("ســرير", "سرير"),
            ("عيادةً", "عيادة"),
            ("Ёлок", "ёлок"),
            ("بیمه\u{200c}شده", "بیمه\u{200c}شده"),
            ("ﺳﺮﻳﺮ", "سریر"),
        ] {
            assert_eq!(plain(written), seen);
        }
    }

    #[test]
    fn what_folds_to_itself_does() {
        for char in ('\0'..='\u{fff}').filter(|char| is_folded(*char)) {
            let mut folded = String::new();
            fold_char(char, &mut folded);
            assert_eq!(folded, char.to_string());
        }
    }

    #[test]
    fn a_word_ends_at_its_last_letter() {
        for (text, bytes) in [("two hundred", 3), ("سه\u{200c} تن", 4), ("می\u{200c}رود.", 13), ("e\u{301}!", 3)]
        {
            assert_eq!(length(text), bytes, "{text}");
        }
    }
}
