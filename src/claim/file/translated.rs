//! Translations: one sentence in several languages, each with a table of its own: `fa = { source = "…", quote = "…" }`.
//! It becomes a claim for each language, and in a sentence for each of its holes, all with one header.

use super::each_claim::{Defaults, Shared};
use super::{DraftClaim, keys, origin};
use crate::claim::near::{hint, listed};
use crate::claim::table::{Entry, Table};
use crate::claim::{Claim, Hole, Origin, Stated, Text, Translated};
use crate::figure::lang;
use crate::source::Place;

/// The keys of one language.
pub(super) const KEYS: [&str; 4] = ["source", "quote", "prefix", "suffix"];
const SHAPE: &str = "give each language its source and its words: en = { source = \"README.md\", quote = \"…\" }";

/// The words in one language.
pub(super) struct Translation {
    /// The language, at its key.
    lang: Text,
    /// Where they stand; whose hole is whose is not settled.
    stated: Stated,
}

/// Takes the languages out of a table, and leaves the keys that all of them share. None where no key is a language.
pub(super) fn take(table: &mut Table<'_>) -> Option<Vec<Translation>> {
    let entries = std::mem::take(&mut table.entries);
    let (languages, rest): (Vec<_>, Vec<_>) = entries.into_iter().partition(is_language);
    table.entries = rest;
    let has_languages = !languages.is_empty();
    let translations = languages.iter().filter_map(|entry| translation(table, entry)).collect();
    has_languages.then_some(translations)
}

/// Whether a key is a language, or ought to be one. `id` is Indonesian where it has a table.
fn is_language(entry: &Entry<'_>) -> bool {
    let key = entry.key.value.as_str();
    let is_table = key != "record" && !entry.value.is_lost() && entry.value.as_table().is_some();
    is_table || (lang::is_known(key) && !keys::COMMON.contains(&key))
}

fn translation(table: &mut Table<'_>, entry: &Entry<'_>) -> Option<Translation> {
    let key = &entry.key;
    let Some(mut own) = entry.value.as_table() else {
        table.fault(key.place.clone(), format!("`{}` takes a table", key.value), SHAPE);
        return None;
    };
    if !is_tag(&key.value) {
        let help = hint(&key.value, keys::COMMON, "write a code like en, fa or pt-BR");
        table.fault(key.place.clone(), format!("`{}` is no language code", key.value), help);
    }
    let strays: Vec<Text> = own.entries.iter().map(|entry| entry.key.clone()).collect();
    for stray in strays.into_iter().filter(|stray| !KEYS.contains(&stray.value.as_str())) {
        let otherwise = format!("the keys of a language are {}; all others belong to the claim", listed(&KEYS));
        let help = hint(&stray.value, KEYS, otherwise);
        own.fault(stray.place, format!("there is no key `{}`", stray.value), help);
    }
    let stated = origin::quoted(&mut own);
    table.faults.append(&mut own.faults);
    Some(Translation { lang: key.clone(), stated: stated? })
}

