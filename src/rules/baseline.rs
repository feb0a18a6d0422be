//! The baseline held against the findings of a run: which of them were known before, and what stands in the way of telling.

use std::collections::BTreeMap;

use super::{Context, rule};
use crate::finding::{Finding, Standing};

/// The rules whose findings keep a quantity from being judged.
const GROUNDING: [&str; 10] = [
    "source-missing",
    "data-broken",
    "quote-missing",
    "quote-ambiguous",
    "figure-changed",
    "figure-ambiguous",
    "figure-missing",
    "match-nothing",
    "value-missing",
    "not-checked",
];

/// Marks the findings that the baseline has room for. One that is accepted takes its room too, so that its entry does not look
/// as if it were gone.
pub fn mark(context: &mut Context<'_>, findings: &mut [Finding]) {
    let entries = &context.ledger.claims.baseline.entries;
    if entries.is_empty() {
        return;
    }
    let places =
        entries.iter().enumerate().map(|(idx, known)| ((known.rule.as_str(), known.fingerprint.as_str()), idx));
    let places: BTreeMap<(&str, &str), usize> = places.collect();
    let is_evidence = |finding: &&mut Finding| rule(finding.rule).is_some_and(|rule| rule.is_of_evidence());
    let mut others = Vec::new();
    for finding in findings.iter_mut().filter(is_evidence) {
        let fingerprint = finding.fingerprint();
        let place = places.get(&(finding.rule, fingerprint.as_str())).copied();
        match place.filter(|idx| context.left[*idx] > 0) {
            Some(idx) => hold(finding, &mut context.left[idx]),
            None => others.push(finding),
        }
    }
    // What is left of a finding when a part of it is mended was known as well; those that are whole come first.
    let mut of_several: BTreeMap<(&str, Option<&str>), Vec<usize>> = BTreeMap::new();
    for (idx, known) in entries.iter().enumerate().filter(|(_, known)| !known.parts.is_empty()) {
        of_several.entry((&known.rule, known.quantity.as_deref())).or_default().push(idx);
    }
    for finding in others {
        let Some(candidates) = of_several.get(&(finding.rule, finding.quantity.as_deref())) else { continue };
        let parts = finding.parts();
        let holds = |idx: &&usize| context.left[**idx] > 0 && entries[**idx].holds_more_than(&parts);
        let Some(idx) = candidates.iter().find(holds).copied() else { continue };
        hold(finding, &mut context.left[idx]);
        if entries[idx].count == 1 && !places.contains_key(&(finding.rule, finding.fingerprint().as_str())) {
            context.narrowed.insert(idx, finding.clone());
        }
    }
}

fn hold(finding: &mut Finding, left: &mut usize) {
    *left -= 1;
    if finding.is_open() {
        finding.standing = Standing::Baselined;
    }
}

/// What a finding keeps from being judged: its quantity.
pub fn trouble(finding: &Finding) -> Option<(&'static str, String)> {
    let quantity = finding.quantity.clone()?;
    GROUNDING.contains(&finding.rule).then_some((finding.rule, quantity))
}
