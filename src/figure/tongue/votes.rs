//! Votes for languages: how many of their frequent words a text holds, and how many words of each script.

use std::sync::LazyLock;

use crate::figure::lang::{LANGUAGES, Script, each};
use crate::figure::lexicon::{Index, Lang, Latin};
use crate::figure::token::{Class, WordBuffer, folded, script, traits, word_length};

/// How many frequent words of each language a text holds, and how many words of each script.
#[derive(Default)]
pub struct Votes {
    of_lang: [u16; LANGUAGES.len()],
    n_words: [u16; Script::COUNT],
}

/// Behind so many votes more than any other one has, a language is far ahead.
const CLEAR: u16 = 40;

/// A language that has so many votes more than any other one is not asked about again.
const SURE: u16 = 3;

impl Votes {
    /// How many a language has.
    pub fn of(&self, lang: Lang) -> u16 {
        self.of_lang[usize::from(lang)]
    }

    /// How many words of a script there were.
    pub fn n_words(&self, script: Script) -> u16 {
        self.n_words[script as usize]
    }

    /// The script of most words.
    pub fn main_script(&self) -> Option<Script> {
        Script::ALL.into_iter().max_by_key(|script| self.n_words(*script)).filter(|script| self.n_words(*script) > 0)
    }

    /// Whether one language of the text is far ahead of all others.
    pub fn is_clear(&self) -> bool {
        let best = self.of_lang.iter().max().copied().unwrap_or_default();
        self.of_lang.iter().filter(|votes| **votes + CLEAR > best).count() == 1
    }

    /// Whether a language is far ahead of all others.
    fn is_sure_of(&self, lang: Lang) -> bool {
        let own = self.of(lang);
        let is_behind = |(other, votes): (usize, &u16)| other == usize::from(lang) || votes + SURE <= own;
        own >= SURE && self.of_lang.iter().enumerate().all(is_behind)
    }

    /// Whether no language of the script of most words has a vote more than another one.
    pub fn is_undecided(&self) -> bool {
        self.main_script().is_some_and(|script| {
            let mut votes = super::langs_of(script).map(|lang| self.of(lang));
            let first = votes.next();
            votes.all(|other| Some(other) == first)
        })
    }

    /// Counts the first words of a text by the letters that only one language writes, and by the article that it writes onto
    /// nouns.
    pub fn add_letters(&mut self, text: &str, max_words: usize) {
        if !Script::ALL.into_iter().any(|script| self.n_words(script) > 0 && TOLD_BY_LETTERS[script as usize]) {
            return;
        }
        for (word, script) in words(text).take(max_words) {
            let holds = |lang: &Lang| word.chars().any(|char| LANGUAGES[usize::from(*lang)].letters.contains(char));
            let defines = |lang: &Lang| {
                let definite = LANGUAGES[usize::from(*lang)].nouns.definite;
                !definite.is_empty() && word.strip_prefix(definite).is_some_and(|noun| noun.chars().nth(2).is_some())
            };
            let one = |tells: &dyn Fn(&Lang) -> bool| super::langs_of(script).find(|lang| tells(lang));
            if let Some(lang) = one(&holds).or_else(|| one(&defines)) {
                let votes = &mut self.of_lang[usize::from(lang)];
                *votes = votes.saturating_add(1);
            }
        }
    }

    /// Counts the first words of a text; no more of them than it takes to be sure of a language that is expected, and whether
    /// it is.
    pub fn add(&mut self, text: &str, max_words: usize, expected: Option<Lang>) -> bool {
        let frequent = &*FREQUENT;
        let mut buffer = WordBuffer::default();
        let words = words(text).take(max_words);
        self.count(words.map(|(word, script)| (script, frequent.langs(word, &mut buffer))), expected)
    }

    /// The same of words whose scripts and languages, a bit for each, are known.
    pub fn count(&mut self, words: impl Iterator<Item = (Script, u16)>, expected: Option<Lang>) -> bool {
        for (script, langs) in words {
            self.n_words[script as usize] = self.n_words[script as usize].saturating_add(1);
            if langs == 0 {
                continue;
            }
            let mut rest = langs;
            while rest != 0 {
                let votes = &mut self.of_lang[rest.trailing_zeros() as usize];
                *votes = votes.saturating_add(1);
                rest &= rest - 1;
            }
            if expected.is_some_and(|lang| langs & (1 << lang) != 0 && self.is_sure_of(lang)) {
                return true;
            }
        }
        false
    }
}

