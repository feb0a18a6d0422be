//! Marks that belong to the digits behind them: signs, and the decimal mark that nothing stands before: `-5`, `(+ 0,3 %)`, `.5`, `CHF-20.5`.

use super::literal::{Literal, literal_at};
use super::scale::scaled;
use super::{Number, Plain};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::Spacing;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::unit::Dimension;

/// `-5`, `+5`, `−5`, `.5`: a mark that belongs to the digits behind it.
pub fn signed(line: Line<'_>, idx: usize, mark: char) -> Option<Number> {
    let is_negative = || is_sign_behind_word(line, idx) || is_sign_behind_code(line, idx);
    let is_sign = || {
        let is_apart = line.is_minus(mark) || stands_apart(line, idx) || (mark == '.' && is_average(line, idx));
        is_apart || (mark != '+' && is_negative())
    };
    if !is_sign() || !(line.is_glued(idx + 1) || is_spaced_sign(line, idx)) {
        return None;
    }
    let next = line.at(idx + 1)?;
    match mark {
        '-' | '−' | '+' if next.is_digits() || next.kind == TokenKind::Vulgar || is_leading_point(line, idx + 1) => {
            let number = super::read(line, idx + 1)?;
            if mark == '+' { Some(Number { is_signed: true, ..number }) } else { number.negated() }
        }
        _ if line.is_minus(mark) && next.is_digits() => super::read(line, idx + 1)?.negated(),
        // `rice.....200 g`: dots lead to the number.
        '.' if is_average(line, idx) => leading_point(line, idx),
        '.' if next.is_digits() && !(idx > 0 && line.is_glued(idx) && line.tokens[idx - 1].is_mark('.')) => {
            leading_point(line, idx)
        }
        ',' if next.is_digits() && is_leading_comma(line, idx) => leading_point(line, idx),
        _ => None,
    }
}

/// 打率.310: thousandths without their nought, right behind the word that leads to them, where nothing parts words.
fn is_average(line: Line<'_>, idx: usize) -> bool {
    const N_DIGITS: usize = 3;
    let digits = idx + 1;
    let is_led = || {
        let word = line.before(idx).filter(|word| word.is_word() && line.is_glued(idx));
        let parts_none = word.is_some_and(|word| word.entry().language().spacing == Spacing::Nothing);
        parts_none && line.phrase_before(idx, table::HEDGES).is_some()
    };
    line.is_digits(digits) && line.is_glued(digits) && line.words_at(digits).len() == N_DIGITS && is_led()
}

/// `,5`, `>,25 g`, `p = ,05`, "de ,25ml": where decimals have a comma, at the head of a text or a cell, behind a sign, or where a unit
/// touches the digits. A comma that only lost its blank is none: "trois chats ,2 chiens".
pub fn is_leading_comma(line: Line<'_>, idx: usize) -> bool {
    if !line.tokens[idx].is_mark(',') || !line.is_glued(idx + 1) {
        return false;
    }
    let begins = || {
        idx == 0
            || line.tokens[idx].gap >= Gap::Line
            || matches!(line.tokens[idx - 1].kind, TokenKind::Mark('|' | '=' | '>' | '<' | '≥' | '≤' | '≈' | '±'))
            || (line.is_glued(idx) && matches!(line.tokens[idx - 1].kind, TokenKind::Mark('-' | '−' | '+' | '~')))
    };
    let is_measured = || line.is_glued(idx + 2) && counted::plain_unit(line, idx + 2).is_some();
    let is_lost = || idx > 0 && line.tokens[idx - 1].is_digits();
    line.decimal == Some(',') && (begins() || (!is_lost() && is_measured()))
}

