//! Tokens: digits, words and marks of a text, with what the lexicon knows of each word. White space is not a token; each
//! token knows what kind of gap stands before it.

use unicode_normalization::UnicodeNormalization;

use super::lang::{Entry, LEXICON, WordId};
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
        match self.kind {
            TokenKind::Word(id) => LEXICON.entry(id),
            _ => LEXICON.entry(WordId::UNKNOWN),
        }
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
}

/// The tokens of a part of a text.
pub fn tokens(text: &str, part: Span) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(part.of(text).len() / 6);
    let mut cursor = Cursor { text, position: part.start, end: part.end };
    let mut gap = Gap::Break;
    let mut scratch = String::new();
    while let Some(char) = cursor.peek() {
        let start = cursor.position;
        match class(char) {
            Class::Space => gap = gap.max(cursor.skip_blanks()),
            Class::Invisible => cursor.bump(char),
            Class::Digit => {
                cursor.digits();
                tokens.push(Token { span: Span::new(start, cursor.position), kind: TokenKind::Digits, gap });
                gap = Gap::None;
            }
            Class::Letter => {
                cursor.skip_while(|char| matches!(class(char), Class::Letter | Class::Invisible));
                let span = Span::new(start, cursor.trim_invisible(start));
                fold_word(span.of(text), &mut scratch);
                push_word(&mut tokens, span, gap, &scratch);
                gap = Gap::None;
            }
            Class::Superscript => {
                cursor.skip_while(|char| class(char) == Class::Superscript);
                tokens.push(Token { span: Span::new(start, cursor.position), kind: TokenKind::Superscript, gap });
                gap = Gap::None;
            }
            Class::Vulgar => {
                cursor.bump(char);
                tokens.push(Token { span: Span::new(start, cursor.position), kind: TokenKind::Vulgar, gap });
                gap = Gap::None;
            }
            Class::Mark => {
                cursor.bump(char);
                tokens.push(Token {
                    span: Span::new(start, cursor.position),
                    kind: TokenKind::Mark(plain_mark(char)),
                    gap,
                });
                gap = Gap::None;
            }
        }
    }
    tokens
}

/// A word; or, where several number words are written together, each of them. They share the place: nobody can point
/// inside a word that was never spaced.
fn push_word(tokens: &mut Vec<Token>, span: Span, gap: Gap, folded: &str) {
    let id = LEXICON.id(folded);
    let parts = if id == WordId::UNKNOWN && !folded.is_ascii() { LEXICON.split(folded) } else { None };
    match parts {
        None => tokens.push(Token { span, kind: TokenKind::Word(id), gap }),
        Some(parts) => {
            let gaps = std::iter::once(gap).chain(std::iter::repeat(Gap::Space));
            tokens.extend(parts.into_iter().zip(gaps).map(|(part, gap)| Token {
                span,
                kind: TokenKind::Word(part),
                gap,
            }));
        }
    }
}

struct Cursor<'a> {
    text: &'a str,
    position: usize,
    end: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.position..self.end].chars().next()
    }

    fn bump(&mut self, char: char) {
        self.position += char.len_utf8();
    }

    fn skip_while(&mut self, test: impl Fn(char) -> bool) {
        while let Some(char) = self.peek().filter(|char| test(*char)) {
            self.bump(char);
        }
    }

    /// Behind the blanks that begin here; two line breaks among them end a paragraph.
    fn skip_blanks(&mut self) -> Gap {
        let mut lines = 0;
        while let Some(char) = self.peek().filter(|char| class(*char) == Class::Space) {
            lines +=
                usize::from(matches!(char, '\n' | '\u{85}' | '\u{2028}') || (char == '\r' && !self.is_before('\n')));
            lines += 2 * usize::from(matches!(char, '\u{2029}' | '\u{c}'));
            self.bump(char);
        }
        match lines {
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Break,
        }
    }

    fn is_before(&self, next: char) -> bool {
        self.text[self.position..self.end].chars().nth(1) == Some(next)
    }

    /// Behind a run of digits with single marks between them.
    fn digits(&mut self) {
        loop {
            self.skip_while(|char| class(char) == Class::Digit);
            let mut ahead = self.text[self.position..self.end].chars();
            match (ahead.next(), ahead.next()) {
                (Some(mark), Some(next)) if is_digit_mark(mark) && class(next) == Class::Digit => self.bump(mark),
                _ => break,
            }
        }
    }

    /// The end of a word without the invisible characters behind its last letter.
    fn trim_invisible(&self, start: usize) -> usize {
        let word = &self.text[start..self.position];
        start + word.trim_end_matches(|char| class(char) == Class::Invisible).len()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Digit,
    Letter,
    Superscript,
    Vulgar,
    /// Joiners, direction marks, soft hyphens: part of a word inside it, nothing outside.
    Invisible,
    Mark,
}

