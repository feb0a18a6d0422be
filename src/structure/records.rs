//! Records of data files, one at a time and in bounded memory: CSV, TSV, JSON arrays, JSON lines, Parquet. Each with the place
//! where it stands and the values that were asked for, as they are written: no number is read here.

mod csv;
mod json;
mod lines;
mod names;
#[cfg(feature = "parquet")]
mod parquet;
mod window;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use crate::source::Stream;
use crate::source::part::{Code, Marks, Way};
use names::Names;
pub use names::Presence;
pub use window::LONGEST;

/// The formats of data files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Values parted by commas (or semicolons, tabs, bars: what the head uses most).
    Csv,
    /// Values parted by tabs.
    Tsv,
    /// A JSON value on each line.
    Lines,
    /// A JSON array; a file with the ending `.json` that holds JSON lines is read as these.
    Json,
    /// Apache Parquet.
    Parquet,
}

impl Format {
    /// The format of a file, by the ending of its name.
    pub fn of_path(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit('/').next()?.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "tsv" | "tab" => Some(Self::Tsv),
            "jsonl" | "ndjson" => Some(Self::Lines),
            "json" => Some(Self::Json),
            "parquet" => Some(Self::Parquet),
            _ => None,
        }
    }

    /// What its records are known by: lines, or numbers of records where there are no lines.
    pub fn has_lines(self) -> bool {
        self != Self::Parquet
    }
}

/// What is wrong with a data file at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; the number of the record where there are no lines.
    pub line: u64,
    /// How many bytes stand before it.
    pub offset: u64,
    /// The beginning of what is written there.
    pub excerpt: String,
    /// What is wrong, in words that follow "line 3 of data.csv".
    pub why: String,
}

impl Fault {
    fn new(line: u64, offset: u64, written: &[u8], why: impl Into<String>) -> Self {
        /// As much of a broken record as is worth showing.
        const SHOWN: usize = 200;
        let excerpt = String::from_utf8_lossy(&written[..written.len().min(SHOWN)]);
        let excerpt = excerpt.lines().next().unwrap_or_default().trim_end_matches('\u{fffd}').to_owned();
        Self { line, offset, excerpt, why: why.into() }
    }
}

/// The records of one file.
pub struct Records {
    reader: Reader,
    names: Names,
    slots: Vec<Option<Slot>>,
    n_records: u64,
    is_over: bool,
}

enum Reader {
    Csv(csv::Csv),
    Lines(lines::Lines),
    Array(json::Array),
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::Rows>),
}

/// Where a reader found a record; its bytes stay where they are until the next one is read.
struct Found {
    line: u64,
    offset: u64,
    /// How many values it has, when that is not as many as the head names.
    ragged: Option<usize>,
}

/// A value inside a record.
#[derive(Clone, Debug)]
struct Slot {
    /// The bytes of the record, without quotes.
    range: Range<usize>,
    code: Code,
    is_null: bool,
}

impl Records {
    /// Opens a file. Of each record only the values of these columns are kept: a column of the head, or a field, or the path
    /// of a field inside others (`author.name`, `authors.0`).
    ///
    /// # Errors
    /// When it is not what its name says.
    pub fn open(stream: Box<dyn Stream>, format: Format, columns: &[&str]) -> Result<Self, Fault> {
        let mut names = Names::new(columns);
        let reader = match format {
            Format::Csv => Reader::Csv(csv::Csv::open(stream, None, &mut names)?),
            Format::Tsv => Reader::Csv(csv::Csv::open(stream, Some(b'\t'), &mut names)?),
            Format::Lines => Reader::Lines(lines::Lines::open(stream)?),
            Format::Json => json::open(stream)?,
            #[cfg(feature = "parquet")]
            Format::Parquet => Reader::Parquet(Box::new(parquet::Rows::open(stream, &mut names)?)),
            #[cfg(not(feature = "parquet"))]
            Format::Parquet => {
                let why = "cannot be read: this build of counterclaim has no Parquet (cargo feature `parquet`)";
                return Err(Fault::new(0, 0, b"", why));
            }
        };
        Ok(Self { reader, names, slots: vec![None; columns.len()], n_records: 0, is_over: false })
    }

