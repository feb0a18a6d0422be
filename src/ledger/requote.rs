//! Quotes brought up to date: the words that stand at a place now, with the holes of the old quote in them. A new quote is only
//! told when it is found there, with the same figures, and in every other source that the claim names.

use std::sync::Arc;

use super::Gathering;
use super::ground::{Filling, Hit, How};
use super::locate::Located;
use crate::claim::{Around, Piece, Quote, Text};
use crate::figure::{Dimension, Mention};
use crate::source::{Source, Span, fold};

impl Gathering<'_, '_> {
    /// The quote that would be found at a place.
    pub(super) fn requoted(
        &mut self,
        idx: usize,
        (quote, around): (&Quote, &Around),
        hit: &Hit,
        all: &[Located],
        source: &Arc<Source>,
    ) -> Option<String> {
        let (value, new) = renewed(source, quote, hit)?;
        let is_same = |found: &Hit| found.how <= How::Folded && fillings(found) == fillings(hit);
        let is_found = self.stands(idx, &new, around, source).is_some_and(|found| is_same(&found));
        // Words that several sources share are not changed for one of them.
        let mut others = all.iter().filter(|other| other.source.path != source.path);
        let is_everywhere = others.all(|other| self.stands(idx, &new, around, &other.source).is_some());
        (is_found && is_everywhere).then_some(value)
    }
}

/// The quote that would be found at a place, as it is to be written and as it is read.
pub fn renewed(source: &Source, quote: &Quote, hit: &Hit) -> Option<(String, Quote)> {
    let value = Words { source, quote, hit }.value()?;
    let text = Text { value: value.clone(), place: quote.text.place.clone() };
    let new = Quote::parse(text).ok().filter(|new| new.holes().count() == quote.holes().count())?;
    Some((value, new))
}

/// What stands in the holes of a quote, by its places.
fn fillings(hit: &Hit) -> Vec<Vec<Span>> {
    let spans = |filling: &Filling| match filling {
        Filling::Figure(mention) => vec![mention.number],
        Filling::Words(span) => vec![*span],
        Filling::Several(mentions) => mentions.iter().map(|mention| mention.number).collect(),
    };
    hit.holes.iter().map(spans).collect()
}

/// The words at a place, and the quote that they are to become.
struct Words<'a> {
    source: &'a Source,
    quote: &'a Quote,
    hit: &'a Hit,
}

impl Words<'_> {
    fn value(&self) -> Option<String> {
        let mut value = String::new();
        let mut at = self.hit.span.start;
        for (span, name) in self.holes()? {
            if span.start < at || span.end > self.hit.span.end {
                return None;
            }
            value.push_str(&self.words(Span::new(at, span.start)));
            value.push_str(&format!("{{{name}}}"));
            at = span.end;
        }
        match self.marked() {
            Some(marked) if marked.start >= at && marked.end <= self.hit.span.end => {
                value.push_str(&self.words(Span::new(at, marked.start)));
                value.push_str(&format!("⟦{}⟧", self.words(marked)));
                at = marked.end;
            }
            Some(_) => return None,
            None if self.quote.marked.is_some() => return None,
            None => {}
        }
        value.push_str(&self.words(Span::new(at, self.hit.span.end)));
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        (!value.is_empty()).then_some(value)
    }

    /// Words as people read them, braces doubled.
    fn words(&self, span: Span) -> String {
        let words = self.source.unmarked(span);
        words.text().replace('{', "{{").replace('}', "}}")
    }

    /// Where the holes are, in order, with their names.
    fn holes(&self) -> Option<Vec<(Span, String)>> {
        let pieces = &self.quote.pieces;
        let is_hole = |piece: &Piece| matches!(piece, Piece::Hole(_));
        let places = pieces.iter().enumerate().filter(|(_, piece)| is_hole(piece)).map(|(at, _)| at);
        let mut holes = Vec::new();
        for (at, filling) in places.zip(&self.hit.holes) {
            let Piece::Hole(name) = &pieces[at] else { continue };
            let words = |at: Option<usize>| match at.and_then(|at| pieces.get(at)) {
                Some(Piece::Words(words)) => fold(words),
                _ => String::new(),
            };
            let span = match filling {
                Filling::Figure(mention) => self.hole(mention, &words(at.checked_sub(1)), &words(Some(at + 1))),
                Filling::Words(span) => *span,
                Filling::Several(_) => return None,
            };
            holes.push((span, name.clone()));
        }
        holes.is_sorted_by_key(|(span, _)| span.start).then_some(holes)
    }

    /// How far a hole reaches: hedge and unit belong to it unless the quote says them beside it, as it does with nouns.
    fn hole(&self, mention: &Mention, before: &str, behind: &str) -> Span {
        let text = |start: usize, end: usize| fold(self.source.text.get(start..end).unwrap_or_default());
        let hedge = text(mention.span.start, mention.number.start);
        let unit = text(mention.number.end, mention.span.end);
        let (hedge, unit) = (hedge.trim(), unit.trim());
        let first = unit.split(' ').next().unwrap_or_default();
        let is_said_before = hedge.is_empty() || before.trim_end().ends_with(hedge);
        let is_said_behind = behind.trim_start().starts_with(first)
            || (!behind.trim().is_empty() && matches!(mention.unit.dimension, Dimension::Noun(_)));
        let start = if is_said_before { mention.number.start } else { mention.span.start };
        let end = if is_said_behind { mention.number.end } else { mention.span.end };
        Span::new(start, end.max(mention.number.end))
    }

    /// Where the figure stands that the old quote marks: figures are counted off.
    fn marked(&self) -> Option<Span> {
        let (start, end) = self.quote.marked?;
        let words = self.quote.words();
        let quoted = crate::figure::scan::mentions(&words, Span::new(0, words.len()), None);
        let marked = Span::new(start, end);
        let nth = quoted.iter().position(|mention| mention.span.overlaps(marked))?;
        let is_number = quoted[nth].number.covers(marked);
        let found = self.hit.mentions.get(nth).filter(|_| quoted.len() == self.hit.mentions.len())?;
        Some(if is_number { found.number } else { found.span })
    }
}
