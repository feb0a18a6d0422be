//! Words that are taken apart, and those that look like other words and may be numbers with an ending: "*yüzü* aşkın".

use super::Tokenizer;
use crate::figure::lang::{Script, Spacing};
use crate::figure::lexicon::{Entry, Found, Lexicon, Role, WordId};
use crate::figure::token::class::is_extending;
use crate::figure::token::{Gap, Token, fold};
use crate::source::Span;

impl Tokenizer<'_> {
    /// The parts of a word. Where letters were folded away, or blanks were lost, they share its place: nobody can point inside
    /// a word that was never spaced.
    pub(super) fn parts(&mut self, start: usize, script: Script, parts: &[&'static Entry]) {
        let end = self.position;
        let lengths = self.lengths(Span::new(start, end), parts);
        let is_lost = parts.iter().any(|entry| entry.language().spacing == Spacing::Lost);
        let is_traced =
            lengths.iter().sum::<usize>() == end - start && self.is_edge_of_parts(start, &lengths) && !is_lost;
        let (mut at, lead) = (start, self.lead);
        for (entry, length) in parts.iter().zip(lengths) {
            if is_traced {
                self.position = at + length;
                self.push_word(at, script, entry);
                (at, self.gap) = (self.position, Gap::Seam);
            } else {
                self.lead = lead;
                self.push_word(start, script, entry);
                self.gap = Gap::Space;
            }
        }
        (self.position, self.gap) = (end, Gap::None);
    }

    /// How long the parts are in the text: as long as their words, or as many letters.
    fn lengths(&self, whole: Span, parts: &[&'static Entry]) -> Vec<usize> {
        let known: Vec<usize> = parts.iter().map(|entry| entry.lexicon().length_of(entry.id)).collect();
        if known.iter().sum::<usize>() == whole.end - whole.start {
            return known;
        }
        let n_letters = |entry: &&'static Entry| entry.lexicon().word(entry.id).chars().count();
        let mut letters = whole.of(self.text).chars();
        let written = parts.iter().map(|entry| letters.by_ref().take(n_letters(entry)).map(char::len_utf8).sum());
        let written: Vec<usize> = written.collect();
        if letters.next().is_none() && !written.contains(&0) { written } else { known }
    }

    fn is_edge_of_parts(&self, start: usize, lengths: &[usize]) -> bool {
        let mut at = start;
        lengths.iter().all(|length| {
            at += length;
            self.text.is_char_boundary(at) && !self.text[at..].chars().next().is_some_and(is_extending)
        })
    }

    /// A word that is known with other small letters than its capitals have elsewhere: "YAKLAŞIK" is "yaklaşık" in Turkish.
    pub(super) fn in_capitals(&mut self, word: &str, lexicon: &'static Lexicon) -> Option<Found> {
        if lexicon.language().capitals.is_empty() || !word.contains('I') {
            return None;
        }
        let respelled = word.replace('I', "ı");
        let found = lexicon.look_up(self.buffer.folded(&respelled)?, false);
        let is_known = match &found {
            Found::Word(entry) => entry.is_known(),
            Found::Parts(_) => true,
        };
        is_known.then_some(found)
    }

    /// Whether what stands by a word that ends here may make a number of it.
    pub(super) fn may_be_number(&mut self, end: usize, lexicon: &'static Lexicon) -> bool {
        self.is_behind_number() || self.telling_behind(end, lexicon).is_some()
    }

    /// The word that ends here: a number where the word behind it goes on with the hedge that its ending begins.
    pub(super) fn lookalike(&mut self, start: usize, script: Script, entry: &'static Entry) {
        let lexicon = entry.lexicon();
        let word = &self.text[start..self.position];
        let telling = self.telling_behind(self.position, lexicon);
        let parts = telling.and_then(|telling| lexicon.number_with_ending(self.buffer.folded(word)?, telling));
        match parts {
            Some(parts) => {
                self.parts(start, script, &parts.into_iter().map(|id| lexicon.entry(id)).collect::<Vec<_>>())
            }
            None => self.push_word(start, script, entry),
        }
    }

    /// Whether a number stands before, with a blank behind it.
    pub(super) fn is_behind_number(&self) -> bool {
        let is_number = |last: &Token| last.is_digits() || last.entry().numeral.is_some();
        self.gap == Gap::Space && self.tokens.last().is_some_and(is_number)
    }

    /// Whether digits touch the mark that stands here on both sides.
    pub(super) fn is_between_digits(&self, mark: char) -> bool {
        let is_behind = self.gap == Gap::None && self.tokens.last().is_some_and(Token::is_digits);
        is_behind && self.text[self.position + mark.len_utf8()..].starts_with(|next: char| next.is_ascii_digit())
    }

    /// The next word, if it makes a number of one that ends here and looks like another word.
    fn telling_behind(&mut self, end: usize, lexicon: &'static Lexicon) -> Option<WordId> {
        let next = if lexicon.tells() {
            self.text[end..].strip_prefix([' ', '\u{a0}', '\u{202f}', '\n'])?
        } else {
            return None;
        };
        let entry = lexicon.entry_of(self.buffer.folded(&next[..fold::length(next)])?)?;
        entry.is(Role::Telling).then_some(entry.id)
    }
}
