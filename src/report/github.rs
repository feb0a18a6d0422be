//! Workflow commands of GitHub Actions: each end of a finding becomes an annotation at its line. The text of a command
//! cannot begin another one.

use std::io::{self, Write};

use super::plain::{self, MOST_PLACES};
use super::spot::{self, Spot};
use super::{Report, escape};
use crate::finding::Severity;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.open() {
        let spot = Spot::of_finding(finding);
        let text = plain::text(finding);
        Command { level: level(finding.severity), title: finding.rule, spot, text: &text }.write(report, out)?;
        for label in spot::others(finding).iter().take(MOST_PLACES - 1) {
            let (title, said) = (format!("{}, other end", finding.rule), escape::line(&label.message));
            let text = format!("{said}\n{}", escape::line(&finding.message));
            Command { level: "notice", title: &title, spot: Spot::of(&label.place), text: text.trim_start() }
                .write(report, out)?;
        }
    }
    writeln!(out, "{}", report.summary)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// One annotation.
struct Command<'a> {
    level: &'a str,
    title: &'a str,
    spot: Spot<'a>,
    text: &'a str,
}

impl Command<'_> {
    fn write(&self, report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Spot { path, start, end, place } = self.spot;
        let (title, path) = (property(self.title), property(&report.path_in_repository(path)));
        write!(out, "::{} title={title},file={path}", self.level)?;
        if place.is_some() {
            write!(out, ",line={},endLine={}", start.line, end.line)?;
            // Columns are taken within one line only, and there has to be something between them.
            if start.line == end.line && start.column < end.column {
                write!(out, ",col={},endColumn={}", start.column, end.column)?;
            }
        }
        writeln!(out, "::{}", data(self.text))
    }
}

/// Text behind the second `::`. It has line breaks of its own, which become its only controls.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(value: &str) -> String {
    data(&escape::path(value)).replace(':', "%3A").replace(',', "%2C")
}
