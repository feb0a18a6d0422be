//! Figures that lack a facet: each is held against every context that states it. One that fits some of them is that one's,
//! as far as anybody can tell; one that fits none is off.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use super::atlas::{Atlas, Nearest};
use super::context::{Context, Peers};
use super::likes::Likes;
use super::{Dispute, Witness, rank, strongest};
use crate::figure::verdict::{Gist, gist};
use crate::figure::{Facet, Verdict, compare};

/// How many figures of a context are named against one that lacks its facet. Many contexts may each lack what a large one
/// states.
const MOST_NAMED: usize = 100;

/// The disputes between figures that lack a facet and the contexts that state it.
pub fn disputes(witnesses: &[Witness], contexts: &[Context<'_>]) -> Vec<Dispute> {
    if contexts.len() < 2 {
        return Vec::new();
    }
    let atlas = Atlas::of(witnesses, contexts);
    let found = contexts.iter().flat_map(|context| disputes_of(witnesses, &atlas, context));
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

/// A figure that fits no context, and the one it is least off from.
struct Misfit<'c, 'w> {
    idx: usize,
    nearest: &'c Context<'w>,
}

fn disputes_of(witnesses: &[Witness], atlas: &Atlas<'_, '_>, context: &Context<'_>) -> Vec<Dispute> {
    let mut misfits: BTreeMap<(Verdict, Option<Facet>), Vec<Misfit<'_, '_>>> = BTreeMap::new();
    for idx in context.members() {
        let nearest = atlas.nearest(witnesses, context.facets, &witnesses[idx].figure);
        if let Some(Nearest { verdict, context: nearest }) =
            nearest.filter(|nearest| nearest.verdict > Verdict::Refines)
        {
            let facet = context.facets.lacks(nearest.facets);
            misfits.entry((verdict, facet)).or_default().push(Misfit { idx, nearest });
        }
    }
    let worst_first = misfits.into_iter().rev();
    worst_first.flat_map(|((verdict, facet), misfits)| name(witnesses, verdict, facet, misfits)).collect()
}

/// The strongest misfit against its partner in the nearest context; whatever else is off from that one goes with it. A misfit
/// that is the stronger of the two stands for its likes.
fn name(
    witnesses: &[Witness],
    verdict: Verdict,
    missing_facet: Option<Facet>,
    mut misfits: Vec<Misfit<'_, '_>>,
) -> Vec<Dispute> {
    let mut disputes = Vec::new();
    let mut led: HashSet<Gist<'_>> = HashSet::new();
    misfits.sort_unstable_by_key(|misfit| Reverse(rank(witnesses, misfit.idx)));
    while let Some(Misfit { idx: lead, nearest }) = misfits.pop() {
        if !led.insert(gist(&witnesses[lead].figure)) {
            continue;
        }
        let partners = off_in(witnesses, nearest, lead, verdict);
        let Some(partner) = strongest(witnesses, partners.iter().copied()) else { continue };
        let is_first = rank(witnesses, lead) < rank(witnesses, partner);
        let (first, against) = if is_first {
            (lead, partners)
        } else {
            (partner, off_together(witnesses, partner, lead, verdict, &mut misfits))
        };
        disputes.push(Dispute { verdict, first, against, missing_facet });
    }
    disputes
}

/// Those of a context that a misfit is off from, as many as are worth naming.
fn off_in(witnesses: &[Witness], context: &Context<'_>, lead: usize, verdict: Verdict) -> Vec<usize> {
    let figure = |idx: usize| &witnesses[idx].figure;
    let members: Box<dyn Iterator<Item = usize>> = match context.peers_of(figure(lead)) {
        Some(Peers { settler: Some(settler), .. }) => Box::new(std::iter::once(*settler)),
        Some(peers) => Box::new(peers.members()),
        None => Box::new(context.members()),
    };
    let mut likes = Likes::default();
    let off = members.filter(|idx| compare(figure(lead), figure(*idx)).verdict == verdict);
    off.take(MOST_NAMED).for_each(|idx| likes.add(idx, figure(idx)));
    likes.in_order()
}

/// The leading misfit, and all others that are off from its partner; those need no dispute of their own.
fn off_together(
    witnesses: &[Witness],
    partner: usize,
    lead: usize,
    verdict: Verdict,
    misfits: &mut Vec<Misfit<'_, '_>>,
) -> Vec<usize> {
    let figure = |idx: usize| &witnesses[idx].figure;
    let is_off = |misfit: &mut Misfit<'_, '_>| compare(figure(partner), figure(misfit.idx)).verdict >= verdict;
    let mut likes = Likes::default();
    likes.add(lead, figure(lead));
    misfits.extract_if(.., is_off).for_each(|misfit| likes.add(misfit.idx, figure(misfit.idx)));
    likes.in_order()
}
