//! Figures of one quantity that are numbers of different things.

use super::{Context, Draft, Rule, Stage, agreement, grounding};
use crate::claim::Level;
use crate::figure::{Verdict, measure_named};
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "unit-differs",
    level: Level::On(Severity::Warning),
    page: include_str!("unit_differs.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let mut drafts = agreement::drafts(context, Verdict::NotCompared);
    drafts.extend(grounding::drafts(context, other_measure));
    drafts
}

/// A number of something else than its quantity is declared to measure, or of nobody knows what.
fn other_measure(snag: &Snag) -> Option<Draft> {
    let Snag::OtherMeasure { figure, quantity, base, wording } = snag else { return None };
    let kind = measure_named(base);
    let draft = match wording {
        Some(wording) => Draft::new(format!("{quantity} is said to be {wording}, which is no {kind}"))
            .at(figure, format!("no {kind}"))
            .help(format!("correct the figure, or the `kind` of {quantity}")),
        None => Draft::new(format!("{quantity} is a {kind}, and {} has no unit", grounding::shown(figure)))
            .at(figure, "without a unit")
            .help(format!("say what it is a number of, on the claim or in the head: unit = \"{base}\"")),
    };
    Some(draft)
}
