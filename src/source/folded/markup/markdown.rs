//! Marks of Markdown: emphasis, links, code, escapes, entities, tags, quote bars. A light reading of CommonMark that goes
//! through the text once and keeps to paragraphs.

use std::collections::HashSet;

use super::emphasis::Emphasis;
use super::html::{Tags, entity};
use super::links::{LONGEST_LABEL, address, definition, footnote, labels, target_length};
use super::{Mark, StandsFor};

/// The marks of a Markdown text.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut scan = Scan {
        text,
        at: 0,
        marks: Vec::new(),
        emphasis: Emphasis::default(),
        brackets: Vec::new(),
        unclosed_code: 0,
        tags: Tags::new(text),
        labels: labels(text),
    };
    while scan.at < text.len() {
        scan.line();
    }
    scan.marks.sort_unstable_by_key(|mark| mark.span);
    scan.marks
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    marks: Vec<Mark>,
    emphasis: Emphasis,
    /// Where the opening brackets of this paragraph stand.
    brackets: Vec<usize>,
    /// Lengths of backtick runs that nothing closes in this paragraph, one bit each.
    unclosed_code: u64,
    tags: Tags<'a>,
    labels: HashSet<&'a str>,
}

impl<'a> Scan<'a> {
    /// A line, with what runs on from it into the next ones.
    fn line(&mut self) {
        self.quote_bars();
        let line = self.rest_of_line();
        let words = line.trim();
        if words.is_empty() || words.starts_with('#') || begins_item(words) {
            self.end_paragraph();
        }
        if let Some(fence) = fence(words) {
            return self.fenced(fence);
        }
        if definition(line).is_some() {
            self.marks.push(Mark::nothing(self.at, self.at + line.trim_end().len()));
            self.at = self.next_line();
            return;
        }
        self.inline();
    }

    fn inline(&mut self) {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() {
            match bytes[self.at] {
                b'\n' => {
                    self.at += 1;
                    return;
                }
                b'\\' => self.escape(),
                b'`' => self.code(),
                b'*' | b'_' | b'~' => self.at = self.emphasis.run(self.text, self.at, &mut self.marks),
                b'[' => self.open_bracket(),
                b']' => self.close_bracket(),
                b'<' => self.angle(),
                b'&' => self.mark_or_next(entity(self.text, self.at)),
                _ => self.at += 1,
            }
        }
    }

    fn end_paragraph(&mut self) {
        self.emphasis.end_paragraph();
        self.brackets.clear();
        self.unclosed_code = 0;
    }

    /// `> > words`: the bars are no relations.
    fn quote_bars(&mut self) {
        loop {
            let indent = self.text[self.at..].bytes().take_while(|byte| *byte == b' ').count();
            let bar = self.at + indent;
            if indent > 3 || self.text.as_bytes().get(bar) != Some(&b'>') {
                return;
            }
            self.drop(bar, bar + 1);
        }
    }

    /// A fenced block: its words are words, without any marks in them.
    fn fenced(&mut self, fence: &str) {
        self.end_paragraph();
        let start = self.at + self.rest_of_line().find(fence).unwrap_or(0);
        self.drop(start, start + fence.len());
        self.at = self.next_line();
        while self.at < self.text.len() {
            self.quote_bars();
            let line = self.rest_of_line();
            let words = line.trim();
            if words.starts_with(fence) && words.trim_start_matches(&fence[..1]).is_empty() {
                let start = self.at + (line.len() - line.trim_start().len());
                self.drop(start, start + words.len());
                self.at = self.next_line();
                return;
            }
            self.at = self.next_line();
        }
    }

    /// A backslash before punctuation or a line end is a mark, and what follows it is none.
    fn escape(&mut self) {
        match self.text.as_bytes().get(self.at + 1) {
            Some(b'\n') => self.drop(self.at, self.at + 1),
            Some(next) if next.is_ascii_punctuation() => {
                self.drop(self.at, self.at + 1);
                self.at += 1;
            }
            _ => self.at += 1,
        }
    }

