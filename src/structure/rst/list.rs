//! Items of reStructuredText: bullets and enumerations, by how far they are set in.

use super::Reader;
use crate::source::Span;
use crate::structure::Item;
use crate::structure::line::Line;

/// An item whose end is not reached.
pub struct OpenItem {
    /// Which one.
    pub idx: usize,
    /// How far what belongs to it is set in.
    pub indent: usize,
}

impl Reader<'_> {
    /// The items that begin in a line, each inside the one before it: `- - words`.
    pub(super) fn begin_items(&mut self, at: usize) -> bool {
        let line = self.lines[at];
        let mut rest = line;
        while let Some(length) = self.mark(at, rest) {
            let behind = &rest.words[length..];
            let n_blanks = behind.len() - behind.trim_start().len();
            let indent = rest.indent + length + n_blanks.max(1);
            let end = rest.end();
            self.items.push(Item {
                depth: u32::try_from(self.open.len() + 1).unwrap_or(u32::MAX),
                span: Span::new(rest.start, end),
                words: Span::new(end, end),
            });
            self.open.push(OpenItem { idx: self.items.len() - 1, indent });
            rest = Line { words: behind.trim_start(), start: rest.start + length + n_blanks, indent };
        }
        if rest.start == line.start {
            return false;
        }
        if !rest.is_blank() {
            self.begin_paragraph(rest.indent, rest);
        }
        true
    }

    /// The length of the mark of an item. An enumerator is none when words of the same paragraph stand below it: “A. Einstein
    /// was”.
    fn mark(&self, at: usize, line: Line<'_>) -> Option<usize> {
        if is_bullet(line.words) {
            return line.words.chars().next().map(char::len_utf8);
        }
        let length = enumerator(line.words)?;
        let below = self.lines.get(at + 1);
        let is_prose = below
            .is_some_and(|below| !below.is_blank() && below.indent == line.indent && enumerator(below.words).is_none());
        (!is_prose).then_some(length)
    }

    /// Ends the items, and the list that is a table, to which words with this indent do not belong.
    pub(super) fn close_items(&mut self, indent: usize) {
        while let Some(open) = self.open.pop_if(|open| open.indent > indent) {
            let item = &mut self.items[open.idx];
            item.span.end = item.span.end.max(self.last_end);
            self.is_telling = false;
        }
        self.close_list_table(indent);
    }
}

/// Whether a line begins with a bullet.
pub fn is_bullet(words: &str) -> bool {
    let mut chars = words.chars();
    matches!(chars.next(), Some('*' | '+' | '-' | '•' | '‣' | '⁃')) && chars.next().is_none_or(char::is_whitespace)
}

/// The length of an enumerator: `1.`, `(a)`, `iv)`, `#.`
fn enumerator(words: &str) -> Option<usize> {
    let inside = words.strip_prefix('(').unwrap_or(words);
    let bytes = inside.as_bytes();
    let n_digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let n_letters = bytes.iter().take(12).take_while(|byte| b"ivxlcdmIVXLCDM".contains(byte)).count();
    let length = match bytes.first()? {
        b'#' => 1,
        b'0'..=b'9' => n_digits,
        _ if n_letters > 0 => n_letters,
        byte if byte.is_ascii_alphabetic() => 1,
        _ => return None,
    };
    let is_closed = match bytes.get(length)? {
        b'.' => inside.len() == words.len(),
        b')' => true,
        _ => false,
    };
    let length = length + 1 + (words.len() - inside.len());
    let is_apart = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
    (is_closed && is_apart(&words[length..])).then_some(length)
}
