//! Fractions: `½`, `2/3`, "two thirds", «سه‌چهارم», and the decimals that Persian writes with a slash.

use super::digits::group;
use super::literal::{Literal, literal_at};
use super::places::places;
use super::scale::scale_words;
use super::small::below_thousand;
use super::told::is_decimal;
use super::{Number, Plain, Size, Weight, rated};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::{Numeral, Spacing, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::token::{Gap, Token, TokenKind, folded};

/// A vulgar fraction.
pub fn vulgar(char: &str) -> Option<Exact> {
    let (numerator, denominator) = match char.chars().next()? {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Exact::ratio(numerator, denominator)
}

/// Denominators that people write with a slash; others make a date, a name or a ratio.
const DENOMINATORS: [i64; 14] = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 64, 100];

/// The last day of the longest month.
const MAX_DAY: i64 = 31;

/// `2/3`: small denominators only, and nothing else glued on.
pub fn slash_fraction(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    if let Some(rate) = rated::rate(line, idx) {
        return Some(rate);
    }
    let (numerator, denominator) = slashed(line, idx)?;
    if numerator.plain.has_decimals {
        return rated::rated(line, idx, &numerator, &denominator);
    }
    let (numerator, denominator) = (numerator.to_i64()?, denominator.to_i64()?);
    // "1/40 of the wavelength"; but "on 1/30 of that year"
    let is_one_of = || numerator == 1 && denominator > MAX_DAY && line.is(idx + 3, Role::Of);
    let is_fraction = numerator >= 1 && numerator < denominator && (DENOMINATORS.contains(&denominator) || is_one_of());
    if !is_fraction || goes_on_in_groups(line, idx + 3) || slash_range(line, idx) || slash_decimal(line, idx).is_some()
    {
        return None;
    }
    Some((Exact::ratio(numerator, denominator)?, idx + 3))
}

/// `5/6` before what it says five or six of: "per 5/6 persone", "10/15 minuti".
pub fn slash_range(line: Line<'_>, idx: usize) -> bool {
    let numbers = || {
        let (low, high) = slashed(line, idx).filter(|(low, _)| low.is_plain())?;
        Some((low.to_i64()?, high.to_i64()?))
    };
    let is_near = || numbers().filter(|(low, high)| 1 < *low && low < high && *high <= 2 * low);
    // "90/100 km/h"; but `15/16 in`
    let is_measured = || {
        let unit = counted::plain_unit(line, idx + 3).map(|(unit, _)| unit.symbol);
        let is_round = |(low, high): (i64, i64)| low >= 10 && low % 5 == 0 && high % 5 == 0;
        unit.is_some_and(|unit| unit != "in") && is_near().is_some_and(is_round)
    };
    (line.is(idx + 3, Role::SlashRange) && is_near().is_some()) || (line.is_tied(idx + 1, '/') && is_measured())
}

/// `1/25 000`: the lower part is a longer number.
pub fn goes_on_in_groups(line: Line<'_>, next: usize) -> bool {
    line.words_at(next - 1).len() <= 3 && super::digits::group(line, next - 1).is_some_and(|(_, behind)| behind > next)
}

/// Two numbers with a slash between them that touch nothing else; the second one has no marks.
fn slashed(line: Line<'_>, idx: usize) -> Option<(Literal, Literal)> {
    let begins = line.at(idx).is_some_and(Token::is_digits);
    if !begins || !line.is_tied(idx + 1, '/') || !line.is_digits(idx + 2) {
        return None;
    }
    let goes_on = |token: &&Token| token.is_word() || token.is_mark('/') || token.is_digits();
    if line.is_glued(idx + 3) && line.at(idx + 3).filter(goes_on).is_some_and(|token| !is_joined(token)) {
        return None;
    }
    Some((literal_at(line, idx)?, literal_at(line, idx + 2).filter(Literal::is_plain)?))
}

/// A word that damaged text glues onto digits: «۳/۵درصد».
fn is_joined(token: &Token) -> bool {
    token.word().is_some() && token.entry().language().spacing == Spacing::Lost
}

/// How far before two numbers with a slash the word may stand that makes a blood pressure of them, in tokens.
const NEAR: usize = 8;

/// `۳/۵ درصد`: a slash as the decimal mark, where a percent word, a scale word or a unit of a language that writes so
/// follows, or where the digits themselves are not Latin and a percent sign follows.
pub fn slash_decimal(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    let (whole, decimals) = slashed(line, idx).filter(|(whole, _)| whole.is_plain())?;
    let is_native = !line.words_at(idx).is_ascii() || line.before(idx).is_some_and(is_joined);
    // «ضریب ۰/۸۵», «معدل ۱۷/۲۵»
    // «برابر با ۷/۴»
    let is_told = || {
        let tells = |at: usize| line.before(at).is_some_and(|before| before.entry().is(Role::SlashDecimal));
        tells(idx) || line.before(idx).is_some_and(|link| link.entry().is(Role::Function)) && tells(idx - 1)
    };
    let is_part = || {
        let is_nought = line.words_at(idx).chars().eq(['۰']) || line.words_at(idx).chars().eq(['٠']);
        // "0/100" may be none of a hundred; «P<0/001»
        let is_small = line.words_at(idx) == "0" && line.words_at(idx + 2).starts_with('0');
        (is_nought || is_small) && decimals.n_digits > 1
    };
    let is_measured = |follows: &Token| {
        let entry = follows.entry();
        let is_unit = || line.phrase(idx + 3, table::UNITS).is_some();
        let is_measure = entry.numeral.is_some() || entry.is(Role::Times) || entry.is(Role::Counter) || is_unit();
        (is_native && (follows.is_mark('%') || follows.is_mark('±'))) || (is_measure && is_joined(follows))
    };
    let is_decimal = line.follows(idx + 3).is_some_and(is_measured)
        || is_told() && !line.roles(idx.saturating_sub(NEAR)..idx).can(Role::Pressure)
        || is_part()
        || (line.follows(idx + 3).is_some() && is_lower_end(line, idx));
    if !is_decimal || decimals.n_digits > 8 || is_of_part(line, idx, &whole, &decimals) {
        return None;
    }
    let step = Exact::pow10(-i32::try_from(decimals.n_digits).ok()?);
    let value = &whole.plain.value + &(&decimals.plain.value * &step);
    Some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, idx + 3))
}

