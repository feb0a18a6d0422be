//! What is read from texts in reStructuredText, and what is not.

use proptest::prelude::*;

use crate::structure::Document;
use crate::structure::shown::{Shown, owned};

fn read(text: &str) -> Document {
    Shown::new("a.rst", text).document
}

fn headings(text: &str) -> Vec<(u8, String)> {
    Shown::new("a.rst", text).headings()
}

fn items(text: &str) -> Vec<(u32, String)> {
    Shown::new("a.rst", text).items()
}

fn tables(text: &str) -> Vec<Vec<String>> {
    Shown::new("a.rst", text).tables()
}

#[test]
fn the_first_style_of_titles_is_the_highest() {
    let text = "=====\nGuide\n=====\n\nData\n====\na\n\nاستان‌ها\n--------\n\nMore\n====\n\nGuide\n=====\nb\n";
    assert_eq!(headings(text), owned(&[(1, "Guide"), (2, "Data"), (3, "استان‌ها"), (2, "More"), (2, "Guide")]));
    assert_eq!(headings("\u{feff}A **b**\r\n*******\r\n"), owned(&[(1, "A **b**")]));
}

#[test]
fn rules_paragraphs_and_short_lines_are_no_titles() {
    for text in
        ["a\n\n----\n\nb\n", "one\ntwo\n---\n", "Title\n--\n", " Quoted\n ======\n", "::\n\n  A\n  =\n", ".. A\n   =\n"]
    {
        assert_eq!(headings(text), [], "{text}");
    }
    assert_eq!(headings("1. Data\n=======\n"), owned(&[(1, "1. Data")]));
}

#[test]
fn items_know_how_deep_they_stand() {
    let text = "- a\n\n  - b\n    more\n\n    1. c\n    2. d\n\n  - e\n- f\n\n  of it\n";
    assert_eq!(items(text), owned(&[(1, "a"), (2, "b\n    more"), (3, "c"), (3, "d"), (2, "e"), (1, "f")]));
    assert_eq!(items("- - a\n  - b\n\nTerm\n  * یک\n  * دو\n"), owned(&[(2, "a"), (2, "b"), (1, "یک"), (1, "دو")]));
    assert_eq!(items("#. a\n#. b\n\n(a) c\n\niv) d\n"), owned(&[(1, "a"), (1, "b"), (1, "c"), (1, "d")]));
}

#[test]
fn words_of_a_paragraph_are_no_items() {
    assert_eq!(items("A. Einstein was\nborn there.\n\ntext\n- not yet\n\n-5 degrees\n\n\\* no\n"), []);
    assert_eq!(items("- a\n  - b\n"), owned(&[(1, "a\n  - b")]), "a list in an item needs a blank line before it");
}

#[test]
fn code_and_comments_hold_nothing() {
    for text in
        [".. code-block:: sh\n\n   - a\n", "Such as::\n\n  - a\n  - b\n", "..\n   - a\n", ".. note to self\n   - a\n"]
    {
        assert_eq!(items(text), [], "{text}");
    }
    assert_eq!(items(".. note:: Words\n\n   - a\n\n- b\n"), owned(&[(1, "a"), (1, "b")]));
}

#[test]
fn grid_tables_have_heads_and_cells_over_rows_and_columns() {
    let text = "+------+------+\n| Word | Beds |\n+======+======+\n| a    | 1    |\n+------+------+\n| گیلان‌ | ۴۰ |\n\
                +------+------+\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a 1:1", "B 0:گیلان‌ 1:۴۰"]]);
    let text =
        "+---+---+---+\n| a     | b |\n+---+---+---+\n| c | d | e |\n|   +---+---+\n|   | f |   |\n+---+---+---+\n";
    assert_eq!(tables(text), [["B 0+2:a 2:b", "B 0:c 1:d 2:e", "B 0:c 1:f"]]);
    let text = "+------+------+\n| Out- | Beds |\n| look |      |\n+======+======+\n| a    | 1    |\n|      |      |\n| b    | 2 c  |\n\
                +------+------+\n";
    assert_eq!(tables(text), [["H 0:Out-/look 1:Beds", "B 0:a/b 1:1/2 c"]]);
    // No bar closes the line.
    assert_eq!(tables("+----+----+\n| a  | ۴۰ی\n+----+----+\n"), [["B 0:a 1:۴۰ی"]]);
}

#[test]
fn simple_tables_have_heads_and_rows_over_lines() {
    let text = "=====  =====\nWord   Beds\n=====  =====\na      1\n       more\nb\n\n\\      2\n=====  =====\n\ntext\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a 1:1/more", "B 0:b", "B 0: 1:2"]]);
    let text = "== == ==\nA  B\n-- -----\na  b  c\n== == ==\nd  e  f\n== == ==\n";
    assert_eq!(tables(text), [["H 0:A 1+2:B", "H 0:a 1:b 2:c", "B 0:d 1:e 2:f"]]);
    assert_eq!(tables("===  ===\na    b\n===  ===\n"), [["B 0:a 1:b"]]);
    assert_eq!(tables("===  ===\na    b\n\nno end\n"), Vec::<Vec<String>>::new());
}

#[test]
fn lists_and_values_can_be_tables() {
    let text = "- x\n\n.. list-table:: Beds\n   :header-rows: 1\n\n   * - Word\n     - Beds\n   * - a\n     - 1\n   * -\n     - 2\n\n- y\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a 1:1", "B 0: 1:2"]]);
    assert_eq!(items(text), owned(&[(1, "x"), (1, "y")]));
    let text = ".. csv-table:: Beds\n   :header: \"Word\", Beds\n\n   \"a, b\", 1\n   c,\n\ntext, 3\n";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a, b 1:1", "B 0:c 1:"]]);
}

#[test]
fn hostile_texts_take_no_time() {
    for part in [
        "- ",
        "=  =\n",
        "+-+\n",
        "+-+\n|",
        "| ",
        "a\n=\n",
        ".. list-table::\n   * - a\n",
        "* - ",
        "::\n\n ",
        ".. a::\n",
        " ",
    ] {
        read(&part.repeat(40_000));
    }
    let deep: String = (0..1_500).map(|depth| format!("{}- a\n\n", "  ".repeat(depth))).collect();
    assert_eq!(read(&deep).items.last().map(|item| item.depth), Some(1_500));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "([-+=|*.:#\\\\ \n\t1aیx]|\\.\\. |\n\n|\n  |==  ==\n|\\+--\\+--\\+\n|list-table::|csv-table::|:header:){0,60}") {
        let document = read(&text);
        for item in &document.items {
            prop_assert!(item.span.covers(item.words));
        }
        for table in &document.tables {
            for row in &table.rows {
                prop_assert!(row.cells.is_sorted_by_key(|cell| cell.column));
                row.cells.iter().for_each(|cell| _ = cell.span.of(&text));
            }
        }
    }
}
