//! Words that nothing parts: Chinese, Japanese.

use super::Tokenizer;
use crate::figure::lang::Script;
use crate::figure::lexicon::{Before, Entry, Lexicon};
use crate::figure::token::Gap;
use crate::figure::token::class::is_katakana;

impl Tokenizer<'_> {
    /// Words that nothing parts: the longest that the table knows, and between them what it does not know.
    pub(super) fn unspaced(&mut self, run: &str, script: Script, lexicon: &'static Lexicon) {
        let start = self.position;
        let (mut at, mut unknown) = (0, 0);
        while let Some(char) = run[at..].chars().next() {
            let before = if at > unknown { Before::Word } else { self.before() };
            let is_inside = at > unknown;
            let fits = |entry: &Entry, length: usize| {
                // 铅笔: no classifier.
                let is_torn = is_inside && length == char.len_utf8() && entry.is_only_by_numbers();
                !is_torn && !cuts_katakana(run, at, at + length)
            };
            let known = lexicon.longest(&run[at..], before).filter(|(entry, length)| fits(entry, *length));
            let Some((entry, length)) = known else {
                at += char.len_utf8();
                continue;
            };
            self.unknown_run(start + unknown, start + at, script, lexicon);
            self.position = start + at + length;
            self.push_word(start + at, script, entry);
            at += length;
            unknown = at;
        }
        self.unknown_run(start + unknown, start + run.len(), script, lexicon);
        self.position = start + run.len();
    }

    /// What the word that begins here stands behind.
    fn before(&self) -> Before {
        match self.tokens.last().filter(|_| self.gap == Gap::None) {
            Some(last) if last.is_digits() => Before::Digit,
            Some(last) => Before::of(last.entry()),
            None => Before::Word,
        }
    }

    fn unknown_run(&mut self, start: usize, end: usize, script: Script, lexicon: &'static Lexicon) {
        if start < end {
            self.position = end;
            self.push_word(start, script, lexicon.unknown());
        }
    }
}

/// Whether a place in a run begins or ends inside a word of katakana.
fn cuts_katakana(run: &str, start: usize, end: usize) -> bool {
    let is_inside = |at: usize| {
        // All of katakana begins with one of two bytes.
        if !matches!(run.as_bytes().get(at), Some(0xe3 | 0xef)) {
            return false;
        }
        let (before, after) = (run[..at].chars().next_back(), run[at..].chars().next());
        before.is_some_and(is_katakana) && after.is_some_and(is_katakana)
    };
    is_inside(start) || is_inside(end)
}
