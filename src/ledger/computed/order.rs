//! The order in which formulas are worked out: each after the quantities that it speaks of.

use std::collections::{BTreeMap, BTreeSet};

use crate::claim::expr::Lead;
use crate::claim::{Claim, Claims, Expr, Origin};

/// The computed claims, each after the quantities it speaks of. What goes in a circle has no order and is left out; the
/// claims file has the finding.
pub fn in_order(claims: &Claims) -> Vec<usize> {
    let mut waiting: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (idx, claim) in claims.claims.iter().enumerate() {
        if let Origin::Computed(expr) = &claim.origin {
            waiting.insert(idx, claim.asks_for(expr).into_iter().map(|(name, _)| name).collect());
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
