//! Languages as tables: what words mean to the reader of figures. One language is one file below and its name in
//! [`LANGUAGES`]; the reader itself branches on no language. How the tables are searched stands in
//! `lexicon`.

mod en;
mod fa;

use super::mention::Hedge;

/// Every language that is read.
pub static LANGUAGES: [&Language; 2] = [&en::ENGLISH, &fa::PERSIAN];

/// The language that an unknown word is likely of, by its script.
pub fn by_script(word: &str) -> &'static Language {
    let script = word.chars().next().map_or(Script::Latin, Script::of);
    LANGUAGES.iter().find(|language| language.script == script).unwrap_or(&LANGUAGES[0])
}

/// Words or phrases of a table, separated by commas; the words of a phrase by single blanks.
pub type Words = &'static str;

/// The words or phrases, one by one.
pub fn each(words: Words) -> impl Iterator<Item = &'static str> {
    words.split(',').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// One language.
pub struct Language {
    /// ISO 639 code.
    pub code: &'static str,
    /// The language's own name for itself, for the documentation.
    pub name: &'static str,
    /// What it is written in.
    pub script: Script,
    /// Whether words are written together, so that an unknown word may be several known ones, and a phrase without its
    /// blanks is understood too.
    pub is_joining: bool,
    /// Number words.
    pub numbers: Numbers,
    /// What stands around numbers and says how they are meant.
    pub phrases: Sayings,
    /// Names of units.
    pub units: Units,
    /// What makes digits and number words something else than figures.
    pub marks: Marks,
    /// How nouns are formed.
    pub nouns: Nouns,
}

/// What a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Arabic letters.
    Arabic,
}

impl Script {
    fn of(char: char) -> Self {
        match char {
            '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => Self::Arabic,
            _ => Self::Latin,
        }
    }
}

/// Number words and their grammar.
pub struct Numbers {
    /// Number words.
    pub numerals: &'static [(Numeral, Words)],
    /// Words that join number words: "and".
    pub joiners: Words,
    /// The least number such a word can join something to: 100 for "two hundred and five", 20 for «بیست و سه».
    pub joins_from: i64,
    /// Whether plain digits can be joined to a scale word: «۱۳ هزار و ۵۰۰».
    pub joins_digits: bool,
    /// Whether a scale word alone is a number: «هزار».
    pub bare_scales: bool,
    /// What two number words side by side mean that are not one number.
    pub pairs: Pairs,
    /// Words for "a", which make a scale word or a fraction a number: "a million", "a third".
    pub articles: Words,
    /// Number words that are mostly something else ("one", «نه»), and only count with a hedge, a scale word or a unit.
    pub doubtful: Words,
    /// Doubtful words that count the one thing behind them: "one clinic".
    pub ones: Words,
    /// Number words that mean about as many: "a couple".
    pub approximate: Words,
    /// Words between a fraction, or a word for many, and what it is of.
    pub of: Words,
    /// Words that are a fraction by themselves.
    pub fractions: &'static [((i64, i64), Words)],
    /// Words that make a fraction of the number before them.
    pub denominators: &'static [(i64, Words)],
    /// Words for many, with the least and the most they can mean.
    pub vague: &'static [((i64, i64), Words)],
    /// Letters that scale the digits right before them, with the power of ten; case counts.
    pub suffixes: &'static [(u8, Words)],
    /// Letters that do so only by a currency or before what is counted, because they are a unit too: "10m users".
    pub doubtful_suffixes: &'static [(u8, Words)],
    /// Words for the decimal mark.
    pub decimal_points: Words,
    /// Words for the minus sign.
    pub minus: Words,
    /// Words for so many times as much.
    pub factors: &'static [((i64, i64), Words)],
    /// The same as verbs, which tell of a change: "doubled".
    pub factor_verbs: &'static [((i64, i64), Words)],
    /// Ordinal words; no figures.
    pub ordinals: Words,
    /// What makes digits an ordinal, right behind them.
    pub ordinal_suffixes: Words,
}

/// What a number word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numeral {
    /// A number below a thousand that is added.
    Small(i64),
    /// Times a hundred, or a hundred.
    Hundred,
    /// Times a power of ten, or that power.
    Scale(u8),
    /// Times this many, or this many: "dozen".
    Times(i64),
}

/// What two number words mean that stand side by side and are not one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairs {
    /// A year: "nineteen eighty-four".
    Year,
    /// One or the other: «دو سه نفر».
    Range,
}

