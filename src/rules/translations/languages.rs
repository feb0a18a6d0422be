//! How the languages of one sentence are compared: hedges that leave the same room are one hedge in other words, and a hedge
//! that only some of the languages have is a fault of the translation, even where it is true without it.

use std::collections::{BTreeMap, HashMap};

use super::translated;
use crate::figure::judge::Dispute;
use crate::figure::{Comparison, Figure, Form, Interval, Verdict, compare};
use crate::ledger::{Evidence, Ledger};
use crate::source::Span;

/// What `compare` tells of a figure with a hedge and one without, as translations of each other.
const HEDGE_LOST: &str = "both can be true, but one language hedges what the other says plainly";

/// Whether two figures give the same room in the same manner. A fraction in words has its room with and without "about".
pub(super) fn is_like(one: &Evidence, other: &Evidence) -> bool {
    one.figure.says == other.figure.says && !is_hedge_lost(&one.figure, &other.figure)
}

fn is_hedge_lost(one: &Figure, other: &Figure) -> bool {
    let is_fraction = one.form == Form::Fraction && other.form == Form::Fraction;
    one.is_hedged() != other.is_hedged() && !(is_fraction && one.says == other.says)
}

/// The verdict on two languages of one sentence.
fn verdict(one: &Figure, other: &Figure) -> Verdict {
    match compare(one, other).verdict {
        Verdict::Refines if is_hedge_lost(one, other) => Verdict::Strained,
        verdict => verdict,
    }
}

/// What to say of two figures besides, if they differ only as translations of each other.
pub(in crate::rules) fn remark(dispute: Verdict, comparison: Comparison) -> Option<&'static str> {
    (dispute == Verdict::Strained && comparison.verdict == Verdict::Refines).then_some(HEDGE_LOST)
}

/// The evidence of each sentence that is there in several languages.
fn sentences<'l>(ledger: &'l Ledger<'_>, evidence: &[&Evidence]) -> BTreeMap<(&'l str, Span), Vec<usize>> {
    let mut sentences: BTreeMap<(&str, Span), Vec<usize>> = BTreeMap::new();
    for (idx, evidence) in evidence.iter().enumerate() {
        if let Some((claim, _)) = translated(ledger, evidence.claim) {
            sentences.entry(claim.place.key()).or_default().push(idx);
        }
    }
    sentences
}

/// The figures as they are judged: where languages leave the same room with other hedges, all of them say what the one with
/// the widest reading says, whichever comes first. "400 or more" is how some languages say "at least 400".
pub(in crate::rules) fn judged(ledger: &Ledger<'_>, evidence: &[&Evidence]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = evidence.iter().map(|evidence| evidence.figure.clone()).collect();
    for members in sentences(ledger, evidence).into_values() {
        let mut alike: HashMap<Interval, Vec<usize>> = HashMap::new();
        for idx in members.into_iter().filter(|idx| evidence[*idx].figure.is_hedged()) {
            alike.entry(figures[idx].says.clone()).or_default().push(idx);
        }
        for members in alike.into_values() {
            let Some(widest) = members.iter().copied().reduce(|a, b| wider(evidence, a, b)) else { continue };
            for idx in members {
                if compare(&evidence[widest].figure, &figures[idx]).verdict != Verdict::NotCompared {
                    figures[idx] = evidence[widest].figure.clone();
                }
            }
        }
    }
    figures
}

/// Of two figures that give the same room the one that readers take for more; of equal ones the same, in whatever order.
fn wider(evidence: &[&Evidence], a: usize, b: usize) -> usize {
    let (one, other) = (&evidence[a].figure, &evidence[b].figure);
    let both = one.reads.hull(&other.reads);
    match (both == one.reads, both == other.reads) {
        (true, false) => a,
        (false, true) => b,
        _ if other.phrase() < one.phrase() => b,
        _ => a,
    }
}

/// What the languages of a sentence disagree about, where no dispute tells it yet.
pub(in crate::rules) fn disputes(
    ledger: &Ledger<'_>,
    evidence: &[&Evidence],
    figures: &[Figure],
    known: &[Dispute],
) -> Vec<Dispute> {
    let is_told = |members: &[usize]| {
        let told = |dispute: &&Dispute| {
            members.contains(&dispute.first) && dispute.against.iter().any(|idx| members.contains(idx))
        };
        known.iter().any(|dispute| told(&dispute))
    };
    let sentences = sentences(ledger, evidence).into_values().filter(|members| !is_told(members));
    let disputes = sentences.flat_map(|members| among(ledger, evidence, figures, &members));
    let is_news = |dispute: &Dispute| {
        let has_all = |other: &Dispute| dispute.against.iter().all(|idx| other.against.contains(idx));
        !known.iter().any(|other| other.verdict == dispute.verdict && has_all(other))
    };
    disputes.filter(is_news).collect()
}

/// The disputes of one sentence, one for each verdict: the languages that are off from the original, or else from most.
fn among(ledger: &Ledger<'_>, evidence: &[&Evidence], figures: &[Figure], members: &[usize]) -> Vec<Dispute> {
    let is_original = |idx: &&usize| translated(ledger, evidence[**idx].claim).is_some_and(|(_, own)| own.is_original);
    let of_most = || {
        let all: Vec<&Evidence> = members.iter().map(|idx| evidence[*idx]).collect();
        most(&all).map(|nth| &members[nth])
    };
    let Some(first) = members.iter().find(is_original).or_else(of_most).or_else(|| members.first()).copied() else {
        return Vec::new();
    };
    let mut by_verdict: BTreeMap<Verdict, Vec<usize>> = BTreeMap::new();
    for idx in members.iter().copied().filter(|idx| evidence[*idx].facets.agrees_with(&evidence[first].facets)) {
        by_verdict.entry(verdict(&figures[first], &figures[idx])).or_default().push(idx);
    }
    let faults = by_verdict.into_iter().rev().filter(|(verdict, _)| *verdict >= Verdict::NotCompared);
    faults.map(|(verdict, against)| Dispute { verdict, first, against, missing_facet: None }).collect()
}

/// The first of those figures that more than half of all are.
pub(super) fn most(all: &[&Evidence]) -> Option<usize> {
    let votes = |idx: &usize| all.iter().filter(|other| is_like(all[*idx], other)).count();
    (0..all.len()).find(|idx| 2 * votes(idx) > all.len())
}
