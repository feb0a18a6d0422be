//! JSON and JSON lines, against the schema that is published.

use serde_json::{Value, json};

use crate::project::file;
use crate::{assert_valid, clean, hostile, parsed, project, report};

fn schema() -> Value {
    parsed(&file("docs/schema/findings-1.json"))
}

/// The schema of one line.
fn line_schema() -> Value {
    let mut schema = schema();
    schema["$ref"] = json!("#/$defs/line");
    schema
}

#[test]
fn json_is_what_its_schema_says() {
    for run in [report("json"), clean("json"), hostile("json")] {
        assert_valid(&schema(), &parsed(&run.out));
    }
}

#[test]
fn each_line_is_what_its_schema_says_and_together_they_are_the_object() {
    for (lines, whole) in [(report("jsonl"), report("json")), (clean("jsonl"), clean("json"))] {
        let mut lines: Vec<Value> = lines.out.lines().map(parsed).collect();
        lines.iter().for_each(|line| assert_valid(&line_schema(), line));
        let whole = parsed(&whole.out);
        let types: Vec<Value> =
            lines.iter_mut().map(|line| line.as_object_mut().unwrap().remove("type").unwrap()).collect();
        for line in &mut lines {
            assert_eq!(line.as_object_mut().unwrap().remove("version"), Some(json!(1)));
        }
        assert_eq!(lines.pop(), Some(whole["summary"].clone()));
        assert_eq!(Value::Array(lines), whole["findings"]);
        assert_eq!(types.last(), Some(&json!("summary")));
    }
}

#[test]
fn the_schema_is_printed_as_it_is_published() {
    assert_eq!(project().run(&["schema", "findings"]).out, file("docs/schema/findings-1.json"));
}

#[test]
fn the_schema_takes_nothing_else() {
    let mut report = parsed(&report("json").out);
    report["findings"][0]["standing"] = json!("forgotten");
    assert!(!jsonschema::is_valid(&schema(), &report));
    report["findings"][0]["standing"] = json!("open");
    assert!(jsonschema::is_valid(&schema(), &report));
    report["findings"][0]["labels"][0]["colour"] = json!("red");
    assert!(!jsonschema::is_valid(&schema(), &report));
}

#[test]
fn what_does_not_stand_against_the_run_is_listed_when_asked_for() {
    let standings = |arguments: &[&str]| -> Vec<String> {
        let report = parsed(&project().run(&[&["--output", "json"], arguments].concat()).out);
        assert_valid(&schema(), &report);
        let findings = report["findings"].as_array().unwrap().iter();
        findings.map(|finding| format!("{} {}", finding["standing"].as_str().unwrap(), finding["because"])).collect()
    };
    assert_eq!(standings(&[]), ["open null", "open null"]);
    let closed = ["accepted \"as «spoken» by two people\"", "open null", "open null"];
    assert_eq!(standings(&["--closed"]), closed);
}

#[test]
fn places_are_those_of_the_file_also_behind_marks_and_escapes() {
    let report = parsed(&report("json").out);
    let labels =
        report["findings"].as_array().unwrap().iter().flat_map(|finding| finding["labels"].as_array().unwrap());
    let project = project();
    for label in labels {
        let text = std::fs::read_to_string(project.root.join(label["path"].as_str().unwrap())).unwrap();
        let number = |name: &str| usize::try_from(label[name].as_u64().unwrap()).unwrap();
        let (start, end) = (number("start"), number("end"));
        assert_eq!(&text[start..end], label["text"].as_str().unwrap());
        let position = |offset: usize| {
            let line = text[..offset].rsplit('\n').next().unwrap().trim_start_matches('\u{feff}');
            (text[..offset].matches('\n').count() + 1, line.chars().count() + 1)
        };
        assert_eq!((number("line"), number("column")), position(start));
        assert_eq!((number("end_line"), number("end_column")), position(end));
    }
}
