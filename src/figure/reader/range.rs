//! Ranges: "5 to 10 million", "between 5 and 10", `40–50 %`, «دو سه نفر».

use super::measured::Measured;
use super::{Read, Reader, Tail, Taken, shared};
use crate::figure::counted::{self, Counted};
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Found};
use crate::figure::lexicon::{Infix, Role, Roles, table};
use crate::figure::mask::{self, Mask};
use crate::figure::mention::{Amount, Hedge};
use crate::figure::number::{self, Plain, Size};
use crate::figure::token::{Token, TokenKind};
use crate::figure::unit::{Dimension, Unit};

/// 大さじ1〜2杯: the upper end with the measure that was named before the lower one.
fn with_unit_before(first: &Measured, upper: Measured) -> Measured {
    let is_named = first.start < first.idx && matches!(first.unit.dimension, Dimension::Physical(_));
    let is_bare = upper.unit.dimension == Dimension::Bare;
    if is_named && is_bare { Measured { unit: first.unit.clone(), ..upper } } else { upper }
}

/// How far behind a number the word may stand that makes it the lower end of a range.
const REACH: usize = 4;

/// How far behind a number anything that ties it to an upper end may stand: behind what counts, and its noun.
const TIED: usize = 10;

/// Words that tie two ends without one that opens the range.
const TIES: Roles = Roles::of(&[Role::RangeWord, Role::RangePhrase, Role::Alternative, Role::Joiner, Role::Paired]);

/// How the ends of a range are tied together.
struct Link {
    /// The first token of what opens the range, or of the lower end.
    start: usize,
    /// The first token behind what stands between the ends.
    next: usize,
    /// Where two digits share the word of their place, the second one: 五六百.
    digit: Option<i64>,
    /// What is said of both ends.
    hedge: Hedge,
    /// Whether it is a range only with the words that close one.
    needs_tail: bool,
}

/// Both ends, in the base unit.
struct Ends {
    low: Exact,
    high: Exact,
    has_decimals: bool,
    unit: Unit,
}

