//! The keys of `read`: which source, and one of the ways to name a value in it. Each way is read in its own function.

use super::origin::{kept, sources};
use super::{at, filter, pattern, region};
use crate::claim::table::Table;
use crate::claim::{Cell, Point, Read, RowChoice, Text};

/// What `read` asks for when no way is named, or two.
const WAYS: &str = "name one place: at = \"package.rust-version\", match = 'TIMEOUT = {figure}', row = \"…\" and column = \"…\", \
                    or where = { … } and column = \"…\"";

pub(super) fn read(table: &mut Table<'_>) -> Option<Read> {
    let sources = sources(table);
    let point = match (table.get("at").is_some(), table.get("match").is_some(), has_cell(table)) {
        (true, _, false) => path(table),
        (false, true, false) => pattern(table).map(Point::Pattern),
        (false, false, true) => cell(table).map(|cell| Point::Cell(Box::new(cell))),
        (false, false, false) => {
            table.need("at", WAYS);
            None
        }
        _ => {
            table.fault(table.place.clone(), "two places in one claim", WAYS);
            None
        }
    };
    let every_source = table.flag("every-source");
    Some(Read { sources, point: point?, every_source })
}

/// Whether any key is there that only cells have.
fn has_cell(table: &Table<'_>) -> bool {
    ["row", "where", "column", "under", "between", "table"].iter().any(|key| table.get(key).is_some())
}

/// `at`, the path of a value, and perhaps a `match` inside it.
fn path(table: &mut Table<'_>) -> Option<Point> {
    let at = at::at(table);
    let pattern = table.get("match").is_some().then(|| pattern(table));
    match pattern {
        Some(pattern) => Some(Point::Path { at: at?, pattern: Some(pattern?) }),
        None => Some(Point::Path { at: at?, pattern: None }),
    }
}

/// `match`, the pattern around the value.
fn pattern(table: &mut Table<'_>) -> Option<Text> {
    let pattern = table.text("match")?;
    kept(table, pattern::with_hole(pattern))
}

/// `row` or `where`, and `column`, with `under`, `between` and `table`.
fn cell(table: &mut Table<'_>) -> Option<Cell> {
    let region = region::read(table);
    let row = row(table);
    let column = table.needed_text("column", "name the column by its head: column = \"Stars\"");
    Some(Cell { region, row: row?, column: column? })
}

/// `row`, or `where`, not both.
fn row(table: &mut Table<'_>) -> Option<RowChoice> {
    if table.get("where").is_none() {
        let help =
            "name the row by the words of its first cell: row = \"Rust\"; or choose one by others: where = { … }";
        return table.needed_text("row", help).map(RowChoice::Named);
    }
    let filter = filter::read(table, "where");
    if table.get("row").is_some() {
        let help = "leave one of them out: a condition of `where` can name the first column as well";
        table.fault_of_key("row", "`row` and `where` both choose a row", help);
        return None;
    }
    (!filter.is_empty()).then_some(RowChoice::Where(filter))
}
