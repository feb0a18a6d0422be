//! Where the pieces of a quote stand in a source: the longest one is searched, the others are looked for around it. In a long
//! text the longest one was found before, and only what stands around it is folded.

use super::How;
use super::copy::Copy;
use super::parts::Parts;
use super::pieces::Pieces;
use super::places::Places;
use super::searchable::Searchable;
use crate::source::search::{Rarity, Repaired, Squeezed, Words};
use crate::source::{Source, Span};

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

/// Every place where the pieces stand in the copies of a whole text: as they are, or after repair.
pub fn whole<'a>(text: &'a Searchable, pieces: &'a Pieces, how: How) -> Layouts<'a> {
    let Some(search) = Search::new(&pieces.folded, |words| Needle::new(words, text.rarity(), how)) else {
        return Box::new(std::iter::empty());
    };
    let layout = move |pieces| Layout { pieces, how, copy: Copy::Whole(text) };
    if how != How::Repaired {
        return Box::new(search.all(text.source().folded().text()).map(layout));
    }
    let squeezed = text.squeezed();
    Box::new(search.all(squeezed.text()).map(move |pieces| layout(to_folded(squeezed, pieces))))
}

/// The words by which the pieces are found in a long text.
pub fn hold(pieces: &Pieces, how: How) -> Option<String> {
    let longest = &pieces.folded[search_anchor(&pieces.folded)?];
    if how == How::Repaired {
        Repaired::new(longest).map(|words| words.hold().to_owned())
    } else {
        Some(longest.clone())
    }
}

/// The same in the parts around the places of these words; `around` is how long the words are that must stand around the pieces.
pub fn in_parts<'a>(source: &'a Source, places: &Places, pieces: &'a Pieces, how: How, around: usize) -> Layouts<'a> {
    let search = Search::new(&pieces.folded, |words| Needle::new(words, &Rarity::default(), how));
    let (Some(search), Some(anchor_idx), Some(hold)) = (search, search_anchor(&pieces.folded), hold(pieces, how))
    else {
        return Box::new(std::iter::empty());
    };
    let spots = places.of(&hold).to_vec();
    let reach = (0..pieces.folded.len()).map(|idx| search.reach(idx)).sum::<usize>();
    // Without its blanks and hyphens a text may be a third as long.
    let reach = if how == How::Repaired { 3 * reach } else { reach };
    let mut parts = Parts::new(source, reach + BEYOND + 4 * around);
    Box::new(spots.into_iter().filter_map(move |spot| {
        let (part, at) = parts.around(spot);
        let copy = Copy::Part(part);
        let pieces = match how {
            How::Repaired => {
                let squeezed = copy.squeezed();
                let at = squeezed.from_folded(Span::new(at, at)).start;
                to_folded(squeezed, search.at(squeezed.text(), anchor_idx, at)?)
            }
            _ => search.at(copy.folded().text(), anchor_idx, at)?,
        };
        Some(Layout { pieces, how, copy })
    }))
}

fn to_folded(squeezed: &Squeezed, pieces: Vec<Span>) -> Vec<Span> {
    pieces.into_iter().map(|span| squeezed.to_folded(span)).collect()
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
    fn new(words: &str, rarity: &Rarity, how: How) -> Option<Self> {
        match how {
            How::Repaired => Repaired::new(words).map(Self::Repaired),
            _ => Some(Self::Words(Words::new(words, rarity))),
        }
    }

    /// The place whose hold begins at `at`.
    fn at(&self, text: &str, at: usize) -> Option<Span> {
        match self {
            Self::Words(words) => words.at(text, at),
            Self::Repaired(words) => words.at(text, at),
        }
    }

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

    /// The place where the hold of the anchor begins at `at`.
    fn at(&self, text: &str, anchor_idx: usize, at: usize) -> Option<Vec<Span>> {
        self.around(text, anchor_idx, self.needles[anchor_idx].at(text, at)?)
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
