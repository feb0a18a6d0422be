//! A source that says something else than the claim's author believes.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "value-differs",
    level: Level::On(Severity::Error),
    page: include_str!("value_differs.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::ValueDiffers { says, found, wordings: (believed, read) } = snag else { return None };
        let draft = Draft::new(format!("the claim says {believed}, the source says {read}"))
            .at(says, believed.clone())
            .at(found, read.clone())
            .help("correct the one that is wrong; a hedge left out is a difference too");
        Some(draft)
    })
}
