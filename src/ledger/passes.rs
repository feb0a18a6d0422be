//! Passes over data files: what all claims ask of the records of one file is asked in one pass, however large it is, before any
//! claim is held against its sources.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::counted::Count;
use super::fields::{self, Hits};
use super::filter::Sieve;
use super::locate::Template;
use super::read::Fitting;
use super::records::{Hit, Query};
use super::summed::Cells;
use super::trouble::{Snag, Trouble};
use super::{Gathering, counted, read, summed};
use crate::claim::{Each, Origin, Point, Text};
use crate::source::Entry;
use crate::structure::records::Format;

/// What one claim asks of the records of a file.
pub struct Wish<'a> {
    /// Which records.
    pub sieve: Sieve<'a>,
    /// Which of their values.
    pub columns: Vec<Cow<'a, Text>>,
    /// What is done with them.
    pub visitor: Visitor<'a>,
}

/// What is done with the records that a claim asked for.
pub enum Visitor<'a> {
    /// One of them has a text that is a source.
    Field(Hits),
    /// They are counted.
    Counted(Count<'a>),
    /// The value of one of them is read.
    Read(Fitting<'a>),
    /// Their values are added up.
    Summed(Box<Cells<'a>>),
}

/// What a pass came to for one claim.
pub struct Answer<'a> {
    /// The visitor, who has seen every record that passed.
    pub visitor: Visitor<'a>,
    /// Whether every record was read and every column is there.
    pub is_whole: bool,
    /// That records do not fit the head. It is said, and does not stand in the way of a figure.
    pub ragged: Option<Snag>,
}

/// The answers to claims that are still to be gathered, by claim and path, with what was in the way.
pub type Answers<'a> = BTreeMap<(usize, String), (Vec<Trouble>, Option<Answer<'a>>)>;

/// A wish and whose it is.
struct Asked<'a> {
    idx: usize,
    source: &'a Text,
    wish: Wish<'a>,
}

impl<'a> Gathering<'a, '_> {
    /// Reads every data file that claims speak of, each once.
    pub(super) fn read_data(&mut self) {
        let mut files: BTreeMap<String, Vec<Asked<'a>>> = BTreeMap::new();
        for idx in (0..self.claims.claims.len()).filter(|idx| !self.is_recalled(*idx)).collect::<Vec<_>>() {
            let n_troubles = self.troubles.len();
            for source in self.data_sources(idx) {
                for path in self.sources.find(&Template::new(&source.value).glob, Entry::File).unwrap_or_default() {
                    let is_asked =
                        || files.get(&path).and_then(|asked| asked.last()).is_some_and(|asked| asked.idx == idx);
                    if !is_asked()
                        && let Some(wish) = self.wish(idx, &path)
                    {
                        files.entry(path).or_default().push(Asked { idx, source, wish });
                    }
                }
            }
            // What is wrong with the claim is told when it is gathered.
            self.troubles.truncate(n_troubles);
        }
        for (path, asked) in files {
            self.read_file(&path, asked);
        }
    }

    /// The paths and globs of a claim that asks for records.
    fn data_sources(&self, idx: usize) -> &'a [Text] {
        let claim = self.claim(idx);
        match &claim.origin {
            origin if claim.field.is_some() => origin.texts(),
            Origin::Counted(counted) if counted.each == Each::Record => &counted.sources,
            Origin::Read(read) if matches!(read.point, Point::Cell(_)) => &read.sources,
            Origin::Summed(summed) => &summed.sources,
            _ => &[],
        }
    }

    /// What a claim asks of a file; nothing where the file is a document, or the claim has a fault, which is a trouble.
    fn wish(&mut self, idx: usize, path: &str) -> Option<Wish<'a>> {
        let claim = self.claim(idx);
        let is_data = Format::of_path(path).is_some();
        match (&claim.field, &claim.origin) {
            (Some(field), _) => fields::wish(self, idx, field),
            (None, Origin::Counted(counted)) => counted::wish(self, idx, counted),
            (None, Origin::Read(own)) if is_data => read::wish(self, idx, own, path),
            (None, Origin::Summed(summed)) if is_data => summed::wish(self, idx, summed, path),
            _ => None,
        }
    }

    fn read_file(&mut self, path: &str, asked: Vec<Asked<'a>>) {
        let n_troubles = self.troubles.len();
        let (mut own, mut visitors) = (Vec::new(), Vec::new());
        for Asked { idx, source, wish: Wish { sieve, columns, visitor } } in asked {
            own.push((idx, source, sieve, columns));
            visitors.push(visitor);
        }
        let mut queries = Vec::new();
        for (idx, source, sieve, columns) in &own {
            queries.push(Query { idx: *idx, source, sieve, columns: columns.iter().map(|column| &**column).collect() });
        }
        let pass = self.pass(path, &queries, &mut |nth, hit| visitors[nth].visit(path, hit));
        let mut troubles = self.troubles.split_off(n_troubles);
        for (nth, (visitor, (idx, ..))) in visitors.into_iter().zip(&own).enumerate() {
            let (of_claim, others) = troubles.into_iter().partition(|trouble| trouble.claim == *idx);
            troubles = others;
            let answer =
                pass.as_ref().map(|pass| Answer { visitor, is_whole: pass.is_whole[nth], ragged: pass.ragged.clone() });
            self.answers.insert((*idx, path.to_owned()), (of_claim, answer));
        }
    }

    /// What a pass over a file came to for a claim. What stood in its way becomes a trouble of the claim; nothing where it
    /// could not be asked.
    pub(super) fn answer(&mut self, idx: usize, path: &str) -> Option<Answer<'a>> {
        let Some((mut troubles, answer)) = self.answers.remove(&(idx, path.to_owned())) else {
            self.wish(idx, path);
            return None;
        };
        self.troubles.append(&mut troubles);
        answer
    }
}

impl Visitor<'_> {
    fn visit(&mut self, path: &str, hit: &Hit<'_>) {
        match self {
            Self::Field(hits) => hits.add(path, hit),
            Self::Counted(count) => count.add(hit),
            Self::Read(fitting) => fitting.add(path, hit),
            Self::Summed(cells) => cells.visit(hit),
        }
    }
}
