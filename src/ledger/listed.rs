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
    let answers = find_all(gathering, idx, listed, &located);
    for (item, answer) in listed.items.iter().zip(answers) {
        if let Some(place) = place_of(gathering, idx, (item, &listed.around), answer, &located) {
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

/// What one of the sources says of each item: the first one that it is found in, else the last one.
fn find_all<'l>(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    listed: &Listed,
    located: &'l [Located],
) -> Vec<Option<(Grounding, &'l Located)>> {
    let mut answers: Vec<Option<(Grounding, &Located)>> = vec![None; listed.items.len()];
    let is_found = |answer: &Option<(Grounding, &Located)>| matches!(answer, Some((Grounding::Found(_), _)));
    for text in located {
        let left: Vec<usize> = (0..answers.len()).filter(|nth| !is_found(&answers[*nth])).collect();
        gathering.tell(idx, &left, &text.source);
        for nth in left {
            let grounding = gathering.ground(idx, &listed.items[nth].quote, &listed.around, &text.source);
            answers[nth] = Some((grounding, text));
        }
    }
    answers
}

/// Where the item stands. What stands nowhere is missing from all of the sources.
fn place_of(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    (item, around): (&Item, &Around),
    answer: Option<(Grounding, &Located)>,
    located: &[Located],
) -> Option<Place> {
    let (grounding, text) = answer?;
    if let Grounding::Found(hit) = grounding {
        let place = Place { source: Arc::clone(&text.source), span: hit.span };
        stated::repaired(gathering, idx, &item.quote, &hit, &place);
        return Some(place);
    }
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
