//! A quote that its source does not hold.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "quote-missing",
    level: Level::On(Severity::Error),
    page: include_str!("quote_missing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::QuoteMissing { quote, path, nearest } = snag else { return None };
        let draft = Draft::new(format!("the quote is not in {path}")).at(quote, "not found");
        let draft = match nearest {
            Some(nearest) => draft
                .at(nearest, "the nearest words")
                .help("if these are the words that are meant, quote them; if the statement is gone, delete the claim"),
            None => draft.help("quote the words as the source has them; if the statement is gone, delete the claim"),
        };
        Some(draft)
    })
}
