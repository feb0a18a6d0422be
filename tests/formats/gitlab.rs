//! GitLab's code quality report, by its documented fields.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{assert_valid, clean, hostile, parsed, report};

/// The fields that GitLab documents, all required there.
fn schema() -> Value {
    json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "additionalProperties": false,
            "properties": {
                "description": { "type": "string", "minLength": 1 },
                "check_name": { "type": "string", "minLength": 1 },
                "fingerprint": { "type": "string", "minLength": 32 },
                "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": { "type": "string", "pattern": "^[^/]" },
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": { "begin": { "type": "integer", "minimum": 1 }, "end": { "type": "integer" } }
                        }
                    }
                }
            }
        }
    })
}

#[test]
fn it_has_the_fields_that_gitlab_documents_and_no_fingerprint_twice() {
    for run in [report("gitlab"), clean("gitlab"), hostile("gitlab")] {
        let report = parsed(&run.out);
        assert_valid(&schema(), &report);
        let issues = report.as_array().unwrap();
        let fingerprints: BTreeSet<&str> = issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
        assert_eq!(fingerprints.len(), issues.len());
    }
}

#[test]
fn a_path_does_not_begin_with_a_dot() {
    let report = parsed(&hostile("gitlab").out);
    assert_eq!(report[0]["location"]["path"], "::error title=x,a%b::<&'\"|`@y`.md");
}

#[test]
fn the_other_ends_stand_in_the_description() {
    let report = parsed(&report("gitlab").out);
    let descriptions: Vec<&str> =
        report.as_array().unwrap().iter().filter_map(|issue| issue["description"].as_str()).collect();
    insta::assert_snapshot!(descriptions.join("\n"), @"
    the quote is not in beds.md. Help: quote the words as the source has them; if the statement is gone, delete the claim
    centres is 42 here and 50 there, and another figure in a further place (see pages/a b#1.md:3:10: 50; data.jsonl:1:31: 44). Help: both cannot be true: correct one, or accept it with a reason
    ");
}
