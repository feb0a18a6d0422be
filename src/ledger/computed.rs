//! Computed figures: formulas over the figures of other quantities, each after those it speaks of.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{Account, Evidence};
use super::trouble::{Snag, Trouble};
use crate::claim::expr::{EvalError, Lead, Leaf, Relation};
use crate::claim::{Claim, Claims, Expr, Facets, Origin};
use crate::figure::judge::Strength;
use crate::figure::{Amount, Dimension, End, Exact, Figure, Interval, Kind, Unit, scan};
use crate::source::Place;

/// Computes every formula and enters its result into the account of its quantity.
pub fn compute(claims: &Claims, accounts: &mut [Account], troubles: &mut Vec<Trouble>) {
    let mut unchecked: BTreeSet<&str> = BTreeSet::new();
    for idx in in_order(claims) {
        let claim = &claims.claims[idx];
        let Origin::Computed(expr) = &claim.origin else { continue };
        let Ok(target) = accounts.binary_search_by(|account| account.quantity.name.cmp(&claim.quantity)) else {
            continue;
        };
        match derive(claim, expr, accounts, &accounts[target]) {
            Ok(entry) => {
                let account = &mut accounts[target];
                account.n_sightings += 1;
                let evidence = Evidence { claim: idx, ..entry.evidence };
                if entry.is_constraint { account.constraints.push(evidence) } else { account.evidence.push(evidence) }
            }
            Err(snag) => {
                // What only lacks another formula's result is not said again: the first one that failed says why.
                let follows = expr.names().iter().any(|(name, _)| unchecked.contains(name));
                troubles.extend((!follows).then_some(Trouble { claim: idx, snag }));
                if accounts[target].evidence.is_empty() {
                    unchecked.insert(&claim.quantity);
                }
            }
        }
    }
}

/// The computed claims, each after the quantities it speaks of. What goes in a circle has no order and is left out; the
/// claims file has the finding.
fn in_order(claims: &Claims) -> Vec<usize> {
    let mut waiting: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (idx, claim) in claims.claims.iter().enumerate() {
        if let Origin::Computed(expr) = &claim.origin {
            waiting.insert(idx, expr.names().into_iter().map(|(name, _)| name).collect());
        }
    }
    let mut n_waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut asking: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (idx, names) in &waiting {
        // A relation is no evidence, so nobody waits for one.
        if !is_relation(&claims.claims[*idx]) {
            *n_waiting.entry(&claims.claims[*idx].quantity).or_default() += 1;
        }
        for name in names {
            asking.entry(name).or_default().push(*idx);
        }
    }
    for names in waiting.values_mut() {
        names.retain(|name| n_waiting.contains_key(name));
    }
    let mut ready: BTreeSet<usize> =
        waiting.iter().filter(|(_, names)| names.is_empty()).map(|(idx, _)| *idx).collect();
    let mut order = Vec::new();
    while let Some(idx) = ready.pop_first() {
        order.push(idx);
        let claim = &claims.claims[idx];
        if is_relation(claim) {
            continue;
        }
        let name = claim.quantity.as_str();
        let left = n_waiting.get_mut(name).expect("counted above");
        *left -= 1;
        if *left > 0 {
            continue;
        }
        for asking_idx in asking.get(name).into_iter().flatten() {
            let names = waiting.get_mut(asking_idx).expect("all are waiting");
            names.remove(name);
            if names.is_empty() {
                ready.insert(*asking_idx);
            }
        }
    }
    order
}

fn is_relation(claim: &Claim) -> bool {
    matches!(&claim.origin, Origin::Computed(Expr { lead: Lead::Relation(_), .. }))
}

struct Entry {
    evidence: Evidence,
    is_constraint: bool,
}

fn derive(claim: &Claim, expr: &Expr, accounts: &[Account], target: &Account) -> Result<Entry, Snag> {
    let mut operands = Vec::new();
    let mut lookup = |leaf: &Leaf| value_of(leaf, claim, accounts, &mut operands);
    let derived = expr.derive(&mut lookup).map_err(|error| into_snag(expr, error))?;
    let result = if counts_percent(target) { derived.interval.scaled(&Exact::int(100)) } else { derived.interval };
    let (interval, is_constraint) = match expr.lead {
        Lead::None => (result, false),
        Lead::About => (widened(&result), false),
        Lead::Relation(relation) => (bounded(&result, relation), true),
    };
    let mut notes = derived.steps;
    notes.extend(operands);
    let unit = target.evidence.first().map_or_else(Unit::bare, |evidence| base_unit(&evidence.figure.unit));
    let evidence = Evidence {
        claim: 0,
        place: expr.text.place.clone(),
        figure: Figure::derived(interval, target.reading.kind, unit),
        facets: claim.facets.clone(),
        strength: if claim.authority { Strength::Authority } else { Strength::Computed },
        is_past: claim.past,
        is_constraint,
        notes,
    };
    Ok(Entry { evidence, is_constraint })
}

