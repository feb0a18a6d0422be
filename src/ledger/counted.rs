//! Counted figures: one file for each kind of thing that is counted; here is what they share, the tally and how it is told.

mod line;
mod path;
mod record;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::trouble::Snag;
use crate::claim::{Counted, Each, Text};
use crate::source::Glob;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) {
    let n_troubles = gathering.troubles.len();
    let tally = match counted.each {
        Each::File | Each::Folder => path::count(gathering, idx, counted),
        Each::Line | Each::Match => line::count(gathering, idx, counted),
        Each::Record => record::count(gathering, idx, counted),
        Each::Item | Each::Row | Each::Key => unreachable!("claims files refuse it"),
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

/// What is counted, and where, in words.
fn what(counted: &Counted) -> String {
    let mut words = format!("each {}", counted.each.name());
    let sources: Vec<&str> = counted.sources.iter().map(|source| source.value.as_str()).collect();
    let sources = sources.join(", ");
    match &counted.pattern {
        Some(pattern) => words.push_str(&format!(" of `{}` in {sources}", pattern.value)),
        None => words.push_str(&format!(" of {sources}")),
    }
    if let Some(filter) = &counted.filter.place {
        let conditions = filter.text().split_whitespace().collect::<Vec<_>>().join(" ");
        words.push_str(&format!(" where {}", conditions.trim_matches(['{', '}', ' '])));
    }
    if let Some(column) = &counted.distinct {
        words.push_str(&format!(" with another {}", column.value));
    }
    words
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
