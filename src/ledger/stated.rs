//! Stated figures: words that must stand in their sources.

use std::sync::Arc;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::ground::{self, Filling, Grounding, Hit, How, Light};
use super::locate::Located;
use super::trouble::Snag;
use crate::claim::{Around, Claim, Quote, Stated};
use crate::figure::own::{OwnKind, phrase_of};
use crate::figure::{Amount, Kind, Mention, Reading, compare, scan};
use crate::source::{Place, Source, Span};

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, stated: &Stated) {
    let all = gathering.locate(idx, &stated.sources);
    for located in &all {
        match gathering.ground(idx, &stated.quote, &stated.around, &located.source) {
            Grounding::Found(hit) => found(gathering, idx, stated, located, &hit),
            Grounding::Moved(hit) => {
                moved(gathering, idx, (&stated.quote, &stated.around), &hit, &all, &located.source);
                found(gathering, idx, stated, located, &hit);
            }
            other => report(gathering, idx, (&stated.quote, &stated.around), other, &all, &located.source),
        }
    }
}

/// What stands there: the words are covered, and the figure that is meant becomes a sighting.
fn found(gathering: &mut Gathering<'_, '_>, idx: usize, stated: &Stated, located: &Located, hit: &Hit) {
    let at = |span: Span| Place { source: Arc::clone(&located.source), span };
    let quote = || stated.quote.text.place.clone();
    repaired(gathering, idx, &stated.quote, hit, &at(hit.span));
    gathering.covered.push(at(hit.span));
    if gathering.is_text(idx) {
        return see(gathering, idx, located, at(hit.span), Sight::Text);
    }
    match meant(gathering.claim(idx), gathering.light(idx), stated, hit, &located.source) {
        Ok(mention) => {
            gathering.covered.push(at(mention.span));
            see(gathering, idx, located, at(mention.span), Sight::Words(mention));
        }
        Err(Unclear::Nothing(span)) => {
            gathering.trouble(idx, Snag::FigureMissing { quote: quote(), found: at(span) });
        }
        Err(Unclear::Several(spans)) => {
            let figures = spans.into_iter().map(at).collect();
            gathering.trouble(idx, Snag::FigureAmbiguous { quote: quote(), figures });
        }
    }
}

fn see(gathering: &mut Gathering<'_, '_>, idx: usize, located: &Located, place: Place, sight: Sight) {
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: Vec::new() });
}

/// Why no figure can be named.
enum Unclear {
    /// None stands there.
    Nothing(Span),
    /// Several do.
    Several(Vec<Span>),
}

/// The figure that a claim speaks of: the one in its hole; without a hole the one in `⟦ ⟧`, the one that `says` names, or
/// the only one.
fn meant(claim: &Claim, light: Light<'_>, stated: &Stated, hit: &Hit, source: &Source) -> Result<Mention, Unclear> {
    if let Some(hole) = stated.hole {
        return match hit.holes.get(hole) {
            Some(Filling::Figure(mention)) => Ok(mention.clone()),
            Some(Filling::Words(span)) => declared(source, *span, light).ok_or(Unclear::Nothing(*span)),
            Some(Filling::Several(mentions)) => Err(Unclear::Several(spans(mentions))),
            None => Err(Unclear::Nothing(hit.span)),
        };
    }
    let marked = stated.quote.marked.and_then(|marked| marked_in(source, light, &stated.quote, marked, hit));
    if let Some(mention) = marked {
        return Ok(mention);
    }
    match hit.mentions.as_slice() {
        [] => Err(Unclear::Nothing(hit.span)),
        [only] => Ok(only.clone()),
        several => {
            let named = claim.says.as_ref().and_then(|says| phrase_of(&says.value, None, light.own.map(OwnKind::kind)));
            let equal: Vec<&Mention> = several
                .iter()
                .filter(|mention| named.as_ref().is_some_and(|named| is_equal(named, mention, light.own)))
                .collect();
            match equal.as_slice() {
                [one] => Ok((*one).clone()),
                _ => Err(Unclear::Several(spans(several))),
            }
        }
    }
}