/// «۱/۲ پیمانه»: half of what people take parts of; but «۱/۵ پیمانه».
fn is_of_part(line: Line<'_>, idx: usize, upper: &Literal, lower: &Literal) -> bool {
    const PARTS: [i64; 4] = [2, 3, 4, 8];
    let is_part = lower.plain.value.to_i64().is_some_and(|lower| PARTS.contains(&lower));
    let is_taken = |word: &Token| {
        let folded = folded(line.words(word));
        each(word.entry().language().numbers.slash_parts).any(|thing| thing == folded)
    };
    is_part && upper.plain.value < lower.plain.value && line.follows(idx + 3).is_some_and(is_taken)
}

/// `۱/۵ تا ۲/۵ درصد`, «از ۵/۹ به ۷/۱ درصد»: the upper end of a range, or what was reached, says how the lower end is written.
fn is_lower_end(line: Line<'_>, idx: usize) -> bool {
    let link = idx + 3;
    let is_opened = || line.phrase_before(idx, table::RANGES).is_some();
    let is_range = line.is(link, Role::RangeWord)
        || ((line.is(link, Role::Joiner) || line.is(link, Role::Reaching)) && is_opened());
    let (is_range, upper) = (is_range && line.follows(link).is_some_and(is_joined), link + 1);
    let is_measure = |at: usize| line.phrase(at, table::UNITS).is_some() || line.is_mark(at, '%');
    is_range && line.is_digits(upper) && (is_measure(upper + 1) || slash_decimal(line, upper).is_some())
}

/// A number with a fraction behind it: two and a half. The fraction is the finest thing written.
pub fn with_whole(plain: Plain, part: &Exact) -> Plain {
    let step = part * &plain.scale;
    Plain { value: &plain.value + &step, step, has_decimals: true, ..plain }
}

/// «سه و نیم», "two and a half", "three and two thirds", with the scale words behind them; "two million and a half" is two
/// and a half million.
pub fn addition(line: Line<'_>, plain: Plain, next: usize) -> (Plain, usize) {
    if let Some((part, behind)) = paired(line, &plain, next) {
        return (with_whole(plain, &part), behind);
    }
    let Some((part, behind)) = added(line, next) else { return (plain, next) };
    let is_scaled = plain.scale != Exact::ONE;
    // «مليون ونصف المليون»
    let again = line.follows(behind).and_then(|token| match token.entry().numeral? {
        Numeral::Scale(power) => Some(Exact::pow10(i32::from(power))),
        _ => None,
    });
    let behind = behind + usize::from(is_scaled && again.as_ref() == Some(&plain.scale));
    let sum = with_whole(plain, &part);
    if is_scaled { (sum, behind) } else { scale_words(line, sum, behind) }
}

