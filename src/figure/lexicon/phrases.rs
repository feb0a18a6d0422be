//! Phrases of the tables, found by one of their words.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::{Entry, WordId};

/// Phrases with their meanings, found by one of their words.
pub struct Phrases<T> {
    /// Whether it is the last word that they are found by.
    by_last: bool,
    /// Those found by one word stand together, and of those the ones with the same word beside it, longer ones first.
    phrases: Vec<Phrase<T>>,
    /// For each word of the lexicon where its phrases begin. The last one ends the one before.
    starts: Vec<u16>,
    /// The words of all, one phrase behind the other.
    words: Vec<WordId>,
}

struct Phrase<T> {
    key: WordId,
    /// The word beside the key, where there are several: it tells most phrases apart.
    beside: WordId,
    start: u32,
    n_words: u8,
    meaning: T,
}

impl<T: Copy> Phrases<T> {
    /// No phrases yet; they will be found by their first word.
    pub(super) fn by_first() -> Self {
        Self { by_last: false, phrases: Vec::new(), starts: Vec::new(), words: Vec::new() }
    }

    /// No phrases yet; they will be found by their last word.
    pub(super) fn by_last() -> Self {
        Self { by_last: true, ..Self::by_first() }
    }

    pub(super) fn insert(&mut self, words: &[WordId], meaning: T) {
        let (key, beside) = match words {
            [.., beside, key] if self.by_last => (*key, *beside),
            [key, beside, ..] => (*key, *beside),
            [key] => (*key, WordId::default()),
            [] => return,
        };
        let start = u32::try_from(self.words.len()).expect("tables are small");
        let n_words = u8::try_from(words.len()).expect("a phrase has few words");
        self.words.extend_from_slice(words);
        self.phrases.push(Phrase { key, beside, start, n_words, meaning });
    }

    /// All are there: what words they are found by is told to these, by a bit.
    pub(super) fn finish(&mut self, bit: u64, entries: &mut [Entry]) {
        self.phrases.sort_by_key(|phrase| (phrase.key, phrase.beside, Reverse(phrase.n_words)));
        for (start, phrase) in (0..).zip(&self.phrases) {
            let key = phrase.key.idx();
            entries[key].tables |= bit;
            if self.starts.len() < key + 2 {
                self.starts.resize(key + 1, start);
                self.starts.push(start);
            }
            self.starts[key + 1] = start + 1;
        }
    }

    /// The phrases that are found by a word and go on with the word beside it; longer ones first, and the word alone last.
    pub fn with(&self, key: &Entry, beside: Option<WordId>) -> impl Iterator<Item = (&[WordId], T)> {
        let key = key.id.idx();
        let range = self.starts.get(key..key + 2).map_or(0..0, |ends| usize::from(ends[0])..usize::from(ends[1]));
        let phrases = &self.phrases[range];
        let n_alone = phrases.iter().take_while(|phrase| phrase.n_words == 1).count();
        let (alone, longer) = phrases.split_at(n_alone);
        // No word of a phrase is the unknown one.
        let beside = beside.unwrap_or_default();
        let longer = &longer[longer.partition_point(|phrase| phrase.beside < beside)..];
        let fitting = longer.iter().take_while(move |phrase| phrase.beside == beside);
        fitting.chain(alone).map(|phrase| (self.words_of(phrase), phrase.meaning))
    }

    fn words_of(&self, phrase: &Phrase<T>) -> &[WordId] {
        &self.words[phrase.start as usize..][..usize::from(phrase.n_words)]
    }
}

/// A phrase as it stands, and with any of its blanks left out.
pub fn spellings(phrase: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let n_blanks = phrase.bytes().filter(|byte| *byte == b' ').count();
    (0..1u32 << n_blanks).map(move |left_out| {
        if left_out == 0 {
            return Cow::Borrowed(phrase);
        }
        let mut nth = 0;
        let stays = |char: &char| {
            nth += u32::from(*char == ' ');
            *char != ' ' || left_out & (1 << (nth - 1)) == 0
        };
        Cow::Owned(phrase.chars().filter(stays).collect())
    })
}
