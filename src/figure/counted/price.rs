//! Prices with a mark between their parts: a colon, as they were written in Sweden, "5:50 kronor", or the sign, `12€50`.

use super::unit_behind;
use crate::figure::exact::Exact;
use crate::figure::line::Line;
use crate::figure::number::{Plain, plain_at};
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{Dimension, Unit};

/// The amount that digits on both sides of a colon are: "5:50 kronor".
pub fn colon_price(line: Line<'_>, idx: usize) -> Option<(Plain, Unit, usize)> {
    let writes_so = line.at(idx).is_some_and(|token| !token.entry().language().units.colon_price.is_empty());
    if !writes_so || !line.is_tied(idx + 1, ':') || line.words_at(idx + 2).len() != 2 {
        return None;
    }
    let (whole, part) = (plain_at(line, idx)?, plain_at(line, idx + 2)?);
    let (unit, next) = unit_behind(line, idx + 3).filter(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)))?;
    let step = Exact::ratio(1, 100)?;
    let value = &Exact::int(whole) + &(&Exact::int(part) * &step);
    Some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, unit, next))
}

/// `12€50`: a sign between an amount and its hundredths, as prices are written by hand.
pub fn is_decimal_sign(line: Line<'_>, sign: usize) -> bool {
    let is_whole = || {
        let whole = line.words_at(sign.wrapping_sub(1));
        whole.len() <= MAX_WHOLE && whole.bytes().all(|byte| byte.is_ascii_digit())
    };
    let goes_on = |next: &Token| match next.kind {
        TokenKind::Mark(mark) => mark == '%' || line.currency_sign(mark).is_some(),
        _ => true,
    };
    let ends = || !line.is_glued(sign + 2) || !line.at(sign + 2).is_some_and(goes_on);
    let is_between = line.is_glued(sign) && line.is_glued(sign + 1) && line.is_digits(sign + 1) && sign > 0;
    is_between && line.words_at(sign + 1).len() == 2 && is_whole() && ends()
}

/// The most digits of such an amount.
const MAX_WHOLE: usize = 5;
