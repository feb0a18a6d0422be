//! An accept that holds nothing back.

use super::{Context, Draft, Rule, Stage, is_expired};
use crate::claim::Level;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "accept-unused",
    level: Level::On(Severity::Warning),
    page: include_str!("accept_unused.md"),
    stage: Stage::Afterwards,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let accepts = context.ledger.claims.accepts.iter().zip(&context.used);
    // An expired one has a finding of its own.
    let unused = accepts.filter(|(accept, used)| !**used && !is_expired(accept, context.today));
    let draft = |accept: &crate::claim::Accept| Draft {
        quantity: accept.quantity.as_ref().map(|quantity| quantity.value.clone()),
        ..Draft::new("nothing is left for this to accept").at(&accept.place, "unused").help("delete it")
    };
    unused.map(|(accept, _)| draft(accept)).collect()
}
