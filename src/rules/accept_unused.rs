//! An accept that holds nothing back.

use super::{Context, Draft, Rule, Stage, is_expired};
use crate::claim::{Accept, Level};
use crate::finding::{Edit, Fix, Severity};
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

/// What takes an acceptance away.
pub(super) fn deletion(accept: &Accept, is_safe: bool) -> Fix {
    let edit = Edit { place: accept.block.clone(), text: String::new() };
    Fix { message: "delete the acceptance".to_owned(), is_safe, edits: vec![edit] }
}

/// Expired ones and those without a reason have a finding of their own.
fn has_no_other_fault(accept: &Accept, context: &Context<'_>) -> bool {
    accept.because.is_some() && !is_expired(accept, context.today)
}

fn check(context: &Context<'_>) -> Vec<Draft> {
    let accepts = context.ledger.claims.accepts.iter().zip(&context.used);
    let unused = accepts.filter(|(accept, used)| !**used && has_no_other_fault(accept, context) && is_settled(context, accept));
    let draft = |accept: &Accept| Draft {
        quantity: accept.quantity.as_ref().map(|quantity| quantity.value.clone()),
        ..Draft::new("nothing is left for this to accept").at(&accept.place, "unused").help("delete it").fix(deletion(accept, true))
    };
    unused.map(|(accept, _)| draft(accept)).collect()
}
