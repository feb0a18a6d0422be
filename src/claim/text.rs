//! From the value of a TOML string back to the words in its file.

use std::sync::Arc;

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

impl Text {
    /// What to write for another value, in the quotation marks and escapes of this string, and what it takes the place of. A
    /// literal string has no escapes: what it cannot hold is written as a basic one.
    pub fn anew(&self, value: &str) -> (Place, String) {
        let file = &self.place.source.text;
        let span = self.place.span;
        let (before, quote) = (&file[..span.start], Quotes::before(&file[..span.start]));
        let place = |span| Place { source: Arc::clone(&self.place.source), span };
        match quote {
            Quotes::Basic => (place(span), escaped(value, false)),
            Quotes::Lines => (place(span), escaped(value, true)),
            Quotes::Literal if !value.contains(is_no_literal) => (place(span), value.to_owned()),
            Quotes::LiteralLines if is_literal_lines(value) => (place(span), value.to_owned()),
            Quotes::Literal | Quotes::LiteralLines => {
                let n_marks = before.len() - before.trim_end_matches('\'').len();
                let n_marks = if quote == Quotes::Literal { 1 } else { n_marks.min(3) };
                let whole = Span::new(span.start - n_marks, (span.end + n_marks).min(file.len()));
                (place(whole), format!("\"{}\"", escaped(value, false)))
            }
        }
    }
}

/// How a string of TOML is quoted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Basic,
    Lines,
    Literal,
    LiteralLines,
}

impl Quotes {
    /// Those that a string opens with which begins behind this text. The line break behind three of them is no part of it.
    fn before(text: &str) -> Self {
        let text = text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text));
        match () {
            () if text.ends_with("\"\"\"") => Self::Lines,
            () if text.ends_with("'''") => Self::LiteralLines,
            () if text.ends_with('\'') => Self::Literal,
            () => Self::Basic,
        }
    }
}

fn is_no_literal(c: char) -> bool {
    c == '\'' || (c.is_control() && c != '\t')
}

fn is_literal_lines(value: &str) -> bool {
    let is_odd = |c: char| c.is_control() && !matches!(c, '\t' | '\n');
    !value.contains("'''") && !value.starts_with(['\'', '\n']) && !value.ends_with('\'') && !value.contains(is_odd)
}

/// A value as a basic string has it; over several lines it keeps its line breaks.
fn escaped(value: &str, has_lines: bool) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            // One right behind the marks would be no part of the string.
            '\n' if has_lines && !escaped.is_empty() => escaped.push('\n'),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            c if c.is_control() => escaped.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    escaped
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

    /// A claims file whose string gets another value.
    fn renewed(toml: &str, value: &str) -> String {
        let source = Arc::new(Source::new("a.toml", toml));
        let table = toml::de::DeTable::parse(toml).unwrap();
        let span = table.get_ref().get("is").unwrap().span();
        let n_marks =
            if toml[span.clone()].starts_with("\"\"\"") || toml[span.clone()].starts_with("'''") { 3 } else { 1 };
        let mut span = Span::new(span.start + n_marks, span.end - n_marks);
        span.start += usize::from(n_marks == 3 && toml[span.start..].starts_with('\n'));
        let text = Text { value: String::new(), place: Place { source, span } };
        let (place, text) = text.anew(value);
        format!("{}{text}{}", &toml[..place.span.start], &toml[place.span.end..])
    }

    #[test]
    fn a_new_value_is_written_in_the_marks_of_the_old_one() {
        for (toml, value, expected) in [
            ("is = \"a\" # why", "b \"c\" \\ ۵", "is = \"b \\\"c\\\" \\\\ ۵\" # why"),
            ("is = 'a' # why", "b \"c\" \\", "is = 'b \"c\" \\' # why"),
            ("is = 'a'", "b's", "is = \"b's\""),
            ("is = \"\"\"\na\"\"\"", "b\nc", "is = \"\"\"\nb\nc\"\"\""),
            ("is = '''\na'''", "it's", "is = '''\nit's'''"),
            ("is = '''a'''", "b'", "is = \"b'\""),
        ] {
            let renewed = renewed(toml, value);
            assert_eq!(renewed, expected);
            let read: toml::Table = renewed.parse().unwrap();
            assert_eq!(read["is"].as_str(), Some(value));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_value_is_read_back(value in "[a'\"\\\\\t\n\r\u{1}ی ]{0,12}", toml in proptest::prop_oneof!["is = \"a\"", "is = 'a'", "is = \"\"\"a\"\"\"", "is = '''a'''"]) {
            let read: toml::Table = renewed(&toml, &value).parse().unwrap();
            proptest::prop_assert_eq!(read["is"].as_str(), Some(value.as_str()));
        }
    }

    #[test]
    fn a_value_that_the_words_do_not_give_is_placed_at_the_whole_string() {
        check(r"a \q b", "a ? b", "b", r"a \q b");
    }
}
