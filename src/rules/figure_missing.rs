//! No figure where one is claimed.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "figure-missing",
    level: Level::On(Severity::Error),
    page: include_str!("figure_missing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        if let Snag::MarkEmpty { mark } = snag {
            let draft = Draft::new("no figure ends right before the mark").at(mark, "a figure is claimed before this");
            return Some(draft.help("put the mark right behind its figure: 42<!-- counterclaim: languages -->"));
        }
        let Snag::FigureMissing { quote, found } = snag else { return None };
        let draft = Draft::new("no figure stands where the claim expects one")
            .at(quote, "a figure is claimed")
            .at(found, "no figure here")
            .help("quote words that hold a figure; or, if only the words matter, declare `kind = \"text\"`");
        Some(draft)
    })
}
