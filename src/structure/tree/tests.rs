//! What stands at paths of small documents, and where paths and documents break.

use super::*;

/// What stands at a path, as `span text = value`, or where it breaks off.
fn at(path: &str, text: &str, at: &str) -> String {
    let document = parse(path, text).expect("a document");
    let root = match document.root {
        Ok(root) => root,
        Err(broken) => return format!("broken at ⟦{}⟧: {}", broken.at.of(text), broken.why),
    };
    let found = match find(&root, &Path::parse(at).expect("a path")) {
        Ok(found) => found,
        Err(astray) => return format!("step {}: {:?}", astray.step, astray.why),
    };
    let shown = found.iter().map(|node| match &node.value {
        Value::Scalar(scalar) if scalar.text == node.span.of(text) => format!("{} {:?}", scalar.text, scalar.sort),
        Value::Scalar(scalar) => format!("{} = {} {:?}", node.span.of(text), scalar.text, scalar.sort),
        Value::Map(entries) => format!("map of {}", entries.len()),
        Value::List(nodes) => format!("list of {}", nodes.len()),
    });
    shown.collect::<Vec<_>>().join(" | ")
}

#[test]
fn values_of_toml_are_as_written() {
    let text = "\u{feff}[package]\nrust-version = \"1.91\"\nn = 1_000\ny = 2024-05-01\n[a.\"b.c\"]\n\"عدد\" = [1.50, 0x10]\n\
                [[bin]]\nname = 'x'\n[[bin]]\nname = 'y'\n";
    assert_eq!(at("Cargo.toml", text, "package.rust-version"), "1.91 Text");
    assert_eq!(at("Cargo.toml", text, "package.n"), "1_000 Number");
    assert_eq!(at("Cargo.toml", text, "package.y"), "2024-05-01 Time");
    assert_eq!(at("Cargo.toml", text, "a.\"b.c\".عدد[0]"), "1.50 Number");
    assert_eq!(at("Cargo.toml", text, "a['b.c'].عدد[-1]"), "0x10 Number");
    assert_eq!(at("Cargo.toml", text, "bin[*].name"), "x Text | y Text");
    assert_eq!(at("Cargo.toml", text, "bin.name"), "step 1: List(2)");
    assert_eq!(at("Cargo.toml", text, "bin[2].name"), "step 1: Short(2)");
    assert_eq!(at("Cargo.toml", text, "package.edition"), "step 1: NoKey([\"rust-version\", \"n\", \"y\"])");
    assert_eq!(at("a.toml", "a = \n", "a"), "broken at ⟦⟧: string values must be quoted, expected literal string");
}

#[test]
fn values_of_json_are_as_written_with_comments_or_without() {
    let text = "// tsconfig\n{\"a\": {\"b\": [10, 2.50,],}, 'c': \"\\u06f5 تا\", d: 1e6, e: null, f: true}";
    assert_eq!(at("tsconfig.json", text, "a.b[1]"), "2.50 Number");
    assert_eq!(at("tsconfig.json", text, "a.b[*]"), "10 Number | 2.50 Number");
    assert_eq!(at("tsconfig.json", text, "c"), "\\u06f5 تا = ۵ تا Text");
    assert_eq!(at("tsconfig.json", text, "d"), "1e6 Number");
    assert_eq!(at("tsconfig.json", text, "e"), "null Nothing");
    assert_eq!(at("tsconfig.json", text, "f.x"), "step 1: Scalar");
    assert_eq!(at("a.json", "[1 2]", "[0]"), "broken at ⟦⟧: expected comma");
    assert!(at("a.json", "", "a").starts_with("broken"));
}

