//! The gate: which findings stand against the run, and whether it fails. What lies outside the paths or the changes that were
//! asked for does not; what is wrong with the run itself always does.

pub mod changes;

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity, Standing};
use crate::rules;

pub use changes::{Change, Changes};

/// What a run is asked to look at, and when it fails.
#[derive(Clone, Debug)]
pub struct Gate {
    /// Files and folders from the root; findings elsewhere do not stand against the run. None: everything is asked for.
    pub paths: Vec<String>,
    /// What changed, where only that is asked for.
    pub changes: Option<Changes>,
    /// The least severity that fails a run.
    pub fail_on: Severity,
}

impl Gate {
    /// Tells each finding how it stands.
    pub fn judge(&self, findings: &mut [Finding]) {
        let mut fitting = BTreeMap::new();
        for finding in findings.iter_mut().filter(|finding| finding.is_open()) {
            if !self.asks_for(finding, &mut fitting) {
                finding.standing = Standing::Elsewhere;
            }
        }
    }

    /// What is asked for, in words that follow "outside"; nothing where everything is.
    pub fn asked(&self) -> Option<&'static str> {
        match (self.paths.is_empty(), self.changes.is_none()) {
            (true, true) => None,
            (false, true) => Some("the given paths"),
            (true, false) => Some("what changed"),
            (false, false) => Some("what changed in the given paths"),
        }
    }

    /// Why a run with these findings fails, if it does. One that held no claim against anything fails whatever its rules are set to.
    pub fn reason(&self, findings: &[Finding], n_checked: usize) -> Option<String> {
        let counted = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "info")];
        let parts: Vec<String> = counted
            .into_iter()
            .filter(|(severity, _)| *severity >= self.fail_on)
            .filter_map(|(severity, word)| {
                let open = findings.iter().filter(|finding| finding.is_open() && finding.severity == severity).count();
                (open > 0).then(|| format!("{open} {word}{}", if open == 1 { "" } else { "s" }))
            })
            .collect();
        match () {
            () if !parts.is_empty() => {
                Some(format!("{} at or above fail-on = \"{}\"", parts.join(" and "), self.fail_on.name()))
            }
            () if n_checked == 0 => Some("nothing was checked".to_owned()),
            () => None,
        }
    }

    /// Whether a finding lies in what is asked for; one without labels, and one about the run itself, concerns everybody.
    fn asks_for(&self, finding: &Finding, fitting: &mut BTreeMap<String, bool>) -> bool {
        if finding.labels.is_empty() || rules::rule(finding.rule).is_some_and(rules::Rule::is_about_the_run) {
            return true;
        }
        let in_any = |path: &str| self.paths.iter().any(|folder| lies_in(path, folder));
        let in_paths = self.paths.is_empty() || finding.labels.iter().any(|label| in_any(label.place.source.file()));
        in_paths && self.changes.as_ref().is_none_or(|changes| changes.touch(finding, fitting))
    }
}

/// Whether a path is this file or lies in this folder; the root is the empty path.
fn lies_in(path: &str, folder: &str) -> bool {
    folder.is_empty() || path == folder || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
