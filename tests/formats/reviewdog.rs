//! Reviewdog's diagnostics, against its schema; its columns count bytes.

use serde_json::{Value, json};

use crate::project::file;
use crate::{assert_valid, clean, hostile, parsed, project, report};

fn schema() -> Value {
    parsed(&file("tests/schemas/reviewdog.json"))
}

#[test]
fn it_is_what_the_schema_of_reviewdog_says() {
    for run in [report("rdjson"), clean("rdjson"), hostile("rdjson")] {
        assert_valid(&schema(), &parsed(&run.out));
    }
    let mut of_one = schema();
    of_one["$ref"] = json!("#/definitions/Diagnostic");
    for run in [report("rdjsonl"), hostile("rdjsonl")] {
        run.out.lines().for_each(|line| assert_valid(&of_one, &parsed(line)));
    }
    assert_eq!(clean("rdjsonl").out, "");
}

#[test]
fn lines_are_the_diagnostics_of_the_object() {
    let lines: Vec<Value> = report("rdjsonl").out.lines().map(parsed).collect();
    assert_eq!(Value::Array(lines), parsed(&report("rdjson").out)["diagnostics"]);
}

#[test]
fn columns_are_bytes_of_the_line_and_left_out_where_they_are_not_known() {
    let (report, project) = (parsed(&report("rdjson").out), project());
    let mut seen = Vec::new();
    for diagnostic in report["diagnostics"].as_array().unwrap() {
        let related =
            diagnostic["related_locations"].as_array().into_iter().flatten().map(|related| &related["location"]);
        for location in std::iter::once(&diagnostic["location"]).chain(related) {
            let path = location["path"].as_str().unwrap();
            let text = std::fs::read_to_string(project.root.join(path)).unwrap();
            let number =
                |end: &str, key: &str| location["range"][end][key].as_u64().map(|n| usize::try_from(n).unwrap());
            let line = text.split('\n').nth(number("start", "line").unwrap() - 1).unwrap();
            match (number("start", "column"), number("end", "column")) {
                (Some(start), Some(end)) => seen.push(line[start - 1..end - 1].to_owned()),
                _ => seen.push(format!("a line of {path}")),
            }
        }
    }
    seen.sort();
    assert_eq!(seen, ["50 centres", "a line of data.jsonl", "we have {figure} nurses", "۴۲ مرکز"]);
}
