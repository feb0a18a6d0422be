//! `counterclaim explain RULE` and `counterclaim rules`: the pages of the rules.

use std::process::ExitCode;

use clap::Args;

use super::levels::no_rule;
use super::{Outcome, output};
use crate::report::Style;
use crate::rules::{self, RULES, Rule};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// The rule's name, as findings show it
    rule: String,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let Some(rule) = rules::rule(&arguments.rule) else {
        return Err(no_rule(&arguments.rule));
    };
    output::write(|out| {
        writeln!(out, "{}", shown(rule.page, style))?;
        writeln!(out, "Set to `{}` unless the configuration says otherwise.", level(rule))
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The page for reading: headings stand out on a terminal, and marks that are doubled for the tests are single.
fn shown(page: &str, style: Style) -> String {
    let line = |line: &str| {
        let line = line.replace("⟦⟦", "⟦").replace("⟧⟧", "⟧");
        if style.color && line.starts_with('#') { format!("\u{1b}[1m{line}\u{1b}[0m") } else { line }
    };
    page.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn level(rule: &Rule) -> &'static str {
    rule.level.name()
}

pub fn list(_style: Style) -> Outcome {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    output::write(|out| {
        for rule in RULES {
            writeln!(out, "{:width$}  {:7}  {}", rule.name, level(rule), rule.summary())?;
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}
