//! A text made out of another one, which knows for each of its bytes where it came from.

use crate::source::Span;

/// A made text with the way back to the text it was made from.
///
/// It is a row of *steps*. Along an even step the bytes of both texts run side by side, so nothing more needs to be
/// recorded; any other step is a piece that was replaced as a whole. What was dropped lies between steps.
#[derive(Debug, Default)]
pub struct Traced {
    text: String,
    steps: Vec<Step>,
    /// Where the last piece ends in the original.
    end: usize,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    made: u32,
    original: u32,
    is_even: bool,
}

impl Traced {
    /// The longest text, in bytes, whose made text is sure to have offsets below 2³²: the character that unfolds furthest
    /// (U+FDFA) becomes eleven times as long.
    pub const LONGEST: usize = 1 << 28;

    /// An empty text that expects to be made from that many bytes.
    pub fn with_capacity(n_bytes: usize) -> Self {
        Self { text: String::with_capacity(n_bytes), steps: Vec::with_capacity(n_bytes / 16), end: 0 }
    }

    /// The made text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The original bytes of a made span. A piece that was replaced as a whole comes back whole; blanks at the edges, and
    /// whatever was dropped there, stay outside.
    pub fn to_original(&self, span: Span) -> Span {
        let span = self.trim(span);
        let start = self.origin(span.start);
        if span.start == span.end {
            return Span::new(start, start);
        }
        Span::new(start, self.origin_end(span.end))
    }

    /// Where the made text goes on at an original byte; behind what was dropped, and at the start of a piece that was
    /// replaced as a whole.
    pub fn from_original(&self, offset: usize) -> usize {
        let Some(idx) = self.steps.partition_point(|step| step.original as usize <= offset).checked_sub(1) else {
            return 0;
        };
        let step = self.steps[idx];
        if !step.is_even {
            let is_past_the_end = idx + 1 == self.steps.len() && offset >= self.end;
            return if is_past_the_end { self.text.len() } else { step.made as usize };
        }
        let next = self.steps.get(idx + 1).map_or(self.text.len(), |next| next.made as usize);
        let made = step.made as usize + (offset - step.original as usize);
        self.text.floor_char_boundary(made.min(next))
    }

    /// The made span of original bytes; it takes in every piece that the bytes touch.
    pub fn from_original_span(&self, span: Span) -> Span {
        let start = self.from_original(span.start);
        let mut end = self.from_original(span.end);
        // Inside a piece: take it whole.
        if end < self.text.len() && self.origin(end) < span.end {
            end = self.piece_end(end);
        }
        Span::new(start, end.max(start))
    }

    /// Appends a character for one of the same length.
    pub(super) fn keep(&mut self, c: char, at: usize) {
        self.even_step(at);
        self.text.push(c);
        self.end = at + c.len_utf8();
    }

    /// Appends words that stand in the original as they are.
    pub fn keep_words(&mut self, words: &str, at: usize) {
        if !words.is_empty() {
            self.even_step(at);
            self.text.push_str(words);
            self.end = at + words.len();
        }
    }

    /// Appends words for a span of the original, as one piece.
    pub fn put(&mut self, words: &str, span: Span) {
        if !words.is_empty() {
            self.step(span.start, false);
            self.text.push_str(words);
            self.end = span.end;
        }
    }

    /// Lets the last character stand for the original up to `end`. Nothing happens before the first character.
    pub(super) fn stretch(&mut self, end: usize) {
        let Some(last) = self.steps.last().copied().filter(|_| !self.text.is_empty()) else { return };
        if last.is_even {
            let made = self.last_char();
            self.pop_char(last, made);
            self.steps.push(Step { made: offset(made), original: last.original_of(made), is_even: false });
        }
        self.end = end;
    }

    /// Takes the last piece back and says where it began in the original: one character of an even step, else the step.
    pub(super) fn reopen(&mut self) -> Option<usize> {
        let last = self.steps.last().copied().filter(|_| !self.text.is_empty())?;
        let made = if last.is_even { self.last_char() } else { last.made as usize };
        let original = last.original_of(made) as usize;
        self.pop_char(last, made);
        self.text.truncate(made);
        self.end = match self.steps.last().copied() {
            Some(step) if step.is_even => step.original_of(made) as usize,
            // The empty step behind a piece goes too; it is written again when it is needed.
            Some(step) if step.made as usize == made => {
                self.steps.pop();
                step.original as usize
            }
            _ => original,
        };
        Some(original)
    }

    /// Whether the last character is a blank.
    pub(super) fn ends_in_blank(&self) -> bool {
        self.text.ends_with(' ')
    }

    /// Where the last piece ends in the original.
    pub(super) fn end(&self) -> usize {
        self.end
    }

    fn last_char(&self) -> usize {
        self.text.floor_char_boundary(self.text.len() - 1)
    }

