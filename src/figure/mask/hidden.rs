//! Places of a text whose numbers are no figures whatever they look like: code between back quotes, tags of markup.

use memchr::{memchr, memchr2, memmem};

use super::Mask;
use crate::source::Span;

/// The hidden places in a part of a text, in order.
pub fn hidden(text: &str, part: Span) -> Vec<(Span, Mask)> {
    let bytes = &text.as_bytes()[..part.end];
    if memchr2(b'`', b'<', &bytes[part.start..]).is_none() {
        return Vec::new();
    }
    let breaks = breaks(bytes, part.start);
    let mut search = Search { quotes: Quotes::new(bytes, part.start), breaks: &breaks, text: &text[..part.end] };
    let mut places = Vec::new();
    let mut at = part.start;
    while let Some(found) = memchr2(b'`', b'<', &bytes[at..]).map(|offset| at + offset) {
        let hidden = if bytes[found] == b'`' { search.code(found) } else { search.tag(found) };
        at = match hidden {
            Some((end, mask)) => {
                places.push((Span::new(found, end), mask));
                end
            }
            None => found + run_length(bytes, found, bytes[found]),
        };
    }
    places
}

/// Where paragraphs end: at the first of two line ends with nothing but blanks between.
fn breaks(bytes: &[u8], start: usize) -> Vec<usize> {
    let is_blank = |line: &[u8]| line.iter().all(u8::is_ascii_whitespace);
    let ends: Vec<usize> = memchr::memchr_iter(b'\n', &bytes[start..]).map(|offset| start + offset).collect();
    ends.windows(2).filter(|pair| is_blank(&bytes[pair[0]..pair[1]])).map(|pair| pair[0]).collect()
}

fn run_length(bytes: &[u8], start: usize, byte: u8) -> usize {
    bytes[start..].iter().take_while(|other| **other == byte).count()
}

struct Search<'a> {
    text: &'a str,
    quotes: Quotes,
    breaks: &'a [usize],
}

impl Search<'_> {
    /// Whether a paragraph ends between two places.
    fn has_break(&self, start: usize, end: usize) -> bool {
        let next = self.breaks.partition_point(|at| *at < start);
        self.breaks.get(next).is_some_and(|at| *at < end)
    }

    /// The end of the code that back quotes begin: a run of as many ends it, in the same paragraph unless it is a fence.
    fn code(&self, start: usize) -> Option<(usize, Mask)> {
        let (length, next) = self.quotes.at(start)?;
        let next = next?;
        let is_fence = length >= 3;
        (is_fence || !self.has_break(start, next)).then_some((next + length, Mask::Code))
    }

    /// The end of a tag, with what it holds where that is code.
    fn tag(&mut self, start: usize) -> Option<(usize, Mask)> {
        let rest = &self.text[start..];
        let name = tag_name(rest)?;
        if name.starts_with('!') && rest.starts_with("<!--") {
            return rest.find("-->").map(|end| (start + end + 3, Mask::Markup));
        }
        let end = start + end_of_tag(rest, name)?;
        if self.has_break(start, end) {
            return None;
        }
        if rest[1 + name.len()..].starts_with(':') {
            return Some((end, Mask::Url));
        }
        Some(self.end_of_element(name, end).unwrap_or((end, Mask::Markup)))
    }

    /// The end of an element that holds no words to be read.
    fn end_of_element(&self, name: &str, end: usize) -> Option<(usize, Mask)> {
        let closing =
            ["</code", "</pre", "</script", "</style"].into_iter().find(|tag| tag[2..].eq_ignore_ascii_case(name))?;
        let mask = if name.len() <= 4 { Mask::Code } else { Mask::Markup };
        let close =
            memmem::find(&self.text.as_bytes()[end..][..MAX_ELEMENT.min(self.text.len() - end)], closing.as_bytes())?;
        Some((end + close, mask))
    }
}

/// The longest tag and the longest element that are looked for, in bytes.
const MAX_TAG: usize = 2_000;
const MAX_ELEMENT: usize = 20_000;

