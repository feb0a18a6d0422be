//! A source that says something else than the claim's author believes.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::{Edit, Fix, Severity};
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "value-differs",
    level: Level::On(Severity::Error),
    page: include_str!("value_differs.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts_of(context, |claim, snag| {
        let Snag::ValueDiffers { says, found, wordings: (believed, read), now } = snag else { return None };
        let draft = Draft::new(format!("the claim says {believed}, the source says {read}"))
            .at(says, believed.clone())
            .at(found, read.clone())
            .help("correct the one that is wrong; a hedge left out is a difference too");
        let Some((text, now)) = claim.says.as_ref().zip(now.as_ref()) else { return Some(draft) };
        let (place, written) = text.anew(&now.words);
        let edits = vec![Edit { place, text: written }];
        Some(draft.fix(Fix { message: format!("write “{}”", now.words), is_safe: now.is_settled, edits }))
    })
}
