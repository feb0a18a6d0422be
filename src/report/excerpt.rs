//! Excerpts: one line of words around the places that a finding points at, in a source of any shape. The places stand in
//! `⟦ ⟧`, so that the marks move with the words wherever a display puts them; what is shown beside them, in `⟨ ⟩`.

mod side;

use unicode_segmentation::UnicodeSegmentation;

use self::side::{Ends, REACH, Side, before, behind, ends_line, ends_paragraph};
use super::bidi::{self, Direction};
use super::{Bidi, escape};
use crate::source::{Source, Span};

/// How many characters (grapheme clusters) are shown on either side of a place, before the cut moves to a space.
const CONTEXT: usize = 24;

/// How many characters are shown of either end of a long place.
const HALF: usize = 80;

/// What stands where words were left out.
const CUT: &str = "…";

/// A place as it is marked in its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The place.
    pub span: Span,
    /// What stands around it.
    pub brackets: Brackets,
}

/// An opening and a closing mark.
type Brackets = (char, char);

/// The marks of a report: a text that holds one itself shows its code.
const MARKS: [char; 4] = ['⟦', '⟧', '⟨', '⟩'];

impl Marked {
    /// What the line is shown for.
    pub fn main(span: Span) -> Self {
        Self { span, brackets: ('⟦', '⟧') }
    }

    /// What is shown beside it.
    pub fn aside(span: Span) -> Self {
        Self { span, brackets: ('⟨', '⟩') }
    }
}

/// The words around a place, in one line. In prose they go on over a line break, as the sentence does.
pub fn around(source: &Source, span: Span, bidi: Bidi) -> String {
    let ends = if is_prose(source) { ends_paragraph } else { ends_line };
    excerpt(source, &[Marked::main(span)], ends, bidi)
}

/// The words around these places of one line, in order; with nothing of the lines around it.
pub fn row(source: &Source, places: &[Marked], bidi: Bidi) -> String {
    excerpt(source, places, ends_line, bidi)
}

/// The words of a place by themselves, in one line.
pub fn words(source: &Source, span: Span, bidi: Bidi) -> String {
    let span = in_characters(&source.text, span);
    let mut line = Line::default();
    line.push_shortened(span.of(&source.text));
    bidi::excerpt(&line.text, Direction::of_words(&line.text), bidi)
}

/// The words around these places. Places that overlap the one before them are left out, ends that are none of the text's
/// characters are moved.
fn excerpt(source: &Source, places: &[Marked], ends: Ends, bidi: Bidi) -> String {
    let text = source.text.as_str();
    let places = within(text, places);
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return String::new() };
    let (before, behind) = (before(text, first.span.start, ends), behind(text, last.span.end, ends));
    let mut line = Line::default();
    line.push_end_of(before);
    for (idx, place) in places.iter().enumerate() {
        line.push_marked(place.span.of(text), place.brackets);
        match places.get(idx + 1) {
            Some(next) => line.push_between(&text[place.span.end..next.span.start]),
            None => line.push_start_of(behind),
        }
    }
    // Code and data run from left to right, however much Persian they hold.
    let direction = if is_prose(source) { direction_of_line(text, first.span) } else { Direction::LeftToRight };
    bidi::excerpt(line.text.trim(), direction, bidi)
}

/// The way that the line of a place runs. Not its paragraph: a translation may stand in the next line.
fn direction_of_line(text: &str, place: Span) -> Direction {
    let near = &text[place.start..text.floor_char_boundary(place.end.min(place.start + REACH))];
    let (before, behind) = (before(text, place.start, ends_line), behind(text, place.end, ends_line));
    Direction::of_words(&[before.words, near, behind.words].concat())
}

/// Whether a source holds sentences: a field of a data file does, a file by the ending of its name.
fn is_prose(source: &Source) -> bool {
    source.part.is_some() || is_prose_path(&source.path)
}

fn is_prose_path(path: &str) -> bool {
    const PROSE: [&str; 9] = ["txt", "text", "md", "markdown", "rst", "adoc", "html", "htm", "tex"];
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').is_none_or(|(_, ending)| PROSE.contains(&ending.to_ascii_lowercase().as_str()))
}

/// The places as spans of characters of this text, without those that begin before the one before them ends.
fn within(text: &str, places: &[Marked]) -> Vec<Marked> {
    let mut kept: Vec<Marked> = Vec::with_capacity(places.len());
    for place in places {
        let span = in_characters(text, place.span);
        if kept.last().is_none_or(|last| last.span.end <= span.start) {
            kept.push(Marked { span, ..*place });
        }
    }
    kept
}

/// A place as a span of characters of this text.
fn in_characters(text: &str, span: Span) -> Span {
    let start = text.floor_char_boundary(span.start);
    Span::new(start, text.ceil_char_boundary(span.end.min(text.len())).max(start))
}

