//! Ratios: "1 in 5", "three out of four", "two of every three", «یک نفر از هر پنج نفر», «از هر پنج نفر یک نفر».

use super::measured::Measured;
use super::{Read, Reader, Taken};
use crate::figure::counted::{self, Counted};
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Found};
use crate::figure::lang::{Numeral, Spacing};
use crate::figure::lexicon::{Role, Roles, table};
use crate::figure::mask;
use crate::figure::mention::{Amount, Hedge};
use crate::figure::number::{self, BEST_MARKS, Number};
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{Dimension, Unit};

/// How far a noun and its adjectives may stand before what ties the numbers of a ratio.
const REACH: usize = 5;

/// What a word between the numbers of a ratio is, or begins.
const BETWEEN: Roles = Roles::of(&[Role::Ratio, Role::InverseRatio, Role::OfThe]);

/// One of the numbers of a ratio.
struct Side {
    value: Exact,
    /// What it counts, as far as somebody says so.
    noun: Option<Counted>,
    /// Behind the number itself.
    number_end: usize,
    /// Behind the noun.
    next: usize,
}

/// What stands between the numbers.
struct Between {
    /// Whether it also means something else.
    is_weak: bool,
    /// Whether it also means that some of them are counted.
    is_of: bool,
    /// Whether an article stands behind it: "of the".
    is_determined: bool,
    /// Whether it says what a thing is made of as well: "ein Team *von* zehn".
    is_made_of: bool,
    /// Whether it says such a thing only of many: «۱۲ *در* ۱۰۰ هزار».
    is_per_many: bool,
    next: usize,
}

