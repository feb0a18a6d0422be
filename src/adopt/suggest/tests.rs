//! Small repositories, and what is suggested for them; beside each what must stay quiet.

use super::*;
use crate::source::Memory;

/// The claims that are suggested, each by its quantity, a word for how it stands, and its TOML.
fn suggested(files: &[(&str, &str)]) -> Vec<(String, &'static str, String)> {
    let memory = Memory::new(files.iter().copied());
    let sources = Sources::new(&memory);
    let shown = |suggestion: Suggestion| {
        (suggestion.quantity, if suggestion.differs { "differs" } else { "holds" }, suggestion.toml)
    };
    suggest(&sources).suggestions.into_iter().map(shown).collect()
}

fn check(files: &[(&str, &str)], expected: &[(&str, &str)]) {
    let found = suggested(files);
    let short: Vec<(&str, &str)> = found.iter().map(|(quantity, stands, _)| (quantity.as_str(), *stands)).collect();
    assert_eq!(short, expected, "{found:#?}");
}

fn rules(n: usize) -> Vec<(String, String)> {
    (0..n).map(|nth| (format!("src/rules/r{nth}.rs"), String::new())).collect()
}

fn with_rules<'a>(rules: &'a [(String, String)], others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    rules.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain(others.iter().copied()).collect()
}

#[test]
fn a_number_of_things_is_held_against_the_folder_of_that_name() {
    let twelve = rules(12);
    let readme = |text: &'static str| with_rules(&twelve, &[("README.md", text), ("src/rules/mod.rs", "")]);
    check(&readme("It has 12 rules for everybody.\n"), &[("rules", "holds")]);
    check(&readme("It has over 10 rules for everybody.\n"), &[("rules", "holds")]);
    check(&readme("It has 13 rules for everybody.\n"), &[("rules", "differs")]);
    check(&readme("It has 40 rules for everybody.\n"), &[]);
    check(&readme("It has 12 ideas for everybody.\n"), &[]);
    let toml = &suggested(&readme("It has 12 rules for everybody.\n"))[0].2;
    assert!(toml.contains("except = [\"src/rules/mod.rs\"]"), "{toml}");
}

#[test]
fn a_least_version_is_held_against_the_manifest() {
    let manifest = ("Cargo.toml", "[package]\nname = 'a'\nrust-version = '1.75'\n");
    let readme = |text: &'static str| vec![manifest, ("README.md", text)];
    check(&readme("Requires Rust 1.75 or later.\n"), &[("min-rust", "holds")]);
    check(&readme("The MSRV is 1.70.\n"), &[("min-rust", "differs")]);
    check(&readme("Tested with Rust 1.70 at least once.\n"), &[]);
    check(&readme("- Changed minimum Rust requirement to 1.29.0.\n"), &[]);
    check(&readme("Written for Rust 2021.\n"), &[]);
    check(&[("README.md", "Requires Rust 1.75 or later.\n")], &[]);
    check(
        &[
            ("pyproject.toml", "[project]\nrequires-python = '>=3.9'\n"),
            ("README.md", "You need Python 3.9+ to run it.\n"),
        ],
        &[("min-python", "holds")],
    );
    check(
        &[
            ("package.json", "{ \"engines\": { \"node\": \">=18\" } }"),
            ("README.md", "Requires Node.js 20 or later.\n"),
        ],
        &[("min-node", "differs")],
    );
}

#[test]
fn a_row_of_totals_is_added_up() {
    let table = |total: &str| {
        format!(
            "## Beds by province\n\n| Province | Beds |\n|---|---|\n| گیلان | 120 |\n| North | 80 |\n| Total | {total} |\n"
        )
    };
    check(&[("README.md", &table("200"))], &[("beds-by-province-total", "holds")]);
    check(&[("README.md", &table("210"))], &[("beds-by-province-total", "differs")]);
    check(&[("README.md", &table("many"))], &[]);
    check(&[("README.md", "| a | b |\n|---|---|\n| x | 1 |\n| y | 2 |\n| z | 3 |\n")], &[]);
}

#[test]
fn a_heading_is_held_against_its_list() {
    let list = |n: usize| (0..n).map(|nth| format!("- tool number x{nth}\n")).collect::<String>();
    let page = |n: usize| format!("# Tools\n\n## Top 7 tools\n\n{}", list(n));
    check(&[("README.md", &page(7))], &[("top-7-tools", "holds")]);
    check(&[("README.md", &page(6))], &[("top-7-tools", "differs")]);
    check(&[("README.md", &page(3))], &[]);
}

#[test]
fn a_badge_is_held_against_its_text() {
    let readme =
        |n: u32| format!("![tests](https://img.shields.io/badge/tests-128-green)\n\nThere are {n} tests in all.\n");
    check(&[("README.md", &readme(128))], &[("tests", "holds")]);
    check(&[("README.md", &readme(120))], &[("tests", "differs")]);
    check(&[("README.md", &readme(12))], &[]);
}

#[test]
fn one_number_of_the_same_things_in_two_texts_is_one_quantity() {
    let files = |a: &'static str, b: &'static str| [("README.md", a), ("docs/index.md", b)];
    check(&files("We run 47 clinics.\n", "All 47 clinics are open.\n"), &[("clinic", "holds")]);
    check(&files("We run 47 clinics.\n", "All 46 clinics are open.\n"), &[]);
    check(&files("We run 50 clinics.\n", "All 50 clinics are open.\n"), &[]);
    check(&files("See 47 lines of it.\n", "It has 47 lines in all.\n"), &[]);
    check(&[("README.md", "We run 47 clinics.\n"), ("CHANGELOG.md", "All 47 clinics are open.\n")], &[]);
}

#[test]
fn translations_of_a_readme_are_bound_to_it() {
    let en = "It runs 45 clinics.\n\nThey have 120 doctors, and 310 nurses.\n\nOf 18 offices 7 are new.\n";
    let fa = |clinics: &str| {
        format!("۴ خط\n\nشبکه {clinics} درمانگاه دارد.\n\n۱۲۰ پزشک و ۳۱۰ پرستار.\n\nاز ۱۸ دفتر ۷ دفتر تازه است.\n")
    };
    let bound = suggested(&[("README.md", en), ("README.fa.md", &fa("۴۵"))]);
    assert!(
        bound.len() >= 3 && bound.iter().all(|(_, stands, toml)| *stands == "holds" && toml.contains("fa = {")),
        "{bound:#?}"
    );
    check(&[("README.md", en), ("README.setup.md", &fa("۴۵"))], &[]);
}

#[test]
fn a_repository_without_figures_has_nothing_to_claim() {
    check(&[], &[]);
    check(&[("README.md", "# A tool\n\nIt does one thing well.\n"), ("src/main.rs", "fn main() {}\n")], &[]);
}

#[test]
fn the_file_says_what_each_claim_is_and_is_sound() {
    let twelve = rules(12);
    let memory = Memory::new(with_rules(&twelve, &[("README.md", "It has 12 rules.\n")]));
    let sources = Sources::new(&memory);
    let file = suggest(&sources).file();
    assert!(
        file.contains("\n# README.md says how many rules there are, and src/rules/ holds them.\n[rules]\n"),
        "{file}"
    );
    let trial = Trial::of_text(&file, &sources, &Config::default());
    assert!(trial.holds() && trial.claims.len() == 2, "{file}");
}
