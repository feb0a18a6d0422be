//! Two claims of one quantity about the same words.

use std::collections::BTreeMap;

use super::{Context, Draft, Rule, Stage};
use crate::claim::{Level, Origin};
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "claim-duplicate",
    level: Level::On(Severity::Warning),
    page: include_str!("claim_duplicate.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let claims = &context.ledger.claims.claims;
    let mut drafts = Vec::new();
    for account in &context.ledger.accounts {
        let mut first_at = BTreeMap::new();
        for evidence in &account.evidence {
            // A pattern may well pass over a place that is quoted too: it asks for every place, the quote for this one.
            let is_matched = match claims[evidence.claim].origin {
                Origin::Stated(_) | Origin::Translated(_) => false,
                Origin::Matched(_) => true,
                _ => continue,
            };
            let first = *first_at.entry((is_matched, evidence.place.key(), &evidence.facets)).or_insert(evidence.claim);
            if first == evidence.claim {
                continue;
            }
            let name = &account.quantity.name;
            let draft = Draft::new(format!("two claims of {name} speak of the same figure"))
                .at(&claims[evidence.claim].place, "the second")
                .at(&claims[first].place, "the first")
                .help("delete one: both would have to be kept up to date");
            drafts.push(draft.of_claim(evidence.claim, name).of_claim(first, name));
        }
    }
    drafts
}
