//! The same number of the same things in several places.

use std::collections::{BTreeMap, BTreeSet};

use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::adopt::draft;
use crate::figure::{Dimension, Mention};

/// Smaller numbers meet by chance.
const FEWEST: i64 = 12;
/// So many places are claimed.
const PLACES: usize = 6;
/// Things that every text has some of.
const EVERYDAY: [&str; 34] = [
    "line",
    "character",
    "char",
    "byte",
    "time",
    "day",
    "week",
    "month",
    "year",
    "hour",
    "minute",
    "second",
    "page",
    "column",
    "row",
    "item",
    "step",
    "bit",
    "point",
    "thing",
    "version",
    "case",
    "word",
    "pixel",
    "percent",
    "people",
    "element",
    "entry",
    "value",
    "digit",
    "thread",
    "core",
    "iteration",
    "space",
];

/// Every number that two places say of the same things.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    let mut groups: BTreeMap<(String, i64), Vec<(&Page, &Mention)>> = BTreeMap::new();
    for page in &shelf.pages {
        for mention in page.mentions.iter().filter(|mention| mention.is_plain()) {
            let (Some(n), Dimension::Noun(noun)) = (mention.whole(), &mention.unit.dimension) else { continue };
            let is_everyday = mention.noun().is_none_or(|noun| EVERYDAY.contains(&noun.as_str()));
            if n >= FEWEST && !is_everyday && !follows_name(page, mention) {
                groups.entry((noun.text.to_lowercase(), n)).or_default().push((page, mention));
            }
        }
    }
    let mut groups: Vec<_> = groups.into_iter().filter(|((_, n), places)| is_telling(*n, places)).collect();
    groups.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    groups.into_iter().filter_map(|((noun, _), places)| candidate(&noun, &places)).collect()
}

/// Whether a number says the same thing in its places: a round one is more often a coincidence.
fn is_telling(n: i64, places: &[(&Page, &Mention)]) -> bool {
    let pages: BTreeSet<&str> = places.iter().map(|(page, _)| page.path()).collect();
    pages.len() >= if n % 10 == 0 { 3 } else { 2 }
}

/// Whether the word before a number is a name that the number may belong to: RFC 822.
fn follows_name(page: &Page, mention: &Mention) -> bool {
    let before = page.source.text[..mention.span.start].trim_end();
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase())
}

fn candidate(noun: &str, places: &[(&Page, &Mention)]) -> Option<Candidate> {
    let quantity = names::slug(noun)?;
    let quoted = places.iter().filter_map(|(page, mention)| Some((page, mention, page.quote(mention)?)));
    let quoted: Vec<_> = quoted.take(PLACES).collect();
    if quoted.len() < 2 {
        return None;
    }
    let stated = |(page, _, quote): &(&&Page, &&Mention, String)| draft::stated(&quantity, page.path(), quote);
    let toml = quoted.iter().map(stated).collect::<Vec<_>>().join("\n");
    let first = quoted[0].0.path();
    let others = quoted.iter().map(|(page, ..)| page.path()).filter(|path| *path != first);
    let others: BTreeSet<&str> = others.collect();
    let about = format!("{first} says it, and so does {}.", others.into_iter().collect::<Vec<_>>().join(", "));
    let places = quoted.iter().map(|(page, mention, _)| page.taken(mention)).collect();
    Some(Candidate { quantity: quantity.clone(), about, toml, places, may_differ: false })
}
