//! Findings for programs, as one object or as one line each. Only these types know the field names, which the schema
//! `docs/schema/findings-1.json` tells; the text is ASCII where a character could steer whoever prints it.

use std::io::{self, Write};

use serde::Serialize;

use super::spot::{self, Mending, Spot};
use super::{Report, Summary, json_line_of, json_lines};
use crate::finding::{ClaimRef, Finding, Label, Standing};
use crate::repair::Change;

/// The version of the format; it changes when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// What a program can hold the format against.
pub const SCHEMA: &str = include_str!("../../docs/schema/findings-1.json");

/// Writes the report as one object.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let findings = report.listed().map(JsonFinding::new).collect();
    let report = JsonReport { version: VERSION, findings, summary: JsonSummary::new(report.summary) };
    writeln!(out, "{}", json_lines(&report)?)
}

/// Writes the report as one line for each finding, and one for the summary.
pub fn render_lines(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.listed() {
        writeln!(out, "{}", json_line_of(&Line { of: "finding", version: VERSION, what: JsonFinding::new(finding) })?)?;
    }
    let what = JsonSummary::new(report.summary);
    writeln!(out, "{}", json_line_of(&Line { of: "summary", version: VERSION, what })?)
}

#[derive(Serialize)]
struct JsonReport<'a> {
    version: u32,
    findings: Vec<JsonFinding<'a>>,
    summary: JsonSummary,
}

/// One line by itself: what it is, and then as in the object.
#[derive(Serialize)]
struct Line<T: Serialize> {
    #[serde(rename = "type")]
    of: &'static str,
    version: u32,
    #[serde(flatten)]
    what: T,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    severity: &'a str,
    standing: &'a str,
    because: Option<&'a str>,
    fingerprint: String,
    quantity: Option<&'a str>,
    claims: Vec<JsonClaim<'a>>,
    message: &'a str,
    labels: Vec<JsonLabel<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
    fixes: Vec<JsonFix<'a>>,
    obstacles: Vec<JsonLabel<'a>>,
}

impl<'a> JsonFinding<'a> {
    fn new(finding: &'a Finding) -> Self {
        let (standing, because) = standing(&finding.standing);
        Self {
            rule: finding.rule,
            severity: finding.severity.name(),
            standing,
            because,
            fingerprint: finding.fingerprint(),
            quantity: finding.quantity.as_deref(),
            claims: finding.claims.iter().map(JsonClaim::new).collect(),
            message: &finding.message,
            labels: finding.labels.iter().map(JsonLabel::new).collect(),
            notes: &finding.notes,
            help: finding.help.as_deref(),
            fixes: spot::fixes(finding).into_iter().map(JsonFix::new).collect(),
            obstacles: finding.obstacles.iter().map(JsonLabel::new).collect(),
        }
    }
}

fn standing(standing: &Standing) -> (&'static str, Option<&str>) {
    match standing {
        Standing::Open => ("open", None),
        Standing::Accepted { because, .. } => ("accepted", Some(because)),
        Standing::Baselined => ("baselined", None),
        Standing::Elsewhere => ("elsewhere", None),
    }
}

/// A claim and where it is declared; it begins there.
#[derive(Serialize)]
struct JsonClaim<'a> {
    name: &'a str,
    id: Option<&'a str>,
    path: &'a str,
    line: usize,
    column: usize,
}

impl<'a> JsonClaim<'a> {
    fn new(claim: &'a ClaimRef) -> Self {
        let Spot { path, start, .. } = Spot::of(&claim.place);
        Self { name: &claim.name, id: claim.id.as_deref(), path, line: start.line, column: start.column }
    }
}

/// `start` and `end` are bytes of the file, lines and columns count from 1, columns in characters.
#[derive(Serialize)]
struct JsonLabel<'a> {
    path: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'a str,
    message: &'a str,
}

impl<'a> JsonLabel<'a> {
    fn new(label: &'a Label) -> Self {
        let source = &label.place.source;
        let span = label.place.span;
        let (position, behind) = (source.position(span.start), source.end_position(span));
        let in_file = source.span_in_file(span);
        Self {
            path: source.shown_path(),
            start: in_file.start,
            end: in_file.end,
            line: position.line,
            column: position.column,
            end_line: behind.line,
            end_column: behind.column,
            text: spot::words(&label.place),
            message: &label.message,
        }
    }
}

#[derive(Serialize)]
struct JsonFix<'a> {
    message: &'a str,
    safe: bool,
    edits: Vec<JsonEdit<'a>>,
}

impl<'a> JsonFix<'a> {
    fn new(Mending { fix, changes }: Mending<'a>) -> Self {
        let edits = changes.into_iter().map(|(spot, change)| JsonEdit::new(spot, change)).collect();
        Self { message: &fix.message, safe: fix.is_safe, edits }
    }
}

