//! An accept that holds nothing back.

use super::{Context, Draft, Rule, Stage, is_expired};
use crate::claim::{Accept, Level};
use crate::finding::Severity;
use crate::ledger::{Snag, Trouble};

pub const RULE: Rule = Rule {
    name: "accept-unused",
    level: Level::On(Severity::Warning),
    page: include_str!("accept_unused.md"),
    stage: Stage::Afterwards,
    check,
};

/// Whether all claims it could speak of were read and grounded; until then nobody knows what is left to accept.
fn is_settled(context: &Context<'_>, accept: &Accept) -> bool {
    let claims = &context.ledger.claims;
    let speaks_of = |name: &str| accept.quantity.as_ref().is_none_or(|quantity| quantity.value == name);
    let is_silent = |trouble: &Trouble| matches!(trouble.snag, Snag::QuoteMoved { .. } | Snag::QuoteRepaired { .. });
    let troubles = context.ledger.troubles.iter().filter(|trouble| !is_silent(trouble));
    let is_troubled = troubles.map(|trouble| &claims.claims[trouble.claim]).any(|claim| speaks_of(&claim.quantity));
    claims.faults.is_empty() && !is_troubled
}

fn check(context: &Context<'_>) -> Vec<Draft> {
    let accepts = context.ledger.claims.accepts.iter().zip(&context.used);
    // An expired one has a finding of its own.
    let unused = accepts.filter(|(accept, used)| !**used && !is_expired(accept, context.today) && is_settled(context, accept));
    let draft = |accept: &Accept| Draft {
        quantity: accept.quantity.as_ref().map(|quantity| quantity.value.clone()),
        ..Draft::new("nothing is left for this to accept").at(&accept.place, "unused").help("delete it")
    };
    unused.map(|(accept, _)| draft(accept)).collect()
}
