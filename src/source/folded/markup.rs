//! The marks of Markdown, HTML and their like: which bytes of a text are no words of it, and what they stand for.
//!
//! Only marks inside of running text are taken out. Heading marks, bullets and the bars of tables stay, since people quote
//! them and patterns count on them.

mod asciidoc;
mod emphasis;
mod entities;
mod html;
mod latex;
mod links;
mod markdown;
mod pairs;
mod rst;

pub(in crate::source) use entities::reference as entity;

use super::traced::Traced;
use crate::source::Span;
pub use html::Tags;

/// How a text is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Markup {
    /// Nothing is a mark.
    Plain,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// reStructuredText.
    ReStructuredText,
    /// AsciiDoc.
    AsciiDoc,
    /// LaTeX.
    Latex,
}

/// Bytes that are no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub span: Span,
    pub stands_for: StandsFor,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StandsFor {
    /// Nothing: emphasis, links, tags inside of a sentence.
    Nothing,
    /// A blank: `<br>`.
    Blank,
    /// The end of a paragraph or cell.
    Break,
    /// An entity.
    Char(char),
}

impl Markup {
    /// By the ending of a path.
    pub fn of_path(path: &str) -> Self {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        match ending.as_str() {
            "md" | "markdown" | "ipynb" => Self::Markdown,
            "html" | "htm" | "xhtml" => Self::Html,
            "rst" | "rest" => Self::ReStructuredText,
            "adoc" | "asciidoc" | "asc" => Self::AsciiDoc,
            "tex" | "latex" => Self::Latex,
            _ => Self::Plain,
        }
    }

    /// The marks of a text, in order, none touching another's bytes.
    pub(super) fn marks(self, text: &str) -> Vec<Mark> {
        match self {
            Self::Plain => Vec::new(),
            Self::Markdown => markdown::marks(text),
            Self::Html => html::marks(text),
            Self::ReStructuredText => rst::marks(text),
            Self::AsciiDoc => asciidoc::marks(text),
            Self::Latex => latex::marks(text),
        }
    }
}

impl Mark {
    fn nothing(start: usize, end: usize) -> Self {
        Self { span: Span::new(start, end), stands_for: StandsFor::Nothing }
    }
}

impl StandsFor {
    /// Writes it into a copy that is otherwise unchanged.
    pub(super) fn write(self, copy: &mut Traced, span: Span) {
        match self {
            Self::Nothing => {}
            Self::Blank => copy.put(" ", span),
            // A bar keeps words and numbers of two cells apart, and does not make a `>` behind it begin a line.
            Self::Break => copy.put(" | ", span),
            Self::Char(c) => copy.put(c.encode_utf8(&mut [0; 4]), span),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_path_tells_the_markup() {
        for (path, markup) in [
            ("README.md", Markup::Markdown),
            ("docs/a.b/index.MARKDOWN", Markup::Markdown),
            ("site/index.htm", Markup::Html),
            ("docs/index.rst", Markup::ReStructuredText),
            ("docs/index.adoc", Markup::AsciiDoc),
            ("paper.tex", Markup::Latex),
            ("report.txt", Markup::Plain),
            ("md", Markup::Plain),
        ] {
            assert_eq!(Markup::of_path(path), markup, "{path}");
        }
    }
}
