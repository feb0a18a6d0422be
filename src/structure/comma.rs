//! Tables that a document writes as values with commas between them, a row in each line.

use super::document::trimmed;
use super::{Cell, Row, RowKind};
use crate::source::Span;

/// The row that a line writes; `None` without any words. Quotes may hold the delimiter; they hold no line break here.
pub fn row(text: &str, line: Span, delimiter: u8, kind: RowKind) -> Option<Row> {
    let bytes = &text.as_bytes()[..line.end];
    let mut cells = Vec::new();
    let mut at = line.start;
    loop {
        let end = end_of_value(bytes, at, delimiter);
        let span = unquoted(text, trimmed(text, Span::new(at, end)));
        cells.push(Cell { span, column: cells.len(), n_columns: 1 });
        if end >= line.end {
            break;
        }
        at = end + 1;
    }
    let has_words = cells.iter().any(|cell| cell.span.start < cell.span.end);
    has_words.then_some(Row { kind, span: line, cells })
}

fn end_of_value(bytes: &[u8], start: usize, delimiter: u8) -> usize {
    let mut is_quoted = false;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match *byte {
            b'"' => is_quoted = !is_quoted,
            byte if byte == delimiter && !is_quoted => return at,
            _ => {}
        }
    }
    bytes.len()
}

fn unquoted(text: &str, value: Span) -> Span {
    let words = value.of(text);
    if words.len() < 2 || !words.starts_with('"') || !words.ends_with('"') {
        return value;
    }
    trimmed(text, Span::new(value.start + 1, value.end - 1))
}
