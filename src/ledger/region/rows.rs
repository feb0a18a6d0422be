//! The rows of a table that pass a filter.

use std::borrow::Cow;

use super::TablePart;
use crate::claim::Filter;
use crate::ledger::Gathering;
use crate::ledger::filter::Sieve;
use crate::ledger::trouble::Snag;
use crate::structure::{Cell, Row};

impl Gathering<'_, '_> {
    /// The body rows that pass. Without an answer the troubles say why.
    pub(in crate::ledger) fn rows<'t>(
        &mut self,
        idx: usize,
        filter: &Filter,
        table: &'t TablePart,
    ) -> Option<Vec<&'t Row>> {
        let sieve = Sieve::new(self, idx, filter)?;
        let columns: Result<Vec<usize>, Snag> = sieve.columns().iter().map(|column| table.column(column)).collect();
        let columns = columns.map_err(|snag| self.trouble(idx, snag)).ok()?;
        let (mut rows, mut is_whole) = (Vec::new(), true);
        for row in table.table().body() {
            let value = |column: usize| row.cell(columns[column]).map(|cell| Cow::Owned(table.words_as_written(cell)));
            match sieve.holds(value) {
                Ok(true) => rows.push(row),
                Ok(false) => {}
                Err(no_number) => {
                    is_whole = false;
                    let parts = vec![(table.part.place(row.span), "this row".to_owned())];
                    let why = format!("a row {}", no_number.why);
                    let help = "write one number there, or give the claim its language: lang = \"en\"";
                    self.trouble(idx, Snag::NotChecked { what: "filter", parts, why, help });
                }
            }
        }
        is_whole.then_some(rows)
    }
}

impl TablePart {
    /// The words of a cell without marks, in their own case.
    fn words_as_written(&self, cell: &Cell) -> String {
        let source = &self.part.source;
        let lines: Vec<String> =
            self.table().pieces(cell).map(|piece| source.unmarked(piece).text().to_owned()).collect();
        lines.join(" ").split_whitespace().collect::<Vec<_>>().join(" ").replace("\\|", "|")
    }
}
