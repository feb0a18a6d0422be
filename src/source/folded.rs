//! The search copy of a text, with the way back to the original bytes: whatever typing, extraction and markup do to words
//! without changing them is evened out.

mod digits;
mod letters;
mod markup;
mod traced;

use crate::source::Span;
use letters::{Fold, fold_char, fold_cluster};
use markup::Mark;

pub use digits::digit;
pub use markup::Markup;
pub use traced::Traced;

/// A folded text.
///
/// Compatibility forms, alphabets' variants of one letter, digits of all scripts, case, dashes, quotation marks and
/// mirrored brackets are each one; vowel signs, tatweel, joiners, direction marks and soft hyphens are left out; any run of
/// white space is one blank. Superscripts and vulgar fractions stay what they are. Marks of Markdown and HTML are left out.
#[derive(Debug, Default)]
pub struct Folded {
    traced: Traced,
    marks: Vec<Mark>,
}

/// A text folded for itself, for quotes.
pub fn fold(text: &str) -> String {
    Folded::new(text, Markup::Plain).text().to_owned()
}

impl Folded {
    /// Folds a text. What lies beyond [`Traced::LONGEST`] bytes is left out.
    pub fn new(text: &str, markup: Markup) -> Self {
        let text = &text[..text.floor_char_boundary(Traced::LONGEST)];
        let marks = markup.marks(text);
        let mut folding = Folding { text, traced: Traced::with_capacity(text.len()), part_start: 0 };
        let mut at = 0;
        for mark in &marks {
            folding.part(Span::new(at, mark.span.start));
            folding.mark(mark);
            at = mark.span.end;
        }
        folding.part(Span::new(at, text.len()));
        Self { traced: folding.traced, marks }
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        self.traced.text()
    }

    /// The original bytes of a folded span: whole characters with their marks, without blanks and dropped characters at
    /// the edges.
    pub fn to_original(&self, span: Span) -> Span {
        self.traced.to_original(span)
    }

    /// Where the folded text goes on at an original byte.
    pub fn from_original(&self, offset: usize) -> usize {
        self.traced.from_original(offset)
    }

    /// The folded span of original bytes.
    pub fn from_original_span(&self, span: Span) -> Span {
        self.traced.from_original_span(span)
    }

    /// Whether marks of Markdown or HTML were left out.
    pub fn has_marks(&self) -> bool {
        !self.marks.is_empty()
    }

    /// A part of the original with nothing changed but that marks are left out, for reading figures. Spans of it lead
    /// back into the original.
    pub fn unmarked(&self, original: &str, part: Span) -> Traced {
        let first = self.marks.partition_point(|mark| mark.span.end <= part.start);
        let mut traced = Traced::with_capacity(part.end - part.start);
        let mut at = part.start;
        for mark in self.marks[first..].iter().take_while(|mark| mark.span.start < part.end) {
            if at < mark.span.start {
                traced.keep_words(&original[at..mark.span.start], at);
            }
            mark.stands_for.write(&mut traced, mark.span);
            at = mark.span.end;
        }
        if at < part.end {
            traced.keep_words(&original[at..part.end], at);
        }
        traced
    }
}

/// A folding under way.
struct Folding<'a> {
    text: &'a str,
    traced: Traced,
    /// Where the part between two marks begins.
    part_start: usize,
}

impl Folding<'_> {
    fn part(&mut self, part: Span) {
        self.part_start = part.start;
        let mut skip_to = 0;
        for (offset, c) in part.of(self.text).char_indices() {
            let at = part.start + offset;
            if at >= skip_to {
                skip_to = self.char(c, at, part.end);
            }
        }
    }

    /// Folds the character at `at`, or the cluster it begins or ends; says how far that goes.
    fn char(&mut self, c: char, at: usize, part_end: usize) -> usize {
        let end = at + c.len_utf8();
        match fold_char(c) {
            Fold::One(one) if one.len_utf8() == c.len_utf8() => self.traced.keep(one, at),
            Fold::One(one) => self.traced.replace(one.encode_utf8(&mut [0; 4]), Span::new(at, end)),
            Fold::Blank => self.blank(Span::new(at, end)),
            Fold::Dropped => {}
            Fold::Mark => self.vowel_sign(end),
            Fold::Joins => return self.joined(at, part_end),
            Fold::Several => self.cluster(Span::new(at, end)),
        }
        end
    }

    fn blank(&mut self, span: Span) {
        if self.traced.ends_in_blank() {
            self.traced.stretch(span.end);
        } else if span.end - span.start == 1 {
            self.traced.keep(' ', span.start);
        } else {
            self.traced.replace(" ", span);
        }
    }

    fn vowel_sign(&mut self, end: usize) {
        if !self.traced.ends_in_blank() {
            self.traced.stretch(end);
        }
    }

    /// A mark that may melt into what stands before it takes that, and all the marks that follow, into one cluster.
    fn joined(&mut self, at: usize, part_end: usize) -> usize {
        let has_base = self.traced.end() > self.part_start && !self.traced.ends_in_blank();
        let start = if has_base { self.traced.reopen() } else { None };
        let mut end = at;
        for (offset, c) in self.text[at..part_end].char_indices() {
            match fold_char(c) {
                Fold::Joins | Fold::Mark => end = at + offset + c.len_utf8(),
                Fold::Dropped => {}
                _ => break,
            }
        }
        self.cluster(Span::new(start.unwrap_or(at), end));
        end
    }

    fn cluster(&mut self, span: Span) {
        let mut folded = String::new();
        fold_cluster(span.of(self.text), &mut folded);
        self.traced.replace(&folded, span);
    }

    fn mark(&mut self, mark: &Mark) {
        match mark.stands_for {
            markup::StandsFor::Nothing => {}
            markup::StandsFor::Blank | markup::StandsFor::Break => self.blank(mark.span),
            markup::StandsFor::Char(c) => self.entity(c, mark.span),
        }
    }

    fn entity(&mut self, c: char, span: Span) {
        match fold_char(c) {
            Fold::One(one) => self.traced.replace(one.encode_utf8(&mut [0; 4]), span),
            Fold::Blank => self.blank(span),
            Fold::Dropped => {}
            Fold::Mark => self.vowel_sign(span.end),
            Fold::Joins | Fold::Several => {
                let mut folded = String::new();
                fold_cluster(c.encode_utf8(&mut [0; 4]), &mut folded);
                self.traced.replace(&folded, span);
            }
        }
    }
}
