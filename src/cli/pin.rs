//! `counterclaim pin`: a claim for each place that is named, written once it was held against its source.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::project::Project;
use super::root::Root;
use super::{Failure, Outcome, below, output};
use crate::adopt::draft;
use crate::adopt::pin::{self, Miss, Pinned, Spot};
use crate::adopt::trial::Trial;
use crate::claim::toml_text::quoted;
use crate::claim::{Config, is_quantity_name};
use crate::figure::Kind;
use crate::finding::Severity;
use crate::ledger::Ledger;
use crate::ledger::ground::Light;
use crate::report::{Style, left_to_right, one_line};
use crate::source::{Glob, Source, Span};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Where the figures stand: PATH:LINE, or PATH:LINE:COLUMN where the line holds several
    #[arg(required = true, value_name = "PATH:LINE[:COLUMN]", value_parser = parse)]
    places: Vec<Named>,
    /// The quantity that they are figures of
    #[arg(long, value_name = "NAME", value_parser = quantity_name)]
    quantity: String,
    /// Its kind, for a quantity that is new: version and date are numbers that prose is not asked for
    #[arg(long, value_parser = kind)]
    kind: Option<Kind>,
    /// The claims file to add to; without it the one where the quantity stands, or claims/NAME.toml
    #[arg(long, value_name = "FILE")]
    write: Option<String>,
    /// Print the claims, and write nothing
    #[arg(long, conflicts_with = "write")]
    print: bool,
}

/// A place as it was named.
#[derive(Clone, Debug)]
struct Named {
    path: String,
    spot: Spot,
}

fn parse(words: &str) -> Result<Named, String> {
    let number = |words: &str| words.parse::<usize>().ok().filter(|number| *number > 0);
    let named = |path: &str, line, column| {
        let is_path = !path.is_empty();
        is_path.then(|| Named { path: path.to_owned(), spot: Spot { line, column } })
    };
    let (before, last) = words.rsplit_once(':').ok_or_else(|| no_place(words))?;
    let last = number(last).ok_or_else(|| no_place(words))?;
    let with_column = before.rsplit_once(':').and_then(|(path, line)| named(path, number(line)?, Some(last)));
    with_column.or_else(|| named(before, last, None)).ok_or_else(|| no_place(words))
}

fn no_place(words: &str) -> String {
    format!("{} is no place; write PATH:LINE or PATH:LINE:COLUMN, as reports do", words.escape_debug())
}

fn quantity_name(name: &str) -> Result<String, String> {
    if is_quantity_name(name) {
        return Ok(name.to_owned());
    }
    Err("a name begins with a letter; letters, digits, - and _ follow".to_owned())
}

fn kind(name: &str) -> Result<Kind, String> {
    let known = "count, measure, share, change, version and date";
    Kind::from_name(name).filter(|kind| *kind != Kind::Text).ok_or_else(|| format!("the kinds are {known}"))
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    let project = Project::read(&root, &root.disk, None)?;
    let declared = project.claims.quantities.get(&arguments.quantity);
    let kind = declared.and_then(|quantity| quantity.kind).or(arguments.kind);
    let mut places = Vec::new();
    let mut misses = Vec::new();
    for named in &arguments.places {
        let path = root.relative(Path::new(&named.path))?;
        let source = project.sources.load(&path);
        let source = source.map_err(|unreadable| Failure::new(format!("{path} {}", unreadable.why)))?;
        match pin::pin(&source, named.spot, Light::of(None, kind)) {
            Ok(pinned) => places.push((source, pinned)),
            Err(miss) => misses.push(told(&source, named.spot, miss)),
        }
    }
    if !misses.is_empty() {
        return Err(Failure::new(misses.join("; ")));
    }
    let ledger = project.ledger();
    places.retain(|(source, pinned)| !is_claimed(&ledger, &arguments.quantity, source, pinned, style));
    if places.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let mut claims = match (declared, arguments.kind) {
        (None, Some(kind)) => draft::head(&arguments.quantity, &[("kind", quoted(kind.name()))]) + "\n",
        _ => String::new(),
    };
    let stated =
        |(source, pinned): &(Arc<Source>, Pinned)| draft::stated(&arguments.quantity, &source.path, &pinned.quote);
    claims += &places.iter().map(stated).collect::<Vec<_>>().join("\n");
    add(&root, &project, arguments, &places, &claims, style)
}

/// Whether a claim of the quantity speaks of the figure already, which is said.
fn is_claimed(ledger: &Ledger<'_>, quantity: &str, source: &Source, pinned: &Pinned, style: Style) -> bool {
    let accounts = ledger.accounts.iter().filter(|account| account.quantity.name == quantity);
    let mut evidence = accounts.flat_map(|account| &account.evidence);
    let known = evidence
        .find(|evidence| evidence.place.source.path == source.path && evidence.place.span.overlaps(pinned.span));
    if let Some(known) = known {
        let claim = &ledger.claims.claims[known.claim].place;
        let (here, there) = (shown(source, pinned.span), shown(&claim.source, claim.span));
        output::complain(|err| {
            writeln!(err, "{}", left_to_right(&format!("{here} is claimed already, by {there}"), style.bidi))
        });
    }
    known.is_some()
}

