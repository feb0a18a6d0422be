//! The keys that choose a part of a source, for all origins that look at one: `under`, `between`, `split`, `table`.

use crate::claim::table::{Table, Value};
use crate::claim::{Region, TableChoice, Text};

/// Reads the keys; those that an origin does not take are its own business.
pub(super) fn read(table: &mut Table<'_>) -> Region {
    let under = table.texts("under");
    let between = between(table);
    let split = table.text("split");
    if between.is_none() && table.get("between").is_none() {
        let help = "say where the sentence's list stands: between = [\"codes):\", \".\"]";
        table.fault_of_key("split", "`split` goes with `between`", help);
    }
    let choice = choice(table);
    Region { under, between, split, table: choice }
}

/// Two texts: what stands right before the part, and what stands right behind it.
fn between(table: &mut Table<'_>) -> Option<(Text, Text)> {
    const EXPECTED: &str = "two strings, what stands before and what stands behind";
    let value = table.value("between")?;
    let Some([before, behind]) = value.as_list().and_then(|values| <[Value<'_>; 2]>::try_from(values).ok()) else {
        table.wrong_type("between", EXPECTED, value);
        return None;
    };
    let before = table.as_text("between", before);
    let behind = table.as_text("between", behind);
    Some((before?, behind?))
}

/// `table = 2`, or `table = "Word"`.
fn choice(table: &mut Table<'_>) -> Option<TableChoice> {
    let value = table.value("table")?;
    if value.as_text().is_some() {
        return table.as_text("table", value).map(TableChoice::Headed);
    }
    let Some(number) = value.as_whole() else {
        table.wrong_type("table", "the number of a table or a word of its head", value);
        return None;
    };
    let nth = number.and_then(|number| u32::try_from(number).ok()).filter(|nth| *nth > 0);
    if nth.is_none() {
        table.fault(value.place(), "`table` is out of range", "tables are counted from 1");
    }
    nth.map(|nth| TableChoice::Nth(nth, value.place()))
}
