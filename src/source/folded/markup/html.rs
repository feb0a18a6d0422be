//! Tags, comments and entities of HTML.

use memchr::{memchr2, memchr3, memmem};

use super::{Mark, StandsFor, entities};
use crate::source::Span;

/// The marks of an HTML text. Scripts and styles are marks as a whole.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut tags = Tags::new(text);
    let mut at = 0;
    while let Some(found) = memchr2(b'<', b'&', &text.as_bytes()[at..]) {
        let start = at + found;
        let mark = if text.as_bytes()[start] == b'<' { tags.at(start) } else { entity(text, start) };
        at = mark.map_or(start + 1, |mark| mark.span.end);
        marks.extend(mark);
    }
    marks
}

/// The entity that begins at an ampersand.
pub fn entity(text: &str, at: usize) -> Option<Mark> {
    let (c, span) = entities::reference(text, at)?;
    Some(Mark { span, stands_for: StandsFor::Char(c) })
}

/// The tags of a text, for those who read it from tag to tag.
#[derive(Debug)]
pub struct Tags<'a> {
    text: &'a str,
    /// How many bytes may still be looked through for the ends of tags that have none, so that a text full of `<` does
    /// not take the square of its length.
    patience: usize,
}

impl<'a> Tags<'a> {
    /// Of a text, none looked at yet.
    pub fn new(text: &'a str) -> Self {
        Self { text, patience: text.len().saturating_mul(4).saturating_add(4096) }
    }

    /// The bytes of the tag, comment or declaration that begins at a `<`; of a script or style, all of it.
    pub fn span_at(&mut self, start: usize) -> Option<Span> {
        self.at(start).map(|mark| mark.span)
    }

    /// The same as a mark.
    pub(super) fn at(&mut self, start: usize) -> Option<Mark> {
        let rest = &self.text[start + 1..];
        if rest.starts_with("!--") {
            // `<!-->` is a whole comment, so its own dashes may be the ones that end it.
            return self.until(start, start + 2, "-->");
        }
        match rest.as_bytes().first()? {
            b'!' | b'?' => self.until(start, start + 1, ">"),
            b'/' | b'a'..=b'z' | b'A'..=b'Z' => self.tag(start),
            _ => None,
        }
    }

    fn tag(&mut self, start: usize) -> Option<Mark> {
        let inside = &self.text[start + 1..];
        let name_end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '/' && c != '-')?;
        // `<https://…>` and `<a@b.c>` are no tags but addresses.
        if !matches!(inside.as_bytes()[name_end], b'>' | b' ' | b'\t' | b'\r' | b'\n') {
            return None;
        }
        let name = inside[..name_end].trim_matches('/').to_ascii_lowercase();
        let is_opening = !inside.starts_with('/');
        let end = self.tag_end(start + 1 + name_end)?;
        if is_opening && UNSEEN.contains(&name.as_str()) && !self.text[..end].ends_with("/>") {
            let closing = format!("</{name}");
            let unseen = self.unseen_end(end, &closing);
            return Some(Mark { span: Span::new(start, unseen), stands_for: StandsFor::Break });
        }
        Some(Mark { span: Span::new(start, end), stands_for: stands_for(&name, is_opening) })
    }

    /// Behind the `>` that ends a tag; one in quotes does not.
    fn tag_end(&mut self, from: usize) -> Option<usize> {
        self.patiently(from, |rest| {
            let mut at = 0;
            loop {
                at += memchr3(b'>', b'"', b'\'', &rest[at..])? + 1;
                if rest[at - 1] == b'>' {
                    return Some(at);
                }
                at += memchr::memchr(rest[at - 1], &rest[at..])? + 1;
            }
        })
    }

    /// Where the text of a script or style ends.
    fn unseen_end(&self, from: usize, closing: &str) -> usize {
        let rest = &self.text[from..];
        let is_closing = |at: &usize| {
            rest.as_bytes()[*at..].get(..closing.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(closing.as_bytes()))
        };
        memmem::find_iter(rest.as_bytes(), "</")
            .find(is_closing)
            .and_then(|at| memchr::memchr(b'>', &rest.as_bytes()[at..]).map(|end| from + at + end + 1))
            .unwrap_or(self.text.len())
    }

    fn until(&mut self, start: usize, from: usize, end: &str) -> Option<Mark> {
        let found = self.patiently(from, |rest| memmem::find(rest, end.as_bytes()))?;
        Some(Mark::nothing(start, found + end.len()))
    }

    fn patiently(&mut self, from: usize, find: impl Fn(&[u8]) -> Option<usize>) -> Option<usize> {
        let rest = self.text.as_bytes().get(from..)?;
        let rest = &rest[..rest.len().min(self.patience)];
        let found = find(rest);
        if found.is_none() {
            self.patience -= rest.len();
        }
        found.map(|at| from + at)
    }
}

/// What a tag stands for.
fn stands_for(name: &str, is_opening: bool) -> StandsFor {
    match name {
        // 10<sup>3</sup> is not 103.
        "sup" if is_opening => StandsFor::Char('^'),
        "sub" if is_opening => StandsFor::Char('_'),
        "br" => StandsFor::Blank,
        _ if INLINE.contains(&name) => StandsFor::Nothing,
        _ => StandsFor::Break,
    }
}

/// Elements whose text nobody sees.
const UNSEEN: &[&str] = &["script", "style", "template"];

/// Elements inside of a sentence (HTML Living Standard, phrasing content); the others end one.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "meter", "output", "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::folded::{Folded, Markup};

    fn check(html: &str, folded: &str) {
        assert_eq!(Folded::new(html, Markup::Html).text().trim(), folded, "{html}");
    }

    #[test]
    fn tags_inside_of_a_sentence_vanish_and_others_part_words() {
        check("over <b>400</b> clinics", "over 400 clinics");
        check("<td>400</td><td>clinics</td>", "400 clinics");
        check("<p class=\"x > y\">بیش از <em>۵۰</em> درصد</p>", "بیش از 50 درصد");
        check("one<br>line", "one line");
    }

    #[test]
    fn attributes_scripts_and_comments_hold_no_words() {
        check("<img width=640 alt='7 wards'>9 clinics<!-- 12 beds --> here", "9 clinics here");
        check("<script>if (a < 5) { b = '<p>' }</script>9 clinics<STYLE>p { width: 3px }</style>", "9 clinics");
        check("<!-- an open comment holds 5 > 3 words", "<!-- an open comment holds 5 > 3 words");
    }

    #[test]
    fn relations_and_addresses_are_no_tags() {
        check("a < b and x <5 but > 3", "a < b and x <5 but > 3");
        check("see <https://a.b/5>", "see <https://a.b/5>");
        check("AT&T has &gt; 50&nbsp;% &amp; more", "at&t has > 50 % & more");
    }

    #[test]
    fn raised_digits_do_not_lengthen_a_number() {
        check("10<sup>3</sup> beds, 400<sup>1</sup>", "10^3 beds, 400^1");
    }

    #[test]
    fn unended_tags_take_no_square_time() {
        let html = "<a \"<a '".repeat(100_000);
        assert_eq!(marks(&html).len(), 0);
    }
}
