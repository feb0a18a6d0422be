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
    for finding in findings.iter_mut().filter(|finding| rule(finding.rule).is_some_and(|rule| rule.is_of_evidence())) {
        let fingerprint = finding.fingerprint();
        let Some(idx) = places.get(&(finding.rule, fingerprint.as_str())) else { continue };
        let Some(left) = context.left[*idx].checked_sub(1) else { continue };
        context.left[*idx] = left;
        if finding.is_open() {
            finding.standing = Standing::Baselined;
        }
    }
}

/// What a finding keeps from being judged: its quantity.
pub fn trouble(finding: &Finding) -> Option<(&'static str, String)> {
    let quantity = finding.quantity.clone()?;
    GROUNDING.contains(&finding.rule).then_some((finding.rule, quantity))
}
