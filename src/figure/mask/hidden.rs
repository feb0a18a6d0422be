//! Places of a text whose numbers are no figures whatever they look like: code between back quotes, tags of markup,
//! addresses of the web.

use memchr::{memchr, memchr_iter, memchr3, memmem};

use super::Mask;
use crate::source::Span;
use crate::source::asides::address;

/// The hidden places of a text, one by one and in order, so that those of a long text need not be kept.
pub struct Hidden<'a> {
    /// The text, up to where it is read.
    text: &'a str,
    at: usize,
    /// The end of the paragraph that was looked at last.
    paragraph: usize,
    /// For each length of a run of back quotes, up to where no run of that length stands any more.
    unclosed: [usize; LONGEST_RUN + 1],
    /// Whether a comment may still end.
    ends_comments: bool,
    /// Where the next fence of tildes begins that was not passed; the end of the text where none does.
    tildes: Option<usize>,
    /// Fences of so many tildes and more have no end any more.
    endless: usize,
}

/// A fence stands at most so many blanks from the head of its line.
const MAX_INDENT: usize = 3;

/// Longer runs of back quotes, or of tildes, begin no code.
const LONGEST_RUN: usize = 32;

/// The hidden places in a part of a text.
pub fn hidden(text: &str, part: Span) -> Hidden<'_> {
    Hidden {
        text: &text[..part.end],
        at: part.start,
        paragraph: part.start,
        unclosed: [0; LONGEST_RUN + 1],
        ends_comments: true,
        tildes: None,
        endless: LONGEST_RUN + 1,
    }
}

impl Iterator for Hidden<'_> {
    type Item = (Span, Mask);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.text.as_bytes();
        loop {
            let found = memchr3(b'`', b'<', b':', &bytes[self.at..]).map_or(bytes.len(), |offset| self.at + offset);
            let tildes = self.tildes();
            if tildes < found {
                let fence = self.fence(tildes);
                self.at = fence.unwrap_or_else(|| tildes + run_length(bytes, tildes, b'~'));
                match fence {
                    Some(end) => return Some((Span::new(tildes, end), Mask::Code)),
                    None => continue,
                }
            }
            if found == bytes.len() {
                self.at = found;
                return None;
            }
            if bytes[found] == b':' {
                let is_scheme = bytes[found..].starts_with(b"://");
                let address = if is_scheme { address::around(self.text, self.at, found) } else { None };
                let Some(Span { start, end }) = address else {
                    self.at = found + 1;
                    continue;
                };
                // Scripts without blanks write on where an address ends.
                let goes_on = self.text[start..end].find(is_of_running_script);
                self.at = goes_on.map_or(end, |at| start + at);
                return Some((Span::new(start, self.at), Mask::Url));
            }
            let length = run_length(bytes, found, bytes[found]);
            let hidden = if bytes[found] == b'`' { self.code(found, length) } else { self.tag(found) };
            match hidden {
                Some((end, mask)) => {
                    self.at = end;
                    return Some((Span::new(found, end), mask));
                }
                None => self.at = found + length,
            }
        }
    }
}

/// Whether a character is of Chinese, Japanese or Korean.
fn is_of_running_script(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}')
}

fn run_length(bytes: &[u8], start: usize, byte: u8) -> usize {
    bytes[start..].iter().take_while(|other| **other == byte).count()
}

