//! `at`, the path to a value of structured data.

use super::origin::kept;
use crate::claim::table::Table;
use crate::claim::{At, Fault, Text};
use crate::structure::tree::Path;

/// Reads the path of `at`, if there is one.
pub(super) fn at(table: &mut Table<'_>) -> Option<At> {
    let text = table.text("at")?;
    kept(table, checked(text))
}

fn checked(text: Text) -> Result<At, Fault> {
    match Path::parse(&text.value) {
        Ok(path) => Ok(At { text, path }),
        Err(malformed) => Err(Fault::new(text.place_of(malformed.at), malformed.why).with_help(
            "keys are joined by dots and quoted where they hold some, lists are counted from 0: \
             package.rust-version, a.\"b.c\", steps[0].run, matrix.python[*]",
        )),
    }
}
