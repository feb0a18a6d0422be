//! A path, a row or a column that leads to no value.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "value-missing",
    level: Level::On(Severity::Error),
    page: include_str!("value_missing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::ValueMissing { at, found, why, help } = snag else { return None };
        let draft = Draft::new(format!("no value to read: {why}")).at(at, "leads nowhere");
        let draft = found.iter().fold(draft, |draft, found| draft.at(found, "the way ends here"));
        Some(draft.help(help))
    })
}