impl Hidden<'_> {
    /// The end of the paragraph that holds a place: the first of two line ends with nothing but blanks between.
    fn end_of_paragraph(&mut self, at: usize) -> usize {
        if self.paragraph <= at {
            let bytes = self.text.as_bytes();
            let mut ends = memchr_iter(b'\n', &bytes[at..]).map(|offset| at + offset).peekable();
            let is_last = |end: usize, next: Option<&usize>| {
                next.is_some_and(|next| bytes[end..*next].iter().all(u8::is_ascii_whitespace))
            };
            self.paragraph = std::iter::from_fn(|| {
                let end = ends.next()?;
                Some((end, is_last(end, ends.peek())))
            })
            .find_map(|(end, is_last)| is_last.then_some(end))
            .unwrap_or(bytes.len());
        }
        self.paragraph
    }

    /// Where the next line with a fence of tildes begins, from where the text is read.
    fn tildes(&mut self) -> usize {
        match self.tildes {
            Some(at) if at >= self.at => at,
            _ => {
                let at = self.tildes_from(self.at);
                *self.tildes.insert(at)
            }
        }
    }

    fn tildes_from(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let begins_line = |at: &usize| {
            let before = bytes[..*at].iter().rev();
            before.take_while(|byte| **byte != b'\n').take(MAX_INDENT + 1).all(|byte| *byte == b' ')
                && !bytes[at.saturating_sub(MAX_INDENT + 1)..*at].ends_with(&[b' '; MAX_INDENT + 1])
        };
        let found = memmem::find_iter(&bytes[start..], b"~~~").map(|offset| start + offset);
        found.into_iter().find(begins_line).unwrap_or(bytes.len())
    }

    /// The end of the code that a fence of tildes begins: a line of as many and nothing else ends it.
    fn fence(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let length = run_length(bytes, start, b'~');
        if length >= self.endless {
            return None;
        }
        let mut at = start + length;
        loop {
            at = self.tildes_from(at);
            if at == bytes.len() {
                self.endless = length;
                return None;
            }
            let end = at + run_length(bytes, at, b'~');
            let line = &bytes[end..memchr(b'\n', &bytes[end..]).map_or(bytes.len(), |offset| end + offset)];
            if end - at >= length && line.iter().all(u8::is_ascii_whitespace) {
                return Some(end);
            }
            at = end;
        }
    }

    /// The end of the code that a run of back quotes begins: a run of as many ends it, in the same paragraph unless it is a
    /// fence.
    fn code(&mut self, start: usize, length: usize) -> Option<(usize, Mask)> {
        let limit = if length >= 3 { self.text.len() } else { self.end_of_paragraph(start) };
        if *self.unclosed.get(length)? >= limit {
            return None;
        }
        let closing = self.run(start + length, limit, length);
        if closing.is_none() {
            self.unclosed[length] = limit;
        }
        closing.map(|closing| (closing + length, Mask::Code))
    }

    /// Where the next run of so many back quotes begins.
    fn run(&self, start: usize, limit: usize, length: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = start;
        while let Some(found) = memchr(b'`', &bytes[at..limit]).map(|offset| at + offset) {
            let other = run_length(bytes, found, b'`');
            if other == length {
                return Some(found);
            }
            at = (found + other).min(limit);
        }
        None
    }

    /// The end of a tag, with what it holds where that is code.
    fn tag(&mut self, start: usize) -> Option<(usize, Mask)> {
        let rest = &self.text[start..];
        let name = tag_name(rest)?;
        if name.starts_with('!') && rest.starts_with("<!--") {
            let end = if self.ends_comments { memmem::find(rest.as_bytes(), b"-->") } else { None };
            self.ends_comments = end.is_some();
            return end.map(|end| (start + end + 3, Mask::Markup));
        }
        let end = start + end_of_tag(rest, name)?;
        if self.end_of_paragraph(start) < end {
            return None;
        }
        if rest[1 + name.len()..].starts_with(':') {
            return Some((end, Mask::Url));
        }
        Some(self.end_of_element(name, end).unwrap_or((end, Mask::Markup)))
    }

    /// The end of an element that holds no words to be read.
    fn end_of_element(&self, name: &str, end: usize) -> Option<(usize, Mask)> {
        let closing = ["</code", "</pre", "</kbd", "</samp", "</script", "</style"]
            .into_iter()
            .find(|tag| tag[2..].eq_ignore_ascii_case(name))?;
        let mask = if name.len() <= 4 { Mask::Code } else { Mask::Markup };
        let close =
            memmem::find(&self.text.as_bytes()[end..][..MAX_ELEMENT.min(self.text.len() - end)], closing.as_bytes())?;
        Some((end + close, mask))
    }
}

/// The longest tag and the longest element that are looked for, in bytes.
const MAX_TAG: usize = 2_000;
const MAX_ELEMENT: usize = 20_000;

/// The name of a tag: letters, digits and hyphens; with the stroke or the exclamation mark before it.
fn tag_name(rest: &str) -> Option<&str> {
    let name = &rest[1..];
    let marks = usize::from(name.starts_with(['/', '!', '?']));
    let length = name.bytes().skip(marks).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let begins = name.as_bytes().get(marks).is_some_and(|byte| byte.is_ascii_alphabetic() || name.starts_with("!--"));
    begins.then_some(&name[..marks + length])
}

