//! One table of a part of a source, and its rows and columns by their names.

use std::sync::Arc;

use super::{Part, named_by};
use crate::claim::{self, Region, TableChoice, Text};
use crate::ledger::Gathering;
use crate::ledger::trouble::Snag;
use crate::source::{Place, Source, Span, fold};
use crate::structure::{Cell, Row, Table, document};

/// A table, and the part of a source where it stands.
pub struct TablePart {
    /// The part.
    pub part: Part,
    /// Which of the document's tables.
    table: usize,
}

impl Gathering<'_, '_> {
    /// The table that a region chooses. Without an answer the troubles say why.
    pub(in crate::ledger) fn table(&mut self, idx: usize, region: &Region, source: &Arc<Source>) -> Option<TablePart> {
        let part = self.part(idx, region, source)?;
        let tables = part.document.tables.iter().enumerate().filter(|(_, table)| part.holds(table.span));
        let tables: Vec<(usize, &Table)> = tables.collect();
        let words = named_by(self, idx, region);
        match chosen(&part, &tables, region.table.as_ref(), words) {
            Ok(table) => Some(TablePart { part, table }),
            Err(snag) => {
                self.trouble(idx, snag);
                None
            }
        }
    }
}

fn chosen(part: &Part, tables: &[(usize, &Table)], choice: Option<&TableChoice>, words: Place) -> Result<usize, Snag> {
    let name = &part.name;
    match (tables, choice) {
        ([], _) => Err(Snag::RegionMissing { words, what: format!("there is no table {name}"), nearest: None }),
        (_, Some(TableChoice::Nth(nth, place))) => {
            let table = usize::try_from(*nth).ok().and_then(|nth| tables.get(nth.checked_sub(1)?));
            let what = || format!("there {} {name}, and no table {nth}", n_tables(tables.len()));
            let missing = || Snag::RegionMissing { words: place.clone(), what: what(), nearest: None };
            table.map(|(idx, _)| *idx).ok_or_else(missing)
        }
        (_, Some(TableChoice::Headed(word))) => headed(part, tables, word),
        ([(only, _)], None) => Ok(*only),
        (several, None) => Err(Snag::RegionAmbiguous {
            words,
            what: format!("there {} {name}", n_tables(several.len())),
            hits: several.iter().map(|(_, table)| part.place(first_line(table))).collect(),
            help: "choose one with `table`: its number, from 1, or a word of its head",
        }),
    }
}

fn n_tables(n_tables: usize) -> String {
    if n_tables == 1 { "is 1 table".to_owned() } else { format!("are {n_tables} tables") }
}

/// The table with this word in its head.
fn headed(part: &Part, tables: &[(usize, &Table)], word: &Text) -> Result<usize, Snag> {
    let wanted = folded(word);
    let heads = |table: &Table| table.head().flat_map(|row| row.cells.clone()).collect::<Vec<Cell>>();
    let fits = |table: &Table| heads(table).iter().any(|cell| cell_words(&part.source, table, cell) == wanted);
    let found: Vec<_> = tables.iter().filter(|(_, table)| fits(table)).collect();
    match found.as_slice() {
        [(only, _)] => Ok(*only),
        [] => {
            let cells = tables.iter().flat_map(|(_, table)| heads(table).into_iter().map(|cell| (*table, cell)));
            Err(Snag::RegionMissing {
                words: word.place.clone(),
                what: format!("no table {} has “{}” in its head", part.name, word.value),
                nearest: nearest(part, &wanted, cells),
            })
        }
        several => Err(Snag::RegionAmbiguous {
            words: word.place.clone(),
            what: format!("{} tables {} have “{}” in their head", several.len(), part.name, word.value),
            hits: several.iter().map(|(_, table)| part.place(first_line(table))).collect(),
            help: "choose one by a word that only it has in its head, by its number, or with `under`",
        }),
    }
}

impl TablePart {
    /// The table.
    pub fn table(&self) -> &Table {
        &self.part.document.tables[self.table]
    }

    /// The folded words of a cell.
    pub fn words(&self, cell: &Cell) -> String {
        cell_words(&self.part.source, self.table(), cell)
    }

