//! Parts: a text that is one field of one record of a data file, or what people read of a file, with the way from its characters back to the bytes of the
//! file, through quotes and escapes.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::Position;

/// Which file a text is a part of, and where in it.
#[derive(Clone, Debug)]
pub struct Part {
    /// The path of the file.
    pub file: String,
    /// The ways back to its bytes, each with where it begins in the text, in order; none where its format has none that people
    /// can walk.
    pub ways: Vec<(usize, Way)>,
}

impl Part {
    /// The way back from a byte of the text, and how far along it that byte is.
    pub fn way(&self, offset: usize) -> Option<(&Way, usize)> {
        let nth = self.ways.partition_point(|(start, _)| *start <= offset).saturating_sub(1);
        self.ways.get(nth).map(|(start, way)| (way, offset.saturating_sub(*start)))
    }

    /// Whether the file itself says what stands at a byte of the text: marks between cells of notebooks are put in.
    pub fn is_of_file(&self, offset: usize) -> bool {
        let is_before = self.ways.first().is_some_and(|(start, _)| offset < *start);
        !is_before && self.way(offset).is_none_or(|(way, along)| along < way.code.decode(&way.raw).len())
    }
}

/// The way from a field back to its file.
#[derive(Clone, Debug)]
pub struct Way {
    /// The field as the file writes it, inside its quotes.
    pub raw: String,
    /// How it is written.
    pub code: Code,
    /// The line of its first byte, from 1.
    pub line: usize,
    /// The column of its first byte, from 1, in characters.
    pub column: usize,
    /// How many bytes stand before it.
    pub offset: usize,
    /// What was found on the way before.
    pub marks: Marks,
}

/// Places along a way that were counted up to, found at the first call: a field may be long, and have many places.
#[derive(Clone, Debug, Default)]
pub struct Marks(OnceLock<Vec<Mark>>);

/// How far it is to one place along a way.
#[derive(Clone, Copy, Debug)]
struct Mark {
    /// In bytes of the field.
    at: usize,
    /// In bytes as it is written.
    raw_at: usize,
    position: Position,
}

/// How far it is from one mark to the next, in bytes as it is written.
const STRETCH: usize = 4096;

/// How a data file writes a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// As it is.
    Bare,
    /// With every quotation mark doubled: quoted fields of CSV.
    Doubled,
    /// With the escapes of JSON.
    Escaped,
}

impl Code {
    /// The text that is meant. Half a pair of surrogates becomes U+FFFD.
    pub fn decode(self, raw: &str) -> Cow<'_, str> {
        let is_plain = match self {
            Self::Bare => true,
            Self::Doubled => memchr::memchr(b'"', raw.as_bytes()).is_none(),
            Self::Escaped => memchr::memchr(b'\\', raw.as_bytes()).is_none(),
        };
        if is_plain { Cow::Borrowed(raw) } else { Cow::Owned(self.characters(raw).map(|(_, c)| c).collect()) }
    }

    /// Each character, with the bytes that it takes as written.
    fn characters(self, raw: &str) -> impl Iterator<Item = (usize, char)> {
        let mut rest = raw;
        std::iter::from_fn(move || {
            let first = rest.chars().next()?;
            let (taken, character) = match (self, first) {
                (Self::Doubled, '"') if rest[1..].starts_with('"') => (2, '"'),
                (Self::Escaped, '\\') => escaped(rest),
                _ => (first.len_utf8(), first),
            };
            rest = &rest[taken..];
            Some((taken, character))
        })
    }
}

/// The first escape of a JSON string: how many bytes it takes, and what it means. What is no escape is taken as it stands.
fn escaped(raw: &str) -> (usize, char) {
    let unit = |at: usize| u32::from_str_radix(raw.get(at..at + 4)?, 16).ok();
    let simple = match raw.as_bytes().get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(quoted @ (b'"' | b'\\' | b'/')) => char::from(*quoted),
        Some(b'u') => {
            let Some(high) = unit(2) else { return (1, '\\') };
            let low = (raw.get(6..8) == Some("\\u")).then(|| unit(8)).flatten();
            return match (high, low) {
                (0xd800..0xdc00, Some(low @ 0xdc00..0xe000)) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    (12, char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
                }
                _ => (6, char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER)),
            };
        }
        _ => return (1, '\\'),
    };
    (2, simple)
}

impl Way {
    /// Line and column, in the file, of a byte of the field.
    pub fn position(&self, offset: usize) -> Position {
        let mark = self.mark(offset);
        behind(mark.position, &self.raw[mark.raw_at..self.to_raw(offset)])
    }

    /// The byte of the file that says a byte of the field.
    pub fn byte(&self, offset: usize) -> usize {
        self.to_raw(offset) + self.offset
    }

    /// Where a byte of the field stands in what is written.
    fn to_raw(&self, offset: usize) -> usize {
        let Mark { mut at, mut raw_at, .. } = self.mark(offset);
        for (taken, character) in self.code.characters(&self.raw[raw_at..]) {
            if at + character.len_utf8() > offset {
                break;
            }
            at += character.len_utf8();
            raw_at += taken;
        }
        raw_at
    }

