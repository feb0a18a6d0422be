//! Tables: head, body and foot rows, each cell with its column and its bytes. Rule lines are no rows.

use std::collections::BTreeMap;

use crate::source::Span;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// All of it.
    pub span: Span,
    /// Its rows, in order. Rows without any words are left out.
    pub rows: Vec<Row>,
    /// How cells go on in further lines, where other cells stand between: by the first byte of the cell.
    pub tails: BTreeMap<usize, Vec<Span>>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it holds.
    pub kind: RowKind,
    /// All of it.
    pub span: Span,
    /// Its cells, by column.
    pub cells: Vec<Cell>,
}

/// What a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// The names of the columns.
    Head,
    /// Data.
    Body,
    /// The name of the rows below it.
    Group,
    /// What the table comes to.
    Foot,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its words.
    pub span: Span,
    /// Its first column, from 0.
    pub column: usize,
    /// How many columns it takes.
    pub n_columns: usize,
}

impl Table {
    /// Of cells that each stand in one piece.
    pub fn new(span: Span, rows: Vec<Row>) -> Self {
        Self { span, rows, tails: BTreeMap::new() }
    }

    /// The pieces of a cell: its words, line by line.
    pub fn pieces(&self, cell: &Cell) -> impl Iterator<Item = Span> {
        let tail = self.tails.get(&cell.span.start).filter(|_| cell.span.start < cell.span.end);
        std::iter::once(cell.span).chain(tail.into_iter().flatten().copied())
    }

    /// The rows that name the columns; the last of them does it most closely.
    pub fn head(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows_of(RowKind::Head)
    }

    /// The rows of data.
    pub fn body(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows_of(RowKind::Body)
    }

    /// The rows of data and those that sum them up.
    pub fn body_and_foot(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows.iter().filter(|row| matches!(row.kind, RowKind::Body | RowKind::Foot))
    }

    fn rows_of(&self, kind: RowKind) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.kind == kind)
    }
}

impl Row {
    /// The cell of a column, if the row has one there.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        let idx = self.cells.partition_point(|cell| cell.column <= column).checked_sub(1)?;
        self.cells.get(idx).filter(|cell| column < cell.column + cell.n_columns)
    }

    /// Its first cell, which names it.
    pub fn first(&self) -> Option<&Cell> {
        self.cells.first()
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, RowKind};
    use crate::source::Source;
    use crate::structure::{Document, Table};

    fn tables(path: &str, text: &str) -> Vec<Table> {
        Document::of(&Source::new(path, text)).tables
    }

    /// Each row as a letter for its kind and its cells, a cell with the columns it takes.
    fn shown(path: &str, text: &str) -> Vec<Vec<String>> {
        let row = |row: &Row| {
            let kind = match row.kind {
                RowKind::Head => "H",
                RowKind::Body => "B",
                RowKind::Group => "G",
                RowKind::Foot => "F",
            };
            let cells = row.cells.iter().map(|cell| match cell.n_columns {
                1 => format!("{}:{}", cell.column, cell.span.of(text)),
                n => format!("{}+{n}:{}", cell.column, cell.span.of(text)),
            });
            format!("{kind} {}", cells.collect::<Vec<_>>().join(" "))
        };
        tables(path, text).iter().map(|table| table.rows.iter().map(row).collect()).collect()
    }

    fn check(path: &str, text: &str, expected: &[&[&str]]) {
        assert_eq!(shown(path, text), expected, "{text}");
    }

    #[test]
    fn head_and_rule_lines_are_no_data() {
        let rows: &[&str] = &["H 0:Word 1:Means", "B 0:a 1:1", "B 0:b 1:"];
        check("a.md", "| Word | Means |\n|:-----|------:|\n| a | 1 |\n| b | |\n|||\n\nmore", &[rows]);
        check("a.md", "Word | Means\n--|--\na | 1\nb |\n", &[rows]);
    }

    #[test]
    fn escaped_bars_and_code_spans_stay_in_their_cell() {
        check("a.md", "|a|b|\n|-|-|\n|`x \\| y`|\\| **z**|\n", &[&["H 0:a 1:b", "B 0:`x \\| y` 1:\\| **z**"]]);
        check("a.md", "```\n|a|b|\n|-|-|\n|c|d|\n```\n<!--\n|a|b|\n|-|-|\n-->\n|a|b|\n", &[]);
    }

    #[test]
    fn html_tables_have_heads_bodies_and_feet() {
        let html = "<table>\n<thead><tr><th>Word<th>Means</tr></thead>\n<tbody><tr><td>a</td><td><b>1</b></td></tr>\n\
                    <tr><th colspan=2>Group</th></tr>\n<tr><th>b<td>2\n<tr><td></td><td> </td></tr></tbody>\n\
                    <tfoot><tr><td>Sum<td>3</table>";
        let rows: &[&str] = &["H 0:Word 1:Means", "B 0:a 1:<b>1</b>", "G 0+2:Group", "B 0:b 1:2", "F 0:Sum 1:3"];
        check("a.html", html, &[rows]);
        check("a.md", &format!("Text.\n\n{html}\n"), &[rows]);
        check("a.html", "<table><tr><th>a<th>b<tr><td>1<td>2</table>", &[&["H 0:a 1:b", "B 0:1 1:2"]]);
        check("a.html", "<table><td>1<td>2</table>", &[&["B 0:1 1:2"]]);
    }

    #[test]
    fn cells_over_several_rows_stand_in_each_of_them() {
        let html = "<table><tr><td rowspan=2>a<td>1<tr><td>2<tr><td>b<td colspan='2'>3</table>";
        check("a.html", html, &[&["B 0:a 1:1", "B 0:a 1:2", "B 0:b 1+2:3"]]);
    }

    #[test]
    fn tables_in_tables_are_tables_of_their_own() {
        let html = "<table><tr><td>a<td><table><tr><td>x</table></td><td>b</table>";
        check("a.html", html, &[&["B 0:a 1:<table><tr><td>x</table> 2:b"], &["B 0:x"]]);
    }

    #[test]
    fn a_column_is_found_under_a_wide_head() {
        let html = "<table><tr><td>a<td colspan=2>b<td>c</table>";
        let table = &tables("a.html", html)[0];
        let cell = |column| table.rows[0].cell(column).map(|cell| cell.span.of(html));
        assert_eq!([cell(0), cell(1), cell(2), cell(3), cell(4)], [Some("a"), Some("b"), Some("b"), Some("c"), None]);
    }

    #[test]
    fn hostile_spans_take_no_memory() {
        let cells = "<td colspan=999999999 rowspan=99999>x".repeat(200);
        let html = format!("<table><tr>{cells}{}</table>", "<tr>".repeat(20_000));
        assert!(tables("a.html", &html)[0].rows.iter().map(|row| row.cells.len()).sum::<usize>() < 2 * html.len());
        for part in
            ["<table><tr><td>", "</table></ul>", "<ul><li>", "<td rowspan=9>", "|a|b|\n|-|-|\n", "- ", "> ", "<h1>"]
        {
            tables("a.html", &part.repeat(50_000));
            tables("a.md", &part.repeat(50_000));
        }
        for marks in ["- ", "> ", "1. ", "> - "] {
            tables("a.md", &format!("{}a\n{}", marks.repeat(50_000), "b\n".repeat(50_000)));
        }
    }
}