/// A language tag in the manner of BCP 47: `fa`, `pt-BR`, `zh-Hant`.
fn is_tag(key: &str) -> bool {
    let mut parts = key.split('-');
    let is_primary = |part: &str| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    parts.next().is_some_and(is_primary)
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Reads a claim of one quantity: a claim for each of the languages.
pub(super) fn claims(
    quantity: &Text,
    word: Place,
    translations: Vec<Translation>,
    table: &mut Table<'_>,
    defaults: &Defaults,
    ids: &mut Vec<Text>,
) -> Vec<DraftClaim> {
    let (translations, original) = with_original(translations, table);
    let shared = Shared::read(table, defaults, ids);
    let says = table.get("says").map(|entry| entry.key.place.clone());
    let drafts = translations.into_iter().map(|Translation { lang, stated }| {
        let stated = origin::of_one_quantity(table, stated);
        let claim = claim(&shared, quantity.value.clone(), &lang, original.as_ref(), stated);
        DraftClaim { claim, quantity: quantity.place.clone(), origin: word.clone(), says: says.clone() }
    });
    drafts.collect()
}

/// Reads a sentence: a claim for each hole in each of the languages.
pub(super) fn sentence(
    translations: Vec<Translation>,
    table: &mut Table<'_>,
    defaults: &Defaults,
    ids: &mut Vec<Text>,
) -> Vec<DraftClaim> {
    for key in ["source", "quote"] {
        table.fault_of_key(key, format!("`{key}` beside languages"), "move it into the table of its language");
    }
    let (translations, original) = with_original(translations, table);
    let shared = Shared::read(table, defaults, ids);
    let Some(first) = translations.first() else { return Vec::new() };
    let names = hole_names(first);
    if names.is_empty() {
        let place = first.stated.quote.text.place.clone();
        table.fault(place, "the sentence has no hole", "name a quantity in each: {clinics} clinics and {beds} beds");
    }
    check_holes(&translations, &names, table);
    let mut drafts = Vec::new();
    for (nth, name) in names.iter().enumerate() {
        let n_before = names[..nth].iter().filter(|other| *other == name).count();
        for Translation { lang, stated } in &translations {
            let Some((idx, hole)) = nth_hole(stated, name, n_before) else { continue };
            let stated = Stated { hole: Some(idx), ..stated.clone() };
            let claim = claim(&shared, name.clone(), lang, original.as_ref(), stated);
            drafts.push(DraftClaim { claim, quantity: hole.place.clone(), origin: hole.place, says: None });
        }
    }
    drafts
}

/// Every language has the holes of the first one, in whatever order.
fn check_holes(translations: &[Translation], names: &[String], table: &mut Table<'_>) {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort_unstable();
        names
    };
    for other in translations.iter().skip(1).filter(|other| sorted(&hole_names(other)) != sorted(names)) {
        let place = other.stated.quote.text.place.clone();
        let holes: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let help = format!("each language has the holes {}, in any order", holes.join(", "));
        table.fault(place, format!("the holes in `{}` are not those of the first language", other.lang.value), help);
    }
}

fn hole_names(translation: &Translation) -> Vec<String> {
    translation.stated.quote.holes().map(|hole| hole.name).collect()
}

/// The n-th hole of this name, from 0, and which hole of all it is.
fn nth_hole(stated: &Stated, name: &str, n: usize) -> Option<(usize, Hole)> {
    stated.quote.holes().enumerate().filter(|(_, hole)| hole.name == name).nth(n)
}

fn claim(shared: &Shared, quantity: String, lang: &Text, original: Option<&String>, stated: Stated) -> Claim {
    let is_original = original == Some(&lang.value);
    let origin = Origin::Translated(Translated { lang: lang.value.clone(), is_original, stated });
    let lang = lang::is_known(&lang.value).then(|| lang.value.clone());
    Claim { lang, ..shared.claim(quantity, origin) }
}

/// The languages, the one that `authority` names first: the others follow it, whatever else is known of the quantity.
fn with_original(mut translations: Vec<Translation>, table: &mut Table<'_>) -> (Vec<Translation>, Option<String>) {
    if translations.len() < 2 && table.faults.is_empty() {
        let place = translations.first().map_or_else(|| table.place.clone(), |only| only.lang.place.clone());
        let help =
            if translations.is_empty() { SHAPE } else { "add the other languages, or make it a claim that is stated" };
        table.fault(place, "a translation needs two languages", help);
    }
    let Some(named) = authority(table) else { return (translations, None) };
    match translations.iter().position(|translation| translation.lang.value == named.value) {
        Some(idx) => translations[..=idx].rotate_right(1),
        None => {
            let langs: Vec<&str> = translations.iter().map(|translation| translation.lang.value.as_str()).collect();
            let message = format!("`{}` is none of the languages of this claim", named.value);
            table.fault(named.place, message, format!("the languages here are {}", listed(&langs)));
        }
    }
    (translations, Some(named.value))
}

/// Takes the language that `authority` names out of the table.
fn authority(table: &mut Table<'_>) -> Option<Text> {
    let value = table.value("authority")?;
    let named = match value.as_flag() {
        None => table.text("authority"),
        Some(_) => {
            let help = "name the language that the others follow: authority = \"en\"";
            table.fault(value.place(), "`authority` takes a language here", help);
            None
        }
    };
    table.entries.retain(|entry| entry.key.value != "authority");
    named
}
