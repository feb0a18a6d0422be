//! Quotes as written: words, holes, and the figure that is meant.

use super::{Fault, Text};
use crate::source::{Place, Span};

/// The longest quote, in bytes, and the most holes in one: a quote is a sentence, no page.
const LONGEST: usize = 10_000;
const MOST_HOLES: usize = 50;
const SHORTEN: &str = "quote the words around the figure, no more";

/// The name of the hole of a claim that speaks of one figure.
pub const FIGURE: &str = "figure";

/// A quote, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The string as it stands in the claims file.
    pub text: Text,
    /// Its words and holes, in order. `{{` and `}}` are braces.
    pub pieces: Vec<Piece>,
    /// Which bytes of the joined words (holes left out) `⟦ ⟧` marks as the figure that is meant.
    pub marked: Option<(usize, usize)>,
}

/// A part of a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words that must stand in the source.
    Words(String),
    /// A hole for one whole mention: `{figure}`, or a quantity's name in a sentence.
    Hole(String),
}

/// A hole, and where its name stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Its name.
    pub name: String,
    /// The name between the braces, in the claims file.
    pub place: Place,
}

impl Quote {
    /// Takes a quote apart.
    ///
    /// # Errors
    /// A brace or a mark without its partner, a hole without a name, a mark without words, a mark beside a hole, no words,
    /// or far too many.
    pub fn parse(text: Text) -> Result<Self, Fault> {
        if text.value.len() > LONGEST {
            return Err(Fault::new(text.place, "the quote is too long").with_help(SHORTEN));
        }
        let mut pieces = Vec::new();
        let (mut words, mut len) = (String::new(), 0);
        let (mut open, mut marked) = (None, None);
        for (token, span) in tokens(&text.value).map_err(|slip| slip.into_fault(&text))? {
            match token {
                Token::Character(character) => {
                    words.push(character);
                    len += character.len_utf8();
                }
                Token::Hole(name) => {
                    pieces.extend(take_words(&mut words));
                    pieces.push(Piece::Hole(name.to_owned()));
                }
                Token::Open if open.is_none() && marked.is_none() => open = Some((len, span)),
                Token::Close if open.is_some_and(|(start, _)| start < len) => {
                    marked = open.take().map(|(start, _)| (start, len));
                }
                Token::Open | Token::Close => return Err(Slip::Mark(span).into_fault(&text)),
            }
        }
        pieces.extend(take_words(&mut words));
        let quote = Self { text, pieces, marked };
        match open {
            Some((_, span)) => Err(Slip::Mark(span).into_fault(&quote.text)),
            None => quote.checked(),
        }
    }

    fn checked(self) -> Result<Self, Fault> {
        if self.holes().nth(MOST_HOLES).is_some() {
            return Err(Fault::new(self.text.place, "the quote has too many holes").with_help(SHORTEN));
        }
        let hole = self.holes().next();
        if let Some(hole) = hole.filter(|_| self.marked.is_some()) {
            return Err(Fault::new(hole.place, "a quote has a hole or a figure in ⟦ ⟧, not both")
                .with_help("a hole takes what the source says, ⟦ ⟧ pins what the quote says: keep one"));
        }
        let is_blank = |piece: &Piece| matches!(piece, Piece::Words(words) if words.trim().is_empty());
        if self.pieces.iter().all(|piece| matches!(piece, Piece::Hole(_)) || is_blank(piece)) {
            return Err(Fault::new(self.text.place.clone(), "the quote has no words beside its holes")
                .with_help("add the words around the figure: they are what is looked for"));
        }
        Ok(self)
    }

    /// Its words, joined; holes left out.
    pub fn words(&self) -> String {
        let words = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Hole(_) => String::new(),
        };
        self.pieces.iter().map(words).collect()
    }

    /// Its holes, in order.
    pub fn holes(&self) -> impl Iterator<Item = Hole> + '_ {
        let hole = |(token, span): (Token<'_>, Span)| match token {
            Token::Hole(name) => {
                let name_span = Span::new(span.start + 1, span.end - 1);
                Some(Hole { name: name.to_owned(), place: self.text.place_of(name_span) })
            }
            _ => None,
        };
        tokens(&self.text.value).unwrap_or_default().into_iter().filter_map(hole)
    }

    /// The place in the claims file of a part of the joined words.
    pub fn place_of(&self, words: Span) -> Place {
        let (mut start, mut end) = (None, 0);
        let mut len = 0;
        for (token, span) in tokens(&self.text.value).unwrap_or_default() {
            let Token::Character(character) = token else { continue };
            if len >= words.start && len < words.end {
                start = start.or(Some(span.start));
                end = span.end;
            }
            len += character.len_utf8();
        }
        start.map_or_else(|| self.text.place.clone(), |start| self.text.place_of(Span::new(start, end)))
    }
}

fn take_words(words: &mut String) -> Option<Piece> {
    (!words.is_empty()).then(|| Piece::Words(std::mem::take(words)))
}

enum Token<'a> {
    Character(char),
    Hole(&'a str),
    Open,
    Close,
}

/// What is wrong with the marks of a quote, and where in its value.
enum Slip {
    Brace(Span),
    Unnamed(Span),
    Mark(Span),
}

