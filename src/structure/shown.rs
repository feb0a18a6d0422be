//! What a document is made of, as tests write it.

use super::{Document, Row, RowKind, Table};
use crate::source::Source;

/// A text under a path whose ending tells its markup, as it is read.
pub struct Shown<'t> {
    text: &'t str,
    /// What it is made of.
    pub document: Document,
}

impl<'t> Shown<'t> {
    pub fn new(path: &str, text: &'t str) -> Self {
        Self { text, document: Document::of(&Source::new(path, text)) }
    }

    /// Each heading with its level.
    pub fn headings(&self) -> Vec<(u8, String)> {
        let headings = self.document.outline.headings().iter();
        headings.map(|heading| (heading.level, heading.words.of(self.text).to_owned())).collect()
    }

    /// Each item with its depth.
    pub fn items(&self) -> Vec<(u32, String)> {
        self.document.items.iter().map(|item| (item.depth, item.words.of(self.text).to_owned())).collect()
    }

    /// Each row as a letter for its kind and its cells, a cell with the columns it takes.
    pub fn tables(&self) -> Vec<Vec<String>> {
        let rows = self.document.tables.iter().map(|table| (table, table.rows.iter()));
        rows.map(|(table, rows)| rows.map(|row| self.row(table, row)).collect()).collect()
    }

    fn row(&self, table: &Table, row: &Row) -> String {
        let kind = match row.kind {
            RowKind::Head => "H",
            RowKind::Body => "B",
            RowKind::Group => "G",
            RowKind::Foot => "F",
        };
        let words = |cell| table.pieces(cell).map(|piece| piece.of(self.text)).collect::<Vec<_>>().join("/");
        let cells = row.cells.iter().map(|cell| match cell.n_columns {
            1 => format!(" {}:{}", cell.column, words(cell)),
            n => format!(" {}+{n}:{}", cell.column, words(cell)),
        });
        format!("{kind}{}", cells.collect::<String>())
    }
}

/// Pairs as the tests write them.
pub fn owned<N: Copy>(expected: &[(N, &str)]) -> Vec<(N, String)> {
    expected.iter().map(|(n, words)| (*n, (*words).to_owned())).collect()
}
