//! Finding a quote that was reworded. Letters may differ; figures, hedges, units and negations must correspond one to one,
//! and when a figure differs that is told, never taken for the same place in silence.

use std::sync::Arc;

use super::copy::Copy;
use super::masked::{Masked, Number, Value, is_fixed};
use super::reading::{is_same_amount, manner_of};
use super::searchable::Searchable;
use super::windows::{Pass, Reach};
use super::{Filling, Grounding, Hit, How, Pair, Search};
use crate::claim::{Piece, Quote};
use crate::figure::manner::Manner;
use crate::figure::{Mention, scan};
use crate::source::folded::{Folded, Markup, Traced};
use crate::source::search::approximate::{Alignment, Pattern, Place, align, places};
use crate::source::{Source, Span};

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

/// Finds the quote nearly in a whole text.
pub fn ground(search: &Search<'_>, text: &Searchable) -> Grounding {
    let Some(quoted) = Quoted::of(search) else { return Grounding::Missing { nearest: search.elsewhere } };
    let masked = text.masked(search.wanted.light);
    let near = places(quoted.pattern(), &masked.symbols);
    let around = |_: Place| Nearby { masked: Arc::clone(&masked), copy: Copy::Whole(text), first: 0 };
    answer(search, &quoted, &near, &around)
}

/// Finds quotes nearly in a long text, those that are read in the same light together.
pub fn ground_all(source: &Source, searches: &[&Search<'_>]) -> Vec<Grounding> {
    let missing = |search: &&Search<'_>| Grounding::Missing { nearest: search.elsewhere };
    let mut answers: Vec<Grounding> = searches.iter().map(missing).collect();
    let mut left: Vec<(usize, Quoted)> =
        searches.iter().enumerate().filter_map(|(idx, search)| Some((idx, Quoted::of(search)?))).collect();
    while let Some((idx, _)) = left.first() {
        let light = searches[*idx].wanted.light;
        let (together, others) = left.into_iter().partition(|(idx, _)| searches[*idx].wanted.light == light);
        left = others;
        let together: Vec<(usize, Quoted)> = together;
        let patterns: Vec<Pattern<'_>> = together.iter().map(|(_, quoted)| quoted.pattern()).collect();
        let reaches = together.iter().map(|(idx, quoted)| quoted.reach(searches[*idx])).collect();
        let passed = Pass::over(source, light, &patterns, reaches);
        for (nth, (idx, quoted)) in together.iter().enumerate() {
            answers[*idx] = answer(searches[*idx], quoted, passed.near(nth), &|place| passed.around(nth, place));
        }
    }
    answers
}

/// What the places come to that come near, the nearest first.
fn answer<'t>(search: &Search<'_>, quoted: &Quoted, near: &[Place], around: &dyn Fn(Place) -> Nearby<'t>) -> Grounding {
    let found = candidates(search, quoted, near, around);
    let Some((best, place)) = decide(&found, quoted.n_free) else {
        let nearest = || near.first().and_then(|place| nearest(quoted, *place, &around(*place)));
        return Grounding::Missing { nearest: search.elsewhere.or_else(nearest) };
    };
    grounding(quoted, &around(place), best)
}

/// The places where figures and negations correspond, with the words around them that were asked for.
fn candidates<'t>(
    search: &Search<'_>,
    quoted: &Quoted,
    near: &[Place],
    around: &dyn Fn(Place) -> Nearby<'t>,
) -> Vec<(Alignment, Place)> {
    let most_edits = quoted.most_edits();
    let n_symbols = quoted.masked.symbols.len();
    let n_cells = n_symbols * (n_symbols + 2 * most_edits);
    let candidate = |place: &Place| {
        let text = around(*place);
        let found = text.align(quoted, *place, most_edits, is_fixed).filter(|found| found.edits <= most_edits)?;
        text.fits(search, found).then_some((found, *place))
    };
    let mut found: Vec<(Alignment, Place)> = near
        .iter()
        .take(1 + MOST_CELLS / n_cells.max(1))
        .filter(|place| place.edits <= most_edits)
        .filter_map(candidate)
        .collect();
    found.sort_by_key(|(found, _)| (found.edits, found.start));
    let mut apart: Vec<(Alignment, Place)> = Vec::new();
    for (candidate, place) in found {
        if !apart.iter().any(|(other, _)| candidate.start < other.end && other.start < candidate.end) {
            apart.push((candidate, place));
        }
    }
    apart
}

/// The text around a place, masked: all of it, or a part.
pub struct Nearby<'a> {
    /// Its symbols.
    pub masked: Arc<Masked>,
    /// The copy that they were made from.
    pub copy: Copy<'a>,
    /// Which symbol of the text its first one is.
    pub first: usize,
}

