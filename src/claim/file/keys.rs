//! The words of claims files: which keys a head, each origin, a sentence, an acceptance and the defaults take, and what to
//! say of a key that stands where it has no meaning.

use crate::claim::Text;
use crate::claim::near::{hint, listed};
use crate::claim::table::Table;

/// The keys of a head.
pub(super) const HEAD: [&str; 9] = ["title", "kind", "unit", "bound", "about", "when", "scope", "monotone", "alias-of"];
/// The keys of a claim of any origin.
pub(super) const COMMON: [&str; 9] = ["id", "says", "note", "unit", "when", "scope", "lang", "authority", "past"];
/// The keys of a sentence.
pub(super) const SENTENCE: [&str; 13] = [
    "source",
    "field",
    "record",
    "quote",
    "prefix",
    "suffix",
    "id",
    "note",
    "when",
    "scope",
    "lang",
    "authority",
    "past",
];
/// The keys of an acceptance.
pub(super) const ACCEPT: [&str; 6] = ["quantity", "claim", "rule", "because", "until", "note"];
/// The keys of the defaults.
pub(super) const DEFAULTS: [&str; 3] = ["when", "scope", "lang"];

/// An origin as claims files name it.
pub(super) struct OriginWord {
    pub name: &'static str,
    /// What it says of a figure, in a sentence.
    pub about: &'static str,
    /// The keys that it alone takes.
    pub keys: &'static [&'static str],
    /// Those of them without which it says nothing.
    pub needed: &'static [&'static str],
    /// What works in its place, when it is not there yet.
    pub instead: Option<&'static str>,
}

/// The origins, in the order of the documentation.
pub(super) const ORIGINS: [OriginWord; 9] = [
    OriginWord {
        name: "stated",
        about: "Words in one or more sources say it.",
        keys: &["source", "quote", "prefix", "suffix", "field", "record"],
        needed: &["source", "quote"],
        instead: None,
    },
    OriginWord {
        name: "matched",
        about: "A pattern finds it at every place that fits.",
        keys: &["source", "match", "unless", "not-under", "every-source", "prefix", "suffix", "field", "record"],
        needed: &["source", "match"],
        instead: None,
    },
    OriginWord {
        name: "counted",
        about: "It is counted.",
        keys: &[
            "source", "quotes", "complete", "prefix", "suffix", "each", "match", "except", "under", "between", "split",
            "table", "depth", "where", "distinct", "at",
        ],
        needed: &["source"],
        instead: None,
    },
    OriginWord {
        name: "read",
        about: "It is read from data, configuration, a table or code.",
        keys: &["source", "at", "match", "every-source", "under", "between", "table", "row", "where", "column"],
        needed: &["source"],
        instead: None,
    },
    OriginWord {
        name: "summed",
        about: "A column is added up, or asked for its least, greatest or mean value.",
        keys: &["source", "column", "under", "between", "table", "where", "except", "take"],
        needed: &["source", "column"],
        instead: None,
    },
    OriginWord {
        name: "total",
        about: "The row of a table that says it is the sum of the others.",
        keys: &["source", "row", "column", "under", "between", "table", "except"],
        needed: &["source"],
        instead: None,
    },
    OriginWord {
        name: "translated",
        about: "One sentence says it in several languages.",
        keys: &[],
        needed: &[],
        instead: None,
    },
    OriginWord {
        name: "computed",
        about: "It follows from other quantities.",
        keys: &["is"],
        needed: &["is"],
        instead: None,
    },
    OriginWord {
        name: "declared",
        about: "It is of record, without a source.",
        keys: &["is"],
        needed: &["is"],
        instead: None,
    },
];

impl OriginWord {
    /// The origin of this name.
    pub fn of(name: &str) -> Option<&'static Self> {
        ORIGINS.iter().find(|origin| origin.name == name)
    }

    /// The names of those that work.
    pub fn ready() -> Vec<&'static str> {
        ORIGINS.iter().filter(|origin| origin.instead.is_none()).map(|origin| origin.name).collect()
    }
}

/// Finds the keys of a claim that are none.
pub(super) fn check_claim(table: &mut Table<'_>, quantity: &str, origin: &OriginWord) {
    let known = [origin.keys, &COMMON].concat();
    check(table, &known, |key| of_others(key, origin.name).or_else(|| of_head(key, quantity)));
}

/// Finds the keys of a head that are none.
pub(super) fn check_head(table: &mut Table<'_>, quantity: &str) {
    check(table, &HEAD, |key| {
        let owner = if COMMON.contains(&key) { ORIGINS.first() } else { owners(key).next() };
        let help = format!("put it under [[{quantity}.{}]]", owner?.name);
        Some((format!("`{key}` is a key of a claim, not of the head"), help))
    });
}

/// Finds the keys of a sentence that are none.
pub(super) fn check_sentence(table: &mut Table<'_>) {
    check(table, &SENTENCE, |key| of_others(key, "a sentence"));
}

/// Finds the keys of an acceptance that are none.
pub(super) fn check_accept(table: &mut Table<'_>) {
    check(table, &ACCEPT, |_| None);
}

/// Finds the keys of the defaults that are none.
pub(super) fn check_defaults(table: &mut Table<'_>) {
    check(table, &DEFAULTS, |key| {
        let is_known = COMMON.contains(&key) || HEAD.contains(&key);
        is_known.then(|| (format!("`{key}` has no default"), "write it at each head or claim".to_owned()))
    });
}

/// Says of every key that is not known what is wrong with it: `say`, or else that there is none.
fn check(table: &mut Table<'_>, known: &[&str], say: impl Fn(&str) -> Option<(String, String)>) {
    let keys: Vec<Text> = table.entries.iter().map(|entry| entry.key.clone()).collect();
    for key in keys.into_iter().filter(|key| !known.contains(&key.value.as_str())) {
        let (message, help) = say(&key.value).unwrap_or_else(|| unknown(&key.value, known));
        table.fault(key.place, message, help);
    }
}

fn unknown(key: &str, known: &[&str]) -> (String, String) {
    let help = hint(key, known.iter().copied(), format!("the keys here are {}", listed(known)));
    (format!("there is no key `{key}`"), help)
}

/// The origins that alone take a key.
fn owners(key: &str) -> impl Iterator<Item = &'static OriginWord> {
    ORIGINS.iter().filter(move |origin| origin.keys.contains(&key))
}

/// A key of other origins than the one it stands at.
fn of_others(key: &str, here: &str) -> Option<(String, String)> {
    let owners: Vec<_> = owners(key).map(|origin| origin.name).collect();
    let help = format!("leave it out, or make it a claim that is {}", owners.first()?);
    Some((format!("`{key}` is a key of {}, not of {here}", listed(&owners)), help))
}

/// A key of the head that stands under a claim.
fn of_head(key: &str, quantity: &str) -> Option<(String, String)> {
    let help = format!("TOML gives a key to the table above it: move it up, under [{quantity}]");
    HEAD.contains(&key).then(|| (format!("`{key}` is a key of the head, not of a claim"), help))
}
