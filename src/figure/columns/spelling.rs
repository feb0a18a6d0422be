//! The columns of how numbers are written in words, for writing one in the manner of another.

use crate::figure::lang::Words;

/// One way to write numbers in words. Of two ways that write a number alike, the first is the usual one.
#[derive(Debug)]
pub struct Way {
    /// Ways with the same number differ in spelling alone; others differ in gender or case, and must not be taken for each other.
    pub agreement: u8,
    /// How words are put together.
    pub grammar: Grammar,
}

/// How number words are put together.
#[derive(Debug)]
pub enum Grammar {
    /// Hundreds, tens and units in groups with scale words: "two hundred and five thousand".
    Groups(Groups),
    /// Digits with the words of their places: 四百二十.
    Places(Places),
}

/// Hundreds, tens and units in groups with scale words.
#[derive(Debug)]
pub struct Groups {
    /// Words of single numbers, by number; the first table that has one. Else the first word of the table of numerals.
    pub words: &'static [&'static [(i64, &'static str)]],
    /// Up to this number every number has a word of its own in the table of numerals; tens have one all the same.
    pub words_to: i64,
    /// Between ten and unit.
    pub tens: &'static str,
    /// The same where a certain unit is one of the two: "quarante *et* un".
    pub tens_at: &'static [(i64, &'static str)],
    /// Whether the unit stands first: "einundvierzig".
    pub units_first: bool,
    /// The word for a hundred with what stands before it, behind the number of hundreds; nothing where hundreds are words.
    pub hundred: &'static str,
    /// One hundred.
    pub one_hundred: &'static str,
    /// What is added to several hundreds where nothing follows: "deux cent*s*".
    pub even_hundreds: &'static str,
    /// Between hundreds and what follows.
    pub hundreds: &'static str,
    /// Endings that change where something follows a unit in one word, or a scale word does: "eins" is "ein".
    pub before: &'static [(&'static str, &'static str)],
    /// What becomes shorter where hundreds and the rest are one word: "cent*ott*anta".
    pub merged: &'static [(&'static str, &'static str)],
    /// Scale words, largest first.
    pub scales: &'static [ScaleWord],
    /// Between groups.
    pub groups: &'static str,
    /// The same before a last group below a hundred: "two thousand *and* five".
    pub small_group: &'static str,
    /// The same before a last group of even hundreds: "mil *e* duzentos".
    pub even_group: &'static str,
    /// Numbers of this size and more have no words here.
    pub below: i64,
}

/// A scale word.
#[derive(Debug)]
pub struct ScaleWord {
    /// The number it stands for.
    pub size: i64,
    /// One of it.
    pub one: &'static str,
    /// Behind the number of several, with what stands before it.
    pub many: &'static str,
    /// Whether endings before it change.
    pub changes: bool,
}

impl Groups {
    /// Numbers up to twenty, and tens.
    pub const NONE: Self = Self {
        words: &[],
        words_to: 20,
        tens: " ",
        tens_at: &[],
        units_first: false,
        hundred: "",
        one_hundred: "",
        even_hundreds: "",
        hundreds: " ",
        before: &[],
        merged: &[],
        scales: &[],
        groups: " ",
        small_group: " ",
        even_group: " ",
        below: 1_000,
    };
}

/// Digits with the words of their places, four at a time.
#[derive(Debug)]
pub struct Places {
    /// The digits from nought on.
    pub digits: Words,
    /// Ten, a hundred and a thousand.
    pub places: Words,
    /// Ten thousand, and its powers.
    pub myriads: Words,
    /// The lowest of ten (1), a hundred (2) and a thousand (3) before which a one is said, inside a number; 4 if before none.
    pub says_one_from: u32,
    /// Whether ten is without its one where the number begins with it: 十五.
    pub begins_with_ten: bool,
    /// Whether a nought is said where places are skipped: 一百零五.
    pub says_nought: bool,
    /// Whether one ten thousand is said with its one: 一万.
    pub says_one_myriad: bool,
    /// Between groups of four digits.
    pub groups: &'static str,
}
