//! Where Markdown shows code, so that an example of a mark is no mark: fenced blocks, indented blocks, code in a line.

use crate::figure::mask::{Mask, hidden};
use crate::source::Span;

/// The places of code in a Markdown text.
pub fn blocks(text: &str) -> Vec<Span> {
    let mut blocks = Blocks { found: Vec::new(), fence: None, is_behind_blank: true, in_list: false };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        blocks.line(line, Span::new(at, at + line.len()));
        at += line.len();
    }
    blocks.found.extend(blocks.fence.map(|fence| Span::new(fence.start, at)));
    let inline = hidden(text, Span::new(0, text.len())).filter(|(_, mask)| *mask == Mask::Code);
    blocks.found.extend(inline.map(|(span, _)| span));
    blocks.found
}

/// A fenced block that is open.
struct Fence {
    byte: u8,
    length: usize,
    start: usize,
}

struct Blocks {
    found: Vec<Span>,
    fence: Option<Fence>,
    /// Whether the line before is blank or code, so that an indented line is code.
    is_behind_blank: bool,
    /// Whether indented lines belong to the item of a list.
    in_list: bool,
}

impl Blocks {
    fn line(&mut self, line: &str, span: Span) {
        let words = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let run = run(words);
        if let Some(fence) = &self.fence {
            let closes = |(byte, length)| byte == fence.byte && length >= fence.length && words.len() == length;
            if run.is_some_and(closes) {
                self.found.push(Span::new(fence.start, span.end));
                self.fence = None;
            }
            return;
        }
        // A back quote further on makes it code inside of a line.
        if let Some((byte, length)) = run.filter(|(byte, length)| *byte == b'~' || !words[*length..].contains('`')) {
            self.fence = Some(Fence { byte, length, start: span.start });
            self.is_behind_blank = true;
            return;
        }
        let is_indented = line.starts_with("    ") || line.starts_with('\t');
        if words.is_empty() {
            self.is_behind_blank = true;
        } else if is_indented && !self.in_list && self.is_behind_blank {
            self.found.push(span);
        } else {
            let begins_block = self.is_behind_blank && !line.starts_with([' ', '\t']);
            self.in_list = begins_item(words) || (self.in_list && !begins_block);
            self.is_behind_blank = false;
        }
    }
}

/// The back quotes or tildes that a line begins with, three or more.
fn run(words: &str) -> Option<(u8, usize)> {
    let byte = *words.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = words.bytes().take_while(|other| *other == byte).count();
    (length >= 3).then_some((byte, length))
}

fn begins_item(words: &str) -> bool {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &words[digits..];
    ["- ", "* ", "+ "].iter().any(|bullet| words.starts_with(bullet))
        || (digits > 0 && (behind.starts_with(". ") || behind.starts_with(") ")))
}
