//! Findings for programs. Only these types know the field names; the text is ASCII where a character could steer whoever
//! prints it.

use std::io::{self, Write};

use serde::Serialize;

use super::{Report, Summary, escape};
use crate::finding::{Finding, Label};

/// The version of the format; it changes when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let findings = report.open().map(JsonFinding::new).collect();
    let report = JsonReport { version: VERSION, findings, summary: JsonSummary::new(report.summary) };
    let json = serde_json::to_string_pretty(&report)?;
    writeln!(out, "{}", escape::json(&json))
}

#[derive(Serialize)]
struct JsonReport<'a> {
    version: u32,
    findings: Vec<JsonFinding<'a>>,
    summary: JsonSummary,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    severity: &'a str,
    quantity: Option<&'a str>,
    message: &'a str,
    labels: Vec<JsonLabel<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
}

impl<'a> JsonFinding<'a> {
    fn new(finding: &'a Finding) -> Self {
        Self {
            rule: finding.rule,
            severity: finding.severity.name(),
            quantity: finding.quantity.as_deref(),
            message: &finding.message,
            labels: finding.labels.iter().map(JsonLabel::new).collect(),
            notes: &finding.notes,
            help: finding.help.as_deref(),
        }
    }
}

/// `start` and `end` are bytes of the file, `line` and `column` count from 1, columns in characters.
#[derive(Serialize)]
struct JsonLabel<'a> {
    path: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    text: &'a str,
    message: &'a str,
}

impl<'a> JsonLabel<'a> {
    fn new(label: &'a Label) -> Self {
        let source = &label.place.source;
        let span = label.place.span;
        let (position, in_file) = (source.position(span.start), source.span_in_file(span));
        Self {
            path: source.shown_path(),
            start: in_file.start,
            end: in_file.end,
            line: position.line,
            column: position.column,
            text: source.text.get(span.range()).unwrap_or_default(),
            message: &label.message,
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
}

impl JsonSummary {
    fn new(summary: &Summary) -> Self {
        let Summary { claims, quantities, sources, errors, warnings, infos, elsewhere: _ } = *summary;
        Self { claims, quantities, sources, errors, warnings, infos }
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

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
              "quantity": "coverage",
              "message": "m",
              "labels": [
                {
                  "path": "a.txt",
                  "start": 14,
                  "end": 27,
                  "line": 2,
                  "column": 6,
                  "text": "۵۳ درصد",
                  "message": "about"
                }
              ],
              "notes": [
                "n"
              ],
              "help": null
            },
            {
              "rule": "nothing-checked",
              "severity": "error",
              "quantity": null,
              "message": "m",
              "labels": [],
              "notes": [],
              "help": "h"
            }
          ],
          "summary": {
            "claims": 31,
            "quantities": 18,
            "sources": 2,
            "errors": 2,
            "warnings": 0,
            "infos": 0
          }
        }
        "#);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_json_and_none_is_risky(text in "[a\"\\\\\u{1b}\u{9b}\u{7f}\u{202e}\u{2028}\u{e0041}\n😀ی]{0,20}") {
            let json = rendered(Format::Json, &[finding("strained", &text, vec![label(&text, "⟦۵⟧", &text)])], PLAIN);
            prop_assert!(!json.contains(|c| c != '\n' && is_risky(c)));
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(value["findings"][0]["message"].as_str(), Some(text.as_str()));
            prop_assert_eq!(value["findings"][0]["labels"][0]["path"].as_str(), Some(text.as_str()));
        }
    }
}
