//! Most digits stand in a sentence with nothing by them that could make them anything but a figure: these are told at a glance,
//! and asked nothing else.

use super::place::is_letters;
use super::{Digits, clock, named};
use crate::figure::lexicon::{Role, Roles, table};
use crate::figure::number::Written;
use crate::figure::token::{Gap, Token, TokenKind};

/// What a word by digits must be for any rule about words to take them for something else.
const MARKS: Roles = Roles::of(&[
    Role::AgeSuffix,
    Role::Case,
    Role::ClockMark,
    Role::Code,
    Role::Compass,
    Role::DaySuffix,
    Role::DecadeSuffix,
    Role::DottedReference,
    Role::DoubtfulMonth,
    Role::Given,
    Role::HourLetter,
    Role::HourMark,
    Role::Month,
    Role::MonthSuffix,
    Role::Name,
    Role::Numbered,
    Role::Opens,
    Role::OrdinalNoun,
    Role::OrdinalPrefix,
    Role::OrdinalSuffix,
    Role::Phone,
    Role::Paucal,
    Role::Pressure,
    Role::Reference,
    Role::ReferenceSuffix,
    Role::Score,
    Role::Singular,
    Role::Street,
    Role::Town,
    Role::Version,
    Role::Versus,
    Role::WeakReference,
    Role::Weekday,
    Role::YearSuffix,
]);

/// How far such words stand from the digits, those of streets left out: "Rue de la Grande Armée 5".
const CLOSE: usize = 3;

/// Digits that are as long may be those of a telephone.
const LONG: usize = 10;

/// Whether the digits are written plainly between plain words. What is not may be a figure as well.
pub fn is_plain(digits: Digits<'_>) -> bool {
    let Digits { line, idx, literal, .. } = digits;
    // `396,545` is no version, date or name: no rule takes commas in digits for more than groups.
    let is_grouped = || digits.words.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    // `17.30` may be a time of day.
    let is_time = |literal: Written| literal.has_decimals && clock::is_time(digits.words);
    let is_marked = |literal: Written| literal.is_grouped && (literal.has_decimals || !is_grouped());
    let is_odd = |literal: Written| is_marked(literal) || is_time(literal) || literal.is_padded;
    literal.is_some_and(|literal| !is_odd(literal) && literal.n_digits < LONG)
        && is_plain_before(digits)
        && is_plain_behind(digits)
        && !line.roles(idx.saturating_sub(CLOSE)..idx + 1 + CLOSE).any(MARKS)
        && !line.has(idx.saturating_sub(super::NEAR)..idx, Role::Street)
}

/// A word that opens no range and no time, a comma, other digits, or the sign of a currency behind a blank.
fn is_plain_before(digits: Digits<'_>) -> bool {
    let Some(before) = digits.line.before(digits.idx) else { return false };
    let is_apart = digits.line.tokens[digits.idx].gap == Gap::Space;
    match before.kind {
        TokenKind::Mark('$' | '€' | '£') => !is_apart && before.gap == Gap::Space,
        _ if !is_apart => false,
        TokenKind::Mark(',') | TokenKind::Digits => true,
        TokenKind::Word => {
            let entry = before.entry();
            let opens = entry.is_in(table::RANGES)
                || entry.is_in(table::WEAK_CLOCK_MARKS)
                || (entry.is_in(table::ERAS) && digits.line.words(before).starts_with(char::is_uppercase));
            // «от 07.09.2010 N 767»
            let is_sign = || digits.line.words(before) == "N";
            // «پردازنده Kirin 980»: a name in letters of another script.
            let is_foreign =
                || digits.line.words(before).as_bytes()[0].is_ascii_uppercase() && named::is_among_others(digits);
            !opens
                && !is_sign()
                && !is_foreign()
                && !is_letters(digits.line, digits.idx - 1)
                && entry.language().marks.street_endings.is_empty()
        }
        _ => false,
    }
}

