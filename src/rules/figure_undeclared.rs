//! A figure of a text that no claim speaks of.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Context, Draft, Rule, Stage};
use crate::claim::Level;
use crate::source::{Place, Source, Span};

pub const RULE: Rule = Rule {
    name: "figure-undeclared",
    level: Level::Off,
    page: include_str!("figure_undeclared.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    let ledger = context.ledger;
    let texts = ledger.texts.iter().chain(&ledger.named).collect::<BTreeMap<_, _>>();
    let mut drafts: Vec<Draft> = texts.values().flat_map(|source| undeclared(context, source)).collect();
    drafts.extend(ledger.unread.iter().map(|(path, why)| unread(path, why)));
    drafts
}

/// A file that `files.sources` names and nobody can look into.
fn unread(path: &str, why: &str) -> Draft {
    Draft::new(format!("{path} was not looked through: it {why}"))
        .help("leave it out of `files.sources`, or name it in `files.exclude`")
}

/// So many of one text are shown.
const MOST_UNDECLARED: usize = 10_000;

fn undeclared(context: &Context<'_>, source: &Arc<Source>) -> Vec<Draft> {
    let draft = |span: Span| {
        let place = Place { source: Arc::clone(source), span };
        Draft::new(format!("no claim speaks of {}", super::grounding::shown(&place)))
            .at(&place, "undeclared")
            .help("claim it, if somebody would mind its being wrong")
    };
    let uncovered = context.ledger.coverage(source).uncovered;
    let n_uncovered = uncovered.len();
    let mut drafts: Vec<Draft> = uncovered.into_iter().take(MOST_UNDECLARED).map(draft).collect();
    if n_uncovered > MOST_UNDECLARED {
        let why = format!("holds more than {MOST_UNDECLARED} figures of which no claim speaks");
        drafts.push(unread(&source.path, &why));
    }
    drafts
}
