//! `counterclaim check`: every claim against its sources and against the others.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::root::Root;
use super::{Failure, Outcome, output, today};
use crate::claim::{self, Claims, Fault};
use crate::finding::Finding;
use crate::report::{self, Format, Style, Summary};
use crate::source::{Entry, Place, Source, Sources, Span};
use crate::{ledger, rules};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Report only findings in these files and folders; everything is checked all the same
    paths: Vec<PathBuf>,
    /// How to write the findings
    #[arg(long, value_enum, default_value_t = Written::Human)]
    format: Written,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    /// Each place with its words around it
    Human,
    /// One line each
    Concise,
    /// For programs
    Json,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    let narrow = arguments.paths.iter().map(|path| root.relative(path)).collect::<Result<Vec<_>, _>>()?;
    let today = today::today()?;
    let sources = Sources::new(&root.disk)
        .without(&root.config.exclude)
        .map_err(|unreadable| Failure::new(format!("could not run: `files.exclude` {}", unreadable.why)))?
        .in_languages(&root.config.langs)
        .map_err(|unreadable| Failure::new(format!("could not run: `files.lang` {}", unreadable.why)))?;
    find_named(&root, &sources)?;
    let claims = read_claims(&root, &sources)?;
    let ledger = ledger::open(&claims, &root.config, &sources);
    let findings = rules::check(&ledger, &root.config, Some(today));
    let n_all = findings.len();
    let shown: Vec<Finding> = findings.into_iter().filter(|finding| is_shown(finding, &narrow)).collect();
    let summary = Summary {
        claims: ledger.n_checked(),
        quantities: ledger.accounts.len(),
        sources: ledger.n_sources(),
        hidden: n_all - shown.len(),
        ..Summary::default()
    };
    let format = match arguments.format {
        Written::Human => Format::Human,
        Written::Concise => Format::Concise,
        Written::Json => Format::Json,
    };
    output::write(|out| report::render(format, &shown, &summary.with(&shown), &style, out))?;
    let fails = shown.iter().any(|finding| finding.severity >= root.config.fail_on);
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What `files.sources` names must be there; a glob may fit nothing.
fn find_named(root: &Root, sources: &Sources<'_>) -> Result<(), Failure> {
    for glob in &root.config.sources {
        sources.find(glob, Entry::File).map_err(|unreadable| named("sources", glob, &unreadable.why))?;
    }
    Ok(())
}

fn named(key: &str, glob: &str, why: &str) -> Failure {
    Failure::new(format!("could not run: `files.{key}` {glob} {why}"))
}

/// The claims files that the configuration names, in the order of their paths. One that cannot be read is a fault.
fn read_claims(root: &Root, sources: &Sources<'_>) -> Result<Claims, Failure> {
    let mut paths = Vec::new();
    for glob in &root.config.claims {
        let found = sources.find(glob, Entry::File);
        paths.extend(found.map_err(|unreadable| named("claims", glob, &unreadable.why))?);
    }
    paths.sort();
    paths.dedup();
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for path in &paths {
        match sources.load(path) {
            Ok(source) => files.push(source),
            Err(unreadable) => faults.push(unreadable_file(path, &unreadable.why)),
        }
    }
    let mut claims = claim::file::read_with_marks(&files, &rules::names(), &root.config, sources);
    claims.faults.splice(0..0, faults);
    Ok(claims)
}

fn unreadable_file(path: &str, why: &str) -> Fault {
    let source = Arc::new(Source::new(path, ""));
    let place = Place { source, span: Span::new(0, 0) };
    Fault::new(place, format!("the claims file cannot be read: {path} {why}"))
        .with_help("claims files are TOML in UTF-8")
}

/// Whether a finding has a label in one of the paths; one without labels concerns everybody.
fn is_shown(finding: &Finding, paths: &[String]) -> bool {
    let is_in = |path: &str, folder: &str| {
        folder.is_empty() || path == folder || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    };
    let in_any = |path: &str| paths.iter().any(|folder| is_in(path, folder));
    paths.is_empty()
        || finding.labels.is_empty()
        || finding.labels.iter().any(|label| in_any(label.place.source.file()))
}
