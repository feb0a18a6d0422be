//! What claims read in small files: each number as its source writes it, or the finding.

use std::sync::Arc;

use crate::claim::{self, Config};
use crate::rules;
use crate::source::{Memory, Source, Sources};

/// What a claim reads in one file: `place = figure` for each, then its findings.
fn read(path: &str, text: &str, keys: &str) -> String {
    let memory = Memory::new([(path, text)]);
    let sources = Sources::new(&memory);
    let file = Arc::new(Source::new("claims/a.toml", format!("[[n.read]]\nsource = '{path}'\n{keys}\n")));
    let claims = claim::file::read(&[file], &rules::names());
    let ledger = crate::ledger::open(&claims, &Config::default(), &sources);
    let evidence = ledger.accounts.iter().flat_map(|account| &account.evidence);
    let mut said: Vec<String> =
        evidence.map(|evidence| format!("{} = {}", evidence.place.text(), evidence.figure.phrase())).collect();
    let findings = rules::check(&ledger, &Config::default(), None);
    said.extend(
        findings
            .iter()
            .filter(|finding| finding.is_open())
            .map(|finding| format!("{}: {}", finding.rule, finding.message)),
    );
    said.join(" | ")
}

#[test]
fn a_pattern_reads_numbers_as_code_writes_them() {
    let check = |code: &str, pattern: &str, expected: &str| {
        assert_eq!(read("a.rs", code, &format!("match = '''{pattern}'''")), expected, "{pattern} in {code}");
    };
    check("const TIMEOUT: u64 = 10_000;", "TIMEOUT: u64 = {figure}", "10_000 = 10,000");
    check("const   TIMEOUT: u64\n    = 0x10;", "const TIMEOUT: u64 = {figure};", "0x10 = 16");
    check("max = 64 << 20;", "max = {figure};", "64 << 20 = 67,108,864");
    check("n = 1e6", "n = {figure}", "1e6 = 1 million");
    check("year = 2001;", "year = {figure}", "2001 = 2,001");
    check("let n = -5;", "n = {figure}", "-5 = -5");
    check("f(1,500)", r"f\({figure}", "1 = 1");
    check("f(1,500)", r"f\(1,{figure}\)", "500 = 500");
    check("v3", "v{figure}", "3 = 3");
    check("wait(30) // 30 s", r"wait\({figure}", "30 = 30");
    check("d = \"30s\"", "d = \"{figure}\"", "30s = 30 s");
    check("d = \"five minutes\"", "d = \"{figure}\"", "five minutes = 5 min");
    check("// More than 300 icons", "// {figure} icons", "More than 300 icons = more than 300");
    check("if n > 300 {", "n > {figure}", "300 = 300");
    check("MS = 1; OTHER_MS = 2;", "MS = {figure}", "1 = 1");
    check("n = 12 # 3 more", "n = {figure}", "12 = 12");
    check("t = 2 * 60 * time.Second", r"t = {figure} \* time.Second", "2 * 60 = 120");
    check("x = 4 - y", "x = {figure} - y", "4 = 4");
    check("n = 5;\nm = 6;", "^m = {figure}", "6 = 6");
    check("n = 30s;", r"n = {figure}\w", "30s = 30 s");
    check("تعداد = ۱۲", "تعداد = {figure}", "۱۲ = 12");
    check("تعداد_كل = ۱۲", "تعداد_کل = {figure}", "۱۲ = 12");
}

#[test]
fn what_is_no_number_alone_is_not_read_as_one() {
    let check =
        |code: &str, expected: &str| assert_eq!(read("a.rs", code, "match = 'n = {figure}'"), expected, "{code}");
    let part = "figure-missing: the value that is read is only a part of an expression";
    check("n = 80 + MARGIN", &format!("{part}: “80”"));
    check("n = 40 * time.Second", &format!("{part}: “40”"));
    let nothing = "match-nothing: the pattern fits nothing in its sources";
    check("n = 1.2.3", nothing);
    check("n = abc", nothing);
    check("n = 12ab3f", nothing);
    check("", nothing);
}

