//! Prices with a dash in the place of their small part: "1.250,- Euro", "1 500:-".

use super::Reader;
use crate::figure::counted::{self, Behind};
use crate::figure::number::Number;
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{Dimension, symbol_id};

impl Reader<'_> {
    /// The money behind such a number, or that its colon stands for.
    pub fn round_price(&self, idx: usize, number: &Number) -> Option<Behind> {
        let (line, behind) = (self.line, self.behind_price_dash(number)?);
        let mark = line.tokens[number.next].kind;
        let said = counted::unit_behind(line, behind).filter(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)));
        let code = line.tokens[idx].entry().language().units.colon_price;
        let is_colon = matches!(mark, TokenKind::Mark(':'));
        said.or_else(|| is_colon.then(|| symbol_id(code).map(|id| (id.unit(), behind))).flatten())
    }

    /// Behind the mark and the dash that stand in the place of the small part.
    pub fn behind_price_dash(&self, number: &Number) -> Option<usize> {
        let (line, next) = (self.line, number.next);
        let mark = line.at(next).filter(|_| line.is_glued(next) && line.tokens[next - 1].is_digits())?;
        let TokenKind::Mark(',' | '.' | ':') = mark.kind else { return None };
        let is_dash = |token: &Token| matches!(token.kind, TokenKind::Mark('-' | '—' | '−'));
        line.at(next + 1).filter(|dash| is_dash(dash) && line.is_glued(next + 1))?;
        let behind = next + 2;
        let goes_on =
            line.is_glued(behind) && line.at(behind).is_some_and(|token| token.is_word() || token.is_digits());
        let is_whole = number.plain().is_some_and(|plain| plain.value.is_whole() && !plain.has_decimals);
        (!goes_on && is_whole).then_some(behind)
    }
}
