//! What words mean around dates: names of months and of calendars, parts of a year, and the hedges that only dates take
//! ("since", "by the end of"). The words themselves are tables.

mod months;
mod phrases;
mod spelled;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::Calendar;
use super::period::Part;
use crate::figure::lang::{Script, Words, each};
use crate::figure::mention::Hedge;
use crate::figure::token::{folded, script};
use crate::source::Span;
use months::{ERAS, MONTHS};
use phrases::{BEFORE, BEHIND, QUARTERS};
pub use spelled::names;

/// What a phrase before or behind a date makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// How sure it is.
    Hedge(Hedge),
    /// A part of it.
    Part(Part),
    /// By the end of it: both in one.
    ByEnd,
    /// Nothing: "the", "of", "on".
    Nothing,
}

/// Phrases in the order of their first words, longer ones first; backwards those of which the last word comes first.
struct Phrases<T> {
    is_backwards: bool,
    phrases: Vec<Phrase<T>>,
}

struct Phrase<T> {
    words: Cow<'static, str>,
    /// The word that it is found by.
    key: Span,
    n_words: usize,
    meaning: T,
}

/// The name of a month at the head of some folded words: which one, and of how many words.
pub fn month<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Calendar, i64, usize)> {
    found(&MONTHS_OF, &mut words).map(|((calendar, month), n_words)| (calendar, month, n_words))
}

/// The calendar that words behind a year name.
pub fn era<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Calendar, usize)> {
    found(&ERAS_OF, &mut words)
}

/// What a phrase behind a date means.
pub fn behind<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Around, usize)> {
    found(&BEHIND_OF, &mut words)
}

/// What a phrase before a date means; the words come backwards.
pub fn before<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Around, usize)> {
    found(&BEFORE_OF, &mut words)
}

fn found<'a, T: Copy>(table: &Phrases<T>, words: &mut impl FnMut(usize) -> Option<&'a str>) -> Option<(T, usize)> {
    let key = words(0)?;
    let start = table.phrases.partition_point(|phrase| phrase.key() < key);
    let mut phrases = table.phrases[start..].iter().take_while(|phrase| phrase.key() == key);
    let found = phrases.find(|phrase| {
        let mut idx = 0;
        let mut is_next = |word: &str| {
            idx += 1;
            words(idx) == Some(word)
        };
        if table.is_backwards {
            phrase.words.rsplit(' ').skip(1).all(&mut is_next)
        } else {
            phrase.words.split(' ').skip(1).all(&mut is_next)
        }
    });
    found.map(|phrase| (phrase.meaning, phrase.n_words))
}

impl<T: Copy> Phrases<T> {
    fn new(entries: impl IntoIterator<Item = (T, Words)>, is_backwards: bool) -> Self {
        let mut phrases = Vec::new();
        for (meaning, words) in entries {
            phrases.extend(each(words).map(|phrase| Phrase::new(folded_phrase(phrase), meaning, is_backwards)));
        }
        phrases.sort_by(|a: &Phrase<T>, b| a.key().cmp(b.key()).then(b.n_words.cmp(&a.n_words)));
        Self { is_backwards, phrases }
    }
}

impl<T> Phrase<T> {
    fn new(words: Cow<'static, str>, meaning: T, is_backwards: bool) -> Self {
        let n_blanks = words.bytes().filter(|byte| *byte == b' ').count();
        let key = match if is_backwards { words.rfind(' ') } else { words.find(' ') } {
            Some(blank) if is_backwards => Span::new(blank + 1, words.len()),
            Some(blank) => Span::new(0, blank),
            None => Span::new(0, words.len()),
        };
        Self { words, key, n_words: n_blanks + 1, meaning }
    }

    fn key(&self) -> &str {
        self.key.of(&self.words)
    }
}

/// A phrase, each of its words folded; most are written so.
fn folded_phrase(phrase: &'static str) -> Cow<'static, str> {
    if phrase.split(' ').all(|word| matches!(folded(word), Cow::Borrowed(_))) {
        return Cow::Borrowed(phrase);
    }
    let words: Vec<Cow<'_, str>> = phrase.split(' ').map(folded).collect();
    Cow::Owned(words.join(" "))
}

static MONTHS_OF: LazyLock<Phrases<(Calendar, i64)>> =
    LazyLock::new(|| Phrases::new(MONTHS.map(|(calendar, month, words)| ((calendar, month), words)), false));
/// What is written on to a date in scripts that part no words, and how long it is: 2024年*末まで*.
pub fn glued_behind(rest: &str) -> Option<(Around, usize)> {
    let words = rest.trim_start_matches(' ');
    let phrase = GLUED.iter().find(|(phrase, _)| words.starts_with(phrase));
    phrase.map(|(phrase, around)| (*around, rest.len() - words.len() + phrase.len()))
}

static GLUED: LazyLock<Vec<(&str, Around)>> = LazyLock::new(|| {
    let all = BEHIND.iter().flat_map(|(around, words)| each(words).map(|phrase| (phrase, *around)));
    let mut glued: Vec<_> =
        all.filter(|(phrase, _)| !phrase.contains(' ') && phrase.starts_with(is_unparted)).collect();
    glued.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    glued
});

fn is_unparted(char: char) -> bool {
    matches!(script(char), Script::Han | Script::Hangul)
}

static ERAS_OF: LazyLock<Phrases<Calendar>> = LazyLock::new(|| Phrases::new(ERAS, false));
static BEHIND_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| Phrases::new(BEHIND, false));
static BEFORE_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| {
    let quarters = QUARTERS.map(|(nth, words)| (Around::Part(Part::Quarter(nth)), words));
    Phrases::new(BEFORE.into_iter().chain(quarters), true)
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::lang::LANGUAGES;

    fn month_of(phrase: &str) -> Option<(Calendar, i64)> {
        let words: Vec<String> = phrase.split(' ').map(|word| folded(word).into_owned()).collect();
        month(|idx| words.get(idx).map(String::as_str)).map(|(calendar, month, _)| (calendar, month))
    }

    #[test]
    fn a_name_of_a_month_is_one_month() {
        for (calendar, number, words) in MONTHS {
            for phrase in each(words) {
                assert_eq!(month_of(phrase), Some((calendar, number)), "{phrase}");
            }
        }
    }

    /// Months of calendars that are not reckoned with here, months whose names have two words, and other words for dates.
    const UNKNOWN: Words = "كانون, تشرين, ربيع, جمادى, ذو, ذي, vendémiaire, brumaire, चैत्र, वैशाख, ज्येष्ठ, आषाढ़, श्रावण, \
        भाद्रपद, आश्विन, कार्तिक, मार्गशीर्ष, पौष, माघ, फाल्गुन, 睦月, 如月, 弥生, 卯月, 皐月, 水無月, 文月, 葉月, 長月, 神無月, \
        霜月, 師走, 正月, 腊月, 臘月, 冬月, 闰月, 일월, 이월, 삼월, 사월, 오월, 유월, 칠월, 팔월, 구월, 시월, 십일월, 십이월, \
        ثور, جوزا, سنبله, قوس, دلو, حوت";

    #[test]
    fn every_month_of_the_languages_is_known_here() {
        let is_unknown = |word: &str| each(UNKNOWN).any(|unknown| unknown == word);
        for language in LANGUAGES {
            for word in each(language.marks.months).filter(|word| !is_unknown(word)) {
                assert!(month_of(word).is_some(), "{}: {word}", language.code);
            }
        }
    }
}
