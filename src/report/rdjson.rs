//! Reviewdog's diagnostic format, as one object or as one line each. Its columns count the bytes of a line, from 1.

use std::io::{self, Write};

use serde::Serialize;

use super::spot::{self, Mending, Spot};
use super::{Report, json_line_of, json_lines, plain};
use crate::finding::{Finding, Label, Severity};

const SOURCE: Tool = Tool { name: "counterclaim" };

/// Writes the report as one object.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let diagnostics = report.open().map(Diagnostic::new).collect();
    writeln!(out, "{}", json_lines(&Diagnostics { source: SOURCE, diagnostics })?)
}

/// Writes the report as one line for each finding.
pub fn render_lines(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    report.open().try_for_each(|finding| writeln!(out, "{}", json_line_of(&Diagnostic::new(finding))?))
}

#[derive(Serialize)]
struct Diagnostics<'a> {
    source: Tool,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'a str,
    source: Tool,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

/// Where only the line is known, the range is that of whole lines.
#[derive(Serialize)]
struct Position {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Location<'a>,
}

impl<'a> Diagnostic<'a> {
    fn new(finding: &'a Finding) -> Self {
        let spot = Spot::of_finding(finding);
        let related =
            |label: &'a Label| Related { message: &label.message, location: Location::new(Spot::of(&label.place)) };
        Self {
            message: message(finding),
            location: Location::new(spot),
            severity: severity(finding.severity),
            source: SOURCE,
            code: Code { value: finding.rule },
            suggestions: spot::fixes(finding).into_iter().filter_map(|fix| Suggestion::new(fix, spot.path)).collect(),
            related_locations: spot::others(finding).iter().map(related).collect(),
        }
    }
}

/// The message with the other places, since most of what reads this shows nothing else; then notes and help.
fn message(finding: &Finding) -> String {
    let places =
        spot::others(finding).iter().take(plain::MOST_PLACES).map(|label| format!("see {}", plain::place(label)));
    let lines = std::iter::once(finding.message.clone()).chain(places).chain(plain::remarks(finding));
    lines.collect::<Vec<_>>().join("\n")
}

impl Suggestion {
    /// A suggestion is one change in the file that is commented on, from byte to byte.
    fn new(mending: Mending<'_>, path: &str) -> Option<Self> {
        let [(spot, change)] = <[_; 1]>::try_from(mending.changes).ok()?;
        let is_here = spot.path == path && spot.byte_columns().is_some();
        is_here.then(|| Self { range: Range::new(spot), text: change.text })
    }
}

impl<'a> Location<'a> {
    fn new(spot: Spot<'a>) -> Self {
        Self { path: spot.path, range: Range::new(spot) }
    }
}

impl Range {
    fn new(spot: Spot<'_>) -> Self {
        let (start, end) = spot.byte_columns().unzip();
        Self {
            start: Position { line: spot.start.line, column: start },
            end: Position { line: spot.end.line, column: end },
        }
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Info => "INFO",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::finding::{Edit, Fix};
    use crate::report::Format;
    use crate::report::samples::{PLAIN, finding, label, rendered};

    #[test]
    fn a_fix_of_one_change_in_the_file_is_a_suggestion() {
        let mut finding = finding("divergent", "m", vec![label("a.md", "ما ⟦۴۱⟧ مرکز", "")]);
        let fix = |path: &str| {
            let edit = Edit { place: label(path, "ما ⟦۴۱⟧ مرکز", "").place, text: "۴۲".to_owned() };
            Fix { message: "bring it up to date".to_owned(), is_safe: true, edits: vec![edit] }
        };
        finding.fixes = vec![fix("claims/c.toml"), fix("a.md")];
        let report: Value = serde_json::from_str(&rendered(Format::Rdjson, &[finding], PLAIN)).unwrap();
        let range = json!({ "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 10 } });
        assert_eq!(report["diagnostics"][0]["suggestions"], json!([{ "range": range, "text": "۴۲" }]));
    }
}
