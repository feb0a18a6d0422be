//! A value by its path in TOML, JSON or YAML, front matter included.

use std::sync::Arc;

use super::pattern::{Pattern, Texture};
use super::value::{self, Said};
use super::{Found, Written, each_source, see, versions};
use crate::claim::{At, Read, Text, nearest};
use crate::ledger::Gathering;
use crate::ledger::ground;
use crate::ledger::locate::Located;
use crate::ledger::trouble::Snag;
use crate::source::{Place, Source, Span};
use crate::structure::tree::{Astray, Node, Sort, Tree, Value, Why, find};

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, read: &Read, at: &At, pattern: Option<&Text>) {
    let compiled = match pattern {
        Some(text) => match Pattern::new(gathering, idx, text) {
            Some(compiled) => Some((text, compiled)),
            None => return,
        },
        None => None,
    };
    each_source(gathering, idx, read, |gathering, located, text| {
        let document = match document(gathering, text, &located.source) {
            Ok(document) => document,
            Err(Absent::Unstructured(snag)) => return Found::Nothing(snag),
            Err(Absent::Broken(snag)) => {
                gathering.trouble(idx, snag);
                return Found::Something;
            }
        };
        let Ok(root) = &document.root else { return Found::Something };
        let nodes = match nodes(root, at, &located.source, document.is_front) {
            Ok(nodes) => nodes,
            Err(snag) => return Found::Nothing(snag),
        };
        let (n_before, n_nodes) = (gathering.sightings.len(), nodes.len());
        let mut n_fits = 0;
        for node in nodes {
            let Value::Scalar(scalar) = &node.value else {
                return Found::Nothing(no_scalar(at, node, &located.source));
            };
            let written = Written { source: &located.source, node, words: &scalar.text };
            if gathering.is_text(idx) {
                let sight = crate::ledger::account::Sight::Text;
                see(gathering, idx, located, written.place(Span::new(0, scalar.text.len())), sight, None);
                continue;
            }
            if matches!(scalar.sort, Sort::Flag | Sort::Nothing) {
                let found = written.place(Span::new(0, scalar.text.len()));
                gathering.trouble(idx, Snag::ValueNoFigure { at: at.text.place.clone(), found, why: None });
                continue;
            }
            match &compiled {
                Some((_, pattern)) => n_fits += inside(gathering, idx, located, &written, pattern),
                None => whole(gathering, idx, located, &written, at),
            }
        }
        if let Some((text, _)) = compiled.as_ref().filter(|_| n_fits == 0) {
            gathering.trouble(idx, Snag::MatchNothing { pattern: text.place.clone(), path: None });
        }
        if n_nodes > 1 {
            versions::join(gathering, idx, n_before);
        }
        Found::Something
    });
}

/// The figure that a value is, or the one in it.
fn whole(gathering: &mut Gathering<'_, '_>, idx: usize, located: &Located, written: &Written<'_>, at: &At) {
    let light = gathering.light(idx);
    let at = at.text.place.clone();
    match value::read(written.words, &ground::manner_of(&located.source, light)) {
        Said::One(mention, manners) => {
            let place = written.place(mention.span);
            see(gathering, idx, located, place, manners.sight(written.mention(&mention)), None);
        }
        Said::Nothing => {
            let found = written.place(Span::new(0, written.words.len()));
            gathering.trouble(idx, Snag::ValueNoFigure { at, found, why: None });
        }
        Said::Several(mentions) => {
            let mut figures: Vec<Place> = mentions.iter().map(|mention| written.place(mention.span)).collect();
            figures.dedup();
            gathering.trouble(idx, Snag::ValueAmbiguous { at, figures });
        }
    }
}

/// The figures of a pattern inside a value, and how many there are: of several values some may be something else.
fn inside(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    located: &Located,
    written: &Written<'_>,
    pattern: &Pattern,
) -> usize {
    let light = gathering.light(idx);
    let words = Source::new("", written.words);
    let manner = ground::manner_of(&located.source, light);
    let all = Span::new(0, words.text.len());
    let mentions = crate::figure::scan::scan_as(&words.text, all, &manner).mentions;
    let texture = if light.own.is_some() { Texture::Own } else { Texture::Prose };
    let places = pattern.places(&words, &mentions, texture);
    let n_places = places.len();
    for place in places {
        let sight = place.manners.sight(written.mention(&place.mention));
        see(gathering, idx, located, written.place(place.mention.span), sight, None);
    }
    n_places
}

/// Why a source has no document.
pub enum Absent {
    /// It is a text without one.
    Unstructured(Snag),
    /// It is there and cannot be read.
    Broken(Snag),
}