fn class(char: char) -> Class {
    match char {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        ' ' | '\t'..='\r' => Class::Space,
        '\0'..='\u{7f}' => Class::Mark,
        '²' | '³' | '¹' | '⁰' | '⁴'..='⁹' | '⁺' | '⁻' => Class::Superscript,
        '¼'..='¾' | '⅐'..='⅞' | '↉' => Class::Vulgar,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{61c}' => Class::Invisible,
        _ if digit(char).is_some() => Class::Digit,
        _ if char.is_alphabetic() || is_combining(char) || char == '\u{640}' => Class::Letter,
        _ if char.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}

fn is_combining(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{900}'..='\u{903}'
        | '\u{93a}'..='\u{94f}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

/// Marks that stand inside a number.
fn is_digit_mark(char: char) -> bool {
    matches!(char, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’' | '_')
}

/// Marks that look alike are one mark.
fn plain_mark(char: char) -> char {
    match char {
        '‐' | '‑' | '‒' | '–' | '﹣' | '－' => '-',
        '—' | '―' => '—',
        '−' => '−',
        '٪' | '﹪' | '％' => '%',
        '∼' | '～' | '˜' => '~',
        '≃' | '≅' => '≈',
        '⩾' | '≧' => '≥',
        '⩽' | '≦' => '≤',
        '،' | '，' | '、' => ',',
        '＋' => '+',
        other => other,
    }
}

/// The value of a decimal digit of any script (Unicode general category Nd).
pub fn digit(char: char) -> Option<u8> {
    if char.is_ascii() {
        return char.is_ascii_digit().then(|| char as u8 - b'0');
    }
    let code = char as u32;
    let idx = ZEROS.partition_point(|zero| *zero <= code);
    let distance = code - ZEROS.get(idx.checked_sub(1)?)?;
    (distance < 10).then_some(distance as u8)
}

/// The zero of each script's digits, sorted (Unicode 16, DerivedNumericType).
const ZEROS: [u32; 71] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50,
    0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0,
];

/// A word as the lexicon spells it: lower case, Persian letters for Arabic ones, no joiners, tatweel or marks.
pub fn fold_word(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return;
    }
    let has_forms = word
        .chars()
        .any(|char| matches!(char, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{ff21}'..='\u{ff5a}'));
    if has_forms {
        word.nfkc().for_each(|char| fold_char(char, folded));
    } else {
        word.chars().for_each(|char| fold_char(char, folded));
    }
}

fn fold_char(char: char, folded: &mut String) {
    match char {
        'ي' | 'ى' | 'ئ' => folded.push('ی'),
        'ك' => folded.push('ک'),
        'ة' | 'ۀ' => folded.push('ه'),
        'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
        'ؤ' => folded.push('و'),
        'ء' | 'ٔ' | '\u{640}' => {}
        _ if is_combining(char) || class(char) == Class::Invisible => {}
        _ => folded.extend(char.to_lowercase()),
    }
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
    fn tatweel_joiners_and_arabic_letters_fold_away() {
        let mut folded = String::new();
        for (written, plain) in
            [("مســتقيم", "مستقیم"), ("یک\u{200c}سوم", "یکسوم"), ("تقریباً", "تقریبا"), ("Über", "über")]
        {
            fold_word(written, &mut folded);
            assert_eq!(folded, plain);
        }
    }

    #[test]
    fn the_zeros_are_sorted_and_digits_of_every_script_have_a_value() {
        assert!(ZEROS.is_sorted());
        for (char, value) in [('7', 7), ('۷', 7), ('٧', 7), ('७', 7), ('７', 7), ('𝟟', 7)] {
            assert_eq!(digit(char), Some(value));
        }
        assert_eq!(digit('³'), None);
    }

    #[test]
    fn a_blank_line_is_a_break_and_a_line_end_is_not() {
        let gaps =
            |text: &str| tokens(text, Span::new(0, text.len())).iter().map(|token| token.gap).collect::<Vec<_>>();
        assert_eq!(gaps("a b\r\nc\r\n\r\nd"), [Gap::Break, Gap::Space, Gap::Line, Gap::Break]);
    }
}
