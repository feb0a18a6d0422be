//! From words to an expression: recursive descent, by hand, since the grammar is four operators and the faults want words
//! of their own.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::token::{Slip, Token, lead, tokens};
use super::{Expr, Node, Operator};
use crate::claim::{Fault, Text};
use crate::source::Span;

/// The longest expression, in bytes.
const LONGEST: usize = 4_000;
/// The most parentheses and signs around one operand.
const DEEPEST: usize = 40;

pub(super) const SPLIT: &str = "name a part of it as a quantity of its own";
const OPERAND: &str = "write a quantity or a number there";
const OPERATOR: &str = "write + - * or / between them";
const PARTNER: &str = "write both parentheses or none";

pub(super) fn expression(text: Text) -> Result<Expr, Fault> {
    if text.value.len() > LONGEST {
        return Err(Fault::new(text.place, "the expression is too long").with_help(SPLIT));
    }
    let (lead, len) = lead(&text.value);
    match formula(&text.value, len) {
        Ok(root) => Ok(Expr { text, lead, root }),
        Err(slip) => Err(Fault::new(text.place_of(slip.span), slip.message).with_help(slip.help)),
    }
}

fn formula(text: &str, from: usize) -> Result<Node, Slip> {
    let tokens = tokens(text, from)?.into_iter().peekable();
    let mut parser = Parser { text, tokens, last: None, depth: 0 };
    let root = parser.sum()?;
    match parser.tokens.peek() {
        Some((_, span)) => Err(Slip::new(*span, "this parenthesis closes nothing", PARTNER)),
        None => Ok(root),
    }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Peekable<IntoIter<(Token, Span)>>,
    /// The token that was taken last.
    last: Option<Span>,
    depth: usize,
}

impl Parser<'_> {
    fn sum(&mut self) -> Result<Node, Slip> {
        let mut left = self.product()?;
        while let Some(operator) = self.sign(Operator::is_sum) {
            left = binary(operator, left, self.product()?);
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, Slip> {
        let mut left = self.operand()?;
        while let Some(operator) = self.sign(|operator| !operator.is_sum()) {
            left = binary(operator, left, self.operand()?);
        }
        Ok(left)
    }

    fn operand(&mut self) -> Result<Node, Slip> {
        let before = self.last;
        let Some((token, span)) = self.next() else { return Err(self.nothing_behind(before)) };
        let node = match token {
            Token::Leaf(leaf) => Node::Leaf(leaf),
            Token::Open => self.nested(span, Self::parenthesized)?,
            Token::Sign(Operator::Minus) => return self.nested(span, Self::negated),
            Token::Sign(_) => {
                return Err(Slip::new(span, format!("nothing stands before `{}`", span.of(self.text)), OPERAND));
            }
            Token::Close if before.is_some() => return Err(self.nothing_behind(before)),
            Token::Close => return Err(Slip::new(span, "this parenthesis closes nothing", PARTNER)),
        };
        self.end_of_operand()?;
        Ok(node)
    }

    fn nested(&mut self, sign: Span, inner: fn(&mut Self, Span) -> Result<Node, Slip>) -> Result<Node, Slip> {
        if self.depth == DEEPEST {
            return Err(Slip::new(sign, "the expression is too deep", SPLIT));
        }
        self.depth += 1;
        let node = inner(self, sign)?;
        self.depth -= 1;
        Ok(node)
    }

    fn parenthesized(&mut self, open: Span) -> Result<Node, Slip> {
        let inner = self.sum()?;
        match self.next() {
            Some((Token::Close, _)) => Ok(inner),
            _ => Err(Slip::new(open, "this parenthesis is not closed", PARTNER)),
        }
    }

    fn negated(&mut self, sign: Span) -> Result<Node, Slip> {
        let inner = self.operand()?;
        let span = sign.join(inner.span());
        Ok(Node::Negated { inner: inner.into(), span })
    }

    /// Behind an operand stands an operator, a closing parenthesis or nothing.
    fn end_of_operand(&mut self) -> Result<(), Slip> {
        match self.tokens.peek() {
            Some((Token::Leaf(_) | Token::Open, span)) => {
                Err(Slip::new(*span, format!("no operator before `{}`", span.of(self.text)), OPERATOR))
            }
            _ => Ok(()),
        }
    }

    fn nothing_behind(&self, sign: Option<Span>) -> Slip {
        match sign {
            Some(sign) => Slip::new(sign, format!("nothing stands behind `{}`", sign.of(self.text)), OPERAND),
            None => Slip::new(Span::new(0, self.text.len()), "there is no formula", OPERAND),
        }
    }

    fn sign(&mut self, fits: fn(Operator) -> bool) -> Option<Operator> {
        let Some((Token::Sign(operator), _)) = self.tokens.peek() else { return None };
        let operator = *operator;
        fits(operator).then(|| {
            self.next();
            operator
        })
    }

    fn next(&mut self) -> Option<(Token, Span)> {
        let (token, span) = self.tokens.next()?;
        self.last = Some(span);
        Some((token, span))
    }
}

fn binary(operator: Operator, left: Node, right: Node) -> Node {
    let span = left.span().join(right.span());
    Node::Binary { operator, left: left.into(), right: right.into(), span }
}
