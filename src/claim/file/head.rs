//! Heads: `[coverage]` with its title, kind and unit.

use crate::claim::near::did_you_mean;
use crate::claim::table::Table;
use crate::claim::{Facets, Fault, Quantity, Text};
use crate::figure::judge::Trend;
use crate::figure::{About, Amount, Bound, Dimension, Exact, Hedge, Kind, MEASURES, scan, unit_named};

use super::keys;

/// The words for bounds.
pub(super) const BOUNDS: [&str; 2] = ["min", "max"];
/// The words for ways to go with time.
pub(super) const TRENDS: [&str; 2] = ["up", "down"];

/// The words for kinds.
pub(super) fn kinds() -> Vec<&'static str> {
    vec!["count", "measure", "duration", "size", "share", "change", "version", "date", "text"]
}

/// A head as read.
pub(super) struct Head {
    /// The quantity it declares.
    pub quantity: Quantity,
    /// The quantity that it is only another name of.
    pub alias_of: Option<Text>,
}

/// Reads the keys of a head.
pub(super) fn read(name: &Text, table: &mut Table<'_>) -> Head {
    keys::check_head(table, &name.value);
    let alias_of = alias_of(table);
    let (kind, measures) = kind(table);
    match kind {
        Some(Kind::Date) => {
            let help = "leave it out: \"about 1990\" reaches as far as docs/dates.md says";
            table.fault_of_key("about", "`about` has no meaning for dates", help);
        }
        Some(Kind::Version) => {
            table.fault_of_key("unit", "a version has no unit", "leave `unit` out");
            let help = "leave it out: two versions are the same or they are not";
            table.fault_of_key("about", "`about` has no meaning for versions", help);
        }
        _ => {}
    }
    let quantity = Quantity {
        name: name.value.clone(),
        title: table.text("title").map(|title| title.value),
        kind,
        measures: measures.map(|(_, base)| base),
        unit: unit(table, measures),
        bound: bound(table),
        about: about(table),
        monotone: monotone(table),
        facets: facets(table),
        place: name.place.clone(),
        block: if table.has_header() { table.block() } else { name.place.clone() },
    };
    Head { quantity, alias_of }
}

/// The quantity that this is another name of. Whatever else is to be said of it is said in the head of that one.
fn alias_of(table: &mut Table<'_>) -> Option<Text> {
    let of = table.text("alias-of")?;
    for key in keys::HEAD.into_iter().filter(|key| !matches!(*key, "alias-of" | "title")) {
        let help = format!("write it in the head of the quantity: [{}]", of.value);
        table.fault_of_key(key, format!("an alias has no `{key}` of its own"), &help);
    }
    Some(of)
}

/// The facets that a table gives.
pub(super) fn facets(table: &mut Table<'_>) -> Facets {
    let [when, scope] = ["when", "scope"].map(|key| table.text(key).map(|text| text.value));
    Facets::new(when.as_deref(), scope.as_deref())
}

/// The kind, and the base unit of what it measures where its word says that.
fn kind(table: &mut Table<'_>) -> (Option<Kind>, Option<(&'static str, &'static str)>) {
    let Some(word) = table.text("kind") else { return (None, None) };
    let kind = Kind::from_name(&word.value);
    if kind.is_none() {
        let help = did_you_mean(&word.value, &kinds());
        table.fault(word.place, format!("there is no kind `{}`", word.value), help);
    }
    (kind, MEASURES.into_iter().find(|(name, _)| *name == word.value))
}

/// The unit, which is one of what the kind measures.
fn unit(table: &mut Table<'_>, measures: Option<(&str, &'static str)>) -> Option<Text> {
    let unit = table.text("unit")?;
    if let Some((name, base)) = measures
        && unit_named(&unit.value).dimension != Dimension::Physical(base)
    {
        let message = format!("`{}` is no unit of a {name}", unit.value);
        let help = format!("write one like {}", if base == "s" { "s, ms, min, h" } else { "B, kB, MB, MiB" });
        table.fault(unit.place.clone(), message, help);
    }
    Some(unit)
}

fn bound(table: &mut Table<'_>) -> Option<Bound> {
    let word = table.text("bound")?;
    match word.value.as_str() {
        "min" => Some(Bound::Min),
        "max" => Some(Bound::Max),
        other => {
            let (message, help) = (format!("there is no bound `{other}`"), did_you_mean(other, &BOUNDS));
            table.fault(word.place, message, help);
            None
        }
    }
}

fn monotone(table: &mut Table<'_>) -> Option<Trend> {
    let word = table.text("monotone")?;
    match word.value.as_str() {
        "up" => Some(Trend::Up),
        "down" => Some(Trend::Down),
        other => {
            let message = format!("`monotone` is \"up\" or \"down\", not `{other}`");
            table.fault(word.place, message, did_you_mean(other, &TRENDS));
            None
        }
    }
}

/// `"5 %"` is a part of the value, any other number a distance in the unit of the quantity.
fn about(table: &mut Table<'_>) -> Option<About> {
    let value = table.value("about")?;
    let (words, place) = match value.as_digits() {
        Some(digits) => (digits.to_owned(), value.place()),
        None => table.text("about").map(|text| (text.value, text.place))?,
    };
    let about = tolerance(&words);
    if about.is_none() {
        let help = "a part of the value, about = \"5 %\", or a distance, about = \"50\"; above zero";
        table.fault(place, format!("`{words}` is no tolerance"), help);
    }
    about
}

fn tolerance(words: &str) -> Option<About> {
    let mention = scan::phrase(words, None).filter(|mention| mention.hedge == Hedge::None)?;
    let Amount::Number { value, .. } = mention.amount else { return None };
    if value.is_negative() || value.is_zero() {
        return None;
    }
    if mention.unit.dimension != Dimension::Percent {
        return Some(About::Within(value));
    }
    let part = value.checked_div(&Exact::int(100))?;
    (part <= Exact::ONE).then_some(About::Part(part))
}

/// A quantity that only its claims name.
pub(super) fn without_head(name: Text) -> Quantity {
    Quantity {
        name: name.value,
        title: None,
        kind: None,
        measures: None,
        unit: None,
        bound: None,
        about: None,
        monotone: None,
        facets: Facets::default(),
        block: name.place.clone(),
        place: name.place,
    }
}

/// What to say of a second head of one quantity.
pub(super) fn second(quantity: &Quantity, first: &Quantity) -> Fault {
    let line = first.place.source.position(first.place.span.start).line;
    let message = format!("`{}` has a second head", quantity.name);
    Fault::new(quantity.place.clone(), message)
        .with_help(format!("the first is in {}, line {line}: keep one", first.place.source.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_is_a_part_or_a_distance() {
        let exact = |text| Exact::parse(text).expect("test digits");
        assert_eq!(tolerance("5 %"), Some(About::Part(exact("0.05"))));
        assert_eq!(tolerance("۲٫۵٪"), Some(About::Part(exact("0.025"))));
        assert_eq!(tolerance("50"), Some(About::Within(exact("50"))));
        assert_eq!(tolerance("0.5"), Some(About::Within(exact("0.5"))));
        for wrong in ["", "%", "some", "-5", "0", "0 %", "101 %", "~ 5 %", "5 % x", "4 to 6"] {
            assert_eq!(tolerance(wrong), None, "{wrong}");
        }
    }
}
