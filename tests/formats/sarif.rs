//! SARIF: the standard's schema, what GitHub's code scanning asks for beyond it, and that regions are where the words are.

use serde_json::{Value, json};

use crate::project::{Project, file};
use crate::{assert_valid, clean, hostile, parsed, project, report};

/// The schema, without a pattern in it that is malformed: a bracket is closed that was never opened.
fn schema() -> Value {
    let mut schema = parsed(&file("tests/schemas/sarif-2.1.0.json"));
    for owner in ["run", "toolComponent"] {
        schema["definitions"][owner]["properties"]["language"] = json!({ "type": "string" });
    }
    schema
}

fn sarif() -> Value {
    parsed(&report("sarif").out)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_else(|| panic!("no number: {value}"))
}

fn results(log: &Value) -> &[Value] {
    list(&log["runs"][0]["results"])
}

/// The one result of a rule.
fn result<'v>(log: &'v Value, rule: &str) -> &'v Value {
    let of_rule: Vec<&Value> = results(log).iter().filter(|result| result["ruleId"] == rule).collect();
    let [result] = of_rule[..] else { panic!("{of_rule:#?}") };
    result
}

#[test]
fn it_is_what_the_schema_of_the_standard_says() {
    let nothing = Project::new(&[]).run(&["--output", "sarif"]);
    for run in [report("sarif"), clean("sarif"), hostile("sarif"), nothing] {
        let log = parsed(&run.out);
        assert_valid(&schema(), &log);
        assert_taken_by_github(&log);
    }
}

/// What GitHub documents for code scanning, property by property; it refuses a whole file for one result that lacks a place.
fn assert_taken_by_github(log: &Value) {
    assert_eq!((log["version"].as_str(), list(&log["runs"]).len()), (Some("2.1.0"), 1));
    assert!(text(&log["$schema"]).ends_with("sarif-schema-2.1.0.json"));
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!(driver["semanticVersion"], env!("CARGO_PKG_VERSION"));
    for rule in list(&driver["rules"]) {
        for description in ["shortDescription", "fullDescription"] {
            let description = text(&rule[description]["text"]);
            assert!(!description.is_empty() && description.chars().count() <= 1024, "{rule:#}");
        }
        assert!(
            !text(&rule["help"]["text"]).is_empty() && text(&rule["help"]["markdown"]).starts_with("# "),
            "{rule:#}"
        );
        assert!(["error", "warning", "note"].contains(&text(&rule["defaultConfiguration"]["level"])));
        assert!(["error", "warning", "recommendation"].contains(&text(&rule["properties"]["problem.severity"])));
        assert!(list(&rule["properties"]["tags"]).len() <= 10 && rule["properties"].get("security-severity").is_none());
    }
    let mut fingerprints = std::collections::BTreeSet::new();
    for result in results(log) {
        let rule = number(&result["ruleIndex"]);
        assert_eq!(driver["rules"][rule]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&text(&result["level"])));
        assert!(!text(&result["message"]["text"]).is_empty());
        assert_eq!(list(&result["locations"]).len(), 1, "{result:#}");
        assert!(fingerprints.insert(result["partialFingerprints"].to_string()), "{result:#}");
        let related = list(&result["relatedLocations"]);
        for location in list(&result["locations"]).iter().chain(related) {
            let (file, region) =
                (&location["physicalLocation"]["artifactLocation"], &location["physicalLocation"]["region"]);
            let artifact = number(&file["index"]);
            assert_eq!(&log["runs"][0]["artifacts"][artifact]["location"], file);
            assert_eq!(file["uriBaseId"], "%SRCROOT%");
            let uri = text(&file["uri"]);
            assert!(uri.is_ascii() && !uri.starts_with('/') && !uri.contains(['\\', ' ', '#', '?', ':']), "{uri}");
            for key in ["startLine", "startColumn", "endLine", "endColumn"] {
                assert!(region[key].as_u64().is_some_and(|number| number >= 1), "{location:#}");
            }
        }
        for link in crate::project::all(r"\]\((\d+)\)", text(&result["message"]["text"])) {
            let leads = related.iter().any(|location| Some(location["id"].clone()) == link.parse().ok());
            assert!(leads, "{link} leads nowhere: {result:#}");
        }
    }
}

#[test]
fn the_other_end_is_a_related_place_that_the_message_links_to() {
    let log = sarif();
    let contradictory = result(&log, "contradictory");
    let uris: Vec<&str> = list(&contradictory["locations"])
        .iter()
        .chain(list(&contradictory["relatedLocations"]))
        .map(|location| text(&location["physicalLocation"]["artifactLocation"]["uri"]))
        .collect();
    assert_eq!(uris.len(), 3, "{contradictory:#}");
    for uri in ["%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.md", "pages/a%20b%231.md", "data.jsonl"] {
        assert!(uris.contains(&uri), "{uris:?}");
    }
    let message = text(&contradictory["message"]["text"]);
    assert!(message.contains(". See [") && message.contains("](1)") && message.contains("](2)"), "{message}");
}

