//! What a finding hangs on besides the places that it shows: its claims as they are written, and the files that are counted or
//! searched for them. A change there may have brought the finding about, though no line that it shows was touched.

use std::collections::BTreeSet;

use super::{Draft, Rule};
use crate::claim::{Claim, Origin};
use crate::finding::Basis;
use crate::ledger::Ledger;
use crate::source::Place;

/// The basis of what a rule has to say.
pub(super) fn of(draft: &Draft, rule: &Rule, ledger: &Ledger<'_>) -> Basis {
    let claims = with_operands(draft, ledger);
    let own = |idx: &usize| &ledger.claims.claims[*idx];
    let heads = claims
        .iter()
        .filter_map(|idx| ledger.claims.quantities.get(&own(idx).quantity))
        .map(|quantity| &quantity.block);
    let mut places: Vec<Place> = claims.iter().map(|idx| &own(idx).block).chain(heads).cloned().collect();
    places.sort();
    places.dedup();
    // Figures of agreement stand at places that are shown, unless there are too many; where something was not found there is
    // nothing to show.
    let are_shown = !draft.figures.is_empty() && draft.figures.len() <= draft.labels.len();
    let is_shown = |idx: &usize| are_shown && draft.claims.contains(idx) && is_at_a_place(&own(idx).origin);
    let hidden = claims.iter().filter(|idx| !is_shown(idx) && rule.is_of_evidence());
    let globs: BTreeSet<String> = hidden.flat_map(|idx| globs_of(own(idx))).collect();
    Basis { claims: places, files: globs.into_iter().collect() }
}

/// The claims of a draft, and those of the quantities that its formulas ask for.
fn with_operands(draft: &Draft, ledger: &Ledger<'_>) -> BTreeSet<usize> {
    let claims = &ledger.claims.claims;
    let mut found: BTreeSet<usize> = draft.claims.iter().copied().collect();
    let mut open: Vec<usize> = draft.claims.clone();
    while let Some(idx) = open.pop() {
        let Origin::Computed(formula) = &claims[idx].origin else { continue };
        let names: BTreeSet<&str> = formula.names().iter().map(|(name, _)| *name).collect();
        for (other, claim) in claims.iter().enumerate() {
            if names.contains(claim.quantity.as_str()) && found.insert(other) {
                open.push(other);
            }
        }
    }
    found
}

/// Whether its figure stands at one place that a finding shows.
fn is_at_a_place(origin: &Origin) -> bool {
    matches!(
        origin,
        Origin::Stated(_)
            | Origin::Matched(_)
            | Origin::Translated(_)
            | Origin::Marked(_)
            | Origin::Read(_)
            | Origin::Declared(_)
    )
}

/// The paths and globs of what is read or counted for a claim.
fn globs_of(claim: &Claim) -> Vec<String> {
    let sources = match &claim.origin {
        Origin::Counted(counted) => &counted.sources[..],
        other => other.texts(),
    };
    let facets = |glob: &str| glob.replace("{when}", "*").replace("{scope}", "*");
    sources.iter().map(|source| facets(&source.value)).collect()
}
