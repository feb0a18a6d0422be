//! Simple tables of reStructuredText, whose columns are told by borders of `=`. A cell may go on in lines with nothing
//! in their first column.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::structure::document::trimmed;
use crate::structure::line::{Line, width};
use crate::structure::{Cell, Row, RowKind, Table};

/// Whether a line is a border: at least two runs of `=`.
pub fn is_border(words: &str) -> bool {
    words.starts_with('=') && words.contains("= ") && words.bytes().all(|byte| matches!(byte, b'=' | b' '))
}

/// The table of these lines, of which the first and the last are borders.
pub fn read(text: &str, lines: &[Line<'_>]) -> Table {
    let (top, last) = (lines[0], lines[lines.len() - 1]);
    let columns = runs(top.words);
    let (mut rows, mut tails): (Vec<Row>, Tails) = (Vec::new(), BTreeMap::new());
    for (idx, line) in lines.iter().enumerate().skip(1) {
        let above = &lines[idx - 1];
        if is_border(line.words) {
            if idx + 1 < lines.len() {
                rows.iter_mut().for_each(|row| row.kind = RowKind::Head);
            }
        } else if is_line(line.words) {
            // It tells which columns the cells above it take.
            let groups = groups(&columns, &runs(line.words));
            if let Some(row) = rows.last_mut().filter(|row| row.span == above.span()) {
                row.cells = cells(text, above, top.indent, &groups);
            }
        } else if !line.is_blank() {
            let singles: Vec<Group> = columns.iter().enumerate().map(|(nth, run)| (run.0, nth, 1)).collect();
            let goes_on = columns.get(1).is_some_and(|second| line.indent >= top.indent + second.0);
            let cells = cells(text, line, top.indent, &singles);
            match rows.last_mut().filter(|_| goes_on) {
                Some(row) => go_on(row, &mut tails, cells),
                None => rows.push(Row { kind: RowKind::Body, span: line.span(), cells }),
            }
        }
    }
    Table { tails, ..Table::new(Span::new(top.start, last.end()), rows) }
}

/// Where a cell begins in a line, its column, and how many it takes.
type Group = (usize, usize, usize);

/// How cells go on, by the first byte of the cell.
type Tails = BTreeMap<usize, Vec<Span>>;

/// A line with nothing in its first column goes on with the row above.
fn go_on(row: &mut Row, tails: &mut Tails, cells: Vec<Cell>) {
    let is_empty = |cell: &Cell| cell.span.start == cell.span.end;
    let last = row.cells.last().map(|last| last.column);
    for more in cells {
        let nth = row.cells.binary_search_by_key(&more.column, |cell| cell.column);
        match nth.ok().and_then(|nth| row.cells.get_mut(nth)) {
            Some(cell) if is_empty(cell) => *cell = more,
            Some(cell) if !is_empty(&more) => tails.entry(cell.span.start).or_default().push(more.span),
            Some(_) => {}
            None if last < Some(more.column) => row.cells.push(more),
            None => {}
        }
    }
}

/// The cells of a line. A backslash alone stands for an empty one.
fn cells(text: &str, line: &Line<'_>, indent: usize, groups: &[Group]) -> Vec<Cell> {
    let mut starts = groups.iter().skip(1).peekable();
    let mut cuts = vec![line.start];
    let mut column = line.indent.saturating_sub(indent);
    for (at, c) in line.words.char_indices() {
        while starts.next_if(|group| group.0 <= column).is_some() {
            cuts.push(line.start + at);
        }
        column += width(c);
    }
    cuts.push(line.end());
    let cell = |(nth, group): (usize, &Group)| {
        let span = trimmed(text, Span::new(cuts[nth], cuts[nth + 1]));
        let span = if span.of(text) == "\\" { Span::new(span.end, span.end) } else { span };
        Cell { span, column: group.1, n_columns: group.2 }
    };
    groups.iter().take(cuts.len() - 1).enumerate().map(cell).collect()
}

/// Where each run of signs begins and ends.
fn runs(words: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, byte) in words.bytes().enumerate() {
        match (byte, start) {
            (b' ', Some(from)) => {
                runs.push((from, at));
                start = None;
            }
            (b' ', None) | (_, Some(_)) => {}
            (_, None) => start = Some(at),
        }
    }
    runs.extend(start.map(|from| (from, words.len())));
    runs
}

/// The columns that each run of a line below a head takes.
fn groups(columns: &[(usize, usize)], runs: &[(usize, usize)]) -> Vec<Group> {
    let nth = |at: usize| columns.partition_point(|column| column.0 < at);
    runs.iter().map(|run| (run.0, nth(run.0), (nth(run.1).saturating_sub(nth(run.0))).max(1))).collect()
}

fn is_line(words: &str) -> bool {
    words.starts_with("--") && words.bytes().all(|byte| matches!(byte, b'-' | b' '))
}
