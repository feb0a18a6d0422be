//! The page of one language, and the index of all.

use std::fmt::Write as _;

use counterclaim::figure::lang::{Language, Script, Spacing};

use crate::examples::{self, Section};
use crate::markdown::Table;
use crate::parts::{Part, parts};

/// Where the page of a language lies.
pub fn path(language: &Language) -> String {
    format!("docs/languages/{}.md", language.code)
}

/// What a reader is told who would edit the page.
fn note(source: &str) -> String {
    format!("<!-- Made by tests/languages.rs from {source}: COUNTERCLAIM_RENEW=1 cargo test --test languages -->\n\n")
}

/// What is read in a language.
pub fn page(language: &Language) -> String {
    let mut page =
        note(&format!("src/figure/lang/{code}.rs and tests/figures/phrases/{code}.txt", code = language.code));
    let _ = write!(page, "# {}\n\n{}", language.english, writing(language));
    let sections = examples::sections(language);
    let mut rest: Vec<&Section> = sections.iter().collect();
    for part in parts(language) {
        let (own, others) = rest.into_iter().partition(|section| part.explains(&section.heading));
        rest = others;
        push(&part, &own, language, &mut page);
    }
    push(&Part::new("What else is read", &[""]), &rest, language, &mut page);
    page
}

/// Adds a part with its examples, if it says anything.
fn push(part: &Part, sections: &[&Section], language: &Language, page: &mut String) {
    let examples = examples::table(sections, language);
    if part.tables.is_empty() && part.notes.is_empty() && examples.is_empty() {
        return;
    }
    let _ = write!(page, "\n## {}\n", part.title);
    if !part.notes.is_empty() {
        let _ =
            write!(page, "\n{}\n", part.notes.iter().map(|note| format!("- {note}")).collect::<Vec<_>>().join("\n"));
    }
    for table in part.tables.iter().chain([&examples]).filter(|table| !table.is_empty()) {
        let _ = write!(page, "\n{table}");
    }
}

/// How a language is written.
fn writing(language: &Language) -> Table {
    let mut table = Table::new(&["how it is written", ""]);
    let groups: Vec<String> = language.group_marks.iter().map(char::to_string).collect();
    for (what, how) in [
        ("own name", language.name.to_owned()),
        ("code", language.code.to_owned()),
        ("letters", script(language.script).to_owned()),
        ("words", spacing(language.spacing).to_owned()),
        ("decimal mark", language.decimal_mark.to_string()),
        ("marks between groups of digits, blanks apart", groups.join(" ")),
    ] {
        table.row(vec![what.to_owned(), how]);
    }
    table
}

fn script(script: Script) -> &'static str {
    match script {
        Script::Latin => "Latin",
        Script::Arabic => "Arabic",
        Script::Cyrillic => "Cyrillic",
        Script::Devanagari => "Devanagari",
        Script::Han => "Han characters and kana",
        Script::Hangul => "Hangul",
    }
}

fn spacing(spacing: Spacing) -> &'static str {
    match spacing {
        Spacing::Blanks => "parted by blanks",
        Spacing::Compounds => "parted by blanks; number words, and what they count, may be one word",
        Spacing::Lost => "parted by blanks, which get lost: phrases without them are understood too",
        Spacing::Nothing => "not parted",
    }
}

const INTRODUCTION: &str = "\
# Languages

A page for each language says which words are read, and how; the examples on it are read by the reader itself. The language of a text
is the one that is given (`--lang`, or a claim's own), else each sentence is read in the language that its frequent words show, and a
short phrase in the one that reads the most of it. Where `1.234` could be either, the other numbers of the text decide, then the
language.

Read in every language: digits of every script with any lawful grouping, signs, exponents, fractions in digits, `%`, `‰`, ISO 4217
codes and currency signs, and the symbols of units. Spellings in the tables are folded: letters are small, joiners and tatweel are
left out, and letters that texts confuse are one.

In the examples `⟦ ⟧` marks the figure where it is not the whole phrase. What a figure stands for is an interval in the base unit, percent
for shares: `{5}` is exactly five, `[4.5, 5.5)` from 4.5 to below 5.5. \"Read as\" is the narrower one that a reader takes from it, where it
is narrower ([semantics.md](semantics.md)). What is no figure has the reason ([figures.md](figures.md)).

";

/// All languages, with their pages.
pub fn index(languages: &[&Language]) -> String {
    let mut page = note("src/figure/lang.rs") + INTRODUCTION;
    page.push_str("| language | own name | code | letters | decimal mark | page |\n|---|---|---|---|---|---|\n");
    for Language { code, english, name, script: letters, decimal_mark, .. } in languages {
        let letters = script(*letters);
        let _ = writeln!(
            page,
            "| {english} | {name} | `{code}` | {letters} | `{decimal_mark}` | [{code}](languages/{code}.md) |"
        );
    }
    page
}
