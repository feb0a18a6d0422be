//! The structure of reStructuredText: underlined titles, lists, grid and simple tables, and the directives for tables. What
//! stands in comments and in code is none of it.

mod directive;
mod grid;
mod list;
mod simple;
#[cfg(test)]
mod tests;

use super::line::{Line, lines};
use super::{Document, Heading, Item, Outline, Table};
use crate::source::Span;
use directive::ListTable;
use list::OpenItem;

/// Reads a text.
pub fn read(text: &str) -> Document {
    let lines = lines(text);
    let mut reader = Reader {
        text,
        next_border: next_border(&lines),
        lines,
        headings: Vec::new(),
        styles: Vec::new(),
        items: Vec::new(),
        open: Vec::new(),
        is_telling: false,
        paragraph: None,
        literal: None,
        last_end: 0,
        list_table: None,
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
    /// For each line, the first one from there on that is the border of a simple table.
    next_border: Vec<usize>,
    headings: Vec<Heading>,
    /// The sign of each style of titles and whether it stands above them, too: the first that is met is the highest.
    styles: Vec<(u8, bool)>,
    items: Vec<Item>,
    /// The items that are open, each inside the one before it.
    open: Vec<OpenItem>,
    /// Whether the innermost item is in its first paragraph.
    is_telling: bool,
    /// How far the paragraph is set in that is open.
    paragraph: Option<usize>,
    /// How far the words are set in that end in `::`: what is set in further below them is literal.
    literal: Option<usize>,
    /// Where the last words ended.
    last_end: usize,
    list_table: Option<ListTable>,
    tables: Vec<Table>,
}

impl Reader<'_> {
    /// Reads what begins in a line, and says where to go on.
    fn block(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        if line.is_blank() {
            self.paragraph = None;
            return at + 1;
        }
        if self.paragraph == Some(line.indent) {
            self.more_words(line);
            return at + 1;
        }
        self.paragraph = None;
        if let Some(indent) = self.literal.take().filter(|indent| line.indent > *indent) {
            return self.behind_deeper(at, indent);
        }
        self.close_items(line.indent);
        if let Some(rest) = directive::explicit(line.words) {
            self.is_telling = false;
            return self.explicit(at, rest);
        }
        let read = self.table(at).or_else(|| self.title(at));
        if let Some(next) = read {
            self.is_telling = false;
            return next;
        }
        if !self.begin_items(at) {
            self.begin_paragraph(line.indent, line);
        }
        at + 1
    }

    /// The first line from here on that is not set in further than this.
    fn behind_deeper(&self, at: usize, indent: usize) -> usize {
        let is_over = |line: &Line<'_>| !line.is_blank() && line.indent <= indent;
        self.lines[at..].iter().position(is_over).map_or(self.lines.len(), |length| at + length)
    }

    fn begin_paragraph(&mut self, indent: usize, words: Line<'_>) {
        self.paragraph = Some(indent);
        self.is_telling = self.open.last().is_some_and(|open| {
            let words = self.items[open.idx].words;
            words.start == words.end
        });
        self.more_words(words);
    }

    /// A line of the paragraph that is open.
    fn more_words(&mut self, line: Line<'_>) {
        if let Some(open) = self.open.last().filter(|_| self.is_telling) {
            let item = &mut self.items[open.idx];
            item.words = if item.words.start == item.words.end { line.span() } else { item.words.join(line.span()) };
        }
        self.literal = self.paragraph.filter(|_| line.words.ends_with("::"));
    }

    fn table(&mut self, at: usize) -> Option<usize> {
        let line = self.lines[at];
        if let Some((table, n_lines)) = grid::read(self.text, &self.lines[at..]) {
            self.tables.push(table);
            return Some(at + n_lines);
        }
        if !simple::is_border(line.words) {
            return None;
        }
        let first = *self.next_border.get(at + 1)?;
        let is_last = |idx: usize| self.lines.get(idx + 1).is_none_or(Line::is_blank);
        let last = if first < self.lines.len() && !is_last(first) { self.next_border[first + 1] } else { first };
        self.lines.get(last)?;
        self.tables.push(simple::read(self.text, &self.lines[at..=last]));
        Some(last + 1)
    }

    /// A title with a line of signs below it, and perhaps one above it.
    fn title(&mut self, at: usize) -> Option<usize> {
        let line = self.lines[at];
        if line.indent > 0 || !self.open.is_empty() {
            return None;
        }
        let below = |idx: usize| self.lines.get(at + idx).filter(|line| !line.is_blank());
        if let Some(sign) = ruled(line.words) {
            let title = below(1).filter(|title| ruled(title.words).is_none());
            let title =
                title.filter(|title| below(2).is_some_and(|under| under.words == line.words && is_under(title, under)));
            let Some(title) = title.copied() else { return (line.words.len() >= 4).then_some(at + 1) };
            let end = self.lines[at + 2].end();
            self.heading((sign, true), Span::new(line.start, end), title);
            return Some(at + 3);
        }
        let under = below(1).filter(|under| under.indent == 0 && is_under(&line, under))?;
        let sign = ruled(under.words)?;
        // An item of two lines is no title.
        if list::is_bullet(line.words) {
            return None;
        }
        self.heading((sign, false), Span::new(line.start, under.end()), line);
        Some(at + 2)
    }

    fn heading(&mut self, style: (u8, bool), span: Span, title: Line<'_>) {
        let idx = self.styles.iter().position(|known| *known == style).unwrap_or_else(|| {
            self.styles.push(style);
            self.styles.len() - 1
        });
        self.headings.push(Heading { level: u8::try_from(idx + 1).unwrap_or(u8::MAX), span, words: title.span() });
    }

    fn end(mut self) -> Document {
        self.close_items(0);
        self.items.retain(|item| item.words.start < item.words.end);
        self.tables.sort_by_key(|table| table.span.start);
        Document { outline: Outline::new(self.headings, self.text.len()), items: self.items, tables: self.tables }
    }
}

/// The sign of a line that consists of nothing else.
fn ruled(words: &str) -> Option<u8> {
    let sign = *words.as_bytes().first().filter(|sign| sign.is_ascii_punctuation())?;
    words.bytes().all(|byte| byte == sign).then_some(sign)
}

/// Whether a line of signs is long enough to be that of a title; four signs are, whatever the title.
fn is_under(title: &Line<'_>, under: &Line<'_>) -> bool {
    ruled(under.words).is_some() && (under.words.len() >= 4 || under.words.len() >= title.words.chars().count())
}

fn next_border(lines: &[Line<'_>]) -> Vec<usize> {
    let mut next = vec![lines.len(); lines.len() + 1];
    for (idx, line) in lines.iter().enumerate().rev() {
        next[idx] = if simple::is_border(line.words) { idx } else { next[idx + 1] };
    }
    next
}
