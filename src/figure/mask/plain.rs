//! Most digits stand in a sentence with nothing by them that could make them anything but a figure: these are told at a glance,
//! and asked nothing else.

use super::Digits;
use super::place::is_letters;
use crate::figure::lang::Script;
use crate::figure::lexicon::{Role, Roles, table};
use crate::figure::token::{Gap, Token, TokenKind};

/// What a word near digits must be for any rule about words to take them for something else, years and times of day behind
/// which their suffix stands apart.
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
    Role::YearSuffix,
]);

/// Digits that are as long may be those of a telephone.
const LONG: usize = 10;

/// Whether the digits are written plainly between plain words. What is not may be a figure as well.
pub fn is_plain(digits: Digits<'_>) -> bool {
    let Digits { line, idx, literal, .. } = digits;
    literal.is_some_and(|literal| literal.is_plain() && !literal.is_padded && literal.n_digits < LONG)
        && line.tokens[idx].gap == Gap::Space
        && line.before(idx).is_some_and(|before| is_plain_before(digits, before))
        && is_plain_behind(digits)
        && !digits.before().any(MARKS)
        && !digits.behind().any(MARKS)
}

/// A word that opens no range and no time, a comma, or other digits.
fn is_plain_before(digits: Digits<'_>, before: &Token) -> bool {
    match before.kind {
        TokenKind::Mark(',') | TokenKind::Digits => true,
        TokenKind::Word => {
            let entry = before.entry();
            let opens = entry.is_in(table::RANGES)
                || entry.is_in(table::WEAK_CLOCK_MARKS)
                || (entry.is_in(table::ERAS) && digits.line.words(before).starts_with(char::is_uppercase));
            // «پردازنده Kirin 980»: a name in letters of another script.
            let is_foreign = || {
                entry.language().script != Script::Latin && digits.line.words(before).as_bytes()[0].is_ascii_uppercase()
            };
            !opens
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
