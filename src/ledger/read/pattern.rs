//! The figure of a pattern in any text, source code included. What prose would hide (identifiers, years, code) is a number
//! here, since the pattern says that one stands there.

mod hole;
mod texture;

use std::sync::Arc;

use regex::Regex;

use super::value::Manners;
use super::{Found, each_source, see};
use crate::claim::{Facets, Read, Text};
use crate::figure::Mention;
use crate::ledger::Gathering;
use crate::ledger::ground::{self, Light, MOST_MENTIONS};
use crate::ledger::matched::compile;
use crate::ledger::trouble::Snag;
use crate::source::{Place, Source, Span, fold_pattern};
use hole::{Hole, holes, is_meant};
pub use texture::Texture;

/// How much text on either side of a figure a pattern can look at, in bytes.
const WINDOW: usize = 400;
/// How many characters a phrase in a hole may have.
const LONGEST_PHRASE: usize = 60;
/// How many places are looked at for phrases.
const MOST_PHRASES: usize = 1_000;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, read: &Read, text: &Text) {
    let Some(pattern) = Pattern::new(gathering, idx, text) else { return };
    each_source(gathering, idx, read, |gathering, located, _| {
        let light = gathering.light(idx);
        let source = &located.source;
        let mut is_cut = false;
        let places = pattern.places_in(source, light, || {
            let mentions = gathering.mentions_of(source, light);
            is_cut = mentions.len() >= MOST_MENTIONS;
            mentions
        });
        if is_cut {
            let why = format!("{} holds more than {MOST_MENTIONS} figures, and not all were looked at", source.path);
            let help = "split the file, or read a cell or a path of it in place of a pattern";
            gathering.trouble(idx, Snag::Malformed { words: text.place.clone(), why, help });
            return Found::Something;
        }
        if places.is_empty() {
            let path = Some(located.source.path.clone()).filter(|_| read.every_source || read.sources.len() > 1);
            return Found::Nothing(Snag::MatchNothing { pattern: text.place.clone(), path });
        }
        let note =
            (places.len() > 1).then(|| format!("the pattern fits {} places of {}", places.len(), located.source.path));
        for fit in places {
            let place = Place { source: Arc::clone(&located.source), span: fit.mention.span };
            if fit.is_part && !gathering.is_text(idx) {
                let why = Some("only a part of an expression");
                gathering.trouble(idx, Snag::ValueNoFigure { at: text.place.clone(), found: place, why });
                continue;
            }
            let facets = fit.facets.or(&located.facets);
            let located = crate::ledger::locate::Located { source: Arc::clone(&located.source), facets };
            see(gathering, idx, &located, place, fit.manners.sight(fit.mention), note.clone());
        }
        Found::Something
    });
}

/// The places that fit a number of code. Only around these is prose read, for hedges and units; most code has none.
fn in_code(pattern: &Pattern, source: &Source, light: Light<'_>) -> Vec<Fit> {
    let fits = pattern.places(source, &[], Texture::Code);
    let windows = fits.iter().map(|fit| ground::window(&source.text, fit.mention.span));
    let mut mentions: Vec<Mention> = windows.flat_map(|window| ground::mentions_in(source, window, light)).collect();
    mentions.sort_by_key(|mention| (mention.number.start, mention.number.end));
    mentions.dedup_by_key(|mention| mention.number.start);
    if mentions.is_empty() { fits } else { pattern.places(source, &mentions, Texture::Code) }
}

/// A place where the pattern fits.
pub struct Fit {
    /// What stands in its hole.
    pub mention: Mention,
    /// Whether a bare number is exact.
    pub manners: Manners,
    /// Whether the number is a part of an expression that goes on behind it, and of which the pattern says nothing.
    pub is_part: bool,
    /// What the named groups say.
    pub facets: Facets,
}