/// Behind the `>` of a tag: attributes with or without values may stand before it, and nothing else.
fn end_of_tag(rest: &str, name: &str) -> Option<usize> {
    let bytes = &rest.as_bytes()[..rest.len().min(MAX_TAG)];
    let mut at = 1 + name.len();
    if name.starts_with(['!', '?']) || bytes.get(at) == Some(&b':') {
        return memchr(b'>', bytes).map(|end| end + 1);
    }
    loop {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'/').count();
        match bytes.get(at)? {
            b'>' => return Some(at + 1),
            b'"' | b'\'' => at += 2 + memchr(bytes[at], &bytes[at + 1..])?,
            b'=' => at = behind_value(bytes, at + 1)?,
            byte if byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':' | b'@') => {
                at += bytes[at..].iter().take_while(|byte| is_name(**byte)).count();
            }
            _ => return None,
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'@' | b'-' | b'.')
}

/// Behind the value of an attribute.
fn behind_value(bytes: &[u8], start: usize) -> Option<usize> {
    match bytes.get(start)? {
        quote @ (b'"' | b'\'') => memchr(*quote, &bytes[start + 1..]).map(|length| start + length + 2),
        _ => {
            let length = bytes[start..]
                .iter()
                .take_while(|byte| !byte.is_ascii_whitespace() && **byte != b'>' && **byte != b'<')
                .count();
            (length > 0).then_some(start + length)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(&str, &str)> {
        hidden(text, Span::new(0, text.len())).map(|(span, mask)| (span.of(text), mask.name())).collect()
    }

    #[test]
    fn code_ends_at_a_run_of_as_many_back_quotes() {
        assert_eq!(places("a `5` b"), [("`5`", "code")]);
        assert_eq!(places("a ``5 ` 6`` b"), [("``5 ` 6``", "code")]);
        assert_eq!(places("a ` b"), []);
        assert_eq!(places("~~~ sh\n5\n~~\n6\n~~~~\n7"), [("~~~ sh\n5\n~~\n6\n~~~~", "code")]);
        assert_eq!(places("a\n  ~~~\n`5`\n  ~~~\n`6`"), [("~~~\n`5`\n  ~~~", "code"), ("`6`", "code")]);
        assert_eq!(places("a ~~~ 5\n    ~~~\n~~~ x\n~~~ y\n`6`"), [("`6`", "code")]);
        assert_eq!(places("a ` b\n\nc ` d"), []);
        assert_eq!(places("```\n5\n\n6\n```"), [("```\n5\n\n6\n```", "code")]);
        assert_eq!(places("a ` b `` 5 ``\n\n`6`"), [("`` 5 ``", "code"), ("`6`", "code")]);
    }

    #[test]
    fn addresses_are_hidden_to_their_end_and_no_further() {
        assert_eq!(
            places("(see https://a.org/half/two%20of%20three.)"),
            [("https://a.org/half/two%20of%20three", "url")]
        );
        assert_eq!(
            places("[Two](http://a.b/x_(y)) https://c/5 6"),
            [("http://a.b/x_(y)", "url"), ("https://c/5", "url")]
        );
        assert_eq!(places("https://a.org/?x=5도 7"), [("https://a.org/?x=5", "url")]);
        for text in ["at 10:30", "a: b", "://5", "x ://", "نسبت ۳:۱"] {
            assert_eq!(places(text), [], "{text}");
        }
    }

    #[test]
    fn tags_are_hidden_and_comparisons_are_not() {
        assert_eq!(places("a <td width=\"50\"> 5 </td>"), [("<td width=\"50\">", "markup"), ("</td>", "markup")]);
        assert_eq!(places("<!-- 5 > 3 -->"), [("<!-- 5 > 3 -->", "markup")]);
        assert_eq!(places("<code>5 % of 10</code>"), [("<code>5 % of 10", "code"), ("</code>", "markup")]);
        assert_eq!(places("<https://example.org/5>"), [("<https://example.org/5>", "url")]);
        for text in ["5 < 6 and 7 > 3", "<50 ms", "a <b 50 % and c> d", "<", "<a", "a<b"] {
            assert_eq!(places(text), [], "{text}");
        }
    }
}
