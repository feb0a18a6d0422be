//! Keys of the two TOML files as data: what each is called, what it takes and what it says. Readers know them by name, and
//! the schemas that editors take are made from them.

use serde_json::{Value, json};

/// A key.
#[derive(Clone, Copy)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What it says, in a sentence.
    pub about: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy)]
pub enum Takes {
    /// A string.
    Text,
    /// A string, or a list of them.
    Texts,
    /// A string, or a list of them that may be empty.
    AnyTexts,
    /// True or false.
    Flag,
    /// A whole number from 1.
    Whole,
    /// One of these words.
    Words(fn() -> Vec<&'static str>),
    /// Words by glob: languages of texts.
    WordsByGlob(fn() -> Vec<&'static str>),
    /// A number, or a string with its unit.
    Tolerance,
    /// A whole number from 1, or a string.
    NumberOrText,
    /// Two strings.
    Pair,
    /// A day, as TOML writes days or in quotes.
    Day,
    /// Conditions by column.
    Filter,
    /// Quotes, each a string or a table that says how many it counts.
    Quotes,
    /// True, false or a string.
    FlagOrText,
    /// A string, or what a language says where the word is its code too.
    TextOrLanguage,
}

impl Key {
    /// A key.
    pub const fn new(name: &'static str, takes: Takes, about: &'static str) -> Self {
        Self { name, takes, about }
    }

    /// The schema of its value, with what it says.
    pub fn schema(&self) -> Value {
        let mut schema = self.takes.schema();
        schema["description"] = self.about.into();
        schema
    }
}

impl Takes {
    fn schema(self) -> Value {
        match self {
            Self::Text => text(),
            Self::Texts => json!({ "anyOf": [text(), { "type": "array", "items": text(), "minItems": 1 }] }),
            Self::AnyTexts => json!({ "anyOf": [text(), { "type": "array", "items": text() }] }),
            Self::Flag => json!({ "type": "boolean" }),
            Self::Whole => whole(),
            Self::Words(words) => json!({ "type": "string", "enum": words() }),
            Self::WordsByGlob(words) => {
                json!({ "type": "object", "additionalProperties": { "type": "string", "enum": words() } })
            }
            Self::Tolerance => json!({ "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, text()] }),
            Self::NumberOrText => json!({ "anyOf": [whole(), text()] }),
            Self::Pair => json!({ "type": "array", "items": text(), "minItems": 2, "maxItems": 2 }),
            // Checkers of TOML hand days on as strings.
            Self::Day => json!({ "type": "string", "pattern": "^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$" }),
            Self::Filter => reference("filter"),
            Self::Quotes => json!({ "type": "array", "items": reference("counted-quote"), "minItems": 1 }),
            Self::FlagOrText => json!({ "anyOf": [{ "type": "boolean" }, text()] }),
            Self::TextOrLanguage => json!({ "anyOf": [text(), reference("language")] }),
        }
    }
}

/// The schema of a table with these keys and no others.
pub fn table(about: &str, keys: &[&Key]) -> Value {
    let properties: serde_json::Map<String, Value> =
        keys.iter().map(|key| (key.name.to_owned(), key.schema())).collect();
    json!({ "type": "object", "description": about, "additionalProperties": false, "properties": properties })
}

/// A part of the schema that has a name.
pub fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// A string that says something.
pub fn text() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

fn whole() -> Value {
    json!({ "type": "integer", "minimum": 1 })
}
