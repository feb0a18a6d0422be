//! A quote that its source does not hold, or a part of a source that is not there.

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
    grounding::drafts(context, |snag| match snag {
        Snag::QuoteMissing { quote, path, nearest } => {
            let draft = Draft::new(format!("the quote is not in {path}")).at(quote, "not found");
            Some(match nearest {
                Some(nearest) => draft.at(nearest, "the nearest words").help(
                    "if these are the words that are meant, quote them; if the statement is gone, delete the claim",
                ),
                None => draft.help("quote the words as the source has them; if the statement is gone, delete the claim"),
            })
        }
        Snag::RegionMissing { words, what, nearest } => {
            let draft = Draft::new(what.clone()).at(words, "not found");
            Some(match nearest {
                Some(nearest) => draft.at(nearest, "the nearest").help("if this is what is meant, name it as it is written"),
                None => draft.help("name it as the source has it; without anything to look at, nothing is checked"),
            })
        }
        _ => None,
    })
}
