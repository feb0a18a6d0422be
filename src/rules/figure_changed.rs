//! The words of a quote with another figure in them.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::{Claim, Level};
use crate::figure::judge::Strength;
use crate::figure::own::phrase_of;
use crate::figure::{Form, Verdict, compare};
use crate::finding::Severity;
use crate::ledger::{Evidence, Snag};
use crate::source::Place;

pub const RULE: Rule = Rule {
    name: "figure-changed",
    level: Level::On(Severity::Error),
    page: include_str!("figure_changed.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts_of(context, |claim, snag| {
        let Snag::FigureChanged { figures, now } = snag else { return None };
        let (quoted, found) = figures.first()?;
        let (was, is) = (grounding::shown(quoted), grounding::shown(found));
        let draft = Draft::new(format!("the claim quotes {was}, the source now says {is}"));
        let draft = figures.iter().fold(draft, |draft, (quoted, found)| {
            draft.at(quoted, "quoted").at(found, "stands here now")
        });
        let draft = draft.help("find out which is right; then correct the source, or bring the quote up to date");
        let is_settled = match settled(context, claim, found) {
            Some(false) => {
                return Some(draft.obstacle(found, "the source says something else than is counted or of record"));
            }
            other => other.is_some(),
        };
        Some(grounding::requoted(draft, claim, quoted, now.as_deref(), is_settled))
    })
}

/// Whether a figure is the one to go by, where its quantity has one.
fn settled(context: &Context<'_>, claim: &Claim, found: &Place) -> Option<bool> {
    let account = context.ledger.accounts.iter().find(|account| account.quantity.name == claim.quantity)?;
    let settles = |evidence: &&Evidence| evidence.strength == Strength::Authority || evidence.figure.form == Form::Exact;
    let sure = account.evidence.iter().filter(|evidence| evidence.facets.agrees_with(&claim.facets)).find(settles)?;
    let mention = phrase_of(found.text(), claim.lang.as_deref(), Some(account.reading.kind))?;
    let figure = account.reading.read(&mention).ok()?;
    Some(matches!(compare(&sure.figure, &figure).verdict, Verdict::Identical | Verdict::Refines))
}
