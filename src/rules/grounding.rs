//! What the rules of grounding share: each makes drafts of the troubles of its own sort.

use super::{Context, Draft};
use crate::ledger::Snag;

/// A draft for each trouble that `describe` knows, about the trouble's claim.
pub(super) fn drafts(context: &Context<'_>, describe: impl Fn(&Snag) -> Option<Draft>) -> Vec<Draft> {
    let claims = &context.ledger.claims.claims;
    let draft = |trouble: &crate::ledger::Trouble| {
        let claim = &claims[trouble.claim];
        let draft = describe(&trouble.snag)?.of_claim(trouble.claim, &claim.quantity);
        Some(claim.note.iter().fold(draft, Draft::note))
    };
    context.ledger.troubles.iter().filter_map(draft).collect()
}

/// The words at a place, for a message: short, on one line.
pub(super) fn shown(place: &crate::source::Place) -> String {
    const LONGEST: usize = 60;
    let words = place.text().split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("“{}…”", &words[..end]),
        None => format!("“{words}”"),
    }
}

/// Labels for many places, at most twenty; the rest is counted.
pub(super) fn places(draft: Draft, places: &[crate::source::Place], message: &str) -> Draft {
    let draft = places.iter().take(MOST_LABELS).fold(draft, |draft, place| draft.at(place, message));
    match places.len().checked_sub(MOST_LABELS) {
        Some(rest @ 1..) => draft.note(format!("and {rest} more places")),
        _ => draft,
    }
}

/// The most places one finding shows.
pub(super) const MOST_LABELS: usize = 20;
