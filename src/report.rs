//! Reports: findings as people and programs read them. One format, one file; what they share is how text is made safe to
//! show (`escape`), in the right direction (`bidi`) and short (`excerpt`).

pub mod figure_counts;
pub mod figure_json;
pub mod figures;
pub mod repaired;
pub mod status;
pub mod summary;

mod bidi;
mod checkstyle;
mod concise;
mod escape;
mod excerpt;
mod github;
mod gitlab;
mod html;
mod human;
mod identity;
mod json;
mod junit;
mod markdown;
mod paint;
mod plain;
mod rdjson;
mod sarif;
mod spot;
mod xml;

#[cfg(test)]
mod any_text;
#[cfg(test)]
mod samples;

use std::io::{self, Write};

use serde::Serialize;

use crate::finding::{Finding, Severity};

pub use human::render_findings;
pub use json::SCHEMA as FINDINGS_SCHEMA;
pub use summary::Summary;

/// A JSON value on one line, with everything escaped that could steer a terminal.
pub fn json_line(value: &serde_json::Value) -> String {
    escape::json(&value.to_string())
}

/// Words from elsewhere on one line of a terminal: nothing in them can steer it.
pub fn one_line(text: &str) -> String {
    escape::line(text)
}

/// The same in a line that runs from left to right, whatever words stand in it.
pub fn left_to_right(text: &str, bidi: Bidi) -> String {
    bidi::excerpt(&escape::line(text), bidi::Direction::LeftToRight, bidi)
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Each place with its words around it.
    #[default]
    Human,
    /// One line each.
    Concise,
    /// For programs, as one object.
    Json,
    /// For programs, as one object on each line.
    Jsonl,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// JUnit XML.
    Junit,
    /// Checkstyle XML.
    Checkstyle,
    /// Reviewdog's diagnostics as one object.
    Rdjson,
    /// Reviewdog's diagnostics as one object on each line.
    Rdjsonl,
    /// A summary for a pull request or a job.
    Markdown,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Human,
        Self::Concise,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Checkstyle,
        Self::Rdjson,
        Self::Rdjsonl,
        Self::Markdown,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Checkstyle => "checkstyle",
            Self::Rdjson => "rdjson",
            Self::Rdjsonl => "rdjsonl",
            Self::Markdown => "markdown",
        }
    }

    /// The format of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What a run came to.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The findings, in their order; those that do not stand against the run too.
    pub findings: &'a [Finding],
    /// What was checked.
    pub summary: &'a Summary,
    /// The quantities that were checked, by name.
    pub quantities: &'a [&'a str],
    /// The least severity that fails a run.
    pub fail_on: Severity,
    /// The exit status of the run.
    pub exit: u8,
    /// Whether there is a baseline to be new against.
    pub has_baseline: bool,
    /// Whether JSON has the findings too that do not stand against the run.
    pub lists_closed: bool,
    /// The folder of the project in its repository, with a `/` at its end; empty when it is the root of it.
    pub folder: &'a str,
}

impl<'a> Report<'a> {
    /// The findings that stand against the run.
    fn open(self) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(|finding| finding.is_open())
    }

    /// The findings that JSON lists.
    fn listed(self) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |finding| self.lists_closed || finding.is_open())
    }

    /// A path from the root of the repository, for what shows findings among the changes of a repository.
    fn path_in_repository(self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }
}

/// JSON over several lines, safe to print.
fn json_lines(value: &impl Serialize) -> io::Result<String> {
    Ok(escape::json(&serde_json::to_string_pretty(value)?))
}

/// JSON on one line, safe to print.
fn json_line_of(value: &impl Serialize) -> io::Result<String> {
    Ok(escape::json(&serde_json::to_string(value)?))
}

/// How a report for people looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether it has colours, for terminals.
    pub color: bool,
    /// What is done about words that run from right to left.
    pub bidi: Bidi,
}

/// What is done about words that run from right to left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bidi {
    /// They stand in Unicode's isolates, so that displays which reorder text keep words, figures and marks together.
    #[default]
    Isolate,
    /// Nothing, for terminals that draw isolates as boxes.
    Plain,
}

/// Writes a report.
///
/// # Errors
/// When it cannot be written.
pub fn render(format: Format, report: &Report<'_>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Human => human::render(report, style, out),
        Format::Concise => concise::render(report, style, out),
        Format::Json => json::render(report, out),
        Format::Jsonl => json::render_lines(report, out),
        Format::Sarif => sarif::render(report, out),
        Format::Github => github::render(report, out),
        Format::Gitlab => gitlab::render(report, out),
        Format::Junit => junit::render(report, out),
        Format::Checkstyle => checkstyle::render(report, out),
        Format::Rdjson => rdjson::render(report, out),
        Format::Rdjsonl => rdjson::render_lines(report, out),
        Format::Markdown => markdown::render(report, out),
    }
}

/// What a format leaves out of a report, for whoever would take it for all there is.
pub fn left_out(format: Format, report: &Report<'_>) -> Option<String> {
    let n_left_out = if format == Format::Sarif { sarif::n_left_out(report) } else { 0 };
    (n_left_out > 0).then(|| format!("sarif leaves out {n_left_out} findings: code scanning takes 25,000 at most"))
}
