//! Numbers of digits and the words of their places, as Chinese and Japanese write them: 二千三百万, 一万二, 1億2000万.

use super::Plain;
use super::digits::group;
use super::small::positional;
use crate::figure::exact::Exact;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::token::Gap;

/// The most digits and place words of one number.
const MAX_TERMS: usize = 40;

/// The least power of ten whose word two numbers share: 三到五千 is from three thousand on, 二到三十 from two on.
const MIN_SHARED: u8 = 3;

/// The power of ten whose word may stand twice.
const MYRIAD: u8 = 4;

/// A number of places, and what a word inside it says of it: 三千多万.
pub struct Places {
    /// The number.
    pub plain: Plain,
    /// The first token behind it.
    pub next: usize,
    /// "odd", between its places.
    pub hedge: Hedge,
}

/// A part of the number.
struct Term {
    value: Exact,
    /// The place of its last digit, which what follows must be smaller than.
    place: Exact,
    /// The power of ten that its last word stands for.
    word: Exact,
    /// The step of what is written.
    step: Exact,
    /// The large scale word at its end.
    scale: Exact,
    has_decimals: bool,
}

/// Whether a word is a part of numbers that are written so.
pub fn is_place(line: Line<'_>, idx: usize) -> bool {
    let is_seam = |gap: Gap| gap <= Gap::Space;
    line.follows(idx).is_some_and(|token| {
        let entry = token.entry();
        entry.numeral.is_some() && is_seam(token.gap) && entry.language().numbers.is_positional
    })
}

/// The number of places that begins here.
pub fn places(line: Line<'_>, idx: usize) -> Option<Places> {
    let mut reading = Reading { line, terms: Vec::new(), next: idx, hedge: Hedge::None, has_gap: false };
    reading.read();
    reading.finish()
}

/// The same behind digits that were read.
pub fn behind_digits(line: Line<'_>, plain: &Plain, next: usize) -> Option<Places> {
    if !is_place(line, next) && !is_hedged_scale(line, next) {
        return None;
    }
    let Plain { value, step, has_decimals, .. } = plain.clone();
    let term = Term { value, place: Exact::ONE, word: Exact::ONE, step, scale: Exact::ONE, has_decimals };
    let mut reading = Reading { line, terms: vec![term], next, hedge: Hedge::None, has_gap: false };
    reading.read();
    if reading.next == next { None } else { reading.finish() }
}

/// Whether the word of a small place begins another line: 104.7 at the end of one, 十年 at the head of the next.
pub fn is_other_line(line: Line<'_>, idx: usize) -> bool {
    let word = line.at(idx).filter(|word| word.gap >= Gap::Line && word.entry().language().numbers.is_positional);
    word.is_some_and(|word| matches!(word.entry().numeral, Some(Numeral::Hundred | Numeral::Scale(..4))))
}

struct Reading<'a> {
    line: Line<'a>,
    terms: Vec<Term>,
    next: usize,
    hedge: Hedge,
    /// Whether a nought holds the place of what is not said: 一百零二 is no 120.
    has_gap: bool,
}

