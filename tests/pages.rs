//! Every example of every rule page, run as it stands: the marks of a wrong example are exactly the labels of the rule's
//! findings, and a right example is silent.

use std::collections::BTreeSet;

use counterclaim::claim::{self, Config, Day};
use counterclaim::finding::Finding;
use counterclaim::ledger;
use counterclaim::rules::{self, RULES};
use counterclaim::source::{Entry, Memory, Source, Sources};

/// One example: its heading, its files, and the places that are marked in them.
struct Example {
    name: String,
    is_wrong: bool,
    files: Vec<(String, String)>,
    marks: BTreeSet<Mark>,
}

/// A marked place: path and bytes.
type Mark = (String, usize, usize);

#[test]
fn every_example_of_every_page_does_what_it_says() {
    let mut failures = Vec::new();
    let mut n_examples = 0;
    for rule in RULES {
        let examples = examples(rule.page);
        assert!(examples.iter().any(|example| example.is_wrong), "{} has no wrong example", rule.name);
        assert!(examples.iter().any(|example| !example.is_wrong), "{} has no right example", rule.name);
        for example in &examples {
            n_examples += 1;
            failures
                .extend(check(rule.name, example).map(|failure| format!("{}: {}\n{failure}", rule.name, example.name)));
        }
    }
    assert!(n_examples > 2 * RULES.len());
    assert!(failures.is_empty(), "{} of {n_examples} examples fail\n\n{}", failures.len(), failures.join("\n\n"));
}

#[test]
fn every_page_has_its_headings_in_order() {
    for rule in RULES {
        let headings: Vec<&str> =
            prose(rule.page).filter(|line| line.starts_with("# ") || line.starts_with("## ")).collect();
        let title = format!("# {}", rule.name);
        let expected =
            [title.as_str(), "## What it finds", "## Why it matters", "## Wrong", "## Right", "## When to accept"];
        assert_eq!(headings, expected, "{}", rule.name);
        assert!(!rule.summary().is_empty() && !rule.summary().starts_with('#'), "{} has no summary", rule.name);
    }
}

/// The lines outside fences.
fn prose(page: &str) -> impl Iterator<Item = &str> {
    let mut is_fenced = false;
    page.lines().filter(move |line| {
        let is_fence = line.starts_with("```");
        is_fenced ^= is_fence;
        !is_fenced && !is_fence
    })
}

fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let (mut section, mut heading) = ("", "");
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("## ") {
            (section, heading) = (name, name);
        } else if let Some(name) = line.strip_prefix("### ") {
            heading = name;
        } else if let Some(info) = line.strip_prefix("```") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            let path = info.split_once(' ').map(|(_, path)| path.trim().to_owned());
            let Some(path) = path.filter(|_| section == "Wrong" || section == "Right") else { continue };
            if examples.last().is_none_or(|example| example.name != heading) {
                let is_wrong = section == "Wrong";
                examples.push(Example {
                    name: heading.to_owned(),
                    is_wrong,
                    files: Vec::new(),
                    marks: BTreeSet::new(),
                });
            }
            let example = examples.last_mut().expect("pushed above");
            let (text, marks) = unmarked(&text);
            example.marks.extend(marks.into_iter().map(|(start, end)| (path.clone(), start, end)));
            example.files.push((path, text));
        }
    }
    examples
}

/// The text without its marks, and where they were; doubled ones are the characters themselves.
fn unmarked(text: &str) -> (String, Vec<(usize, usize)>) {
    let (mut plain, mut marks, mut open) = (String::new(), Vec::new(), None);
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '⟦' | '⟧' if chars.peek() == Some(&char) => {
                chars.next();
                plain.push(char);
            }
            '⟦' => open = Some(plain.len()),
            '⟧' => marks.push((open.take().expect("a mark is opened first"), plain.len())),
            other => plain.push(other),
        }
    }
    assert_eq!(open, None, "a mark is closed");
    (plain, marks)
}

fn check(rule: &str, example: &Example) -> Option<String> {
    let findings = run(example);
    let marks_of = |finding: &Finding| -> Vec<Mark> {
        let mark = |label: &counterclaim::finding::Label| {
            let place = &label.place;
            let span = place.source.span_in_file(place.span);
            (place.source.file().to_owned(), span.start, span.end)
        };
        finding.labels.iter().map(mark).collect()
    };
    let own: BTreeSet<Mark> = findings.iter().filter(|finding| finding.rule == rule).flat_map(marks_of).collect();
    let strangers: Vec<&Finding> = findings.iter().filter(|finding| finding.rule != rule).collect();
    let is_found = findings.iter().any(|finding| finding.rule == rule);
    let is_as_said = if example.is_wrong { is_found && own == example.marks } else { findings.is_empty() };
    if is_as_said && strangers.is_empty() {
        return None;
    }
    let shown = |(path, start, end): &Mark| {
        let text = example.files.iter().find(|(known, _)| known == path).map_or("", |(_, text)| text);
        format!("  {path}:{start}..{end} {:?}", text.get(*start..*end).unwrap_or_default())
    };
    let list = |marks: &BTreeSet<Mark>| marks.iter().map(shown).collect::<Vec<_>>().join("\n");
    let all: Vec<String> = findings
        .iter()
        .map(|f| format!("  {}: {} {:?}", f.rule, f.message, marks_of(f).iter().map(shown).collect::<Vec<_>>()))
        .collect();
    Some(format!(" marked:\n{}\n labelled:\n{}\n findings:\n{}", list(&example.marks), list(&own), all.join("\n")))
}

fn run(example: &Example) -> Vec<Finding> {
    let memory = Memory::new(example.files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let names = rules::names();
    let config = match example.files.iter().find(|(path, _)| path == "counterclaim.toml") {
        Some((path, text)) => {
            let source = std::sync::Arc::new(Source::new(path.as_str(), text.as_str()));
            Config::parse(&source, &names).expect("the configuration of an example is sound")
        }
        None => Config::default(),
    };
    let sources = Sources::new(&memory).without(&config.exclude).expect("sound globs");
    let paths = config.claims.iter().flat_map(|glob| sources.find(glob, Entry::File).unwrap_or_default());
    let files: Vec<_> = paths.map(|path| sources.load(&path).expect("a file of the example")).collect();
    let mut claims = claim::file::read_with_marks(&files, &names, &config, &sources);
    if let Ok(file) = sources.load("counterclaim-baseline.toml") {
        claims.baseline = claim::Baseline::parse(&file, &names).expect("the baseline of an example is sound");
    }
    let ledger = ledger::open(&claims, &config, &sources);
    let mut findings = rules::check(&ledger, &config, Some(Day { year: 2026, month: 1, day: 1 }));
    findings.retain(Finding::is_open);
    findings
}
