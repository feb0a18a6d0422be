//! Figures one of which may be a coarse rounding of the other.

use super::{Context, Draft, Rule, Stage, agreement};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "rounded",
    level: Level::On(Severity::Info),
    page: include_str!("rounded.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    agreement::drafts(context, Verdict::Rounded)
}
