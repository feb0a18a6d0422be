//! What is read from texts in AsciiDoc, and what is not.

use proptest::prelude::*;

use crate::structure::Document;
use crate::structure::shown::{Shown, owned};

fn read(text: &str) -> Document {
    Shown::new("a.adoc", text).document
}

fn headings(text: &str) -> Vec<(u8, String)> {
    Shown::new("a.adoc", text).headings()
}

fn items(text: &str) -> Vec<(u32, String)> {
    Shown::new("a.adoc", text).items()
}

fn tables(text: &str) -> Vec<Vec<String>> {
    Shown::new("a.adoc", text).tables()
}

#[test]
fn titles_have_as_many_signs_as_their_level() {
    let text = "= راهنما\n:toc:\n\n[#data]\n== Data ==\na\n\n=== *More*\n\n## Other\n\nOlder\n-----\nb\n";
    assert_eq!(headings(text), owned(&[(1, "راهنما"), (2, "Data"), (3, "*More*"), (2, "Other"), (2, "Older")]));
    assert_eq!(headings("\u{feff}= A\r\n"), owned(&[(1, "A")]));
}

#[test]
fn listings_comments_and_blocks_hold_no_titles() {
    for text in [
        "----\n= A\n----\n",
        "////\n== A\n////\n",
        "// == A\n",
        "=A\n",
        "====\na\n====\n",
        "words\n== A\n",
        "```sh\n## a\n```\n",
    ] {
        assert_eq!(headings(text), [], "{text}");
    }
    assert_eq!(headings("[source]\n----\na\n----\n== B\n"), owned(&[(2, "B")]));
}

#[test]
fn items_know_how_deep_they_stand() {
    let text = "* a\n** b\nmore\n... c\n\n** [x] d\n* e\n+\nattached\n\n* f\n";
    assert_eq!(items(text), owned(&[(1, "a"), (2, "b\nmore"), (3, "c"), (2, "d"), (1, "e"), (1, "f")]));
    assert_eq!(items(". یک\n- دو\n. سه\n\nterm::\n* a\n"), owned(&[(1, "یک"), (2, "دو"), (1, "سه"), (1, "a")]));
    assert_eq!(items("- a\n\nwords\n\n. b\n"), owned(&[(1, "a"), (1, "b")]));
}

#[test]
fn words_of_a_paragraph_and_rules_are_no_items() {
    assert_eq!(items("words\n* a\n\n*b* c\n\n.Title\n\n* * *\n\n----\n* d\n----\n\n'''\n-5\n"), []);
}

#[test]
fn head_rows_are_set_off_or_named() {
    let text = "|===\n|Word |Beds\n\n|a |1\n|گیلان\n|۴۰\n|===\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a 1:1", "B 0:گیلان 1:۴۰"]]);
    let text = "[%header%footer,cols=\"1,>2\"]\n|===\n|Word\n|Beds\n// no\n|a \\| b\n|1\n|Sum |1\n|===\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a \\| b 1:1", "F 0:Sum 1:1"]]);
    assert_eq!(tables("|===\n|a |1\n|b |2\n|===\n"), [["B 0:a 1:1", "B 0:b 1:2"]]);
    assert_eq!(
        tables("[options=\"header\"]\n,===\nWord,Beds\n\"a, b\",1\n,===\n"),
        [["H 0:Word 1:Beds", "B 0:a, b 1:1"]]
    );
}

#[test]
fn cells_may_take_columns_rows_and_lines() {
    let text = "[cols=3*]\n|===\n|a 2+|b\n.2+^|c |d a|* e\n* f\n|g |h\n3+s|Group\n2*|x |y\n|===\n";
    assert_eq!(
        tables(text),
        [["B 0:a 1+2:b", "B 0:c 1:d 2:* e\n* f", "B 0:c 1:g 2:h", "G 0+3:Group", "B 0:x 1:x 2:y"]]
    );
}

#[test]
fn hostile_texts_take_no_time() {
    for part in [
        "* ",
        "*",
        "* a\n",
        "|===\n",
        "|===\n|a\n\n|===\n",
        "----\n",
        ".999+|",
        "999.999+|a ",
        "|",
        "[cols=999*]\n|===\n|a\n|===\n",
        "+\n",
        "a\n-\n",
    ] {
        read(&part.repeat(40_000));
        read(&format!("[cols=999*]\n|===\n{}", part.repeat(40_000)));
    }
    let deep: String = (1..1_500).map(|depth| format!("{} a\n", "*".repeat(depth))).collect();
    assert_eq!(read(&deep).items.last().map(|item| item.depth), Some(1_499));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "([-+=|*.:/_#\\\\ \n1aیx]|\n\\|===\n|\n,===\n|\\.2\\+\\||3\\*\\||\n\n|\\[cols=2\\]\n){0,60}") {
        let document = read(&text);
        for item in &document.items {
            prop_assert!(item.span.covers(item.words));
        }
        for row in document.tables.iter().flat_map(|table| &table.rows) {
            prop_assert!(row.cells.is_sorted_by_key(|cell| cell.column));
            let _ = row.span.of(&text);
            row.cells.iter().for_each(|cell| _ = cell.span.of(&text));
        }
    }
}
