//! Items of AsciiDoc. How deep one stands is told by the marks of the items that are open: the same mark is the same list.

use super::Reader;
use super::table::Attributes;
use crate::source::Span;
use crate::structure::Item;
use crate::structure::line::Line;

/// An item whose end is not reached.
pub struct OpenItem {
    /// Which one.
    pub idx: usize,
    mark: (u8, usize),
}

impl Reader<'_> {
    /// The item that begins in a line, if one does. Inside a paragraph none does, but below another item.
    pub(super) fn begin_item(&mut self, line: Line<'_>) -> bool {
        let Some((mark, length)) = mark(line.words) else { return false };
        if self.is_paragraph && self.open.is_empty() {
            return false;
        }
        if let Some(same) = self.open.iter().position(|open| open.mark == mark) {
            self.close_items(same);
        }
        let rest = line.words[length..].trim_start();
        let task = ["[ ] ", "[x] ", "[*] "].iter().find_map(|task| rest.strip_prefix(task));
        let words = task.unwrap_or(rest).trim_start();
        self.open.push(OpenItem { idx: self.items.len(), mark });
        self.items.push(Item {
            depth: u32::try_from(self.open.len()).unwrap_or(u32::MAX),
            span: line.span(),
            words: Span::new(line.end() - words.len(), line.end()),
        });
        (self.is_paragraph, self.is_telling, self.is_attached) = (true, true, false);
        self.attributes = Attributes::default();
        true
    }

    /// Ends all items that are open but so many.
    pub(super) fn close_items(&mut self, n_left: usize) {
        for open in self.open.drain(n_left.min(self.open.len())..) {
            let item = &mut self.items[open.idx];
            item.span.end = item.span.end.max(self.last_end);
        }
    }
}

/// The mark of an item: its sign and how often that stands there; and how many bytes it takes.
fn mark(words: &str) -> Option<((u8, usize), usize)> {
    let bytes = words.as_bytes();
    let first = *bytes.first()?;
    let n_same = bytes.iter().take_while(|byte| **byte == first).count();
    let n_digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (mark, length) = match first {
        b'*' | b'.' => ((first, n_same), n_same),
        b'-' if n_same == 1 => ((first, 1), 1),
        b'0'..=b'9' if bytes.get(n_digits) == Some(&b'.') => ((b'1', 1), n_digits + 1),
        _ if first.is_ascii_alphabetic() && bytes.get(1) == Some(&b'.') => ((b'a', 1), 2),
        _ => return None,
    };
    let rest = words[length..].strip_prefix([' ', '\t'])?;
    let is_rule = rest.bytes().all(|byte| byte == first || byte == b' ');
    (!rest.trim().is_empty() && !is_rule).then_some((mark, length))
}
