//! JSON lines in, JSON lines out: one answer for each line, in order, whatever the line holds.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{Failure, output};
use crate::report::json_line;

/// The longest line that is read, in bytes.
const LONGEST: u64 = 64 << 20;

/// Answers each line of a file (or `-`, standard input). A line that cannot be answered gets an `error` in its place; how
/// many did is returned.
pub fn answer(
    path: &Path,
    mut reply: impl FnMut(usize, &Map<String, Value>) -> Result<Value, String>,
) -> Result<usize, Failure> {
    let mut lines = open(path)?;
    let mut n_errors = 0;
    output::write(|out| {
        let mut line = Vec::new();
        for record in 0.. {
            line.clear();
            if lines.by_ref().take(LONGEST + 1).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.len() as u64 > LONGEST {
                return Err(io::Error::other(format!("line {} is longer than {} MiB", record + 1, LONGEST >> 20)));
            }
            let answered = parse(&line).and_then(|object| reply(record, &object));
            n_errors += usize::from(answered.is_err());
            let answer = answered
                .unwrap_or_else(|error| json!({ "record": record, "error": format!("line {}: {error}", record + 1) }));
            writeln!(out, "{}", json_line(&answer))?;
        }
        Ok(())
    })
    .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    Ok(n_errors)
}

fn open(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
    Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
}

fn parse(line: &[u8]) -> Result<Map<String, Value>, String> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    match serde_json::from_slice(line) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err("not a JSON object".to_owned()),
        Err(error) => Err(format!("not JSON: {error}")),
    }
}

/// The text of a field.
pub fn text<'a>(object: &'a Map<String, Value>, field: &str) -> Result<&'a str, String> {
    match object.get(field) {
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(format!("the field `{field}` is no string")),
        None => Err(format!("there is no field `{field}`")),
    }
}

/// The text of a field that may be left out or null.
pub fn optional_text<'a>(object: &'a Map<String, Value>, field: &str) -> Result<Option<&'a str>, String> {
    match object.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(_) => text(object, field).map(Some),
    }
}
