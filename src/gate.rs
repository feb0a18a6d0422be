//! The gate: which findings stand against a run. What lies outside the paths that were asked for does not.

use crate::finding::{Finding, Severity, Standing};

/// What a run is asked to look at, and when it fails.
#[derive(Clone, Debug)]
pub struct Gate {
    /// Files and folders from the root; findings elsewhere do not stand against the run. None: everything is asked for.
    pub paths: Vec<String>,
    /// The least severity that fails a run.
    pub fail_on: Severity,
}

impl Gate {
    /// Tells each finding how it stands.
    pub fn judge(&self, findings: &mut [Finding]) {
        for finding in findings.iter_mut().filter(|finding| finding.is_open()) {
            if !self.asks_for(finding) {
                finding.standing = Standing::Elsewhere;
            }
        }
    }

    /// Whether a run with these findings fails.
    pub fn closes_on(&self, findings: &[Finding]) -> bool {
        findings.iter().any(|finding| finding.is_open() && finding.severity >= self.fail_on)
    }

    /// Whether a finding has a label in one of the paths; one without labels concerns everybody.
    fn asks_for(&self, finding: &Finding) -> bool {
        let in_any = |path: &str| self.paths.iter().any(|folder| lies_in(path, folder));
        self.paths.is_empty()
            || finding.labels.is_empty()
            || finding.labels.iter().any(|label| in_any(label.place.source.file()))
    }
}

/// Whether a path is this file or lies in this folder; the root is the empty path.
fn lies_in(path: &str, folder: &str) -> bool {
    folder.is_empty() || path == folder || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
