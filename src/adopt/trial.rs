//! A trial: claims that are not written yet, held against the sources as if they were.

use std::sync::Arc;

use crate::claim::{self, Claim, Claims, Config, Origin};
use crate::finding::{Finding, Severity};
use crate::ledger::{self, Ledger, Snag};
use crate::rules;
use crate::source::{Place, Source, Sources};

/// What a trial came to.
pub struct Trial {
    /// What is wrong with the claims as they are written, in words.
    pub faults: Vec<String>,
    /// What is found out with them.
    pub findings: Vec<Finding>,
    /// The claims, as they stand in the files.
    pub claims: Vec<Tried>,
}

/// A claim of a trial.
pub struct Tried {
    /// Its header.
    pub place: Place,
    /// How many figures it gave.
    pub n_figures: usize,
    /// Whether it holds a table against itself, and gives a figure only where one column is meant.
    pub is_total: bool,
    /// Whether something stood in its way.
    pub has_trouble: bool,
}

impl Trial {
    /// Of these claims files.
    pub fn of(files: &[Arc<Source>], sources: &Sources<'_>, config: &Config) -> Self {
        let claims = claim::file::read(files, &rules::names());
        let ledger = ledger::open(&claims, config, sources);
        Self {
            faults: claims.faults.iter().map(|fault| fault.message.clone()).collect(),
            findings: rules::check(&ledger, config, None),
            claims: tried(&claims, &ledger),
        }
    }

    /// Of one text.
    pub fn of_text(text: &str, sources: &Sources<'_>, config: &Config) -> Self {
        Self::of(&[Arc::new(Source::new("claims/trial.toml", text))], sources, config)
    }

    /// Whether every claim was read, found what it speaks of, and nothing speaks against it.
    pub fn holds(&self) -> bool {
        self.is_sound() && !self.findings.iter().any(|finding| finding.severity > Severity::Info)
    }

    /// Whether every claim was read and found what it speaks of, and the figures contradict each other.
    pub fn contradicts(&self) -> bool {
        let told = self.findings.iter().filter(|finding| finding.severity > Severity::Info);
        let rules: Vec<&str> = told.map(|finding| finding.rule).collect();
        self.is_sound() && !rules.is_empty() && rules.iter().all(|rule| *rule == "contradictory")
    }

    fn is_sound(&self) -> bool {
        self.faults.is_empty() && !self.claims.is_empty() && self.claims.iter().all(Tried::is_grounded)
    }
}

impl Tried {
    /// Whether it found its figure.
    pub fn is_grounded(&self) -> bool {
        (self.n_figures > 0 || self.is_total) && !self.has_trouble
    }
}

fn is_total(claim: &Claim) -> bool {
    matches!(claim.origin, Origin::Total(_))
}

fn tried(claims: &Claims, ledger: &Ledger<'_>) -> Vec<Tried> {
    let new = |claim: &Claim| Tried {
        place: claim.place.clone(),
        n_figures: 0,
        is_total: is_total(claim),
        has_trouble: false,
    };
    let mut tried: Vec<Tried> = claims.claims.iter().map(new).collect();
    for evidence in ledger.accounts.iter().flat_map(|account| &account.evidence) {
        tried[evidence.claim].n_figures += 1;
    }
    for trouble in &ledger.troubles {
        // A total that is off was found, and what it says was read.
        tried[trouble.claim].has_trouble |= !matches!(trouble.snag, Snag::TotalOff(_));
    }
    tried
}
