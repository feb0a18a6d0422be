//! Front matter: the lines at the head of a text, between `---` (YAML) or `+++` (TOML).

use super::Format;
use crate::source::Span;

/// The format and the bytes of the front matter, without the lines of marks around it.
pub fn matter(text: &str, start: usize) -> Option<(Format, Span)> {
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next()?;
    let (format, ends): (Format, &[&str]) = match first.trim_end() {
        "---" => (Format::Yaml, &["---", "..."]),
        "+++" => (Format::Toml, &["+++"]),
        _ => return None,
    };
    let begin = start + first.len();
    let mut at = begin;
    for line in lines {
        if ends.contains(&line.trim_end()) {
            return Some((format, Span::new(begin, at)));
        }
        at += line.len();
    }
    None
}
