//! Two real documents, held against claims about them. They are kept beside the repository and not in it; where they are
//! absent this test says so and has nothing to check.

mod project;

use std::fs;
use std::io::Write;
use std::path::Path;

use project::{Project, file, repository};
use serde_json::Value;

/// The two documents, each with the path that the claims give it.
const DOCUMENTS: [(&str, &str); 2] =
    [("000_958bd53b9d3784bc.txt", "seeds/meeting.txt"), ("004_c61574a260e30ee2.txt", "seeds/trip.txt")];

#[test]
fn two_real_documents_disagree_where_they_are_known_to_and_nowhere_else() {
    let folder = repository().join("../shared/seeds");
    let Some(documents) = documents(&folder) else { return aloud(&folder) };
    let project = Project::new(&[("claims/claims.toml", &file("tests/real_documents/claims.toml"))]);
    for (path, bytes) in documents {
        project.write(path, bytes);
    }
    let run = project.run(&["check", "--output", "json"]);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let found: Vec<_> = report["findings"].as_array().unwrap().iter().map(told).collect();
    let expected = [
        ["contradictory", "centres", "[[centres.counted]]", "بیش از 400 مرکز درمانی"],
        ["contradictory", "outpatients", "outpatients-per-day * 365", "140 میلیون مراجعهکننده"],
        ["contradictory", "inpatients", "inpatients-per-day * 365", "850 هزار نفر"],
        ["divergent", "coverage", "بیش از 50 درصد", "حدود ۵۳ درصد"],
    ];
    assert_eq!(found, expected, "{}", run.out);
    assert_eq!((run.code, run.err.as_str()), (Some(1), "counterclaim: 3 errors at or above fail-on = \"error\"\n"));
}

/// Both documents, if both are there.
fn documents(folder: &Path) -> Option<Vec<(&'static str, Vec<u8>)>> {
    DOCUMENTS.iter().map(|(name, path)| Some((*path, fs::read(folder.join(name)).ok()?))).collect()
}

/// Rule, quantity and the words of both labels.
fn told(finding: &Value) -> Vec<&str> {
    let labels = finding["labels"].as_array().into_iter().flatten().map(|label| &label["text"]);
    [&finding["rule"], &finding["quantity"]].into_iter().chain(labels).filter_map(Value::as_str).collect()
}

/// Straight to standard error: what a passing test prints with a macro is never seen.
fn aloud(folder: &Path) {
    let mut err = std::io::stderr();
    let said = writeln!(err, "\nNOT CHECKED: the real documents are not in {}\n", folder.display());
    said.expect("standard error is open");
}