/// An excerpt in the making.
#[derive(Default)]
struct Line {
    text: String,
}

impl Line {
    fn push_end_of(&mut self, side: Side) {
        let shown = last_words(side.words, CONTEXT);
        if side.goes_on || shown.len() < side.words.len() {
            self.push_cut();
        }
        self.push(shown);
    }

    fn push_start_of(&mut self, side: Side) {
        let shown = first_words(side.words, CONTEXT);
        self.push(shown);
        if side.goes_on || shown.len() < side.words.len() {
            self.push_cut();
        }
    }

    fn push_between(&mut self, words: &str) {
        let (first, last) = (first_words(words, CONTEXT), last_words(words, CONTEXT));
        if first.len() + last.len() >= words.len() {
            self.push(words);
        } else {
            self.push(first);
            self.push_cut();
            self.push(last);
        }
    }

    fn push_marked(&mut self, words: &str, (open, close): Brackets) {
        self.text.push(open);
        self.push_shortened(words);
        self.text.push(close);
    }

    /// The words of a place; of many, the first and the last.
    fn push_shortened(&mut self, words: &str) {
        let (first, last) = (first_characters(words, HALF), last_characters(words, HALF));
        if first.len() + last.len() >= words.len() {
            self.push(words);
        } else {
            self.push(first_words(words, HALF));
            self.push_cut();
            self.push(last_words(words, HALF));
        }
    }

    fn push_cut(&mut self) {
        self.push(" ");
        self.text.push_str(CUT);
        self.push(" ");
    }

    /// Adds words as they may be shown. White space of any length is one space; the marks of a report are its own.
    fn push(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                c if MARKS.contains(&c) => escape::push_code(&mut self.text, c),
                c if c.is_whitespace() || c.is_control() => {
                    if !self.text.ends_with(' ') {
                        self.text.push(' ');
                    }
                }
                c => escape::push(&mut self.text, c),
            }
        }
    }
}

/// The first words, about that many characters of them: cut at a space when there is one.
fn first_words(text: &str, n: usize) -> &str {
    let first = first_characters(text, n);
    let is_whole = first.len() == text.len() || text[first.len()..].starts_with(char::is_whitespace);
    match first.rfind(char::is_whitespace) {
        Some(at) if !is_whole => &first[..at],
        _ => first,
    }
}

/// The last words, about that many characters of them: cut at a space when there is one.
fn last_words(text: &str, n: usize) -> &str {
    let last = last_characters(text, n);
    let is_whole = last.len() == text.len() || text[..text.len() - last.len()].ends_with(char::is_whitespace);
    match last.find(char::is_whitespace) {
        Some(at) if !is_whole => &last[at..],
        _ => last,
    }
}

/// That many characters from the start. One that is piled up from more marks than a screen can show is not waited for.
fn first_characters(text: &str, n: usize) -> &str {
    let reach = &text[..text.floor_char_boundary(REACH)];
    let end = reach.grapheme_indices(true).nth(n).map_or(reach.len(), |(at, _)| at);
    &reach[..end]
}

