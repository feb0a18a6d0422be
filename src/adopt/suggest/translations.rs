//! The translations of a README: figures that stand in the same order in both, and say the same, or once not.

use std::collections::BTreeMap;

use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::claim::toml_text::{bare_or_quoted, quoted};
use crate::figure::{Amount, Mention};
use crate::source::Span;

/// So many figures must be the same before one that is not is a slip of the translation.
const SURE: usize = 3;
/// The codes of languages with two letters that readmes are named after, beside those with a script or country.
const CODES: [&str; 36] = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja",
    "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "ur", "vi", "zh", "cn",
];

/// For each figure of a README what its translations say.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    let originals =
        shelf.pages.iter().filter(|page| page.is_at_root() && stem(page.path()).eq_ignore_ascii_case("readme"));
    let Some(original) = originals.into_iter().next() else { return Vec::new() };
    let own = lang(original.path()).or_else(|| original.source.lang.clone()).unwrap_or_else(|| "en".to_owned());
    let translations = shelf.pages.iter().filter_map(|page| Some((lang(page.path())?, page)));
    let translations = translations.filter(|(lang, page)| page.path() != original.path() && *lang != own);
    let mut entries: BTreeMap<Span, Vec<Entry<'_>>> = BTreeMap::new();
    for (lang, page) in translations {
        for pair in pairs(original, page) {
            entries.entry(pair.original.span).or_default().push(Entry { lang: lang.clone(), page, pair });
        }
    }
    entries.values().filter_map(|entries| candidate(original, &own, entries)).collect()
}

/// What one translation says in place of a figure.
struct Entry<'a> {
    lang: String,
    page: &'a Page,
    pair: Pair<'a>,
}

/// The name of a file without its folders and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The language that a README is in by its name: `README.fa.md`, `README_zh-CN.md`.
fn lang(path: &str) -> Option<String> {
    let stem = stem(path);
    let rest = stem.get(..6).filter(|start| start.eq_ignore_ascii_case("readme")).and(stem.get(7..))?;
    let code = rest.replace('_', "-");
    let (primary, region) =
        code.split_once('-').map_or((code.as_str(), None), |(primary, region)| (primary, Some(region)));
    let primary = primary.to_lowercase();
    let is_region =
        region.is_none_or(|region| (2..=4).contains(&region.len()) && region.chars().all(char::is_alphanumeric));
    let primary = if primary == "cn" { "zh".to_owned() } else { primary };
    (CODES.contains(&primary.as_str()) && is_region)
        .then(|| region.map_or(primary.clone(), |region| format!("{primary}-{region}")))
}

/// A figure and its translation.
struct Pair<'a> {
    original: &'a Mention,
    translated: &'a Mention,
    is_same: bool,
}

/// The figures that go together: those of one number that both texts have once, and between two of these the only ones that stand
/// there.
fn pairs<'a>(original: &'a Page, translation: &'a Page) -> Vec<Pair<'a>> {
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    let (mine, theirs) = (numbers(original), numbers(translation));
    let mut from = 0;
    for mention in &mine {
        let only = |mentions: &[&'a Mention]| {
            let mut found = mentions.iter().enumerate().filter(|(_, other)| is_same(mention, other));
            found.next().filter(|_| found.next().is_none()).map(|(idx, other)| (idx, *other))
        };
        let Some((idx, other)) = only(&theirs).filter(|_| only(&mine).is_some()) else { continue };
        if idx >= from {
            from = idx + 1;
            pairs.push(Pair { original: mention, translated: other, is_same: true });
        }
    }
    if pairs.len() >= SURE {
        let between = slips(&pairs, &mine, &theirs);
        pairs.extend(between);
    }
    pairs
}

fn slips<'a>(pairs: &[Pair<'a>], mine: &[&'a Mention], theirs: &[&'a Mention]) -> Vec<Pair<'a>> {
    let inside = |mentions: &[&'a Mention], start: usize, end: usize| -> Option<&'a Mention> {
        let mut found = mentions.iter().filter(|mention| mention.span.start >= start && mention.span.end <= end);
        found.next().filter(|_| found.next().is_none()).copied()
    };
    let slip = |two: &[Pair<'a>]| {
        let [before, after] = two else { return None };
        let original = inside(mine, before.original.span.end, after.original.span.start)?;
        let translated = inside(theirs, before.translated.span.end, after.translated.span.start)?;
        let is_alike = original.hedge == translated.hedge
            && original.unit.dimension.is_comparable(&translated.unit.dimension)
            && original.noun().is_some();
        is_alike.then_some(Pair { original, translated, is_same: false })
    };
    pairs.windows(2).filter_map(slip).collect()
}

/// The figures of a page that are more than a word.
fn numbers(page: &Page) -> Vec<&Mention> {
    let is_telling = |mention: &&Mention| match &mention.amount {
        Amount::Number { .. } => mention.whole().is_none_or(|n| n > 2),
        _ => false,
    };
    page.mentions.iter().filter(is_telling).collect()
}

fn is_same(a: &Mention, b: &Mention) -> bool {
    let value = |mention: &Mention| match &mention.amount {
        Amount::Number { value, .. } => Some(value.clone()),
        _ => None,
    };
    value(a) == value(b) && a.hedge == b.hedge
}

fn candidate(original: &Page, own: &str, entries: &[Entry<'_>]) -> Option<Candidate> {
    let mention = entries.first()?.pair.original;
    let words = mention.noun().unwrap_or_default();
    let number = mention.number.of(&original.source.text);
    let quantity = names::slug(&words).or_else(|| names::slug(&format!("readme-{number}")))?;
    let line = |lang: &str, page: &Page, mention: &Mention| {
        let quote = quoted(&page.quote(mention)?);
        Some(format!("{} = {{ source = {}, quote = {quote} }}\n", bare_or_quoted(lang), quoted(page.path())))
    };
    // A translation whose words cannot be quoted is left out.
    let mut others = Vec::new();
    for entry in entries {
        if let Some(line) = line(&entry.lang, entry.page, entry.pair.translated) {
            others.push((entry, line));
        }
    }
    let paths: Vec<&str> = others.iter().map(|(entry, _)| entry.page.path()).collect();
    let about = format!("{} says it, and {} translates that.", original.path(), paths.first()?);
    let about = if paths.len() > 1 { format!("{} and its translations say it.", original.path()) } else { about };
    let mut toml = format!("[[{}.translated]]\nauthority = {}\n", bare_or_quoted(&quantity), quoted(own));
    toml += &line(own, original, mention)?;
    others.iter().for_each(|(_, line)| toml += line);
    let mut places = vec![original.taken(mention)];
    places.extend(others.iter().map(|(entry, _)| entry.page.taken(entry.pair.translated)));
    let may_differ = others.iter().any(|(entry, _)| !entry.pair.is_same);
    Some(Candidate { quantity, about, toml, places, may_differ })
}
