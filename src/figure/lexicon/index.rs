//! Words by their letters: a table that is asked for every word of a text, most of which it does not hold.

use super::hash::Hash;
use super::latin::Latin;

/// Words and their numbers, from one on; nought is the word that is not known: open addressing, a power of two slots and
/// never more than half of them taken.
pub struct Index {
    slots: Vec<Slot>,
    /// The letters of all words, one behind the other.
    letters: String,
    /// Where each word ends among them, by its number.
    ends: Vec<u32>,
    /// The hashes of the words.
    hashes: Vec<Hash>,
    /// By the two letters of a [`Shape`], a bit for each length that a word of such letters has: most words that are not hashed
    /// yet are told from all of the table's so.
    lengths: Box<[u32; 1 << (2 * LETTER)]>,
}

#[derive(Clone, Copy)]
struct Slot {
    /// A part of the hash, so that other words need not be looked at.
    tag: u16,
    word: u16,
}

/// How many bits of a letter tell it from others.
const LETTER: u32 = 5;

/// The first letter of a word, its last, and its length.
struct Shape {
    letters: usize,
    length: u32,
}

impl Shape {
    fn of(word: &[u8]) -> Self {
        let at = |idx: usize| usize::from(word.get(idx).copied().unwrap_or_default()) & ((1 << LETTER) - 1);
        // The first byte of a letter that takes several is that of its alphabet.
        let first = usize::from(word.len() > 1 && !word[0].is_ascii());
        let letters = at(first) << LETTER | at(word.len().wrapping_sub(1));
        Self { letters, length: 1 << (word.len() % 32) }
    }
}

/// The longest word, in bytes; longer ones need not be looked up.
pub const MAX_WORD: usize = 48;

impl Index {
    /// No words but the unknown one, and room for about so many.
    pub fn with_room(n_words: usize) -> Self {
        Self {
            slots: vec![Slot { tag: 0, word: 0 }; (2 * n_words).next_power_of_two()],
            letters: String::with_capacity(8 * n_words),
            ends: vec![0],
            hashes: vec![Hash::new()],
            lengths: Box::new([0; 1 << (2 * LETTER)]),
        }
    }

    /// How many words there are, the unknown one among them.
    pub fn n_words(&self) -> usize {
        self.ends.len()
    }

    /// The letters of a word.
    pub fn word(&self, idx: usize) -> &str {
        let start = idx.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.letters[start as usize..self.ends[idx] as usize]
    }

    /// The number of a folded word.
    pub fn find(&self, folded: &str) -> usize {
        let shape = Shape::of(folded.as_bytes());
        if self.lengths[shape.letters] & shape.length == 0 {
            return 0;
        }
        self.slot(Hash::of(folded.as_bytes()), |word| self.word(word) == folded).0
    }

    /// The number of a word of Latin letters without accents, small or capital.
    #[inline]
    pub fn find_latin(&self, latin: &Latin<'_>) -> usize {
        self.slot(latin.hash, |word| Hash::is_whole(latin.letters.len()) || latin.is(self.word(word).as_bytes())).0
    }

    /// The number of a word that may be new.
    pub fn insert(&mut self, folded: &str) -> usize {
        let hash = Hash::of(folded.as_bytes());
        let (known, slot) = self.slot(hash, |word| self.word(word) == folded);
        if known != 0 {
            return known;
        }
        assert!(folded.len() <= MAX_WORD, "{folded} is longer than any word that is looked up");
        let word = u16::try_from(self.ends.len()).expect("there are fewer slots than that");
        self.slots[slot] = Slot { tag: hash.tag(), word };
        self.letters.push_str(folded);
        self.hashes.push(hash);
        self.ends.push(u32::try_from(self.letters.len()).expect("tables are small"));
        let shape = Shape::of(folded.as_bytes());
        self.lengths[shape.letters] |= shape.length;
        if self.ends.len() * 2 > self.slots.len() {
            self.grow();
        }
        usize::from(word)
    }

    /// Twice as many slots.
    fn grow(&mut self) {
        self.slots = vec![Slot { tag: 0, word: 0 }; self.slots.len() * 2];
        for word in 1..self.ends.len() {
            let hash = self.hashes[word];
            let (_, slot) = self.slot(hash, |_| false);
            self.slots[slot] = Slot { tag: hash.tag(), word: word as u16 };
        }
    }

    /// The number of a word, and the slot where it stands or would stand. It is asked for every word of a text, in one place.
    #[inline(always)]
    fn slot(&self, hash: Hash, is_same: impl Fn(usize) -> bool) -> (usize, usize) {
        let mut idx = hash.slot(self.slots.len());
        loop {
            let slot = self.slots[idx];
            let word = usize::from(slot.word);
            if word == 0 || (slot.tag == hash.tag() && self.hashes[word] == hash && is_same(word)) {
                return (word, idx);
            }
            idx = (idx + 1) & (self.slots.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_are_found_however_they_are_capitalized() {
        let mut index = Index::with_room(2);
        let ids: Vec<usize> = ["two", "thousand", "approximately", "سه"].map(|word| index.insert(word)).into();
        assert_eq!(index.insert("two"), ids[0]);
        let find = |word: &str| index.find_latin(&Latin::begins(word.as_bytes()));
        assert_eq!(["TWO", "Thousand", "approximately"].map(find), ids[..3]);
        assert_eq!((index.find("سه"), index.word(ids[3])), (ids[3], "سه"));
        for word in ["tw", "twoo", "thousands", "zyzzyva"] {
            assert_eq!(find(word), 0, "{word}");
        }
    }
}
