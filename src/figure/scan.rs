//! From text to mentions: the one pass that finds every figure of a text, and every number that is none.

mod short;

use std::iter::Peekable;

use memchr::memmem;

use super::hedge::Place;
use super::lexicon::table;
use super::line::Line;
use super::manner::Manner;
use super::mask::{self, Hidden, Mask};
use super::mention::{Hedge, Mention};
use super::reader::{Reader, Step};
use super::token::{self, Token, TokenKind, Tokenizer, is_extending};
use super::tongue;
use super::turned;
use super::unit::Dimension;
use crate::source::Span;

/// What a text says in numbers.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// The figures, in order.
    pub mentions: Vec<Mention>,
    /// Numbers that are no figures, each with the reason, in order.
    pub masked: Vec<(Span, Mask)>,
}

/// What stands at one place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A figure.
    Figure(Mention),
    /// A number that is none, and why.
    Masked(Span, Mask),
}

impl Found {
    fn span(&self) -> Span {
        match self {
            Self::Figure(mention) => mention.span,
            Self::Masked(span, _) => *span,
        }
    }
}

/// How much text is looked at at a time, at most; a part ends at a paragraph where there is one.
const PART: usize = 1 << 15;

/// The longest phrase that is read as one figure, in bytes.
const MAX_PHRASE: usize = 4_096;

/// Every mention in a part of a text, in order, with spans of the whole text. `lang` is a language code, when it is known.
/// The part should begin and end at a blank; words outside it are not seen.
pub fn mentions(text: &str, part: Span, lang: Option<&str>) -> Vec<Mention> {
    scan(text, part, lang).mentions
}

/// Every mention, and every number that is none.
pub fn scan(text: &str, part: Span, lang: Option<&str>) -> Scan {
    let manner = Manner::of(text, lang);
    if lang.is_none() && text.len() <= short::MAX {
        return short::scan(text, part, manner);
    }
    scan_as(text, part, &manner)
}

/// The same of a text whose manner is known.
pub fn scan_as(text: &str, part: Span, manner: &Manner) -> Scan {
    if let Some(own) = manner.own {
        return own.scan(text, part, manner);
    }
    let mut scan = Scan::default();
    each_as(text, part, manner, &mut |found| scan.push(found));
    scan
}

impl Scan {
    /// The figures, and then the numbers that are none.
    pub fn into_found(self) -> impl Iterator<Item = Found> {
        let masked = self.masked.into_iter().map(|(span, mask)| Found::Masked(span, mask));
        self.mentions.into_iter().map(Found::Figure).chain(masked)
    }

    fn push(&mut self, found: Found) {
        match found {
            Found::Figure(mention) => self.mentions.push(mention),
            Found::Masked(span, mask) => self.masked.push((span, mask)),
        }
    }
}

/// Every mention and every number that is none, one by one and in order, so that a text of any length takes no more memory
/// than a piece of it.
pub fn each(text: &str, part: Span, lang: Option<&str>, visit: &mut impl FnMut(Found)) {
    let manner = Manner::of(text, lang);
    if lang.is_some() || text.len() > short::MAX {
        return each_as(text, part, &manner, visit);
    }
    let mut found: Vec<Found> = short::scan(text, part, manner).into_found().collect();
    found.sort_by_key(Found::span);
    found.into_iter().for_each(visit);
}

/// The same of a text whose manner is known.
pub fn each_as(text: &str, part: Span, manner: &Manner, visit: &mut impl FnMut(Found)) {
    let mut scanner = Scanner {
        hidden: mask::hidden(text, part).peekable(),
        hidden_end: part.start,
        found: Vec::new(),
        last_end: 0,
        manner: *manner,
    };
    let mut tokenizer = Tokenizer::new(text);
    let mut start = part.start;
    while start < part.end {
        let end = end_of_part(text, start, part.end);
        tokenizer.each(Span::new(start, end), manner.tongues, |_, tokens, tongues| {
            scanner.part(manner.passage(text, tokens, tongues).line());
            scanner.pass(visit);
        });
        start = end;
    }
}

/// The mention that a phrase is, when the whole phrase is one: "> 50 %", "about 85 million". What a text would mask for its
/// context (a bare 2001, "five") is a number here.
pub fn phrase(text: &str, lang: Option<&str>) -> Option<Mention> {
    phrase_as(text, &Manner::of(text, lang))
}

/// The same in a manner that is known; in every language of the script where the text shows none.
pub fn phrase_as(text: &str, manner: &Manner) -> Option<Mention> {
    if text.len() > MAX_PHRASE {
        return None;
    }
    if let Some(own) = manner.own {
        return own.phrase(text, manner);
    }
    whole_phrase(text, manner).or_else(|| {
        let is_open = manner.tongues.main().is_none();
        let mut others = tongue::langs_in(text).filter(|_| is_open);
        others.find_map(|lang| whole_phrase(text, &manner.with(lang)))
    })
}

