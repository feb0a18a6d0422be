//! A window onto a stream: the bytes from the beginning of one record on, never more than a record may have.

use std::io::{self, ErrorKind};
use std::ops::Range;

use super::Fault;
use crate::source::Stream;

/// The longest record, in MiB.
const LONGEST_IN_MIB: usize = 64;
/// The longest record, in bytes.
pub const LONGEST: usize = LONGEST_IN_MIB << 20;
/// What is read at a time.
const STEP: usize = 256 << 10;

/// What asking for more came to.
#[derive(PartialEq, Eq, Debug)]
pub enum Grown {
    /// There are more bytes.
    More,
    /// There are none.
    End,
}

/// The bytes of a stream from one place on.
pub struct Window {
    stream: Box<dyn Stream>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// How many bytes of the stream stand before the window.
    pub offset: u64,
    /// The line of its first byte.
    pub line: u64,
    held: Held,
}

/// The record in sight, which stays until the next one is asked for.
#[derive(Default)]
struct Held {
    record: Range<usize>,
    n_bytes: usize,
    n_lines: u64,
}

impl Window {
    /// Onto the beginning; a byte order mark is passed.
    pub fn open(stream: Box<dyn Stream>) -> Result<Self, Fault> {
        let mut window =
            Self { stream, buffer: vec![0; STEP], start: 0, end: 0, offset: 0, line: 1, held: Held::default() };
        window.grow()?;
        let why = match window.bytes() {
            [0xef, 0xbb, 0xbf, ..] => {
                window.pass(3, 0);
                return Ok(window);
            }
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is UTF-16; data files are read as UTF-8",
            [0x1f, 0x8b, ..] => "is compressed (gzip); unpack it first",
            [0x28, 0xb5, 0x2f, 0xfd, ..] => "is compressed (zstd); unpack it first",
            [b'P', b'K', 3, 4, ..] => "is a zip archive or a spreadsheet; export it as CSV",
            _ => return Ok(window),
        };
        Err(window.fault(why))
    }

    /// What is in sight.
    pub fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Goes on behind so many bytes, which hold so many line breaks.
    pub fn pass(&mut self, n_bytes: usize, n_lines: u64) {
        self.start += n_bytes;
        self.offset += n_bytes as u64;
        self.line += n_lines;
    }

    /// Keeps a record in sight; at the next [`Self::release`] the window goes on behind so many bytes and line breaks.
    pub fn hold(&mut self, record: Range<usize>, n_bytes: usize, n_lines: u64) {
        self.held = Held { record, n_bytes, n_lines };
    }

    /// Goes on behind the record that was held.
    pub fn release(&mut self) {
        let Held { n_bytes, n_lines, .. } = std::mem::take(&mut self.held);
        self.pass(n_bytes, n_lines);
    }

    /// The record that is held.
    pub fn record(&self) -> &[u8] {
        &self.bytes()[self.held.record.clone()]
    }

    /// What is in sight behind the record that is held.
    pub fn behind(&self) -> &[u8] {
        &self.bytes()[self.held.n_bytes..]
    }

    /// Something wrong with the record that is held.
    pub fn fault_of_record(&self, why: impl Into<String>) -> Fault {
        Fault::new(self.line, self.offset + self.held.record.start as u64, self.record(), why)
    }

    /// Reads until the buffer is full or the stream ends. A buffer that is full already is doubled, so that looking once
    /// more from the beginning costs no more than looking twice.
    pub fn grow(&mut self) -> Result<Grown, Fault> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        if self.end == self.buffer.len() {
            if self.end >= LONGEST {
                let why = format!("begins a record of more than {LONGEST_IN_MIB} MiB, which is not read");
                return Err(self.fault(why));
            }
            self.buffer.resize(2 * self.buffer.len(), 0);
        }
        let before = self.end;
        while self.end < self.buffer.len() {
            match self.stream.read(&mut self.buffer[self.end..]) {
                Ok(0) => break,
                Ok(n_read) => self.end += n_read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(self.fault(unreadable(&error))),
            }
        }
        Ok(if self.end > before { Grown::More } else { Grown::End })
    }

    /// Something wrong with what is in sight.
    pub fn fault(&self, why: impl Into<String>) -> Fault {
        Fault::new(self.line, self.offset, self.bytes(), why)
    }
}

fn unreadable(error: &io::Error) -> String {
    format!("cannot be read any further: {error}")
}
