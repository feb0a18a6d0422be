//! How far claims go: for each quantity its claims, for each source its claims and how many of its figures they speak of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::ledger::coverage::Coverage;
use crate::ledger::{Account, Ledger};
use crate::source::{Glob, Source};

/// How far the claims of a root go.
#[derive(Debug, Default)]
pub struct Status {
    /// The quantities, by name.
    pub quantities: Vec<OfQuantity>,
    /// The sources, by path.
    pub sources: Vec<OfSource>,
    /// How many claims there are.
    pub n_claims: usize,
    /// How many faults the claims files have.
    pub n_faults: usize,
}

/// A quantity.
#[derive(Debug)]
pub struct OfQuantity {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub title: Option<String>,
    /// How many claims speak of it.
    pub n_claims: usize,
    /// How many figures they gave.
    pub n_figures: usize,
    /// In how many sources.
    pub n_sources: usize,
}

/// A source.
#[derive(Debug)]
pub struct OfSource {
    /// Its path.
    pub path: String,
    /// How many claims found a figure in it.
    pub n_claims: usize,
    /// Its text with its figures; none for data files, whose numbers nobody would claim one by one.
    pub text: Option<(Arc<Source>, Coverage)>,
}

impl Status {
    /// Of a ledger.
    pub fn of(ledger: &Ledger<'_>) -> Self {
        let texts: BTreeMap<&String, &Arc<Source>> = ledger.texts.iter().chain(&ledger.named).collect();
        let paths: BTreeSet<&str> =
            texts.keys().map(|path| path.as_str()).chain(ledger.data.iter().map(String::as_str)).collect();
        let paths_of = paths_of(ledger, &paths);
        let n_claims = |path: &str| paths_of.iter().filter(|paths| paths.contains(path)).count();
        let text = |(path, source): (&String, &Arc<Source>)| OfSource {
            path: path.clone(),
            n_claims: n_claims(path),
            text: Some((Arc::clone(source), ledger.coverage(source))),
        };
        let data = |path: &String| OfSource { path: path.clone(), n_claims: n_claims(path), text: None };
        let is_data_alone = |path: &&String| !texts.contains_key(path);
        let mut sources: Vec<OfSource> = ledger.data.iter().filter(is_data_alone).map(data).collect();
        sources.extend(texts.iter().map(|(path, source)| text((path, source))));
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            quantities: quantities(ledger, &paths_of),
            sources,
            n_claims: ledger.claims.claims.len(),
            n_faults: ledger.claims.faults.len(),
        }
    }

    /// How many figures the texts hold, and how many of them no claim speaks of.
    pub fn n_figures(&self) -> (usize, usize) {
        let coverages = self.sources.iter().filter_map(|source| source.text.as_ref()).map(|(_, coverage)| coverage);
        coverages.fold((0, 0), |(all, open), coverage| (all + coverage.n_figures, open + coverage.uncovered.len()))
    }
}

/// For each claim the sources that it found something in. What is counted or added up has its figure in no one place: its sources
/// are those that it names.
fn paths_of<'a>(ledger: &Ledger<'_>, paths: &BTreeSet<&'a str>) -> Vec<BTreeSet<&'a str>> {
    let mut paths_of = vec![BTreeSet::new(); ledger.claims.claims.len()];
    for evidence in ledger.accounts.iter().flat_map(|account| &account.evidence) {
        let source = &evidence.place.source;
        let found = [source.path.as_str(), source.file()].into_iter().filter_map(|path| paths.get(path));
        paths_of[evidence.claim].extend(found);
    }
    for (claim, own) in ledger.claims.claims.iter().zip(&mut paths_of) {
        if own.is_empty() {
            let globs = claim.origin.sources().iter().filter_map(|text| Glob::new(&text.value).ok());
            globs.for_each(|glob| own.extend(paths.iter().copied().filter(|path| glob.fits(path))));
        }
    }
    paths_of
}

fn quantities(ledger: &Ledger<'_>, paths_of: &[BTreeSet<&str>]) -> Vec<OfQuantity> {
    let mut claims_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (idx, claim) in ledger.claims.claims.iter().enumerate() {
        claims_of.entry(&claim.quantity).or_default().push(idx);
    }
    let quantity = |account: &Account| {
        let claims = claims_of.get(account.quantity.name.as_str()).map_or(&[][..], Vec::as_slice);
        let sources: BTreeSet<&str> = claims.iter().flat_map(|idx| &paths_of[*idx]).copied().collect();
        OfQuantity {
            name: account.quantity.name.clone(),
            title: account.quantity.title.clone(),
            n_claims: claims.len(),
            n_figures: account.evidence.len(),
            n_sources: sources.len(),
        }
    };
    ledger.accounts.iter().map(quantity).collect()
}
