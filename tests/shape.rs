//! The shape of the house: stages import only those above them, lists are complete, files stay readable, and documents
//! name only what is there. Code is read as text, without its comments and strings.

mod project;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use counterclaim::figure::lang::LANGUAGES;
use counterclaim::rules::RULES;
use project::{all, file, repository};
use regex::Regex;

/// The stages in their order; each imports only those before it.
const STAGES: [&str; 12] = [
    "source",
    "structure",
    "finding",
    "figure",
    "claim",
    "ledger",
    "rules",
    "gate",
    "repair",
    "adopt",
    "report",
    "cli",
];
/// The stages where every number is exact.
const EXACT: [&str; 4] = ["figure", "claim", "ledger", "rules"];
/// The most lines of logic in one file; tables of words may be longer.
const MOST_LINES: usize = 400;
/// The documents of the repository, which name files.
const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

#[test]
fn a_stage_imports_only_the_stages_above_it() {
    let rank = |stage: &str| STAGES.iter().position(|known| *known == stage);
    for code in sources() {
        let Some(own) = rank(code.stage()) else { continue };
        for used in code.used_stages() {
            let above = rank(&used).is_some_and(|used| used <= own);
            assert!(above, "{} imports {used}, which is not above {}", code.path, code.stage());
        }
    }
}

/// The tests below would pass on a reader of code that sees nothing.
#[test]
fn imports_are_seen_in_groups_and_paths_and_not_in_words_or_tests() {
    let code = r#"
        //! crate::comment
        use crate::claim::{self, Claim};
        use crate::{finding::Finding, ledger::{self, Ledger}, rules};
        fn quote() -> crate::source::Span { f("crate::string", '"', r"crate::raw") }
        /* crate::block */
        #[cfg(test)]
        mod tests { use crate::tested; }
    "#;
    let code = Code { path: "src/cli/x.rs".to_owned(), text: without_tests(&without_words(code)) };
    let used: Vec<String> = code.used_stages().into_iter().collect();
    assert_eq!(used, ["claim", "finding", "ledger", "rules", "source"]);
    assert_eq!(code.stage(), "cli");
    assert!(sources().count() > 50 && sources().any(|code| code.path == "src/figure/lang/en.rs"));
}

#[test]
fn the_list_of_stages_is_the_one_that_the_crate_page_shows() {
    let page = file("src/lib.rs");
    let listed: Vec<&str> = all(r"(?m)^//! - \[`(\w+)`\]: ", &page).collect();
    let declared: Vec<&str> = all(r"(?m)^pub mod (\w+);$", &page).collect();
    assert_eq!(listed, STAGES);
    assert_eq!(declared, STAGES);
}

#[test]
fn only_the_command_line_touches_disk_environment_clock_and_protocol() {
    let outside = Regex::new(r"\b(?:std::(?:fs|env|net|process)|io::std(?:in|out|err)|SystemTime|Instant)\b").unwrap();
    for code in sources().filter(|code| !["cli", "main"].contains(&code.stage())) {
        assert_none(&code, &outside, "outside the command line");
    }
}

#[test]
fn every_rule_is_two_files_and_one_name_in_the_list() {
    let names: BTreeSet<String> = RULES.iter().map(|rule| rule.name.replace('-', "_")).collect();
    let pages = stems("src/rules", "md");
    let rules = sources().filter(|code| code.path.starts_with("src/rules/") && code.text.contains("RULE: Rule"));
    let files: BTreeSet<String> = rules.map(|code| stem(&code.path)).collect();
    assert_eq!(names.len(), RULES.len(), "two rules have one name");
    assert_eq!(files, names);
    assert_eq!(pages, names);
}

#[test]
fn every_language_is_one_file_and_one_name_in_the_list() {
    let codes: BTreeSet<String> = LANGUAGES.iter().map(|language| language.code.to_owned()).collect();
    assert_eq!(codes.len(), LANGUAGES.len(), "two languages have one code");
    assert_eq!(stems("src/figure/lang", "rs"), codes);
}

#[test]
fn no_float_is_near_a_figure() {
    let float = Regex::new(r"\bf(?:32|64)\b|(?:^|[^.\w])[0-9][0-9_]*\.[0-9]").unwrap();
    for code in sources().filter(|code| EXACT.contains(&code.stage())) {
        assert_none(&code, &float, "in a stage where numbers are exact");
    }
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    let unwrap = Regex::new(r"\.unwrap\(\)").unwrap();
    for code in sources() {
        assert_none(&code, &unwrap, "outside tests");
    }
}

#[test]
fn a_file_holds_no_more_logic_than_one_can_read() {
    let is_table = |code: &Code| code.path.starts_with("src/figure/lang/");
    let long: Vec<String> = sources()
        .filter(|code| !is_table(code))
        .map(|code| (code.text.lines().count(), code.path))
        .filter(|(n_lines, _)| *n_lines > MOST_LINES)
        .map(|(n_lines, path)| format!("{path} has {n_lines} lines without its tests"))
        .collect();
    assert!(long.is_empty(), "ask what second idea moved in:\n{}", long.join("\n"));
}

