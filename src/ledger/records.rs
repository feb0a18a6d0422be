//! Records of data files, read once for all claims that ask for the same file at the same time.

use std::sync::Arc;

use super::Gathering;
use super::filter::{Sieve, missing_column};
use super::trouble::Snag;
use crate::claim::{Text, nearest};
use crate::source::part::{Code, Marks, Way};
use crate::source::{Part, Place, Source, Span};
use crate::structure::records::{Cell, Fault, Format, Presence, Record, Records};

/// What one claim asks of the records of a file: those that pass a filter, and of these the values of some columns.
pub struct Query<'a> {
    /// The claim.
    pub idx: usize,
    /// The `source` that names the file.
    pub source: &'a Text,
    /// Which records.
    pub sieve: &'a Sieve<'a>,
    /// Which values.
    pub columns: Vec<&'a Text>,
}

/// A record that passed.
pub struct Hit<'r> {
    /// The record.
    pub record: &'r Record<'r>,
    first: usize,
}

impl<'r> Hit<'r> {
    /// The value of a column, by its place among those of the query.
    pub fn cell(&self, column: usize) -> Option<Cell<'r>> {
        self.record.cell(self.first + column)
    }
}

/// The value of a record as a source of its own, which leads back to the file.
pub fn source_of(path: &str, column: &str, record: &Record<'_>, cell: &Cell<'_>) -> Source {
    let has_lines = Format::of_path(path).is_some_and(Format::has_lines);
    let ways = has_lines.then(|| (0, record.way(cell))).into_iter().collect();
    let part = Part { file: path.to_owned(), ways };
    Source::of_part(format!("{} ({column})", name(path, record.line())), cell.text(), part)
}

/// What a pass over a file came to.
pub struct Pass {
    /// For each query whether every record was read and every column is there.
    pub is_whole: Vec<bool>,
    /// That records do not fit the head. It is said, and does not stand in the way of a figure.
    pub ragged: Option<Snag>,
}

/// The most faults of one sort that are shown.
const SHOWN: usize = 20;

/// Faults of one sort: the first, and how many.
#[derive(Default)]
struct Faults {
    shown: Vec<Fault>,
    n: usize,
}

impl Faults {
    fn add(&mut self, fault: Fault) {
        self.n += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(fault);
        }
    }

    fn snag(&self, path: &str, format: Format, is_ragged: bool) -> Option<Snag> {
        let faults = self.shown.iter().map(|fault| (place(path, format, fault), fault.why.clone())).collect();
        let first = self.shown.first()?;
        let (word, line) = (word(format), first.line);
        let what = format!("{word} {line} of {path}");
        Some(Snag::DataBroken { what, faults, n_more: self.n - 1, is_ragged })
    }
}

/// What records of a format are known by.
fn word(format: Format) -> &'static str {
    if format.has_lines() { "line" } else { "record" }
}

/// The name of a record, for notes: `data.csv:17`.
pub fn name(path: &str, line: u64) -> String {
    match Format::of_path(path) {
        Some(Format::Parquet) => format!("{path}, record {line}"),
        _ => format!("{path}:{line}"),
    }
}

/// Where a fault stands: its line is a text of its own.
fn place(path: &str, format: Format, fault: &Fault) -> Place {
    let to_usize = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let raw = fault.excerpt.clone();
    let (line, offset) = (to_usize(fault.line), to_usize(fault.offset));
    let way = Way { raw, code: Code::Bare, line, column: 1, offset, marks: Marks::default() };
    let ways = format.has_lines().then_some((0, way)).into_iter().collect();
    let part = Part { file: path.to_owned(), ways };
    let text = fault.excerpt.clone();
    let span = Span::new(0, text.len());
    let name = format!("{path} ({} {})", word(format), fault.line);
    Place { source: Arc::new(Source::of_part(name, text, part)), span }
}

