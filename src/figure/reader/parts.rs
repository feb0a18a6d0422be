//! Amounts whose parts are named or left out in a way of their own: 五元三毛, 三块五, 8分16秒, 六成六, 3割5分2厘, 一米八.

use super::Reader;
use super::measured::Measured;
use crate::figure::counted::{self, Behind};
use crate::figure::exact::Exact;
use crate::figure::lang::{Numeral, each};
use crate::figure::lexicon::Role;
use crate::figure::number::{self, Number, Plain, Size};
use crate::figure::token::{Gap, Token};
use crate::figure::unit::{Dimension, Unit, physical, symbol_id};

/// The most digits behind tens of percent.
const MAX_TENTHS: usize = 2;

impl Reader<'_> {
    /// `2h30m`, `2h30`: behind hours, "m" or nothing is a minute.
    pub fn minutes_behind(&self, unit: &Unit, part: &Number) -> Option<Behind> {
        let line = self.line;
        let last = part.next - 1;
        let touches = line.is_glued(last) && line.is_digits(last);
        // "8 h 15"
        let is_spaced = last > 0
            && (line.words_at(last - 1) == "h" || (line.is(last - 1, Role::Unit) && line.is_digits(last)))
            && (number::is_minutes(line, last) || (line.words_at(part.next) == "m" && line.is_glued(part.next)));
        let minutes = physical("min").filter(|_| unit.symbol == "h" && (touches || is_spaced))?;
        match line.words_at(part.next) {
            "m" if line.is_glued(part.next) => Some((minutes, part.next + 1)),
            // "1h45", at the end of a sentence too
            _ if !line.is_glued(part.next)
                || line.at(part.next).is_some_and(|next| !next.is_word() && !next.is_digits()) =>
            {
                Some((minutes, part.next))
            }
            _ => None,
        }
    }

    /// `12m 30s`, `2m30s`: minutes, as the seconds behind them say.
    pub fn minutes_told(&self, unit: &Unit, next: usize) -> Option<Unit> {
        let line = self.line;
        if unit.symbol != "m" || !line.is_digits(next) || line.words_at(next + 1) != "s" {
            return None;
        }
        let is_written = line.is_glued(next - 1) && line.is_glued(next + 1) && line.tokens[next].gap <= Gap::Space;
        let is_second = number::plain_at(line, next).is_some_and(|seconds| seconds < 60);
        physical("min").filter(|_| is_written && is_second)
    }

    /// A number by a name that is a unit only beside another part of the amount.
    pub fn in_parts(&self, bare: &Measured) -> Option<Measured> {
        let is_whole = bare.number.plain().is_some_and(|plain| plain.value.is_whole());
        let units = self.part_names(bare.number.next).filter(|_| is_whole)?;
        units.into_iter().find_map(|unit| {
            let first = Measured { unit, next: bare.number.next + 1, ..bare.clone() };
            let next = first.next;
            let read = self.with_parts(self.with_addition(self.with_tenths(first)));
            (read.next > next).then_some(read)
        })
    }

    /// The name of a smaller part of an amount in this unit.
    pub fn part_name(&self, whole: &Unit, idx: usize) -> Option<Behind> {
        let mut units = self.part_names(idx)?.into_iter();
        units.find(|unit| unit.dimension == whole.dimension && unit.factor < whole.factor).map(|unit| (unit, idx + 1))
    }

    /// The units that a word is beside other parts.
    fn part_names(&self, idx: usize) -> Option<Vec<Unit>> {
        let token = self.line.follows(idx).filter(|token| token.entry().is(Role::Part) && token.gap <= Gap::Space)?;
        let word = self.line.words(token);
        let parts = token.entry().language().units.parts.iter();
        let names = parts.filter(|(_, names)| each(names).any(|name| name == word));
        Some(names.filter_map(|(symbol, _)| Some(symbol_id(symbol)?.unit())).collect())
    }

    /// 五块七毛八, 三块零四: the least part of an amount of money, whose name is left out.
    pub fn last_part(&self, whole: &Unit, digit: &Number, behind: usize, at: usize) -> Option<Behind> {
        let line = self.line;
        let named = behind.checked_sub(1).map(|named| line.tokens[named].entry()).filter(|name| name.is(Role::Part))?;
        let is_digit = digit.next == at + 1 && line.tokens[at].gap <= Gap::Seam;
        let skips = at > behind && line.tokens[behind].entry().numeral == Some(Numeral::Small(0));
        let units = || named.language().units.parts.iter().filter_map(|(symbol, _)| Some(symbol_id(symbol)?.unit()));
        let mut least = units().filter(|unit| unit.dimension == whole.dimension && unit.factor < whole.factor);
        let (first, second) = (least.next()?, least.next());
        // 块 is parted in 毛 and 分, 毛 in 分 alone.
        let (unit, is_next) = second.map_or((first, true), |second| (second, false));
        (is_digit && self.ends_amount(digit.next) && if at > behind { skips && !is_next } else { is_next })
            .then_some((unit, digit.next))
    }

    /// Digits of lower places right behind the unit: 六成六, 3割5分2厘, 一米八, 五块六.
    pub fn with_tenths(&self, measured: Measured) -> Measured {
        let Size::Plain(plain) = &measured.number.size else { return measured };
        // 85折 is 8.5折
        let is_squeezed =
            self.line.tokens[measured.next - 1].entry().is(Role::Squeezing) && plain.value > Exact::int(10);
        let mut plain = if is_squeezed && plain.value.is_whole() {
            let tenth = |size: &Exact| size.checked_div(&Exact::int(10)).unwrap_or_else(|| size.clone());
            Plain { value: tenth(&plain.value), step: tenth(&plain.step), has_decimals: true, ..plain.clone() }
        } else {
            plain.clone()
        };
        let mut next = measured.next;
        let limit = if matches!(measured.unit.dimension, Dimension::Money(_)) { 1_000 } else { 10 };
        if plain.value.is_whole() && plain.value < Exact::int(limit) {
            let mut place = 0;
            while let Some((digit, at, behind)) = self.tenth(&measured, next, place) {
                let Some(step) = Exact::ratio(1, 10_i64.pow(at)) else { break };
                let value = &plain.value + &(&Exact::int(digit) * &step);
                plain = Plain { value, step, scale: Exact::ONE, has_decimals: true };
                (next, place) = (behind, at);
            }
        }
        Measured { number: number::Number { size: Size::Plain(plain), ..measured.number }, next, ..measured }
    }

    /// The digit of a place behind `place`, that place, and the first token behind it.
    fn tenth(&self, measured: &Measured, idx: usize, place: u32) -> Option<(i64, u32, usize)> {
        let line = self.line;
        let token = line.at(idx).filter(|token| token.gap == Gap::Seam && (token.is_digits() || token.is_word()))?;
        if !self.may_have_tenths(measured, token) {
            return None;
        }
        // 一米八五
        let is_spelled = measured.unit.symbol == "m" && token.is_word();
        if let (true, Some(Numeral::Small(value @ 0..10)), 1) = (is_spelled, token.entry().numeral, place) {
            return self.ends_amount(idx + 1).then_some((value, 2, idx + 1));
        }
        let digit = number::read(line, idx)?;
        let value = digit.plain()?.value.to_i64().filter(|value| (1..10).contains(value))?;
        if let Some(at) = self.named_tenth(digit.next).filter(|at| *at > place) {
            return Some((value, at, digit.next + 1));
        }
        (place == 0 && self.ends_amount(digit.next)).then_some((value, 1, digit.next))
    }

    /// Whether nothing is counted or measured behind a digit.
    fn ends_amount(&self, idx: usize) -> bool {
        let line = self.line;
        counted::plain_unit(line, idx).is_none() && !line.is(idx, Role::Part) && !counted::has_noun(line, idx)
    }

    /// The place that a word names: 分 is the first one, 厘 the second.
    fn named_tenth(&self, idx: usize) -> Option<u32> {
        let token = self.line.follows(idx).filter(|token| token.entry().is(Role::Tenth))?;
        let word = self.line.words(token);
        let place = each(token.entry().language().units.tenths).position(|name| name == word)?;
        u32::try_from(place + 1).ok().filter(|_| place < MAX_TENTHS)
    }

    fn may_have_tenths(&self, measured: &Measured, digit: &Token) -> bool {
        let says_last_digit = digit.entry().language().numbers.last_digit_scales;
        match &measured.unit.dimension {
            // 五块六
            Dimension::Money(_) => self.line.tokens[measured.next - 1].entry().is(Role::Part),
            // 一米八
            _ => measured.unit.symbol == "10%" || (measured.unit.symbol == "m" && says_last_digit),
        }
    }
}
