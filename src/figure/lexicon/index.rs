//! Words by their letters: a table that is asked for every word of a text, most of which it does not hold.

/// Words and their numbers, from one on; nought is the word that is not known: open addressing, a power of two slots and never more than half of them taken.
pub struct Index {
    slots: Vec<Slot>,
    /// The words, by their numbers.
    words: Vec<Box<[u8]>>,
    /// By the two letters of a [`Shape`], a bit for each length that a word of such letters has: most words of a text are
    /// told from all of the table's so, and nothing else of them need be looked at.
    lengths: Box<[u32; 1 << (2 * LETTER)]>,
}

#[derive(Clone, Copy)]
struct Slot {
    /// A part of the hash, so that other words need not be looked at.
    tag: u16,
    word: u16,
}

/// How many bits of a letter tell it from others; small letters and capitals have the same.
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

/// How many slots there are at first.
const N_SLOTS: usize = 1 << 12;

/// The bit that tells a small Latin letter from its capital.
const SMALL: u8 = 0x20;

/// The longest word, in bytes; longer ones need not be looked up.
pub const MAX_WORD: usize = 48;

impl Index {
    /// No words but the unknown one.
    pub fn new() -> Self {
        Self {
            slots: vec![Slot { tag: 0, word: 0 }; N_SLOTS],
            words: vec![Box::default()],
            lengths: Box::new([0; 1 << (2 * LETTER)]),
        }
    }

    /// The letters of a word.
    pub fn word(&self, idx: usize) -> &str {
        std::str::from_utf8(&self.words[idx]).expect("words of the tables are text")
    }

    /// The number of a folded word.
    pub fn find(&self, folded: &str) -> usize {
        if !self.may_hold(folded.as_bytes()) {
            return 0;
        }
        let hash = hash(folded.as_bytes(), 0);
        self.slot(hash, |word| word == folded.as_bytes()).0
    }

    /// The number of a word of Latin letters without accents, small or capital.
    pub fn find_latin(&self, letters: &[u8]) -> usize {
        if letters.len() > MAX_WORD || !self.may_hold(letters) {
            return 0;
        }
        let is_same = |word: &[u8]| {
            word.len() == letters.len() && word.iter().zip(letters).all(|(known, letter)| *known == letter | SMALL)
        };
        self.slot(hash(letters, u64::from_le_bytes([SMALL; 8])), is_same).0
    }

    /// Whether a word has the first letter, the last one and the length of one of the table's.
    fn may_hold(&self, word: &[u8]) -> bool {
        let shape = Shape::of(word);
        self.lengths[shape.letters] & shape.length != 0
    }

    /// The number of a word that may be new.
    pub fn insert(&mut self, folded: &str) -> usize {
        let hash = hash(folded.as_bytes(), 0);
        let (known, slot) = self.slot(hash, |word| word == folded.as_bytes());
        if known != 0 {
            return known;
        }
        assert!(folded.len() <= MAX_WORD, "{folded} is longer than any word that is looked up");
        let word = u16::try_from(self.words.len()).expect("there are fewer slots than that");
        self.slots[slot] = Slot { tag: tag(hash), word };
        self.words.push(folded.as_bytes().into());
        let shape = Shape::of(folded.as_bytes());
        self.lengths[shape.letters] |= shape.length;
        if self.words.len() * 2 > self.slots.len() {
            self.grow();
        }
        usize::from(word)
    }

    /// Twice as many slots.
    fn grow(&mut self) {
        self.slots = vec![Slot { tag: 0, word: 0 }; self.slots.len() * 2];
        for (word, letters) in (0..).zip(&self.words).skip(1) {
            let hash = hash(letters, 0);
            let mut idx = (hash >> 40) as usize % self.slots.len();
            while self.slots[idx].word != 0 {
                idx = (idx + 1) % self.slots.len();
            }
            self.slots[idx] = Slot { tag: tag(hash), word };
        }
    }

    /// The number of a word, and the slot where it stands or would stand.
    fn slot(&self, hash: u64, is_same: impl Fn(&[u8]) -> bool) -> (usize, usize) {
        let mut idx = (hash >> 40) as usize & (self.slots.len() - 1);
        loop {
            let slot = self.slots[idx];
            let word = usize::from(slot.word);
            if word == 0 || (slot.tag == tag(hash) && is_same(&self.words[word])) {
                return (word, idx);
            }
            idx = (idx + 1) & (self.slots.len() - 1);
        }
    }
}

fn tag(hash: u64) -> u16 {
    (hash >> 16) as u16
}

/// Eight bytes at a time, each with these bits set: the words are short and the tables are ours, so nothing is gained by a
/// keyed hash.
fn hash(bytes: &[u8], bits: u64) -> u64 {
    let mix = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let mut chunks = bytes.chunks_exact(8);
    let mut hash = bytes.len() as u64;
    for chunk in &mut chunks {
        hash = mix(hash, u64::from_le_bytes(chunk.try_into().expect("eight bytes")) | bits);
    }
    let rest = chunks.remainder();
    let tail = tail(rest);
    let used = (1u64 << (8 * rest.len())) - 1;
    mix(hash, tail | (bits & used))
}

/// Less than eight bytes as a number: the halves, which may overlap.
fn tail(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let [first, last] = [first, last].map(|half| u64::from(u32::from_le_bytes(*half)));
        return first | last << (8 * (bytes.len() - 4));
    }
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_are_found_however_they_are_capitalized() {
        let mut index = Index::new();
        let ids: Vec<usize> = ["two", "thousand", "approximately", "سه"].map(|word| index.insert(word)).into();
        assert_eq!(index.insert("two"), ids[0]);
        assert_eq!(["TWO", "Thousand", "approximately"].map(|word| index.find_latin(word.as_bytes())), ids[..3]);
        assert_eq!((index.find("سه"), index.word(ids[3])), (ids[3], "سه"));
        for word in ["tw", "twoo", "thousands", "zyzzyva"] {
            assert_eq!(index.find_latin(word.as_bytes()), 0, "{word}");
        }
    }
}
