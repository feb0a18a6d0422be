//! What may stand in the hole of a pattern: the numbers of code that begin at a place, and the mentions that hold them.

use super::Texture;
use crate::figure::code::{self, Literal};
use crate::figure::{Dimension, Hedge, Mention};
use crate::source::Span;
use crate::source::folded::digit;

/// A place of a text where a figure may stand: the numbers of code that begin there, and the mentions that hold them.
pub struct Hole<'a> {
    /// The numbers, with their sign first.
    pub literals: Vec<Literal>,
    /// The mentions.
    pub mentions: Vec<&'a Mention>,
}

/// Every number of a text, and every mention without digits.
pub fn holes<'a>(text: &str, mentions: &'a [Mention]) -> Vec<Hole<'a>> {
    let mut holes: Vec<Hole<'a>> = Vec::new();
    let mut mentions = mentions.iter().peekable();
    let mut end = 0;
    let mut last = None;
    for (start, c) in text.char_indices() {
        let before = last.replace(c);
        if start < end || digit(c).is_none() || before.is_some_and(|c| digit(c).is_some()) {
            continue;
        }
        while let Some(mention) = mentions.next_if(|mention| mention.number.end <= start) {
            holes.push(Hole { literals: Vec::new(), mentions: vec![mention] });
        }
        let literals = code::begins_at(text, start);
        // The digits of a product are numbers of their own, if the product does not fit.
        end = literals.last().map_or(end, |literal| literal.end);
        let held = mentions.peek().filter(|mention| mention.number.start <= start).copied();
        if held.is_some_and(|mention| mention.number.end <= end) {
            mentions.next();
        }
        if !literals.is_empty() || held.is_some() {
            holes.push(Hole { literals: signed(text, literals), mentions: held.into_iter().collect() });
        }
    }
    holes.extend(mentions.map(|mention| Hole { literals: Vec::new(), mentions: vec![mention] }));
    holes
}

/// The numbers with their sign, where it is one, before those without it.
fn signed(text: &str, literals: Vec<Literal>) -> Vec<Literal> {
    let Some(start) = literals.first().map(|literal| literal.span.start) else { return literals };
    let before = text[..start].strip_suffix('-');
    let is_sign = before.is_some_and(|before| !before.trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ')'));
    if !is_sign {
        return literals;
    }
    let negative = literals.iter().map(|literal| Literal {
        span: Span::new(start - 1, literal.span.end),
        value: -literal.value.clone(),
        ..literal.clone()
    });
    negative.chain(literals.iter().cloned()).collect()
}

/// Whether a mention is what the hole holds, rather than the number of code alone. In code only hedges in words and units
/// that touch the number or are written out are such.
pub fn is_meant(mention: &Mention, hole: &Hole<'_>, text: &str, texture: Texture) -> bool {
    let Some(literal) = hole.literals.first().filter(|_| texture != Texture::Own) else { return true };
    let covers = mention.number.start <= literal.span.start && mention.number.end >= literal.span.end;
    if texture == Texture::Prose {
        return covers;
    }
    let is_same = mention.number == literal.span;
    let is_typed = literal.end > literal.span.end;
    is_same && !is_typed && (is_hedged_in_words(mention, text) || has_clear_unit(mention, text))
}

fn is_hedged_in_words(mention: &Mention, text: &str) -> bool {
    let around = [&text[mention.span.start..mention.number.start], &text[mention.number.end..mention.span.end]];
    mention.hedge != Hedge::None && around.iter().any(|words| words.contains(char::is_alphabetic))
}

fn has_clear_unit(mention: &Mention, text: &str) -> bool {
    let unit = &text[mention.number.end..mention.span.end];
    let is_unit = matches!(mention.unit.dimension, Dimension::Physical(_) | Dimension::Percent);
    let is_apart = unit.starts_with(char::is_whitespace);
    let word = unit.trim();
    is_unit && !word.is_empty() && (!is_apart || (word.chars().count() > 1 && word != "in" && word != "%"))
}
