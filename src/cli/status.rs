//! `counterclaim status`: the quantities, and how far their claims cover the figures of the sources.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::project::Project;
use super::root::Root;
use super::{Outcome, output};
use crate::adopt::status::Status;
use crate::report::{self, Style, json_line};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// List the figures that no claim speaks of
    #[arg(long)]
    uncovered: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Written::Human)]
    output: Written,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    /// As tables
    Human,
    /// For programs
    Json,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    let project = Project::read(&root, &root.disk, None)?;
    let status = Status::of(&project.ledger());
    output::write(|out| match arguments.output {
        Written::Json => writeln!(out, "{}", json_line(&report::status::json(&status))),
        Written::Human => report::status::render(&status, arguments.uncovered, &style, out),
    })?;
    Ok(ExitCode::SUCCESS)
}