#[test]
fn values_of_yaml_keep_their_text() {
    let text = "# پیکربندی\njobs:\n  test:\n    strategy: &s\n      matrix:\n        python: [3.9, 3.10, \"3.11\"]\n\
                \u{20}   copy:\n      <<: *s\n      more: ۱۲\n    text: |\n      two\n      lines\n    none:\n";
    let matrix = "3.9 Number | 3.10 Number | 3.11 Text";
    assert_eq!(at(".github/workflows/ci.yml", text, "jobs.test.strategy.matrix.python[*]"), matrix);
    assert_eq!(at("ci.yml", text, "jobs.test.copy.matrix.python[1]"), "3.10 Number");
    assert_eq!(at("ci.yml", text, "jobs.test.copy.more"), "۱۲ Text");
    assert_eq!(at("ci.yml", text, "jobs.test.none"), " Nothing");
    assert_eq!(at("ci.yml", text, "jobs.*.strategy"), "map of 1");
    assert_eq!(at("two.yml", "a: 1\n---\na: 2\n", "[1].a"), "2 Number");
    assert_eq!(at("two.yml", "a: 1\n---\na: 2\n", "a"), "step 0: List(2)");
    assert!(at("bad.yml", "a: [1\nb: 2", "a").starts_with("broken at"));
    assert!(at("bad.yml", "\tb: x: y", "a").starts_with("broken at"));
}

#[test]
fn front_matter_is_a_document() {
    assert_eq!(at("post.md", "---\ntitle: x\ncount: 12\n---\n\n# x\n", "count"), "12 Number");
    assert_eq!(at("post.md", "+++\ncount = 12\n+++\n---\ncount: 3\n", "count"), "12 Number");
    assert!(parse("post.md", "# x\n\n---\ncount: 12\n---\n").is_none(), "a rule is none");
    assert!(parse("post.md", "---\nnever closed\n").is_none());
}

#[test]
fn entries_are_chosen_by_a_value() {
    let text = "[[package]]\nname = \"serde\"\nversion = \"1.0.2\"\n[[package]]\nname = \"a b\"\nversion = \"3\"\n";
    assert_eq!(at("Cargo.lock", text, "package[name=serde].version"), "1.0.2 Text");
    assert_eq!(at("Cargo.lock", text, "package[name=\"a b\"].version"), "3 Text");
    assert_eq!(at("Cargo.lock", text, "package[name=toml].version"), "step 1: NoEntry");
}

#[test]
fn hostile_documents_are_bounded() {
    let deep = |open: &str, close: &str, n: usize| format!("{}{}", open.repeat(n), close.repeat(n));
    assert!(at("a.json", &deep("[", "]", 100_000), "[0]").contains("nesting depth"));
    assert!(at("a.toml", &format!("a = {}", deep("[", "]", 100_000)), "a").starts_with("broken"));
    assert!(at("a.yaml", &deep("[", "]", 100_000), "[0]").starts_with("broken"));
    assert!(at("a.yaml", &deep("- ", "", 100_000), "[0]").starts_with("broken"));
    let laughs: String = (1..40).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}]\n", n - 1)).collect();
    let laughs = format!("a0: &a0 [x, x]\n{laughs}");
    assert_eq!(at("a.yaml", &laughs, "a39"), "list of 4");
    let every = format!("a39{}", "[*]".repeat(30));
    assert!(at("a.yaml", &laughs, &every).ends_with("TooMany"));
    let base: String = (0..2_000).map(|n| format!("  k{n}: 1\n")).collect();
    let merges: String = (0..2_000).map(|n| format!("m{n}:\n  <<: *b\n")).collect();
    assert!(at("a.yaml", &format!("b: &b\n{base}{merges}"), "m1").contains("holds more than"));
    assert!(at("a.yaml", "a: &a [*a]", "a").contains("alias"));
}

#[test]
fn paths_say_where_they_are_malformed() {
    let why = |path: &str| Path::parse(path).map_err(|malformed| (malformed.why, malformed.at.of(path).to_owned()));
    assert_eq!(why("a..b"), Err(("a key is missing", ".".to_owned())));
    assert!(why("a[x]").is_err_and(|(why, _)| why.starts_with("an index")));
    assert!(why("a[1").is_err_and(|(why, _)| why.starts_with("a bracket")));
    assert!(why("a.\"b").is_err_and(|(why, _)| why.starts_with("a quote")));
    assert!(why("").is_err() && why("a.").is_err() && why("a]").is_err() && why("a\"b\"").is_err());
    for path in ["[", "]", "é[", "a[\"", "[=]", "a.é\"", "*", "[*", "\\", "a[é]"] {
        let _ = Path::parse(path);
    }
}
