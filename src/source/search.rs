//! Finding words in folded text: as they are, after repair of extracted text ([`repaired`]), or nearly ([`approximate`]).

pub mod approximate;
pub mod repaired;

use memchr::arch::all::packedpair::HeuristicFrequencyRank;
use memchr::memmem::{Finder, FinderBuilder};

use super::Span;
pub use repaired::{Repaired, Squeezed};

/// How many places of one search are looked at, at most.
pub const MOST_PLACES: usize = 10_000;

/// Folded words to be found as they are.
#[derive(Debug)]
pub struct Words {
    finder: Finder<'static>,
}

impl Words {
    /// The words; `rarity` is of the text that will be searched.
    pub fn new(words: &str, rarity: &Rarity) -> Self {
        let finder = FinderBuilder::new().build_forward_with_ranker(rarity, words.as_bytes()).into_owned();
        Self { finder }
    }

    /// The place that begins at `at`, if they stand there.
    pub fn at(&self, text: &str, at: usize) -> Option<Span> {
        let words = self.finder.needle();
        text.as_bytes().get(at..)?.starts_with(words).then(|| Span::new(at, at + words.len()))
    }

    /// Where they stand in a part of a text, in order.
    pub fn find<'a>(&'a self, text: &'a str, within: Span) -> impl Iterator<Item = Span> + 'a {
        let length = self.finder.needle().len();
        let part = &text.as_bytes()[within.range()];
        let at_most = if length == 0 { 0 } else { MOST_PLACES };
        self.finder
            .find_iter(part)
            .take(at_most)
            .map(move |at| Span::new(within.start + at, within.start + at + length))
    }
}

/// How often each byte stands in a text. Search hops from one rare byte to the next, and which bytes are rare depends on
/// the script: the common guess knows English.
#[derive(Debug)]
pub struct Rarity {
    ranks: [u8; 256],
}

/// Of no text: for searching a few bytes.
impl Default for Rarity {
    fn default() -> Self {
        Self { ranks: [0; 256] }
    }
}

impl Rarity {
    /// By the beginning of a text.
    pub fn of(text: &str) -> Self {
        let mut counts = [0_usize; 256];
        let sample = &text.as_bytes()[..text.len().min(1 << 16)];
        for byte in sample {
            counts[usize::from(*byte)] += 1;
        }
        let most = counts.iter().max().copied().unwrap_or(0).max(1);
        Self { ranks: counts.map(|count| u8::try_from(count * 255 / most).unwrap_or(u8::MAX)) }
    }
}

impl HeuristicFrequencyRank for &Rarity {
    fn rank(&self, byte: u8) -> u8 {
        self.ranks[usize::from(byte)]
    }
}

/// Whether a found span cuts a number in two, so that its digits are not what the text says: 5 in 15, in 2.5 or in 5,000.
pub fn cuts_number(text: &str, span: Span) -> bool {
    let (before, words, after) = (&text[..span.start], span.of(text), &text[span.end..]);
    let cuts_start = words.starts_with(is_digit) && continues_number(before.chars().rev());
    let cuts_end = words.ends_with(is_digit) && continues_number(after.chars());
    cuts_start || cuts_end
}

/// Whether a number goes on with these characters: with a digit, or with a mark and then a digit.
fn continues_number(mut chars: impl Iterator<Item = char>) -> bool {
    match chars.next() {
        Some(c) if is_digit(c) => true,
        Some('.' | ',' | '٫' | '٬' | '،' | '/' | '\'') => chars.next().is_some_and(is_digit),
        _ => false,
    }
}

/// Whether a found span begins and ends where words do.
pub fn is_whole_words(text: &str, span: Span) -> bool {
    let (before, words, after) = (&text[..span.start], span.of(text), &text[span.end..]);
    let cuts =
        |a: Option<char>, b: Option<char>| a.is_some_and(char::is_alphabetic) && b.is_some_and(char::is_alphabetic);
    !cuts(before.chars().next_back(), words.chars().next()) && !cuts(words.chars().next_back(), after.chars().next())
}

/// A digit of folded text.
pub fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span_of(text: &str, words: &str) -> Span {
        let start = text.find(words).expect("it is there");
        Span::new(start, start + words.len())
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        let text = "درصد و 50 درصد";
        let words = Words::new("درصد", &Rarity::of(text));
        let found: Vec<&str> = words.find(text, Span::new(0, text.len())).map(|span| span.of(text)).collect();
        assert_eq!(found, ["درصد", "درصد"]);
        assert_eq!(words.find(text, Span::new(4, text.len())).count(), 1);
        assert_eq!(Words::new("", &Rarity::of(text)).find(text, Span::new(0, text.len())).count(), 0);
    }

    #[test]
    fn a_part_of_a_number_is_no_number() {
        for (text, words, cuts) in [
            ("15 percent", "5 percent", true),
            ("2.5 percent", "5 percent", true),
            ("in 1401", "in 140", true),
            ("5,000 beds", "5", true),
            ("by 5, 6 beds", "by 5", false),
            ("in 1401.", "in 1401", false),
            ("65سال", "65", false),
        ] {
            assert_eq!(cuts_number(text, span_of(text, words)), cuts, "{words} in {text}");
        }
    }

    #[test]
    fn words_end_where_letters_do() {
        assert!(is_whole_words("part of it", span_of("part of it", "part of")));
        assert!(!is_whole_words("part of it", span_of("part of it", "art of")));
        assert!(is_whole_words("65سال", span_of("65سال", "سال")));
    }
}
