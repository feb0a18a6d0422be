//! Digits tied to digits: dates, times, telephone numbers, versions, years; what is left is a range or a fraction.

use super::clock::behind_clock;
use super::year::is_year_number;
use super::{Digits, Mask, Masked, REACH, behind_run};
use crate::figure::counted;
use crate::figure::lang::Script;
use crate::figure::line::Line;
use crate::figure::number::{self, stands_apart, whole_at, written_at};
use crate::figure::token::{Gap, Token, TokenKind, digit};
use crate::figure::turned;

/// The mask of digits that begin a chain, or whose own marks follow no rule.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    // `2-1/2 inches`
    let is_mixed = line.is_tied(idx + 1, '-') && number::behind(line, idx).is_some_and(|next| next > idx + 4);
    if let Some(chain) = Chain::at(line, idx).filter(|chain| chain.n_parts > 2 || !is_mixed) {
        let is_reference = super::marked::is_reference(digits);
        let is_tied = |mask| matches!(mask, Mask::Phone | Mask::Identifier);
        let mask = |mask| if is_tied(mask) && is_reference && chain.mark != '/' { Mask::Reference } else { mask };
        return chain.mask().map(|found| (mask(found), chain.end(found)));
    }
    if let Some(next) = behind_run_time(line, idx) {
        return Some((Mask::Clock, next));
    }
    match digits.literal {
        None if number::feet_and_inches(line, idx).is_some() => None,
        None => Some((unlawful(words), digits.behind_run())),
        Some(literal) => {
            let is_padded = literal.is_padded && !literal.has_decimals;
            // «۰۵ درصد» is rather ۵۰ that damage has turned round.
            let is_damaged = || is_right_to_left(line, idx + 1) && is_of_something(line, idx + 1);
            let is_figure = || is_damaged() && turned::looks_turned(words);
            (is_padded && !is_leading_point(line, idx) && !is_figure()).then_some((Mask::Identifier, idx + 1))
        }
    }
}

/// `3'38"12`, `9"95`: minutes, seconds and hundredths, as times of races are written.
fn behind_run_time(line: Line<'_>, idx: usize) -> Option<usize> {
    let is_quote = matches!(line.at(idx + 1)?.kind, TokenKind::Mark('"' | '”' | '″'));
    if !is_quote || !line.is_glued(idx + 1) || !line.is_glued(idx + 2) {
        return None;
    }
    let is_short = |at: usize| line.is_digits(at) && line.words_at(at).len() <= 3;
    let seconds = line.words_at(idx).rsplit(['\'', '’', '′']).next().unwrap_or_default();
    let is_time = is_short(idx + 2) && (1..=2).contains(&seconds.len());
    let goes_on = line.is_glued(idx + 3) && line.at(idx + 3).is_some_and(|next| next.is_word() || next.is_digits());
    (is_time && !goes_on).then_some(idx + 3)
}

/// A word of a language that is written from right to left, or the percent sign of one: «۰۰۵٪».
fn is_right_to_left(line: Line<'_>, idx: usize) -> bool {
    let is_word =
        |token: &Token| token.is_word() && token.gap == Gap::Space && token.entry().language().script == Script::Arabic;
    line.at(idx).is_some_and(is_word) || line.words_at(idx) == "٪"
}

fn is_of_something(line: Line<'_>, idx: usize) -> bool {
    counted::plain_unit(line, idx).is_some() || counted::has_noun(line, idx)
}

/// `.05`
fn is_leading_point(line: Line<'_>, idx: usize) -> bool {
    idx > 0 && line.is_glued(idx) && line.tokens[idx - 1].is_mark('.') && stands_apart(line, idx - 1)
        || idx > 0 && number::is_leading_comma(line, idx - 1)
}

/// Whether the ends of a range before this word may be stored the other way round: it is of a language that is written from
/// right to left.
pub fn range_is_turned(line: Line<'_>, behind: usize) -> bool {
    let is_word = |word: &Token| word.is_word() && word.entry().language().script == Script::Arabic;
    line.follows(behind).is_some_and(is_word)
}

