//! Fingerprints for programs that take two findings with one fingerprint for one finding: the second of a kind says so.

use std::collections::BTreeMap;

use crate::finding::Finding;

/// The fingerprints that were given out.
#[derive(Default)]
pub struct Identities {
    given: BTreeMap<String, usize>,
}

impl Identities {
    /// The fingerprint of a finding, with its number where it is not the first.
    pub fn of(&mut self, finding: &Finding) -> String {
        let fingerprint = finding.fingerprint();
        let nth = self.given.entry(fingerprint.clone()).or_default();
        *nth += 1;
        if *nth == 1 { fingerprint } else { format!("{fingerprint}-{nth}") }
    }
}
