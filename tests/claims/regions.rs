//! What is counted and read in a part of a source, and what is said where that part is not there.

use crate::{findings, noisy, silent};

/// A count of `README.md` beside the number that it comes to.
fn claims(keys: &str, n: u32) -> String {
    format!("[[n.counted]]\nsource = 'README.md'\n{keys}\n[[n.declared]]\nis = '{n}'\n")
}

#[track_caller]
fn counts(text: &str, keys: &str, n: u32) {
    silent(&[("README.md", text)], &claims(keys, n));
    assert_eq!(findings(&[("README.md", text)], &claims(keys, n + 1)).len(), 1, "{keys}");
}

#[track_caller]
fn says(text: &str, keys: &str, finding: &str) {
    noisy(&[("README.md", text)], &claims(keys, 1), &[finding]);
}

const LISTS: &str =
    "intro: a, b\n\n- x\n\n# Data\n\n- a\n  - b\n  - c\n    - d\n\n## More\n\n1. e\n2. f\n   g\n\n# Other\n\n- h\n";

#[test]
fn items_are_counted_under_a_heading_and_at_a_depth() {
    counts(LISTS, "each = 'item'", 5);
    counts(LISTS, "each = 'item'\nunder = 'Data'", 3);
    counts(LISTS, "each = 'item'\nunder = '## more'", 2);
    counts(LISTS, "each = 'item'\nunder = 'Data'\ndepth = 2", 2);
    counts(LISTS, "each = 'item'\nunder = 'Data'\ndepth = 3", 1);
    counts(LISTS, "each = 'item'\nunder = 'Data'\nmatch = '^[AE]$'", 2);
    counts(LISTS, "each = 'item'\nunder = 'Data'\nexcept = ['F G', 'a']", 1);
    counts(LISTS, "each = 'item'\nunder = 'Data'\nmatch = 'z'", 0);
}

#[test]
fn the_outermost_list_of_a_part_is_its_first_level() {
    counts("- Kinds:\n  - a\n  - b\n    - c\n\nend", "each = 'item'\nbetween = ['Kinds:', 'end']", 2);
}

#[test]
fn items_of_a_sentence_are_counted() {
    let text = "It knows four codes (see below): `E1`, E2 [or E3, at times], Node.js and v3.10. Others, such as X, are no codes.";
    let keys = "each = 'item'\nbetween = ['below):', '.']\nsplit = ','";
    counts(text, keys, 4);
    counts(
        "این ابزار زبان‌های «فارسی، عربی و ترکی» را می‌خواند.",
        "each = 'item'\nbetween = ['زبان‌های «', '»']\nsplit = '،'",
        3,
    );
    says("no list", keys, "quote-missing: “below):” is not in README.md");
    says("see below): a, b", keys, "quote-missing: “.” does not follow on “below):” in README.md");
    says(
        "below): a. below): b.",
        keys,
        "quote-ambiguous: “below):” is 2 times in README.md, and nothing says which is meant",
    );
}

#[test]
fn a_part_that_is_not_there_is_no_count_of_nothing() {
    says(LISTS, "each = 'item'\nunder = 'Dta'", "quote-missing: there is no heading “Dta” in README.md");
    says(LISTS, "each = 'item'\nunder = '## Data'", "quote-missing: there is no heading “## Data” in README.md");
    says(
        LISTS,
        "each = 'item'\nunder = 'Data'\ndepth = 4",
        "quote-missing: there is no item of depth 4 under “Data” in README.md",
    );
    says("# A\nwords", "each = 'item'\nunder = 'A'", "quote-missing: there is no list under “A” in README.md");
    says(
        "# A\n# A\n",
        "each = 'item'\nunder = 'A'",
        "quote-ambiguous: 2 headings of README.md are “A”, and nothing says which is meant",
    );
    counts("# A\n- x\n## A\n- y\n", "each = 'item'\nunder = '## A'", 1);
}

const TABLES: &str = "# One\n\n| Word | N |\n|------|--:|\n| **a** | 1 |\n| b | 2 |\n| Total | 3 |\n\n# Two\n\n\
                      Name | Of\n---|---\nc | x\n\n<table><tr><th>Name<th>N<tr><td>d<td>4<tr><td>e<td>5</table>\n";