    fn code(&mut self) {
        let start = self.at;
        let length = count_backticks(self.text, start);
        self.at += length;
        if length >= 64 || self.unclosed_code & (1 << length) != 0 {
            return;
        }
        match closing_backticks(self.text, self.at, length) {
            Some(closing) => {
                self.marks.push(Mark::nothing(start, start + length));
                self.drop(closing, closing + length);
            }
            None => self.unclosed_code |= 1 << length,
        }
    }

    fn open_bracket(&mut self) {
        if let Some(length) = footnote(&self.text[self.at..]) {
            return self.drop(self.at, self.at + length);
        }
        self.brackets.push(self.at);
        self.at += 1;
    }

    fn close_bracket(&mut self) {
        let close = self.at;
        self.at += 1;
        let Some(open) = self.brackets.pop() else { return };
        let Some(end) = self.link_end(open, close) else { return };
        let is_image = self.text[..open].ends_with('!');
        self.marks.push(Mark::nothing(open - usize::from(is_image), open + 1));
        self.drop(close, end);
    }

    /// Where the link or image ends whose text stands between the two brackets.
    fn link_end(&self, open: usize, close: usize) -> Option<usize> {
        let rest = &self.text[close + 1..];
        match rest.as_bytes().first() {
            Some(b'(') => target_length(rest).map(|length| close + 1 + length),
            Some(b'[') => {
                let end = rest.bytes().take(LONGEST_LABEL).position(|byte| byte == b']')?;
                let label = if end == 1 { &self.text[open + 1..close] } else { &rest[1..end] };
                self.has_label(label).then_some(close + 1 + end + 1)
            }
            _ => self.has_label(&self.text[open + 1..close]).then_some(close + 1),
        }
    }

    fn has_label(&self, label: &str) -> bool {
        label.len() <= LONGEST_LABEL && self.labels.contains(label)
    }

    fn angle(&mut self) {
        if let Some(length) = address(&self.text[self.at..]) {
            self.marks.push(Mark::nothing(self.at, self.at + 1));
            return self.drop(self.at + length - 1, self.at + length);
        }
        let tag = self.tags.at(self.at);
        self.mark_or_next(tag);
    }

    fn mark_or_next(&mut self, mark: Option<Mark>) {
        self.at = mark.map_or(self.at + 1, |mark| mark.span.end);
        self.marks.extend(mark);
    }

    /// Bytes that stand for nothing; goes on behind them.
    fn drop(&mut self, start: usize, end: usize) {
        self.marks.push(Mark { span: (start..end).into(), stands_for: StandsFor::Nothing });
        self.at = end;
    }

    fn rest_of_line(&self) -> &'a str {
        &self.text[self.at..self.next_line()]
    }

    fn next_line(&self) -> usize {
        memchr::memchr(b'\n', &self.text.as_bytes()[self.at..]).map_or(self.text.len(), |newline| self.at + newline + 1)
    }
}

/// The fence that a line is, without what follows it.
fn fence(words: &str) -> Option<&str> {
    let byte = *words.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = words.bytes().take_while(|other| *other == byte).count();
    // A backtick further on makes it code inside of a line.
    let is_fence = length >= 3 && !(byte == b'`' && words[length..].contains('`'));
    is_fence.then_some(&words[..length])
}

fn begins_item(words: &str) -> bool {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    words.starts_with("- ")
        || words.starts_with("* ")
        || words.starts_with("+ ")
        || (digits > 0 && (words[digits..].starts_with(". ") || words[digits..].starts_with(") ")))
}

fn count_backticks(text: &str, at: usize) -> usize {
    text.as_bytes()[at..].iter().take_while(|byte| **byte == b'`').count()
}

