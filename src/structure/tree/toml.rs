//! TOML as a tree.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Broken, Entry, Node, Scalar, Sort, Value, inside};
use crate::source::Span;

/// Reads a part of a text.
pub fn parse(text: &str, part: Span) -> Result<Arc<Node>, Broken> {
    let reading = Reading { text, start: part.start };
    match DeTable::parse(part.of(text)) {
        Ok(root) => Ok(reading.table(root.get_ref(), Span::new(part.start, part.start))),
        Err(error) => {
            let at = error.span().map_or(part, |span| reading.span(span));
            Err(Broken::new(error.message().lines().collect::<Vec<_>>().join(", "), at))
        }
    }
}

struct Reading<'a> {
    text: &'a str,
    start: usize,
}

impl Reading<'_> {
    fn span(&self, span: Range<usize>) -> Span {
        let end = (self.start + span.end).min(self.text.len());
        Span::new((self.start + span.start).min(end), end)
    }

    fn table(&self, table: &DeTable<'_>, span: Span) -> Arc<Node> {
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| Entry {
            key: AsRef::<str>::as_ref(key.get_ref()).to_owned(),
            place: inside(self.text, self.span(key.span())),
            node: self.value(value),
        };
        let mut entries: Vec<Entry> = table.iter().map(entry).collect();
        entries.sort_by_key(|entry| entry.place.start);
        Arc::new(Node { span, value: Value::Map(entries) })
    }

    /// The reader of TOML goes no deeper than its own limit, so this does not either.
    fn value(&self, value: &Spanned<DeValue<'_>>) -> Arc<Node> {
        let span = self.span(value.span());
        let written = |sort| Scalar { text: span.of(self.text).to_owned(), sort };
        let scalar = match value.get_ref() {
            DeValue::Table(table) => return self.table(table, span),
            DeValue::Array(values) => {
                let values = values.iter().map(|value| self.value(value)).collect();
                return Arc::new(Node { span, value: Value::List(values) });
            }
            DeValue::String(words) => {
                let scalar = Scalar { text: words.as_ref().to_owned(), sort: Sort::Text };
                return Arc::new(Node { span: inside(self.text, span), value: Value::Scalar(scalar) });
            }
            DeValue::Integer(_) | DeValue::Float(_) => written(Sort::Number),
            DeValue::Boolean(_) => written(Sort::Flag),
            DeValue::Datetime(_) => written(Sort::Time),
        };
        Arc::new(Node { span, value: Value::Scalar(scalar) })
    }
}