/// `(+ 0,3 %)`, `soit + 2 %`: a sign with a blank behind it, right behind an opening bracket, or a plus behind a word and before digits
/// with a unit.
pub fn is_spaced_sign(line: Line<'_>, idx: usize) -> bool {
    let is_apart = |at: usize| line.at(at).is_some_and(|token| token.gap == Gap::Space);
    if !is_apart(idx + 1) || !line.is_digits(idx + 1) {
        return false;
    }
    let Some(before) = line.before(idx) else { return false };
    let is_plus = line.tokens[idx].is_mark('+');
    let is_own = matches!(line.tokens[idx].kind, TokenKind::Mark(mark) if line.is_minus(mark));
    let is_sign = is_own || is_plus || line.tokens[idx].is_mark('-') || line.tokens[idx].is_mark('−');
    // `| ▲ 3.5 |`
    let opens = line.is_glued(idx) && before.is_mark('(') || is_own && before.is_mark('|');
    let is_word = || is_apart(idx) && before.is_word() && before.entry().numeral.is_none();
    let is_measured = || counted::plain_unit(line, idx + 2).is_some();
    is_sign && (opens || (is_plus && is_word() && is_measured()))
}

/// Whether nothing touches the mark from before that it could belong to.
pub fn stands_apart(line: Line<'_>, idx: usize) -> bool {
    line.tokens[idx].gap != Gap::None
        || idx == 0
        || matches!(
            line.tokens[idx - 1].kind,
            TokenKind::Mark(
                '(' | '['
                    | '{'
                    | '$'
                    | '€'
                    | '£'
                    | '«'
                    | '»'
                    | '"'
                    | '“'
                    | '~'
                    | '≈'
                    | '<'
                    | '>'
                    | '='
                    | '≥'
                    | '≤'
                    | '±'
                    | '|'
                    | '*'
                    | '…'
                    | ','
            )
        )
        || (idx >= 2 && line.is_mark(idx - 1, '.') && line.is_glued(idx - 1) && line.is_mark(idx - 2, '.'))
}

/// 收益率为-12.35%: where nothing parts words, a sign touches the word before it. Behind a word that leads to numbers any number
/// may follow, behind another one only what can be below zero.
pub fn is_sign_behind_word(line: Line<'_>, idx: usize) -> bool {
    let Some(word) = line.before(idx).filter(|word| word.is_word() && line.is_glued(idx)) else { return false };
    let entry = word.entry();
    let is_name = [Role::Name, Role::Reference, Role::WeakReference, Role::Version].iter().any(|role| entry.is(*role));
    let is_apart = entry.numeral.is_none() && !entry.is(Role::Unit) && !entry.is(Role::Counter);
    if is_name || !is_apart || entry.language().spacing != Spacing::Nothing || line.words(word).is_ascii() {
        return false;
    }
    let leads = entry.is(Role::Growth) || line.phrase_before(idx, table::GROWTH_LINKS).is_some();
    let is_below = || {
        let next = super::behind(line, idx + 1)?;
        let (unit, _) = counted::plain_unit(line, next)?;
        let may_be_below = match unit.dimension {
            Dimension::Percent | Dimension::Points | Dimension::Money(_) => true,
            Dimension::Physical(symbol) => symbol.starts_with('°'),
            _ => false,
        };
        may_be_below.then_some(())
    };
    line.is_digits(idx + 1) && line.is_glued(idx + 1) && (leads || is_below().is_some())
}

/// `CHF-20.5`: the code of a currency, and an amount below zero that no name ends with.
pub fn is_sign_behind_code(line: Line<'_>, idx: usize) -> bool {
    line.is_tied(idx, '-')
        && line.words_at(idx + 1).contains(['.', ',', '\'', '’'])
        && line.before(idx).is_some_and(Token::is_word)
        && counted::money_before(line, idx).is_some()
}

fn is_leading_point(line: Line<'_>, idx: usize) -> bool {
    (line.is_mark(idx, '.') || (line.is_mark(idx, ',') && line.decimal == Some(',')))
        && line.is_glued(idx + 1)
        && line.is_digits(idx + 1)
}

/// `.5`
fn leading_point(line: Line<'_>, idx: usize) -> Option<Number> {
    let decimals = literal_at(line, idx + 1).filter(Literal::is_plain)?;
    let step = Exact::pow10(-i32::try_from(decimals.n_digits).ok()?);
    let plain = Plain { value: &decimals.plain.value * &step, step, scale: Exact::ONE, has_decimals: true };
    Some(scaled(line, plain, idx + 2))
}
