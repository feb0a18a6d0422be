//! From what is written to the symbol: a table that is asked for nearly every word behind a number, most of which are none.

use std::sync::LazyLock;

use super::SymbolId;
use super::symbols::{ALIASES, CURRENCIES, SYMBOLS};

/// The longest symbol, in bytes.
const MAX_SYMBOL: usize = 9;

/// A symbol's letters as one number, of which no two have the same.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Letters(u128);

impl Letters {
    /// The letters of a word that is no longer than [`MAX_SYMBOL`].
    fn of(word: &str) -> Self {
        Self(word.bytes().fold(1, |letters, byte| letters << 8 | u128::from(byte)))
    }

    /// Where to look first among so many slots, a power of two.
    fn slot(self, n_slots: usize) -> usize {
        // The high bits of the product depend on all letters: 2^64 by the golden ratio.
        let hash = ((self.0 >> 64) as u64 ^ self.0 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (hash >> 48) as usize & (n_slots - 1)
    }
}

/// Symbols and other ways to write them: open addressing, never more than a third of the slots taken, since nearly every word
/// that is asked for is none.
struct Symbols {
    slots: [u16; Self::N_SLOTS],
    /// The nought that an empty slot names is none.
    symbols: Vec<(Letters, SymbolId)>,
}

impl Symbols {
    const N_SLOTS: usize = 4096;

    fn insert(&mut self, written: &str, id: SymbolId) {
        assert!(written.len() <= MAX_SYMBOL && self.symbols.len() < Self::N_SLOTS / 3, "{written}");
        let letters = Letters::of(written);
        let mut slot = letters.slot(Self::N_SLOTS);
        while self.slots[slot] != 0 {
            slot = (slot + 1) % Self::N_SLOTS;
        }
        self.slots[slot] = self.symbols.len() as u16;
        self.symbols.push((letters, id));
    }

    fn find(&self, letters: Letters) -> Option<SymbolId> {
        let mut slot = letters.slot(Self::N_SLOTS);
        loop {
            let (known, id) = self.symbols[usize::from(self.slots[slot])];
            match self.slots[slot] {
                0 => return None,
                _ if known == letters => return Some(id),
                _ => slot = (slot + 1) % Self::N_SLOTS,
            }
        }
    }
}

static BY_SYMBOL: LazyLock<Symbols> = LazyLock::new(|| {
    let codes = CURRENCIES.iter().map(|(code, _)| *code);
    let symbols = SYMBOLS.iter().map(|(symbol, ..)| *symbol).chain(codes);
    let mut by_symbol = Symbols { slots: [0; Symbols::N_SLOTS], symbols: vec![(Letters(0), SymbolId(0))] };
    for (symbol, idx) in symbols.zip(0..) {
        by_symbol.insert(symbol, SymbolId(idx));
    }
    for (alias, symbol) in ALIASES {
        let id =
            by_symbol.find(Letters::of(symbol)).unwrap_or_else(|| panic!("{alias} is no other way to write {symbol}"));
        by_symbol.insert(alias, id);
    }
    by_symbol
});

/// The symbol that is written so; case counts.
pub fn symbol_id(written: &str) -> Option<SymbolId> {
    if written.is_empty() || written.len() > MAX_SYMBOL {
        return None;
    }
    BY_SYMBOL.find(Letters::of(written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_symbol_stands_twice_and_every_alias_leads_to_one() {
        for (idx, (symbol, ..)) in SYMBOLS.iter().enumerate() {
            assert_eq!(symbol_id(symbol).map(|id| usize::from(id.0)), Some(idx), "{symbol}");
        }
        assert!(
            ALIASES.iter().all(|(alias, symbol)| symbol_id(alias) == symbol_id(symbol) && symbol_id(symbol).is_some())
        );
    }
}
