//! The parts of Markdown links that are no text: targets, labels, notes, definitions.

use std::collections::HashSet;

/// Labels and targets of links are not longer than this.
pub const LONGEST_LABEL: usize = 1_000;

/// The length of `[^note]`.
pub fn footnote(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("[^")?;
    let end = inside.bytes().take(LONGEST_LABEL).position(|byte| byte == b']')?;
    (end > 0 && !inside[..end].contains(char::is_whitespace)).then_some("[^]".len() + end)
}

/// The length of `<https://…>` or `<name@host>`.
pub fn address(text: &str) -> Option<usize> {
    let end = text.bytes().take(LONGEST_LABEL).position(|byte| byte == b'>' || byte.is_ascii_whitespace())?;
    let inside = &text[1..end];
    let is_address = text.as_bytes()[end] == b'>' && (inside.contains(':') || inside.contains('@'));
    (is_address && inside.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(end + 1)
}

/// The length of `(url "title")`.
pub fn target_length(text: &str) -> Option<usize> {
    let bytes = &text.as_bytes()[..text.len().min(LONGEST_LABEL)];
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, *byte) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            // A title is quoted, and stands behind a blank; an address may hold an apostrophe.
            (None, b'"' | b'\'') if bytes[at - 1].is_ascii_whitespace() => quote = Some(*byte),
            (None, b'(') => depth += 1,
            (None, b')') if depth == 1 => return Some(at + 1),
            (None, b')') => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The labels that link definitions of the text define.
pub fn labels(text: &str) -> HashSet<&str> {
    text.lines().filter_map(definition).collect()
}

/// The label of `[label]: url`; footnotes are text.
pub fn definition(line: &str) -> Option<&str> {
    let inside = line.trim_start_matches(' ').strip_prefix('[').filter(|inside| !inside.starts_with('^'))?;
    let end = inside.bytes().take(LONGEST_LABEL).position(|byte| byte == b']')?;
    let target = inside[end + 1..].strip_prefix(':')?.trim();
    (end > 0 && !target.is_empty() && looks_like_a_target(target)).then_some(&inside[..end])
}

/// An address, and at most a title behind it; anything else is a sentence that happens to begin with brackets.
fn looks_like_a_target(target: &str) -> bool {
    let rest = target.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim());
    rest.is_empty() || rest.starts_with(['"', '\'', '('])
}
