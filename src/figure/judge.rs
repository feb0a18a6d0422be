//! Any number of figures of one quantity: who is off, from whom, and how badly (docs/semantics.md, 3 and 4).
//!
//! Figures that state the same facets are one `context`; those of it that can be compared are peers. Peers are judged by
//! their exact evidence, or else by every pair (`panel`, which never looks at pairs). A figure that lacks a facet is held
//! against the contexts that state it (`missing`).

mod context;
mod likes;
mod panel;
mod common;
mod truth;
mod wording;
mod rounding;
mod missing;
mod order;
mod atlas;
mod reach;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use context::{Context, Peers, contexts};
use likes::Likes;
pub use order::{Fall, Trend, falls};
use panel::{FAULTS, Panel};

use super::{Facet, Facets, Figure, Verdict, compare};

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
    if peers.is_some_and(|peers| !peers.panel.is_missed_by(&figure.says)) {
        return Vec::new();
    }
    let members: Vec<usize> = peers.map_or_else(|| context.members().collect(), |peers| peers.members().collect());
    let (own, theirs) = (&constraint.facets, context.facets);
    let missing_facet = own.lacks(theirs).or_else(|| theirs.lacks(own));
    let breach = |verdict| {
        let against = off(witnesses, figure, members.iter().copied(), verdict);
        (!against.is_empty()).then_some(Breach { verdict, constraint: idx, against, missing_facet })
    };
    [Verdict::Contradictory, Verdict::Strained, Verdict::NotCompared].into_iter().filter_map(breach).collect()
}

/// Figures of one context whose units differ.
fn other_units(witnesses: &[Witness], context: &Context<'_>) -> Option<Dispute> {
    let [own, other, ..] = context.peers.as_slice() else { return None };
    let stranger = other.members().next()?;
    let differs =
        |idx: &usize| compare(&witnesses[*idx].figure, &witnesses[stranger].figure).verdict == Verdict::NotCompared;
    let first = strongest(witnesses, own.members().find(differs).into_iter().chain([stranger]))?;
    Some(dispute(witnesses, first, context.members(), Verdict::NotCompared))
}

fn among_peers(witnesses: &[Witness], peers: &Peers<'_>) -> Vec<Dispute> {
    match peers.settler {
        Some(settler) => settled(witnesses, settler, peers),
        None => worst_pair(witnesses, peers.members(), &peers.panel).into_iter().collect(),
    }
}

/// Every figure is judged against the settling one alone, and exact ones against each other.
fn settled(witnesses: &[Witness], settler: usize, peers: &Peers<'_>) -> Vec<Dispute> {
    let others = || peers.members().filter(|idx| *idx != settler);
    let mut disputes = by_verdict(witnesses, settler, others());
    let mut panel = Panel::default();
    let exact: Vec<usize> = others().filter(|idx| witnesses[*idx].settles).collect();
    exact.iter().for_each(|idx| panel.add(&witnesses[*idx].figure));
    let among_exact = worst_pair(witnesses, exact.iter().copied(), &panel);
    // One finding for each verdict: those that are off from the settling one come first.
    let news = among_exact.filter(|new| disputes.iter().all(|dispute| dispute.verdict != new.verdict));
    disputes.extend(news);
    disputes
}

fn by_verdict(witnesses: &[Witness], first: usize, others: impl Iterator<Item = usize>) -> Vec<Dispute> {
    let mut off = FAULTS.map(|fault| (fault, Likes::default()));
    for idx in others {
        let verdict = compare(&witnesses[first].figure, &witnesses[idx].figure).verdict;
        if let Some((_, likes)) = off.iter_mut().find(|(fault, _)| *fault == verdict) {
            likes.add(idx, &witnesses[idx].figure);
        }
    }
    let disputes = off.into_iter().map(|(verdict, likes)| (verdict, likes.in_order()));
    let dispute = |(verdict, against)| Dispute { verdict, first, against, missing_facet: None };
    disputes.filter(|(_, against)| !against.is_empty()).map(dispute).collect()
}

/// Every pair counts, and the verdict is the worst. The members come with the strong ones first.
fn worst_pair(
    witnesses: &[Witness],
    members: impl Iterator<Item = usize> + Clone,
    panel: &Panel<'_>,
) -> Option<Dispute> {
    let verdict = panel.worst()?;
    let first = members.clone().find(|idx| panel.is_off(&witnesses[*idx].figure, verdict))?;
    Some(dispute(witnesses, first, members, verdict))
}

fn dispute(witnesses: &[Witness], first: usize, members: impl Iterator<Item = usize>, verdict: Verdict) -> Dispute {
    let against = off(witnesses, &witnesses[first].figure, members, verdict);
    Dispute { verdict, first, against, missing_facet: None }
}

/// The members with this verdict against the figure, like ones side by side.
fn off(witnesses: &[Witness], figure: &Figure, members: impl Iterator<Item = usize>, verdict: Verdict) -> Vec<usize> {
    let mut likes = Likes::default();
    for idx in members {
        let other = &witnesses[idx].figure;
        if compare(figure, other).verdict == verdict {
            likes.add(idx, other);
        }
    }
    likes.in_order()
}

/// The strongest witness, of equally strong ones the first.
fn strongest(witnesses: &[Witness], members: impl Iterator<Item = usize>) -> Option<usize> {
    members.min_by_key(|idx| rank(witnesses, *idx))
}

fn rank(witnesses: &[Witness], idx: usize) -> (Reverse<Strength>, usize) {
    (Reverse(witnesses[idx].strength), idx)
}