/// The name of a tag: letters, digits and hyphens; with the stroke or the exclamation mark before it.
fn tag_name(rest: &str) -> Option<&str> {
    let name = &rest[1..];
    let marks = usize::from(name.starts_with(['/', '!', '?']));
    let length = name.bytes().skip(marks).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let begins = name.as_bytes().get(marks).is_some_and(|byte| byte.is_ascii_alphabetic() || name.starts_with("!--"));
    begins.then_some(&name[..marks + length])
}

/// Behind the `>` of a tag: attributes with or without values may stand before it, and nothing else.
fn end_of_tag(rest: &str, name: &str) -> Option<usize> {
    let bytes = &rest.as_bytes()[..rest.len().min(MAX_TAG)];
    let mut at = 1 + name.len();
    if name.starts_with(['!', '?']) || bytes.get(at) == Some(&b':') {
        return memchr(b'>', bytes).map(|end| end + 1);
    }
    loop {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'/').count();
        match bytes.get(at)? {
            b'>' => return Some(at + 1),
            b'"' | b'\'' => at += 2 + memchr(bytes[at], &bytes[at + 1..])?,
            b'=' => at = behind_value(bytes, at + 1)?,
            byte if byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':' | b'@') => {
                at += bytes[at..].iter().take_while(|byte| is_name(**byte)).count();
            }
            _ => return None,
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'@' | b'-' | b'.')
}

/// Behind the value of an attribute.
fn behind_value(bytes: &[u8], start: usize) -> Option<usize> {
    match bytes.get(start)? {
        quote @ (b'"' | b'\'') => memchr(*quote, &bytes[start + 1..]).map(|length| start + length + 2),
        _ => {
            let length = bytes[start..]
                .iter()
                .take_while(|byte| !byte.is_ascii_whitespace() && **byte != b'>' && **byte != b'<')
                .count();
            (length > 0).then_some(start + length)
        }
    }
}

/// The runs of back quotes of a text.
struct Quotes {
    /// Where each begins, how long it is, and where the next one of its length begins.
    runs: Vec<(usize, usize, Option<usize>)>,
}

impl Quotes {
    fn new(bytes: &[u8], start: usize) -> Self {
        let mut runs = Vec::new();
        let mut at = start;
        while let Some(found) = memchr(b'`', &bytes[at..]).map(|offset| at + offset) {
            let length = run_length(bytes, found, b'`');
            runs.push((found, length, None));
            at = found + length;
        }
        let mut next_of_length = std::collections::HashMap::new();
        for (start, length, next) in runs.iter_mut().rev() {
            *next = next_of_length.insert(*length, *start);
        }
        Self { runs }
    }

    /// The length of the run that begins here, and the next one as long.
    fn at(&self, start: usize) -> Option<(usize, Option<usize>)> {
        let idx = self.runs.binary_search_by_key(&start, |(start, ..)| *start).ok()?;
        let (_, length, next) = self.runs[idx];
        Some((length, next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(&str, &str)> {
        hidden(text, Span::new(0, text.len())).into_iter().map(|(span, mask)| (span.of(text), mask.name())).collect()
    }

    #[test]
    fn code_ends_at_a_run_of_as_many_back_quotes() {
        assert_eq!(places("a `5` b"), [("`5`", "code")]);
        assert_eq!(places("a ``5 ` 6`` b"), [("``5 ` 6``", "code")]);
        assert_eq!(places("a ` b"), []);
        assert_eq!(places("a ` b\n\nc ` d"), []);
        assert_eq!(places("```\n5\n\n6\n```"), [("```\n5\n\n6\n```", "code")]);
    }

    #[test]
    fn tags_are_hidden_and_comparisons_are_not() {
        assert_eq!(places("a <td width=\"50\"> 5 </td>"), [("<td width=\"50\">", "markup"), ("</td>", "markup")]);
        assert_eq!(places("<!-- 5 > 3 -->"), [("<!-- 5 > 3 -->", "markup")]);
        assert_eq!(places("<code>5 % of 10</code>"), [("<code>5 % of 10", "code"), ("</code>", "markup")]);
        assert_eq!(places("<https://example.org/5>"), [("<https://example.org/5>", "url")]);
        for text in ["5 < 6 and 7 > 3", "<50 ms", "a <b 50 % and c> d", "<", "<a", "a<b"] {
            assert_eq!(places(text), [], "{text}");
        }
    }
}
