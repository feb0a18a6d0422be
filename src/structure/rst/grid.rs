//! Grid tables of reStructuredText, drawn with `+---+` and bars. A cell may have several lines.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::structure::document::trimmed;
use crate::structure::line::{Line, width};
use crate::structure::{Cell, Row, RowKind, Table};

/// The table that begins in the first of these lines, and how many lines it takes.
pub fn read(text: &str, lines: &[Line<'_>]) -> Option<(Table, usize)> {
    let first = lines.first().filter(|line| line.words.starts_with("+-") && is_rule(line.words))?;
    let is_part = |line: &&Line<'_>| line.indent == first.indent && line.words.starts_with(['+', '|']);
    let n_lines = lines.iter().take_while(is_part).count();
    let lines = &lines[..n_lines];
    let mut grid = Grid::new(text, lines);
    for line in lines {
        grid.line(line);
    }
    let last = lines.last()?;
    grid.end_row(last.end());
    let Grid { rows, tails, .. } = grid;
    Some((Table { tails, ..Table::new(Span::new(first.start, last.end()), rows) }, n_lines))
}

/// Whether a line parts rows from edge to edge.
fn is_rule(words: &str) -> bool {
    words.len() >= 3 && words.ends_with('+') && words.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'='))
}

struct Grid<'t> {
    text: &'t str,
    /// The columns of a line in which a bar may part cells, the edges among them.
    bars: Vec<usize>,
    rows: Vec<Row>,
    tails: BTreeMap<usize, Vec<Span>>,
    /// The cells of the row that is open, by column.
    cells: Vec<Option<Cell>>,
    start: Option<usize>,
    /// How many cells may still be written, so that a few cells over many rows do not make millions.
    patience: usize,
}

/// The most columns that a table has.
const MOST_COLUMNS: usize = 1_000;

/// What stands between two bars.
struct Piece {
    span: Span,
    column: usize,
    n_columns: usize,
}

impl<'t> Grid<'t> {
    fn new(text: &'t str, lines: &[Line<'_>]) -> Self {
        let mut bars: Vec<usize> = Vec::new();
        for line in lines.iter().filter(|line| is_rule(line.words)) {
            bars.extend(line.words.bytes().enumerate().filter(|(_, byte)| *byte == b'+').map(|(at, _)| at));
        }
        bars.sort_unstable();
        bars.dedup();
        let n_columns = bars.len().saturating_sub(1).min(MOST_COLUMNS);
        let patience = lines.iter().map(|line| line.words.len()).sum();
        Self {
            text,
            bars,
            rows: Vec::new(),
            tails: BTreeMap::new(),
            cells: vec![None; n_columns],
            start: None,
            patience,
        }
    }

    fn line(&mut self, line: &Line<'_>) {
        if is_rule(line.words) {
            self.end_row(line.start);
            self.cells.fill(None);
            self.start = None;
            if line.words.contains('=') {
                self.rows.iter_mut().for_each(|row| row.kind = RowKind::Head);
            }
            return;
        }
        let pieces = self.pieces(line);
        let ruled: Vec<bool> = pieces.iter().map(|piece| is_ruled(piece.span.of(self.text))).collect();
        // Some cells end here, the others reach into the next row.
        if ruled.contains(&true) {
            self.end_row(line.start);
            self.start = None;
        }
        self.start.get_or_insert(line.start);
        for (piece, is_ruled) in pieces.into_iter().zip(ruled) {
            let Some(cell) = self.cells.get_mut(piece.column) else { continue };
            if is_ruled {
                *cell = None;
            } else if piece.span.start < piece.span.end {
                match cell {
                    Some(cell) => self.tails.entry(cell.span.start).or_default().push(piece.span),
                    None => *cell = Some(Cell { span: piece.span, column: piece.column, n_columns: piece.n_columns }),
                }
            }
        }
    }

    /// What stands between the bars of a line. With as many pieces as columns each is one; otherwise the place of a bar tells.
    fn pieces(&self, line: &Line<'_>) -> Vec<Piece> {
        let n_columns = self.cells.len();
        // A line that no bar closes goes on to its end.
        let inside = line.words.strip_suffix(['|', '+']).map_or(line.words.len(), str::len).max(1);
        let bars = memchr::memchr_iter(b'|', line.words.as_bytes()).filter(|at| (1..inside).contains(at));
        let mut cuts: Vec<(usize, usize)> = bars.zip(1..).collect();
        if cuts.len() + 1 != n_columns || line.words.contains("+-") || line.words.contains("-+") {
            cuts = self.cuts(line.words);
        }
        cuts.push((inside, n_columns));
        let (mut from, mut column) = (1, 0);
        let mut pieces = Vec::new();
        for (at, next) in cuts {
            let words = Span::new((line.start + from).min(line.start + at), line.start + at);
            pieces.push(Piece {
                span: trimmed(self.text, words),
                column,
                n_columns: next.saturating_sub(column).max(1),
            });
            (from, column) = (at + 1, next);
        }
        pieces
    }

    /// Where bars stand in a line, each with the column that begins behind it.
    fn cuts(&self, words: &str) -> Vec<(usize, usize)> {
        let mut cuts = Vec::new();
        let mut column = 0;
        for (at, c) in words.char_indices() {
            if at > 0 && at + 1 < words.len() && matches!(c, '|' | '+') {
                cuts.extend(self.bars.binary_search(&column).ok().map(|nth| (at, nth)));
            }
            column += width(c);
        }
        cuts.retain(|(_, nth)| *nth > 0 && *nth < self.cells.len());
        cuts
    }

    /// The row that is open ends; it stays open for cells that reach further.
    fn end_row(&mut self, end: usize) {
        let Some(start) = self.start else { return };
        let edge = Span::new(start, start);
        let mut cells: Vec<Cell> = Vec::new();
        let n_cells = self.cells.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        let Some(patience) = self.patience.checked_sub(n_cells) else { return };
        self.patience = patience;
        for (column, cell) in self.cells.iter().take(n_cells).enumerate() {
            let is_free = cells.last().is_none_or(|last| last.column + last.n_columns <= column);
            match cell {
                Some(cell) => cells.push(*cell),
                None if is_free => cells.push(Cell { span: edge, column, n_columns: 1 }),
                None => {}
            }
        }
        if cells.iter().any(|cell| cell.span.start < cell.span.end) {
            let span = trimmed(self.text, Span::new(start, end.max(start)));
            self.rows.push(Row { kind: RowKind::Body, span, cells });
        }
    }
}

fn is_ruled(words: &str) -> bool {
    !words.is_empty() && words.bytes().all(|byte| matches!(byte, b'-' | b'+'))
}
