//! `counterclaim compare`: the verdict on two figures, and why.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Map, Value};

use super::{Failure, Outcome, language, output, records};
use crate::figure::pair::{Pair, Phrase};
use crate::figure::{KINDS, Kind, own};
use crate::report::{Style, figure_json, json_line, left_to_right};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// A figure as a text would write it: 'more than 50 %'; {22} is an exact count
    #[arg(required_unless_present = "records", allow_hyphen_values = true)]
    a: Option<String>,
    /// The figure to compare it with
    #[arg(required_unless_present = "records", allow_hyphen_values = true)]
    b: Option<String>,
    /// What kind of quantity both speak of; inferred from the two if not given
    #[arg(long, value_parser = kind)]
    kind: Option<Kind>,
    /// The language of both, by its code: en, fa, de; each is found by its words if not given
    #[arg(long, value_parser = language, conflicts_with = "records")]
    lang: Option<String>,
    /// Compare the figures of each line of a JSON lines file: {"a", "b", "kind", "lang"}; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["a", "b", "kind"])]
    records: Option<PathBuf>,
    /// How to write the answer
    #[arg(long, value_enum, default_value_t = Written::Human)]
    format: Written,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    /// For people
    Human,
    /// For programs
    Json,
}

fn kind(name: &str) -> Result<Kind, String> {
    let known = || KINDS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    Kind::from_name(name)
        .filter(|kind| kind.is_judged())
        .ok_or_else(|| format!("the kinds that can be compared are among {}", known()))
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    if let Some(path) = &arguments.records {
        let n_errors = records::answer(path, |_, object| answer(object))?;
        return match n_errors {
            0 => Ok(ExitCode::SUCCESS),
            n => Err(Failure::new(format!("{n} of the records could not be read; their lines say why"))),
        };
    }
    let (a, b) = (arguments.a.as_deref().unwrap_or_default(), arguments.b.as_deref().unwrap_or_default());
    let lang = arguments.lang.as_deref();
    let (a, b) = (read(a, lang, arguments.kind)?, read(b, lang, arguments.kind)?);
    let pair = Pair::new(a, b, arguments.kind);
    output::write(|out| match arguments.format {
        Written::Json => writeln!(out, "{}", json_line(&figure_json::comparison(&pair))),
        Written::Human => {
            pair.report().lines().try_for_each(|line| writeln!(out, "{}", left_to_right(line, style.bidi)))
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn read(text: &str, lang: Option<&str>, kind: Option<Kind>) -> Result<Phrase, Failure> {
    Phrase::read(text, lang, kind).ok_or_else(|| {
        let kind = kind.and_then(own::OwnKind::of).or_else(|| own::kind_of_phrase(text));
        let what = kind.map_or_else(
            || "is no figure; write it as a text would: 'more than 50 %', 'about 400 people'".to_owned(),
            |own| own.no_phrase(text),
        );
        Failure::new(format!("“{text}” {what}"))
    })
}

/// The answer to one record. Words that are no figure are an answer too: there is nothing to compare.
fn answer(object: &Map<String, Value>) -> Result<Value, String> {
    let (a, b) = (records::text(object, "a")?, records::text(object, "b")?);
    let lang = records::optional_text(object, "lang")?;
    let kind = match records::optional_text(object, "kind")? {
        Some(name) => Some(kind(name)?),
        None => None,
    };
    Ok(match (Phrase::read(a, lang, kind), Phrase::read(b, lang, kind)) {
        (Some(a), Some(b)) => figure_json::comparison(&Pair::new(a, b, kind)),
        (None, _) => figure_json::no_comparison(&format!("“{a}” is no figure")),
        (_, None) => figure_json::no_comparison(&format!("“{b}” is no figure")),
    })
}
