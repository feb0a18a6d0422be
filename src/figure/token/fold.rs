//! Words as the lexicon spells them: lower case, Persian letters for Arabic ones, no joiners, tatweel or marks.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::class::{Class, class, is_combining, script, traits};
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
pub(super) fn is_folded(char: char) -> bool {
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
        if !fold_accents(word, folded) {
            word.nfc().for_each(|char| fold_char(char, folded));
        }
    } else {
        word.chars().for_each(|char| fold_char(char, folded));
    }
}

/// «ماده‌ی» is «ماده» with the joint of a phrase, as «مادهٔ» is.
fn without_ezafe(word: &str) -> &str {
    let stem = word.strip_suffix("\u{200c}ی").or_else(|| word.strip_suffix("\u{200c}ي"));
    stem.filter(|stem| stem.ends_with('ه')).unwrap_or(word)
}

/// The most marks upon one letter that are put together here.
const MAX_MARKS: usize = 16;

/// Folds plain Latin letters with accents behind them as their composed forms are folded; nothing where there is anything else,
/// which takes the whole of normalization.
fn fold_accents(word: &str, folded: &mut String) -> bool {
    // Signs of Arabic script never melt into these letters, and they are left out.
    let is_sign = |char| matches!(char, '\u{64b}'..='\u{652}');
    // What encloses a letter parts it from the marks behind, as the joiner U+034F does; some accents are written as others.
    let encloses = |char| matches!(char, '\u{20dd}'..='\u{20e0}' | '\u{20e2}'..='\u{20e4}');
    let melts = |char| is_accent(char) && !matches!(char, '\u{340}'..='\u{345}' | '\u{34f}');
    let is_simple = |char: char| char.is_ascii_alphanumeric() || is_sign(char) || encloses(char) || melts(char);
    if !word.chars().all(is_simple) {
        return false;
    }
    let start = folded.len();
    let mut rest = word.chars().filter(|char| !is_sign(*char)).peekable();
    while let Some(first) = rest.next() {
        let (mut marks, mut n_marks) = ([(0, '\0'); MAX_MARKS], 0);
        while let Some(mark) = rest.next_if(|char| is_accent(*char)) {
            if n_marks == MAX_MARKS {
                folded.truncate(start);
                return false;
            }
            marks[n_marks] = (canonical_combining_class(mark), mark);
            n_marks += 1;
        }
        compose(first, &mut marks[..n_marks], folded);
    }
    true
}

/// The letter with the marks that melt into it: those nearest to it first, and of one place the first that was written.
fn compose(first: char, marks: &mut [(u8, char)], folded: &mut String) {
    marks.sort_by_key(|(class, _)| *class);
    let (mut letter, mut blocked) = (first, None);
    for (class, mark) in marks {
        match unicode_normalization::char::compose(letter, *mark).filter(|_| blocked != Some(*class)) {
            Some(composed) => letter = composed,
            // It is left out, and what is set upon the same place stays apart from the letter.
            None => blocked = Some(*class),
        }
    }
    fold_char(letter, folded);
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
        _ if is_folded(char) => folded.push(char),
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
    word(rest).0.len()
}

/// The same letters, and whether all of them are known to fold to themselves. It is asked for nearly every word of most texts.
pub fn word(rest: &str) -> (&str, bool) {
    let unparted = rest.chars().next().and_then(unparted);
    let bytes = rest.as_bytes();
    let (mut at, mut length, mut is_folded) = (0, 0, true);
    while let Some(first) = bytes.get(at) {
        if first.is_ascii() {
            if !first.is_ascii_alphabetic() || unparted.is_some() {
                break;
            }
            is_folded &= first.is_ascii_lowercase();
            at += 1;
            length = at;
            continue;
        }
        let Some(char) = rest[at..].chars().next() else { break };
        let traits = traits(char);
        match traits.class {
            Class::Letter if !traits.is_combining && self::unparted(char) != unparted => break,
            Class::Letter => length = at + char.len_utf8(),
            Class::Invisible => {}
            _ => break,
        }
        is_folded &= traits.is_folded;
        at += char.len_utf8();
    }
    (&rest[..length], is_folded)
}

/// The script of a character, if it parts no words.
fn unparted(char: char) -> Option<Script> {
    Some(script(char)).filter(|script| matches!(script, Script::Han | Script::Hangul))
}

/// A word that is being looked up: folded in a buffer that is filled again and again, so that none costs an allocation.
#[derive(Default)]
pub struct WordBuffer {
    folded: String,
}

impl WordBuffer {
    /// The word as the lexicon spells it; `None` for one that is longer than any of the lexicon's.
    pub fn folded<'a>(&'a mut self, word: &'a str) -> Option<&'a str> {
        self.folded_from(word, word.chars().all(is_folded))
    }

    /// The same where it is known whether the word is folded as it is.
    pub fn folded_from<'a>(&'a mut self, word: &'a str, is_plain: bool) -> Option<&'a str> {
        // Four times: marks and joiners may be folded away.
        if word.len() > 4 * MAX_WORD {
            return None;
        }
        if is_plain {
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
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn accents_fold_as_normalization_puts_them_together(word in "[a-zA-Z5\u{300}-\u{362}\u{64b}-\u{652}\u{20d0}-\u{20e4}é]{0,12}") {
            let (mut folded, mut normalized) = (String::new(), String::new());
            fold(&word, &mut folded);
            if word.is_ascii() {
                normalized.push_str(&word.to_ascii_lowercase());
            } else {
                word.nfc().for_each(|char| fold_char(char, &mut normalized));
            }
            prop_assert_eq!(folded, normalized);
        }
    }

    #[test]
    fn a_word_ends_at_its_last_letter() {
        for (text, bytes) in [("two hundred", 3), ("سه\u{200c} تن", 4), ("می\u{200c}رود.", 13), ("e\u{301}!", 3)]
        {
            assert_eq!(length(text), bytes, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_word_is_the_longest_run_of_its_letters(
            text in "[a-zA-Z5 .\u{ad}\u{c0}-\u{17f}\u{300}-\u{310}а-яЁ\u{620}-\u{6d3}\u{900}-\u{960}\u{200b}-\u{200f}\u{4e00}-\u{4e10}\u{ac00}-\u{ac10}]{0,12}",
        ) {
            let (word, is_plain) = word(&text);
            let of_word = |(_, char): &(usize, char)| match class(*char) {
                Class::Letter => is_combining(*char) || text.chars().next().and_then(unparted) == unparted(*char),
                other => other == Class::Invisible,
            };
            let run = text.char_indices().take_while(of_word);
            let letters = run.filter(|(_, char)| class(*char) == Class::Letter);
            prop_assert_eq!(word.len(), letters.last().map_or(0, |(at, char)| at + char.len_utf8()));
            prop_assert!(!is_plain || folded(word) == word);
        }
    }
}