impl Reader<'_> {
    /// The range whose lower end was read.
    pub fn range(&self, first: &Measured, leading: Found) -> Option<Read> {
        let link = self.link(first, leading).or_else(|| self.counted_link(first, leading))?;
        let upper = match link.digit {
            Some(_) => self.from(link.next).measured(link.next)?,
            None => self.upper_end(link.next)?,
        };
        // "under 5 — more than 800,000 children": a hedge behind a dash begins something else, as one of two that may hold does:
        // «٥٠٠٠ أو أقل من ٦٠٠٠».
        let is_dash = matches!(self.line.tokens[link.next - 1].kind, TokenKind::Mark('-' | '—' | '−'));
        // "igual a 5000 o menos de 6000" as well, where the words are no end of the range.
        let parts = is_dash || self.line.is(link.next - 1, Role::Alternative);
        if parts && self.is_bounded(&upper, link.next) {
            return None;
        }
        let upper = with_unit_before(first, upper);
        let tail = self.tail(&upper, link.hedge);
        let is_reached = first.unit.dimension == upper.unit.dimension && self.is_reached_behind(tail.next);
        if is_reached || self.goes_on_to(link.next, tail.next) {
            return None;
        }
        let tail = self.without_tail_of_range(tail, link.hedge, &upper);
        // "0.06 percentage points—13.91 in the tables": what stands behind the dash is another sentence.
        let is_aside = self.line.is_mark(link.next.wrapping_sub(1), '—') && first.unit.dimension != Dimension::Bare;
        if is_aside && tail.unit.dimension == Dimension::Bare {
            return None;
        }
        let (first, upper) = &shared::ends(self.line, first, upper, link.digit);
        let first = &self.as_far_below_zero(first, upper);
        let is_tied = is_dash && self.line.is_glued(upper.start);
        let is_turned = is_tied && mask::range_is_turned(self.line, upper.number.next);
        let Ends { mut low, mut high, mut has_decimals, mut unit } = ends(first, upper, tail.unit, is_turned)?;
        let mut next = self.behind_range(tail.next);
        let is_bare = unit.dimension == Dimension::Bare && tail.next == upper.next;
        if let Some((whole, behind)) = self.out_of(upper).filter(|_| is_bare) {
            let percent = |part: &Exact| Some(&Exact::int(100) * &part.checked_div(&whole)?);
            (low, high, has_decimals) = (percent(&low)?, percent(&high)?, true);
            (unit, next) = (Unit::of(Dimension::Percent), behind);
        }
        if link.needs_tail && next == tail.next {
            return None;
        }
        // 每小时15至20公里
        let rate = self.with_leading_rate(&unit, link.start);
        let (unit, start, by) =
            match rate.and_then(|(rate, start)| Some((rate.factor.checked_div(&unit.factor)?, rate, start))) {
                Some((by, rate, start)) => (rate, start, by),
                None if unit.dimension == Dimension::Bare => match shared::unit_of_next(self.line, next) {
                    Some(shared) => (shared.clone(), link.start, shared.factor),
                    None => (unit, link.start, Exact::ONE),
                },
                None => (unit, link.start, Exact::ONE),
            };
        // «человек 15–20»
        let is_bare = unit.dimension == Dimension::Bare && start == first.start;
        let inverted = if is_bare { self.inverted_ends(first, next) } else { None };
        let (unit, start, by, hedge) = match inverted {
            Some((unit, start)) => (unit.clone(), start, unit.factor, Hedge::About),
            None => (unit, start, by, tail.hedge),
        };
        let amount = Amount::Range { low: &low * &by, high: &high * &by, has_decimals };
        let taken = Taken { start, number: (first.idx, upper.number.next), next };
        let is_signed = first.number.is_signed || upper.number.is_signed;
        Some(self.finish(amount, hedge, unit, is_signed, &taken))
    }

    /// Whether a hedge that is a bound stands before the upper end.
    fn is_bounded(&self, upper: &Measured, floor: usize) -> bool {
        let found = hedge::before(self.line, upper.start, floor, self.place);
        let is_dash = matches!(self.line.tokens[floor - 1].kind, TokenKind::Mark(_));
        found.edge < upper.start && (is_dash || !matches!(found.hedge, Hedge::None | Hedge::About | Hedge::Exactly))
    }

    /// 5から10まで: the word belongs to the range, and is no hedge.
    fn without_tail_of_range(&self, tail: Tail, leading: Hedge, upper: &Measured) -> Tail {
        let ends = |at: usize| self.line.phrase(at, table::RANGE_TAILS).is_some_and(|(_, next)| next == tail.next);
        if (upper.next..tail.next).any(ends) { Tail { hedge: leading, ..tail } } else { tail }
    }

    fn link(&self, first: &Measured, leading: Found) -> Option<Link> {
        let line = self.line;
        let opened = |at: usize| line.phrase_before(at, table::RANGES).filter(|(_, start)| *start >= self.floor);
        let inner = opened(first.start);
        let opening = inner.or_else(|| opened(leading.edge));
        let start = opening.map_or(leading.edge, |(_, start)| start.min(leading.edge));
        let link = Link { start, next: first.next, digit: None, hedge: leading.hedge, needs_tail: false };
        if let Some((next, digit)) = self.pair(first) {
            return Some(Link { next, digit: Some(digit), ..link });
        }
        if let Some(digit) = self.next_number(first.next) {
            return Some(Link { next: first.next + 1, digit: Some(digit), ..link });
        }
        if let Some(next) = self.dash(first.next) {
            // "una tasa del 7-10 %": the preposition opens no range that has a dash already.
            let opens = opening.is_some_and(|(_, start)| start + 1 < first.start || !line.is(start, Role::Of));
            let start = if opens { link.start } else { leading.edge };
            // «в пределах 5–7 %»: words that hedge one number open a range of two.
            let is_said = |(_, start): (Infix, usize)| start == leading.edge && start + 1 < first.start;
            let hedge = if opening.is_some_and(is_said) { Hedge::None } else { link.hedge };
            return Some(Link { next, start, hedge, ..link });
        }
        // Most numbers have nothing behind them that could tie an upper end to them.
        let behind = line.roles(first.next..first.next + TIED);
        if opening.is_none() && !behind.any(TIES) {
            return None;
        }
        // "rose from 40 to 50", "fell 12 cents to $4.05": two figures.
        let grows = match opening {
            // "rose between 5 and 10 %" is a range.
            // "a bondi de 12 à 15 %": the word that opens it says by how much; "creció de 8 a 9 millones" is two figures.
            Some((infix, start)) => {
                let is_link = line.phrase_before(first.start, table::GROWTH_LINKS).is_some();
                let is_bare = first.unit.dimension == Dimension::Bare;
                let is_rise = || line.before(start).is_some_and(|word| word.entry().is(Role::Rise));
                let by = ((is_link && is_bare) || is_rise())
                    && self.ends_in_percent(self.behind_lower_end(first, Some(infix)), infix);
                let grows = self.grows_before(start) && !by;
                (grows || self.moves_before(start)) && !self.is_joined(first.next) && !self.may_be_joined(start, infix)
            }
            None => {
                let may_be_two = first.unit.dimension != Dimension::Bare || self.is_far_below_next(first);
                may_be_two && self.grows_by(leading.edge, first.next)
            }
        };
        // "40'tan 50'ye": the ending says so.
        let infix = opening.map(|(infix, _)| infix);
        let at = self.behind_lower_end(first, infix);
        let linked = self.behind_link(at, infix);
        let needs_tail = linked.is_none();
        let is_paired = || line.is(at, Role::Joiner) || line.is(at, Role::Paired);
        let next = linked.or_else(|| is_paired().then_some(at + 1)).filter(|_| !grows)?;
        // «от 5 до 10»: what opens the range is no hedge, what stands before it is.
        let outer = inner.filter(|_| !needs_tail).map(|(_, start)| {
            let outer = hedge::before(line, start, self.floor, self.place);
            // "de l'ordre de 3 à 4": what opens the range is the last word of the hedge.
            if outer.edge == start && leading.edge < start { leading } else { outer }
        });
        let (start, hedge) = outer.map_or((link.start, link.hedge), |outer| (outer.edge, outer.hedge));
        Some(Link { start, hedge, next, needs_tail, digit: None })
    }

    /// Whether the upper end is a percentage.
    fn ends_in_percent(&self, idx: usize, infix: Infix) -> bool {
        let upper = self.behind_link(idx, Some(infix)).and_then(|next| number::read(self.line, next));
        let unit = upper.and_then(|upper| counted::plain_unit(self.line, upper.next));
        unit.is_some_and(|(unit, _)| matches!(unit.dimension, Dimension::Percent | Dimension::Points))
    }

    /// Behind what may stand between the lower end and the word behind it: an apostrophe, a hyphen that waits for the noun of
    /// the upper end ("18- bis 25-Jährige"), the noun itself.
    fn behind_lower_end(&self, first: &Measured, infix: Option<Infix>) -> usize {
        let line = self.line;
        let next = first.next;
        let waits = line.is_mark(next, '-') && line.is_glued(next) && !line.is_glued(next + 1);
        // "a 10-to-15-minute walk"
        let is_tied = line.is_tied(next, '-') && line.is(next + 1, Role::RangeWord) && line.is_tied(next + 2, '-');
        if waits || is_tied || line.is_tied(next, '\'') {
            return next + 1;
        }
        let soon = || (next + 1..next + REACH).any(|at| self.behind_link(at, infix).is_some());
        let noun = || counted::counted_behind(line, next, true).filter(|noun| self.is_same_behind(*noun, infix));
        match first.unit.dimension {
            Dimension::Bare if self.behind_link(next, infix).is_none() && soon() => {
                noun().map_or(next, |noun| noun.next)
            }
            _ => next,
        }
    }

    /// «5명~10명»
    fn counted_link(&self, first: &Measured, leading: Found) -> Option<Link> {
        let line = self.line;
        let counts = |token: &Token| token.entry().is(Role::Counter) || token.entry().singular.is_some();
        let next = self.dash(first.next + 1).filter(|_| line.follows(first.next).is_some_and(counts))?;
        let upper = number::read(line, next)?;
        let is_same = line.words_at(upper.next) == line.words_at(first.next) && first.unit.dimension == Dimension::Bare;
        is_same.then_some(Link { start: leading.edge, next, hedge: leading.hedge, needs_tail: false, digit: None })
    }

    /// «50%에서 40%로»: a particle says that the second number was reached, so that the first is a figure of its own.
    fn goes_on_to(&self, upper: usize, next: usize) -> bool {
        let line = self.line;
        let is_particle = upper.checked_sub(1).is_some_and(|infix| line.is(infix, Role::Ending));
        is_particle && line.is(next, Role::Ending) && line.is(next, Role::Reaching)
    }

    /// Whether the noun of the lower end is that of the upper one: "5 clinics to 10 clinics".
    fn is_same_behind(&self, noun: Counted, infix: Option<Infix>) -> bool {
        let line = self.line;
        let Some(upper) = self.behind_link(noun.next, infix) else { return false };
        let upper = number::read(line, upper).and_then(|upper| counted::counted_behind(line, upper.next, true));
        upper.is_some_and(|upper| upper.is_same(noun, line))
    }

    /// The upper end; a hedge may stand before it too: "between 5 and about 10".
    pub fn upper_end(&self, idx: usize) -> Option<Measured> {
        let at = (idx..idx + 3).find(|at| self.begins_end(*at))?;
        let is_said = || self.line.phrase_before(at, table::HEDGES).is_some_and(|(_, start)| start == idx);
        // "tussen de 5 en de 10"
        let is_determined = at == idx + 1 && (self.line.is(idx, Role::Determiner) || self.line.is(idx, Role::Article));
        let is_bare =
            at == idx || is_determined || is_said() || hedge::before(self.line, at, idx, self.place).edge == idx;
        // "R$ 5 a R$ 10", "USD 5 to USD 10", 百分之四十至百分之五十
        let is_unit = || {
            let before = |at: usize| counted::money_before(self.line, at).is_some_and(|(_, start)| start == idx);
            let named = counted::named_before(self.line, at).is_some_and(|(_, start)| start == idx);
            before(at) || before(at + 1) || named
        };
        let start = self.line.follows(at).filter(|_| is_bare || is_unit())?;
        self.from(idx).measured(if self.is_leading_unit(start) { at + 1 } else { at })
    }

    /// Whether a token can begin the upper end of a range.
    fn begins_end(&self, idx: usize) -> bool {
        let Some(token) = self.line.follows(idx) else { return false };
        if self.is_leading_unit(token) {
            return self.line.is_digits(idx + 1)
                || (token.is_word()
                    && self.line.follows(idx + 1).is_some()
                    && number::behind(self.line, idx + 1).is_some());
        }
        // "entre un 40 y un 50 %": the article is no end.
        if token.entry().is(Role::Article) && self.line.is_digits(idx + 1) {
            return false;
        }
        let is_masked = || mask::digits(self.line, idx).is_some_and(|(mask, _)| mask != Mask::ListMarker);
        let is_shown = self.place == hedge::Place::Phrase || !token.is_digits() || !is_masked();
        is_shown && number::behind(self.line, idx).is_some()
    }

    /// Whether a token is a unit that stands before its number: `$`, `%`, "yüzde".
    fn is_leading_unit(&self, token: &Token) -> bool {
        match token.kind {
            TokenKind::Mark(mark) => mark == '%' || crate::figure::unit::currency_sign(mark).is_some(),
            _ => token.entry().is(Role::Leading),
        }
    }
}