/// What digits are whose marks follow no rule: `21.03.2022`, `1.2.3`.
fn unlawful(words: &str) -> Mask {
    let is_plain = |part: &str| !part.is_empty() && part.chars().all(|char| digit(char).is_some());
    // «۳٫۲٫۰»
    let parts = || words.split(['.', '٫']);
    if words.len() > 80 || !parts().all(is_plain) {
        return Mask::Unreadable;
    }
    let is_narrow = || parts().all(|part| part.len() == 2);
    match first_lengths(parts()) {
        (3, [1..=2, 1..=2, 4] | [4, 1..=2, 1..=2]) => Mask::Date,
        (3, [1..=2, 1..=2, 2]) if is_narrow() => Mask::Date,
        (2.., _) => Mask::Version,
        _ => Mask::Unreadable,
    }
}

/// How many parts there are, and how many characters the first three of them have.
fn first_lengths<'a>(parts: impl Iterator<Item = &'a str>) -> (usize, [usize; 3]) {
    let (mut n_parts, mut lengths) = (0, [0; 3]);
    for part in parts {
        if let Some(length) = lengths.get_mut(n_parts) {
            *length = part.chars().count();
        }
        n_parts += 1;
    }
    (n_parts, lengths)
}

/// The digits that one kind of mark ties together.
struct Chain<'a> {
    line: Line<'a>,
    mark: char,
    /// The token of the first digits; those of the others stand behind it, a mark between each two.
    first: usize,
    n_parts: usize,
}

impl<'a> Chain<'a> {
    /// The chain that begins here, of at least two parts.
    fn at(line: Line<'a>, idx: usize) -> Option<Self> {
        let TokenKind::Mark(mark @ ('-' | '/' | ':')) = line.at(idx + 1).filter(|_| line.is_glued(idx + 1))?.kind
        else {
            return None;
        };
        let goes_on = |at: usize| line.is_tied(at, mark) && line.is_digits(at + 1);
        let n_parts = (0..REACH).map(|step| idx + 2 * step).take_while(|at| *at == idx || goes_on(at - 1)).count();
        (n_parts > 1).then_some(Self { line, mark, first: idx, n_parts })
    }

    /// Behind it; a date or time takes what touches it, a time what says which half of the day it is: `T10:30Z`, "5:30 pm".
    fn end(&self, mask: Mask) -> usize {
        let last = self.at_part(self.n_parts - 1);
        let is_touched = self.line.is_glued(last + 1) && self.line.at(last + 1).is_some_and(|next| next.is_word());
        match mask {
            // "Matthew 5:3-12"
            Mask::Identifier
                if self.mark == ':' && self.line.is_tied(last + 1, '-') && self.line.is_digits(last + 2) =>
            {
                last + 3
            }
            // "12.345.678/0001-90"
            Mask::Identifier
                if self.mark == '/' && self.line.is_tied(last + 1, '-') && self.line.is_digits(last + 2) =>
            {
                last + 3
            }
            // "prop. 2019/20:45"
            Mask::Year if self.line.is_tied(last + 1, ':') && self.line.is_digits(last + 2) => last + 3,
            Mask::Date | Mask::Clock if is_touched => behind_run(self.line, last),
            Mask::Clock => behind_clock(self.line, last).unwrap_or(last + 1),
            _ => last + 1,
        }
    }

    /// The token of a part.
    fn at_part(&self, part: usize) -> usize {
        self.first + 2 * part
    }

