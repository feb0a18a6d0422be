//! Headings that say how many items the list below them has: "Top 20".

use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::adopt::draft;
use crate::claim::toml_text::quoted;
use crate::source::Span;
use crate::structure::Heading;

/// Fewer may be a number of something else.
const FEWEST: i64 = 5;

/// Every heading with a number, above a list of about that length.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    shelf
        .pages
        .iter()
        .flat_map(|page| {
            let sections = page.document.outline.sections();
            sections.filter_map(|(heading, section)| candidate(page, heading, section)).collect::<Vec<_>>()
        })
        .collect()
}

fn candidate(page: &Page, heading: &Heading, section: Span) -> Option<Candidate> {
    let mut mentions = page.mentions.iter().filter(|mention| heading.words.covers(mention.span));
    let (mention, None) = (mentions.next()?, mentions.next()) else { return None };
    // "6. Grounding" has a number, and counts nothing.
    let n = mention.whole().filter(|n| *n >= FEWEST && mention.is_plain() && mention.noun().is_some())?;
    let outer = page.document.items.iter().filter(|item| item.depth <= 1 && section.covers(item.span));
    let n_items = i64::try_from(outer.count()).ok()?;
    if (n_items - n).abs() > 1 {
        return None;
    }
    let words = heading.words.of(&page.source.text).trim();
    if words.contains(['[', '`', '<', '*', '\n']) {
        return None;
    }
    let (quantity, quote) = (names::slug(words)?, page.quote(mention)?);
    let counted = [("source", quoted(page.path())), ("each", quoted("item")), ("under", quoted(words))];
    let toml = [draft::stated(&quantity, page.path(), &quote), draft::claim(&quantity, "counted", &counted)];
    Some(Candidate {
        about: format!("The heading “{words}” of {}, and the list below it.", page.path()),
        quantity,
        toml: toml.join("\n"),
        places: vec![page.taken(mention)],
        may_differ: true,
    })
}