impl Gathering<'_, '_> {
    /// Reads a data file once for all of these queries, and visits the records that pass; what is wrong is a trouble of each.
    /// `None` when it could not be opened.
    pub(super) fn pass(
        &mut self,
        path: &str,
        queries: &[Query<'_>],
        visit: &mut dyn FnMut(usize, &Hit<'_>),
    ) -> Option<Pass> {
        let Some(format) = Format::of_path(path) else {
            let help = "data files end in .csv, .tsv, .json, .jsonl, .ndjson or .parquet";
            self.not_opened(queries, &format!("{path} is no data file"), help);
            return None;
        };
        let columns: Vec<&Text> = queries.iter().flat_map(|query| query.all_columns()).collect();
        let names: Vec<&str> = columns.iter().map(|column| column.value.as_str()).collect();
        let opened = match self.sources.open(path) {
            Ok(stream) => Records::open(stream, format, &names).map_err(|fault| fault.why),
            Err(unreadable) => Err(unreadable.why),
        };
        let mut records = match opened {
            Ok(records) => records,
            Err(why) => {
                let help = "records are read from CSV, TSV, JSON arrays, JSON lines and Parquet; name such a file";
                self.not_opened(queries, &format!("{path} {why}"), help);
                return None;
            }
        };
        self.data.insert(path.to_owned());
        queries.iter().for_each(|query| self.saw_file(query.idx, path));
        let mut reading = Reading::new(queries);
        reading.read(&mut records, visit);
        Some(self.settle(path, format, queries, &records, &reading))
    }

    /// The column whose values name the records: the first of the head. Records of JSON have none, which is a trouble.
    pub(super) fn first_column(&mut self, idx: usize, path: &str, asked: &Text) -> Option<Text> {
        let format = Format::of_path(path)?;
        if matches!(format, Format::Json | Format::Lines) {
            let why = format!("records of {path} have no first cell: their fields have names, and no order");
            let help =
                "choose by their fields, with `where` in place of the first cell: where = { name = \"…\" }".to_owned();
            self.trouble(idx, Snag::PartMissing { part: asked.place.clone(), why, help });
            return None;
        }
        // What cannot be opened is told by the pass that follows.
        let records = self.sources.open(path).ok().and_then(|stream| Records::open(stream, format, &[]).ok());
        let first = records.and_then(|records| records.names().next().map(str::to_owned)).unwrap_or_default();
        Some(Text { value: first, place: asked.place.clone() })
    }

    fn not_opened(&mut self, queries: &[Query<'_>], why: &str, help: &str) {
        for query in queries {
            let (part, why, help) = (query.source.place.clone(), why.to_owned(), help.to_owned());
            self.trouble(query.idx, Snag::PartMissing { part, why, help });
        }
    }

    /// What was wrong becomes troubles.
    fn settle(
        &mut self,
        path: &str,
        format: Format,
        queries: &[Query<'_>],
        records: &Records,
        reading: &Reading<'_>,
    ) -> Pass {
        let (mut first, mut is_whole) = (0, Vec::new());
        for (query, own) in queries.iter().zip(&reading.own) {
            let n_troubles = self.troubles.len();
            for faults in [&reading.broken, own] {
                let snag = faults.snag(path, format, false);
                self.troubles.extend(snag.map(|snag| super::Trouble { claim: query.idx, snag }));
            }
            // Of a file without records nothing is known.
            let is_empty = reading.n_records == 0 && !matches!(format, Format::Csv | Format::Tsv);
            for (nth, column) in query.all_columns().enumerate().filter(|_| !is_empty) {
                self.check_column(path, query, (nth, column), records, first + nth);
            }
            first += query.all_columns().count();
            is_whole.push(self.troubles.len() == n_troubles);
        }
        Pass { is_whole, ragged: reading.ragged.snag(path, format, true) }
    }

    /// Whether a column is there, and there once.
    fn check_column(
        &mut self,
        path: &str,
        query: &Query<'_>,
        (nth, column): (usize, &Text),
        records: &Records,
        at: usize,
    ) {
        match records.presence(at) {
            Presence::Here => {}
            Presence::Twice => {
                let why = format!("{path} has two columns `{}`", column.value);
                let help = "give them different names: nobody knows which is meant".to_owned();
                self.trouble(query.idx, Snag::PartMissing { part: column.place.clone(), why, help });
            }
            Presence::Unseen => {
                let is_content = nth < query.sieve.columns().len() && query.sieve.is_content_without(nth);
                let is_fixed = matches!(Format::of_path(path), Some(Format::Csv | Format::Tsv | Format::Parquet));
                // Where records name their own fields, a field that none has may just be missing from all of them.
                if is_fixed || !is_content || nearest(&column.value, records.names()).is_some() {
                    missing_column(self, query.idx, column, path, records.names());
                }
            }
        }
    }
}

impl<'a> Query<'a> {
    /// The columns of its filter, and those whose values it asks for.
    fn all_columns(&self) -> impl Iterator<Item = &'a Text> {
        self.sieve.columns().iter().chain(&self.columns).copied()
    }
}

/// One pass, while it lasts.
struct Reading<'q> {
    queries: &'q [Query<'q>],
    n_records: u64,
    broken: Faults,
    ragged: Faults,
    /// For each query what only its own filter could not read.
    own: Vec<Faults>,
}

impl<'q> Reading<'q> {
    fn new(queries: &'q [Query<'q>]) -> Self {
        let own = queries.iter().map(|_| Faults::default()).collect();
        Self { queries, n_records: 0, broken: Faults::default(), ragged: Faults::default(), own }
    }

    fn read(&mut self, records: &mut Records, visit: &mut dyn FnMut(usize, &Hit<'_>)) {
        while let Some(record) = records.read() {
            match record {
                Ok(record) => self.see(&record, visit),
                Err(fault) => self.broken.add(fault),
            }
        }
    }

    fn see(&mut self, record: &Record<'_>, visit: &mut dyn FnMut(usize, &Hit<'_>)) {
        self.n_records += 1;
        if let Some(fault) = record.ragged() {
            self.ragged.add(fault);
        }
        let mut first = 0;
        for (nth, query) in self.queries.iter().enumerate() {
            let value = |column| {
                let cell = record.cell(first + column).filter(|cell: &Cell<'_>| !cell.is_missing());
                cell.map(|cell| cell.text())
            };
            match query.sieve.holds(value) {
                Ok(true) => visit(nth, &Hit { record, first: first + query.sieve.columns().len() }),
                Ok(false) => {}
                Err(no_number) => self.own[nth].add(record.fault(no_number.why)),
            }
            first += query.all_columns().count();
        }
    }
}
