//! Two numbers that are said in one breath: «دو سه نفر», 两三天, 十七八岁, 2、3人, "zwei, drei Tage".

use super::Reader;
use super::measured::Measured;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Numeral, Pairs};
use crate::figure::lexicon::Role;
use crate::figure::number::{self, Number};
use crate::figure::token::Gap;

/// Whether one would say the two in one breath: two or three, ten or fifteen.
pub fn is_near(low: i64, high: i64) -> bool {
    low < high && high <= 2 * low + 1
}

impl Reader<'_> {
    /// The second of two number words that mean one or the other, and where it begins: «دو سه نفر».
    pub fn pair(&self, first: &Measured) -> Option<(usize, i64)> {
        let pair = number::pair(self.line, first.idx, Pairs::Range)
            .filter(|(low, high, second, _)| first.next == *second && is_near(*low, *high));
        pair.map(|(_, high, second, _)| (second, high)).or_else(|| self.next_digit(first))
    }

    /// 十七八岁: one more digit behind a number that ends with the one below it.
    fn next_digit(&self, first: &Measured) -> Option<(usize, i64)> {
        let (line, next) = (self.line, first.number.next);
        let digit = |at: usize| match line.at(at)?.entry().numeral? {
            Numeral::Small(digit @ 1..10) => Some(digit),
            _ => None,
        };
        let second = line.at(next).filter(|token| token.gap == Gap::Seam && first.next == next)?;
        let is_longer = next > first.idx + 1 && second.entry().language().numbers.is_positional;
        let high = digit(next).filter(|high| is_longer && digit(next - 1) == Some(high - 1))?;
        let behind = number::read(line, next)?.next;
        (behind > next + 1 || self.is_of_something(behind)).then_some((next, high))
    }

    /// The digit behind a comma that is the next one, of something: 2、3人, "zwei, drei Tage".
    pub fn next_number(&self, comma: usize) -> Option<i64> {
        let line = self.line;
        if !line.is_mark(comma, ',') || !line.is_glued(comma) {
            return None;
        }
        let before = comma.checked_sub(1)?;
        let is_listed = line.words_at(comma) == "、";
        let is_word = |at: usize| line.at(at).is_some_and(|token| token.entry().numeral.is_some());
        let is_tied = is_listed && line.is_glued(comma + 1);
        if !is_tied && (is_listed || !is_word(before) || !is_word(comma + 1)) {
            return None;
        }
        let value = |number: &Number| number.plain()?.value.to_i64();
        let read = |at: usize| number::read(line, at).and_then(|number| Some((value(&number)?, number.next)));
        let low = read(before).filter(|(_, next)| *next == comma)?.0;
        line.follows(comma + 1)?;
        let (high, next) = read(comma + 1)?;
        let digit = low % 10 + 1;
        let is_near = (1..if is_tied { 100 } else { 9 }).contains(&low)
            && (2..10).contains(&digit)
            && (0..4).any(|places| high == digit * 10i64.pow(places));
        // A third number makes a list of them.
        let is_number = |at: usize| line.at(at).is_some_and(|token| token.is_digits()) || is_word(at);
        let is_first = comma < 3 || !(line.is_mark(comma - 2, ',') && is_number(comma - 3));
        // 5月2、3日
        let is_date = before > 0 && line.is(before - 1, Role::MonthSuffix);
        let is_last = !line.is_mark(next, ',');
        (is_near && is_first && is_last && !is_date && self.is_of_something(next)).then_some(digit)
    }

    fn is_of_something(&self, next: usize) -> bool {
        counted::plain_unit(self.line, next).is_some() || counted::has_noun(self.line, next)
    }
}

/// The tens of a number below a hundred, which a last digit behind it shares.
pub fn tens(value: &Exact) -> Exact {
    match value.to_i64() {
        Some(value @ 0..100) => Exact::int(value - value % 10),
        _ => Exact::ZERO,
    }
}
