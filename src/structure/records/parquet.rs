//! Records of Parquet files. Only the wanted columns are read; a count alone reads none. Doubles are written with as few
//! digits as tell them from others.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use parquet::errors::{ParquetError, Result};
use parquet::file::reader::{ChunkReader, FileReader, Length, SerializedFileReader};
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::types::Type;

use super::names::{Names, Wanted};
use super::window::LONGEST;
use super::{Fault, Found, Next, Slot};
use crate::source::Stream;
use crate::source::part::Code;

/// The records of a file.
pub struct Rows {
    rows: RowIter<'static>,
    /// How many there are, when none of their values is wanted.
    n_unread: Option<u64>,
    n_read: u64,
    wanted: Vec<Vec<String>>,
    /// The values of the last record, one behind the other.
    text: String,
}

impl Rows {
    /// Opens a file and reads its schema.
    pub fn open(mut stream: Box<dyn Stream>, names: &mut Names) -> std::result::Result<Self, Fault> {
        let fault =
            |error: &dyn std::fmt::Display| Fault::new(0, 0, b"", format!("cannot be read as Parquet: {error}"));
        let len = stream.seek(SeekFrom::End(0)).map_err(|error| fault(&error))?;
        let file = Chunks { stream: Arc::new(Mutex::new(stream)), len };
        let reader = SerializedFileReader::new(file).map_err(|error| fault(&error))?;
        let schema = reader.metadata().file_metadata().schema_descr().root_schema().clone();
        let n_rows = u64::try_from(reader.metadata().file_metadata().num_rows()).unwrap_or_default();
        let wanted: Vec<Vec<String>> = names.wanted().iter().map(|wanted| path(&schema, wanted)).collect();
        names.head(schema.get_fields().iter().map(|field| field.name().to_owned()).collect());
        for (idx, path) in wanted.iter().enumerate().filter(|(_, path)| path.len() > 1) {
            if is_there(&schema, path) {
                names.see(idx, false);
            }
        }
        let is_wanted = |field: &Arc<Type>| wanted.iter().any(|path| path[0] == field.name());
        let fields: Vec<_> = schema.get_fields().iter().filter(|field| is_wanted(field)).cloned().collect();
        let n_unread = fields.is_empty().then_some(n_rows);
        let rows = RowIter::from_file_into(Box::new(reader));
        let projection = Type::group_type_builder(schema.name()).with_fields(fields).build();
        let rows = if n_unread.is_none() { projection.and_then(|schema| rows.project(Some(schema))) } else { Ok(rows) };
        let rows = rows.map_err(|error| fault(&error))?;
        Ok(Self { rows, n_unread, n_read: 0, wanted, text: String::new() })
    }

    /// The next record, with the values of the wanted columns.
    pub fn read(&mut self, slots: &mut [Option<Slot>]) -> Next {
        self.n_read += 1;
        self.text.clear();
        let found = Found { line: self.n_read, offset: 0, ragged: None };
        if let Some(n_unread) = self.n_unread {
            return if self.n_read <= n_unread { Next::Found(found) } else { Next::End };
        }
        let row = match self.rows.next() {
            None => return Next::End,
            Some(Ok(row)) => row,
            Some(Err(error)) => return self.fatal(format!("cannot be read: {error}")),
        };
        for (slot, path) in slots.iter_mut().zip(&self.wanted) {
            if let Some(field) = value(&row, path) {
                let range = write(field, &mut self.text);
                *slot = Some(Slot { range, code: Code::Bare, is_null: *field == Field::Null });
            }
        }
        if self.text.len() > LONGEST {
            return self.fatal("has more than 64 MiB of text, which is not read".to_owned());
        }
        Next::Found(found)
    }

    fn fatal(&self, why: String) -> Next {
        Next::Fatal(Fault::new(self.n_read, 0, b"", why))
    }

    /// The values of the last record.
    pub fn record(&self) -> &str {
        &self.text
    }
}

/// The path of a wanted column: its whole name where the schema has it.
fn path(schema: &Type, wanted: &Wanted) -> Vec<String> {
    let is_name = schema.get_fields().iter().any(|field| field.name() == wanted.name);
    if is_name { vec![wanted.name.clone()] } else { wanted.parts.clone() }
}

fn is_there(schema: &Type, path: &[String]) -> bool {
    let [first, rest @ ..] = path else { return true };
    schema.is_group() && schema.get_fields().iter().any(|field| field.name() == first && is_there(field, rest))
}

fn value<'r>(row: &'r Row, path: &[String]) -> Option<&'r Field> {
    let [first, rest @ ..] = path else { return None };
    let (_, field) = row.get_column_iter().find(|(name, _)| *name == first)?;
    match field {
        field if rest.is_empty() => Some(field),
        Field::Group(row) => value(row, rest),
        _ => None,
    }
}

/// Writes a value behind the others; where it stands.
fn write(field: &Field, text: &mut String) -> Range<usize> {
    let start = text.len();
    match field {
        Field::Null => {}
        Field::Str(words) => text.push_str(words),
        Field::Bytes(bytes) => text.push_str(&String::from_utf8_lossy(bytes.data())),
        Field::Float(value) => text.push_str(&value.to_string()),
        Field::Double(value) => text.push_str(&value.to_string()),
        other => text.push_str(&other.to_string()),
    }
    start..text.len()
}

/// A stream as the Parquet reader wants it: readable at several places in turn.
struct Chunks {
    stream: Arc<Mutex<Box<dyn Stream>>>,
    len: u64,
}

/// One of these places.
struct Chunk {
    stream: Arc<Mutex<Box<dyn Stream>>>,
    at: u64,
}

impl Length for Chunks {
    fn len(&self) -> u64 {
        self.len
    }
}

impl ChunkReader for Chunks {
    type T = io::BufReader<Chunk>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        Ok(io::BufReader::new(Chunk { stream: Arc::clone(&self.stream), at: start }))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        // A broken file may ask for more than there is.
        if start.checked_add(length as u64).is_none_or(|end| end > self.len) {
            return Err(ParquetError::EOF("the file ends too early".to_owned()));
        }
        let mut bytes = vec![0; length];
        self.get_read(start)?.read_exact(&mut bytes)?;
        Ok(bytes.into())
    }
}

impl Read for Chunk {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        stream.seek(SeekFrom::Start(self.at))?;
        let n_read = stream.read(buffer)?;
        self.at += n_read as u64;
        Ok(n_read)
    }
}
