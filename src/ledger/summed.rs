//! Summed figures: a column of a table, added up or searched for its least, greatest or mean value.

use std::collections::BTreeMap;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::column::{Column, Sum};
use super::trouble::Snag;
use crate::claim::{Facets, Fold, Summed};
use crate::source::fold;

/// One figure for all sources; where their paths tell a period or place, one for each.
pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, summed: &Summed) {
    let n_troubles = gathering.troubles.len();
    let except: Vec<String> = summed.except.iter().map(|words| fold(&words.value).trim().to_owned()).collect();
    let mut columns: BTreeMap<Facets, Column> = BTreeMap::new();
    for located in gathering.locate(idx, &summed.sources) {
        let Some(table) = gathering.table(idx, &summed.region, &located.source) else { continue };
        let nth = match table.column(&summed.column) {
            Ok(nth) => nth,
            Err(snag) => {
                gathering.trouble(idx, snag);
                continue;
            }
        };
        let facets = located.facets.clone().or(&gathering.claim(idx).facets);
        let column = columns.entry(facets).or_default();
        for row in table.table().body() {
            if !except.iter().any(|except| table.is_named(row, except)) {
                gathering.read_cell(idx, &table, row, nth, column);
            }
        }
    }
    // Half a sum is worse than none.
    if gathering.troubles.len() > n_troubles {
        return;
    }
    for (facets, mut column) in columns {
        column.settle(None);
        match sum(gathering, idx, summed, &column) {
            Ok(Sum { interval, unit }) => {
                let notes = vec![column.told(&summed.column.value, word(summed.fold))];
                let place = gathering.claim(idx).place.clone();
                let sight = Sight::Sum { interval, unit };
                gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes });
            }
            Err(snag) => gathering.trouble(idx, snag),
        }
    }
}

fn sum(gathering: &Gathering<'_, '_>, idx: usize, summed: &Summed, column: &Column) -> Result<Sum, Snag> {
    let kind = gathering.claims.quantities.get(&gathering.claim(idx).quantity).and_then(|quantity| quantity.kind);
    match column.snag("sum") {
        Some(snag) => Err(snag),
        None => column.come_to(summed.fold, kind).ok_or_else(|| nothing(summed)),
    }
}

fn nothing(summed: &Summed) -> Snag {
    let why = format!("“{}” has no figures", summed.column.value);
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
