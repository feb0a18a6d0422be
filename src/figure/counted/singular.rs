//! The singular of nouns: what is left of a plural, by the tables of its language.

use super::particle::particle_length;
use crate::figure::lang::Language;
use crate::figure::line::Line;
use crate::figure::token::{Token, folded};
use crate::figure::unit::Noun;

/// A noun as its table names it.
pub fn known_noun(noun: &str, language: &Language) -> Noun {
    Noun { text: noun.into(), head: folded(noun).into(), lang: language.code }
}

/// A noun of one word, in the singular.
pub fn one_noun(word: &str, language: &Language) -> Noun {
    let head =
        stem(word, language).map_or_else(|| word.to_owned(), |(stem, ending)| format!("{stem}{}", folded(ending)));
    Noun { text: head.as_str().into(), head: head.into(), lang: language.code }
}

/// A noun in the singular, or as it stands.
pub fn singular_or_self(token: &Token, line: Line<'_>, language: &Language) -> String {
    let words = line.words(token);
    if is_many_letters(words, language) {
        return folded(&words[..words.len() - 1]).into_owned();
    }
    let particle = if token.word().is_none() { particle_length(words, language) } else { 0 };
    let word = folded(&words[..words.len() - particle]);
    if let Some(singular) = token.entry().singular {
        return folded(singular).into_owned();
    }
    match stem(&word, language) {
        Some((stem, ending)) => [stem, &folded(ending)].concat(),
        None => word.into_owned(),
    }
}

/// Whether a word has the form of a plural.
pub fn is_plural(token: &Token, line: Line<'_>, language: &Language) -> bool {
    let words = line.words(token);
    token.entry().singular.is_some() || stem(&folded(words), language).is_some() || is_many_letters(words, language)
}

/// "APIs", "ODIs": letters in capitals and the ending of a plural, whatever words end so.
pub fn is_many_letters(words: &str, language: &Language) -> bool {
    let letters = words.strip_suffix('s').filter(|letters| letters.len() > 1);
    let has_ending = || language.nouns.endings.contains(&("s", ""));
    letters.is_some_and(|letters| letters.bytes().all(|byte| byte.is_ascii_uppercase())) && has_ending()
}

/// What is left of a plural without its ending, and the ending of the singular.
pub fn stem<'a>(word: &'a str, language: &Language) -> Option<(&'a str, &'static str)> {
    let nouns = &language.nouns;
    let last = word.as_bytes().last();
    let ends = |ending: &str| ending.as_bytes().last() == last && word.ends_with(ending);
    let (ending, replacement) = nouns.endings.iter().find(|(ending, _)| ends(ending))?;
    if nouns.not_plural.iter().any(|ending| ends(ending)) {
        return None;
    }
    let stem = &word[..word.len() - ending.len()];
    (stem.chars().count() > 1).then_some((stem, replacement))
}

/// Whether a word ends as plurals do, and as the singulars of others do.
pub fn ends_either_way(word: &str, language: &Language) -> bool {
    let endings = language.nouns.endings;
    let plural = endings.iter().map(|(ending, _)| *ending).find(|ending| word.ends_with(ending));
    plural.is_some_and(|plural| endings.iter().any(|(_, singular)| singular.ends_with(plural)))
}
