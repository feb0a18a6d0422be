//! Counted figures: files, folders, lines, matches.

use super::Gathering;
use super::account::{Sight, Sighting};
use super::trouble::Snag;
use crate::claim::{Counted, Each};
use crate::source::{Entry, Glob, Source};

/// What was counted: each item's name, the first and the last of which are shown.
struct Tally {
    n: u64,
    first: Option<String>,
    last: Option<String>,
}

impl Tally {
    fn new() -> Self {
        Self { n: 0, first: None, last: None }
    }

    fn add(&mut self, item: impl Fn() -> String) {
        self.n += 1;
        let item = item();
        if self.first.is_none() {
            self.first = Some(item);
        } else {
            self.last = Some(item);
        }
    }

    fn notes(self, what: &str) -> Vec<String> {
        let n = self.n;
        match (self.first, self.last) {
            (Some(first), Some(last)) => vec![format!("{n} counted, {what}: first {first}, last {last}")],
            (Some(only), None) => vec![format!("{n} counted, {what}: {only}")],
            _ => vec![format!("0 counted, {what}")],
        }
    }
}

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) {
    let n_troubles = gathering.troubles.len();
    let found = match counted.each {
        Each::File => paths(gathering, idx, counted, Entry::File).map(|tally| (tally, "each file")),
        Each::Folder => paths(gathering, idx, counted, Entry::Folder).map(|tally| (tally, "each folder")),
        Each::Line => inside(gathering, idx, counted, count_lines).map(|tally| (tally, "each line")),
        Each::Match => inside(gathering, idx, counted, count_matches).map(|tally| (tally, "each match")),
        Each::Item | Each::Row | Each::Record | Each::Key => unreachable!("claims files refuse it"),
    };
    // Half a count is worse than none.
    let Some((tally, what)) = found.filter(|_| gathering.troubles.len() == n_troubles) else { return };
    let claim = gathering.claim(idx);
    let sources: Vec<&str> = counted.sources.iter().map(|source| source.value.as_str()).collect();
    let what = match &counted.pattern {
        Some(pattern) => format!("{what} of `{}` in {}", pattern.value, sources.join(", ")),
        None => format!("{what} of {}", sources.join(", ")),
    };
    let sight = Sight::Count { n: tally.n, is_complete: true };
    let (place, facets) = (claim.place.clone(), claim.facets.clone());
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes: tally.notes(&what) });
}

/// Files or folders, without those that are excepted. A glob that fits nothing counts nothing; a folder it names must exist.
fn paths(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted, entry: Entry) -> Option<Tally> {
    let except: Vec<Glob> = counted.except.iter().filter_map(|glob| Glob::new(&glob.value).ok()).collect();
    let mut seen = std::collections::BTreeSet::new();
    for text in &counted.sources {
        let found = gathering.paths(idx, text, &text.value, entry);
        seen.extend(found.into_iter().filter(|path| !except.iter().any(|glob| glob.covers(path))));
    }
    let mut tally = Tally::new();
    for path in &seen {
        tally.add(|| path.clone());
    }
    Some(tally)
}

type Counter = fn(&Source, Option<&regex::Regex>, &mut Tally);

fn inside(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted, count: Counter) -> Option<Tally> {
    let pattern = match counted.pattern.as_ref().map(|pattern| (pattern, super::matched::compile(&pattern.value))) {
        None => None,
        Some((_, Ok(pattern))) => Some(pattern),
        Some((text, Err(why))) => {
            let help = "patterns are regular expressions without look-around and back-references";
            gathering.trouble(idx, Snag::Malformed { words: text.place.clone(), why, help });
            return None;
        }
    };
    let except: Vec<Glob> = counted.except.iter().filter_map(|glob| Glob::new(&glob.value).ok()).collect();
    let mut tally = Tally::new();
    for located in gathering.locate(idx, &counted.sources) {
        if !except.iter().any(|glob| glob.covers(&located.source.path)) {
            count(&located.source, pattern.as_ref(), &mut tally);
        }
    }
    Some(tally)
}

/// Lines that hold a match; without a pattern, lines that are not blank.
fn count_lines(source: &Source, pattern: Option<&regex::Regex>, tally: &mut Tally) {
    for (idx, line) in source.text.lines().enumerate() {
        if pattern.map_or(!line.trim().is_empty(), |pattern| pattern.is_match(line)) {
            tally.add(|| format!("{}:{}", source.path, idx + 1));
        }
    }
}

fn count_matches(source: &Source, pattern: Option<&regex::Regex>, tally: &mut Tally) {
    for found in pattern.iter().flat_map(|pattern| pattern.find_iter(&source.text)) {
        tally.add(|| format!("{}:{}", source.path, source.position(found.start()).line));
    }
}