#[test]
fn rows_are_counted_in_the_table_that_is_chosen() {
    counts(TABLES, "each = 'row'\nunder = 'One'", 3);
    counts(TABLES, "each = 'row'\nunder = 'One'\nexcept = ['total', 'A']", 1);
    counts(TABLES, "each = 'row'\nunder = 'One'\nmatch = '^[ab] '", 2);
    counts(TABLES, "each = 'row'\ntable = 2", 1);
    counts(TABLES, "each = 'row'\ntable = 'of'", 1);
    counts(TABLES, "each = 'row'\nunder = 'Two'\ntable = 2", 2);
    counts(TABLES, "each = 'row'\nunder = 'Two'\ntable = 'N'", 2);
}

#[test]
fn a_table_that_is_not_there_or_is_two_is_said() {
    let two = "quote-ambiguous: there are 2 tables under “Two” in README.md, and nothing says which is meant";
    says(TABLES, "each = 'row'\nunder = 'Two'", two);
    says(TABLES, "each = 'row'\ntable = 4", "quote-missing: there are 3 tables in README.md, and no table 4");
    says(TABLES, "each = 'row'\ntable = 'Wort'", "quote-missing: no table in README.md has “Wort” in its head");
    let both = "quote-ambiguous: 2 tables in README.md have “Name” in their head, and nothing says which is meant";
    says(TABLES, "each = 'row'\ntable = 'Name'", both);
    says("# A\n", "each = 'row'\nunder = 'A'", "quote-missing: there is no table under “A” in README.md");
}

/// A cell of `README.md` beside what it is believed to say.
fn cell(keys: &str, is: &str) -> String {
    format!("[[n.read]]\nsource = 'README.md'\n{keys}\n[[n.declared]]\nis = '{is}'\n")
}

#[test]
fn a_cell_is_read_by_its_row_and_column() {
    let text = "| Service | Calls | یاد |\n|-|-|-|\n| [Gate](g.md) | **1,250** | ۱۲ |\n| Mail | about 400 | |\n| Both | 5 of 9 | none |\n\
                | Twin | 1 | |\n| Twin | 2 | |\n";
    let check = |row: &str, column: &str, is: &str, expected: &[&str]| {
        noisy(&[("README.md", text)], &cell(&format!("row = '{row}'\ncolumn = '{column}'"), is), expected);
    };
    check("gate", "CALLS", "1250", &[]);
    check("Gate", "ياد", "12", &[]);
    check("Mail", "Calls", "412", &[]);
    check("Gate", "Calls", "1251", &["contradictory: n is said to be 1,251, but is 1,250 where it is defined"]);
    check("Gates", "Calls", "1", &["quote-missing: no row of the table in README.md begins with “Gates”"]);
    check("Gate", "Call", "1", &["quote-missing: no column of the table in README.md is “Call”"]);
    check("Mail", "یاد", "1", &["quote-missing: the row “Mail” of the table in README.md has no “یاد”"]);
    check("Both", "یاد", "1", &["figure-missing: no figure stands where the claim expects one"]);
    check(
        "Twin",
        "Calls",
        "1",
        &["quote-ambiguous: 2 rows of the table in README.md begin with “Twin”, and nothing says which is meant"],
    );
    assert_eq!(findings(&[("README.md", text)], &cell("row = 'Both'\ncolumn = 'Calls'", "5")).len(), 1);
}

#[test]
fn patterns_pass_over_sections_however_their_heading_is_written() {
    let text =
        "14 tags\n\nChangelog\n---------\n9 tags\n\n<h2>Now</h2>\n\n14 tags\n\n```\n## Changelog\n```\n\n14 tags\n";
    let claim = "[[tags.matched]]\nsource = 'README.md'\nmatch = '{figure} tags'\nnot-under = 'changelog'\n";
    silent(&[("README.md", text)], claim);
    assert_eq!(findings(&[("README.md", &text.replace("14 tags\n\n```", "8 tags\n\n```"))], claim).len(), 1);
}
