//! The command line: the only place that touches disk, environment and the clock. One command, one file.

mod atomic;
mod below;
mod cache;
mod baseline;
mod check;
mod compare;
mod config;
mod course;
mod disk;
mod explain;
mod figures;
mod files;
mod fix;
mod init;
mod levels;
mod git;
mod output;
mod outputs;
mod overlay;
mod pin;
mod project;
mod records;
mod root;
mod schema;
mod shell;
mod status;
mod today;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::figure::lang;
use crate::report::{Bidi, Style};

pub use disk::Disk;

/// A linter for figures: says when a claim is not what its source says, or when two claims cannot both hold.
#[derive(Parser)]
#[command(name = "counterclaim", version, args_conflicts_with_subcommands = true, after_help = EXIT_STATUS)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    check: check::Arguments,
    #[command(flatten)]
    look: Look,
}

const EXIT_STATUS: &str = "Exit status: 0 nothing at or above `fail-on`; 1 findings; 2 could not run.";

#[derive(Subcommand)]
enum Command {
    /// Check every claim against its sources and against the others (the default)
    Check(check::Arguments),
    /// Mend what a program can mend, or show it as a patch
    Fix(fix::Arguments),
    /// Keep what is wrong today from stopping anybody, and nothing else
    Baseline(baseline::Arguments),
    /// Explain a rule: what it finds, why, examples, when to accept
    Explain(explain::Arguments),
    /// List the rules
    Rules,
    /// Compare two figures: both intervals, the verdict, and why
    Compare(compare::Arguments),
    /// Show every figure in a text, and how it is read
    Figures(figures::Arguments),
    /// Look at a repository, and write a configuration and first claims of what can be grounded
    Init,
    /// Write a claim for each place that is named: the shortest quote that finds its figure
    Pin(pin::Arguments),
    /// Show the quantities, and how far their claims cover the figures of the sources
    Status(status::Arguments),
    /// List the files that are read, or say why one is read or not
    Files(files::Arguments),
    /// Show the configuration as it holds, and where each value comes from
    Config(config::Arguments),
    /// Print the JSON Schema of a file
    Schema(schema::Arguments),
    /// Print what a shell reads to complete commands
    Completions(shell::Arguments),
    /// Print the manual page, or that of one command
    Man(shell::Page),
}

/// How output looks.
#[derive(Args, Clone, Copy)]
struct Look {
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
    /// What to do about words that run from right to left
    #[arg(long, global = true, value_enum, default_value_t = Direction::Isolate, value_name = "HOW")]
    bidi: Direction,
}

#[derive(Clone, Copy, ValueEnum)]
enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum Direction {
    /// Put them in Unicode isolates
    Isolate,
    /// Nothing, for terminals that draw isolates as boxes
    Plain,
}

impl Look {
    fn style(self) -> Style {
        let color = match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => output::is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        let bidi = match self.bidi {
            Direction::Isolate => Bidi::Isolate,
            Direction::Plain => Bidi::Plain,
        };
        Style { color, bidi }
    }
}

/// Why a run could not go on; exit status 2.
struct Failure {
    /// One sentence, for the last line on standard error.
    message: String,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}

/// What a command came to.
type Outcome = Result<ExitCode, Failure>;

/// The code of a language that is read.
fn language(code: &str) -> Result<String, String> {
    if lang::is_known(code) {
        return Ok(code.to_owned());
    }
    Err(format!("there is no language {}; the languages are {}", code.escape_debug(), lang::codes().join(", ")))
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    // The message of the fault stands above; the status must not be one that means something else.
    let broken = "could not run: a fault in counterclaim itself, which is worth a report";
    std::panic::catch_unwind(|| run(std::env::args_os())).unwrap_or_else(|_| output::failed(broken))
}

fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return output::usage(&error),
    };
    let look = arguments.look;
    let outcome = match arguments.command {
        None => check::run(&arguments.check, look.style()),
        Some(Command::Check(check)) => check::run(&check, look.style()),
        Some(Command::Fix(fix)) => fix::run(&fix, look.style()),
        Some(Command::Baseline(baseline)) => baseline::run(&baseline, look.style()),
        Some(Command::Explain(explain)) => explain::run(&explain, look.style()),
        Some(Command::Rules) => explain::list(look.style()),
        Some(Command::Compare(compare)) => compare::run(&compare, look.style()),
        Some(Command::Figures(figures)) => figures::run(&figures, look.style()),
        Some(Command::Init) => init::run(look.style()),
        Some(Command::Files(files)) => files::run(&files, look.style()),
        Some(Command::Pin(pin)) => pin::run(&pin, look.style()),
        Some(Command::Status(status)) => status::run(&status, look.style()),
        Some(Command::Config(config)) => config::run(&config, look.style()),
        Some(Command::Schema(schema)) => schema::run(&schema),
        Some(Command::Completions(completions)) => shell::completions(&completions, Arguments::command()),
        Some(Command::Man(page)) => shell::man(&page, Arguments::command()),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => output::failed(&failure.message),
    }
}
