//! Tables of phrases: how one is written, and how a row of it is held against the reader.

use counterclaim::figure::scan::{self, Scan};
use counterclaim::figure::{Amount, Kind, Mention};
use counterclaim::source::Span;

/// One phrase and what it must be read as.
pub struct Row {
    line: usize,
    lang: &'static str,
    /// The text, without the marks.
    text: String,
    /// The figure in it.
    figure: Span,
    /// Whether it is one only where the whole phrase is meant to be.
    is_phrase_only: bool,
    expected: Expected,
}

enum Expected {
    Figure(String),
    Nothing(String),
}

/// The rows of a table in a language; what stands before the first heading is for people.
pub fn rows(table: &str, lang: &'static str) -> Vec<Row> {
    let mut is_phrase_only = None;
    let mut rows = Vec::new();
    for (line, text) in (1..).zip(table.lines()) {
        if let Some(heading) = text.strip_prefix("# ") {
            is_phrase_only = Some(heading.contains("whole phrases only"));
        } else if let (Some(is_phrase_only), false) = (is_phrase_only, text.trim().is_empty()) {
            rows.push(Row::new(line, text, is_phrase_only, lang));
        }
    }
    rows
}

impl Row {
    fn new(line: usize, row: &str, is_phrase_only: bool, lang: &'static str) -> Self {
        let (phrase, expected) = row.split_once(" | ").unwrap_or_else(|| panic!("line {line} has no columns"));
        let phrase = phrase.replace('⏎', "\n");
        let (text, figure) = match (phrase.find('⟦'), phrase.find('⟧')) {
            (Some(start), Some(end)) => (phrase.replace(['⟦', '⟧'], ""), Span::new(start, end - '⟦'.len_utf8())),
            _ => (phrase.clone(), Span::new(0, phrase.len())),
        };
        let expected = match expected.strip_prefix("- | ") {
            Some(masks) => Expected::Nothing(masks.trim().to_owned()),
            None => Expected::Figure(expected.trim().to_owned()),
        };
        Self { line, lang, text, figure, is_phrase_only, expected }
    }

    /// What is not as the row says.
    pub fn faults(&self) -> Vec<String> {
        let fault = |how: &str, found: String, expected: &str| {
            format!("{:4}: {} {how}\n      read as   {found}\n      should be {expected}", self.line, self.text)
        };
        let scan = scan::scan(&self.text, Span::new(0, self.text.len()), Some(self.lang));
        let mut faults = Vec::new();
        match &self.expected {
            Expected::Nothing(masks) => {
                let found = if scan.mentions.is_empty() { reasons(&scan) } else { in_text(&scan, &self.text) };
                if found != *masks {
                    faults.push(fault("in a text", found, masks));
                }
            }
            Expected::Figure(expected) => {
                if self.figure == Span::new(0, self.text.len()) {
                    let found =
                        scan::phrase(&self.text, Some(self.lang)).map_or_else(|| "nothing".to_owned(), |m| shown(&m));
                    if found != *expected {
                        faults.push(fault("as a phrase", found, expected));
                    }
                }
                if !self.is_phrase_only {
                    let found = in_text(&scan, &self.text);
                    let expected = format!("⟦{}⟧ {expected}", self.figure.of(&self.text));
                    if found != expected {
                        faults.push(fault("in a text", found, &expected));
                    }
                }
            }
        }
        faults
    }
}

/// The reasons of what is masked, each once.
fn reasons(scan: &Scan) -> String {
    let mut names: Vec<&str> = scan.masked.iter().map(|(_, mask)| mask.name()).collect();
    names.dedup();
    if names.is_empty() { "unseen".to_owned() } else { names.join(", ") }
}

/// The figures of a text, with their places; what is masked where there is none.
fn in_text(scan: &Scan, text: &str) -> String {
    let shown: Vec<String> = scan.mentions.iter().map(|m| format!("⟦{}⟧ {}", m.span.of(text), shown(m))).collect();
    if shown.is_empty() { format!("nothing ({})", reasons(scan)) } else { shown.join("; ") }
}

/// A mention as the last four columns write it.
fn shown(mention: &Mention) -> String {
    let value = match &mention.amount {
        Amount::Number { value, .. } => value.to_string(),
        Amount::Fraction { part, whole } => (part * whole).to_string(),
        Amount::Range { low, high, .. } | Amount::Vague { low, high } => format!("[{low}, {high}]"),
        Amount::Period { first, last } => format!("[{first}, {last}]"),
        Amount::Tolerance { value, by } => format!("[{}, {}]", value - by, value + by),
        Amount::Version(versions) => format!("{versions:?}"),
    };
    let hedge = mention.hedge.name().unwrap_or("-");
    let unit = mention.unit.dimension.symbol().unwrap_or("-");
    format!("{value} | {hedge} | {unit} | {}", Kind::infer([mention]).name())
}
