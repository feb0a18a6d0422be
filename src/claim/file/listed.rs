//! Claims that count quotes, one by one or by what they say.

use super::counted;
use super::origin::{around, kept, sources};
use crate::claim::near::did_you_mean;
use crate::claim::table::{Table, Value};
use crate::claim::{Item, Listed, Quote, Text};

/// The most things that one quote can stand for.
const MOST_COUNTS: i64 = 1_000_000_000_000;

/// Quotes are counted: `quotes = […]`.
pub(super) fn read(table: &mut Table<'_>) -> Option<Listed> {
    let sources = sources(table);
    for key in counted::KEYS {
        let help = "count the quotes, or what fits: one of the two";
        table.fault_of_key(key, format!("`{key}` and `quotes` in one count"), help);
    }
    let complete = table.flag("complete");
    let value = table.value("quotes")?;
    let Some(values) = value.as_list() else {
        table.wrong_type("quotes", "a list of quotes", value);
        return None;
    };
    if values.is_empty() {
        table.fault(value.place(), "`quotes` is an empty list", "quote what is counted, or declare that it is 0");
    }
    let items = values.into_iter().filter_map(|value| item(table, value)).collect();
    let around = around(table);
    Some(Listed { sources, items, complete, around })
}

/// A quote that counts one, or `{ quote = "9 clinics", counts = 9 }`.
fn item(table: &mut Table<'_>, value: Value<'_>) -> Option<Item> {
    let Some(mut own) = value.as_table() else {
        if value.as_text().is_none() {
            table.wrong_type("quotes", "strings and { quote, counts }", value);
            return None;
        }
        let quote = table.as_text("quotes", value)?;
        return Some(Item { quote: item_quote(table, quote)?, counts: 1, is_counts_written: false });
    };
    let known = ["quote", "counts"];
    for stray in own.entries.clone().into_iter().filter(|entry| !known.contains(&entry.key.value.as_str())) {
        let help = did_you_mean(&stray.key.value, &known);
        own.fault(stray.key.place, format!("there is no key `{}`", stray.key.value), help);
    }
    let quote = own.needed_text("quote", "quote the words that are counted");
    let quote = quote.and_then(|quote| item_quote(&mut own, quote));
    let counts = counts(&mut own);
    table.faults.append(&mut own.faults);
    let is_counts_written = own.get("counts").is_some();
    Some(Item { quote: quote?, counts: counts?, is_counts_written })
}

fn item_quote(table: &mut Table<'_>, quote: Text) -> Option<Quote> {
    let quote = kept(table, Quote::parse(quote))?;
    if let Some(hole) = quote.holes().next() {
        table.fault(hole.place, "a quote that is counted has no hole", "quote the words as they stand");
        return None;
    }
    Some(quote)
}

/// How many an item stands for: one, unless it says so.
fn counts(table: &mut Table<'_>) -> Option<u64> {
    let Some(value) = table.value("counts") else { return Some(1) };
    let Some(number) = value.as_whole() else {
        table.wrong_type("counts", "a whole number", value);
        return None;
    };
    let counts =
        number.filter(|number| (1..=MOST_COUNTS).contains(number)).and_then(|number| u64::try_from(number).ok());
    if counts.is_none() {
        table.fault(value.place(), "`counts` is out of range", "write how many the words stand for, from 1 on");
    }
    counts
}
