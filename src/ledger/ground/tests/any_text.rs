//! Any quote in any text leads to places of it, in bounded time.

use proptest::prelude::*;

use super::*;
use crate::figure::Kind;

#[test]
fn a_source_full_of_hits_stays_bounded() {
    let source = "a 1 b ".repeat(30_000);
    let Grounding::Ambiguous(hits) = case(&source, "a {x} b").ground() else { panic!("many places are ambiguous") };
    assert!(hits.len() <= crate::source::search::MOST_PLACES);
}

/// Words and marks in which everything can happen.
fn texts() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "12",
        "۱۲",
        "1,000",
        "۵۰ درصد",
        "> 50 %",
        "more than",
        "clinics",
        "درمانگاه",
        "not",
        "نیست",
        "سلامت",
        "سامت",
        "**",
        "`",
        "<b>",
        "&nbsp;",
        "[a](b)",
        "(",
        ")",
        ".",
        "-\n",
        "\r\n\r\n",
        "\u{200c}",
        "ـ",
        "é",
        "e\u{301}",
        "1394",
        "half",
        "👩‍🔬",
        "ﻻ",
        "³",
    ]);
    prop::collection::vec((words, prop::sample::select(vec![" ", "", "\n"])), 0..30)
        .prop_map(|words| words.into_iter().map(|(word, gap)| [word, gap].concat()).collect())
}

/// Every span of an answer.
fn spans(grounding: &Grounding) -> Vec<Span> {
    let hit = |hit: &Hit| -> Vec<Span> {
        let fillings = hit.holes.iter().flat_map(|filling| match filling {
            Filling::Figure(mention) => vec![mention.span],
            Filling::Words(words) => vec![*words],
            Filling::Several(mentions) => mentions.iter().map(|mention| mention.span).collect(),
        });
        fillings.chain(hit.mentions.iter().map(|mention| mention.span)).chain([hit.span]).collect()
    };
    match grounding {
        Grounding::Found(found) | Grounding::Moved(found) => hit(found),
        Grounding::Changed { hit: found, pairs } => {
            hit(found).into_iter().chain(pairs.iter().map(|pair| pair.found)).collect()
        }
        Grounding::Ambiguous(hits) => hits.iter().flat_map(hit).collect(),
        Grounding::Missing { nearest } => nearest.iter().copied().collect(),
    }
}

proptest! {
    #[test]
    fn any_quote_leads_to_places_of_its_text(
        text in texts(), words in texts(), behind in texts(), holes in 0..3, path in 0..3, prefix in prop::option::of(texts()),
    ) {
        let quote = match holes {
            0 => words,
            1 => format!("{{figure}}{words}"),
            _ => format!("{words}{{figure}}{behind}{{other}}"),
        };
        let path = ["a.txt", "a.md", "a.html"][path as usize];
        let case = Case { path, prefix: prefix.as_deref(), ..case(&text, &quote) };
        for span in spans(&case.ground()) {
            prop_assert!(text.get(span.range()).is_some(), "{span:?}");
        }
    }

    #[test]
    fn any_part_of_a_text_is_found_in_it(text in texts(), start in 0usize..300, length in 1usize..80) {
        let start = text.floor_char_boundary(start.min(text.len()));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        let words = &text[start..end];
        // A part that ends within a letter and its accent is other words.
        let is_whole = fold(&text).contains(fold(words).trim())
            && !crate::source::search::cuts_number(&fold(&text), span_in(&text, start, end));
        if is_whole && !fold(words).trim().is_empty() {
            let grounding = case(&text, words).ground();
            let is_found = matches!(grounding, Grounding::Found(_) | Grounding::Ambiguous(_));
            prop_assert!(is_found || reads_on(&text, start, end), "{words:?} in {text:?}: {grounding:?}");
        }
    }
}

/// A quote of a text that may be stale: a part of it with a few words taken out or put in, from a place on.
fn stale(text: &str, (start, length, edits): &(usize, usize, Vec<(usize, String)>)) -> String {
    let start = text.floor_char_boundary((*start).min(text.len()));
    let end = text.ceil_char_boundary((start + length).min(text.len()));
    let mut words: Vec<String> = text[start..end].split(' ').map(str::to_owned).collect();
    for (at, word) in edits {
        let at = at % words.len();
        if word.is_empty() { words[at].clear() } else { words[at].clone_from(word) }
    }
    words.join(" ")
}

proptest! {
    #[test]
    fn quotes_of_a_long_text_are_found_together_as_each_is_alone(
        text in prop::collection::vec(texts(), 1..6).prop_map(|texts| texts.concat()),
        parts in prop::collection::vec(
            (0usize..600, 1usize..120, prop::collection::vec((0usize..20, texts().prop_map(|words| words.chars().take(12).collect())), 0..3)),
            1..6,
        ),
        path in prop::sample::select(vec!["a.txt", "a.md", "a.html"]),
        around in prop::option::of(texts()),
    ) {
        let source = Arc::new(Source::new(path, text.as_str()));
        let whole = Searchable::new(Arc::clone(&source));
        let quotes: Vec<Quote> = parts.iter().map(|part| quote(&stale(&text, part).replace(['{', '}'], ""))).collect();
        let lights = [
            Light::default(),
            Light::of(Some("fa"), None),
            Light::of(None, Some(Kind::Version)),
            Light::of(None, Some(Kind::Date)),
        ];
        let wanted = |(nth, quote)| {
            let prefix = around.as_deref().filter(|_| nth % 3 == 2);
            Wanted { quote, prefix, suffix: None, light: lights[nth % lights.len()] }
        };
        let wanted: Vec<Wanted<'_>> = quotes.iter().enumerate().map(wanted).collect();
        let alone: Vec<Grounding> = wanted.iter().map(|wanted| ground(&whole, wanted)).collect();
        prop_assert_eq!(ground_all(&source, &wanted), alone.clone());
        let standing = alone.into_iter().map(|grounding| Some(grounding).filter(stands));
        prop_assert_eq!(super::standing(&source, &wanted), standing.collect::<Vec<_>>());
    }
}

/// Whether a quote was found without looking for something like it.
fn stands(grounding: &Grounding) -> bool {
    matches!(grounding, Grounding::Found(_) | Grounding::Ambiguous(_))
}

/// The folded span of a part of a text, without blanks at its ends.
fn span_in(text: &str, start: usize, end: usize) -> Span {
    let folded = crate::source::Folded::new(text, Markup::Plain);
    let span = folded.from_original_span(Span::new(start, end));
    let words = span.of(folded.text());
    let cut = words.len() - words.trim_start().len();
    Span::new(span.start + cut, span.start + cut + words.trim().len())
}

/// Whether a figure goes on behind one of the ends, so that the part says another one than the text: `4` of `48`, "1394 cl" of
/// "1394 clinics".
fn reads_on(text: &str, start: usize, end: usize) -> bool {
    let mentions = crate::figure::scan::mentions(text, Span::new(0, text.len()), None);
    mentions.iter().any(|mention| {
        let Span { start: first, end: last } = mention.span;
        (first < start && start < last) || (first < end && end < last)
    })
}
