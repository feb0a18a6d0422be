//! Which language a text is of. Words are read by the table of one language for each script: the one that is given, else the
//! one whose frequent words the sentence holds, else that of the text around it.

mod votes;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::lang::{LANGUAGES, Script};
use super::lexicon::{self, Entry, Lang, Lexicon};
use super::token::{Gap, Token, folded};
use crate::source::Span;
use votes::{Votes, words};

/// The languages that words are read in, one for each script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongues {
    /// By script.
    langs: [Lang; Script::COUNT],
    /// The language of most words, where they show one.
    main: Option<Lang>,
    /// The language that was given, which no sentence changes.
    given: Option<Lang>,
}

/// The language of a code: `de`, `pt-BR`.
pub fn lang_of(code: &str) -> Option<Lang> {
    let base = code.split(['-', '_']).next().unwrap_or(code);
    (0..).zip(LANGUAGES).find(|(_, language)| language.code.eq_ignore_ascii_case(base)).map(|(lang, _)| lang)
}

/// The languages written in each script.
static LANGS: LazyLock<[Vec<Lang>; Script::COUNT]> = LazyLock::new(|| {
    let is_in = |script: Script| move |lang: &Lang| LANGUAGES[usize::from(*lang)].script == script;
    Script::ALL.map(|script| (0..).take(LANGUAGES.len()).filter(is_in(script)).collect())
});

/// The languages written in a script.
pub fn langs_of(script: Script) -> impl Iterator<Item = Lang> {
    LANGS[script as usize].iter().copied()
}

/// The languages of the scripts that a short text is written in.
pub fn langs_in(text: &str) -> impl Iterator<Item = Lang> {
    let mut scripts: Vec<Script> = words(text).take(MAX_WORDS).map(|(_, script)| script).collect();
    scripts.sort_by_key(|script| *script as usize);
    scripts.dedup();
    scripts.into_iter().flat_map(langs_of)
}

/// So many times as many frequent words of one language as of another one in a short text rule that one out.
const TELLING: u16 = 4;

/// How much of a long text tells its language: so many pieces of so many bytes.
const N_SAMPLES: usize = 12;
/// The next piece is so many further on, going round; the two numbers have no factor in common.
const SPREAD: usize = 5;
const SAMPLE: usize = 1_500;
/// Behind so many pieces and one more, a language that is far ahead is not asked about again.
const ENOUGH: usize = 2;

impl Tongues {
    /// The languages of a text, one of them given or not.
    pub fn of(text: &str, given: Option<Lang>) -> Self {
        let mut votes = Votes::default();
        for (n_samples, sample) in samples(text).enumerate() {
            votes.add(sample, usize::MAX, None);
            if n_samples >= ENOUGH && votes.is_clear() {
                break;
            }
        }
        if votes.is_undecided() {
            votes.add_letters(text, MAX_WORDS);
        }
        Self::unknown(given).after(&votes, 0)
    }

    /// The languages that a short text may be of, each with how many of its words it knows: those of its most words' script
    /// that nearly as many of its words are frequent in as in any, and, where not too few are frequent in it, the one that is
    /// taken where nothing shows.
    pub fn candidates(text: &str) -> Vec<(Lang, usize)> {
        let mut votes = Votes::default();
        votes.add(text, MAX_WORDS, None);
        let langs: Vec<Lang> = votes.main_script().map_or_else(Vec::new, |script| langs_of(script).collect());
        let most = langs.iter().map(|lang| votes.of(*lang)).max().unwrap_or(0);
        let first = langs.first().copied();
        let words: Vec<_> = words(text).take(MAX_WORDS).map(|(word, _)| folded(word)).collect();
        let n_known = |lang: Lang| {
            let knows = |word: &&Cow<'_, str>| Lexicon::of(lang).knows(word);
            usize::from(votes.of(lang)) + words.iter().filter(knows).count()
        };
        let may_be_first = |lang: Lang| most < TELLING || votes.of(lang) * TELLING >= most;
        let may_be = |lang: &Lang| Some(*lang) == first && may_be_first(*lang) || votes.of(*lang) + 2 >= most;
        langs.into_iter().filter(may_be).map(|lang| (lang, n_known(lang))).collect()
    }

    /// The languages of a text that shows none.
    pub fn unknown(given: Option<Lang>) -> Self {
        let mut langs = Script::ALL.map(|script| langs_of(script).next().unwrap_or(0));
        if let Some(given) = given {
            langs[LANGUAGES[usize::from(given)].script as usize] = given;
        }
        Self { langs, main: given, given }
    }

