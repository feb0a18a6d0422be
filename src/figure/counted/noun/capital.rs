//! Nouns of a language that capitalizes them: the first capital behind a number begins one, and hyphens tie its parts.

use super::super::adjective::behind_adjectives;
use super::{Counted, MAX_NOUN_WORDS, is_noun};
use crate::figure::lang::Language;
use crate::figure::line::Line;
use crate::figure::token::Token;

/// "3 *E*-Mails": a capital that a hyphen ties to a noun, in a language that writes nouns so.
pub fn is_initial(line: Line<'_>, idx: usize) -> bool {
    let word = line.words_at(idx);
    let is_letter = word.len() == 1 && word.starts_with(|letter: char| letter.is_ascii_uppercase());
    let is_tied = is_letter && line.is_tied(idx + 1, '-');
    is_tied && line.at(idx + 2).is_some_and(|token| token.entry().language().nouns.has_capitals && is_noun(line, token))
}

/// The first capitalized word, behind adjectives: "400 neue Zentren".
pub fn capital(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let head = behind_adjectives(line, idx, language);
    let is_capital = line.words_at(head).starts_with(char::is_uppercase);
    // "20 US-Soldaten" are soldiers.
    let goes_on = |at: usize| line.is_tied(at + 1, '-') && line.at(at + 2).is_some_and(Token::is_word);
    let last = (0..MAX_NOUN_WORDS).map(|step| head + 2 * step).find(|at| !goes_on(*at))?;
    // "15 COVID-19-Patienten"
    let is_name = line.is_tied(last + 1, '-') && line.is_digits(last + 2);
    let head = if is_noun(line, &line.tokens[last]) { last } else { head };
    (is_capital && !is_name).then_some(Counted { start: head, head, next: last + 1, language })
}
