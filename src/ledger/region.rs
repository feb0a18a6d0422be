//! Regions: from the keys of a claim to the part of a source that it looks at, and to one of the tables there. What is not
//! there, or there twice, is a trouble with the nearest place.

mod rows;
mod table;

use std::sync::Arc;

use super::Gathering;
use super::trouble::Snag;
use crate::claim::{self, Region, Text};
use crate::source::folded::Markup;
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

    fn is_whole(&self) -> bool {
        self.span == Span::new(0, self.source.text.len())
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
        for under in &region.under {
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
    if !region.under.is_empty() {
        let headings: Vec<String> =
            region.under.iter().map(|text| format!("“{}”", without_marks(&text.value).1)).collect();
        words.push_str(&format!("under {} ", headings.join(", ")));
    }
    words
}

/// The section of the heading with just these words, in this part; marks before them say its level as well.
fn section(part: &Part, under: &Text) -> Result<Span, Snag> {
    let (level, words) = as_marked(part, &under.value).unwrap_or_else(|| without_marks(&under.value));
    let wanted = fold(words);
    let wanted = wanted.trim();
    let fits = |heading: &Heading| {
        part.holds(heading.span)
            && (level == 0 || level == usize::from(heading.level))
            && document::words(&part.source, heading.words) == wanted
    };
    let found: Vec<_> = part.document.outline.sections().filter(|(heading, _)| fits(heading)).collect();
    let name = if part.is_whole() { part.source.path.clone() } else { format!("this part of {}", part.source.path) };
    match found.as_slice() {
        [(_, section)] => Ok(*section),
        [] => Err(Snag::RegionMissing {
            words: under.place.clone(),
            what: format!("there is no heading “{}” in {name}", under.value),
            nearest: nearest_heading(part, wanted).map(|heading| part.place(heading.words)),
        }),
        several => Err(Snag::RegionAmbiguous {
            words: under.place.clone(),
            what: format!("{} headings of {name} are “{}”", several.len(), under.value),
            hits: several.iter().map(|(heading, _)| part.place(heading.words)).collect(),
            help: "name the heading above it as well (under = [\"Data\", \"Clinics\"]), or its level (`## Clinics`)",
        }),
    }
}

/// A heading as its source writes it: `== Data` of AsciiDoc, `\section{Data}`, `<h2>Data</h2>`. Its level, and its words.
fn as_marked<'h>(part: &Part, heading: &'h str) -> Option<(usize, &'h str)> {
    let path = part.source.path.as_str();
    if matches!(Markup::of_path(path), Markup::Plain | Markup::Markdown) {
        return None;
    }
    let alone = Document::of(&Source::new(path, heading));
    let [only] = alone.outline.headings() else { return None };
    let is_all = heading[..only.span.start].trim().is_empty() && heading[only.span.end..].trim().is_empty();
    // Which level a mark stands for may depend on the others of its text.
    let mark = |heading: &Heading, text: &str| text[heading.span.start..heading.words.start].trim().to_owned();
    let own = mark(only, heading);
    let alike = part.document.outline.headings().iter().find(|other| mark(other, &part.source.text) == own);
    is_all.then(|| (usize::from(alike.unwrap_or(only).level), only.words.of(heading)))
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
    let words: Vec<String> = headings.iter().map(|heading| document::words(&part.source, heading.words)).collect();
    let near = claim::nearest(wanted, words.iter().map(String::as_str));
    let is_alike = |words: &String| !words.is_empty() && (words.contains(wanted) || wanted.contains(words.as_str()));
    let is_near = |words: &String| near.is_some_and(|near| near == words);
    words.iter().position(is_near).or_else(|| words.iter().position(is_alike)).map(|idx| &headings[idx])
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
    let named = between.or(region.under.last()).map(|text| text.place.clone());
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
