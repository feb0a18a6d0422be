//! Citations and the numbers of lists: `[12]`, `(3)`, `1.` and «۳-» at the head of a line.

use super::{Digits, Mask, Masked, REACH};
use crate::figure::counted;
use crate::figure::hedge::{self, Place};
use crate::figure::lang::Spacing;
use crate::figure::lexicon::{Role, Roles};
use crate::figure::line::Line;
use crate::figure::number::{self, plain_at};
use crate::figure::token::{Gap, Token, TokenKind};

/// The mask of a citation or a list marker.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    citation(digits)
        .or_else(|| page(digits))
        .or_else(|| reporter(digits))
        .or_else(|| issue(digits))
        .or_else(|| lettered(digits))
        .or_else(|| docket(digits))
        .or_else(|| bracketed(digits))
        .or_else(|| list_marker(digits))
        .or_else(|| item(digits))
        .or_else(|| clause(digits))
        .or_else(|| heading(digits))
}

/// `[12]`, `[3, 4]`; a link's text is none: `[50](…)`.
fn citation(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_opened = idx > 0 && line.is_glued(idx) && line.tokens[idx - 1].is_mark('[');
    if !is_opened || digits.n_digits() > 3 || digits.whole().is_none() {
        return None;
    }
    let is_inside = |at: &usize| {
        let is_whole = || line.words_at(*at).chars().all(|char| char.is_numeric() || char == ',');
        line.at(*at).is_some_and(|token| match token.kind {
            TokenKind::Digits => is_whole(),
            kind => matches!(kind, TokenKind::Mark(',' | '-' | ';')),
        })
    };
    let end = (idx + 1..idx + REACH).find(|at| !is_inside(at))?;
    let is_link = line.is_mark(end + 1, '(') && line.is_glued(end + 1);
    (line.is_mark(end, ']') && !is_link).then_some((Mask::Citation, end))
}

/// "(Smith, 2019: 45)", «(احمدی، ۱۳۹۸: ۴۵)»: the page behind the year of a book, in brackets.
fn page(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let year = idx.checked_sub(2).filter(|_| line.before(idx).is_some_and(|before| before.is_mark(':')))?;
    let is_year = || plain_at(line, year).is_some_and(super::year::is_year_number);
    let is_named = || line.before(year).is_some_and(|before| before.is_word() || before.is_mark(','));
    let last = if line.is_tied(idx + 1, '-') && line.is_digits(idx + 2) { idx + 2 } else { idx };
    let closes = line.is_mark(last + 1, ')') || line.is_mark(last + 1, ';');
    let is_page = line.is_digits(year) && digits.whole().is_some() && digits.n_digits() <= 4;
    (is_page && closes && is_year() && is_named()).then_some((Mask::Citation, last + 1))
}

/// The most words in the name of a report of law.
const MAX_REPORT: usize = 4;

/// "410 U.S. 113", "493 F.2d 507", "5 U.S.C. § 552": the volume and the page of a report of law, with its name between them.
fn reporter(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_short = |at: usize| {
        let words = line.words_at(at);
        words.len() <= 5 && words.starts_with(|first: char| first.is_ascii_uppercase())
    };
    let is_part = |at: &usize| is_short(*at) && line.is_mark(at + 1, '.') && line.is_glued(at + 1);
    let n_parts = (0..MAX_REPORT).map(|part| idx + 1 + 2 * part).take_while(is_part).count();
    let behind = idx + 1 + 2 * n_parts;
    let is_series = n_parts > 0 && line.is_glued(behind) && line.is_digits(behind) && line.is_glued(behind + 1);
    let page = if is_series { behind + 2 } else { behind };
    let is_report = n_parts >= 2 || is_series;
    match () {
        () if is_report && line.is_digits(page) => Some((Mask::Reference, behind_pages(line, page + 1))),
        () if is_report && line.is_mark(page, '§') => Some((Mask::Reference, idx + 1)),
        () => None,
    }
}

