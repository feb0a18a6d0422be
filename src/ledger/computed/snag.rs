//! Why a formula gives nothing, with the parts that stand in the way.

use super::operand::Missing;
use crate::claim::Expr;
use crate::claim::expr::EvalError;
use crate::figure::term::Unfit;
use crate::ledger::trouble::Snag;
use crate::source::Span;

const FIGURE: &str = "claim the missing figure; until then nothing is compared here";
const ZERO: &str = "state a figure that excludes zero; until then nothing is compared here";
const UNITS: &str = "say what they are numbers of with `unit` on a claim or head, or compute with what can be added";
const RATE: &str = "a rate times a time is a number: say what it is per, with unit = \"visits/day\" on its head";
const DIGITS: &str = "name a part of it as a quantity of its own";
const ARGUMENT: &str = "give the function what it asks for; until then nothing is compared here";

pub fn into_snag(expr: &Expr, error: EvalError<Missing>) -> Snag {
    let words = |span: Span| span.of(&expr.text.value).to_owned();
    match error {
        EvalError::Leaf(Missing { span, why }) => one(expr, span, why, FIGURE),
        EvalError::DivisionByZero { span } => {
            one(expr, span, format!("{} may be zero, and it divides", words(span)), ZERO)
        }
        EvalError::TooLarge { span } => one(expr, span, format!("{} has too many digits", words(span)), DIGITS),
        EvalError::Unfit { span, why } => one(expr, span, format!("{} {why}", words(span)), ARGUMENT),
        EvalError::Mixed { parts } => {
            let [first, second] = &parts;
            let why = format!("{} {}, and {} {}", words(first.0), of(&first.1), words(second.0), of(&second.1));
            let parts = parts.iter().map(|(span, unit)| (expr.place_of(*span), of(unit))).collect();
            Snag::NotChecked { what: "formula", parts, why, help: UNITS }
        }
    }
}

/// What a part is a number of, in words that follow it.
fn of(unit: &str) -> String {
    if unit == "a number" { "is a number without a unit".to_owned() } else { format!("is in {unit}") }
}

/// A result that is no figure of its quantity.
pub fn unfit(expr: &Expr, quantity: &str, unfit: Unfit) -> Snag {
    let whole = expr.root.span();
    match unfit {
        Unfit::NoUnit(unit) => {
            one(expr, whole, format!("it gives a number without a unit, and {quantity} is in {unit}"), UNITS)
        }
        Unfit::Time => one(expr, whole, format!("it gives a time, and {quantity} is none"), RATE),
        Unfit::NoName(unit) => one(expr, whole, format!("it gives {unit}, which no quantity is in"), UNITS),
    }
}

fn one(expr: &Expr, span: Span, why: String, help: &'static str) -> Snag {
    Snag::NotChecked { what: "formula", parts: vec![(expr.place_of(span), why.clone())], why, help }
}
