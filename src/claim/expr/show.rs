//! Expressions as they are shown: one sign for each operator, parentheses only where they count.

use std::fmt;

use super::{Leaf, Node, Operator, Relation};

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(Leaf::Literal { text, .. }) => f.write_str(text),
            Self::Leaf(Leaf::Name { name, .. }) => f.write_str(name),
            Self::Negated { inner, .. } => write!(f, "−{}", inner.as_right_of(Operator::Times)),
            Self::Binary { operator, left, right, .. } => {
                write!(f, "{} {operator} {}", left.as_left_of(*operator), right.as_right_of(*operator))
            }
        }
    }
}

impl Node {
    /// As the first operand of an operator: a sum in a product stands in parentheses.
    pub(super) fn as_left_of(&self, operator: Operator) -> String {
        let is_looser = matches!(self, Self::Binary { operator: own, .. } if own.is_sum() && !operator.is_sum());
        if is_looser { format!("({self})") } else { self.to_string() }
    }

    /// As a later operand: only a product in a sum needs no parentheses.
    pub(super) fn as_right_of(&self, operator: Operator) -> String {
        let is_closed = match self {
            Self::Leaf(_) => true,
            Self::Negated { .. } => false,
            Self::Binary { operator: own, .. } => operator.is_sum() && !own.is_sum(),
        };
        if is_closed { self.to_string() } else { format!("({self})") }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plus => "+",
            Self::Minus => "−",
            Self::Times => "×",
            Self::DividedBy => "÷",
        })
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Less => "<",
            Self::AtMost => "≤",
            Self::More => ">",
            Self::AtLeast => "≥",
            Self::Equal => "=",
        })
    }
}
