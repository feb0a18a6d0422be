//! JUnit XML: a test for each quantity that agrees, and one for each finding.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::spot::Spot;
use super::{Report, plain, xml};
use crate::finding::Finding;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<&Finding> = report.open().collect();
    let found: BTreeSet<&str> = findings.iter().filter_map(|finding| finding.quantity.as_deref()).collect();
    let sound: Vec<&str> = report.quantities.iter().copied().filter(|quantity| !found.contains(quantity)).collect();
    let n_failures = findings.iter().filter(|finding| finding.severity >= report.fail_on).count();
    let counts = format!("tests=\"{}\" failures=\"{n_failures}\" errors=\"0\"", sound.len() + findings.len());
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"counterclaim\" {counts}>")?;
    writeln!(out, "  <testsuite name=\"counterclaim\" {counts} skipped=\"0\">")?;
    for quantity in sound {
        writeln!(out, "    <testcase classname=\"counterclaim\" name=\"{}\" time=\"0\"/>", xml::text(quantity))?;
    }
    let mut names = BTreeMap::new();
    for finding in findings {
        render_finding(finding, &unlike(name(finding), &mut names), report, out)?;
    }
    writeln!(out, "  </testsuite>\n</testsuites>")
}

/// A finding below `fail-on` fails no run, so it fails no test: it is told in what the test wrote.
fn render_finding(finding: &Finding, name: &str, report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let spot = Spot::of_finding(finding);
    let (name, file, text) = (xml::text(name), xml::text(spot.path), xml::lines(&plain::text(finding)));
    let line = spot.start.line;
    writeln!(
        out,
        "    <testcase classname=\"counterclaim\" name=\"{name}\" file=\"{file}\" line=\"{line}\" time=\"0\">"
    )?;
    if finding.severity >= report.fail_on {
        let message = xml::text(&finding.message);
        writeln!(out, "      <failure type=\"{}\" message=\"{message}\">{text}</failure>", finding.rule)?;
    } else {
        let severity = finding.severity.name();
        writeln!(out, "      <system-out>{severity}[{}]: {text}</system-out>", finding.rule)?;
    }
    writeln!(out, "    </testcase>")
}

fn name(finding: &Finding) -> String {
    match &finding.quantity {
        Some(quantity) => format!("{quantity}: {}", finding.rule),
        None => finding.rule.to_owned(),
    }
}

/// A name that no test before has: programs take two tests of one name for one.
fn unlike(name: String, names: &mut BTreeMap<String, usize>) -> String {
    let nth = names.entry(name.clone()).or_default();
    *nth += 1;
    if *nth == 1 { name } else { format!("{name} ({nth})") }
}
