//! Where words stand in a long text: found for all of its quotes in one pass, in which it is folded a piece at a time. What they
//! stand among is folded once more, around each place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::copy::Part;
use crate::source::folded::Spot;
use crate::source::search::{MOST_PLACES, Rarity, Words};
use crate::source::{Folded, Source, Span};

/// Shorter texts are folded as a whole: their copies are small, and serve every quote.
pub const LONG: usize = 64 << 10;

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
    /// Where the last place ends, in the folded text of the whole: places do not overlap.
    free: usize,
    spots: Vec<Spot>,
}

impl Places {
    /// Finds folded words in a text, each at as many places as are looked at.
    pub fn new(source: &Source, words: &BTreeSet<String>) -> Self {
        let longest = words.iter().map(String::len).max().unwrap_or(0);
        let mut sought: Vec<Sought> = Vec::new();
        // The end of what was folded before, with the places it came from: words may reach over a cut.
        let (mut text, mut spots, mut n_before) = (String::new(), Vec::new(), 0);
        for (nth, folded) in pieces(source).enumerate() {
            if nth == 0 {
                let rarity = Rarity::of(folded.text());
                let new = |words: &String| Sought { words: Words::new(words, &rarity), free: 0, spots: Vec::new() };
                sought.extend(words.iter().map(new));
            }
            let n_kept = text.len();
            text.push_str(folded.text());
            let spot = |at: usize| if at < n_kept { spots[at] } else { folded.spot(at - n_kept) };
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

    /// Where some words stand; nothing where they were not looked for.
    pub fn of(&self, words: &str) -> Option<&[Spot]> {
        self.spots.get(words).map(Vec::as_slice)
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

/// A text, folded a piece at a time.
fn pieces(source: &Source) -> impl Iterator<Item = Folded> {
    let (text, marks) = (&source.text, source.marks());
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        let end = marks.cut_behind(text, start + PIECE);
        let piece = source.folded_part(Span::new(start, end));
        start = end;
        Some(piece)
    })
}

/// The parts around places, folded; places near one another share one.
pub struct Parts<'a> {
    source: &'a Source,
    /// How much folded text must stand on either side of a place, in bytes.
    room: usize,
    last: Option<(Span, Arc<Part>)>,
}

impl<'a> Parts<'a> {
    /// Of a text.
    pub fn new(source: &'a Source, room: usize) -> Self {
        Self { source, room, last: None }
    }

    /// The part around a place, and where the place stands in it.
    pub fn around(&mut self, spot: Spot) -> (Arc<Part>, usize) {
        if let Some((span, part)) = &self.last
            && span.start <= spot.original()
            && spot.original() < span.end
            && self.has_room(*span, &part.folded, part.folded.at_spot(spot))
        {
            return (Arc::clone(part), part.folded.at_spot(spot));
        }
        let (text, marks) = (&self.source.text, self.source.marks());
        // Folding leaves out little of most texts.
        let mut reach = self.room + self.room / 4;
        loop {
            let start = marks.cut(text, spot.original().saturating_sub(reach));
            let end = marks.cut_behind(text, spot.original().saturating_add(reach));
            let span = Span::new(start, end);
            let folded = self.source.folded_part(span);
            let at = folded.at_spot(spot);
            if self.has_room(span, &folded, at) {
                let part = Arc::new(Part::new(folded));
                self.last = Some((span, Arc::clone(&part)));
                return (part, at);
            }
            // Much was left out here.
            reach *= 2;
        }
    }

    fn has_room(&self, span: Span, folded: &Folded, at: usize) -> bool {
        let is_first = span.start == 0 || at >= self.room;
        let is_last = span.end == self.source.text.len() || folded.text().len() >= at + self.room;
        is_first && is_last
    }
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
            let places = Places::new(&source, &words);
            let folded = source.folded();
            let all = Span::new(0, folded.text().len());
            for words in &words {
                let whole: Vec<usize> =
                    Words::new(words, &Rarity::default()).find(folded.text(), all).map(|span| span.start).collect();
                let spots = places.of(words).unwrap_or_default();
                let found: Vec<usize> = spots.iter().map(|spot| folded.at_spot(*spot)).collect();
                prop_assert_eq!(found, whole, "{:?}", words);
            }
        }
    }

    #[test]
    fn a_part_has_room_on_either_side_however_much_is_left_out() {
        let text = format!("{}12 clinics{}", "\u{200c}word ".repeat(400), " \n".repeat(400) + &"word ".repeat(400));
        let source = Source::new("a.txt", text);
        let words = BTreeSet::from(["12 clinics".to_owned()]);
        let spot = Places::new(&source, &words).of("12 clinics").unwrap_or_default()[0];
        let (part, at) = Parts::new(&source, 60).around(spot);
        let folded = part.folded.text();
        assert!(folded[at..].starts_with("12 clinics") && at >= 60 && folded.len() >= at + 60, "{folded}");
        assert!(folded.len() < source.folded().text().len());
    }
}
