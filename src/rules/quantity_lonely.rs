//! A quantity with a single piece of evidence.

use std::collections::BTreeSet;

use super::{Context, Draft, Rule, Stage};
use crate::claim::{Level, Origin};
use crate::figure::Kind;

pub const RULE: Rule = Rule {
    name: "quantity-lonely",
    level: Level::Off,
    page: include_str!("quantity_lonely.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let claims = &context.ledger.claims.claims;
    let mut used = BTreeSet::new();
    for claim in claims {
        if let Origin::Computed(expr) = &claim.origin {
            used.extend(expr.names().into_iter().map(|(name, _)| name));
        }
    }
    let is_lonely = |account: &&crate::ledger::Account| {
        let n_claims = claims.iter().filter(|claim| claim.quantity == account.quantity.name).count();
        account.reading.kind != Kind::Text
            && n_claims == 1
            && account.n_sightings == 1
            && !used.contains(account.quantity.name.as_str())
    };
    let draft = |account: &crate::ledger::Account| {
        let name = &account.quantity.name;
        let idx = claims.iter().position(|claim| claim.quantity == *name)?;
        let draft = Draft::new(format!("{name} has one figure, and nothing to compare it with"))
            .at(&claims[idx].place, "the only claim")
            .help("claim where else it is stated, or count, compute or declare it");
        Some(draft.of_claim(idx, name))
    };
    context.ledger.accounts.iter().filter(is_lonely).filter_map(draft).collect()
}
