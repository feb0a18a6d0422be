//! Where words stand in a long text: found for all of its quotes in one pass, in which it is folded a piece at a time. What they
//! stand among is folded once more, around each place (`parts`).

use std::collections::{BTreeMap, BTreeSet};

use super::How;
use crate::source::folded::{Folded, Marks, Spot};
use crate::source::search::{MOST_PLACES, Rarity, Squeezed, Words};
use crate::source::{Source, Span};

/// How much of a text is folded at a time, in bytes; in tests so little that words reach over many cuts.
const PIECE: usize = if cfg!(test) { 16 } else { 256 << 10 };

/// Where words stand in a text.
#[derive(Debug)]
pub struct Places {
    spots: BTreeMap<String, Vec<Spot>>,
}

/// What one pass looks for.
struct Sought {
    words: Words,
    /// Where the last place ends, in the searched text of the whole: places do not overlap.
    free: usize,
    spots: Vec<Spot>,
}

/// A piece of a text as it is searched.
struct Piece {
    folded: Folded,
    /// The same without blanks, where words are looked for in damaged text.
    squeezed: Option<Squeezed>,
}

impl Places {
    /// Finds words in a folded text, each at as many places as are looked at; of repaired words what must stand as it is, in the
    /// text without its blanks.
    pub fn new(source: &Source, words: &BTreeSet<String>, how: How) -> Self {
        let longest = words.iter().map(String::len).max().unwrap_or(0);
        let mut sought: Vec<Sought> = Vec::new();
        // The end of what was searched before, with the places it came from: words may reach over a cut.
        let (mut text, mut spots, mut n_before) = (String::new(), Vec::new(), 0);
        let pieces = if words.is_empty() { None } else { Some(pieces(source, how)) };
        for (nth, piece) in pieces.into_iter().flatten().enumerate() {
            if nth == 0 {
                let rarity = Rarity::of(piece.text());
                let new = |words: &String| Sought { words: Words::new(words, &rarity), free: 0, spots: Vec::new() };
                sought.extend(words.iter().map(new));
            }
            let n_kept = text.len();
            text.push_str(piece.text());
            let spot = |at: usize| if at < n_kept { spots[at] } else { piece.spot(at - n_kept) };
            for sought in &mut sought {
                sought.look(&text, n_before, spot);
            }
            let start = text.floor_char_boundary((text.len() + 1).saturating_sub(longest));
            spots = (start..text.len()).map(spot).collect();
            text.drain(..start);
            n_before += start;
        }
        Self { spots: words.iter().cloned().zip(sought.into_iter().map(|sought| sought.spots)).collect() }
    }

    /// Where some words stand; nowhere where they were not looked for.
    pub fn of(&self, words: &str) -> &[Spot] {
        self.spots.get(words).map_or(&[], Vec::as_slice)
    }
}

impl Sought {
    fn look(&mut self, text: &str, n_before: usize, spot: impl Fn(usize) -> Spot) {
        let start = self.free.saturating_sub(n_before).min(text.len());
        for found in self.words.find(text, Span::new(start, text.len())) {
            if self.spots.len() >= MOST_PLACES {
                return;
            }
            self.spots.push(spot(found.start));
            self.free = n_before + found.end;
        }
    }
}

impl Piece {
    fn text(&self) -> &str {
        self.squeezed.as_ref().map_or(self.folded.text(), Squeezed::text)
    }

    /// A place of its text, to be found in another copy.
    fn spot(&self, at: usize) -> Spot {
        self.folded.spot(self.squeezed.as_ref().map_or(at, |squeezed| squeezed.origin(at)))
    }
}

/// A text, folded a piece at a time. A hyphen and the end of its line stay in one piece where they are to be left out.
fn pieces(source: &Source, how: How) -> impl Iterator<Item = Piece> {
    let (text, marks) = (&source.text, source.marks());
    let is_squeezed = how == How::Repaired;
    let cut = if is_squeezed { Marks::cut_between_words } else { Marks::cut_behind };
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        let end = cut(marks, text, start + PIECE);
        let folded = source.folded_part(Span::new(start, end));
        start = end;
        Some(Piece { squeezed: is_squeezed.then(|| Squeezed::new(folded.text())), folded })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_found_over_cuts_as_they_are_in_the_whole(
            text in "[ab ۵ی\u{200c}ﷺ\n]{0,120}",
            words in prop::collection::btree_set("[ab ]{1,4}|[5ی]{1,3}|a", 1..4),
        ) {
            let source = Source::new("a.txt", text);
            let places = Places::new(&source, &words, How::Folded);
            let folded = source.folded();
            let all = Span::new(0, folded.text().len());
            for words in &words {
                let whole: Vec<usize> =
                    Words::new(words, &Rarity::default()).find(folded.text(), all).map(|span| span.start).collect();
                let spots = places.of(words);
                let found: Vec<usize> = spots.iter().map(|spot| folded.at_spot(*spot)).collect();
                prop_assert_eq!(found, whole, "{:?}", words);
            }
        }
    }
}
