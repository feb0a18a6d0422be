//! Attributes of elements whose values people see or hear.

use memchr::{memchr, memmem, memrchr2};

use crate::source::Span;

/// Their names, with the mark behind them.
const NAMES: [&str; 4] = ["alt=", "title=", "aria-label=", "content="];
/// The longest value, and how far before its name an element may begin, in bytes.
const LONGEST: usize = 2_000;

/// Visits the value of each, without its quotation marks; of each name in the order of the text.
pub fn each(text: &str, mut visit: impl FnMut(Span)) {
    for name in NAMES {
        let mut next = 0;
        for at in memmem::find_iter(text.as_bytes(), name) {
            if at < next || !is_inside_a_tag(text, at) {
                continue;
            }
            if let Some(value) = value(text, at + name.len()) {
                next = value.end;
                visit(value);
            }
        }
    }
}

/// Whether a blank and, further on, the beginning of a tag stand before a name.
fn is_inside_a_tag(text: &str, at: usize) -> bool {
    let bytes = &text.as_bytes()[at.saturating_sub(LONGEST)..at];
    let begins = |open: usize| bytes.get(open + 1).is_some_and(u8::is_ascii_alphabetic) && bytes[open] == b'<';
    bytes.last().is_some_and(u8::is_ascii_whitespace) && memrchr2(b'<', b'>', bytes).is_some_and(begins)
}

fn value(text: &str, start: usize) -> Option<Span> {
    let quote = *text.as_bytes().get(start).filter(|byte| matches!(byte, b'"' | b'\''))?;
    let bytes = &text.as_bytes()[start + 1..];
    let length = memchr(quote, &bytes[..bytes.len().min(LONGEST)])?;
    (length > 0).then(|| Span::new(start + 1, start + 1 + length))
}
