//! Reading the figures of a part of a source, marks of Markdown and HTML left out.

use std::iter::Peekable;

use crate::figure::manner::Manner;
use crate::figure::mask::{self, Mask};
use crate::figure::own::OwnKind;
use crate::figure::scan::{Found, Scan};
use crate::figure::{Amount, Kind, Mention, scan};
use crate::source::folded::Traced;
use crate::source::{Source, Span};

/// In what light a claim has its source read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Light<'a> {
    /// The language of the words, when it is known.
    pub lang: Option<&'a str>,
    /// The kind whose own reader is asked, which prose would mask.
    pub own: Option<OwnKind>,
}

impl<'a> Light<'a> {
    /// Of a language, and of the kind that a quantity is declared to have.
    pub fn of(lang: Option<&'a str>, kind: Option<Kind>) -> Self {
        Self { lang, own: kind.and_then(OwnKind::of) }
    }
}

/// Every mention in a part of a source, in order, with spans of the source. The language of a claim goes before the source's own.
pub fn mentions_in(source: &Source, part: Span, light: Light<'_>) -> Vec<Mention> {
    let manner = manner_of(source, light);
    if source.marks().is_empty() {
        return scanned(&source.text, part, &manner);
    }
    let copy = source.unmarked(part);
    let mut mentions = scanned(copy.text(), Span::new(0, copy.text().len()), &manner);
    for mention in &mut mentions {
        lead_back(mention, &copy);
    }
    mentions
}

/// Every figure of a source and every number that is none, its marks left out. What stands in code is code all the same.
pub fn scan_in(source: &Source, scan: impl FnOnce(&str) -> Scan) -> Scan {
    if source.marks().is_empty() {
        return scan(&source.text);
    }
    let whole = Span::new(0, source.text.len());
    let (copy, mut code) = (source.unmarked(whole), Code::of(source));
    let mut led = Scan::default();
    for found in scan(copy.text()).into_found() {
        match code.lead_back(found, &copy) {
            Found::Figure(mention) => led.mentions.push(mention),
            Found::Masked(place, mask) => led.masked.push((place, mask)),
        }
    }
    led.masked.sort_by_key(|(place, _)| place.start);
    led
}

/// The same one by one, and a part of a marked text at a time, so that no second copy of it is held.
pub fn each_in(source: &Source, lang: Option<&str>, visit: &mut impl FnMut(Found)) {
    let (text, marks) = (&source.text, source.marks());
    let whole = Span::new(0, text.len());
    if marks.is_empty() {
        return scan::each(text, whole, lang, visit);
    }
    let (manner, mut code) = (Manner::of(text, lang), Code::of(source));
    let mut start = 0;
    while start < text.len() {
        let end = marks.behind(scan::end_of_part(text, start, text.len()));
        let copy = source.unmarked(Span::new(start, end));
        let all = Span::new(0, copy.text().len());
        scan::each_as(copy.text(), all, &manner, &mut |found| visit(code.lead_back(found, &copy)));
        start = end;
    }
}

/// The places of a source that are code, passed one by one.
struct Code<'a>(Peekable<Box<dyn Iterator<Item = (Span, Mask)> + 'a>>);

impl<'a> Code<'a> {
    fn of(source: &'a Source) -> Self {
        let hidden = mask::hidden(&source.text, Span::new(0, source.text.len()));
        let places: Box<dyn Iterator<Item = (Span, Mask)> + 'a> =
            Box::new(hidden.filter(|(_, mask)| *mask != Mask::Markup));
        Self(places.peekable())
    }

    /// What was found in a copy without marks, with its places in the source; a figure in code is none.
    fn lead_back(&mut self, found: Found, copy: &Traced) -> Found {
        match found {
            Found::Masked(place, mask) => Found::Masked(copy.to_original(place), mask),
            Found::Figure(mut mention) => {
                lead_back(&mut mention, copy);
                let start = mention.number.start;
                while self.0.next_if(|(place, _)| place.end <= start).is_some() {}
                match self.0.peek().filter(|(place, _)| place.start <= start) {
                    Some((_, mask)) => Found::Masked(mention.number, *mask),
                    None => Found::Figure(mention),
                }
            }
        }
    }
}

/// So many mentions of one text are kept and no more; whoever gets as many has to say that there are others.
pub const MOST_MENTIONS: usize = 500_000;

fn scanned(text: &str, part: Span, manner: &Manner) -> Vec<Mention> {
    let mut mentions = Vec::new();
    each_scanned(text, part, manner, &mut |mention| {
        if mentions.len() < MOST_MENTIONS {
            mentions.push(mention);
        }
    });
    mentions
}

fn each_scanned(text: &str, part: Span, manner: &Manner, visit: &mut impl FnMut(Mention)) {
    if manner.own.is_some() {
        return scan::scan_as(text, part, manner).mentions.into_iter().for_each(visit);
    }
    scan::each_as(text, part, manner, &mut |found| {
        if let Found::Figure(mention) = found {
            visit(mention);
        }
    });
}

/// The mentions of a whole source one by one, read a part at a time where its marks are left out.
pub fn each_mention(source: &Source, light: Light<'_>, visit: &mut impl FnMut(Mention)) {
    let (text, marks, manner) = (&source.text, source.marks(), manner_of(source, light));
    let mut n_mentions = 0;
    let mut visit = |mention| {
        if n_mentions < MOST_MENTIONS {
            n_mentions += 1;
            visit(mention);
        }
    };
    if marks.is_empty() {
        return each_scanned(text, Span::new(0, text.len()), &manner, &mut visit);
    }
    let mut start = 0;
    while start < text.len() {
        let end = marks.behind(scan::end_of_part(text, start, text.len()));
        let copy = source.unmarked(Span::new(start, end));
        each_scanned(copy.text(), Span::new(0, copy.text().len()), &manner, &mut |mut mention| {
            lead_back(&mut mention, &copy);
            visit(mention);
        });
        start = end;
    }
}

