//! Marks of reStructuredText: emphasis, literals, roles and references, directives, comments. A light reading that goes
//! through the text once and keeps to paragraphs.

use super::pairs::Pairs;
use super::{Mark, StandsFor};
use crate::source::Span;

/// The longest text between two back quotes, in bytes.
const LONGEST_INTERPRETED: usize = 2_000;

/// The marks of a text.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut scan = Scan { text, marks: Vec::new(), pairs: Pairs::default(), comment: None };
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
    /// How far the comment is set in that is open: what stands further in belongs to it.
    comment: Option<usize>,
}

impl Scan<'_> {
    fn line(&mut self, line: Span) {
        let words = line.of(self.text).trim_end();
        let indent = words.len() - words.trim_start().len();
        if words.is_empty() {
            return self.pairs.end_paragraph();
        }
        if self.comment.is_some_and(|comment| indent > comment) {
            return self.hide(line.start, line.start + words.len());
        }
        self.comment = None;
        let (start, end) = (line.start + indent, line.start + words.len());
        match explicit(words.trim_start()) {
            Some(Explicit::Comment) => {
                self.comment = Some(indent);
                self.pairs.end_paragraph();
                self.hide(start, end);
            }
            Some(Explicit::Marker(length)) => {
                self.pairs.end_paragraph();
                self.marks.push(Mark::nothing(start, start + length));
                self.inline(start + length, end);
            }
            None => self.inline(start, end),
        }
    }

    fn hide(&mut self, start: usize, end: usize) {
        self.marks.push(Mark { span: Span::new(start, end), stands_for: StandsFor::Break });
    }

    fn inline(&mut self, start: usize, end: usize) {
        let bytes = &self.text.as_bytes()[..end];
        let mut at = start;
        while at < end {
            at = match bytes[at] {
                b'\\' => self.escape(at, end),
                b'`' if bytes[at..].starts_with(b"``") => self.literal(at, end),
                b'`' => self.interpreted(at, end),
                b'*' => {
                    let length = 1 + usize::from(bytes.get(at + 1) == Some(&b'*'));
                    self.pairs.mark(self.text, at, length, true, &mut self.marks);
                    at + length
                }
                _ => at + 1,
            };
        }
    }

    /// A backslash makes what follows a character like others; with a blank it is nothing at all.
    fn escape(&mut self, at: usize, end: usize) -> usize {
        let next = self.text[at + 1..end].chars().next();
        match next {
            Some(blank) if blank.is_whitespace() => {
                self.marks.push(Mark::nothing(at, at + 1 + blank.len_utf8()));
                at + 1 + blank.len_utf8()
            }
            Some(escaped) => {
                self.marks.push(Mark::nothing(at, at + 1));
                at + 1 + escaped.len_utf8()
            }
            None => at + 1,
        }
    }

    /// ``` ``words`` ```
    fn literal(&mut self, at: usize, end: usize) -> usize {
        let inside = &self.text[at + 2..end];
        let Some(length) = inside.find("``").filter(|length| *length > 0) else { return at + 2 };
        let closing = at + 2 + length;
        self.marks.push(Mark::nothing(at, at + 2));
        self.marks.push(Mark::nothing(closing, closing + 2));
        closing + 2
    }

    /// `` :role:`words <target>` ``, `` `words <target>`_ ``
    fn interpreted(&mut self, at: usize, end: usize) -> usize {
        let limit = self.text.floor_char_boundary(end.min(at + LONGEST_INTERPRETED));
        let inside = &self.text[at + 1..limit];
        let Some(length) = inside.find('`').filter(|length| *length > 0) else { return at + 1 };
        let closing = at + 1 + length;
        let role = role_before(&self.text[..at]);
        self.pairs.forget(at - role);
        self.marks.push(Mark::nothing(at - role, at + 1));
        let words = inside[..length].trim_end();
        let target = words.strip_suffix('>').and_then(|words| words.rfind('<')).map(|open| at + 1 + open);
        let rest = &self.text[closing + 1..end];
        let tail = match rest.trim_start_matches('_').len() {
            shorter if shorter < rest.len() => rest.len() - shorter,
            _ => role_behind(rest),
        };
        // Without words before it, the target is what people read.
        let hidden = target.filter(|target| !self.text[at + 1..*target].trim().is_empty());
        match hidden {
            Some(target) => {
                let target = at + 1 + self.text[at + 1..target].trim_end().len();
                self.marks.push(Mark::nothing(target, closing + 1 + tail));
            }
            None => self.marks.push(Mark::nothing(closing, closing + 1 + tail)),
        }
        closing + 1 + tail
    }
}

