//! A quote as it is searched: folded pieces of words, and the holes between them.

use crate::claim::{Piece, Quote};
use crate::source::folded::{Folded, Markup};

/// The words of a quote and where its holes are.
#[derive(Debug)]
pub struct Pieces {
    /// Each piece of words, folded. Blanks remain at the side of a hole and are cut at the ends of the quote.
    pub folded: Vec<String>,
    /// Each piece as it is written.
    pub written: Vec<String>,
    /// How many holes stand before each piece, and at last how many stand behind all of them.
    pub n_holes: Vec<usize>,
}

/// Stands for a hole while a quote is folded: no character of any text.
const HOLE: char = '\u{fdd0}';

impl Pieces {
    /// The pieces of a quote that is marked up in this way.
    pub fn new(quote: &Quote, markup: Markup) -> Self {
        let written = to_text(quote);
        let folded = Folded::new(&written, markup);
        let mut pieces = Self { folded: Vec::new(), written: Vec::new(), n_holes: vec![0] };
        for (idx, (folded, written)) in folded.text().split(HOLE).zip(written.split(HOLE)).enumerate() {
            *pieces.n_holes.last_mut().expect("it never gets empty") += usize::from(idx > 0);
            if !folded.trim_matches(' ').is_empty() {
                pieces.folded.push(folded.to_owned());
                pieces.written.push(written.trim().to_owned());
                pieces.n_holes.push(0);
            }
        }
        pieces.cut_ends();
        pieces
    }

    /// Whether the quote has no hole.
    pub fn is_whole(&self) -> bool {
        self.n_holes.iter().all(|n_holes| *n_holes == 0)
    }

    fn cut_ends(&mut self) {
        if let Some(first) = self.folded.first_mut().filter(|_| self.n_holes.first() == Some(&0)) {
            *first = first.trim_start_matches(' ').to_owned();
        }
        if let Some(last) = self.folded.last_mut().filter(|_| self.n_holes.last() == Some(&0)) {
            *last = last.trim_end_matches(' ').to_owned();
        }
    }
}

fn to_text(quote: &Quote) -> String {
    let mut text = String::new();
    for piece in &quote.pieces {
        match piece {
            Piece::Words(words) => text.extend(words.chars().filter(|c| *c != HOLE)),
            Piece::Hole(_) => text.push(HOLE),
        }
    }
    text
}