/// "Rule 54(b)": a letter in brackets that touch the digits.
fn lettered(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let letter = line.words_at(idx + 2);
    let is_letter = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_tied = line.is_tied(idx + 1, '(') && line.is_mark(idx + 3, ')') && line.is_glued(idx + 3);
    (is_letter && is_tied && digits.whole().is_some()).then_some((Mask::Reference, idx + 1))
}

/// `163(2):127–134`, `12(3), 45-67`: the volume, the issue and the pages of a journal.
fn issue(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_numbered = line.is_tied(idx + 1, '(') && line.is_digits(idx + 2) && line.is_mark(idx + 3, ')');
    if !is_numbered || !line.is_digits(idx + 5) {
        return None;
    }
    let has_pages = line.is_tied(idx + 6, '-') && line.is_digits(idx + 7);
    let is_colon = line.is_mark(idx + 4, ':') && line.is_glued(idx + 4) && (line.is_glued(idx + 5) || has_pages);
    let is_comma = has_pages && line.is_mark(idx + 4, ',') && line.is_glued(idx + 4) && digits.whole().is_some();
    (is_colon || is_comma).then_some((Mask::Reference, if has_pages { idx + 8 } else { idx + 6 }))
}

/// "2 BvR 1333/17": the number of a case at court, of the court's part, the register, and the year.
fn docket(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_case = line.is_digits(idx + 2) && line.is_tied(idx + 3, '/') && line.words_at(idx + 4).len() == 2;
    let register = line.follows(idx + 1).filter(|token| is_case && token.is_word() && token.gap == Gap::Space)?;
    let letters = line.words(register);
    let is_short = letters.len() <= 5 && letters.starts_with(|first: char| first.is_ascii_uppercase());
    let is_register = is_short && counted::plain_unit(line, idx + 1).is_none() && !register.entry().is(Role::Month);
    let is_whole = digits.whole().is_some() && digits.n_digits() <= 2;
    let fits = is_whole && line.is_digits(idx + 4) && is_register;
    (fits && !line.is_glued(idx + 5)).then_some((Mask::Reference, idx + 5))
}

/// "347 U.S. 483, 495": the page that is meant behind the first one.
fn behind_pages(line: Line<'_>, next: usize) -> usize {
    let is_page = line.is_mark(next, ',') && line.is_glued(next) && line.is_digits(next + 1);
    let ends =
        || line.follows(next + 2).is_none_or(|mark| matches!(mark.kind, TokenKind::Mark('(' | '.' | ';' | ')' | '-')));
    if is_page && ends() { next + 2 } else { next }
}

/// `(3)`
fn bracketed(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_opened = idx > 0 && line.is_glued(idx) && line.tokens[idx - 1].is_mark('(');
    let is_closed = line.is_mark(idx + 1, ')') && line.is_glued(idx + 1);
    // "30 (9.6)": how much it varies, or its part of all.
    let is_beside = || digits.has_marks() && idx >= 2 && line.tokens[idx - 2].is_digits();
    (is_opened && is_closed && digits.n_digits() <= 2 && !is_beside() && !number::is_enclosed(line, idx))
        .then_some((Mask::ListMarker, idx + 1))
}

/// `1.`, `2)`, «۳-» at the head of a line, unless a hedge at the end of the line before says that a number must come.
fn list_marker(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_first = line.tokens[idx].gap >= Gap::Line && digits.n_digits() <= 3;
    let closes = line
        .at(idx + 1)
        .filter(|next| next.gap == Gap::None && matches!(next.kind, TokenKind::Mark('.' | ')' | '-' | '—')));
    if is_first && is_before_stroke(digits) {
        return Some((Mask::ListMarker, idx + 1));
    }
    // 1、首先
    let is_comma = line.words_at(idx + 1) == "、";
    let closes = closes.or_else(|| line.at(idx + 1).filter(|next| is_comma && next.gap == Gap::None));
    let is_apart = line.at(idx + 2).is_some_and(|next| {
        (next.gap == Gap::Space && !next.entry().is(Role::RangeWord))
            || (is_comma && next.is_word() && next.entry().numeral.is_none())
            || (line.is_mark(idx + 1, '.') && is_unspaced(next))
    });
    closes.filter(|_| is_first && is_apart)?;
    let is_expected = hedge::before(line, idx, 0, Place::Text).edge < idx;
    (!is_expected).then_some((Mask::ListMarker, idx + 2))
}

