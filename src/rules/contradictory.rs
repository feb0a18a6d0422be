//! Figures of one quantity that cannot both hold.

use super::{Context, Draft, Rule, Stage, agreement, grounding};
use crate::claim::Level;
use crate::figure::Verdict;
use crate::finding::Severity;
use crate::ledger::{Snag, TotalOff};

pub const RULE: Rule = Rule {
    name: "contradictory",
    level: Level::On(Severity::Error),
    page: include_str!("contradictory.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let mut drafts = agreement::drafts(context, Verdict::Contradictory);
    drafts.extend(grounding::drafts(context, total));
    drafts
}

/// A total that its rows do not add up to.
fn total(snag: &Snag) -> Option<Draft> {
    let Snag::TotalOff(off) = snag else { return None };
    let TotalOff { total, first, column, stated, sum, notes } = &**off;
    let mut draft = Draft::new(format!("the total of “{column}” is said to be {stated}, but its rows add up to {sum}"));
    draft = draft.at(total, format!("{stated}, said to be the total"));
    if let Some(first) = first {
        draft = draft.at(first, format!("from here on {sum}, summed"));
    }
    draft.notes.clone_from(notes);
    Some(draft.help("correct the total or a row; rows that are no parts of it can be left out: except = [\"…\"]"))
}
