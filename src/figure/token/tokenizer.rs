//! From characters to tokens.

mod apart;
mod unspaced;

use super::class::{Class, class, digit, is_digit_mark, is_extending, plain_mark, script};
use super::fold::{self, WordBuffer};
use super::{Gap, Token, TokenKind};
use crate::figure::lang::{Script, Spacing};
use crate::figure::lexicon::{Entry, Found, Latin, Lexicon, Role};
use crate::figure::tongue::{self, Tongues};
use crate::source::Span;

/// Latin words that are no longer are none that were written together.
const SHORT: usize = 3;

/// Cuts parts of a text into tokens.
pub struct Tokenizer<'a> {
    text: &'a str,
    /// The bytes of the text up to where it is cut.
    bytes: &'a [u8],
    position: usize,
    end: usize,
    tokens: Vec<Token>,
    /// What was seen since the last token.
    gap: Gap,
    /// Where signs begin that belong to the next token.
    lead: Option<usize>,
    /// Whether the last token is a word of a script that parts none.
    is_unparted: bool,
    buffer: WordBuffer,
    tongues: Tongues,
    /// The table for Latin letters, once there are some: it is asked most.
    latin: Option<&'static Lexicon>,
    /// What is known of what is no word.
    unknown: &'static Entry,
}

impl<'a> Tokenizer<'a> {
    /// A tokenizer of this text.
    pub fn new(text: &'a str) -> Self {
        let tongues = Tongues::unknown(None);
        Self {
            text,
            bytes: &[],
            position: 0,
            end: 0,
            tokens: Vec::new(),
            gap: Gap::Break,
            lead: None,
            is_unparted: false,
            buffer: WordBuffer::default(),
            tongues,
            latin: None,
            unknown: tongues.unknown_in(Script::Latin),
        }
    }

    /// The tokens of each piece of a part that is in one language. What was asked for before is forgotten.
    pub fn each(&mut self, part: Span, around: Tongues, mut visit: impl FnMut(Span, &[Token], Tongues)) {
        self.part(part, around);
        let (mut first, mut other) = (0, None);
        for (piece, tongues) in tongue::parts(self.text, part, &self.tokens, around) {
            if !tongues.reads_as(&around) {
                let other = other.get_or_insert_with(|| Self::new(self.text));
                visit(piece, other.part(piece, tongues), tongues);
                continue;
            }
            first += self.tokens[first..].partition_point(|token| token.span.start < piece.start);
            let n_tokens = self.tokens[first..].partition_point(|token| token.span.start < piece.end);
            let tokens = &mut self.tokens[first..first + n_tokens];
            if let Some(token) = tokens.first_mut() {
                token.gap = Gap::Break;
            }
            visit(piece, tokens, tongues);
        }
    }

    /// The tokens of a part, whose words are of these languages. What was asked for before is forgotten.
    pub fn part(&mut self, part: Span, tongues: Tongues) -> &[Token] {
        (self.tongues, self.latin, self.unknown) = (tongues, None, tongues.unknown_in(Script::Latin));
        self.bytes = &self.text.as_bytes()[..part.end];
        self.tokens.clear();
        (self.position, self.end, self.gap, self.lead) = (part.start, part.end, Gap::Break, None);
        self.is_unparted = false;
        while let Some(byte) = self.bytes.get(self.position) {
            match *byte {
                letter if letter.is_ascii_alphabetic() => self.latin_words(),
                b' ' => self.space(),
                digit if digit.is_ascii_digit() => self.digits(),
                mark if mark.is_ascii_punctuation() => self.mark(char::from(mark)),
                _ => self.other(),
            }
        }
        &self.tokens
    }

    fn digits(&mut self) {
        let start = self.position;
        self.skip_digits();
        self.push(start, TokenKind::Digits);
    }

    fn mark(&mut self, mark: char) {
        let start = self.position;
        self.position += mark.len_utf8();
        self.push(start, TokenKind::Mark(plain_mark(mark)));
    }

