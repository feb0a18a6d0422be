//! `counterclaim.toml`.

use std::collections::BTreeMap;

use crate::finding::Severity;

/// The configuration of a root.
#[derive(Debug, Clone)]
pub struct Config {
    /// Globs of the claims files.
    pub claims: Vec<String>,
    /// Globs of the sources that are read as a whole.
    pub sources: Vec<String>,
    /// Globs of what is never read.
    pub exclude: Vec<String>,
    /// What each rule is set to.
    pub rules: BTreeMap<String, Level>,
    /// The least severity that fails a run.
    pub fail_on: Severity,
}

/// What a rule is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Not asked.
    Off,
    /// Reported as this.
    On(Severity),
}
