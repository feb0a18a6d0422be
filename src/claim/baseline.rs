//! The baseline: findings that were there when a team began, one entry each. A file that people can read and that only shrinks.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::near::{did_you_mean, hint};
use super::table::{Document, Table};
use super::{Fault, Text};
use crate::finding::Finding;
use crate::source::{Place, Source, Span};

/// The name of the file where the configuration does not say otherwise.
pub const FILE: &str = "counterclaim-baseline.toml";

const HEAD: &str = "\
# Findings that were there when this was written. They are not reported again; everything else is.
# `counterclaim baseline prune` takes out what is mended. Nothing adds to this file.
version = 1
";

/// The version of the file; another one means that fingerprints are made otherwise.
const VERSION: i64 = 1;

const KEYS: [&str; 6] = ["rule", "quantity", "fingerprint", "message", "parts", "count"];

/// With fewer parts than these nothing can be mended that leaves a finding.
const FEWEST_PARTS: usize = 3;

/// What was known before.
#[derive(Clone, Debug, Default)]
pub struct Baseline {
    /// Its findings, as the file has them.
    pub entries: Vec<Known>,
    /// Whether there is a file.
    pub is_there: bool,
}

/// A finding that was known before, or several that are the same.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its rule.
    pub rule: String,
    /// Its quantity, if it has one.
    pub quantity: Option<String>,
    /// Its fingerprint.
    pub fingerprint: String,
    /// What it said, for people.
    pub message: String,
    /// Its parts, where some of them could be mended by themselves.
    pub parts: Vec<String>,
    /// How many there were.
    pub count: usize,
    /// The values that change when a part of it is mended: fingerprint, message, parts, as far as they are there.
    pub narrowed: [Option<Place>; 3],
    /// Where the fingerprint stands.
    pub place: Place,
    /// Where the count stands.
    pub counted: Place,
    /// The whole entry.
    pub block: Place,
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// All its faults: what it holds back cannot be known then.
    pub fn parse(source: &Arc<Source>, known_rules: &[&str]) -> Result<Self, Vec<Fault>> {
        let document = Document::parse(source);
        let mut root = document.root();
        let mut entries = Vec::new();
        check_version(&mut root);
        for entry in root.entries.clone() {
            match entry.key.value.as_str() {
                "version" => {}
                "finding" if entry.value.is_list_of_tables() => {
                    for mut table in entry.value.tables() {
                        entries.extend(known(&mut table, known_rules));
                        root.faults.append(&mut table.faults);
                    }
                }
                "finding" => root.fault(entry.key.place, "`finding` is no list of tables", "write [[finding]]"),
                key => {
                    let help = did_you_mean(key, &["version", "finding"]);
                    root.fault(entry.key.place, format!("there is no key `{key}`"), help);
                }
            }
        }
        root.faults.extend(seconds(&entries));
        let faults = document.with_syntax(std::mem::take(&mut root.faults));
        if faults.is_empty() { Ok(Self { entries, is_there: true }) } else { Err(faults) }
    }
}

fn check_version(root: &mut Table<'_>) {
    root.need("version", "it is no baseline that counterclaim wrote; write version = 1");
    let Some(value) = root.value("version") else { return };
    match value.as_whole() {
        Some(Some(VERSION)) => {}
        Some(_) => {
            let help = "this counterclaim reads version 1: use the one that wrote the file, or write it anew";
            root.fault(value.place(), format!("a baseline of version {}", value.place().text()), help);
        }
        None => root.wrong_type("version", "a whole number", value),
    }
}

fn known(table: &mut Table<'_>, known_rules: &[&str]) -> Option<Known> {
    for key in table.entries.iter().map(|entry| entry.key.clone()).collect::<Vec<_>>() {
        if !KEYS.contains(&key.value.as_str()) {
            table.fault(key.place, format!("there is no key `{}`", key.value), did_you_mean(&key.value, &KEYS));
        }
    }
    let rule = table.needed_text("rule", "name the rule that found it");
    if let Some(rule) = rule.as_ref().filter(|rule| !known_rules.contains(&rule.value.as_str())) {
        let help = hint(&rule.value, known_rules.iter().copied(), "`counterclaim rules` lists them");
        table.fault(rule.place.clone(), format!("there is no rule `{}`", rule.value), help);
    }
    let fingerprint = fingerprint(table);
    let narrowed = ["fingerprint", "message", "parts"].map(|key| Some(table.get(key)?.value.place()));
    let parts = parts(table)?;
    let quantity = table.text("quantity").map(|quantity| quantity.value);
    let message = table.text("message").map(|message| message.value).unwrap_or_default();
    let (count, counted) = count(table)?;
    let (rule, fingerprint, block) = (rule?.value, fingerprint?, table.block());
    Some(Known {
        rule,
        quantity,
        fingerprint: fingerprint.value,
        message,
        parts,
        count,
        narrowed,
        place: fingerprint.place,
        counted,
        block,
    })
}

