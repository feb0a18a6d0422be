//! JSON as a tree, with the liberties of JSONC and JSON5.

use std::sync::Arc;

use jsonc_parser::ast;
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{Broken, Entry, Node, Scalar, Sort, Value, inside};
use crate::source::Span;

/// Reads a part of a text. Its reader refuses what is nested deeper than 512.
pub fn parse(text: &str, part: Span) -> Result<Arc<Node>, Broken> {
    // What no dialect allows is a slip that should be told.
    let options = ParseOptions { allow_missing_commas: false, ..ParseOptions::default() };
    let reading = Reading { text, start: part.start };
    let parsed = parse_to_ast(part.of(text), &CollectOptions::default(), &options);
    let parsed = parsed.map_err(|error| Broken::new(lower(&error.kind().to_string()), reading.span(error.range())))?;
    match parsed.value {
        Some(value) => Ok(reading.value(value)),
        None => Err(Broken::new("it is empty", part)),
    }
}

/// A sentence of the reader as a part of ours.
fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

struct Reading<'a> {
    text: &'a str,
    start: usize,
}

impl Reading<'_> {
    fn span(&self, range: Range) -> Span {
        let end = self.text.floor_char_boundary(self.start + range.end);
        Span::new(self.text.floor_char_boundary((self.start + range.start).min(end)), end)
    }

    fn value(&self, value: ast::Value<'_>) -> Arc<Node> {
        let span = self.span(value.range());
        let scalar = |sort| Value::Scalar(Scalar { text: span.of(self.text).to_owned(), sort });
        let (span, value) = match value {
            ast::Value::Object(object) => (span, Value::Map(self.entries(object))),
            ast::Value::Array(array) => {
                (span, Value::List(array.elements.into_iter().map(|value| self.value(value)).collect()))
            }
            ast::Value::StringLit(words) => {
                let scalar = Scalar { text: words.value.into_owned(), sort: Sort::Text };
                (inside(self.text, span), Value::Scalar(scalar))
            }
            ast::Value::NumberLit(_) => (span, scalar(Sort::Number)),
            ast::Value::BooleanLit(_) => (span, scalar(Sort::Flag)),
            ast::Value::NullKeyword(_) => (span, scalar(Sort::Nothing)),
        };
        Arc::new(Node { span, value })
    }

    fn entries(&self, object: ast::Object<'_>) -> Vec<Entry> {
        let entry = |property: ast::ObjectProp<'_>| {
            let place = inside(self.text, self.span(property.name.range()));
            let key = match property.name {
                ast::ObjectPropName::String(words) => words.value.into_owned(),
                ast::ObjectPropName::Word(word) => word.value.to_owned(),
            };
            Entry { key, place, node: self.value(property.value) }
        };
        object.properties.into_iter().map(entry).collect()
    }
}
