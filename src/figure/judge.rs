//! Any number of figures of one quantity: who is off, from whom, and how badly (SEMANTICS 3 and 4).
//!
//! Figures that state the same facets are one [`context`]; those of it that can be compared are peers. Peers are judged by
//! their exact evidence, or else by every pair ([`panel`], which never looks at pairs). A figure that lacks a facet is held
//! against the contexts that state it ([`missing`]).

mod context;
mod missing;
mod panel;
mod reach;
mod rounding;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::HashMap;

use context::{Context, Peers, contexts};
use panel::{FAULTS, Panel};

use super::verdict::{Gist, gist};
use super::{Facet, Facets, Figure, Verdict, compare};

/// How many different figures are gathered with their likes.
const MOST_GROUPS: usize = 1_000;

/// A figure with what it takes to judge it.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The figure.
    pub figure: Figure,
    /// How much it counts when somebody must be named first.
    pub strength: Strength,
    /// Whether it is exact evidence, which settles a quantity: the value of record, a complete count, a bare number of data
    /// or code, a sum of such.
    pub settles: bool,
    /// What narrows it.
    pub facets: Facets,
}

/// How much a witness counts, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// Somebody wrote it.
    Text,
    /// It follows from other figures.
    Computed,
    /// It was counted, or read from data.
    Counted,
    /// It is the value of record.
    Authority,
}

/// A relation that figures must keep to. Nobody said it, so it is no evidence of the value.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// Where the value must lie, as a derived figure.
    pub figure: Figure,
    /// What narrows it.
    pub facets: Facets,
}

/// One disagreement: a figure, and all that are off from it in the same way. The numbers are places in the list of witnesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// How badly they are off.
    pub verdict: Verdict,
    /// What settles the quantity, or else the strongest of those that disagree.
    pub first: usize,
    /// What is off from it: like figures side by side, else in the order of the witnesses. Never empty.
    pub against: Vec<usize>,
    /// The facet that one side does not state: then nobody knows whether they speak of the same, and the finding is one level
    /// milder.
    pub missing_facet: Option<Facet>,
}

/// A constraint, and the figures that break it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// How badly: contradictory, strained for vague words, not compared for other units.
    pub verdict: Verdict,
    /// The place in the list of constraints.
    pub constraint: usize,
    /// The places in the list of witnesses. Never empty.
    pub against: Vec<usize>,
    /// The facet that one side does not state.
    pub missing_facet: Option<Facet>,
}

/// Every disagreement among the figures of one quantity; of one context and unit one for each verdict, the worst first.
pub fn judge(witnesses: &[Witness]) -> Vec<Dispute> {
    let contexts = contexts(witnesses);
    let mut disputes = Vec::new();
    for context in &contexts {
        disputes.extend(other_units(witnesses, context));
        for peers in &context.peers {
            disputes.extend(among_peers(witnesses, peers));
        }
    }
    disputes.extend(missing::disputes(witnesses, &contexts));
    disputes
}

/// Every constraint that some figures break.
pub fn breaches(witnesses: &[Witness], constraints: &[Constraint]) -> Vec<Breach> {
    let contexts = contexts(witnesses);
    let breaches = constraints.iter().enumerate().map(|(idx, constraint)| {
        let comparable = contexts.iter().filter(|context| context.facets.agrees_with(&constraint.facets));
        comparable.flat_map(|context| breaches_in(witnesses, context, idx, constraint)).collect::<Vec<_>>()
    });
    breaches.flatten().collect()
}

fn breaches_in(witnesses: &[Witness], context: &Context<'_>, idx: usize, constraint: &Constraint) -> Vec<Breach> {
    let figure = &constraint.figure;
    let peers = context.peers_of(figure);
    if peers.is_some_and(|peers| !peers.panel().is_missed_by(&figure.says)) {
        return Vec::new();
    }
    let members = peers.map_or(&context.members, |peers| &peers.members);
    let facets = (&constraint.facets, context.facets);
    let missing_facet = facets.0.lacks(facets.1).or(facets.1.lacks(facets.0));
    let breach = |verdict| {
        let against: Vec<usize> = off(witnesses, figure, members, verdict);
        (!against.is_empty()).then_some(Breach { verdict, constraint: idx, against, missing_facet })
    };
    [Verdict::Contradictory, Verdict::Strained, Verdict::NotCompared].into_iter().filter_map(breach).collect()
}

