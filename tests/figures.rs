//! The figure reader, held against tables of phrases and running texts that people can read, against spellers of its own, and
//! against whatever chance puts together.

#[path = "figures/robust.rs"]
mod robust;
#[path = "figures/spelled.rs"]
mod spelled;
#[path = "figures/table.rs"]
mod table;
#[path = "figures/texts.rs"]
mod texts;

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

#[test]
fn running_texts_are_read_as_they_are_marked() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures/texts");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("the texts").map(|entry| entry.expect("a text").path()).collect();
    paths.sort();
    assert!(paths.len() >= 4, "only {} texts", paths.len());
    let faults: Vec<String> = paths
        .iter()
        .flat_map(|path| {
            let name = path.file_name().expect("a file").to_string_lossy();
            texts::hold(&name, &std::fs::read_to_string(path).expect("a text"))
        })
        .collect();
    assert!(faults.is_empty(), "{} places of texts are not read so:\n{}", faults.len(), faults.join("\n"));
}
