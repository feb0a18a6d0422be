//! Tables of LaTeX: rows that end in `\\`, cells parted by `&`, and the rules that part the head from the body.

use std::collections::BTreeMap;

use super::Reader;
use crate::source::Span;
use crate::structure::document::trimmed;
use crate::structure::{Cell, Row, RowKind, Table};

/// How many arguments the environment of a table has; `None` for one that is no table.
pub fn n_arguments(name: &str) -> Option<usize> {
    match name {
        "tabular" | "longtable" | "supertabular" | "tblr" | "longtblr" | "NiceTabular" => Some(1),
        "tabular*" | "tabularx" | "tabulary" | "xltabular" | "longtabu" => Some(2),
        _ => None,
    }
}

/// The most columns and rows that one cell takes.
const MOST: usize = 1_000;

/// The most rows that the names of columns take, where nothing but a rule tells.
const HIGHEST_HEAD: usize = 3;

/// A table under way.
pub struct Tabular {
    /// In how many braces it stands.
    pub depth: usize,
    start: usize,
    rows: Vec<Row>,
    /// How many rows stand above each rule.
    rules: Vec<usize>,
    /// How many rows are the head of the first page, where the table says so.
    n_head_rows: Option<usize>,
    /// Where the row begins that is open.
    row: usize,
    cells: Vec<Cell>,
    /// Where the cell begins that is open, and what it is said to be.
    cell: usize,
    words: Option<Span>,
    n_columns: usize,
    n_rows: usize,
    /// By column, the cells that reach into the next rows, and into how many.
    reaching: BTreeMap<usize, (Span, usize)>,
}

impl Tabular {
    /// A table that begins here, with its first cell there.
    pub fn new(start: usize, cell: usize, depth: usize) -> Self {
        Self {
            depth,
            start,
            rows: Vec::new(),
            rules: Vec::new(),
            n_head_rows: None,
            row: cell,
            cells: Vec::new(),
            cell,
            words: None,
            n_columns: 1,
            n_rows: 1,
            reaching: BTreeMap::new(),
        }
    }

    /// The cell that is open ends; the next one begins there.
    pub fn end_cell(&mut self, text: &str, end: usize, next: usize) {
        let written = Span::new(self.cell.min(end), end);
        let mut span = trimmed(text, self.words.take().unwrap_or(written));
        let column = self.cells.last().map_or(0, |last| last.column + last.n_columns);
        if self.n_rows > 1 {
            self.reaching.insert(column, (span, self.n_rows));
        } else if span.start == span.end
            && let Some((above, _)) = self.reaching.get(&column)
        {
            span = *above;
        }
        self.cells.push(Cell { span, column, n_columns: self.n_columns });
        (self.n_columns, self.n_rows, self.cell) = (1, 1, next);
    }

    fn end_row(&mut self, text: &str, end: usize, next: usize) {
        self.end_cell(text, end, next);
        let cells = std::mem::take(&mut self.cells);
        self.reaching.retain(|_, (_, n_rows)| {
            *n_rows -= 1;
            *n_rows > 0
        });
        if cells.iter().any(|cell| cell.span.start < cell.span.end) {
            let is_group = cells.len() == 1 && cells[0].n_columns > 1;
            let kind = if is_group { RowKind::Group } else { RowKind::Body };
            self.rows.push(Row { kind, span: trimmed(text, Span::new(self.row.min(end), end)), cells });
        }
        self.row = next;
    }

    /// What is no cell stands where a row begins: the first cell begins behind it.
    fn pass(&mut self, text: &str, start: usize, end: usize) {
        if self.cells.is_empty() && trimmed(text, Span::new(self.cell.min(start), start)).of(text).is_empty() {
            (self.row, self.cell) = (end, end);
        }
    }

    /// A comment where a cell begins is none of its words.
    pub fn comment(&mut self, text: &str, start: usize, end: usize) {
        self.pass(text, start, end);
        if trimmed(text, Span::new(self.cell.min(start), start)).of(text).is_empty() {
            self.cell = end;
        }
    }

