//! Markdown without lists and quotes in one another a hundred deep: nobody writes them, and reading them takes the square of
//! their depth.

use std::borrow::Cow;

/// So many bytes of indents, quote bars and list marks may stand before the words of a line.
const DEEPEST: usize = 200;

/// The same text, or one of the same length whose deepest marks are letters.
pub fn of(text: &str) -> Cow<'_, str> {
    let mut shallow = String::new();
    let (mut at, mut kept) = (0, 0);
    for line in text.split_inclusive('\n') {
        let n_marks = n_marks(line.as_bytes());
        if n_marks > DEEPEST {
            shallow.push_str(&text[kept..at + DEEPEST]);
            shallow.extend(std::iter::repeat_n('x', n_marks - DEEPEST));
            kept = at + n_marks;
        }
        at += line.len();
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    shallow.push_str(&text[kept..]);
    Cow::Owned(shallow)
}

/// How many bytes of a line are blanks and marks before its words, all of them ASCII.
fn n_marks(line: &[u8]) -> usize {
    let is_blank = |at: usize| matches!(line.get(at), Some(b' ' | b'\t'));
    let mut at = 0;
    loop {
        match line.get(at) {
            Some(b' ' | b'\t' | b'>') => at += 1,
            Some(b'-' | b'*' | b'+') if is_blank(at + 1) => at += 1,
            Some(b'0'..=b'9') => {
                let n_digits = line[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                if n_digits > 9 || !matches!(line.get(at + n_digits), Some(b'.' | b')')) || !is_blank(at + n_digits + 1)
                {
                    return at;
                }
                at += n_digits + 1;
            }
            // A line of blanks has no words.
            Some(b'\r' | b'\n') | None => return 0,
            _ => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_writes_is_changed() {
        let rule = "-".repeat(300);
        let blank = " ".repeat(300);
        for text in ["- a\n  > 1. b\n", "", "a", &rule, &blank, "سلام\n- ب"] {
            assert!(matches!(of(text), Cow::Borrowed(_)), "{text}");
        }
        let deep = format!("- a\n{}ب\n- c\n", "> - ".repeat(100));
        let shallow = of(&deep);
        assert_eq!(shallow.len(), deep.len());
        assert_eq!(shallow, format!("- a\n{}{}ب\n- c\n", "> - ".repeat(50), "x".repeat(200)));
    }
}
