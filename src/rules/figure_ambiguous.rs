//! Quoted words with several figures, none of which is marked.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "figure-ambiguous",
    level: Level::On(Severity::Error),
    page: include_str!("figure_ambiguous.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        match snag {
            Snag::FigureAmbiguous { quote, figures } => {
                let message = format!("the quote holds {} figures, and nothing says which is meant", figures.len());
                let draft = grounding::places(Draft::new(message).at(quote, "which one?"), figures, "a figure");
                Some(draft.help(
                    "put the one that is meant in ⟦ ⟧, make it a hole {figure}, or name its value with `says`",
                ))
            }
            Snag::DigitsTurned { figure, readings } => {
                let readings = readings.join(" or ");
                let message = format!("the digits look reversed, and nothing says whether they mean {readings}");
                let draft = Draft::new(message).at(figure, &readings);
                Some(draft.help("extract the text anew, or name the value that is meant with `says`"))
            }
            Snag::ValueAmbiguous { at, figures } => {
                let message = format!("the value holds {} figures, and nothing says which is meant", figures.len());
                let draft = grounding::places(Draft::new(message).at(at, "which one?"), figures, "a figure");
                Some(draft.help("give the words around the one that is meant: match = '{figure} icons'"))
            }
            _ => None,
        }
    })
}