    /// The same with another language for its script.
    #[must_use]
    pub fn with(mut self, lang: Lang) -> Self {
        self.langs[LANGUAGES[usize::from(lang)].script as usize] = lang;
        self.main = Some(lang);
        self
    }

    /// The same, the language being given.
    #[must_use]
    pub fn given(self, lang: Lang) -> Self {
        Self { given: Some(lang), ..self.with(lang) }
    }

    /// The same where words are to be read in a language that the text hardly shows.
    #[must_use]
    pub fn leaning(self, lang: Lang) -> Self {
        Self { main: self.main, ..self.given(lang) }
    }

    /// The tables that words of a script are looked up in.
    pub fn lexicon(&self, script: Script) -> &'static Lexicon {
        Lexicon::of(self.langs[script as usize])
    }

    /// What is known of a word of a script that no table knows.
    pub fn unknown_in(&self, script: Script) -> &'static Entry {
        lexicon::unknown(self.langs[script as usize])
    }

    /// Whether words are looked up in the same tables.
    pub fn reads_as(&self, other: &Self) -> bool {
        self.langs == other.langs
    }

    /// The language of most words, where they show one.
    pub fn main(&self) -> Option<Lang> {
        self.main
    }

    /// The same where a sentence is sure to be in the one of its languages that was expected.
    fn confirmed(self, main: Option<Lang>) -> Self {
        if self.given.is_some() { self } else { Self { main, ..self } }
    }

    /// What the votes make of it: a language takes the place of another one of its script where it has so many votes more.
    fn after(self, votes: &Votes, margin: u16) -> Self {
        let mut next = self;
        let main = votes.main_script();
        // A script without words has no votes either.
        for script in Script::ALL.into_iter().filter(|script| votes.n_words(*script) > 0) {
            // A few foreign words in a text are no text in another language.
            let margin = if Some(script) == main { margin } else { margin + 2 };
            let current = self.langs[script as usize];
            let best = langs_of(script).max_by_key(|lang| (votes.of(*lang), *lang == current));
            let is_free = self.given != Some(current);
            if let Some(best) = best.filter(|best| is_free && votes.of(*best) > votes.of(current) + margin) {
                next.langs[script as usize] = best;
            }
        }
        if self.given.is_none() && main.is_some() {
            let main = main
                .map(|script| next.langs[script as usize])
                .filter(|lang| is_of_one(LANGUAGES[usize::from(*lang)].script) || votes.of(*lang) > 1);
            next.main = main.or(self.main);
        }
        next
    }
}

/// Pieces of a text, spread over all of it.
pub fn samples(text: &str) -> impl Iterator<Item = &str> {
    let stride = text.len().div_ceil(N_SAMPLES).max(SAMPLE);
    // From all over the text, whichever of them is the last one that is asked for.
    let places = (0..N_SAMPLES).map(move |idx| idx * SPREAD % N_SAMPLES * stride);
    places.filter(|at| *at < text.len()).map(move |at| {
        let start = text.ceil_char_boundary(at);
        &text[start..text.floor_char_boundary((start + SAMPLE).min(text.len())).max(start)]
    })
}

/// The one script of a text, as far as its bytes tell. Where letters of several may follow, every word is asked.
fn only_script(text: &str) -> Option<Script> {
    if text.is_ascii() {
        return Some(Script::Latin);
    }
    const ARABIC: u8 = 1;
    const CYRILLIC: u8 = 2;
    const INDIC: u8 = 4;
    const OTHER: u8 = 8;
    // What letters of an alphabet begin with, and besides them the marks and joiners below U+00C0 and of U+2000 to U+2FFF.
    let kind = |byte: u8| match byte {
        0xd8..=0xdb => ARABIC,
        0xd0..=0xd3 => CYRILLIC,
        0xe0 => INDIC,
        0x80..=0xbf | 0xc2 | 0xe2 => 0,
        byte if byte.is_ascii() && !byte.is_ascii_alphabetic() => 0,
        _ => OTHER,
    };
    let bytes = text.as_bytes();
    // Other alphabets of India begin so as well.
    let is_devanagari = |at: usize| matches!(bytes.get(at + 1), Some(0xa4 | 0xa5));
    match bytes.iter().fold(0, |kinds, byte| kinds | kind(*byte)) {
        ARABIC => Some(Script::Arabic),
        CYRILLIC => Some(Script::Cyrillic),
        INDIC if memchr::memchr_iter(0xe0, bytes).all(is_devanagari) => Some(Script::Devanagari),
        _ => None,
    }
}

