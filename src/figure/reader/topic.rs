//! Names of units that are short for several, and what is measured near them, which tells for which: 体重80キロ, 全長42キロ,
//! «마라톤 42킬로».

use super::Reader;
use crate::figure::counted;
use crate::figure::lang::{Words, each};
use crate::figure::lexicon::Role;
use crate::figure::token::{Token, TokenKind, folded};
use crate::figure::unit::{Dimension, Unit, currency_code, money, symbol_id};

/// How far before a number what is measured may stand, in tokens, and how far behind its unit.
const BEFORE: usize = 8;
const BEHIND: usize = 3;
/// The same of what is counted, whose verb comes last: «چهل تن در این حادثه کشته شدند».
const BEHIND_NOUN: usize = 7;

impl Reader<'_> {
    /// The unit that the last word before `next` is short for here, if another one than was read.
    pub fn by_topic(&self, idx: usize, next: usize) -> Option<Unit> {
        let line = self.line;
        let short =
            line.before(next).or_else(|| line.tokens.last()).filter(|short| short.entry().is(Role::ShortUnit))?;
        let units = &short.entry().language().units;
        let (symbol, topics) = units.topics(line.words(short)).or_else(|| units.topics(&folded(line.words(short))))?;
        // "£1,000 (one thousand pounds)": the sign tells as well.
        let is_topic = |token: &Token| match token.kind {
            TokenKind::Mark(mark) => line.currency_sign(mark) == Some(symbol),
            _ => token.entry().is(Role::Topic) && is_among(topics, line.words(token)),
        };
        let ends = |token: &Token| token.entry().is(Role::Unit) || is_end(token);
        let mut before = line.tokens[idx.saturating_sub(BEFORE)..idx].iter().rev().take_while(|token| !ends(token));
        let is_noun = symbol.is_empty();
        let reach = if is_noun { BEHIND_NOUN } else { BEHIND };
        let behind = &line.tokens[next..line.tokens.len().min(next + reach)];
        let mut behind = behind.iter().take_while(|token| !is_end(token) && (is_noun || !token.is_digits()));
        // "three million pounds", but "three million pounds of beef"
        let mut own = line.tokens[idx..next].iter().take_while(|_| !line.is(next, Role::Of));
        // 3キロ200グラム
        let smaller = || line.is_digits(next).then(|| counted::plain_unit(line, next + 1)).flatten();
        let goes_on =
            || smaller().zip(symbol_id(symbol)).is_some_and(|((unit, _), id)| unit.dimension == id.unit().dimension);
        if !before.any(is_topic) && !behind.any(is_topic) && !own.any(is_topic) && !goes_on() {
            return None;
        }
        // 3平2负: what is counted, and no measure.
        let noun = || Unit::of(Dimension::Noun(counted::one_noun(line.words(short), short.entry().language())));
        let unit = || symbol_id(symbol).map(|id| id.unit()).or_else(|| currency_code(symbol).map(money));
        if is_noun { Some(noun()) } else { unit() }
    }
}

/// Whether a word is one of these, as it stands or in small letters.
fn is_among(topics: Words, words: &str) -> bool {
    let small = folded(words);
    each(topics).any(|topic| topic == words || topic == small)
}

/// Whether a sentence or a part of it ends with a mark.
fn is_end(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark('.' | '。' | '!' | '?' | ';' | '|'))
}
