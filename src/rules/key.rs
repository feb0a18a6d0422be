//! Keys: what makes a finding this one and no other, wherever its words have moved to.

use super::Draft;
use crate::claim::Claim;
use crate::finding::Key;
use crate::ledger::Ledger;
use crate::source::fold;

/// The key of what a rule has to say.
pub(super) fn of(draft: &Draft, ledger: &Ledger<'_>) -> Key {
    let mut claims: Vec<String> = draft.claims.iter().map(|idx| name(&ledger.claims.claims[*idx])).collect();
    let mut words: Vec<String> =
        draft.labels.iter().map(|label| format!("{}: {}", fold(label.place.text()), fold(&label.message))).collect();
    claims.sort();
    claims.dedup();
    words.sort();
    Key { claims, words }
}

/// A claim by its id, or by its quantity and origin.
fn name(claim: &Claim) -> String {
    match &claim.id {
        Some(id) => format!("#{id}"),
        None => format!("{}.{}", claim.quantity, claim.origin.name()),
    }
}
