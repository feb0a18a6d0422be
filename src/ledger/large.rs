//! Texts that are larger than what is read whole: patterns and counted lines look at them a piece at a time, all claims in one
//! pass and in bounded memory. A pattern fits within a line of such a text, letter by letter where it is one that is read.

mod chunk;
mod seeker;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::locate::Located;
use super::trouble::Snag;
use super::{Gathering, asked};
use crate::claim::{Each, Facets, Origin, Point, Text};
use crate::source::{Entry, Source, Unreadable, parallel};
use chunk::Chunks;
use seeker::{Seeker, Seen};

pub use seeker::Lines;

/// Large texts that claims speak of, and what was found in them.
#[derive(Default)]
pub struct Large {
    /// The claims that wait for a text, by its path.
    wanted: BTreeMap<String, BTreeSet<usize>>,
    /// What was found, by claim and path.
    seen: BTreeMap<(usize, String), Seen>,
    /// What was wrong with a text.
    broken: BTreeMap<String, String>,
}

/// So many lines that fit are kept for one claim; more are counted, not looked at one by one.
const MOST_KEPT: usize = 10_000;

/// Where a claim stood before it was gathered.
pub struct Mark {
    n_sightings: usize,
    n_troubles: usize,
    n_covered: usize,
}

impl Gathering<'_, '_> {
    /// Gathers every claim; those that speak of large texts once these were read.
    pub(super) fn gather_all(&mut self) {
        let claims = self.claims.claims.iter().enumerate();
        self.asked = asked::Asked::of(claims.filter(|(idx, _)| !self.is_recalled(*idx)));
        let mut waiting = Vec::new();
        for idx in 0..self.claims.claims.len() {
            if self.is_recalled(idx) {
                continue;
            }
            let mark = Mark {
                n_sightings: self.sightings.len(),
                n_troubles: self.troubles.len(),
                n_covered: self.covered.len(),
            };
            self.gather(idx);
            if self.large.wanted.values().any(|claims| claims.contains(&idx)) {
                self.forget(&mark);
                waiting.push(idx);
            }
        }
        if waiting.is_empty() {
            return;
        }
        for (path, claims) in std::mem::take(&mut self.large.wanted) {
            self.read_large(&path, claims);
        }
        waiting.into_iter().for_each(|idx| self.gather(idx));
        self.sightings.sort_by_key(|sighting| sighting.claim);
    }

    fn forget(&mut self, mark: &Mark) {
        self.sightings.truncate(mark.n_sightings);
        self.troubles.truncate(mark.n_troubles);
        self.covered.truncate(mark.n_covered);
    }

    /// What a claim finds in a text that is too large to be read whole: its lines that fit, as texts of their own. Nothing
    /// for a claim that asks for more than lines.
    pub(super) fn lines_of_large(
        &mut self,
        idx: usize,
        text: &Text,
        path: &str,
        facets: &Facets,
    ) -> Result<Vec<Located>, Unreadable> {
        if !self.asks_for_lines(idx) {
            return Err(crate::source::files::too_large());
        }
        if let Some(why) = self.large.broken.get(path) {
            return Err(Unreadable::because(why.clone()));
        }
        match self.large.seen.get(&(idx, path.to_owned())) {
            None => {
                self.large.wanted.entry(path.to_owned()).or_default().insert(idx);
                Ok(Vec::new())
            }
            Some(Seen::Texts(texts)) if texts.len() > MOST_KEPT => {
                let part = self.pattern_of(idx).unwrap_or(text).place.clone();
                let why = format!("the pattern fits more than {MOST_KEPT} lines of {path}");
                let help = "write more of the words around the figure, or count the lines: each = \"line\"".to_owned();
                self.trouble(idx, Snag::PartMissing { part, why, help });
                Ok(Vec::new())
            }
            Some(Seen::Texts(texts)) => {
                let located = |source: &Arc<Source>| Located { source: Arc::clone(source), facets: facets.clone() };
                Ok(texts.iter().map(located).collect())
            }
            Some(Seen::Count(_)) => Ok(Vec::new()),
        }
    }

    /// What a claim counts in large texts, by path.
    pub(super) fn counted_in_large(&mut self, idx: usize, sources: &[Text]) -> Vec<(String, Lines)> {
        let mut counted = Vec::new();
        let paths = sources.iter().flat_map(|text| self.sources.find(&text.value, Entry::File).unwrap_or_default());
        for path in paths.collect::<BTreeSet<_>>() {
            if let Some(Seen::Count(lines)) = self.large.seen.get(&(idx, path.clone())) {
                counted.push((path, *lines));
            }
        }
        counted
    }

    fn asks_for_lines(&self, idx: usize) -> bool {
        match &self.claim(idx).origin {
            Origin::Matched(matched) => matched.not_under.is_none(),
            Origin::Read(read) => matches!(read.point, Point::Pattern(_)),
            Origin::Counted(counted) => matches!(counted.each, Each::Line | Each::Match),
            _ => false,
        }
    }

    fn pattern_of(&self, idx: usize) -> Option<&Text> {
        match &self.claim(idx).origin {
            Origin::Matched(matched) => Some(&matched.pattern),
            Origin::Read(read) => match &read.point {
                Point::Pattern(pattern) => Some(pattern),
                _ => None,
            },
            _ => None,
        }
    }

    /// Reads a text once for all claims that wait for it.
    fn read_large(&mut self, path: &str, claims: BTreeSet<usize>) {
        let n_troubles = self.troubles.len();
        let seekers: Vec<Option<Seeker>> = claims.iter().map(|idx| Seeker::of(self, *idx)).collect();
        // A pattern that does not compile is told when its claim is gathered.
        self.troubles.truncate(n_troubles);
        let mut seen: Vec<Option<Seen>> = seekers.iter().map(|seeker| Some(seeker.as_ref()?.nothing())).collect();
        let lang = self.sources.lang(path);
        let read = self.sources.open(path).and_then(|stream| {
            let mut chunks = Chunks::new(stream);
            loop {
                let batch = chunks.batch()?;
                if batch.is_empty() {
                    return Ok(());
                }
                let found = parallel::each(&batch, |chunk| {
                    let source = chunk.source(path, lang.as_deref());
                    seekers.iter().map(|seeker| Some(seeker.as_ref()?.look(chunk, &source))).collect::<Vec<_>>()
                });
                for found in found {
                    seen.iter_mut().zip(found).for_each(|(seen, found)| {
                        if let (Some(seen), Some(found)) = (seen.as_mut(), found) {
                            seen.join(found);
                        }
                    });
                }
            }
        });
        if let Err(unreadable) = read {
            self.large.broken.insert(path.to_owned(), unreadable.why);
        }
        self.data.insert(path.to_owned());
        for (idx, seen) in claims.into_iter().zip(seen) {
            let seen = seen.unwrap_or_else(|| Seen::Texts(Vec::new()));
            self.large.seen.insert((idx, path.to_owned()), seen);
        }
    }
}

impl Seen {
    /// What stands behind it in the text.
    fn join(&mut self, behind: Self) {
        match (self, behind) {
            (Self::Texts(own), Self::Texts(behind)) => {
                let room = (MOST_KEPT + 1).saturating_sub(own.len());
                own.extend(behind.into_iter().take(room));
            }
            (Self::Count(own), Self::Count(behind)) => own.join(behind),
            _ => {}
        }
    }
}
