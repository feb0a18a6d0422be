//! What one claim looks for in a large text, chunk by chunk: lines that fit its pattern, or how many there are.

use std::sync::Arc;

use regex::Regex;

use super::super::ground::{self, Light};
use super::super::{Gathering, matched, read};
use super::MOST_KEPT;
use super::chunk::Chunk;
use crate::claim::{Each, Origin, Point};
use crate::source::{Source, Span, fold_pattern};

/// What one claim looks for.
pub enum Seeker<'a> {
    /// A pattern with a hole; `candidate` fits every line that it may fit.
    Matched { candidate: Regex, pattern: matched::Pattern, light: Light<'a> },
    /// The same, of a claim that reads.
    Read { candidate: Regex, pattern: read::Pattern, light: Light<'a> },
    /// Lines that hold a match; without a pattern, lines that are not blank.
    Lines(Option<Regex>),
    /// Matches.
    Matches(Regex),
}

/// What was found.
pub enum Seen {
    /// Lines, or parts of long ones.
    Texts(Vec<Arc<Source>>),
    /// How many there are.
    Count(Lines),
}

/// Lines that were counted.
#[derive(Clone, Copy, Default)]
pub struct Lines {
    /// How many.
    pub n: u64,
    /// The numbers of the first and the last.
    pub ends: Option<(usize, usize)>,
}

impl Lines {
    fn add(&mut self, line: usize) {
        self.n += 1;
        self.ends = Some((self.ends.map_or(line, |(first, _)| first), line));
    }

    /// Those that stand behind these.
    pub fn join(&mut self, behind: Self) {
        self.n += behind.n;
        self.ends = match (self.ends, behind.ends) {
            (Some((first, _)), Some((_, last))) => Some((first, last)),
            (own, behind) => own.or(behind),
        };
    }
}

/// A line of more bytes is cut around what fits.
const LONG_LINE: usize = 8 << 10;
/// How much of a long line is kept on either side.
const AROUND: usize = 2 << 10;

impl<'a> Seeker<'a> {
    /// Of a claim; nothing where its pattern does not compile, which is a trouble.
    pub fn of(gathering: &mut Gathering<'a, '_>, idx: usize) -> Option<Self> {
        let light = gathering.light(idx);
        match &gathering.claim(idx).origin {
            Origin::Matched(own) => {
                let pattern = matched::Pattern::new(gathering, idx, own)?;
                let (before, behind) = own.pattern.value.split_once("{figure}")?;
                let candidate = candidate("(?i)", &fold_pattern(before), &fold_pattern(behind))?;
                Some(Self::Matched { candidate, pattern, light })
            }
            Origin::Read(own) => {
                let Point::Pattern(text) = &own.point else { return None };
                let pattern = read::Pattern::new(gathering, idx, text)?;
                let (before, behind) = text.value.split_once("{figure}")?;
                let candidate = candidate("", &read::spaced(before), &read::spaced(behind))?;
                Some(Self::Read { candidate, pattern, light })
            }
            Origin::Counted(counted) => {
                let pattern = match &counted.pattern {
                    Some(text) => Some(matched::compile(&text.value).ok()?),
                    None => None,
                };
                match (counted.each, pattern) {
                    (Each::Match, Some(pattern)) => Some(Self::Matches(pattern)),
                    (Each::Line, pattern) => Some(Self::Lines(pattern)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What it has found before it looked at anything.
    pub fn nothing(&self) -> Seen {
        match self {
            Self::Matched { .. } | Self::Read { .. } => Seen::Texts(Vec::new()),
            Self::Lines(_) | Self::Matches(_) => Seen::Count(Lines::default()),
        }
    }

    /// What it finds in a chunk, whose text is that of the source.
    pub fn look(&self, chunk: &Chunk, source: &Source) -> Seen {
        match self {
            Self::Matched { candidate, pattern, light } => {
                let folded = source.folded();
                let found = candidate.find_iter(folded.text());
                let found = found.map(|found| folded.to_original(Span::new(found.start(), found.end())));
                Seen::Texts(texts(chunk, source, found, |line| {
                    let whole = Span::new(0, line.text.len());
                    ground::mentions_in(line, whole, *light).iter().any(|mention| pattern.fits(line, mention).is_some())
                }))
            }
            Self::Read { candidate, pattern, light } => {
                let found = candidate.find_iter(&source.text).map(|found| Span::new(found.start(), found.end()));
                Seen::Texts(texts(chunk, source, found, |line| pattern.fits_in(line, *light)))
            }
            Self::Lines(None) => {
                let mut lines = Lines::default();
                let filled = chunk.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
                filled.for_each(|(nth, _)| lines.add(chunk.line + nth));
                Seen::Count(lines)
            }
            Self::Lines(Some(pattern)) => {
                Seen::Count(count(chunk, pattern, |line| usize::from(pattern.is_match(line))))
            }
            Self::Matches(pattern) => Seen::Count(count(chunk, pattern, |line| pattern.find_iter(line).count())),
        }
    }
}

/// Fits where both parts of a pattern stand in one line, with anything between them.
fn candidate(flags: &str, before: &str, behind: &str) -> Option<Regex> {
    matched::compile(&format!("{flags}(?:{before})[^\\n]*?(?:{behind})")).ok()
}

/// The lines with something that fits, as sources of their own; a part of a long one.
fn texts(
    chunk: &Chunk,
    source: &Source,
    found: impl Iterator<Item = Span>,
    fits: impl Fn(&Source) -> bool,
) -> Vec<Arc<Source>> {
    let mut texts: Vec<Arc<Source>> = Vec::new();
    let mut end = 0;
    for found in found {
        let words = line_or_part(&chunk.text, found);
        if words.start < end || texts.len() > MOST_KEPT {
            continue;
        }
        let line = chunk.part(source, words);
        if fits(&line) {
            end = words.end;
            texts.push(Arc::new(line));
        }
    }
    texts
}

/// The line in which something begins, or what stands around it where the line is long.
fn line_or_part(text: &str, found: Span) -> Span {
    let start = memchr::memrchr(b'\n', &text.as_bytes()[..found.start]).map_or(0, |at| at + 1);
    let end = memchr::memchr(b'\n', &text.as_bytes()[found.start..]).map_or(text.len(), |at| found.start + at);
    let line = Span::new(start, end);
    if line.end - line.start <= LONG_LINE {
        return line;
    }
    let start = text.floor_char_boundary(found.start.saturating_sub(AROUND).max(line.start));
    let end = text.ceil_char_boundary((found.end.min(line.end) + AROUND).min(line.end));
    Span::new(start, end)
}

/// Counts in every line that may hold a match of a pattern.
fn count(chunk: &Chunk, pattern: &Regex, n_in: impl Fn(&str) -> usize) -> Lines {
    let (mut lines, text) = (Lines::default(), chunk.text.as_str());
    let (mut at, mut line, mut counted) = (0, chunk.line, 0);
    while let Some(found) = pattern.find_at(text, at) {
        line += memchr::memchr_iter(b'\n', &text.as_bytes()[counted..found.start()]).count();
        counted = found.start();
        let start = memchr::memrchr(b'\n', &text.as_bytes()[..found.start()]).map_or(0, |at| at + 1);
        let end = memchr::memchr(b'\n', &text.as_bytes()[found.start()..]).map_or(text.len(), |at| found.start() + at);
        let own = text[start..end].strip_suffix('\r').unwrap_or(&text[start..end]);
        (0..n_in(own)).for_each(|_| lines.add(line));
        at = end + 1;
        if at > text.len() {
            break;
        }
    }
    lines
}
