//! What the rules of grounding share: each makes drafts of the troubles of its own sort.

use super::{Context, Draft};
use crate::claim::{Claim, Origin, Text};
use crate::finding::{Edit, Fix};
use crate::ledger::Snag;
use crate::source::Place;

/// A draft for each trouble that `describe` knows, about the trouble's claim.
pub(super) fn drafts(context: &Context<'_>, describe: impl Fn(&Snag) -> Option<Draft>) -> Vec<Draft> {
    drafts_of(context, |_, snag| describe(snag))
}

/// The same where the claim has a part in it.
pub(super) fn drafts_of(context: &Context<'_>, describe: impl Fn(&Claim, &Snag) -> Option<Draft>) -> Vec<Draft> {
    let claims = &context.ledger.claims.claims;
    let draft = |trouble: &crate::ledger::Trouble| {
        let claim = &claims[trouble.claim];
        let draft = describe(claim, &trouble.snag)?.of_claim(trouble.claim, &claim.quantity);
        Some(claim.note.iter().fold(draft, Draft::note))
    };
    context.ledger.troubles.iter().filter_map(draft).collect()
}

/// With the quote brought up to date, where that is known to find the same figure again.
pub(super) fn requoted(draft: Draft, claim: &Claim, quote: &Place, now: Option<&str>, is_safe: bool) -> Draft {
    let text = quote_at(claim, quote).zip(now);
    let Some((text, now)) = text else {
        return draft.obstacle(quote, "no quote of the words that stand there now is sure to find this figure alone");
    };
    let (place, text) = text.anew(now);
    draft.fix(Fix { message: "bring the quote up to date".to_owned(), is_safe, edits: vec![Edit { place, text }] })
}

/// The quote of a claim that lies around a place.
fn quote_at<'a>(claim: &'a Claim, place: &Place) -> Option<&'a Text> {
    let quotes: Vec<&Text> = match &claim.origin {
        Origin::Stated(stated) => vec![&stated.quote.text],
        Origin::Translated(translated) => vec![&translated.stated.quote.text],
        Origin::Listed(listed) => listed.items.iter().map(|item| &item.quote.text).collect(),
        _ => Vec::new(),
    };
    quotes.into_iter().find(|text| text.place.source.path == place.source.path && text.place.span.covers(place.span))
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
