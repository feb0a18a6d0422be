//! An accept whose last day has passed.

use super::accept_unused::deletion;
use super::{Context, Draft, Rule, Stage, is_expired};
use crate::claim::Level;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "accept-expired",
    level: Level::On(Severity::Warning),
    page: include_str!("accept_expired.md"),
    stage: Stage::Afterwards,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let expired = context.ledger.claims.accepts.iter().filter(|accept| is_expired(accept, context.today));
    let draft = |accept: &crate::claim::Accept| {
        let until = accept.until.as_ref()?;
        let draft = Draft::new(format!("accepted until {}, which has passed", until.day))
            .at(&until.place, "the last day")
            .help("mend what was accepted and delete this; or say why it needs more time, with a new day")
            .fix(deletion(accept, false));
        let reason = accept.because.iter().map(|reason| format!("accepted because: {}", reason.value));
        let draft = reason.fold(draft, Draft::note);
        Some(Draft { quantity: accept.quantity.as_ref().map(|quantity| quantity.value.clone()), ..draft })
    };
    expired.filter_map(draft).collect()
}