    /// The whole table; its last row may lack its end.
    pub fn end(mut self, text: &str, start: usize, end: usize) -> Table {
        let is_begun = !trimmed(text, Span::new(self.row.min(start), start)).of(text).is_empty();
        if is_begun {
            self.end_row(text, start, start);
        }
        let n_rows = self.rows.len();
        let ruled = self.rules.iter().copied().find(|n_above| (1..n_rows).contains(n_above));
        let ruled = ruled.filter(|n_above| *n_above == 1 || (*n_above <= HIGHEST_HEAD && n_rows - n_above >= *n_above));
        for row in self.rows.iter_mut().take(self.n_head_rows.or(ruled).unwrap_or(0)) {
            row.kind = RowKind::Head;
        }
        Table::new(Span::new(self.start, end.max(self.start)), self.rows)
    }
}

impl Reader<'_> {
    /// The end of a row, with the star and the distance that may follow.
    pub(super) fn end_row(&mut self, start: usize) {
        if self.innermost().is_none() {
            return;
        }
        self.at += usize::from(self.text[self.at..].starts_with('*'));
        self.at = super::argument(self.text, self.at, b'[', b']').map_or(self.at, |option| option.end + 1);
        let (text, at) = (self.text, self.at);
        if let Some(table) = self.innermost() {
            table.end_row(text, start, at);
        }
    }

    /// A command that means something in a table.
    pub(super) fn in_table(&mut self, name: &str, start: usize) {
        if self.innermost().is_none() {
            return;
        }
        match name {
            "multicolumn" | "multirow" => self.wide_cell(name, start),
            "hline" | "toprule" | "midrule" | "bottomrule" | "hdashline" | "specialrule" => {
                if name == "specialrule" {
                    self.arguments(3);
                }
                self.option();
                self.passed(start);
                self.each(|table| table.rules.push(table.rows.len()));
            }
            "cline" | "cmidrule" | "caption" | "label" | "noalign" | "rowcolor" | "addlinespace" | "morecmidrules" => {
                self.option();
                if name != "addlinespace" && name != "morecmidrules" {
                    self.arguments(1);
                }
                self.passed(start);
            }
            "endfirsthead" | "endhead" | "endfoot" | "endlastfoot" => {
                self.passed(start);
                self.each(|table| table.end_part(name));
            }
            _ => {}
        }
    }

    fn each(&mut self, with: impl Fn(&mut Tabular)) {
        if let Some(table) = self.innermost() {
            with(table);
        }
    }

    fn passed(&mut self, start: usize) {
        let (text, at) = (self.text, self.at);
        self.each(|table| table.pass(text, start, at));
    }

    /// `[2pt]`, `(lr)`
    fn option(&mut self) {
        for (open, close) in [(b'[', b']'), (b'(', b')')] {
            self.at = super::argument(self.text, self.at, open, close).map_or(self.at, |option| option.end + 1);
        }
    }

    /// `\multicolumn{2}{c}{words}`, `\multirow{2}{*}{words}`: the scan goes on in its words, where one may hold the other.
    fn wide_cell(&mut self, name: &str, start: usize) {
        let text = self.text;
        let [number, _, words] = self.arguments(3)[..] else { return };
        let number = number.of(text).trim().parse().unwrap_or(1).clamp(1, MOST);
        let inner = text[words.start..words.end].trim_start().starts_with("\\multirow").then_some(words);
        self.each(|table| {
            if name == "multicolumn" {
                table.n_columns = number;
            } else {
                table.n_rows = number;
            }
            let is_first = trimmed(text, Span::new(table.cell.min(start), start)).of(text).is_empty();
            if is_first || table.words.is_some() {
                table.words = Some(words);
            }
        });
        if let Some(inner) = inner {
            let behind = self.at;
            self.at = inner.start
                + (text[inner.start..].len() - text[inner.start..].trim_start().len())
                + 1
                + "multirow".len();
            self.wide_cell("multirow", inner.start);
            self.at = behind;
        }
    }
}

impl Tabular {
    /// A part of a table over several pages ends: the heads of later pages and the feet of all but the last say nothing new.
    fn end_part(&mut self, name: &str) {
        let n_kept = self.n_head_rows.unwrap_or(0);
        match name {
            "endfirsthead" => self.n_head_rows = Some(self.rows.len()),
            "endhead" if self.n_head_rows.is_none() => self.n_head_rows = Some(self.rows.len()),
            _ => self.rows.truncate(n_kept),
        }
    }
}
