//! `counterclaim check`: every claim against its sources and against the others.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::project::Project;
use super::root::Root;
use super::{Outcome, output, today};
use crate::gate::Gate;
use crate::report::{self, Format, Style, Summary};
use crate::rules;

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
    let paths = arguments.paths.iter().map(|path| root.relative(path)).collect::<Result<Vec<_>, _>>()?;
    let gate = Gate { paths, fail_on: root.config.fail_on };
    let today = today::today()?;
    let project = Project::read(&root)?;
    let ledger = project.ledger();
    let mut findings = rules::check(&ledger, &root.config, Some(today));
    gate.judge(&mut findings);
    let summary = Summary {
        claims: ledger.n_checked(),
        quantities: ledger.accounts.len(),
        sources: ledger.n_sources(),
        ..Summary::default()
    };
    let format = match arguments.format {
        Written::Human => Format::Human,
        Written::Concise => Format::Concise,
        Written::Json => Format::Json,
    };
    output::write(|out| report::render(format, &findings, &summary.with(&findings), &style, out))?;
    Ok(if gate.closes_on(&findings) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
