//! Checkstyle XML: the findings of each file. It knows one place for each, so the message names the others.

use std::io::{self, Write};

use super::spot::Spot;
use super::{Report, plain, xml};
use crate::finding::Finding;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">")?;
    let findings: Vec<(Spot<'_>, &Finding)> =
        report.open().map(|finding| (Spot::of_finding(finding), finding)).collect();
    // Findings come in the order of their places, so those of one file stand together.
    for of_file in findings.chunk_by(|(a, _), (b, _)| a.path == b.path) {
        let Some((Spot { path, .. }, _)) = of_file.first() else { continue };
        writeln!(out, "  <file name=\"{}\">", xml::text(path))?;
        for (spot, finding) in of_file {
            let (line, column, severity) = (spot.start.line, spot.start.column, finding.severity.name());
            let (message, rule) = (xml::text(&plain::sentence(finding)), finding.rule);
            write!(out, "    <error line=\"{line}\" column=\"{column}\" severity=\"{severity}\"")?;
            writeln!(out, " message=\"{message}\" source=\"counterclaim.{rule}\"/>")?;
        }
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</checkstyle>")
}
