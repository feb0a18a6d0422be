//! A page for each language in `docs/languages/`, made from its table and read examples, and an index of them. The tests
//! compare the pages with the files; `COUNTERCLAIM_RENEW=1 cargo test --test languages` writes them anew.

mod project;

#[path = "languages/examples.rs"]
mod examples;
#[path = "languages/markdown.rs"]
mod markdown;
#[path = "languages/page.rs"]
mod page;
#[path = "languages/parts.rs"]
mod parts;

use std::collections::BTreeSet;
use std::fs;

use counterclaim::figure::lang::LANGUAGES;
use project::{all, file, repository};

/// The variable that has the pages written instead of compared.
const RENEW: &str = "COUNTERCLAIM_RENEW";

#[test]
fn every_language_has_the_page_that_its_table_makes() {
    let pages = LANGUAGES.iter().map(|language| (page::path(language), page::page(language)));
    let stale: Vec<String> = pages.filter_map(|(path, page)| stale(&path, &page)).collect();
    assert!(stale.is_empty(), "{}\n{RENEW}=1 cargo test --test languages renews the pages", stale.join("\n"));
}

#[test]
fn the_index_lists_every_language() {
    let stale = stale("docs/languages.md", &page::index(&LANGUAGES));
    assert!(stale.is_none(), "{}\n{RENEW}=1 cargo test --test languages renews it", stale.unwrap_or_default());
}

#[test]
fn no_page_is_left_of_a_language_that_is_gone() {
    let known: BTreeSet<String> = LANGUAGES.iter().map(|language| format!("{}.md", language.code)).collect();
    let entries = fs::read_dir(repository().join("docs/languages")).expect("the folder of the pages");
    let found = entries.map(|entry| entry.expect("a page").file_name().to_string_lossy().into_owned());
    let left: Vec<String> = found.filter(|name| !known.contains(name)).collect();
    assert!(left.is_empty(), "docs/languages has {left:?}");
}

/// How nouns are formed is not shown: that is grammar, and would fill the page with function words.
#[test]
fn every_column_of_the_tables_is_shown() {
    let columns = ["columns/numbers.rs", "columns/sayings.rs", "columns.rs"];
    let columns = columns.map(|path| file(&format!("src/figure/{path}"))).concat();
    let (columns, _) = columns.split_once("pub struct Nouns").expect("the columns of nouns come last");
    let parts = file("tests/languages/parts.rs");
    let names: Vec<&str> = all(r"(?m)^    pub (\w+): ", columns).collect();
    let hidden: Vec<&&str> = names.iter().filter(|name| !parts.contains(&format!(".{name}"))).collect();
    assert!(names.len() > 50, "the columns are found: {names:?}");
    assert!(hidden.is_empty(), "tests/languages/parts.rs shows no {hidden:?}");
}

/// How a file differs from what it should be, if it does and is not to be renewed.
fn stale(path: &str, expected: &str) -> Option<String> {
    let file = repository().join(path);
    if std::env::var_os(RENEW).is_some() {
        fs::create_dir_all(file.parent().expect("a page lies in a folder")).expect("a folder for the pages");
        fs::write(&file, expected).expect("a page");
    }
    let Ok(found) = fs::read_to_string(&file) else { return Some(format!("{path} is not there")) };
    let mut lines = found.lines().zip(expected.lines()).zip(1..);
    let differs = lines.find(|((found, expected), _)| found != expected);
    match differs {
        Some(((found, expected), line)) => Some(format!("{path}:{line} is   {found}\n  but should be {expected}")),
        None if found != expected => Some(format!("{path} has another end")),
        None => None,
    }
}