/// The dimension of the other figures of the quantity; what a formula gives has no symbol of its own and no noun.
fn base_unit(unit: &Unit) -> Unit {
    match &unit.dimension {
        Dimension::Noun(_) => Unit::bare(),
        dimension => Unit::of(dimension.clone()),
    }
}

/// Whether the figures of a quantity are per hundred, while formulas count in ones.
fn counts_percent(account: &Account) -> bool {
    let is_percent =
        |evidence: &Evidence| matches!(evidence.figure.unit.dimension, Dimension::Percent | Dimension::Points);
    account.reading.kind == Kind::Share || account.evidence.iter().any(is_percent)
}

fn value_of(leaf: &Leaf, claim: &Claim, accounts: &[Account], operands: &mut Vec<String>) -> Result<Interval, Missing> {
    match leaf {
        Leaf::Literal { text, span } => {
            literal(text).ok_or_else(|| Missing { span: *span, why: format!("`{text}` is no number") })
        }
        Leaf::Name { name, span } => {
            let found = accounts.binary_search_by(|account| account.quantity.name.as_str().cmp(name)).ok();
            let interval = found.and_then(|idx| operand(&accounts[idx], &claim.facets, operands));
            interval.ok_or_else(|| Missing { span: *span, why: missing(name, &claim.facets) })
        }
    }
}

/// Why a formula's part has no value.
struct Missing {
    span: crate::source::Span,
    why: String,
}

fn missing(name: &str, facets: &Facets) -> String {
    match (&facets.when, &facets.scope) {
        (Some(when), _) => format!("{name} has no figure for {when}"),
        (None, Some(scope)) => format!("{name} has no figure for {scope}"),
        (None, None) => format!("{name} has no figure"),
    }
}

/// A number in a formula; per cent is per hundred.
fn literal(text: &str) -> Option<Interval> {
    let mention = scan::phrase(text, None)?;
    let Amount::Number { value, .. } = &mention.amount else { return None };
    let interval = Interval::point(value.clone());
    Some(if mention.unit.dimension == Dimension::Percent { interval.scaled(&Exact::pow10(-2)) } else { interval })
}

/// What a quantity is known to be, for a formula: what all its figures of this scope have in common; where they contradict
/// each other, which is another finding, all that any of them says. Formulas are asked only where nobody states a figure.
fn operand(account: &Account, facets: &Facets, operands: &mut Vec<String>) -> Option<Interval> {
    let fits = |evidence: &&Evidence| !evidence.is_past && evidence.facets.agrees_with(facets);
    let mut figures: Vec<&Evidence> =
        account.evidence.iter().filter(fits).filter(|evidence| evidence.strength != Strength::Computed).collect();
    if figures.is_empty() {
        figures = account.evidence.iter().filter(fits).collect();
    }
    let (first, others) = figures.split_first()?;
    let mut common = Some(first.figure.says.clone());
    let mut hull = first.figure.says.clone();
    for evidence in others {
        common = common.and_then(|common| common.intersection(&evidence.figure.says));
        hull = hull.hull(&evidence.figure.says);
    }
    operands.push(shown(account, first, others.len()));
    let interval = common.unwrap_or(hull);
    Some(if counts_percent(account) { interval.scaled(&Exact::pow10(-2)) } else { interval })
}

fn shown(account: &Account, first: &Evidence, n_others: usize) -> String {
    let position = first.place.source.position(first.place.span.start);
    let others = if n_others == 0 { String::new() } else { format!(" and {n_others} more") };
    let (name, phrase, path, line) =
        (&account.quantity.name, first.figure.phrase(), &first.place.source.path, position.line);
    format!("{name} is {phrase} ({path}:{line}{others})")
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

fn into_snag(expr: &Expr, error: EvalError<Missing>) -> Snag {
    let whole = || -> Place { expr.text.place.clone() };
    match error {
        EvalError::Leaf(missing) => Snag::NotChecked { part: whole(), why: missing_at(expr, &missing) },
        EvalError::DivisionByZero { span } => {
            let divisor = span.of(&expr.text.value);
            Snag::NotChecked { part: whole(), why: format!("{divisor} may be zero, and it divides") }
        }
        EvalError::TooLarge { span } => {
            let part = span.of(&expr.text.value);
            Snag::NotChecked { part: whole(), why: format!("{part} has too many digits") }
        }
    }
}

fn missing_at(expr: &Expr, missing: &Missing) -> String {
    debug_assert!(missing.span.end <= expr.text.value.len(), "spans of a formula lie inside it");
    missing.why.clone()
}
