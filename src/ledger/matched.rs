//! Matched figures: every place where a pattern with its hole fits.

mod aside;

use std::sync::Arc;

use regex::{Captures, Regex, RegexBuilder};

use super::account::{Sight, Sighting};
use super::ground::MOST_MENTIONS;
use super::locate::Located;
use super::trouble::Snag;
use super::{Gathering, ground};
use crate::claim::{Facets, Matched, Text};
use crate::figure::Mention;
use crate::source::{Place, Source, Span, fold, fold_pattern};
use crate::structure::document;

/// How much text on either side of a figure a pattern can look at, in bytes.
const WINDOW: usize = 400;

/// The largest compiled pattern.
const LARGEST_PATTERN: usize = 1 << 20;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, matched: &Matched) {
    let Some(pattern) = Pattern::new(gathering, idx, matched) else { return };
    let n_troubles = gathering.troubles.len();
    let located = gathering.locate(idx, &matched.sources);
    let sources: Vec<&Arc<Source>> = located.iter().map(|text| &text.source).collect();
    let light = gathering.light(idx);
    let mentions = gathering.mentions_of_all(&sources, light, |source| pattern.parts(source));
    let (n_sightings, n_covered) = (gathering.sightings.len(), gathering.covered.len());
    let mut n_places = 0;
    for (text, mentions) in located.iter().zip(mentions) {
        if mentions.len() >= MOST_MENTIONS {
            let why =
                format!("{} holds more than {MOST_MENTIONS} figures, and not all were looked at", text.source.path);
            gathering.trouble(idx, too_many(matched, why));
        }
        if n_places > MOST_PLACES {
            break;
        }
        let n_before = n_places;
        n_places += gather_from(gathering, idx, matched, &pattern, (text, &mentions));
        if matched.every_source && n_places == n_before {
            let path = Some(text.source.path.clone());
            gathering.trouble(idx, Snag::MatchNothing { pattern: matched.pattern.place.clone(), path });
        }
    }
    if n_places > MOST_PLACES {
        gathering.sightings.truncate(n_sightings);
        gathering.covered.truncate(n_covered);
        gathering.trouble(idx, too_many(matched, format!("the pattern fits in more than {MOST_PLACES} places")));
    }
    let is_silent = n_places == 0 && gathering.troubles.len() == n_troubles;
    if is_silent {
        let path = None;
        gathering.trouble(idx, Snag::MatchNothing { pattern: matched.pattern.place.clone(), path });
    }
}

/// A pattern is held against no more places than these: what fits nearly everywhere says nothing of a quantity, and fills the memory.
const MOST_PLACES: usize = 100_000;

fn too_many(matched: &Matched, why: String) -> Snag {
    let help = "put words around {figure} that only the quantity has, or name fewer sources";
    Snag::Malformed { words: matched.pattern.place.clone(), why, help }
}

/// The places in one text; how many there are.
fn gather_from(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    matched: &Matched,
    pattern: &Pattern,
    (text, mentions): (&Located, &[Mention]),
) -> usize {
    let claim = gathering.claim(idx);
    let source = &text.source;
    let left_out = matched.not_under.as_ref().map_or_else(Vec::new, |words| sections_like(gathering, source, words));
    let is_text = gathering.is_text(idx);
    let mut n_places = 0;
    let light = gathering.light(idx);
    let aside = aside::places(gathering, pattern, source, light);
    let of_text = mentions.iter().filter_map(|mention| Some((mention.clone(), pattern.fits(source, mention)?.facets)));
    let found: Vec<(Mention, Facets)> = of_text.chain(aside).collect();
    for (mention, facets) in found {
        if left_out.iter().any(|section| section.covers(mention.span)) {
            continue;
        }
        n_places += 1;
        let place = Place { source: Arc::clone(source), span: mention.span };
        gathering.covered.push(place.clone());
        let facets = facets.or(&text.facets).or(&claim.facets);
        let sight = if is_text { Sight::Text } else { Sight::Words(mention) };
        gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: Vec::new() });
    }
    n_places
}

/// A pattern, split at its hole: what must end before the figure, and what must begin behind it.
pub struct Pattern {
    /// What stands before the figure, anywhere; nothing where it cannot be looked for so.
    anywhere: Option<Regex>,
    before: Regex,
    behind: Regex,
    unless: Option<Regex>,
    prefix: Option<String>,
    suffix: Option<String>,
}

impl Pattern {
    /// Compiles; what does not compile is a trouble.
    pub fn new(gathering: &mut Gathering<'_, '_>, idx: usize, matched: &Matched) -> Option<Self> {
        let (before, behind) = matched.pattern.value.split_once("{figure}")?;
        let mut compiled = |text: &Text, pattern: &str, anchor: (&str, &str)| {
            let pattern = format!("(?i){}(?:{}){}", anchor.0, fold_pattern(pattern), anchor.1);
            compile(&pattern).map_err(|why| gathering.trouble(idx, malformed(text, why))).ok()
        };
        let is_free =
            !before.is_empty() && !["^", "\\A", "\\b", "\\B", "$", "\\z"].iter().any(|sign| before.contains(sign));
        let anywhere = if is_free { compiled(&matched.pattern, before, ("", "")) } else { None };
        let before = compiled(&matched.pattern, before, ("", r"\z"));
        let behind = compiled(&matched.pattern, behind, (r"\A", ""));
        let unless = match &matched.unless {
            Some(text) => Some(compiled(text, &text.value, ("", ""))?),
            None => None,
        };
        let folded = |words: &str| fold(words).trim().to_owned();
        let (prefix, suffix) = matched.around.words();
        Some(Self {
            anywhere,
            before: before?,
            behind: behind?,
            unless,
            prefix: prefix.map(folded),
            suffix: suffix.map(folded),
        })
    }

