//! Lists: their items, each with how deep it stands.

use crate::source::Span;

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// In how many lists it stands, from 1.
    pub depth: u32,
    /// All of it, with its mark and with the lists that stand in it.
    pub span: Span,
    /// Its own words: up to the first list or block that stands in it.
    pub words: Span,
}

#[cfg(test)]
mod tests {
    use crate::source::Source;
    use crate::structure::Document;

    fn check(path: &str, text: &str, expected: &[(u32, &str)]) {
        let document = Document::of(&Source::new(path, text));
        let found: Vec<_> = document.items.iter().map(|item| (item.depth, item.words.of(text))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn items_know_how_deep_they_stand() {
        check("a.md", "- a\n  - b\n    1. c\n  - d\n- e\n", &[(1, "a"), (2, "b"), (3, "c"), (2, "d"), (1, "e")]);
        check("a.md", "۱. نه\n\n1. یک\n2. **دو**\n   * سه\n", &[(1, "یک"), (1, "**دو**"), (2, "سه")]);
    }

    #[test]
    fn an_item_may_take_several_lines_and_blocks() {
        check("a.md", "* a\n  b\nc\n\n  more\n\n  ```\n  - code\n  ```\n* d\n", &[(1, "a\n  b\nc"), (1, "d")]);
        check("a.md", "-   - a\n    - b\n- c\n", &[(2, "a"), (2, "b"), (1, "c")]);
    }

    #[test]
    fn tasks_are_items_and_empty_bullets_are_none() {
        check("a.md", "- [x] a\n- [ ] b\n-\n- c\n", &[(1, "a"), (1, "b"), (1, "c")]);
    }

    #[test]
    fn rules_code_and_comments_are_no_items() {
        check("a.md", "- - -\n***\n\n    - a\n\n<!--\n- b\n-->\n-c\n", &[]);
    }

    #[test]
    fn html_lists_are_lists_in_any_document() {
        let html = "<ul class=x><li>a<li>b <b>c</b></li>\n<li><p>d</p><ol><li>e</ol></li><li></li></ul><li>f";
        let items = [(1, "a"), (1, "b <b>c</b>"), (1, "<p>d"), (2, "e")];
        check("a.html", html, &items);
        check("a.md", &format!("# A\n\n{html}\n"), &items);
        check("a.html", "<!-- <ul><li>a</ul> --></ul></li><ul>b</ul>", &[]);
    }
}
