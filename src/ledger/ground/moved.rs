//! Finding a quote that was reworded. Letters may differ; figures, hedges, units and negations must correspond one to one,
//! and when a figure differs that is told, never taken for the same place in silence.

use super::copy::Copy;
use super::masked::{Masked, Number, Value, is_fixed};
use super::reading::is_same_amount;
use super::reading::manner_of;
use super::{Filling, Grounding, Hit, How, Pair, Search};
use crate::claim::{Piece, Quote};
use crate::figure::manner::Manner;
use crate::figure::{Mention, scan};
use crate::source::Span;
use crate::source::folded::{Folded, Markup, Traced};
use crate::source::search::approximate::{Alignment, Place, align, places};

/// Quotes with fewer characters outside of figures fit anywhere, and longer ones take too long.
const SHORTEST: usize = 5;
const LONGEST: usize = 4_000;

/// Shorter quotes have something like them everywhere, which is not worth showing.
const SHORTEST_NEAR: usize = 10;

/// The part of the characters that may differ, and for what is only shown as the nearest; in percent.
const BUDGET: usize = 20;
const NEAR: usize = 45;

/// By what part of the characters the second-best place must be worse, in percent.
const MARGIN: usize = 10;

/// How much aligning one search may take, in cells of its tables.
const MOST_CELLS: usize = 1 << 26;

/// Finds the quote nearly; `elsewhere` is a place where its words stand in another context.
pub fn ground(search: &Search<'_>, elsewhere: Option<Span>) -> Grounding {
    let quoted = Quoted::new(search.wanted.quote, &manner_of(search.text.source(), search.wanted.light));
    let n_free = quoted.masked.n_free();
    if !(SHORTEST..=LONGEST).contains(&n_free) {
        return Grounding::Missing { nearest: elsewhere };
    }
    let text = search.text.masked(search.wanted.light);
    let near = places(&quoted.masked.symbols, &text.symbols, quoted.masked.symbols.len() * NEAR / 100);
    let found = candidates(search, &quoted.masked, &text, &near, n_free);
    let Some(best) = decide(&found, n_free) else {
        let nearest = elsewhere.or_else(|| nearest(search, &quoted.masked, &text, near.first()?));
        return Grounding::Missing { nearest };
    };
    grounding(search, &quoted, &text, best)
}

/// The places where figures and negations correspond, with the words around them that were asked for.
fn candidates(search: &Search<'_>, quoted: &Masked, text: &Masked, near: &[Place], n_free: usize) -> Vec<Alignment> {
    let most_edits = n_free * (BUDGET + MARGIN) / 100 + 1;
    let n_cells = quoted.symbols.len() * (quoted.symbols.len() + 2 * most_edits);
    let mut found: Vec<Alignment> = near
        .iter()
        .take(1 + MOST_CELLS / n_cells.max(1))
        .filter(|place| place.edits <= most_edits)
        .filter_map(|place| align_at(quoted, text, *place, most_edits, is_fixed))
        .filter(|found| found.edits <= most_edits && fits(search, text, *found))
        .collect();
    found.sort_by_key(|found| (found.edits, found.start));
    let mut apart: Vec<Alignment> = Vec::new();
    for candidate in found {
        if !apart.iter().any(|other| candidate.start < other.end && other.start < candidate.end) {
            apart.push(candidate);
        }
    }
    apart
}

/// Aligns the quote with the text around a place.
fn align_at(
    quoted: &Masked,
    text: &Masked,
    place: Place,
    most_edits: usize,
    is_fixed: impl Fn(u16) -> bool,
) -> Option<Alignment> {
    let start = place.end.saturating_sub(quoted.symbols.len() + most_edits);
    let end = text.symbols.len().min(place.end + most_edits);
    let found = align(&quoted.symbols, &text.symbols[start..end], is_fixed)?;
    Some(Alignment { start: found.start + start, end: found.end + start, ..found })
}

fn fits(search: &Search<'_>, text: &Masked, found: Alignment) -> bool {
    let words = whole_words(search, text, found);
    search.context.fits(&Copy::Whole(search.text), Span::new(words.start, words.start), Span::new(words.end, words.end))
}

/// The best one, if it is near enough and no other comes as near.
fn decide(found: &[Alignment], n_free: usize) -> Option<Alignment> {
    let best = *found.first()?;
    let is_alone = found.get(1).is_none_or(|second| (second.edits - best.edits) * 100 >= MARGIN * n_free);
    (is_alone && best.edits * 100 <= BUDGET * n_free).then_some(best)
}

fn nearest(search: &Search<'_>, quoted: &Masked, text: &Masked, place: &Place) -> Option<Span> {
    if quoted.n_free() < SHORTEST_NEAR {
        return None;
    }
    let found = align_at(quoted, text, *place, place.edits, |_| false)?;
    let words = whole_words(search, text, found);
    Some(search.text.source().folded().to_original(words))
}

