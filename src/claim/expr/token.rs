//! The words of an expression: signs, parentheses, commas, numbers with what belongs to them, names.

use super::leaf::{begins_glob, begins_number, literal_at, name_at};
use super::{Lead, Leaf, Operator, Relation};
use crate::claim::name;
use crate::source::Span;

/// The most numbers and names in one expression.
const MOST_OPERANDS: usize = 200;

/// What leads an expression, the longer signs first.
const LEADS: [(&str, Lead); 9] = [
    ("<=", Lead::Relation(Relation::AtMost)),
    (">=", Lead::Relation(Relation::AtLeast)),
    ("≤", Lead::Relation(Relation::AtMost)),
    ("≥", Lead::Relation(Relation::AtLeast)),
    ("<", Lead::Relation(Relation::Less)),
    (">", Lead::Relation(Relation::More)),
    ("=", Lead::Relation(Relation::Equal)),
    ("~", Lead::About),
    ("≈", Lead::About),
];

/// A word of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Sign(Operator),
    Open,
    Close,
    Comma,
    Leaf(Leaf),
}

/// What is wrong with an expression, where in its value, and the way out.
pub(super) struct Slip {
    pub span: Span,
    pub message: String,
    pub help: String,
}

impl Slip {
    pub fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }
}

/// What leads the expression, and how many bytes it takes.
pub(super) fn lead(text: &str) -> (Lead, usize) {
    let start = text.len() - text.trim_start_matches(is_blank).len();
    let found = LEADS.into_iter().find(|(sign, _)| text[start..].starts_with(sign));
    found.map_or((Lead::None, 0), |(sign, lead)| (lead, start + sign.len()))
}

/// The words from a byte on, with their places.
pub(super) fn tokens(text: &str, from: usize) -> Result<Vec<(Token, Span)>, Slip> {
    let mut tokens: Vec<(Token, Span)> = Vec::new();
    let mut n_operands = 0;
    let mut at = from;
    while let Some(character) = text[at..].chars().next() {
        if is_blank(character) {
            at += character.len_utf8();
            continue;
        }
        let follows_operand = tokens.last().is_some_and(|(token, _)| matches!(token, Token::Leaf(_) | Token::Close));
        let (token, span) = if !follows_operand && begins_glob(&text[at..]) {
            name_at(text, at).map(|(leaf, span)| (Token::Leaf(leaf), span))?
        } else {
            token(text, at, character)?
        };
        if character == '-' && follows_operand && !stands_free(text, span) {
            return Err(Slip::new(span, "a minus has spaces around it", "write `a - b`; `a-b` is one name"));
        }
        n_operands += usize::from(matches!(token, Token::Leaf(_)));
        if n_operands > MOST_OPERANDS {
            return Err(Slip::new(span, "the expression is too long", super::parse::SPLIT));
        }
        tokens.push((token, span));
        at = span.end;
    }
    Ok(tokens)
}

fn token(text: &str, at: usize, character: char) -> Result<(Token, Span), Slip> {
    let one = Span::new(at, at + character.len_utf8());
    let sign = |operator| Ok((Token::Sign(operator), one));
    match character {
        '+' => sign(Operator::Plus),
        '-' | '−' => sign(Operator::Minus),
        '*' | '×' => sign(Operator::Times),
        '/' | '÷' => sign(Operator::DividedBy),
        '(' => Ok((Token::Open, one)),
        ')' => Ok((Token::Close, one)),
        ',' | '،' | ';' | '؛' => Ok((Token::Comma, one)),
        '<' | '>' | '=' | '≤' | '≥' | '~' | '≈' => Err(Slip::new(
            one,
            format!("`{character}` inside of the formula"),
            "a hedge or relation stands before all of it, once",
        )),
        _ if name::begins(character) => name_at(text, at).map(|(leaf, span)| (Token::Leaf(leaf), span)),
        _ if begins_number(&text[at..]) => {
            let (leaf, span) = literal_at(text, at);
            Ok((Token::Leaf(leaf), span))
        }
        _ => Err(Slip::new(one, format!("`{character}` is no operator"), "the operators are + - * / and parentheses")),
    }
}

/// White space, and the marks that only steer the direction of the text.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn stands_free(text: &str, span: Span) -> bool {
    let is_free =
        |character: Option<char>| character.is_none_or(|character| is_blank(character) || "()".contains(character));
    is_free(text[..span.start].chars().next_back()) && is_free(text[span.end..].chars().next())
}
