//! A large text, a few megabytes at a time, cut at the ends of lines.

use std::io::Read;

use crate::source::part::{Code, Marks, Way};
use crate::source::{Part, Source, Stream, Unreadable};
use crate::structure::records::LONGEST;

/// Whole lines of a text.
pub struct Chunk {
    /// What they say.
    pub text: String,
    /// The number of the first, from 1.
    pub line: usize,
    /// How many bytes of the text stand before them.
    pub offset: usize,
}

/// So many bytes are looked at as one, if a line is not longer.
const SIZE: usize = 256 << 10;
/// So many chunks are looked at together.
const TOGETHER: usize = 64;

/// The chunks of a text.
pub struct Chunks {
    stream: Box<dyn Stream>,
    /// What was read behind the last end of a line.
    rest: Vec<u8>,
    line: usize,
    offset: usize,
    is_over: bool,
}

impl Chunks {
    /// Of a text from its first byte on.
    pub fn new(stream: Box<dyn Stream>) -> Self {
        Self { stream, rest: Vec::new(), line: 1, offset: 0, is_over: false }
    }

    /// The next ones; none at the end.
    ///
    /// # Errors
    /// When the text cannot be read, is not UTF-8, or has a line that is longer than what is held in memory.
    pub fn batch(&mut self) -> Result<Vec<Chunk>, Unreadable> {
        let mut batch = Vec::new();
        while batch.len() < TOGETHER {
            let Some(chunk) = self.next()? else { break };
            batch.push(chunk);
        }
        Ok(batch)
    }

    fn next(&mut self) -> Result<Option<Chunk>, Unreadable> {
        let mut end = None;
        while end.is_none() && !self.is_over {
            let n_known = self.rest.len();
            let wanted = SIZE.max(n_known) as u64;
            let read = self.stream.by_ref().take(wanted).read_to_end(&mut self.rest);
            let n_read = read.map_err(|error| Unreadable::because(format!("cannot be read: {error}")))?;
            self.is_over = (n_read as u64) < wanted;
            end = memchr::memrchr(b'\n', &self.rest[n_known..]).map(|at| n_known + at + 1);
            if end.is_none() && self.rest.len() > LONGEST {
                let most = LONGEST >> 20;
                return Err(Unreadable::because(format!("has a line of more than {most} MiB: line {}", self.line)));
            }
        }
        // The last line may have no end.
        let end = if self.is_over { self.rest.len() } else { end.unwrap_or_default() };
        if end == 0 {
            return Ok(None);
        }
        let rest = self.rest.split_off(end);
        let bytes = std::mem::replace(&mut self.rest, rest);
        let (line, offset) = (self.line, self.offset);
        self.line += memchr::memchr_iter(b'\n', &bytes).count();
        self.offset += bytes.len();
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let bad = error.as_bytes()[at];
            Unreadable::because(format!("is not UTF-8: byte {} ({bad:#04x})", offset + at))
        })?;
        Ok(Some(match text.strip_prefix('\u{feff}').filter(|_| offset == 0) {
            Some(text) => Chunk { text: text.to_owned(), line, offset: '\u{feff}'.len_utf8() },
            None => Chunk { text, line, offset },
        }))
    }
}

impl Chunk {
    /// The chunk as a source, for looking at only.
    pub fn source(&self, path: &str, lang: Option<&str>) -> Source {
        let mut source = Source::new(path, self.text.as_str());
        source.lang = lang.map(str::to_owned);
        source
    }

    /// A part of it as a source of its own, which leads back to the file. `column` counts the characters before it.
    pub fn part(&self, of: &Source, words: crate::source::Span) -> Source {
        let before = &self.text[..words.start];
        let line = self.line + memchr::memchr_iter(b'\n', before.as_bytes()).count();
        let column = before[before.rfind('\n').map_or(0, |at| at + 1)..].chars().count() + 1;
        let raw = words.of(&self.text).to_owned();
        let offset = self.offset + words.start;
        let way = Way { raw: raw.clone(), code: Code::Bare, line, column, offset, marks: Marks::default() };
        let name = if column == 1 { format!("{}:{line}", of.path) } else { format!("{}:{line}:{column}", of.path) };
        let part = Part { file: of.path.clone(), ways: vec![(0, way)] };
        let mut source = Source::of_part(name, raw, part);
        source.lang.clone_from(&of.lang);
        source
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn chunks(text: &str) -> Vec<(usize, usize, usize)> {
        let mut chunks = Chunks::new(Box::new(Cursor::new(text.as_bytes().to_vec())));
        let mut seen = Vec::new();
        loop {
            let batch = chunks.batch().unwrap();
            if batch.is_empty() {
                return seen;
            }
            seen.extend(batch.iter().map(|chunk| (chunk.line, chunk.offset, chunk.text.len())));
        }
    }

    #[test]
    fn a_text_is_cut_at_the_ends_of_its_lines_and_nothing_is_lost() {
        let line = format!("{}\n", "خط ".repeat(100));
        let text = line.repeat(5_000) + "last";
        let seen = chunks(&text);
        assert!(seen.len() > 3, "{}", seen.len());
        assert_eq!(seen.iter().map(|(.., len)| len).sum::<usize>(), text.len());
        for (line_number, offset, _) in seen {
            assert_eq!(offset, (line_number - 1) * line.len());
        }
        assert_eq!(chunks(""), []);
        assert_eq!(chunks("\u{feff}a\nb"), [(1, 3, 3)]);
    }

    #[test]
    fn one_long_line_is_one_chunk() {
        let long = "x".repeat(3 * SIZE);
        assert_eq!(chunks(&format!("a\n{long}\nb\n")).iter().map(|(.., len)| len).sum::<usize>(), long.len() + 5);
    }

    #[test]
    fn what_is_no_text_says_where() {
        let mut bytes = b"a\n".repeat(SIZE);
        bytes.push(0xff);
        let mut chunks = Chunks::new(Box::new(Cursor::new(bytes)));
        let why = loop {
            match chunks.batch() {
                Err(unreadable) => break unreadable.why,
                Ok(batch) => assert!(!batch.is_empty()),
            }
        };
        assert_eq!(why, format!("is not UTF-8: byte {} (0xff)", 2 * SIZE));
    }
}