/// Phrases around numbers.
pub struct Sayings {
    /// Hedges before the number.
    pub hedges: &'static [(Hedge, Words)],
    /// Hedges behind the number or its unit.
    pub trailing_hedges: &'static [(Hedge, Words)],
    /// Hedges that are written with a full stop: "ca."
    pub abbreviations: Words,
    /// Phrases before the lower end of a range, with the word between the ends: "between … and".
    pub ranges: &'static [(Words, Words)],
    /// Words between the ends of a range that need nothing before them.
    pub range_words: Words,
    /// Words between two numbers of which either may hold: "two or three".
    pub alternatives: Words,
    /// Phrases between a value and its tolerance.
    pub tolerances: Words,
    /// Phrases between the numbers of a ratio: "in", "out of".
    pub ratios: Words,
    /// Those of them that also mean something else, so that they need small or round numbers.
    pub weak_ratios: Words,
    /// Words before the second number of a ratio: "every".
    pub every: Words,
    /// Words before a ratio told backwards: «از هر پنج نفر یک نفر».
    pub leading_ratios: Words,
    /// Words that make a number a growth or a loss.
    pub growth: Words,
    /// Phrases between a growth word and its number: "rose *by* 5 %".
    pub growth_links: Words,
    /// Words before a number that was reached, whatever grew: "to 53 %".
    pub reaching: Words,
}

/// Names of units.
pub struct Units {
    /// What the units of [`super::unit`] are called, by their symbols.
    pub names: &'static [(&'static str, Words)],
    /// Phrases that belong to the unit before them: "years old".
    pub tails: Words,
    /// Names of units that are people or the like where an "of" follows: «۳ تن از مدیران».
    pub unless_of: Words,
    /// Words that make the number before them a multiple.
    pub times: Words,
    /// Words of which one must follow for that; none if nothing must.
    pub times_than: Words,
    /// Words behind a percent sign that make percentage points of it.
    pub percent_points: Words,
    /// Phrases between a number and the time it is per: "a", "per".
    pub per_time: Words,
    /// Those of them that also mean something else, so that the phrase must end with the time: «در روز».
    pub weak_per_time: Words,
    /// Phrases between a number and anything it may be per: "per".
    pub per: Words,
}

/// What makes digits and number words something else than figures.
pub struct Marks {
    /// Names of months.
    pub months: Words,
    /// Those of them that are other words too, and need a year or the end of a phrase behind them.
    pub doubtful_months: Words,
    /// Words that, after a number word, make it the name of a weekday or the like.
    pub weekdays: Words,
    /// Words before a number that fit a year.
    pub year_marks: Words,
    /// Words before a number that make it a year whatever it is: "the year".
    pub year_names: Words,
    /// Words behind a year: "BC".
    pub eras: Words,
    /// Words before a number that make it a reference: "section 3".
    pub references: Words,
    /// The same, of words that are counted themselves or stand before what is: no reference where a noun follows.
    pub weak_references: Words,
    /// The same, of words that must be written with a full stop: "no. 5".
    pub dotted_references: Words,
    /// Words before a number that make it part of a name.
    pub names: Words,
    /// Words before a number that make it a version.
    pub versions: Words,
    /// Words before a number that make it the number of a telephone.
    pub phones: Words,
    /// Words before a number that make it a time of day.
    pub clock_marks: Words,
    /// What makes the number before it a time of day, as it is written: "p.m."
    pub clock_suffixes: Words,
    /// Words before a number word that make it no number: "no one", "the other half".
    pub pronoun_marks: Words,
    /// Words that "one" stands before without counting: "one thing".
    pub idioms: Words,
}

/// How a language forms the nouns that are counted.
pub struct Nouns {
    /// Whether the word that says what it is comes last ("treatment centre") or first.
    pub head_is_last: bool,
    /// Whether more than one needs a plural form, so that a word without one is no counted noun.
    pub has_plural: bool,
    /// Plurals that follow no pattern, with their singulars.
    pub irregular: &'static [(&'static str, &'static str)],
    /// Plural endings with what replaces them, longest first.
    pub endings: &'static [(&'static str, &'static str)],
    /// Endings that look like plurals and are none.
    pub not_plural: &'static [&'static str],
    /// Endings of adjectives that follow a noun and belong to it.
    pub adjectives: &'static [&'static str],
    /// Words that stand between a number and its noun and carry no meaning of their own.
    pub classifiers: Words,
    /// Classifiers that are nouns where no noun follows.
    pub counters: Words,
    /// Words that are no nouns and end a noun phrase.
    pub function_words: Words,
    /// Words behind a word in the plural that make a verb of it: "the".
    pub determiners: Words,
    /// Verbs that take the word before them for a part: «بستری شدند».
    pub light_verbs: Words,
    /// Beginnings of words that are verbs, not nouns.
    pub verb_prefixes: &'static [&'static str],
    /// Endings of words that do not belong to a noun phrase: adverbs, verbs.
    pub not_nouns: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_separated_by_commas_and_trimmed() {
        assert_eq!(each("more than, over ,\n above,").collect::<Vec<_>>(), ["more than", "over", "above"]);
    }

    #[test]
    fn an_unknown_word_is_of_the_language_of_its_script() {
        assert_eq!((by_script("زورق").code, by_script("boat").code), ("fa", "en"));
    }
}
