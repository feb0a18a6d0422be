//! Versions and models: "Python 3.8 and 3.9", "Boeing 737-800", «گوشی Lumia 650».

use super::marked::{has_unit, is_link};
use super::{Digits, REACH};
use crate::figure::lang::Script;
use crate::figure::lexicon::{Entry, Role};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind, script};
use crate::figure::{counted, number};

/// `22.04`: what stands behind the point begins with a nought, which no amount behind the name of a program has.
pub fn is_release(digits: Digits<'_>) -> bool {
    digits.words.split_once('.').is_some_and(|(_, minor)| minor.len() == 2 && minor.starts_with('0'))
}

/// A word that makes a name of the digits written onto it, or a letter or two that are no word: «जी20».
pub fn is_name(line: Line<'_>, idx: usize) -> bool {
    let token = &line.tokens[idx];
    let entry = token.entry();
    let is_word = || entry.is_known() && !entry.is(Role::ReferenceSuffix) || token.gap == Gap::Seam;
    entry.is(Role::Name) || (line.words(token).chars().count() <= 2 && !is_word())
}

/// Behind the whole name: "Boeing 737-800", "Boeing 737 Max 8".
pub fn behind_model(digits: Digits<'_>) -> usize {
    let line = digits.line;
    let end = digits.behind_run();
    let is_spaced = |at: usize| line.at(at).is_some_and(|token| token.gap == Gap::Space);
    let is_name = line.at(end).is_some_and(Token::is_word) && line.words_at(end).starts_with(char::is_uppercase);
    let second = Digits { idx: end + 1, ..digits };
    let goes_on = is_name && is_spaced(end) && is_spaced(end + 1) && line.is_digits(end + 1);
    let is_short = || line.words_at(end + 1).len() <= 2 && !has_unit(second) && !counted::has_noun(line, end + 2);
    if goes_on && is_short() { end + 2 } else { end }
}

/// The word before signs like `>=`, if it names what has versions: "Python >=3.9".
pub fn version_before(digits: Digits<'_>) -> Option<(&'static Entry, bool)> {
    let Digits { line, idx, .. } = digits;
    let is_sign =
        |at: &usize| matches!(line.tokens[*at].kind, TokenKind::Mark('=' | '>' | '<' | '~' | '^' | '≥' | '≤' | '!'));
    let first = (idx.saturating_sub(3)..idx).rev().take_while(is_sign).last()?;
    let entry = line.before(first)?.entry();
    entry.is(Role::Version).then_some((entry, false))
}

/// "the Rust version is 1.60", "raised the kernel version to 3.17": a number with a point near a word that has versions, and of
/// nothing else.
pub fn is_linked_version(digits: Digits<'_>) -> bool {
    const MOST_LINKS: usize = 2;
    let Digits { line, idx, words, literal } = digits;
    let is_link = |at: &usize| line.is(*at, Role::VersionLink);
    let first = (idx.saturating_sub(MOST_LINKS)..idx).rev().take_while(is_link).last();
    let has_point = || literal.is_some_and(|literal| literal.has_decimals) && words.contains(['.', '٫']);
    let is_version = || first.and_then(|first| line.before(first)).is_some_and(|word| word.entry().is(Role::Version));
    // "the 1.59 release"
    let is_named = || line.is(idx + 1, Role::Version) && line.words_at(idx + 1).starts_with(char::is_lowercase);
    let is_bare = || !has_unit(digits) && !counted::has_noun(line, idx + 1);
    has_point() && (is_named() || (first.is_some() && is_version() && is_bare()))
}

