//! Notebooks (`.ipynb`): one text that joins the cells, with the way back to the bytes of the file. Markdown cells are
//! Markdown as they stand, code cells are blocks of code in it; outputs, raw cells and metadata are not read.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::files::Unreadable;
use super::part::{Code, Marks, Part, Way};
use super::{Lines, Source};

/// Whether a path is that of a notebook.
pub fn is_notebook(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("ipynb"))
}

#[derive(Deserialize)]
struct Notebook<'a> {
    #[serde(borrow)]
    cells: Option<Vec<Cell<'a>>>,
}

#[derive(Deserialize)]
struct Cell<'a> {
    cell_type: String,
    #[serde(borrow)]
    source: &'a RawValue,
}

/// The cells of a notebook as one text.
///
/// # Errors
/// When it is no notebook of format 4.
pub fn read(path: &str, file: &str) -> Result<Source, Unreadable> {
    let json = file.trim_start_matches('\u{feff}');
    let broken = |error: serde_json::Error| Unreadable::because(format!("is no notebook: {error}"));
    let notebook: Notebook<'_> = serde_json::from_str(json).map_err(broken)?;
    let old = || {
        Unreadable::because("has no cells: it is no notebook of format 4; `jupyter nbconvert --to notebook` makes one")
    };
    // What stands first in it is no front matter.
    let mut joined = Joined { file, lines: Lines::new(file), text: "\n".to_owned(), ways: Vec::new() };
    for cell in notebook.cells.ok_or_else(old)? {
        let written = strings(cell.source).map_err(broken)?;
        match cell.cell_type.as_str() {
            "markdown" => joined.prose(&written),
            "code" => joined.code(&written),
            _ => {}
        }
    }
    let part = Part { file: path.to_owned(), ways: joined.ways };
    Ok(Source::of_part(path, joined.text, part))
}

/// A cell is written as one string, or as one for each of its lines.
fn strings(source: &RawValue) -> Result<Vec<&str>, serde_json::Error> {
    let lines: Vec<&RawValue> =
        if source.get().starts_with('[') { serde_json::from_str(source.get())? } else { vec![source] };
    // What is no string stays out.
    let inside = |line: &'_ RawValue| line.get().len().checked_sub(1);
    Ok(lines
        .into_iter()
        .filter_map(|line| line.get().strip_prefix('"')?.get(..inside(line)?.checked_sub(1)?))
        .collect())
}

struct Joined<'f> {
    file: &'f str,
    lines: Lines,
    text: String,
    ways: Vec<(usize, Way)>,
}

impl Joined<'_> {
    fn prose(&mut self, written: &[&str]) {
        let start = self.text.len();
        self.add(written);
        // A fence that its cell does not close would take the cells below along.
        if let Some(fence) = open_fence(&self.text[start..]) {
            self.text.push_str(&format!("\n{fence}"));
        }
        self.text.push_str("\n\n");
    }

    fn code(&mut self, written: &[&str]) {
        let n_ticks = written.iter().map(|line| longest_run(line)).max().unwrap_or(0);
        let fence = "`".repeat(n_ticks.max(2) + 1);
        self.text.push_str(&format!("{fence}\n"));
        self.add(written);
        self.text.push_str(&format!("\n{fence}\n\n"));
    }

    fn add(&mut self, written: &[&str]) {
        for raw in written {
            let offset = raw.as_ptr() as usize - self.file.as_ptr() as usize;
            let position = self.lines.position(self.file, offset);
            let way = Way {
                raw: (*raw).to_owned(),
                code: Code::Escaped,
                line: position.line,
                column: position.column,
                offset,
                marks: Marks::default(),
            };
            self.ways.push((self.text.len(), way));
            self.text.push_str(&Code::Escaped.decode(raw));
        }
    }
}

fn longest_run(written: &str) -> usize {
    written.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// The fence of Markdown that is still open where a text ends.
fn open_fence(text: &str) -> Option<&str> {
    let mut open: Option<&str> = None;
    for line in text.lines().map(str::trim) {
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let Some(sign) = sign else { continue };
        let rest = line.trim_start_matches(sign);
        let fence = &line[..line.len() - rest.len()];
        open = match open {
            _ if fence.len() < 3 => open,
            None => Some(fence),
            Some(opened) if fence.starts_with(opened) && rest.is_empty() => None,
            still => still,
        };
    }
    open
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Span;

    const NOTEBOOK: &str = "{\n \"cells\": [\n  {\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\n   \"# Beds\\n\",\n   \"It has \\u06f4\\u06f0 \\\"beds\\\".\"\n  ]},\n  {\"cell_type\": \"code\", \"outputs\": [{\"text\": [\"7 outputs\"]}], \"source\": \"# not a title\\nN = 12\"},\n  {\"cell_type\": \"raw\", \"source\": [\"raw 9\"]}\n ],\n \"nbformat\": 4\n}\n";

    #[test]
    fn cells_are_joined_without_their_outputs() {
        let source = read("a.ipynb", NOTEBOOK).unwrap();
        assert_eq!(source.text, "\n# Beds\nIt has ۴۰ \"beds\".\n\n```\n# not a title\nN = 12\n```\n\n");
        let escaped = NOTEBOOK.find("\\u06f4").unwrap();
        let at = source.text.find("۴۰").unwrap();
        assert_eq!(source.span_in_file(Span::new(at, at + 4)), Span::new(escaped, escaped + 12));
        let position = source.position(at);
        assert_eq!((position.line, position.column, source.shown_path()), (5, 12, "a.ipynb"));
        assert_eq!(source.position(source.text.find("12").unwrap()).line, 7);
    }

    #[test]
    fn an_open_fence_ends_with_its_cell() {
        let file = r##"{"cells": [{"cell_type": "markdown", "source": "~~~~\na\n~~~"}, {"cell_type": "code", "source": ["x = \"```\""]}]}"##;
        assert_eq!(read("a.ipynb", file).unwrap().text, "\n~~~~\na\n~~~\n~~~~\n\n````\nx = \"```\"\n````\n\n");
    }

    #[test]
    fn what_is_no_notebook_says_why() {
        let why = |file| read("a.ipynb", file).unwrap_err().why;
        assert!(why("{\"cells\": [").starts_with("is no notebook: EOF"));
        assert!(why("").starts_with("is no notebook: EOF"));
        assert!(why("{\"worksheets\": []}").starts_with("has no cells"));
        assert!(why("{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [1").starts_with("is no notebook"));
        assert_eq!(
            read("a.ipynb", "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [1, null, \"\"]}]}").unwrap().text,
            "\n\n\n"
        );
    }

    proptest! {
        #[test]
        fn any_words_lead_back_to_the_file(lines in prop::collection::vec("[a`~\"\\\\\n۴😀]{0,8}", 0..6), is_code in any::<bool>()) {
            let kind = if is_code { "code" } else { "markdown" };
            let file = serde_json::json!({ "cells": [{ "cell_type": kind, "source": lines }] }).to_string();
            let source = read("a.ipynb", &file).unwrap();
            for (at, c) in source.text.char_indices() {
                let span = source.span_in_file(Span::new(at, at + c.len_utf8()));
                prop_assert!(file.get(span.range()).is_some());
                if c == '۴' {
                    prop_assert_eq!(span.of(&file), "۴");
                }
            }
        }
    }
}