    /// What begins with anything but ASCII, or with a line end.
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
            // A dash, where it lengthens no letter: «۲۰ـ۳۰».
            Class::Letter if char == '\u{640}' && !self.rest()[char.len_utf8()..].starts_with(char::is_alphabetic) => {
                self.position += char.len_utf8();
                self.push(start, TokenKind::Mark('-'));
            }
            Class::Letter => self.word(),
            Class::Digit => self.digits(),
            Class::Superscript => {
                self.skip_while(|char| class(char) == Class::Superscript);
                self.push(start, TokenKind::Superscript);
            }
            Class::Vulgar => {
                self.position += char.len_utf8();
                self.push(start, TokenKind::Vulgar);
            }
            // A dash between digits: 15−16.
            Class::Mark if char == '−' && self.is_between_digits(char) => {
                self.position += char.len_utf8();
                self.push(start, TokenKind::Mark('-'));
            }
            Class::Mark => self.mark(char),
        }
    }

    /// The token that begins at `start` and ends here, with what is set upon its last character.
    fn push(&mut self, start: usize, kind: TokenKind) {
        self.push_token(start, kind, self.unknown);
        self.is_unparted = false;
    }

    /// The same of a word.
    fn push_word(&mut self, start: usize, script: Script, entry: &'static Entry) {
        let is_unparted = matches!(script, Script::Han | Script::Hangul);
        if is_unparted
            && self.gap == Gap::None
            && self.tokens.last().is_some_and(|last| last.is_word() || last.is_digits())
        {
            self.gap = Gap::Seam;
        }
        self.push_token(start, TokenKind::Word, entry);
        self.is_unparted = is_unparted;
    }

    fn push_token(&mut self, start: usize, kind: TokenKind, entry: &'static Entry) {
        if self.bytes.get(self.position).is_some_and(|byte| !byte.is_ascii()) {
            self.skip_while(is_extending);
        }
        if self.is_unparted && self.gap == Gap::None && matches!(kind, TokenKind::Word | TokenKind::Digits) {
            self.gap = Gap::Seam;
        }
        let start = self.lead.take().unwrap_or(start);
        self.tokens.push(Token::new(Span::new(start, self.position), kind, self.gap, entry));
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

    /// Words of Latin letters without accents with single blanks between them, as most of a text is that has such words at all.
    fn latin_words(&mut self) {
        let tongues = self.tongues;
        let lexicon = *self.latin.get_or_insert_with(|| tongues.lexicon(Script::Latin));
        let (bytes, longest) = (self.bytes, if lexicon.takes_apart() { SHORT } else { usize::MAX });
        let mut gap = if self.is_unparted && self.gap == Gap::None { Gap::Seam } else { self.gap };
        let (mut start, mut lead) = (self.position, self.lead);
        loop {
            let latin = Latin::begins(&bytes[start..]);
            let (end, next) = (start + latin.letters.len(), latin.next);
            let entry = lexicon.find_latin(&latin);
            let is_strange = !entry.is_known() && latin.letters.len() > longest;
            if is_strange || !next.is_ascii() || entry.is_doubtful_word() {
                self.go_on_at(start);
                if is_strange || !next.is_ascii() || self.may_be_number(end, lexicon) {
                    return self.word();
                }
            }
            self.tokens.push(Token::of_word(Span::new(lead.unwrap_or(start), end), gap, entry));
            if next != b' ' || !bytes.get(end + 1).is_some_and(u8::is_ascii_alphabetic) {
                (self.position, self.gap, self.lead, self.is_unparted) = (end, Gap::None, None, false);
                return;
            }
            (start, gap, lead) = (end + 1, Gap::Space, None);
        }
    }

    /// Goes on at a word in a row of Latin words: if it is not the first one, a blank stands before it.
    fn go_on_at(&mut self, start: usize) {
        if start > self.position {
            (self.position, self.gap, self.lead, self.is_unparted) = (start, Gap::Space, None, false);
        }
    }

    /// A word; or, where several number words are written together, each of them.
    fn word(&mut self) {
        let rest = self.rest();
        let script = rest.chars().next().map_or(Script::Latin, script);
        let lexicon = self.tongues.lexicon(script);
        let (word, is_folded) = fold::word(rest);
        if lexicon.language().spacing == Spacing::Nothing {
            self.unspaced(word, script, lexicon);
        } else {
            self.spaced(word, is_folded, script, lexicon);
        }
    }

    /// A word between blanks or marks.
    fn spaced(&mut self, word: &'a str, is_folded: bool, script: Script, lexicon: &'static Lexicon) {
        let start = self.position;
        self.position += word.len();
        let is_behind_digits = self.gap == Gap::None && self.tokens.last().is_some_and(Token::is_digits);
        let is_behind_number = self.is_behind_number();
        let look_up = |folded: &str| match lexicon.look_up(folded, is_behind_digits) {
            Found::Word(entry) if is_behind_number => lexicon.scale_with_ending(entry, folded),
            found => found,
        };
        let found = self.buffer.folded_from(word, is_folded).map_or(Found::Word(lexicon.unknown()), look_up);
        let found = match found {
            Found::Word(entry) if !entry.is_known() => self.in_capitals(word, lexicon).unwrap_or(Found::Word(entry)),
            found => found,
        };
        match found {
            Found::Word(entry) if entry.is(Role::Lookalike) => self.lookalike(start, script, entry),
            Found::Word(entry) => self.push_word(start, script, entry),
            Found::Parts(parts) => {
                self.parts(start, script, &parts.into_iter().map(|id| lexicon.entry(id)).collect::<Vec<_>>())
            }
        }
    }

    /// A blank; most stand alone.
    fn space(&mut self) {
        let next = self.bytes.get(self.position + 1);
        // Blanks that are not ASCII begin with one of four bytes.
        let may_be_blank = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, 0xb | 0xc2 | 0xe1..=0xe3);
        if next.is_some_and(|next| !may_be_blank(next)) {
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
        let bytes = self.bytes;
        loop {
            self.position += bytes[self.position..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let next = bytes.get(self.position);
            if next.is_none_or(|next| next.is_ascii() && !is_digit_mark(char::from(*next))) {
                break;
            }
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