/// A pattern, split at its hole; as it is written, and folded.
pub struct Pattern {
    exact: Halves,
    folded: Halves,
    /// What stands before the figure, wherever it is.
    open: Regex,
    /// Whether it says what stands behind the figure.
    has_behind: bool,
}

struct Halves {
    before: Regex,
    behind: Regex,
}

impl Pattern {
    /// Compiles; what does not compile is a trouble.
    pub fn new(gathering: &mut Gathering<'_, '_>, idx: usize, text: &Text) -> Option<Self> {
        let (before, behind) = text.value.split_once("{figure}")?;
        let mut halves = |before: &str, behind: &str, flags: &str| {
            let halves = Halves::new(before, behind, flags);
            let help = "patterns are regular expressions without look-around and back-references; the part before and the \
                        part behind {figure} must each be whole";
            halves.map_err(|why| gathering.trouble(idx, Snag::Malformed { words: text.place.clone(), why, help })).ok()
        };
        let exact = halves(&spaced(before), &spaced(behind), "")?;
        let folded = halves(&fold_pattern(before), &fold_pattern(behind), "(?i)")?;
        let open = compile(&spaced(before)).ok()?;
        Some(Self { exact, folded, open, has_behind: !behind.is_empty() })
    }

    /// Every place of a text that fits: numbers and phrases, or else words that are a figure only by themselves.
    fn places_in(&self, source: &Source, light: Light<'_>, mentions: impl FnOnce() -> Arc<Vec<Mention>>) -> Vec<Fit> {
        let texture = Texture::of(source, light);
        let mut places = match texture {
            Texture::Code => in_code(self, source, light),
            Texture::Prose | Texture::Own => Vec::new(),
        };
        if places.is_empty() {
            places = self.places(source, &mentions(), texture);
        }
        if places.is_empty() { self.phrases(source, light) } else { places }
    }

    /// Whether it fits in a text.
    pub fn fits_in(&self, source: &Source, light: Light<'_>) -> bool {
        let mentions = || Arc::new(ground::mentions_in(source, Span::new(0, source.text.len()), light));
        !self.places_in(source, light, mentions).is_empty()
    }

    /// Every place that fits, letter by letter; where there is none, case, forms of letters and marks of markup aside.
    pub fn places(&self, source: &Source, mentions: &[Mention], texture: Texture) -> Vec<Fit> {
        let holes = holes(&source.text, mentions);
        let exact = |span: Span| span;
        let fits = |halves: &Halves, text: &str, to_view: &dyn Fn(Span) -> Span| -> Vec<Fit> {
            let place = |hole: &Hole<'_>| self.fit(hole, source, texture, halves, text, to_view);
            let mut fits: Vec<Fit> = holes.iter().filter_map(place).collect();
            // "1,500" holds two numbers of code, and is one.
            fits.dedup_by_key(|fit| fit.mention.span);
            fits
        };
        let found = fits(&self.exact, &source.text, &exact);
        if !found.is_empty() {
            return found;
        }
        let folded = source.folded();
        fits(&self.folded, folded.text(), &|span| folded.from_original_span(span))
    }

    /// Places where whole words stand in the hole that only a phrase by itself is: "one", "five" in a text of no language.
    fn phrases(&self, source: &Source, light: Light<'_>) -> Vec<Fit> {
        let text = &source.text;
        let starts = self.open.find_iter(text).map(|found| found.end()).take(MOST_PHRASES);
        let phrase = |start: usize| {
            let line = text[start..].lines().next().unwrap_or_default();
            let ends = line.char_indices().take(LONGEST_PHRASE).map(|(at, c)| start + at + c.len_utf8());
            ends.filter(|_| self.has_behind).find_map(|end| {
                let span = Span::new(start, end);
                let facets = self.exact.fits(text, span)?;
                let mention = ground::phrase_in(source, span, light)?;
                Some(Fit { mention, manners: Manners::Whole, is_part: false, facets })
            })
        };
        starts.filter_map(phrase).collect()
    }

