//! From an edit of a text to a change of the bytes of its file: through the quotes and escapes of the place, or a reason why not.

use super::Change;
use crate::finding::Edit;
use crate::source::part::Code;
use crate::source::{Part, Source, Span};

const NO_WAY: &str = "its format keeps no text that could be changed";

/// The change of the file that an edit comes to.
///
/// # Errors
/// When the text cannot be written there.
pub fn change(edit: &Edit) -> Result<Change, &'static str> {
    let source = &edit.place.source;
    if is_made(source.file()) {
        return Err(NO_WAY);
    }
    let was = edit.place.text();
    match &source.part {
        None => Ok(Change { span: edit.place.span, was: was.to_owned(), text: edit.text.clone() }),
        Some(part) => in_part(source, part, edit.place.span, was, &edit.text),
    }
}

/// Whether the text of a file is not in its bytes.
fn is_made(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("pdf" | "parquet"))
}

fn in_part(source: &Source, part: &Part, place: Span, was: &str, text: &str) -> Result<Change, &'static str> {
    let (way, _) = part.way(place.start).ok_or(NO_WAY)?;
    let (last, _) = part.way(place.end.saturating_sub(1).max(place.start)).ok_or(NO_WAY)?;
    if way.offset != last.offset {
        return Err("it stands in two strings of the file");
    }
    let span = source.span_in_file(place);
    let raw = span.start.checked_sub(way.offset).zip(span.end.checked_sub(way.offset));
    let raw = raw.and_then(|(start, end)| way.raw.get(start..end)).ok_or(NO_WAY)?;
    // What lies between two ways, or is left out of the text, does not lead back.
    if way.code.decode(raw) != was {
        return Err(NO_WAY);
    }
    let text = coded(way.code, text, was).ok_or("it would need quotation marks in the file")?;
    Ok(Change { span, was: raw.to_owned(), text })
}

/// A text as a place of this code writes it.
fn coded(code: Code, text: &str, was: &str) -> Option<String> {
    match code {
        Code::Bare => {
            let ends_field = |c: char| matches!(c, ',' | ';' | '\t' | '|' | '"' | '\n' | '\r') && !was.contains(c);
            (!text.contains(ends_field)).then(|| text.to_owned())
        }
        Code::Doubled => Some(text.replace('"', "\"\"")),
        Code::Escaped => {
            let json = serde_json::Value::from(text).to_string();
            json.get(1..json.len() - 1).map(str::to_owned)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::Place;
    use crate::source::part::{Marks, Way};

    fn check(code: Code, raw: &str, words: &str, text: &str, expected: Result<&str, &'static str>) {
        let way = Way { raw: raw.to_owned(), code, line: 1, column: 1, offset: 7, marks: Marks::default() };
        let part = Part { file: "data.csv".to_owned(), ways: vec![(0, way)] };
        let source = Arc::new(Source::of_part("line 1 of data.csv", code.decode(raw), part));
        let start = source.text.find(words).expect("the words are there");
        let place = Place { source, span: Span::new(start, start + words.len()) };
        let file = format!("before,{raw}");
        let edited = change(&Edit { place, text: text.to_owned() })
            .map(|change| super::super::applied(&file, &[change]).expect("nothing has changed"));
        let expected = expected.map(|expected| format!("before,{expected}"));
        assert_eq!(edited, expected);
    }

    #[test]
    fn a_text_is_written_as_its_place_writes_texts() {
        check(Code::Escaped, r#"\u06f4\u06f1 \"beds\""#, "۴۱", "۴۲", Ok(r#"۴۲ \"beds\""#));
        check(Code::Escaped, r"a\n41", "41", "\"42\"", Ok(r#"a\n\"42\""#));
        check(Code::Doubled, r#"has ""41"" beds"#, "41", "1,042", Ok(r#"has ""1,042"" beds"#));
        check(Code::Bare, "41 beds", "41", "42", Ok("42 beds"));
    }

    #[test]
    fn a_bare_field_takes_no_comma() {
        check(Code::Bare, "999 beds", "999", "1,042", Err("it would need quotation marks in the file"));
    }

    #[test]
    fn pdf_and_parquet_are_never_written() {
        for path in ["a.pdf", "b.PARQUET"] {
            let source = Arc::new(Source::new(path, "41"));
            let place = Place { source, span: Span::new(0, 2) };
            assert_eq!(change(&Edit { place, text: "42".to_owned() }), Err(NO_WAY));
        }
    }
}
