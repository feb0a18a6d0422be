//! A source that cannot be read, or that lacks the part that is named.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;
use crate::source::Place;

pub const RULE: Rule = Rule {
    name: "source-missing",
    level: Level::On(Severity::Error),
    page: include_str!("source_missing.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let mut drafts = unread(context);
    drafts.extend(grounding::drafts(context, |snag| {
        let Snag::PartMissing { part, why, help } = snag else { return None };
        Some(Draft::new(why.clone()).at(part, "named here").help(help))
    }));
    drafts
}

fn unread(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        match snag {
            Snag::SourceMissing { source, why, is_there } => Some(missing(source, why, *is_there)),
            Snag::SourceBroken { source, found, why } => Some(broken(source, found.as_ref(), why)),
            _ => None,
        }
    })
}

fn missing(source: &Place, why: &str, is_there: bool) -> Draft {
    let help = if is_there {
        "a source is a text in UTF-8 (or UTF-16 with its mark) below the folder of counterclaim.toml; name another, or \
         delete the claim"
    } else {
        "paths are relative to the folder of counterclaim.toml; correct it, or delete the claim"
    };
    Draft::new(format!("no source to read: {why}")).at(source, why).help(help)
}

fn broken(source: &Place, found: Option<&Place>, why: &str) -> Draft {
    let draft = Draft::new(format!("no source to read: {why}"));
    match found {
        Some(found) => draft.at(found, "its reader stopped here").at(source, "named here").help("correct the file"),
        None => draft.at(source, why).help("name a file with the value, or read it with `match`"),
    }
}
