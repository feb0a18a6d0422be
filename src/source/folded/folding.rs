//! The one pass that folds a text.

use super::letters::{Fold, fold_char, fold_cluster};
use super::markup::{Mark, StandsFor};
use super::traced::Traced;
use crate::source::Span;

/// A folding under way.
pub(super) struct Folding<'a> {
    text: &'a str,
    traced: Traced,
    /// Where the part between two marks begins.
    part_start: usize,
}

impl<'a> Folding<'a> {
    /// Of a part of a text.
    pub(super) fn new(text: &'a str, part: Span) -> Self {
        Self { text, traced: Traced::with_capacity(part.end - part.start), part_start: part.start }
    }

    /// The folded text.
    pub(super) fn end(self) -> Traced {
        self.traced
    }

    /// Folds a part that holds no marks. Most of most texts is folded to itself, and kept a run at a time.
    pub(super) fn part(&mut self, part: Span) {
        self.part_start = part.start;
        // Where the run begins that is not kept yet, and whether it ends in a blank.
        let (mut run, mut has_blank) = (part.start, true);
        for (offset, c) in part.of(self.text).char_indices() {
            let at = part.start + offset;
            if at < run {
                continue;
            }
            let is_kept = match fold_char(c) {
                Fold::One(one) => one == c,
                Fold::Blank => c == ' ' && !has_blank,
                _ => false,
            };
            if is_kept {
                has_blank = c == ' ';
                continue;
            }
            self.traced.keep_words(&self.text[run..at], run);
            run = self.char(c, at, part.end);
            // A blank behind it may have to melt into it.
            has_blank = true;
        }
        if run < part.end {
            self.traced.keep_words(&self.text[run..part.end], run);
        }
    }

    /// Folds what a mark stands for.
    pub(super) fn mark(&mut self, mark: &Mark) {
        match mark.stands_for {
            StandsFor::Nothing => {}
            StandsFor::Blank | StandsFor::Break => self.blank(mark.span),
            StandsFor::Char(c) => self.entity(c, mark.span),
        }
    }

    /// Folds the character at `at`, or the cluster it begins or ends; says how far that goes.
    fn char(&mut self, c: char, at: usize, part_end: usize) -> usize {
        let end = at + c.len_utf8();
        match fold_char(c) {
            Fold::One(one) if one.len_utf8() == c.len_utf8() => self.traced.keep(one, at),
            Fold::One(one) => self.traced.put(one.encode_utf8(&mut [0; 4]), Span::new(at, end)),
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
            self.traced.put(" ", span);
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
        self.traced.put(&folded, span);
    }

    fn entity(&mut self, c: char, span: Span) {
        match fold_char(c) {
            Fold::One(one) => self.traced.put(one.encode_utf8(&mut [0; 4]), span),
            Fold::Blank => self.blank(span),
            Fold::Dropped => {}
            Fold::Mark => self.vowel_sign(span.end),
            Fold::Joins | Fold::Several => {
                let mut folded = String::new();
                fold_cluster(c.encode_utf8(&mut [0; 4]), &mut folded);
                self.traced.put(&folded, span);
            }
        }
    }
}
