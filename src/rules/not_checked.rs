//! A formula or a sum that gives nothing.

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
        let Snag::NotChecked { what, parts, why, help } = snag else { return None };
        let draft = Draft::new(format!("the {what} was not checked: {why}")).help(*help);
        let rest = parts.len().saturating_sub(grounding::MOST_LABELS);
        let draft = if rest > 0 { draft.note(format!("and {rest} more places")) } else { draft };
        Some(parts.iter().take(grounding::MOST_LABELS).fold(draft, |draft, (place, words)| draft.at(place, words.clone())))
    })
}
