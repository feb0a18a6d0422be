//! Hashes of words, eight bytes at a time: the words are short and the tables are ours, so nothing is gained by a keyed hash.

/// The hash of a word, or of what was seen of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(u64);

impl Hash {
    /// Nothing was seen yet.
    pub const fn new() -> Self {
        Self(0)
    }

    /// The hash of a word.
    pub fn of(word: &[u8]) -> Self {
        let (chunks, rest) = word.as_chunks();
        let hash = chunks.iter().fold(Self::new(), |hash, chunk| hash.with(u64::from_le_bytes(*chunk)));
        hash.end(tail(rest), rest.len())
    }

    /// With eight more bytes.
    #[must_use]
    pub fn with(self, bytes: u64) -> Self {
        Self((self.0 ^ bytes).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29))
    }

    /// With the last bytes, less than eight of them.
    #[must_use]
    pub fn end(self, bytes: u64, length: usize) -> Self {
        self.with(bytes | (length as u64) << 56)
    }

    /// Whether words of so many bytes that have one hash are one word: all that was done to their bytes can be undone.
    pub const fn is_whole(length: usize) -> bool {
        length < 8
    }

    /// A slot of a table, whose size is a power of two.
    pub fn slot(self, n_slots: usize) -> usize {
        // Behind the turn of `with` these are the highest bits of the product, which every byte of the word has a part in.
        (self.0 >> 13) as usize & (n_slots - 1)
    }

    /// A part of it that says nothing of the slot.
    pub fn tag(self) -> u16 {
        self.0 as u16
    }
}

/// Less than eight bytes as a number: the halves, which may overlap.
fn tail(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let [first, last] = [first, last].map(|half| u64::from(u32::from_le_bytes(*half)));
        return first | last << (8 * (bytes.len() - 4));
    }
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}
