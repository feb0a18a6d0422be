//! The rows of an HTML table, from its tags.

use super::super::document::trimmed;
use super::super::{Cell, Row, RowKind, Table};
use super::tag::Tag;
use crate::source::Span;

/// The most columns and rows that one cell takes (HTML Living Standard, tabular data).
const MOST_COLUMNS: usize = 1_000;
const MOST_ROWS: usize = 65_534;

/// A table under way.
pub struct Rows {
    table: Span,
    section: Option<RowKind>,
    rows: Vec<Row>,
    row: Option<OpenRow>,
    cell: Option<OpenCell>,
    /// Cells that reach into the rows below, by column: how many rows more.
    reaching: Vec<(Cell, usize)>,
    /// How many cells may still be written into rows below theirs, so that a few tags do not make millions.
    patience: usize,
}

struct OpenRow {
    start: usize,
    cells: Vec<Cell>,
    /// Where the next cell begins.
    column: usize,
    /// The cells from above that come next, the last one first.
    from_above: Vec<Cell>,
    /// Its cells that reach into the rows below.
    reaching: Vec<(Cell, usize)>,
    /// Whether all of its cells are heads.
    has_only_heads: bool,
}

struct OpenCell {
    start: usize,
    n_columns: usize,
    n_rows: usize,
}

impl Rows {
    /// Of a table that begins with this tag.
    pub fn new(table: Span, patience: usize) -> Self {
        Self { table, section: None, rows: Vec::new(), row: None, cell: None, reaching: Vec::new(), patience }
    }

    /// The next tag of sections, rows and cells.
    pub fn tag(&mut self, text: &str, tag: &Tag<'_>) {
        self.end_cell(text, tag.span.start);
        match (tag.name(), tag.is_closing) {
            ("td" | "th", false) => self.begin_cell(tag),
            ("tr", false) => {
                self.end_row(tag.span.start);
                self.begin_row(tag.span.start);
            }
            ("tr", true) => self.end_row(tag.span.end),
            ("thead" | "tbody" | "tfoot", is_closing) => {
                self.end_row(tag.span.start);
                // A cell reaches no further than its section.
                self.reaching.clear();
                self.section = match tag.name() {
                    _ if is_closing => None,
                    "thead" => Some(RowKind::Head),
                    "tfoot" => Some(RowKind::Foot),
                    _ => Some(RowKind::Body),
                };
            }
            _ => {}
        }
    }

    /// The whole table; `tag` is the one that ends it.
    pub fn end(mut self, text: &str, tag: Span) -> Table {
        self.end_cell(text, tag.start);
        self.end_row(tag.start);
        Table::new(Span::new(self.table.start, tag.end.max(self.table.end)), self.rows)
    }

    fn begin_row(&mut self, start: usize) {
        let from_above = self.take_from_above();
        let (cells, reaching) = (Vec::new(), Vec::new());
        self.row = Some(OpenRow { start, cells, column: 0, from_above, reaching, has_only_heads: true });
    }

    /// The cells that reach into the next row, the last one first.
    fn take_from_above(&mut self) -> Vec<Cell> {
        match self.patience.checked_sub(self.reaching.len()) {
            Some(patience) => self.patience = patience,
            None => self.reaching.clear(),
        }
        let from_above = self.reaching.iter().rev().map(|(cell, _)| *cell).collect();
        self.reaching.retain_mut(|(_, n_rows)| {
            *n_rows -= 1;
            *n_rows > 0
        });
        from_above
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) {
        if self.row.is_none() {
            self.begin_row(tag.span.start);
        }
        if let Some(row) = &mut self.row {
            row.has_only_heads &= tag.name() == "th";
        }
        let number = |attribute, most| tag.number(attribute).unwrap_or(1).clamp(1, most);
        self.cell = Some(OpenCell {
            start: tag.span.end,
            n_columns: number("colspan", MOST_COLUMNS),
            n_rows: number("rowspan", MOST_ROWS),
        });
    }

    fn end_cell(&mut self, text: &str, end: usize) {
        let (Some(open), Some(row)) = (self.cell.take(), &mut self.row) else { return };
        while let Some(above) = row.from_above.pop_if(|above| above.column <= row.column) {
            row.push(above);
        }
        let span = trimmed(text, Span::new(open.start.min(end), end));
        let cell = Cell { span, column: row.column, n_columns: open.n_columns };
        row.push(cell);
        if open.n_rows > 1 {
            row.reaching.push((cell, open.n_rows - 1));
        }
    }

    fn end_row(&mut self, end: usize) {
        let Some(mut row) = self.row.take() else { return };
        while let Some(above) = row.from_above.pop() {
            row.push(above);
        }
        self.reaching.append(&mut row.reaching);
        self.reaching.sort_by_key(|(cell, _)| cell.column);
        if row.cells.iter().any(|cell| cell.span.start < cell.span.end) {
            let kind = self.kind(row.has_only_heads);
            self.rows.push(Row { kind, span: Span::new(row.start, end.max(row.start)), cells: row.cells });
        }
    }

    /// Rows of heads alone name the columns, if nothing stands above them, or else the rows below.
    fn kind(&self, has_only_heads: bool) -> RowKind {
        let is_on_top = self.rows.last().is_none_or(|row| row.kind == RowKind::Head);
        match self.section {
            Some(section @ (RowKind::Head | RowKind::Foot)) => section,
            _ if has_only_heads && is_on_top => RowKind::Head,
            _ if has_only_heads => RowKind::Group,
            _ => RowKind::Body,
        }
    }
}

impl OpenRow {
    fn push(&mut self, cell: Cell) {
        self.column = self.column.max(cell.column + cell.n_columns);
        self.cells.push(cell);
    }
}
