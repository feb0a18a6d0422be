//! Reports as the programs that take them read them: each format against its schema or by its documented rules, on a
//! project with everything that is hard to point at: Persian, emoji, byte order marks, CRLF, places in data files.

mod project;

#[path = "formats/json.rs"]
mod json;
#[path = "formats/sarif.rs"]
mod sarif;
#[path = "formats/github.rs"]
mod github;
#[path = "formats/gitlab.rs"]
mod gitlab;
#[path = "formats/xml.rs"]
mod xml;
#[path = "formats/reviewdog.rs"]
mod reviewdog;
#[path = "formats/markdown.rs"]
mod markdown;

use project::{Project, Run};
use serde_json::Value;

/// A disagreement across two files, with figures behind emoji and a byte order mark; an accepted one; one within a record;
/// a quote that is nowhere.
fn project() -> Project {
    Project::new(&[
        ("گزارش.md", "\u{feff}😀 بیمارستان‌ها ۴۲ مرکز دارند.\r\nقدیم: ۴۰ مرکز.\r\n"),
        ("pages/a b#1.md", "# Centres\n\nWe run 🏥 50 centres, [more](https://example.org).\n"),
        ("data.jsonl", "{\"id\": 1, \"body\": \"we \\\"own\\\" 44 centres\"}\n"),
        ("beds.md", "The south says over 40 beds, the north about 45 beds.\n"),
        ("claims/c.toml", CLAIMS),
    ])
}

const CLAIMS: &str = r#"
[centres]
kind = "count"
[[centres.stated]]
source = "گزارش.md"
quote = "بیمارستان‌ها {figure} مرکز"
[[centres.stated]]
source = "pages/a b#1.md"
quote = "We run 🏥 {figure} centres"
[[centres.stated]]
source = "data.jsonl"
field = "body"
record = { id = 1 }
quote = "{figure} centres"

[[beds.matched]]
source = "beds.md"
match = '(?:says|north) {figure}'

[[nurses.stated]]
source = "beds.md"
quote = "we have {figure} nurses"

[agreed]
[[agreed.declared]]
is = "5"

[[accept]]
quantity = "beds"
rule = "divergent"
because = "as «spoken» by two people"
"#;

/// The report of that project in a format.
fn report(format: &str) -> Run {
    let run = project().run(&["check", "--output", format]);
    assert_fails(&run);
    run
}

/// Findings, and one line that says so.
fn assert_fails(run: &Run) {
    let is_told = run.err.starts_with("counterclaim: ") && run.err.lines().count() == 1;
    assert!(run.code == Some(1) && is_told, "{run:?}");
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Checks a document against a JSON Schema.
fn assert_valid(schema: &Value, document: &Value) {
    let validator = jsonschema::validator_for(schema).expect("a sound schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{document:#}");
}

/// The report of no findings, in a format.
fn clean(format: &str) -> Run {
    let claims =
        "[[a.stated]]\nsource = 'a.txt'\nquote = '{figure} a'\n[[b.stated]]\nsource = 'a.txt'\nquote = '{figure} b'\n";
    let run = Project::with("5 a and 6 b\n", claims).run(&["--output", format]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    run
}

/// A project whose names and words try to be something else in each format, and what its findings say, in `format`.
fn hostile(format: &str) -> Run {
    let text = "It has 5 rooms]]><b>&lt;</b> | `a` @admin ![x](http://e.org/x) ##[stop-commands]x \u{202e}\u{1b}[31m\n\n::error::gotcha 6 rooms\n";
    let claims = "['rooms']\n[[rooms.matched]]\nsource = '*.md'\nmatch = '{figure} rooms'\n";
    let project = Project::new(&[("::error title=x,a%b::<&'\"|`@y`.md", text), ("claims/c.toml", claims)]);
    let run = project.run(&["--output", format]);
    assert_fails(&run);
    run
}