/// Whether a script is of one language alone, so that its letters tell it.
fn is_of_one(script: Script) -> bool {
    LANGS[script as usize].len() == 1
}

/// How many words of a sentence are asked for their language.
const MAX_WORDS: usize = 24;

/// The parts of a text that are in one language each, with their languages; most texts are one part. The tokens of the part
/// tell the words of sentences in nothing but Latin letters without accents.
pub fn parts(text: &str, part: Span, tokens: &[Token], around: Tongues) -> Vec<(Span, Tongues)> {
    let mut parts: Vec<(Span, Tongues)> = Vec::new();
    let mut rest = tokens;
    let is_ascii = part.of(text).is_ascii();
    for sentence in sentences(text, part) {
        let mut votes = Votes::default();
        let words = sentence.of(text);
        let script = if is_ascii { Some(Script::Latin) } else { only_script(words) };
        let expected = script.map(|script| around.langs[script as usize]);
        rest = from_place(rest, sentence.start);
        let own = rest.iter().take_while(|token| token.span.start < sentence.end);
        // A word that was taken apart is one word.
        let own = own.filter(|token| token.is_word() && token.gap != Gap::Seam).take(MAX_WORDS);
        let own = own.map(|token| token.entry().frequent_in);
        let is_sure = script.is_some_and(is_of_one)
            || expected.is_some_and(|lang| votes::are_plainly_of(lang, own.clone()))
            || match script {
                Some(Script::Latin) => votes.count(own.map(|langs| (Script::Latin, langs)), expected),
                _ => votes.add(words, MAX_WORDS, expected),
            };
        if !is_sure && script != Some(Script::Latin) && votes.is_undecided() {
            votes.add_letters(words, MAX_WORDS);
        }
        let tongues = if is_sure { around.confirmed(expected) } else { around.after(&votes, 1) };
        match parts.last_mut() {
            Some((last, same)) if *same == tongues => last.end = sentence.end,
            _ => parts.push((sentence, tongues)),
        }
    }
    parts
}

/// The tokens from a place on: few of very many stand before it.
fn from_place(tokens: &[Token], place: usize) -> &[Token] {
    let is_before = |token: &Token| token.span.start < place;
    let mut end = 1;
    while tokens.get(end).is_some_and(is_before) {
        end *= 2;
    }
    let first = tokens[..end.min(tokens.len())].partition_point(is_before);
    &tokens[first..]
}

/// Up to the ends of sentences and lines.
fn sentences(text: &str, part: Span) -> impl Iterator<Item = Span> {
    let mut start = part.start;
    std::iter::from_fn(move || {
        let rest = &text[start..part.end];
        if rest.is_empty() {
            return None;
        }
        let end = end_of_sentence(rest).map_or(part.end, |length| start + length);
        let span = Span::new(start, end);
        start = end;
        Some(span)
    })
}

/// Behind the first line end, or full stop with a blank behind it.
fn end_of_sentence(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b'\n', b'.', b'?', bytes).find_map(|at| match bytes[at] {
        b'\n' => Some(at + 1),
        _ => (bytes.get(at + 1) == Some(&b' ')).then_some(at + 2),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn main(text: &str) -> Option<&'static str> {
        Tongues::of(text, None).main().map(|lang| LANGUAGES[usize::from(lang)].code)
    }

    #[test]
    fn frequent_words_tell_the_language() {
        assert_eq!(main("It serves more than 400 patients in the city."), Some("en"));
        assert_eq!(main("این بیمه بیش از ۵۰ درصد را پوشش می‌دهد."), Some("fa"));
        assert_eq!(main("400 km"), None);
    }

    #[test]
    fn letters_tell_where_frequent_words_do_not() {
        let read_in = |text: &str| {
            let tongues = Tongues::of(text, None);
            LANGUAGES[usize::from(tongues.langs[Script::Arabic as usize])].code
        };
        assert_eq!(read_in("القرار رقم 242"), "ar");
        assert_eq!(read_in("كتابين و 3 أقلام"), "ar");
        assert_eq!(read_in("گروه ۵"), "fa");
        assert_eq!(read_in("۵ تن"), "fa");
    }

    #[test]
    fn a_given_language_stays() {
        let given = Tongues::of("It serves more than 400 patients.", lang_of("fa"));
        assert_eq!(given.main(), lang_of("fa"));
    }
}
