//! What an expression gives, step by step, when the caller knows what its names and numbers stand for.

mod call;

use super::{Expr, Leaf, Node, Operator, show};
use crate::figure::term::{Lengths, Mixed, Term};
use crate::figure::{Exact, Interval};
use crate::source::Span;

/// Numbers whose digits take more bits than this are no figures of anything. Without a limit a chain of products would
/// double their length at each step.
const MOST_BITS: u64 = 8_192;
/// So many operands of one step are shown.
const SHOWN: usize = 20;

/// What an expression gives, and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// What it can be.
    pub term: Term,
    /// How it came about.
    pub steps: Vec<Step>,
    /// What somebody may have meant in its place.
    pub asides: Vec<Aside>,
    /// The exact number of things that it is a part of, so that a whole number of them must give it.
    pub whole: Option<Exact>,
}

/// One step: `visits × 365 = (more than 1,000,000) × 365 = more than 365,000,000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The step as it is shown.
    pub line: String,
    /// The part of the expression.
    pub span: Span,
}

/// Another number that follows from the same figures, and that the one is easily taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The number, as a ratio.
    pub interval: Interval,
    /// What it is: "the difference in percentage points".
    pub what: &'static str,
    /// What to write, if it is meant.
    pub instead: String,
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
    /// Two parts that are added or compared have different units.
    Mixed {
        /// The parts, each with its unit.
        parts: [(Span, String); 2],
    },
    /// A function cannot work with its argument.
    Unfit {
        /// The argument.
        span: Span,
        /// Why, behind the words of the argument: "is no percentage".
        why: &'static str,
    },
}

/// What names and numbers stand for.
pub type Lookup<'a, E> = &'a mut dyn FnMut(&Leaf) -> Result<Term, E>;

impl Expr {
    /// What the formula can be, whatever leads it, with the steps that lead there.
    ///
    /// # Errors
    /// When a leaf stands for nothing, a divisor may be zero, units do not fit, or a result is too large.
    pub fn derive<E>(&self, lookup: Lookup<'_, E>, lengths: &Lengths) -> Result<Derived, EvalError<E>> {
        let mut work = Work { lookup, lengths, steps: Vec::new(), asides: Vec::new(), whole: None };
        let term = work.value(&self.root)?;
        let Work { mut steps, asides, whole, .. } = work;
        if steps.is_empty() {
            steps.push(Step { line: format!("{} = {}", self.root, show::term(&term)), span: self.root.span() });
        }
        let is_call = matches!(self.root, Node::Call { .. });
        let (asides, whole) = if is_call { (asides, whole) } else { (Vec::new(), None) };
        Ok(Derived { term, steps, asides, whole })
    }
}

/// An expression that is being worked out.
struct Work<'a, E> {
    lookup: Lookup<'a, E>,
    lengths: &'a Lengths,
    steps: Vec<Step>,
    /// Of the function that was worked out last, which is that of the root when all is done.
    asides: Vec<Aside>,
    whole: Option<Exact>,
}

impl<E> Work<'_, E> {
    fn value(&mut self, node: &Node) -> Result<Term, EvalError<E>> {
        match node {
            Node::Leaf(leaf) => (self.lookup)(leaf).map_err(EvalError::Leaf),
            Node::Call { function, arguments, .. } => self.call(node, *function, arguments),
            Node::Negated { inner, .. } => Ok(self.value(inner)?.negated()),
            Node::Binary { .. } => self.chain(node),
        }
    }

    /// A sum or a product of several is one step: `a + b + c = 2 + 9 + 2 = 13`.
    fn chain(&mut self, node: &Node) -> Result<Term, EvalError<E>> {
        let (first, rest) = node.links();
        let mut total = self.value(first)?;
        let mut line = show::operand(first, &total);
        let mut done = first.span();
        for (idx, (operator, operand)) in rest.into_iter().enumerate() {
            let term = self.value(operand)?;
            match idx.cmp(&SHOWN) {
                std::cmp::Ordering::Less => line.push_str(&format!(" {operator} {}", show::operand(operand, &term))),
                std::cmp::Ordering::Equal => line.push_str(" …"),
                std::cmp::Ordering::Greater => {}
            }
            total = match operator {
                Operator::Plus => {
                    self.added(total.plus(&term, self.lengths), (done, &total), (operand.span(), &term))?
                }
                Operator::Minus => {
                    self.added(total.minus(&term, self.lengths), (done, &total), (operand.span(), &term))?
                }
                Operator::Times => total.times(&term, self.lengths),
                Operator::DividedBy => {
                    let quotient = total.divided_by(&term, self.lengths);
                    quotient.ok_or(EvalError::DivisionByZero { span: operand.span() })?
                }
            };
            done = done.join(operand.span());
            bounded(&total, done)?;
        }
        self.step(node, &line, &total);
        Ok(total)
    }

    fn added<T>(
        &self,
        sum: Result<T, Mixed>,
        (first, own): (Span, &Term),
        (second, other): (Span, &Term),
    ) -> Result<T, EvalError<E>> {
        let unit = |term: &Term| term.powers.to_string();
        sum.map_err(|Mixed| EvalError::Mixed { parts: [(first, unit(own)), (second, unit(other))] })
    }

    fn step(&mut self, node: &Node, line: &str, result: &Term) {
        let line = format!("{node} = {line} = {}", show::term(result));
        self.steps.push(Step { line, span: node.span() });
    }
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

/// A number that has grown too large is none.
fn bounded<E>(term: &Term, span: Span) -> Result<(), EvalError<E>> {
    let mut ends = [term.interval.low(), term.interval.high()].into_iter().filter_map(|end| end.point());
    if ends.any(|point| point.bits() > MOST_BITS) { Err(EvalError::TooLarge { span }) } else { Ok(()) }
}
