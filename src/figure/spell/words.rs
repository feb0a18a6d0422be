//! Number words in the manner of other number words. The manner is found by writing the old number in every way that its
//! language has: only a way that gives the very words that stand there writes the new one.

use super::{Unspelled, Written};
use crate::figure::exact::Exact;
use crate::figure::lang::{Grammar, Groups, Language, Numeral, Places, each};

/// Another number in the words of this one.
pub fn anew(written: Written<'_>, value: &Exact, languages: &[&'static Language]) -> Result<String, Unspelled> {
    let (Some(old), Some(new)) = (natural(written.value), natural(value)) else { return Err(Unspelled::Words) };
    let words = written.words.split_whitespace().collect::<Vec<_>>().join(" ");
    languages.iter().find_map(|language| in_language(&words, old, new, language)).ok_or(Unspelled::Words)?
}

fn natural(value: &Exact) -> Option<i64> {
    value.to_i64().filter(|number| *number >= 0)
}

/// The new words, if the old ones are of this language. Where ways of different gender or case give the old words, they must
/// give the same new ones.
fn in_language(words: &str, old: i64, new: i64, language: &Language) -> Option<Result<String, Unspelled>> {
    let mut found: Vec<(u8, Option<String>)> = Vec::new();
    for way in language.spelling {
        let Some(case) = spelled(&way.grammar, old, language).and_then(|own| Case::of(words, &own, language)) else {
            continue;
        };
        if found.iter().all(|(agreement, _)| *agreement != way.agreement) {
            let anew = spelled(&way.grammar, new, language).and_then(|anew| case.apply(&anew, language));
            found.push((way.agreement, anew));
        }
    }
    let (_, first) = found.first()?;
    let is_sure = found.iter().all(|(_, other)| other == first);
    Some(first.clone().filter(|_| is_sure).ok_or(Unspelled::Words))
}

/// A number in one way; nothing where this way has no words for it.
pub fn spelled(grammar: &Grammar, number: i64, language: &Language) -> Option<String> {
    match grammar {
        Grammar::Groups(groups) => Speller { groups, language }.number(number),
        Grammar::Places(places) => places.number(number),
    }
}

/// Which letters are capitals.
#[derive(Clone, Copy)]
enum Case {
    Small,
    First,
    All,
}

impl Case {
    /// How the words that stand there differ from those that were spelled; nothing where they differ in more.
    fn of(words: &str, spelled: &str, language: &Language) -> Option<Self> {
        [Self::Small, Self::First, Self::All]
            .into_iter()
            .find(|case| case.apply(spelled, language).as_deref() == Some(words))
    }

    fn apply(self, spelled: &str, language: &Language) -> Option<String> {
        let capital = |c: char| match language.capitals.iter().find(|(small, _)| *small == c) {
            Some((_, capital)) => capital.to_string(),
            None => c.to_uppercase().to_string(),
        };
        Some(match self {
            Self::Small => spelled.to_owned(),
            Self::First => {
                let first = spelled.chars().next()?;
                format!("{}{}", capital(first), &spelled[first.len_utf8()..])
            }
            Self::All => spelled.chars().map(capital).collect(),
        })
    }
}

/// Numbers in groups.
struct Speller<'a> {
    groups: &'a Groups,
    language: &'a Language,
}