/// Whether words are so many hexadecimal digits, as they are written here.
fn are_digits(words: &str, n_digits: usize) -> bool {
    words.len() == n_digits && words.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn parts(table: &mut Table<'_>) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    for text in table.texts("parts") {
        if !are_digits(&text.value, 16) {
            let help = "it has 16 digits from 0 to f, as `counterclaim baseline create` writes it";
            table.fault(text.place, format!("`{}` is no part of a finding", text.value), help);
            return None;
        }
        parts.push(text.value);
    }
    parts.sort();
    Some(parts)
}

fn fingerprint(table: &mut Table<'_>) -> Option<Text> {
    let text = table.needed_text("fingerprint", "`counterclaim baseline create` writes it")?;
    if !are_digits(&text.value, 32) {
        let message = format!("`{}` is no fingerprint", text.value);
        table.fault(text.place, message, "it has 32 digits from 0 to f, as `counterclaim baseline create` writes it");
        return None;
    }
    Some(text)
}

fn count(table: &mut Table<'_>) -> Option<(usize, Place)> {
    table.need("count", "say how many there were: count = 1");
    let value = table.value("count")?;
    match value.as_whole() {
        Some(Some(count @ 1..)) => Some((usize::try_from(count).unwrap_or(usize::MAX), value.place())),
        Some(_) => {
            table.fault(value.place(), format!("`{}` is no count", value.place().text()), "it is 1 or more");
            None
        }
        None => {
            table.wrong_type("count", "a whole number", value);
            None
        }
    }
}

/// Two entries of one finding: as a merge of two branches may leave them.
fn seconds(entries: &[Known]) -> Vec<Fault> {
    let mut seen = BTreeMap::new();
    let second = |known: &Known| match seen.insert((known.rule.clone(), known.fingerprint.clone()), known.place.clone())
    {
        None => None,
        Some(first) => {
            let line = first.source.position(first.span.start).line;
            let fault = Fault::new(known.place.clone(), "a second entry of one finding");
            Some(fault.with_help(format!("the other is in line {line}: delete one, and add its count to the other")))
        }
    };
    entries.iter().filter_map(second).collect()
}

impl Known {
    /// Whether a finding with these parts is what is left of this one when some of it is mended.
    pub fn holds_more_than(&self, parts: &[String]) -> bool {
        parts.len() > 1 && parts.len() < self.parts.len() && are_among(parts, &self.parts)
    }

    /// The changes that leave of this one what this finding has.
    pub fn narrowed_to(&self, finding: &Finding) -> Vec<(Place, String)> {
        let parts = finding.parts();
        let values = [quoted(&finding.fingerprint()), quoted(&finding.message), list(&parts)];
        let places = self.narrowed.iter().cloned();
        places.zip(values).filter_map(|(place, value)| Some((place?, value))).collect()
    }
}

/// Whether each of some sorted words is among others, as often as it is there.
fn are_among(some: &[String], others: &[String]) -> bool {
    let mut others = others.iter();
    some.iter().all(|word| others.any(|other| other == word))
}

/// What stands in a baseline of these findings, sorted, so that it merges well.
pub fn written<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> String {
    type Key<'f> = (&'f str, &'f str, &'f str, String);
    let mut entries: BTreeMap<Key<'_>, (Vec<String>, usize)> = BTreeMap::new();
    for finding in findings {
        let quantity = finding.quantity.as_deref().unwrap_or_default();
        let entry = entries.entry((finding.rule, quantity, &finding.message, finding.fingerprint()));
        entry.or_insert_with(|| (finding.parts(), 0)).1 += 1;
    }
    let mut text = HEAD.to_owned();
    for ((rule, quantity, message, fingerprint), (parts, count)) in entries {
        let mut lines = vec![("rule", quoted(rule))];
        lines.extend((!quantity.is_empty()).then(|| ("quantity", quoted(quantity))));
        lines.extend([("fingerprint", quoted(&fingerprint)), ("message", quoted(message))]);
        lines.extend((parts.len() >= FEWEST_PARTS).then(|| ("parts", list(&parts))));
        lines.push(("count", count.to_string()));
        text.push_str("\n[[finding]]\n");
        for (key, value) in lines {
            text.push_str(&format!("{key:<11} = {value}\n"));
        }
    }
    text
}

fn quoted(words: &str) -> String {
    toml::Value::from(one_line(words)).to_string()
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", "))
}

/// Messages stand on one line, without what could reorder or hide it.
fn one_line(words: &str) -> String {
    let is_shown = |c: &char| {
        !c.is_control() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(is_shown).collect()
}

/// The text of a baseline without these entries, and with these counts made smaller. All else stays as people left it.
pub fn pruned(source: &Source, changes: &[(Span, String)]) -> String {
    let mut text = source.text.clone();
    let mut changes = changes.to_vec();
    changes.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, words) in changes {
        text.replace_range(span.range(), &words);
    }
    text
}
