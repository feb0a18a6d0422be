//! Which words of a text belong together when a display reorders it: runs of one direction with their numbers and brackets,
//! and what stands in quotation marks.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Part<'t> {
    /// Its words.
    pub text: &'t str,
    /// Whether it is what quotation marks hold, and holds words from right to left.
    pub is_quoted: bool,
}

/// What opens a quotation and what closes it; the marks of a report among them.
const QUOTES: [(char, char); 7] =
    [('"', '"'), ('“', '”'), ('«', '»'), ('`', '`'), ('⟦', '⟧'), ('⟨', '⟩'), ('\'', '\'')];

/// A text in parts: quoted words from right to left, and what stands between them, quotation marks included.
pub fn quotes(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut written = 0;
    // How far each kind of quotation is known to hold nothing of interest, so that no stretch is searched twice.
    let mut searched = [0; QUOTES.len()];
    for (at, c) in text.char_indices() {
        let Some(kind) = QUOTES.iter().position(|(open, _)| *open == c) else { continue };
        if at < written.max(searched[kind]) || !may_open(c, &text[..at]) {
            continue;
        }
        let inside = at + c.len_utf8();
        let end = closing(QUOTES[kind].1, &text[inside..]).map(|len| inside + len);
        match end.filter(|end| text[inside..*end].chars().any(is_right_to_left)) {
            Some(end) => {
                parts.push(Part { text: &text[written..inside], is_quoted: false });
                parts.push(Part { text: &text[inside..end], is_quoted: true });
                written = end;
            }
            None => searched[kind] = end.unwrap_or(text.len()),
        }
    }
    parts.push(Part { text: &text[written..], is_quoted: false });
    parts
}

/// An apostrophe opens nothing behind a letter: "the ministry's".
fn may_open(c: char, before: &str) -> bool {
    c != '\'' || !before.ends_with(char::is_alphanumeric)
}

/// How far it is to the closing mark.
fn closing(close: char, text: &str) -> Option<usize> {
    let mut marks = text.match_indices(close);
    let is_end =
        |(at, mark): &(usize, &str)| close != '\'' || !text[at + mark.len()..].starts_with(char::is_alphanumeric);
    marks.find(is_end).map(|(at, _)| at)
}

/// The runs from left to right in words that run the other way, each with its numbers: `CT 64`, `50 MB`.
pub fn left_to_right(text: &str) -> Vec<Range<usize>> {
    runs(text, is_left_to_right, |c| is_right_to_left(c) || is_persian_digit(c))
}

/// The runs from right to left in words that run the other way, each with its numbers.
pub fn right_to_left(text: &str) -> Vec<Range<usize>> {
    let is_own = |c| is_right_to_left(c) || is_persian_digit(c);
    let mut runs = runs(text, is_own, is_left_to_right);
    // Persian digits by themselves run from left to right like others.
    runs.retain(|run| text[run.clone()].chars().any(is_right_to_left));
    runs.into_iter().map(|run| without_doubtful_number(text, run)).collect()
}

/// A run without the number behind it when a word of the other direction follows: in "پوشش 50 times" the 50 is not its.
fn without_doubtful_number(text: &str, run: Range<usize>) -> Range<usize> {
    if !text[run.end..].trim_start().starts_with(is_left_to_right) {
        return run;
    }
    let words = text[run.clone()].trim_end_matches(PERCENTS).trim_end_matches(is_space);
    let words = words.trim_end_matches(is_of_number).trim_end_matches(is_space);
    run.start..run.start + words.len()
}

/// Whether a character makes a display reorder its line.
pub fn is_right_to_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// Digits that belong to words from right to left, though Unicode files them with `0` to `9`.
fn is_persian_digit(c: char) -> bool {
    matches!(c, '۰'..='۹')
}

fn is_left_to_right(c: char) -> bool {
    bidi_class(c) == BidiClass::L
}

