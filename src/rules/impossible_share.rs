//! A share below nothing or above the whole.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "impossible-share",
    level: Level::On(Severity::Error),
    page: include_str!("impossible_share.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::ImpossibleShare { figure } = snag else { return None };
        let draft = Draft::new(format!("no share can be {}", grounding::shown(figure)))
            .at(figure, "outside 0 to 100 %")
            .help("correct the figure; or, if it is a growth or a ratio, declare `kind = \"change\"`");
        Some(draft)
    })
}
