//! One tag of HTML: its name, and the few attributes that matter.

use crate::source::Span;

/// A tag.
pub struct Tag<'t> {
    text: &'t str,
    name: String,
    pub is_closing: bool,
    pub span: Span,
}

/// The longest name of an element that matters.
const LONGEST_NAME: usize = 16;

impl<'t> Tag<'t> {
    /// The tag of some bytes; a comment or declaration is none.
    pub fn of(text: &'t str, span: Span) -> Option<Self> {
        let inside = span.of(text).strip_prefix('<')?;
        let (is_closing, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        let length = inside.bytes().take(LONGEST_NAME + 1).take_while(u8::is_ascii_alphanumeric).count();
        (1..=LONGEST_NAME).contains(&length).then(|| Self {
            text: inside,
            name: inside[..length].to_ascii_lowercase(),
            is_closing,
            span,
        })
    }

    /// The name, in small letters.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The level of a heading.
    pub fn level(&self) -> u8 {
        self.name.as_bytes().get(1).map_or(1, |digit| digit.saturating_sub(b'0'))
    }

    /// Whether no heading goes on behind it.
    pub fn is_block(&self) -> bool {
        const BLOCKS: [&str; 24] = [
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "pre",
            "blockquote",
            "body",
        ];
        BLOCKS.contains(&self.name.as_str())
    }

    /// The number that an attribute gives.
    pub fn number(&self, attribute: &str) -> Option<usize> {
        let text = self.text.to_ascii_lowercase();
        let begins = |at: &usize| text[..*at].ends_with(|c: char| c.is_ascii_whitespace());
        let (at, _) = text.match_indices(attribute).find(|(at, _)| begins(at))?;
        let value = text[at + attribute.len()..].trim_start().strip_prefix('=')?.trim_start();
        let digits = value.trim_start_matches(['"', '\'']);
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        digits[..length].parse().ok()
    }
}