impl Slip {
    fn into_fault(self, text: &Text) -> Fault {
        let (span, message, help) = match self {
            Self::Brace(span) => {
                (span, "a brace without its partner", "a brace of the text itself is doubled: {{ or }}")
            }
            Self::Unnamed(span) => {
                (span, "a hole without a name", "write {figure}; braces of the text itself: {{ and }}")
            }
            Self::Mark(span) => {
                (span, "⟦ ⟧ goes once around the words of one figure", "mark it like this: ⟦more than 50 %⟧")
            }
        };
        Fault::new(text.place_of(span), message).with_help(help)
    }
}

/// The characters, holes and marks of a quote, with their bytes.
fn tokens(value: &str) -> Result<Vec<(Token<'_>, Span)>, Slip> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(character) = value[at..].chars().next() {
        let rest = &value[at..];
        let one = Span::new(at, at + character.len_utf8());
        let (token, span) = match character {
            '{' | '}' if rest[1..].starts_with(character) => (Token::Character(character), Span::new(at, at + 2)),
            '{' => hole(rest, at)?,
            '}' => return Err(Slip::Brace(one)),
            '⟦' => (Token::Open, one),
            '⟧' => (Token::Close, one),
            _ => (Token::Character(character), one),
        };
        tokens.push((token, span));
        at = span.end;
    }
    Ok(tokens)
}

/// The hole that a text begins with.
fn hole(text: &str, at: usize) -> Result<(Token<'_>, Span), Slip> {
    let end = text[1..].find(['{', '}']).map(|end| end + 1).filter(|end| text[*end..].starts_with('}'));
    let end = end.ok_or(Slip::Brace(Span::new(at, at + 1)))?;
    let span = Span::new(at, at + end + 1);
    match &text[1..end] {
        name if name.trim().is_empty() => Err(Slip::Unnamed(span)),
        name => Ok((Token::Hole(name), span)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::Source;

    fn parse(raw: &str) -> Result<Quote, Fault> {
        let source = Arc::new(Source::new("a.toml", raw));
        Quote::parse(Text { value: raw.to_owned(), place: Place { source, span: Span::new(0, raw.len()) } })
    }

    fn words(words: &str) -> Piece {
        Piece::Words(words.to_owned())
    }

    fn hole(name: &str) -> Piece {
        Piece::Hole(name.to_owned())
    }

    #[test]
    fn a_quote_is_words_and_holes() {
        let pieces = |raw| parse(raw).map(|quote| quote.pieces).ok();
        assert_eq!(
            pieces("reads {figure} languages"),
            Some(vec![words("reads "), hole("figure"), words(" languages")])
        );
        assert_eq!(pieces("{درمانگاه} درمانگاه"), Some(vec![hole("درمانگاه"), words(" درمانگاه")]));
        assert_eq!(pieces(r#"{{"beds": {figure}}}"#), Some(vec![words(r#"{"beds": "#), hole("figure"), words("}")]));
    }

    #[test]
    fn the_marked_figure_is_a_part_of_the_words() {
        let quote = parse("با ⟦65 میلیون⟧ ویزیت").expect("sound");
        assert_eq!(quote.words(), "با 65 میلیون ویزیت");
        let (start, end) = quote.marked.expect("marked");
        assert_eq!(&quote.words()[start..end], "65 میلیون");
        assert_eq!(quote.place_of(Span::new(start, end)).text(), "65 میلیون");
    }

    #[test]
    fn words_lead_back_past_holes_braces_and_marks() {
        let quote = parse("{a} of {{b}} and {c} more").expect("sound");
        let joined = quote.words();
        let start = joined.find("b} and  more").expect("joined words");
        assert_eq!(quote.place_of(Span::new(start, joined.len())).text(), "b}} and {c} more");
        let names: Vec<_> = quote.holes().map(|hole| (hole.name, hole.place.span.start)).collect();
        assert_eq!(names, [("a".to_owned(), 1), ("c".to_owned(), 18)]);
    }

    #[test]
    fn what_is_wrong_is_marked() {
        let fault =
            |raw: &str| parse(raw).map_err(|fault| (fault.place.text().to_owned(), fault.message)).expect_err(raw);
        let brace = "a brace without its partner".to_owned();
        let mark = "⟦ ⟧ goes once around the words of one figure".to_owned();
        assert_eq!(fault("reads {figure languages"), ("{".to_owned(), brace.clone()));
        assert_eq!(fault("reads figure} languages"), ("}".to_owned(), brace.clone()));
        assert_eq!(fault("reads {fig{ure} languages"), ("{".to_owned(), brace));
        assert_eq!(fault("reads {} languages"), ("{}".to_owned(), "a hole without a name".to_owned()));
        assert_eq!(fault("reads ⟦50 languages"), ("⟦".to_owned(), mark.clone()));
        assert_eq!(fault("reads 50⟧ languages"), ("⟧".to_owned(), mark.clone()));
        assert_eq!(fault("reads ⟦50⟧ of ⟦60⟧"), ("⟦".to_owned(), mark.clone()));
        assert_eq!(fault("reads ⟦⟧"), ("⟧".to_owned(), mark));
        assert_eq!(fault("{figure} and ⟦60⟧").0, "figure");
        assert_eq!(fault(" {figure} ").0, " {figure} ");
        assert_eq!(fault(&"more ".repeat(2_001)).1, "the quote is too long");
        assert_eq!(fault(&"{a} and ".repeat(51)).1, "the quote has too many holes");
    }
}