impl Reader<'_> {
    /// The ratio whose first number was read.
    pub fn ratio(&self, first: &Measured, leading: Found) -> Option<Read> {
        let numerator = self.side_of(first)?;
        if let Some(read) = self.of_many(&numerator, first, leading) {
            return Some(read);
        }
        if let Some(read) = self.inverse(&numerator, first, leading) {
            return Some(read);
        }
        let (denominator, next) = self.denominator(&numerator)?;
        // "2 in 5 or more"
        let found = hedge::behind(self.line, next).filter(|found| found.hedge != Hedge::None);
        let (hedge, next) = match found.filter(|_| leading.hedge == Hedge::None) {
            Some(found) => (found.hedge, found.edge),
            None => (leading.hedge, next),
        };
        let taken = Taken { start: leading.edge, number: (first.idx, denominator.number_end), next };
        Some(self.part(&numerator, &denominator, hedge, &taken))
    }

    /// "3 per 1,000": of so many, whatever they are.
    fn of_many(&self, numerator: &Side, first: &Measured, leading: Found) -> Option<Read> {
        // "un sur mille" is a fraction.
        let is_ratio = self.line.is(numerator.next, Role::Ratio);
        let (many, next) = counted::per_many_behind(self.line, numerator.next).filter(|_| !is_ratio)?;
        let plain = first.number.plain().filter(|plain| !plain.value.is_negative() && plain.value < many)?;
        let percent = |of: &Exact| Some(&Exact::int(100) * &of.checked_div(&many)?);
        let (value, step) = (percent(&plain.value)?, percent(&plain.step)?);
        let amount = Amount::Number { value, step, is_scaled: false, has_decimals: true };
        let taken = Taken { start: leading.edge, number: (first.idx, next), next };
        Some(self.finish(amount, leading.hedge, Unit::of(Dimension::Percent), false, &taken))
    }

    /// «5人に1人», "5 में से 1": the second number first, and the word between them says so.
    fn inverse(&self, denominator: &Side, first: &Measured, leading: Found) -> Option<Read> {
        let line = self.line;
        let behind = line.roles(denominator.next..denominator.next + REACH);
        if !behind.can(Role::InverseRatio) && !line.at(first.idx)?.entry().lexicon().has_endings() {
            return None;
        }
        let between = |at: usize| line.phrase(at, table::INVERSE_RATIOS).map(|((), next)| next);
        let noun = || counted::counted_behind(line, denominator.next, true);
        let ending = || line.behind_ending(denominator.next);
        let bare = between(denominator.next);
        let next = bare
            .or_else(|| between(noun()?.next))
            .or_else(|| between(ending()?))
            .or_else(|| line.phrase_of_ending(noun()?.next, table::INVERSE_RATIOS).map(|((), next)| next))
            .or_else(|| between(denominator.next + usize::from(line.is_tied(denominator.next, '\''))))?;
        let numerator = self.side(next).or_else(|| self.mark(next, denominator))?;
        // 40名患者中有12名
        let is_counter = || numerator.noun.is_some_and(|noun| noun.is_counter(line)) && noun().is_some();
        let is_same = numerator.noun.is_none() || self.is_same(noun(), numerator.noun) || is_counter();
        // «30개국 중 하나» is one of them.
        let is_pronoun = line.tokens[next].entry().numeral == Some(Numeral::Small(1))
            && line.tokens[next].entry().is(Role::Doubtful);
        if is_pronoun && denominator.value > Exact::int(10) && numerator.noun.is_none() && noun().is_some() {
            return None;
        }
        let fits = numerator.value < denominator.value
            && is_round(&denominator.value)
            && !numerator.value.is_zero()
            && is_same;
        let has_every = line.before(first.start).is_some_and(|token| token.entry().is(Role::Every));
        // 四十有五: numbers of nothing, with one word between them that is much else besides
        let tells = next > denominator.next + 1 || has_every || numerator.noun.is_some() || leading.edge < first.start;
        let is_parted = line.tokens[next - 1].entry().language().spacing != Spacing::Nothing;
        let fits = fits && (tells || is_parted);
        let start = if has_every && leading.edge == first.start { first.start - 1 } else { leading.edge };
        // The noun behind the second number belongs to the ratio where the first one has it too.
        let next = if bare.is_some() { numerator.number_end } else { numerator.next };
        let taken = Taken { start, number: (first.idx, numerator.number_end), next };
        fits.then(|| self.part(&numerator, denominator, leading.hedge, &taken))
    }

    /// Whether the number that was read at a token is the first of a ratio.
    pub fn begins_ratio(&self, idx: usize, number: &Number) -> bool {
        // Behind a hyphen too.
        let behind = self.line.roles(number.next..number.next + REACH + 1);
        let may_be = behind.any(BETWEEN) || self.line.tokens[idx].entry().lexicon().has_endings();
        may_be
            && self.from(idx).measured(idx).is_some_and(|first| self.ratio(&first, Found::none(first.start)).is_some())
    }

    /// What a range is out of, given its upper end: "3 to 4 *in every 10* adults".
    pub fn out_of(&self, upper: &Measured) -> Option<(Exact, usize)> {
        let (denominator, next) = self.denominator(&self.side_of(upper)?)?;
        Some((denominator.value, next))
    }

    fn side_of(&self, first: &Measured) -> Option<Side> {
        let value = first.number.plain().filter(|_| first.unit.dimension == Dimension::Bare)?.value.clone();
        Some(Side { value, noun: None, number_end: first.number.next, next: first.next })
    }

    /// The second number: behind the first one or behind its noun.
    fn denominator(&self, numerator: &Side) -> Option<(Side, usize)> {
        let (noun, between) = match self.between(numerator.next) {
            Some(between) => (None, between),
            None if !self.may_be_ratio(numerator.next) => return None,
            None => {
                let noun = counted::counted_behind(self.line, numerator.next, true)?;
                (Some(noun), self.between(noun.next)?)
            }
        };
        let is_below =
            |whole: &Exact| if between.is_weak { numerator.value < *whole } else { numerator.value <= *whole };
        let denominator = self.side_where(between.next, is_below)?;
        // "un adulto su tre dorme": a word that only looks like a noun.
        let is_sure = !between.is_weak && denominator.value <= Exact::int(10);
        // «۱۲ نفر از ۴۰ بیمار»: the first noun only counts.
        let is_counter = noun.is_some_and(|noun| noun.is_counter(self.line)) && denominator.noun.is_some();
        let has_same = is_counter || self.is_same(noun, denominator.noun);
        let is_same = has_same || denominator.noun.is_none() || is_sure;
        // "12 of 40 patients", "5 patients of 12 patients"
        let is_of_all = !between.is_weak || between.is_of;
        // "141 of the 522"
        let is_many = between.is_determined && denominator.value > Exact::int(10);
        let is_all = denominator.noun.is_some() || is_many || self.is_told_so(&between, &denominator);
        let counts = is_of_all && is_all && has_same && self.is_digits(numerator, &denominator, between.is_determined);
        // «۱۸ از ۲۰» is a mark; «۱۲ در ۱۰۰ هزار» a rate, «۳ در ۴» a size.
        let is_mark = || {
            let is_bare = noun.is_none() && denominator.noun.is_none();
            is_of_all && is_bare && is_best_mark(&denominator.value) && self.is_digits(numerator, &denominator, false)
        };
        let is_fit = match () {
            () if between.is_per_many => is_power_of_ten(&denominator.value) && denominator.value >= Exact::int(1_000),
            () if between.is_weak => is_small(&denominator.value) || is_mark(),
            // "un sur cent vingt-cinq"
            () => {
                is_round(&denominator.value) || (numerator.value == Exact::ONE && denominator.value < Exact::int(1_000))
            }
        };
        // "one of the five biggest" is one.
        let fits = counts || (is_fit && !between.is_determined);
        // "one of two states"
        if between.is_of && !between.is_determined && numerator.value == Exact::ONE && denominator.noun.is_some() {
            return None;
        }
        // "eine Gruppe von zehn", "een gezin van vier": an article and what it is of.
        let is_article = self.line.tokens[numerator.number_end - 1].entry().is(Role::Article);
        if noun.is_some() && is_article && between.is_made_of {
            return None;
        }
        // "de dos en dos", "2 comprimidos de 8 em 8 horas"
        let is_said_again = self.is_said_again(&denominator);
        let is_part = !is_said_again && !numerator.value.is_negative() && !denominator.value.is_zero();
        // The noun behind the second number belongs to the ratio where the first one has it too.
        let next = if noun.is_some() && has_same { denominator.next } else { denominator.number_end };
        (is_same && fits && is_part).then_some((denominator, next))
    }

    /// "(40 of 120)", "40 of 120 (33 %)": nothing stands behind the second number, which is no year.
    fn is_told_so(&self, between: &Between, denominator: &Side) -> bool {
        let line = self.line;
        let ends = |next: &Token| matches!(next.kind, TokenKind::Mark(')' | ']' | ',' | ';' | '.' | '('));
        let is_year = || mask::digits(line, between.next).is_some();
        line.follows(denominator.number_end).is_none_or(ends) && !is_year()
    }

    /// Whether the second number is said once more: "every 8 hours" is "de 8 em 8 horas".
    fn is_said_again(&self, denominator: &Side) -> bool {
        let line = self.line;
        let again = line.phrase(denominator.number_end, table::RATIOS).and_then(|((), next)| number::read(line, next));
        again.and_then(|again| again.plain().map(|plain| plain.value == denominator.value)).unwrap_or(false)
    }

    /// Whether the numbers are written in digits, the first one of several at least the second, and none where it is said which
    /// they are: "seven of the twelve jurors"; not "one of 12 countries".
    fn is_digits(&self, numerator: &Side, denominator: &Side, is_determined: bool) -> bool {
        let ends_in_digits = |side: &Side| self.line.tokens[side.number_end - 1].is_digits();
        let is_said = numerator.value > Exact::ONE && denominator.noun.is_some();
        (ends_in_digits(numerator) || is_said)
            && (ends_in_digits(denominator) || (is_said && is_determined))
            && denominator.value < Exact::int(1_000_000)
    }

    /// Whether a word that stands between the numbers of a ratio comes soon.
    fn may_be_ratio(&self, idx: usize) -> bool {
        self.line.roles(idx..idx + REACH).can(Role::Ratio)
    }

    fn between(&self, idx: usize) -> Option<Between> {
        let line = self.line;
        // "a one-in-four chance"
        let idx = line.behind_hyphen(idx);
        if line.is(idx, Role::OfThe) {
            let next = idx + 1;
            return Some(Between {
                next,
                is_weak: true,
                is_of: true,
                is_determined: true,
                is_made_of: true,
                is_per_many: false,
            });
        }
        let ((), mut next) = line.phrase(idx, table::RATIOS)?;
        next = line.behind_hyphen(next);
        let is_every = line.is(next, Role::Every);
        let is_weak = next == idx + 1 && line.is(idx, Role::WeakRatio) && !is_every;
        let is_of = is_weak && line.is(idx, Role::Of);
        // "of the 40"
        let is_article = || {
            let is_number =
                line.follows(next + 1).is_some_and(|token| token.is_digits() || token.entry().numeral.is_some());
            line.is(next, Role::Function) && is_number
        };
        let is_determined = is_of && (line.is(next, Role::Determiner) || is_article());
        let is_made_of = is_weak || (next == idx + 1 && line.is(idx, Role::Of) && !is_every);
        next += usize::from(is_every || is_determined);
        let is_per_many = is_weak && line.phrase(idx, table::PER_MANY).is_some();
        Some(Between { is_weak, is_of, is_determined, is_made_of, is_per_many, next })
    }

    /// Whether the first of two nouns is the second, or is left out.
    fn is_same(&self, first: Option<Counted>, second: Option<Counted>) -> bool {
        first.is_none_or(|first| second.is_some_and(|second| first.is_same(second, self.line)))
    }

    /// A whole number that is of nothing but a noun.
    fn side(&self, idx: usize) -> Option<Side> {
        self.side_where(idx, |_| true)
    }

    /// The same of a number that fits.
    fn side_where(&self, idx: usize, fits: impl Fn(&Exact) -> bool) -> Option<Side> {
        let of_every = || self.line.before(idx).filter(|word| word.entry().is(Role::Every)).map(|_| idx);
        let number = number::read(self.line, idx).or_else(|| number::of_article(self.line, of_every()?))?;
        let is_side = |plain: &&number::Plain| plain.value.is_whole() && !number.is_signed && fits(&plain.value);
        let value = number.plain().filter(is_side)?.value.clone();
        if counted::plain_unit(self.line, number.next).is_some() || self.line.is_tied(number.next, '-') {
            return None;
        }
        let noun = counted::counted_behind(self.line, number.next, value == Exact::ONE);
        Some(Side { value, noun, number_end: number.next, next: noun.map_or(number.next, |noun| noun.next) })
    }

    /// "10 üzerinden *8,5*", «5 में से *4.5* अंक»: a mark, of the best that there is.
    fn mark(&self, idx: usize, best: &Side) -> Option<Side> {
        let number = number::read(self.line, idx)?;
        let value = number.plain().filter(|plain| plain.has_decimals && !number.is_signed)?.value.clone();
        let is_best = is_best_mark(&best.value) && best.noun.is_none();
        let is_free = is_best && counted::plain_unit(self.line, number.next).is_none();
        is_free.then_some(Side { value, noun: None, number_end: number.next, next: number.next })
    }

    fn part(&self, numerator: &Side, denominator: &Side, hedge: Hedge, taken: &Taken) -> Read {
        let part = numerator.value.checked_div(&denominator.value).unwrap_or(Exact::ZERO);
        self.finish(Amount::Fraction { part, whole: Exact::ONE }, hedge, Unit::bare(), false, taken)
    }

    /// "every fifth patient", "jeder fünfte"; not "every fifth day".
    pub fn every_nth(&self, idx: usize) -> Option<Read> {
        let line = self.line;
        // "varannan svensk": one word
        let (nth, next) = match line.at(idx)?.entry().nth {
            Some(nth) => (nth, idx + 1),
            None => (line.follows(idx + 1)?.entry().nth?, idx + 2),
        };
        // "jede zweite Woche", "jeden zweiten Montag"
        if nth < 2 || line.is(next, Role::Weekday) || counted::plain_unit(line, next).is_some() {
            return None;
        }
        // "var femte svensk", but "han var femte i mål"
        let goes_on = line.follows(next).is_some_and(Token::is_word);
        if line.at(idx)?.entry().is(Role::WeakRatio) && goes_on && !counted::has_noun(line, next) {
            return None;
        }
        let leading = hedge::before(self.line, idx, self.floor, self.place);
        let amount = Amount::Fraction { part: Exact::ratio(1, nth)?, whole: Exact::ONE };
        let taken = Taken { start: leading.edge, number: (idx, next), next };
        Some(self.finish(amount, leading.hedge, Unit::bare(), false, &taken))
    }

    /// «از هر پنج نفر یک نفر»: the second number first.
    pub fn ratio_backwards(&self, idx: usize) -> Option<Read> {
        let line = self.line;
        if !line.is(idx + 1, Role::Every) {
            return None;
        }
        let denominator = self.side(idx + 2)?;
        let comma = usize::from(line.is_mark(denominator.next, ','));
        let at = denominator.next + comma;
        let inner = hedge::before(line, at, at, self.place);
        let numerator = self.side(at)?;
        // «از هر ده ایرانی سه نفر»: three of them.
        let is_counter = numerator.noun.is_some_and(|noun| noun.is_counter(line));
        let is_same = is_counter || self.is_same(numerator.noun, denominator.noun);
        if numerator.value >= denominator.value || !is_same {
            return None;
        }
        let leading = hedge::before(line, idx, self.floor, self.place);
        let hedge = if leading.hedge == Hedge::None { inner.hedge } else { leading.hedge };
        let taken = Taken { start: leading.edge, number: (idx + 2, numerator.number_end), next: numerator.next };
        Some(self.part(&numerator, &denominator, hedge, &taken))
    }
}

/// Whether marks are out of it.
fn is_best_mark(value: &Exact) -> bool {
    BEST_MARKS.into_iter().any(|mark| *value == Exact::int(mark))
}

/// Numbers that people put a ratio over where the words may mean something else: up to ten, and powers of ten.
fn is_small(value: &Exact) -> bool {
    *value <= Exact::int(10) || is_power_of_ten(value) || is_round_thousand(value)
}

/// 5 000, 20 000, 250 000: two digits before noughts, three of them at least.
fn is_round_thousand(value: &Exact) -> bool {
    value.last_place().is_some_and(|place| place >= 3 && *value < Exact::pow10(place + 2))
        && *value >= Exact::int(3_000)
}

/// Numbers that people put a ratio over: small ones and those that end in a nought.
fn is_round(value: &Exact) -> bool {
    *value <= Exact::int(20) || value.last_place().is_some_and(|place| place > 0)
}

fn is_power_of_ten(value: &Exact) -> bool {
    value.last_place().is_some_and(|place| place > 0 && *value == Exact::pow10(place))
}