/// That many characters to the end.
fn last_characters(text: &str, n: usize) -> &str {
    let reach = &text[text.ceil_char_boundary(text.len().saturating_sub(REACH))..];
    let start = reach.grapheme_indices(true).rev().take(n).last().map_or(reach.len(), |(at, _)| at);
    &reach[start..]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A text and what stands in `⟦ ⟧` in it.
    fn unmarked(marked: &str) -> (Source, Vec<Span>) {
        let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
        for c in marked.chars() {
            match c {
                '⟦' => start = text.len(),
                '⟧' => spans.push(Span::new(start, text.len())),
                c => text.push(c),
            }
        }
        (Source::new("a.txt", text), spans)
    }

    /// The excerpt around what stands in `⟦ ⟧`, without isolates.
    fn check(marked: &str, expected: &str) {
        let (source, spans) = unmarked(marked);
        assert_eq!(around(&source, spans[0], Bidi::Plain), expected);
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        check("The group runs ⟦over 400 clinics⟧.", "The group runs ⟦over 400 clinics⟧.");
        check("⟦400⟧", "⟦400⟧");
        check("before ⟦⟧after", "before ⟦⟧after");
    }

    #[test]
    fn a_long_line_is_cut_at_spaces() {
        check(
            "خسرو عالی معاون درمان حرف را از شمار بیمه‌شدگان آغاز کرد: «⟦بیش از 50 درصد⟧ جمعیت کشور بیمه‌شده ما هستند و طبیعی است",
            "… بیمه‌شدگان آغاز کرد: «⟦بیش از 50 درصد⟧ جمعیت کشور بیمه‌شده ما …",
        );
    }

    #[test]
    fn without_a_space_the_cut_falls_between_characters() {
        let (a, b) = ("漢".repeat(40), "👩\u{200d}⚕️".repeat(40));
        check(&format!("{a}⟦50⟧{b}"), &format!("… {}⟦50⟧{} …", "漢".repeat(24), "👩\u{200d}⚕️".repeat(24)));
    }

    #[test]
    fn a_place_over_several_lines_is_joined() {
        check("one:\n\ntwo ⟦more\r\n   than\t50⟧ %\n\nfour", "two ⟦more than 50⟧ %");
    }

    #[test]
    fn a_sentence_goes_on_over_a_line_break_but_not_into_the_next_paragraph() {
        check("او گفت: «⟦بیش از 50 درصد⟧ \r\nجمعیت کشور»\r\n\r\nپس از آن", "او گفت: «⟦بیش از 50 درصد⟧ جمعیت کشور»");
        check("# Clinics\n- three\n- ⟦four⟧\n- five", "- ⟦four⟧");
        check("| a |\n| ⟦4⟧ |\n| 5 |", "| ⟦4⟧ |");
        check("page 1\u{c}⟦4⟧ on\u{c}page 3", "⟦4⟧ on");
    }

    #[test]
    fn a_line_of_data_ends_where_it_ends() {
        let source = Source::new("claims/a.toml", "a = 1\nb = 22\nc = 3");
        assert_eq!(around(&source, Span::new(10, 12), Bidi::Plain), "b = ⟦22⟧");
    }

    #[test]
    fn a_long_place_is_shortened_in_the_middle() {
        let words = "and twelve of them ".repeat(40);
        let half = "and twelve of them ".repeat(4);
        check(&format!("a ⟦{words}⟧ b"), &format!("a ⟦{half}and … {}⟧ b", &half));
    }

    #[test]
    fn nothing_in_a_source_disguises_itself() {
        check("a\u{202e}b ⟦50\u{1b}[31m⟧\u{7}c", "a‹U+202E›b ⟦50 [31m⟧ c");
        let source = Source::new("a.txt", "fake ⟦mark⟧ ⟨or⟩ 50");
        let spans = [Span::new(source.text.len() - 2, source.text.len())];
        let expected = "fake ‹U+27E6›mark‹U+27E7› ‹U+27E8›or‹U+27E9› ⟦50⟧";
        assert_eq!(around(&source, spans[0], Bidi::Plain), expected);
    }

    #[test]
    fn several_places_share_a_row() {
        let check_row = |marked: &str, expected: &str| {
            let (source, spans) = unmarked(marked);
            let places: Vec<Marked> = spans.into_iter().map(Marked::main).collect();
            assert_eq!(row(&source, &places, Bidi::Plain), expected);
        };
        check_row("one\n⟦3⟧ of ⟦5⟧\ntwo", "⟦3⟧ of ⟦5⟧");
        let gap = "word ".repeat(20);
        check_row(&format!("⟦3⟧ {gap}⟦5⟧"), "⟦3⟧ word word word word … word word word word ⟦5⟧");
    }

    #[test]
    fn a_line_runs_as_its_words_do_and_data_from_left_to_right() {
        let direction = |text: &str| direction_of_line(text, Span::new(0, 0));
        assert_eq!(direction("WHO گفت بیش از پنجاه درصد"), Direction::RightToLeft);
        assert_eq!(direction("more than half\nبیش از نیمی از جمعیت"), Direction::LeftToRight);
        let quote = "quote = \"بیش از پنجاه درصد از جمعیت\"";
        let isolated = |path| around(&Source::new(path, quote), Span::new(0, 5), Bidi::Isolate);
        assert!(isolated("a.toml").starts_with('⟦'));
        assert!(isolated("a.txt").starts_with('\u{2068}'));
    }

    #[test]
    fn prose_is_known_by_its_name() {
        assert!(is_prose_path("docs/a.MD") && is_prose_path("گزارش") && is_prose_path("گزارش.txt"));
        assert!(!is_prose_path("claims/a.toml") && !is_prose_path("src/main.rs"));
    }

    proptest! {
        #[test]
        fn no_text_and_no_span_breaks_it(
            text in any::<String>(),
            (start, len, gap) in (0usize..60, 0usize..60, 0usize..9),
        ) {
            let spans = [Span::new(start, start + len), Span::new(start + len + gap, start + len + gap + 3)];
            let source = Source::new("a.txt", text);
            let places = spans.map(Marked::aside);
            for shown in [around(&source, spans[0], Bidi::Plain), row(&source, &places, Bidi::Plain)] {
                prop_assert!(!shown.contains(escape::is_risky));
            }
        }

        #[test]
        fn line_breaks_of_any_kind_break_nothing(text in "[aی \r\n\u{c}|-]{0,60}", at in 0usize..60) {
            around(&Source::new("a.txt", text), Span::new(at, at + 2), Bidi::Isolate);
        }
    }
}
