//! Texts and quotes for the benches, made from the seeds by a small generator: the same at every run.
#![allow(dead_code, reason = "each bench takes what it needs")]

pub mod corpora;

/// A linear congruential generator (Knuth, MMIX): all that a bench needs of chance.
pub struct Chance(u64);

impl Chance {
    pub fn new() -> Self {
        Self(7)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

const PERSIAN: &str = concat!(include_str!("../../seeds/treatment.txt"), include_str!("../../seeds/gilan.txt"));
const ENGLISH: &str = include_str!("../../seeds/briefing.en.txt");

/// Persian prose with the damage of extracted text.
pub fn persian(n_bytes: usize) -> String {
    shuffled(PERSIAN, n_bytes)
}

/// English prose.
pub fn english(n_bytes: usize) -> String {
    shuffled(ENGLISH, n_bytes)
}

fn shuffled(seed: &str, n_bytes: usize) -> String {
    let words: Vec<&str> = seed.split_whitespace().collect();
    let mut chance = Chance::new();
    let mut text = String::with_capacity(n_bytes + 64);
    while text.len() < n_bytes {
        text.push_str(words[chance.below(words.len())]);
        text.push(if chance.below(12) == 0 { '\n' } else { ' ' });
    }
    text
}

/// Quotes of a text, evenly spread: half as they stand, half as somebody would write them cleanly, without tatweel.
pub fn quotes(text: &str, n_quotes: usize) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let quote = |idx: usize| {
        let at = idx * (words.len() - 16) / n_quotes;
        let quote = words[at..at + 8].join(" ");
        if idx.is_multiple_of(2) { quote } else { quote.replace('\u{640}', "").replace('ی', "ي") }
    };
    (0..n_quotes).map(quote).collect()
}