/// 2と3分の1, «3과 1/2»: a fraction behind a word that ties two numbers.
fn paired(line: Line<'_>, whole: &Plain, next: usize) -> Option<(Exact, usize)> {
    let is_tied = line.is(next, Role::Paired) && line.tokens[next].gap <= Gap::Seam;
    let at = Some(next + 1).filter(|_| is_tied && !whole.has_decimals && whole.scale == Exact::ONE)?;
    let first = line.follows(at)?;
    let part = if first.is_digits() {
        slash_fraction(line, at).or_else(|| group(line, at).and_then(|(lower, behind)| over(line, &lower, behind)))
    } else {
        below_thousand(line, at).and_then(|(lower, behind)| over(line, &Plain::whole(lower), behind))
    };
    part.filter(|(part, _)| *part < Exact::ONE)
}

/// The fraction that a joiner adds, or that needs none: "and a half", «و یک چهارم», "buçuk".
pub fn added(line: Line<'_>, joiner: usize) -> Option<(Exact, usize)> {
    let hyphen = line.behind_hyphen(joiner);
    if let Some((numerator, denominator)) = line.follows(hyphen).and_then(|token| token.entry().added_behind) {
        return Some((Exact::ratio(numerator, denominator)?, hyphen + 1));
    }
    // "two-and-a-half"
    if !line.is(hyphen, Role::Joiner) {
        return None;
    }
    let first = line.behind_hyphen(hyphen + 1);
    let has_article = line.is(first, Role::Article);
    let at = if has_article { line.behind_hyphen(first + 1) } else { first };
    let entry = line.follows(at)?.entry();
    // "2 decilitros y ½"
    if let Some(token) = line.at(at).filter(|token| token.kind == TokenKind::Vulgar) {
        return Some((vulgar(line.words(token))?, at + 1));
    }
    // "2 etti e 1/2 di prosciutto", but "2 kg e 1/2 limone"
    if line.is_digits(at) {
        let is_free =
            |(_, next): &(Exact, usize)| counted::plain_unit(line, *next).is_none() && !counted::has_noun(line, *next);
        return slash_fraction(line, at).filter(is_free);
    }
    let (part, behind) = match entry.fraction {
        Some((numerator, denominator)) => (Exact::ratio(numerator, denominator)?, at + 1),
        None if has_article => (Exact::ratio(1, entry.denominator?)?, at + 1),
        None => {
            let small = match entry.numeral {
                Some(Numeral::Small(value)) => in_words(line, value, at + 1),
                _ => None,
            };
            small.or_else(|| lower_part(line, at))?
        }
    };
    // "two and a half-built": the fraction belongs to another word.
    let is_free = !line.is_tied(behind, '-') || line.phrase(behind + 1, table::UNITS).is_some();
    is_free.then_some((part, behind))
}

/// "one third", "two-thirds", «سه‌چهارم»: a number below the denominator behind it.
pub fn in_words(line: Line<'_>, numerator: i64, next: usize) -> Option<(Exact, usize)> {
    let at = line.behind_hyphen(next);
    let (denominator, behind) = denominator_at(line, at)?;
    // "quatre-vingtième", "two-hundredth": one word, and an ordinal, as "dos mil millonésimo" is; several are "two-hundredths".
    let may_be_ordinal = denominator >= 100 || (at > next && denominator >= 20);
    if may_be_ordinal && numerator > 1 && line.is(at, Role::Ordinal) && !counted::is_in_plural(line, at) {
        return None;
    }
    // "dois quartos" are two rooms, "two quarters" half a year.
    if numerator < 1 || numerator >= denominator || (numerator, denominator) == (2, 4) {
        return None;
    }
    Some((Exact::ratio(numerator, denominator)?, behind))
}

/// "five thirds", "three halves": more than one, with the part itself. Quarters are those of a year or a game, and two halves the
/// whole of one; where ordinals stand behind their nouns such words count other things: "cinq tiers".
pub fn parts_of_several(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Exact, Exact, usize)> {
    let at = line.behind_hyphen(next);
    let entry = line.follows(at)?.entry();
    let denominator = entry.denominator.filter(|denominator| *denominator != 4 && !entry.is(Role::Ordinal))?;
    let numerator =
        plain.value.to_i64().filter(|_| plain.scale == Exact::ONE && entry.language().nouns.head_is_last)?;
    // "tre halva liter", but "tre halva pizzor"
    let is_apt = || entry.fraction.is_none() || counted::plain_unit(line, at + 1).is_some();
    let is_more = numerator > denominator && line.words_at(at).len() > 4 && is_apt();
    let step = Exact::ratio(1, denominator).filter(|_| is_more)?;
    Some((&plain.value * &step, step, at + 1))
}

/// The lower part of a fraction: "thirds", "terceras partes".
pub fn denominator_at(line: Line<'_>, idx: usize) -> Option<(i64, usize)> {
    let long = line.phrase(idx, table::DENOMINATORS);
    long.or_else(|| Some((line.follows(idx)?.entry().denominator.filter(|_| !is_unit(line, idx))?, idx + 1)))
}

