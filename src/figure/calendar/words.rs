//! What words mean around dates: names of months and of calendars, parts of a year, and the hedges that only dates take
//! ("since", "by the end of"). The words themselves are tables.

mod months;
mod phrases;
mod spelled;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Calendar;
use super::period::Part;
use crate::figure::lang::{Script, Words, each};
use crate::figure::mention::Hedge;
use crate::figure::token::{folded, script};
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

/// Phrases by one of their words, the longest first.
type Phrases<T> = HashMap<String, Vec<(Vec<String>, T)>>;

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
    let phrases = table.get(words(0)?)?;
    phrases.iter().find_map(|(phrase, meaning)| {
        let fits = phrase.iter().enumerate().skip(1).all(|(idx, word)| words(idx) == Some(word.as_str()));
        fits.then_some((*meaning, phrase.len()))
    })
}

fn phrases<T: Copy>(entries: impl IntoIterator<Item = (T, Words)>, is_backwards: bool) -> Phrases<T> {
    let mut phrases: Phrases<T> = HashMap::new();
    for (meaning, words) in entries {
        for phrase in each(words) {
            let mut phrase: Vec<String> = phrase.split(' ').map(|word| folded(word).into_owned()).collect();
            if is_backwards {
                phrase.reverse();
            }
            phrases.entry(phrase[0].clone()).or_default().push((phrase, meaning));
        }
    }
    for list in phrases.values_mut() {
        list.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
    phrases
}

static MONTHS_OF: LazyLock<Phrases<(Calendar, i64)>> =
    LazyLock::new(|| phrases(MONTHS.map(|(calendar, month, words)| ((calendar, month), words)), false));
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

static ERAS_OF: LazyLock<Phrases<Calendar>> = LazyLock::new(|| phrases(ERAS, false));
static BEHIND_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| phrases(BEHIND, false));
static BEFORE_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| {
    let quarters = QUARTERS.map(|(nth, words)| (Around::Part(Part::Quarter(nth)), words));
    phrases(BEFORE.into_iter().chain(quarters), true)
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
        霜月, 師走, 正月, 腊月, 臘月, 冬月, 闰月, 일월, 이월, 삼월, 사월, 오월, 유월, 칠월, 팔월, 구월, 시월, 십일월, 십이월";

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
