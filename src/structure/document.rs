//! Documents: the sections, list items and tables of a text for people, whatever its markup.

use super::{Item, Outline, Table, asciidoc, html, latex, markdown, rst};
use crate::source::folded::Markup;
use crate::source::{Source, Span};

/// What a text for people is made of, each in the order of the text.
#[derive(Debug, Default)]
pub struct Document {
    /// Its headings and sections.
    pub outline: Outline,
    /// The items of its lists.
    pub items: Vec<Item>,
    /// Its tables.
    pub tables: Vec<Table>,
}

impl Document {
    /// Of a source, by the markup that its path tells. Plain text is read as Markdown: its lists and headings are mostly
    /// written so.
    pub fn of(source: &Source) -> Self {
        match Markup::of_path(&source.path) {
            Markup::Plain | Markup::Markdown => markdown::read(&source.text),
            Markup::Html => html::read(&source.text),
            Markup::ReStructuredText => rst::read(&source.text),
            Markup::AsciiDoc => asciidoc::read(&source.text),
            Markup::Latex => latex::read(&source.text),
        }
    }
}

/// The folded words of a part of a source.
pub fn words(source: &Source, part: Span) -> String {
    source.with_folded(part, |folded| folded.from_original_span(part).of(folded.text()).trim().to_owned())
}

/// A span without the blanks at its edges.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}
