//! What a number is a number of: the unit, currency or counted noun that stands by it.

use super::exact::Exact;
use super::lang::{LEXICON, Role, WordId};
use super::number::Line;
use super::token::{Gap, Token, TokenKind, fold_word};
use super::unit::{self, Dimension, Noun, Unit};
use crate::source::Span;

/// A unit with the first token behind it.
pub type Behind = (Unit, usize);

/// The unit behind a number that is no counted noun: percent, a physical unit, money.
pub fn unit_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.follows(idx)?;
    if token.is_mark('%') {
        return percent_points(line, idx + 1).or(Some((Unit::of(Dimension::Percent), idx + 1)));
    }
    if let Some((_, next)) = line.phrase(idx, &LEXICON.points) {
        return Some((Unit::of(Dimension::Points), next));
    }
    if let Some((_, next)) = line.phrase(idx, &LEXICON.percent) {
        return Some((Unit::of(Dimension::Percent), next));
    }
    // "24-hour", "a 5-km walk"
    let hyphen = token.is_mark('-') && line.is_glued(idx) && line.is_glued(idx + 1);
    let at = if hyphen { idx + 1 } else { idx };
    physical(line, at).or_else(|| money_behind(line, at))
}

/// `5 % points`
fn percent_points(line: Line<'_>, idx: usize) -> Option<Behind> {
    let word = line.follows(idx).filter(|token| matches!(line.words(token), "points" | "point" | "pts"))?;
    word.is_word().then(|| (Unit::of(Dimension::Points), idx + 1))
}

fn physical(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.follows(idx)?;
    if token.is_mark('°') && line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| line.words(next) == "C") {
        return unit::physical("°C").map(|unit| (unit, idx + 2));
    }
    let word = token.word()?;
    if let Some(compound) = compound_symbol(line, idx) {
        return Some(compound);
    }
    let (symbol, is_symbol) = match LEXICON.entry(word).unit {
        Some(symbol) => (symbol, false),
        None => (line.words(token), true),
    };
    if is_symbol && !is_symbol_here(line, idx) {
        return None;
    }
    let raised = line.at(idx + 1).filter(|next| next.kind == TokenKind::Superscript && next.gap == Gap::None);
    match raised.map(|next| format!("{symbol}{}", line.words(next))) {
        Some(raised) => unit::physical(&raised).map(|unit| (unit, idx + 2)),
        None => unit::physical(symbol).map(|unit| (unit, idx + 1)),
    }
}

/// `km/h`, `mg/L`: two symbols with a stroke; one that no table knows is a dimension of its own.
fn compound_symbol(line: Line<'_>, idx: usize) -> Option<Behind> {
    let is_tied = line.is_mark(idx + 1, '/') && line.is_glued(idx + 1) && line.is_glued(idx + 2);
    let last = line.at(idx + 2).filter(|token| is_tied && token.is_word() && !line.is_glued(idx + 3))?;
    let first = &line.tokens[idx];
    let after_digits = idx > 0 && line.tokens[idx - 1].kind == TokenKind::Digits;
    unit::physical(line.words(first)).filter(|_| after_digits && first.gap <= Gap::Space)?;
    let words = first.span.join(last.span).of(line.text);
    let unit = unit::physical(words)
        .unwrap_or_else(|| Unit::of(Dimension::Noun(Noun { text: words.into(), head: words.into(), lang: "" })));
    Some((unit, idx + 3))
}

/// A symbol needs digits right before it, and nothing glued on behind. One that is also a word touches its digits.
fn is_symbol_here(line: Line<'_>, idx: usize) -> bool {
    let token = &line.tokens[idx];
    let words = line.words(token);
    let after_digits = idx.checked_sub(1).is_some_and(|before| {
        let kind = line.tokens[before].kind;
        kind == TokenKind::Digits || (kind == TokenKind::Mark('-') && token.gap == Gap::None)
    });
    let goes_on = line.at(idx + 1).is_some_and(|next| {
        next.gap == Gap::None
            && (next.is_word() || next.kind == TokenKind::Digits || next.is_mark('\'') || next.is_mark('/'))
    });
    let is_word_too =
        matches!(words, "in" | "t" | "h" | "B" | "ft" | "day" | "week" | "month" | "year" | "ha" | "L" | "W");
    let is_near = token.gap == Gap::None || (token.gap == Gap::Space && !is_word_too);
    words.is_ascii() | words.starts_with('µ') && after_digits && is_near && !goes_on
}

