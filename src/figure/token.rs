//! Tokens: digits, words and marks of a text, with what the lexicon knows of each word. White space is not a token; each
//! token knows what kind of gap stands before it.

mod class;
mod fold;
mod tokenizer;

pub use class::{Class, digit, is_extending, script, traits};
pub use fold::{WordBuffer, folded, length as word_length, plain};
pub use tokenizer::Tokenizer;

use super::lexicon::{Entry, WordId};
use super::tongue::Tongues;
use crate::source::Span;

/// A piece of text that the reader looks at as one.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// What stands before it.
    pub gap: Gap,
    /// Whether a number or a figure may begin here. Most tokens are words of which no table knows anything.
    pub may_begin: bool,
    entry: &'static Entry,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Digits of any script, with marks between them: `1,234.5`.
    Digits,
    /// Superscript digits and signs.
    Superscript,
    /// One of ½ ¼ ….
    Vulgar,
    /// Letters.
    Word,
    /// Anything else, by its character; look-alikes are made one.
    Mark(char),
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing: they touch.
    None,
    /// Nothing, but one of them is of a script that parts no words.
    Seam,
    /// Blanks within a line.
    Space,
    /// A line break.
    Line,
    /// An empty line, or the beginning.
    Break,
}

impl Token {
    fn new(span: Span, kind: TokenKind, gap: Gap, entry: &'static Entry) -> Self {
        let may_begin = match kind {
            TokenKind::Digits | TokenKind::Vulgar => true,
            TokenKind::Word => entry.may_begin(),
            // `,5`: most commas touch the word before them.
            TokenKind::Mark(',') => gap > Gap::None || span.start == 0,
            TokenKind::Mark(mark) => matches!(mark, '-' | '−' | '+' | '.' | '▲' | '△'),
            TokenKind::Superscript => false,
        };
        Self { span, kind, gap, may_begin, entry }
    }

    /// A word.
    #[inline]
    fn of_word(span: Span, gap: Gap, entry: &'static Entry) -> Self {
        Self { span, kind: TokenKind::Word, gap, may_begin: entry.may_begin(), entry }
    }

    /// The word's entry; unknown words and other tokens have an empty one.
    pub fn entry(&self) -> &'static Entry {
        self.entry
    }

    /// The word, if it is one that its language's table knows.
    pub fn word(&self) -> Option<WordId> {
        (self.is_word() && self.entry.is_known()).then_some(self.entry.id)
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// Whether it is a word, known or not.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it is digits.
    pub fn is_digits(&self) -> bool {
        self.kind == TokenKind::Digits
    }
}

/// The tokens of a text.
pub fn tokens(text: &str, tongues: Tongues) -> Vec<Token> {
    Tokenizer::new(text).part(Span::new(0, text.len()), tongues).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        super::tokens(text, Tongues::unknown(None))
    }

    fn words(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn numbers_keep_their_marks_and_lose_the_sentence_mark() {
        assert_eq!(words("1,234.5, ۱۷٫۵. 65سال"), ["1,234.5", ",", "۱۷٫۵", ".", "65", "سال"]);
    }

    #[test]
    fn an_arabic_comma_parts_groups_or_items() {
        assert_eq!(words("۱،۲۳۴،۵۶۷ ۳،۵"), ["۱،۲۳۴،۵۶۷", "۳", "،", "۵"]);
    }

    #[test]
    fn what_is_written_together_shares_its_place() {
        assert_eq!(words("سیوهشتمین بیستون"), ["سیوهشتمین", "سیوهشتمین", "سیوهشتمین", "بیستون"]);
    }

    #[test]
    fn a_mark_keeps_what_is_set_upon_it() {
        assert_eq!(words("5\u{20e3} =\u{338}a e\u{301}t\u{e9}"), ["5\u{20e3}", "=\u{338}", "a", "e\u{301}té"]);
    }

    #[test]
    fn a_blank_line_is_a_break_and_a_line_end_is_not() {
        let gaps = |text: &str| tokens(text).iter().map(|token| token.gap).collect::<Vec<_>>();
        assert_eq!(gaps("a b\r\nc\r\n\r\nd"), [Gap::Break, Gap::Space, Gap::Line, Gap::Break]);
    }
}
