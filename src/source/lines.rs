//! Positions for showing: line and column of a byte offset. Nothing is computed in lines and columns; they are for people.

/// Line and column, from 1. Columns count characters; a byte order mark is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Where the lines of a text begin, and how many characters stand before each stretch of it, so that a position is
/// found in the same time in a text of one long line.
#[derive(Debug)]
pub struct Lines {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

/// The length of a stretch, in bytes.
const STRETCH: usize = 4096;

impl Lines {
    /// Finds the lines of a text. A line ends with `\n`, as git and most editors have it.
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1));
        let mut characters = vec![0];
        let mut n_characters = 0;
        for stretch in text.as_bytes().chunks(STRETCH) {
            n_characters += count(stretch);
            characters.push(n_characters);
        }
        Self { starts: starts.collect(), characters }
    }

    /// The position of a byte of that text. An offset inside a character counts as that character's, one behind the end
    /// as the end.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let mark = if line == 1 && offset > 0 && text.starts_with('\u{feff}') { 1 } else { 0 };
        let column = self.before(text, offset) - self.before(text, self.starts[line - 1]) - mark + 1;
        Position { line, column }
    }

    /// How many bytes of its line stand before a byte of that text.
    pub fn bytes_before(&self, text: &str, offset: usize) -> usize {
        let offset = text.floor_char_boundary(offset);
        offset - self.starts[self.starts.partition_point(|start| *start <= offset) - 1]
    }

    /// How many characters stand before a byte of that text; a byte order mark is none.
    pub fn characters_before(&self, text: &str, offset: usize) -> usize {
        let offset = text.floor_char_boundary(offset);
        self.before(text, offset) - usize::from(offset > 0 && text.starts_with('\u{feff}'))
    }

    /// The number of characters before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let stretch = offset / STRETCH;
        self.characters[stretch] + count(&text.as_bytes()[stretch * STRETCH..offset])
    }
}

/// The number of characters that begin in these bytes. Counted in bytes, as far as these hold, they are counted many at once.
fn count(bytes: &[u8]) -> usize {
    let few = |bytes: &[u8]| bytes.iter().map(|byte| u8::from(byte & 0xC0 != 0x80)).sum::<u8>();
    bytes.chunks(u8::MAX.into()).map(|bytes| usize::from(few(bytes))).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let Position { line, column } = Lines::new(text).position(text, offset);
        (line, column)
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "یک\nبیش از 50 درصد";
        assert_eq!(at(text, text.find("50").unwrap()), (2, 8));
        assert_eq!(at("a\tb", 2), (1, 3));
    }

    #[test]
    fn the_first_byte_is_one_one_and_the_end_is_behind_the_last_character() {
        assert_eq!(at("", 0), (1, 1));
        assert_eq!(at("ab", 2), (1, 3));
        assert_eq!(at("ab\n", 3), (2, 1));
        assert_eq!(at("ab", 99), (1, 3));
    }

    #[test]
    fn an_offset_inside_a_character_is_that_characters() {
        assert_eq!(at("aی", 2), (1, 2));
    }

    #[test]
    fn a_carriage_return_belongs_to_the_line_that_it_ends() {
        assert_eq!(at("a\r\nb", 1), (1, 2));
        assert_eq!(at("a\r\nb", 3), (2, 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(at("\u{feff}a", 0), (1, 1));
        assert_eq!(at("\u{feff}a", 3), (1, 1));
        assert_eq!(at("\u{feff}a\nb", 5), (2, 1));
    }

    #[test]
    fn a_long_line_is_counted_across_stretches() {
        let text = "ی".repeat(3 * STRETCH);
        assert_eq!(at(&text, 5 * STRETCH), (1, 5 * STRETCH / 2 + 1));
        assert_eq!(at(&text, text.len()), (1, 3 * STRETCH + 1));
    }

    proptest! {
        #[test]
        fn a_position_is_what_plain_counting_gives(text in "[aی😀\n]{0,40}", offset in 0usize..160) {
            let before = &text[..text.floor_char_boundary(offset)];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            prop_assert_eq!(at(&text, offset), (line, column));
        }
    }
}
