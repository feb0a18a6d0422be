//! From texts to statements about versions: every one of a running text, or the one that a phrase is as a whole.

use super::Versions;
use super::literal::literal;
use super::operator::Operator;
use super::statement::{Read, Statements};
use crate::figure::hedge::Place;
use crate::figure::lexicon::Role;
use crate::figure::line::{Line, Passage};
use crate::figure::manner::Manner;
use crate::figure::mention::{Amount, Mention};
use crate::figure::token::{TokenKind, Tokenizer, tokens};
use crate::figure::unit::{Dimension, Unit};
use crate::figure::{scan, tongue};
use crate::source::Span;

/// The longest phrase that is read as one statement, in bytes.
const LONGEST: usize = 4_096;

/// The statement that a phrase is as a whole: ">=3.9,<4.0", "Python 3.8 or later", «۳٫۸ به بالا».
pub fn phrase(text: &str, manner: &Manner) -> Option<Mention> {
    if text.len() > LONGEST {
        return None;
    }
    interval(text).or_else(|| whole(text, manner)).or_else(|| {
        let is_open = manner.tongues.main().is_none();
        let mut others = tongue::langs_in(text).filter(|_| is_open);
        others.find_map(|lang| whole(text, &manner.with(lang)))
    })
}

fn whole(text: &str, manner: &Manner) -> Option<Mention> {
    let tokens = tokens(text, manner.tongues);
    let passage = Passage::new(text, &tokens);
    let line = passage.line();
    let statements = Statements { line, place: Place::Phrase };
    let read = (0..tokens.len()).find_map(|idx| statements.at(idx, 0))?;
    let is_name = |idx: usize| {
        let token = &tokens[idx];
        token.entry().is(Role::Version)
            || matches!(token.kind, TokenKind::Mark('*' | '`' | '"' | '\'' | '“' | '«' | '(' | '[' | '_' | '=' | ':'))
    };
    let closes = |idx: usize| {
        matches!(
            tokens[idx].kind,
            TokenKind::Mark('.' | ',' | '*' | '`' | ';' | '"' | '\'' | '”' | '»' | ')' | ']' | '_' | '。')
        )
    };
    let is_whole = (0..read.start).all(is_name) && (read.next..tokens.len()).all(closes);
    is_whole.then(|| mention(line, read))
}

/// `[1.8,2.0)`: an interval as Maven and NuGet write it.
fn interval(text: &str) -> Option<Mention> {
    let words = text.trim();
    let inside = words.strip_prefix(['[', '('])?.strip_suffix([']', ')'])?;
    let (low, high) = inside.split_once(',')?;
    let end = |words: &str, is_open: bool, above: Operator, from: Operator| {
        let words = words.trim();
        if words.is_empty() {
            return Some(None);
        }
        let read = literal(words, true).filter(|read| read.length == words.len())?;
        Some(Some(if is_open { above } else { from }.versions(&read)))
    };
    let low = end(low, words.starts_with('('), Operator::Above, Operator::From)?;
    let high = end(high, words.ends_with(')'), Operator::Below, Operator::UpTo)?;
    let (low, high) = (low.and_then(|versions| versions.low), high.and_then(|versions| versions.high));
    let start = text.len() - text.trim_start().len();
    let span = Span::new(start, start + words.len());
    let is_some = low.is_some() || high.is_some();
    is_some.then(|| mention_of(Versions { low, high, is_sure: true }, span, span))
}

/// Every statement about versions in a part of a text, in order.
pub fn mentions(text: &str, part: Span, manner: &Manner) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut tokenizer = Tokenizer::new(text);
    let mut start = part.start;
    while start < part.end {
        let end = scan::end_of_part(text, start, part.end);
        tokenizer.each(Span::new(start, end), manner.tongues, |_, tokens, _| {
            in_line(Passage::new(text, tokens).line(), &mut mentions);
        });
        start = end;
    }
    mentions
}

fn in_line(line: Line<'_>, mentions: &mut Vec<Mention>) {
    let statements = Statements { line, place: Place::Text };
    let (mut idx, mut floor) = (0, 0);
    while idx < line.tokens.len() {
        match statements.at(idx, floor) {
            Some(read) => {
                idx = read.next.max(idx + 1);
                floor = idx;
                mentions.push(mention(line, read));
            }
            None => idx += 1,
        }
    }
}

fn mention(line: Line<'_>, read: Read) -> Mention {
    let span = line.span(read.start, read.next).join(read.number);
    mention_of(read.versions, span, read.number)
}

fn mention_of(versions: Versions, span: Span, number: Span) -> Mention {
    let hedge = versions.hedge();
    let (amount, unit) = (Amount::Version(Box::new(versions)), Unit::of(Dimension::Version));
    Mention { span, number, amount, hedge, unit, is_change: false, other: None, is_turned: false }
}
