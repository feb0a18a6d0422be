//! Findings for the tests of the formats.

use std::sync::Arc;

use super::{Bidi, Format, Report, Style, Summary, render};
use crate::finding::{Basis, Finding, Key, Label, Severity, Standing};
use crate::source::{Place, Source, Span};

/// No colours, no isolates.
pub const PLAIN: Style = Style { color: false, bidi: Bidi::Plain };

/// An error about `coverage`.
pub fn finding(rule: &'static str, message: &str, labels: Vec<Label>) -> Finding {
    Finding {
        rule,
        severity: Severity::Error,
        quantity: Some("coverage".to_owned()),
        message: message.to_owned(),
        labels,
        notes: Vec::new(),
        help: None,
        key: Key::default(),
        basis: Basis::default(),
        fixes: Vec::new(),
        obstacles: Vec::new(),
        claims: Vec::new(),
        standing: Standing::Open,
    }
}

/// A label on what stands in `⟦ ⟧`.
pub fn label(path: &str, marked: &str, message: &str) -> Label {
    let (before, rest) = marked.split_once('⟦').unwrap();
    let (words, behind) = rest.split_once('⟧').unwrap();
    let span = Span::new(before.len(), before.len() + words.len());
    let source = Arc::new(Source::new(path, format!("{before}{words}{behind}")));
    Label::new(Place { source, span }, message)
}

/// The report of these findings.
pub fn rendered(format: Format, findings: &[Finding], style: Style) -> String {
    let summary = Summary { claims: 31, quantities: 18, sources: 2, ..Summary::default() }.with(findings);
    let mut out = Vec::new();
    let report = Report { findings, summary: &summary, ..REPORT };
    render(format, &report, &style, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A report of nothing.
pub const REPORT: Report<'static> = Report {
    findings: &[],
    summary: &Summary {
        claims: 0,
        quantities: 0,
        sources: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
        elsewhere: 0,
        asked: None,
        baselined: 0,
    },
    quantities: &[],
    fail_on: Severity::Error,
    exit: 1,
    has_baseline: false,
    lists_closed: false,
    folder: "",
};
