//! Directives of reStructuredText: those that write tables as lists and as values with commas, and those whose content is
//! no text for people.

use super::Reader;
use crate::source::Span;
use crate::structure::line::Line;
use crate::structure::{Cell, Item, Row, RowKind, Table, comma};

/// A list that is a table: its items are rows, and theirs are cells.
pub struct ListTable {
    /// How far the directive is set in.
    indent: usize,
    start: usize,
    n_head_rows: usize,
    /// How many items there were before it, and how many of them are open around it.
    n_items: usize,
    depth: u32,
}

/// Directives whose content is no text, or is none that stands here.
const OPAQUE: [&str; 26] = [
    "code",
    "code-block",
    "sourcecode",
    "literalinclude",
    "parsed-literal",
    "highlight",
    "raw",
    "math",
    "graphviz",
    "digraph",
    "graph",
    "plantuml",
    "uml",
    "mermaid",
    "doctest",
    "testcode",
    "testoutput",
    "testsetup",
    "ipython",
    "jupyter-execute",
    "productionlist",
    "toctree",
    "image",
    "include",
    "meta",
    "replace",
];

/// What stands behind the two full stops that begin explicit markup.
pub fn explicit(words: &str) -> Option<&str> {
    let rest = words.strip_prefix("..")?;
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim_start())
}

impl Reader<'_> {
    /// Explicit markup: comments and code are passed over, what notes and their like hold is read as other text is.
    pub(super) fn explicit(&mut self, at: usize, rest: &str) -> usize {
        let line = self.lines[at];
        let name = rest.find("::").map(|end| &rest[..end]).filter(|name| !name.contains(char::is_whitespace));
        match name {
            _ if rest.starts_with('[') => at + 1,
            None => self.behind_deeper(at + 1, line.indent),
            Some("list-table") => {
                self.close_list_table(0);
                self.begin_list_table(at);
                at + 1
            }
            Some("csv-table") => {
                let end = self.behind_deeper(at + 1, line.indent);
                self.values(at, end);
                end
            }
            Some(name) if OPAQUE.contains(&name) => self.behind_deeper(at + 1, line.indent),
            Some(_) => at + 1,
        }
    }

    fn begin_list_table(&mut self, at: usize) {
        let line = self.lines[at];
        self.list_table = Some(ListTable {
            indent: line.indent,
            start: line.start,
            n_head_rows: n_head_rows(options(&self.lines[at + 1..])),
            n_items: self.items.len(),
            depth: u32::try_from(self.open.len()).unwrap_or(u32::MAX),
        });
    }

    /// Makes a table of the list, if words with this indent do not belong to it.
    pub(super) fn close_list_table(&mut self, indent: usize) {
        let Some(list) = self.list_table.take_if(|list| list.indent >= indent) else { return };
        let items = self.items.split_off(list.n_items);
        let mut rows: Vec<Row> = Vec::new();
        for item in &items {
            if item.depth == list.depth + 1 {
                let kind = if rows.len() < list.n_head_rows { RowKind::Head } else { RowKind::Body };
                rows.push(Row { kind, span: item.span, cells: Vec::new() });
            } else if let Some(row) = rows.last_mut().filter(|_| item.depth == list.depth + 2) {
                row.cells.push(cell(item, row.cells.len()));
            }
        }
        rows.retain(|row| row.cells.iter().any(|cell| cell.span.start < cell.span.end));
        self.tables.push(Table::new(Span::new(list.start, self.last_end.max(list.start)), rows));
    }

    /// A table of values with commas.
    fn values(&mut self, at: usize, end: usize) {
        let block = &self.lines[at + 1..end];
        let options = options(block);
        let option = |name: &str| options.iter().find_map(|line| Some((line, line.words.strip_prefix(name)?)));
        let delimiter = option(":delim:").map_or(b',', |(_, delimiter)| match delimiter.trim() {
            "tab" => b'\t',
            "space" => b' ',
            sign => *sign.as_bytes().first().unwrap_or(&b','),
        });
        let head = option(":header:").map(|(line, head)| Span::new(line.end() - head.len(), line.end()));
        let head = head.and_then(|head| comma::row(self.text, head, delimiter, RowKind::Head));
        let mut n_head_rows = n_head_rows(options);
        let mut rows: Vec<Row> = head.into_iter().collect();
        for line in block[options.len()..].iter().filter(|line| !line.is_blank()) {
            let kind = if n_head_rows > 0 { RowKind::Head } else { RowKind::Body };
            n_head_rows = n_head_rows.saturating_sub(1);
            rows.extend(comma::row(self.text, line.span(), delimiter, kind));
        }
        let last = block.iter().rfind(|line| !line.is_blank()).map_or(self.lines[at].end(), Line::end);
        self.tables.push(Table::new(Span::new(self.lines[at].start, last), rows));
    }
}

/// The lines of a directive that set its options: those before the first blank line.
fn options<'l, 't>(block: &'l [Line<'t>]) -> &'l [Line<'t>] {
    let n_options = block.iter().take(LARGEST_HEAD).take_while(|line| !line.is_blank()).count();
    &block[..n_options]
}

/// As many lines may set options.
const LARGEST_HEAD: usize = 50;

fn n_head_rows(options: &[Line<'_>]) -> usize {
    let written = options.iter().find_map(|line| line.words.strip_prefix(":header-rows:"));
    written.and_then(|written| written.trim().parse().ok()).unwrap_or(0)
}

fn cell(item: &Item, column: usize) -> Cell {
    Cell { span: item.words, column, n_columns: 1 }
}
