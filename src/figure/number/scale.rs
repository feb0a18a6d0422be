//! Scale words: what makes a group larger, and the smaller groups that follow it: `2 million 300 thousand`, «۱۳ هزار و ۵۰۰».

use super::digits::group;
use super::fraction::addition;
use super::words::below_thousand;
use super::{Number, Plain};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{LANGUAGES, Numbers, Numeral, Words, each};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Token, TokenKind};

/// The most scale words in a row: longer ones are no numbers but attacks.
const MAX_SCALES: usize = 4;

/// A group with its scale words, and further, smaller groups.
pub fn scaled(line: Line<'_>, plain: Plain, next: usize) -> Number {
    let (plain, next) = scale_words(line, plain, next);
    let (plain, next) = further_groups(line, plain, next);
    let (plain, next) = addition(line, plain, next);
    Number::full(plain, next)
}

/// The scale words and suffixes behind a group.
pub fn scale_words(line: Line<'_>, mut plain: Plain, mut next: usize) -> (Plain, usize) {
    if let Some(power) = suffix(line, next) {
        return (plain.times(&Exact::pow10(i32::from(power))), next + 1);
    }
    let end = next + MAX_SCALES;
    while next < end {
        let at = line.behind_hyphen(next);
        let Some(entry) = line.follows(at).map(Token::entry) else { break };
        plain = match entry.numeral {
            Some(Numeral::Scale(power)) => plain.times(&Exact::pow10(i32::from(power))),
            Some(Numeral::Hundred) if plain.value < Exact::int(100) => plain.times(&Exact::int(100)),
            // Two dozen are exactly 24; nobody rounds to dozens.
            Some(Numeral::Times(times)) if !entry.is(Role::Doubtful) || at == end - MAX_SCALES => {
                Plain { value: &plain.value * &Exact::int(times), ..plain }
            }
            _ => break,
        };
        next = at + 1;
    }
    (plain, next)
}

/// `10k`: letters right behind digits, as some language writes them. Letters that are a unit too need a noun: "10m users".
fn suffix(line: Line<'_>, idx: usize) -> Option<u8> {
    let token = line.at(idx).filter(|token| line.is_glued(idx) && token.is_word())?;
    let behind_digits = idx > 0 && line.tokens[idx - 1].kind == TokenKind::Digits;
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    if !behind_digits || goes_on {
        return None;
    }
    let words = line.words(token);
    power_of(words, |numbers| numbers.suffixes).or_else(|| {
        let is_apt = || counted::money_before(line, idx - 1).is_some() || counted::has_plural(line, idx + 1);
        power_of(words, |numbers| numbers.doubtful_suffixes).filter(|_| is_apt())
    })
}

/// The power of ten that some language writes with these letters.
fn power_of(letters: &str, table: fn(&Numbers) -> &'static [(u8, Words)]) -> Option<u8> {
    let mut suffixes = LANGUAGES.iter().flat_map(|language| table(&language.numbers));
    suffixes.find(|(_, suffixes)| each(suffixes).any(|suffix| suffix == letters)).map(|(power, _)| *power)
}

/// Adds groups of smaller and smaller scale.
pub fn further_groups(line: Line<'_>, first: Plain, next: usize) -> (Plain, usize) {
    let (mut sum, mut next) = (first, next);
    while sum.scale > Exact::ONE {
        let Some((group, behind)) = further_group(line, &sum, next) else { break };
        // The last group's scale word is the finest thing written; hundreds and units count as units.
        sum = Plain {
            value: &sum.value + &group.value,
            step: group.step,
            scale: group.scale,
            has_decimals: sum.has_decimals,
        };
        next = behind;
    }
    (sum, next)
}

/// The group that follows a sum: below its scale word, and joined as the language joins.
fn further_group(line: Line<'_>, sum: &Plain, next: usize) -> Option<(Plain, usize)> {
    let comma = usize::from(line.is_mark(next, ',') && line.is_glued(next) && !line.is_glued(next + 1));
    let joined = line.is(next + comma, Role::Joiner);
    let at = next + comma + usize::from(joined);
    let first = line.follows(at)?;
    let (group, behind) = plain_group(line, at)?;
    let is_unscaled = group.scale == Exact::ONE;
    let joins_digits = joined && line.tokens[at - 1].entry().language().numbers.joins_digits && comma == 0;
    let is_listed = comma > 0 && is_unscaled;
    let fits = group.value < sum.scale && !group.has_decimals && !is_listed;
    (fits && (first.is_word() || !is_unscaled || joins_digits)).then_some((group, behind))
}

/// One group with its scale words: digits, or number words below a thousand.
pub fn plain_group(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    let token = line.at(idx)?;
    let (plain, next) = match token.kind {
        TokenKind::Digits => group(line, idx)?,
        TokenKind::Word(_) => match token.entry().numeral? {
            Numeral::Scale(power) => (Plain::whole(Exact::ONE).times(&Exact::pow10(i32::from(power))), idx + 1),
            Numeral::Times(times) => (Plain::whole(Exact::int(times)), idx + 1),
            _ => below_thousand(line, idx).map(|(value, next)| (Plain::whole(value), next))?,
        },
        _ => return None,
    };
    Some(scale_words(line, plain, next))
}
