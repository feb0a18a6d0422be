//! Counted figures: one file for each kind of thing that is counted; here is what they share, the tally and how it is told.

mod chosen;
mod item;
mod key;
mod line;
mod path;
mod record;
mod row;

use super::account::{Sight, Sighting};
use super::trouble::Snag;
use super::{Gathering, region};
use crate::claim::{Counted, Each, TableChoice, Text};
use crate::source::{Glob, Source, Span};
use chosen::Chosen;
pub use record::Count;

/// What a claim that counts records asks of a file.
pub use record::wish;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) {
    let n_troubles = gathering.troubles.len();
    let tally = match counted.each {
        Each::File | Each::Folder => path::count(gathering, idx, counted),
        Each::Line | Each::Match => line::count(gathering, idx, counted),
        Each::Item => item::count(gathering, idx, counted),
        Each::Row => row::count(gathering, idx, counted),
        Each::Record => record::count(gathering, idx, counted),
        Each::Key => key::count(gathering, idx, counted),
    };
    // Half a count is worse than none.
    let Some(tally) = tally.filter(|_| gathering.troubles.len() == n_troubles) else { return };
    let claim = gathering.claim(idx);
    let sight = Sight::Count { n: tally.n, is_complete: true };
    let (place, facets) = (claim.place.clone(), claim.facets.clone());
    let remarks = tally.remarks.clone();
    let notes = vec![tally.note(&what(counted))];
    remarks.into_iter().for_each(|remark| gathering.trouble(idx, remark));
    gathering.sightings.push(Sighting { claim: idx, place, sight, facets, notes });
}

/// What was counted: how many, and the names of the first and the last, which are shown.
#[derive(Default)]
struct Tally {
    n: u64,
    first: Option<String>,
    last: Option<String>,
    /// What is wrong, and does not stand in the way of the count.
    remarks: Vec<Snag>,
}

impl Tally {
    /// Counts things in their order. Only the first and the last are named, so that naming may take its time.
    fn add_all<T>(&mut self, things: impl IntoIterator<Item = T>, name: impl Fn(&T) -> String) {
        let mut last = None;
        for thing in things {
            self.n += 1;
            match &self.first {
                None => self.first = Some(name(&thing)),
                Some(_) => last = Some(thing),
            }
        }
        if let Some(last) = last {
            self.last = Some(name(&last));
        }
    }

    /// Names a thing that was counted already, in order.
    fn see(&mut self, name: String) {
        match &self.first {
            None => self.first = Some(name),
            Some(_) => self.last = Some(name),
        }
    }

    fn note(self, what: &str) -> String {
        let n = self.n;
        match (self.first, self.last) {
            (Some(first), Some(last)) => format!("{n} counted, {what}: first {first}, last {last}"),
            (Some(only), None) => format!("{n} counted, {what}: {only}"),
            _ => format!("0 counted, {what}"),
        }
    }
}

/// What is counted, and where, in words: `each item of depth 2 under “Languages” in README.md, without Rust`.
fn what(counted: &Counted) -> String {
    let depth = counted.depth.map(|depth| format!(" of depth {depth}"));
    let pattern = counted.pattern.as_ref().map(|pattern| format!(" of `{}`", pattern.value));
    let choice = match &counted.region.table {
        Some(TableChoice::Nth(nth, _)) => Some(format!(" of table {nth}")),
        Some(TableChoice::Headed(word)) => Some(format!(" of the table with “{}”", word.value)),
        None => None,
    };
    let parts = [depth, pattern, choice].map(Option::unwrap_or_default).concat();
    let region = region::words_of(&counted.region);
    let link = if parts.is_empty() && region.is_empty() { "of" } else { "in" };
    let region = if region.is_empty() { region } else { format!(" {}", region.trim_end()) };
    let sources = listed(&counted.sources);
    let sources = match &counted.at {
        Some(at) => format!("`{}` in {sources}", at.text.value),
        None => sources,
    };
    let except =
        if counted.except.is_empty() { String::new() } else { format!(", without {}", listed(&counted.except)) };
    let filter = counted.filter.words();
    let distinct = counted.distinct.as_ref().map(|column| format!(" with another {}", column.value));
    let rest = filter + &distinct.unwrap_or_default();
    format!("each {}{parts}{region} {link} {sources}{rest}{except}", counted.each.name())
}

fn listed(texts: &[Text]) -> String {
    texts.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join(", ")
}

/// A thing that is counted, with its place and its words: `README.md:12 “Rust”`.
fn named(source: &Source, thing: Span) -> String {
    /// In characters.
    const LONGEST: usize = 40;
    let copy = source.unmarked(thing);
    let words = copy.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let words = match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    };
    format!("{}:{} “{words}”", source.path, source.position(thing.start).line)
}

/// The pattern of a count, if it has one; `None` where it does not compile, which is a trouble.
fn pattern(gathering: &mut Gathering<'_, '_>, idx: usize, pattern: Option<&Text>) -> Option<Option<regex::Regex>> {
    let Some(text) = pattern else { return Some(None) };
    match super::matched::compile(&text.value) {
        Ok(pattern) => Some(Some(pattern)),
        Err(why) => {
            let help = "patterns are regular expressions without look-around and back-references";
            gathering.trouble(idx, Snag::Malformed { words: text.place.clone(), why, help });
            None
        }
    }
}

/// The globs of paths that do not count.
fn globs(except: &[Text]) -> Vec<Glob> {
    except.iter().filter_map(|glob| Glob::new(&glob.value).ok()).collect()
}
