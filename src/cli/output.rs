//! Standard output and error. A reader that goes away early ends the run quietly.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use crate::report::one_line;

/// Exit status of a run that could not go on.
const COULD_NOT_RUN: u8 = 2;

/// Whether standard output is a terminal.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Writes to standard output. A closed pipe is not an error: whoever read it has seen enough.
pub fn write(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes to standard error.
pub fn complain(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
    // Where standard error is closed there is nobody left to tell.
    let _ = write(&mut io::stderr().lock());
}

/// The last line of a run that could not go on.
pub fn failed(message: &str) -> ExitCode {
    complain(|err| writeln!(err, "counterclaim: {}", one_line(message)));
    ExitCode::from(COULD_NOT_RUN)
}

/// The last line of a run that found what fails it.
pub fn stopped(reason: &str) -> ExitCode {
    complain(|err| writeln!(err, "counterclaim: {}", one_line(reason)));
    ExitCode::FAILURE
}

/// What clap has to say: help and version are fine, the rest is a wrong call.
pub fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    let said = error.to_string();
    let what = said.lines().next().unwrap_or_default().trim_start_matches("error: ");
    failed(&format!("called wrongly: {what}"))
}