impl Reading<'_> {
    fn read(&mut self) {
        for _ in 0..MAX_TERMS {
            let is_read = self.digits() || self.word() || self.hedged_scale();
            if !is_read {
                break;
            }
        }
        self.last_digit();
    }

    fn finish(self) -> Option<Places> {
        let Reading { terms, next, hedge, .. } = self;
        let last = terms.last()?;
        let value = terms[1..].iter().fold(terms[0].value.clone(), |sum, term| &sum + &term.value);
        let plain =
            Plain { value, step: last.step.clone(), scale: last.scale.clone(), has_decimals: terms[0].has_decimals };
        Some(Places { plain, next, hedge })
    }

    /// Digits behind a large scale word: 1億2000万.
    fn digits(&mut self) -> bool {
        let line = self.line;
        let Some(token) = line.at(self.next).filter(|token| token.is_digits() && token.gap == Gap::Seam) else {
            return false;
        };
        let joins = self.terms.last().is_some_and(|last| last.scale > Exact::ONE);
        let Some((plain, next)) = group(line, self.next).filter(|_| joins && token.gap == Gap::Seam) else {
            return false;
        };
        if plain.has_decimals || !self.fits(&plain.value) {
            return false;
        }
        self.push(plain.value, next);
        true
    }

    /// A digit in words, several of them, or the word of a place.
    fn word(&mut self) -> bool {
        let line = self.line;
        let follows = if self.terms.is_empty() { line.at(self.next) } else { line.follows(self.next) };
        let Some(token) = follows.filter(|_| self.terms.is_empty() || is_place(line, self.next)) else { return false };
        if token.entry().is(Role::Approximate) {
            self.hedge = Hedge::About;
        }
        match token.entry().numeral {
            Some(Numeral::Small(0)) if !self.terms.is_empty() => self.nought(),
            // 三十两: a weight.
            Some(Numeral::Small(_)) if !self.terms.is_empty() && is_unit_here(line, self.next) => false,
            Some(Numeral::Small(value)) => {
                // 十七八: only the first digit fits behind ten.
                let (value, next) = match positional(line, self.next).filter(|(digits, _)| self.fits(digits)) {
                    Some(digits) => digits,
                    None => (Exact::int(value), self.next + 1),
                };
                let fits = self.fits(&value);
                if fits {
                    let place = if value >= Exact::int(10) && value < Exact::int(100) && next == self.next + 1 {
                        Exact::int(10)
                    } else {
                        Exact::ONE
                    };
                    self.push(value, next);
                    if let Some(last) = self.terms.last_mut() {
                        last.place = place;
                    }
                }
                fits
            }
            Some(Numeral::Hundred) => self.scale(2),
            Some(Numeral::Scale(power)) => self.scale(power),
            Some(Numeral::Times(times)) if self.terms.len() == 1 => self.times(times),
            Some(Numeral::Times(times)) if self.terms.is_empty() => {
                self.push(Exact::int(times), self.next + 1);
                true
            }
            _ => false,
        }
    }

    /// 一百零五: a nought holds the place of what is not said.
    fn nought(&mut self) -> bool {
        let line = self.line;
        let goes_on = line.follows(self.next + 1).is_some_and(|token| {
            let small = matches!(token.entry().numeral, Some(Numeral::Small(1..) | Numeral::Scale(1)));
            small || (token.is_digits() && token.gap == Gap::Seam)
        });
        let is_gap = self.terms.last().is_some_and(|last| last.place > Exact::int(10)) && goes_on;
        if is_gap {
            (self.next, self.has_gap) = (self.next + 1, true);
        }
        is_gap
    }

    /// Multiplies what stands before and is smaller: 二十三万.
    fn scale(&mut self, power: u8) -> bool {
        // 1,234百万円: digits count any scale words.
        let is_digits = self.terms.len() == 1 && self.terms[0].word == Exact::ONE;
        let numeral = |at: usize| self.line.follows(at).and_then(|token| token.entry().numeral);
        let is_million = power == 2 && is_digits && numeral(self.next + 1) == Some(Numeral::Scale(4));
        let power = if is_million { 6 } else { power };
        self.next += usize::from(is_million);
        let factor = Exact::pow10(i32::from(power));
        // 四万万 are four hundred million.
        let is_squared = power == MYRIAD && self.terms.last().is_some_and(|last| last.word == factor);
        let is_smaller = |term: &Term| {
            term.value < factor || (is_digits && power >= MIN_SHARED) || (is_squared && term.word == factor)
        };
        let smaller = self.terms.iter().rposition(|term| !is_smaller(term)).map_or(0, |idx| idx + 1);
        let is_first = self.terms.is_empty();
        // 百人: a scale word alone; 一百千 is none.
        if smaller == self.terms.len() && !is_first && !self.is_apart(&factor) {
            return false;
        }
        let part = &self.terms[smaller..];
        let sum = part.iter().fold(Exact::ZERO, |sum, term| &sum + &term.value);
        let value = if part.is_empty() { factor.clone() } else { &sum * &factor };
        if smaller > 0 && value >= self.terms[smaller - 1].place {
            return false;
        }
        let is_large = power >= MIN_SHARED;
        let step = part.last().map_or(Exact::ONE, |last| last.step.clone());
        let has_decimals = part.first().is_some_and(|first| first.has_decimals);
        let is_stepped = is_large || has_decimals;
        let place = part.last().map_or(Exact::ONE, |last| last.place.clone());
        let term = Term {
            value,
            place: &place * &factor,
            word: if is_squared { &factor * &factor } else { factor.clone() },
            step: if is_stepped { &step * &factor } else { Exact::ONE },
            scale: if is_large { factor } else { Exact::ONE },
            has_decimals,
        };
        self.terms.truncate(smaller);
        self.terms.push(term);
        (self.next, self.has_gap) = (self.next + 1, false);
        true
    }

    /// Whether a scale word may follow without a digit of its own: 二百十, 三千百.
    fn is_apart(&self, factor: &Exact) -> bool {
        self.terms.last().is_some_and(|last| last.place > *factor)
    }

    fn times(&mut self, times: i64) -> bool {
        let Some(last) = self.terms.last_mut() else { return false };
        last.value = &last.value * &Exact::int(times);
        last.place = Exact::ONE;
        self.next += 1;
        true
    }

    /// 100多万, 三千餘萬: a word for "odd" before a larger scale word.
    fn hedged_scale(&mut self) -> bool {
        let line = self.line;
        if self.terms.is_empty() || !is_hedged_scale(line, self.next) {
            return false;
        }
        let hedge = line.phrase(self.next, table::TRAILING_HEDGES).map(|(hedge, _)| hedge);
        self.next += 1;
        if self.word() {
            self.hedge = hedge.unwrap_or(Hedge::None);
            return true;
        }
        self.next -= 1;
        false
    }

    /// 一万二 is twelve thousand, where the language says so.
    fn last_digit(&mut self) {
        let [.., before, last] = self.terms.as_mut_slice() else { return };
        let word = self.line.tokens[self.next - 1].entry();
        let is_digit = matches!(word.numeral, Some(Numeral::Small(1..10)));
        if !is_digit || self.has_gap || !word.language().numbers.last_digit_scales || before.word < Exact::int(100) {
            return;
        }
        if last.place == Exact::ONE
            && last.value < Exact::int(10)
            && let Some(tenth) = before.word.checked_div(&Exact::int(10))
        {
            last.value = &last.value * &tenth;
        }
    }

    /// Whether a number is smaller than the place of what stands before it.
    fn fits(&self, value: &Exact) -> bool {
        self.terms.last().is_none_or(|last| *value < last.place && last.place > Exact::ONE)
    }

    fn push(&mut self, value: Exact, next: usize) {
        self.next = next;
        self.terms.push(Term {
            value,
            place: Exact::ONE,
            word: Exact::ONE,
            step: Exact::ONE,
            scale: Exact::ONE,
            has_decimals: false,
        });
    }
}

/// Whether a digit that stands before scale words has none behind it: 三千*两*百, but 三十*两*.
fn is_unit_here(line: Line<'_>, idx: usize) -> bool {
    let is_scale = |token: &crate::figure::token::Token| {
        matches!(token.entry().numeral, Some(Numeral::Scale(_) | Numeral::Hundred))
    };
    line.is(idx, Role::BeforeScale) && !line.follows(idx + 1).is_some_and(is_scale)
}

/// 多万: a hedge that stands behind numbers, and a scale word behind it.
fn is_hedged_scale(line: Line<'_>, idx: usize) -> bool {
    let is_hedge = line.phrase(idx, table::TRAILING_HEDGES).is_some_and(|(_, next)| next == idx + 1);
    let is_scale = |token: &crate::figure::token::Token| {
        matches!(token.entry().numeral, Some(Numeral::Scale(4..))) && token.entry().language().numbers.is_positional
    };
    is_hedge && line.follows(idx + 1).is_some_and(is_scale)
}
