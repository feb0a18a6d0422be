//! Figures that can both hold, but not as a reader would take them.

use super::{Context, Draft, Rule, Stage, agreement};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "strained",
    level: Level::On(Severity::Warning),
    page: include_str!("strained.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    agreement::drafts(context, Verdict::Strained)
}
