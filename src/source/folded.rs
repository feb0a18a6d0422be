//! The search copy of a text, with the way back to the original bytes.

/// How a text is marked up, so that marks can be made transparent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Markup {
    /// Nothing is a mark.
    Plain,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
}

impl Markup {
    /// By the ending of a path.
    pub fn of_path(path: &str) -> Self {
        let _ = path;
        Self::Plain
    }
}

/// A folded text.
#[derive(Debug)]
pub struct Folded {
    /// The folded text.
    pub text: String,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str, markup: Markup) -> Self {
        let _ = markup;
        Self { text: text.to_owned() }
    }
}