    /// The last mark before a byte of the field.
    fn mark(&self, offset: usize) -> Mark {
        let marks = self.marks.0.get_or_init(|| self.walk());
        let nth = marks.partition_point(|mark| mark.at <= offset).saturating_sub(1);
        marks.get(nth).copied().unwrap_or_else(|| self.beginning())
    }

    fn beginning(&self) -> Mark {
        Mark { at: 0, raw_at: 0, position: Position { line: self.line, column: self.column } }
    }

    /// The marks of the whole way; none but its beginning on a short one.
    fn walk(&self) -> Vec<Mark> {
        let (mut marks, mut last) = (vec![self.beginning()], self.beginning());
        if self.raw.len() <= STRETCH {
            return marks;
        }
        let (mut at, mut raw_at) = (0, 0);
        for (taken, character) in self.code.characters(&self.raw) {
            at += character.len_utf8();
            raw_at += taken;
            if raw_at - last.raw_at >= STRETCH {
                last = Mark { at, raw_at, position: behind(last.position, &self.raw[last.raw_at..raw_at]) };
                marks.push(last);
            }
        }
        marks
    }
}

/// The position behind words that begin at this one.
fn behind(start: Position, words: &str) -> Position {
    match words.rfind('\n') {
        None => Position { line: start.line, column: start.column + words.chars().count() },
        Some(newline) => {
            let n_lines = memchr::memchr_iter(b'\n', words.as_bytes()).count();
            Position { line: start.line + n_lines, column: words[newline + 1..].chars().count() + 1 }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(code: Code, raw: &str, text: &str) {
        assert_eq!(code.decode(raw), text);
    }

    #[test]
    fn what_is_written_is_read_as_it_is_meant() {
        check(Code::Bare, r#"a "b" \n"#, r#"a "b" \n"#);
        check(Code::Doubled, r#"a ""b"" \n"#, r#"a "b" \n"#);
        check(Code::Escaped, r#"a \"b\"\n\u06f5\u06F3 \ud83d\ude00 \/\\"#, "a \"b\"\n۵۳ 😀 /\\");
        check(
            Code::Escaped,
            r"half \ud83d pair, no \x escape, cut \u06",
            "half \u{fffd} pair, no \\x escape, cut \\u06",
        );
    }

    #[test]
    fn a_place_in_a_field_leads_to_its_line_and_column_in_the_file() {
        let raw = r#"\u06f5\u06f0 beds\nand "۳""#;
        let way = Way {
            raw: raw.to_owned(),
            code: Code::Escaped,
            line: 17,
            column: 10,
            offset: 900,
            marks: Marks::default(),
        };
        let text = Code::Escaped.decode(raw).into_owned();
        let at = text.find('۳').unwrap();
        assert_eq!(way.position(0), Position { line: 17, column: 10 });
        assert_eq!(way.position(at), Position { line: 17, column: 10 + raw[..raw.find('۳').unwrap()].chars().count() });
        assert_eq!((way.byte(0), way.byte(4)), (900, 912));
    }

    #[test]
    fn a_field_over_several_lines_counts_them() {
        let way = Way {
            raw: "یک\n\"\"دو\"\" سه".to_owned(),
            code: Code::Doubled,
            line: 4,
            column: 7,
            offset: 0,
            marks: Marks::default(),
        };
        assert_eq!(way.position("یک\n\"دو\" ".len()), Position { line: 5, column: 8 });
    }

    #[test]
    fn a_long_field_is_walked_across_marks() {
        let raw = r#"\u06f5ی\"
"#
        .repeat(3 * STRETCH);
        let way = Way { raw: raw.clone(), code: Code::Escaped, line: 1, column: 1, offset: 7, marks: Marks::default() };
        let text = Code::Escaped.decode(&raw);
        for nth in [0, 1, STRETCH / 5, 2 * STRETCH, 3 * STRETCH - 1] {
            let (at, raw_at) = (nth * text.len() / (3 * STRETCH), nth * raw.len() / (3 * STRETCH));
            assert_eq!((way.byte(at), way.position(at)), (raw_at + 7, Position { line: nth + 1, column: 1 }));
        }
        assert_eq!(way.byte(text.len()), raw.len() + 7);
    }

    proptest! {
        #[test]
        fn json_is_read_as_serde_reads_it(text in "[a-z\"\\\\\n\u{1}ی😀/]{0,20}") {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(Code::Escaped.decode(&json[1..json.len() - 1]), text);
        }

        #[test]
        fn any_text_is_read_without_a_panic(raw in "[\\\\u0d8f\"ی\n]{0,30}", offset in 0usize..60) {
            for code in [Code::Bare, Code::Doubled, Code::Escaped] {
                let way = Way { raw: raw.clone(), code, line: 1, column: 1, offset: 0, marks: Marks::default() };
                let len = code.decode(&raw).len();
                prop_assert!(way.byte(offset.min(len)) <= raw.len());
                let _ = way.position(offset);
            }
        }
    }
}
