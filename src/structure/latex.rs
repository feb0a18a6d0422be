//! The structure of LaTeX: sectioning commands, items of the environments that hold them, rows of tables. What a command of
//! one's own does nobody can tell; comments, verbatim text, definitions and the preamble are none of it.

mod tabular;
#[cfg(test)]
mod tests;

use super::document::trimmed;
use super::{Document, Heading, Item, Outline, Table};
use crate::source::Span;
use tabular::Tabular;

/// Reads a text.
pub fn read(text: &str) -> Document {
    let begin = "\\begin{document}";
    let at = memchr::memmem::find(text.as_bytes(), begin.as_bytes()).map_or(0, |at| at + begin.len());
    let mut reader = Reader {
        text,
        at,
        depth: 0,
        headings: Vec::new(),
        items: Vec::new(),
        open: Vec::new(),
        n_lists: 0,
        tabulars: Vec::new(),
        tables: Vec::new(),
    };
    while reader.at < text.len() {
        reader.step();
    }
    reader.end()
}

/// The sectioning commands, the highest first.
const SECTIONS: [&str; 7] = ["part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph"];

/// Environments whose content is taken as it stands, or not at all.
const VERBATIM: [&str; 8] =
    ["verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents", "filecontents*"];

/// Commands that define others: what they hold is not said here.
const DEFINITIONS: [&str; 6] =
    ["newcommand", "renewcommand", "providecommand", "newenvironment", "renewenvironment", "DeclareRobustCommand"];

/// The longest argument, in bytes.
const LONGEST_ARGUMENT: usize = 2_000;

/// So many environments are looked through for the one that ends.
const MOST_OPEN: usize = 16;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// In how many braces the text stands.
    depth: usize,
    headings: Vec<Heading>,
    items: Vec<Item>,
    /// The environments that are open, each inside the one before it.
    open: Vec<Open<'t>>,
    n_lists: u32,
    /// The tables among them.
    tabulars: Vec<Tabular>,
    tables: Vec<Table>,
}

struct Open<'t> {
    name: &'t str,
    /// Its last item, if it has any.
    item: Option<usize>,
    /// Whether the own words of that item have ended.
    is_told: bool,
    is_table: bool,
}

impl<'t> Reader<'t> {
    fn step(&mut self) {
        let bytes = self.text.as_bytes();
        match bytes[self.at] {
            b'\\' => return self.command(),
            b'%' => return self.comment(),
            b'{' => self.depth += 1,
            b'}' => self.depth = self.depth.saturating_sub(1),
            b'&' => {
                let (text, at) = (self.text, self.at);
                if let Some(table) = self.innermost() {
                    table.end_cell(text, at, at + 1);
                }
            }
            b'\n' => {
                let rest = &bytes[self.at + 1..];
                let next = rest.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'));
                if matches!(next, Some(b'\n') | None) {
                    self.tell_item(self.at);
                }
                // The blanks are looked through once.
                self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
            }
            _ => {}
        }
        self.at += 1;
    }

    fn comment(&mut self) {
        let (text, start, end) = (self.text, self.at, self.end_of_line());
        if let Some(table) = self.innermost() {
            table.comment(text, start, end);
        }
        self.at = end;
    }

