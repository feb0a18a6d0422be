//! The keys of `summed`: a column of a table or data file, and what is done with its cells.

use super::origin::sources;
use super::{filter, region};
use crate::claim::near::did_you_mean;
use crate::claim::table::Table;
use crate::claim::{Fold, Summed};

/// What a column can be asked.
pub(super) const FOLDS: [(&str, Fold); 4] =
    [("sum", Fold::Sum), ("min", Fold::Min), ("max", Fold::Max), ("mean", Fold::Mean)];

pub(super) fn read(table: &mut Table<'_>) -> Option<Summed> {
    let sources = sources(table);
    let region = region::read(table);
    let column = table.needed_text("column", "name it by its head: column = \"Beds\"");
    let fold = fold(table);
    let filter = filter::read(table, "where");
    let except = table.texts("except");
    Some(Summed { sources, region, column: column?, fold: fold?, filter, except })
}

/// What is done with the cells; they are added up, unless something else is said.
fn fold(table: &mut Table<'_>) -> Option<Fold> {
    let Some(word) = table.text("take") else {
        return table.get("take").is_none().then_some(Fold::Sum);
    };
    let found = FOLDS.into_iter().find(|(name, _)| *name == word.value).map(|(_, fold)| fold);
    if found.is_none() {
        let help = did_you_mean(&word.value, &FOLDS.map(|(name, _)| name));
        table.fault(word.place, format!("a column has no `{}`", word.value), help);
    }
    found
}
