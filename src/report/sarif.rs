//! SARIF 2.1.0, as its schema has it and as GitHub's code scanning takes it: a place for every result, the other ends as
//! related places that the message links to, and what does not stand against the run as suppressed, not as absent.

mod log;
mod place;
mod rule;

use std::collections::BTreeMap;
use std::io::{self, Write};

use self::log::{
    Driver, Invocation, Log, Message, Notification, Properties, ResultProperties, Run, SarifResult, Suppression, Tool,
};
use self::place::Artifacts;
use super::identity::Identities;
use super::spot::{self, Spot};
use super::{Report, escape, json_lines};
use crate::finding::{ClaimRef, Finding, Label, Severity, Standing};
use crate::rules::RULES;

/// The most results that GitHub takes of one run; it refuses all when there are more.
const MOST_RESULTS: usize = 25_000;
/// The most places that GitHub takes of one result.
const MOST_PLACES: usize = 1_000;
/// How many other ends a message links to; it is one sentence.
const MOST_LINKS: usize = 5;

/// Writes the report.
pub fn render(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let findings = in_room(report);
    let mut artifacts = Artifacts::new(report);
    let (mut identities, ranks) = (Identities::default(), ranks());
    let results: Vec<SarifResult<'_>> = findings
        .kept
        .iter()
        .map(|finding| result(finding, report, &ranks, &mut artifacts, identities.of(finding)))
        .collect();
    let run = Run {
        tool: Tool {
            driver: Driver {
                name: "counterclaim",
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: RULES.iter().map(|rule| rule::descriptor(rule)).collect(),
            },
        },
        invocations: vec![Invocation {
            execution_successful: true,
            exit_code: report.exit,
            tool_execution_notifications: notifications(report, findings.n_left_out),
        }],
        original_uri_base_ids: place::bases(),
        artifacts: artifacts.list(),
        results,
        column_kind: "unicodeCodePoints",
        properties: Properties { summary: report.summary.to_string() },
    };
    let log = Log { schema: log::SCHEMA, version: "2.1.0", runs: vec![run] };
    writeln!(out, "{}", json_lines(&log)?)
}

/// The findings that fit.
struct InRoom<'a> {
    kept: Vec<&'a Finding>,
    n_left_out: usize,
}

/// All that were asked for; the worst of them when there are too many.
fn in_room<'a>(report: &Report<'a>) -> InRoom<'a> {
    let mut kept: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.standing != Standing::Elsewhere).collect();
    let n_left_out = kept.len().saturating_sub(MOST_RESULTS);
    if n_left_out > 0 {
        kept.sort_by_key(|finding| (!finding.is_open(), std::cmp::Reverse(finding.severity)));
        kept.truncate(MOST_RESULTS);
    }
    InRoom { kept, n_left_out }
}

/// How many results were left out because GitHub would refuse them all.
pub fn n_left_out(report: &Report<'_>) -> usize {
    in_room(report).n_left_out
}

fn notifications(report: &Report<'_>, n_left_out: usize) -> Vec<Notification> {
    let said = |n: usize, why: &str| {
        (n > 0).then(|| Notification { level: "warning", message: Message::new(format!("{n} more findings {why}")) })
    };
    let left_out = said(n_left_out, "are left out: code scanning takes 25,000 results at most");
    left_out.into_iter().chain(said(report.summary.elsewhere, "lie outside of what was asked for")).collect()
}

/// Where each rule stands among the rules.
fn ranks() -> BTreeMap<&'static str, usize> {
    RULES.iter().enumerate().map(|(rank, rule)| (rule.name, rank)).collect()
}

fn result<'a>(
    finding: &'a Finding,
    report: &Report<'_>,
    ranks: &BTreeMap<&str, usize>,
    artifacts: &mut Artifacts<'a>,
    identity: String,
) -> SarifResult<'a> {
    let others = spot::others(finding);
    let others = &others[..others.len().min(MOST_PLACES - 1)];
    let related = others.iter().enumerate().map(|(nth, label)| artifacts.related(label, nth + 1)).collect();
    SarifResult {
        rule_id: finding.rule,
        rule_index: ranks.get(finding.rule).copied(),
        level: level(finding.severity),
        message: Message::new(message(finding, others)),
        locations: vec![artifacts.of_finding(finding)],
        related_locations: related,
        partial_fingerprints: BTreeMap::from([("counterclaim/v1", identity)]),
        baseline_state: report.has_baseline.then(|| baseline_state(&finding.standing)),
        suppressions: suppressions(&finding.standing),
        fixes: spot::fixes(finding).into_iter().map(|fix| artifacts.fix(fix)).collect(),
        properties: ResultProperties {
            quantity: finding.quantity.as_deref(),
            claims: finding.claims.iter().map(declared).collect(),
            notes: &finding.notes,
            help: finding.help.as_deref(),
        },
    }
}

/// A claim and where it is declared: `clinics.stated (claims/clinics.toml:3)`.
fn declared(claim: &ClaimRef) -> String {
    let spot = Spot::of(&claim.place);
    let name = claim.id.as_deref().unwrap_or(&claim.name);
    format!("{} ({}:{})", escape::line(name), escape::path(spot.path), spot.start.line)
}