/// How a source writes, found once for all its claims; a language that a claim gives goes before what the text shows.
pub fn manner_of(source: &Source, light: Light<'_>) -> Manner {
    let find = || Manner::of(&source.text, source.lang.as_deref());
    let manner = source.memo(find).copied().unwrap_or_else(find);
    let manner = light.lang.map_or(manner, |lang| manner.given(lang));
    Manner { own: light.own, ..manner }
}

/// The mention that a part of a source is as a whole. What the text masks for its context ("one", a bare year) is a number
/// here, since a hole asks for one.
pub fn phrase_in(source: &Source, part: Span, light: Light<'_>) -> Option<Mention> {
    let copy = source.unmarked(part);
    let mut mention = scan::phrase_as(copy.text(), &manner_of(source, light))?;
    lead_back(&mut mention, &copy);
    Some(mention)
}

fn lead_back(mention: &mut Mention, copy: &Traced) {
    mention.span = copy.to_original(mention.span);
    mention.number = copy.to_original(mention.number);
}

/// How far around a place figures are read, in bytes: enough for a hedge and a unit outside of it.
const AROUND: usize = 200;

/// A place with what stands around it, cut at blanks.
pub fn window(text: &str, place: Span) -> Span {
    let start = text.floor_char_boundary(place.start.saturating_sub(AROUND));
    let end = text.ceil_char_boundary(text.len().min(place.end + AROUND));
    let (before, after) = (&text[start..place.start], &text[place.end..end]);
    let cut_start = if start == 0 { None } else { before.find(char::is_whitespace) };
    let cut_end = if end == text.len() { None } else { after.rfind(char::is_whitespace) };
    Span::new(cut_start.map_or(start, |at| start + at), cut_end.map_or(end, |at| place.end + at))
}

/// Whether two amounts are the same number, however finely they are written.
pub fn is_same_amount(a: &Amount, b: &Amount) -> bool {
    match (a, b) {
        (Amount::Number { value: a, .. }, Amount::Number { value: b, .. }) => a == b,
        (Amount::Range { low, high, .. }, Amount::Range { low: other_low, high: other_high, .. }) => {
            low == other_low && high == other_high
        }
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_at_blanks() {
        let text = format!("{} بیش از 50 درصد {}", "کلمه ".repeat(60), "کلمه ".repeat(60));
        let start = text.find("50").expect("it is there");
        let words = window(&text, Span::new(start, start + 2)).of(&text);
        assert!(words.len() <= 2 * AROUND + 4 && words.starts_with(" کلمه") && words.ends_with("کلمه"), "{words}");
    }

    #[test]
    fn a_whole_source_is_read_without_its_marks_and_code_stays_code() {
        let text = "needs &ge; 8&nbsp;GB, **over 400** nodes, 10<sup>3</sup> rows and `5` of CO<sub>2</sub>";
        let source = Source::new("README.md", text);
        let read = |text: &str| scan::scan(text, Span::new(0, text.len()), Some("en"));
        let Scan { mentions, masked } = scan_in(&source, read);
        let words: Vec<&str> = mentions.iter().map(|mention| mention.span.of(text)).collect();
        assert_eq!(words, ["&ge; 8&nbsp;GB", "over 400** nodes", "10<sup>3</sup> rows"]);
        let masked: Vec<(&str, &str)> = masked.iter().map(|(place, mask)| (place.of(text), mask.name())).collect();
        assert_eq!(masked, [("5", "code"), ("CO<sub>2", "identifier")]);
    }

    #[test]
    fn a_long_marked_text_is_read_a_part_at_a_time_as_it_is_in_the_whole() {
        let text = "runs **over 400** clinics\nand 50&nbsp;% more than `5`\n\n~~~\n7 nodes\n~~~\n\n".repeat(2_000);
        let source = Source::new("README.md", text.as_str());
        let whole = scan_in(&source, |text| scan::scan(text, Span::new(0, text.len()), Some("en")));
        let mut parts = Scan::default();
        each_in(&source, Some("en"), &mut |found| match found {
            Found::Figure(mention) => parts.mentions.push(mention),
            Found::Masked(place, mask) => parts.masked.push((place, mask)),
        });
        assert_eq!(parts.mentions.len(), 4_000);
        assert_eq!((parts.mentions, parts.masked), (whole.mentions, whole.masked));
        let mut mentions = Vec::new();
        each_mention(&source, Light::default(), &mut |mention| mentions.push(mention));
        assert_eq!(mentions, mentions_in(&source, Span::new(0, text.len()), Light::default()));
    }

    #[test]
    fn emphasis_and_entities_are_transparent_for_reading() {
        let source = Source::new("README.md", "runs **over 400** clinics and 50&nbsp;% more");
        let mentions = mentions_in(&source, Span::new(0, source.text.len()), Light::of(Some("en"), None));
        let words: Vec<&str> = mentions.iter().map(|mention| mention.span.of(&source.text)).collect();
        assert_eq!(words, ["over 400** clinics", "50&nbsp;%"]);
    }
}