/// The run of just that many backticks further on in the paragraph.
fn closing_backticks(text: &str, from: usize, length: usize) -> Option<usize> {
    let mut at = from;
    let bytes = text.as_bytes();
    while let Some(found) = memchr::memchr2(b'`', b'\n', &bytes[at..]) {
        at += found;
        if bytes[at] == b'\n' {
            let next_line = text[at + 1..].trim_start_matches([' ', '\t', '\r']);
            if next_line.is_empty() || next_line.starts_with('\n') {
                return None;
            }
            at += 1;
            continue;
        }
        let run = count_backticks(text, at);
        if run == length {
            return Some(at);
        }
        at += run;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;
    use crate::source::folded::{Folded, Marks, Markup};

    fn check(markdown: &str, folded: &str) {
        assert_eq!(Folded::new(markdown, Markup::Markdown).text().trim(), folded, "{markdown}");
    }

    #[test]
    fn emphasis_is_transparent() {
        check("runs **over 400** clinics", "runs over 400 clinics");
        check("***all* of** them, _both_, ~~old~~", "all of them, both, old");
        check("**بیش از ۵۰** درصد", "بیش از 50 درصد");
    }

    #[test]
    fn what_only_looks_like_emphasis_stays() {
        check("2 * 3 * 4 and snake_case_name and ~ 50 or ~60~", "2 * 3 * 4 and snake_case_name and ~ 50 or ~60~");
        check("* item\n* item", "* item * item");
        check("*open\n\nclosed*", "*open closed*");
    }

    #[test]
    fn links_keep_their_text() {
        check("see the\n[list](docs/list.md \"a (title)\") and ![9 beds](a.png).", "see the list and 9 beds.");
        check("[a](b(c)d) [x][y] [z][] [w] [1]\n\n[y]: u\n[z]: <v> 'title'", "a x z [w[ [1[");
        check("[not] (a link), a[0][1]", "[not[ (a link(, a[0[[1[");
        check("<https://a.b/5> and <me@a.b>", "https://a.b/5 and me@a.b");
    }

    #[test]
    fn code_keeps_its_words_and_loses_its_marks() {
        check("run `a *b* &amp; \\*` and ``x ` y``", "run a *b* &amp; \\* and x ` y");
        check("an ` open one", "an ` open one");
        check("```sh\ncargo *test* `x`\n```\n**done**", "sh cargo *test* `x` done");
    }

    #[test]
    fn escapes_entities_and_tags_are_transparent() {
        check("\\*9\\* beds \\& 5&nbsp;% <!-- 7\n\nwards --><b>more</b>", "*9* beds & 5 % more");
        check("a < b, 5 <6, C:\\dir", "a < b, 5 <6, c:\\dir");
    }

    #[test]
    fn quote_bars_are_no_relations() {
        check("> the network\n> runs 9 clinics", "the network runs 9 clinics");
        check("text > 50 %", "text > 50 %");
    }

    #[test]
    fn footnotes_do_not_lengthen_a_number() {
        check("400[^1] clinics\n\n[^1]: as of May", "400 clinics : as of may");
    }

    #[test]
    fn a_span_over_marks_holds_them_and_loses_them_at_its_edges() {
        let text = "**over [400](a.md)** clinics";
        let folded = Folded::new(text, Markup::Markdown);
        assert_eq!(folded.text(), "over 400 clinics");
        assert_eq!(folded.to_original(Span::new(0, 8)).of(text), "over [400");
        assert_eq!(folded.to_original(Span::new(5, 16)).of(text), "400](a.md)** clinics");
        let copy = Marks::new(text, Markup::Markdown).unmarked(text, Span::new(0, text.len()));
        assert_eq!(copy.text(), "over 400 clinics");
        assert_eq!(copy.to_original(Span::new(5, 8)).of(text), "400");
    }

    #[test]
    fn texts_full_of_open_marks_take_no_square_time() {
        for mark in ["`", "[", "*a _b ", "![a](", "<a ", "` `` ", "[^", "]", "> ", "&#", "[a](b \""] {
            let text = mark.repeat(50_000);
            assert!(marks(&text).len() <= text.len());
        }
    }
}