/// Adds the claims to their file, if they hold there.
fn add(
    root: &Root,
    project: &Project<'_>,
    arguments: &Arguments,
    places: &[(Arc<Source>, Pinned)],
    claims: &str,
    style: Style,
) -> Outcome {
    let path = target(project, arguments, &root.config)?;
    let old = project.claims.files.iter().find(|file| file.path == path);
    let old = old.map_or("", |file| file.text.as_str());
    let new = draft::appended(old, claims);
    let trial = tried(project, &path, &new, &root.config);
    let n_new =
        trial.claims.iter().filter(|claim| claim.place.source.path == path && claim.place.span.start >= old.len());
    if trial.faults.len() > project.claims.faults.len() {
        let fault =
            trial.faults.iter().find(|fault| !project.claims.faults.iter().any(|known| known.message == **fault));
        let why = fault.or(trial.faults.last()).map_or("", String::as_str);
        return Err(Failure::new(format!("nothing was written: {path} would be wrong: {why}")));
    }
    if n_new.clone().count() != places.len() || n_new.clone().any(|claim| !claim.is_grounded()) {
        return Err(Failure::new(format!(
            "nothing was written: the claims would not find their figures; see\n{claims}"
        )));
    }
    if arguments.print {
        output::write(|out| out.write_all(claims.as_bytes()))?;
        return Ok(ExitCode::SUCCESS);
    }
    below::replace(root, &path, &new)?;
    let disagree = trial
        .findings
        .iter()
        .any(|finding| finding.quantity.as_ref() == Some(&arguments.quantity) && finding.severity > Severity::Info);
    output::write(|out| {
        let n = places.len();
        let added = format!("{path}: {n} {} of {} added", if n == 1 { "claim" } else { "claims" }, arguments.quantity);
        writeln!(out, "{}", left_to_right(&added, style.bidi))?;
        for (source, pinned) in places {
            let line = format!("  {}  “{}”", shown(source, pinned.span), one_line(&pinned.quote));
            writeln!(out, "{}", left_to_right(&line, style.bidi))?;
        }
        if disagree {
            writeln!(out, "the figures of {} do not agree: `counterclaim check` says how", arguments.quantity)
        } else {
            Ok(())
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// All claims files with the new one in its place, held against the sources.
fn tried(project: &Project<'_>, path: &str, text: &str, config: &Config) -> Trial {
    let others = project.claims.files.iter().filter(|file| file.path != path);
    let mut files: Vec<Arc<Source>> = others.cloned().collect();
    files.push(Arc::new(Source::new(path, text)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Trial::of(&files, &project.sources, config)
}

/// The claims file that is added to, which must be one that `check` reads.
fn target(project: &Project<'_>, arguments: &Arguments, config: &Config) -> Result<String, Failure> {
    let known = project.claims.quantities.get(&arguments.quantity).map(|quantity| &quantity.place.source.path);
    let known = known.filter(|path| project.claims.files.iter().any(|file| file.path == **path));
    let named = arguments.write.as_deref().map(|path| path.strip_prefix("./").unwrap_or(path).to_owned());
    let path = named.or_else(|| known.cloned()).unwrap_or_else(|| format!("claims/{}.toml", arguments.quantity));
    let is_read = config.claims.iter().any(|glob| Glob::new(glob).is_ok_and(|glob| glob.fits(&path)));
    if !is_read {
        let globs = config.claims.join(", ");
        return Err(Failure::new(format!(
            "`files.claims` ({globs}) does not read {path}: name a file with --write that it reads"
        )));
    }
    Ok(path)
}

/// Why a place has no claim, with the way out.
fn told(source: &Source, spot: Spot, miss: Miss) -> String {
    let path = source.shown_path();
    let words = |span: &Span| one_line(span.of(&source.text));
    match miss {
        Miss::NoLine { n_lines } => format!("{path} has {n_lines} lines: there is no line {}", spot.line),
        Miss::NoFigure { masked } if masked.is_empty() => format!("{path}:{} holds no figure", spot.line),
        Miss::NoFigure { masked } => {
            let numbers = masked.iter().map(|(span, why)| format!("“{}” is a {}", words(span), why.replace('-', " ")));
            let numbers = numbers.collect::<Vec<_>>().join(", ");
            let own = masked.iter().find_map(|(_, why)| match *why {
                "version" => Some("version"),
                "date" | "year" => Some("date"),
                _ => None,
            });
            let way_out = own.map_or_else(String::new, |kind| format!("; --kind {kind} reads it as one"));
            format!("{path}:{} holds no figure: {numbers}{way_out}", spot.line)
        }
        Miss::Several(spans) => {
            let figure = |span: &Span| format!("“{}” at {}", words(span), shown(source, *span));
            let figures = spans.iter().map(figure).collect::<Vec<_>>().join(", ");
            let n = spans.len();
            match (spot.column, n) {
                (Some(column), _) => format!("no figure stands at {path}:{}:{column}: there is {figures}", spot.line),
                (None, _) => format!("{path}:{} holds {n} figures: name one by its column: {figures}", spot.line),
            }
        }
        Miss::NotAlone(span) => format!(
            "no quote finds {} alone: the same words stand elsewhere in {path}; use a `matched` claim with `prefix` or `suffix`",
            shown(source, span)
        ),
    }
}

fn shown(source: &Source, span: Span) -> String {
    let position = source.position(span.start);
    format!("{}:{}:{}", source.shown_path(), position.line, position.column)
}
