//! How fast figures are read: prose, and texts made to be slow. `cargo run --release --example throughput`
#![allow(missing_docs, clippy::print_stdout, clippy::float_arithmetic)]

use std::time::Instant;

use counterclaim::figure::scan;
use counterclaim::source::Span;

const MEGABYTE: usize = 1 << 20;

fn main() {
    let prose = row("English prose", &prose(ENGLISH, 10), None);
    row("Persian prose", &self::prose(PERSIAN, 10), Some(prose));
    let runs: String = (1..700).map(|n| format!("{} ", "`".repeat(n))).collect();
    for (name, unit) in [
        ("digits", "7"),
        ("separators", ","),
        ("digits and separators", "7,"),
        ("numbers", "7 "),
        ("English number words", "two hundred "),
        ("English number words, joined", "one-"),
        ("English ones", "one "),
        ("Persian number words", "سه "),
        ("Persian number words with and", "سه و "),
        ("Persian number words, written together", "بیستوسه"),
        ("combining marks", "\u{301}"),
        ("a letter with combining marks", "e\u{301}\u{301}\u{301}"),
        ("joiners", "\u{200c}"),
        ("hyphens", "-"),
        ("spaced hyphens", "- "),
        ("<", "<"),
        ("< a", "<a "),
        ("back quotes", "`"),
        ("back quotes, apart", "` "),
        ("runs of back quotes", &runs),
        ("a of a of", "a of a of "),
        ("half of half of", "half of a "),
        ("hedges", "more than "),
        ("about", "about "),
        ("ranges", "from 5 to "),
        ("1-1-1", "1-"),
        ("1/1/1", "1/"),
        ("1 1 1", "1 111 "),
        ("years", "1999 "),
        ("percent", "%"),
        ("thousands", "thousand "),
        ("@", "a@1."),
        ("dots", "1."),
        ("brackets", "["),
        ("plus", "+1 "),
        ("dollars", "$"),
        ("lines", "1.\n"),
        ("nulls", "\0"),
        ("of 1", "of 1 of "),
        ("چند", "چند "),
        ("vague", "hundreds of "),
        ("point", "one point one "),
        ("superscripts", "10³"),
        ("vulgar", "½ "),
        ("ratio", "1 in 5 "),
        ("one long word", "a"),
        ("one long Persian word", "ب"),
    ] {
        let text = unit.repeat(MEGABYTE.div_ceil(unit.len()));
        row(name, &text, Some(prose));
    }
}

/// Prints megabytes per second, and how much longer a byte takes than one of prose.
fn row(name: &str, text: &str, prose: Option<f64>) -> f64 {
    let start = Instant::now();
    let scan = scan::scan(text, Span::new(0, text.len()), None);
    let seconds = start.elapsed().as_secs_f64();
    let per_byte = seconds / text.len() as f64;
    let ratio = prose.map_or(1.0, |prose| per_byte / prose);
    println!(
        "{name:40} {:8.1} MB/s {ratio:8.2} × prose  {:8} figures {:8} masked",
        1.0 / per_byte / 1e6,
        scan.mentions.len(),
        scan.masked.len()
    );
    per_byte
}

/// Words of a text in an order of chance, with its punctuation and numbers, so many megabytes of it.
fn prose(words: &str, megabytes: usize) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut text = String::with_capacity(megabytes * MEGABYTE + 100);
    let mut column = 0;
    while text.len() < megabytes * MEGABYTE {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let word = words[(state % words.len() as u64) as usize];
        text.push_str(word);
        column += word.len() + 1;
        let end = if column > 2_000 {
            "\n\n"
        } else if column % 80 == 0 {
            "\n"
        } else {
            " "
        };
        text.push_str(end);
        column = if column > 2_000 { 0 } else { column };
    }
    text
}

const ENGLISH: &str = include_str!("../seeds/briefing.en.txt");
const PERSIAN: &str = include_str!("../seeds/gilan.txt");
