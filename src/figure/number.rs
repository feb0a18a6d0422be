//! Numbers: digits, number words and scale words from a token on, without hedge or unit.

mod digits;
mod enclosed;
mod exponent;
mod feet;
mod fraction;
mod grouped;
mod literal;
mod places;
mod rated;
mod scale;
mod sign;
mod small;
mod suffix;
mod told;
mod vague;
mod words;

pub use digits::is_minutes;
pub use enclosed::is_enclosed;
pub use feet::feet_and_inches;
pub use fraction::{added, slash_range, with_whole};
pub use grouped::slashed as slashed_groups;
use literal::literal_at;
pub use literal::{Literal, Written, is_two_ways, literal, plain_at, whole_at, written_at};
pub use rated::BEST_MARKS;
pub use scale::scale_words;
pub use sign::{is_leading_comma, is_sign_behind_code, is_sign_behind_word, is_spaced_sign, stands_apart};
pub use suffix::is_told_unit;
pub use words::{of_article, pair, word_number};

use super::exact::Exact;
use super::lang::Numeral;
use super::lexicon::{Entry, Role};
use super::line::Line;
use super::mention::Hedge;
use super::token::{Gap, TokenKind};

/// A number, read from a token on.
#[derive(Clone, Debug)]
pub struct Number {
    /// What it says.
    pub size: Size,
    /// The first token behind it.
    pub next: usize,
    /// Whether it is one short number word that means little by itself ("two"), or one that is mostly something else.
    pub weight: Weight,
    /// Whether a sign stands before it.
    pub is_signed: bool,
    /// What the words themselves say of it: "a couple" is about two, 三千多万 is more than thirty million.
    pub hedge: Hedge,
}

/// How much a number may be trusted to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Mostly something else: "one", «نه». Needs a hedge, a scale word or a unit.
    Doubtful,
    /// A short word: "two", "half". Needs that or a noun.
    Light,
    /// Digits, or several words.
    Full,
}

/// What a number says, before its unit.
#[derive(Clone, Debug)]
pub enum Size {
    /// A number.
    Plain(Plain),
    /// A fraction in words.
    Fraction {
        /// Of one.
        part: Exact,
        /// The scale word it is a fraction of.
        whole: Exact,
    },
    /// A word for many.
    Vague {
        /// The least.
        low: Exact,
        /// The most.
        high: Exact,
    },
}

/// A number with its steps.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The value.
    pub value: Exact,
    /// The place value of the last written digit.
    pub step: Exact,
    /// The scale words that stand at the end, for ranges that share them.
    pub scale: Exact,
    /// Whether decimals are written.
    pub has_decimals: bool,
}

impl Plain {
    /// A whole number, written to its last digit.
    pub fn whole(value: Exact) -> Self {
        Self { value, step: Exact::ONE, scale: Exact::ONE, has_decimals: false }
    }

    /// A power of ten, written as such.
    pub fn power(value: Exact) -> Self {
        Self { step: value.clone(), has_decimals: !value.is_whole(), ..Self::whole(value) }
    }

    /// Times a scale word.
    pub fn times(&self, factor: &Exact) -> Self {
        Self { value: &self.value * factor, step: &self.step * factor, scale: &self.scale * factor, ..self.clone() }
    }
}

impl Number {
    /// A number that needs nothing by its side.
    pub fn full(plain: Plain, next: usize) -> Self {
        Self { size: Size::Plain(plain), next, weight: Weight::Full, is_signed: false, hedge: Hedge::None }
    }

    /// The number, if it is neither a fraction nor vague.
    pub fn plain(&self) -> Option<&Plain> {
        match &self.size {
            Size::Plain(plain) => Some(plain),
            _ => None,
        }
    }

    /// Whether it is a fraction in words of nothing larger than one.
    pub fn is_part(&self) -> bool {
        matches!(&self.size, Size::Fraction { whole, .. } if *whole == Exact::ONE)
    }

    /// The same where so many words can mean nothing else: "la tercera parte".
    pub fn spelled(self, n_words: usize) -> Self {
        let weight = if n_words > 1 && self.weight == Weight::Light { Weight::Full } else { self.weight };
        Self { weight, ..self }
    }