    /// The next record, or what is wrong with it. After a fault reading goes on behind it where that is possible.
    pub fn read(&mut self) -> Option<Result<Record<'_>, Fault>> {
        if self.is_over {
            return None;
        }
        self.slots.fill(None);
        let (names, slots) = (&mut self.names, &mut self.slots);
        let found = match &mut self.reader {
            Reader::Csv(csv) => csv.read(slots),
            Reader::Lines(lines) => lines.read(names, slots),
            Reader::Array(array) => array.read(names, slots),
            #[cfg(feature = "parquet")]
            Reader::Parquet(rows) => rows.read(slots),
        };
        match found {
            Next::End => {
                self.is_over = true;
                None
            }
            Next::Broken(fault) => Some(Err(fault)),
            Next::Fatal(fault) => {
                self.is_over = true;
                Some(Err(fault))
            }
            Next::Found(found) => Some(self.record(found)),
        }
    }

    fn record(&mut self, found: Found) -> Result<Record<'_>, Fault> {
        self.n_records += 1;
        let bytes = match &self.reader {
            Reader::Csv(csv) => csv.window.record(),
            Reader::Lines(lines) => lines.window.record(),
            Reader::Array(array) => array.window.record(),
            #[cfg(feature = "parquet")]
            Reader::Parquet(rows) => rows.record().as_bytes(),
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Record { number: self.n_records, found, text, slots: &self.slots, names: &self.names }),
            Err(error) => {
                let (at, bad) = (error.valid_up_to(), bytes[error.valid_up_to()]);
                let why = format!("is not UTF-8: byte {} ({bad:#04x})", found.offset + at as u64);
                Err(Fault::new(found.line, found.offset, bytes, why))
            }
        }
    }

    /// What is known, so far, of the columns that were asked for.
    pub fn presence(&self, column: usize) -> Presence {
        self.names.presence(column)
    }

    /// The names that the file itself has: its head, or the fields of its first records.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.known()
    }
}

/// What a reader came to.
enum Next {
    Found(Found),
    /// Something that is no record; the next one can be found.
    Broken(Fault),
    /// Nothing behind it can be read.
    Fatal(Fault),
    End,
}

/// A record, until the next one is read.
pub struct Record<'r> {
    /// Its number, from 1; heads do not count.
    pub number: u64,
    found: Found,
    text: &'r str,
    slots: &'r [Option<Slot>],
    names: &'r Names,
}

impl<'r> Record<'r> {
    /// The line where it begins, from 1; its number where there are no lines.
    pub fn line(&self) -> u64 {
        self.found.line
    }

    /// The value of a column, by its place among those that were asked for.
    pub fn cell(&self, column: usize) -> Option<Cell<'r>> {
        let slot = self.slots.get(column)?.as_ref()?;
        Some(Cell {
            raw: &self.text[slot.range.clone()],
            code: slot.code,
            is_null: slot.is_null,
            start: slot.range.start,
        })
    }

    /// The way from a value back to the file.
    pub fn way(&self, cell: &Cell<'_>) -> Way {
        let before = &self.text[..cell.start];
        let n_lines = before.matches('\n').count();
        let of_line = before.rfind('\n').map_or(before, |newline| &before[newline + 1..]);
        Way {
            raw: cell.raw.to_owned(),
            code: cell.code,
            line: to_usize(self.found.line) + n_lines,
            column: of_line.chars().count() + 1,
            offset: to_usize(self.found.offset) + cell.start,
            marks: Marks::default(),
        }
    }

    /// That it has fewer or more values than the head has names.
    pub fn ragged(&self) -> Option<Fault> {
        let n_values = self.found.ragged?;
        let why = format!("has {n_values} values where the head has {}", self.names.known().count());
        Some(Fault::new(self.found.line, self.found.offset, self.text.as_bytes(), why))
    }

    /// A fault of its own, for whoever reads its values.
    pub fn fault(&self, why: impl Into<String>) -> Fault {
        Fault::new(self.found.line, self.found.offset, self.text.as_bytes(), why)
    }
}

/// The value of one column of one record.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'r> {
    /// As it is written, without quotes around it.
    pub raw: &'r str,
    /// How it is written.
    pub code: Code,
    /// Whether it is the `null` of its format.
    pub is_null: bool,
    start: usize,
}

impl<'r> Cell<'r> {
    /// The text that is meant.
    pub fn text(&self) -> Cow<'r, str> {
        self.code.decode(self.raw)
    }

    /// Whether nothing is said: null, or nothing but blanks.
    pub fn is_missing(&self) -> bool {
        self.is_null || self.raw.trim().is_empty()
    }
}

/// Positions in files are shown to people: beyond what a machine can address nobody looks.
fn to_usize(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