/// The document of a source, whose root can be read.
pub fn document(gathering: &mut Gathering<'_, '_>, text: &Text, source: &Arc<Source>) -> Result<Arc<Tree>, Absent> {
    let (path, named) = (&source.path, text.place.clone());
    let Some(document) = gathering.tree_of(source) else {
        let why = format!("{path} is no TOML, JSON or YAML, and has no front matter");
        return Err(Absent::Unstructured(Snag::SourceBroken { source: named, found: None, why }));
    };
    if let Err(broken) = &document.root {
        let why = format!("{path} is not {}: {}", document.format.name(), broken.why);
        let found = Some(Place { source: Arc::clone(source), span: broken.at });
        return Err(Absent::Broken(Snag::SourceBroken { source: named, found, why }));
    }
    Ok(document)
}

/// The values at a path, or why there are none.
pub fn nodes<'a>(root: &'a Node, at: &At, source: &Arc<Source>, is_front: bool) -> Result<Vec<&'a Node>, Snag> {
    find(root, &at.path).map_err(|astray| missing(at, &astray, source, is_front))
}

fn missing(at: &At, astray: &Astray<'_>, source: &Arc<Source>, is_front: bool) -> Snag {
    let (step, span) = &at.path.steps[astray.step];
    let (path, way) = (&source.path, &at.text.value[..span.start]);
    let way = way.trim_end_matches('.');
    let inside = match (way, is_front) {
        ("", true) => format!("the front matter of {path}"),
        ("", false) => path.clone(),
        (way, _) => format!("`{way}` in {path}"),
    };
    let written = at.text.value[span.range()].trim_start_matches('.');
    let (why, help) = match &astray.why {
        Why::NoKey(keys) => {
            let name = match step {
                crate::structure::tree::path::Step::Key(key) => key.as_str(),
                _ => written,
            };
            let near = nearest(name, keys.iter().map(String::as_str)).map(|key| format!("did you mean `{key}`?"));
            (format!("{inside} has no key `{name}`"), near.unwrap_or_else(|| format!("its keys are {}", listed(keys))))
        }
        Why::List(n) => {
            let many = match way {
                "" => format!("[0].{written}, or [*].{written} for all"),
                way => format!("{way}[0].{written}, or {way}[*].{written} for all"),
            };
            (format!("{inside} is a list of {n}, and nothing says which entry is meant"), format!("say which: {many}"))
        }
        Why::Short(n) => (format!("{inside} has only {n} entries"), "they are counted from 0; [-1] is the last".into()),
        Why::NoEntry => (format!("no entry of {inside} has {}", written.trim_matches(['[', ']'])), CORRECT.into()),
        Why::NotAList => (format!("{inside} is no list"), "name a key of it".into()),
        Why::Scalar => (format!("{inside} is a single value, and has no parts"), CORRECT.into()),
        Why::Empty => (format!("{inside} is empty"), CORRECT.into()),
        Why::TooMany => (format!("{inside} leads to too many values"), "name fewer".into()),
    };
    let found = Some(Place { source: Arc::clone(source), span: first_line(astray.node.span, &source.text) });
    Snag::ValueMissing { at: at.text.place_of(*span), found, why, help }
}

const CORRECT: &str = "correct the path";

/// A table or list where a value is expected.
fn no_scalar(at: &At, node: &Node, source: &Arc<Source>) -> Snag {
    let (path, own) = (&source.path, &at.text.value);
    let (what, help) = match &node.value {
        Value::List(nodes) => (
            format!("a list of {}", nodes.len()),
            format!("name one entry, {own}[0], or all, {own}[*]; `counted` with each = \"key\" counts them"),
        ),
        _ => ("a table".to_owned(), "name one of its keys; `counted` with each = \"key\" counts them".to_owned()),
    };
    let found = Some(Place { source: Arc::clone(source), span: first_line(node.span, &source.text) });
    Snag::ValueMissing { at: at.text.place.clone(), found, why: format!("`{own}` in {path} is {what}"), help }
}

/// The first line of a value of many; of a document the first that is not blank.
fn first_line(span: Span, text: &str) -> Span {
    let start = if span.start == span.end { 0 } else { span.start };
    let words = &text[start..if span.start == span.end { text.len() } else { span.end }];
    let blank = words.len() - words.trim_start_matches(['\u{feff}', '\n', '\r', ' ', '\t']).len();
    let line = words[blank..].lines().next().unwrap_or_default();
    Span::new(start + blank, start + blank + line.trim_end().len())
}

fn listed(keys: &[String]) -> String {
    const MOST: usize = 8;
    let shown: Vec<String> = keys.iter().take(MOST).map(|key| format!("`{key}`")).collect();
    let more = if keys.len() > MOST { " and others" } else { "" };
    format!("{}{more}", shown.join(", "))
}
