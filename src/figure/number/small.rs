//! Number words below a thousand: "three hundred and five", «سیصد و پنجاه و سه», "drei und zwanzig", "quatre-vingt-dix".

use crate::figure::exact::Exact;
use crate::figure::lang::{Numbers, Numeral, Pairs, Words, each};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token};

/// A number below a thousand, and the first token behind it.
pub fn below_thousand(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let entry = line.at(idx)?.entry();
    if let Some(digits) = positional(line, idx) {
        return Some(digits);
    }
    let (mut sum, mut next) = match entry.numeral? {
        Numeral::Small(value) if value < 100 => below_hundred(line, idx)?,
        Numeral::Small(value) => (value, idx + 1),
        Numeral::Hundred => (100, idx + 1),
        _ => return None,
    };
    let numbers = &entry.language().numbers;
    while let Some((at, is_joined)) = behind_joint(line, next) {
        let Some(numeral) = line.follows(at).and_then(|token| token.entry().numeral) else { break };
        match numeral {
            Numeral::Hundred if !is_joined && (1..100).contains(&sum) => (sum, next) = (sum * 100, at + 1),
            // "twenty and three" are two numbers in English, one in Persian.
            Numeral::Small(1..) if sum % 100 == 0 && sum > 0 && (!is_joined || sum >= numbers.joins_from) => {
                let Some((tail, behind)) = below_hundred(line, at) else { break };
                (sum, next) = (sum + tail, behind);
            }
            _ => break,
        }
    }
    Some((Exact::int(sum), next))
}

/// Behind a joiner or a hyphen, if there is one here, and whether it is a joiner; `None` at the end.
fn behind_joint(line: Line<'_>, next: usize) -> Option<(usize, bool)> {
    line.follows(next)?;
    let at = line.behind_hyphen(next);
    let is_and = |token: &Token| token.is_mark('&') && token.gap == Gap::Space;
    let is_joiner = |token: &&Token| is_and(token) || token.entry().is(Role::Joiner) && token.entry().numeral.is_none();
    Some(match line.follows(at).filter(is_joiner) {
        Some(_) => (line.behind_hyphen(at + 1), true),
        None => (at, false),
    })
}

/// A number below a hundred, and the first token behind it.
fn below_hundred(line: Line<'_>, idx: usize) -> Option<(i64, usize)> {
    let entry = line.at(idx)?.entry();
    let Some(Numeral::Small(value @ 0..100)) = entry.numeral else { return None };
    let numbers = &entry.language().numbers;
    let small_at = |at: usize| match line.follows(at)?.entry().numeral? {
        Numeral::Small(value) => Some(value),
        _ => None,
    };
    let Some((at, is_joined)) = behind_joint(line, idx + 1) else { return Some((value, idx + 1)) };
    let Some(second) = small_at(at) else { return Some((value, idx + 1)) };
    match (value, second) {
        (1..10, 20) if numbers.scores && !is_joined => Some(with_units(line, value * 20, at + 1, numbers)),
        (1..10, 10) if numbers.teens && !is_joined => Some((value + 10, at + 1)),
        (1..10, 20..100) if numbers.units_first && is_joined && second % 10 == 0 => Some((value + second, at + 1)),
        _ => Some(with_units(line, value, idx + 1, numbers)),
    }
}

/// Tens with the units that follow them.
fn with_units(line: Line<'_>, tens: i64, next: usize, numbers: &Numbers) -> (i64, usize) {
    let limit = match tens {
        _ if tens == 0 || tens % 10 != 0 => 0,
        _ if numbers.wide_tens.contains(&tens) => 20,
        10 if !numbers.adds_to_ten => 0,
        _ => 10,
    };
    let units = behind_joint(line, next)
        .filter(|(_, is_joined)| limit > 0 && (!is_joined || tens >= numbers.joins_from))
        .and_then(|(at, _)| {
            if is_apart(line, at) {
                return None;
            }
            let is_first =
                matches!(line.follows(at)?.entry().numeral?, Numeral::Small(units) if (1..limit).contains(&units));
            if is_first { below_hundred(line, at) } else { None }
        });
    match units {
        Some((units, behind)) if units < limit => (tens + units, behind),
        _ => (tens, next),
    }
}

/// Whether a unit is never added to the ten right before it: «삼십 *세*», «서른*이*».
pub fn is_apart(line: Line<'_>, unit: usize) -> bool {
    let stands_in = |words: Words, at: usize| each(words).any(|word| word == line.words_at(at));
    let apart = || line.tokens[unit].entry().language().numbers.apart;
    line.is(unit, Role::Apart)
        && apart().iter().any(|(tens, units)| stands_in(tens, unit - 1) && stands_in(units, unit))
}

/// How many digits in words, one behind the other, are a number by themselves.
const MIN_DIGITS: usize = 3;

/// The most digits in words.
const MAX_DIGITS: usize = 18;

/// Digits in words, one behind the other: 二〇二二. Two of them are rather one or the other.
pub fn positional(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    if !line.at(idx)?.entry().language().numbers.is_positional {
        return None;
    }
    let digit = |at: usize| match line.follows(at).or_else(|| line.at(at).filter(|_| at == idx))?.entry().numeral? {
        // 两三两: a weight.
        Numeral::Small(digit @ 0..10) if at == idx || !line.is(at, Role::BeforeScale) => Some(digit),
        _ => None,
    };
    let digits: Vec<i64> = (idx..idx + MAX_DIGITS).map_while(digit).collect();
    let next = idx + digits.len();
    let pairs = line.tokens[idx].entry().language().numbers.pairs;
    let is_pair = digits.len() == 2 && (digits[1] == 0 || pairs != Pairs::Range);
    let is_squeezed = || digits.len() == 2 && digits[0] > 0 && line.is(next, Role::Squeezing);
    let is_number = digits.len() >= MIN_DIGITS || is_pair || is_squeezed();
    let is_scaled = || {
        line.follows(next)
            .is_some_and(|token| matches!(token.entry().numeral, Some(Numeral::Scale(..3) | Numeral::Hundred)))
    };
    if !is_number || is_scaled() {
        return None;
    }
    Some((Exact::int(digits.iter().fold(0, |sum, digit| sum * 10 + digit)), next))
}
