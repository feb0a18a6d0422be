//! Marks in the texts themselves as claims. A name that only marks give is a quantity all the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Draft, DraftClaim};
use crate::claim::mark::{self, Mark};
use crate::claim::{Claim, Config, Marked, Origin};
use crate::source::{Entry, Source, Sources};

/// The texts that may hold marks. What cannot be read is said where it is claimed.
pub(super) fn texts(claims: &[DraftClaim], config: &Config, sources: &Sources<'_>) -> Vec<Arc<Source>> {
    let claimed = claims.iter().flat_map(|draft| draft.claim.origin.texts()).map(|text| text.value.as_str());
    let globs: BTreeSet<&str> = config.sources.iter().map(String::as_str).chain(claimed).collect();
    let mut paths = BTreeSet::new();
    for glob in globs {
        let glob = ["{when}", "{scope}"].iter().fold(glob.to_owned(), |glob, hole| glob.replace(hole, "*"));
        paths.extend(sources.find(&glob, Entry::File).unwrap_or_default());
    }
    paths.into_iter().filter(|path| mark::may_stand_in(path)).filter_map(|path| sources.load(&path).ok()).collect()
}

/// The claims that the marks of a text are.
pub(super) fn file(source: &Arc<Source>) -> Draft {
    let (marks, faults) = mark::find(source);
    let mut draft = Draft { faults, ..Draft::default() };
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
        authority: mark.authority,
        past: mark.past,
        place: mark.place.clone(),
    };
    DraftClaim { claim, quantity: mark.quantity.place, origin: mark.place, says: None }
}
