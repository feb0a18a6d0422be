//! An entry of the baseline whose finding is gone.

use super::{Context, Draft, Rule, Stage};
use crate::claim::{Known, Level};
use crate::finding::{Edit, Finding, Fix, Severity};

pub const RULE: Rule = Rule {
    name: "baseline-stale",
    level: Level::On(Severity::Warning),
    page: include_str!("baseline_stale.md"),
    stage: Stage::Afterwards,
    check,
};

/// Whether the finding would be seen if it were there. Nobody knows while its rule is off, while claims could not be read, or
/// while something else about its quantity stands in the way of the question.
fn is_settled(context: &Context<'_>, known: &Known) -> bool {
    let stands_in_the_way = |(rule, quantity): &(&str, String)| *rule != known.rule && Some(quantity) == known.quantity.as_ref();
    let is_on = |rule: &str| super::rule(rule).is_some_and(|rule| !matches!(rule.level_in(context.config), Level::Off));
    is_on(&known.rule)
        && context.ledger.claims.faults.is_empty()
        && !context.troubled.iter().any(stands_in_the_way)
}

fn check(context: &Context<'_>) -> Vec<Draft> {
    let entries = context.ledger.claims.baseline.entries.iter().zip(&context.left);
    let stale = entries.filter(|(known, left)| **left > 0 && is_settled(context, known));
    let narrowed = context.narrowed.iter().map(|(idx, finding)| (&context.ledger.claims.baseline.entries[*idx], finding));
    let narrowed = narrowed.filter(|(known, _)| is_settled(context, known));
    stale.map(|(known, left)| draft(known, *left)).chain(narrowed.map(|(known, finding)| mended(known, finding))).collect()
}

/// A finding of which a part is mended: what is left of it stays known.
fn mended(known: &Known, finding: &Finding) -> Draft {
    let edits = known.narrowed_to(finding).into_iter().map(|(place, text)| Edit { place, text }).collect();
    let draft = Draft::new("a part of a finding of the baseline is gone")
        .at(&known.place, "mended in part")
        .note(format!("it was {}: {}", known.rule, known.message))
        .note(format!("it is: {}", finding.message))
        .help("take the part out with `counterclaim baseline prune`: what is gone is not to come back unseen")
        .fix(Fix { message: "take the part out of the baseline".to_owned(), is_safe: true, edits });
    Draft { quantity: known.quantity.clone(), ..draft }
}

fn draft(known: &Known, left: usize) -> Draft {
    let (message, place, text) = match known.count - left {
        0 => ("a finding of the baseline is gone".to_owned(), &known.block, String::new()),
        n => (format!("{left} of {} findings of the baseline are gone", known.count), &known.counted, n.to_string()),
    };
    let edits = vec![Edit { place: place.clone(), text }];
    let draft = Draft::new(message)
        .at(&known.place, "mended, or changed")
        .note(format!("it was {}: {}", known.rule, known.message))
        .help("take it out with `counterclaim baseline prune`: what is gone is not to come back unseen")
        .fix(Fix { message: "take it out of the baseline".to_owned(), is_safe: true, edits });
    Draft { quantity: known.quantity.clone(), ..draft }
}
