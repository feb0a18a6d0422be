//! A pattern that fits nowhere.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "match-nothing",
    level: Level::On(Severity::Error),
    page: include_str!("match_nothing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::MatchNothing { pattern, path } = snag else { return None };
        let message = match path {
            Some(path) => format!("the pattern fits nothing in {path}, and every source must have a place"),
            None => "the pattern fits nothing in its sources".to_owned(),
        };
        let draft = Draft::new(message).at(pattern, "fits nothing");
        Some(draft.help("{figure} takes one whole figure; the pattern is held against the words around it, white space \
                         and letter case aside"))
    })
}
