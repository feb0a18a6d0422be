//! Functions worked out: growth, points, shares, sums, extremes.

use super::{Aside, EvalError, SHOWN, Work, bounded};
use crate::claim::expr::{Function, Leaf, Node, show};
use crate::figure::term::{Ratio, Term};
use crate::figure::{Exact, Interval};
use crate::source::Span;

/// An argument with its place and its words.
struct Argument {
    term: Term,
    span: Span,
    shown: String,
    /// Whether it is a quantity or number of its own, of which it is known whether it is a percentage.
    is_leaf: bool,
}

impl<E> Work<'_, E> {
    pub(super) fn call(&mut self, node: &Node, function: Function, nodes: &[Node]) -> Result<Term, EvalError<E>> {
        let arguments = self.arguments(nodes)?;
        let (asides, whole) = (Vec::new(), None);
        (self.asides, self.whole) = (asides, whole);
        let (line, term) = match (function, arguments.as_slice()) {
            (Function::Growth, [before, after]) => self.growth(before, after, nodes)?,
            (Function::Points, [before, after]) => self.points(before, after, nodes)?,
            (Function::Share, [whole]) => self.share_of(whole)?,
            (Function::Share, [part, whole]) => self.share(part, whole)?,
            (Function::Abs, [argument]) => {
                (format!("|{}|", argument.shown), argument.term.with(argument.term.interval.abs()))
            }
            (Function::Sum, arguments) => (joined(arguments, " + "), self.folded(arguments, node, Interval::plus)?),
            (Function::Max, arguments) => (joined(arguments, ", "), self.folded(arguments, node, Interval::max)?),
            (Function::Min, arguments) => (joined(arguments, ", "), self.folded(arguments, node, Interval::min)?),
            _ => unreachable!("the parser counts arguments"),
        };
        bounded(&term, node.span())?;
        self.step(node, &line, &term);
        Ok(term)
    }

    /// The arguments, a glob of names as all the quantities that fit it.
    fn arguments(&mut self, nodes: &[Node]) -> Result<Vec<Argument>, EvalError<E>> {
        let mut arguments = Vec::new();
        for node in nodes {
            let Node::Leaf(Leaf::Names { span, names, facets, .. }) = node else {
                let term = self.value(node)?;
                let shown = show::operand(node, &term);
                let is_leaf = matches!(node, Node::Leaf(_));
                arguments.push(Argument { term, span: node.span(), shown, is_leaf });
                continue;
            };
            for name in names {
                let leaf = Leaf::Name { span: *span, name: name.clone(), facets: facets.clone() };
                let term = (self.lookup)(&leaf).map_err(EvalError::Leaf)?;
                let shown = show::in_line(&term);
                arguments.push(Argument { term, span: *span, shown, is_leaf: true });
            }
        }
        Ok(arguments)
    }

    /// Both in one unit.
    fn alike(&self, a: &Argument, b: &Argument) -> Result<(Term, Term), EvalError<E>> {
        self.added(a.term.alike(&b.term, self.lengths), (a.span, &a.term), (b.span, &b.term))
    }

    fn growth(&mut self, before: &Argument, after: &Argument, nodes: &[Node]) -> Result<(String, Term), EvalError<E>> {
        let (a, b) = self.alike(before, after)?;
        let zero = EvalError::DivisionByZero { span: before.span };
        let growth = b.interval.divided_by(&a.interval).ok_or(zero)?.minus(&one());
        let difference = b.interval.minus(&a.interval);
        if a.ratio == Some(Ratio::Percent) && b.ratio == Some(Ratio::Percent) {
            self.aside(&difference, "the difference in percentage points", Function::Points, nodes);
        }
        if let Some(part) = difference.divided_by(&b.interval) {
            self.aside(&part, "the difference as a part of the later figure", Function::Growth, &[]);
        }
        let line = format!("{} ÷ {} − 1", after.shown, before.shown);
        Ok((line, percent(growth, Ratio::Percent)))
    }

    fn points(&mut self, before: &Argument, after: &Argument, nodes: &[Node]) -> Result<(String, Term), EvalError<E>> {
        for argument in [before, after] {
            if argument.is_leaf && argument.term.ratio != Some(Ratio::Percent) {
                return Err(EvalError::Unfit { span: argument.span, why: "is no percentage" });
            }
        }
        let (a, b) = self.alike(before, after)?;
        if let Some(quotient) = b.interval.divided_by(&a.interval) {
            self.aside(&quotient.minus(&one()), "the growth in percent", Function::Growth, nodes);
        }
        let line = format!("{} − {}", after.shown, before.shown);
        Ok((line, percent(b.interval.minus(&a.interval), Ratio::Points)))
    }

    fn aside(&mut self, interval: &Interval, what: &'static str, function: Function, nodes: &[Node]) {
        let arguments: Vec<_> = nodes.iter().map(ToString::to_string).collect();
        let instead = if nodes.is_empty() { String::new() } else { format!("{function}({})", arguments.join(", ")) };
        self.asides.push(Aside { interval: interval.clone(), what, instead });
    }

    /// A part of a whole; no part is more than all of it, if it can be less.
    fn share(&mut self, part: &Argument, whole: &Argument) -> Result<(String, Term), EvalError<E>> {
        let (a, b) = self.alike(part, whole)?;
        let share = a.interval.divided_by(&b.interval).ok_or(EvalError::DivisionByZero { span: whole.span })?;
        let possible = share.intersection(&Interval::between(Exact::ZERO, Exact::ONE));
        self.whole = whole_number(&b);
        Ok((format!("{} ÷ {}", part.shown, whole.shown), percent(possible.unwrap_or(share), Ratio::Percent)))
    }

    /// Some part of a whole, nobody says which.
    fn share_of(&mut self, whole: &Argument) -> Result<(String, Term), EvalError<E>> {
        self.whole = whole_number(&whole.term);
        if self.whole.is_none() {
            return Err(EvalError::Unfit { span: whole.span, why: "is no exact count, so any share of it can be" });
        }
        let any = Interval::between(Exact::ZERO, Exact::ONE);
        Ok((format!("k ÷ {}", whole.shown), percent(any, Ratio::Percent)))
    }

    fn folded(
        &self,
        arguments: &[Argument],
        node: &Node,
        fold: fn(&Interval, &Interval) -> Interval,
    ) -> Result<Term, EvalError<E>> {
        let nothing = EvalError::Unfit { span: node.span(), why: "has nothing to work with" };
        let (first, rest) = arguments.split_first().ok_or(nothing)?;
        let mut total = first.term.clone();
        for argument in rest {
            let alike = total.alike(&argument.term, self.lengths);
            let (a, b) = self.added(alike, (first.span, &total), (argument.span, &argument.term))?;
            total = a.with(fold(&a.interval, &b.interval));
            bounded(&total, node.span())?;
        }
        Ok(total)
    }
}

fn one() -> Interval {
    Interval::point(Exact::ONE)
}

fn percent(interval: Interval, ratio: Ratio) -> Term {
    Term { ratio: Some(ratio), ..Term::bare(interval) }
}

/// A number of things, when it is known exactly.
fn whole_number(term: &Term) -> Option<Exact> {
    let number = term.interval.as_point().filter(|number| number.is_whole() && **number > Exact::ZERO)?;
    (term.powers.is_bare() && term.ratio.is_none()).then(|| number.clone())
}

fn joined(arguments: &[Argument], sign: &str) -> String {
    let shown: Vec<_> = arguments.iter().take(SHOWN).map(|argument| argument.shown.as_str()).collect();
    let rest = if arguments.len() > SHOWN { format!("{sign}…") } else { String::new() };
    shown.join(sign) + &rest
}