/// Figures of one context whose units differ.
fn other_units(witnesses: &[Witness], context: &Context<'_>) -> Option<Dispute> {
    let [primary, second, ..] = context.peers.as_slice() else { return None };
    let stranger = &witnesses[*second.members.first()?].figure;
    let differs = |idx: &&usize| compare(&witnesses[**idx].figure, stranger).verdict == Verdict::NotCompared;
    let first = *primary.members.iter().find(differs)?;
    let others: Vec<usize> = context.peers[1..].iter().flat_map(|peers| peers.members.iter().copied()).collect();
    Some(dispute(witnesses, first, &others, Verdict::NotCompared))
}

fn among_peers(witnesses: &[Witness], peers: &Peers<'_>) -> Vec<Dispute> {
    match peers.settler {
        _ if peers.members.len() < 2 => Vec::new(),
        Some(settler) => settled(witnesses, settler, &peers.members),
        None => worst_pair(witnesses, &peers.members, peers.panel()).into_iter().collect(),
    }
}

/// Every figure is judged against the settling one alone, and exact ones against each other.
fn settled(witnesses: &[Witness], settler: usize, members: &[usize]) -> Vec<Dispute> {
    let others: Vec<usize> = members.iter().copied().filter(|idx| *idx != settler).collect();
    let mut disputes = by_verdict(witnesses, settler, &others);
    let exact: Vec<usize> = others.into_iter().filter(|idx| witnesses[*idx].settles).collect();
    let panel = Panel::of(exact.iter().map(|idx| &witnesses[*idx].figure).collect());
    let among_exact = worst_pair(witnesses, &exact, &panel);
    // One finding for each verdict: those that are off from the settling one come first.
    let news = among_exact.filter(|new| disputes.iter().all(|dispute| dispute.verdict != new.verdict));
    disputes.extend(news);
    disputes
}

fn by_verdict(witnesses: &[Witness], first: usize, others: &[usize]) -> Vec<Dispute> {
    let verdict = |idx: usize| compare(&witnesses[first].figure, &witnesses[idx].figure).verdict;
    let judged: Vec<(Verdict, usize)> = others.iter().map(|idx| (verdict(*idx), *idx)).collect();
    let disputes = FAULTS.into_iter().map(|fault| {
        let against = judged.iter().filter(|(verdict, _)| *verdict == fault).map(|(_, idx)| *idx).collect();
        Dispute { verdict: fault, first, against: side_by_side(witnesses, against), missing_facet: None }
    });
    disputes.filter(|dispute| !dispute.against.is_empty()).collect()
}

/// Every pair counts, and the verdict is the worst. The strong ones come first among the members.
fn worst_pair(witnesses: &[Witness], members: &[usize], panel: &Panel<'_>) -> Option<Dispute> {
    let verdict = panel.worst()?;
    let first = members.iter().find(|idx| panel.is_off(&witnesses[**idx].figure, verdict))?;
    Some(dispute(witnesses, *first, members, verdict))
}

fn dispute(witnesses: &[Witness], first: usize, members: &[usize], verdict: Verdict) -> Dispute {
    let against = off(witnesses, &witnesses[first].figure, members, verdict);
    Dispute { verdict, first, against, missing_facet: None }
}

/// The members with this verdict against the figure, like ones side by side.
fn off(witnesses: &[Witness], figure: &Figure, members: &[usize], verdict: Verdict) -> Vec<usize> {
    let is_off = |idx: &usize| compare(figure, &witnesses[*idx].figure).verdict == verdict;
    side_by_side(witnesses, members.iter().copied().filter(is_off).collect())
}

/// Like figures side by side, in the order in which they come up. Of very many different ones only some have their likes
/// beside them: nobody is shown the rest.
fn side_by_side(witnesses: &[Witness], mut members: Vec<usize>) -> Vec<usize> {
    members.sort_unstable();
    let mut earliest: HashMap<Gist<'_>, usize> = HashMap::new();
    let mut group = |idx: usize| {
        let gist = gist(&witnesses[idx].figure);
        let is_full = earliest.len() == MOST_GROUPS;
        if is_full { earliest.get(&gist).copied().unwrap_or(usize::MAX) } else { *earliest.entry(gist).or_insert(idx) }
    };
    let mut ordered: Vec<(usize, usize)> = members.into_iter().map(|idx| (group(idx), idx)).collect();
    ordered.sort_unstable();
    ordered.into_iter().map(|(_, idx)| idx).collect()
}

/// The strongest witness, of equally strong ones the first.
fn strongest(witnesses: &[Witness], members: impl Iterator<Item = usize>) -> Option<usize> {
    members.min_by_key(|idx| (Reverse(witnesses[*idx].strength), *idx))
}
