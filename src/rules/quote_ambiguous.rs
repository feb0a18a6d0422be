//! A quote that its source holds more than once, or a part of a source that is there more than once.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "quote-ambiguous",
    level: Level::On(Severity::Error),
    page: include_str!("quote_ambiguous.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| match snag {
        Snag::QuoteAmbiguous { quote, hits } => {
            let draft = Draft::new(format!("the quote fits {} places, and nothing says which is meant", hits.len()));
            let draft = draft.at(quote, "found more than once");
            let draft = grounding::places(draft, hits, "here");
            Some(draft.help("quote more words, or add `prefix` or `suffix`: the words right before or behind the quote"))
        }
        Snag::RegionAmbiguous { words, what, hits, help } => {
            let draft = Draft::new(format!("{what}, and nothing says which is meant")).at(words, "found more than once");
            Some(grounding::places(draft, hits, "here").help(*help))
        }
        _ => None,
    })
}