impl Nearby<'_> {
    /// Aligns the quote with the text around a place. Symbols are counted from the beginning of the text.
    fn align(
        &self,
        quoted: &Quoted,
        place: Place,
        most_edits: usize,
        is_fixed: impl Fn(u16) -> bool,
    ) -> Option<Alignment> {
        let quoted = &quoted.masked.symbols;
        let start = place.end.saturating_sub(quoted.len() + most_edits).saturating_sub(self.first);
        let end = self.masked.symbols.len().min(place.end + most_edits - self.first);
        let found = align(quoted, &self.masked.symbols[start..end], is_fixed)?;
        let start = start + self.first;
        Some(Alignment { start: found.start + start, end: found.end + start, ..found })
    }

    fn fits(&self, search: &Search<'_>, found: Alignment) -> bool {
        let words = self.whole_words(found);
        search.context.fits(&self.copy, Span::new(words.start, words.start), Span::new(words.end, words.end))
    }

    /// The numbers of a place.
    fn numbers(&self, found: Alignment) -> &[Number] {
        self.masked.numbers_in(found.start - self.first, found.end - self.first)
    }

    /// The bytes of a place in the source.
    fn original(&self, found: Alignment) -> Span {
        self.copy.folded().to_original(self.whole_words(found))
    }

    /// The folded span of a place. Its ends may fall into a word whose ending was changed: then the whole word belongs to it.
    fn whole_words(&self, found: Alignment) -> Span {
        let folded = self.copy.folded().text();
        let span = self.masked.to_folded(found.start - self.first, found.end - self.first);
        let before = folded[..span.start].chars().rev().take_while(|c| c.is_alphabetic());
        let behind = folded[span.end..].chars().take_while(|c| c.is_alphabetic());
        let is_inside =
            |at: usize| folded[..at].ends_with(char::is_alphabetic) && folded[at..].starts_with(char::is_alphabetic);
        let start = if is_inside(span.start) { span.start - n_bytes(before) } else { span.start };
        let end = if is_inside(span.end) { span.end + n_bytes(behind) } else { span.end };
        Span::new(start, end)
    }
}

/// The longest part of a word that is added to a place, in characters.
const LONGEST_REST: usize = 24;

fn n_bytes(chars: impl Iterator<Item = char>) -> usize {
    chars.take(LONGEST_REST).map(char::len_utf8).sum()
}

/// The best one, if it is near enough and no other comes as near.
fn decide(found: &[(Alignment, Place)], n_free: usize) -> Option<(Alignment, Place)> {
    let best = *found.first()?;
    let is_alone = found.get(1).is_none_or(|second| (second.0.edits - best.0.edits) * 100 >= MARGIN * n_free);
    (is_alone && best.0.edits * 100 <= BUDGET * n_free).then_some(best)
}

fn nearest(quoted: &Quoted, place: Place, text: &Nearby<'_>) -> Option<Span> {
    if quoted.n_free < SHORTEST_NEAR {
        return None;
    }
    let found = text.align(quoted, place, place.edits, |_| false)?;
    Some(text.original(found))
}

/// What a reworded place says.
fn grounding(quoted: &Quoted, text: &Nearby<'_>, best: Alignment) -> Grounding {
    let found = text.numbers(best);
    let words = text.original(best);
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
    /// How many of its symbols may differ.
    n_free: usize,
}

/// A number that reads as a count before any noun, and as nothing else.
const SAMPLE: &str = "7";

impl Quoted {
    /// The quote of a search, where it can be found nearly.
    fn of(search: &Search<'_>) -> Option<Self> {
        let quoted = Self::new(search.wanted.quote, &manner_of(search.source, search.wanted.light));
        (SHORTEST..=LONGEST).contains(&quoted.n_free).then_some(quoted)
    }

    /// How many edits a place may need that is looked at more closely.
    fn most_edits(&self) -> usize {
        self.n_free * (BUDGET + MARGIN) / 100 + 1
    }

    /// As it is looked for.
    fn pattern(&self) -> Pattern<'_> {
        let symbols = &self.masked.symbols;
        Pattern { symbols, most_edits: self.most_edits(), most_edits_nearest: symbols.len() * NEAR / 100 }
    }

    /// How many symbols before and behind the end of a place are looked at.
    fn reach(&self, search: &Search<'_>) -> Reach {
        let Pattern { symbols, most_edits, most_edits_nearest } = self.pattern();
        // A character has four bytes at most, and a text without its blanks is at least a third as long.
        let around = 4 * (LONGEST_REST + search.context.n_bytes());
        let behind = most_edits.max(most_edits_nearest) + around;
        Reach { before: symbols.len() + behind, behind }
    }

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
        let masked = Masked::new(&folded, mentions);
        Self { n_free: masked.n_free(), masked, sample, holes }
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
