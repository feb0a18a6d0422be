//! What an expression gives, step by step, when the caller knows what its names and numbers stand for.

use super::{Expr, Leaf, Node, Operator};
use crate::figure::Interval;
use crate::source::Span;

/// Numbers whose digits take more bits than this are no figures of anything. Without a limit a chain of products would
/// double their length at each step.
const MOST_BITS: u64 = 8_192;

/// What an expression gives, and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// The numbers it can be.
    pub interval: Interval,
    /// One line each: `visits × 365 = (1000000, ∞) × {365} = (365000000, ∞)`.
    pub steps: Vec<String>,
}

/// Why an expression gives nothing. Spans are bytes of the expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvalError<E> {
    /// A name or number stands for nothing, as the caller says.
    Leaf(E),
    /// The divisor may be zero.
    DivisionByZero {
        /// The divisor.
        span: Span,
    },
    /// The result has too many digits.
    TooLarge {
        /// The part that grew too large.
        span: Span,
    },
}

impl Expr {
    /// The numbers that the formula can be, whatever leads it.
    ///
    /// # Errors
    /// When a leaf stands for nothing, a divisor may be zero, or a result is too large.
    pub fn eval<E>(&self, lookup: &mut dyn FnMut(&Leaf) -> Result<Interval, E>) -> Result<Interval, EvalError<E>> {
        self.derive(lookup).map(|derived| derived.interval)
    }

    /// The same with the steps that lead there.
    ///
    /// # Errors
    /// As `eval`.
    pub fn derive<E>(&self, lookup: &mut dyn FnMut(&Leaf) -> Result<Interval, E>) -> Result<Derived, EvalError<E>> {
        let mut steps = Vec::new();
        let interval = value(&self.root, lookup, &mut steps)?;
        if steps.is_empty() {
            steps.push(format!("{} = {interval}", self.root));
        }
        Ok(Derived { interval, steps })
    }
}

fn value<E>(
    node: &Node,
    lookup: &mut dyn FnMut(&Leaf) -> Result<Interval, E>,
    steps: &mut Vec<String>,
) -> Result<Interval, EvalError<E>> {
    match node {
        Node::Leaf(leaf) => lookup(leaf).map_err(EvalError::Leaf),
        Node::Negated { inner, .. } => Ok(value(inner, lookup, steps)?.negated()),
        Node::Binary { .. } => chain(node, lookup, steps),
    }
}

/// A sum or a product of several is one step: `a + b + c = {2} + {9} + {2} = {13}`.
fn chain<E>(
    node: &Node,
    lookup: &mut dyn FnMut(&Leaf) -> Result<Interval, E>,
    steps: &mut Vec<String>,
) -> Result<Interval, EvalError<E>> {
    let (first, rest) = node.links();
    let mut total = value(first, lookup, steps)?;
    let mut line = total.to_string();
    for (operator, operand) in rest {
        let operand_value = value(operand, lookup, steps)?;
        line.push_str(&format!(" {operator} {operand_value}"));
        total = operator.apply(&total, &operand_value).ok_or(EvalError::DivisionByZero { span: operand.span() })?;
        if is_too_large(&total) {
            return Err(EvalError::TooLarge { span: first.span().join(operand.span()) });
        }
    }
    steps.push(format!("{node} = {line} = {total}"));
    Ok(total)
}

impl Node {
    /// The operands that operators of one precedence join, from left to right.
    fn links(&self) -> (&Self, Vec<(Operator, &Self)>) {
        let (mut first, mut rest) = (self, Vec::new());
        while let Self::Binary { operator, left, right, .. } = first {
            if rest.last().is_some_and(|(last, _): &(Operator, _)| last.is_sum() != operator.is_sum()) {
                break;
            }
            rest.push((*operator, &**right));
            first = left;
        }
        rest.reverse();
        (first, rest)
    }
}

impl Operator {
    /// `None` for a division by what may be zero.
    fn apply(self, left: &Interval, right: &Interval) -> Option<Interval> {
        match self {
            Self::Plus => Some(left.plus(right)),
            Self::Minus => Some(left.minus(right)),
            Self::Times => Some(left.times(right)),
            Self::DividedBy => left.divided_by(right),
        }
    }
}

fn is_too_large(interval: &Interval) -> bool {
    [interval.low(), interval.high()].into_iter().filter_map(|end| end.point()).any(|point| point.bits() > MOST_BITS)
}
