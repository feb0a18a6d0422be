//! The words of a quote with another figure in them.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "figure-changed",
    level: Level::On(Severity::Error),
    page: include_str!("figure_changed.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::FigureChanged { figures } = snag else { return None };
        let (quoted, found) = figures.first()?;
        let (was, is) = (grounding::shown(quoted), grounding::shown(found));
        let draft = Draft::new(format!("the claim quotes {was}, the source now says {is}"));
        let draft = figures.iter().fold(draft, |draft, (quoted, found)| {
            draft.at(quoted, "quoted").at(found, "stands here now")
        });
        Some(draft.help("find out which is right; then correct the source, or bring the quote up to date"))
    })
}
