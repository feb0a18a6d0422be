//! A badge with a number, and the text that says it too: `badge/tests-120-green` and "120 tests".

use std::sync::LazyLock;

use regex::Regex;

use super::names::singular;
use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::adopt::draft;
use crate::claim::toml_text::quoted;

/// A badge of shields.io: its label, and a number.
static BADGE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"badge/([A-Za-z](?:[A-Za-z_]|%20)*)-(\d[\d,]*)(?:%20[a-z]+)?-").expect("a sound pattern")
});

/// Every badge of a page with the first figure of the same things in its text.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    shelf
        .pages
        .iter()
        .flat_map(|page| {
            let badges = BADGE.captures_iter(&page.source.text);
            badges.filter_map(|found| candidate(page, &found[1], &found[2])).collect::<Vec<_>>()
        })
        .collect()
}

fn candidate(page: &Page, label: &str, number: &str) -> Option<Candidate> {
    let words = label.replace("%20", " ").replace('_', " ");
    let noun = singular(words.split(' ').next_back()?);
    let n: i64 = number.replace(',', "").parse().ok()?;
    let mention = page.mentions.iter().find(|mention| mention.noun().as_deref() == Some(noun.as_str()))?;
    let stated = mention.whole().filter(|_| mention.is_plain())?;
    let (quantity, quote) = (names::slug(&words)?, page.quote(mention)?);
    let pattern = format!("badge/{label}-{{figure}}(?:-|%20)");
    let matched = [("source", quoted(page.path())), ("match", quoted(&pattern))];
    let toml = [draft::stated(&quantity, page.path(), &quote), draft::claim(&quantity, "matched", &matched)];
    Some(Candidate {
        about: format!("The badge of {} and its text both say how many {words} there are.", page.path()),
        quantity,
        toml: toml.join("\n"),
        places: vec![page.taken(mention)],
        // Half as many are other ones.
        may_differ: (stated - n).abs() * 5 <= n,
    })
}
