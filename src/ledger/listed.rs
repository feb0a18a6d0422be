//! Listed figures: quotes that count one each, or as many as they say.

use std::sync::Arc;

use super::account::{Sight, Sighting};
use super::ground::Grounding;
use super::locate::Located;
use super::trouble::Snag;
use super::{Gathering, stated};
use crate::claim::{Around, Item, Listed};
use crate::figure::{Amount, Exact};
use crate::source::{Place, Span};

/// The most items that notes name; the rest is counted.
const MOST_NOTES: usize = 20;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, listed: &Listed) {
    let n_troubles = gathering.troubles.len();
    let located = gathering.locate(idx, &listed.sources);
    let (mut sum, mut notes) = (0u64, Vec::new());
    for item in &listed.items {
        if let Some(place) = find(gathering, idx, item, &listed.around, &located) {
            check_counts(gathering, idx, item, &place);
            sum = sum.saturating_add(item.counts);
            notes.push(note(item, &place));
            gathering.covered.push(place);
        }
    }
    // Half a count is worse than none.
    if gathering.troubles.len() > n_troubles {
        return;
    }
    let how = if listed.complete { "counted, complete" } else { "counted, at least" };
    let mut lines = vec![format!("{sum} {how}:")];
    let n_more = notes.len().saturating_sub(MOST_NOTES);
    lines.extend(notes.into_iter().take(MOST_NOTES));
    lines.extend((n_more > 0).then(|| format!("and {n_more} more items")));
    let claim = gathering.claim(idx);
    let sight = Sight::Count { n: sum, is_complete: listed.complete };
    let (place, facets) = (claim.place.clone(), claim.facets.clone());
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: lines });
}

fn note(item: &Item, place: &Place) -> String {
    let words = place.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let line = place.source.position(place.span.start).line;
    format!("  {} “{words}” ({}:{line})", item.counts, place.source.path)
}

/// Where the item stands: in one of the sources. What stands nowhere is missing from all of them.
fn find(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    item: &Item,
    around: &Around,
    located: &[Located],
) -> Option<Place> {
    let mut problem = None;
    for text in located {
        let grounding = gathering.ground(idx, &item.quote, around, &text.source);
        match grounding {
            Grounding::Found(hit) => {
                let place = Place { source: Arc::clone(&text.source), span: hit.span };
                stated::repaired(gathering, idx, &item.quote, &hit, &place);
                return Some(place);
            }
            other => problem = Some((other, text)),
        }
    }
    let (grounding, text) = problem?;
    stated::report(gathering, idx, (&item.quote, around), grounding, located, &text.source);
    None
}

/// An item that counts for many must say so, if it says any number.
fn check_counts(gathering: &mut Gathering<'_, '_>, idx: usize, item: &Item, place: &Place) {
    if !item.is_counts_written {
        return;
    }
    let counts = i64::try_from(item.counts).map_or(Exact::ZERO, Exact::int);
    let mentions = stated::mentions_at(gathering, idx, &place.source, place.span);
    let says = |amount: &Amount| matches!(amount, Amount::Number { value, .. } if *value == counts);
    if mentions.is_empty() || mentions.iter().any(|mention| says(&mention.amount)) {
        return;
    }
    let span: Span = mentions[0].span;
    let found = Place { source: Arc::clone(&place.source), span };
    let wordings = (item.counts.to_string(), format!("“{}”", found.text()));
    gathering.trouble(idx, Snag::ValueDiffers { says: item.quote.text.place.clone(), found, wordings, now: None });
}
