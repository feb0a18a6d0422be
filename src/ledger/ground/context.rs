//! The words that must stand directly before and behind a quote.

use super::Wanted;
use super::copy::Copy;
use crate::source::Span;
use crate::source::folded::fold;
use crate::source::search::Repaired;

/// Prefix and suffix, ready to be compared: folded, blanks and damage of extraction forgiven.
pub struct Context {
    prefix: Option<Words>,
    suffix: Option<Words>,
}

struct Words {
    needle: Repaired,
    n_bytes: usize,
}

/// How many marks (colons, brackets) may stand between a prefix or suffix and the quote.
const MOST_MARKS: usize = 8;

impl Context {
    /// Of a quote.
    pub fn new(wanted: &Wanted<'_>) -> Self {
        Self { prefix: wanted.prefix.and_then(Words::new), suffix: wanted.suffix.and_then(Words::new) }
    }

    /// How long they are together, in bytes.
    pub fn n_bytes(&self) -> usize {
        [&self.prefix, &self.suffix].into_iter().flatten().map(|words| words.n_bytes + MOST_MARKS).sum()
    }

    /// Whether they stand around a place. `before` is where the prefix may end and `after` where the suffix may begin, in
    /// folded text: more than one byte where a hedge or unit of a hole's figure may belong to either.
    pub fn fits(&self, copy: &Copy<'_>, before: Span, after: Span) -> bool {
        self.prefix.as_ref().is_none_or(|prefix| prefix.ends_in(copy, before))
            && self.suffix.as_ref().is_none_or(|suffix| suffix.begins_in(copy, after))
    }
}

impl Words {
    fn new(words: &str) -> Option<Self> {
        let folded = fold(words);
        Some(Self { n_bytes: folded.len(), needle: Repaired::new(&folded)? })
    }

    fn ends_in(&self, copy: &Copy<'_>, before: Span) -> bool {
        let squeezed = copy.squeezed().text();
        let before = copy.squeezed().from_folded(before);
        let marks = squeezed[..before.start].chars().rev().take(MOST_MARKS).take_while(|c| !c.is_alphanumeric());
        let first = before.start - marks.map(char::len_utf8).sum::<usize>();
        let start = squeezed.floor_char_boundary(first.saturating_sub(self.n_bytes));
        self.needle.find(squeezed, Span::new(start, before.end)).any(|found| found.end >= first)
    }

    fn begins_in(&self, copy: &Copy<'_>, after: Span) -> bool {
        let squeezed = copy.squeezed().text();
        let after = copy.squeezed().from_folded(after);
        let marks = squeezed[after.end..].chars().take(MOST_MARKS).take_while(|c| !c.is_alphanumeric());
        let last = after.end + marks.map(char::len_utf8).sum::<usize>();
        let end = squeezed.ceil_char_boundary(squeezed.len().min(last + self.n_bytes));
        self.needle.find(squeezed, Span::new(after.start, end)).any(|found| found.start <= last)
    }
}