/// Whether the name of a decimal place is a unit here: "bajó dos *décimas*" of a point, but "dos décimas de segundo".
pub fn is_unit(line: Line<'_>, idx: usize) -> bool {
    let is_unit = line.at(idx).is_some_and(|token| {
        token.entry().is(Role::Unit) && token.entry().denominator.as_ref().is_some_and(is_decimal)
    });
    is_unit && !(line.is(idx + 1, Role::Of) && counted::plain_unit(line, idx + 2).is_some())
}

/// A fraction that has words of its own: "half", "la tercera parte".
pub fn fraction_at(line: Line<'_>, idx: usize) -> Option<((i64, i64), usize)> {
    let long = line.phrase_at(idx, table::FRACTIONS);
    long.or_else(|| Some((line.at(idx)?.entry().fraction?, idx + 1)))
}

/// The fraction whose lower part begins here: 三百五十又*十四分之一*.
fn lower_part(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let (lower, next) = if line.is_digits(idx) {
        super::digits::group(line, idx)?
    } else if line.at(idx)?.entry().language().numbers.is_positional {
        places(line, idx).map(|places| (places.plain, places.next))?
    } else {
        below_thousand(line, idx).map(|(value, next)| (Plain::whole(value), next))?
    };
    over(line, &lower, next)
}

/// 三分之一: the lower part, the word between, the upper part.
pub fn over(line: Line<'_>, lower: &Plain, next: usize) -> Option<(Exact, usize)> {
    if !line.is(next, Role::Over) || !lower.value.is_whole() {
        return None;
    }
    let (upper, behind) = match line.follows(next + 1)?.kind {
        TokenKind::Digits => super::digits::group(line, next + 1).map(|(plain, behind)| (plain.value, behind))?,
        _ => below_thousand(line, next + 1)?,
    };
    let part = upper.checked_div(&lower.value).filter(|part| *part < Exact::ONE && !part.is_zero())?;
    Some((part, behind))
}

/// "3'te 2'si", "3'te biri": the ending of the lower part says so, where the upper one has an ending too; "5'te 3 kişi" is at five.
/// "3'te bir" has none, and needs the end of the phrase: "saat 5'te bir toplantı".
pub fn over_tied(line: Line<'_>, lower: &Plain, next: usize) -> Option<(Exact, usize)> {
    let is_ending = line.is_tied(next, '\'') && line.is(next + 1, Role::Ending);
    let found = over(line, lower, next + 1).filter(|_| is_ending)?;
    let is_said = || {
        let upper = &line.tokens[next + 2];
        let ends =
            || line.follows(found.1).is_none_or(|next| !next.is_word() || next.entry().is_in(table::GROWTH_TAILS));
        upper.is_word() && (line.behind_ending(found.1).is_some() || ends())
    };
    (line.is_tied(found.1, '\'') || is_said()).then_some(found)
}

/// A fraction with the scale word it is of: "half a million", «نیم میلیون»; "half a dozen" is simply six.
pub fn of_scale(line: Line<'_>, part: Exact, next: usize) -> Number {
    let at = behind_of(line, next);
    if let Some(times) = line.follows(at).and_then(dozen).map(|times| &times * &part).filter(Exact::is_whole) {
        return Number::full(Plain::whole(times), at + 1);
    }
    let (scale, behind) = scale_words(line, Plain::whole(Exact::ONE), at);
    let (whole, next, weight) =
        if behind > at { (scale.scale, behind, Weight::Full) } else { (Exact::ONE, next, weight_of(line, next - 1)) };
    Number { size: Size::Fraction { part, whole }, next, weight, is_signed: false, hedge: Hedge::None }
}

/// How much a fraction says that ends with a word: 半数 is nothing else.
fn weight_of(line: Line<'_>, last: usize) -> Weight {
    if line.tokens[last].entry().is(Role::Collective) { Weight::Full } else { Weight::Light }
}

/// Behind "of", "of a", "a" or a hyphen.
fn behind_of(line: Line<'_>, next: usize) -> usize {
    let hyphen = line.behind_hyphen(next);
    if hyphen > next {
        return hyphen;
    }
    let of = next + usize::from(line.is(next, Role::Of) && !line.is(next, Role::Article));
    of + usize::from(line.is(of, Role::Article))
}

fn dozen(token: &Token) -> Option<Exact> {
    match token.entry().numeral {
        Some(Numeral::Times(times)) if !token.entry().is(Role::Doubtful) => Some(Exact::int(times)),
        _ => None,
    }
}