    /// The same of a word that is mostly something else: «medio», "half" and "middle".
    pub fn doubted(self, entry: &Entry) -> Self {
        let weight =
            if entry.is(Role::Doubtful) && self.weight == Weight::Light { Weight::Doubtful } else { self.weight };
        Self { weight, ..self }
    }

    /// The same below zero; words for many have no sign. A fraction with one is no part of anything: `-1/2`.
    pub fn negated(mut self) -> Option<Self> {
        let plain = match self.size {
            Size::Plain(plain) => plain,
            Size::Fraction { part, whole } => {
                let value = &part * &whole;
                Plain { step: value.clone(), value, scale: whole, has_decimals: true }
            }
            Size::Vague { .. } => return None,
        };
        self.size = Size::Plain(Plain { value: -plain.value, ..plain });
        self.is_signed = true;
        Some(self)
    }
}

/// Behind the digits that say number words again: "thirty (30) days".
fn behind_same(line: Line<'_>, idx: usize, number: &Number) -> usize {
    let next = number.next;
    if line.tokens[idx].is_digits() && line.is_mark(next, '(') {
        return behind_spelled(line, number);
    }
    let is_again = line.tokens[idx].is_word() && line.is_mark(next, '(') && line.is_mark(next + 2, ')');
    let again = Some(next + 1).filter(|at| is_again && line.is_digits(*at)).and_then(|at| literal_at(line, at));
    let is_same = again.zip(number.plain()).is_some_and(|(again, plain)| again.plain.value == plain.value);
    if is_same { next + 3 } else { next }
}

/// Behind the words that say digits again: «15 000 (пятнадцать тысяч) рублей».
fn behind_spelled(line: Line<'_>, number: &Number) -> usize {
    let next = number.next;
    let spelled = line.at(next + 1).filter(|token| token.is_word() && token.entry().is(Role::Beginning));
    let spelled = spelled.and_then(|_| word_number(line, next + 1)).filter(|again| line.is_mark(again.next, ')'));
    let value = |number: &Number| number.plain().map(|plain| plain.value.clone());
    match spelled {
        Some(again) if value(&again).is_some() && value(&again) == value(number) => again.next + 1,
        _ => next,
    }
}

/// The number that begins at a token.
pub fn read(line: Line<'_>, idx: usize) -> Option<Number> {
    line.at(idx).filter(|token| token.may_begin)?;
    line.memo().numbers.get(idx, || read_anew(line, idx))
}

/// The first token behind the number that begins at a token.
pub fn behind(line: Line<'_>, idx: usize) -> Option<usize> {
    line.at(idx).filter(|token| token.may_begin)?;
    line.memo().numbers.map(idx, || read_anew(line, idx), |number| number.as_ref().map(|number| number.next))
}

/// «만30세»: a scale word that no number stands before, written onto digits, scales nothing.
fn is_scale_of_nothing(line: Line<'_>, idx: usize) -> bool {
    let is_scale = matches!(line.tokens[idx].entry().numeral, Some(Numeral::Scale(_)));
    is_scale && line.at(idx + 1).is_some_and(|next| next.is_digits() && next.gap <= Gap::Seam)
}

fn read_anew(line: Line<'_>, idx: usize) -> Option<Number> {
    let number = match line.at(idx)?.kind {
        TokenKind::Digits | TokenKind::Vulgar => digits::read(line, idx),
        TokenKind::Mark(mark) => sign::signed(line, idx, mark),
        TokenKind::Word if is_scale_of_nothing(line, idx) => None,
        TokenKind::Word => word_number(line, idx),
        TokenKind::Superscript => None,
    }?;
    let is_enclosed = line.is_mark(number.next, ')') && enclosed::is_enclosed(line, idx);
    let number = if is_enclosed { enclosed::behind_bracket(line, number) } else { number };
    let number = Number { next: behind_same(line, idx, &number), ..number };
    // «10여만»
    let is_approximate = line.tokens[idx..number.next].iter().skip(1).any(|token| token.entry().is(Role::Approximate));
    let is_vague = matches!(number.size, Size::Vague { .. });
    Some(if is_approximate && !is_vague && number.hedge == Hedge::None {
        Number { hedge: Hedge::About, ..number }
    } else {
        number
    })
}
