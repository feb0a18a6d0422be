//! An accept that does not say why.

use super::accept_unused::deletion;
use super::{Context, Draft, Rule, Stage};
use crate::claim::{Accept, Level};
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "accept-reasonless",
    level: Level::On(Severity::Error),
    page: include_str!("accept_reasonless.md"),
    stage: Stage::Afterwards,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let draft = |accept: &Accept| Draft {
        quantity: accept.quantity.as_ref().map(|quantity| quantity.value.clone()),
        ..Draft::new("accepted without a reason, so nothing is held back")
            .at(&accept.place, "no reason")
            .help("say why it is known and right: because = \"…\" in a claims file, `because …` in a comment")
            .fix(deletion(accept, false))
    };
    context.ledger.claims.accepts.iter().filter(|accept| accept.because.is_none()).map(draft).collect()
}
