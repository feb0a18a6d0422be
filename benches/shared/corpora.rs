//! Corpora for measuring the reader of figures: prose of several languages, made of the sentences in `sentences/`, with few
//! numbers and with many, and rows of what nobody writes. The same at every run.

use super::Chance;

/// A text to be read.
pub struct Corpus {
    /// Its name, which is also that of its file: `en-few`.
    pub name: String,
    /// The language it is written in, or that its rows are held against.
    pub lang: &'static str,
    /// What it is made of.
    pub sort: Sort,
    /// The text.
    pub text: String,
}

/// What a corpus is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Sentences, one in ten with numbers.
    Few,
    /// Sentences, two of three with numbers.
    Many,
    /// Nothing that anybody writes.
    Hostile,
}

/// A language of the corpora.
struct Language {
    code: &'static str,
    /// Sentences without numbers, and below a line that begins with `=` those with holes for some.
    sentences: &'static str,
    zero: char,
    decimal_mark: char,
    group_mark: char,
    /// Between sentences.
    blank: &'static str,
    first_year: usize,
}

impl Language {
    const fn new(code: &'static str, sentences: &'static str) -> Self {
        Self { code, sentences, zero: '0', decimal_mark: '.', group_mark: ',', blank: " ", first_year: 1950 }
    }
}

const LANGUAGES: [Language; 8] = [
    Language::new("en", include_str!("sentences/en.txt")),
    Language {
        zero: '۰',
        decimal_mark: '٫',
        group_mark: '٬',
        first_year: 1330,
        ..Language::new("fa", include_str!("sentences/fa.txt"))
    },
    Language { decimal_mark: ',', group_mark: '.', ..Language::new("de", include_str!("sentences/de.txt")) },
    Language { blank: "", ..Language::new("zh", include_str!("sentences/zh.txt")) },
    Language { blank: "", ..Language::new("ja", include_str!("sentences/ja.txt")) },
    Language { decimal_mark: ',', group_mark: '\u{a0}', ..Language::new("ru", include_str!("sentences/ru.txt")) },
    Language {
        zero: '٠', decimal_mark: '٫', group_mark: '٬', ..Language::new("ar", include_str!("sentences/ar.txt"))
    },
    Language::new("hi", include_str!("sentences/hi.txt")),
];

/// Prose of each language, so many bytes each.
pub fn prose(n_bytes: usize) -> impl Iterator<Item = Corpus> {
    LANGUAGES.iter().flat_map(move |language| {
        let few = Corpus {
            name: format!("{}-few", language.code),
            lang: language.code,
            sort: Sort::Few,
            text: language.prose(n_bytes, |chance| chance.below(10) == 0),
        };
        let many = Corpus {
            name: format!("{}-many", language.code),
            lang: language.code,
            sort: Sort::Many,
            text: language.prose(n_bytes, |chance| chance.below(3) > 0),
        };
        [few, many]
    })
}

/// Rows of one kind of thing: the name, the language whose prose they are held against, what is in them, and what parts it.
const HOSTILE: [(&str, &str, &[&str], &str); 12] = [
    ("digits", "en", &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], ""),
    ("digits-grouped", "en", &["123,", "456,", "789,"], ""),
    ("digits-parted", "en", &["1", "23", "456", "7890", "۱۲", "٣"], " "),
    ("separators", "en", &[",", ".", "'", "٬", "٫", "_", "-", "–", "/", ":", "±", "×", "%"], ""),
    ("separators-digits", "en", &["1,", "2.", "3/", "4-", "5:", "6'", "7_", "8%"], ""),
    (
        "words-en",
        "en",
        &["two", "hundred", "thousand", "and", "forty", "million", "one", "half", "a", "third", "of"],
        " ",
    ),
    ("words-fa", "fa", &["دو", "صد", "هزار", "و", "چهل", "میلیون", "یک", "نیم", "سوم", "از"], " "),
    ("words-de", "de", &["zwei", "hundert", "tausend", "und", "vierzig", "ein", "drei", "fünf", "achtzehn"], ""),
    ("words-zh", "zh", &["二", "百", "千", "万", "亿", "三", "十", "分之", "零", "半"], ""),
    ("hedges", "en", &["more than", "at least", "about", "not", "less than", "up to", "~", ">"], " "),
    (
        "combining-marks",
        "en",
        &["e", "\u{301}", "\u{302}", "\u{308}", "\u{327}", "5", "\u{20e3}", "\u{64b}", "\u{651}"],
        "",
    ),
    ("brackets", "en", &["`", "``", "<", "<a", ">", "```", "<code>", "\n\n"], ""),
];

/// The rows, so many bytes each.
pub fn hostile(n_bytes: usize) -> impl Iterator<Item = Corpus> {
    HOSTILE.iter().map(move |(name, lang, pieces, blank)| {
        let mut chance = Chance::new();
        let mut text = String::with_capacity(n_bytes + 64);
        while text.len() < n_bytes {
            text.push_str(pieces[chance.below(pieces.len())]);
            text.push_str(blank);
        }
        Corpus { name: (*name).to_owned(), lang, sort: Sort::Hostile, text }
    })
}

impl Language {
    /// Sentences in paragraphs; which of them have numbers, chance decides.
    fn prose(&self, n_bytes: usize, has_numbers: impl Fn(&mut Chance) -> bool) -> String {
        let (plain, holed) = self.sentences.split_once("\n=").expect("sentences with and without numbers");
        let plain: Vec<&str> = plain.lines().collect();
        let holed: Vec<&str> = holed.lines().skip(1).collect();
        let mut chance = Chance::new();
        let mut text = String::with_capacity(n_bytes + 1_024);
        while text.len() < n_bytes {
            if has_numbers(&mut chance) {
                self.fill(holed[chance.below(holed.len())], &mut chance, &mut text);
            } else {
                text.push_str(plain[chance.below(plain.len())]);
            }
            text.push_str(match chance.below(12) {
                0 => "\n\n",
                1..4 => "\n",
                _ => self.blank,
            });
        }
        text
    }

    /// Adds a sentence with a number in each of its holes.
    fn fill(&self, sentence: &str, chance: &mut Chance, text: &mut String) {
        let mut parts = sentence.split('{');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (hole, rest) = part.split_once('}').expect("a hole has an end");
            let number = self.number(hole, chance);
            text.extend(number.chars().map(|char| self.written(char)));
            text.push_str(rest);
        }
    }

    /// A number for a hole, with `0` to `9`, `.` and `,`: `n` is small, `N` is large, `d` has decimals, `p` may have some,
    /// `y` is a year.
    fn number(&self, hole: &str, chance: &mut Chance) -> String {
        match hole {
            "n" => (2 + chance.below(97)).to_string(),
            "N" => format!("{},{:03}", 1 + chance.below(899), chance.below(1_000)),
            "d" => format!("{}.{}", 1 + chance.below(30), 1 + chance.below(9)),
            "p" if chance.below(2) == 0 => format!("{}.{}", chance.below(60), 1 + chance.below(9)),
            "p" => (1 + chance.below(98)).to_string(),
            "y" => (self.first_year + chance.below(74)).to_string(),
            _ => panic!("no number fits the hole {hole:?}"),
        }
    }

    fn written(&self, char: char) -> char {
        match (char, char.to_digit(10)) {
            ('.', _) => self.decimal_mark,
            (',', _) => self.group_mark,
            (_, Some(digit)) => char::from_u32(u32::from(self.zero) + digit).expect("digits stand in order"),
            _ => char,
        }
    }
}
