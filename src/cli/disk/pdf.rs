//! The text of PDF files, as the program `pdftotext` of Poppler extracts it, where it is installed.

use std::io::{ErrorKind, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::source::Unreadable;
use crate::source::files::{LARGEST, too_large};

/// The program.
const PROGRAM: &str = "pdftotext";
/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether a path names a PDF file.
pub fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

/// The text of a file, whose path is a whole one, so that it cannot be taken for an option. A form feed stands behind each
/// page.
///
/// # Errors
/// When the program is not there, cannot read the file, takes too long or says too much.
pub fn text_of(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let mut command = Command::new(PROGRAM);
    command.args(["-q", "-enc", "UTF-8"]).arg(path).arg("-");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Unreadable::because(
            "is a PDF, and pdftotext is not there to read it: install Poppler, or put the text of the file beside it",
        ),
        _ => Unreadable::because(format!("is a PDF, and pdftotext cannot be started: {error}")),
    })?;
    let text = output_of(&mut child);
    if text.is_err() {
        // It may have ended by itself meanwhile.
        let _ = child.kill();
    }
    let status = child.wait();
    let text = text?;
    match status {
        Ok(status) if status.success() => Ok(text),
        _ => Err(Unreadable::because("is a PDF that pdftotext cannot read")),
    }
}

/// What the program writes, within time and measure.
fn output_of(child: &mut Child) -> Result<Vec<u8>, Unreadable> {
    let Some(stdout) = child.stdout.take() else { return Ok(Vec::new()) };
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut text = Vec::new();
        let read = stdout.take(LARGEST + 1).read_to_end(&mut text).map(|_| text);
        // Nobody listens any more when it took too long.
        let _ = send.send(read);
    });
    match receive.recv_timeout(PATIENCE) {
        Ok(Ok(text)) if text.len() as u64 > LARGEST => Err(too_large()),
        Ok(Ok(text)) => Ok(text),
        Ok(Err(error)) => Err(Unreadable::because(format!("is a PDF, and pdftotext broke off: {error}"))),
        Err(_) => Err(Unreadable::because("is a PDF, and pdftotext takes too long to read it")),
    }
}
