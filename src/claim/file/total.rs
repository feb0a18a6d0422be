//! The keys of `total`: a table, the row that says it is the sum of the others, and the columns that add up.

use super::origin::sources;
use super::region;
use crate::claim::Total;
use crate::claim::table::Table;

pub(super) fn read(table: &mut Table<'_>) -> Option<Total> {
    let sources = sources(table);
    let region = region::read(table);
    let row = table.text("row");
    let columns = table.texts("column");
    let except = table.texts("except");
    Some(Total { sources, region, row, columns, except })
}
