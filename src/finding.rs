//! Findings: what is wrong, where, and what to do. Plain data: no colours, no formats.

use crate::source::Place;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Worth mending.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// Its name in reports and in configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Info, Self::Warning, Self::Error].into_iter().find(|severity| severity.name() == name)
    }

    /// One step milder, down to info.
    pub fn milder(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Info => Self::Info,
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static str,
    /// How serious it is, after configuration.
    pub severity: Severity,
    /// The quantity it is about, if it is about one.
    pub quantity: Option<String>,
    /// The fact, with both values; lower case, no full stop.
    pub message: String,
    /// The places, the most telling first; in any number of sources.
    pub labels: Vec<Label>,
    /// How the figures came about: the steps of a computation, the items of a count. One line each; a line
    /// that begins with two blanks belongs to those above it.
    pub notes: Vec<String>,
    /// What to do next.
    pub help: Option<String>,
}

/// A place and what is to be seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// A few words.
    pub message: String,
}

impl Label {
    /// A place with a few words.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Self { place, message: message.into() }
    }
}
