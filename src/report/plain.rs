//! A finding as plain text of several lines, for programs that show such: what is wrong, each place with its words, notes
//! and help.

use super::excerpt::around;
use super::spot::Spot;
use super::{Bidi, escape};
use crate::finding::{Finding, Label};

/// The most places that are told of; who wants them all reads another format.
pub const MOST_PLACES: usize = 20;

/// All of it. Each line is safe to show.
pub fn text(finding: &Finding) -> String {
    let mut lines = vec![escape::line(&finding.message)];
    for label in finding.labels.iter().take(MOST_PLACES) {
        lines.push(place(label));
        // The mark keeps words from beginning a line: some CI would take two colons there for a command.
        lines.push(format!("  ▶ {}", around(&label.place.source, label.place.span, Bidi::Plain)));
    }
    if let Some(n_more @ 1..) = finding.labels.len().checked_sub(MOST_PLACES) {
        lines.push(format!("and {n_more} more places"));
    }
    lines.extend(remarks(finding));
    lines.join("\n")
}

/// Notes and help, one line each.
pub fn remarks(finding: &Finding) -> Vec<String> {
    let note = |note: &String| match note.strip_prefix("  ") {
        Some(line) => format!("    {}", escape::line(line)),
        None => format!("note: {}", escape::line(note)),
    };
    let notes = finding.notes.iter().map(note);
    notes.chain(finding.help.iter().map(|help| format!("help: {}", escape::line(help)))).collect()
}

/// `path:line:column: what is to be seen there`.
pub fn place(label: &Label) -> String {
    let at = position(label);
    if label.message.is_empty() { at } else { format!("{at}: {}", escape::line(&label.message)) }
}

/// `path:line:column`.
pub fn position(label: &Label) -> String {
    let source = &label.place.source;
    let position = source.position(label.place.span.start);
    format!("{}:{}:{}", escape::path(source.shown_path()), position.line, position.column)
}

/// The message, with the other places in one line: for programs that show one place only.
pub fn sentence(finding: &Finding) -> String {
    let mut sentence = escape::line(&finding.message);
    let others: Vec<String> = super::spot::others(finding).iter().take(MOST_PLACES).map(place).collect();
    if !others.is_empty() {
        sentence.push_str(&format!(" (see {})", others.join("; ")));
    }
    if let Some(help) = &finding.help {
        sentence.push_str(&format!(". Help: {}", escape::line(help)));
    }
    sentence
}

/// The first place, if only its file is known, by the name of the part that it stands in.
pub fn part<'a>(spot: &Spot<'a>, label: &'a Label) -> Option<&'a str> {
    spot.place.is_none().then_some(label.place.source.path.as_str())
}
