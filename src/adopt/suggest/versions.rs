//! The least version that a text asks for, and the manifest that says it: "Rust 1.75 or later" and `rust-version`.

use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::pages::{Page, Shelf};
use crate::adopt::draft;
use crate::adopt::trial::Trial;
use crate::claim::Config;
use crate::claim::toml_text::quoted;
use crate::figure::Mention;
use crate::figure::own::OwnKind;
use crate::source::Entry;

/// A manifest that says which version is the least.
struct Manifest {
    path: &'static str,
    /// The key of the claim that leads to it, and its value.
    way: (&'static str, &'static str),
    /// What texts call the language, as a pattern.
    words: &'static str,
    quantity: &'static str,
    title: &'static str,
}

const RUST: &str = "rust|rustc|msrv|rust version|rust toolchain";
const MANIFESTS: [Manifest; 5] = [
    Manifest {
        path: "Cargo.toml",
        way: ("at", "package.rust-version"),
        words: RUST,
        quantity: "min-rust",
        title: "The oldest Rust that builds it",
    },
    Manifest {
        path: "Cargo.toml",
        way: ("at", "workspace.package.rust-version"),
        words: RUST,
        quantity: "min-rust",
        title: "The oldest Rust that builds it",
    },
    Manifest {
        path: "pyproject.toml",
        way: ("at", "project.requires-python"),
        words: "python",
        quantity: "min-python",
        title: "The oldest Python that it runs on",
    },
    Manifest {
        path: "package.json",
        way: ("at", "engines.node"),
        words: r"node|node\.js|nodejs",
        quantity: "min-node",
        title: "The oldest Node.js that it runs on",
    },
    Manifest {
        path: "go.mod",
        way: ("match", "(?m)^go {figure}"),
        words: "go|golang",
        quantity: "min-go",
        title: "The oldest Go that builds it",
    },
];

/// So many versions of one text are tried.
const MOST_ASKED: usize = 5;

/// Words of a line that ask for a least version.
static ASKS: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\bmsrv\b|minimum|at least|require|\bneeds?\b|≥|>=|\d\s*\+|(?:or|and) (?:later|newer|above|higher|greater|up)";
    Regex::new(words).expect("a sound pattern")
});
/// Words of a paragraph that speak of something else: what one feature or system needs, what was tested, what an older release
/// asked for.
static ASIDE: LazyLock<Regex> = LazyLock::new(|| {
    let past =
        "edition|tested|previous|used to|until|before|prior|stabili|bump|rais|chang|increas|dropp|deprecat|nightly";
    let parts = r"feature|to use|example|optional|otherwise|\bif\b|enabl|platform|windows|backtrace|\bsupport\b";
    Regex::new(&format!("(?i){past}|{parts}")).expect("a sound pattern")
});

/// Every manifest that is there, with what texts say of its version.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    MANIFESTS.iter().filter_map(|manifest| candidate(shelf, manifest)).collect()
}

fn candidate(shelf: &Shelf<'_>, manifest: &Manifest) -> Option<Candidate> {
    shelf.sources.find(manifest.path, Entry::File).ok()?;
    let (key, way) = manifest.way;
    let pairs = [("source", quoted(manifest.path)), (key, quoted(way)), ("authority", "true".to_owned())];
    let read = draft::claim(manifest.quantity, "read", &pairs);
    let head = [("title", quoted(manifest.title)), ("kind", quoted("version")), ("bound", quoted("min"))];
    let head = draft::head(manifest.quantity, &head);
    if !Trial::of_text(&format!("{head}\n{read}"), shelf.sources, &Config::default()).holds() {
        return None;
    }
    let mut places = Vec::new();
    let mut toml = format!("{head}\n");
    let said = Regex::new(&format!(r"(?i)\b(?:{})\b[^.\n\d]{{0,16}}$", manifest.words)).expect("a sound pattern");
    for page in &shelf.pages {
        let mentions = page.own_mentions(OwnKind::Version);
        let asked = mentions.iter().filter(|mention| is_asked(page, mention, &said));
        let asked = asked.filter_map(|mention| Some((mention, page.own_quote(mention, &mentions, OwnKind::Version)?)));
        let asked: Vec<_> = asked.take(MOST_ASKED).collect();
        // Of several versions the one that agrees is meant; the others are what some part of it needs.
        let agrees = |quote: &str| {
            let stated = draft::stated(manifest.quantity, page.path(), quote);
            Trial::of_text(&format!("{head}\n{read}\n{stated}"), shelf.sources, &Config::default()).holds()
        };
        let Some((mention, quote)) = asked.iter().find(|(_, quote)| agrees(quote)).or(asked.first()) else { continue };
        places.push(page.taken(mention));
        toml += &(draft::stated(manifest.quantity, page.path(), quote) + "\n");
    }
    if places.is_empty() {
        return None;
    }
    let names: Vec<&str> = places.iter().map(|(path, _)| path.as_str()).collect();
    let about = format!("The least version that {} names, and the one in {}.", names.join(", "), manifest.path);
    Some(Candidate { quantity: manifest.quantity.to_owned(), about, toml: toml + &read, places, may_differ: true })
}

/// Whether a version is one that the text asks for: right behind the name of the language, in a line that asks.
fn is_asked(page: &Page, mention: &Mention, said: &Regex) -> bool {
    let text = &page.source.text;
    let start = text[..mention.number.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[mention.span.end..].find('\n').map_or(text.len(), |at| mention.span.end + at);
    let (before, line) = (&text[start..mention.number.start], &text[start..end]);
    let paragraph_start = text[..start].rfind("\n\n").map_or(0, |at| at + 2);
    let paragraph_end = text[end..].find("\n\n").map_or(text.len(), |at| end + at);
    let paragraph = &text[paragraph_start..paragraph_end];
    // An edition is a year: Rust 2021.
    let is_edition = mention.number.of(text).len() == 4 && !mention.number.of(text).contains('.');
    let is_named = said.is_match(before) || said.is_match(&text[start..mention.span.start.max(start)]);
    is_named && !is_edition && ASKS.is_match(line) && !ASIDE.is_match(paragraph)
}
