//! The words of `counterclaim.toml`: its tables and their keys. The reader, the schema and `config show` know them from here.

use crate::claim::key::{Key, Takes};
use crate::figure::lang;

/// A table and its keys.
pub struct TableWord {
    /// Its name.
    pub name: &'static str,
    /// What it is about, in a sentence.
    pub about: &'static str,
    /// Its keys; those of the table of rules are the rules.
    pub keys: &'static [Key],
}

/// The levels of rules.
pub const LEVELS: [&str; 4] = ["error", "warning", "info", "off"];
/// What a gate can fail on. A gate that fails on infos would fail on what nobody has to mend.
pub const GATES: [&str; 2] = ["error", "warning"];

/// The key that stands outside of every table.
pub const EXTENDS: Key = Key::new(
    "extends",
    Takes::AnyTexts,
    "Configurations that this one builds on, by their paths from its folder; what is said here goes before them.",
);

/// The tables.
pub const TABLES: [TableWord; 3] = [
    TableWord {
        name: "files",
        about: "Which files are read. Every path begins at the folder of counterclaim.toml.",
        keys: &[
            Key::new("claims", Takes::AnyTexts, "Globs of the claims files."),
            Key::new("sources", Takes::AnyTexts, "Globs of the texts that are read as a whole."),
            Key::new("exclude", Takes::AnyTexts, "Globs of what is never read."),
            Key::new(
                "lang",
                Takes::WordsByGlob(lang::codes),
                "The languages of texts, by glob; the first glob that fits holds.",
            ),
        ],
    },
    TableWord { name: "rules", about: "How serious each rule is.", keys: &[] },
    TableWord {
        name: "gate",
        about: "When a run fails.",
        keys: &[
            Key::new("fail-on", Takes::Words(|| GATES.to_vec()), "The least severity that fails a run."),
            Key::new("baseline", Takes::Text, "The file of findings that were known before."),
        ],
    },
];

/// The names of the keys of a table.
pub fn names(table: &str) -> Vec<&'static str> {
    let of_table = TABLES.iter().filter(|word| word.name == table);
    of_table.flat_map(|word| word.keys.iter().map(|key| key.name)).collect()
}