/// "1) first; 2) second": in a sentence, behind a mark that begins an item, where no bracket is open.
fn item(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_closed = line.is_mark(idx + 1, ')') && line.is_glued(idx + 1) && digits.n_digits() <= 2;
    let begins = |mark: &Token| matches!(mark.kind, TokenKind::Mark(':' | ';' | ',' | '.'));
    let is_apart = line.tokens[idx].gap == Gap::Space && line.at(idx + 2).is_some_and(|next| next.gap == Gap::Space);
    let value = digits.whole().filter(|_| is_closed && is_apart)?;
    if !(line.before(idx).is_some_and(begins) || follows_item(line, idx, value)) {
        return None;
    }
    let bracket = (idx.saturating_sub(REACH)..idx).rev().find_map(|at| match line.tokens[at].kind {
        TokenKind::Mark(mark @ ('(' | ')')) => Some(mark),
        _ => None,
    });
    (bracket != Some('(')).then_some((Mask::ListMarker, idx + 2))
}

/// "… een maand. 2. De werkweek …": behind the full stop of a clause, and before the capital of the next one.
fn clause(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_stop = |at: usize| line.is_mark(at, '.') && line.is_glued(at);
    if !is_stop(idx + 1) || digits.n_digits() > 2 || idx < 2 || !is_stop(idx - 1) || line.tokens[idx].gap != Gap::Space
    {
        return None;
    }
    // "Tab. 4. Boeing"
    const SHORT: Roles = Roles::of(&[Role::Reference, Role::WeakReference, Role::DottedReference, Role::Abbreviation]);
    let last = &line.tokens[idx - 2];
    let ends = last.is_digits() || (line.words(last).len() > 3 && !last.entry().roles().any(SHORT));
    let begins = |next: &Token| next.gap == Gap::Space && line.words(next).starts_with(char::is_uppercase);
    let is_clause = ends && digits.whole().is_some() && line.at(idx + 2).is_some_and(begins);
    is_clause.then_some((Mask::ListMarker, idx + 2))
}

/// "1) install *2)* configure": the marker of the item before stands in the same line.
fn follows_item(line: Line<'_>, idx: usize, value: i64) -> bool {
    let is_before = |at: usize| {
        let is_closed = line.is_mark(at + 1, ')') && line.is_glued(at + 1);
        is_closed && line.tokens[at].is_digits() && plain_at(line, at) == Some(value - 1)
    };
    let is_same_line = |at: &usize| line.tokens[at + 1].gap < Gap::Line;
    (idx.saturating_sub(REACH)..idx).rev().take_while(is_same_line).any(is_before)
}

/// «۱ ـ نخست»: the stroke that makes words longer, where it stands for a dash.
fn is_before_stroke(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let rest = &line.text[line.tokens[idx].span.end..];
    let rest = rest.trim_start_matches(['\u{640}', ' ']).len().abs_diff(rest.len());
    let between = &line.text[line.tokens[idx].span.end..][..rest];
    between.contains('\u{640}') && between.ends_with(' ')
}

/// 1.首先: where nothing parts words, nothing parts the marker from the first of them.
fn is_unspaced(word: &Token) -> bool {
    let entry = word.entry();
    word.is_word() && word.gap == Gap::None && entry.numeral.is_none() && entry.language().spacing == Spacing::Nothing
}

/// `## 3.2 Methods`
fn heading(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_first = |at: usize| line.tokens[at].gap >= Gap::Line;
    let marks = (1..=6.min(idx)).take_while(|back| line.tokens[idx - back].is_mark('#')).last()?;
    let is_title = line.at(idx + 1).is_some_and(|next| next.is_word() && next.gap == Gap::Space);
    (is_first(idx - marks) && is_title && digits.n_digits() <= 3).then_some((Mask::ListMarker, idx + 1))
}
