//! From the value of a TOML string back to the words in its file.

use super::Text;
use crate::source::{Place, Span};

impl Text {
    /// The place of a part of the value, a range of its bytes. Escapes are honoured; where the way back is lost it is the
    /// whole string.
    pub fn place_of(&self, part: Span) -> Place {
        let raw = self.place.text();
        let span = if raw == self.value { Some(part) } else { unescaped(raw, &self.value, part) };
        let is_whole = |span: &Span| span.end <= raw.len() && raw.get(span.range()).is_some();
        match span.filter(is_whole) {
            Some(span) => Place { source: self.place.source.clone(), span: span.shifted(self.place.span.start) },
            None => self.place.clone(),
        }
    }
}

/// The bytes of a basic string that became this part of its value. Literal strings have no escapes and do not come here.
fn unescaped(raw: &str, value: &str, part: Span) -> Option<Span> {
    let (mut raw_at, mut value_at) = (0, 0);
    let (mut start, mut end) = (None, None);
    while raw_at < raw.len() {
        let (len, character) = next_character(&raw[raw_at..])?;
        if let Some(character) = character {
            if value_at == part.start {
                start = Some(raw_at);
            }
            if !value.get(value_at..)?.starts_with(character) {
                return None;
            }
            value_at += character.len_utf8();
            if value_at == part.end {
                end = Some(raw_at + len);
            }
        }
        raw_at += len;
    }
    let start = start.or((part.start == value.len()).then_some(raw.len()))?;
    // A part without bytes has no character that ends it.
    let end = if part.start == part.end { start } else { end? };
    Some(Span::new(start, end.max(start)))
}

/// How many bytes the first character of a basic string takes, and the character; a line that is folded away has none.
fn next_character(raw: &str) -> Option<(usize, Option<char>)> {
    let mut characters = raw.chars();
    let first = characters.next()?;
    if first != '\\' {
        return Some((first.len_utf8(), Some(first)));
    }
    let hex = |digits: usize| {
        let code = u32::from_str_radix(raw.get(2..2 + digits)?, 16).ok()?;
        Some((2 + digits, Some(char::from_u32(code)?)))
    };
    let plain = |character| Some((2, Some(character)));
    match characters.next()? {
        'b' => plain('\u{8}'),
        't' => plain('\t'),
        'n' => plain('\n'),
        'f' => plain('\u{c}'),
        'r' => plain('\r'),
        'e' => plain('\u{1b}'),
        quoted @ ('"' | '\\') => plain(quoted),
        'x' => hex(2),
        'u' => hex(4),
        'U' => hex(8),
        blank if blank.is_ascii_whitespace() => {
            Some((raw.len() - raw[1..].trim_start_matches([' ', '\t', '\r', '\n']).len(), None))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::Source;

    /// The words of the file that became this part of the value.
    fn check(raw: &str, value: &str, part: &str, expected: &str) {
        let source = Arc::new(Source::new("a.toml", format!("is = \"{raw}\"")));
        let place = Place { source, span: Span::new(6, 6 + raw.len()) };
        let text = Text { value: value.to_owned(), place };
        let start = value.find(part).expect("the part is in the value");
        assert_eq!(text.place_of(Span::new(start, start + part.len())).text(), expected);
    }

    #[test]
    fn escapes_before_a_part_move_it_and_escapes_inside_belong_to_it() {
        check("visits / days", "visits / days", "days", "days");
        check(r"\u06F5\u06F0 + days", "۵۰ + days", "days", "days");
        check(r"a\t+\tdays", "a\t+\tdays", "+\tdays", r"+\tdays");
        check("a \\\n   + days", "a + days", "+ days", "+ days");
        check("بازدید \\u00d7 روز", "بازدید × روز", "روز", "روز");
    }

    #[test]
    fn a_value_that_the_words_do_not_give_is_placed_at_the_whole_string() {
        check(r"a \q b", "a ? b", "b", r"a \q b");
    }
}
