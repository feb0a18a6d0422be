//! A place of the source with its figures read: the ones of its words, and those that fill the holes of the quote.

use super::holes::{Fit, Reader};
use super::layout::Layout;
use super::pieces::Pieces;
use super::reading::{Light, is_same_amount, mentions_in, window};
use super::{Hit, How};
use crate::figure::manner::Manner;
use crate::figure::{Amount, Mention, scan};
use crate::source::search::{cuts_number, is_digit, is_whole_words};
use crate::source::{Source, Span};

/// A place with its figures read.
#[derive(Debug)]
pub struct Filled {
    /// The place.
    pub hit: Hit,
    /// How well it fits.
    pub rank: Rank,
    /// Where a prefix may end, in the folded copy.
    pub before: Span,
    /// Where a suffix may begin, in the folded copy.
    pub after: Span,
}

/// How well a place fits; less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    cuts_word: bool,
    holes: Fit,
    how: How,
}

/// A quote with what is known of it before it is found.
pub struct Quoted<'a> {
    pieces: &'a Pieces,
    /// The figures of a quote without holes.
    amounts: Vec<Amount>,
}

impl<'a> Quoted<'a> {
    /// Reads the figures that the quote pins.
    pub fn new(pieces: &'a Pieces, manner: &Manner) -> Self {
        let words = if pieces.is_whole() { pieces.written.first() } else { None };
        let amounts = words.map_or_else(Vec::new, |words| amounts(words, manner));
        Self { pieces, amounts }
    }
}

/// Reads what stands at a place. `None` when the quote says another number than stands there, because the place begins or
/// ends in the middle of one, or because of what was repaired.
pub fn fill(source: &Source, quoted: &Quoted<'_>, layout: &Layout<'_>, light: Light<'_>) -> Option<Filled> {
    let folded = layout.copy.folded();
    let (first, last) = (*layout.pieces.first()?, *layout.pieces.last()?);
    let words = Span::new(first.start, last.end);
    if cuts_number(folded.text(), words) {
        return None;
    }
    let place = folded.to_original(words);
    let mentions = mentions_in(source, window(&source.text, place), light);
    let reader = Reader { source, folded, mentions: &mentions, light };
    let own = reader.own(place);
    if !says_the_same(quoted, &own, place, folded.text(), layout) {
        return None;
    }
    let filled = reader.holes(&quoted.pieces.n_holes, &layout.pieces)?;
    let span = filled.edges.iter().fold(place, |span, edge| span.join(*edge));
    let how = if is_exact(source, quoted.pieces, layout) { How::Exact } else { layout.how };
    Some(Filled {
        rank: Rank { cuts_word: !is_whole_words(folded.text(), words), holes: filled.fit, how },
        hit: Hit { span, how, holes: filled.fillings, mentions: own },
        before: Span::new(filled.outer.start, words.start),
        after: Span::new(words.end, filled.outer.end),
    })
}

/// Whether the figures of a place are those that the quote pins. Where the words are the same nothing needs to be asked,
/// except that a figure which reaches out of them may be a greater one, and that repair may join two numbers.
fn says_the_same(quoted: &Quoted<'_>, own: &[Mention], place: Span, folded: &str, layout: &Layout<'_>) -> bool {
    let is_whole = quoted.pieces.is_whole();
    let is_as_many = own.len() == quoted.amounts.len();
    let is_same =
        is_as_many && own.iter().zip(&quoted.amounts).all(|(mention, amount)| is_same_amount(&mention.amount, amount));
    let reaches_out = own.iter().any(|mention| !place.covers(mention.span));
    if is_whole && reaches_out && is_as_many && !is_same {
        return false;
    }
    let found = layout.pieces.iter().flat_map(|piece| numbers(piece.of(folded)));
    let wanted = quoted.pieces.folded.iter().flat_map(|words| numbers(words));
    layout.how != How::Repaired || found.eq(wanted) || (is_whole && is_same && !own.is_empty())
}

/// The runs of digits of folded words.
fn numbers(words: &str) -> impl Iterator<Item = &str> {
    words.split(|c| !is_digit(c)).filter(|digits| !digits.is_empty())
}

fn amounts(words: &str, manner: &Manner) -> Vec<Amount> {
    let mentions = scan::scan_as(words, Span::new(0, words.len()), manner).mentions;
    mentions.into_iter().map(|mention| mention.amount).collect()
}

fn is_exact(source: &Source, pieces: &Pieces, layout: &Layout<'_>) -> bool {
    layout.how == How::Folded
        && layout
            .pieces
            .iter()
            .zip(&pieces.written)
            .all(|(piece, written)| layout.copy.folded().to_original(*piece).of(&source.text) == written)
}
