//! `counterclaim schema`: the JSON Schemas of what is read and written, for editors and other programs.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{Outcome, output};
use crate::claim::config::schema as config;
use crate::claim::file::schema as claims;
use crate::report::FINDINGS_SCHEMA;
use crate::rules::{self, RULES};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// What the schema is of
    #[arg(value_enum)]
    of: Of,
}

#[derive(Clone, Copy, ValueEnum)]
enum Of {
    /// `counterclaim.toml`
    Config,
    /// Claims files
    Claims,
    /// Findings, as `check --output json` and `jsonl` write them
    Findings,
}

pub fn run(arguments: &Arguments) -> Outcome {
    let schema = match arguments.of {
        Of::Config => {
            let rules: Vec<(&str, &str)> = RULES.iter().map(|rule| (rule.name, rule.summary())).collect();
            format!("{:#}\n", config::schema(&rules))
        }
        Of::Claims => format!("{:#}\n", claims::schema(&rules::names())),
        Of::Findings => FINDINGS_SCHEMA.to_owned(),
    };
    output::write(|out| out.write_all(schema.as_bytes()))?;
    Ok(ExitCode::SUCCESS)
}
