//! The structure of AsciiDoc: titles, lists told apart by their marks, and tables. What stands in listings, comments and other
//! verbatim blocks is none of it.

mod list;
mod rows;
mod table;
#[cfg(test)]
mod tests;

use super::line::{Line, lines};
use super::{Document, Heading, Item, Outline, Table};
use crate::source::Span;
use list::OpenItem;
use table::Attributes;

/// Reads a text.
pub fn read(text: &str) -> Document {
    let mut reader = Reader {
        text,
        lines: lines(text),
        headings: Vec::new(),
        items: Vec::new(),
        open: Vec::new(),
        is_paragraph: false,
        is_telling: false,
        is_attached: false,
        attributes: Attributes::default(),
        last_end: 0,
        tables: Vec::new(),
    };
    let mut at = 0;
    while at < reader.lines.len() {
        let next = reader.block(at);
        if let Some(last) = reader.lines[at..next].iter().rfind(|line| !line.is_blank()) {
            reader.last_end = last.end();
        }
        at = next;
    }
    reader.end()
}

struct Reader<'t> {
    text: &'t str,
    lines: Vec<Line<'t>>,
    headings: Vec<Heading>,
    items: Vec<Item>,
    /// The items that are open, each inside the one before it.
    open: Vec<OpenItem>,
    /// Whether the line before is of the same paragraph, if this one begins nothing else.
    is_paragraph: bool,
    /// Whether that paragraph is the own words of the innermost item.
    is_telling: bool,
    /// Whether a `+` says that what follows belongs to the innermost item.
    is_attached: bool,
    /// What stood in brackets above.
    attributes: Attributes<'t>,
    /// Where the last words ended.
    last_end: usize,
    tables: Vec<Table>,
}

impl<'t> Reader<'t> {
    /// Reads what begins in a line, and says where to go on.
    fn block(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        if line.is_blank() || line.words == "+" {
            (self.is_paragraph, self.is_telling) = (false, false);
            self.is_attached |= line.words == "+";
            return at + 1;
        }
        if let Some(fence) = Fence::of(line.words) {
            return self.fenced(at, fence);
        }
        if line.words.starts_with("//") && !line.words.starts_with("///") {
            return at + 1;
        }
        if self.begin_item(line) {
            return at + 1;
        }
        if self.is_paragraph {
            self.more_words(line);
            return at + 1;
        }
        if let Some(next) = self.about(at).or_else(|| self.title(at)) {
            return next;
        }
        // Words that are not set in end the lists above, unless a `+` attaches them.
        if !self.is_attached && line.indent == 0 {
            self.close_items(0);
        }
        self.is_attached = false;
        // What a term is said to mean may be a list.
        self.is_paragraph = !line.words.contains("::");
        self.is_telling = false;
        self.attributes = Attributes::default();
        at + 1
    }

    fn more_words(&mut self, line: Line<'_>) {
        if let Some(open) = self.open.last().filter(|_| self.is_telling) {
            let item = &mut self.items[open.idx];
            item.words = item.words.join(line.span());
        }
    }

    /// A block between two fences.
    fn fenced(&mut self, at: usize, fence: Fence) -> usize {
        (self.is_paragraph, self.is_telling) = (false, false);
        if !self.is_attached {
            self.close_items(0);
        }
        self.is_attached = false;
        let attributes = std::mem::take(&mut self.attributes);
        if fence == Fence::Block {
            return at + 1;
        }
        let words = self.lines[at].words;
        let words = if words.starts_with("```") { "```" } else { words };
        let end = self.lines[at + 1..].iter().position(|line| line.words == words);
        let end = end.map_or(self.lines.len(), |length| at + 1 + length);
        if fence == Fence::Table {
            self.tables.push(table::read(self.text, &self.lines[at..end.max(at + 1)], &attributes));
        }
        (end + 1).min(self.lines.len())
    }

    /// What is said about the block below: its attributes, its title; and attributes of the document.
    fn about(&mut self, at: usize) -> Option<usize> {
        let words = self.lines[at].words;
        if let Some(inside) = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            self.attributes = Attributes::of(inside);
            return Some(at + 1);
        }
        let is_title = words.strip_prefix('.').is_some_and(|rest| !rest.starts_with(['.', ' ', '\t']));
        let is_entry = words.strip_prefix(':').and_then(|rest| rest.find(':')).is_some_and(|length| length > 0);
        (is_title || is_entry).then_some(at + 1)
    }

    fn title(&mut self, at: usize) -> Option<usize> {
        let line = self.lines[at];
        let sign = line.words.chars().next().filter(|sign| matches!(sign, '=' | '#') && line.indent == 0);
        let (level, words, end) = match sign {
            Some(sign) => {
                let rest = line.words.trim_start_matches(sign);
                let level = line.words.len() - rest.len();
                let words = rest.trim().trim_end_matches(sign).trim_end();
                if level > 6 || words.is_empty() || !rest.starts_with([' ', '\t']) {
                    return None;
                }
                let start = line.end() - rest.trim_start().len();
                (level, Span::new(start, start + words.len()), line.end())
            }
            None => {
                let under = self.lines.get(at + 1)?;
                (underlined(&line, under)?, line.span(), under.end())
            }
        };
        self.close_items(0);
        self.is_attached = false;
        self.attributes = Attributes::default();
        let level = u8::try_from(level).unwrap_or(u8::MAX);
        self.headings.push(Heading { level, span: Span::new(line.start, end), words });
        Some(if end == line.end() { at + 1 } else { at + 2 })
    }

    fn end(mut self) -> Document {
        self.close_items(0);
        Document { outline: Outline::new(self.headings, self.text.len()), items: self.items, tables: self.tables }
    }
}

/// The level of a title that the line below it underlines, nearly as long as itself.
fn underlined(title: &Line<'_>, under: &Line<'_>) -> Option<usize> {
    let sign = *under.words.as_bytes().first()?;
    let level = b"=-~^+".iter().position(|known| *known == sign)? + 1;
    let is_rule = under.words.len() > 1 && under.words.bytes().all(|byte| byte == sign);
    let is_close = title.words.chars().count().abs_diff(under.words.len()) <= 1;
    let is_plain = title.indent == 0 && under.indent == 0 && title.words.contains(char::is_alphanumeric);
    (is_rule && is_close && is_plain).then_some(level)
}

/// A line that begins or ends a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fence {
    /// Of what is no text for people.
    Verbatim,
    Table,
    /// Of text as elsewhere: examples, sidebars, quotations.
    Block,
}

impl Fence {
    fn of(words: &str) -> Option<Self> {
        let bytes = words.as_bytes();
        let first = *bytes.first()?;
        let is_all = |sign: u8, from: usize| bytes[from..].iter().all(|byte| *byte == sign);
        match first {
            b'-' | b'.' | b'+' | b'/' if bytes.len() >= 4 && is_all(first, 0) => Some(Self::Verbatim),
            b'`' if words.starts_with("```") && !words[3..].contains('`') => Some(Self::Verbatim),
            b'|' | b',' | b':' if bytes.len() >= 4 && is_all(b'=', 1) => Some(Self::Table),
            b'=' | b'*' | b'_' if bytes.len() >= 4 && is_all(first, 0) => Some(Self::Block),
            b'-' if words == "--" => Some(Self::Block),
            _ => None,
        }
    }
}
