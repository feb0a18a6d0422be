//! The shortest quote that stands at one place of a source and nowhere else in it, with a hole for the figure of that place.

use unicode_segmentation::UnicodeSegmentation;

use super::draft::spare_text;
use crate::claim::{Quote, quote};
use crate::figure::{Dimension, Hedge, Mention};
use crate::ledger::ground::{self, Filling, Grounding, How, Light, Searchable, Wanted};
use crate::source::{Source, Span, fold};

/// So many words are taken on either side of the figure, at most.
const WORDS: usize = 12;
/// So far from the figure words are looked for, in bytes.
const REACH: usize = 400;
/// So many quotes are held against the source, once they look as if they stood in few places.
const TRIES: usize = 60;
/// In so many places a quote may seem to stand and be tried: what is between its words need not be a figure.
const FEW_PLACES: usize = 4;
/// So far apart the words on both sides of a figure may stand, in bytes.
const FIGURE: usize = 120;
/// A quote has this many letters beside its hole where it can: fewer say nothing to a reader.
const FEWEST_LETTERS: usize = 4;
/// What it costs to have fewer letters.
const FEW_LETTERS: usize = 100;
/// What it costs to leave out the noun: "{figure} with" says little.
const NO_NOUN: usize = 20;
/// What it costs to go on into another sentence, or another cell of a table.
const OTHER_SENTENCE: usize = 20;
/// What it costs to quote another figure as well: the claim would break when that one changes.
const OTHER_FIGURE: usize = 1_000;

/// The shortest quote for a figure. None where its words stand more than once, however many are quoted.
pub fn shortest(text: &Searchable, mention: &Mention, mentions: &[Mention], light: Light<'_>) -> Option<String> {
    let source = text.source();
    let holes = holes(source, mention);
    let mut quotes: Vec<(usize, String)> =
        holes.iter().flat_map(|hole| quotes(source, *hole, mention, mentions)).collect();
    quotes.sort();
    quotes.dedup();
    let is_rare = |quote: &String| n_places(source, quote) <= FEW_PLACES;
    let fits = |quote: &String| stands_for(text, quote, mention, light);
    quotes.into_iter().map(|(_, quote)| quote).filter(is_rare).take(TRIES).find(fits)
}

/// In how many places the words of a quote stand near enough to each other, as far as can be told without reading figures; no more
/// than one above [`FEW_PLACES`] are counted.
fn n_places(source: &Source, quote: &str) -> usize {
    let text = source.folded().text();
    let hole = format!("{{{}}}", quote::FIGURE);
    let (before, behind) = quote.split_once(&hole).unwrap_or((quote, ""));
    let [before, behind] =
        [before, behind].map(|words| fold(words.trim().replace("{{", "{").replace("}}", "}").trim()));
    let finder = memchr::memmem::Finder::new(if before.is_empty() { &behind } else { &before });
    let follows = |at: &usize| {
        let start = at + before.len();
        let window = &text[start..text.ceil_char_boundary(text.len().min(start + FIGURE + behind.len()))];
        before.is_empty() || behind.is_empty() || window.contains(&behind)
    };
    finder.find_iter(text.as_bytes()).filter(follows).take(FEW_PLACES + 1).count()
}

/// Whether a quote stands at one place, and its hole takes this figure there.
fn stands_for(text: &Searchable, words: &str, mention: &Mention, light: Light<'_>) -> bool {
    let Ok(quote) = Quote::parse(spare_text(words)) else { return false };
    let wanted = Wanted { quote: &quote, prefix: None, suffix: None, light };
    let Grounding::Found(hit) = ground::ground(text, &wanted) else { return false };
    let is_it = |filling: &Filling| matches!(filling, Filling::Figure(found) if found.span == mention.span);
    hit.how <= How::Folded && hit.holes.len() == 1 && hit.holes.iter().all(is_it)
}

/// What the hole may take the place of: the number with its hedge, so that the noun stays among the words; or all of it.
fn holes(source: &Source, mention: &Mention) -> Vec<Span> {
    let tail = Span::new(mention.number.end.min(mention.span.end), mention.span.end);
    // Words behind a number may also be its hedge: "1.75 or later".
    let is_noun = matches!(mention.unit.dimension, Dimension::Noun(_))
        && mention.hedge != Hedge::OrMore
        && tail.of(&source.text).chars().all(|c| c.is_alphabetic() || c.is_whitespace() || c == '\u{200c}');
    let short = Span::new(mention.span.start, tail.start);
    if is_noun && short != mention.span { vec![short, mention.span] } else { vec![mention.span] }
}

