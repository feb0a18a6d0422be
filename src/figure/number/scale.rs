//! Scale words: what makes a group larger, and the smaller groups that follow it: `2 million 300 thousand`, «۱۳ هزار و ۵۰۰».

use super::digits::group;
use super::fraction::{addition, of_scale, over};
use super::small::{below_thousand, is_apart};
use super::{Number, Plain, places, suffix};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Numeral, each};
use crate::figure::lexicon::{Entry, Role};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind, folded};
use crate::figure::unit::Dimension;

/// The most scale words in a row: longer ones are no numbers but attacks.
const MAX_SCALES: usize = 4;

/// A group with its scale words, and further, smaller groups.
pub fn scaled(line: Line<'_>, plain: Plain, next: usize) -> Number {
    if places::is_other_line(line, next) {
        return Number::full(plain, next);
    }
    if let Some(read) = places::behind_digits(line, &plain, next) {
        // 1万分の5
        if let Some((part, behind)) = over(line, &read.plain, read.next) {
            return of_scale(line, part, behind);
        }
        let (plain, next) = addition(line, read.plain, read.next);
        return Number { hedge: read.hedge, ..Number::full(plain, next) };
    }
    let (plain, next) = scale_words(line, plain, next);
    let (plain, next) = further_groups(line, plain, next);
    let (plain, next) = addition(line, plain, next);
    Number::full(plain, next)
}

/// The scale words and suffixes behind a group.
pub fn scale_words(line: Line<'_>, plain: Plain, next: usize) -> (Plain, usize) {
    scale_words_below(line, plain, next, None, 0)
}

/// The same as long as the product stays below a limit, and no scale word is smaller than the one before it.
fn scale_words_below(
    line: Line<'_>,
    mut plain: Plain,
    mut next: usize,
    limit: Option<&Exact>,
    mut least: u8,
) -> (Plain, usize) {
    if let Some(power) = suffix::suffix(line, next) {
        return (plain.times(&Exact::pow10(i32::from(power))), line.behind_stop(next));
    }
    let end = next + MAX_SCALES;
    while next < end {
        let at = line.behind_hyphen(next);
        let Some(entry) = line.follows(at).map(Token::entry) else { break };
        if entry.is(Role::Doubtful) && line.words_at(at).len() == 1 && suffix::is_no_thousand(line, at) {
            break;
        }
        // "75 thousands", "three billions"; of a longer number people write no plural.
        let is_short = || plain.value < Exact::int(1_000) || plain.scale != Exact::ONE;
        let plural = entry.scales.filter(|_| at == next && is_short());
        let product = match entry.numeral.or(plural) {
            // "thousand million" is one scale, "million thousand" are two.
            Some(Numeral::Scale(power)) if power >= least => {
                least = power;
                plain.times(&Exact::pow10(i32::from(power)))
            }
            // "50 cents" are no five thousand.
            Some(Numeral::Hundred) if entry.is(Role::Unit) && line.tokens[next - 1].is_digits() => break,
            Some(Numeral::Hundred) if plain.value < Exact::int(100) => plain.times(&Exact::int(100)),
            // Two dozen are exactly 24; nobody rounds to dozens.
            Some(Numeral::Times(times)) if !entry.is(Role::Doubtful) || at == end - MAX_SCALES => {
                Plain { value: &plain.value * &Exact::int(times), ..plain.clone() }
            }
            _ => break,
        };
        if limit.is_some_and(|limit| product.value >= *limit) {
            break;
        }
        // "tyś.", "Mio.": the full stop belongs to the word.
        (plain, next) = (product, line.behind_stop(at));
    }
    (plain, next)
}

/// The most groups of one number.
const MAX_TERMS: usize = 12;

/// Adds groups of smaller and smaller scale; a scale word behind several of them scales them all: "two thousand three
/// hundred million", 二千三百万.
pub fn further_groups(line: Line<'_>, first: Plain, next: usize) -> (Plain, usize) {
    if first.scale == Exact::ONE {
        return (first, next);
    }
    let (mut terms, mut next) = (vec![first], next);
    while terms.len() < MAX_TERMS {
        if let Some(behind) = scale_terms(line, &mut terms, next) {
            next = behind;
        } else if let Some((group, behind)) = further_group(line, &terms[terms.len() - 1], next) {
            terms.push(group);
            next = behind;
        } else {
            break;
        }
    }
    (sum(&terms), next)
}

