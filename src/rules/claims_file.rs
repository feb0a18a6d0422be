//! Something in a claims file that could not be understood.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::{Fault, Level};
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "claims-file",
    level: Level::On(Severity::Error),
    page: include_str!("claims_file.md"),
    stage: Stage::Run,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let fault = |fault: &Fault| {
        let draft = Draft::new(fault.message.clone()).at(&fault.place, "here");
        Draft { help: fault.help.clone(), ..draft }
    };
    let mut drafts: Vec<Draft> = context.ledger.claims.faults.iter().map(fault).collect();
    drafts.extend(grounding::drafts(context, |snag| {
        let Snag::Malformed { words, why, help } = snag else { return None };
        Some(Draft::new(why.clone()).at(words, "here").help(*help))
    }));
    drafts
}
