//! The keys of filters: `where = { kind = "owned", beds = { at-least = 100 } }`, and `record`, which is a filter that fits one.

use super::origin::kept;
use super::pattern;
use crate::claim::filter::Meant;
use crate::claim::near::did_you_mean;
use crate::claim::table::{Table, Value};
use crate::claim::{Condition, Filter, Operand, Test, Text};
use crate::figure::Exact;

/// What can be asked of a value, in the order of the documentation.
pub(super) const TESTS: [&str; 6] = ["not", "at-least", "at-most", "in", "matches", "missing"];
/// What equality takes.
const SCALAR: &str = "a string, a number, true or false";

/// Reads the table of a key. Without the key everything takes part.
pub(super) fn read(table: &mut Table<'_>, key: &str) -> Filter {
    let Some(value) = table.value(key) else { return Filter::default() };
    let Some(mut own) = value.as_table() else {
        table.wrong_type(key, "a table of columns", value);
        return Filter::default();
    };
    if own.entries.is_empty() {
        let help = format!("name a column: {key} = {{ kind = \"owned\" }}, or leave the key out");
        own.fault(value.place(), format!("`{key}` asks nothing"), help);
    }
    let mut conditions = Vec::new();
    for entry in own.entries.clone() {
        conditions.extend(
            tests(&mut own, &entry.key, entry.value)
                .into_iter()
                .map(|test| Condition { column: entry.key.clone(), test }),
        );
    }
    table.faults.append(&mut own.faults);
    Filter { conditions, place: Some(value.place()) }
}

/// What is asked of one column: a value is equality, a table is one test or several.
fn tests(table: &mut Table<'_>, column: &Text, value: Value<'_>) -> Vec<Test> {
    let Some(mut own) = value.as_table() else {
        if value.as_list().is_some() {
            let help = format!("write {} = {{ in = {} }}", column.value, value.place().text());
            table.fault(value.place(), format!("`{}` takes {SCALAR}, not a list", column.value), help);
            return Vec::new();
        }
        return operand(table, &column.value, value).map(Test::Is).into_iter().collect();
    };
    let mut tests = Vec::new();
    for entry in own.entries.clone() {
        tests.extend(test(&mut own, column, &entry.key, entry.value));
    }
    if own.entries.is_empty() {
        own.fault(value.place(), format!("nothing is asked of `{}`", column.value), did_you_mean("", &TESTS));
    }
    table.faults.append(&mut own.faults);
    tests
}

fn test(table: &mut Table<'_>, column: &Text, word: &Text, value: Value<'_>) -> Option<Test> {
    match word.value.as_str() {
        key @ "not" => operand(table, key, value).map(Test::Not),
        key @ "at-least" => number(table, key, value).map(Test::AtLeast),
        key @ "at-most" => number(table, key, value).map(Test::AtMost),
        key @ "in" => any_of(table, key, value).map(Test::In),
        key @ "matches" => {
            let pattern = table.as_text(key, value)?;
            kept(table, pattern::without_hole(pattern)).map(Test::Matches)
        }
        key @ "missing" => {
            let flag = value.as_flag();
            if flag.is_none() {
                table.wrong_type(key, "true or false", value);
            }
            flag.map(Test::Missing)
        }
        other => {
            let path = format!("{}.{other}", column.value);
            let help = did_you_mean(other, &TESTS);
            let help = format!("{help}; a field inside another is one name in quotes: \"{path}\"");
            table.fault(word.place.clone(), format!("there is no test `{other}`"), help);
            None
        }
    }
}

fn any_of(table: &mut Table<'_>, key: &str, value: Value<'_>) -> Option<Vec<Operand>> {
    let Some(values) = value.as_list() else {
        table.wrong_type(key, "a list", value);
        return None;
    };
    if values.is_empty() {
        table.fault(value.place(), "`in` is an empty list: nothing is in it", "name the values that take part");
    }
    Some(values.into_iter().filter_map(|value| operand(table, key, value)).collect())
}

fn operand(table: &mut Table<'_>, key: &str, value: Value<'_>) -> Option<Operand> {
    let meant = match (value.as_text(), value.as_flag(), exact(value)) {
        (Some(text), ..) => Meant::Text(text.value),
        (_, Some(flag), _) => Meant::Flag(flag),
        (.., Some(number)) => Meant::Number(number),
        // What is left of scalars is written as it is: days and times.
        _ if value.is_scalar() => Meant::Text(value.place().text().to_owned()),
        _ => {
            table.wrong_type(key, SCALAR, value);
            return None;
        }
    };
    Some(Operand { meant, place: value.place() })
}

fn number(table: &mut Table<'_>, key: &str, value: Value<'_>) -> Option<Operand> {
    let Some(number) = exact(value) else {
        table.wrong_type(key, "a number", value);
        return None;
    };
    Some(Operand { meant: Meant::Number(number), place: value.place() })
}

fn exact(value: Value<'_>) -> Option<Exact> {
    value.as_digits().and_then(Exact::from_plain)
}