/// The unit that words alone name, as in `unit = "visits"`: percent, points, a symbol, a word for a unit or a currency, else
/// the noun itself.
pub fn named(words: &str) -> Unit {
    let tokens = super::token::tokens(words, Span::new(0, words.len()));
    let line = Line { text: words, tokens: &tokens };
    let is_whole = |next: usize| next == tokens.len();
    if tokens.first().is_some_and(|token| token.is_mark('%')) && tokens.len() == 1 {
        return Unit::of(Dimension::Percent);
    }
    if line.phrase_at(0, &LEXICON.points).is_some_and(|((), next)| is_whole(next)) {
        return Unit::of(Dimension::Points);
    }
    if line.phrase_at(0, &LEXICON.percent).is_some_and(|((), next)| is_whole(next)) {
        return Unit::of(Dimension::Percent);
    }
    let entry = tokens.first().filter(|_| tokens.len() == 1).map(Token::entry);
    let symbol = entry.and_then(|entry| entry.unit).unwrap_or_else(|| words.trim());
    let physical = unit::physical(symbol);
    let code = || entry.and_then(|entry| entry.money).or_else(|| unit::currency_code(words.trim())).map(unit::money);
    physical.or_else(code).unwrap_or_else(|| {
        // Of no language: it is the team's own word, and may well be a translation of what the text says.
        let noun = Noun { text: words.trim().into(), head: words.trim().into(), lang: "" };
        Unit::of(Dimension::Noun(noun))
    })
}

/// The currency behind a number: a word, a code or a sign.
fn money_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.follows(idx)?;
    let code = match token.kind {
        TokenKind::Word(word) => LEXICON.entry(word).money.or_else(|| unit::currency_code(line.words(token)))?,
        TokenKind::Mark(mark) => unit::currency_sign(mark).filter(|_| mark != '$' || token.gap == Gap::None)?,
        _ => return None,
    };
    Some((unit::money(code), idx + 1))
}

/// The currency before a number, with its first token: `$5`, `US$ 5`, `EUR 5`.
pub fn money_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.before(idx)?;
    match token.kind {
        TokenKind::Mark(mark) => {
            let code = unit::currency_sign(mark)?;
            let start = idx - 1;
            // "US$": the country is part of the sign.
            let country = start.checked_sub(1).filter(|_| mark == '$' && line.is_glued(start));
            let is_country =
                |at: &usize| matches!(line.words(&line.tokens[*at]), "US" | "CA" | "A" | "AU" | "NZ" | "HK");
            let start = country.filter(is_country).unwrap_or(start);
            Some((unit::money(code), start))
        }
        TokenKind::Word(_) => unit::currency_code(line.words(token)).map(|code| (unit::money(code), idx - 1)),
        _ => None,
    }
}

/// `٪۵۰`: the sign before the digits, as Persian text stores it.
pub fn percent_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let sign = line.before(idx).filter(|token| token.is_mark('%') && line.is_glued(idx))?;
    let belongs_before = sign.gap == Gap::None && idx >= 2 && line.tokens[idx - 2].kind == TokenKind::Digits;
    (!belongs_before).then(|| (Unit::of(Dimension::Percent), idx - 1))
}

/// The noun that is counted, with the first token behind it.
pub fn noun_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    if line.is_mark(idx, '-') && line.is_glued(idx) && line.is_glued(idx + 1) {
        return compound_noun(line, idx + 1);
    }
    let mut at = idx;
    while line.is(at, Role::Classifier) && at < idx + 2 {
        at += 1;
    }
    let first = line.follows(at).filter(|token| token.is_word() && is_noun(line, token))?;
    let language = language_of(line, first);
    let found =
        if language.nouns.has_plural { plural_noun(line, at, language)? } else { plain_noun(line, at, language) };
    let (noun, next) = found;
    Some(with_rate(line, noun, next))
}

/// "550-bed": what the hyphen ties to the number.
fn compound_noun(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token =
        line.at(idx).filter(|token| token.is_word() && is_noun(line, token) && token.entry().numeral.is_none())?;
    let language = language_of(line, token);
    let text: Box<str> = folded(line, token).into();
    let noun = Noun { head: text.clone(), text, lang: language.code };
    (!line.is_mark(idx + 1, '-') || !line.is_glued(idx + 1)).then(|| (Unit::of(Dimension::Noun(noun)), idx + 1))
}

/// How many words before the plural may tell what kind of thing it is.
const MAX_NOUN_WORDS: usize = 4;