    /// The parts of a text where the pattern may fit, so that their figures are worth reading; nothing where that may be
    /// anywhere. Where it fits before a figure, something that fits stands no further than a window away.
    fn parts(&self, source: &Source) -> Option<Vec<Span>> {
        let folded = source.folded();
        let mut parts: Vec<Span> = Vec::new();
        for found in self.anywhere.as_ref()?.find_iter(folded.text()) {
            let end = folded.text().ceil_char_boundary(folded.text().len().min(found.end() + WINDOW));
            let part = ground::window(&source.text, folded.to_original(Span::new(found.start(), end)));
            match parts.last_mut().filter(|last| last.end >= part.start) {
                Some(last) => *last = last.join(part),
                None => parts.push(part),
            }
        }
        Some(parts)
    }

    /// How the pattern fits around a mention. The hole takes the number, with its hedge and unit or without them.
    pub fn fits(&self, source: &Source, mention: &Mention) -> Option<Fit> {
        let folded = source.folded();
        let text = folded.text();
        let whole = folded.from_original_span(mention.span);
        let number = folded.from_original_span(mention.number);
        let found = [number.start, whole.start].into_iter().find_map(|start| {
            let before = self.before.captures(window_before(text, start))?;
            let behind = |end| self.behind.captures(&text[end..text.ceil_char_boundary(text.len().min(end + WINDOW))]);
            let (end, behind) = [number.end, whole.end].into_iter().find_map(|end| Some((end, behind(end)?)))?;
            let n_before = before.get(0).map_or(0, |found| found.len());
            let n_behind = behind.get(0).map_or(0, |found| found.len());
            let facets = || Facets::new(group("when", &before, &behind), group("scope", &before, &behind));
            self.stands_between(text, start - n_before, end + n_behind).then(|| Fit {
                before: Span::new(start - n_before, start),
                behind: Span::new(end, end + n_behind),
                facets: facets(),
            })
        })?;
        (!self.is_left_out(source, mention.span, whole)).then_some(found)
    }

    /// Whether prefix and suffix stand around the words.
    fn stands_between(&self, text: &str, start: usize, end: usize) -> bool {
        self.prefix.as_ref().is_none_or(|prefix| text[..start].trim_end().ends_with(prefix.as_str()))
            && self.suffix.as_ref().is_none_or(|suffix| text[end..].trim_start().starts_with(suffix.as_str()))
    }

    /// Whether `unless` fits a part of the line that holds some of the mention.
    fn is_left_out(&self, source: &Source, mention: Span, whole: Span) -> bool {
        let Some(unless) = &self.unless else { return false };
        let line = source.folded().from_original_span(line_around(&source.text, mention));
        let found = unless.find_iter(&source.folded().text()[line.range()]);
        found.map(|found| Span::new(found.start(), found.end()).shifted(line.start)).any(|found| found.overlaps(whole))
    }
}

/// A pattern around a figure.
pub struct Fit {
    /// What its part before the figure takes, in folded text.
    before: Span,
    /// What its part behind the figure takes.
    behind: Span,
    /// The facets that named groups take.
    facets: Facets,
}

fn window_before(text: &str, end: usize) -> &str {
    &text[text.floor_char_boundary(end.saturating_sub(WINDOW))..end]
}

fn malformed(text: &Text, why: String) -> Snag {
    let help = "patterns are regular expressions without look-around and back-references; the part before and the part \
                behind {figure} must each be whole";
    Snag::Malformed { words: text.place.clone(), why, help }
}

fn group<'t>(name: &str, before: &Captures<'t>, behind: &Captures<'t>) -> Option<&'t str> {
    before.name(name).or_else(|| behind.name(name)).map(|group| group.as_str().trim())
}

/// How much of a long line is looked at on either side of a figure, in bytes.
const LONG_LINE: usize = 4_000;

/// The line, or lines, of a span; of a long one the part around it.
fn line_around(text: &str, span: Span) -> Span {
    let first = text.floor_char_boundary(span.start.saturating_sub(LONG_LINE));
    let last = text.ceil_char_boundary(text.len().min(span.end + LONG_LINE));
    let start = text[first..span.start].rfind('\n').map_or(first, |at| first + at + 1);
    let end = text[span.end..last].find('\n').map_or(last, |at| span.end + at);
    Span::new(start, end)
}

/// A pattern, or why it is none. Its size is bounded, so that a stranger's pattern costs no more than a large text.
pub fn compile(pattern: &str) -> Result<Regex, String> {
    let built =
        RegexBuilder::new(pattern).multi_line(true).size_limit(LARGEST_PATTERN).dfa_size_limit(LARGEST_PATTERN).build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => "the pattern is too large".to_owned(),
        // The last line of a syntax error says what is wrong; those above draw it.
        other => {
            let text = other.to_string();
            let last = text.lines().last().unwrap_or_default().trim_start_matches("error: ");
            format!("the pattern does not compile: {last}")
        }
    })
}

/// The sections of a text whose heading has certain words, with their headings and the sections below them.
fn sections_like(gathering: &mut Gathering<'_, '_>, source: &Arc<Source>, words: &Text) -> Vec<Span> {
    let (document, wanted) = (gathering.document(source), fold(&words.value));
    let sections = document.outline.sections();
    let alike = sections.filter(|(heading, _)| document::words(source, heading.words).contains(wanted.trim()));
    alike.map(|(heading, section)| heading.span.join(section)).collect()
}