/// Words that prose would not take for a figure ("one", a bare 2001), but that stand where the claim declares one.
fn declared(source: &Source, span: Span, light: Light<'_>) -> Option<Mention> {
    let mention = scan::phrase_as(span.of(&source.text), &ground::manner_of(source, light))?;
    Some(Mention { span: mention.span.shifted(span.start), number: mention.number.shifted(span.start), ..mention })
}

fn spans(mentions: &[Mention]) -> Vec<Span> {
    mentions.iter().map(|mention| mention.span).collect()
}

/// The figure of the source that stands where `⟦ ⟧` stand in the quote: figures are counted off, from the first on.
fn marked_in(source: &Source, light: Light<'_>, quote: &Quote, marked: (usize, usize), hit: &Hit) -> Option<Mention> {
    let words = quote.words();
    let quoted =
        scan::scan_as(&words, Span::new(0, words.len()), &ground::manner_of(source, Light { lang: None, ..light }))
            .mentions;
    let marked = Span::new(marked.0, marked.1);
    let nth = quoted.iter().position(|mention| mention.span.overlaps(marked))?;
    (quoted.len() == hit.mentions.len()).then(|| hit.mentions[nth].clone())
}

/// Same number and hedge, whatever it is of.
fn is_equal(named: &Mention, found: &Mention, own: Option<OwnKind>) -> bool {
    let value = |mention: &Mention| match &mention.amount {
        Amount::Number { value, .. } => Some(value.clone()),
        Amount::Fraction { part, whole } => Some(part * whole),
        _ => None,
    };
    let kind = own.map_or_else(|| Kind::infer([named, found]), OwnKind::kind);
    let read = |mention: &Mention| Reading::from(kind).read(mention).ok();
    let same =
        read(named).zip(read(found)).is_some_and(|(a, b)| compare(&a, &b).verdict == crate::figure::Verdict::Identical);
    named.hedge == found.hedge && (same || (value(named).is_some() && value(named) == value(found)))
}

/// The words were found only after repair.
pub fn repaired(gathering: &mut Gathering<'_, '_>, idx: usize, quote: &Quote, hit: &Hit, place: &Place) {
    if hit.how == How::Repaired {
        let (quote, found) = (quote.text.place.clone(), place.clone());
        gathering.trouble(idx, Snag::QuoteRepaired { quote, found });
    }
}

fn moved(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    words: (&Quote, &Around),
    hit: &Hit,
    all: &[Located],
    source: &Arc<Source>,
) {
    let found = Place { source: Arc::clone(source), span: hit.span };
    let now = gathering.requoted(idx, words, hit, all, source);
    gathering.trouble(idx, Snag::QuoteMoved { quote: words.0.text.place.clone(), found, now });
}

/// Why a quote gives no figure.
pub fn report(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    words: (&Quote, &Around),
    grounding: Grounding,
    all: &[Located],
    source: &Arc<Source>,
) {
    let quote = words.0;
    let place = |span: Span| Place { source: Arc::clone(source), span };
    let whole = quote.text.place.clone();
    let snag = match grounding {
        Grounding::Found(_) => return,
        Grounding::Moved(hit) => return moved(gathering, idx, words, &hit, all, source),
        Grounding::Changed { hit, pairs } => {
            let now = gathering.requoted(idx, words, &hit, all, source);
            let figures = pairs.iter().map(|pair| (quote.place_of(pair.quoted), place(pair.found))).collect();
            Snag::FigureChanged { figures, now }
        }
        Grounding::Ambiguous(hits) => {
            Snag::QuoteAmbiguous { quote: whole, hits: hits.iter().map(|hit| place(hit.span)).collect() }
        }
        Grounding::Missing { nearest } => {
            Snag::QuoteMissing { quote: whole, path: source.path.clone(), nearest: nearest.map(place) }
        }
    };
    gathering.trouble(idx, snag);
}

/// The figures that stand at a place.
pub fn mentions_at(gathering: &Gathering<'_, '_>, idx: usize, source: &Source, place: Span) -> Vec<Mention> {
    let light = gathering.light(idx);
    let mentions = ground::mentions_in(source, ground::window(&source.text, place), light);
    mentions.into_iter().filter(|mention| mention.span.overlaps(place)).collect()
}