/// The words up to the first plural: "direct treatment centres".
fn plural_noun(line: Line<'_>, idx: usize, language: &'static super::lang::Language) -> Option<(Noun, usize)> {
    let mut words = Vec::new();
    for at in idx..idx + MAX_NOUN_WORDS {
        let token = line.follows(at).filter(|token| token.is_word() && is_noun(line, token))?;
        let word = folded(line, token);
        match singular(&word, language) {
            Some(singular) => {
                words.push(singular.clone());
                let noun = Noun { text: words.join(" ").into(), head: singular.into(), lang: language.code };
                return Some((noun, at + 1));
            }
            None => words.push(word),
        }
        // "inpatient-days", "non-profit centres"
        if line.is_mark(at + 1, '-') {
            return None;
        }
    }
    None
}

/// One word, and the adjectives that belong to it.
fn plain_noun(line: Line<'_>, idx: usize, language: &'static super::lang::Language) -> (Noun, usize) {
    let word = folded(line, &line.tokens[idx]);
    let head = singular(&word, language).unwrap_or(word);
    let adjective =
        line.follows(idx + 1).filter(|token| token.gap <= Gap::Line && token.is_word() && is_noun(line, token));
    let adjective = adjective.map(|token| folded(line, token)).filter(|word| {
        let known = LEXICON.id(word) != WordId::UNKNOWN;
        !known && word.chars().count() > 3 && language.nouns.adjectives.iter().any(|ending| word.ends_with(ending))
    });
    let next = if adjective.is_some() { idx + 2 } else { idx + 1 };
    let text = adjective.map_or_else(|| head.clone(), |adjective| format!("{head} {adjective}"));
    (Noun { text: text.into(), head: head.into(), lang: language.code }, next)
}

/// "services a day": a count per time is another thing than the count.
fn with_rate(line: Line<'_>, noun: Noun, next: usize) -> Behind {
    let per = line.is(next, Role::Per) || line.is_mark(next, '/');
    let time = line.follows(next + 1).filter(|_| per).and_then(|token| token.entry().unit);
    let is_time = |symbol: &&str| matches!(*symbol, "s" | "min" | "h" | "day" | "week" | "month" | "year");
    match time.filter(is_time) {
        Some(symbol) => {
            let rated = |text: &str| format!("{text}/{symbol}").into_boxed_str();
            let noun = Noun { text: rated(&noun.text), head: rated(&noun.head), lang: noun.lang };
            (Unit::of(Dimension::Noun(noun)), next + 2)
        }
        None => (Unit::of(Dimension::Noun(noun)), next),
    }
}

/// The singular, where the word is a plural.
fn singular(word: &str, language: &super::lang::Language) -> Option<String> {
    let nouns = &language.nouns;
    if let Some((_, singular)) = nouns.irregular.iter().find(|(plural, _)| *plural == word) {
        return Some((*singular).to_owned());
    }
    if nouns.not_plural.iter().any(|ending| word.ends_with(ending)) {
        return None;
    }
    let (ending, replacement) = nouns.endings.iter().find(|(ending, _)| word.ends_with(ending))?;
    let stem = &word[..word.len() - ending.len()];
    (stem.chars().count() > 1).then(|| format!("{stem}{replacement}"))
}

/// Whether a word can be part of a noun phrase.
fn is_noun(line: Line<'_>, token: &Token) -> bool {
    let entry = token.entry();
    let is_other =
        entry.is(Role::Function) || entry.is(Role::Joiner) || entry.is(Role::Growth) || entry.numeral.is_some();
    let is_known_mark = entry.is(Role::Month) || entry.is(Role::YearMark) || entry.money.is_some();
    if is_other || is_known_mark {
        return false;
    }
    let words = folded(line, token);
    let is_verb = language_of(line, token)
        .verb_prefixes
        .iter()
        .any(|prefix| words.starts_with(prefix) && words.chars().count() > 4);
    !is_verb && words.chars().count() > 1
}

fn folded(line: Line<'_>, token: &Token) -> String {
    let mut folded = String::new();
    fold_word(line.words(token), &mut folded);
    folded
}

/// The language of a word: by the lexicon, else by its script.
fn language_of(line: Line<'_>, token: &Token) -> &'static super::lang::Language {
    match token.word().filter(|word| *word != WordId::UNKNOWN) {
        Some(word) => LEXICON.language(word),
        None => super::lang::by_script(line.words(token)),
    }
}

/// Numbers of a unit in its base.
pub fn in_base(value: &Exact, unit: &Unit) -> Exact {
    value * &unit.factor
}
