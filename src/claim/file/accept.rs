//! Acceptances: `[[accept]]`, a disagreement that is known and explained.

use toml::value::{Date, Datetime};

use super::keys;
use crate::claim::table::Table;
use crate::claim::{Accept, Day, Text, Until};
use crate::source::Place;

/// Reads an acceptance; whether its names are known is not looked up here.
pub(super) fn read(table: &mut Table<'_>) -> Option<Accept> {
    keys::check_accept(table);
    let because = because(table);
    if ["quantity", "claim", "rule"].iter().all(|key| table.get(key).is_none()) {
        let message = format!("{} accepts everything", table.name());
        table.fault(table.place.clone(), message, "name what is accepted: quantity, claim or rule");
    }
    let [quantity, claim, rule] = ["quantity", "claim", "rule"].map(|key| table.text(key));
    let until = until(table);
    table.text("note");
    let (place, block) = (table.place.clone(), table.block());
    Some(Accept { quantity, claim, rule, because, until, place, block, beside: None })
}

/// The reason. One that is missing or blank has a rule of its own.
fn because(table: &mut Table<'_>) -> Option<Text> {
    let is_blank =
        table.value("because").and_then(|value| value.as_text()).is_some_and(|text| text.value.trim().is_empty());
    if is_blank { None } else { table.text("because") }
}

/// The last day: a TOML date, or the same in quotes.
fn until(table: &mut Table<'_>) -> Option<Until> {
    let value = table.value("until")?;
    let (date, place) = match value.as_text() {
        Some(Text { value: words, place }) => (from_words(&words), place),
        None => (value.as_date(), value.place()),
    };
    match date {
        Some(Date { year, month, day }) => Some(Until { day: Day { year, month, day }, place }),
        None => {
            no_day(table, place);
            None
        }
    }
}

fn from_words(words: &str) -> Option<Date> {
    let Datetime { date, time: None, .. } = words.trim().parse().ok()? else { return None };
    date
}

fn no_day(table: &mut Table<'_>, place: Place) {
    let message = format!("`{}` is no day", place.text());
    table.fault(place, message, "write year, month and day: until = 2027-03-21");
}
