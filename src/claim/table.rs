//! TOML with places: a file taken apart into tables and keys that know where they stand. What the keys mean is for the
//! readers of claims and of the configuration; here is only the asking, and the faults of answers of the wrong type.

mod syntax;
mod value;

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::{Fault, Text};
use crate::source::{Place, Source, Span};
pub(super) use value::Value;

/// A TOML file, as far as it could be read.
pub(super) struct Document<'a> {
    /// The file.
    pub source: &'a Arc<Source>,
    root: DeTable<'a>,
    broken: syntax::Broken,
    /// Where tables with a header begin, in order.
    headers: Vec<usize>,
}

impl<'a> Document<'a> {
    /// Reads a file; what is broken is left out, and said in the faults.
    pub fn parse(source: &'a Arc<Source>) -> Self {
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        let root = root.into_inner();
        let mut headers = Vec::new();
        if !errors.is_empty() {
            collect_headers(&source.text, &root, &mut headers);
            headers.sort_unstable();
        }
        Self { source, root, broken: syntax::Broken::new(source, &errors), headers }
    }

    /// Whether the syntax is broken in a way that may hide whole tables.
    pub fn hides_tables(&self) -> bool {
        self.broken.hides_tables
    }

    /// The keys outside every table, and the tables.
    pub fn root(&'a self) -> Table<'a> {
        Table::new(self, &self.root, self.place(Span::new(0, 0)))
    }

    /// These faults and those of the syntax, without the ones on a line whose syntax is broken: they are echoes of it.
    pub fn with_syntax(&self, mut faults: Vec<Fault>) -> Vec<Fault> {
        faults.retain(|fault| !self.broken.touches(fault.place.span));
        faults.extend(self.broken.faults.iter().cloned());
        faults
    }

    fn place(&self, span: Span) -> Place {
        Place { source: self.source.clone(), span }
    }

    /// From a header to the next one, where the keys of its table stand.
    fn extent(&self, header: Span) -> Span {
        let next = self.headers.partition_point(|start| *start <= header.start);
        let end = self.headers.get(next).map_or(self.source.text.len(), |start| start.saturating_sub(1));
        Span::new(header.start, end.max(header.end))
    }
}

fn collect_headers(text: &str, table: &DeTable<'_>, headers: &mut Vec<usize>) {
    for value in table.values() {
        collect_headers_of(text, value.get_ref(), value.span().start, headers);
    }
}

fn collect_headers_of(text: &str, value: &DeValue<'_>, start: usize, headers: &mut Vec<usize>) {
    match value {
        DeValue::Table(table) => {
            if text.as_bytes().get(start) == Some(&b'[') {
                headers.push(start);
            }
            collect_headers(text, table, headers);
        }
        DeValue::Array(values) => {
            values.iter().for_each(|value| collect_headers_of(text, value.get_ref(), value.span().start, headers));
        }
        _ => {}
    }
}

/// A table, which is asked for its keys. Every answer of the wrong type leaves a fault.
pub(super) struct Table<'a> {
    /// Its header with the brackets, or the whole of an inline table.
    pub place: Place,
    /// Its keys, as they stand in the file.
    pub entries: Vec<Entry<'a>>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// Whether the syntax is broken somewhere in it, so that a key may be lost.
    is_broken: bool,
}

/// A key and its value.
#[derive(Clone)]
pub(super) struct Entry<'a> {
    /// The key; its place is inside the quotes, if it has some.
    pub key: Text,
    /// The value.
    pub value: Value<'a>,
}

impl<'a> Table<'a> {
    fn new(document: &'a Document<'a>, table: &'a DeTable<'a>, place: Place) -> Self {
        let entry = |(key, value): (&'a toml::Spanned<_>, _)| Entry {
            key: text_of(document.source, AsRef::<str>::as_ref(key.get_ref()), key.span()),
            value: Value::new(document, value),
        };
        let mut entries: Vec<_> = table.iter().map(entry).collect();
        entries.sort_by_key(|entry| entry.key.place.span.start);
        let is_broken = document.broken.touches(document.extent(place.span));
        Self { place, entries, faults: Vec::new(), is_broken }
    }

    /// The same table with other entries.
    pub fn with_entries(self, entries: Vec<Entry<'a>>) -> Self {
        Self { entries, ..self }
    }