/// Quotes around a hole, each with its cost.
fn quotes(source: &Source, hole: Span, mention: &Mention, mentions: &[Mention]) -> Vec<(usize, String)> {
    let (befores, mut behinds) = (befores(source, hole.start), behinds(source, hole.end));
    // Where the noun stays outside of the hole it is among the words.
    behinds.retain(|end| hole == mention.span || *end >= mention.span.end);
    let noun = if hole == mention.span && mention.span.end > mention.number.end { NO_NOUN } else { 0 };
    let mut quotes = Vec::new();
    for start in &befores {
        for end in &behinds {
            let whole = Span::new(*start, *end);
            let before = shown(source, Span::new(*start, hole.start));
            let behind = shown(source, Span::new(hole.end, *end));
            let n_letters: usize = before.chars().chain(behind.chars()).map(weight).sum();
            if n_letters == 0 || before.contains(['⟦', '⟧']) || behind.contains(['⟦', '⟧']) {
                continue;
            }
            let others = mentions.iter().filter(|other| other.span != mention.span && other.span.overlaps(whole));
            let has_digits = before.chars().chain(behind.chars()).any(char::is_numeric);
            let n_others = others.count().max(usize::from(has_digits));
            let few = if n_letters < FEWEST_LETTERS { FEW_LETTERS } else { 0 };
            let cost = few
                + before.chars().count()
                + behind.chars().count()
                + n_others * OTHER_FIGURE
                + noun
                + n_ends(&before, &behind) * OTHER_SENTENCE;
            quotes.push((
                cost,
                format!("{}{{{}}}{}", braced(before.trim_start()), quote::FIGURE, braced(behind.trim_end())),
            ));
        }
    }
    quotes
}

/// How many sentences and cells end beside the hole.
fn n_ends(before: &str, behind: &str) -> usize {
    let ends = |words: &str| {
        let marks = words.match_indices(['.', '!', '?', '。', '؟', '۔', '।', '|', ';', ':']);
        // A mark at the very end of the words ends nothing that is quoted.
        marks.filter(|(at, mark)| words[at + mark.len()..].starts_with(char::is_whitespace)).count()
    };
    ends(before.trim_start()) + ends(behind.trim_end())
}

/// How much a character says: a character of Chinese is a word.
fn weight(c: char) -> usize {
    match c {
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => 2,
        c => usize::from(c.is_alphabetic()),
    }
}

/// Words as a quote shows them: without the marks of their markup, in one line. The blanks beside the hole stay.
fn shown(source: &Source, span: Span) -> String {
    let copy = source.unmarked(span);
    let words = copy.text();
    let joined = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let edge = |is_blank: bool| if is_blank && !words.is_empty() { " " } else { "" };
    if joined.is_empty() {
        return edge(!words.is_empty()).to_owned();
    }
    let (first, last) = (words.chars().next(), words.chars().next_back());
    let (first, last) = (first.is_some_and(char::is_whitespace), last.is_some_and(char::is_whitespace));
    format!("{}{joined}{}", edge(first), edge(last))
}

fn braced(words: &str) -> String {
    words.replace('{', "{{").replace('}', "}}")
}

/// Where words begin before a place, the nearest first; the place itself is one.
fn befores(source: &Source, at: usize) -> Places {
    let text = &source.text;
    let start = text.floor_char_boundary(at.saturating_sub(REACH));
    let window = &text[start..at];
    let window = window.rfind("\n\n").map_or(window, |end| &window[end + 2..]);
    let offset = at - window.len();
    let mut starts: Vec<usize> = window.unicode_word_indices().map(|(idx, _)| offset + idx).collect();
    // The first word may be cut by the window.
    if offset == start && start > 0 && !starts.is_empty() {
        starts.remove(0);
    }
    starts.reverse();
    starts.truncate(WORDS);
    starts.insert(0, at);
    starts
}

/// Where words end behind a place, the nearest first; the place itself is one.
fn behinds(source: &Source, at: usize) -> Places {
    let text = &source.text;
    let end = text.ceil_char_boundary(text.len().min(at + REACH));
    let window = &text[at..end];
    let window = window.find("\n\n").map_or(window, |start| &window[..start]);
    let mut ends: Vec<usize> = window.unicode_word_indices().map(|(idx, word)| at + idx + word.len()).collect();
    if at + window.len() == end && end < text.len() {
        ends.pop();
    }
    ends.truncate(WORDS);
    ends.insert(0, at);
    ends
}

/// Places in order of their distance.
type Places = Vec<usize>;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn quote_for(path: &str, text: &str, words: &str) -> Option<String> {
        let source = Arc::new(Source::new(path, text));
        let whole = Span::new(0, text.len());
        let mentions = ground::mentions_in(&source, whole, Light::default());
        let mention = mentions.iter().find(|mention| mention.span.of(text).contains(words)).expect("a figure");
        shortest(&Searchable::new(source), mention, &mentions, Light::default())
    }

    #[test]
    fn the_quote_is_as_short_as_it_can_be_and_stands_once() {
        for (text, words, quote) in [
            ("We run 12 clinics in the south.", "12", "{figure} clinics"),
            ("We run 12 clinics. They run 9 clinics.", "12", "We run {figure} clinics"),
            ("It has {a} and 12 sets.", "12", "{figure} sets"),
            ("شبکه بیش از ۴۰۰ مرکز درمانی دارد.", "۴۰۰", "{figure} مرکز"),
            ("There are **26 rules**, each with a page.", "26", "{figure} rules"),
            ("It is 50 % of all, and 60 % of some.", "50", "It is {figure}"),
        ] {
            assert_eq!(quote_for("a.md", text, words).as_deref(), Some(quote), "{text}");
        }
    }

    #[test]
    fn a_place_that_looks_like_another_has_no_quote_of_its_own() {
        assert_eq!(quote_for("a.md", "We run 12 clinics.\n\nWe run 12 clinics.\n", "12"), None);
    }

    #[test]
    fn other_figures_stay_outside_where_they_can() {
        assert_eq!(
            quote_for("a.md", "With 40 beds we run 12 clinics, and 9 of the clinics are new.", "12").as_deref(),
            Some("{figure} clinics")
        );
    }
}
