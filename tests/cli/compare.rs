//! `compare`: two figures, or a file of pairs.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::project::{Run, command, file, repository, run};
use crate::{here, json_lines};

/// A worked case: both figures, the kind, and the verdict.
struct Case {
    a: String,
    b: String,
    kind: String,
    verdict: String,
}

/// Two figures and their verdict, for every way in which two figures can stand to one another; and their like in Persian.
fn worked_cases() -> Vec<Case> {
    let cases = file("tests/cli/worked_cases.txt");
    let case = |line: &str| {
        let [a, b, kind, verdict] =
            line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>().try_into().expect("four cells");
        Case { a, b, kind, verdict }
    };
    cases.lines().filter(|line| !line.starts_with('#')).map(case).collect()
}

/// Runs `compare --records` over these records.
fn records(records: &[Value]) -> Run {
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    run(command(repository(), &["compare", "--records", "-"]), lines.as_bytes())
}

/// Checks that every case comes to its verdict, with the record made of it so.
fn check(record: impl Fn(&Case) -> Value) {
    let cases = worked_cases();
    let run = records(&cases.iter().map(record).collect::<Vec<_>>());
    let answers = json_lines(&run.out);
    assert_eq!(answers.len(), cases.len());
    let wrong = cases.iter().zip(&answers).filter(|(case, answer)| answer["verdict"] != case.verdict.as_str());
    let wrong: Vec<String> =
        wrong.map(|(case, answer)| format!("{} / {} should be {}: {answer}", case.a, case.b, case.verdict)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn every_worked_case_comes_to_its_verdict() {
    check(|case| json!({ "a": case.a, "b": case.b, "kind": case.kind }));
}

#[test]
fn the_kind_of_a_worked_case_need_not_be_said() {
    check(|case| json!({ "a": case.a, "b": case.b }));
}

#[test]
fn the_order_of_the_two_figures_does_not_matter() {
    check(|case| json!({ "a": case.b, "b": case.a, "kind": case.kind }));
}

#[test]
fn records_may_come_from_a_file() {
    let project = crate::project::Project::new(&[("pairs.jsonl", "{\"a\": \"12\", \"b\": \"12 clinics\"}\n")]);
    let run = project.run(&["compare", "--records", "pairs.jsonl"]);
    assert_eq!(json_lines(&run.out)[0]["verdict"], "identical");
    assert_eq!(run.code, Some(0));
}

#[test]
fn an_answer_has_both_figures_and_its_numbers_are_exact() {
    let run = records(&[json!({ "a": "more than 50 %", "b": "یک‌سوم", "kind": "share" })]);
    let answer = &json_lines(&run.out)[0];
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<String>>();
    assert_eq!(keys(answer), ["a", "b", "verdict", "why"].map(str::to_owned).into());
    assert_eq!(
        answer["a"],
        json!({
            "start": 0, "end": 14, "text": "more than 50 %", "value": "50",
            "low": "50", "high": "100", "low_open": true, "high_open": false,
            "reads": { "low": "50", "high": "60", "low_open": true, "high_open": false },
            "hedge": "more-than", "kind": "share", "unit": "%",
        })
    );
    assert_eq!(keys(&answer["b"]), keys(&answer["a"]));
    assert_eq!(answer["b"]["value"], "100/3");
    assert_eq!(answer["verdict"], "contradictory");
}

#[test]
fn an_end_that_is_infinite_is_null() {
    let run = records(&[json!({ "a": "more than 400", "b": "5", "kind": "count" })]);
    let a = &json_lines(&run.out)[0]["a"];
    assert_eq!((&a["high"], &a["unit"]), (&Value::Null, &Value::Null));
}

#[test]
fn what_is_no_figure_is_not_compared() {
    let run = records(&[json!({ "a": "no figure", "b": "5" })]);
    let answer = &json_lines(&run.out)[0];
    assert_eq!((&answer["verdict"], &answer["a"], &answer["b"]), (&"not-compared".into(), &Value::Null, &Value::Null));
    assert_eq!(run.code, Some(0));
}

#[test]
fn a_line_that_cannot_be_read_is_answered_in_its_place() {
    let lines = b"{\"a\": \"5\", \"b\": \"5\"}\nno json\n[1]\n{\"a\": \"5\"}\n{\"a\": 5, \"b\": \"5\"}\n{\"a\": \"5\", \"b\": \"5\", \"kind\": \"taste\"}\n{\"a\": \"5\", \"b\": \"5\"}";
    let run = run(command(repository(), &["compare", "--records", "-"]), lines);
    let answers = json_lines(&run.out);
    let is_error: Vec<bool> = answers.iter().map(|answer| answer["error"].is_string()).collect();
    assert_eq!(is_error, [false, true, true, true, true, true, false]);
    assert_eq!(answers[3]["error"], "line 4: there is no field `b`");
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "counterclaim: 5 of the records could not be read; their lines say why\n");
}

#[test]
fn two_figures_for_people() {
    let compare = |a: &str, b: &str| here(&["compare", a, b]).out;
    assert_snapshot!(compare("more than 50 %", "about 53 %"), @"
    more than 50 %: (50, 100], read as (50, 60], share, %
    about 53 %: [48.3, 57.7], read as [52.5, 53.5], share, %
    divergent: both can be true (53 > 50), but nobody says the value
    ");
    assert_snapshot!(compare("17.5 %", "17 %"), @"
    17.5 %: [17.45, 17.55], share, %
    17 %: [16.5, 17.5], share, %
    strained: 17.5 % lies just between 17 % and 18 %, and rounds to 18 %
    ");
}

#[test]
fn words_that_run_from_right_to_left_stand_in_isolates_unless_they_shall_not() {
    let compare = |arguments: &[&str]| here(&[&["compare", "بیش از ۴۰۰ مرکز", "{22}"], arguments].concat()).out;
    assert_snapshot!(compare(&["--bidi", "plain"]), @"
    بیش از ۴۰۰ مرکز: (400, ∞), read as (400, 500], count, مرکز
    {22}: {22}, count
    contradictory: no number is both more than 400 and exactly 22
    ");
    let isolated = compare(&[]);
    assert_eq!(isolated.replace(['\u{2068}', '\u{2069}'], ""), compare(&["--bidi", "plain"]));
    let first = "\u{2068}بیش از ۴۰۰ مرکز\u{2069}: (400, ∞), read as (400, 500], count, \u{2068}مرکز\u{2069}";
    assert_eq!(isolated.lines().next(), Some(first));
}

#[test]
fn two_figures_for_programs() {
    let run = here(&["compare", "--format", "json", "--kind", "change", "50 %", "half"]);
    let answer = &json_lines(&run.out)[0];
    assert_eq!((&answer["verdict"], &answer["a"]["kind"]), (&"identical".into(), &"change".into()));
}

#[test]
fn what_cannot_be_compared_is_said() {
    let wrong = here(&["compare", "soon", "5"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(2), ""));
    assert!(wrong.err.starts_with("counterclaim: “soon” is no figure"), "{}", wrong.err);
    let kind = here(&["compare", "5", "5", "--kind", "taste"]);
    assert_eq!(kind.code, Some(2));
    assert!(kind.err.contains("count, measure, share, change"), "{}", kind.err);
}

#[test]
fn a_figure_may_begin_with_a_minus() {
    let run = here(&["compare", "-5 %", "-4 %", "--kind", "change"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains("contradictory"), "{}", run.out);
}

#[test]
fn digits_that_can_be_read_in_two_ways_are_compared_in_the_reading_that_agrees() {
    let compare = |arguments: &[&str]| here(&[&["compare"], arguments].concat());
    let same = compare(&["1.234", "1,234"]);
    assert_snapshot!(same.out, @"
    1.234: {1234}, count; or [1.2335, 1.2345], measure
    1,234: {1234}, count; or [1.2335, 1.2345], measure
    identical: both say 1,234
    ");
    let run = compare(&["--lang", "de", "1.234 Fälle", "1234 Fälle"]);
    assert!(run.out.ends_with("identical: both say 1,234\n"), "{}", run.out);
}

#[test]
fn versions_are_compared_by_component_and_told_as_written() {
    for (a, b, expected) in [
        (
            "3.8 or later",
            ">=3.10",
            "3.8 or later: 3.8, version\n>=3.10: 3.10, version\ncontradictory: 3.8 and 3.10 are different versions\n",
        ),
        (
            "1.85",
            "v1.85.0",
            "1.85: 1.85, version\nv1.85.0: v1.85.0, version\nidentical: 1.85 and v1.85.0 are the same version\n",
        ),
        ("۳٫۸ به بالا", "^3.8", "identical: both say 3.8\n"),
    ] {
        let run = here(&["compare", a, b, "--kind", "version", "--bidi", "plain"]);
        assert!(run.out.ends_with(expected), "{}", run.out);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    }
    let run = records(&[json!({ "a": "3.8+", "b": "newer than 24.04", "kind": "version" })]);
    let answer = &json_lines(&run.out)[0];
    assert_eq!(
        (&answer["a"]["value"], &answer["a"]["kind"], &answer["a"]["hedge"]),
        (&json!("3.8"), &json!("version"), &json!("at-least"))
    );
    assert_eq!(
        (&answer["b"]["low"], &answer["b"]["low_open"], &answer["b"]["high"]),
        (&json!("24.04"), &json!(true), &Value::Null)
    );
}

#[test]
fn a_version_is_compared_where_that_is_the_kind() {
    let run = here(&["compare", "1.79.0", "1.80.0"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("is a version: say --kind version"), "{}", run.err);
    let run = here(&["compare", "--kind", "version", "latest", "1.80.0"]);
    assert!(run.err.contains("“latest” is no version"), "{}", run.err);
}
