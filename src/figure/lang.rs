//! Languages as tables: what words mean to the reader of figures. One language is one file below and its name in
//! [`LANGUAGES`]; the reader itself branches on no language. How the tables are searched stands in `lexicon`; how the
//! language of a text is found, in `tongue`.

mod ar;
mod de;
mod en;
mod es;
mod fa;
mod fr;
mod hi;
mod it;
mod ja;
mod ko;
mod nl;
mod pt;
mod ru;
mod sv;
mod tr;
mod zh;

pub use super::columns::{
    Agreement, Grammar, Groups, Marks, Nouns, Numbers, Numeral, Pairs, Places, Sayings, ScaleWord, Units, Way,
};

/// Every language that is read; among those of one script, the first is the one a text without evidence is taken for.
pub static LANGUAGES: [&Language; 16] = [
    &en::ENGLISH,
    &fa::PERSIAN,
    &ar::ARABIC,
    &de::GERMAN,
    &fr::FRENCH,
    &es::SPANISH,
    &pt::PORTUGUESE,
    &it::ITALIAN,
    &nl::DUTCH,
    &sv::SWEDISH,
    &tr::TURKISH,
    &ru::RUSSIAN,
    &hi::HINDI,
    &zh::CHINESE,
    &ja::JAPANESE,
    &ko::KOREAN,
];

/// Words or phrases of a table, separated by commas; the words of a phrase by single blanks.
pub type Words = &'static str;

/// The words or phrases, one by one.
pub fn each(words: Words) -> impl Iterator<Item = &'static str> {
    let mut rest = words;
    let phrases = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.bytes().position(|byte| byte == b',').unwrap_or(rest.len());
        let phrase = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or_default();
        Some(phrase.trim_ascii())
    });
    phrases.filter(|phrase| !phrase.is_empty())
}

/// The codes of all languages.
pub fn codes() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.code).collect()
}

/// Whether a text may be said to be of this language: `de`, `pt-BR`.
pub fn is_known(code: &str) -> bool {
    super::tongue::lang_of(code).is_some()
}

/// One language.
pub struct Language {
    /// ISO 639 code.
    pub code: &'static str,
    /// What it is called in English, for the documentation.
    pub english: &'static str,
    /// The language's own name for itself, for the documentation.
    pub name: &'static str,
    /// What it is written in.
    pub script: Script,
    /// How its words are parted.
    pub spacing: Spacing,
    /// Some sixty of its most frequent words, by which a text is known to be of it: articles, prepositions, pronouns.
    pub common: Words,
    /// Letters that no other language of its script writes: they tell where no frequent word does.
    pub letters: &'static str,
    /// The mark before decimals.
    pub decimal_mark: char,
    /// The marks that part groups of digits, blanks apart.
    pub group_marks: &'static [char],
    /// Number words.
    pub numbers: Numbers,
    /// How numbers are written in words, the usual way first.
    pub spelling: &'static [Way],
    /// Letters whose capital is not the usual one.
    pub capitals: &'static [(char, char)],
    /// What stands around numbers and says how they are meant.
    pub phrases: Sayings,
    /// Names of units.
    pub units: Units,
    /// What makes digits and number words something else than figures.
    pub marks: Marks,
    /// How nouns are formed.
    pub nouns: Nouns,
}

/// How the words of a language are parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// By blanks.
    Blanks,
    /// By blanks, but number words, and what they count, may be one word: "dreiundzwanzig", «삼백명».
    Compounds,
    /// By blanks that get lost, so that a phrase without them is understood too.
    Lost,
    /// Not at all.
    Nothing,
}

/// What a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Arabic letters.
    Arabic,
    /// Cyrillic letters.
    Cyrillic,
    /// Devanagari.
    Devanagari,
    /// Han characters, with or without kana.
    Han,
    /// Hangul syllables.
    Hangul,
}

impl Script {
    /// How many there are.
    pub const COUNT: usize = 6;

    /// Every script.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Latin, Self::Arabic, Self::Cyrillic, Self::Devanagari, Self::Han, Self::Hangul];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_separated_by_commas_and_trimmed() {
        assert_eq!(each("more than, over ,\n above,").collect::<Vec<_>>(), ["more than", "over", "above"]);
    }
}