/// The ends of a range; a scale word or unit behind the upper one holds for both: "5 to 10 million".
fn ends(lower: &Measured, upper: &Measured, unit: Unit, is_turned: bool) -> Option<Ends> {
    if let (Size::Fraction { part: low, whole: first }, Size::Fraction { part: high, whole: second }) =
        (&lower.number.size, &upper.number.size)
    {
        return parts(&(low * first), &(high * second), unit);
    }
    let (low, high) = (lower.number.plain()?, upper.number.plain()?);
    let low_value = if shares_scale(low, high) { &low.value * &high.scale } else { low.value.clone() };
    let is_bare = lower.unit.dimension == Dimension::Bare;
    let low_factor = if is_bare { &unit.factor } else { &lower.unit.factor };
    // A unit may stand by the lower end alone: "$5 to 10".
    let is_lower_only = unit.dimension == Dimension::Bare;
    let high_factor = if is_lower_only { &lower.unit.factor } else { &unit.factor };
    let (low_value, high_value) = (&low_value * low_factor, &high.value * high_factor);
    let unit = if is_lower_only { lower.unit.clone() } else { unit };
    // «от −5 до −10 градусов»: told by their size.
    // "auf 13 bis 7 Grad": of the night, which has the lower one.
    let falls = unit.symbol.starts_with('°') && lower.next <= upper.start;
    // «۶-۴ سال»
    let is_below = low_value > high_value && (low_value.is_negative() || falls || (is_turned && is_bare));
    let (low_value, high_value) = if is_below { (high_value, low_value) } else { (low_value, high_value) };
    // "2° to 8°C": degrees of the scale that is named behind the upper end.
    let is_degrees = lower.unit.symbol == "°" && unit.symbol.starts_with('°');
    // "$100 to $200 per night"
    let base = lower.unit.dimension.symbol().filter(|base| !base.is_empty());
    let is_rate = matches!(&unit.dimension, Dimension::Noun(noun) if noun.head.split_once('/').is_some_and(|(of, _)| Some(of) == base));
    let is_same = is_bare || is_degrees || is_rate || lower.unit.dimension == unit.dimension;
    let has_decimals = low.has_decimals || high.has_decimals;
    (is_same && low_value < high_value).then_some(Ends { low: low_value, high: high_value, has_decimals, unit })
}

fn shares_scale(low: &Plain, high: &Plain) -> bool {
    let mantissa = || high.value.checked_div(&high.scale);
    low.scale == Exact::ONE && high.scale > Exact::ONE && mantissa().is_some_and(|mantissa| low.value < mantissa)
}

/// "a third to a half": parts of a hundred.
fn parts(low: &Exact, high: &Exact, unit: Unit) -> Option<Ends> {
    let (factor, unit) = if unit.dimension == Dimension::Bare {
        (Exact::int(100), Unit::of(Dimension::Percent))
    } else {
        (unit.factor.clone(), unit)
    };
    (low < high).then(|| Ends { low: low * &factor, high: high * &factor, has_decimals: true, unit })
}
