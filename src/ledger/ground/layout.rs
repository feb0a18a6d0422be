//! Where the pieces of a quote stand in a source: the longest one is searched, the others are looked for around it.

use super::How;
use super::pieces::Pieces;
use super::searchable::Searchable;
use crate::source::Span;
use crate::source::search::{Repaired, Words};

/// The pieces of a quote at one place.
#[derive(Debug)]
pub struct Layout {
    /// Each piece, in the folded text.
    pub pieces: Vec<Span>,
    /// How they were found, as far as is known yet.
    pub how: How,
}

/// How many characters may stand between two pieces of words.
const WIDEST_GAP: usize = 160;

/// Every place where the pieces stand as they are.
pub fn folded(text: &Searchable, pieces: &Pieces) -> Vec<Layout> {
    let needles = pieces.folded.iter().map(|words| Needle::Words(Words::new(words, text.rarity()))).collect();
    let search = Search { text: text.source().folded().text(), words: &pieces.folded, needles };
    search.all().map(|pieces| Layout { pieces, how: How::Folded }).collect()
}

/// Every place where the pieces stand after repair.
pub fn repaired(text: &Searchable, pieces: &Pieces) -> Vec<Layout> {
    let needles: Option<Vec<_>> =
        pieces.folded.iter().map(|words| Repaired::new(words).map(Needle::Repaired)).collect();
    let Some(needles) = needles else { return Vec::new() };
    let squeezed = text.squeezed();
    let search = Search { text: squeezed.text(), words: &pieces.folded, needles };
    let to_folded = |pieces: Vec<Span>| pieces.into_iter().map(|span| squeezed.to_folded(span)).collect();
    search.all().map(|pieces| Layout { pieces: to_folded(pieces), how: How::Repaired }).collect()
}

enum Needle {
    Words(Words),
    Repaired(Repaired),
}

impl Needle {
    fn find<'a>(&'a self, text: &'a str, within: Span) -> Box<dyn Iterator<Item = Span> + 'a> {
        match self {
            Self::Words(words) => Box::new(words.find(text, within)),
            Self::Repaired(words) => Box::new(words.find(text, within)),
        }
    }
}

struct Search<'t> {
    text: &'t str,
    words: &'t [String],
    needles: Vec<Needle>,
}

impl Search<'_> {
    fn all(&self) -> impl Iterator<Item = Vec<Span>> {
        let longest = self.words.iter().enumerate().max_by_key(|(_, words)| words.len()).map(|(idx, _)| idx);
        let all = Span::new(0, self.text.len());
        longest.into_iter().flat_map(move |anchor_idx| {
            let places = self.needles[anchor_idx].find(self.text, all);
            places.filter_map(move |anchor| self.around(anchor_idx, anchor))
        })
    }

    /// The other pieces: each the nearest one to its neighbour, with nothing of the two between them.
    fn around(&self, anchor_idx: usize, anchor: Span) -> Option<Vec<Span>> {
        let mut before = vec![anchor];
        for idx in (0..anchor_idx).rev() {
            let next = *before.last()?;
            let piece = self.needles[idx].find(self.text, self.reach_before(idx, next.start)).last()?;
            before.push(self.is_bare(idx, piece, next).then_some(piece)?);
        }
        let mut spans: Vec<Span> = before.into_iter().rev().collect();
        for idx in anchor_idx + 1..self.needles.len() {
            let last = *spans.last()?;
            let piece = self.needles[idx].find(self.text, self.reach_behind(idx, last.end)).next()?;
            spans.push(self.is_bare(idx - 1, last, piece).then_some(piece)?);
        }
        Some(spans)
    }

    /// Whether the gap between a piece and the next one is narrow, and holds neither of them once more.
    fn is_bare(&self, idx: usize, piece: Span, next: Span) -> bool {
        let gap = Span::new(piece.end, next.start);
        gap.of(self.text).chars().count() <= WIDEST_GAP
            && [idx, idx + 1].iter().all(|idx| self.needles[*idx].find(self.text, gap).next().is_none())
    }

    /// Where a piece may stand that ends before another one: a gap and its own length away.
    fn reach_before(&self, idx: usize, end: usize) -> Span {
        Span::new(self.text.floor_char_boundary(end.saturating_sub(self.reach(idx))), end)
    }

    fn reach_behind(&self, idx: usize, start: usize) -> Span {
        Span::new(start, self.text.ceil_char_boundary(self.text.len().min(start + self.reach(idx))))
    }

    /// In bytes, of which a character has four at most.
    fn reach(&self, idx: usize) -> usize {
        4 * WIDEST_GAP + self.words[idx].len()
    }
}