impl Speller<'_> {
    fn number(&self, number: i64) -> Option<String> {
        if number >= self.groups.below {
            return None;
        }
        if number == 0 {
            return self.word(0).map(str::to_owned);
        }
        let (mut parts, mut rest) = (Vec::new(), number);
        for scale in self.groups.scales {
            match rest / scale.size {
                0 => continue,
                1 => parts.push(scale.one.to_owned()),
                n @ 2..1_000 => {
                    let several = self.below_thousand(n)?;
                    let several = if scale.changes { self.followed(&several) } else { several };
                    parts.push(format!("{several}{}", scale.many));
                }
                _ => return None,
            }
            rest %= scale.size;
        }
        if rest == 0 {
            return Some(parts.join(self.groups.groups).trim_end().to_owned());
        }
        if rest >= 1_000 {
            return None;
        }
        let last = self.below_thousand(rest)?;
        if parts.is_empty() {
            return Some(last);
        }
        let joint = match rest {
            1..100 => self.groups.small_group,
            _ if rest % 100 == 0 => self.groups.even_group,
            _ => self.groups.groups,
        };
        Some(format!("{}{joint}{last}", parts.join(self.groups.groups)))
    }

    fn below_thousand(&self, number: i64) -> Option<String> {
        let (hundreds, rest) = (number / 100, number % 100);
        let hundred = match hundreds {
            0 => return self.below_hundred(rest),
            _ if rest == 0 && self.own(number).is_some() => return self.own(number).map(str::to_owned),
            1 if !self.groups.one_hundred.is_empty() => self.groups.one_hundred.to_owned(),
            _ if self.groups.hundred.is_empty() => self.word(hundreds * 100)?.to_owned(),
            _ => format!("{}{}", self.followed(self.word(hundreds)?), self.groups.hundred),
        };
        match rest {
            0 if hundreds > 1 => Some(format!("{hundred}{}", self.groups.even_hundreds)),
            0 => Some(hundred),
            _ => {
                let joined = format!("{hundred}{}{}", self.groups.hundreds, self.below_hundred(rest)?);
                Some(self.groups.merged.iter().fold(joined, |joined, (long, short)| joined.replace(long, short)))
            }
        }
    }

    fn below_hundred(&self, number: i64) -> Option<String> {
        let (ten, unit) = (number / 10 * 10, number % 10);
        if number <= self.groups.words_to || unit == 0 || self.own(number).is_some() {
            return self.word(number).map(str::to_owned);
        }
        let (ten, one) = (self.word(ten)?, self.word(unit)?);
        let at = self.groups.tens_at.iter().find(|(at, _)| *at == unit);
        let joint = at.map_or(self.groups.tens, |(_, joint)| *joint);
        Some(match self.groups.units_first {
            true => format!("{}{joint}{ten}", self.followed(one)),
            false => format!("{ten}{joint}{one}"),
        })
    }

    /// Words with something behind them.
    fn followed(&self, words: &str) -> String {
        let change = |(ending, other): &(&str, &str)| Some(format!("{}{other}", words.strip_suffix(ending)?));
        self.groups.before.iter().find_map(change).unwrap_or_else(|| words.to_owned())
    }

    /// The word of this way for a number.
    fn own(&self, number: i64) -> Option<&'static str> {
        let mut all = self.groups.words.iter().flat_map(|words| words.iter());
        all.find(|(own, _)| *own == number).map(|(_, word)| *word)
    }

    fn word(&self, number: i64) -> Option<&'static str> {
        let numerals = self.language.numbers.numerals;
        let of_table = || numerals.iter().find(|(numeral, _)| *numeral == Numeral::Small(number));
        self.own(number).or_else(|| each(of_table()?.1).next())
    }
}

impl Places {
    fn number(&self, number: i64) -> Option<String> {
        let digits: Vec<&str> = each(self.digits).collect();
        if number == 0 {
            return digits.first().map(|nought| (*nought).to_owned());
        }
        let myriads: Vec<&str> = each(self.myriads).collect();
        let (mut spelled, mut is_skipped) = (String::new(), false);
        for nth in (0..=myriads.len()).rev() {
            let size = 10_000i64.checked_pow(u32::try_from(nth).ok()?)?;
            let group = number / size % 10_000;
            if number / size >= 10_000 && nth == myriads.len() {
                return None;
            }
            if group == 0 {
                is_skipped |= !spelled.is_empty();
                continue;
            }
            let is_first = spelled.is_empty();
            if !is_first {
                spelled.push_str(self.groups);
            }
            if self.says_nought && !is_first && (is_skipped || group < 1_000) {
                spelled.push_str(digits[0]);
            }
            is_skipped = false;
            let is_silent = group == 1 && nth == 1 && is_first && !self.says_one_myriad;
            if !is_silent {
                self.group(group, is_first, &digits, &mut spelled)?;
            }
            if let Some(myriad) = nth.checked_sub(1) {
                spelled.push_str(myriads[myriad]);
            }
        }
        Some(spelled)
    }

    /// Up to four digits with their places.
    fn group(&self, group: i64, is_first: bool, digits: &[&str], spelled: &mut String) -> Option<()> {
        let places: Vec<&str> = each(self.places).collect();
        let mut is_skipped = false;
        let mut has_begun = false;
        for place in (0..4u32).rev() {
            let digit = group / 10i64.pow(place) % 10;
            if digit == 0 {
                is_skipped |= has_begun;
                continue;
            }
            if is_skipped && self.says_nought {
                spelled.push_str(digits[0]);
            }
            let is_silent = digit == 1
                && place > 0
                && (place < self.says_one_from || (self.begins_with_ten && is_first && !has_begun && place == 1));
            (is_skipped, has_begun) = (false, true);
            if !is_silent {
                spelled.push_str(digits[usize::try_from(digit).ok()?]);
            }
            if place > 0 {
                spelled.push_str(places[usize::try_from(place).ok()? - 1]);
            }
        }
        Some(())
    }
}
