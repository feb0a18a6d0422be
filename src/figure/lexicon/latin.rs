//! Words of plain Latin letters, measured and hashed eight bytes at a time: most words that are read are such.

use super::hash::Hash;

/// The Latin letters without accents that a text begins with.
#[derive(Clone, Copy, Debug)]
pub struct Latin<'a> {
    /// The letters, in whatever case.
    pub letters: &'a [u8],
    /// The hash of the word in small letters.
    pub hash: Hash,
    /// The byte behind them; nought where there is none.
    pub next: u8,
}

/// The bit that tells a small Latin letter from its capital.
const SMALL: u8 = 0x20;

/// How many bytes are looked at together.
const CHUNK: usize = 8;

impl<'a> Latin<'a> {
    /// The letters that these bytes begin with; none where they begin with anything else.
    pub fn begins(bytes: &'a [u8]) -> Self {
        let (mut hash, mut length) = (Hash::new(), 0);
        loop {
            let chunk = chunk(&bytes[length..]);
            let n_letters = n_letters(chunk);
            let small = chunk | repeated(SMALL);
            if n_letters == CHUNK {
                hash = hash.with(small);
                length += CHUNK;
                continue;
            }
            let used = (1u64 << (8 * n_letters)) - 1;
            length += n_letters;
            let next = (chunk >> (8 * n_letters)) as u8;
            return Self { letters: &bytes[..length], hash: hash.end(small & used, n_letters), next };
        }
    }

    /// Whether it is this folded word.
    pub fn is(&self, folded: &[u8]) -> bool {
        folded.len() == self.letters.len()
            && folded.iter().zip(self.letters).all(|(known, letter)| *known == letter | SMALL)
    }
}

/// The next eight bytes as a number; behind the last one there are noughts, which are no letters.
fn chunk(bytes: &[u8]) -> u64 {
    let last = || {
        let mut last = [0; CHUNK];
        last[..bytes.len()].copy_from_slice(bytes);
        last
    };
    u64::from_le_bytes(bytes.first_chunk().copied().unwrap_or_else(last))
}

const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; CHUNK])
}

/// How many letters a chunk begins with: in each byte the highest bit tells whether it is one.
fn n_letters(chunk: u64) -> usize {
    let high = repeated(0x80);
    let small = (chunk | repeated(SMALL)) & !high;
    let from_a = small + repeated(0x80 - b'a');
    let behind_z = small + repeated(0x80 - b'z' - 1);
    let others = !(from_a & !behind_z & !chunk) & high;
    (others.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_ends_before_the_first_byte_that_is_no_letter() {
        for word in ["", "a", "Two", "thousand", "approximately", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnop"] {
            for behind in ["", " ", "[x", "@abcdefghij", "`", "{", "é", "1"] {
                let text = format!("{word}{behind}");
                let latin = Latin::begins(text.as_bytes());
                assert_eq!(latin.letters, word.as_bytes(), "{text}");
                assert_eq!(latin.next, behind.bytes().next().unwrap_or(0), "{text}");
                assert_eq!(latin.hash, Hash::of(word.to_ascii_lowercase().as_bytes()), "{text}");
            }
        }
    }
}