fn whole_phrase(text: &str, manner: &Manner) -> Option<Mention> {
    let tokens = token::tokens(text, manner.tongues);
    let passage = manner.passage(text, &tokens, manner.tongues);
    let line = passage.line();
    let reader = Reader::new(line, Place::Phrase);
    (0..tokens.len()).find_map(|idx| {
        let read = reader.mention(idx)?;
        let is_whole = is_lead_in(line, read.start) && is_behind_all(line, read.next);
        is_whole.then(|| doubted(reader.with_other(read, idx).mention, text, manner))
    })
}

/// Whether nothing stands before a token but words that say nothing of the number: "only", "a total of".
fn is_lead_in(line: Line<'_>, start: usize) -> bool {
    let mut start = start;
    while let Some((Hedge::None, before)) = line.phrase_before(start, table::HEDGES) {
        start = before;
    }
    line.tokens[..start]
        .iter()
        .all(|token| matches!(token.kind, TokenKind::Mark('*' | '`' | '"' | '“' | '«' | '(' | '_' | '=')))
}

/// Whether nothing stands from a token on but marks that close a phrase.
fn is_behind_all(line: Line<'_>, next: usize) -> bool {
    let closes = |mark| {
        matches!(
            mark,
            TokenKind::Mark('.' | ',' | '*' | '`' | ';' | '"' | '”' | '»' | ')' | '_' | '!' | '。' | '।' | '؟' | '?')
        )
    };
    line.tokens[next..].iter().all(|token| closes(token.kind))
}

/// The end of the part that begins here: a paragraph break if there is one within reach, else a line's end, else a blank.
pub fn end_of_part(text: &str, start: usize, end: usize) -> usize {
    if end - start <= PART {
        return end;
    }
    let window = &text[start..text.floor_char_boundary(start + PART)];
    let at = memmem::rfind(window.as_bytes(), b"\n\n").map(|at| at + 2);
    let at = at.or_else(|| memchr::memrchr(b'\n', window.as_bytes()).map(|at| at + 1));
    let at = at.or_else(|| last_blank(window)).filter(|at| *at > 0).unwrap_or(window.len());
    let extended: usize =
        text[start + at..end].chars().take_while(|char| is_extending(*char)).map(char::len_utf8).sum();
    start + at + extended
}

/// Where the last blank of a text stands.
fn last_blank(text: &str) -> Option<usize> {
    // What cannot begin a blank is passed over byte by byte.
    let may_begin = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, 0xb | 0xc2 | 0xe1..=0xe3);
    let is_blank = |at: &usize| text[*at..].starts_with(char::is_whitespace);
    let bytes = text.as_bytes();
    (0..bytes.len()).rev().filter(|at| may_begin(bytes[*at])).find(is_blank)
}

/// How much of the text behind unreadable digits may belong to them, in bytes.
const MAX_BEHIND: usize = 120;

/// A mention whose digits look turned round, with what they say from the other side.
fn doubted(mention: Mention, text: &str, manner: &Manner) -> Mention {
    if !turned::may_be(manner.tongues.main()) {
        return mention;
    }
    let words = mention.span.of(text);
    let is_own =
        || mention.unit.dimension != Dimension::Bare && turned::looks_turned(first_digits(mention.number.of(text)));
    let is_damaged = manner.is_turned || (is_own() && turned::is_arabic(words));
    if !is_damaged {
        return mention;
    }
    let around = turned::around(words);
    // What looks turned round from either side is neither.
    if around == words
        || (!manner.is_turned && turned::looks_turned(first_digits(&turned::around(mention.number.of(text)))))
    {
        return mention;
    }
    let sound = Manner { is_turned: false, ..*manner };
    let other = whole_phrase(&around, &sound).map(|other| Box::new(other.amount)).or(mention.other);
    Mention { other, is_turned: true, ..mention }
}

/// The digits that words begin with.
fn first_digits(words: &str) -> &str {
    let end = words
        .find(|char: char| !char.is_numeric() && !matches!(char, '.' | ',' | '٫' | '٬' | '،'))
        .unwrap_or(words.len());
    words[..end].trim_end_matches(['.', ',', '٫', '٬', '،'])
}

struct Scanner<'a> {
    manner: Manner,
    /// The places that are not read and not passed yet.
    hidden: Peekable<Hidden<'a>>,
    /// Where the last of them that is passed ends.
    hidden_end: usize,
    /// What was found in the part that is read.
    found: Vec<Found>,
    /// Where the last thing found in the parts before ends.
    last_end: usize,
}