/// What two full stops at the head of a line begin.
enum Explicit {
    /// A comment, or the target of a link.
    Comment,
    /// A directive, footnote or citation, with so many bytes of marks.
    Marker(usize),
}

fn explicit(words: &str) -> Option<Explicit> {
    let rest = words.strip_prefix("..")?;
    let inside = rest.trim_start();
    if rest.len() == inside.len() && !rest.is_empty() {
        return None;
    }
    let name = inside.find("::").map(|end| &inside[..end]);
    let is_name = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
    let behind = words.len() - inside.len();
    match inside.chars().next() {
        Some('[') => Some(Explicit::Marker(behind)),
        Some('|') => name.map(|name| Explicit::Marker(behind + name.len() + 2)),
        _ if name.is_some_and(is_name) => name.map(|name| Explicit::Marker(behind + name.len() + 2)),
        _ => Some(Explicit::Comment),
    }
}

/// The length of the role that ends right before a back quote: `:ref:`.
fn role_before(before: &str) -> usize {
    let Some(inside) = before.strip_suffix(':') else { return 0 };
    let name = inside.bytes().rev().take_while(is_role).count();
    let is_role = name > 0 && inside[..inside.len() - name].ends_with(':');
    if is_role { name + 2 } else { 0 }
}

/// The length of the role that stands right behind a back quote.
fn role_behind(rest: &str) -> usize {
    let Some(inside) = rest.strip_prefix(':') else { return 0 };
    let name = inside.bytes().take_while(is_role).count();
    if name > 0 && inside[name..].starts_with(':') { name + 2 } else { 0 }
}

fn is_role(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+')
}

#[cfg(test)]
mod tests {
    use crate::source::Folded;
    use crate::source::folded::Markup;

    fn folded(text: &str) -> String {
        Folded::new(text, Markup::ReStructuredText).text().trim().to_owned()
    }

    #[test]
    fn emphasis_literals_and_roles_are_transparent() {
        assert_eq!(
            folded("It has **400** *treatment* centres in ``20`` towns."),
            "it has 400 treatment centres in 20 towns."
        );
        assert_eq!(
            folded("See :ref:`the 40 rules <rules>` and `our page <https://a.b/5>`__."),
            "see the 40 rules and our page."
        );
        assert_eq!(folded("بیش از **۵۰** درصد، `گزارش`_"), "بیش از 50 درصد، گزارش");
        assert_eq!(folded(r"5 \* 3 and re\ **400**\ s"), "5 * 3 and re400s");
    }

    #[test]
    fn comments_and_targets_are_no_words_and_directives_keep_theirs() {
        let text = ".. We had 300 of them.\n   And 20 more.\n\n.. _target: https://a.b\n\n.. note:: It has 400.\n\n   Really 400.\n";
        assert_eq!(
            folded(text).replace('|', " ").split_whitespace().collect::<Vec<_>>().join(" "),
            "it has 400. really 400."
        );
    }

    #[test]
    fn what_is_no_mark_stays() {
        for text in ["2 * 3 * 4", "a*b*c", "`", "``", "**", "5 `", "...", "..5", ":role:"] {
            assert_eq!(folded(text), text, "{text}");
        }
    }
}