/// The groups as one number. The last group's scale word is the finest thing written; hundreds and units count as units.
fn sum(terms: &[Plain]) -> Plain {
    let last = &terms[terms.len() - 1];
    let value = terms[1..].iter().fold(terms[0].value.clone(), |sum, term| &sum + &term.value);
    Plain { value, has_decimals: terms[0].has_decimals || last.has_decimals, ..last.clone() }
}

/// Multiplies the groups that are smaller than the scale word that follows them, where there are several.
fn scale_terms(line: Line<'_>, terms: &mut Vec<Plain>, next: usize) -> Option<usize> {
    let next = line.behind_hyphen(next);
    let Numeral::Scale(power) = line.follows(next)?.entry().numeral? else { return None };
    let factor = Exact::pow10(i32::from(power));
    let smaller = terms.iter().rposition(|term| term.value >= factor).map_or(0, |idx| idx + 1);
    if smaller + 1 >= terms.len() {
        return None;
    }
    let part = sum(&terms[smaller..]);
    let product = Plain { step: &part.step * &factor, scale: factor.clone(), value: &part.value * &factor, ..part };
    if smaller > 0 && product.value >= terms[smaller - 1].scale {
        return None;
    }
    terms.truncate(smaller);
    terms.push(product);
    Some(line.behind_stop(next))
}

/// The group that follows another one: below its scale word, and joined as the language joins.
fn further_group(line: Line<'_>, before: &Plain, next: usize) -> Option<(Plain, usize)> {
    if before.scale == Exact::ONE {
        return None;
    }
    let comma = usize::from(line.is_mark(next, ',') && line.is_glued(next) && !line.is_glued(next + 1));
    let joined = line.is(next + comma, Role::Joiner);
    // "£3m, 10k users", "US$1,5 M y 2300": behind letters a comma or a joiner ends the number.
    if (comma > 0 || joined) && line.tokens[next - 1].is_word() && line.tokens[next - 1].entry().numeral.is_none() {
        return None;
    }
    let at = line.behind_hyphen(next + comma + usize::from(joined));
    let first = line.follows(at).filter(|_| !is_apart(line, at))?;
    let (group, behind) = group_below(line, at, Some(&before.scale))?;
    let is_unscaled = group.scale == Exact::ONE;
    let numbers = &first.entry().language().numbers;
    // "3 mil 50 euros": of the same money.
    let is_money =
        || counted::plain_unit(line, behind).is_some_and(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)));
    let joins_digits = comma == 0
        && first.is_digits()
        && (joins_digits(line, next, joined, before, &group) || !joined && joins(line, next) && is_money());
    // "two thousand, three hundred and five": hundreds in words go on.
    let is_hundreds = first.is_word() && behind > at + 1 && group.value >= Exact::int(100);
    let is_listed = comma > 0 && is_unscaled && !is_hundreds;
    // "entre dos mil y tres mil": the scale word behind makes another number of it.
    let is_other = match line.follows(behind).and_then(|token| token.entry().numeral) {
        Some(Numeral::Scale(power)) => {
            let factor = Exact::pow10(i32::from(power));
            // "tra 900 mila e 1 milione"
            let is_apart =
                joined && first.is_digits() && before.value >= Exact::pow10(5) && group.value < Exact::int(100);
            is_apart || (before.value >= factor && group.value < factor)
        }
        _ => false,
    };
    // "3 bin 381,6 dolar": the last group may have decimals where its digits go on.
    let may_end_here = !group.has_decimals || (joins_digits && is_unscaled && !joined);
    let fits = group.value < before.scale && may_end_here && !is_listed && !is_other;
    let is_last = joined || behind != at + 1 || !is_unscaled || first.is_digits();
    if numbers.last_digit_scales && !is_last && before.scale >= Exact::int(100) && group.value < Exact::int(10) {
        let tenth = before.scale.checked_div(&Exact::int(10))?;
        return Some((Plain { scale: Exact::ONE, ..group.times(&tenth) }, behind));
    }
    (fits && (first.is_word() || !is_unscaled || joins_digits)).then_some((group, behind))
}

