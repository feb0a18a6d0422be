//! Claims that count everything that fits: `each = "file"`, and the keys that go with each kind of thing.

use super::origin::{kept, paths, sources};
use super::{at, filter, pattern, region};
use crate::claim::near::{did_you_mean, listed};
use crate::claim::table::Table;
use crate::claim::{Counted, Each};

/// The keys of a count that goes by `each`.
pub(super) const KEYS: [&str; 11] =
    ["each", "match", "except", "under", "between", "split", "table", "depth", "where", "distinct", "at"];

/// A kind of thing that can be counted.
struct Counting {
    each: Each,
    /// The keys that say which of them, besides `source`.
    keys: &'static [&'static str],
    is_ready: bool,
}

/// All of them, in the order of the documentation.
const COUNTINGS: [Counting; 8] = [
    Counting { each: Each::File, keys: &["except"], is_ready: true },
    Counting { each: Each::Folder, keys: &["except"], is_ready: true },
    Counting { each: Each::Line, keys: &["match", "except"], is_ready: true },
    Counting { each: Each::Match, keys: &["match", "except"], is_ready: true },
    Counting { each: Each::Item, keys: &["under", "between", "split", "depth", "match", "except"], is_ready: true },
    Counting { each: Each::Row, keys: &["under", "between", "table", "where", "match", "except"], is_ready: true },
    Counting { each: Each::Record, keys: &["where", "distinct"], is_ready: true },
    Counting { each: Each::Key, keys: &["at", "match", "except"], is_ready: true },
];

/// What fits is counted: `each = "file"`.
pub(super) fn read(table: &mut Table<'_>) -> Option<Counted> {
    let sources = sources(table);
    let counting = counting(table);
    table.fault_of_key("complete", "`complete` goes with `quotes`", "leave it out: `each` always counts all");
    for key in ["prefix", "suffix"] {
        table.fault_of_key(key, format!("`{key}` goes with `quotes`"), "leave it out: here no words are quoted");
    }
    if let Some(counting) = counting {
        check_keys(table, counting);
    }
    let each = counting.map(|counting| counting.each);
    if each == Some(Each::Match) {
        table.need("match", "write the pattern that is counted: match = '…'");
    }
    let except = match each {
        Some(Each::Item | Each::Row | Each::Key) => table.texts("except"),
        _ => paths(table, "except", false),
    };
    let pattern = table.text("match").and_then(|pattern| kept(table, pattern::without_hole(pattern)));
    let region = region::read(table);
    let depth = depth(table);
    let filter = filter::read(table, "where");
    let (distinct, at) = (table.text("distinct"), at::at(table));
    Some(Counted { sources, each: each?, pattern, except, region, depth, filter, distinct, at })
}

fn counting(table: &mut Table<'_>) -> Option<&'static Counting> {
    table.need("each", "say what is counted: quotes = […], or each = \"file\", \"line\", \"item\", \"row\" and others");
    let word = table.text("each")?;
    let (message, help) = match COUNTINGS.iter().find(|counting| counting.each.name() == word.value) {
        Some(counting) if counting.is_ready => return Some(counting),
        Some(counting) => (
            format!("not yet: each = \"{}\"", counting.each.name()),
            "today each = \"line\" or \"match\" can count them".to_owned(),
        ),
        None => {
            let ready: Vec<_> = COUNTINGS.iter().filter(|counting| counting.is_ready).map(|c| c.each.name()).collect();
            (format!("nothing is counted by `{}`", word.value), did_you_mean(&word.value, &ready))
        }
    };
    table.fault(word.place, message, help);
    None
}

/// Finds the keys that go with other things than the one that is counted.
fn check_keys(table: &mut Table<'_>, counting: &Counting) {
    for key in KEYS.into_iter().filter(|key| *key != "each" && !counting.keys.contains(key)) {
        let takers = COUNTINGS.iter().filter(|other| other.is_ready && other.keys.contains(&key));
        let takers: Vec<_> = takers.map(|other| other.each.name()).collect();
        let help = match (key, counting.each) {
            ("match", Each::File | Each::Folder) => {
                "choose them with the glob of `source`, or count each = \"line\" or \"match\"".to_owned()
            }
            _ => format!("leave it out: it goes with each {}", listed(&takers)),
        };
        table.fault_of_key(key, format!("`{key}` does not go with each = \"{}\"", counting.each.name()), help);
    }
}

/// How deep items stand, from 1.
fn depth(table: &mut Table<'_>) -> Option<u32> {
    let value = table.value("depth")?;
    let Some(number) = value.as_whole() else {
        table.wrong_type("depth", "a whole number", value);
        return None;
    };
    let depth = number.and_then(|number| u32::try_from(number).ok()).filter(|depth| *depth > 0);
    if depth.is_none() {
        let help = "1 are the items of the outermost list, 2 those of the lists in it";
        table.fault(value.place(), "`depth` is out of range", help);
    }
    depth
}

/// The words for what is counted.
pub(super) fn words() -> Vec<&'static str> {
    COUNTINGS.iter().filter(|counting| counting.is_ready).map(|counting| counting.each.name()).collect()
}
