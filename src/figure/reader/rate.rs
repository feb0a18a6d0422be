//! Rates that begin with what something is per: 1日3回, 1人あたり5000円, 一天三次, 人口10万人当たり15.3人, 每千人拥有4.7张病床.

use super::{Read, Reader};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge;
use crate::figure::lang::{Numeral, Spacing};
use crate::figure::lexicon::{Role, table};
use crate::figure::mask;
use crate::figure::number;
use crate::figure::token::Gap;
use crate::figure::unit::{Dimension, Noun, Unit, physical};

/// How many tokens a hedge may take between what it is per and the number.
const REACH: usize = 3;

/// How far behind a number the word may stand that says that something is per so many.
const TIED: usize = 6;

/// The way for which people say how much a car uses up.
const WAY: &str = "100 km";

/// What something is per.
struct Base {
    /// By its symbol or name.
    name: String,
    /// The first token.
    start: usize,
    /// The first token behind.
    next: usize,
    /// What it must not be of: of the same thing it is a ratio.
    noun: Option<Noun>,
}

impl Reader<'_> {
    /// The rate that begins here with what it is per.
    pub fn rate_backwards(&self, idx: usize) -> Option<Read> {
        let line = self.line;
        let base =
            self.one_before_rate(idx).or_else(|| self.many_before_rate(idx)).or_else(|| self.way_before_rate(idx))?;
        let begins =
            |at: &usize| line.follows(*at).is_some_and(|next| next.is_digits() || next.entry().numeral.is_some());
        // 1日に3回, 每10万人中有3例
        let tie = line.phrase(base.next, table::INVERSE_RATIOS).map_or(base.next, |((), behind)| behind);
        let start = if line.is(base.next, Role::InverseRatio) { tie.max(base.next + 1) } else { base.next };
        let at = (start..start + REACH).find(begins)?;
        let is_masked = line.is_digits(at) && mask::digits(line, at).is_some();
        let edge = hedge::before(line, at, start, self.place).edge;
        // 每千人拥有4.7张病床
        let is_led = || line.phrase_before(at, table::HEDGES).is_some_and(|(_, led)| led == start);
        if is_masked || !(edge == start || is_led()) {
            return None;
        }
        let read = self.from(start).mention(at).filter(|read| read.start == edge)?;
        let unit = &read.mention.unit;
        let is_ratio = matches!((&unit.dimension, &base.noun), (Dimension::Noun(of), Some(per)) if of.head == per.head);
        let unit = counted::per_base(unit, &base.name).filter(|_| !is_ratio && is_other(unit, &base.name))?;
        if base.name == WAY && !counted::is_used_up(&read.mention.unit) {
            return None;
        }
        let mut mention = read.mention.with_unit(unit);
        mention.span = line.span(base.start, read.next);
        Some(Read { mention, start: base.start, ..read })
    }

    /// 1人あたり, 一天: a one and a word that begins a rate behind it.
    fn one_before_rate(&self, idx: usize) -> Option<Base> {
        let line = self.line;
        let one = line.at(idx)?;
        let word = line.at(idx + 1).filter(|word| word.gap <= Gap::Space)?;
        let base = word.entry().per_one?;
        let is_one = matches!(line.words(one), "1" | "１") || one.entry().numeral == Some(Numeral::Small(1));
        is_one.then(|| Base { name: base.to_owned(), start: idx, next: idx + 2, noun: None })
    }

    /// "*100 km'de* 6,5 litre": the way for which something is used up.
    fn way_before_rate(&self, idx: usize) -> Option<Base> {
        let line = self.line;
        if !matches!(line.words_at(idx), "100" | "۱۰۰" | "١٠٠") {
            return None;
        }
        let (_, next) = counted::plain_unit(line, idx + 1).filter(|(unit, _)| unit.symbol == "km")?;
        let next = line.behind_ending(next).unwrap_or(next);
        let has_amount = (next..next + REACH).any(|at| line.is_digits(at));
        has_amount.then(|| Base { name: WAY.to_owned(), start: idx, next, noun: None })
    }

    /// 10万人当たり, «1달러당», 每千人: one or a power of ten, what it counts, and a word by it that says that something is per
    /// so many.
    fn many_before_rate(&self, idx: usize) -> Option<Base> {
        let line = self.line;
        let is_every = idx > self.floor && line.before(idx).is_some_and(|before| before.entry().is(Role::Every));
        if !is_every && !line.roles(idx + 1..idx + TIED).can(Role::PerBefore) {
            return None;
        }
        let number = number::read(line, idx)?;
        let value = &number.plain().filter(|plain| plain.value >= Exact::ONE && !number.is_signed)?.value;
        let is_power = value.last_place().is_some_and(|place| *value == Exact::pow10(place));
        let many = |name: &str| if *value == Exact::ONE { name.to_owned() } else { format!("{value} {name}") };
        let at = line.follows(number.next).filter(|token| is_power && token.gap <= Gap::Space).map(|_| number.next)?;
        let noun = || counted::counted_behind(line, at, false).map(|noun| (noun.noun(line), noun.next));
        if is_every {
            let is_unspaced = line.tokens[at].entry().language().spacing == Spacing::Nothing;
            // "her 100 bin kişide 12 vaka"
            let is_many = if is_unspaced { *value > Exact::ONE } else { *value >= Exact::int(1_000) };
            let (noun, next) = noun().filter(|_| is_many)?;
            // «به ازای هر ۱۰۰ هزار نفر ۱۲ مورد»
            let is_per = |start: &usize| line.phrase(*start, table::PER) == Some((true, idx));
            let per = (self.floor.max(idx.saturating_sub(REACH))..idx).find(is_per);
            return Some(Base { name: many(&noun.text), start: per.unwrap_or(idx - 1), next, noun: Some(noun) });
        }
        let entry = line.tokens[at].entry();
        if let Some(base) = entry.per_one.filter(|_| entry.is(Role::PerBefore)) {
            return Some(Base { name: many(base), start: idx, next: at + 1, noun: None });
        }
        let ends = |next: &usize| line.is(*next, Role::PerBefore);
        if let Some((unit, next)) = counted::plain_unit(line, at).filter(|(_, next)| ends(next)) {
            return Some(Base { name: many(name_of(&unit)), start: idx, next: next + 1, noun: None });
        }
        let (noun, next) = noun().filter(|(_, next)| ends(next))?;
        Some(Base { name: many(&noun.text), start: idx, next: next + 1, noun: Some(noun) })
    }
}

/// What a unit is called in a rate.
fn name_of(unit: &Unit) -> &str {
    if unit.symbol.is_empty() { unit.dimension.symbol().unwrap_or_default() } else { unit.symbol }
}

/// Whether something is not of what it would be per: 1時間30分 is a time.
fn is_other(unit: &Unit, base: &str) -> bool {
    let base = physical(base).map(|base| base.dimension);
    base.is_none_or(|base| base != unit.dimension && !(base.is_time() && unit.dimension.is_time()))
}
