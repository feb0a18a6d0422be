//! What stands on either side of a place: how far a line or a sentence goes on.

/// How many bytes away from a place the text is looked at: a line may be a whole file.
pub const REACH: usize = 1024;

/// Words on one side of a place, to the end of their line or paragraph, or as far as one looks.
#[derive(Clone, Copy)]
pub struct Side<'t> {
    /// The words.
    pub words: &'t str,
    /// Whether they go on further out.
    pub goes_on: bool,
}

/// Whether the line break at this byte of a text ends an excerpt.
pub type Ends = fn(&str, usize) -> bool;

/// The words before a place.
pub fn before(text: &str, end: usize, ends: Ends) -> Side<'_> {
    let start = text.floor_char_boundary(end.saturating_sub(REACH));
    let breaks = text[start..end].char_indices().rev().filter(|(_, c)| is_line_break(*c));
    match breaks.map(|(at, _)| start + at).find(|at| ends(text, *at)) {
        Some(at) => Side { words: text[at..end].trim_start(), goes_on: false },
        None if start == 0 => Side { words: text[..end].trim_start(), goes_on: false },
        None => Side { words: &text[start..end], goes_on: true },
    }
}

/// The words behind a place.
pub fn behind(text: &str, start: usize, ends: Ends) -> Side<'_> {
    let end = text.floor_char_boundary((start + REACH).min(text.len()));
    let breaks = text[start..end].char_indices().filter(|(_, c)| is_line_break(*c));
    match breaks.map(|(at, _)| start + at).find(|at| ends(text, *at)) {
        Some(at) => Side { words: text[start..at].trim_end(), goes_on: false },
        None if end == text.len() => Side { words: text[start..].trim_end(), goes_on: false },
        None => Side { words: &text[start..end], goes_on: true },
    }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Every line break ends a line.
pub fn ends_line(_: &str, _: usize) -> bool {
    true
}

/// A blank line beside it, a new page, or the mark of a heading, a list or a table behind it: the sentence ends here.
pub fn ends_paragraph(text: &str, at: usize) -> bool {
    let is_blank = |c| matches!(c, ' ' | '\t' | '\r' | '\u{a0}');
    let before = text[text.floor_char_boundary(at.saturating_sub(REACH))..at].trim_end_matches(is_blank);
    let behind = text[at..].trim_start_matches('\r');
    let Some(behind) = behind.strip_prefix('\n') else { return !text[at..].starts_with('\r') };
    let behind = behind[..behind.floor_char_boundary(REACH)].trim_start_matches(is_blank);
    before.is_empty() || before.ends_with('\n') || behind.is_empty() || behind.starts_with(is_line_break) || {
        behind.starts_with(['#', '-', '*', '+', '•', '|', '>', '=', '<', '`', '~', ':'])
    }
}
