//! Matched figures: every place where a pattern with its hole fits.

mod aside;

use std::sync::Arc;

use regex::{Captures, Regex, RegexBuilder};

use super::Gathering;
use super::account::{Sight, Sighting};
use super::locate::Located;
use super::trouble::Snag;
use crate::claim::{Facets, Matched, Text};
use crate::figure::Mention;
use crate::source::{Place, Source, Span, fold, fold_pattern};

/// How much text on either side of a figure a pattern can look at, in bytes.
const WINDOW: usize = 400;

/// The largest compiled pattern.
const LARGEST_PATTERN: usize = 1 << 20;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, matched: &Matched) {
    let Some(pattern) = Pattern::new(gathering, idx, matched) else { return };
    let n_troubles = gathering.troubles.len();
    let located = gathering.locate(idx, &matched.sources);
    let mut n_places = 0;
    for text in &located {
        let n_before = n_places;
        n_places += gather_from(gathering, idx, matched, &pattern, text);
        if matched.every_source && n_places == n_before {
            let path = Some(text.source.path.clone());
            gathering.trouble(idx, Snag::MatchNothing { pattern: matched.pattern.place.clone(), path });
        }
    }
    let is_silent = n_places == 0 && gathering.troubles.len() == n_troubles;
    if is_silent {
        let path = None;
        gathering.trouble(idx, Snag::MatchNothing { pattern: matched.pattern.place.clone(), path });
    }
}

/// The places in one text; how many there are.
fn gather_from(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    matched: &Matched,
    pattern: &Pattern,
    text: &Located,
) -> usize {
    let claim = gathering.claim(idx);
    let source = &text.source;
    let headings = matched.not_under.as_ref().map(|words| Headings::new(source, words));
    let is_text = gathering.is_text(idx);
    let mut n_places = 0;
    let light = gathering.light(idx);
    let mentions = gathering.mentions_of(source, light);
    let aside = aside::places(gathering, pattern, source, light);
    let of_text = mentions.iter().filter_map(|mention| Some((mention.clone(), pattern.fits(source, mention)?.facets)));
    let found: Vec<(Mention, Facets)> = of_text.chain(aside).collect();
    for (mention, facets) in found {
        if headings.as_ref().is_some_and(|headings| headings.cover(mention.span.start)) {
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
struct Pattern {
    before: Regex,
    behind: Regex,
    unless: Option<Regex>,
    prefix: Option<String>,
    suffix: Option<String>,
}

impl Pattern {
    /// Compiles; what does not compile is a trouble.
    fn new(gathering: &mut Gathering<'_, '_>, idx: usize, matched: &Matched) -> Option<Self> {
        let (before, behind) = matched.pattern.value.split_once("{figure}")?;
        let mut compiled = |text: &Text, pattern: &str, anchor: (&str, &str)| {
            let pattern = format!("(?i){}(?:{}){}", anchor.0, fold_pattern(pattern), anchor.1);
            compile(&pattern).map_err(|why| gathering.trouble(idx, malformed(text, why))).ok()
        };
        let before = compiled(&matched.pattern, before, ("", r"\z"));
        let behind = compiled(&matched.pattern, behind, (r"\A", ""));
        let unless = match &matched.unless {
            Some(text) => Some(compiled(text, &text.value, ("", ""))?),
            None => None,
        };
        let folded = |words: &str| fold(words).trim().to_owned();
        let (prefix, suffix) = matched.around.words();
        Some(Self { before: before?, behind: behind?, unless, prefix: prefix.map(folded), suffix: suffix.map(folded) })
    }

    /// How the pattern fits around a mention. The hole takes the number, with its hedge and unit or without them.
    fn fits(&self, source: &Source, mention: &Mention) -> Option<Fit> {
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
struct Fit {
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

/// The line, or lines, of a span.
fn line_around(text: &str, span: Span) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
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

/// The sections of a text whose heading has certain words, sections below them included.
struct Headings {
    covered: Vec<Span>,
}

impl Headings {
    fn new(source: &Source, words: &Text) -> Self {
        let wanted = fold(&words.value);
        let mut covered = Vec::new();
        let mut open: Option<(usize, usize)> = None;
        let mut offset = 0;
        for line in source.text.split_inclusive('\n') {
            if let Some((level, title)) = heading(line) {
                if let Some((_, start)) = open.filter(|(above, _)| level <= *above) {
                    covered.push(Span::new(start, offset));
                    open = None;
                }
                if open.is_none() && fold(title).contains(wanted.trim()) {
                    open = Some((level, offset));
                }
            }
            offset += line.len();
        }
        covered.extend(open.map(|(_, start)| Span::new(start, source.text.len())));
        Self { covered }
    }

    fn cover(&self, offset: usize) -> bool {
        self.covered.iter().any(|section| (section.start..section.end).contains(&offset))
    }
}

/// The level and words of a Markdown heading.
fn heading(line: &str) -> Option<(usize, &str)> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with([' ', '\t']))
        .then(|| (level, rest.trim().trim_end_matches('#').trim_end()))
}
