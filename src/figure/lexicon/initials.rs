//! Words by their first two letters: asked at every letter of a text that nothing parts.

use super::WordId;

/// Words by their first letters, of which at most half of the slots are taken.
#[derive(Default)]
pub struct Initials {
    /// A power of two of them, or none.
    slots: Vec<Slot>,
    /// Those of one first letter stand together: that letter alone, and then those of one second letter, longer ones first.
    words: Vec<Word>,
}

/// The words of a first letter, from one to another.
#[derive(Clone, Copy, Default)]
struct Slot {
    first: char,
    start: u32,
    end: u32,
}

struct Word {
    /// Nothing where the word is one letter.
    second: Option<char>,
    letters: Box<str>,
    id: WordId,
}

impl Initials {
    /// Words in lists by their first letters.
    pub fn new(by_letter: impl IntoIterator<Item = (char, Vec<(Box<str>, WordId)>)>) -> Self {
        let by_letter: Vec<_> = by_letter.into_iter().collect();
        let n_slots = (by_letter.len() * 2).next_power_of_two();
        let mut initials = Self { slots: vec![Slot::default(); n_slots], words: Vec::new() };
        for (first, mut words) in by_letter {
            words.sort_by_key(|(letters, _)| (letters.chars().nth(1), std::cmp::Reverse(letters.len())));
            let start = initials.n_words();
            initials.words.extend(words.into_iter().map(|(letters, id)| Word {
                second: letters.chars().nth(1),
                letters,
                id,
            }));
            let slot = initials.slot(first);
            initials.slots[slot] = Slot { first, start, end: initials.n_words() };
        }
        initials
    }

    fn n_words(&self) -> u32 {
        u32::try_from(self.words.len()).expect("tables are small")
    }

    /// The words that a text begins with, longer ones first.
    pub fn of<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (&'a str, WordId)> {
        let mut chars = text.chars();
        let words = chars.next().map_or(&[][..], |first| self.with(first));
        let second = chars.next();
        let (alone, longer) = words.split_at(words.partition_point(|word| word.second.is_none()));
        let start = longer.partition_point(|word| word.second < second);
        let n_words = longer[start..].partition_point(|word| word.second == second);
        let fits = move |word: &&Word| text.starts_with(&*word.letters);
        let found = longer[start..start + n_words].iter().filter(fits).chain(alone);
        found.map(|word| (&*word.letters, word.id))
    }

    /// The words of a first letter.
    fn with(&self, first: char) -> &[Word] {
        let Slot { start, end, .. } = self.slots.get(self.slot(first)).copied().unwrap_or_default();
        &self.words[start as usize..end as usize]
    }

    /// Where a letter stands or would stand.
    fn slot(&self, first: char) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut idx = (u32::from(first).wrapping_mul(0x9e37_79b1) >> 16) as usize & mask;
        while self.slots.get(idx).is_some_and(|slot| slot.end > 0 && slot.first != first) {
            idx = (idx + 1) & mask;
        }
        idx
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_a_text_begins_with_are_found_longer_ones_first() {
        let word = |letters: &str| (letters.into(), WordId::default());
        let initials =
            Initials::new([('a', vec![word("a"), word("abc"), word("ab"), word("ac")]), ('b', vec![word("bc")])]);
        let of = |text| initials.of(text).map(|(letters, _)| letters).collect::<Vec<_>>();
        assert_eq!(of("abcd"), ["abc", "ab", "a"]);
        assert_eq!((of("a"), of("b")), (vec!["a"], vec![]));
        assert_eq!((of("bcd"), of("c"), of("")), (vec!["bc"], vec![], vec![]));
        assert_eq!(Initials::default().of("a").count(), 0);
    }
}
