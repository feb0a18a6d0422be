//! Words that turn a sentence around. A text that gained or lost one does not say what the quote says.

use std::sync::LazyLock;

/// A word that negates, folded.
pub struct Negation {
    /// The letters.
    pub letters: &'static str,
    /// Where in a word they negate.
    pub place: Place,
}

/// Where in a word letters negate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// As a whole word.
    Whole,
    /// At its start, with at least three letters behind.
    Start,
    /// At its end.
    End,
}

use Place::{End, Start, Whole};

/// The negations of all languages.
#[rustfmt::skip]
pub const NEGATIONS: &[Negation] = &[
    // English
    Negation { letters: "not", place: Whole },
    Negation { letters: "no", place: Whole },
    Negation { letters: "never", place: Whole },
    Negation { letters: "none", place: Whole },
    Negation { letters: "nor", place: Whole },
    Negation { letters: "neither", place: Whole },
    Negation { letters: "nobody", place: Whole },
    Negation { letters: "nothing", place: Whole },
    Negation { letters: "without", place: Whole },
    Negation { letters: "cannot", place: Whole },
    Negation { letters: "n't", place: End },
    // Persian
    Negation { letters: "نه", place: Whole },
    Negation { letters: "هیچ", place: Whole },
    Negation { letters: "هرگز", place: Whole },
    Negation { letters: "بدون", place: Whole },
    Negation { letters: "فاقد", place: Whole },
    Negation { letters: "نیست", place: Start },
    Negation { letters: "نیست", place: Whole },
    Negation { letters: "نمی", place: Start },
    Negation { letters: "نبود", place: Whole },
    Negation { letters: "نبود", place: Start },
    Negation { letters: "نباشد", place: Whole },
    Negation { letters: "نباشند", place: Whole },
    Negation { letters: "نباید", place: Whole },
    Negation { letters: "ندارد", place: Whole },
    Negation { letters: "ندارند", place: Whole },
    Negation { letters: "ندارم", place: Whole },
    Negation { letters: "نداریم", place: Whole },
    Negation { letters: "نداشت", place: Whole },
    Negation { letters: "نداشتند", place: Whole },
    Negation { letters: "نداشته", place: Whole },
    Negation { letters: "نشد", place: Whole },
    Negation { letters: "نشدند", place: Whole },
    Negation { letters: "نشده", place: Whole },
    Negation { letters: "نشود", place: Whole },
    Negation { letters: "نشوند", place: Whole },
    Negation { letters: "نکرد", place: Whole },
    Negation { letters: "نکردند", place: Whole },
    Negation { letters: "نکرده", place: Whole },
    Negation { letters: "نکند", place: Whole },
    Negation { letters: "نکنند", place: Whole },
    Negation { letters: "نخواهد", place: Whole },
    Negation { letters: "نخواهند", place: Whole },
    Negation { letters: "نتوانست", place: Whole },
    Negation { letters: "نتوانستند", place: Whole },
    Negation { letters: "نداد", place: Whole },
    Negation { letters: "ندادند", place: Whole },
    Negation { letters: "نداده", place: Whole },
    Negation { letters: "نرسید", place: Whole },
    Negation { letters: "نرسیده", place: Whole },
    Negation { letters: "نیافت", place: Whole },
    Negation { letters: "نیافته", place: Whole },
    Negation { letters: "نگرفت", place: Whole },
    Negation { letters: "نگرفته", place: Whole },
    Negation { letters: "نماند", place: Whole },
    Negation { letters: "نمانده", place: Whole },
    Negation { letters: "نیامد", place: Whole },
    Negation { letters: "نیامده", place: Whole },
    Negation { letters: "نگفت", place: Whole },
    Negation { letters: "نرفت", place: Whole },
];

/// Which characters begin words that negate, or end them: all of them are among the first.
static LETTERS: LazyLock<[(bool, bool); 0x800]> = LazyLock::new(|| {
    let mut letters = [(false, false); 0x800];
    for negation in NEGATIONS {
        let ends = (negation.letters.chars().next(), negation.letters.chars().next_back());
        match (negation.place, ends) {
            (End, (_, Some(last))) => letters[last as usize].1 = true,
            (_, (Some(first), _)) => letters[first as usize].0 = true,
            _ => {}
        }
    }
    letters
});

/// Whether a word may negate, as far as its first and its last letter tell.
fn may_negate(word: &str) -> bool {
    let letter = |c: Option<char>| c.and_then(|c| LETTERS.get(c as usize)).copied().unwrap_or_default();
    letter(word.chars().next()).0 || letter(word.chars().next_back()).1
}

/// The part of a folded word that negates, as a range of its bytes.
pub fn find(word: &str) -> Option<(usize, usize)> {
    if !may_negate(word) {
        return None;
    }
    NEGATIONS.iter().find_map(|negation| {
        let letters = negation.letters;
        match negation.place {
            Whole => (word == letters).then_some((0, word.len())),
            Start => {
                let rest = word.strip_prefix(letters)?;
                (rest.chars().count() >= 2).then_some((0, letters.len()))
            }
            End => (word.len() > letters.len() && word.ends_with(letters))
                .then(|| (word.len() - letters.len(), word.len())),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::folded::fold;

    #[test]
    fn letters_are_folded_already() {
        assert!(NEGATIONS.iter().all(|negation| fold(negation.letters) == negation.letters));
        assert!(NEGATIONS.iter().flat_map(|negation| negation.letters.chars()).all(|c| (c as usize) < LETTERS.len()));
    }

    #[test]
    fn what_negates_is_told_from_what_it_negates() {
        for (word, negation) in [
            ("not", Some("not")),
            ("isn't", Some("n't")),
            ("note", None),
            ("knot", None),
            ("نمیشود", Some("نمی")),
            ("نیستند", Some("نیست")),
            ("نبود", Some("نبود")),
            ("نباتی", None),
            ("نما", None),
        ] {
            assert_eq!(find(word).map(|(start, end)| &word[start..end]), negation, "{word}");
        }
    }
}
