//! A value of a TOML file: its type, its words and its place.

use toml::Spanned;
use toml::de::DeValue;

use super::super::Text;
use super::syntax::within;
use super::{Document, Table};
use crate::source::{Place, Span};

/// A value.
#[derive(Clone, Copy)]
pub(in crate::claim) struct Value<'a> {
    document: &'a Document<'a>,
    raw: &'a Spanned<DeValue<'a>>,
}

impl<'a> Value<'a> {
    pub(super) fn new(document: &'a Document<'a>, raw: &'a Spanned<DeValue<'a>>) -> Self {
        Self { document, raw }
    }

    /// Whether the syntax was broken and the value is made up.
    pub fn is_lost(self) -> bool {
        self.raw.span().is_empty()
    }

    /// The whole value, with the quotes of a string.
    pub fn place(self) -> Place {
        self.document.place(within(&self.document.source.text, self.raw.span()))
    }

    /// As a string.
    pub fn as_text(self) -> Option<Text> {
        let value = self.raw.get_ref().as_str()?;
        Some(super::text_of(self.document.source, value, self.raw.span()))
    }

    /// As true or false.
    pub fn as_flag(self) -> Option<bool> {
        self.raw.get_ref().as_bool()
    }

    /// As a whole number; `Some(None)` for one that is too large for anything that is counted.
    pub fn as_whole(self) -> Option<Option<i64>> {
        let integer = self.raw.get_ref().as_integer()?;
        Some(i64::from_str_radix(integer.as_str(), integer.radix()).ok())
    }

    /// The digits of a number, as TOML reads them.
    pub fn as_digits(self) -> Option<&'a str> {
        match self.raw.get_ref() {
            DeValue::Integer(integer) if integer.radix() == 10 => Some(integer.as_str()),
            DeValue::Float(float) => Some(float.as_str()),
            _ => None,
        }
    }

    /// As a date without a time.
    pub fn as_date(self) -> Option<toml::value::Date> {
        let datetime = self.raw.get_ref().as_datetime()?;
        datetime.date.filter(|_| datetime.time.is_none())
    }

    /// As a list.
    pub fn as_list(self) -> Option<Vec<Self>> {
        let values = self.raw.get_ref().as_array()?;
        Some(values.iter().map(|value| Self::new(self.document, value)).collect())
    }

    /// As a table.
    pub fn as_table(self) -> Option<Table<'a>> {
        let table = self.raw.get_ref().as_table()?;
        Some(Table::new(self.document, table, self.place()))
    }

    /// The tables of a list, or the one table that it is.
    pub fn tables(self) -> Vec<Table<'a>> {
        let values = self.as_list().unwrap_or_else(|| vec![self]);
        values.into_iter().filter_map(Self::as_table).collect()
    }

    /// Whether it is a list and holds nothing but tables.
    pub fn is_list_of_tables(self) -> bool {
        let values = self.raw.get_ref().as_array();
        values.is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.get_ref().is_table()))
    }

    /// Whether it is a table or a list that holds one.
    pub fn holds_table(self) -> bool {
        match self.raw.get_ref() {
            DeValue::Table(_) => true,
            DeValue::Array(values) => values.iter().any(|value| value.get_ref().is_table()),
            _ => false,
        }
    }

    /// Whether it is one thing, no list or table.
    pub fn is_scalar(self) -> bool {
        !matches!(self.raw.get_ref(), DeValue::Array(_) | DeValue::Table(_))
    }

    /// What it is, in words.
    pub fn type_name(self) -> &'static str {
        match self.raw.get_ref() {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number with decimals",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(values) if values.iter().any(|value| value.get_ref().is_table()) => "a list of tables",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        }
    }
}

/// The inside of the quotes, if there are some. The line break that may follow opening `"""` belongs to them.
pub(super) fn inside(text: &str, span: Span) -> Span {
    let raw = span.of(text);
    let Some(quotes) = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| raw.starts_with(quotes)) else {
        return span;
    };
    let rest = &raw[quotes.len()..];
    let is_long = quotes.len() == 3;
    let line_break = ["\r\n", "\n"].into_iter().find(|line_break| is_long && rest.starts_with(line_break));
    let start = span.start + quotes.len() + line_break.map_or(0, str::len);
    let end = if rest.ends_with(quotes) { span.end - quotes.len() } else { span.end };
    // An unclosed `"""` may end before its own line break does.
    Span::new(start.min(span.end), end.max(start.min(span.end)))
}
