//! Lines of a text with their indents, for markups that are read line by line.

use crate::source::Span;

/// A line without the blanks at its edges.
#[derive(Clone, Copy, Debug)]
pub struct Line<'t> {
    /// Its words.
    pub words: &'t str,
    /// Where they begin.
    pub start: usize,
    /// How far they are set in, in columns.
    pub indent: usize,
}

impl Line<'_> {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.words.is_empty()
    }

    /// Where its words end.
    pub fn end(&self) -> usize {
        self.start + self.words.len()
    }

    /// Its words.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end())
    }
}

/// The lines of a text. A byte order mark is no word.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Vec::new();
    for whole in text[at..].split_inclusive('\n') {
        let end = at + whole.trim_end().len();
        let start = end.min(at + (whole.len() - whole.trim_start_matches([' ', '\t']).len()));
        let next = |column: usize, byte| if byte == b'\t' { (column / 8 + 1) * 8 } else { column + 1 };
        let indent = text[at..start].bytes().fold(0, next);
        lines.push(Line { words: &text[start..end], start, indent });
        at += whole.len();
    }
    lines
}

/// How many columns a character takes in a text of one width: none for marks upon others, two for wide ones.
pub fn width(c: char) -> usize {
    match c {
        ' '..='~' => 1,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        c if unicode_normalization::char::is_combining_mark(c) => 0,
        _ => 1,
    }
}
