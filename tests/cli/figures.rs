//! `figures`: every figure of a text, and how it is read.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::json_lines;
use crate::project::{Project, all, file, run};

const ENGLISH: &str = "More than 50 % of the people live here.\n\nIn 2023 it had nine clinics, version 2.0.1.\n";
const PERSIAN: &str = "حدود ۵۳ درصد کل جمعیت\nدر سال ۱۴۰۱ بیش از ۴۰۰ مرکز\n";

#[test]
fn figures_are_marked_and_read_file_by_file() {
    let project = Project::new(&[("a.txt", ENGLISH), ("متن.txt", PERSIAN)]);
    let run = project.run(&["figures", "a.txt", "متن.txt", "--bidi", "plain"]);
    assert_snapshot!(run.out, @"
    a.txt: 2 figures
     1 │ ⟦More than 50 %⟧ of the people live …
       ·   More than 50 %  → (50, 100], read as (50, 60], share, %
     3 │ In 2023 it had ⟦nine clinics⟧, version 2.0.1.
       ·   nine clinics  → {9}, count, clinic

    متن.txt: 2 figures
     1 │ ⟦حدود ۵۳ درصد⟧ کل جمعیت
       ·   حدود ۵۳ درصد  → [48.3, 57.7], read as [52.5, 53.5], share, %
     2 │ در سال ۱۴۰۱ ⟦بیش از ۴۰۰ مرکز⟧
       ·   بیش از ۴۰۰ مرکز  → (400, ∞), read as (400, 500], count, مرکز
    ");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn numbers_that_are_no_figures_are_shown_with_the_reason() {
    let project = Project::new(&[("a.txt", ENGLISH), ("متن.txt", PERSIAN), ("هیچ.txt", "۱۲ درمانگاه\n")]);
    let run = project.run(&["figures", "--masked", "a.txt", "متن.txt", "هیچ.txt", "--bidi", "plain"]);
    assert_snapshot!(run.out, @"
    a.txt: 2 figures, 2 masked
     1 │ ⟦More than 50 %⟧ of the people live …
       ·   More than 50 %  → (50, 100], read as (50, 60], share, %
     3 │ In ⟨2023⟩ it had ⟦nine clinics⟧, version ⟨2.0.1⟩.
       ·   2023  → no figure: year
       ·   nine clinics  → {9}, count, clinic
       ·   2.0.1  → no figure: version

    متن.txt: 2 figures, 1 masked
     1 │ ⟦حدود ۵۳ درصد⟧ کل جمعیت
       ·   حدود ۵۳ درصد  → [48.3, 57.7], read as [52.5, 53.5], share, %
     2 │ در سال ⟨۱۴۰۱⟩ ⟦بیش از ۴۰۰ مرکز⟧
       ·   ۱۴۰۱  → no figure: year
       ·   بیش از ۴۰۰ مرکز  → (400, ∞), read as (400, 500], count, مرکز

    هیچ.txt: 1 figure, nothing masked
     1 │ ⟦۱۲ درمانگاه⟧
       ·   ۱۲ درمانگاه  → {12}, count, درمانگاه
    ");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn markdown_and_html_are_read_without_their_marks() {
    let text = "Needs &ge; 8&nbsp;GB, **over 400** nodes, 10<sup>3</sup> rows and `5` of CO<sub>2</sub>.\n\nنزدیک به **۵۳**&nbsp;درصد\n";
    let project = Project::new(&[("a.md", text), ("a.html", text), ("a.txt", "a &ge; 8\n")]);
    let run = project.run(&["figures", "--masked", "a.md", "--bidi", "plain"]);
    assert_snapshot!(run.out, @"
    a.md: 4 figures, 2 masked
     1 │ Needs ⟦&ge; 8&nbsp;GB⟧, **⟦over 400** nodes⟧, ⟦10<sup>3</sup> rows⟧ and `⟨5⟩` of ⟨CO<sub>2⟩</sub>.
       ·   &ge; 8&nbsp;GB  → [8000000000, ∞), measure, B
       ·   over 400** nodes  → (400, ∞), read as (400, 500], count, node
       ·   10<sup>3</sup> rows  → [900, 1100], count, row
       ·   5  → no figure: code
       ·   CO<sub>2  → no figure: identifier
     3 │ ⟦نزدیک به **۵۳**&nbsp;درصد⟧
       ·   نزدیک به **۵۳**&nbsp;درصد  → [48.3, 57.7], read as [52.5, 53.5], share, %
    ");
    let html = project.run(&["figures", "a.html", "--bidi", "plain"]).out;
    assert!(html.contains("⟦10<sup>3</sup> rows⟧"), "{html}");
    let stats = |name: &str| project.run(&["figures", "--stats", name]).out;
    assert!(stats("a.md").contains("4 figures"), "{}", stats("a.md"));
    let plain = project.run(&["figures", "a.txt"]);
    assert!(plain.out.contains("⟦8⟧"), "{}", plain.out);
}

#[test]
fn what_is_masked_is_right_in_both_directions_and_cannot_disguise_itself() {
    let project =
        Project::new(&[("متن.txt", "نسخه 2.0.1 در Windows 11 بیش از ۴۰۰ ⟨مرکز⟩\n\u{202e}version\u{7} 2.0.1\n")]);
    let run = project.run(&["figures", "--masked", "متن.txt"]);
    let seen = run.out.replace('\u{2066}', "<").replace('\u{2068}', "{").replace('\u{2069}', "}");
    assert_snapshot!(seen, @"
    {متن}.txt: 1 figure, 3 masked
     1 │ {نسخه ⟨2.0.1⟩ در <Windows} ⟨11⟩ ⟦بیش از ۴۰۰⟧ ‹<U+27E8}›مرکز‹<U+27E9}›}
       ·   2.0.1  → no figure: version
       ·   11  → no figure: version
       ·   {بیش از ۴۰۰}  → (400, ∞), read as (400, 500], count
     2 │ ‹U+202E›version ⟨2.0.1⟩
       ·   2.0.1  → no figure: version
    ");
}

#[test]
fn what_is_masked_for_programs() {
    let project = Project::new(&[("متن.txt", PERSIAN), ("b.txt", "12 clinics")]);
    let run = project.run(&["figures", "--masked", "--format", "jsonl", "متن.txt", "b.txt"]);
    let answers = json_lines(&run.out);
    let year = PERSIAN.find("۱۴۰۱").unwrap();
    assert_eq!(
        answers[0]["masked"],
        json!([{ "start": year, "end": year + "۱۴۰۱".len(), "text": "۱۴۰۱", "reason": "year" }])
    );
    assert_eq!(texts(&answers[0]), ["حدود ۵۳ درصد", "بیش از ۴۰۰ مرکز"]);
    assert_eq!((&answers[1]["masked"], texts(&answers[1])), (&json!([]), vec!["12 clinics"]));
}

#[test]
fn what_is_masked_in_records() {
    let records = [json!({ "text": "سال ۱۴۰۱" }), json!({ "text": "5 km" })];
    let answers = answer(&records, &["--masked"]);
    assert_eq!((&answers[0]["figures"], &answers[0]["masked"][0]["text"]), (&json!([]), &"۱۴۰۱".into()));
    assert_eq!((texts(&answers[1]), &answers[1]["masked"]), (vec!["5 km"], &json!([])));
    assert!(answer(&records, &[])[0].get("masked").is_none(), "only where it is asked for");
}

#[test]
fn only_counts_on_request() {
    let project = Project::new(&[("a.txt", ENGLISH), ("متن.txt", PERSIAN)]);
    let run = project.run(&["figures", "--stats", "a.txt", "متن.txt"]);
    assert_snapshot!(run.out, @"
    2 texts, 173 bytes
    4 figures
      2 count
      2 share
    3 masked
      1 version
      2 year
    ");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let run = project.run(&["figures", "--stats", "--format", "jsonl", "متن.txt"]);
    let counts = json!({
        "texts": 1, "bytes": PERSIAN.len(), "figures": { "count": 1, "share": 1 }, "masked": { "year": 1 },
    });
    assert_eq!(json_lines(&run.out), [counts]);
}

#[test]
fn nothing_is_counted_where_nothing_is() {
    let run = run(Project::new(&[]).command(&["figures", "--stats", "-"]), b"");
    assert_snapshot!(run.out, @"
    1 text, 0 bytes
    0 figures
    0 masked
    ");
}

/// Long texts and short ones, in several languages, of which the counts must be those of the whole answer.
#[test]
fn counts_are_those_of_what_is_found() {
    let long =
        [ENGLISH, PERSIAN, "Die 3,5 Mio. Einwohner von 2021, `x = 5` und <b>12</b> km.\n\n"].concat().repeat(999);
    let project = Project::new(&[("long.txt", &long), ("short.txt", ENGLISH), ("متن.txt", PERSIAN), ("empty.txt", "")]);
    let figures = |arguments: &[&str]| {
        let files = ["--format", "jsonl", "long.txt", "short.txt", "متن.txt", "empty.txt"];
        json_lines(&project.run(&[&["figures"], arguments, &files].concat()).out)
    };
    let count = |answers: &[Value], list: &str, name: &str| {
        let mut counts = serde_json::Map::new();
        for found in answers.iter().flat_map(|answer| answer[list].as_array().unwrap()) {
            let n = counts.entry(found[name].as_str().unwrap()).or_insert(0.into());
            *n = (n.as_u64().unwrap() + 1).into();
        }
        Value::Object(counts)
    };
    let (answers, counts) = (figures(&["--masked"]), figures(&["--stats"]));
    assert_eq!(counts[0]["texts"], 4);
    assert_eq!(counts[0]["figures"], count(&answers, "figures", "kind"));
    assert_eq!(counts[0]["masked"], count(&answers, "masked", "reason"));
}

#[test]
fn a_text_may_come_from_standard_input() {
    let run = run(Project::new(&[]).command(&["figures", "-"]), "12 clinics\n".as_bytes());
    assert_snapshot!(run.out, @"
    -: 1 figure
     1 │ ⟦12 clinics⟧
       ·   12 clinics  → {12}, count, clinic
    ");
}

#[test]
fn figures_of_a_file_for_programs() {
    let project = Project::new(&[("a.txt", ENGLISH)]);
    let run = project.run(&["figures", "--format", "jsonl", "a.txt"]);
    let answers = json_lines(&run.out);
    assert_eq!((answers.len(), &answers[0]["path"]), (1, &"a.txt".into()));
    assert_eq!(texts(&answers[0]), ["More than 50 %", "nine clinics"]);
}

#[test]
fn figures_of_records() {
    let records = [
        json!({ "text": "12 clinics" }),
        json!({ "text": "هیچ" }),
        json!({ "text": "میلیون‌ها نفر و ۱۲ درمانگاه", "other": 5 }),
    ];
    let answers = answer(&records, &[]);
    assert_eq!(answers[0]["record"], 0);
    assert_eq!(
        answers[0]["figures"],
        json!([{
            "start": 0, "end": 10, "text": "12 clinics", "value": "12",
            "low": "12", "high": "12", "low_open": false, "high_open": false,
            "reads": { "low": "12", "high": "12", "low_open": false, "high_open": false },
            "hedge": null, "kind": "count", "unit": "clinic",
        }])
    );
    assert_eq!(answers[1], json!({ "record": 1, "figures": [] }));
    assert_eq!(texts(&answers[2]), ["میلیون‌ها نفر", "۱۲ درمانگاه"]);
}

#[test]
fn places_are_bytes_of_the_text_of_the_record() {
    let text = "جمعیت: حدود ۵۳ درصد، over 400 clinics";
    for figure in answer(&[json!({ "text": text })], &[])[0]["figures"].as_array().unwrap() {
        let number = |name: &str| usize::try_from(figure[name].as_u64().unwrap()).unwrap();
        assert_eq!(&text[number("start")..number("end")], figure["text"].as_str().unwrap());
    }
}

#[test]
fn the_text_and_its_language_may_stand_in_other_fields() {
    let records = [
        json!({ "body": "10k users", "language": "en" }),
        json!({ "body": "12 clinics", "language": null }),
        json!({ "body": "12 clinics" }),
        json!({ "body": "12 clinics", "language": "tlh" }),
    ];
    let answers = answer(&records, &["--field", "body", "--lang-field", "language"]);
    assert_eq!(answers[0]["figures"][0]["value"], "10000");
    assert!(answers[1..].iter().all(|answer| answer["figures"][0]["value"] == "12"), "{answers:?}");
}

#[test]
fn a_record_that_cannot_be_read_is_answered_in_its_place() {
    let lines = b"{\"text\": \"5 km\"}\n\n{\"txt\": \"5 km\"}\n{\"text\": 5}\n\xff\n{\"text\": \"5 km\"}";
    let run = run(Project::new(&[]).command(&["figures", "--records", "-", "--format", "jsonl"]), lines);
    let answers = json_lines(&run.out);
    let is_error: Vec<bool> = answers.iter().map(|answer| answer["error"].is_string()).collect();
    assert_eq!(is_error, [false, true, true, true, true, false]);
    let records: Vec<&Value> = answers.iter().map(|answer| &answer["record"]).collect();
    assert_eq!(records, [0, 1, 2, 3, 4, 5]);
    assert_eq!(run.code, Some(2));
}

#[test]
fn records_are_answered_in_json_lines_only() {
    let run = Project::new(&[]).run(&["figures", "--records", "-", "--format", "human"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
}

#[test]
fn what_cannot_be_read_is_named() {
    let project = Project::new(&[]);
    project.write("bad.txt", b"12 clinics \xff");
    let run = project.run(&["figures", "bad.txt"]);
    assert_eq!(run.err, "counterclaim: cannot read bad.txt: is not UTF-8: byte 11 (0xff)\n");
    assert_eq!(run.code, Some(2));
    assert_eq!(project.run(&["figures", "nowhere.txt"]).code, Some(2));
}

#[test]
fn the_page_on_figures_explains_every_reason_and_every_key() {
    let page = file("docs/figures.md");
    let masks = file("src/figure/mask.rs");
    let reasons: Vec<&str> = all(r#"Self::\w+ => "([\w-]+)""#, &masks).collect();
    assert!(reasons.len() > 10 && reasons.contains(&"list-marker"), "{reasons:?}");
    let answers = answer(&[json!({ "text": "5 km in 2023" })], &["--masked"]);
    let keys = answers[0]["figures"][0].as_object().unwrap().keys().map(String::as_str);
    let missing: Vec<&str> = keys.chain(reasons).filter(|name| !page.contains(&format!("| `{name}` |"))).collect();
    assert!(missing.is_empty(), "docs/figures.md has no row for {missing:?}");
}

/// What `figures --records` says of these records.
fn answer(records: &[Value], arguments: &[&str]) -> Vec<Value> {
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    let arguments = [&["figures", "--records", "-", "--format", "jsonl"], arguments].concat();
    let run = run(Project::new(&[]).command(&arguments), lines.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    json_lines(&run.out)
}

fn texts(answer: &Value) -> Vec<&str> {
    let figures = answer["figures"].as_array().into_iter().flatten();
    figures.filter_map(|figure| figure["text"].as_str()).collect()
}

#[test]
fn a_language_can_be_given_and_must_be_known() {
    let project = Project::new(&[("a.txt", "1.234 Fälle\n")]);
    let read = |arguments: &[&str]| project.run(&[&["figures", "a.txt"], arguments].concat());
    assert!(read(&["--lang", "de"]).out.contains("{1234}, count"), "{}", read(&["--lang", "de"]).out);
    assert!(read(&["--lang", "en"]).out.contains("[1.2335, 1.2345], measure"));
    let unknown = read(&["--lang", "xx"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("there is no language xx; the languages are en, fa, ar, de"), "{}", unknown.err);
}

#[test]
fn digits_that_can_be_read_in_two_ways_are_read_in_both_unless_the_text_tells() {
    let project = Project::new(&[("a.txt", "5.678\n"), ("b.txt", "5.678 ⟶ 12,5\n"), ("متن.txt", "۵٫۶۷۸\n")]);
    let run = project.run(&["figures", "a.txt", "b.txt", "متن.txt", "--bidi", "plain"]);
    assert_snapshot!(run.out, @"
    a.txt: 1 figure
     1 │ ⟦5.678⟧
       ·   5.678  → [5.6775, 5.6785], measure; or {5678}, count

    b.txt: 2 figures
     1 │ ⟦5.678⟧ ⟶ ⟦12,5⟧
       ·   5.678  → {5678}, count
       ·   12,5  → [12.45, 12.55], measure

    متن.txt: 1 figure
     1 │ ⟦۵٫۶۷۸⟧
       ·   ۵٫۶۷۸  → [5.6775, 5.6785], measure
    ");
    let run = project.run(&["figures", "--format", "jsonl", "a.txt", "b.txt"]);
    let answers = json_lines(&run.out);
    assert_eq!(answers[0]["figures"][0]["other"]["value"], "5678");
    assert_eq!(answers[1]["figures"][0]["value"], "5678");
    assert_eq!(answers[1]["figures"][0].get("other"), None);
}

#[test]
fn versions_are_shown_where_they_are_asked_for() {
    let project = Project::new(&[("a.md", "Needs Python 3.8 or later, on 9 machines.\n\nپایتون ۳٫۸ به بالا\n")]);
    let run = project.run(&["figures", "--kind", "version", "a.md", "--bidi", "plain"]);
    assert_snapshot!(run.out, @"
    a.md: 3 figures
     1 │ Needs Python ⟦3.8 or later⟧, on ⟦9⟧ machines.
       ·   3.8 or later  → 3.8, version
       ·   9  → 9, version
     3 │ پایتون ⟦۳٫۸ به بالا⟧
       ·   ۳٫۸ به بالا  → 3.8, version
    ");
    let run = project.run(&["figures", "--kind", "count", "a.md"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("ask for version or date"), "{}", run.err);
}
