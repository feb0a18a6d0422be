//! `check`, in its three formats, on this repository's own claims.

use std::collections::BTreeSet;
use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::here;
use crate::project::{Project, file, repository};

/// Why a run over our own corpus fails.
const FOUR: &str = "counterclaim: 4 errors at or above fail-on = \"error\"\n";

/// The whole report on our own corpus, for people to read and for `.ci/run` to compare.
const OWN_CORPUS: &str = "tests/cli/own_corpus.txt";

#[test]
fn our_own_texts_disagree_where_they_mean_to_and_nowhere_else() {
    let run = here(&["check", "--color", "never"]);
    let expected = file(OWN_CORPUS);
    let way_out = "cargo run --release -- check --color never > tests/cli/own_corpus.txt";
    assert!(run.out == expected, "if this is meant, run: {way_out}\n{}", run.out);
    assert_eq!((run.code, run.err.as_str()), (Some(1), FOUR));
}

#[test]
fn check_is_the_default_command() {
    assert_eq!(here(&[]), here(&["check"]));
    assert_eq!(here(&["--output", "concise", "seeds"]), here(&["check", "--output", "concise", "seeds"]));
}

#[test]
fn two_runs_are_equal() {
    for format in ["human", "concise", "json"] {
        assert_eq!(here(&["check", "--output", format]), here(&["check", "--output", format]));
    }
}

#[test]
fn concise_is_one_line_for_each_finding() {
    let run = here(&["check", "--output", "concise"]);
    let (findings, summary) = run.out.trim_end().rsplit_once('\n').unwrap();
    assert_snapshot!(findings, @"
    claims/centres.toml:17:1: error[contradictory]: centres is said to be more than 400, but is 22 by count
    claims/year-1401.toml:23:9: error[contradictory]: outpatients is said to be 140 million, but is more than 365 million by computation
    claims/year-1401.toml:43:9: error[contradictory]: inpatients is said to be 850,000, but is more than 4,745,000 by computation
    seeds/treatment.txt:55:43: error[divergent]: coverage is more than 50 % here and about 53 % there
    ");
    assert_eq!(summary, last_line(&file(OWN_CORPUS)));
    assert_eq!((run.code, run.err.as_str()), (Some(1), FOUR));
}

#[test]
fn json_has_the_fields_it_promises_and_no_others() {
    let report = report(&[]);
    assert_keys(&report, &["version", "findings", "summary"]);
    let summary = ["claims", "quantities", "sources", "errors", "warnings", "infos", "elsewhere"];
    assert_keys(&report["summary"], &summary);
    let findings = report["findings"].as_array().unwrap();
    for finding in findings {
        let told = ["rule", "severity", "standing", "because", "fingerprint", "quantity", "claims"];
        assert_keys(finding, &[&told[..], &["message", "labels", "notes", "help", "fixes", "obstacles"]].concat());
        for label in finding["labels"].as_array().unwrap() {
            let place = ["path", "start", "end", "line", "column", "end_line", "end_column"];
            assert_keys(label, &[&place[..], &["text", "message"]].concat());
        }
    }
    assert_eq!(report["version"], 1);
    let told: Vec<_> =
        findings.iter().map(|finding| [&finding["rule"], &finding["severity"], &finding["quantity"]]).collect();
    let expected = [
        ["contradictory", "error", "centres"],
        ["contradictory", "error", "outpatients"],
        ["contradictory", "error", "inpatients"],
        ["divergent", "error", "coverage"],
    ];
    assert_eq!(told, expected);
}

#[test]
fn json_counts_what_the_last_line_counts() {
    let summary = &report(&[])["summary"];
    let [claims, quantities, sources, errors] =
        ["claims", "quantities", "sources", "errors"].map(|name| summary[name].as_u64().unwrap());
    let line = format!("checked {claims} claims of {quantities} quantities in {sources} sources: {errors} errors");
    assert_eq!(last_line(&file(OWN_CORPUS)), line);
    assert_eq!((&summary["warnings"], &summary["infos"]), (&0.into(), &0.into()));
}

#[test]
fn json_places_are_bytes_of_the_file_and_lines_and_columns_from_one() {
    for finding in report(&[])["findings"].as_array().unwrap() {
        for label in finding["labels"].as_array().unwrap() {
            let number = |name: &str| usize::try_from(label[name].as_u64().unwrap()).unwrap();
            let text = fs::read_to_string(repository().join(label["path"].as_str().unwrap())).unwrap();
            let (start, end) = (number("start"), number("end"));
            assert_eq!(&text[start..end], label["text"].as_str().unwrap());
            let before = &text[..start];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            assert_eq!((number("line"), number("column")), (line, column));
        }
    }
}

#[test]
fn json_of_a_finding_without_places_or_quantity_has_an_empty_list_and_null() {
    let run = Project::new(&[]).run(&["check", "--output", "json"]);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let finding = &report["findings"][0];
    assert_eq!(finding["rule"], "nothing-checked");
    assert_eq!((finding["labels"].as_array().map(Vec::len), &finding["quantity"]), (Some(0), &Value::Null));
    assert_eq!(run.code, Some(1));
}

/// The report on our own corpus, for programs.
fn report(paths: &[&str]) -> Value {
    let run = here(&[&["check", "--output", "json"], paths].concat());
    assert_eq!((run.code, run.err.as_str()), (Some(1), FOUR));
    serde_json::from_str(&run.out).expect("JSON")
}

fn assert_keys(value: &Value, expected: &[&str]) {
    let found: BTreeSet<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(found, expected.iter().copied().collect());
}

fn last_line(text: &str) -> &str {
    text.lines().last().expect("a report has a last line")
}

#[test]
fn the_language_of_a_text_is_that_of_its_folder() {
    let claims = "[[cases.stated]]\nsource = \"de/a.txt\"\nquote = \"⟦1.234⟧ x\"\n[[cases.declared]]\nis = \"1235\"\n";
    let config = |lang: &str| format!("[files.lang]\n\"de/**\" = \"{lang}\"\n");
    let checked = |config: &str| {
        let project =
            Project::new(&[("de/a.txt", "1.234 x\n"), ("claims/a.toml", claims), ("counterclaim.toml", config)]);
        project.run(&["check", "--output", "concise"])
    };
    let (german, english) = (checked(&config("de")), checked(&config("en")));
    assert!(german.out.contains("1,234"), "{}", german.out);
    assert!(english.out.contains("1.234"), "{}", english.out);
    let unknown = checked(&config("deutsch"));
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("there is no language `deutsch`"), "{}", unknown.err);
}

#[test]
fn a_letter_behind_digits_means_what_the_quantity_is_a_quantity_of() {
    let claims = "
[timeout]
unit = \"s\"
[[timeout.stated]]
source = \"a.txt\"
quote = \"timeout is {figure} by default\"
[[timeout.declared]]
is = \"60 s\"

[served]
kind = \"count\"
[[served.stated]]
source = \"a.txt\"
quote = \"served {figure} of them\"
[[served.declared]]
is = \"1,000,000\"

[length]
[[length.stated]]
source = \"a.txt\"
quote = \"it is {figure} long\"
[[length.declared]]
is = \"100 cm\"
";
    let text = "The timeout is 1m by default. We served 1m of them, and it is 1m long.\n";
    let run = Project::new(&[("a.txt", text), ("claims/a.toml", claims)]).run(&["check"]);
    assert_eq!(run.out, "checked 6 claims of 3 quantities in 1 source: all agree\n");
}
