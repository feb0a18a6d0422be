//! The binary as people and programs meet it: what it writes, to which stream, and its exit status.

mod project;

#[path = "cli/check.rs"]
mod check;
#[path = "cli/outputs.rs"]
mod outputs;
#[path = "cli/fix.rs"]
mod fix;
#[path = "cli/narrow.rs"]
mod narrow;
#[path = "cli/accept.rs"]
mod accept;
#[path = "cli/baseline.rs"]
mod baseline;
#[path = "cli/changes.rs"]
mod changes;
#[path = "cli/contract.rs"]
mod contract;
#[path = "cli/status.rs"]
mod status;
#[path = "cli/looks.rs"]
mod looks;
#[path = "cli/config.rs"]
mod config;
#[path = "cli/init.rs"]
mod init;
#[path = "cli/pin.rs"]
mod pin;
#[path = "cli/status_table.rs"]
mod status_table;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/rules.rs"]
mod rules;
#[path = "cli/compare.rs"]
mod compare;
#[path = "cli/figures.rs"]
mod figures;
#[cfg(unix)]
#[path = "cli/pdf.rs"]
mod pdf;
#[path = "cli/origins.rs"]
mod origins;
#[path = "cli/large.rs"]
mod large;
#[path = "cli/long.rs"]
mod long;
#[path = "cli/readme.rs"]
mod readme;

use project::{Run, command, repository, run};

/// Runs the binary at the root of this repository.
fn here(arguments: &[&str]) -> Run {
    run(command(repository(), arguments), b"")
}

/// One JSON value per line.
fn json_lines(text: &str) -> Vec<serde_json::Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}