/// A word in small letters or other digits behind a blank, a mark that touches nothing else, or the end.
fn is_plain_behind(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let Some(next) = line.at(idx + 1) else { return true };
    // "404, 410 or 500 errors": what they all are stands behind the last one.
    if digits.n_digits() == 3 && !next.is_digits() && line.at(idx + 2).is_some_and(Token::is_digits) {
        return false;
    }
    match next.kind {
        // "0 532 123 45 67"
        TokenKind::Digits => next.gap == Gap::Space && digits.words != "0",
        TokenKind::Word => {
            // "44 ve 55. dakikalarda": the full stop behind the second one may make an ordinal of both.
            let is_paired =
                next.entry().is_in(table::LIST_WORDS) && line.is_digits(idx + 2) && line.is_mark(idx + 3, '.');
            next.gap == Gap::Space && !is_paired && !line.words(next).starts_with(char::is_uppercase)
        }
        TokenKind::Mark(',' | ';' | '%') => next.gap == Gap::None && !line.is_glued(idx + 2),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{by_all, digits as by_glance};
    use super::*;
    use crate::figure::lang::LANGUAGES;
    use crate::figure::lexicon::Lexicon;
    use crate::figure::line::Passage;
    use crate::figure::number::written_at;
    use crate::figure::token::tokens;
    use crate::figure::tongue::{Tongues, lang_of};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    /// How many numbers of a text are told at a glance; each must be what all rules make of it.
    fn n_told(text: &str, lang: &str) -> usize {
        let tokens = tokens(text, Tongues::unknown(lang_of(lang)));
        let passage = Passage::new(text, &tokens);
        let line = passage.line();
        let at = |idx| Digits { line, idx, words: line.words_at(idx), literal: written_at(line, idx) };
        let told = (0..tokens.len()).filter(|idx| tokens[*idx].is_digits() && is_plain(at(*idx)));
        told.inspect(|idx| assert_eq!(by_glance(line, *idx), by_all(at(*idx)), "{lang}: {text}")).count()
    }

    #[test]
    fn plain_digits_between_plain_words_are_told_at_a_glance() {
        for (text, n) in [
            ("more than 19 of the 396,545 houses and 1,204 barns", 3),
            ("version 3 of June 14, section 1,204", 0),
            ("about 1.204 houses, 007 agents", 1),
            ("about 17.5 litres, about 17.30 litres", 1),
        ] {
            assert_eq!(n_told(text, "en"), n, "{text}");
        }
    }

    /// The words of each language that can make digits something else.
    static MARKING: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
        let is_mark =
            |lexicon: &Lexicon, word: &str| lexicon.entry_of(word).is_some_and(|entry| entry.roles().any(MARKS));
        let lexicons = (0..).take(LANGUAGES.len()).map(Lexicon::of);
        lexicons.map(|lexicon| lexicon.words().filter(|word| is_mark(lexicon, word)).collect()).collect()
    });

    proptest! {
        #[test]
        fn what_is_told_at_a_glance_is_what_all_rules_say(
            parts in prop::collection::vec(
                prop_oneof![
                    // A word of the language, by its number; in capitals where it is even.
                    3 => any::<u16>().prop_map(|word| format!("{word}#")),
                    3 => "[1-9][0-9]{0,3} ",
                    2 => "[0-9]{1,3}[.,][0-9]{1,3}(,|;|%|) ",
                    3 => "[1-9][0-9]{0,2}(,[0-9]{3}){1,2}(,|;|%|) ",
                    1 => "[a-zA-Zа-яا-ی]{1,5}( |, |\\.|)",
                    4 => prop::sample::select(vec![
                        "the ", "of ", "about ", "to ", "and ", "houses ", "people ", "for ", "from ", "between ", "in ", "on ", "at ", "No ",
                        "June ", "version ", "page ", "pm ", "past ", "half ", "to ", "minutes ", "GB ", "km ", "percent ", "Street ", "won ",
                        "by ", "votes ", "call ", "error ", "years ", "aged ", "degrees ", "north ", "jahre ", "uhr ", "années ", "de ", "el ",
                        "на ", "года ", "نفر ", "سال ", "ساعت ", "٪ ", "- ", "/", ":", "\n", "(", ") ", "$", "$", "€",
                    ]).prop_map(str::to_owned),
                ],
                0..12,
            ),
            lang in 0..LANGUAGES.len(),
        ) {
            let marking = &MARKING[lang];
            let part = |part: String| match part.strip_suffix('#').and_then(|idx| idx.parse::<usize>().ok()) {
                Some(idx) => {
                    let word = marking[idx / 2 % marking.len()];
                    if idx % 2 == 0 { format!("{} ", word.to_uppercase()) } else { format!("{word} ") }
                }
                None => part,
            };
            n_told(&parts.into_iter().map(part).collect::<String>(), LANGUAGES[lang].code);
        }
    }
}
