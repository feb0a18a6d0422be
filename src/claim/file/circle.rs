//! Circles: a quantity that is computed from itself, by way of others. Relations make none: they are no evidence of a
//! value.

use std::collections::{BTreeMap, BTreeSet};

use crate::claim::expr::Lead;
use crate::claim::{Claim, Fault, Origin};
use crate::source::Span;

/// So many circles are shown; more of them hang together.
const MOST: usize = 50;
/// A longer circle is shown with a gap.
const SHOWN: usize = 8;

/// One quantity in the formula of another.
struct Edge<'a> {
    claim_idx: usize,
    to: &'a str,
    span: Span,
}

/// The claims that are on no circle; each circle leaves a fault.
pub(super) fn without_circles(claims: Vec<Claim>, faults: &mut Vec<Fault>) -> Vec<Claim> {
    let mut on_circle = BTreeSet::new();
    let edges = edges(&claims);
    let circles = circles(&edges);
    for mut circle in circles.shown {
        let first = (0..circle.len()).min_by_key(|idx| circle[*idx].claim_idx).unwrap_or_default();
        circle.rotate_left(first);
        faults.extend(fault(&claims, &circle));
        on_circle.extend(circle.iter().map(|edge| edge.claim_idx));
    }
    on_circle.extend(circles.closed_by);
    let claims = claims.into_iter().enumerate().filter(|(idx, _)| !on_circle.contains(idx));
    claims.map(|(_, claim)| claim).collect()
}

fn edges(claims: &[Claim]) -> BTreeMap<&str, Vec<Edge<'_>>> {
    let mut edges: BTreeMap<&str, Vec<Edge<'_>>> = BTreeMap::new();
    for (claim_idx, claim) in claims.iter().enumerate() {
        let Origin::Computed(formula) = &claim.origin else { continue };
        if !matches!(formula.lead, Lead::Relation(_)) {
            let to = claim.asks_for(formula).into_iter().map(|(to, span)| Edge { claim_idx, to, span });
            edges.entry(&claim.quantity).or_default().extend(to);
        }
    }
    edges
}

/// The circles that are found.
#[derive(Default)]
struct Circles<'a> {
    /// The first ones, each from edge to edge.
    shown: Vec<Vec<&'a Edge<'a>>>,
    /// The claims that close all of them: without these claims there are none.
    closed_by: Vec<usize>,
}

/// Walks depth first; an edge back to a quantity on the way there closes a circle. Without recursion, since chains of
/// quantities may be long.
fn circles<'a>(edges: &'a BTreeMap<&'a str, Vec<Edge<'a>>>) -> Circles<'a> {
    let mut circles = Circles::default();
    let mut done = BTreeSet::new();
    for start in edges.keys() {
        // Each step of the way: a quantity, and how many of its edges are walked.
        let mut way: Vec<(&str, usize)> = if done.contains(start) { Vec::new() } else { vec![(start, 0)] };
        let mut on_way: BTreeMap<&str, usize> = BTreeMap::from([(*start, 0)]);
        while let Some((at, n_walked)) = way.last_mut() {
            let Some(edge) = edges.get(at).and_then(|edges| edges.get(*n_walked)) else {
                done.insert(*at);
                on_way.remove(at);
                way.pop();
                continue;
            };
            *n_walked += 1;
            if let Some(position) = on_way.get(edge.to) {
                circles.closed_by.push(edge.claim_idx);
                if circles.shown.len() < MOST {
                    let walked = way[*position..].iter().map(|(at, n_walked)| &edges[at][n_walked - 1]);
                    circles.shown.push(walked.collect());
                }
            } else if !done.contains(edge.to) {
                on_way.insert(edge.to, way.len());
                way.push((edge.to, 0));
            }
        }
    }
    circles
}

fn fault(claims: &[Claim], circle: &[&Edge<'_>]) -> Option<Fault> {
    let first = circle.first()?;
    let Claim { quantity, origin: Origin::Computed(formula), .. } = &claims[first.claim_idx] else { return None };
    let (shown, is_long) = (circle.len().min(SHOWN), circle.len() > SHOWN);
    let mut names = vec![quantity.as_str()];
    names.extend(circle[..shown].iter().map(|edge| edge.to));
    if is_long {
        names.extend(["…", quantity]);
    }
    let fault = Fault::new(formula.place_of(first.span), format!("computed in a circle: {}", names.join(" → ")));
    let places = circle[..shown].iter().filter_map(|edge| step(claims, edge)).collect::<Vec<_>>().join(", ");
    Some(fault.with_help(format!("{places}: state or count one of them, or make it a relation: is = \"<= …\"")))
}

/// Who asks for whom, and where.
fn step(claims: &[Claim], edge: &Edge<'_>) -> Option<String> {
    let Claim { quantity, origin: Origin::Computed(formula), .. } = &claims[edge.claim_idx] else { return None };
    let place = formula.place_of(edge.span);
    let line = place.source.position(place.span.start).line;
    Some(format!("{quantity} asks for {} in {}:{line}", edge.to, place.source.path))
}
