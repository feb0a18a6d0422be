//! Writes the project that `benches/process` runs the binary on: 2 MB of Persian text, 200 quotes of it as claims, and the
//! same quotes as a list for `rg -F`; and the texts that `benches/process-figures` reads, with patterns for `rg`.
#![allow(missing_docs)]

mod shared;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use counterclaim::figure::lang::{LANGUAGES, each};

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-corpus");
    write_quotes(&folder)?;
    write_figures(&folder.join("figures"))
}

fn write_figures(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for corpus in shared::corpora::prose(4 << 20) {
        fs::write(folder.join(format!("{}.txt", corpus.name)), corpus.text)?;
    }
    fs::write(folder.join("en.pattern"), pattern("en", "[0-9][0-9.,]*"))?;
    fs::write(folder.join("fa.pattern"), pattern("fa", "[0-9۰-۹٠-٩][0-9۰-۹٠-٩.,٬٫،/]*"))
}

/// A pattern that finds numbers as well as one can: digits, and the number words, fractions and words for many of a language.
/// Hedges, units, nouns and everything that is no figure are left to us.
fn pattern(code: &str, digits: &str) -> String {
    let language = LANGUAGES.iter().find(|language| language.code == code).expect("a language that is read");
    let numbers = &language.numbers;
    let tables = numbers.numerals.iter().map(|(_, words)| *words);
    let tables = tables.chain(numbers.fractions.iter().map(|(_, words)| *words));
    let tables = tables.chain(numbers.denominators.iter().map(|(_, words)| *words));
    let mut words: Vec<&str> = tables.chain(numbers.vague.iter().map(|(_, words)| *words)).flat_map(each).collect();
    words.sort_unstable();
    words.dedup();
    format!(r"\b(?:{digits}|{})\b", words.join("|"))
}

fn write_quotes(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("claims"))?;
    let text = shared::persian(2 << 20);
    let quotes = shared::quotes(&text, 200);
    let mut claims = String::new();
    for (idx, quote) in quotes.iter().enumerate() {
        let quoted = quote.replace('\\', "\\\\").replace('"', "\\\"").replace('{', "{{").replace('}', "}}");
        let _ = write!(
            claims,
            "[q{idx}]\nkind = \"text\"\n[[q{idx}.stated]]\nsource = \"text.txt\"\nquote = \"{quoted}\"\n"
        );
    }
    fs::write(folder.join("claims/quotes.toml"), claims)?;
    // `rg -F` cannot fold: it is given the quotes as they stand, which is less than what is asked of counterclaim.
    fs::write(folder.join("quotes.txt"), quotes.join("\n"))?;
    fs::write(folder.join("one-line.txt"), text.split_whitespace().collect::<Vec<_>>().join(" "))?;
    fs::write(folder.join("counterclaim.toml"), "")?;
    fs::write(folder.join("text.txt"), text)
}
