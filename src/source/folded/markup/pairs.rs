//! Marks that stand in pairs around words, as reStructuredText and AsciiDoc write emphasis: one opens where a word begins, and
//! one closes where a word ends, in the same paragraph.

use super::Mark;

/// The marks that are open, each by its character and its length of one or two.
#[derive(Debug, Default)]
pub struct Pairs {
    open: Vec<(u8, usize, usize)>,
}

/// More kinds of marks than these are not open at a time.
const MAX_OPEN: usize = 16;

impl Pairs {
    /// A paragraph ends, and with it every pair.
    pub fn end_paragraph(&mut self) {
        self.open.clear();
    }

    /// Forgets what was opened from a place on.
    pub fn forget(&mut self, from: usize) {
        self.open.retain(|(_, _, at)| *at < from);
    }

    /// A mark of so many equal bytes: it closes a pair, opens one, or is none. `needs_edges` where a mark must stand at the edges
    /// of a word.
    pub fn mark(&mut self, text: &str, at: usize, length: usize, needs_edges: bool, marks: &mut Vec<Mark>) {
        let byte = text.as_bytes()[at];
        let before = text[..at].chars().next_back();
        let behind = text[at + length..].chars().next();
        let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let touches_word = |c: Option<char>| needs_edges && c.is_some_and(char::is_alphanumeric);
        let same = self.open.iter().rposition(|(other, size, _)| (*other, *size) == (byte, length));
        match same {
            Some(idx) if !is_blank(before) && !touches_word(behind) && self.open[idx].2 + length < at => {
                let (_, _, start) = self.open[idx];
                self.open.truncate(idx);
                marks.push(Mark::nothing(start, start + length));
                marks.push(Mark::nothing(at, at + length));
            }
            _ if !is_blank(behind) && !touches_word(before) && self.open.len() < MAX_OPEN => {
                self.open.push((byte, length, at));
            }
            _ => {}
        }
    }
}
