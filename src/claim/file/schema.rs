//! The JSON Schema of claims files, made from the tables that their reader knows.

use serde_json::{Value, json};

use super::described::key;
use super::keys::{ACCEPT, COMMON, DEFAULTS, HEAD, ORIGINS, OriginWord, SENTENCE};
use super::{filter, translated};
use crate::claim::key::{self as shape, reference};

/// The schema. `rules` are the names of all rules.
pub fn schema(rules: &[&str]) -> Value {
    let mut accept = table("accept", "A disagreement that is known and explained.", &ACCEPT);
    accept["properties"]["rule"]["enum"] = rules.into();
    accept["required"] = json!(["because"]);
    accept["anyOf"] = json!([{ "required": ["quantity"] }, { "required": ["claim"] }, { "required": ["rule"] }]);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A claims file",
        "description": "Claims about quantities, for counterclaim, a linter for figures.",
        "type": "object",
        "properties": {
            "sentence": tables_of("sentence"),
            "accept": tables_of("accept"),
            "defaults": table("defaults", "What holds for all claims of the file.", &DEFAULTS),
        },
        "additionalProperties": reference("quantity"),
        "definitions": {
            "quantity": quantity(),
            "sentence": sentence(),
            "accept": accept,
            "language": language(),
            "filter": filter(),
            "counted-quote": counted_quote(),
        },
    })
}

fn table(place: &str, about: &str, keys: &[&str]) -> Value {
    shape::table(about, &keys.iter().map(|name| key(place, name)).collect::<Vec<_>>())
}

fn tables_of(name: &str) -> Value {
    json!({ "type": "array", "items": reference(name), "minItems": 1 })
}

/// A quantity: the keys of its head, and its claims by their origin.
fn quantity() -> Value {
    let mut quantity = table("head", "A quantity: what is said of it, and the claims about it.", &HEAD);
    for word in &ORIGINS {
        quantity["properties"][word.name] = json!({ "type": "array", "items": claim(word), "minItems": 1 });
    }
    quantity
}

fn claim(word: &OriginWord) -> Value {
    let keys: Vec<&str> = [word.keys, &COMMON].concat();
    let mut claim = table(word.name, word.about, &keys);
    if word.name == "translated" {
        claim["additionalProperties"] = reference("language");
    }
    claim["required"] = word.needed.into();
    match word.name {
        "counted" => claim["anyOf"] = json!([{ "required": ["quotes"] }, { "required": ["each"] }]),
        "read" => {
            let ways = json!([{ "required": ["at"] }, { "required": ["match"] }, { "required": ["column"] }]);
            claim["anyOf"] = ways;
        }
        _ => {}
    }
    claim
}

/// A sentence in one language, or in several.
fn sentence() -> Value {
    let mut sentence = table("sentence", "One sentence of which each hole is a claim.", &SENTENCE);
    sentence["additionalProperties"] = reference("language");
    sentence
}

fn language() -> Value {
    let mut language = table("language", "What one language says, and where.", &translated::KEYS);
    language["required"] = json!(["source", "quote"]);
    language
}

fn filter() -> Value {
    let scalar = json!({ "type": ["string", "number", "boolean"] });
    let number = json!({ "type": "number" });
    let test = |name: &str| match name {
        "at-least" | "at-most" => number.clone(),
        "in" => json!({ "type": "array", "items": scalar, "minItems": 1 }),
        "matches" => shape::text(),
        "missing" => json!({ "type": "boolean" }),
        _ => scalar.clone(),
    };
    let tests: serde_json::Map<String, Value> =
        filter::TESTS.iter().map(|name| ((*name).to_owned(), test(name))).collect();
    let tests = json!({ "type": "object", "properties": tests, "additionalProperties": false, "minProperties": 1 });
    json!({
        "type": "object",
        "description": "Conditions by column: a value, or tests.",
        "minProperties": 1,
        "additionalProperties": { "anyOf": [scalar, tests] },
    })
}

fn counted_quote() -> Value {
    let counts = json!({ "type": "integer", "minimum": 0, "description": "How many the words stand for." });
    let table = json!({
        "type": "object",
        "properties": { "quote": shape::text(), "counts": counts },
        "required": ["quote"],
        "additionalProperties": false,
    });
    json!({ "anyOf": [shape::text(), table] })
}
