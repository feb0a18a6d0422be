//! Expressions as they are shown: one sign for each operator, parentheses only where they count.

use std::fmt;

use super::{Leaf, Node, Operator, Relation};
use crate::claim::Facets;
use crate::figure::facet::FACETS;
use crate::figure::term::Ratio;
use crate::figure::{End, Exact, Facet, Interval, Term, grouped};

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(Leaf::Literal { text, .. }) => f.write_str(text),
            Self::Leaf(Leaf::Name { name, facets, .. } | Leaf::Names { glob: name, facets, .. }) => {
                write!(f, "{name}{}", in_brackets(facets))
            }
            Self::Call { function, arguments, .. } => {
                let arguments: Vec<_> = arguments.iter().map(Self::to_string).collect();
                write!(f, "{function}({})", arguments.join(", "))
            }
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
            Self::Leaf(_) | Self::Call { .. } => true,
            Self::Negated { .. } => false,
            Self::Binary { operator: own, .. } => operator.is_sum() && !own.is_sum(),
        };
        if is_closed { self.to_string() } else { format!("({self})") }
    }
}

/// `[when = 1400]`; quotes only where they count.
fn in_brackets(facets: &Facets) -> String {
    let shown = |facet: Facet| {
        let value = facets.get(facet)?;
        let quote = if value.contains([',', ']']) { "\"" } else { "" };
        Some(format!("{} = {quote}{value}{quote}", facet.name()))
    };
    let shown: Vec<_> = FACETS.into_iter().filter_map(shown).collect();
    if shown.is_empty() { String::new() } else { format!("[{}]", shown.join(", ")) }
}

/// An operand of a step: a number with a unit as it is written, else what it can be, in parentheses where that is no number.
pub(super) fn operand(node: &Node, value: &Term) -> String {
    match node {
        Node::Leaf(Leaf::Literal { text, .. }) if !value.powers.is_bare() => text.clone(),
        _ => in_line(value),
    }
}

/// What a part can be, for a line with other parts.
pub(super) fn in_line(value: &Term) -> String {
    let shown = term(value);
    if value.interval.as_point().is_some() { shown } else { format!("({shown})") }
}

/// What a part can be, with its unit: `1,460 to 1,464`, `5,300 m`, `at least 4 per day`, `13.1 %`.
pub fn term(term: &Term) -> String {
    let hundred = || term.interval.scaled(&Exact::int(100));
    match term.ratio {
        Some(Ratio::Percent) => return format!("{} %", interval(&hundred(), RATIO_DECIMALS)),
        Some(Ratio::Points) => return format!("{} percentage points", interval(&hundred(), RATIO_DECIMALS)),
        None => {}
    }
    let unit = term.powers.to_string();
    let unit = unit.strip_prefix("a number").unwrap_or(&unit);
    let blank = if unit.is_empty() || unit.starts_with(' ') { "" } else { " " };
    format!("{}{blank}{unit}", interval(&term.interval, DECIMALS))
}

/// An interval in words and decimal digits; what has none, or too many, is rounded and says so.
fn interval(interval: &Interval, decimals: i32) -> String {
    let number = |value| number(value, decimals);
    if let Some(point) = interval.as_point() {
        return number(point);
    }
    let low = match interval.low() {
        End::Infinite => None,
        End::Closed(low) => Some(("at least ", number(low))),
        End::Open(low) => Some(("more than ", number(low))),
    };
    let high = match interval.high() {
        End::Infinite => None,
        End::Closed(high) => Some(("at most ", number(high))),
        End::Open(high) => Some(("less than ", number(high))),
    };
    match (low, high) {
        (Some(("at least ", low)), Some(("at most ", high))) => format!("{low} to {high}"),
        (Some((least, low)), Some((most, high))) => format!("{least}{low}, {most}{high}"),
        (Some((word, end)), None) | (None, Some((word, end))) => format!("{word}{end}"),
        (None, None) => "anything".to_owned(),
    }
}

/// So many decimals are shown.
const DECIMALS: i32 = 6;
/// Of per cent.
const RATIO_DECIMALS: i32 = 2;

fn number(value: &Exact, decimals: i32) -> String {
    let scaled = value * &Exact::pow10(decimals);
    if scaled.is_whole() {
        return grouped(value);
    }
    let half = Exact::ONE.half();
    let rounded = &(&scaled + &half).floor() * &Exact::pow10(-decimals);
    if rounded.is_zero() { value.to_string() } else { format!("≈{}", grouped(&rounded)) }
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
