//! The figure reader, held against tables of phrases and running texts that people can read.

#[path = "figures/table.rs"]
mod table;

use table::{Row, rows};

#[test]
fn english_phrases_are_read_as_the_table_says() {
    hold(&rows(include_str!("figures/en.txt")));
}

#[test]
fn persian_phrases_are_read_as_the_table_says() {
    hold(&rows(include_str!("figures/fa.txt")));
}

fn hold(rows: &[Row]) {
    assert!(rows.len() >= 400, "only {} rows", rows.len());
    let faults: Vec<String> = rows.iter().flat_map(Row::faults).collect();
    assert!(faults.is_empty(), "{} of {} rows are not read so:\n{}", faults.len(), rows.len(), faults.join("\n"));
}
