//! Lists inside of a sentence: `a, b and c`.

use super::document::trimmed;
use crate::source::{Source, Span};

/// The words that stand before the last item, in the languages that part words by blanks.
const CONJUNCTIONS: [&str; 30] = [
    "and", "or", "&", "und", "oder", "et", "ou", "y", "e", "o", "u", "en", "of", "och", "eller", "ve", "veya", "و",
    "یا", "أو", "или", "и", "और", "या", "및", "또는", "ed", "od", "sowie", "plus",
];

/// The items of a part of a source, with the bytes of each. What stands in brackets stays together.
pub fn items(source: &Source, part: Span, split: &str) -> Vec<Span> {
    let copy = source.unmarked(part);
    let text = copy.text();
    let mut pieces = pieces(text, split);
    if let Some(last) = pieces.pop() {
        let (before, behind) = at_conjunction(text, last);
        pieces.extend(before);
        pieces.push(behind);
    }
    let pieces = pieces.into_iter().map(|piece| trimmed(text, piece));
    pieces.filter(|piece| piece.start < piece.end).map(|piece| copy.to_original(piece)).collect()
}

/// What stands between the marks, outside of brackets; with brackets that do not close, wherever they stand.
fn pieces(text: &str, split: &str) -> Vec<Span> {
    let (mut pieces, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let mut skip_to = 0;
    for (at, c) in text.char_indices().filter(|_| !split.is_empty()) {
        if at < skip_to {
            continue;
        }
        if depth == 0 && text[at..].starts_with(split) && !cuts_number(text, at, split) {
            pieces.push(Span::new(start, at));
            skip_to = at + split.len();
            start = skip_to;
        }
        match c {
            '(' | '[' | '{' | '«' => depth += 1,
            ')' | ']' | '}' | '»' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    pieces.push(Span::new(start, text.len()));
    match depth {
        0 => pieces,
        _ => text.split(split).map(|piece| start_of(text, piece)).collect(),
    }
}

fn start_of(text: &str, piece: &str) -> Span {
    let start = piece.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(start, start + piece.len())
}

/// Whether a mark stands between two digits: the comma of 1,000.
fn cuts_number(text: &str, at: usize, split: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    is_digit(text[..at].chars().next_back()) && is_digit(text[at + split.len()..].chars().next())
}

/// The last piece, parted once more at its first conjunction; one that begins with it loses it.
fn at_conjunction(text: &str, piece: Span) -> (Option<Span>, Span) {
    let words = piece.of(text);
    let mut at = 0;
    for word in words.split_whitespace() {
        let start = at + words[at..].find(word).unwrap_or(0);
        at = start + word.len();
        if CONJUNCTIONS.contains(&word.to_lowercase().as_str()) {
            let before =
                Some(Span::new(piece.start, piece.start + start)).filter(|_| !words[..start].trim().is_empty());
            return (before, Span::new(piece.start + at, piece.end));
        }
    }
    (None, piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, split: &str, expected: &[&str]) {
        let source = Source::new("a.md", text);
        let found = items(&source, Span::new(0, text.len()), split);
        let found: Vec<&str> = found.into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_last_item_stands_behind_a_conjunction() {
        check(" a, b and c", ",", &["a", "b", "c"]);
        check("a, b, and c ", ",", &["a", "b", "c"]);
        check("a und b", ",", &["a", "b"]);
        check("تهران، البرز و قم", "،", &["تهران", "البرز", "قم"]);
        check("a; b c; d", ";", &["a", "b c", "d"]);
    }

    #[test]
    fn words_that_only_look_like_marks_part_nothing() {
        check("sand, Andorra, brandy", ",", &["sand", "Andorra", "brandy"]);
        check("1,000, 2,000", ",", &["1,000", "2,000"]);
        check("research and development, sales, law", ",", &["research and development", "sales", "law"]);
    }

    #[test]
    fn what_stands_in_brackets_stays_together() {
        check("a (b, c), d", ",", &["a (b, c)", "d"]);
        check("a (b, c, d", ",", &["a (b", "c", "d"]);
    }

    #[test]
    fn marks_are_transparent_and_empty_items_are_none() {
        check("`E1`, **E2**,\n[E3](x.md#a,b),, ", ",", &["E1", "E2", "E3"]);
        check("", ",", &[]);
    }
}
