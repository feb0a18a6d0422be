//! Findings: what is wrong, where, and what to do. Plain data: no colours, no formats.

mod fingerprint;

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
    /// The claims that it is about, in the order of their places.
    pub claims: Vec<ClaimRef>,
    /// What makes it this finding and no other, wherever its words have moved to.
    pub key: Key,
    /// What it hangs on besides its labels.
    pub basis: Basis,
    /// What a program can change to mend it; each does good by itself.
    pub fixes: Vec<Fix>,
    /// Places that no program can mend, with the reason.
    pub obstacles: Vec<Label>,
    /// Whether it stands against the run.
    pub standing: Standing,
}

impl Finding {
    /// Whether it stands against the run: it is shown, and a gate closes on it.
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }
}

/// A claim that a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRef {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its quantity and its origin: `clinics.stated`.
    pub name: String,
    /// Where it is declared: its header in a claims file, or its mark in a text.
    pub place: Place,
}

/// What makes a finding this one and no other, besides its rule and quantity. No path, line or offset is part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The claims it is about, each by its id or by its origin and words; in a fixed order.
    pub claims: Vec<String>,
    /// The figures and words at its places, without what reformatting changes; in a fixed order.
    pub words: Vec<String>,
}

/// What a finding hangs on besides the places that it shows, to tell whether a change touches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis {
    /// Its claims and the head of its quantity, each as it is written, with all its keys.
    pub claims: Vec<Place>,
    /// Globs of the files that may bring it about by any change: those that are counted, or that do not hold what a claim says.
    pub files: Vec<String>,
}

/// Whether a finding stands against the run, and if not, why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    #[default]
    Open,
    /// It is known and explained.
    Accepted {
        /// Why.
        because: String,
        /// Whether it is said beside the words themselves, not in a claims file.
        is_beside: bool,
    },
    /// It was there when the baseline was written.
    Baselined,
    /// It lies outside what was asked for: the paths, or the changes.
    Elsewhere,
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in a few words: `bring the quote up to date`.
    pub message: String,
    /// Whether it keeps the meaning of what it changes, so that nobody has to look at it first.
    pub is_safe: bool,
    /// The changes, which do not overlap; all of them or none.
    pub edits: Vec<Edit>,
}

/// Words put in place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The words that go.
    pub place: Place,
    /// Those that come.
    pub text: String,
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
