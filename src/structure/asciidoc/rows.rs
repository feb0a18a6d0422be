//! Rows that are filled cell by cell, some of which reach over several columns and rows.

use crate::source::Span;
use crate::structure::{Cell, Row, RowKind};

/// Rows under way.
pub struct Rows {
    rows: Vec<Row>,
    cells: Vec<Cell>,
    column: usize,
    /// For each column the cell that reaches into the next rows, and into how many.
    reaching: Vec<Option<(Cell, usize)>>,
    /// How many cells may still be written into rows below theirs, so that a few marks do not make millions.
    patience: usize,
}

impl Rows {
    /// Of so many columns.
    pub fn new(n_columns: usize, patience: usize) -> Self {
        Self { rows: Vec::new(), cells: Vec::new(), column: 0, reaching: vec![None; n_columns], patience }
    }

    /// The next cell.
    pub fn push(&mut self, span: Span, n_columns: usize, n_rows: usize) {
        let Some(patience) = self.patience.checked_sub(1) else { return };
        self.patience = patience;
        self.take_reaching();
        let n_columns = n_columns.min(self.reaching.len() - self.column).max(1);
        let cell = Cell { span, column: self.column, n_columns };
        self.cells.push(cell);
        if n_rows > 1 {
            self.reaching[self.column] = Some((cell, n_rows));
        }
        self.column += n_columns;
        self.end_of_row();
    }

    /// The rows that are filled; AsciiDoc leaves out what does not fill one.
    pub fn end(mut self) -> Vec<Row> {
        self.take_reaching();
        self.rows
    }

    /// Cells from above that come next. Rows that consist of nothing else end with them.
    fn take_reaching(&mut self) {
        while let Some((cell, _)) = self.reaching[self.column] {
            let Some(patience) = self.patience.checked_sub(1) else { return self.reaching.fill(None) };
            self.patience = patience;
            self.cells.push(cell);
            self.column += cell.n_columns;
            self.end_of_row();
        }
    }

    fn end_of_row(&mut self) {
        if self.column < self.reaching.len() {
            return;
        }
        self.column = 0;
        let cells = std::mem::take(&mut self.cells);
        for cell in &cells {
            let reaching = &mut self.reaching[cell.column];
            *reaching = reaching.take().and_then(|(cell, n_rows)| (n_rows > 1).then_some((cell, n_rows - 1)));
        }
        let own: Vec<Span> = cells.iter().map(|cell| cell.span).collect();
        let (Some(first), Some(last)) = (own.iter().max_by_key(|span| span.start), own.last()) else { return };
        // A cell from above stands elsewhere: the row is where its own cells are.
        let start = cells.iter().find(|cell| self.rows.last().is_none_or(|row| cell.span.start >= row.span.end));
        let span = start.map_or(*first, |cell| cell.span).join(*last);
        let kind = if cells.len() == 1 && self.reaching.len() > 1 { RowKind::Group } else { RowKind::Body };
        self.rows.push(Row { kind, span, cells });
    }
}