    /// Forgets the step that begins at `made`, if one does.
    fn pop_char(&mut self, last: Step, made: usize) {
        if last.made as usize == made {
            self.steps.pop();
        }
    }

    fn even_step(&mut self, at: usize) {
        let is_going_on = at == self.end && self.steps.last().is_some_and(|last| last.is_even);
        if !is_going_on {
            self.step(at, true);
        }
    }

    fn step(&mut self, at: usize, is_even: bool) {
        let made = offset(self.text.len());
        // A piece ends where the next step begins; when something is dropped behind it, an empty step says so.
        if at != self.end && self.steps.last().is_some_and(|last| !last.is_even) {
            self.steps.push(Step { made, original: offset(self.end), is_even: false });
        }
        self.steps.push(Step { made, original: offset(at), is_even });
    }

    fn trim(&self, span: Span) -> Span {
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.ceil_char_boundary(span.end.max(span.start));
        let words = &self.text[start..end];
        let trimmed = words.trim_matches(' ');
        if trimmed.is_empty() {
            return Span::new(start, end);
        }
        let start = start + (words.len() - words.trim_start_matches(' ').len());
        Span::new(start, start + trimmed.len())
    }

    fn step_idx(&self, made: usize) -> Option<usize> {
        self.steps.partition_point(|step| step.made as usize <= made).checked_sub(1)
    }

    /// Where the character at a made byte begins in the original.
    pub fn origin(&self, made: usize) -> usize {
        if made >= self.text.len() {
            return self.end;
        }
        self.step_idx(made).map_or(0, |idx| self.steps[idx].original_of(made) as usize)
    }

    /// Where the character before a made byte ends in the original.
    fn origin_end(&self, made: usize) -> usize {
        let Some(idx) = made.checked_sub(1).and_then(|last| self.step_idx(last)) else { return 0 };
        let step = self.steps[idx];
        if step.is_even {
            return step.original as usize + (made - step.made as usize);
        }
        self.steps.get(idx + 1).map_or(self.end, |next| next.original as usize)
    }

    /// Where the piece with this made byte ends in the made text.
    fn piece_end(&self, made: usize) -> usize {
        let Some(idx) = self.step_idx(made) else { return made };
        if self.steps[idx].is_even {
            return self.text.ceil_char_boundary(made + 1);
        }
        self.steps.get(idx + 1).map_or(self.text.len(), |next| next.made as usize)
    }
}

impl Step {
    fn original_of(self, made: usize) -> u32 {
        if self.is_even { self.original + (offset(made) - self.made) } else { self.original }
    }
}

fn offset(position: usize) -> u32 {
    u32::try_from(position).expect("texts are cut at Traced::LONGEST")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `"ab"`, a dropped byte, `"c"`, then `"1"` for two bytes, a dropped byte, `"d"`.
    fn traced() -> Traced {
        let mut traced = Traced::default();
        traced.keep_words("ab", 0);
        traced.keep_words("c", 3);
        traced.put("1", Span::new(4, 6));
        traced.keep_words("d", 7);
        traced
    }

    #[test]
    fn dropped_bytes_at_the_edges_stay_outside() {
        let traced = traced();
        assert_eq!(traced.to_original(Span::new(0, 2)), Span::new(0, 2));
        assert_eq!(traced.to_original(Span::new(1, 3)), Span::new(1, 4));
        assert_eq!(traced.to_original(Span::new(3, 4)), Span::new(4, 6));
        assert_eq!(traced.to_original(Span::new(3, 5)), Span::new(4, 8));
    }

    #[test]
    fn an_original_byte_leads_to_what_was_made_of_it() {
        let traced = traced();
        let made: Vec<usize> = (0..=8).map(|at| traced.from_original(at)).collect();
        assert_eq!(made, [0, 1, 2, 2, 3, 3, 4, 4, 5]);
        assert_eq!(traced.from_original_span(Span::new(1, 5)), Span::new(1, 4));
    }

    #[test]
    fn a_stretched_character_comes_back_with_what_it_took_in() {
        let mut traced = Traced::default();
        traced.keep_words("ab", 0);
        traced.stretch(4);
        traced.keep_words("c", 4);
        assert_eq!(traced.to_original(Span::new(1, 2)), Span::new(1, 4));
        assert_eq!(traced.to_original(Span::new(0, 1)), Span::new(0, 1));
    }

    #[test]
    fn a_reopened_piece_is_made_anew() {
        let mut traced = traced();
        assert_eq!(traced.reopen(), Some(7));
        assert_eq!(traced.reopen(), Some(4));
        traced.put("x", Span::new(4, 7));
        assert_eq!(traced.text(), "abcx");
        assert_eq!(traced.to_original(Span::new(2, 4)), Span::new(3, 7));
    }
}
