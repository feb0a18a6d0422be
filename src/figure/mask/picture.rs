//! How fine a picture is: "a 4K display", «съёмка в 4К».

use crate::figure::counted;
use crate::figure::hedge::{self, Place};
use crate::figure::lang::Script;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::token::{Gap, Token, TokenKind};

/// "a 4K display", "shot in 4K.": how fine a picture is; but "4K users", "from 4K to 6K", "£4K".
pub fn is_picture(line: Line<'_>, idx: usize) -> bool {
    if !matches!(line.words_at(idx + 1), "K" | "К") || !matches!(line.words_at(idx), "2" | "4" | "5" | "8") {
        return false;
    }
    let behind = idx + 2;
    let is_amount = |next: &Token| {
        let counts = || next.entry().is(Role::Counter) || next.entry().is(Role::Unit);
        counted::has_noun(line, behind) && (next.entry().language().script != Script::Hangul || counts())
    };
    match line.follows(behind) {
        Some(next) if next.is_word() && next.gap == Gap::Space && !next.entry().is(Role::Function) => !is_amount(next),
        Some(next) if next.is_word() && next.gap < Gap::Space || next.is_digits() => false,
        _ => line.words_at(idx) == "4" && is_alone(line, idx),
    }
}

/// Whether nothing that amounts have stands by it: a currency, a hedge, the other end of a range.
fn is_alone(line: Line<'_>, idx: usize) -> bool {
    let behind = idx + 2;
    let ties = |at: usize| matches!(line.at(at).map(|mark| mark.kind), Some(TokenKind::Mark(mark)) if !matches!(mark, '.' | ',' | ';' | ')' | '!' | '?'));
    let has_end = || line.is_digits(behind + 1) || (idx >= 2 && line.is(idx - 1, Role::RangeWord));
    let has_hedge =
        || hedge::before(line, idx, 0, Place::Text).hedge != Hedge::None || hedge::behind(line, behind).is_some();
    !ties(behind) && !has_end() && counted::money_before(line, idx).is_none() && !has_hedge()
}
