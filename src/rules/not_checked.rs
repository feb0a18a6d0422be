//! A formula that gives nothing.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "not-checked",
    level: Level::On(Severity::Warning),
    page: include_str!("not_checked.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        if let Snag::MarkAlone { name, quantity, meant } = snag {
            let draft = Draft::new(format!("{quantity} was compared with nothing: only this mark names it"));
            let help = "mark or claim another place that states it, or count, read or declare it";
            let help = meant.as_ref().map_or(help.to_owned(), |meant| format!("did you mean `{meant}`? else {help}"));
            return Some(draft.at(name, "the only place").help(help));
        }
        let Snag::NotChecked { part, why } = snag else { return None };
        let draft = Draft::new(format!("the formula was not checked: {why}"))
            .at(part, why.clone())
            .help("claim the missing figure, or state one that excludes zero; until then nothing is compared here");
        Some(draft)
    })
}
