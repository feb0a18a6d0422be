//! Addresses of the web: where they stand, what they say decoded, and what a badge shows.

use memchr::memmem;

use crate::source::Span;
use crate::source::folded::Traced;

/// The longest address that is looked at, in bytes.
const LONGEST: usize = 2_000;

/// How the words of an address are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Only percent-encoded.
    Address,
    /// As in the path of a badge: `_` is a blank, `__` and `--` are one of them.
    Badge,
    /// As in a query: `+` is a blank.
    Query,
}

/// Visits each address.
pub fn each(text: &str, mut visit: impl FnMut(Span)) {
    let mut next = 0;
    for at in memmem::find_iter(text.as_bytes(), "://") {
        if let Some(address) = around(text, next, at) {
            visit(address);
            next = address.end;
        }
    }
}

/// The address whose `://` stands at a place, if it is one; it does not begin before `from`.
pub fn around(text: &str, from: usize, at: usize) -> Option<Span> {
    let before = text.as_bytes().get(from..at).unwrap_or_default();
    let scheme = before.iter().rev().take(10).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let end = if scheme > 0 { end_of(text, at + 3) } else { at };
    (end > at + 3).then(|| Span::new(at - scheme, end))
}

/// Where an address ends that goes on here. Closing marks of the sentence around it are no part of it.
fn end_of(text: &str, start: usize) -> usize {
    let last = text.ceil_char_boundary(text.len().min(start + LONGEST));
    let mut n_open = 0_usize;
    let ends = |c: char| {
        match c {
            '(' => n_open += 1,
            ')' if n_open > 0 => n_open -= 1,
            ')' => return true,
            _ => {}
        }
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '<' | '>' | '`' | ']' | '|' | '\\' | '{' | '}')
    };
    let words = &text[start..last];
    let words = &words[..words.find(ends).unwrap_or(words.len())];
    start + words.trim_end_matches(['.', ',', ';', ':', '!', '?', '،', '؛', '؟', '。']).len()
}

/// The parts that a badge shows, its label first; empty for any other address.
pub fn badge(text: &str, address: Span) -> Vec<(Span, Spelling)> {
    let words = address.of(text);
    let path_end = words.find(['?', '#']).unwrap_or(words.len());
    let at = |start: usize, part: &str| Span::new(address.start + start, address.start + start + part.len());
    if let Some(found) = words[..path_end].find("/badge/") {
        let start = found + "/badge/".len();
        let path = &words[start..path_end];
        let path = [".svg", ".png"].iter().find_map(|ending| path.strip_suffix(ending)).unwrap_or(path);
        let mark = if words.contains("badgen.net") { '/' } else { '-' };
        let parts = parts(path, mark);
        // The last part is the colour.
        let shown = parts.len().saturating_sub(1).min(2);
        let shown = parts.into_iter().take(shown).filter(|(_, part)| !part.is_empty());
        return shown.map(|(offset, part)| (at(start + offset, part), Spelling::Badge)).collect();
    }
    let query = words.get(path_end + 1..).filter(|_| words[..path_end].ends_with("/static/v1")).unwrap_or_default();
    let value = |name: &str| {
        let pairs = query.split(['&', ';']).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let value = pairs.filter(|value| !value.is_empty())?;
        let start = value.as_ptr() as usize - words.as_ptr() as usize;
        Some((at(start, value), Spelling::Query))
    };
    ["label", "message"].into_iter().filter_map(value).collect()
}

/// The parts of a path between single marks, each with its place; doubled marks are part of the words.
fn parts(path: &str, mark: char) -> Vec<(usize, &str)> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let mut at = 0;
    while let Some(found) = path[at..].find(mark) {
        let here = at + found;
        let length = path[here..].chars().take_while(|c| *c == mark).count();
        // Of three marks the first two are one of the words.
        if length % 2 == 1 {
            let end = here + length - 1;
            parts.push((start, &path[start..end]));
            start = end + 1;
        }
        at = here + length;
    }
    parts.push((start, &path[start..]));
    parts
}

/// Writes a part of an address as it reads.
pub fn decode(text: &str, part: Span, spelling: Spelling, made: &mut Traced) {
    let mut at = part.start;
    while at < part.end {
        let rest = &text[at..part.end];
        let (length, c) = character(rest, spelling);
        match c {
            Some(c) => made.put(c.encode_utf8(&mut [0; 4]), Span::new(at, at + length)),
            None => made.keep_words(&rest[..length], at),
        }
        at += length;
    }
}

/// How many bytes the first character takes, and what it is where it stands for another one.
fn character(rest: &str, spelling: Spelling) -> (usize, Option<char>) {
    let is_badge = spelling == Spelling::Badge;
    match rest.as_bytes()[0] {
        b'%' => encoded(rest).map_or((1, None), |(length, c)| (length, Some(c))),
        b'&' if rest.starts_with("&amp;") => ("&amp;".len(), Some('&')),
        b'-' if is_badge && rest.starts_with("--") => (2, Some('-')),
        b'_' if is_badge && rest.starts_with("__") => (2, Some('_')),
        b'_' if is_badge => (1, Some(' ')),
        b'+' if spelling == Spelling::Query => (1, Some(' ')),
        _ => (rest.chars().next().map_or(1, char::len_utf8), None),
    }
}

/// The character that a percent-encoded text begins with (RFC 3986, 2.1), and how many bytes its code takes.
fn encoded(rest: &str) -> Option<(usize, char)> {
    let byte = |at: usize| {
        let code = rest.get(3 * at..3 * at + 3)?.strip_prefix('%')?;
        code.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(code, 16).ok())?
    };
    let bytes: Vec<u8> = (0..4).map_while(byte).collect();
    (1..=bytes.len()).find_map(|n| Some((3 * n, std::str::from_utf8(&bytes[..n]).ok()?.chars().next()?)))
}
