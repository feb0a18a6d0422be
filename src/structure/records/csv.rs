//! CSV and TSV, as RFC 4180 and the programs that write it have it: quotes around values that hold line breaks or
//! delimiters, and doubled quotes inside. The first record is the head. Blank lines are no records.

use super::names::Names;
use super::window::{Grown, Window};
use super::{Fault, Found, Next, Slot};
use crate::source::Stream;
use crate::source::part::Code;

/// What may part values; the head tells which one does.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The records of a file.
pub struct Csv {
    pub window: Window,
    delimiter: u8,
    /// For each wanted column its place in the head.
    columns: Vec<Option<usize>>,
    n_columns: usize,
    fields: Vec<Field>,
}

/// A value in a record.
#[derive(Clone, Copy)]
struct Field {
    start: usize,
    end: usize,
    is_quoted: bool,
}

/// What the first bytes in sight are.
enum Split {
    /// A record: where its text ends, and where the next one begins.
    Whole { end: usize, next: usize, n_lines: u64 },
    /// A record with words behind the closing quote of a value; these are at that byte.
    Torn { end: usize, next: usize, n_lines: u64, at: usize },
    /// Not yet a whole one.
    Partial,
    /// The stream ends inside the quotes that open at this byte.
    Open(usize),
}

impl Csv {
    /// Opens a file and reads its head.
    pub fn open(stream: Box<dyn Stream>, delimiter: Option<u8>, names: &mut Names) -> Result<Self, Fault> {
        let window = Window::open(stream)?;
        let is_told = delimiter.is_some();
        let delimiter = delimiter.unwrap_or(DELIMITERS[0]);
        let mut csv = Self { window, delimiter, columns: Vec::new(), n_columns: 0, fields: Vec::new() };
        if !is_told {
            csv.find_delimiter()?;
        }
        match csv.next_split() {
            Next::Found(_) => {}
            Next::Broken(fault) | Next::Fatal(fault) => return Err(fault),
            Next::End => return Err(csv.window.fault("is empty: it has no head")),
        }
        let head = csv.head()?;
        csv.n_columns = head.len();
        csv.columns = names.head(head);
        Ok(csv)
    }

    /// The delimiter that the first line uses most. Spreadsheets may say it themselves: `sep=;`.
    fn find_delimiter(&mut self) -> Result<(), Fault> {
        let is_end = loop {
            match split(self.window.bytes(), self.delimiter, false, &mut self.fields) {
                Split::Partial if self.window.grow()? == Grown::More => {}
                Split::Partial => break true,
                _ => break false,
            }
        };
        let bytes = self.window.bytes();
        if let Some([delimiter, rest @ ..]) = bytes.strip_prefix(b"sep=")
            && let Some(next) = memchr::memchr(b'\n', rest)
            && next <= 1
        {
            self.delimiter = *delimiter;
            self.window.pass(b"sep=;\n".len() + next, 1);
            return Ok(());
        }
        let mut most = 0;
        for delimiter in DELIMITERS {
            split(self.window.bytes(), delimiter, is_end, &mut self.fields);
            if self.fields.len() > most {
                (most, self.delimiter) = (self.fields.len(), delimiter);
            }
        }
        Ok(())
    }

    fn head(&self) -> Result<Vec<String>, Fault> {
        let record = std::str::from_utf8(self.window.record());
        let record = record.map_err(|_| self.window.fault_of_record("has a head that is not UTF-8"))?;
        if record.contains('\r') && !record.contains('\n') {
            return Err(self.window.fault_of_record("ends its lines with CR alone; save it with LF"));
        }
        let name = |field: &Field| code(field).decode(&record[field.start..field.end]).trim().to_owned();
        Ok(self.fields.iter().map(name).collect())
    }

    /// The next record, with the values of the wanted columns.
    pub fn read(&mut self, slots: &mut [Option<Slot>]) -> Next {
        let mut next = self.next_split();
        if let Next::Found(found) = &mut next {
            found.ragged = (self.fields.len() != self.n_columns).then_some(self.fields.len());
            for (slot, column) in slots.iter_mut().zip(&self.columns) {
                let field = column.and_then(|column| self.fields.get(column));
                *slot = field.map(|field| Slot { range: field.start..field.end, code: code(field), is_null: false });
            }
        }
        next
    }

