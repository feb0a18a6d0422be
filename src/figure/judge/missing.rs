//! Figures that lack a facet: each is held against every context that states it. One that fits some of them is that one's,
//! as far as anybody can tell; one that fits none is off.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::ControlFlow;

use super::context::{Context, Peers};
use super::likes::Likes;
use super::reach::Reach;
use super::{Dispute, Witness, off, strongest};
use crate::figure::{Facet, Facets, Figure, Verdict, compare};

/// The disputes between figures that lack a facet and the contexts that state it.
pub fn disputes(witnesses: &[Witness], contexts: &[Context<'_>]) -> Vec<Dispute> {
    let index = Index::of(contexts);
    let found = contexts.iter().flat_map(|context| {
        let fuller: Vec<&Context<'_>> = index.fuller_than(context.facets).map(|idx| &contexts[idx]).collect();
        disputes_with(witnesses, context, &fuller)
    });
    // Two contexts may each lack what the other states, and then come up twice.
    let mut seen: HashSet<(Verdict, Vec<usize>)> = HashSet::new();
    found.filter(|dispute| seen.insert((dispute.verdict, parties(dispute)))).collect()
}

fn parties(dispute: &Dispute) -> Vec<usize> {
    let mut parties = dispute.against.clone();
    parties.push(dispute.first);
    parties.sort_unstable();
    parties
}

/// Contexts by what they state.
struct Index<'c, 'w> {
    contexts: &'c [Context<'w>],
    by_when: HashMap<Option<&'w str>, Vec<usize>>,
    by_scope: HashMap<Option<&'w str>, Vec<usize>>,
}

impl<'c, 'w> Index<'c, 'w> {
    fn of(contexts: &'c [Context<'w>]) -> Self {
        let mut index = Self { contexts, by_when: HashMap::new(), by_scope: HashMap::new() };
        for (idx, context) in contexts.iter().enumerate() {
            index.by_when.entry(context.facets.when.as_deref()).or_default().push(idx);
            index.by_scope.entry(context.facets.scope.as_deref()).or_default().push(idx);
        }
        index
    }

    /// The contexts that agree with the facets and state one that is lacking there.
    fn fuller_than(&self, facets: &Facets) -> impl Iterator<Item = usize> {
        let candidates: Vec<usize> = match (facets.when.as_deref(), facets.scope.as_deref()) {
            (None, None) => (0..self.contexts.len()).collect(),
            (None, scope) => [scope, None].iter().filter_map(|key| self.by_scope.get(key)).flatten().copied().collect(),
            (when, _) => [when, None].iter().filter_map(|key| self.by_when.get(key)).flatten().copied().collect(),
        };
        candidates.into_iter().filter(move |idx| {
            let other = self.contexts[*idx].facets;
            facets.agrees_with(other) && facets.lacks(other).is_some()
        })
    }
}

/// A figure that fits no context, and the one it is least off from.
struct Misfit<'c, 'w> {
    idx: usize,
    nearest: &'c Context<'w>,
}

fn disputes_with<'c, 'w>(witnesses: &[Witness], context: &Context<'_>, fuller: &[&'c Context<'w>]) -> Vec<Dispute> {
    if fuller.is_empty() {
        return Vec::new();
    }
    let reach =
        Reach::of(witnesses, fuller.iter().flat_map(|context| context.peers.iter().map(|peers| (*context, peers))));
    let mut misfits: BTreeMap<(Verdict, Option<Facet>), Vec<Misfit<'c, 'w>>> = BTreeMap::new();
    for idx in context.members() {
        let (verdict, nearest) = nearest(witnesses, &witnesses[idx].figure, fuller, &reach);
        if verdict > Verdict::Refines {
            let facet = context.facets.lacks(nearest.facets);
            misfits.entry((verdict, facet)).or_default().push(Misfit { idx, nearest });
        }
    }
    misfits.into_iter().rev().flat_map(|((verdict, facet), misfits)| name(witnesses, verdict, facet, misfits)).collect()
}

/// The mildest verdict that some context gives, and that context.
fn nearest<'c, 'w>(
    witnesses: &[Witness],
    figure: &Figure,
    fuller: &[&'c Context<'w>],
    reach: &Reach<'c, 'w>,
) -> (Verdict, &'c Context<'w>) {
    let mut best: Option<(Verdict, &'c Context<'w>)> = None;
    let mut look = |context: &'c Context<'w>, peers: &'c Peers<'w>| {
        if !context.peers_of(figure).is_some_and(|own| std::ptr::eq(own, peers)) {
            return ControlFlow::Continue(());
        }
        let verdict = verdict(witnesses, figure, Some(peers));
        if best.is_none_or(|(mildest, _)| verdict < mildest) {
            best = Some((verdict, context));
        }
        if verdict <= Verdict::Refines { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let _ = reach.visit(&figure.says, &mut look);
    // Where no context reaches, it is off from all of them alike.
    best.unwrap_or_else(|| (verdict(witnesses, figure, fuller[0].peers_of(figure)), fuller[0]))
}

/// The verdict on a figure and a context, which is that of the settling figure if it has one.
fn verdict(witnesses: &[Witness], figure: &Figure, peers: Option<&Peers<'_>>) -> Verdict {
    let Some(peers) = peers else { return Verdict::NotCompared };
    match peers.settler {
        Some(settler) => compare(figure, &witnesses[settler].figure).verdict,
        None => peers.panel.verdict(figure),
    }
}

/// The strongest misfit against its partner in the nearest context; whatever else is off from that one goes with it.
fn name(
    witnesses: &[Witness],
    verdict: Verdict,
    missing_facet: Option<Facet>,
    mut misfits: Vec<Misfit<'_, '_>>,
) -> Vec<Dispute> {
    let mut disputes = Vec::new();
    while let Some(lead) = strongest(witnesses, misfits.iter().map(|misfit| misfit.idx)) {
        let figure = &witnesses[lead].figure;
        let at = misfits.iter().position(|misfit| misfit.idx == lead).expect("the strongest is one of them");
        let misfit = misfits.swap_remove(at);
        let against = off(witnesses, figure, judges(misfit.nearest, figure).into_iter(), verdict);
        let Some(partner) = strongest(witnesses, against.iter().copied()) else { continue };
        if strongest(witnesses, [lead, partner].into_iter()) == Some(lead) {
            disputes.push(Dispute { verdict, first: lead, against, missing_facet });
            continue;
        }
        let first = &witnesses[partner].figure;
        let is_off = |misfit: &mut Misfit<'_, '_>| compare(first, &witnesses[misfit.idx].figure).verdict >= verdict;
        let mut likes = Likes::default();
        let same = misfits.extract_if(.., is_off).map(|misfit| misfit.idx);
        same.chain([lead]).for_each(|idx| likes.add(idx, &witnesses[idx].figure));
        let against = likes.in_order();
        disputes.push(Dispute { verdict, first: partner, against, missing_facet });
    }
    disputes
}

/// The figures of a context that one is held against.
fn judges(context: &Context<'_>, figure: &Figure) -> Vec<usize> {
    match context.peers_of(figure) {
        Some(Peers { settler: Some(settler), .. }) => vec![*settler],
        Some(peers) => peers.members().collect(),
        None => context.members().collect(),
    }
}
