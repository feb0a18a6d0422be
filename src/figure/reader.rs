//! The reader: what a token begins, and how a number, its unit and its hedges become one mention.

mod always;
mod article;
mod bracketed;
mod change;
mod closed;
mod company;
mod degrees;
mod factor;
mod fixed;
mod inverted;
mod known;
mod last;
mod measured;
mod moved;
mod pair;
mod parts;
mod points;
mod price;
mod range;
mod rate;
mod ratio;
mod row;
mod shared;
mod smaller;
mod tie;
mod times;
mod tolerance;
mod topic;
mod unnumbered;

use self::measured::Measured;
use super::columns::Agreement;
use super::counted;
use super::exact::Exact;
use super::hedge::{self, Found, Place};
use super::lang::{Script, Spacing};
use super::lexicon::Role;
use super::line::Line;
use super::mask::{self, Mask};
use super::mention::{Amount, Hedge, Mention};
use super::number::{self, Number, Size, Weight};
use super::token::{Token, TokenKind};
use super::unit::{Dimension, Unit};
use crate::source::Span;

/// Reads mentions from a line of tokens.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The tokens.
    pub line: Line<'a>,
    /// Whether they are a running text or one phrase.
    pub place: Place,
    /// The token before which nothing is looked for: it belongs to the mention before.
    pub floor: usize,
}

/// What a token begins.
pub enum Step {
    /// Nothing.
    Nothing,
    /// A number that is no figure, up to a token.
    Masked(Mask, usize),
    /// A figure.
    Mention(Read),
}

/// A mention with the tokens it takes.
pub struct Read {
    /// The mention.
    pub mention: Mention,
    /// Its first token.
    pub start: usize,
    /// The first token behind it.
    pub next: usize,
}

/// The tokens that a mention takes: from start to next, with its number between.
struct Taken {
    start: usize,
    number: (usize, usize),
    next: usize,
}

/// What stands behind a number.
struct Tail {
    hedge: Hedge,
    unit: Unit,
    next: usize,
}

impl<'a> Reader<'a> {
    /// Reads a line of tokens from its first one on.
    pub fn new(line: Line<'a>, place: Place) -> Self {
        Self { line, place, floor: 0 }
    }

    /// The same with everything before a token belonging to the mention before.
    #[must_use]
    pub fn from(self, floor: usize) -> Self {
        Self { floor, ..self }
    }
}

