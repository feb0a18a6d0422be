//! Marks of AsciiDoc: emphasis, links and macros, comments, escapes. A light reading that goes through the text once and keeps to
//! paragraphs.

use super::html::entity;
use super::pairs::Pairs;
use super::{Mark, StandsFor};
use crate::source::Span;

/// The marks of a text.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut scan = Scan { text, marks: Vec::new(), pairs: Pairs::default(), is_comment: false };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        scan.line(Span::new(at, at + line.len()));
        at += line.len();
    }
    scan.marks.sort_unstable_by_key(|mark| mark.span);
    scan.marks
}

struct Scan<'a> {
    text: &'a str,
    marks: Vec<Mark>,
    pairs: Pairs,
    /// Whether a block of comments is open.
    is_comment: bool,
}

/// What a macro begins with; its words stand in brackets behind its target.
const MACROS: [&str; 14] = [
    "http://",
    "https://",
    "ftp://",
    "irc://",
    "mailto:",
    "link:",
    "xref:",
    "image:",
    "footnote:",
    "kbd:",
    "btn:",
    "menu:",
    "icon:",
    "pass:",
];

impl Scan<'_> {
    fn line(&mut self, line: Span) {
        let words = line.of(self.text).trim_end();
        let end = line.start + words.len();
        if words.is_empty() {
            return self.pairs.end_paragraph();
        }
        let is_fence = words.len() >= 4 && words.bytes().all(|byte| byte == b'/');
        let is_line = words.starts_with("//") && !words.starts_with("///");
        if is_fence || is_line || self.is_comment {
            self.is_comment ^= is_fence;
            self.pairs.end_paragraph();
            return self.marks.push(Mark { span: Span::new(line.start, end), stands_for: StandsFor::Break });
        }
        let end = match words.strip_suffix(" +") {
            Some(broken) => {
                self.marks.push(Mark::nothing(line.start + broken.len(), end));
                line.start + broken.len()
            }
            None => end,
        };
        self.inline(line.start, end);
    }

    fn inline(&mut self, start: usize, end: usize) {
        let bytes = &self.text.as_bytes()[..end];
        let mut word = start;
        // Stars and dots at the head of a line make an item, and are no emphasis.
        let mut at = start + bytes[start..].iter().take_while(|byte| **byte == b' ').count();
        let n_bullets = bytes[at..].iter().take_while(|byte| **byte == b'*').count();
        if n_bullets > 0 && bytes.get(at + n_bullets) == Some(&b' ') {
            at += n_bullets;
        }
        while at < end {
            at = match bytes[at] {
                b' ' | b'\t' | b'(' | b']' | b'"' => {
                    word = at + 1;
                    at + 1
                }
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.marks.push(Mark::nothing(at, at + 1));
                    at + 2
                }
                mark @ (b'*' | b'_' | b'`' | b'#') => {
                    let length = 1 + usize::from(bytes.get(at + 1) == Some(&mark));
                    self.pairs.mark(self.text, at, length, length == 1, &mut self.marks);
                    at + length
                }
                b'[' => self.bracket(word, at, end),
                b'<' if bytes[at..].starts_with(b"<<") => self.reference(at, end),
                b'&' => match entity(&self.text[..end], at) {
                    Some(mark) => {
                        self.marks.push(mark);
                        mark.span.end
                    }
                    None => at + 1,
                },
                _ => at + 1,
            };
        }
    }

    /// The words of a link or macro: `https://a.b[words]`.
    fn bracket(&mut self, word: usize, at: usize, end: usize) -> usize {
        let is_macro = MACROS.iter().any(|name| self.text[word..at].starts_with(name));
        let closing = self.text[at..end].find(']').map(|length| at + length).filter(|_| is_macro);
        let Some(closing) = closing else { return at + 1 };
        self.pairs.forget(word);
        while self.marks.pop_if(|mark| mark.span.end > word).is_some() {}
        self.marks.push(Mark::nothing(word, at + 1));
        self.marks.push(Mark::nothing(closing, closing + 1));
        // Words in which other marks may stand, up to the bracket that is one itself.
        self.inline(at + 1, closing);
        closing + 1
    }

    /// `<<target,words>>`
    fn reference(&mut self, at: usize, end: usize) -> usize {
        let Some(length) = self.text[at + 2..end].find(">>") else { return at + 2 };
        let closing = at + 2 + length;
        let comma = self.text[at + 2..closing].find(',').map_or(at + 2, |comma| at + 3 + comma);
        let words = closing - self.text[comma..closing].trim_start().len();
        self.marks.push(Mark::nothing(at, words));
        self.marks.push(Mark::nothing(closing, closing + 2));
        closing + 2
    }
}

#[cfg(test)]
mod tests {
    use crate::source::Folded;
    use crate::source::folded::Markup;

    fn folded(text: &str) -> String {
        Folded::new(text, Markup::AsciiDoc).text().trim().to_owned()
    }

    #[test]
    fn emphasis_links_and_macros_are_transparent() {
        assert_eq!(
            folded("It has *400* _treatment_ centres in `20` towns."),
            "it has 400 treatment centres in 20 towns."
        );
        assert_eq!(folded("**4**00 __c__entres"), "400 centres");
        assert_eq!(
            folded("See https://a.b/5_c_[our *40* rules] and <<rules,the 12>>."),
            "see our 40 rules and the 12."
        );
        assert_eq!(folded("* بیش از *۵۰* درصد +\nمردم"), "* بیش از 50 درصد مردم");
        assert_eq!(folded(r"5 \* 3 &lt; 20"), "5 * 3 < 20");
    }

    #[test]
    fn comments_are_no_words() {
        let text = "It has 400.\n// It had 300.\n////\nIt had 200.\n////\nReally 400.\n";
        assert_eq!(
            folded(text).replace('|', " ").split_whitespace().collect::<Vec<_>>().join(" "),
            "it has 400. really 400."
        );
    }

    #[test]
    fn what_is_no_mark_stays() {
        for text in ["2 * 3 * 4", "a_b_c", "<<", "`", "* item", "5 + 3"] {
            assert_eq!(folded(text), text, "{text}");
        }
    }
}