    /// Whether it holds what its author meant, as far as can be told.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && !self.is_broken
    }

    /// Says that something is wrong.
    pub fn fault(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Fault::new(place, message).with_help(help));
    }

    /// Says that something is wrong with a key, if it is there.
    pub fn fault_of_key(&mut self, key: &str, message: impl Into<String>, help: impl Into<String>) {
        if let Some(place) = self.get(key).map(|entry| entry.key.place.clone()) {
            self.fault(place, message, help);
        }
    }

    /// The whole table as it is written, to the end of the line of its last value, with one blank line behind it.
    pub fn block(&self) -> Place {
        let text = &self.place.source.text;
        let ends = self.entries.iter().map(|entry| entry.value.place().span.end);
        let end = ends.fold(self.place.span.end, usize::max);
        if !self.has_header() {
            return Place { span: Span::new(self.place.span.start, end), ..self.place.clone() };
        }
        let line = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        let blank = ["\r\n", "\n"].into_iter().find(|blank| text[line..].starts_with(blank)).map_or(0, str::len);
        Place { span: Span::new(self.place.span.start, line + blank), ..self.place.clone() }
    }

    /// Whether it begins with a header, and is not written inline.
    pub fn has_header(&self) -> bool {
        self.place.text().starts_with('[')
    }

    /// The words of its header: `coverage` and `stated` of `[[coverage.stated]]`. None for an inline table.
    pub fn header_words(&self) -> Vec<Place> {
        let header = self.place.text();
        if !self.has_header() {
            return Vec::new();
        }
        let at = |span: Span| Place { span: span.shifted(self.place.span.start), ..self.place.clone() };
        words(header).into_iter().map(at).collect()
    }

    /// The header as a message names it.
    pub fn name(&self) -> String {
        if self.has_header() { format!("`{}`", self.place.text()) } else { "this table".to_owned() }
    }

    /// The entry of a key.
    pub fn get(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }

    /// The value of a key, unless it was lost with the syntax around it.
    pub fn value(&mut self, key: &str) -> Option<Value<'a>> {
        let value = self.get(key)?.value;
        if value.is_lost() {
            self.is_broken = true;
            return None;
        }
        Some(value)
    }

    /// A string.
    pub fn text(&mut self, key: &str) -> Option<Text> {
        let value = self.value(key)?;
        self.as_text(key, value)
    }

    /// A string that may not be left out.
    pub fn needed_text(&mut self, key: &str, help: &str) -> Option<Text> {
        self.need(key, help);
        self.text(key)
    }

    /// A string or a list of strings.
    pub fn texts(&mut self, key: &str) -> Vec<Text> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(values) = value.as_list() else { return self.as_text(key, value).into_iter().collect() };
        if values.is_empty() {
            self.fault(value.place(), format!("`{key}` is an empty list"), "name at least one, or leave the key out");
        }
        values.into_iter().filter_map(|value| self.as_text(key, value)).collect()
    }

    /// A yes or no, that is no when it is left out.
    pub fn flag(&mut self, key: &str) -> bool {
        let Some(value) = self.value(key) else { return false };
        value.as_flag().unwrap_or_else(|| {
            self.wrong_type(key, "true or false", value);
            false
        })
    }

    /// Says that a key is missing, unless the syntax is broken and may have taken it along.
    pub fn need(&mut self, key: &str, help: &str) {
        if self.get(key).is_none() && !self.is_broken {
            let message = format!("{} has no `{key}`", self.name());
            self.fault(self.place.clone(), message, help);
        }
    }

    /// Says that a key has a value of another type.
    pub fn wrong_type(&mut self, key: &str, expected: &str, value: Value<'_>) {
        let fault = Fault::new(value.place(), format!("`{key}` takes {expected}, not {}", value.type_name()));
        let in_quotes = expected.starts_with("a string") && value.is_scalar();
        let help = in_quotes.then(|| format!("write it in quotes: \"{}\"", value.place().text()));
        self.faults.push(Fault { help, ..fault });
    }

    /// The string that a value is.
    pub fn as_text(&mut self, key: &str, value: Value<'_>) -> Option<Text> {
        if value.is_lost() {
            return None;
        }
        let Some(text) = value.as_text() else {
            self.wrong_type(key, "a string", value);
            return None;
        };
        if text.value.trim().is_empty() {
            self.fault(value.place(), format!("`{key}` is empty"), "write what is meant, or leave the key out");
            return None;
        }
        Some(text)
    }
}

/// What is written at a place of a file, inside of its quotes.
fn text_of(source: &Arc<Source>, value: &str, span: std::ops::Range<usize>) -> Text {
    let span = value::inside(&source.text, syntax::within(&source.text, span));
    Text { value: value.to_owned(), place: Place { source: source.clone(), span } }
}

/// The words of a header, inside of their quotes.
fn words(header: &str) -> Vec<Span> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(character) = header[at..].chars().next() {
        let rest = &header[at..];
        let len = match character {
            '"' | '\'' => quoted(rest, character),
            '[' | ']' | '.' | ' ' | '\t' => 0,
            _ => rest.find(['[', ']', '.', ' ', '\t']).unwrap_or(rest.len()),
        };
        if len > 0 {
            words.push(value::inside(header, Span::new(at, at + len)));
        }
        at += len.max(character.len_utf8());
    }
    words
}

/// The length of a quoted word with its quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, character)| {
        let ends = *character == quote && !is_escaped;
        is_escaped = *character == '\\' && quote == '"' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_words_are_found_behind_quotes_dots_and_spaces() {
        let check = |header: &str, expected: &[&str]| {
            let found: Vec<_> = words(header).into_iter().map(|span| span.of(header)).collect();
            assert_eq!(found, expected, "{header}");
        };
        check("[[coverage.stated]]", &["coverage", "stated"]);
        check("[[ \"درمانگاه.ها\" . 'stated' ]]", &["درمانگاه.ها", "stated"]);
        check(r#"["a\"].b"]"#, &[r#"a\"].b"#]);
        check("[x", &["x"]);
        check(r#"["x"#, &["x"]);
    }
}
