//! A quote whose words have changed around a figure that has not.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "quote-moved",
    level: Level::On(Severity::Warning),
    page: include_str!("quote_moved.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts_of(context, |claim, snag| {
        let Snag::QuoteMoved { quote, found, now } = snag else { return None };
        let draft = Draft::new("the words of the quote have changed, its figure has not")
            .at(quote, "quoted so")
            .at(found, "stands so now")
            .help("bring the quote up to date, if the sentence still means the same");
        Some(grounding::requoted(draft, claim, quote, now.as_deref(), true))
    })
}
