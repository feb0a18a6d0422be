//! Regions: from the keys of a claim to the part of a source that it looks at, and to one of the tables there. What is not
//! there, or there twice, is a trouble with the nearest place.

mod rows;
mod table;

use std::sync::Arc;

use super::Gathering;
use super::trouble::Snag;
use crate::claim::{self, Region, Text};
use crate::source::search::{Rarity, Words};
use crate::source::{Place, Source, Span, fold};
use crate::structure::{Document, Heading, document};

pub use table::TablePart;

/// A part of a source.
pub struct Part {
    /// The source.
    pub source: Arc<Source>,
    /// What the source is made of.
    pub document: Arc<Document>,
    /// Which bytes of it.
    pub span: Span,
    /// Where that is, in words: `under “Data” in README.md`.
    pub name: String,
}

impl Part {
    /// A place in the source.
    pub fn place(&self, span: Span) -> Place {
        Place { source: Arc::clone(&self.source), span }
    }

    /// Whether something begins in this part.
    pub fn holds(&self, span: Span) -> bool {
        self.span.start <= span.start && span.start < self.span.end
    }
}

impl Gathering<'_, '_> {
    /// The part of a source that a region names. Without an answer the troubles say why.
    pub(super) fn part(&mut self, idx: usize, region: &Region, source: &Arc<Source>) -> Option<Part> {
        let name = format!("{}in {}", words_of(region), source.path);
        let whole = Span::new(0, source.text.len());
        let mut part = Part { source: Arc::clone(source), document: self.document(source), span: whole, name };
        if let Some(under) = &region.under {
            part.span = section(&part, under).map_err(|snag| self.trouble(idx, snag)).ok()?;
        }
        if let Some((before, behind)) = &region.between {
            part.span = between(&part, before, behind).map_err(|snag| self.trouble(idx, snag)).ok()?;
        }
        Some(part)
    }
}

/// A region in words, with a blank behind them.
pub fn words_of(region: &Region) -> String {
    let mut words = String::new();
    if let Some((before, behind)) = &region.between {
        words.push_str(&format!("between “{}” and “{}” ", before.value, behind.value));
    }
    if let Some(under) = &region.under {
        words.push_str(&format!("under “{}” ", without_marks(&under.value).1));
    }
    words
}

/// The section of the heading with just these words; marks before them say its level as well.
fn section(part: &Part, under: &Text) -> Result<Span, Snag> {
    let (level, words) = without_marks(&under.value);
    let wanted = fold(words);
    let wanted = wanted.trim();
    let fits = |heading: &Heading| {
        (level == 0 || level == usize::from(heading.level)) && document::words(&part.source, heading.words) == wanted
    };
    let found: Vec<_> = part.document.outline.sections().filter(|(heading, _)| fits(heading)).collect();
    match found.as_slice() {
        [(_, section)] => Ok(*section),
        [] => Err(Snag::RegionMissing {
            words: under.place.clone(),
            what: format!("there is no heading “{}” in {}", under.value, part.source.path),
            nearest: nearest_heading(part, wanted).map(|heading| part.place(heading.words)),
        }),
        several => Err(Snag::RegionAmbiguous {
            words: under.place.clone(),
            what: format!("{} headings of {} are “{}”", several.len(), part.source.path, under.value),
            hits: several.iter().map(|(heading, _)| part.place(heading.words)).collect(),
            help: "write the marks of its level before it (`## Data`), or give one of them another name",
        }),
    }
}

/// `## Data`: the level that the marks say, 0 without any, and the words.
fn without_marks(heading: &str) -> (usize, &str) {
    let words = heading.trim().trim_start_matches('#');
    let level = heading.trim().len() - words.len();
    if words.starts_with(char::is_whitespace) { (level, words.trim()) } else { (0, heading.trim()) }
}

/// The heading that was meant: with nearly these words, or with more or fewer of them.
fn nearest_heading<'p>(part: &'p Part, wanted: &str) -> Option<&'p Heading> {
    let headings = part.document.outline.headings();
    let words = |heading: &Heading| document::words(&part.source, heading.words);
    let near = claim::nearest(wanted, headings.iter().map(words));
    let is_alike = |heading: &Heading| {
        let words = words(heading);
        !words.is_empty() && (words.contains(wanted) || wanted.contains(words))
    };
    let is_near = |heading: &&Heading| near.is_some_and(|near| near == words(heading));
    headings.iter().find(is_near).or_else(|| headings.iter().find(|heading| is_alike(heading)))
}

/// What stands between two pieces of words: the first must be there once, the second is the next one behind it.
fn between(part: &Part, before: &Text, behind: &Text) -> Result<Span, Snag> {
    let folded = part.source.folded();
    let text = folded.text();
    let within = folded.from_original_span(part.span);
    let find = |words: &Text, within: Span| -> Vec<Span> {
        let words = fold(&words.value);
        Words::new(words.trim(), &Rarity::of(text)).find(text, within).collect()
    };
    let missing = |words: &Text, what: String| Snag::RegionMissing { words: words.place.clone(), what, nearest: None };
    let path = &part.source.path;
    let starts = find(before, within);
    let start = match starts.as_slice() {
        [start] => start.end,
        [] => return Err(missing(before, format!("“{}” is not in {path}", before.value))),
        several => {
            return Err(Snag::RegionAmbiguous {
                words: before.place.clone(),
                what: format!("“{}” is {} times in {path}", before.value, several.len()),
                hits: several.iter().map(|hit| part.place(folded.to_original(*hit))).collect(),
                help: "write more of the words that stand before the list, or add `under`",
            });
        }
    };
    let ends = find(behind, Span::new(start, within.end));
    let end = ends.into_iter().find(|end| !is_inside_word(text, *end));
    let end = end.ok_or_else(|| {
        missing(behind, format!("“{}” does not follow on “{}” in {path}", behind.value, before.value))
    })?;
    Ok(folded.to_original(Span::new(start, end.start)))
}

/// Whether a mark stands inside of a word or number: the full stop of `Node.js` and of `3.10`.
fn is_inside_word(text: &str, mark: Span) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    is_word(text[..mark.start].chars().next_back())
        && !mark.of(text).contains(char::is_alphanumeric)
        && is_word(text[mark.end..].chars().next())
}

/// The words that name a region, for a trouble: of its keys the nearest one, or else the claim's header.
pub fn named_by(gathering: &Gathering<'_, '_>, idx: usize, region: &Region) -> Place {
    let between = region.between.as_ref().map(|(before, _)| before);
    let named = between.or(region.under.as_ref()).map(|text| text.place.clone());
    named.unwrap_or_else(|| gathering.claim(idx).place.clone())
}

impl Gathering<'_, '_> {
    /// Says that a part holds nothing of what is looked for in it.
    pub(super) fn nothing_in(&mut self, idx: usize, region: &Region, part: &Part, what: &str) {
        let what = format!("there is no {what} {}", part.name);
        let words = named_by(self, idx, region);
        self.trouble(idx, Snag::RegionMissing { words, what, nearest: None });
    }
}