/// The runs of characters of one direction, from own character to own character, with nothing of the other between.
fn runs(text: &str, is_own: fn(char) -> bool, is_other: fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut start = 0;
    for stretch in text.split_inclusive(is_other) {
        if let Some(run) = run_in(stretch, is_own) {
            let run = balanced(stretch, run);
            runs.extend(cut_at_marks(stretch, run, is_own).into_iter().map(|run| start + run.start..start + run.end));
        }
        start += stretch.len();
    }
    runs
}

/// From the first own character to the last, with the number before and the number behind, at most a space away.
fn run_in(text: &str, is_own: fn(char) -> bool) -> Option<Range<usize>> {
    let start = text.find(is_own)?;
    let (last, c) = text.char_indices().rev().find(|(_, c)| is_own(*c))?;
    let end = last + c.len_utf8();
    Some(start - number_before(&text[..start])..end + number_behind(&text[end..]))
}

const PERCENTS: [char; 3] = ['%', '٪', '‰'];

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-')
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '/' | ':')
}

/// The length of the number at the end, with what stands between it and the end.
fn number_before(text: &str) -> usize {
    let number = text.strip_suffix(is_space).unwrap_or(text);
    let number = number.strip_suffix(PERCENTS).unwrap_or(number);
    if !number.ends_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let before = number.trim_end_matches(is_of_number);
    let before = before.strip_suffix(['$', '€', '£', '+', '−', '±', '~', '#']).unwrap_or(before);
    text.len() - before.len()
}

/// The length of the number at the beginning, with its percent sign.
fn number_behind(text: &str) -> usize {
    let number = text.strip_prefix(is_space).unwrap_or(text);
    let rest = number.trim_start_matches(is_of_number);
    let digits = number[..number.len() - rest.len()].trim_end_matches(|c: char| !c.is_ascii_digit());
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let rest = &number[digits.len()..];
    let behind = rest.strip_prefix(is_space).unwrap_or(rest);
    let behind = behind.strip_prefix(PERCENTS).unwrap_or(rest);
    text.len() - behind.len()
}

const BRACKETS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('⟦', '⟧'), ('⟨', '⟩')];

/// A run with the brackets next to it that would else stand on the other side of its border than their partners.
fn balanced(text: &str, mut run: Range<usize>) -> Range<usize> {
    let (mut unclosed, mut unopened) = (Vec::new(), Vec::new());
    for c in text[run.clone()].chars() {
        if let Some((_, close)) = BRACKETS.iter().find(|(open, _)| *open == c) {
            unclosed.push(*close);
        } else if let Some((open, close)) = BRACKETS.iter().find(|(_, close)| *close == c)
            && unclosed.pop_if(|unclosed| unclosed == close).is_none()
        {
            unopened.push(*open);
        }
    }
    while let Some(close) = unclosed.pop_if(|close| text[run.end..].starts_with(*close)) {
        run.end += close.len_utf8();
    }
    for open in unopened {
        if text[..run.start].ends_with(open) {
            run.start -= open.len_utf8();
        }
    }
    run
}

/// A run in pieces, so that it holds both ends of a report's mark or none: a mark must not reach over words that it does
/// not hold.
fn cut_at_marks(text: &str, run: Range<usize>, is_own: fn(char) -> bool) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let mut open = None;
    for (at, c) in text[run.clone()].char_indices() {
        match c {
            '⟦' | '⟨' => open = Some(run.start + at),
            '⟧' | '⟩' if open.take().is_none() => cuts.push(run.start + at),
            _ => {}
        }
    }
    cuts.extend(open);
    if cuts.is_empty() {
        return vec![run];
    }
    let starts = [run.start].into_iter().chain(cuts.iter().map(|cut| cut + '⟦'.len_utf8()));
    let ends = cuts.iter().copied().chain([run.end]);
    let pieces = starts.zip(ends).filter_map(|(start, end)| {
        let piece = run_in(&text[start..end], is_own)?;
        Some(start + piece.start..start + piece.end)
    });
    pieces.collect()
}
