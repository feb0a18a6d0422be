//! Adjectives by counted nouns, and words that hyphens tie to each other: «дорожно-транспортных происшествия», «бизнес-центров».

use super::noun::is_noun;
use crate::figure::lang::{Agreement, Language};
use crate::figure::line::Line;
use crate::figure::token::{Token, folded};

/// How many words may stand before the noun.
const MAX_WORDS: usize = 4;

/// Behind the adjectives that stand before a noun, if a noun follows them.
pub fn behind_adjectives(line: Line<'_>, idx: usize, language: &Language) -> usize {
    let is_adjective = |at: usize| {
        let is_small =
            |token: &&Token| !language.nouns.has_capitals || !line.words(token).starts_with(char::is_uppercase);
        let word = line.follows(at).filter(|token| is_noun(line, token)).filter(is_small);
        let word = word.map(|token| folded(line.words(token)));
        word.is_some_and(|word| {
            let fits = |ending: &str| word == ending || (word.ends_with(ending) && word.len() > ending.len() + 2);
            language.nouns.prenominal.iter().any(|ending| fits(ending))
        })
    };
    // «дорожно-транспортных происшествия»
    let last = |at: usize| if language.nouns.head_is_last { last_tied(line, at) } else { at };
    let mut next = idx;
    while next < idx + MAX_WORDS && is_adjective(last(next)) {
        next = last(next) + 1;
    }
    if line.follows(next).is_some_and(|token| is_noun(line, token)) { next } else { idx }
}

/// Whether an adjective stands here with the noun that it belongs to, where adjectives agree with nouns and may name units.
pub fn is_adjective_of_noun(line: Line<'_>, idx: usize) -> bool {
    let Some(token) = line.follows(idx).filter(|token| token.is_word()) else { return false };
    let nouns = &token.entry().language().nouns;
    if nouns.agreement != Agreement::Slavic || !line.follows(idx + 1).is_some_and(|next| is_noun(line, next)) {
        return false;
    }
    let word = folded(line.words(token));
    nouns.prenominal.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
}

/// The last of words that hyphens tie to each other, from the one that stands here on.
pub fn last_tied(line: Line<'_>, idx: usize) -> usize {
    let is_tied = |at: &usize| {
        line.is_tied(*at + 1, '-')
            && line.at(*at + 2).is_some_and(|part| is_noun(line, part))
            && !line.is_tied(*at + 3, '-')
    };
    if is_tied(&idx) { idx + 2 } else { idx }
}

/// Whether an adjective that no table knows stands before a token.
pub fn is_adjective_before(line: Line<'_>, idx: usize) -> bool {
    let unknown = line.before(idx).filter(|token| token.word().is_none() && is_noun(line, token));
    unknown.is_some_and(|token| {
        let word = folded(line.words(token));
        let fits = |ending: &&str| word.ends_with(*ending) && word.chars().count() > 2;
        token.entry().language().nouns.adjectives.iter().any(fits)
    })
}