/// Whether words, each with the languages it is frequent in, show at first sight what counting them would come to: so many are
/// frequent in this language alone that it is sure, and before them none is in others without it.
pub fn are_plainly_of(lang: Lang, words: impl Iterator<Item = u16>) -> bool {
    let (own, mut n_own) = (1 << lang, 0);
    for langs in words {
        n_own += u16::from(langs == own);
        if n_own == SURE || (langs != 0 && langs & own == 0) {
            break;
        }
    }
    n_own == SURE
}

/// Runs of letters, with their scripts; of characters that no blanks part, each by itself.
pub fn words(text: &str) -> impl Iterator<Item = (&str, Script)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        // Most characters between words are blanks and marks of ASCII.
        let n_others = rest.bytes().take_while(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic()).count();
        rest = &rest[n_others..];
        if !rest.as_bytes().first()?.is_ascii() {
            rest = &rest[rest.find(begins_word)?..];
        }
        let (length, script) = first_word(rest);
        let (word, behind) = rest.split_at(length);
        rest = behind;
        Some((word, script))
    })
}

/// Whether a word can begin with a character: some marks that are set upon letters are none themselves.
fn begins_word(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphabetic();
    }
    let traits = traits(char);
    traits.class == Class::Letter && (!traits.is_combining || char.is_alphabetic())
}

/// The length of the word that a text begins with, and its script.
fn first_word(text: &str) -> (usize, Script) {
    let latin = Latin::begins(text.as_bytes()).letters.len();
    if latin > 0 && text.as_bytes().get(latin).is_none_or(u8::is_ascii) {
        return (latin, Script::Latin);
    }
    let first = text.chars().next().unwrap_or_default();
    let script = script(first);
    let length = if script == Script::Han { 0 } else { word_length(text) };
    (length.max(first.len_utf8()), script)
}

/// Whether any language of a script is told by its letters or its article: most are not, and their words need not be asked.
static TOLD_BY_LETTERS: LazyLock<[bool; Script::COUNT]> = LazyLock::new(|| {
    let is_told = |lang: Lang| {
        let language = LANGUAGES[usize::from(lang)];
        !language.letters.is_empty() || !language.nouns.definite.is_empty()
    };
    Script::ALL.map(|script| super::langs_of(script).any(is_told))
});

/// The frequent words of all languages.
struct Frequent {
    index: Index,
    /// For each word the languages it is frequent in, a bit for each.
    langs: Vec<u16>,
}

static FREQUENT: LazyLock<Frequent> = LazyLock::new(|| {
    let mut frequent = Frequent { index: Index::with_room(1 << 10), langs: vec![0] };
    for (lang, language) in LANGUAGES.iter().enumerate() {
        for word in each(language.common) {
            let idx = frequent.index.insert(&folded(word));
            frequent.langs.resize(frequent.index.n_words(), 0);
            frequent.langs[idx] |= 1 << lang;
        }
    }
    frequent
});

impl Frequent {
    /// The languages that a word is frequent in.
    fn langs(&self, word: &str, buffer: &mut WordBuffer) -> u16 {
        let latin = Latin::begins(word.as_bytes());
        if latin.letters.len() == word.len() {
            return self.langs[self.index.find_latin(&latin)];
        }
        buffer.folded(word).map_or(0, |folded| self.langs[self.index.find(folded)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_plain_at_first_sight_is_sure_when_it_is_counted(
            words in prop::collection::vec(prop_oneof![Just(0), Just(1), Just(4), 0..16_u16], 0..24),
        ) {
            let counted = words.iter().map(|langs| (Script::Latin, *langs));
            let is_sure = Votes::default().count(counted, Some(0));
            prop_assert!(is_sure || !are_plainly_of(0, words.into_iter()));
        }
    }
}
