//! From characters to tokens.

use super::class::{Class, class, digit, is_digit_mark, is_extending, plain_mark};
use super::fold::{self, WordBuffer};
use super::{Gap, Token, TokenKind};
use crate::figure::lexicon::{Found, LEXICON, Lexicon, WordId};
use crate::source::Span;

/// Cuts parts of a text into tokens.
pub struct Tokenizer<'a> {
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

impl<'a> Tokenizer<'a> {
    /// A tokenizer of this text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            position: 0,
            end: 0,
            tokens: Vec::new(),
            gap: Gap::Break,
            lead: None,
            buffer: WordBuffer::default(),
            lexicon: &LEXICON,
        }
    }

    /// The tokens of a part. What was asked for before is forgotten.
    pub fn part(&mut self, part: Span) -> &[Token] {
        self.tokens.clear();
        (self.position, self.end, self.gap, self.lead) = (part.start, part.end, Gap::Break, None);
        while self.position < self.end {
            match self.text.as_bytes()[self.position] {
                letter if letter.is_ascii_alphabetic() => self.word(),
                b' ' => self.space(),
                _ => self.other(),
            }
        }
        &self.tokens
    }

    /// What begins with anything but a Latin letter or a blank.
    fn other(&mut self) {
        let Some(char) = self.peek() else { return };
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
    }

    /// The token that begins at `start` and ends here, with what is set upon its last character.
    fn push(&mut self, start: usize, kind: TokenKind) {
        if self.text.as_bytes().get(self.position).is_some_and(|byte| !byte.is_ascii()) {
            self.skip_while(is_extending);
        }
        let start = self.lead.take().unwrap_or(start);
        self.tokens.push(Token { span: Span::new(start, self.position), kind, gap: self.gap });
        self.gap = Gap::None;
    }

    /// Passes over a character that is nothing by itself.
    fn skip(&mut self, char: char) {
        self.lead = None;
        self.position += char.len_utf8();
    }

    fn rest(&self) -> &'a str {
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
        let rest = self.rest();
        let latin = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        if rest.as_bytes().get(latin).is_none_or(u8::is_ascii) {
            self.position += latin;
            return self.push(start, TokenKind::Word(self.lexicon.find_latin(&rest.as_bytes()[..latin])));
        }
        let word = &rest[..latin + fold::length(&rest[latin..])];
        self.position += word.len();
        match self.buffer.folded(word).map_or(Found::Word(WordId::UNKNOWN), |folded| self.lexicon.look_up(folded)) {
            Found::Word(id) => self.push(start, TokenKind::Word(id)),
            Found::Parts(parts) => {
                for part in parts {
                    self.push(start, TokenKind::Word(part));
                    self.gap = Gap::Space;
                }
                self.gap = Gap::None;
            }
        }
    }

    /// A blank; most stand alone.
    fn space(&mut self) {
        let next = self.text.as_bytes()[..self.end].get(self.position + 1);
        if next.is_some_and(u8::is_ascii_alphanumeric) {
            self.lead = None;
            self.position += 1;
            self.gap = self.gap.max(Gap::Space);
        } else {
            self.gap = self.gap.max(self.skip_blanks());
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
