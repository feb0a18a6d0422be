//! A source that cannot be read, or that lacks the part that is named.

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
    let mut drafts = unread(context);
    drafts.extend(grounding::drafts(context, |snag| {
        let Snag::PartMissing { part, why, help } = snag else { return None };
        Some(Draft::new(why.clone()).at(part, "named here").help(help))
    }));
    drafts
}

fn unread(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::SourceMissing { source, why, is_there } = snag else { return None };
        let help = if *is_there {
            "a source is a text in UTF-8 (or UTF-16 with its mark) below the folder of counterclaim.toml; name another, or \
             delete the claim"
        } else {
            "paths are relative to the folder of counterclaim.toml; correct it, or delete the claim"
        };
        Some(Draft::new(format!("no source to read: {why}")).at(source, why.clone()).help(help))
    })
}
