//! What a comment stands beside: the line of a program, the paragraph, item, row or heading of a text. One that stands alone on its
//! lines speaks of what comes next.

use super::comments::{Comments, Sort};
use crate::source::{Source, Span};

/// The element that a comment speaks of.
pub fn element(source: &Source, comment: Span, comments: &Comments) -> Span {
    let text = &source.text;
    let own = lines(text, comment);
    let is_alone =
        is_blank(text, Span::new(own.start, comment.start)) && is_blank(text, Span::new(comment.end, own.end));
    match comments.sort() {
        Sort::Code if is_alone => line_behind(text, own.end),
        Sort::Code => own,
        Sort::Tags => tagged(text, comment).unwrap_or(own),
        Sort::Text | Sort::Markdown if is_alone => neighbour(text, own),
        Sort::Text | Sort::Markdown => part(text, own),
    }
}

/// What goes when a comment is deleted: all of its lines where it stands alone, else the blanks before it too where its line ends
/// with it.
pub fn block(text: &str, comment: Span) -> Span {
    let own = lines(text, comment);
    let is_last = is_blank(text, Span::new(comment.end, own.end));
    if is_last && is_blank(text, Span::new(own.start, comment.start)) {
        let newline = usize::from(text[own.end..].starts_with('\n'));
        return Span::new(own.start, own.end + newline);
    }
    if is_last {
        let before = text[own.start..comment.start].trim_end_matches([' ', '\t']);
        return Span::new(own.start + before.len(), comment.end);
    }
    comment
}

/// The lines that a span touches, without the last line break.
fn lines(text: &str, span: Span) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    Span::new(start, end)
}

fn is_blank(text: &str, span: Span) -> bool {
    span.of(text).trim().is_empty()
}

/// The next line that is not blank and no acceptance itself.
fn line_behind(text: &str, end: usize) -> Span {
    let mut at = end;
    while let Some(newline) = text[at..].find('\n') {
        let line = lines(text, Span::new(at + newline + 1, at + newline + 1));
        if !is_blank(text, line) && !line.of(text).contains("counterclaim: accept") {
            return line;
        }
        at = line.end;
    }
    Span::new(end, end)
}

/// What a comment on lines of its own speaks of: the lines right below it, else those right above it, else the next block.
fn neighbour(text: &str, own: Span) -> Span {
    let block = block_around(text, own);
    let below = Span::new((own.end + 1).min(block.end), block.end);
    if !is_blank(text, below) {
        return below;
    }
    let above = Span::new(block.start, own.start);
    if !is_blank(text, above) {
        return above;
    }
    let rest = &text[own.end..];
    let next = rest.len() - rest.trim_start().len();
    let at = own.end + next;
    if at == text.len() { Span::new(own.end, own.end) } else { block_around(text, lines(text, Span::new(at, at))) }
}

/// How far from its comment an element may reach, in bytes. A paragraph is shorter; a text made of nothing but comments would take
/// long otherwise.
const REACH: usize = 8 << 10;

/// The lines around these that no blank line cuts off.
fn block_around(text: &str, own: Span) -> Span {
    let mut block = own;
    while block.start > 0 && own.start - block.start < REACH {
        let line = lines(text, Span::new(block.start - 1, block.start - 1));
        if is_blank(text, line) {
            break;
        }
        block.start = line.start;
    }
    while block.end < text.len() && block.end - own.end < REACH {
        let line = lines(text, Span::new(block.end + 1, block.end + 1));
        if is_blank(text, line) {
            break;
        }
        block.end = line.end;
    }
    block
}

/// The paragraph, item, row or heading that holds these lines.
fn part(text: &str, own: Span) -> Span {
    if stands_alone(own.of(text)) {
        return own;
    }
    let block = block_around(text, own);
    let mut part = own;
    while part.start > block.start && !begins_item(part.of(text)) {
        let line = lines(text, Span::new(part.start - 1, part.start - 1));
        if stands_alone(line.of(text)) {
            break;
        }
        part.start = line.start;
    }
    while part.end < block.end {
        let line = lines(text, Span::new(part.end + 1, part.end + 1));
        if begins_item(line.of(text)) || stands_alone(line.of(text)) {
            break;
        }
        part.end = line.end;
    }
    part
}

/// Whether a line is a row or a heading.
fn stands_alone(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(['|', '#', '=']) || line.ends_with("\\\\")
}

/// Whether a line begins an item of a list.
fn begins_item(lines: &str) -> bool {
    let line = lines.trim_start_matches([' ', '\t', '>']);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_numeric()).len();
    let behind = &line[digits..];
    ["- ", "* ", "+ ", "• ", ". ", "\\item"].iter().any(|bullet| line.starts_with(bullet))
        || (digits > 0 && (behind.starts_with(". ") || behind.starts_with(") ")))
}

/// The elements of HTML and XML that hold a statement.
const ELEMENTS: [&str; 16] = [
    "p",
    "li",
    "tr",
    "dd",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "caption",
    "figcaption",
    "blockquote",
    "text",
    "para",
];

