//! JSON values: the elements of an array, one at a time, and the fields of a value, as they are written.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::lines::Lines;
use super::names::{Names, Wanted};
use super::window::{Grown, Window};
use super::{Fault, Found, Next, Reader, Slot};
use crate::source::Stream;
use crate::source::part::Code;

/// Opens a file named `.json`: an array of records, or JSON lines under that name.
pub fn open(stream: Box<dyn Stream>) -> Result<Reader, Fault> {
    let mut window = Window::open(stream)?;
    match pass_blanks(&mut window)? {
        Some(b'[') => {
            window.pass(1, 0);
            Ok(Reader::Array(Array { window, is_first: true }))
        }
        Some(b'{') => Ok(Reader::Lines(Lines::doubtful(window))),
        Some(_) => Err(window.fault("holds no array of records")),
        None => Err(window.fault("is empty: it holds no array of records")),
    }
}

/// The elements of the array that a file is.
pub struct Array {
    pub window: Window,
    is_first: bool,
}

impl Array {
    /// The next record, with the values of the wanted columns.
    pub fn read(&mut self, names: &mut Names, slots: &mut [Option<Slot>]) -> Next {
        match self.next_element() {
            Ok(true) => {}
            Ok(false) => return Next::End,
            Err(fault) => return Next::Fatal(fault),
        }
        let found = Found { line: self.window.line, offset: self.window.offset, ragged: None };
        match fields(self.window.record(), names, slots) {
            Ok(()) => Next::Found(found),
            // Where the next element begins is sure only when this one is sound.
            Err(why) => Next::Fatal(self.window.fault_of_record(why)),
        }
    }

    /// Holds the next element; false behind the last one.
    fn next_element(&mut self) -> Result<bool, Fault> {
        const NEVER_CLOSED: &str = "ends inside the array: it is never closed";
        self.window.release();
        let mut first = pass_blanks(&mut self.window)?;
        if !self.is_first && first == Some(b',') {
            self.window.pass(1, 0);
            first = pass_blanks(&mut self.window)?;
            if first == Some(b']') {
                return Err(self.window.fault("has a comma before the end of the array"));
            }
        } else if !self.is_first && first.is_some() && first != Some(b']') {
            return Err(self.window.fault("has no comma between two elements of the array"));
        }
        match first {
            Some(b']') => {
                self.window.pass(1, 0);
                return match pass_blanks(&mut self.window)? {
                    None => Ok(false),
                    Some(_) => Err(self.window.fault("goes on behind the end of the array")),
                };
            }
            None => return Err(self.window.fault(NEVER_CLOSED)),
            Some(_) => self.is_first = false,
        }
        loop {
            if let Some(len) = length(self.window.bytes()) {
                let n_lines = memchr::memchr_iter(b'\n', &self.window.bytes()[..len]).count() as u64;
                self.window.hold(0..len, len, n_lines);
                return Ok(true);
            }
            if self.window.grow()? == Grown::End {
                return Err(self.window.fault(NEVER_CLOSED));
            }
        }
    }
}

/// Goes on to the next byte that is no blank, and tells it.
fn pass_blanks(window: &mut Window) -> Result<Option<u8>, Fault> {
    loop {
        let bytes = window.bytes();
        let rest = bytes.trim_ascii_start();
        let (first, n_blanks) = (rest.first().copied(), bytes.len() - rest.len());
        let n_lines = memchr::memchr_iter(b'\n', &bytes[..n_blanks]).count() as u64;
        window.pass(n_blanks, n_lines);
        if first.is_some() || window.grow()? == Grown::End {
            return Ok(first);
        }
    }
}

/// How long the value is that these bytes begin with, as far as brackets and quotation marks tell; `None` when its end is not
/// in sight.
fn length(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0usize);
    loop {
        match *bytes.get(at)? {
            b'"' => {
                at = string_end(bytes, at + 1)?;
                if depth == 0 {
                    return Some(at);
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            // Of a value without brackets, which is what is wrong with it if it is not whole.
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Where a string ends, behind its mark.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// Finds the wanted values of a record; why it is no JSON otherwise.
pub fn fields(record: &[u8], names: &mut Names, slots: &mut [Option<Slot>]) -> Result<(), String> {
    let text =
        std::str::from_utf8(record).map_err(|error| format!("is not UTF-8 at its byte {}", error.valid_up_to()))?;
    if names.wanted().is_empty() || !text.trim_start().starts_with('{') {
        return serde_json::from_str::<IgnoredAny>(text).map(|_| ()).map_err(|error| why(&error));
    }
    let mut seen = Vec::new();
    let is_curious = names.is_curious();
    members(text, &mut |key, value| {
        if is_curious {
            names.meet(key);
        }
        for (idx, wanted) in names.wanted().iter().enumerate() {
            let value = if key == wanted.name {
                Some(value.get())
            } else if wanted.parts.len() > 1 && key == wanted.parts[0] {
                inside(value.get(), wanted)
            } else {
                None
            };
            seen.extend(value.map(|value| (idx, slot(text, value))));
        }
    })
    .map_err(|error| why(&error))?;
    for (idx, slot) in seen {
        names.see(idx, slots[idx].is_some());
        slots[idx] = Some(slot);
    }
    Ok(())
}

/// What stands at the rest of a path; in an array the parts are numbers from 0.
fn inside<'t>(value: &'t str, wanted: &Wanted) -> Option<&'t str> {
    let mut value = value;
    for part in &wanted.parts[1..] {
        let mut found = None;
        let visited = match value.trim_start().as_bytes().first() {
            Some(b'{') => members(value, &mut |key, inner| {
                if key == part {
                    found = Some(inner.get());
                }
            }),
            Some(b'[') => {
                let nth: usize = part.parse().ok()?;
                found = serde_json::from_str::<Vec<&RawValue>>(value).ok()?.get(nth).map(|inner| inner.get());
                Ok(())
            }
            _ => return None,
        };
        // The record as a whole is sound, and so are its parts.
        visited.ok()?;
        value = found?;
    }
    Some(value)
}

/// A value as a part of its record.
fn slot(record: &str, value: &str) -> Slot {
    let start = value.as_ptr() as usize - record.as_ptr() as usize;
    let range = start..start + value.len();
    match value.as_bytes() {
        [b'"', .., b'"'] => Slot { range: range.start + 1..range.end - 1, code: Code::Escaped, is_null: false },
        _ => Slot { range, code: Code::Bare, is_null: value == "null" },
    }
}

/// Visits the members of an object.
fn members<'t>(text: &'t str, visit: &mut dyn FnMut(&str, &'t RawValue)) -> serde_json::Result<()> {
    let mut reader = serde_json::Deserializer::from_str(text);
    Members(visit).deserialize(&mut reader)?;
    reader.end()
}

struct Members<'v, 't>(&'v mut dyn FnMut(&str, &'t RawValue));

impl<'t> DeserializeSeed<'t> for Members<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'t> Visitor<'t> for Members<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            (self.0)(&key, map.next_value()?);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'t>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom("expected an object"))
    }
}

/// A key, borrowed where it has no escapes.
struct Key<'t>(Cow<'t, str>);

impl<'t> serde::Deserialize<'t> for Key<'t> {
    fn deserialize<D: Deserializer<'t>>(reader: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'t> Visitor<'t> for Words {
            type Value = Key<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'t str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }
        reader.deserialize_str(Words)
    }
}

/// What the parser says, without the line, which is told elsewhere.
fn why(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    format!("is no JSON: {said}")
}