/// Words of a file, as a label has them, and what comes in their place, as the file writes it.
#[derive(Serialize)]
struct JsonEdit<'a> {
    path: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

impl<'a> JsonEdit<'a> {
    fn new(Spot { path, start, end, .. }: Spot<'a>, change: Change) -> Self {
        Self {
            path,
            start: change.span.start,
            end: change.span.end,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text: change.text,
        }
    }
}

#[derive(Serialize)]
struct JsonSummary {
    claims: usize,
    quantities: usize,
    sources: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    elsewhere: usize,
}

impl JsonSummary {
    fn new(summary: &Summary) -> Self {
        let Summary { claims, quantities, sources, errors, warnings, infos, elsewhere, .. } = *summary;
        Self { claims, quantities, sources, errors, warnings, infos, elsewhere }
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use crate::finding::{Edit, Fix};
    use crate::report::Format;
    use crate::report::escape::is_risky;
    use crate::report::samples::{PLAIN, finding, label, rendered};

    #[test]
    fn a_report_for_programs() {
        let mut divergent = finding("divergent", "m", vec![label("a.txt", "یک\nحدود ⟦۵۳ درصد⟧", "about")]);
        divergent.notes = vec!["n".to_owned()];
        let mut nothing = finding("nothing-checked", "m", Vec::new());
        (nothing.quantity, nothing.help) = (None, Some("h".to_owned()));
        assert_snapshot!(rendered(Format::Json, &[divergent, nothing], PLAIN), @r#"
        {
          "version": 1,
          "findings": [
            {
              "rule": "divergent",
              "severity": "error",
              "standing": "open",
              "because": null,
              "fingerprint": "3d2e449166ca1c4499be86e6eb6068e9",
              "quantity": "coverage",
              "claims": [],
              "message": "m",
              "labels": [
                {
                  "path": "a.txt",
                  "start": 14,
                  "end": 27,
                  "line": 2,
                  "column": 6,
                  "end_line": 2,
                  "end_column": 13,
                  "text": "۵۳ درصد",
                  "message": "about"
                }
              ],
              "notes": [
                "n"
              ],
              "help": null,
              "fixes": [],
              "obstacles": []
            },
            {
              "rule": "nothing-checked",
              "severity": "error",
              "standing": "open",
              "because": null,
              "fingerprint": "694d450f4051de62dee85329d4b9c2d4",
              "quantity": null,
              "claims": [],
              "message": "m",
              "labels": [],
              "notes": [],
              "help": "h",
              "fixes": [],
              "obstacles": []
            }
          ],
          "summary": {
            "claims": 31,
            "quantities": 18,
            "sources": 2,
            "errors": 2,
            "warnings": 0,
            "infos": 0,
            "elsewhere": 0
          }
        }
        "#);
    }

    #[test]
    fn fixes_are_told_as_the_files_write_them() {
        let source = std::sync::Arc::new(crate::source::Source::new("a.md", "we have 41 centres"));
        let place = crate::source::Place { source, span: crate::source::Span::new(8, 10) };
        let edit = Edit { place, text: "42".to_owned() };
        let mut finding = finding("divergent", "m", Vec::new());
        finding.fixes = vec![Fix { message: "bring it up to date".to_owned(), is_safe: true, edits: vec![edit] }];
        let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json, &[finding], PLAIN)).unwrap();
        let edit = serde_json::json!({
            "path": "a.md", "start": 8, "end": 10, "line": 1, "column": 9, "end_line": 1, "end_column": 11, "text": "42"
        });
        let fix = serde_json::json!([{ "message": "bring it up to date", "safe": true, "edits": [edit] }]);
        assert_eq!(json["findings"][0]["fixes"], fix);
        let schema: serde_json::Value = serde_json::from_str(super::SCHEMA).unwrap();
        assert!(jsonschema::is_valid(&schema, &json), "{json:#}");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_json_and_none_is_risky(text in "[a\"\\\\\u{1b}\u{9b}\u{7f}\u{202e}\u{2028}\u{e0041}#\\[\n😀ی]{0,20}") {
            let json = rendered(Format::Json, &[finding("strained", &text, vec![label(&text, "⟦۵⟧", &text)])], PLAIN);
            prop_assert!(!json.contains(|c| c != '\n' && is_risky(c)));
            prop_assert!(!json.contains("##["));
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(value["findings"][0]["message"].as_str(), Some(text.as_str()));
            prop_assert_eq!(value["findings"][0]["labels"][0]["path"].as_str(), Some(text.as_str()));
        }
    }
}
