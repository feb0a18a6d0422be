//! Tokens: digits, words and marks of a text, with what the lexicon knows of each word. White space is not a token; each
//! token knows what kind of gap stands before it.

mod class;
mod fold;

pub use class::{digit, is_extending};
pub use fold::{WordBuffer, fold_word};

use self::class::{Class, class, is_digit_mark, plain_mark};
use super::lexicon::{Entry, LEXICON, Lexicon, WordId};
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
    Word(WordId),
    /// Anything else, by its character; look-alikes are made one.
    Mark(char),
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing: they touch.
    None,
    /// Blanks within a line.
    Space,
    /// A line break.
    Line,
    /// An empty line, or the beginning.
    Break,
}

impl Token {
    /// The word's entry; unknown words and other tokens have an empty one.
    pub fn entry(&self) -> &'static Entry {
        LEXICON.entry(self.word().unwrap_or(WordId::UNKNOWN))
    }

    /// The word's id.
    pub fn word(&self) -> Option<WordId> {
        match self.kind {
            TokenKind::Word(id) => Some(id),
            _ => None,
        }
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// Whether it is a word, known or not.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word(_))
    }

    /// Whether it is digits.
    pub fn is_digits(&self) -> bool {
        self.kind == TokenKind::Digits
    }
}

/// The tokens of a part of a text.
pub fn tokens(text: &str, part: Span) -> Vec<Token> {
    let mut tokenizer = Tokenizer {
        text,
        position: part.start,
        end: part.end,
        tokens: Vec::with_capacity((part.end - part.start) / 5),
        gap: Gap::Break,
        lead: None,
        buffer: WordBuffer::default(),
        lexicon: &LEXICON,
    };
    while tokenizer.step() {}
    tokenizer.tokens
}

struct Tokenizer<'a> {
    text: &'a str,
    position: usize,
    end: usize,
    tokens: Vec<Token>,
    /// What was seen since the last token.
    gap: Gap,
    /// Where signs begin that belong to the next token.
    lead: Option<usize>,
    buffer: WordBuffer,
    lexicon: &'static Lexicon,
}

impl Tokenizer<'_> {
    /// Takes what stands at the position; `false` at the end.
    fn step(&mut self) -> bool {
        let Some(char) = self.peek() else { return false };
        let start = self.position;
        match class(char) {
            Class::Space => self.gap = self.gap.max(self.skip_blanks()),
            Class::Invisible => self.skip(char),
            Class::Leading => {
                self.lead.get_or_insert(start);
                self.position += char.len_utf8();
            }
            // Set upon a blank, or upon nothing.
            Class::Letter if is_extending(char) => self.skip(char),
            Class::Letter => self.word(),
            Class::Digit => {
                self.skip_digits();
                self.push(start, TokenKind::Digits);
            }
            Class::Superscript => {
                self.skip_while(|char| class(char) == Class::Superscript);
                self.push(start, TokenKind::Superscript);
            }
            Class::Vulgar => {
                self.position += char.len_utf8();
                self.push(start, TokenKind::Vulgar);
            }
            Class::Mark => {
                self.position += char.len_utf8();
                self.push(start, TokenKind::Mark(plain_mark(char)));
            }
        }
        true
    }

    /// The token that begins at `start` and ends here, with what is set upon its last character.
    fn push(&mut self, start: usize, kind: TokenKind) {
        self.skip_while(is_extending);
        let start = self.lead.take().unwrap_or(start);
        self.tokens.push(Token { span: Span::new(start, self.position), kind, gap: self.gap });
        self.gap = Gap::None;
    }

    /// Passes over a character that is nothing by itself.
    fn skip(&mut self, char: char) {
        self.lead = None;
        self.position += char.len_utf8();
    }

    fn rest(&self) -> &str {
        &self.text[self.position..self.end]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_while(&mut self, test: impl Fn(char) -> bool) {
        while let Some(char) = self.peek().filter(|char| test(*char)) {
            self.position += char.len_utf8();
        }
    }

    /// A word; or, where several number words are written together, each of them. They share the place: nobody can point
    /// inside a word that was never spaced.
    fn word(&mut self) {
        let start = self.position;
        self.position += self.buffer.fill(&self.text[start..self.end]);
        let id = self.lexicon.id_of(&self.buffer);
        let parts =
            if id == WordId::UNKNOWN { self.buffer.folded().and_then(|word| self.lexicon.split(word)) } else { None };
        match parts {
            None => self.push(start, TokenKind::Word(id)),
            Some(parts) => {
                for part in parts {
                    self.push(start, TokenKind::Word(part));
                    self.gap = Gap::Space;
                }
                self.gap = Gap::None;
            }
        }
    }

    /// Behind the blanks that begin here; two line breaks among them end a paragraph.
    fn skip_blanks(&mut self) -> Gap {
        self.lead = None;
        let mut lines = 0;
        while let Some(char) = self.peek().filter(|char| class(*char) == Class::Space) {
            self.position += char.len_utf8();
            lines += match char {
                '\r' if self.peek() == Some('\n') => 0,
                '\n' | '\r' | '\u{85}' | '\u{2028}' => 1,
                '\u{2029}' | '\u{c}' => 2,
                _ => 0,
            };
        }
        match lines {
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Break,
        }
    }

    /// Behind a run of digits with single marks between them.
    fn skip_digits(&mut self) {
        loop {
            self.skip_while(|char| class(char) == Class::Digit || is_extending(char));
            let mut ahead = self.rest().chars();
            match (ahead.next(), ahead.next()) {
                (Some(mark), Some(next)) if is_digit_mark(mark) && class(next) == Class::Digit => {
                    if mark == '،' && !is_group(self.rest()) {
                        break;
                    }
                    self.position += mark.len_utf8();
                }
                _ => break,
            }
        }
    }
}

/// Whether exactly three digits stand behind the mark: the Arabic comma parts groups, but also the items of a list.
fn is_group(rest: &str) -> bool {
    rest.chars().skip(1).take(4).take_while(|char| digit(*char).is_some()).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text, Span::new(0, text.len())).iter().map(|token| token.span.of(text)).collect()
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
        let gaps =
            |text: &str| tokens(text, Span::new(0, text.len())).iter().map(|token| token.gap).collect::<Vec<_>>();
        assert_eq!(gaps("a b\r\nc\r\n\r\nd"), [Gap::Break, Gap::Space, Gap::Line, Gap::Break]);
    }
}
