//! How long reports of 10 000 findings take. Goal: SARIF within one second, wherever the places lie.

use std::sync::Arc;

use counterclaim::finding::{Basis, Finding, Key, Label, Severity, Standing};
use counterclaim::report::{self, Format, Report, Style, Summary};
use counterclaim::source::part::{Code, Marks, Part, Way};
use counterclaim::source::{Place, Source, Span};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const N: usize = 10_000;
const LINE: &str = "بیمارستان‌ها ۴۲ مرکز دارند، and the report says 40 centres. ";

/// How the places of the findings lie.
#[derive(Clone, Copy, Debug)]
enum Lie {
    /// Fifty in each of two hundred files.
    ManyFiles,
    /// All in one file of one line.
    OneLine,
    /// All in one text field of a record.
    OneField,
}

/// A field that is written as it is.
fn part(text: &str) -> Part {
    let marks = Marks::default();
    let way = Way { raw: text.to_owned(), code: Code::Escaped, line: 1, column: 10, offset: 9, marks };
    Part { file: "data.jsonl".to_owned(), ways: vec![(0, way)] }
}

/// Findings with two ends each.
fn findings(lie: Lie) -> Vec<Finding> {
    let per_source = if matches!(lie, Lie::ManyFiles) { 50 } else { N };
    let mut findings = Vec::new();
    for nth in 0..N / per_source {
        let text = LINE.repeat(per_source);
        let source = Arc::new(match lie {
            Lie::ManyFiles => Source::new(format!("pages/{nth}.md"), text.replace(". ", ".\n")),
            Lie::OneLine => Source::new("all.md", text),
            Lie::OneField => Source::of_part("data.jsonl#1.body", text.clone(), part(&text)),
        });
        for line in 0..per_source {
            let at = |word: &str| {
                let start = line * LINE.len() + LINE.find(word).expect("it is in the line");
                Place { source: source.clone(), span: Span::new(start, start + word.len()) }
            };
            findings
                .push(finding(vec![Label::new(at("۴۲"), "42"), Label::new(at("40"), "40")], nth * per_source + line));
        }
    }
    findings
}

fn finding(labels: Vec<Label>, nth: usize) -> Finding {
    Finding {
        rule: "contradictory",
        severity: Severity::Error,
        quantity: Some(format!("centres-{nth}")),
        message: "centres is 42 here and 40 there".to_owned(),
        labels,
        notes: vec!["no number is both exactly 42 and exactly 40".to_owned()],
        help: Some("both cannot be true: correct one, or accept it with a reason".to_owned()),
        key: Key { claims: vec![format!("claim-{nth}")], words: vec!["42".to_owned(), "40".to_owned()] },
        basis: Basis::default(),
        fixes: Vec::new(),
        claims: Vec::new(),
        obstacles: Vec::new(),
        standing: Standing::Open,
    }
}

#[divan::bench(args = [Lie::ManyFiles, Lie::OneLine, Lie::OneField], sample_count = 5)]
fn sarif(bencher: Bencher<'_, '_>, lie: Lie) {
    write(bencher, Format::Sarif, lie);
}

#[divan::bench(args = Format::ALL.map(Format::name), sample_count = 3)]
fn each_format(bencher: Bencher<'_, '_>, format: &str) {
    write(bencher, Format::from_name(format).expect("a format"), Lie::ManyFiles);
}

/// Each time from sources whose lines were never counted.
fn write(bencher: Bencher<'_, '_>, format: Format, lie: Lie) {
    bencher.with_inputs(|| findings(lie)).bench_values(|findings| {
        let report = Report {
            findings: &findings,
            summary: &Summary::default().with(&findings),
            quantities: &[],
            fail_on: Severity::Error,
            exit: 1,
            has_baseline: false,
            lists_closed: false,
            folder: "",
        };
        let mut out = Vec::new();
        report::render(format, &report, &Style::default(), &mut out).expect("a vector can be written to");
        black_box(out)
    });
}
