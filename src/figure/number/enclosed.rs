//! Digits in brackets of their own, as decrees and contracts write them: «خلال (30) يوما», «مبلغ (50) ألف ريال».

use super::{Number, Size, scale};
use crate::figure::counted;
use crate::figure::lang::{Numeral, Script};
use crate::figure::lexicon::{Role, Roles, table};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token};

/// What the digits behind it number: «المادة (3)».
const NUMBERING: Roles =
    Roles::of(&[Role::Reference, Role::WeakReference, Role::DottedReference, Role::Name, Role::Version, Role::Ordinal]);

/// Whether the digits at a token stand in brackets of their own, behind a word that numbers nothing, and what they are of
/// behind the brackets; with a hedge before them that may be anything.
pub fn is_enclosed(line: Line<'_>, idx: usize) -> bool {
    let is_closed = line.is_mark(idx + 1, ')');
    // «( 22.678.262 ) نسمة»: blanks on both sides or on none.
    let is_opened = || idx >= 2 && line.is_mark(idx - 1, '(') && line.is_glued(idx) == line.is_glued(idx + 1);
    if !is_closed || !is_opened() {
        return false;
    }
    let leads = |before: &Token| {
        let is_foreign = line.words(before).starts_with(|first: char| first.is_ascii());
        // «بـ( 22.678 )»
        let numbers = || before.entry().roles().any(NUMBERING) && !line.words(before).ends_with('ـ');
        before.is_word() && !is_foreign && !numbers()
    };
    let is_of = |word: &Token| {
        let entry = word.entry();
        let scales = matches!(entry.numeral, Some(Numeral::Scale(_)));
        // No list has so many items.
        let is_long = || line.words_at(idx).chars().count() > 2;
        let is_led = || is_long() || line.phrase_before(idx - 1, table::HEDGES).is_some();
        word.is_word()
            && word.gap == Gap::Space
            && entry.language().script == Script::Arabic
            && (scales
                || entry.is(Role::Counter)
                || counted::plain_unit(line, idx + 2).is_some()
                || is_led() && counted::has_noun(line, idx + 2))
    };
    line.before(idx - 1).is_some_and(leads) && line.follows(idx + 2).is_some_and(is_of)
}

/// The number behind its closing bracket, with the scale words there.
pub fn behind_bracket(line: Line<'_>, number: Number) -> Number {
    let next = number.next + 1;
    match number.size {
        Size::Plain(plain) => scale::scaled(line, plain, next),
        _ => Number { next, ..number },
    }
}
