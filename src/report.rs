//! Reports: findings as people and programs read them. One format, one file; what they share is how text is made safe to
//! show (`escape`), in the right direction (`bidi`) and short (`excerpt`).

pub mod figure_counts;
pub mod figure_json;
pub mod figures;
pub mod repaired;
pub mod summary;

mod bidi;
mod concise;
mod escape;
mod excerpt;
mod human;
mod json;
mod paint;

#[cfg(test)]
mod samples;

use std::io::{self, Write};

use crate::finding::{Finding, Severity};

pub use human::render_findings;
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
    /// For programs.
    Json,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Human, Self::Concise, Self::Json];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Concise => "concise",
            Self::Json => "json",
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
    /// The least severity that fails a run.
    pub fail_on: Severity,
    /// Whether there is a baseline to be new against.
    pub has_baseline: bool,
}

impl<'a> Report<'a> {
    /// The findings that stand against the run.
    fn open(self) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(|finding| finding.is_open())
    }
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
    }
}
