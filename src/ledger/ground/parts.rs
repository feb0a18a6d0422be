//! The parts of a long text around places, folded.

use std::sync::Arc;

use super::copy::Part;
use crate::source::folded::Spot;
use crate::source::{Folded, Source, Span};

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
    use std::collections::BTreeSet;

    use super::super::How;
    use super::super::places::Places;
    use super::*;

    #[test]
    fn a_part_has_room_on_either_side_however_much_is_left_out() {
        let text = format!("{}12 clinics{}", "\u{200c}word ".repeat(400), " \n".repeat(400) + &"word ".repeat(400));
        let source = Source::new("a.txt", text);
        let words = BTreeSet::from(["12 clinics".to_owned()]);
        let spot = Places::new(&source, &words, How::Folded).of("12 clinics")[0];
        let (part, at) = Parts::new(&source, 60).around(spot);
        let folded = part.folded.text();
        assert!(folded[at..].starts_with("12 clinics") && at >= 60 && folded.len() >= at + 60, "{folded}");
        assert!(folded.len() < source.folded().text().len());
    }
}
