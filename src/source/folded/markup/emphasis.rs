//! Emphasis of Markdown: which runs of `*`, `_` and `~` belong together.

use super::Mark;

/// The runs of one paragraph that may still be closed.
#[derive(Default)]
pub struct Emphasis {
    open: Vec<Run>,
    /// How many runs of each byte are open, so that a closing run without partner is told at once.
    n_open: [usize; 3],
}

#[derive(Clone, Copy)]
struct Run {
    byte: u8,
    at: usize,
    length: usize,
}

impl Emphasis {
    /// Takes the run of one byte that begins at `at`; pairs become marks. Says where the run ends.
    pub fn run(&mut self, text: &str, at: usize, marks: &mut Vec<Mark>) -> usize {
        let byte = text.as_bytes()[at];
        let length = text.as_bytes()[at..].iter().take_while(|other| **other == byte).count();
        let end = at + length;
        // One `~` is a hedge before it is anything else.
        if byte != b'~' || length == 2 {
            let (can_open, can_close) = sides(text, byte, at, end);
            let mut run = Run { byte, at, length };
            if can_close {
                self.close(&mut run, marks);
            }
            if can_open && run.length > 0 {
                self.n_open[kind(byte)] += 1;
                self.open.push(run);
            }
        }
        end
    }

    /// A paragraph ends: what is open stays as it is written.
    pub fn end_paragraph(&mut self) {
        *self = Self::default();
    }

    fn close(&mut self, run: &mut Run, marks: &mut Vec<Mark>) {
        while run.length > 0 && self.n_open[kind(run.byte)] > 0 {
            let Some(mut opener) = self.open.pop() else { return };
            self.n_open[kind(opener.byte)] -= 1;
            // Runs in between that nobody closed stay as they are written.
            if opener.byte != run.byte {
                continue;
            }
            let length = opener.length.min(run.length);
            opener.length -= length;
            marks.push(Mark::nothing(opener.at + opener.length, opener.at + opener.length + length));
            marks.push(Mark::nothing(run.at, run.at + length));
            run.at += length;
            run.length -= length;
            if opener.length > 0 {
                self.n_open[kind(opener.byte)] += 1;
                self.open.push(opener);
            }
        }
    }
}

fn kind(byte: u8) -> usize {
    match byte {
        b'*' => 0,
        b'_' => 1,
        _ => 2,
    }
}

/// Whether a run can open and can close emphasis (CommonMark 0.31, flanking delimiter runs).
fn sides(text: &str, byte: u8, start: usize, end: usize) -> (bool, bool) {
    let before = text[..start].chars().next_back().unwrap_or('\n');
    let after = text[end..].chars().next().unwrap_or('\n');
    let is_left =
        !after.is_whitespace() && (!is_punctuation(after) || before.is_whitespace() || is_punctuation(before));
    let is_right =
        !before.is_whitespace() && (!is_punctuation(before) || after.is_whitespace() || is_punctuation(after));
    if byte == b'_' {
        // Inside of a word it is a letter: snake_case.
        return (is_left && (!is_right || is_punctuation(before)), is_right && (!is_left || is_punctuation(after)));
    }
    (is_left, is_right)
}

/// Marks that are neither letters, digits nor blanks.
fn is_punctuation(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_punctuation() } else { !c.is_alphanumeric() && !c.is_whitespace() && !is_joiner(c) }
}

/// Joiners are part of a word.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{ad}') || unicode_normalization::char::is_combining_mark(c)
}