    fn end_of_line(&self) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        memchr::memchr(b'\n', rest).map_or(self.text.len(), |length| self.at + length)
    }

    /// The innermost environment, if it is a table and the text stands in no braces of a cell.
    fn innermost(&mut self) -> Option<&mut Tabular> {
        let depth = self.depth;
        let is_table = self.open.last().is_some_and(|open| open.is_table);
        self.tabulars.last_mut().filter(|table| is_table && table.depth == depth)
    }

    /// A backslash with a name of letters, or with one sign.
    fn command(&mut self) {
        let start = self.at;
        let rest = &self.text[start + 1..];
        let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphabetic).count()];
        if name.is_empty() {
            let sign = rest.chars().next();
            self.at += 1 + sign.map_or(0, char::len_utf8);
            if sign == Some('\\') {
                self.end_row(start);
            }
            return;
        }
        let is_starred = rest[name.len()..].starts_with('*');
        self.at += 1 + name.len() + usize::from(is_starred);
        match name {
            "begin" => self.begin(start),
            "end" => self.end_environment(start),
            "item" => self.item(start),
            "tabularnewline" => self.end_row(start),
            "verb" => {
                let quoted = &self.text[self.at..self.end_of_line()];
                let mark = quoted.chars().next().unwrap_or(' ');
                let closing = quoted.get(mark.len_utf8()..).and_then(|inside| inside.find(mark));
                self.at += closing.map_or(0, |length| length + 2 * mark.len_utf8());
            }
            _ if DEFINITIONS.contains(&name) => _ = self.arguments(3),
            _ => match SECTIONS.iter().position(|section| *section == name) {
                Some(rank) => self.heading(start, rank),
                None => self.in_table(name, start),
            },
        }
    }

    /// The next arguments in braces, up to so many, without the options in brackets around them.
    fn arguments(&mut self, most: usize) -> Vec<Span> {
        let mut arguments = Vec::new();
        while arguments.len() < most {
            let rest = &self.text[self.at..];
            let n_blanks = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
            match argument(self.text, self.at + n_blanks, b'[', b']') {
                Some(option) => self.at = option.end + 1,
                None => {
                    let Some(inside) = argument(self.text, self.at + n_blanks, b'{', b'}') else { break };
                    arguments.push(inside);
                    self.at = inside.end + 1;
                }
            }
        }
        arguments
    }

    fn heading(&mut self, start: usize, rank: usize) {
        let Some(title) = self.arguments(1).first().map(|title| trimmed(self.text, *title)) else { return };
        self.tell_item(start);
        if title.start < title.end {
            let level = u8::try_from(rank + 1).unwrap_or(u8::MAX);
            self.headings.push(Heading { level, span: Span::new(start, self.at), words: title });
        }
    }

    fn begin(&mut self, start: usize) {
        self.tell_item(start);
        let Some(name) = argument(self.text, self.at, b'{', b'}') else { return };
        self.at = name.end + 1;
        let name = name.of(self.text);
        if VERBATIM.contains(&name) {
            let end = format!("\\end{{{name}}}");
            let length = memchr::memmem::find(&self.text.as_bytes()[self.at..], end.as_bytes());
            return self.at = length.map_or(self.text.len(), |length| self.at + length + end.len());
        }
        let n_arguments = tabular::n_arguments(name);
        if let Some(n_arguments) = n_arguments {
            self.arguments(n_arguments);
            self.tabulars.push(Tabular::new(start, self.at, self.depth));
        }
        self.open.push(Open { name, item: None, is_told: false, is_table: n_arguments.is_some() });
    }

    /// Ends the innermost environment of that name, and those that are still open inside of it.
    fn end_environment(&mut self, start: usize) {
        let Some(name) = argument(self.text, self.at, b'{', b'}') else { return };
        self.at = name.end + 1;
        let name = name.of(self.text);
        let Some(nth) = self.open.iter().rev().take(MOST_OPEN).position(|open| open.name == name) else { return };
        for _ in 0..=nth {
            self.close(start);
        }
    }

    fn close(&mut self, start: usize) {
        self.end_item(start);
        let Some(open) = self.open.pop() else { return };
        self.n_lists -= u32::from(open.item.is_some());
        if open.is_table
            && let Some(table) = self.tabulars.pop()
        {
            self.depth = table.depth;
            self.tables.push(table.end(self.text, start, self.at));
        }
    }

    fn item(&mut self, start: usize) {
        let option = argument(self.text, self.at, b'[', b']');
        self.at = option.map_or(self.at, |option| option.end + 1);
        self.end_item(start);
        let Some(open) = self.open.last_mut().filter(|open| !open.is_table) else { return };
        self.n_lists += u32::from(open.item.is_none());
        (open.item, open.is_told) = (Some(self.items.len()), false);
        let (span, words) = (Span::new(start, self.at), Span::new(self.at, self.at));
        self.items.push(Item { depth: self.n_lists, span, words });
    }

    /// The own words of the innermost item have ended, if they have begun.
    fn tell_item(&mut self, end: usize) {
        let Some(open) = self.open.last_mut().filter(|open| !open.is_told) else { return };
        let Some(item) = open.item.map(|idx| &mut self.items[idx]) else { return };
        item.words = trimmed(self.text, Span::new(item.words.start.min(end), end));
        open.is_told = item.words.start < item.words.end;
    }

    fn end_item(&mut self, end: usize) {
        self.tell_item(end);
        let item = self.open.last().and_then(|open| open.item);
        if let Some(item) = item.map(|idx| &mut self.items[idx]) {
            item.span = trimmed(self.text, Span::new(item.span.start, end.max(item.span.end)));
        }
    }

    fn end(mut self) -> Document {
        let end = self.text.len();
        while !self.open.is_empty() {
            self.close(end);
        }
        // A text whose highest command is a section has its sections on top.
        let above = self.headings.iter().map(|heading| heading.level).min().unwrap_or(1) - 1;
        self.headings.iter_mut().for_each(|heading| heading.level -= above);
        self.items.retain(|item| item.words.start < item.words.end);
        self.tables.sort_by_key(|table| table.span.start);
        Document { outline: Outline::new(self.headings, end), items: self.items, tables: self.tables }
    }
}

/// What stands in the brackets that open here. What is longer than anybody writes is no argument.
fn argument(text: &str, at: usize, open: u8, close: u8) -> Option<Span> {
    let bytes = text.as_bytes();
    if bytes.get(at) != Some(&open) {
        return None;
    }
    let mut depth = 0usize;
    let mut is_escaped = false;
    for (idx, byte) in bytes.iter().enumerate().skip(at).take(LONGEST_ARGUMENT) {
        match *byte {
            _ if is_escaped => {}
            byte if byte == open => depth += 1,
            byte if byte == close => depth -= 1,
            _ => {}
        }
        is_escaped = *byte == b'\\' && !is_escaped;
        if depth == 0 {
            return Some(Span::new(at + 1, idx));
        }
    }
    None
}