impl Scanner<'_> {
    fn part(&mut self, line: Line<'_>) {
        let (reader, tokens) = (Reader::new(line, Place::Text), line.tokens);
        // Nothing before the floor belongs to what comes: it is part of the mention before.
        let (mut idx, mut floor) = (0, 0);
        while let Some(token) = tokens.get(idx) {
            // Parts of a word that was taken apart share their place.
            if !token.may_begin || token.span.start < self.last_end() {
                idx += 1;
                continue;
            }
            if let Some((span, mask)) = self.hidden_at(token.span.start) {
                // An address is one thing, whatever digits are in it.
                let start = span.start.max(self.last_end());
                let place = if mask == Mask::Url { Span::new(start, span.end) } else { token.span };
                self.found.extend(token.is_digits().then_some(Found::Masked(place, mask)));
                idx += 1;
                floor = idx;
                continue;
            }
            // The `>` of a tag is no hedge of what stands behind it.
            floor += tokens[floor..idx].iter().take_while(|token| token.span.start < self.hidden_end).count();
            if let Some(mention) = if self.manner.is_turned { None } else { reader.in_row(idx) } {
                idx += 1;
                floor = idx;
                self.mention(mention);
                continue;
            }
            let reader = reader.from(floor);
            match reader.step(idx) {
                Step::Nothing => idx += 1,
                Step::Masked(Mask::Unreadable, _) if self.reads_turned(line, idx) => {
                    let end = self.last_end();
                    idx += tokens[idx..].iter().take_while(|token| token.span.start < end).count();
                    floor = idx;
                }
                Step::Masked(mask, next) => {
                    let next = next.clamp(idx + 1, tokens.len());
                    let start = mask::begin(reader.line, idx, mask, self.last_end());
                    self.found.push(Found::Masked(reader.line.span(start, next), mask));
                    // A word that is no number may still be part of a hedge: «نه کمتر از ۵».
                    floor = if mask == Mask::Word { floor } else { next };
                    idx = next;
                }
                Step::Mention(read) => {
                    let read = reader.with_other(read, idx);
                    // What is left of a word that was taken apart shares its place.
                    let is_taken = |token: &&Token| token.span.start < read.mention.span.end;
                    idx = read.next.max(idx + 1);
                    idx += tokens[idx..].iter().take_while(is_taken).count();
                    floor = idx;
                    self.mention(doubted(read.mention, line.text, &self.manner));
                }
            }
        }
    }

    /// Takes the figure that digits are only when they are turned round: «۰۰۵٬۲۱ نفر». Nobody can trust it.
    fn reads_turned(&mut self, line: Line<'_>, idx: usize) -> bool {
        let Span { start, end } = line.tokens[idx].span;
        let digits = &line.text[start..end];
        if !turned::may_be(self.manner.tongues.main()) || !turned::looks_turned(digits) {
            return false;
        }
        let behind = &line.text[end..line.text.floor_char_boundary(end + MAX_BEHIND)];
        let around = turned::around(digits);
        // What looks turned round from either side is neither.
        if turned::looks_turned(&around) {
            return false;
        }
        let around = around + behind;
        let sound = Manner { is_turned: false, ..self.manner };
        let read = scan_as(&around, Span::new(0, around.len()), &sound).mentions.into_iter().next();
        let Some(mention) = read.filter(|mention| mention.span.start == 0) else { return false };
        let moved = |span: Span| Span::new(span.start + start, span.end + start);
        let (span, number) = (moved(mention.span), moved(mention.number));
        self.mention(Mention { span, number, is_turned: true, ..mention });
        true
    }

    /// Where the last thing found ends.
    fn last_end(&self) -> usize {
        self.found.last().map_or(self.last_end, |found| found.span().end)
    }

    /// Passes on what was found.
    fn pass(&mut self, visit: &mut impl FnMut(Found)) {
        self.last_end = self.last_end();
        self.found.drain(..).for_each(visit);
    }

    /// Takes a mention, in place of what was masked where it stands.
    fn mention(&mut self, mention: Mention) {
        let is_under = |found: &mut Found| matches!(found, Found::Masked(span, _) if span.overlaps(mention.span));
        while self.found.pop_if(is_under).is_some() {}
        self.found.push(Found::Figure(mention));
    }

    /// Why a place is not read, if it is not.
    fn hidden_at(&mut self, at: usize) -> Option<(Span, Mask)> {
        while let Some((span, _)) = self.hidden.next_if(|(span, _)| span.end <= at) {
            self.hidden_end = span.end;
        }
        self.hidden.peek().filter(|(span, _)| span.start <= at).copied()
    }
}
