//! Where the pieces of a quote stand in a source: the longest one is searched, the others are looked for around it. In a long
//! text the longest one was found before, and only what stands around it is folded.

use super::How;
use super::copy::Copy;
use super::pieces::Pieces;
use super::places::Parts;
use super::searchable::Searchable;
use crate::source::Span;
use crate::source::search::{Rarity, Repaired, Words};

/// The pieces of a quote at one place.
#[derive(Debug)]
pub struct Layout<'a> {
    /// Each piece, in the folded copy.
    pub pieces: Vec<Span>,
    /// How they were found, as far as is known yet.
    pub how: How,
    /// The copy that they were found in.
    pub copy: Copy<'a>,
}

/// Every place of a quote.
pub type Layouts<'a> = Box<dyn Iterator<Item = Layout<'a>> + 'a>;

/// How many characters may stand between two pieces of words.
const WIDEST_GAP: usize = 160;

/// What is looked at beyond the pieces: the figures there, and words of their sentence. No character of the original becomes
/// more than eleven bytes.
const BEYOND: usize = 4096;

/// Every place where the pieces stand as they are; `around` is how long the words are that must stand around them.
pub fn folded<'a>(text: &'a Searchable, pieces: &'a Pieces, around: usize) -> Layouts<'a> {
    let Some(spots) = pieces.longest().and_then(|words| text.places_of(words)) else { return whole(text, pieces) };
    let search = Search::new(&pieces.folded, |words| Some(Needle::Words(Words::new(words, &Rarity::default()))));
    let Some((search, anchor_idx)) = search.and_then(|search| Some((search, search_anchor(&pieces.folded)?))) else {
        return Box::new(std::iter::empty());
    };
    let room = (0..pieces.folded.len()).map(|idx| search.reach(idx)).sum::<usize>() + BEYOND + 4 * around;
    let mut parts = Parts::new(text.source(), room);
    Box::new(spots.iter().filter_map(move |spot| {
        let (part, at) = parts.around(*spot);
        let anchor = Span::new(at, at + pieces.folded[anchor_idx].len());
        let pieces = search.around(part.folded.text(), anchor_idx, anchor)?;
        Some(Layout { pieces, how: How::Folded, copy: Copy::Part(part) })
    }))
}

/// The same in the copy of the whole text.
fn whole<'a>(text: &'a Searchable, pieces: &'a Pieces) -> Layouts<'a> {
    let needle = |words: &str| Some(Needle::Words(Words::new(words, text.rarity())));
    let Some(search) = Search::new(&pieces.folded, needle) else { return Box::new(std::iter::empty()) };
    let found = search.all(text.source().folded().text());
    Box::new(found.map(|pieces| Layout { pieces, how: How::Folded, copy: Copy::Whole(text) }))
}

/// Every place where the pieces stand after repair.
pub fn repaired<'a>(text: &'a Searchable, pieces: &'a Pieces, _around: usize) -> Layouts<'a> {
    let needle = |words: &str| Repaired::new(words).map(Needle::Repaired);
    let Some(search) = Search::new(&pieces.folded, needle) else { return Box::new(std::iter::empty()) };
    let squeezed = text.squeezed();
    let to_folded = |pieces: Vec<Span>| pieces.into_iter().map(|span| squeezed.to_folded(span)).collect();
    let found = search.all(squeezed.text());
    Box::new(found.map(move |pieces| Layout { pieces: to_folded(pieces), how: How::Repaired, copy: Copy::Whole(text) }))
}

/// The piece that is searched: the longest one.
fn search_anchor(words: &[String]) -> Option<usize> {
    words.iter().enumerate().max_by_key(|(_, words)| words.len()).map(|(idx, _)| idx)
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
    words: &'t [String],
    needles: Vec<Needle>,
}

impl<'t> Search<'t> {
    /// A search for some words, each as a needle; nothing where one of them gives no hold.
    fn new(words: &'t [String], needle: impl Fn(&str) -> Option<Needle>) -> Option<Self> {
        let needles = words.iter().map(|words| needle(words)).collect::<Option<Vec<_>>>()?;
        Some(Self { words, needles })
    }

    /// Every place in a text.
    fn all<'a>(self, text: &'a str) -> impl Iterator<Item = Vec<Span>> + 'a
    where
        't: 'a,
    {
        let anchor_idx = search_anchor(self.words);
        let all = Span::new(0, text.len());
        let anchors: Vec<Span> = anchor_idx.map_or_else(Vec::new, |idx| self.needles[idx].find(text, all).collect());
        let around = move |anchor| self.around(text, anchor_idx?, anchor);
        anchors.into_iter().filter_map(around)
    }

    /// The other pieces: each the nearest one to its neighbour, with nothing of the two between them.
    fn around(&self, text: &str, anchor_idx: usize, anchor: Span) -> Option<Vec<Span>> {
        let mut before = vec![anchor];
        for idx in (0..anchor_idx).rev() {
            let next = *before.last()?;
            let piece = self.needles[idx].find(text, self.reach_before(text, idx, next.start)).last()?;
            before.push(self.is_bare(text, idx, piece, next).then_some(piece)?);
        }
        let mut spans: Vec<Span> = before.into_iter().rev().collect();
        for idx in anchor_idx + 1..self.needles.len() {
            let last = *spans.last()?;
            let piece = self.needles[idx].find(text, self.reach_behind(text, idx, last.end)).next()?;
            spans.push(self.is_bare(text, idx - 1, last, piece).then_some(piece)?);
        }
        Some(spans)
    }

    /// Whether the gap between a piece and the next one is narrow, and holds neither of them once more.
    fn is_bare(&self, text: &str, idx: usize, piece: Span, next: Span) -> bool {
        let gap = Span::new(piece.end, next.start);
        gap.of(text).chars().count() <= WIDEST_GAP
            && [idx, idx + 1].iter().all(|idx| self.needles[*idx].find(text, gap).next().is_none())
    }

    /// Where a piece may stand that ends before another one: a gap and its own length away.
    fn reach_before(&self, text: &str, idx: usize, end: usize) -> Span {
        Span::new(text.floor_char_boundary(end.saturating_sub(self.reach(idx))), end)
    }

    fn reach_behind(&self, text: &str, idx: usize, start: usize) -> Span {
        Span::new(start, text.ceil_char_boundary(text.len().min(start + self.reach(idx))))
    }

    /// In bytes, of which a character has four at most.
    fn reach(&self, idx: usize) -> usize {
        4 * WIDEST_GAP + self.words[idx].len()
    }
}
