//! Figures of one quantity that cannot both hold.

use super::{Context, Draft, Rule, Stage, agreement};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "contradictory",
    level: Level::On(Severity::Error),
    page: include_str!("contradictory.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    agreement::drafts(context, Verdict::Contradictory)
}
