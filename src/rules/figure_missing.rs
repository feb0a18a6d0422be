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
        match snag {
            Snag::FigureMissing { quote, found } => Some(
                Draft::new("no figure stands where the claim expects one")
                    .at(quote, "a figure is claimed")
                    .at(found, "no figure here")
                    .help("quote words that hold a figure; or, if only the words matter, declare `kind = \"text\"`"),
            ),
            Snag::ValueNoFigure { at, found, why } => Some(
                Draft::new(format!("the value that is read is {}: {}", why.unwrap_or("no figure"), grounding::shown(found)))
                    .at(at, "a figure is claimed")
                    .at(found, why.unwrap_or("no figure here"))
                    .help("name a value that is one figure, or give the words around it with `match`"),
            ),
            Snag::MarkEmpty { mark } => Some(
                Draft::new("no figure ends right before the mark")
                    .at(mark, "a figure is claimed before this")
                    .help("put the mark right behind its figure: 42<!-- counterclaim: languages -->"),
            ),
            _ => None,
        }
    })
}
