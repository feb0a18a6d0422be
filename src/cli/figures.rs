//! `counterclaim figures`: every figure of a text, and how it is read.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};

use super::{Failure, Outcome, output, records};
use crate::figure::pair::alone;
use crate::figure::scan;
use crate::report::{Style, figure_json, json_line};
use crate::source::{Source, Span, decode};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// The texts; `-` is standard input
    #[arg(required_unless_present = "records")]
    files: Vec<PathBuf>,
    /// Read a text field of each line of a JSON lines file; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "files")]
    records: Option<PathBuf>,
    /// The field that holds the text
    #[arg(long, default_value = "text", requires = "records")]
    field: String,
    /// The field that holds the language of the text
    #[arg(long, requires = "records")]
    lang_field: Option<String>,
    /// The language of the texts: en, fa
    #[arg(long)]
    lang: Option<String>,
    /// How to write them
    #[arg(long, value_enum)]
    format: Option<Written>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    /// Each line with its figures marked
    Human,
    /// For programs: one JSON object per text
    Jsonl,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    if let Some(path) = &arguments.records {
        return run_records(arguments, path);
    }
    for (idx, path) in arguments.files.iter().enumerate() {
        let source = read(path)?;
        let found = mentions(&source.text, arguments.lang.as_deref());
        output::write(|out| match arguments.format.unwrap_or(Written::Human) {
            Written::Jsonl => {
                let figures: Vec<Value> =
                    found.iter().map(|mention| figure_json::figure(mention, &source.text)).collect();
                writeln!(out, "{}", json_line(&json!({ "path": source.path, "figures": figures })))
            }
            Written::Human => {
                if idx > 0 {
                    writeln!(out)?;
                }
                let readings: Vec<(Span, String)> =
                    found.iter().map(|mention| (mention.span, alone(mention))).collect();
                crate::report::figures::render(&source, &readings, &style, out)
            }
        })?;
    }
    Ok(ExitCode::SUCCESS)
}

fn mentions(text: &str, lang: Option<&str>) -> Vec<crate::figure::Mention> {
    scan::mentions(text, Span::new(0, text.len()), lang)
}

fn run_records(arguments: &Arguments, path: &Path) -> Outcome {
    if arguments.format == Some(Written::Human) {
        return Err(Failure::new("records are answered in JSON lines: leave --format out, or say --format jsonl"));
    }
    let reply = |record: usize, object: &Map<String, Value>| {
        let text = records::text(object, &arguments.field)?;
        let lang = match &arguments.lang_field {
            Some(field) => records::optional_text(object, field)?,
            None => arguments.lang.as_deref(),
        };
        let figures: Vec<Value> =
            mentions(text, lang).iter().map(|mention| figure_json::figure(mention, text)).collect();
        Ok(json!({ "record": record, "figures": figures }))
    };
    match records::answer(path, reply)? {
        0 => Ok(ExitCode::SUCCESS),
        n => Err(Failure::new(format!("{n} of the records could not be read; their lines say why"))),
    }
}

/// A text named on the command line: it may lie anywhere, since the user named it.
fn read(path: &Path) -> Result<Source, Failure> {
    let failed = |why: String| Failure::new(format!("cannot read {}: {why}", path.display()));
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(|error| failed(error.to_string()))?;
        bytes
    } else {
        fs::read(path).map_err(|error| failed(error.to_string()))?
    };
    let text = decode(bytes).map_err(|unreadable| failed(unreadable.why))?;
    Ok(Source::new(path.to_string_lossy(), text))
}