    fn words(&self, part: usize) -> &'a str {
        self.line.words_at(self.at_part(part))
    }

    fn value(&self, part: usize) -> Option<i64> {
        whole_at(self.line, self.at_part(part))
    }

    fn mask(&self) -> Option<Mask> {
        let (n_parts, lengths) = first_lengths((0..self.n_parts).map(|part| self.words(part)));
        let lengths = &lengths[..n_parts.min(3)];
        if self.mark != ':' && written_at(self.line, self.first).is_none() {
            return Some(unlawful(self.words(0)));
        }
        let is_three = n_parts == 3;
        match (self.mark, lengths) {
            // `16:9`, `1:1000`, `9001:2015`
            (':', [_, minutes]) if *minutes != 2 => Some(Mask::Identifier),
            (':', [_, _]) if counted::colon_price(self.line, self.first).is_some() => None,
            (':', _) => Some(Mask::Clock),
            (_, [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4]) if is_three => Some(Mask::Date),
            ('/', [1..=2, 1..=2, 2]) if is_three => Some(Mask::Date),
            ('-', [2, 2, 2]) if is_three => Some(Mask::Date),
            (_, [4, 1..=2]) if self.is_year_with_part() => Some(self.year_with_part()),
            ('/', [_, _]) => self.slash_pair(),
            ('/', _) if number::slashed_groups(self.line, self.first).is_some() => None,
            ('/', _) => Some(Mask::Identifier),
            (_, [_, _]) => self.hyphen_pair(lengths),
            (_, [_, ..]) => Some(Mask::Phone),
            _ => None,
        }
    }

    /// `2012-13`, `2015/16`, `1401/2`
    fn is_year_with_part(&self) -> bool {
        let (Some(year), Some(part)) = (self.value(0), self.value(1)) else { return false };
        is_year_number(year) && (part == (year + 1) % 100 || (1..=12).contains(&part)) && !self.is_measured()
    }

    fn year_with_part(&self) -> Mask {
        let is_next = self.value(0).map(|year| (year + 1) % 100) == self.value(1);
        if is_next && self.words(1).chars().count() == 2 { Mask::Year } else { Mask::Date }
    }

    /// `9/11`, `24/7`: two numbers with a slash that are neither a fraction nor a decimal.
    fn slash_pair(&self) -> Option<Mask> {
        if number::slash_range(self.line, self.first) {
            return None;
        }
        let read = number::read(self.line, self.first);
        read.is_none_or(|number| number.next <= self.first + 1).then_some(Mask::Identifier)
    }

    fn hyphen_pair(&self, lengths: &[usize]) -> Option<Mask> {
        let (first, second) = (self.value(0), self.value(1));
        let is_padded = |part: usize| {
            written_at(self.line, self.at_part(part)).is_some_and(|part| part.is_padded && part.is_plain())
        };
        if is_padded(0) || is_padded(1) {
            return Some(if lengths.iter().sum::<usize>() >= 7 { Mask::Phone } else { Mask::Identifier });
        }
        if super::date::is_month_behind(self.line, self.at_part(1) + 1) {
            return Some(Mask::Date);
        }
        // `1-1½ cups`
        let is_mixed = number::behind(self.line, self.at_part(1)).is_some_and(|next| next > self.at_part(1) + 1);
        let is_range = written_at(self.line, self.first)?.is_grouped
            || is_mixed
            || self.words(0).contains(['.', ',', '٫'])
            || self.line.is_mark(self.at_part(1) + 1, '%')
            || first < second
            || self.is_turned_range();
        // `242.943.734-15`: the number of a taxpayer, with its check digits.
        let is_registered = first > second
            && self.words(0).bytes().filter(u8::is_ascii_digit).count() > 6
            && self.words(1).len() == 2
            && !self.is_measured()
            && number::behind(self.line, self.at_part(1)) == Some(self.at_part(1) + 1);
        match (lengths, first, second) {
            _ if !is_range || is_registered => Some(Mask::Identifier),
            // 555-1234, as opposed to 150-1250
            ([3, 4], Some(first), Some(second)) if (first % 5, second % 5) != (0, 0) && !self.is_measured() => {
                Some(Mask::Phone)
            }
            // `12-1369`: the number of a case, or a month and its year.
            ([1 | 2, 4], _, Some(second)) if is_year_number(second) && !self.is_measured() => Some(Mask::Identifier),
            ([4, 4], Some(first), Some(second)) if is_year_number(first) && is_year_number(second) => {
                (!self.is_measured()).then_some(Mask::Year)
            }
            _ => None,
        }
    }

    /// «۶-۴ سال»: from four to six, as it is stored where words run from right to left.
    fn is_turned_range(&self) -> bool {
        const MAX_DIGITS: usize = 3;
        let is_short = (0..2).all(|part| self.words(part).chars().count() <= MAX_DIGITS);
        let behind = self.at_part(1) + 1;
        let is_turned = || range_is_turned(self.line, behind);
        self.mark == '-' && is_short && is_turned() && counted::plain_unit(self.line, behind).is_some()
    }

    /// Whether a unit or a noun says that it is a range.
    fn is_measured(&self) -> bool {
        let behind = self.at_part(self.n_parts - 1) + 1;
        counted::plain_unit(self.line, behind).is_some() || counted::has_noun(self.line, behind)
    }
}
