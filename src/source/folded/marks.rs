//! The marks of a text, found once for all that leave them out: the folded copy, its parts, and the copies that figures are read
//! from.

use super::letters::{Fold, fold_char};
use super::markup::{Mark, Markup};
use super::traced::Traced;
use crate::source::Span;

/// The marks of a text, in order.
#[derive(Debug, Default)]
pub struct Marks {
    marks: Vec<Mark>,
}

/// How far a text is looked through for the end of a word, in bytes.
const LONGEST_WORD: usize = 64 << 10;

fn is_between_words(text: &str, at: usize) -> bool {
    let is_hyphen = |char: char| fold_char(char) == Fold::One('-');
    text[at..].chars().next().is_some_and(|char| fold_char(char) == Fold::Blank)
        && !text[..at].chars().next_back().is_some_and(is_hyphen)
}

impl Marks {
    /// Of a text that is marked up in this way.
    pub fn new(text: &str, markup: Markup) -> Self {
        Self { marks: markup.marks(&text[..text.floor_char_boundary(Traced::LONGEST)]) }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Those that lie in a part or reach into it.
    pub(super) fn within(&self, part: Span) -> impl Iterator<Item = &Mark> {
        let first = self.marks.partition_point(|mark| mark.span.end <= part.start);
        self.marks[first..].iter().take_while(move |mark| mark.span.start < part.end)
    }

    /// A part of the text with nothing changed but that marks are left out, for reading figures. Spans of it lead back into
    /// the text.
    pub fn unmarked(&self, text: &str, part: Span) -> Traced {
        let mut traced = Traced::with_capacity(part.end - part.start);
        let mut at = part.start;
        for mark in self.within(part) {
            if at < mark.span.start {
                traced.keep_words(&text[at..mark.span.start], at);
            }
            mark.stands_for.write(&mut traced, mark.span);
            at = mark.span.end;
        }
        if at < part.end {
            traced.keep_words(&text[at..part.end], at);
        }
        traced
    }

    /// A place, or the end of the mark that it stands in.
    pub fn behind(&self, at: usize) -> usize {
        let next = self.marks.partition_point(|mark| mark.span.end <= at);
        self.marks.get(next).filter(|mark| mark.span.start < at).map_or(at, |mark| mark.span.end)
    }

    /// The last place up to another one at which the text can be cut so that both parts fold as they do together: between two
    /// characters of which neither may melt into the other or be left out, with no mark by them; else the beginning.
    pub fn cut(&self, text: &str, at: usize) -> usize {
        let mut at = text.floor_char_boundary(at);
        while at > 0 && at < text.len() && !self.parts(text, at) {
            at = text.floor_char_boundary(at - 1);
        }
        at
    }

    /// The first such place from another one on; else the end.
    pub fn cut_behind(&self, text: &str, at: usize) -> usize {
        let mut at = text.ceil_char_boundary(at.min(text.len()));
        while at > 0 && at < text.len() && !self.parts(text, at) {
            at = text.ceil_char_boundary(at + 1);
        }
        at
    }

    /// The same before a blank and not behind a hyphen, where words and numbers end; within a word where that takes too long.
    pub fn cut_between_words(&self, text: &str, at: usize) -> usize {
        let first = self.cut_behind(text, at);
        let mut cut = first;
        while cut < text.len() && !is_between_words(text, cut) {
            cut = self.cut_behind(text, cut + 1);
            if cut - first > LONGEST_WORD {
                return first;
            }
        }
        cut
    }

    fn parts(&self, text: &str, at: usize) -> bool {
        let stays = |char: char| matches!(fold_char(char), Fold::One(one) if one != ' ');
        let before = text[..at].chars().next_back().is_some_and(stays);
        let behind = text[at..].chars().next().is_some_and(|char| stays(char) || fold_char(char) == Fold::Blank);
        let is_marked = || {
            let next = self.marks.partition_point(|mark| mark.span.end < at);
            self.marks.get(next).is_some_and(|mark| mark.span.start <= at)
        };
        before && behind && !is_marked()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::folded::Folded;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_between_cuts_fold_as_the_whole_does(
            text in "[ab5۵کِيﷺﻼ\u{200c}\u{301}\u{653} é\n*`<>&;_-]{0,60}",
            places in prop::collection::vec(0usize..200, 0..4),
            markup in prop::sample::select(vec![Markup::Plain, Markup::Markdown, Markup::Html]),
        ) {
            let marks = Marks::new(&text, markup);
            let whole = Folded::whole(&text, &marks);
            let mut cuts: Vec<usize> = places.iter().map(|at| marks.cut(&text, (*at).min(text.len()))).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let mut made = 0;
            for pair in cuts.windows(2) {
                let part = Folded::part(&text, &marks, Span::new(pair[0], pair[1]));
                prop_assert!(whole.text()[made..].starts_with(part.text()), "{:?} {:?}", whole.text(), part.text());
                for at in 0..part.text().len() {
                    prop_assert_eq!(whole.at_spot(part.spot(at)), made + at);
                    prop_assert_eq!(part.at_spot(whole.spot(made + at)), at);
                }
                made += part.text().len();
            }
            prop_assert_eq!(made, whole.text().len());
        }

        #[test]
        fn what_stands_around_a_part_folds_it_as_the_whole_does(
            text in "[ab5۵کِيﷺﻼ\u{200c}\u{301}\u{653} é\n*`<>&;_-]{0,60}",
            places in (0usize..100, 0usize..100),
            markup in prop::sample::select(vec![Markup::Plain, Markup::Markdown, Markup::Html]),
        ) {
            let marks = Marks::new(&text, markup);
            let place = |at: usize| text.floor_char_boundary(at.min(text.len()));
            let part = Span::new(place(places.0.min(places.1)), place(places.0.max(places.1)));
            let words = |folded: &Folded| folded.from_original_span(part).of(folded.text()).to_owned();
            prop_assert_eq!(words(&Folded::around(&text, &marks, part)), words(&Folded::whole(&text, &marks)));
        }
    }
}
