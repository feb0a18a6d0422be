//! `counterclaim completions` and `counterclaim man`: the command line as shells and `man` want to have it told.

use std::process::ExitCode;

use clap::Args;
use clap_complete::Shell;

use super::{Failure, Outcome, output};
use crate::claim::nearest;

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Args)]
#[group(skip)]
pub struct Page {
    /// The command; without one the page of the whole tool
    command: Option<String>,
}

/// Writes what a shell reads to complete commands.
pub fn completions(arguments: &Arguments, mut command: clap::Command) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "counterclaim", &mut script);
    output::write(|out| out.write_all(&script))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the manual page of the tool, or of one of its commands.
pub fn man(page: &Page, mut command: clap::Command) -> Outcome {
    command.build();
    if let Some(name) = &page.command {
        let names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        let hint = nearest(name, names).map_or_else(String::new, |name| format!("; did you mean {name}?"));
        let found = command.find_subcommand(name).cloned();
        command = found.ok_or_else(|| Failure::new(format!("there is no command {name}{hint}")))?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    output::write(|out| out.write_all(&page))?;
    Ok(ExitCode::SUCCESS)
}
