//! The structure of HTML, read from tag to tag: end tags may be missing where the standard lets them, and what does not
//! belong together is passed over.

mod rows;
mod tag;

use super::document::trimmed;
use super::{Document, Heading, Item, Outline, Table};
use crate::source::Span;
use crate::source::folded::Tags;
use rows::Rows;
use tag::Tag;

/// Reads a text.
pub fn read(text: &str) -> Document {
    let mut html = Html::new(text);
    html.tags_in(Span::new(0, text.len()));
    let Found { headings, items, tables } = html.end();
    Document { outline: Outline::new(headings, text.len()), items, tables }
}

/// What was found, each in the order of the text.
#[derive(Default)]
pub struct Found {
    pub headings: Vec<Heading>,
    pub items: Vec<Item>,
    pub tables: Vec<Table>,
}

/// A reading under way: the tags of some parts of a text, in order.
pub struct Html<'t> {
    text: &'t str,
    tags: Tags<'t>,
    /// Where the last tag ended.
    at: usize,
    found: Found,
    /// The heading that is open: its level, where its tag begins and where it ends.
    heading: Option<(u8, Span)>,
    /// The lists, items and tables that are open, each inside the one before it.
    open: Vec<Open>,
    n_lists: u32,
    n_tables: usize,
}

enum Open {
    List,
    Item {
        idx: usize,
        /// Whether its own words have ended.
        is_told: bool,
    },
    Table(Box<Rows>),
}

impl<'t> Html<'t> {
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            tags: Tags::new(text),
            at: 0,
            found: Found::default(),
            heading: None,
            open: Vec::new(),
            n_lists: 0,
            n_tables: 0,
        }
    }

    /// Reads the tags that begin in a part of the text.
    pub fn tags_in(&mut self, part: Span) {
        let mut at = part.start.max(self.at);
        while let Some(found) = self.text.as_bytes().get(at..part.end).and_then(|rest| memchr::memchr(b'<', rest)) {
            at += found;
            let Some(span) = self.tags.span_at(at) else {
                at += 1;
                continue;
            };
            at = span.end;
            if let Some(tag) = Tag::of(self.text, span) {
                self.tag(&tag);
            }
        }
        self.at = at;
    }

    /// What was found; what is still open ends with the text.
    pub fn end(mut self) -> Found {
        let end = self.text.len();
        self.end_heading(end, end);
        while let Some(open) = self.open.pop() {
            self.close(open, Span::new(end, end));
        }
        self.found.items.retain(|item| item.words.start < item.words.end);
        self.found.tables.sort_by_key(|table| table.span.start);
        self.found
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if tag.is_block() {
            let is_its_end = tag.is_closing && tag.name().starts_with('h');
            self.end_heading(tag.span.start, if is_its_end { tag.span.end } else { tag.span.start });
        }
        match (tag.name(), tag.is_closing) {
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => self.heading = Some((tag.level(), tag.span)),
            ("ul" | "ol", false) => self.begin_list(tag),
            ("ul" | "ol", true) if self.n_lists > 0 => self.end_list(tag.span),
            ("li", false) => self.begin_item(tag),
            ("li", true) => self.end_item(tag.span),
            ("table", false) => {
                self.tell_item(tag.span.start);
                self.n_tables += 1;
                self.open.push(Open::Table(Box::new(Rows::new(tag.span, self.text.len()))));
            }
            ("table", true) if self.n_tables > 0 => self.end_table(tag.span),
            ("thead" | "tbody" | "tfoot" | "tr" | "td" | "th", _) => self.in_table(tag),
            ("p" | "pre" | "div" | "blockquote", true) => self.tell_item(tag.span.start),
            _ => {}
        }
    }

    fn end_heading(&mut self, words_end: usize, end: usize) {
        let Some((level, tag)) = self.heading.take() else { return };
        let words = trimmed(self.text, Span::new(tag.end.min(words_end), words_end));
        if words.start < words.end {
            self.found.headings.push(Heading { level, span: Span::new(tag.start, end), words });
        }
    }

    fn begin_list(&mut self, tag: &Tag<'_>) {
        self.tell_item(tag.span.start);
        self.n_lists += 1;
        self.open.push(Open::List);
    }

    fn begin_item(&mut self, tag: &Tag<'_>) {
        self.end_item(Span::new(tag.span.start, tag.span.start));
        if matches!(self.open.last(), Some(Open::List)) {
            let idx = self.found.items.len();
            let words = Span::new(tag.span.end, tag.span.end);
            self.found.items.push(Item { depth: self.n_lists, span: tag.span, words });
            self.open.push(Open::Item { idx, is_told: false });
        }
    }

    /// Ends the item on top, if one is there.
    fn end_item(&mut self, tag: Span) {
        if let Some(item) = self.open.pop_if(|open| matches!(open, Open::Item { .. })) {
            self.close(item, tag);
        }
    }

    /// Ends the list on top with its last item. A list around a table does not end inside of it.
    fn end_list(&mut self, tag: Span) {
        self.end_item(Span::new(tag.start, tag.start));
        if let Some(list) = self.open.pop_if(|open| matches!(open, Open::List)) {
            self.close(list, tag);
        }
    }

    /// Ends the innermost table with all that is open in it.
    fn end_table(&mut self, tag: Span) {
        while let Some(open) = self.open.pop() {
            let is_table = matches!(open, Open::Table(_));
            self.close(open, tag);
            if is_table {
                return;
            }
        }
    }

    /// A tag of rows and cells: of the innermost table, where no list is open in it.
    fn in_table(&mut self, tag: &Tag<'_>) {
        // A cell that begins or ends takes the lists in it along.
        while self.n_tables > 0 && !matches!(self.open.last(), Some(Open::Table(_))) {
            let Some(open) = self.open.pop() else { return };
            self.close(open, Span::new(tag.span.start, tag.span.start));
        }
        if let Some(Open::Table(rows)) = self.open.last_mut() {
            rows.tag(self.text, tag);
        }
    }

    /// The own words of the item on top have ended.
    fn tell_item(&mut self, end: usize) {
        if let Some(Open::Item { idx, is_told: is_told @ false }) = self.open.last_mut() {
            let item = &mut self.found.items[*idx];
            item.words = trimmed(self.text, Span::new(item.words.start, end));
            *is_told = item.words.start < item.words.end;
        }
    }

    fn close(&mut self, open: Open, tag: Span) {
        match open {
            Open::List => self.n_lists -= 1,
            Open::Item { idx, is_told } => {
                let item = &mut self.found.items[idx];
                item.span.end = tag.end.max(item.span.end);
                if !is_told {
                    item.words = trimmed(self.text, Span::new(item.words.start, tag.start.max(item.words.start)));
                }
            }
            Open::Table(rows) => {
                self.n_tables -= 1;
                self.found.tables.push(rows.end(self.text, tag));
            }
        }
    }
}
