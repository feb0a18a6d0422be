//! Computed figures: formulas over the figures of other quantities, each after those it speaks of.

mod operand;
mod order;
mod snag;

use std::collections::BTreeSet;

use super::account::{Account, Derivation, Evidence};
use super::trouble::{Snag, Trouble};
use crate::claim::expr::{Aside, Derived, Function, Lead, Node, Relation};
use crate::claim::{Claim, Claims, Expr, Facets, Origin};
use crate::figure::judge::Strength;
use crate::figure::term::{Lengths, Wanted};
use crate::figure::{Dimension, End, Exact, Figure, Interval, Kind, Unit, unit_named};
use operand::Operands;

/// Computes every formula, but for those of these claims that are left out, and enters its result into the account of its
/// quantity.
pub fn compute(
    claims: &Claims,
    accounts: &mut [Account],
    troubles: &mut Vec<Trouble>,
    is_left_out: impl Fn(usize) -> bool,
) {
    let mut unchecked: BTreeSet<&str> = BTreeSet::new();
    for idx in order::in_order(claims).into_iter().filter(|idx| !is_left_out(*idx)) {
        let claim = &claims.claims[idx];
        let Origin::Computed(expr) = &claim.origin else { continue };
        let Ok(target) = accounts.binary_search_by(|account| account.quantity.name.cmp(&claim.quantity)) else {
            continue;
        };
        let work = Work { idx, claim, expr, accounts, target: &accounts[target] };
        let results: Vec<_> = work.contexts().iter().map(|facets| work.derive(facets)).collect();
        let account = &mut accounts[target];
        for result in results {
            match result {
                Ok(evidence) => account.enter(evidence),
                Err(snag) => {
                    // What only lacks another formula's result is not said again: the first one that failed says why.
                    let follows = expr.names().iter().any(|(name, _)| unchecked.contains(name));
                    troubles.extend((!follows).then_some(Trouble { claim: idx, snag }));
                    if account.evidence.is_empty() {
                        unchecked.insert(&claim.quantity);
                    }
                }
            }
        }
    }
}

impl Account {
    fn enter(&mut self, evidence: Evidence) {
        self.n_sightings += 1;
        if evidence.is_constraint { self.constraints.push(evidence) } else { self.evidence.push(evidence) }
    }
}

/// A formula, with what it is held against.
struct Work<'a> {
    idx: usize,
    claim: &'a Claim,
    expr: &'a Expr,
    accounts: &'a [Account],
    target: &'a Account,
}

impl Work<'_> {
    /// The result for one period and place.
    fn derive(&self, facets: &Facets) -> Result<Evidence, Snag> {
        let (wanted, lengths) = (self.wanted(), Lengths::of(facets.when.as_ref()));
        let mut operands =
            Operands { accounts: self.accounts, facets, wanted: &wanted, lengths: &lengths, notes: Vec::new() };
        let derived = self.expr.derive(&mut |leaf| operands.value(leaf), &lengths);
        let Derived { term, steps, asides, whole } = derived.map_err(|error| snag::into_snag(self.expr, error))?;
        let fitted = term.into_unit(&wanted, &lengths);
        let (result, unit) = fitted.map_err(|unfit| snag::unfit(self.expr, &self.claim.quantity, unfit))?;
        let mut notes = operands.notes;
        let position = |span| self.expr.place_of(span);
        notes.extend(steps.into_iter().map(|step| format!("{} ({})", step.line, shown(&position(step.span)))));
        let interval = match self.expr.lead {
            Lead::None => result,
            Lead::About => widened(&result),
            Lead::Relation(relation) => bounded(&result, relation),
        };
        Ok(Evidence {
            claim: self.idx,
            place: self.expr.text.place.clone(),
            figure: Figure::derived(interval, self.target.reading.kind, unit),
            written: None,
            facets: facets.clone(),
            strength: if self.claim.authority { Strength::Authority } else { Strength::Computed },
            is_past: self.claim.past,
            is_constraint: is_constraint(self.expr),
            notes,
            derivation: (self.expr.lead == Lead::None).then(|| derivation(asides, whole)),
        })
    }

    /// What the quantity is a number of.
    fn wanted(&self) -> Wanted {
        let unit_of = |evidence: &Evidence| match &evidence.figure.unit.dimension {
            // A formula knows no nouns, but it knows what is per day.
            Dimension::Noun(noun) if !noun.head.contains('/') => Unit::bare(),
            _ => evidence.figure.unit.clone(),
        };
        let declared = self.claim.unit.as_ref().or(self.target.quantity.unit.as_ref());
        Wanted {
            seen: self.target.evidence.first().map(unit_of),
            declared: declared.map(|unit| unit_named(&unit.value)),
            is_share: self.target.reading.kind == Kind::Share,
        }
    }
}

/// The place as notes name it.
fn shown(place: &crate::source::Place) -> String {
    format!("{}:{}", place.source.path, place.source.position(place.span.start).line)
}

/// Asides are ratios; figures they are held against are per hundred.
fn derivation(asides: Vec<Aside>, whole: Option<Exact>) -> Derivation {
    let per_cent = |aside: Aside| Aside { interval: aside.interval.scaled(&Exact::int(100)), ..aside };
    Derivation { asides: asides.into_iter().map(per_cent).collect(), whole }
}

/// What must hold for figures, and is none: a relation, or that a share is one of so many.
fn is_constraint(expr: &Expr) -> bool {
    let is_share_of =
        matches!(&expr.root, Node::Call { function: Function::Share, arguments, .. } if arguments.len() == 1);
    matches!(expr.lead, Lead::Relation(_)) || is_share_of
}

/// `~`: a tenth either way.
fn widened(interval: &Interval) -> Interval {
    let tenth = Exact::ratio(1, 10).expect("ten is not zero");
    let reach = |end: &End| end.point().map(|point| &point.abs() * &tenth);
    interval.widened(reach(interval.low()), reach(interval.high()))
}

/// What a relation allows.
fn bounded(interval: &Interval, relation: Relation) -> Interval {
    let open = |end: &End| end.point().map_or(End::Infinite, |point| End::Open(point.clone()));
    let ends = match relation {
        Relation::Less => (End::Infinite, open(interval.high())),
        Relation::AtMost => (End::Infinite, interval.high().clone()),
        Relation::More => (open(interval.low()), End::Infinite),
        Relation::AtLeast => (interval.low().clone(), End::Infinite),
        Relation::Equal => return interval.clone(),
    };
    Interval::new(ends.0, ends.1).unwrap_or_else(Interval::all)
}
