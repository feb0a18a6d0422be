//! GitLab's code quality report: a list of issues, each told apart by its fingerprint.

use std::io::{self, Write};

use serde::Serialize;

use super::spot::Spot;
use super::{Report, identity, json_lines, plain};
use crate::finding::Severity;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut identities = identity::Identities::default();
    let issues: Vec<Issue<'_>> = report
        .open()
        .map(|finding| {
            let spot = Spot::of_finding(finding);
            Issue {
                description: plain::sentence(finding),
                check_name: finding.rule,
                fingerprint: identities.of(finding),
                severity: severity(finding.severity),
                location: Location {
                    path: report.path_in_repository(spot.path),
                    lines: Lines { begin: spot.start.line, end: spot.end.line },
                },
            }
        })
        .collect();
    writeln!(out, "{}", json_lines(&issues)?)
}

/// GitLab knows five; the two worst are for what stops a release or breaks in.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Info => "info",
    }
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}
