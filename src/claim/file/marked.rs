//! Marks in the texts themselves as claims. A name that only marks give is a quantity all the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Draft, DraftClaim};
use crate::claim::mark::{self, Mark, Marks};
use crate::claim::{Claim, Config, Marked, Origin};
use crate::source::{Entry, Recall, Source, Sources};

/// The paths of the texts that may hold marks, among all that claims speak of.
pub(super) fn paths(claims: &[DraftClaim], config: &Config, sources: &Sources<'_>) -> Vec<String> {
    let claimed = claims.iter().flat_map(|draft| draft.claim.origin.texts()).map(|text| text.value.as_str());
    let globs: BTreeSet<&str> = config.sources.iter().map(String::as_str).chain(claimed).collect();
    let mut paths = BTreeSet::new();
    for glob in globs {
        let glob = ["{when}", "{scope}"].iter().fold(glob.to_owned(), |glob, hole| glob.replace(hole, "*"));
        paths.extend(sources.find(&glob, Entry::File).unwrap_or_default());
    }
    sources.are_so_many(paths.len());
    paths.into_iter().filter(|path| mark::may_stand_in(path)).collect()
}

/// A text that may hold marks. `None` where it is known to hold none; what cannot be read is said where it is claimed.
pub(super) fn text(path: &str, sources: &Sources<'_>) -> Option<Arc<Source>> {
    let is_recalled =
        |recall: &Recall| sources.stamp_at_hand(path).is_some_and(|stamp| recall.unmarked.contains(&stamp));
    if sources.recall().is_some_and(is_recalled) {
        return None;
    }
    sources.load(path).ok().filter(|source| mark::may_be_in(&source.text))
}

/// The claims that the marks of a text are.
pub(super) fn file(source: &Arc<Source>) -> Draft {
    let Marks { marks, accepts, faults } = mark::find(source);
    let mut draft = Draft { accepts, faults, ..Draft::default() };
    for mark in marks {
        draft.ids.extend(mark.id.clone());
        draft.claims.push(claim(mark));
    }
    draft
}

fn claim(mark: Mark) -> DraftClaim {
    let claim = Claim {
        quantity: mark.quantity.value,
        id: mark.id.map(|id| id.value),
        origin: Origin::Marked(Marked { in_code: mark.in_code }),
        says: None,
        note: None,
        unit: mark.unit,
        facets: mark.facets,
        lang: None,
        field: None,
        authority: mark.authority,
        past: mark.past,
        block: mark.place.clone(),
        place: mark.place.clone(),
    };
    DraftClaim { claim, quantity: mark.quantity.place, origin: mark.place, says: None }
}
