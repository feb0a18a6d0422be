//! Stamps: what tells one content of a file from every other.

use std::fmt::{self, Display, Formatter};

use sha2::{Digest, Sha256};

/// A digest of 160 bits: two contents with one stamp are not found by chance, nor by trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stamp([u8; Self::LENGTH]);

impl Stamp {
    /// How many bytes it has.
    pub const LENGTH: usize = 20;

    /// Of these bytes, by SHA-256.
    pub fn of(bytes: &[u8]) -> Self {
        Self::of_parts([bytes])
    }

    /// Of these parts in this order. Where one ends and the next begins makes a difference.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
        let mut stamp = [0; Self::LENGTH];
        stamp.iter_mut().zip(digest.finalize()).for_each(|(byte, digit)| *byte = digit);
        Self(stamp)
    }

    /// Its bytes, to make a stamp of stamps.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Its bytes, to be kept.
    pub fn to_bytes(self) -> [u8; Self::LENGTH] {
        self.0
    }

    /// The stamp that was kept as these bytes.
    pub fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }
}

/// Forty hexadecimal digits.
impl Display for Stamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
        let digits: String = self.0.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        f.write_str(&digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_content_has_one_stamp_and_another_has_another() {
        assert_eq!(Stamp::of("۵۳ درصد".as_bytes()), Stamp::of("۵۳ درصد".as_bytes()));
        assert_ne!(Stamp::of("۵۳ درصد".as_bytes()), Stamp::of("53 درصد".as_bytes()));
        let parts = |parts: &[&str]| Stamp::of_parts(parts.iter().map(|part| part.as_bytes()));
        assert_ne!(parts(&["ab", "c"]), parts(&["a", "bc"]));
        assert_ne!(parts(&[]), parts(&[""]));
    }
}
