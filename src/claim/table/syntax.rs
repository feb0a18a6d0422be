//! What is no TOML: the errors of the parser, one a line, as faults with a place that can be seen.

use std::ops::Range;
use std::sync::Arc;

use toml::de::Error;

use super::super::Fault;
use crate::source::{Place, Source, Span};

/// So many broken lines are shown; a file with more is no claims file.
const MOST: usize = 50;
/// What the parser says of a key or a table that is there already.
const DUPLICATE: &str = "duplicate key";
/// The way out, by words of the parser's message.
const HELP: [(&str, &str); 3] = [
    ("invalid unquoted key", "a name with other letters than a to z stands in quotes: [[\"…\".stated]]"),
    ("string values must be quoted", "write \"…\""),
    ("escape", "in '…' a backslash is a backslash"),
];

/// Where and how the syntax of a file is broken.
#[derive(Default)]
pub(super) struct Broken {
    /// The faults, one a line.
    pub faults: Vec<Fault>,
    /// The broken lines, in order and apart. A broken header takes the keys below along: nobody knows whose they are.
    parts: Vec<Span>,
    /// Whether tables may be lost: a header, a list or a long string does not end.
    pub hides_tables: bool,
}

impl Broken {
    pub fn new(source: &Arc<Source>, errors: &[Error]) -> Self {
        let hides_tables = errors.iter().any(|error| may_hide_tables(error.message()));
        let mut broken = Self { hides_tables, ..Self::default() };
        let slips = by_line(&source.text, errors);
        for slip in &slips {
            broken.add(&source.text, slip);
        }
        broken.faults = slips.iter().take(MOST).map(|slip| slip.to_fault(source)).collect();
        let n_left_out = slips.len().saturating_sub(MOST);
        if let Some(last) = broken.faults.last_mut().filter(|_| n_left_out > 0) {
            last.help = Some(format!("{n_left_out} more lines are broken: is this a TOML file?"));
        }
        broken
    }

    fn add(&mut self, text: &str, slip: &Slip<'_>) {
        let is_header = is_header(slip.line.of(text));
        self.hides_tables |= is_header;
        let part = if is_header && slip.message != DUPLICATE { with_keys_below(text, slip.line) } else { slip.line };
        match self.parts.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => self.parts.push(part),
        }
    }

    /// Whether something broken touches the span.
    pub fn touches(&self, span: Span) -> bool {
        let first = self.parts.partition_point(|part| part.end < span.start);
        self.parts.get(first).is_some_and(|part| part.start <= span.end)
    }
}

/// One error of the parser.
struct Slip<'a> {
    line: Span,
    span: Span,
    message: &'a str,
}

/// The first error of each line. What else is wrong with the line is an echo of it, more often than not.
fn by_line<'a>(text: &str, errors: &'a [Error]) -> Vec<Slip<'a>> {
    let place = |error: &Error| within(text, error.span().unwrap_or(0..0));
    let mut errors: Vec<_> = errors.iter().map(|error| (place(error), error.message())).collect();
    errors.sort_unstable();
    let mut slips: Vec<Slip<'_>> = Vec::new();
    for (span, message) in errors {
        if slips.last().is_none_or(|last| last.line.end < span.start) {
            slips.push(Slip { line: line_at(text, span.start), span, message });
        }
    }
    slips
}

impl Slip<'_> {
    fn to_fault(&self, source: &Arc<Source>) -> Fault {
        let place = Place { source: source.clone(), span: visible(&source.text, self.line, self.span) };
        let word = place.text().to_owned();
        if self.message == DUPLICATE && is_header(self.line.of(&source.text)) {
            return Fault::new(place, format!("`{word}` has a second head"))
                .with_help("write all of it under one header");
        }
        if self.message == DUPLICATE {
            return Fault::new(place, format!("`{word}` is given twice")).with_help("keep one of the two");
        }
        let fault = Fault::new(place, format!("this is no TOML: {}", self.message));
        let help = HELP.iter().find(|(words, _)| self.message.contains(words));
        fault.with_help(help.map_or("mend this line: what it says was not read", |(_, help)| *help))
    }
}

fn may_hide_tables(message: &str) -> bool {
    ["unclosed", "multi-line", "array"].iter().any(|word| message.contains(word))
}

/// Whether the line is the header of a table.
fn is_header(line: &str) -> bool {
    line.trim_start().starts_with('[')
}

fn with_keys_below(text: &str, header: Span) -> Span {
    let next = text[header.end..].find("\n[").map_or(text.len(), |newline| header.end + newline);
    Span::new(header.start, next)
}

fn line_at(text: &str, at: usize) -> Span {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    Span::new(start, end)
}

/// A place of an error that can be seen: an empty one grows to the words of its line.
fn visible(text: &str, line: Span, span: Span) -> Span {
    if span.start < span.end {
        return span;
    }
    let words = line.of(text);
    let start = line.start + (words.len() - words.trim_start().len());
    let end = line.start + words.trim_end().len();
    if start < end { Span::new(start, end) } else { span }
}

/// The range, held to the text and to whole characters.
pub(super) fn within(text: &str, range: Range<usize>) -> Span {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.min(text.len()));
    Span::new(start, end.max(start))
}
