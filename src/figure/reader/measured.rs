//! A number with the unit by it: before or behind, with a fraction behind the unit.

use super::Reader;
use crate::figure::counted::{self, Behind};
use crate::figure::exact::Exact;
use crate::figure::hedge;
use crate::figure::lang::{Numeral, Spacing};
use crate::figure::lexicon::{Role, table};
use crate::figure::number::{self, Number, Plain, Size};
use crate::figure::token::{Gap, TokenKind, folded};
use crate::figure::unit::{Dimension, Noun, Unit, physical};

/// A number with its unit, before hedges.
#[derive(Clone)]
pub struct Measured {
    /// The first token of the number itself.
    pub idx: usize,
    /// The number.
    pub number: Number,
    /// Its unit.
    pub unit: Unit,
    /// The first token: of a currency sign, or of the number.
    pub start: usize,
    /// The first token behind.
    pub next: usize,
}

impl Measured {
    /// A number of nothing.
    pub fn bare(idx: usize, number: Number) -> Self {
        Self { idx, next: number.next, number, unit: Unit::bare(), start: idx }
    }
}

impl Reader<'_> {
    /// The number that begins at a token, with the unit by it. Nothing before the floor belongs to it.
    pub fn measured(&self, idx: usize) -> Option<Measured> {
        if let Some(measured) = self.half_behind_unit(idx).or_else(|| self.of_known(idx)) {
            return Some(measured);
        }
        if let Some(measured) = self.unit_behind_hedge(idx) {
            return Some(measured);
        }
        if let Some(measured) = self.fixed_amount(idx) {
            return Some(self.with_parts(self.with_addition(measured)));
        }
        if let Some((inches, next)) = number::feet_and_inches(self.line, idx) {
            let number = Number::full(Plain::whole(inches), next);
            return physical("in").map(|unit| Measured { idx, number, unit, start: idx, next });
        }
        if let Some((plain, unit, next)) = counted::colon_price(self.line, idx) {
            return Some(Measured { idx, number: Number::full(plain, idx + 3), unit, start: idx, next });
        }
        let Some(number) = number::read(self.line, idx) else { return self.article_unit(idx) };
        let before = self.unit_before(idx).filter(|(_, start)| *start >= self.floor);
        if let Some((unit, start)) = before.filter(|(unit, start)| !self.is_told_behind(unit, *start, number.next)) {
            let behind = self.behind_price_dash(&number).unwrap_or(number.next);
            let (unit, next) = self.with_same_behind(unit, behind);
            let (unit, next) = counted::with_rate(self.line, unit, next);
            return self.signed_before(Measured { idx, next, number, unit, start });
        }
        let bare = Measured::bare(idx, number);
        // «(30) يوما»
        let bracket = usize::from(idx > self.floor && number::is_enclosed(self.line, idx));
        let bare = Measured { start: idx - bracket, ..bare };
        if let Some(measured) = self.in_parts(&bare) {
            return Some(measured);
        }
        let unit = self.unit_of(&bare.number).or_else(|| self.times_grown(idx, bare.next));
        let unit = unit
            .or_else(|| self.round_price(idx, &bare.number))
            .or_else(|| counted::unit_of_sides(self.line, idx, bare.next));
        let measured = match unit {
            Some((unit, next)) => {
                let unit = self.by_topic(idx, next).or_else(|| self.minutes_told(&unit, next)).unwrap_or(unit);
                self.with_tenths(Measured { unit, next, ..bare })
            }
            None => return Some(self.with_unit_told_before(self.bare_below_zero(bare))),
        };
        if measured.unit.symbol.starts_with('°') {
            return Some(self.below_zero(measured));
        }
        let whole = measured.next;
        Some(self.with_rate_of_parts(self.with_parts(self.with_addition(measured)), whole))
    }

    /// "12 euros 50 *le kilo*": what an amount of money is for stands behind its small part.
    fn with_rate_of_parts(&self, measured: Measured, whole: usize) -> Measured {
        let has_parts = measured.next > whole && matches!(measured.unit.dimension, Dimension::Money(_));
        if !has_parts {
            return measured;
        }
        let (unit, next) = counted::with_rate(self.line, measured.unit.clone(), measured.next);
        Measured { unit, next, ..measured }
    }

    /// 人民币5万元, 摂氏20度: the unit said once more behind the number.
    fn with_same_behind(&self, unit: Unit, next: usize) -> (Unit, usize) {
        let degrees = |other: &Unit| other.symbol == "°" && unit.symbol.starts_with('°');
        // 新台幣100元: the name before the number says which
        let coins = |other: &Unit| {
            let is_money = |unit: &Unit| matches!(unit.dimension, Dimension::Money(_)) && unit.factor == Exact::ONE;
            let is_tied = self.line.at(next).is_some_and(|word| word.gap == Gap::Seam);
            is_tied && is_money(&unit) && is_money(other)
        };
        let is_named = |other: &Unit| {
            let is_name = self.line.follows(next).is_some_and(|word| word.is_word() && word.gap == Gap::Space);
            let is_money = matches!(other.dimension, Dimension::Money(_)) && other.factor == Exact::ONE;
            unit.dimension == Dimension::Money("USD") && is_name && is_money
        };
        match counted::plain_unit(self.line, next) {
            // "$ 2,911 $ 2,636": the sign of the next amount.
            Some((_, behind)) if self.line.tokens[next].word().is_none() && self.line.is_digits(behind) => (unit, next),
            // "$ 25.000 pesos colombianos": the sign is that of many dollars and pesos.
            Some((other, behind)) if is_named(&other) => (other, behind),
            Some((other, behind)) if other.dimension == unit.dimension || degrees(&other) || coins(&other) => {
                (unit, behind)
            }
            _ => (unit, next),
        }
    }

    /// "aged 6 to 12 months": another unit of time behind the number, or behind the upper end of a range; «نرخ ریال ۵ درصد» is no money.
    fn is_told_behind(&self, unit: &Unit, start: usize, next: usize) -> bool {
        let is_money = |unit: &Unit| matches!(unit.dimension, Dimension::Money(_));
        if is_money(unit) && self.line.tokens[start].is_word() {
            return counted::plain_unit(self.line, next).is_some_and(|(unit, _)| !is_money(&unit));
        }
        let is_time = |at: usize| counted::plain_unit(self.line, at).is_some_and(|(unit, _)| unit.dimension.is_time());
        let upper = || number::behind(self.line, self.dash(next).or_else(|| self.behind_link(next, None))?);
        unit.dimension.is_time() && (is_time(next) || upper().is_some_and(is_time))
    }

    /// "aged between 16 and 24", "aged over 65": the time that a word before the hedge tells.
    fn with_unit_told_before(&self, bare: Measured) -> Measured {
        const TOLD: usize = 4;
        let (line, idx) = (self.line, bare.idx);
        if !line.roles(idx.saturating_sub(TOLD).max(self.floor)..idx).can(Role::Leading) {
            return bare;
        }
        let opening = line.phrase_before(idx, table::RANGES).map(|(_, start)| start);
        let edge = opening.unwrap_or_else(|| hedge::before(line, idx, self.floor, self.place).edge);
        let told =
            counted::named_before(line, edge).filter(|(unit, start)| *start >= self.floor && unit.dimension.is_time());
        match told.filter(|(unit, start)| edge < idx && !self.is_told_behind(unit, *start, bare.next)) {
            Some((unit, _)) if !counted::has_noun(line, bare.next) => Measured { unit, ..bare },
            _ => bare,
        }
    }

    fn unit_before(&self, idx: usize) -> Option<Behind> {
        counted::money_before(self.line, idx)
            .or_else(|| counted::percent_before(self.line, idx))
            .or_else(|| counted::named_before(self.line, idx))
    }

    /// `-$5`, "eksi yüzde beş"
    fn signed_before(&self, measured: Measured) -> Option<Measured> {
        let line = self.line;
        let sign = measured.start.checked_sub(1).filter(|sign| *sign >= self.floor);
        let is_minus = |sign: &usize| match line.tokens[*sign].kind {
            TokenKind::Mark('-' | '−') => line.is_glued(measured.start) && number::stands_apart(line, *sign),
            // "al menos $ 5", "plus or minus $5"
            TokenKind::Word => {
                let is_said = || line.before(*sign).is_some_and(|word| word.entry().is(Role::Alternative));
                line.tokens[*sign].entry().is(Role::Minus)
                    && line.before(measured.start).is_some()
                    && line.phrase_before(measured.start, table::HEDGES).is_none()
                    && line.phrase_before(measured.start, table::TOLERANCES).is_none()
                    && !is_said()
            }
            _ => false,
        };
        match sign.filter(is_minus) {
            Some(sign) => Some(Measured { number: measured.number.negated()?, start: sign, ..measured }),
            None => Some(measured),
        }
    }

    /// The unit behind a number; a fraction may be "of a", "of one" unit, and many may be "of" them.
    pub fn unit_of(&self, number: &Number) -> Option<Behind> {
        let line = self.line;
        let next = number.next;
        if let Some(times) = self.times_behind(next).or_else(|| self.times_per(next)) {
            return Some(times);
        }
        if let Some(points) = self.points_near(number) {
            return Some(points);
        }
        if let Some(amount) = self.amounts_behind(next) {
            return Some(amount);
        }
        // "nine eighths of an inch"
        let is_part = || {
            let last = &line.tokens[next - 1];
            last.is_word() && last.entry().denominator.is_some() && line.is(next + 1, Role::Article)
        };
        if !number.is_part() && !is_part() {
            let of = usize::from(line.is(next, Role::Of) && self.takes_of(number, next));
            let at = line.behind_apostrophe(next + of);
            // "9 additional days"
            let is_filled = || line.is(at, Role::Classifier) && hedge::behind(line, at).is_none();
            // 一个克隆: one sign of a unit behind a classifier begins a word.
            let is_whole = |(unit, behind): &Behind| {
                let is_tied = line.at(at + 1).is_some_and(|next| next.gap == Gap::Seam);
                !is_tied || unit.dimension.is_time() || line.words_at(behind - 1).chars().count() > 1
            };
            let filled = || if is_filled() { counted::unit_behind(line, at + 1).filter(is_whole) } else { None };
            return counted::unit_behind(line, at).or_else(filled);
        }
        let of = usize::from(line.is(next, Role::Of) && !line.is(next, Role::Article));
        let one = |at: usize| line.is(at, Role::Article) || line.is(at, Role::One);
        let behind = line.behind_apostrophe(next + of);
        let at = behind + usize::from(one(behind));
        // «نصف المتر»
        let at = if of == 0 { counted::behind_definite(line, at) } else { at };
        // "a third of days": a share of them, not a length of time.
        if of == 1 && at == behind && counted::is_in_plural(line, at) {
            return None;
        }
        if let Some(thing) = self.half_thing(number, at) {
            return Some(thing);
        }
        // «1/2 чайной ложки»
        if line.phrase(at, table::UNITS).is_some_and(|(_, next)| next > at + 1) {
            return counted::unit_behind(line, at);
        }
        // «половина месячной нормы»: the adjective belongs to what is halved.
        if counted::is_adjective_of_noun(line, at) {
            return None;
        }
        counted::unit_behind(line, line.behind_apostrophe(at))
    }

    /// "eine halbe Zwiebel", "½ Bund", "half an onion": the thing that is halved; but "a third bottle".
    fn half_thing(&self, number: &Number, at: usize) -> Option<Behind> {
        let line = self.line;
        let thing = line.follows(at).filter(|thing| thing.entry().is(Role::Halved) && thing.gap <= Gap::Space)?;
        let is_half = || match &number.size {
            Size::Fraction { part, whole } => *whole == Exact::ONE && part.is_ratio(1, 2),
            _ => false,
        };
        let is_apt = !line.tokens[number.next - 1].is_word() || is_half();
        let noun = || {
            let name = folded(line.words(thing));
            Noun { text: name.as_ref().into(), head: name.into(), lang: thing.entry().language().code }
        };
        (is_apt && !line.is_tied(at + 1, '-')).then(|| (Unit::of(Dimension::Noun(noun())), at + 1))
    }

    /// 1/2本, 半勺, «반 개»: a part of the one thing that a word right behind counts.
    pub(super) fn is_counted_part(&self, next: usize) -> bool {
        let Some(word) = self.line.follows(next).filter(|word| word.is_word() && word.gap <= Gap::Space) else {
            return false;
        };
        let is_behind_digits = || {
            let last = &self.line.tokens[next - 1];
            last.is_digits() && word.gap <= Gap::Seam && word.entry().language().spacing == Spacing::Nothing
        };
        let is_tied = word.gap <= Gap::Seam && self.line.tokens[next - 1].is_digits();
        let counts = word.entry().is(Role::Counter) && (word.entry().is(Role::Classifier) || is_tied);
        counts || (word.entry().singular.is_some() && is_behind_digits())
    }

    /// Whether "of" may stand between a number that ends here and its noun: "2 millones de personas", "a dozen of".
    pub fn takes_of(&self, number: &Number, next: usize) -> bool {
        // "2,5 M de euros", "dos millones y medio de euros"
        if number.plain().is_some_and(|plain| plain.scale >= Exact::pow10(6)) {
            return true;
        }
        next.checked_sub(1).is_some_and(|last| {
            let entry = self.line.tokens[last].entry();
            let is_many =
                matches!(entry.numeral, Some(Numeral::Scale(6..) | Numeral::Many(_, 6..) | Numeral::Times(_)));
            is_many || entry.scales.is_some()
        })
    }

    /// "hora y media", "ano e meio": one unit without a word for it, and the half behind it that says so.
    pub fn half_behind_unit(&self, idx: usize) -> Option<Measured> {
        let line = self.line;
        let entry = line.at(idx)?.entry();
        let (numerator, denominator) = entry.fraction.filter(|_| entry.is(Role::Doubtful))?;
        let start = idx.checked_sub(2).filter(|start| *start >= self.floor && line.is(idx - 1, Role::Joiner))?;
        line.before(start + 1)?;
        let (unit, next) = line.phrase_at(start, table::UNITS).filter(|(_, next)| *next == idx - 1)?;
        let is_counted = start.checked_sub(1).is_some_and(|before| {
            let before = &line.tokens[before];
            // "meio-dia e meia" is half past noon.
            let is_tied = before.is_mark('-') && line.is_tied(start - 1, '-');
            before.is_digits() || before.entry().numeral.is_some() || before.entry().is(Role::Article) || is_tied
        });
        let is_free = !is_counted && next < idx && counted::plain_unit(line, idx + 1).is_none();
        let part = Exact::ratio(numerator, denominator).filter(|_| is_free)?;
        let plain = number::with_whole(Plain::whole(Exact::ONE), &part);
        Some(Measured { idx, number: Number::full(plain, idx + 1), unit: unit.unit(), start, next: idx + 1 })
    }

    /// "drie kwartier": so many times what a word is of a unit.
    fn amounts_behind(&self, next: usize) -> Option<Behind> {
        let ((numerator, denominator), id) = self.line.follows(next)?.entry().amount?;
        let unit = id.unit();
        let factor = &unit.factor * &Exact::ratio(numerator, denominator)?;
        Some((Unit { factor, ..unit }, next + 1))
    }

    /// Behind a unit that is said again: «ساعة ونصف *الساعة*»; `None` where another unit stands here.
    pub(super) fn behind_same(&self, unit: &Unit, next: usize) -> Option<usize> {
        let at = counted::behind_definite(self.line, next);
        match counted::plain_unit(self.line, at) {
            Some((same, behind)) if same.symbol == unit.symbol => Some(behind),
            Some(_) => None,
            None => Some(next),
        }
    }

    /// «دو سال و نیم»: a fraction behind the unit.
    pub fn with_addition(&self, measured: Measured) -> Measured {
        let Size::Plain(plain) = &measured.number.size else { return measured };
        let is_whole = plain.value.is_whole()
            && matches!(measured.unit.dimension, Dimension::Physical(_) | Dimension::Money(_) | Dimension::Percent);
        // "12 euro e un terzo dei visitatori", «۵ درصد و نیمی از مردم», «زیر ۳۰ سال و یک‌پنجم آنان»: of others.
        let is_own = |(part, next): &(Exact, usize)| {
            let is_of = self.line.is(*next, Role::Of);
            let is_alone = || !is_of && !counted::has_noun(self.line, *next);
            match measured.unit.dimension {
                Dimension::Money(_) => !is_of,
                Dimension::Percent => part.is_ratio(1, 2) && is_alone(),
                // "an hour and a quarter of waiting", «سه ساعت و یک‌سوم ساعت»
                _ => {
                    let goes_on = || self.line.follows(*next).is_some_and(|word| word.is_word());
                    let is_said_again = || counted::plain_unit(self.line, *next).is_some();
                    let is_common = [(1, 2), (1, 4), (3, 4)].iter().any(|(some, all)| part.is_ratio(*some, *all));
                    is_common || !goes_on() || is_said_again()
                }
            }
        };
        match number::added(self.line, measured.next).filter(|_| is_whole).filter(is_own) {
            Some((part, next)) if self.behind_same(&measured.unit, next).is_some() => {
                let next = self.behind_same(&measured.unit, next).unwrap_or(next);
                let plain = number::with_whole(plain.clone(), &part);
                let number = Number { size: Size::Plain(plain), ..measured.number };
                Measured { number, next, ..measured }
            }
            _ => measured,
        }
    }
}
