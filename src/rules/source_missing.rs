//! A source that cannot be read.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "source-missing",
    level: Level::On(Severity::Error),
    page: include_str!("source_missing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::SourceMissing { source, why } = snag else { return None };
        let draft = Draft::new(format!("no source to read: {why}"))
            .at(source, why.clone())
            .help("paths are relative to the folder of counterclaim.toml; correct it, or delete the claim");
        Some(draft)
    })
}
