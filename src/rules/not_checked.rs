//! A formula that gives nothing.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "not-checked",
    level: Level::On(Severity::Warning),
    page: include_str!("not_checked.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::NotChecked { part, why } = snag else { return None };
        let draft = Draft::new(format!("the formula was not checked: {why}"))
            .at(part, why.clone())
            .help("claim the missing figure, or state one that excludes zero; until then nothing is compared here");
        Some(draft)
    })
}
