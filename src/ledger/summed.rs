//! Summed figures: a column of tables or data files, added up or searched for its least, greatest or mean value.

mod data;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::column::{Column, Eye, Sum};
use super::trouble::Snag;
use crate::claim::{Fold, Summed, Text};
use crate::source::{Entry, fold};
use crate::structure::records::Format;

pub use data::{Cells, wish};

/// One figure for all sources.
pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, summed: &Summed) {
    let n_troubles = gathering.troubles.len();
    let mut adding = Adding { summed, eye: Eye::of(gathering, idx), column: Column::default(), remarks: Vec::new() };
    for source in &summed.sources {
        for path in gathering.paths(idx, source, &source.value, Entry::File) {
            if Format::of_path(&path).is_some() {
                adding.add_data(gathering, idx, &path);
            } else {
                adding.add_table(gathering, idx, source, path);
            }
        }
    }
    let Adding { eye, mut column, remarks, .. } = adding;
    if let (Some(plain), Some(unit)) = (&mut column.plain, eye.unit()) {
        plain.of_unit(unit);
    }
    // Half a sum is worse than none.
    if gathering.troubles.len() == n_troubles {
        column.settle(None);
        match sum(gathering, idx, summed, &column) {
            Ok(Sum { interval, unit }) => {
                let (name, filter) = (&summed.column.value, summed.filter.words());
                let notes = vec![column.told(name, &filter, word(summed.fold))];
                let (place, facets) = (gathering.claim(idx).place.clone(), gathering.claim(idx).facets.clone());
                let sight = Sight::Sum { interval, unit };
                gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes });
            }
            Err(snag) => gathering.trouble(idx, snag),
        }
    }
    remarks.into_iter().for_each(|remark| gathering.trouble(idx, remark));
}

/// A column while its cells come together.
struct Adding<'a> {
    summed: &'a Summed,
    eye: Eye<'a>,
    column: Column,
    /// What is wrong, and does not stand in the way of the sum.
    remarks: Vec<Snag>,
}

impl Adding<'_> {
    /// The rows of a table in a document.
    fn add_table(&mut self, gathering: &mut Gathering<'_, '_>, idx: usize, source: &Text, path: String) {
        let Some(source) = gathering.text(idx, source, path) else { return };
        let Some(table) = gathering.table(idx, &self.summed.region, &source) else { return };
        let Some(rows) = gathering.rows(idx, &self.summed.filter, &table) else { return };
        let nth = match table.column(&self.summed.column) {
            Ok(nth) => nth,
            Err(snag) => return gathering.trouble(idx, snag),
        };
        let except = folded(&self.summed.except);
        for row in rows {
            if !except.iter().any(|except| table.is_named(row, except)) {
                self.eye.read(&table, row, nth, &mut self.column);
            }
        }
    }
}

fn folded(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|words| fold(&words.value).trim().to_owned()).collect()
}

fn sum(gathering: &Gathering<'_, '_>, idx: usize, summed: &Summed, column: &Column) -> Result<Sum, Snag> {
    match column.snag("sum") {
        Some(snag) => Err(snag),
        None => column.come_to(summed.fold, gathering.kind(idx)).ok_or_else(|| nothing(summed)),
    }
}

fn nothing(summed: &Summed) -> Snag {
    let why = format!("“{}” has no figures{}", summed.column.value, summed.filter.words());
    let parts = vec![(summed.column.place.clone(), "no figures under it".to_owned())];
    Snag::NotChecked { what: "sum", parts, why, help: "name a column with figures, or take fewer rows out" }
}

fn word(fold: Fold) -> &'static str {
    match fold {
        Fold::Sum => "the sum",
        Fold::Min => "the least",
        Fold::Max => "the greatest",
        Fold::Mean => "the mean",
    }
}
