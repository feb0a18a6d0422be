//! A quote that was found only after damaged letters were restored.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "quote-repaired",
    level: Level::Off,
    page: include_str!("quote_repaired.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::QuoteRepaired { quote, found } = snag else { return None };
        let draft = Draft::new("the quote was found only after damaged letters were restored")
            .at(quote, "quoted so")
            .at(found, "damaged here")
            .help("mend the source if it is yours; else nothing is to be done");
        Some(draft)
    })
}