/// The innermost such element around a comment; else the next one behind it.
fn tagged(text: &str, comment: Span) -> Option<Span> {
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut around = None;
    let near = Span::new(
        text.floor_char_boundary(comment.start.saturating_sub(REACH)),
        text.ceil_char_boundary(text.len().min(comment.end + REACH)),
    );
    for tag in tags(text, near) {
        if tag.start >= comment.end && around.is_none() {
            around = Some(open.last().copied());
        }
        let holder = around.flatten();
        match (holder, tag.closes) {
            // An element that is open ends with its own tag, or with the next one of its name, which it cannot hold.
            (Some((name, start)), _) if tag.name.eq_ignore_ascii_case(name) => {
                return Some(Span::new(start, tag.start));
            }
            (Some(_), _) => {}
            (None, true) => {
                if let Some(at) = open.iter().rposition(|(name, _)| tag.name.eq_ignore_ascii_case(name)) {
                    let (_, start) = open[at];
                    if around.is_some() && start >= comment.end {
                        return Some(Span::new(start, tag.start));
                    }
                    open.truncate(at);
                }
            }
            (None, false) => open.push((tag.name, tag.start)),
        }
    }
    let start = around.flatten().or_else(|| open.last().copied()).map(|(_, start)| start)?;
    Some(Span::new(start, near.end))
}

struct Tag<'a> {
    name: &'a str,
    closes: bool,
    start: usize,
}

/// The tags of the elements above in a part of a text, in order.
fn tags(text: &str, part: Span) -> impl Iterator<Item = Tag<'_>> {
    memchr::memchr_iter(b'<', part.of(text).as_bytes()).filter_map(move |at| {
        let start = part.start + at;
        let rest = &text[start + 1..];
        let (closes, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())];
        ELEMENTS.iter().any(|known| known.eq_ignore_ascii_case(name)).then_some(Tag { name, closes, start })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The element beside the first comment that holds `X`.
    fn check(path: &str, text: &str, expected: &str) {
        let at = text.find("X").unwrap();
        let (open, close) = if path.ends_with("md") || path.ends_with("html") { ("<!--", "-->") } else { ("", "") };
        let start = text[..at].rfind(open).unwrap();
        let start = if open.is_empty() { text[..at].rfind(['#', '/', '%', '.']).unwrap() } else { start };
        let start = if text[..start].ends_with('/') || text[..start].ends_with('.') { start - 1 } else { start };
        let end = if close.is_empty() { at + 1 } else { at + text[at..].find(close).unwrap() + 3 };
        let source = Source::new(path, text);
        let span = element(&source, Span::new(start, end), &Comments::of_path(path).unwrap());
        assert_eq!(span.of(text), expected, "{text}");
    }

    #[test]
    fn in_a_paragraph_it_is_the_paragraph() {
        check("a.md", "One.\n\nTwo 5 <!--X--> goes\non.\n\nThree.", "Two 5 <!--X--> goes\non.");
        check("a.tex", "One.\n\nTwo 5 %X\ngoes on.\n\nThree.", "Two 5 %X\ngoes on.");
        check("a.md", "بیش از ۵۰ درصد <!--X-->\nاز جمعیت\n\nسه", "بیش از ۵۰ درصد <!--X-->\nاز جمعیت");
    }

    #[test]
    fn in_an_item_a_row_or_a_heading_it_is_that() {
        check("a.md", "- one\n- two <!--X-->\n  goes on\n- three", "- two <!--X-->\n  goes on");
        check("a.md", "1. one\n2. two\n   goes on <!--X-->\n3. three", "2. two\n   goes on <!--X-->");
        check("a.md", "| a | 1 |\n| b | 2 <!--X--> |\n| c | 3 |", "| b | 2 <!--X--> |");
        check("a.md", "# Five <!--X-->\nText", "# Five <!--X-->");
        check("a.md", "# Five\nText <!--X-->\nmore", "Text <!--X-->\nmore");
    }

    #[test]
    fn alone_on_its_line_it_is_what_comes_next() {
        check("a.md", "One.\n\n<!--X-->\nTwo\nlines.\n\nThree.", "Two\nlines.");
        check("a.md", "One.\n\n<!--X-->\n\nTwo\nlines.\n\nThree.", "Two\nlines.");
        check("a.md", "One\nline.\n<!--X-->\n\nTwo.", "One\nline.\n");
        check("a.md", "One.\n\n<!--\nX\n-->", "");
    }

    #[test]
    fn in_a_program_it_is_the_line() {
        check("a.py", "a = 1\nb = 2  #X\nc = 3", "b = 2  #X");
        check("a.py", "a = 1\n#X\n\nb = 2\nc = 3", "b = 2");
        check("a.rs", "a(1);\nb(2); //X\nc(3);", "b(2); //X");
    }

    #[test]
    fn in_html_it_is_the_element() {
        check("a.html", "<p>One</p><p>Two 5<!--X--> more</p><p>Three</p>", "<p>Two 5<!--X--> more");
        check("a.html", "<ul><li>One<li>Two<!--X--><li>Three</ul>", "<li>Two<!--X-->");
        check("a.html", "<table><tr><td>1</td></tr><!--X--><tr><td>2</td></tr></table>", "<tr><td>2</td>");
    }

    #[test]
    fn what_is_deleted_leaves_no_blank_line_and_no_trailing_blank() {
        let check = |text: &str, expected: &str| {
            let (start, end) = (text.find("<!--").unwrap(), text.find("-->").unwrap() + 3);
            let span = block(text, Span::new(start, end));
            assert_eq!(format!("{}{}", &text[..span.start], &text[span.end..]), expected);
        };
        check("a\n<!-- x -->\nb\n", "a\nb\n");
        check("a <!-- x -->\nb", "a\nb");
        check("a<!-- x --> b", "a b");
        check("<!-- x\n y -->", "");
    }
}