#[test]
fn every_file_opens_with_what_it_holds() {
    let missing: Vec<String> = rust_files("src").into_iter().filter(|path| !file(path).starts_with("//! ")).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn documents_name_only_files_that_are_there() {
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = file(document);
        let prose = without(r"(?ms)^```.*?^```$", &text);
        let quoted = all(r"`([^`\n]+)`", &prose).filter(|name| is_path(name));
        let linked = all(r"\]\(([^)#\s]+)", &prose).filter(|link| !link.contains("://"));
        let absent = quoted.chain(linked).filter(|name| !is_there(name));
        missing.extend(absent.map(|name| format!("{document} names {name}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_layout_of_the_tests_is_told_to_contributors() {
    let told = file("CONTRIBUTING.md");
    let tests = stems("tests", "rs");
    let missing: Vec<&String> = tests.iter().filter(|name| !told.contains(&format!("`tests/{name}.rs`"))).collect();
    assert!(missing.is_empty(), "CONTRIBUTING.md does not name {missing:?}");
}

/// A file of the crate.
struct Code {
    /// Its path from the root of the repository.
    path: String,
    /// What is in it, without comments, strings and tests.
    text: String,
}

impl Code {
    fn stage(&self) -> &str {
        let path = self.path.strip_prefix("src/").expect("below src");
        path.split(['/', '.']).next().expect("a path has parts")
    }

    /// The stages that it names: `crate::figure`, `crate::{claim, figure}`, and `super::` where that is the crate.
    fn used_stages(&self) -> BTreeSet<String> {
        let mut used: BTreeSet<String> = all(r"\bcrate::(\w+)", &self.text).map(str::to_owned).collect();
        for group in all(r"\bcrate::\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}", &self.text) {
            let flat = without(r"::\{(?:[^{}]|\{[^{}]*\})*\}", group);
            used.extend(flat.split(',').filter_map(|path| path.trim().split("::").next().map(str::to_owned)));
        }
        if self.path.matches('/').count() == 1 {
            used.extend(all(r"\bsuper::(\w+)", &self.text).map(str::to_owned));
        }
        used.retain(|name| !name.is_empty());
        used
    }
}

/// Every file of the crate that is no test.
fn sources() -> impl Iterator<Item = Code> {
    rust_files("src").into_iter().filter(|path| !TESTS.contains(path)).map(|path| {
        let text = without_tests(&without_words(&file(&path)));
        Code { path, text }
    })
}

/// The files that are compiled only for tests: those that another declares so.
static TESTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let declares = |path: &String| {
        let text = without_words(&file(path));
        let folder = path.strip_suffix(".rs").expect("a Rust file").to_owned();
        let names = all(r"#\[cfg\(test\)\]\s*(?:pub(?:\(\w+\))? )?mod (\w+);", &text).map(str::to_owned);
        names.map(move |name| format!("{folder}/{name}.rs")).collect::<Vec<_>>()
    };
    rust_files("src").iter().flat_map(declares).collect()
});

/// Code without comments, and with empty strings: what they say is no code. The first alternative that fits is taken, so a
/// quote inside a comment opens no string, and the reverse.
fn without_words(code: &str) -> String {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        let comments = r"//[^\n]*|/\*(?s:.*?)\*/";
        let raw = r##"r#"(?s:.*?)"#|r"[^"]*""##;
        let plain = r#""(?s:\\.|[^"\\])*""#;
        let letters = r"'(?:\\u\{\w+\}|\\x\w\w|\\.|[^'\\\n])'";
        Regex::new(&[comments, raw, plain, letters].join("|")).expect("a sound pattern")
    });
    WORDS.replace_all(code, |words: &regex::Captures<'_>| if words[0].starts_with('/') { "" } else { "\"\"" }).into()
}

/// Code up to its tests, which stand at the end.
fn without_tests(code: &str) -> String {
    let tests = Regex::new(r"#\[cfg\(test\)\]\s*mod \w+ \{").expect("a sound pattern");
    tests.find(code).map_or(code, |tests| &code[..tests.start()]).to_owned()
}

fn assert_none(code: &Code, pattern: &Regex, why: &str) {
    let found = code.text.lines().find(|line| pattern.is_match(line));
    assert!(found.is_none(), "{}: {} {why}", code.path, found.unwrap_or_default().trim());
}

/// A text without what fits a pattern.
fn without(pattern: &str, text: &str) -> String {
    Regex::new(pattern).expect("a sound pattern").replace_all(text, "").into_owned()
}

fn rust_files(folder: &str) -> Vec<String> {
    let mut files: Vec<String> = entries(folder)
        .flat_map(|path| if repository().join(&path).is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.ends_with(".rs"))
        .collect();
    files.sort();
    files
}

fn entries(folder: &str) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(repository().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    entries.map(move |entry| format!("{folder}/{}", name(entry.expect("a readable folder"))))
}

/// The names of the files of a folder, without their ending.
fn stems(folder: &str, ending: &str) -> BTreeSet<String> {
    let ends = |path: &String| Path::new(path).extension().is_some_and(|found| found == ending);
    entries(folder).filter(ends).map(|path| stem(&path)).collect()
}

fn stem(path: &str) -> String {
    Path::new(path).file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

/// Whether a word in backticks is meant as a path of this repository: it has a folder, or a known ending.
fn is_path(word: &str) -> bool {
    let is_plain = word.chars().all(|char| char.is_alphanumeric() || "._-/*".contains(char));
    let has_ending = [".rs", ".md", ".toml", ".txt", ".yml", ".jsonl"].iter().any(|ending| word.ends_with(ending));
    is_plain
        && (has_ending || word.ends_with('/') || (word.contains('/') && word.starts_with(['.', 's', 't', 'c', 'b'])))
}

/// Whether a path is there; a path in capitals (`NAME.rs`) stands for any.
fn is_there(name: &str) -> bool {
    let is_pattern = name.contains('*') || name.contains("NAME");
    let is_file = |name: &str| repository().join(name).exists();
    if is_pattern {
        let (folder, _) = name.rsplit_once('/').unwrap_or((".", name));
        return folder.contains('*') || is_file(folder);
    }
    is_file(name)
}
