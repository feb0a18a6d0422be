//! Declared figures: of record, without a source.

use super::Gathering;
use super::account::{Sight, Sighting};
use super::trouble::Snag;
use crate::claim::Text;
use crate::figure::own::phrase_of;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, is: &Text) {
    let claim = gathering.claim(idx);
    let Some(mention) = phrase_of(&is.value, claim.lang.as_deref(), gathering.kind(idx)) else {
        let snag = Snag::Malformed {
            words: is.place.clone(),
            why: format!("`is` is no figure: {}", is.value),
            help: "write the figure as a text would: \"~ 85 million\", \"12\"",
        };
        return gathering.trouble(idx, snag);
    };
    let sighting = Sighting {
        claim: idx,
        place: is.place.clone(),
        sight: Sight::Words(mention),
        facets: claim.facets.clone(),
        notes: Vec::new(),
    };
    gathering.sightings.push(sighting);
}
