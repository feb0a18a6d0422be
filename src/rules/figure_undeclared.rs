//! A figure of a text that no claim speaks of.

use super::{Context, Draft, Rule, Stage};
use crate::claim::Level;
use crate::figure::scan;
use crate::source::{Place, Source, Span};

pub const RULE: Rule = Rule {
    name: "figure-undeclared",
    level: Level::Off,
    page: include_str!("figure_undeclared.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    context.ledger.texts.values().flat_map(|source| undeclared(context, source)).collect()
}

fn undeclared(context: &Context<'_>, source: &std::sync::Arc<Source>) -> Vec<Draft> {
    let mut covered: Vec<Span> =
        context.ledger.covered.iter().filter(|place| place.source.path == source.path).map(|place| place.span).collect();
    covered.sort();
    let mentions = scan::mentions(&source.text, Span::new(0, source.text.len()), source.lang.as_deref());
    let is_covered = |span: Span| covered.iter().any(|known| known.overlaps(span));
    let draft = |span: Span| {
        let place = Place { source: std::sync::Arc::clone(source), span };
        Draft::new(format!("no claim speaks of {}", super::grounding::shown(&place)))
            .at(&place, "undeclared")
            .help("claim it, if somebody would mind its being wrong")
    };
    mentions.iter().map(|mention| mention.span).filter(|span| !is_covered(*span)).map(draft).collect()
}
