//! A text as a row of symbols in which every figure is one symbol and every negation another, so that neither can be
//! edited away when words are compared nearly.

use std::sync::LazyLock;

use super::negation;
use crate::figure::Mention;
use crate::source::Span;
use crate::source::folded::Folded;
use crate::source::search::approximate::Symbol;
use crate::source::search::is_digit;

/// Symbols that are no characters: code points of surrogates, which no text has.
const FIGURE: Symbol = 0xd800;
const NEGATION: Symbol = 0xd801;
/// Characters beyond the basic plane are all one.
const OTHER: Symbol = 0xd802;

/// Whether a symbol stands for a figure or a negation.
pub fn is_fixed(symbol: Symbol) -> bool {
    matches!(symbol, FIGURE | NEGATION)
}

/// A folded text, masked.
#[derive(Debug)]
pub struct Masked {
    /// A symbol for each character, figure and negation.
    pub symbols: Vec<Symbol>,
    /// What the figures are, in order.
    pub numbers: Vec<Number>,
    /// Where each symbol begins in the folded text, and where the last one ends.
    starts: Vec<u32>,
}

/// A figure, or another number: a year, a date, a part of a name.
#[derive(Debug)]
pub struct Number {
    /// Which symbol stands for it.
    pub at: usize,
    /// Its bytes in the original.
    pub span: Span,
    /// What it says.
    pub value: Value,
}

/// What a number says.
#[derive(Debug)]
pub enum Value {
    /// A figure.
    Figure(Mention),
    /// Digits that are no figure.
    Digits(String),
}

impl Masked {
    /// Masks a text; `mentions` are all of its figures, in order.
    pub fn new(folded: &Folded, mentions: Vec<Mention>) -> Self {
        let n_bytes = folded.text().len();
        let mut masking = Masking {
            folded,
            masked: Self {
                symbols: Vec::with_capacity(n_bytes),
                numbers: Vec::new(),
                starts: Vec::with_capacity(n_bytes),
            },
        };
        let mut at = 0;
        for mention in mentions {
            let span = folded.from_original_span(mention.span);
            if span.start < at || span.start == span.end {
                continue;
            }
            masking.words(Span::new(at, span.start));
            masking.number(span, mention.span, Value::Figure(mention));
            at = span.end;
        }
        masking.words(Span::new(at, n_bytes));
        masking.masked.starts.push(offset(n_bytes));
        masking.masked
    }

    /// The folded text of some symbols.
    pub fn to_folded(&self, start: usize, end: usize) -> Span {
        Span::new(self.starts[start] as usize, self.starts[end] as usize)
    }

    /// The figures, in order.
    pub fn into_mentions(self) -> Vec<Mention> {
        let mention = |number: Number| match number.value {
            Value::Figure(mention) => Some(mention),
            Value::Digits(_) => None,
        };
        self.numbers.into_iter().filter_map(mention).collect()
    }

    /// How many symbols may be edited.
    pub fn n_free(&self) -> usize {
        self.symbols.iter().filter(|symbol| !is_fixed(**symbol)).count()
    }

    /// The numbers among some symbols.
    pub fn numbers_in(&self, start: usize, end: usize) -> &[Number] {
        let first = self.numbers.partition_point(|number| number.at < start);
        let last = self.numbers.partition_point(|number| number.at < end);
        &self.numbers[first..last]
    }
}

/// Folded texts are shorter than 2³² bytes.
fn offset(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// Which characters are letters, of those that two bytes hold: most letters of most texts, asked for one by one.
static LETTERS: LazyLock<[u64; 0x800 / 64]> = LazyLock::new(|| {
    let mut letters = [0; 0x800 / 64];
    for c in ('\0'..'\u{800}').filter(|c| c.is_alphabetic()) {
        letters[c as usize / 64] |= 1 << (c as usize % 64);
    }
    letters
});

fn is_letter(c: char) -> bool {
    match LETTERS.get(c as usize / 64) {
        Some(letters) => letters >> (c as usize % 64) & 1 == 1,
        None => c.is_alphabetic(),
    }
}

struct Masking<'a> {
    folded: &'a Folded,
    masked: Masked,
}

impl Masking<'_> {
    fn push(&mut self, symbol: Symbol, at: usize) {
        self.masked.symbols.push(symbol);
        self.masked.starts.push(offset(at));
    }

    fn number(&mut self, folded: Span, span: Span, value: Value) {
        self.masked.numbers.push(Number { at: self.masked.symbols.len(), span, value });
        self.push(FIGURE, folded.start);
    }

    /// Words without figures: runs of digits are numbers all the same, and negations are told from the rest.
    fn words(&mut self, span: Span) {
        let mut at = span.start;
        while at < span.end {
            let rest = Span::new(at, span.end).of(self.folded.text());
            let Some(first) = rest.chars().next() else { return };
            let length = match first {
                c if is_digit(c) => self.digits(rest, at),
                c if is_letter(c) => self.word(rest, at),
                c => self.letter(c, at),
            };
            at += length;
        }
    }

    fn letter(&mut self, c: char, at: usize) -> usize {
        self.push(Symbol::try_from(u32::from(c)).unwrap_or(OTHER), at);
        c.len_utf8()
    }

    fn digits(&mut self, rest: &str, at: usize) -> usize {
        let mut length = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((offset, c)) = chars.next() {
            let goes_on = matches!(c, '.' | ',' | '/' | ':' | '-' | '٫' | '٬')
                && chars.peek().is_some_and(|(_, next)| is_digit(*next));
            if !is_digit(c) && !goes_on {
                break;
            }
            length = offset + c.len_utf8();
        }
        let folded = Span::new(at, at + length);
        self.number(folded, self.folded.to_original(folded), Value::Digits(rest[..length].to_owned()));
        length
    }

    fn word(&mut self, rest: &str, at: usize) -> usize {
        let length = rest.find(|c: char| !is_letter(c) && c != '\'').unwrap_or(rest.len());
        let word = &rest[..length];
        let (start, end) = negation::find(word).unwrap_or((length, length));
        self.letters(&word[..start], at);
        if start < end {
            self.push(NEGATION, at + start);
        }
        self.letters(&word[end..], at + end);
        length
    }

    fn letters(&mut self, letters: &str, at: usize) {
        for (offset, c) in letters.char_indices() {
            self.letter(c, at + offset);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_unicode() {
        assert!((0..0x3000).filter_map(char::from_u32).all(|c| is_letter(c) == c.is_alphabetic()));
    }
}
