//! Hedged figures that differ, while nobody states the value.

use super::{Context, Draft, Rule, Stage, agreement};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "divergent",
    level: Level::On(Severity::Warning),
    page: include_str!("divergent.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    agreement::drafts(context, Verdict::Divergent)
}