    fn fit(
        &self,
        hole: &Hole<'_>,
        source: &Source,
        texture: Texture,
        halves: &Halves,
        text: &str,
        to_view: &dyn Fn(Span) -> Span,
    ) -> Option<Fit> {
        let fits = |span: Span| halves.fits(text, to_view(span));
        let part = |span: Span| !self.has_behind && texture == Texture::Code && goes_on(&source.text[span.end..]);
        for mention in hole.mentions.iter().filter(|mention| is_meant(mention, hole, &source.text, texture)) {
            let (number, whole) = (mention.number, mention.span);
            let spans = [whole, Span::new(number.start, whole.end), Span::new(whole.start, number.end), number];
            if let Some(facets) = spans.into_iter().find_map(fits) {
                let is_part = part(whole);
                return Some(Fit { mention: (*mention).clone(), manners: Manners::Whole, is_part, facets });
            }
        }
        let literals = if texture == Texture::Own { &[] } else { hole.literals.as_slice() };
        literals.iter().find_map(|literal| {
            let ends = [literal.end, literal.span.end];
            let facets = ends.into_iter().find_map(|end| fits(Span::new(literal.span.start, end)))?;
            let is_part = part(Span::new(literal.span.start, literal.end));
            Some(Fit { mention: literal.mention(), manners: Manners::Whole, is_part, facets })
        })
    }
}

impl Halves {
    fn new(before: &str, behind: &str, flags: &str) -> Result<Self, String> {
        let before = compile(&format!(r"{flags}(?:{before})\z"))?;
        // The last letter of the figure stands before the rest, so that `\b` knows it.
        let behind = compile(&format!(r"{flags}\A(?s:.)(?:{behind})"))?;
        Ok(Self { before, behind })
    }

    /// The facets that named groups take, when the halves fit on both sides of a span.
    fn fits(&self, text: &str, span: Span) -> Option<Facets> {
        let from = text.floor_char_boundary(span.start.saturating_sub(WINDOW));
        let before = self.before.captures_at(&text[..span.start], from)?;
        if before.get(0).is_some_and(|found| cuts_name(text, found.start())) {
            return None;
        }
        let last = text[..span.end].char_indices().next_back()?.0;
        let end = text.ceil_char_boundary(text.len().min(span.end + WINDOW));
        let behind = self.behind.captures(&text[last..end])?;
        let group = |name| before.name(name).or_else(|| behind.name(name)).map(|group| group.as_str().trim());
        Some(Facets::new(group("when"), group("scope")))
    }
}

/// Whether a place lies within a name: `POLL_MS` in `OTHER_POLL_MS`.
fn cuts_name(text: &str, at: usize) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let bytes = text.as_bytes();
    at > 0 && bytes.get(at - 1).is_some_and(is_part) && bytes.get(at).is_some_and(is_part)
}

/// A pattern in which a blank stands for any white space.
pub fn spaced(pattern: &str) -> String {
    let mut spaced = String::with_capacity(pattern.len());
    let (mut is_escaped, mut in_class, mut was_blank) = (false, false, false);
    for c in pattern.chars() {
        let is_blank = c == ' ' && !is_escaped && !in_class;
        match c {
            ' ' if is_blank && was_blank => {}
            ' ' if is_blank => spaced.push_str(r"\s+"),
            c => spaced.push(c),
        }
        match c {
            '[' if !is_escaped => in_class = true,
            ']' if !is_escaped => in_class = false,
            _ => {}
        }
        is_escaped = c == '\\' && !is_escaped;
        was_blank = is_blank;
    }
    spaced
}

/// Whether code goes on as one expression behind a number.
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    let is_comment = ["//", "/*", "--", "*/"].iter().any(|mark| rest.starts_with(mark));
    let is_operator = rest.starts_with(['+', '*', '/', '%', '-']) || rest.starts_with("<<") || rest.starts_with(">>");
    is_operator && !is_comment
}