#[test]
fn settings_are_read_as_people_write_them() {
    let check = |path: &str, text: &str, pattern: &str, expected: &str| {
        assert_eq!(read(path, text, &format!("match = '''{pattern}'''")), expected, "{pattern} in {text}");
    };
    check("a.conf", "timeout 5 minutes;", "timeout {figure}", "5 minutes = 5 min");
    check("a.yml", "size: 1,500", "size: {figure}", "1,500 = 1,500");
    check("a.ini", "limit = 10_000", "limit = {figure}", "10_000 = 10,000");
    check("Dockerfile", "ENV WORKERS=8", "WORKERS={figure}", "8 = 8");
    check("a.md", "runs **over 400** clinics", "runs {figure} clinics", "over 400** clinics = more than 400");
}

#[test]
fn named_groups_keep_values_apart() {
    let code = "small = 10\nlarge = 20\n";
    assert_eq!(read("a.py", code, "match = '(?<scope>small|large) = {figure}'"), "10 = 10 | 20 = 20");
    let together = read("a.py", code, "match = '(?:small|large) = {figure}'");
    assert_eq!(together, "10 = 10 | 20 = 20 | contradictory: n is said to be 20, but is 10 where it is defined");
}

#[test]
fn a_path_reads_a_number_a_phrase_or_the_one_figure_of_its_words() {
    let check = |value: &str, expected: &str| {
        assert_eq!(read("a.json", &format!("{{\"a\": {value}}}"), "at = 'a'"), expected, "{value}");
    };
    check("12", "12 = 12");
    check("2.50", "2.50 = 2.5");
    check("1e6", "1e6 = 1 million");
    check("\"10_000\"", "10_000 = 10,000");
    check("\"30 s\"", "30 s = 30 s");
    check("\"More than 300 icons\"", "More than 300 icons = more than 300");
    check("\"Reads 12 languages.\"", "12 languages = 12");
    check("\"۱۲ درمانگاه\"", "۱۲ درمانگاه = 12");
    check("\"\\u06f1\\u06f2\"", "\\u06f1\\u06f2 = 12");
    check("\"none\"", "figure-missing: the value that is read is no figure: “none”");
    check("null", "figure-missing: the value that is read is no figure: “null”");
    let two = "\"12 agents and 3 skills\"";
    check(two, "figure-ambiguous: the value holds 2 figures, and nothing says which is meant");
    let text = format!("{{\"a\": {two}, \"b\": \"4 skills\"}}");
    assert_eq!(read("a.json", &text, "at = 'a'\nmatch = '{figure} skills'"), "3 skills = 3");
    let nothing = read("a.json", &text, "at = 'a'\nmatch = '{figure} rules'");
    assert_eq!(nothing, "match-nothing: the pattern fits nothing in its sources");
}

#[test]
fn a_list_or_table_is_no_value() {
    let yaml = "a: [3, 4]\nb: {c: 1}\n";
    assert_eq!(read("a.yml", yaml, "at = 'a'"), "value-missing: no value to read: `a` in a.yml is a list of 2");
    assert_eq!(read("a.yml", yaml, "at = 'b'"), "value-missing: no value to read: `b` in a.yml is a table");
    assert_eq!(read("a.yml", yaml, "at = 'a[0]'"), "3 = 3");
    assert_eq!(read("a.yml", "a: [3, 3]", "at = 'a[*]'"), "3 = 3 | 3 = 3");
    let plain = "source-missing: no source to read: a.txt is no TOML, JSON or YAML, and has no front matter";
    assert_eq!(read("a.txt", "a = 1", "at = 'a'"), plain);
}

#[test]
fn a_claim_names_one_place() {
    let two = read("a.json", "{}", "at = 'a'\nrow = 'x'\ncolumn = 'y'");
    assert!(two.contains("claims-file: two places in one claim"), "{two}");
    let none = read("a.json", "{}", "");
    assert!(none.contains("claims-file: `[[n.read]]` has no `at`"), "{none}");
    let malformed = read("a.json", "{}", "at = 'a[x]'");
    assert!(malformed.contains("claims-file: an index is a whole number"), "{malformed}");
}
