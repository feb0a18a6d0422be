//! A cell of a table in a document (or of a data file, see `record`), by its row and by the head of its column.

use super::{record, see, see_words};
use crate::claim::{Cell, Read, RowChoice};
use crate::figure::Mention;
use crate::ledger::account::Sight;
use crate::ledger::locate::Template;
use crate::ledger::region::TablePart;
use crate::ledger::trouble::Snag;
use crate::ledger::{Gathering, ground};
use crate::source::{Entry, Place};
use crate::structure::Row;
use crate::structure::records::Format;

/// The cell of every source.
pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, read: &Read, cell: &Cell) {
    let (mut data, mut texts) = (Vec::new(), Vec::new());
    for source in &read.sources {
        match Format::of_path(&source.value) {
            Some(_) => data.push(source),
            None => texts.push(source.clone()),
        }
    }
    for source in data {
        for path in gathering.paths(idx, source, &Template::new(&source.value).glob, Entry::File) {
            record::gather(gathering, idx, cell, source, &path);
        }
    }
    for located in gathering.locate(idx, &texts) {
        let Some(table) = gathering.table(idx, &cell.region, &located.source) else { continue };
        let Some(row) = row(gathering, idx, cell, &table) else { continue };
        let found = find(&table, row, cell);
        let is_text = gathering.is_text(idx);
        let found = match found {
            Ok(lines) if is_text => Ok((lines[0].clone(), None)),
            Ok(lines) => {
                figure(gathering, idx, &cell.column.place, lines).map(|(place, mention)| (place, Some(mention)))
            }
            Err(snag) => Err(snag),
        };
        match found {
            Ok((place, Some(mention))) => see(gathering, idx, &located, place, Sight::Value(mention), None),
            Ok((place, None)) => see_words(gathering, idx, &located, place),
            Err(snag) => gathering.trouble(idx, snag),
        }
    }
}

/// The row, by its name or by a filter. Without an answer the troubles say why.
fn row<'t>(gathering: &mut Gathering<'_, '_>, idx: usize, cell: &Cell, table: &'t TablePart) -> Option<&'t Row> {
    let filter = match &cell.row {
        RowChoice::Named(name) => return table.row(name).map_err(|snag| gathering.trouble(idx, snag)).ok(),
        RowChoice::Where(filter) => filter,
    };
    let rows = gathering.rows(idx, filter, table)?;
    let (words, which) = (filter.place.clone().unwrap_or_else(|| cell.column.place.clone()), filter.words());
    let snag = match rows.as_slice() {
        [only] => return Some(only),
        [] => Snag::RegionMissing {
            words,
            what: format!("no row of the table {} passes{which}", table.part.name),
            nearest: None,
        },
        several => Snag::RegionAmbiguous {
            words,
            what: format!("{} rows of the table {} pass{which}", several.len(), table.part.name),
            hits: several.iter().filter_map(|row| row.first()).map(|cell| table.part.place(cell.span)).collect(),
            help: "ask for more, until one is left, or sum up those that are meant",
        },
    };
    gathering.trouble(idx, snag);
    None
}

/// The words of the cell, line by line.
fn find(table: &TablePart, row: &Row, cell: &Cell) -> Result<Vec<Place>, Snag> {
    let column = table.column(&cell.column)?;
    let first = row.first().map(|first| table.part.place(first.span));
    match row.cell(column).filter(|cell| cell.span.start < cell.span.end) {
        Some(found) => Ok(table.table().pieces(found).map(|piece| table.part.place(piece)).collect()),
        None => Err(Snag::RegionMissing {
            words: cell.column.place.clone(),
            what: format!(
                "the row “{}” of the table {} has no “{}”",
                first.as_ref().map_or("", |first| first.text().trim()),
                table.part.name,
                cell.column.value
            ),
            nearest: Some(first.unwrap_or_else(|| table.part.place(row.span))),
        }),
    }
}

/// The one figure that a cell holds.
fn figure(
    gathering: &Gathering<'_, '_>,
    idx: usize,
    column: &Place,
    lines: Vec<Place>,
) -> Result<(Place, Mention), Snag> {
    let light = gathering.light(idx);
    let cell = lines[0].clone();
    if let [only] = lines.as_slice()
        && let Some(mention) = ground::phrase_in(&only.source, only.span, light)
    {
        return Ok((Place { span: mention.span, ..cell }, mention));
    }
    let mentions = lines.iter().flat_map(|line| ground::mentions_in(&line.source, line.span, light));
    let mut mentions: Vec<Mention> = mentions.collect();
    match (mentions.pop(), mentions.is_empty()) {
        (Some(only), true) => Ok((Place { span: only.span, ..cell }, only)),
        (None, _) => Err(Snag::FigureMissing { quote: column.clone(), found: cell }),
        (Some(last), false) => {
            mentions.push(last);
            let at = |mention: Mention| Place { span: mention.span, ..cell.clone() };
            Err(Snag::FigureAmbiguous { quote: column.clone(), figures: mentions.into_iter().map(at).collect() })
        }
    }
}