    /// The column with this head.
    ///
    /// # Errors
    /// When there is none or more than one.
    pub fn column(&self, head: &Text) -> Result<usize, Snag> {
        let wanted = folded(head);
        let in_row =
            |row: &Row| row.cells.iter().filter(|cell| self.words(cell) == wanted).copied().collect::<Vec<_>>();
        let found = self.table().head().rev().map(in_row).find(|cells| !cells.is_empty()).unwrap_or_default();
        match found.as_slice() {
            [only] if only.n_columns == 1 => Ok(only.column),
            [] => {
                let cells: Vec<Cell> = self.table().head().rev().flat_map(|row| row.cells.clone()).collect();
                let what = if cells.is_empty() {
                    format!("the table {} has no head, so no column “{}”", self.part.name, head.value)
                } else {
                    format!("no column of the table {} is “{}”", self.part.name, head.value)
                };
                let nearest = self.nearest(&wanted, cells);
                Err(Snag::RegionMissing { words: head.place.clone(), what, nearest })
            }
            several => Err(Snag::RegionAmbiguous {
                words: head.place.clone(),
                what: format!("several columns of the table {} are “{}”", self.part.name, head.value),
                hits: several.iter().map(|cell| self.part.place(cell.span)).collect(),
                help: "name a head that stands over one column",
            }),
        }
    }

    /// The row whose first cell has these words, one of the data or a total.
    ///
    /// # Errors
    /// When there is none or more than one.
    pub fn row(&self, first: &Text) -> Result<&Row, Snag> {
        let wanted = folded(first);
        let rows = || self.table().body_and_foot();
        let found: Vec<&Row> = rows().filter(|row| self.is_named(row, &wanted)).collect();
        match found.as_slice() {
            [only] => Ok(only),
            [] => {
                let cells: Vec<Cell> = rows().filter_map(Row::first).copied().collect();
                Err(Snag::RegionMissing {
                    words: first.place.clone(),
                    what: format!("no row of the table {} begins with “{}”", self.part.name, first.value),
                    nearest: self.nearest(&wanted, cells),
                })
            }
            several => Err(Snag::RegionAmbiguous {
                words: first.place.clone(),
                what: format!("{} rows of the table {} begin with “{}”", several.len(), self.part.name, first.value),
                hits: several.iter().filter_map(|row| row.first()).map(|cell| self.part.place(cell.span)).collect(),
                help: "give one of the rows another name, or quote the figure with `stated`",
            }),
        }
    }

    fn nearest(&self, wanted: &str, cells: Vec<Cell>) -> Option<Place> {
        nearest(&self.part, wanted, cells.into_iter().map(|cell| (self.table(), cell)))
    }

    /// Whether the first cell of a row has these folded words.
    pub fn is_named(&self, row: &Row, folded: &str) -> bool {
        row.first().is_some_and(|cell| self.words(cell) == folded)
    }
}

/// The folded words of a cell, those of all its lines. A bar inside of code is escaped for the table's sake alone.
fn cell_words(source: &Source, table: &Table, cell: &Cell) -> String {
    let words: Vec<String> = table.pieces(cell).map(|piece| document::words(source, piece)).collect();
    words.join(" ").replace("\\|", "|")
}

fn folded(text: &Text) -> String {
    fold(&text.value).trim().to_owned()
}

/// The cell that was meant.
fn nearest<'t>(part: &Part, wanted: &str, cells: impl Iterator<Item = (&'t Table, Cell)>) -> Option<Place> {
    let cells: Vec<(String, Cell)> =
        cells.map(|(table, cell)| (cell_words(&part.source, table, &cell), cell)).collect();
    let near = claim::nearest(wanted, cells.iter().map(|(words, _)| words.as_str()))?;
    let (_, cell) = cells.iter().find(|(words, _)| words == near)?;
    Some(part.place(cell.span))
}

/// The first row, which is enough to show where a table stands.
fn first_line(table: &Table) -> Span {
    table.rows.first().map_or(table.span, |row| row.span)
}