    fn next_split(&mut self) -> Next {
        self.window.release();
        let mut is_end = false;
        loop {
            let (end, next, n_lines, torn) = match split(self.window.bytes(), self.delimiter, is_end, &mut self.fields)
            {
                Split::Whole { end: 0, next, n_lines } if next > 0 => {
                    self.window.pass(next, n_lines);
                    continue;
                }
                Split::Whole { end, next, n_lines } => (end, next, n_lines, None),
                Split::Torn { end, next, n_lines, at } => (end, next, n_lines, Some(at)),
                Split::Partial if is_end => return Next::End,
                Split::Partial => match self.window.grow() {
                    Ok(grown) => {
                        is_end = grown == Grown::End;
                        continue;
                    }
                    Err(fault) => return Next::Fatal(fault),
                },
                Split::Open(at) => return Next::Fatal(self.never_closed(at)),
            };
            let (line, offset) = (self.window.line, self.window.offset);
            self.window.hold(0..end, next, n_lines);
            return match torn {
                None => Next::Found(Found { line, offset, ragged: None }),
                Some(at) => Next::Broken(self.torn(at)),
            };
        }
    }

    fn torn(&self, at: usize) -> Fault {
        let bytes = self.window.bytes();
        let n_lines = memchr::memchr_iter(b'\n', &bytes[..at]).count() as u64;
        let fault =
            self.window.fault_of_record("has words behind a closing quotation mark: double the marks inside a value");
        Fault { line: fault.line + n_lines, ..fault }
    }

    fn never_closed(&self, at: usize) -> Fault {
        let bytes = self.window.bytes();
        let line = self.window.line + memchr::memchr_iter(b'\n', &bytes[..at]).count() as u64;
        let why = "opens a quotation mark that is never closed";
        Fault::new(line, self.window.offset + at as u64, &bytes[at..], why)
    }
}

fn code(field: &Field) -> Code {
    if field.is_quoted { Code::Doubled } else { Code::Bare }
}

/// Splits the first record of these bytes into fields.
fn split(bytes: &[u8], delimiter: u8, is_end: bool, fields: &mut Vec<Field>) -> Split {
    fields.clear();
    if bytes.is_empty() {
        return Split::Partial;
    }
    let newline = memchr::memchr(b'\n', bytes);
    let line = &bytes[..newline.unwrap_or(bytes.len())];
    if memchr::memchr(b'"', line).is_some() {
        return split_quoted(bytes, delimiter, is_end, fields);
    }
    if newline.is_none() && !is_end {
        return Split::Partial;
    }
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let mut start = 0;
    for end in memchr::memchr_iter(delimiter, line) {
        fields.push(Field { start, end, is_quoted: false });
        start = end + 1;
    }
    fields.push(Field { start, end: line.len(), is_quoted: false });
    let (next, n_lines) = newline.map_or((bytes.len(), 0), |newline| (newline + 1, 1));
    Split::Whole { end: line.len(), next, n_lines }
}

/// The same where quotation marks stand in the first line.
fn split_quoted(bytes: &[u8], delimiter: u8, is_end: bool, fields: &mut Vec<Field>) -> Split {
    let (mut at, mut n_lines, mut torn) = (0, 0, None);
    loop {
        let is_quoted = bytes.get(at) == Some(&b'"');
        let start = at + usize::from(is_quoted);
        let mut end = start;
        if is_quoted {
            match closing(bytes, start) {
                Some(close) => end = close,
                // A mark that ends what is in sight may be the first of two.
                None if is_end => return Split::Open(at),
                None => return Split::Partial,
            }
            if end + 1 == bytes.len() && !is_end {
                return Split::Partial;
            }
            n_lines += memchr::memchr_iter(b'\n', &bytes[start..end]).count() as u64;
        }
        let behind = end + usize::from(is_quoted);
        let stop = memchr::memchr2(delimiter, b'\n', &bytes[behind..]).map(|len| behind + len);
        if stop.is_none() && !is_end {
            return Split::Partial;
        }
        let stop = stop.unwrap_or(bytes.len());
        let is_last = bytes.get(stop) != Some(&delimiter);
        let rest = &bytes[behind..stop];
        let rest = if is_last { rest.strip_suffix(b"\r").unwrap_or(rest) } else { rest };
        if is_quoted && !rest.iter().all(u8::is_ascii_whitespace) {
            torn = torn.or(Some(behind));
        }
        let text_end = behind + rest.len();
        fields.push(Field { start, end: if is_quoted { end } else { text_end }, is_quoted });
        if is_last {
            let (next, n_lines) = (bytes.len().min(stop + 1), n_lines + u64::from(stop < bytes.len()));
            return match torn {
                None => Split::Whole { end: text_end, next, n_lines },
                Some(at) => Split::Torn { end: text_end, next, n_lines, at },
            };
        }
        at = stop + 1;
    }
}

/// The quotation mark that closes a value: the first that is not doubled.
fn closing(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let mark = at + memchr::memchr(b'"', &bytes[at..])?;
        if bytes.get(mark + 1) != Some(&b'"') {
            return Some(mark);
        }
        at = mark + 2;
        if at > bytes.len() {
            return None;
        }
    }
}
