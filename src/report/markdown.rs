//! Markdown for a comment on a pull request or the summary of a job: a table for each finding with the words of every
//! place. The tables are HTML, since there nothing in the words can become Markdown.

use std::io::{self, Write};

use super::bidi::{self, Direction};
use super::excerpt::around;
use super::plain::{self, MOST_PLACES};
use super::{Bidi, Report, escape, html};
use crate::finding::{Finding, Label, Severity};

/// The most characters. A comment on GitHub holds 65,536.
const MOST_CHARACTERS: usize = 60_000;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "### counterclaim: {}", report.summary)?;
    let mut n_characters = 0;
    let findings: Vec<&Finding> = report.open().collect();
    for (nth, finding) in findings.iter().enumerate() {
        let table = table(finding);
        n_characters += table.chars().count();
        if n_characters > MOST_CHARACTERS {
            return writeln!(out, "\n… and {} more, for which there is no room here", findings.len() - nth);
        }
        write!(out, "\n{table}")?;
    }
    Ok(())
}

/// A table without empty lines: one would end it.
fn table(finding: &Finding) -> String {
    let sign = match finding.severity {
        Severity::Error => "❌",
        Severity::Warning => "⚠️",
        Severity::Info => "ℹ️",
    };
    let mut rows = vec![
        "<table>".to_owned(),
        format!("<tr><th align=\"left\">{sign} {}</th>", finding.severity.name()),
        format!("<th align=\"left\"><code>{}</code></th></tr>", finding.rule),
        format!("<tr><td colspan=\"2\">{}</td></tr>", sentence(&finding.message)),
    ];
    rows.extend(finding.labels.iter().take(MOST_PLACES).map(row));
    if let Some(n_more @ 1..) = finding.labels.len().checked_sub(MOST_PLACES) {
        rows.push(format!("<tr><td colspan=\"2\">and {n_more} more places</td></tr>"));
    }
    let remarks: Vec<String> = plain::remarks(finding).iter().map(|remark| sentence(remark.trim_start())).collect();
    if !remarks.is_empty() {
        rows.push(format!("<tr><td colspan=\"2\">{}</td></tr>", remarks.join("<br/>")));
    }
    rows.push("</table>\n".to_owned());
    rows.join("\n")
}

/// A place and its words, each in its own direction.
fn row(label: &Label) -> String {
    let at = html::code(&bidi::path(&plain::position(label), Bidi::Isolate));
    let said = if label.message.is_empty() { String::new() } else { format!("<br/>{}", sentence(&label.message)) };
    let words = around(&label.place.source, label.place.span, Bidi::Isolate);
    let direction = match Direction::of_words(&words) {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let words = html::code(&words).replace('⟦', "<strong>⟦").replace('⟧', "⟧</strong>");
    format!("<tr><td><code>{at}</code>{said}</td>\n<td dir=\"{direction}\"><code>{words}</code></td></tr>")
}

fn sentence(text: &str) -> String {
    html::text(&bidi::sentence(&escape::line(text), Bidi::Isolate))
}