impl Reader<'_> {
    /// What begins at a token.
    pub fn step(&self, idx: usize) -> Step {
        let token = &self.line.tokens[idx];
        // Most marks are no signs.
        if matches!(token.kind, TokenKind::Mark(_)) && !self.is_signed_figure(idx) {
            return Step::Nothing;
        }
        if self.is_bare_article(idx) { Step::Nothing } else { self.step_of(idx) }
    }

    /// The same of what may begin a figure.
    fn step_of(&self, idx: usize) -> Step {
        let token = &self.line.tokens[idx];
        if let Some(read) = self.rate_backwards(idx) {
            return Step::Mention(read);
        }
        let masked = match token.kind {
            TokenKind::Digits => mask::digits(self.line, idx),
            TokenKind::Word => match self.masked_words(idx) {
                Some(masked) => masked,
                None => return Step::Nothing,
            },
            _ => None,
        };
        if let Some((mask, next)) = masked {
            return Step::Masked(mask, next);
        }
        if let Some(next) = self.behind_always(idx) {
            return Step::Masked(Mask::Clock, next);
        }
        match self.mention_alone(idx) {
            Some(read) => Step::Mention(read),
            None if token.is_digits() => Step::Masked(Mask::Unreadable, idx + 1),
            None => Step::Nothing,
        }
    }

    /// Whether the mark is a sign before digits that are a figure.
    fn is_signed_figure(&self, idx: usize) -> bool {
        // `,05`: no digits are padded there.
        if self.line.tokens[idx].is_mark(',') {
            return number::is_leading_comma(self.line, idx);
        }
        let digits = if self.line.is_mark(idx + 1, '.') || self.line.is_mark(idx + 1, ',') { idx + 2 } else { idx + 1 };
        let is_free = |digits: usize| match self.line.at(digits).map(|token| token.kind) {
            Some(TokenKind::Digits) => mask::digits(self.line, digits).is_none_or(|(mask, _)| mask == Mask::ListMarker),
            Some(TokenKind::Vulgar) => true,
            _ => false,
        };
        let touches = (idx + 1..=digits).all(|at| self.line.is_glued(at));
        (touches || number::is_spaced_sign(self.line, idx)) && is_free(digits)
    }

    /// The mask of the words that begin here, if there is one; `None` where they are no number at all.
    fn masked_words(&self, idx: usize) -> Option<Option<mask::Masked>> {
        if let Some(masked) = mask::quarter(self.line, idx) {
            return Some(Some(masked));
        }
        let entry = self.line.tokens[idx].entry();
        if entry.factor.is_some() || entry.is(Role::LeadingRatio) || entry.is(Role::Every) {
            return self.without_number(idx).map(|_| None);
        }
        if self.one_or_many(idx).is_some() {
            return Some(None);
        }
        let amount = self.fixed_amount(idx).or_else(|| self.half_behind_unit(idx));
        let amount = amount.or_else(|| self.of_known(idx));
        if amount.or_else(|| self.unit_behind_hedge(idx)).is_some() {
            return Some(None);
        }
        let Some(number) = number::read(self.line, idx) else {
            return self.article_unit(idx).map(|_| None);
        };
        if let Some(masked) = mask::words(self.line, idx, &number) {
            return Some(Some(masked));
        }
        if number.weight == Weight::Full || self.has_company(&number, idx) {
            return Some(None);
        }
        // An article that may be a number word is none here.
        (!entry.is(Role::Article)).then_some(Some((Mask::Word, number.next)))
    }

    /// The mention whose number begins at a token.
    pub fn mention(&self, idx: usize) -> Option<Read> {
        self.rate_backwards(idx).or_else(|| self.mention_alone(idx))
    }

    /// The same where nothing that it is per stands before it.
    fn mention_alone(&self, idx: usize) -> Option<Read> {
        if let Some(read) = self.without_number(idx) {
            return Some(read);
        }
        let first = self.below_nought(idx).or_else(|| self.measured(idx))?;
        let leading = self.leading(first.start);
        let leading = if self.says_growth(&first, leading) { Found::none(first.start) } else { leading };
        self.range_of_last_part(&first, leading)
            .or_else(|| self.range(&first, leading))
            .or_else(|| self.tolerance(&first, leading))
            .or_else(|| self.ratio(&first, leading))
            .or_else(|| self.around_nothing(&first, leading))
            .or_else(|| self.inverted(&first, leading))
            .or_else(|| self.moved(&first, leading))
            .or_else(|| self.bracketed(&first, leading))
            .or_else(|| Some(self.single(&first, leading)))
    }

    /// The mention with the other reading of its digits, where the text does not tell whether they are parted in groups or
    /// have decimals: `1.234`.
    pub fn with_other(&self, mut read: Read, idx: usize) -> Read {
        let line = self.line;
        let is_two_ways = |token: &Token| token.is_digits() && number::is_two_ways(line.words(token));
        if line.decimal.is_none() && line.tokens[read.start..read.next].iter().any(is_two_ways) {
            let other = Reader { line: line.with_decimal(Some(',')).line(), ..*self }.mention(idx);
            read.mention.other = other.map(|other| Box::new(other.mention.amount));
        }
        read
    }

    /// A figure that begins with another word than its number: "doubled", «از هر پنج نفر یک نفر».
    fn without_number(&self, idx: usize) -> Option<Read> {
        let entry = self.line.at(idx)?.entry();
        match () {
            () if entry.factor.is_some() => self.factor(idx),
            () if entry.is(Role::LeadingRatio) => self.ratio_backwards(idx),
            () if entry.is(Role::Every) => self.every_nth(idx),
            () if entry.is(Role::Article) => self.one_or_many(idx),
            () => None,
        }
    }

    /// One number with its hedges and its unit or noun.
    fn single(&self, first: &Measured, leading: Found) -> Read {
        let mut tail = self.tail(first, leading.hedge);
        if tail.next == first.number.next && tail.unit.dimension == Dimension::Bare {
            let has_decimals = first.number.plain().is_some_and(|plain| plain.has_decimals);
            tail.unit = shared::unit_of_list(self.line, tail.next, has_decimals).unwrap_or(tail.unit);
        }
        let hedge = if tail.hedge == Hedge::None { first.number.hedge } else { tail.hedge };
        let is_bare = hedge == Hedge::None && leading.edge == first.start;
        let closed = if is_bare { self.closed(first.start, tail.next) } else { None };
        let (hedge, edge, next) =
            closed.map_or((hedge, leading.edge, tail.next), |closed| (closed.hedge, closed.start, closed.next));
        let (hedge, next) = self.denied(hedge, next).unwrap_or((hedge, next));
        let (unit, start) = self.with_leading_rate(&tail.unit, edge).unwrap_or((tail.unit, edge));
        let taken = Taken { start, number: (first.idx, first.number.next), next };
        let amount = amount(&first.number, &unit);
        self.finish(amount, hedge, unit, first.number.is_signed, &taken)
    }

    /// Hedges behind the number or behind its noun, and the noun.
    fn tail(&self, first: &Measured, leading: Hedge) -> Tail {
        let tail = Tail { hedge: leading, unit: first.unit.clone(), next: first.next };
        let mut tail = self.with_hedge(tail);
        if tail.unit.dimension == Dimension::Bare
            && !(tail.next > first.next && self.is_unknown(tail.next))
            && let Some((unit, next)) = self.thing_behind(&first.number, tail.next, tail.next > first.next)
        {
            tail = self.with_hedge(Tail { unit, next, ..tail });
        }
        tail
    }

    /// 27まで伸ばした: where nothing parts words, what no table knows is no noun behind a hedge.
    fn is_unknown(&self, idx: usize) -> bool {
        self.line.follows(idx).is_some_and(|next| {
            next.is_word() && next.word().is_none() && next.entry().language().spacing == Spacing::Nothing
        })
    }

    fn with_hedge(&self, tail: Tail) -> Tail {
        // "5 clinics and more hospitals"
        let is_other = |found: &Found| {
            let is_joined = || self.line.is(tail.next, Role::Joiner) && counted::has_noun(self.line, found.edge);
            matches!(tail.unit.dimension, Dimension::Noun(_))
                && (counted::has_plural(self.line, found.edge) || is_joined())
        };
        // "$12.99 plus shipping"; but «50만원 이하 벌금»
        let adds = |found: &Found| {
            let is_plus =
                || self.line.follows(tail.next).is_some_and(|word| word.entry().language().script == Script::Latin);
            let is_word = |at: usize, is_function: bool| {
                let word = self.line.follows(at).filter(|token| token.is_word());
                word.is_some_and(|word| word.entry().is(Role::Function) == is_function)
            };
            let is_money = matches!(tail.unit.dimension, Dimension::Money(_));
            is_money
                && is_plus()
                && found.edge == tail.next + 1
                && is_word(tail.next, true)
                && is_word(found.edge, false)
        };
        // 27まで伸ばした: what it says is that the number was reached.
        let is_hedge = |found: &Found| found.hedge != Hedge::None && !self.leads_on(found);
        match hedge::behind(self.line, tail.next).filter(|found| is_hedge(found) && !is_other(found) && !adds(found)) {
            Some(found) => {
                let hedge = match (tail.hedge, found.hedge) {
                    (Hedge::None, behind) => behind,
                    // «أقل من ٣٠ أو يساويها»
                    (Hedge::Over, Hedge::Exactly) => Hedge::AtLeast,
                    (Hedge::Under, Hedge::Exactly) => Hedge::AtMost,
                    (before, _) => before,
                };
                Tail { hedge, next: found.edge, ..tail }
            }
            None => tail,
        }
    }

    /// What is counted; behind a hedge that may be a unit too: "10 or more percent". Of what a fraction is a part is not
    /// what it counts.
    fn thing_behind(&self, number: &Number, next: usize, is_hedged: bool) -> Option<counted::Behind> {
        if number.is_part() && (is_hedged || !self.is_counted_part(next)) {
            return None;
        }
        let is_many =
            || number.hedge == Hedge::About || matches!(number.size, Size::Vague { .. }) || self.takes_of(number, next);
        let of = self.line.is(next, Role::Of) && !self.line.is(next, Role::Article) && is_many();
        let at = if of { self.line.behind_apostrophe(next + 1) } else { next };
        let unit = if is_hedged || of { counted::unit_behind(self.line, at) } else { None };
        let is_one = number.plain().is_some_and(|plain| self.takes_singular(plain, at));
        let definite = || counted::definite_behind(self.line, at).filter(|_| is_many());
        unit.or_else(definite).or_else(|| counted::noun_behind(self.line, at, is_one))
    }

    /// What a number is of, where what it is per stands before it and not in the mention before.
    fn with_leading_rate(&self, unit: &Unit, start: usize) -> Option<(Unit, usize)> {
        counted::with_leading_rate(self.line, unit, start).filter(|(_, at)| *at >= self.floor)
    }

    /// Whether what is counted may stand in the singular: behind a one, and behind "0,5" where one ends below two.
    fn takes_singular(&self, plain: &number::Plain, idx: usize) -> bool {
        let agrees = |token: &Token| token.entry().language().nouns.agreement == Agreement::UpToOne;
        plain.value == Exact::ONE
            || plain.has_decimals && plain.value < Exact::int(2) && self.line.follows(idx).is_some_and(agrees)
    }

    fn finish(&self, amount: Amount, hedge: Hedge, unit: Unit, is_signed: bool, taken: &Taken) -> Read {
        let &Taken { start, number, next } = taken;
        let next = self.behind_kept_ending(next);
        let rate = self.with_leading_rate(&unit, start).filter(|(rate, _)| rate.factor == unit.factor);
        let (unit, start) = rate.unwrap_or((unit, start));
        let is_change = is_signed || (self.is_change(&amount, &unit, start, next) && !self.is_reached(number.0));
        let whole = self.line.span(start, next);
        let particle = if next > number.1 && matches!(unit.dimension, Dimension::Noun(_)) {
            counted::particle_of(self.line, next - 1)
        } else {
            0
        };
        let mention = Mention {
            span: Span::new(whole.start, whole.end - particle),
            number: self.line.span(number.0, number.1),
            amount,
            hedge,
            unit,
            is_change,
            other: None,
            is_turned: false,
        };
        Read { mention, start, next }
    }

    /// Behind the ending that belongs to the figure, if there is one.
    fn behind_kept_ending(&self, next: usize) -> usize {
        let ending = self.line.behind_ending(next);
        ending.filter(|at| self.line.tokens[at - 1].entry().language().units.keeps_endings).unwrap_or(next)
    }
}

/// What a number of units says.
fn amount(number: &Number, unit: &Unit) -> Amount {
    let in_base = |value: &Exact| value * &unit.factor;
    match &number.size {
        Size::Plain(plain) => Amount::Number {
            value: in_base(&plain.value),
            step: in_base(&plain.step),
            is_scaled: plain.step > Exact::ONE || plain.scale > Exact::ONE || unit.factor > Exact::ONE,
            has_decimals: plain.has_decimals,
        },
        Size::Fraction { part, whole } => Amount::Fraction { part: part.clone(), whole: in_base(whole) },
        Size::Vague { low, high } => Amount::Vague { low: in_base(low), high: in_base(high) },
    }
}
