//! Expressions over quantities: `visits-per-day * 365`, `<= inpatients`. They are small on purpose; what the names and
//! numbers in them stand for is asked of the caller.

mod evaluate;
mod parse;
mod show;
mod token;

use super::{Fault, Text};
use crate::source::{Place, Span};

pub use evaluate::{Derived, EvalError};

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
        let name = |leaf| match leaf {
            &Leaf::Name { span, ref name } => Some((name.as_str(), span)),
            Leaf::Literal { .. } => None,
        };
        self.leaves().into_iter().filter_map(name).collect()
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
            Self::Leaf(Leaf::Literal { span, .. } | Leaf::Name { span, .. })
            | Self::Negated { span, .. }
            | Self::Binary { span, .. } => *span,
        }
    }

    fn collect_leaves<'a>(&'a self, leaves: &mut Vec<&'a Leaf>) {
        match self {
            Self::Leaf(leaf) => leaves.push(leaf),
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::figure::{End, Exact, Interval};
    use crate::source::Source;

    fn parse(raw: &str) -> Result<Expr, Fault> {
        let source = Arc::new(Source::new("a.toml", raw));
        Expr::parse(Text { value: raw.to_owned(), place: Place { source, span: Span::new(0, raw.len()) } })
    }

    /// Numbers stand for themselves; `visits` is more than a million, `zero` is zero, every other name is 2.
    fn lookup(leaf: &Leaf) -> Result<Interval, String> {
        match leaf {
            Leaf::Literal { text, .. } => Exact::parse(text).map(Interval::point).ok_or_else(|| text.clone()),
            Leaf::Name { name, .. } => Ok(match name.as_str() {
                "visits" => Interval::new(End::Open(Exact::int(1_000_000)), End::Infinite).expect("never empty"),
                "zero" => Interval::point(Exact::ZERO),
                _ => Interval::point(Exact::int(2)),
            }),
        }
    }

    fn steps(raw: &str) -> Vec<String> {
        parse(raw).expect(raw).derive(&mut lookup).expect(raw).steps
    }

    #[test]
    fn a_derivation_shows_each_step() {
        assert_eq!(steps("visits * 365"), ["visits × 365 = (1000000, ∞) × {365} = (365000000, ∞)"]);
        assert_eq!(steps("a + b - 1"), ["a + b − 1 = {2} + {2} − {1} = {3}"]);
        assert_eq!(steps("(a + 1) * 3 / b"), ["a + 1 = {2} + {1} = {3}", "(a + 1) × 3 ÷ b = {3} × {3} ÷ {2} = {4.5}"]);
        assert_eq!(steps("a - (b - 1)"), ["b − 1 = {2} − {1} = {1}", "a − (b − 1) = {2} − {1} = {1}"]);
        assert_eq!(steps("2 * -(a + 3)"), ["a + 3 = {2} + {3} = {5}", "2 × (−(a + 3)) = {2} × {-5} = {-10}"]);
        assert_eq!(steps("<= inpatients"), ["inpatients = {2}"]);
        assert_eq!(steps("درمانگاه-شمال − 2"), ["درمانگاه-شمال − 2 = {2} − {2} = {0}"]);
    }

    #[test]
    fn what_leads_a_formula_is_kept_apart_from_it() {
        for (raw, lead) in [
            ("a", Lead::None),
            ("~ a", Lead::About),
            ("≈a", Lead::About),
            ("<= a", Lead::Relation(Relation::AtMost)),
            (" ≤ a", Lead::Relation(Relation::AtMost)),
            ("<a", Lead::Relation(Relation::Less)),
            (">= a", Lead::Relation(Relation::AtLeast)),
            ("> a", Lead::Relation(Relation::More)),
            ("= a", Lead::Relation(Relation::Equal)),
        ] {
            let expr = parse(raw).expect(raw);
            assert_eq!((expr.lead, expr.root.to_string()), (lead, "a".to_owned()), "{raw}");
        }
    }

    #[test]
    fn a_number_takes_its_words_along_and_a_name_its_minus() {
        let leaves = |raw: &str| {
            let mut leaves = Vec::new();
            let _ = parse(raw).expect(raw).eval(&mut |leaf| {
                leaves.push(match leaf {
                    Leaf::Literal { text, .. } => format!("number {text}"),
                    Leaf::Name { name, .. } => format!("name {name}"),
                });
                Ok::<_, ()>(Interval::point(Exact::ONE))
            });
            leaves.join(", ")
        };
        assert_eq!(leaves("1.5 million * a-b"), "number 1.5 million, name a-b");
        assert_eq!(leaves("۵۰ درصد × جمعیت"), "number ۵۰ درصد, name جمعیت");
        assert_eq!(
            leaves("50 % * a + 1,000 + ۲ میلیون و ۳۰۰ هزار"),
            "number 50 %, name a, number 1,000, number ۲ میلیون و ۳۰۰ هزار"
        );
        assert_eq!(leaves("a*2/b_2+٪۵"), "name a, number 2, name b_2, number ٪۵");
    }

    #[test]
    fn what_is_no_expression_is_marked() {
        let fault = |raw: &str| {
            let fault = parse(raw).expect_err(raw);
            (fault.place.text().to_owned(), fault.message)
        };
        let check = |raw: &str, marked: &str, message: &str| {
            assert_eq!(fault(raw), (marked.to_owned(), message.to_owned()), "{raw}");
        };
        check("a +", "+", "nothing stands behind `+`");
        check("(a + ) * 2", "+", "nothing stands behind `+`");
        check("a + * b", "*", "nothing stands before `*`");
        check("()", "(", "nothing stands behind `(`");
        check("(a", "(", "this parenthesis is not closed");
        check("a)", ")", "this parenthesis closes nothing");
        check(")", ")", "this parenthesis closes nothing");
        check("a b", "b", "no operator before `b`");
        check("2 (a)", "(", "no operator before `(`");
        check("a 365 days", "365 days", "no operator before `365 days`");
        check("a ^ 2", "^", "`^` is no operator");
        check("a <= b", "<", "`<` inside of the formula");
        check("~ ~ a", "~", "`~` inside of the formula");
        check("a- b", "-", "a minus has spaces around it");
        check("20-5", "-", "a minus has spaces around it");
        check("<=", "<=", "there is no formula");
        check("درمانگاه + ", "+", "nothing stands behind `+`");
    }

    #[test]
    fn depth_and_length_are_bounded() {
        let nested = |n: usize| format!("{}a{}", "(".repeat(n), ")".repeat(n));
        assert!(parse(&nested(40)).is_ok());
        assert_eq!(parse(&nested(41)).expect_err("too deep").message, "the expression is too deep");
        assert_eq!(parse(&"(".repeat(100_000)).expect_err("too long").message, "the expression is too long");
        assert_eq!(parse(&"- ".repeat(1_900)).expect_err("too deep").message, "the expression is too deep");
        assert_eq!(parse(&vec!["a"; 201].join("+")).expect_err("too long").message, "the expression is too long");
        assert!(parse(&vec!["a"; 200].join("+")).expect("short").eval(&mut lookup).is_ok());
    }

    #[test]
    fn a_divisor_that_may_be_zero_is_named() {
        let error = |raw: &str| parse(raw).expect(raw).eval(&mut lookup).expect_err(raw);
        assert_eq!(error("a / zero"), EvalError::DivisionByZero { span: Span::new(4, 8) });
        assert_eq!(error("a / (b - 2) * 3"), EvalError::DivisionByZero { span: Span::new(5, 10) });
        assert_eq!(error("3 million"), EvalError::Leaf("3 million".to_owned()));
    }

    #[test]
    fn numbers_do_not_grow_without_end() {
        let expr = parse(&vec!["9".repeat(19); 150].join("*")).expect("short");
        assert!(matches!(expr.eval(&mut lookup), Err(EvalError::TooLarge { .. })));
    }

    proptest! {
        #[test]
        fn any_text_parses_or_is_marked_inside(raw in "[-+*/()~<a٪۵۰.0 −×÷bپ]{0,40}|.{0,40}") {
            match parse(&raw) {
                Ok(expr) => {
                    let shown = expr.root.to_string();
                    prop_assert_eq!(parse(&shown).expect("shown").root.to_string(), shown);
                    let _ = expr.derive(&mut lookup);
                    prop_assert!(expr.names().iter().all(|(name, span)| span.of(&raw) == *name));
                }
                Err(fault) => prop_assert!(fault.place.span.end <= raw.len() && !fault.message.is_empty()),
            }
        }

        #[test]
        fn sums_are_what_they_add_up_to(terms in proptest::collection::vec(0i64..1_000, 1..20)) {
            let raw: Vec<_> = terms.iter().map(i64::to_string).collect();
            let sum = parse(&raw.join(" + ")).expect("a sum").eval(&mut lookup).expect("numbers");
            prop_assert_eq!(sum, Interval::point(Exact::int(terms.iter().sum())));
        }
    }
}
