//! Every key of claims files: what it takes and what it says. [`keys`](super::keys) says which of them goes where.

use super::{counted, head};
use crate::claim::key::{Key, Takes};
use crate::figure::lang;

/// The keys of heads and claims, each once.
const KEYS: [Key; 45] = [
    Key::new("title", Takes::Text, "What the quantity is, in words."),
    Key::new("kind", Takes::Words(head::kinds), "What kind of number it is; inferred from its figures if left out."),
    Key::new("unit", Takes::Text, "What its bare numbers are numbers of."),
    Key::new("bound", Takes::Words(|| head::BOUNDS.to_vec()), "Whether the quantity is itself a least or a most."),
    Key::new("about", Takes::Tolerance, "How far “about” reaches: a part of the value, “5 %”, or a distance."),
    Key::new("when", Takes::Text, "The time it holds for; figures of other times are not compared with it."),
    Key::new("scope", Takes::Text, "What it holds for; figures of other scopes are not compared with it."),
    Key::new("monotone", Takes::Words(|| head::TRENDS.to_vec()), "Which way it goes with time, if only one."),
    Key::new("alias-of", Takes::Text, "The quantity that this is only another name of."),
    Key::new("id", Takes::Text, "A name for `accept`."),
    Key::new("says", Takes::Text, "What its author believes it says; checked."),
    Key::new("note", Takes::Text, "A remark, shown with findings about it."),
    Key::new("lang", Takes::Words(lang::codes), "The language of the quoted words."),
    Key::new("authority", Takes::Flag, "Whether it is the value of record: others are to blame, and to fix."),
    Key::new("past", Takes::Flag, "Whether it speaks of the past: it must be there, and is never compared."),
    Key::new("source", Takes::Texts, "The files it stands in: paths or globs from the root."),
    Key::new("field", Takes::Text, "Which text of a data file is quoted: a column, or the path of a field."),
    Key::new("record", Takes::Filter, "Which record of the data file holds that text."),
    Key::new("quote", Takes::Text, "The words that say it; {figure} is a hole for one whole mention."),
    Key::new("prefix", Takes::Text, "Words that stand right before it."),
    Key::new("suffix", Takes::Text, "Words that stand right behind it."),
    Key::new("match", Takes::Text, "A regular expression; {figure} stands for one whole mention where one is read."),
    Key::new("unless", Takes::Text, "Places that fit this expression as well are left out."),
    Key::new("not-under", Takes::Text, "Places under a heading with these words are left out."),
    Key::new("every-source", Takes::Flag, "Whether every source must have a place."),
    Key::new("quotes", Takes::Quotes, "The words that are counted."),
    Key::new("complete", Takes::Flag, "Whether the quotes are all there are; without it there are at least so many."),
    Key::new("each", Takes::Words(counted::words), "What is counted."),
    Key::new("except", Takes::Texts, "What does not count: globs of paths, words of items, first cells of rows."),
    Key::new(
        "under",
        Takes::Texts,
        "The heading of the section where it stands, or several, each inside the one before.",
    ),
    Key::new("between", Takes::Pair, "The words before and behind the part where it stands."),
    Key::new("split", Takes::Text, "What parts the items of a list inside a sentence."),
    Key::new("table", Takes::NumberOrText, "Which table: its number from 1, or a word of its head."),
    Key::new("depth", Takes::Whole, "How deep the items stand that count: 1 are those of the outermost list."),
    Key::new("where", Takes::Filter, "Which rows or records take part."),
    Key::new("distinct", Takes::Text, "The column whose different values are counted."),
    Key::new("at", Takes::Text, "The path to a value of TOML, JSON or YAML: package.rust-version."),
    Key::new("row", Takes::Text, "The row, by the words of its first cell."),
    Key::new("column", Takes::Text, "The column, by its head."),
    Key::new("take", Takes::Words(|| super::summed::FOLDS.map(|(name, _)| name).to_vec()), "What a column is asked."),
    Key::new("is", Takes::Text, "What it is: a formula over quantities, or a figure of record."),
    Key::new("quantity", Takes::Text, "The quantity whose findings are accepted."),
    Key::new("claim", Takes::Text, "The id of the claim whose findings are accepted."),
    Key::new("because", Takes::Text, "Why it is known and right."),
    Key::new("until", Takes::Day, "The last day on which it is accepted."),
];

/// Keys that take something else in one place, or say something else there.
const ELSEWHERE: [(&str, Key); 6] = [
    (
        "total",
        Key::new("column", Takes::Texts, "The heads of the columns that add up; every one with figures if left out."),
    ),
    ("translated", Key::new("authority", Takes::Text, "The language that the others follow.")),
    (
        "translated",
        Key::new("id", Takes::TextOrLanguage, "A name for `accept`; with a table, what is said in Indonesian."),
    ),
    (
        "sentence",
        Key::new("authority", Takes::FlagOrText, "Whether it is the value of record, or the language that is."),
    ),
    (
        "sentence",
        Key::new("id", Takes::TextOrLanguage, "A name for `accept`; with a table, what is said in Indonesian."),
    ),
    ("accept", Key::new("rule", Takes::Text, "The rule whose findings are accepted.")),
];

/// The key of this name, in a place: an origin, or a table that is no quantity.
pub(super) fn key(place: &str, name: &str) -> &'static Key {
    let elsewhere = ELSEWHERE.iter().find(|(other, key)| *other == place && key.name == name).map(|(_, key)| key);
    elsewhere.or_else(|| KEYS.iter().find(|key| key.name == name)).expect("every key of a claims file is described")
}