#[test]
fn regions_are_where_the_words_are_in_lines_and_in_characters() {
    let (log, project) = (sarif(), project());
    let regions = results(&log).iter().flat_map(|result| {
        list(&result["locations"])
            .iter()
            .chain(list(&result["relatedLocations"]))
            .map(|location| &location["physicalLocation"])
    });
    let mut n_regions = 0;
    for place in regions {
        let path = percent_decoded(text(&place["artifactLocation"]["uri"]));
        let whole = std::fs::read_to_string(project.root.join(path)).unwrap();
        // As SARIF counts: a byte order mark is no part of the text.
        let whole = whole.trim_start_matches('\u{feff}');
        let region = &place["region"];
        let number = |key: &str| usize::try_from(region[key].as_u64().unwrap()).unwrap();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        assert_eq!(region["startLine"], region["endLine"]);
        let line: Vec<char> = lines[number("startLine") - 1].chars().collect();
        let words: String = line[number("startColumn") - 1..number("endColumn") - 1].iter().collect();
        assert!(words.chars().any(char::is_numeric) || words.contains("nurses"), "{words:?}");
        if let Some(snippet) = region.get("snippet") {
            let (offset, length) = (number("charOffset"), number("charLength"));
            assert_eq!(whole.chars().skip(offset).take(length).collect::<String>(), words);
            assert_eq!(text(&snippet["text"]), words);
        }
        n_regions += 1;
    }
    assert!(n_regions > 4);
}

#[test]
fn what_is_accepted_is_suppressed_and_not_absent() {
    let log = sarif();
    let suppression =
        json!([{ "kind": "external", "status": "accepted", "justification": "as «spoken» by two people" }]);
    assert_eq!(result(&log, "divergent")["suppressions"], suppression);
    assert_eq!(result(&log, "contradictory")["suppressions"], json!([]));
    assert!(results(&log).iter().all(|result| result.get("baselineState").is_none()), "there is no baseline");
}

#[test]
fn what_lies_outside_of_what_was_asked_for_is_counted_in_a_notification() {
    let project = project();
    let log = parsed(&project.run(&["--output", "sarif", "beds.md"]).out);
    assert_valid(&schema(), &log);
    let notification = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(notification["message"]["text"], "2 more findings lie outside of what was asked for");
}

#[test]
fn a_finding_without_a_place_is_shown_at_the_configuration() {
    let log = parsed(&Project::new(&[]).run(&["--output", "sarif"]).out);
    let place = &result(&log, "nothing-checked")["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "counterclaim.toml");
    assert_eq!(place["region"]["startLine"], 1);
}

#[test]
fn a_run_says_how_it_ended() {
    let ended = |log: &Value| log["runs"][0]["invocations"][0].clone();
    assert_eq!(ended(&sarif()), json!({ "executionSuccessful": true, "exitCode": 1 }));
    assert_eq!(ended(&parsed(&clean("sarif").out)), json!({ "executionSuccessful": true, "exitCode": 0 }));
}

#[test]
fn paths_begin_at_the_root_of_the_repository() {
    let project = Project::with("6 rooms\n", "[[rooms.stated]]\nsource = 'a.txt'\nquote = '{figure} beds'\n");
    std::fs::create_dir_all(project.root.join("../.git")).unwrap();
    let log = parsed(&project.run(&["--output", "sarif"]).out);
    let place = &result(&log, "quote-missing")["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "root/claims/c.toml");
}

#[test]
fn words_of_a_source_are_no_links() {
    let log = parsed(&hostile("sarif").out);
    for result in results(&log) {
        let links: Vec<&str> =
            crate::project::all(r"(?:^|[^\\])(\[[^\]]*\]\([^)]*\))", text(&result["message"]["text"])).collect();
        assert!(links.iter().all(|link| link.ends_with("](1)")), "{links:?}");
    }
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let fingerprints = |log: &Value| -> Vec<Value> {
        results(log).iter().map(|result| result["partialFingerprints"].clone()).collect()
    };
    let project = project();
    let before = fingerprints(&parsed(&project.run(&["--output", "sarif"]).out));
    project.write("beds.md", "\n\nA line before.\n\nThe south says over 40 beds, the north about 45 beds.\n");
    assert_eq!(fingerprints(&parsed(&project.run(&["--output", "sarif"]).out)), before);
}

fn percent_decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) => {
                let digits = [*high, *low];
                bytes.push(u8::from_str_radix(&String::from_utf8_lossy(&digits), 16).expect("two digits"));
                rest = tail;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
