//! Matched figures beside the sentences of a text: in alternative texts, titles, badges and addresses.

use std::sync::LazyLock;

use regex::Regex;

use super::Pattern;
use crate::claim::Facets;
use crate::figure::Mention;
use crate::ledger::Gathering;
use crate::ledger::ground::{self, Light};
use crate::source::{Asides, Source, Span};

/// A number as addresses hold it.
static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[~<>≥≤]?[0-9](?:[0-9.,٬٫]*[0-9])?[%+kKMB]?").expect("a sound pattern"));

/// The places of asides where a pattern fits, with spans of the source.
pub fn places(
    gathering: &mut Gathering<'_, '_>,
    pattern: &Pattern,
    source: &Source,
    light: Light<'_>,
) -> Vec<(Mention, Facets)> {
    let Some(asides) = source.asides() else { return Vec::new() };
    let view = asides.view();
    // Most texts have links and pictures, and few of them what a pattern asks for.
    if pattern.parts(view).is_some_and(|parts| parts.is_empty()) {
        return Vec::new();
    }
    // They are written as the text around them is.
    view.memo(|| ground::manner_of(source, Light::default()));
    let mentions = gathering.mentions_of(view, light);
    let words = mentions.iter().filter_map(|mention| Some((mention.clone(), pattern.fits(view, mention)?.facets)));
    let mut places: Vec<(Mention, Facets)> = Vec::new();
    for (mention, facets) in words.chain(in_addresses(pattern, asides, light)) {
        let mention = led_back(mention, asides);
        // A badge is shown twice: as an address, and as it reads.
        if places.iter().all(|(known, _)| !known.number.overlaps(mention.number)) {
            places.push((mention, facets));
        }
    }
    places.sort_by_key(|(mention, _)| mention.span);
    places
}

/// The numbers of addresses that a pattern asks for. Digits there are mostly no figures, so the pattern must speak of an
/// address: it names the mark that parts the number from the words beside it.
fn in_addresses(pattern: &Pattern, asides: &Asides, light: Light<'_>) -> Vec<(Mention, Facets)> {
    let view = asides.view();
    let folded = view.folded();
    let mut found = Vec::new();
    for address in asides.addresses() {
        let words = folded.from_original_span(*address);
        for number in NUMBER.find_iter(words.of(folded.text())) {
            let number = folded.to_original(Span::from(number.range()).shifted(words.start));
            let Some(mention) = ground::phrase_in(view, number, light) else { continue };
            let Some(fit) = pattern.fits(view, &mention) else { continue };
            let (before, behind) = (fit.before.of(folded.text()), fit.behind.of(folded.text()));
            if before.ends_with(is_parting) || behind.starts_with(is_parting) {
                found.push((mention, fit.facets));
            }
        }
    }
    found
}

fn is_parting(c: char) -> bool {
    matches!(c, '-' | '_' | '/' | '=')
}

fn led_back(mention: Mention, asides: &Asides) -> Mention {
    let (span, number) = (asides.to_original(mention.span), asides.to_original(mention.number));
    Mention { span, number, ..mention }
}