/// The folded span of a place. Its ends may fall into a word whose ending was changed: then the whole word belongs to it.
fn whole_words(search: &Search<'_>, text: &Masked, found: Alignment) -> Span {
    let folded = search.text.source().folded().text();
    let span = text.to_folded(found.start, found.end);
    let before = folded[..span.start].chars().rev().take_while(|c| c.is_alphabetic());
    let behind = folded[span.end..].chars().take_while(|c| c.is_alphabetic());
    let is_inside =
        |at: usize| folded[..at].ends_with(char::is_alphabetic) && folded[at..].starts_with(char::is_alphabetic);
    let start = if is_inside(span.start) { span.start - n_bytes(before) } else { span.start };
    let end = if is_inside(span.end) { span.end + n_bytes(behind) } else { span.end };
    Span::new(start, end)
}

/// The longest part of a word that is added to a place, in characters.
const LONGEST_REST: usize = 24;

fn n_bytes(chars: impl Iterator<Item = char>) -> usize {
    chars.take(LONGEST_REST).map(char::len_utf8).sum()
}

/// What a reworded place says.
fn grounding(search: &Search<'_>, quoted: &Quoted, text: &Masked, best: Alignment) -> Grounding {
    let folded = search.text.source().folded();
    let found = text.numbers_in(best.start, best.end);
    let words = folded.to_original(whole_words(search, text, best));
    let span = found.iter().fold(words, |span, number| span.join(number.span));
    let mentions = found.iter().filter_map(|number| number.mention().cloned()).collect();
    let mut holes = vec![Filling::Words(Span::new(span.start, span.start)); quoted.holes.len()];
    let mut pairs = Vec::new();
    // Figures correspond one to one, so they can be told off.
    for (number, other) in quoted.masked.numbers.iter().zip(found) {
        let own_holes: Vec<usize> = quoted.holes_in(number.span).collect();
        for hole in &own_holes {
            holes[*hole] = other.to_filling();
        }
        if own_holes.is_empty() && !is_same(&number.value, &other.value) {
            pairs.push(Pair { quoted: quoted.to_words(number.span), found: other.span });
        }
    }
    let hit = Hit { span, how: How::Moved, holes, mentions };
    if pairs.is_empty() { Grounding::Moved(hit) } else { Grounding::Changed { hit, pairs } }
}

impl Number {
    fn mention(&self) -> Option<&Mention> {
        match &self.value {
            Value::Figure(mention) => Some(mention),
            Value::Digits(_) => None,
        }
    }

    fn to_filling(&self) -> Filling {
        self.mention().map_or(Filling::Words(self.span), |mention| Filling::Figure(mention.clone()))
    }
}

/// Whether two numbers say the same: value, hedge and unit, however they are written.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Digits(a), Value::Digits(b)) => a == b,
        (Value::Figure(a), Value::Figure(b)) => {
            is_same_amount(&a.amount, &b.amount)
                && a.hedge == b.hedge
                && a.unit.dimension.is_comparable(&b.unit.dimension)
        }
        _ => false,
    }
}

/// A quote with its figures masked; in each hole a number stands for whatever may stand there.
struct Quoted {
    masked: Masked,
    /// The joined words with those numbers in them, and the way back to the words.
    sample: Traced,
    /// Where those numbers stand in the sample.
    holes: Vec<Span>,
}

/// A number that reads as a count before any noun, and as nothing else.
const SAMPLE: &str = "7";

impl Quoted {
    fn new(quote: &Quote, manner: &Manner) -> Self {
        let mut sample = Traced::default();
        let mut holes = Vec::new();
        let mut at = 0;
        for piece in &quote.pieces {
            let start = sample.text().len();
            match piece {
                Piece::Words(words) => {
                    sample.keep_words(words, at);
                    at += words.len();
                }
                Piece::Hole(_) => {
                    sample.put(SAMPLE, Span::new(at, at));
                    holes.push(Span::new(start, start + SAMPLE.len()));
                }
            }
        }
        let folded = Folded::new(sample.text(), Markup::Plain);
        let mentions = scan::scan_as(sample.text(), Span::new(0, sample.text().len()), manner).mentions;
        Self { masked: Masked::new(&folded, mentions), sample, holes }
    }

    /// The holes that a number of the sample stands in.
    fn holes_in(&self, span: Span) -> impl Iterator<Item = usize> {
        self.holes.iter().enumerate().filter(move |(_, hole)| hole.overlaps(span)).map(|(idx, _)| idx)
    }

    /// The span of the joined words.
    fn to_words(&self, span: Span) -> Span {
        self.sample.to_original(span)
    }
}