/// What is wrong, with a link to each other end, then what to do. Only the message is shown with an alert.
fn message(finding: &Finding, others: &[Label]) -> String {
    let mut message = unlinked(&finding.message);
    for (nth, label) in others.iter().take(MOST_LINKS).enumerate() {
        let spot = Spot::of(&label.place);
        let name = format!("{}:{}", escape::path(spot.path), spot.start.line).replace(['[', ']'], "_");
        let said = if label.message.is_empty() { String::new() } else { format!(" ({})", unlinked(&label.message)) };
        let begin = if nth == 0 { ". See " } else { ", " };
        message.push_str(&format!("{begin}[{name}]({}){said}", nth + 1));
    }
    if let Some(n_more @ 1..) = others.len().checked_sub(MOST_LINKS) {
        message.push_str(&format!(" and {n_more} more places"));
    }
    if let Some(help) = &finding.help {
        message.push_str(&format!(". Help: {}", unlinked(help)));
    }
    message
}

/// Words that cannot become a link: SARIF has a backslash before such brackets. Others stay bare, since most programs show
/// the backslash.
fn unlinked(words: &str) -> String {
    let words = escape::line(words);
    if !words.contains("](") {
        return words;
    }
    words.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn baseline_state(standing: &Standing) -> &'static str {
    if *standing == Standing::Baselined { "unchanged" } else { "new" }
}

fn suppressions(standing: &Standing) -> Vec<Suppression<'_>> {
    let (kind, justification) = match standing {
        Standing::Accepted { because, is_beside: true } => ("inSource", because.as_str()),
        Standing::Accepted { because, is_beside: false } => ("external", because.as_str()),
        Standing::Baselined => ("external", "it was there when the baseline was written"),
        Standing::Open | Standing::Elsewhere => return Vec::new(),
    };
    vec![Suppression { kind, status: "accepted", justification }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::finding::{Edit, Fix};
    use crate::report::samples::{REPORT, finding, label};
    use crate::report::{self, Format, Style};

    /// The run of a report of these findings.
    fn run(findings: &[Finding], has_baseline: bool) -> Value {
        let mut out = Vec::new();
        let report = Report { findings, has_baseline, ..REPORT };
        report::render(Format::Sarif, &report, &Style::default(), &mut out).unwrap();
        let mut log: Value = serde_json::from_slice(&out).unwrap();
        log["runs"][0].take()
    }

    fn of(standing: Standing) -> Finding {
        Finding { standing, ..finding("divergent", "m", vec![label("a.md", "⟦5⟧", "five")]) }
    }

    #[test]
    fn with_a_baseline_each_result_says_whether_it_was_in_it() {
        let accepted = |is_beside| Standing::Accepted { because: "as spoken".to_owned(), is_beside };
        let findings =
            [Standing::Open, accepted(false), accepted(true), Standing::Baselined, Standing::Elsewhere].map(of);
        let run = run(&findings, true);
        let results = run["results"].as_array().unwrap();
        let told: Vec<_> = results
            .iter()
            .map(|result| {
                let suppression = &result["suppressions"][0];
                json!([result["baselineState"], suppression["kind"], suppression["justification"]])
            })
            .collect();
        let expected = [
            json!(["new", null, null]),
            json!(["new", "external", "as spoken"]),
            json!(["new", "inSource", "as spoken"]),
            json!(["unchanged", "external", "it was there when the baseline was written"]),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn fixes_name_the_words_that_go_and_those_that_come() {
        let mut divergent = of(Standing::Open);
        let place = label("گزارش.md", "😀\r\nما ⟦۴۱⟧ مرکز", "").place;
        let edit = Edit { place, text: "۴۲".to_owned() };
        divergent.fixes =
            vec![Fix { message: "bring the text up to date".to_owned(), is_safe: false, edits: vec![edit] }];
        let fix = run(&[divergent], false)["results"][0]["fixes"][0].take();
        let region = json!({
            "startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 6, "charOffset": 6, "charLength": 2,
            "snippet": { "text": "۴۱" }
        });
        let file = json!({ "uri": "%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.md", "uriBaseId": "%SRCROOT%", "index": 1 });
        let expected = json!({
            "description": { "text": "bring the text up to date" },
            "artifactChanges": [{
                "artifactLocation": file,
                "replacements": [{ "deletedRegion": region, "insertedContent": { "text": "۴۲" } }]
            }]
        });
        assert_eq!(fix, expected);
    }

    #[test]
    fn more_results_than_are_taken_are_left_out_aloud_and_the_worst_are_kept() {
        let mut findings = vec![of(Standing::Baselined); MOST_RESULTS];
        findings.extend([of(Standing::Open), of(Standing::Open)]);
        let run = run(&findings, true);
        let results = run["results"].as_array().unwrap();
        let n_new = results.iter().filter(|result| result["baselineState"] == "new").count();
        assert_eq!((results.len(), n_new), (MOST_RESULTS, 2));
        let said = "2 more findings are left out: code scanning takes 25,000 results at most";
        assert_eq!(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"], said);
        let report = Report { findings: &findings, ..REPORT };
        assert!(report::left_out(Format::Sarif, &report).is_some_and(|said| said.contains("leaves out 2 findings")));
        assert_eq!(report::left_out(Format::Json, &report), None);
    }

    #[test]
    fn a_result_has_no_more_places_than_are_taken() {
        let labels = vec![label("a.md", "⟦5⟧", "five"); MOST_PLACES + 10];
        let run = run(&[finding("divergent", "m", labels)], false);
        let related = run["results"][0]["relatedLocations"].as_array().unwrap();
        assert_eq!(related.len(), MOST_PLACES - 1);
        let message = run["results"][0]["message"]["text"].as_str().unwrap();
        assert!(message.ends_with(" and 994 more places"), "{message}");
    }

    #[test]
    fn a_link_in_a_message_is_words() {
        assert_eq!(unlinked("a [b] c"), "a [b] c");
        assert_eq!(unlinked("[a](http://b) \\"), "\\[a\\](http://b) \\\\");
    }
}
