//! The structure of Markdown (CommonMark with GitHub's tables and task lists), and of the HTML that stands in it.

mod shallow;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::document::trimmed;
use super::html::Html;
use super::{Cell, Document, Heading, Item, Outline, Row, RowKind, Table};
use crate::source::Span;

/// Reads a text. Its front matter is none of it.
pub fn read(text: &str) -> Document {
    let start = front_matter(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader::new(text);
    let parsed = shallow::of(&text[start..]);
    for (event, range) in Parser::new_ext(&parsed, options).into_offset_iter() {
        reader.event(&event, Span::from(range).shifted(start));
    }
    reader.end()
}

/// Where the front matter ends: `---` or `+++` in the first line, up to the next such line. A blank line behind the first
/// makes it a rule between paragraphs.
fn front_matter(text: &str) -> usize {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let Some(fence) = lines.next().filter(|line| matches!(line.trim_end(), "---" | "+++")) else { return start };
    let mut at = start + fence.len();
    for (idx, line) in lines.enumerate() {
        at += line.len();
        if idx == 0 && line.trim().is_empty() {
            return start;
        }
        if line.trim_end() == fence.trim_end() || (fence.starts_with('-') && line.trim_end() == "...") {
            return at;
        }
    }
    start
}

struct Reader<'t> {
    text: &'t str,
    headings: Vec<Heading>,
    items: Vec<Item>,
    tables: Vec<Table>,
    html: Html<'t>,
    n_quotes: usize,
    n_lists: u32,
    heading: Option<Heading>,
    /// The items that are open, each inside the one before it.
    open: Vec<OpenItem>,
}

struct OpenItem {
    item: Item,
    /// Whether its own words have ended.
    is_told: bool,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            headings: Vec::new(),
            items: Vec::new(),
            tables: Vec::new(),
            html: Html::new(text),
            n_quotes: 0,
            n_lists: 0,
            heading: None,
            open: Vec::new(),
        }
    }

    fn event(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.close(*tag),
            Event::TaskListMarker(_) => {}
            Event::InlineHtml(_) => {
                self.html.tags_in(span);
                self.words(span);
            }
            Event::Rule => self.told(),
            _ => self.words(span),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::Heading { level, .. } => {
                let empty = Span::new(span.end, span.end);
                self.heading = Some(Heading { level: *level as u8, span, words: empty });
                self.told();
            }
            Tag::BlockQuote(_) => {
                self.n_quotes += 1;
                self.told();
            }
            Tag::HtmlBlock => {
                self.html.tags_in(span);
                self.told();
            }
            Tag::List(_) => {
                self.n_lists += 1;
                self.told();
            }
            Tag::Item => {
                let item = Item { depth: self.n_lists, span, words: Span::new(span.end, span.end) };
                self.open.push(OpenItem { item, is_told: false });
            }
            Tag::CodeBlock(_) => self.told(),
            Tag::Table(_) => {
                self.told();
                self.tables.push(Table::new(trimmed(self.text, span), Vec::new()));
            }
            Tag::TableHead => self.row(RowKind::Head, span),
            Tag::TableRow => self.row(RowKind::Body, span),
            Tag::TableCell => self.cell(span),
            Tag::Paragraph | Tag::FootnoteDefinition(_) => {}
            _ => self.words(span),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                // What is quoted has its headings elsewhere.
                let heading = self.heading.take().filter(|heading| self.n_quotes == 0 && !is_empty(heading.words));
                self.headings.extend(heading);
            }
            TagEnd::BlockQuote(_) => self.n_quotes = self.n_quotes.saturating_sub(1),
            TagEnd::List(_) => self.n_lists = self.n_lists.saturating_sub(1),
            TagEnd::Paragraph => self.told(),
            TagEnd::Item => {
                let closed = self.open.pop().map(|open| open.item);
                self.items.extend(closed.filter(|item| !is_empty(item.words)));
            }
            TagEnd::Table => {
                if let Some(table) = self.tables.last_mut() {
                    table
                        .rows
                        .retain(|row| row.kind == RowKind::Head || row.cells.iter().any(|cell| !is_empty(cell.span)));
                }
            }
            _ => {}
        }
    }

    /// Words of the heading or item that is open.
    fn words(&mut self, span: Span) {
        if let Some(heading) = &mut self.heading {
            heading.words = joined(heading.words, span);
        } else if let Some(open) = self.open.last_mut().filter(|open| !open.is_told) {
            open.item.words = joined(open.item.words, span);
        }
    }

    /// The own words of the item that is open have ended, if they have begun.
    fn told(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.is_told |= !is_empty(open.item.words);
        }
    }

    fn row(&mut self, kind: RowKind, span: Span) {
        if let Some(table) = self.tables.last_mut() {
            table.rows.push(Row { kind, span: trimmed(self.text, span), cells: Vec::new() });
        }
    }

    fn cell(&mut self, span: Span) {
        if let Some(row) = self.tables.last_mut().and_then(|table| table.rows.last_mut()) {
            let span = trimmed(self.text, span);
            row.cells.push(Cell { span, column: row.cells.len(), n_columns: 1 });
        }
    }

    fn end(self) -> Document {
        let mut html = self.html.end();
        html.headings.extend(self.headings);
        html.items.extend(self.items);
        html.items.sort_by_key(|item| (item.span.start, item.depth));
        html.tables.extend(self.tables);
        html.tables.sort_by_key(|table| table.span.start);
        Document { outline: Outline::new(html.headings, self.text.len()), items: html.items, tables: html.tables }
    }
}

fn is_empty(span: Span) -> bool {
    span.start == span.end
}

/// Both spans, unless the first has nothing in it yet.
fn joined(words: Span, more: Span) -> Span {
    if is_empty(words) { more } else { words.join(more) }
}
