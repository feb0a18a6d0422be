//! Marked figures: the one that ends right before its mark.

use std::sync::Arc;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::ground::{self, Light};
use super::trouble::Snag;
use crate::claim::{Marked, Origin, nearest};
use crate::figure::Mention;
use crate::source::{Place, Source, Span};

/// How far before a mark its figure may begin, in bytes.
const REACH: usize = 200;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, marked: &Marked) {
    let claim = gathering.claim(idx);
    let (source, mark) = (Arc::clone(&claim.place.source), claim.place.span);
    gathering.saw_file(idx, &source.path);
    gathering.texts.insert(source.path.clone(), Arc::clone(&source));
    let Some(mention) = figure_before(&source, mark, gathering.light(idx)) else {
        return gathering.trouble(idx, Snag::MarkEmpty { mark: claim.place.clone() });
    };
    if let Some(snag) = alone(gathering, idx) {
        gathering.trouble(idx, snag);
    }
    let place = Place { source, span: mention.span };
    gathering.covered.push(place.clone());
    let sight = if marked.in_code { Sight::Value(mention) } else { Sight::Words(mention) };
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets: claim.facets.clone(), notes: Vec::new() });
}

/// The figure before a mark. Nothing but blanks and closing marks may stand between the two; a unit may stand behind both.
fn figure_before(source: &Source, mark: Span, light: Light<'_>) -> Option<Mention> {
    // Where a comment is no word of the text, the words go on behind it.
    let end = if is_transparent(source, mark) { mark.end + REACH } else { mark.start };
    let start = source.text.floor_char_boundary(mark.start.saturating_sub(REACH));
    let line = source.text[start..mark.start].rfind("\n\n").map_or(start, |blank| start + blank);
    let part = ground::window(&source.text, Span::new(mark.start, mark.start));
    let part =
        Span::new(part.start.max(line), part.end.min(source.text.ceil_char_boundary(end.min(source.text.len()))));
    let mentions = ground::mentions_in(source, part, light);
    let is_before = |mention: &&Mention| mention.number.end <= mark.start;
    let last = mentions.iter().rev().find(is_before);
    let read = last.filter(|mention| is_bare(source, mention.number.end.max(mention.span.end.min(mark.start)), mark));
    let before_mark = |mention: &Mention| match mention.span {
        // Its unit stands behind the mark: "42<!-- … --> languages".
        span if span.end > mark.start => Mention { span: Span::new(span.start, mention.number.end), ..mention.clone() },
        _ => mention.clone(),
    };
    read.map(before_mark).or_else(|| word_before(source, Span::new(part.start, mark.start), light))
}

/// Whether a comment is left out of the text as it is searched.
fn is_transparent(source: &Source, mark: Span) -> bool {
    source.with_folded(mark, |folded| folded.from_original(mark.start) == folded.from_original(mark.end))
}

/// Whether there are no words between a figure and a mark.
fn is_bare(source: &Source, end: usize, mark: Span) -> bool {
    let is_closing = |c: char| !c.is_alphanumeric() && !matches!(c, '|' | '#' | '%' | '/' | '+' | '=' | '<' | '>');
    source.with_folded(Span::new(end.min(mark.start), mark.start), |folded| {
        let (from, to) = (folded.from_original(end), folded.from_original(mark.start));
        // Where comments are words, one mark may follow another one.
        folded.text().get(from..to).unwrap_or_default().chars().all(is_closing)
    })
}

/// What stands right before the mark, where prose would not take it for a figure: a bare 2001, `1_000_000`.
fn word_before(source: &Source, part: Span, light: Light<'_>) -> Option<Mention> {
    let words = part.of(&source.text).trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ';' | ',' | ')' | ']' | '}' | '"' | '\'' | '`' | '*' | '_' | '.' | ':')
    });
    let start = words.rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '{' | '"' | '\'' | '`' | '=' | '|'));
    let start = start.map_or(0, |at| at + words[at..].chars().next().map_or(1, char::len_utf8));
    ground::phrase_in(source, Span::new(part.start + start, part.start + words.len()), light)
}

/// A name that one mark gives and nothing else is compared with nothing: it is probably a slip.
fn alone(gathering: &Gathering<'_, '_>, idx: usize) -> Option<Snag> {
    let (claims, name) = (gathering.claims, &gathering.claim(idx).quantity);
    let quantity = claims.quantities.get(name)?;
    let is_declared = claims.files.iter().any(|file| file.path == quantity.place.source.path);
    let is_other = |other: &crate::claim::Claim| match &other.origin {
        Origin::Computed(formula) => formula.names().iter().any(|(operand, _)| operand == name),
        _ => false,
    };
    let n_claims = claims.claims.iter().filter(|other| other.quantity == *name).count();
    if is_declared || n_claims > 1 || claims.claims.iter().any(is_other) {
        return None;
    }
    let others = claims.quantities.keys().filter(|other| *other != name).map(String::as_str);
    let meant = nearest(name, others).map(str::to_owned);
    Some(Snag::MarkAlone { name: quantity.place.clone(), quantity: name.clone(), meant })
}
