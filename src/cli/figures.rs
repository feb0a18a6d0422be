//! `counterclaim figures`: every figure of a text, and how it is read; on request every number that is none, or only how many
//! there are.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};

use super::{Failure, Outcome, language, output, records};
use crate::figure::manner::Manner;
use crate::figure::own::OwnKind;
use crate::figure::pair::alone;
use crate::figure::scan::{self, Scan};
use crate::figure::{Kind, Mention};
use crate::ledger::ground;
use crate::report::figure_counts::{self, Counts};
use crate::report::figures::{Is, Number, Shown, render};
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
    /// The language of the texts, by its code: en, fa, de
    #[arg(long, value_parser = language)]
    lang: Option<String>,
    /// Read figures of this kind that prose masks: version, date
    #[arg(long, value_parser = own_kind, conflicts_with = "stats")]
    kind: Option<OwnKind>,
    /// Show the numbers that are no figures as well, each with the reason
    #[arg(long)]
    masked: bool,
    /// Only count, over all texts: figures by their kind, other numbers by the reason
    #[arg(long, conflicts_with_all = ["records", "masked"])]
    stats: bool,
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

fn own_kind(name: &str) -> Result<OwnKind, String> {
    let kind = Kind::from_name(name).and_then(OwnKind::of);
    kind.ok_or_else(|| {
        "every text is read for counts, measures, shares and changes; ask for version or date".to_owned()
    })
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    match &arguments.records {
        Some(path) => run_records(arguments, path),
        None if arguments.stats => run_stats(arguments),
        None => run_files(arguments, style),
    }
}

fn run_files(arguments: &Arguments, style: Style) -> Outcome {
    for (idx, path) in arguments.files.iter().enumerate() {
        let source = read(path)?;
        let scan = ground::scan_in(&source, |text| arguments.scan(text, arguments.lang.as_deref()));
        output::write(|out| match arguments.format() {
            Written::Jsonl => {
                let answer = json!({ "path": source.path });
                writeln!(out, "{}", json_line(&with_numbers(answer, &scan, &source.text, arguments.shown())))
            }
            Written::Human => {
                if idx > 0 {
                    writeln!(out)?;
                }
                let shown = arguments.shown();
                render(&source, &numbers(scan, shown), shown, &style, out)
            }
        })?;
    }
    Ok(ExitCode::SUCCESS)
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
        Ok(with_numbers(json!({ "record": record }), &arguments.scan(text, lang), text, arguments.shown()))
    };
    match records::answer(path, reply)? {
        0 => Ok(ExitCode::SUCCESS),
        n => Err(Failure::new(format!("{n} of the records could not be read; their lines say why"))),
    }
}

/// One text at a time, and of its figures nothing but their number.
fn run_stats(arguments: &Arguments) -> Outcome {
    let mut counts = Counts::default();
    for path in &arguments.files {
        let source = read(path)?;
        counts.add_text(source.text.len());
        ground::each_in(&source, arguments.lang.as_deref(), &mut |found| counts.add(&found));
    }
    output::write(|out| match arguments.format() {
        Written::Jsonl => writeln!(out, "{}", json_line(&figure_counts::json(&counts))),
        Written::Human => figure_counts::render(&counts, out),
    })?;
    Ok(ExitCode::SUCCESS)
}

impl Arguments {
    fn format(&self) -> Written {
        self.format.unwrap_or(Written::Human)
    }

    fn scan(&self, text: &str, lang: Option<&str>) -> Scan {
        let whole = Span::new(0, text.len());
        match self.kind {
            Some(_) => scan::scan_as(text, whole, &Manner { own: self.kind, ..Manner::of(text, lang) }),
            None => scan::scan(text, whole, lang),
        }
    }

    fn shown(&self) -> Shown {
        if self.masked { Shown::All } else { Shown::Figures }
    }
}

/// The numbers of a text in their order.
fn numbers(scan: Scan, shown: Shown) -> Vec<Number> {
    let figure = |mention: &Mention| Number { span: mention.span, is: Is::Figure(alone(mention)) };
    let mut numbers: Vec<Number> = scan.mentions.iter().map(figure).collect();
    if shown == Shown::All {
        numbers.extend(scan.masked.into_iter().map(|(span, mask)| Number { span, is: Is::Masked(mask) }));
        numbers.sort_by_key(|number| number.span);
    }
    numbers
}

/// An answer for programs, with the numbers of its text added.
fn with_numbers(mut answer: Value, scan: &Scan, text: &str, shown: Shown) -> Value {
    answer["figures"] = scan.mentions.iter().map(|mention| figure_json::figure(mention, text)).collect();
    if shown == Shown::All {
        answer["masked"] = scan.masked.iter().map(|(span, mask)| figure_json::masked(*span, *mask, text)).collect();
    }
    answer
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
