//! The JSON Schema of `counterclaim.toml`, made from the tables that its reader knows.

use serde_json::{Value, json};

use super::keys::{EXTENDS, LEVELS, TABLES};
use crate::claim::key;

/// The schema. `rules` are all rules, each with a sentence about it.
pub fn schema(rules: &[(&str, &str)]) -> Value {
    let mut properties = serde_json::Map::from_iter([(EXTENDS.name.to_owned(), EXTENDS.schema())]);
    for table in &TABLES {
        let keys: Vec<&key::Key> = table.keys.iter().collect();
        properties.insert(table.name.to_owned(), key::table(table.about, &keys));
    }
    let level = |(name, about): &(&str, &str)| {
        ((*name).to_owned(), json!({ "type": "string", "enum": LEVELS, "description": about }))
    };
    properties["rules"]["properties"] = Value::Object(rules.iter().map(level).collect());
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "counterclaim.toml",
        "description": "The configuration of counterclaim, a linter for figures.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}
