//! A figure of a text that no claim speaks of.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Context, Draft, Rule, Stage};
use crate::claim::Level;
use crate::ledger::ground;
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

fn undeclared(context: &Context<'_>, source: &Arc<Source>) -> Vec<Draft> {
    let of_source = context.ledger.covered.iter().filter(|place| place.source.path == source.path);
    let covered = merged(of_source.map(|place| place.span).collect());
    let mentions = ground::mentions_in(source, Span::new(0, source.text.len()), ground::Light::default());
    let draft = |span: Span| {
        let place = Place { source: Arc::clone(source), span };
        Draft::new(format!("no claim speaks of {}", super::grounding::shown(&place)))
            .at(&place, "undeclared")
            .help("claim it, if somebody would mind its being wrong")
    };
    mentions.iter().map(|mention| mention.span).filter(|span| !is_covered(&covered, *span)).map(draft).collect()
}

/// The spans in order, those that overlap made one.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => *last = last.join(span),
            _ => merged.push(span),
        }
    }
    merged
}

fn is_covered(covered: &[Span], span: Span) -> bool {
    let behind = covered.partition_point(|known| known.start < span.end);
    behind > 0 && covered[behind - 1].overlaps(span)
}
