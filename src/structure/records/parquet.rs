//! Records of Parquet files. Only the wanted columns are read; a count alone reads none. Doubles are written with as few
//! digits as tell them from others.

mod wary;

use std::ops::Range;
use std::panic;
use std::sync::Arc;

use parquet::errors::{ParquetError, Result};
use parquet::file::reader::FileReader;
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::types::Type;

use super::names::{Names, Wanted};
use super::window::LONGEST;
use super::{Fault, Found, Next, Slot};
use crate::source::Stream;
use crate::source::part::Code;
use wary::Wary;

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
    pub fn open(stream: Box<dyn Stream>, names: &mut Names) -> std::result::Result<Self, Fault> {
        let fault =
            |error: &dyn std::fmt::Display| Fault::new(0, 0, b"", format!("cannot be read as Parquet: {error}"));
        let reader = guarded(|| Wary::new(stream)).map_err(|error| fault(&error))?;
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
        let row = match guarded(|| self.rows.next().transpose()).transpose() {
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

/// The reader of Parquet trusts what a file says of itself further than we trust the file: where it stumbles, that is a fault
/// of the file like others.
fn guarded<T>(read: impl FnOnce() -> Result<T>) -> Result<T> {
    let stumbled = |_| Err(ParquetError::General("the file contradicts itself".to_owned()));
    panic::catch_unwind(panic::AssertUnwindSafe(read)).unwrap_or_else(stumbled)
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

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::parser::parse_message_type;

    use super::*;

    /// Three clinics with their beds and the share of them that is taken.
    fn file() -> Vec<u8> {
        let schema = "message clinics { REQUIRED BYTE_ARRAY name (UTF8); REQUIRED INT64 beds; REQUIRED DOUBLE taken; }";
        let schema = Arc::new(parse_message_type(schema).unwrap());
        let mut bytes = Vec::new();
        let mut writer = SerializedFileWriter::new(&mut bytes, schema, Default::default()).unwrap();
        let mut group = writer.next_row_group().unwrap();
        let names = ["رشت", "Talesh", "Shaft"].map(ByteArray::from);
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<ByteArrayType>().write_batch(&names, None, None).unwrap();
        column.close().unwrap();
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<Int64Type>().write_batch(&[120, 40, 7], None, None).unwrap();
        column.close().unwrap();
        let mut column = group.next_column().unwrap().unwrap();
        column
            .typed::<DoubleType>()
            .write_batch(&["0.1", "0.25", "1"].map(|taken| taken.parse().unwrap()), None, None)
            .unwrap();
        column.close().unwrap();
        group.close().unwrap();
        writer.close().unwrap();
        bytes
    }

    /// The wanted values of each record, or the first fault.
    fn read(bytes: Vec<u8>, columns: &[&str]) -> std::result::Result<Vec<Vec<String>>, String> {
        let mut names = Names::new(columns);
        let mut rows = Rows::open(Box::new(Cursor::new(bytes)), &mut names).map_err(|fault| fault.why)?;
        let mut records = Vec::new();
        loop {
            let mut slots: Vec<Option<Slot>> = columns.iter().map(|_| None).collect();
            match rows.read(&mut slots) {
                Next::End => return Ok(records),
                Next::Fatal(fault) => return Err(fault.why),
                _ => {
                    let value =
                        |slot: &Option<Slot>| slot.as_ref().map(|slot| rows.record()[slot.range.clone()].to_owned());
                    records.push(slots.iter().map(|slot| value(slot).unwrap_or_default()).collect());
                }
            }
        }
    }

    #[test]
    fn records_have_their_values_as_exact_text() {
        let records = read(file(), &["name", "taken", "beds"]).unwrap();
        assert_eq!(records, [["رشت", "0.1", "120"], ["Talesh", "0.25", "40"], ["Shaft", "1", "7"]]);
        assert_eq!(read(file(), &[]).unwrap().len(), 3);
    }

    #[test]
    fn broken_files_are_faults() {
        let whole = file();
        for length in (0..whole.len()).step_by(7) {
            assert!(read(whole[..length].to_vec(), &["beds"]).is_err(), "{length} bytes");
        }
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            let _ = read(bytes, &["name", "beds"]);
        }
    }
}
