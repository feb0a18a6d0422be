//! Expressions over quantities: `visits-per-day * 365 days`, `growth(patients[when = 1400], patients)`, `<= inpatients`. They
//! are small on purpose; what the names and numbers in them stand for is asked of the caller.

mod evaluate;
mod function;
mod leaf;
mod parse;
mod show;
mod token;

#[cfg(test)]
mod tests;

use super::{Facets, Fault, Text};
use crate::source::{Place, Span};

pub use evaluate::{Aside, Derived, EvalError, Step};
pub use function::Function;
pub use show::term as shown;

/// A formula, perhaps led by a hedge or a relation. Spans in it are bytes of its text's value.
#[derive(Debug, Clone)]
pub struct Expr {
    /// The string as it stands in the claims file.
    pub text: Text,
    /// What stands before the formula.
    pub lead: Lead,
    /// The formula. It is neither deep nor long, so that walking it by recursion is safe.
    pub root: Node,
}

/// What stands before a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lead {
    /// Nothing: the quantity is what the formula gives.
    None,
    /// `~`: the quantity is about that.
    About,
    /// `<=` and its kin: a constraint, and no evidence of the value.
    Relation(Relation),
}

/// How a quantity stands to what a formula gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `=`
    Equal,
}

/// A formula or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A number or a name.
    Leaf(Leaf),
    /// A function of several parts.
    Call {
        /// The function.
        function: Function,
        /// What it is asked of.
        arguments: Vec<Node>,
        /// From its name to the parenthesis that closes it.
        span: Span,
    },
    /// A part with its sign turned.
    Negated {
        /// The part.
        inner: Box<Node>,
        /// The part with its sign.
        span: Span,
    },
    /// Two parts with an operator between them.
    Binary {
        /// The operator.
        operator: Operator,
        /// The part before it.
        left: Box<Node>,
        /// The part behind it.
        right: Box<Node>,
        /// From the first to the last word of both.
        span: Span,
    },
}

/// What a formula is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaf {
    /// A number with its scale word, percent sign or unit: `1.5 million`.
    Literal {
        /// Where.
        span: Span,
        /// As written.
        text: String,
    },
    /// The name of a quantity.
    Name {
        /// Where.
        span: Span,
        /// The name.
        name: String,
        /// What narrows it: `inpatients[when = 1400]`.
        facets: Facets,
    },
    /// The names of all quantities that fit a glob.
    Names {
        /// Where.
        span: Span,
        /// The glob: `visits-*`.
        glob: String,
        /// What narrows them.
        facets: Facets,
        /// The names, as soon as they are known.
        names: Vec<String>,
    },
}

/// An operation on two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`, `−`
    Minus,
    /// `*`, `×`
    Times,
    /// `/`, `÷`
    DividedBy,
}

impl Expr {
    /// Reads an expression.
    ///
    /// # Errors
    /// When it is none: an operand or operator is missing, a parenthesis is alone, it is too long or too deep.
    pub fn parse(text: Text) -> Result<Self, Fault> {
        parse::expression(text)
    }

    /// The numbers and names in it, in order.
    pub fn leaves(&self) -> Vec<&Leaf> {
        let mut leaves = Vec::new();
        self.root.collect_leaves(&mut leaves);
        leaves
    }

    /// The names in it, in order.
    pub fn names(&self) -> Vec<(&str, Span)> {
        self.references().into_iter().map(|(name, span, _)| (name, span)).collect()
    }

    /// The names in it with the facets written behind them, in order.
    pub fn references(&self) -> Vec<(&str, Span, &Facets)> {
        let mut references = Vec::new();
        for leaf in self.leaves() {
            match leaf {
                Leaf::Name { span, name, facets } => references.push((name.as_str(), *span, facets)),
                Leaf::Names { span, names, facets, .. } => {
                    references.extend(names.iter().map(|name| (name.as_str(), *span, facets)));
                }
                Leaf::Literal { .. } => {}
            }
        }
        references
    }

    /// The globs of names in it.
    pub fn globs(&self) -> Vec<(String, Span)> {
        let glob = |leaf: &Leaf| match leaf {
            Leaf::Names { glob, span, .. } => Some((glob.clone(), *span)),
            _ => None,
        };
        self.leaves().into_iter().filter_map(glob).collect()
    }

    /// Gives the glob at this place the names that fit it.
    pub fn fill(&mut self, glob: Span, fitting: &[String]) {
        self.root.each_leaf(&mut |leaf| {
            if let Leaf::Names { span, names, .. } = leaf
                && *span == glob
            {
                *names = fitting.to_vec();
            }
        });
    }

    /// Gives quantities other names.
    pub fn rename(&mut self, new_name: &impl Fn(&str) -> Option<String>) {
        self.root.each_leaf(&mut |leaf| {
            if let Leaf::Name { name, .. } = leaf
                && let Some(new_name) = new_name(name)
            {
                *name = new_name;
            }
        });
    }

    /// The place of a part in the claims file.
    pub fn place_of(&self, part: Span) -> Place {
        self.text.place_of(part)
    }
}

impl Node {
    /// Where it stands in the expression.
    pub fn span(&self) -> Span {
        match self {
            Self::Leaf(Leaf::Literal { span, .. } | Leaf::Name { span, .. } | Leaf::Names { span, .. })
            | Self::Call { span, .. }
            | Self::Negated { span, .. }
            | Self::Binary { span, .. } => *span,
        }
    }

    fn each_leaf(&mut self, change: &mut impl FnMut(&mut Leaf)) {
        match self {
            Self::Leaf(leaf) => change(leaf),
            Self::Call { arguments, .. } => arguments.iter_mut().for_each(|argument| argument.each_leaf(change)),
            Self::Negated { inner, .. } => inner.each_leaf(change),
            Self::Binary { left, right, .. } => {
                left.each_leaf(change);
                right.each_leaf(change);
            }
        }
    }

    fn collect_leaves<'a>(&'a self, leaves: &mut Vec<&'a Leaf>) {
        match self {
            Self::Leaf(leaf) => leaves.push(leaf),
            Self::Call { arguments, .. } => arguments.iter().for_each(|argument| argument.collect_leaves(leaves)),
            Self::Negated { inner, .. } => inner.collect_leaves(leaves),
            Self::Binary { left, right, .. } => {
                left.collect_leaves(leaves);
                right.collect_leaves(leaves);
            }
        }
    }
}

impl Operator {
    /// Whether it binds as sums do, and not as products.
    fn is_sum(self) -> bool {
        matches!(self, Self::Plus | Self::Minus)
    }
}
