//! JSON lines: a JSON value on each line. Blank lines are no records.

use super::json;
use super::names::Names;
use super::window::{Grown, Window};
use super::{Fault, Found, Next, Slot};
use crate::source::Stream;

/// The records of a file.
pub struct Lines {
    pub window: Window,
    /// Whether the file is named `.json`, so that it may hold one value over all of its lines.
    is_doubtful: bool,
}

impl Lines {
    /// Opens a file.
    pub fn open(stream: Box<dyn Stream>) -> Result<Self, Fault> {
        Ok(Self { window: Window::open(stream)?, is_doubtful: false })
    }

    /// A file that is named as if it held one value.
    pub fn doubtful(window: Window) -> Self {
        Self { window, is_doubtful: true }
    }

    /// The next record, with the values of the wanted columns.
    pub fn read(&mut self, names: &mut Names, slots: &mut [Option<Slot>]) -> Next {
        if let Err(fault) = self.next_line() {
            return Next::Fatal(fault);
        }
        let (line, offset) = (self.window.line, self.window.offset);
        let record = self.window.record();
        if record.is_empty() {
            return Next::End;
        }
        let fields = json::fields(record, names, slots);
        if std::mem::take(&mut self.is_doubtful) && (fields.is_err() || self.is_alone()) {
            return Next::Fatal(
                self.window.fault("is one JSON value and no array of records; count its entries with each = \"key\""),
            );
        }
        match fields {
            Ok(()) => Next::Found(Found { line, offset, ragged: None }),
            Err(why) => Next::Broken(self.window.fault_of_record(why)),
        }
    }

    /// Holds the next line that is not blank; nothing at the end.
    fn next_line(&mut self) -> Result<(), Fault> {
        self.window.release();
        loop {
            let bytes = self.window.bytes();
            let newline = memchr::memchr(b'\n', bytes);
            if newline.is_none() && self.window.grow()? == Grown::More {
                continue;
            }
            let bytes = self.window.bytes();
            let end = newline.unwrap_or(bytes.len());
            let (next, n_lines) = (bytes.len().min(end + 1), u64::from(newline.is_some()));
            let line = &bytes[..end];
            let start = line.len() - line.trim_ascii_start().len();
            let record = start..start + line.trim_ascii().len();
            if record.is_empty() && n_lines > 0 {
                self.window.pass(next, n_lines);
                continue;
            }
            // The record begins where its line does, so that columns count from there.
            let record = if record.is_empty() { record } else { 0..record.end };
            self.window.hold(record, next, n_lines);
            return Ok(());
        }
    }

    /// Whether nothing stands behind the line that is held.
    fn is_alone(&self) -> bool {
        self.window.behind().trim_ascii().is_empty()
    }
}
