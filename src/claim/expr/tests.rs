//! Tests of expressions: how they are read, shown and worked out.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::figure::term::{Lengths, Term};
use crate::figure::{Amount, End, Exact, Interval, scan};
use crate::source::Source;

fn parse(raw: &str) -> Result<Expr, Fault> {
    let source = Arc::new(Source::new("a.toml", raw));
    Expr::parse(Text { value: raw.to_owned(), place: Place { source, span: Span::new(0, raw.len()) } })
}

/// Numbers stand for themselves; `visits` is more than a million, `zero` is zero, `half` is 50 %, every other name is 2.
fn lookup(leaf: &Leaf) -> Result<Term, String> {
    match leaf {
        Leaf::Literal { text, .. } => match scan::phrase(text, None) {
            Some(mention) => match &mention.amount {
                Amount::Number { value, .. } => Ok(Term::of(Interval::point(value.clone()), &mention.unit)),
                _ => Err(text.clone()),
            },
            None => Err(text.clone()),
        },
        Leaf::Name { name, .. } => Ok(match name.as_str() {
            "visits" => {
                Term::bare(Interval::new(End::Open(Exact::int(1_000_000)), End::Infinite).expect("never empty"))
            }
            "zero" => Term::bare(Interval::point(Exact::ZERO)),
            "half" => Term {
                ratio: Some(crate::figure::term::Ratio::Percent),
                ..Term::bare(Interval::point(Exact::ONE.half()))
            },
            _ => Term::bare(Interval::point(Exact::int(2))),
        }),
        Leaf::Names { glob, .. } => Err(glob.clone()),
    }
}

fn derive(expr: &Expr) -> Result<Derived, EvalError<String>> {
    expr.derive(&mut lookup, &Lengths::default())
}

fn steps(raw: &str) -> Vec<String> {
    let steps = derive(&parse(raw).expect(raw)).expect(raw).steps;
    steps.into_iter().map(|step| step.line).collect()
}

#[test]
fn a_derivation_shows_each_step() {
    assert_eq!(steps("visits * 365"), ["visits × 365 = (more than 1,000,000) × 365 = more than 365,000,000"]);
    assert_eq!(steps("a + b - 1"), ["a + b − 1 = 2 + 2 − 1 = 3"]);
    assert_eq!(steps("(a + 1) * 3 / b"), ["a + 1 = 2 + 1 = 3", "(a + 1) × 3 ÷ b = 3 × 3 ÷ 2 = 4.5"]);
    assert_eq!(steps("a - (b - 1)"), ["b − 1 = 2 − 1 = 1", "a − (b − 1) = 2 − 1 = 1"]);
    assert_eq!(steps("2 * -(a + 3)"), ["a + 3 = 2 + 3 = 5", "2 × (−(a + 3)) = 2 × -5 = -10"]);
    assert_eq!(steps("<= inpatients"), ["inpatients = 2"]);
    assert_eq!(steps("درمانگاه-شمال − 2"), ["درمانگاه-شمال − 2 = 2 − 2 = 0"]);
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
        for leaf in parse(raw).expect(raw).leaves() {
            leaves.push(match leaf {
                Leaf::Literal { text, .. } => format!("number {text}"),
                Leaf::Name { name, .. } => format!("name {name}"),
                Leaf::Names { glob, .. } => format!("names {glob}"),
            });
        }
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
    assert!(derive(&parse(&vec!["a"; 200].join("+")).expect("short")).is_ok());
}

#[test]
fn a_divisor_that_may_be_zero_is_named() {
    let error = |raw: &str| derive(&parse(raw).expect(raw)).expect_err(raw);
    assert_eq!(error("a / zero"), EvalError::DivisionByZero { span: Span::new(4, 8) });
    assert_eq!(error("a / (b - 2) * 3"), EvalError::DivisionByZero { span: Span::new(5, 10) });
    assert_eq!(error("3 bla 4"), EvalError::Leaf("3 bla 4".to_owned()));
    assert_eq!(error("growth(zero, a)"), EvalError::DivisionByZero { span: Span::new(7, 11) });
    assert_eq!(error("share(a, zero)"), EvalError::DivisionByZero { span: Span::new(9, 13) });
}

#[test]
fn numbers_do_not_grow_without_end() {
    let expr = parse(&vec!["9".repeat(19); 150].join("*")).expect("short");
    assert!(matches!(derive(&expr), Err(EvalError::TooLarge { .. })));
}

proptest! {
    #[test]
    fn any_text_parses_or_is_marked_inside(raw in "[-+*/()~<a٪۵۰.0 −×÷bپ]{0,40}|.{0,40}") {
        match parse(&raw) {
            Ok(expr) => {
                let shown = expr.root.to_string();
                prop_assert_eq!(parse(&shown).expect("shown").root.to_string(), shown);
                let _ = derive(&expr);
                prop_assert!(expr.names().iter().all(|(name, span)| span.of(&raw) == *name));
            }
            Err(fault) => prop_assert!(fault.place.span.end <= raw.len() && !fault.message.is_empty()),
        }
    }

    #[test]
    fn sums_are_what_they_add_up_to(terms in proptest::collection::vec(0i64..1_000, 1..20)) {
        let raw: Vec<_> = terms.iter().map(i64::to_string).collect();
        let sum = derive(&parse(&raw.join(" + ")).expect("a sum")).expect("numbers");
        prop_assert_eq!(sum.term.interval, Interval::point(Exact::int(terms.iter().sum())));
    }
}