/// Whether digits may follow the word before in its language.
fn joins(line: Line<'_>, next: usize) -> bool {
    line.tokens[next - 1].entry().language().numbers.joins_digits
}

/// Whether plain digits can follow the scale word before: behind its joiner, where nothing parts words, or three of them.
fn joins_digits(line: Line<'_>, next: usize, joined: bool, before_it: &Plain, group: &Plain) -> bool {
    // «21 тыс. 862»
    let is_short = line.tokens[next - 1].is_mark('.') && next > 1;
    let before = line.tokens[next - 1 - usize::from(is_short)].entry();
    let joins = |entry: &Entry| entry.language().numbers.joins_digits;
    // "3 mil 500": three digits fill the places that the scale word leaves.
    let is_filling = || group.scale == Exact::ONE && group.value >= Exact::int(100) && group.value < Exact::int(1_000);
    let is_seam = || line.tokens[next].gap == Gap::Seam;
    // «만 18세»: a scale word alone, and a number apart from it
    let is_alone = || {
        let first = next.checked_sub(2).and_then(|at| line.at(at));
        !first.is_some_and(|first| first.is_digits() || first.entry().numeral.is_some())
    };
    let needs_none = || is_seam() || is_filling() || (before.language().numbers.joiners.is_empty() && !is_alone());
    // «5 тысяч с 200 предприятий»: of several joiners only the first one joins digits.
    let is_first = |entry: &Entry| {
        each(entry.language().numbers.joiners).next().is_some_and(|first| folded(line.words_at(next)) == folded(first))
    };
    let may_join = |entry: &Entry| before_it.value >= Exact::int(entry.language().numbers.joins_from);
    let is_joiner = |entry: &Entry| joins(entry) && is_first(entry) && may_join(entry);
    if joined { is_joiner(line.tokens[next].entry()) } else { joins(before) && needs_none() }
}

/// One group with its scale words: digits, or number words below a thousand.
pub fn plain_group(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    group_below(line, idx, None)
}

fn group_below(line: Line<'_>, idx: usize, limit: Option<&Exact>) -> Option<(Plain, usize)> {
    let token = line.at(idx)?;
    let scale = |value: i64, power: u8| Plain::whole(Exact::int(value)).times(&Exact::pow10(i32::from(power)));
    let (plain, next) = match token.kind {
        TokenKind::Digits => group(line, idx)?,
        TokenKind::Word => match token.entry().numeral? {
            Numeral::Scale(power) if is_construct_dual(line, idx) => (scale(2, power), idx + 1),
            Numeral::Scale(power) => (scale(1, power), line.behind_stop(idx)),
            Numeral::Many(value, power) => (scale(value, power), idx + 1),
            Numeral::Times(times) => (Plain::whole(Exact::int(times)), idx + 1),
            _ => below_thousand(line, idx).map(|(value, next)| (Plain::whole(value), next))?,
        },
        _ => return None,
    };
    // «백십» is a hundred and ten, not a hundred tens.
    let least = match token.entry().numeral {
        Some(Numeral::Scale(power) | Numeral::Many(_, power)) if token.is_word() => power,
        _ => 0,
    };
    Some(scale_words_below(line, plain, next, limit, least))
}

/// «ألفا دولار»: two of them, since what is counted follows at once; but «ألفا وخمسمئة».
fn is_construct_dual(line: Line<'_>, idx: usize) -> bool {
    let is_counted = || {
        let next = line.follows(idx + 1).filter(|next| next.is_word() && next.gap == Gap::Space);
        next.is_some()
            && (counted::plain_unit(line, idx + 1).is_some() || counted::counted_behind(line, idx + 1, true).is_some())
    };
    line.tokens[idx].entry().is(Role::ConstructDual) && is_counted()
}
