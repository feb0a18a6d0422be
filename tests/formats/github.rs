//! Annotations of GitHub Actions, read as the runner reads the lines of a log.

use crate::{clean, hostile, report};

/// A workflow command as the runner takes it from a line.
#[derive(Debug)]
struct Command {
    name: String,
    properties: Vec<(String, String)>,
    data: String,
}

/// The command of a line: its name and properties up to the second `::`, escapes undone, the percent sign last.
fn command(line: &str) -> Option<Command> {
    let line = line.trim_start().strip_prefix("::")?;
    let (head, data) = line.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let unescaped = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
    let property = |property: &str| {
        let (key, value) = property.split_once('=')?;
        Some((key.to_owned(), unescaped(value).replace("%3A", ":").replace("%2C", ",").replace("%25", "%")))
    };
    Some(Command {
        name: name.to_owned(),
        properties: properties.split(',').filter_map(property).collect(),
        data: unescaped(data).replace("%25", "%"),
    })
}

impl Command {
    fn property(&self, key: &str) -> &str {
        self.properties.iter().find(|(found, _)| found == key).map_or("", |(_, value)| value)
    }
}

fn commands(text: &str) -> Vec<Command> {
    text.lines().filter_map(command).collect()
}

#[test]
fn both_ends_of_a_finding_have_a_note() {
    let commands = commands(&report("github").out);
    let places: Vec<String> = commands
        .iter()
        .map(|command| {
            let [file, line, col, end] = ["file", "line", "col", "endColumn"].map(|key| command.property(key));
            format!("{} {}: {file} {line} {col}-{end}", command.name, command.property("title"))
        })
        .collect();
    insta::assert_snapshot!(places.join("\n"), @"
    error quote-missing: claims/c.toml 22 10-33
    error contradictory: گزارش.md 1 16-23
    notice contradictory, other end: pages/a b#1.md 3 10-20
    notice contradictory, other end: data.jsonl 1 31-41
    ");
}

#[test]
fn a_note_says_all_that_is_known_on_lines_of_its_own() {
    let commands = commands(&report("github").out);
    insta::assert_snapshot!(commands[0].data, @r#"
    the quote is not in beds.md
    claims/c.toml:22:10: not found
      ▶ quote = "⟦we have {figure} nurses⟧"
    help: quote the words as the source has them; if the statement is gone, delete the claim
    "#);
    insta::assert_snapshot!(commands[1].data, @r#"
    centres is 42 here and 50 there, and another figure in a further place
    گزارش.md:1:16: 42
      ▶ 😀 بیمارستان‌ها ⟦۴۲ مرکز⟧ دارند. قدیم: ۴۰ مرکز.
    pages/a b#1.md:3:10: 50
      ▶ We run 🏥 ⟦50 centres⟧, …
    data.jsonl:1:31: 44
      ▶ we "own" ⟦44 centres⟧
    note: no number is both exactly 42 and exactly 50
    help: both cannot be true: correct one, or accept it with a reason
    "#);
}

#[test]
fn a_clean_run_has_no_notes_but_its_last_line() {
    assert_eq!(clean("github").out, "checked 2 claims of 2 quantities in 1 source: all agree\n");
}

#[test]
fn nothing_in_a_source_becomes_a_command_in_any_format() {
    let commands = commands(&hostile("github").out);
    assert!(commands.iter().all(|command| ["error", "warning", "notice"].contains(&command.name.as_str())));
    assert_eq!(commands[0].property("file"), "./::error title=x,a%b::<&'\"|`@y`.md");
    for format in
        ["human", "concise", "json", "jsonl", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "rdjsonl", "markdown"]
    {
        let out = hostile(format).out;
        assert!(out.lines().all(|line| command(line).is_none()), "{out}");
    }
    for format in [
        "human",
        "concise",
        "json",
        "jsonl",
        "sarif",
        "github",
        "gitlab",
        "junit",
        "checkstyle",
        "rdjson",
        "rdjsonl",
        "markdown",
    ] {
        let out = hostile(format).out;
        assert!(!out.contains("##["), "{out}");
        assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out}");
    }
}
