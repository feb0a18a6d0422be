//! The outline of a document: its headings, and the section that each begins.

use crate::source::Span;

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 1, the highest.
    pub level: u8,
    /// All of it, with its marks.
    pub span: Span,
    /// Its words.
    pub words: Span,
}

/// The headings of a document, in order.
#[derive(Debug, Default)]
pub struct Outline {
    headings: Vec<Heading>,
    sections: Vec<Span>,
}

impl Outline {
    /// Of headings in any order; `end` is where the text ends.
    pub fn new(mut headings: Vec<Heading>, end: usize) -> Self {
        headings.sort_by_key(|heading| heading.span);
        let mut sections = vec![Span::new(end, end); headings.len()];
        // Those whose section is still open: of levels that rise.
        let mut open: Vec<usize> = Vec::new();
        for (idx, heading) in headings.iter().enumerate() {
            while let Some(last) = open.pop_if(|last| headings[*last].level >= heading.level) {
                sections[last] = section(&headings[last], heading.span.start);
            }
            open.push(idx);
        }
        for idx in open {
            sections[idx] = section(&headings[idx], end);
        }
        Self { headings, sections }
    }

    /// The headings.
    pub fn headings(&self) -> &[Heading] {
        &self.headings
    }

    /// Each heading with its section: what stands behind it, up to the next heading of its level or a higher one.
    pub fn sections(&self) -> impl Iterator<Item = (&Heading, Span)> {
        self.headings.iter().zip(self.sections.iter().copied())
    }
}

fn section(heading: &Heading, end: usize) -> Span {
    Span::new(heading.span.end.min(end), end)
}

#[cfg(test)]
mod tests {
    use crate::source::Source;
    use crate::structure::Document;

    /// Each heading with its level, and the words of its section.
    fn sections(path: &str, text: &str) -> Vec<(u8, String, String)> {
        let document = Document::of(&Source::new(path, text));
        let section = |(heading, span): (&super::Heading, crate::source::Span)| {
            let inside = span.of(text).split_whitespace().collect::<Vec<_>>().join(" ");
            (heading.level, heading.words.of(text).to_owned(), inside)
        };
        document.outline.sections().map(section).collect()
    }

    fn check(path: &str, text: &str, expected: &[(u8, &str, &str)]) {
        let found = sections(path, text);
        let found: Vec<_> =
            found.iter().map(|(level, words, inside)| (*level, words.as_str(), inside.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_section_goes_to_the_next_heading_of_its_level() {
        check(
            "a.md",
            "intro\n# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\n",
            &[(1, "A", "a ## B b ### C c ## D d"), (2, "B", "b ### C c"), (3, "C", "c"), (2, "D", "d"), (1, "E", "")],
        );
    }

    #[test]
    fn headings_are_written_in_many_ways() {
        check(
            "a.md",
            "A *big* title\n===\na\n\nB\n---\n## [C](c.md) ## \n### **D** {#d}\n<h2 align=\"center\">E</h2>\ne",
            &[
                (1, "A *big* title", "a B --- ## [C](c.md) ## ### **D** {#d} <h2 align=\"center\">E</h2> e"),
                (2, "B", ""),
                (2, "[C](c.md)", "### **D** {#d}"),
                (3, "**D**", ""),
                (2, "E", "e"),
            ],
        );
        check(
            "a.html",
            "<H1>گزارش</H1><p>a<h2 id=b>B <b>c</b><p>b</p>",
            &[(1, "گزارش", "<p>a<h2 id=b>B <b>c</b><p>b</p>"), (2, "B <b>c</b>", "<p>b</p>")],
        );
    }

    #[test]
    fn code_comments_and_front_matter_hold_no_headings() {
        check(
            "a.md",
            "---\ntitle: x\n# y: 1\n---\n# A\n```sh\n# B\n```\n\n    # C\n\n<!--\n# D\n-->\n> # E\n\n---\n#no\n",
            &[(1, "A", "```sh # B ``` # C <!-- # D --> > # E --- #no")],
        );
        check("a.html", "<!-- <h1>A</h1> --><script>'<h1>B</h1>'</script><h1>C</h1>", &[(1, "C", "")]);
        check("a.md", "\u{feff}+++\na = 1\n\n# b\n+++\n# C\n", &[(1, "C", "")]);
        check("a.md", "---\n\n# A\n\n---\n", &[(1, "A", "---")]);
    }

    #[test]
    fn a_byte_order_mark_hides_no_heading() {
        check("a.md", "\u{feff}# A\r\na\r\n", &[(1, "A", "a")]);
    }
}
