//! From words to an expression: recursive descent, by hand, since the grammar is four operators and the faults want words
//! of their own.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::leaf::is_open_comma;
use super::token::{Slip, Token, lead, tokens};
use super::{Expr, Function, Leaf, Node, Operator};
use crate::claim::near::{did_you_mean, nearest};
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
const COMMA: &str = "thousands are written 1,000 without a blank; the arguments of a function stand in its parentheses";
const LONE_GLOB: &str = "several quantities where one number is needed";
const GLOB: &str = "say what to do with them: sum(…), max(…) or min(…)";

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
    let mut parser = Parser { text, tokens, last: None, depth: 0, n_calls: 0 };
    let root = parser.sum()?;
    match parser.tokens.peek() {
        Some((Token::Comma, span)) => Err(Slip::new(*span, "a comma outside of a function", COMMA)),
        Some((_, span)) => Err(Slip::new(*span, "this parenthesis closes nothing", PARTNER)),
        None if matches!(root, Node::Leaf(Leaf::Names { .. })) => Err(Slip::new(root.span(), LONE_GLOB, GLOB)),
        None => Ok(root),
    }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Peekable<IntoIter<(Token, Span)>>,
    /// The token that was taken last.
    last: Option<Span>,
    depth: usize,
    /// How many calls the operand stands in.
    n_calls: usize,
}

impl Parser<'_> {
    fn sum(&mut self) -> Result<Node, Slip> {
        let mut left = self.product()?;
        while let Some(operator) = self.sign(Operator::is_sum) {
            left = binary(operator, left, self.product()?)?;
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, Slip> {
        let mut left = self.operand()?;
        while let Some(operator) = self.sign(|operator| !operator.is_sum()) {
            left = binary(operator, left, self.operand()?)?;
        }
        Ok(left)
    }

    fn operand(&mut self) -> Result<Node, Slip> {
        let before = self.last;
        let Some((token, span)) = self.next() else { return Err(self.nothing_behind(before)) };
        let node = match token {
            Token::Leaf(leaf) => match (self.function(&leaf)?, leaf) {
                (Some(function), _) => self.nested(span, |parser, name| parser.call(function, name))?,
                (None, leaf) => Node::Leaf(self.settled(leaf)?),
            },
            Token::Open => self.nested(span, Self::parenthesized)?,
            Token::Sign(Operator::Minus) => return self.nested(span, Self::negated),
            Token::Sign(_) => {
                return Err(Slip::new(span, format!("nothing stands before `{}`", span.of(self.text)), OPERAND));
            }
            Token::Close | Token::Comma if before.is_some() => return Err(self.nothing_behind(before)),
            Token::Close => return Err(Slip::new(span, "this parenthesis closes nothing", PARTNER)),
            Token::Comma => return Err(Slip::new(span, "nothing stands before `,`", OPERAND)),
        };
        self.end_of_operand()?;
        Ok(node)
    }

    /// The function that a name is: one with a parenthesis behind it.
    fn function(&mut self, leaf: &Leaf) -> Result<Option<Function>, Slip> {
        let Leaf::Name { name, span, .. } = leaf else { return Ok(None) };
        let Some((Token::Open, open)) = self.tokens.peek() else { return Ok(None) };
        if let Some(function) = Function::of(name) {
            return Ok(Some(function));
        }
        let names = Function::names();
        if open.start > span.end && nearest(name, names.iter().copied()).is_none() {
            return Ok(None);
        }
        Err(Slip::new(*span, format!("there is no function `{name}`"), did_you_mean(name, &names)))
    }

    fn call(&mut self, function: Function, name: Span) -> Result<Node, Slip> {
        let Some((_, open)) = self.next() else { return Err(self.nothing_behind(Some(name))) };
        let mut arguments = Vec::new();
        loop {
            if arguments.is_empty() && matches!(self.tokens.peek(), Some((Token::Close, _))) {
                break;
            }
            arguments.push(self.argument(function)?);
            if !matches!(self.tokens.peek(), Some((Token::Comma, _))) {
                break;
            }
            self.next();
        }
        let Some((Token::Close, close)) = self.next() else {
            return Err(Slip::new(open, "this parenthesis is not closed", PARTNER));
        };
        let span = name.join(close);
        if !function.takes(arguments.len()) {
            let message = format!("`{function}` takes {}, not {}", function.arity(), arguments.len());
            return Err(Slip::new(span, message, format!("write {}", function.example())));
        }
        Ok(Node::Call { function, arguments, span })
    }

    fn argument(&mut self, function: Function) -> Result<Node, Slip> {
        self.n_calls += 1;
        let argument = self.sum();
        self.n_calls -= 1;
        match argument? {
            Node::Leaf(Leaf::Names { span, .. }) if !function.takes_many() => Err(Slip::new(span, LONE_GLOB, GLOB)),
            argument => Ok(argument),
        }
    }

    /// A leaf that can be read in one way only.
    fn settled(&self, leaf: Leaf) -> Result<Leaf, Slip> {
        if let Leaf::Literal { span, text } = &leaf
            && self.n_calls > 0
            && is_open_comma(text)
        {
            let help = "write a blank behind a comma that parts arguments, and a point for decimals";
            return Err(Slip::new(*span, format!("`{text}` may be one number or two arguments"), help));
        }
        Ok(leaf)
    }

    fn nested(&mut self, sign: Span, inner: impl FnOnce(&mut Self, Span) -> Result<Node, Slip>) -> Result<Node, Slip> {
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
            Some((Token::Comma, comma)) => Err(Slip::new(comma, "a comma outside of a function", COMMA)),
            _ => Err(Slip::new(open, "this parenthesis is not closed", PARTNER)),
        }
    }

    fn negated(&mut self, sign: Span) -> Result<Node, Slip> {
        let inner = one(self.operand()?)?;
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

fn binary(operator: Operator, left: Node, right: Node) -> Result<Node, Slip> {
    let (left, right) = (one(left)?, one(right)?);
    let span = left.span().join(right.span());
    Ok(Node::Binary { operator, left: left.into(), right: right.into(), span })
}

/// A part that is one number.
fn one(node: Node) -> Result<Node, Slip> {
    match node {
        Node::Leaf(Leaf::Names { span, .. }) => Err(Slip::new(span, LONE_GLOB, GLOB)),
        node => Ok(node),
    }
}
