//! Figures of one quantity that are numbers of different things.

use super::{Context, Draft, Rule, Stage, agreement};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "unit-differs",
    level: Level::On(Severity::Warning),
    page: include_str!("unit_differs.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    agreement::drafts(context, Verdict::NotCompared)
}
