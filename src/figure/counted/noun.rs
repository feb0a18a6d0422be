//! Counted nouns: which words behind a number say what was counted, and which of them is the head.

use super::{Behind, rate};
use crate::figure::lang::{Language, by_script, each};
use crate::figure::lexicon::{Role, WordId};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, fold_word};
use crate::figure::unit::{Dimension, Noun, Unit};

/// How many words before the plural may tell what kind of thing it is.
const MAX_NOUN_WORDS: usize = 4;

/// How many words without meaning of their own may stand before the noun.
const MAX_CLASSIFIERS: usize = 2;

/// The noun that is counted, with the first token behind it. Behind a one the singular is enough.
pub fn noun_behind(line: Line<'_>, idx: usize, is_one: bool) -> Option<Behind> {
    let (noun, next) = if line.is_tied(idx, '-') { compound_noun(line, idx + 1)? } else { noun(line, idx, is_one)? };
    Some(rate::with_rate(line, Unit::of(Dimension::Noun(noun)), next))
}

/// The words that are counted, without a rate.
pub fn counted_words(line: Line<'_>, idx: usize) -> Option<(Box<str>, usize)> {
    noun(line, idx, false).map(|(noun, next)| (noun.text, next))
}

/// Whether something in the plural follows.
pub fn is_counted(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx).is_some_and(|token| language_of(line, token).nouns.has_plural) && noun(line, idx, false).is_some()
}

fn noun(line: Line<'_>, idx: usize, is_one: bool) -> Option<(Noun, usize)> {
    let mut at = idx;
    while at < idx + MAX_CLASSIFIERS && line.is(at, Role::Classifier) {
        at += 1;
    }
    let found = noun_at(line, at, is_one);
    // «470 هزار مورد از آنها»: nothing else is counted but cases.
    found.or_else(|| {
        let counter = at.checked_sub(1).filter(|last| *last >= idx && line.is(*last, Role::Counter))?;
        let token = &line.tokens[counter];
        Some((one_noun(&folded(line, token), language_of(line, token)), at))
    })
}

fn noun_at(line: Line<'_>, idx: usize, is_one: bool) -> Option<(Noun, usize)> {
    let first = line.follows(idx).filter(|token| is_noun(line, token))?;
    let language = language_of(line, first);
    if !language.nouns.has_plural {
        return Some(plain_noun(line, idx, language));
    }
    plural_noun(line, idx, language).or_else(|| singular_noun(line, idx, language).filter(|_| is_one))
}

/// "550-bed": what the hyphen ties to the number.
fn compound_noun(line: Line<'_>, idx: usize) -> Option<(Noun, usize)> {
    let token = line.at(idx).filter(|token| is_noun(line, token))?;
    let noun = one_noun(&folded(line, token), language_of(line, token));
    (!line.is_tied(idx + 1, '-')).then_some((noun, idx + 1))
}

/// A noun of one word, in the singular.
pub fn one_noun(word: &str, language: &Language) -> Noun {
    let head: Box<str> = singular(word, language).unwrap_or_else(|| word.to_owned()).into();
    Noun { text: head.clone(), head, lang: language.code }
}

/// The words up to the first plural: "direct treatment centres".
fn plural_noun(line: Line<'_>, idx: usize, language: &'static Language) -> Option<(Noun, usize)> {
    let mut words = Vec::new();
    for at in idx..idx + MAX_NOUN_WORDS {
        let token = line.follows(at).filter(|token| is_noun(line, token))?;
        let word = folded(line, token);
        let Some(singular) = singular(&word, language) else {
            words.push(word);
            continue;
        };
        // "400 plays a role": a verb. "non-profit centres": no word of its own.
        if (at == idx && is_verb_here(line, at)) || line.is_tied(at + 1, '-') {
            return None;
        }
        words.push(singular.clone());
        let noun = Noun { text: words.join(" ").into(), head: singular.into(), lang: language.code };
        return Some((noun, at + 1));
    }
    None
}

fn is_verb_here(line: Line<'_>, idx: usize) -> bool {
    let has_object = line.is(idx + 1, Role::Article) || line.is(idx + 1, Role::Determiner);
    has_object && rate::per_time_behind(line, idx + 1).is_none()
}

/// The one word behind a one, where the noun phrase ends with it: "one clinic".
fn singular_noun(line: Line<'_>, idx: usize, language: &'static Language) -> Option<(Noun, usize)> {
    let token = line.follows(idx)?;
    let word = folded(line, token);
    let is_verb = each(language.nouns.not_nouns).any(|ending| word.ends_with(ending));
    let goes_on = line.follows(idx + 1).is_some_and(|next| {
        line.is_tied(idx + 1, '-') || next.is_mark('\'') && next.gap == Gap::None || is_noun(line, next)
    });
    (!is_verb && !goes_on).then(|| (one_noun(&word, language), idx + 1))
}

/// One word, and the adjectives that belong to it.
fn plain_noun(line: Line<'_>, idx: usize, language: &'static Language) -> (Noun, usize) {
    let noun = one_noun(&folded(line, &line.tokens[idx]), language);
    match adjective(line, idx + 1, language) {
        Some(adjective) => (Noun { text: format!("{} {adjective}", noun.head).into(), ..noun }, idx + 2),
        None => (noun, idx + 1),
    }
}

fn adjective(line: Line<'_>, idx: usize, language: &Language) -> Option<String> {
    let token = line.follows(idx).filter(|token| token.word() == Some(WordId::UNKNOWN) && is_noun(line, token))?;
    let word = folded(line, token);
    let is_adjective = word.chars().count() > 3 && each(language.nouns.adjectives).any(|ending| word.ends_with(ending));
    // «بستری شدند»: the word is part of the verb.
    (is_adjective && !line.is(idx + 1, Role::LightVerb)).then_some(word)
}

/// The singular, where the word is a plural.
fn singular(word: &str, language: &Language) -> Option<String> {
    let nouns = &language.nouns;
    if let Some((_, singular)) = nouns.irregular.iter().find(|(plural, _)| *plural == word) {
        return Some((*singular).to_owned());
    }
    if each(nouns.not_plural).any(|ending| word.ends_with(ending)) {
        return None;
    }
    let (ending, replacement) = nouns.endings.iter().find(|(ending, _)| word.ends_with(ending))?;
    let stem = &word[..word.len() - ending.len()];
    (stem.chars().count() > 1).then(|| format!("{stem}{replacement}"))
}

/// Whether a word can be part of a noun phrase.
pub fn is_noun(line: Line<'_>, token: &Token) -> bool {
    let entry = token.entry();
    let is_other = [Role::Function, Role::Joiner, Role::Growth, Role::Month, Role::YearMark, Role::Unit]
        .iter()
        .any(|role| entry.is(*role));
    if is_other || !token.is_word() || entry.numeral.is_some() || entry.factor.is_some() {
        return false;
    }
    let word = folded(line, token);
    let prefixes = language_of(line, token).nouns.verb_prefixes;
    let is_verb = word.chars().count() > 4 && each(prefixes).any(|prefix| word.starts_with(prefix));
    !is_verb && word.chars().count() > 1
}

fn folded(line: Line<'_>, token: &Token) -> String {
    let mut folded = String::new();
    fold_word(line.words(token), &mut folded);
    folded
}

/// The language of a word: by the lexicon, else by its script.
fn language_of(line: Line<'_>, token: &Token) -> &'static Language {
    match token.word().filter(|word| word.is_known()) {
        Some(_) => token.entry().language(),
        None => by_script(line.words(token)),
    }
}