/// "CC BY-SA 4.0": letters in capitals that a hyphen ties, or behind others, and a number with a point.
pub fn is_licence(digits: Digits<'_>) -> bool {
    let Digits { line, idx, words, literal } = digits;
    let is_capitals = |at: Option<usize>| {
        let letters = at.map_or("", |at| line.words_at(at));
        (2..=4).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let is_tied = || line.is_tied(idx - 2, '-') && is_capitals(idx.checked_sub(3));
    let has_point = literal.is_some_and(|literal| literal.has_decimals) && words.contains('.');
    let is_named = || idx >= 2 && (is_tied() || line.words_at(idx - 2) == "CC");
    has_point && is_capitals(idx.checked_sub(1)) && is_named() && !has_unit(digits)
}

/// Whether the numbers behind a word may be long: what is a name as well is a registry, "PMID 12345678"; and nobody counts so many
/// without a mark in them, "Kundennummer 123456789", "Company no. 1061234"; but "number 250000".
pub fn numbers_many(digits: Digits<'_>, entry: &Entry, has_stop: bool) -> bool {
    let Digits { line, idx, words, literal } = digits;
    let is_long = || literal.is_some_and(|literal| literal.is_plain() && literal.n_digits > 5);
    let is_bare = || !entry.is(Role::CountName) && !counted::has_noun(line, idx + 1);
    let is_sure = || entry.is(Role::Reference) || (entry.is(Role::WeakReference) && !words.ends_with("00"));
    let is_short_word = has_stop && entry.is(Role::DottedReference);
    entry.is(Role::Name) || (is_long() && (is_short_word || is_sure() && is_bare()))
}

/// How far before a name in letters of another script words of the text's own may stand, in tokens.
const NAMED: usize = 6;

/// «گوشی Lumia 650», 搭载 Kirin 980: digits right behind a name in letters of another script, of nothing.
pub fn is_model(digits: Digits<'_>) -> bool {
    let Digits { line, idx, literal, .. } = digits;
    let is_name = |words: &str| {
        words.len() > 2
            && words.starts_with(|first: char| first.is_ascii_uppercase())
            && words.bytes().all(|byte| byte.is_ascii_alphabetic())
            && words.bytes().skip(1).any(|byte| byte.is_ascii_lowercase())
    };
    let is_named = idx > 0 && line.tokens[idx].gap == Gap::Space && is_name(line.words_at(idx - 1));
    let is_whole = literal.is_some_and(|literal| !literal.has_decimals && !literal.is_grouped && literal.n_digits <= 4);
    is_whole && is_named && is_among_others(digits) && !has_unit(digits) && !counted::has_noun(line, idx + 1)
}

/// Whether the word before the digits stands among words in letters of another script.
pub fn is_among_others(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_foreign =
        |token: &Token| token.is_word() && !line.words(token).starts_with(|first: char| script(first) == Script::Latin);
    let name = idx.saturating_sub(1);
    (name.saturating_sub(NAMED)..name).any(|at| is_foreign(&line.tokens[at]))
        || line.follows(idx + 1).is_some_and(is_foreign)
}

/// The most digits of a version that is told by a whole number.
const MOST_DIGITS: usize = 3;

/// Behind the last of several versions: "Python 3.8 and 3.9", "OpenSSL 1.1 through 3.0".
pub fn behind_versions(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    let ties = |at: usize| {
        line.is_tied(at, '-') || line.is_mark(at, ',') || is_link(digits, at) || line.is(at, Role::Alternative)
    };
    // "Python 2 and 3", "Node 18, 20 and 22": whole ones as well behind a whole one, where a word joins the last of them.
    let is_whole = |at: usize| line.words_at(at).len() <= MOST_DIGITS && number::plain_at(line, at).is_some();
    let is_joined = |at: usize| is_link(digits, at) || line.is(at, Role::Alternative);
    let is_listed = |at: usize| is_joined(at - 1) || (is_joined(at + 1) && line.is_digits(at + 2) && is_whole(at + 2));
    let are_whole = is_whole(idx);
    let is_further = |at: usize| {
        let further = Digits { idx: at, ..digits };
        let is_dotted = || line.words_at(at).contains('.') && number::plain_at(line, at).is_none();
        line.is_digits(at)
            && (is_dotted() || are_whole && is_whole(at) && is_listed(at))
            && !has_unit(further)
            && !counted::has_noun(line, at + 1)
    };
    let mut next = idx + 1;
    while next < idx + REACH && ties(next) && is_further(next + 1) {
        next += 2;
    }
    next
}
